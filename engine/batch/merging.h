/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: what the files that merge share. */
#ifndef BATCH_MERGING_H
#define BATCH_MERGING_H

#include "base/arena.h"
#include "batch/evaluation.h"
#include "batch/merge.h"
#include "batch/recipe.h"
#include "batch/rulebook.h"
#include "seal/seal.h"
#include "store/store.h"

/* One pack. */
struct lower {
    const char *path; /* of the pack */
    const char *name; /* as it was given */
    char sha256[SEAL_HEX];
    const char *title;
    const char *place;
    const char *period;
    const char *period_first;
    const char *period_last;
    const char *as_of;
    const char *language;
    const char *reported_on;
    const char *trial;
    const char *kind;
    const char *parts; /* "1": the run read the cases below, too */
    bool own;          /* of the level's own rosters */
    const char *version;
    const char *manifest;
    const char *key_check; /* "": without pseudonyms */
};

struct merging {
    struct rulebook *rulebook;
    const struct merge_request *request;
    struct lower *lowers; /* by place */
    size_t lower_count;
    struct missing *missing; /* by place; those that the packs tell of, too */
    size_t missing_count;
    struct arena arena;
    struct store *store;
    struct evaluation evaluation;
    struct recipe recipe;
    struct fault *fault;
};

/* The packs of all inputs, read and compared. `folder` is for those made of OUTs. */
CHECKED bool merging_read(struct merging *merging, const char *folder);
/* Title, place and dates of the level above. */
CHECKED bool merging_settle(struct merging *merging);
/* What the packs hold, into the store and its scratch file; persons in two places are found. */
CHECKED bool merging_load(struct merging *merging);
/* The figures of the places and of the whole. */
CHECKED bool merging_count(struct merging *merging);

#endif
