/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Findings, from wherever they come: named by the check that declares their severity and their
 * sentence, with their place, kept until all are there, then numbered by place.
 */
#ifndef BATCH_FINDINGS_H
#define BATCH_FINDINGS_H

#include "base/arena.h"
#include "model/ruleset.h"
#include "model/source.h"
#include "store/store.h"

struct findings;

struct finding {
    const struct check *check;
    const char *table;           /* NULL: none */
    const struct source *source; /* NULL: none */
    long line;                   /* 0: the file */
    long row;
    const char *column;           /* NULL: the row */
    struct text value;            /* as it stands in the file; at NULL: none */
    bool sensitive;               /* the value may not be in the sentence */
    const int64_t *at_risk;       /* fen; NULL: not said */
    const struct source *against; /* where the other side stands; NULL: not said */
    long against_line;
    const char *unit_id; /* whose row it is; who sent the file goes before that */
    const char *subject;
    const char *message;
    const char *message_unit; /* NULL: the same */
};

CHECKED struct findings *findings_open(struct store *store, struct fault *fault);
void findings_close(struct findings *findings);
CHECKED bool findings_add(struct findings *findings, const struct finding *finding,
                          struct fault *fault);
/* Takes back what was said of a row that a later batch takes the place of. */
CHECKED bool findings_forget(struct findings *findings, const struct source *source, long line,
                             struct fault *fault);
/* Gives those that are alike in all that lasts fingerprints of their own, by their order. */
CHECKED bool findings_tell_apart(struct findings *findings, struct fault *fault);
/* Puts them into the table `finding` in their order. */
CHECKED bool findings_settle(struct findings *findings, struct fault *fault);

#endif
