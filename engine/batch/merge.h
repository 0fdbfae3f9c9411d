/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One level up: figures of several places, from their packs or results. What can be added up is,
 * ratios are made anew from their parts, persons in two places count once; what cannot be made
 * from totals is "not evaluated". The order in which packs are given changes nothing.
 */
#ifndef BATCH_MERGE_H
#define BATCH_MERGE_H

#include "batch/batch.h"
#include "seal/seal.h"

/* A place that has not reported. */
struct missing {
    const char *place;
    const char *title;
};

/* By place, each once. */
void missing_sort(struct missing *list, size_t *count);

struct merge_request {
    const char *const *inputs; /* packs and OUTs, NULL-ended */
    const char *own;           /* that of the level's own rosters, of a run; NULL: none */
    const struct missing *missing;
    size_t missing_count;
    const char *out;
    const char *case_file;       /* case.lua of the level above; NULL: made from the packs */
    const struct seal_key *key;  /* for OUTs; NULL: they are taken without pseudonyms */
    const struct sign_key *sign; /* NULL: the result is not signed */
    size_t jobs;
    void (*progress)(void *context, const char *stage); /* may be NULL */
    void *context;
};

struct merge_summary {
    size_t places;
    size_t missing;        /* places that have not reported, here or to a place below */
    int64_t measures;      /* made for the whole */
    int64_t not_evaluated; /* not made */
    int64_t repeated;      /* persons in two places or more */
    size_t not_looked_for; /* places without pseudonyms */
    size_t workbooks;
};

CHECKED bool batch_merge(struct rulebook *rulebook, const struct merge_request *request,
                         struct merge_summary *summary, struct fault *fault);

#endif
