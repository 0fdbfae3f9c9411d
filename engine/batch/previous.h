/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The result of the former period. Relations that are declared with `previous` take their rows out
 * of its case.db into tables of this one, so that a comparison needs but one file afterwards.
 */
#ifndef BATCH_PREVIOUS_H
#define BATCH_PREVIOUS_H

#include "batch/recorded.h"
#include "model/case.h"
#include "model/rule.h"
#include "seal/seal.h"

struct previous {
    struct store *store;
    struct recorded recorded;
    struct arena arena;
    const char *period;
    const char *as_of;
    char sha256[SEAL_HEX]; /* of its case.db */
};

/* path: an OUT or a case.db, of the same place and of an earlier day. */
CHECKED bool previous_open(struct previous *previous, const char *path,
                           const struct case_settings *settings, struct fault *fault);
void previous_close(struct previous *previous); /* also of one that was never opened */

/* Which result it was, into the table `run`. */
CHECKED bool previous_register(const struct previous *previous, struct store *store,
                               struct fault *fault);
/* Fills the table of a relation; *held is false, and nothing filled, where the former result does
 * not have what the relation reads. */
CHECKED bool previous_copy(struct previous *previous, const struct relation *relation,
                           struct store *store, bool *held, struct fault *fault);

#endif
