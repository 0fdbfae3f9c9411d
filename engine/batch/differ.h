/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What changed from one result to another: their case.db are all that is read. */
#ifndef BATCH_DIFFER_H
#define BATCH_DIFFER_H

#include <stdint.h>

#include "base/fault.h"
#include "batch/moves.h"
#include "model/rule.h"

/* Texts are borrowed; NULL where there is none. */
struct difference {
    const char *part;   /* "case" "input" "rule" "parameter" "finding" "measure" "score" "grade"
                           "allocation" "evaluation" */
    const char *change; /* "+" in the second only, "-" in the first only, "~" in both */
    const char *name;   /* path, rule, measure … */
    const char *subject;
    const char *severity; /* of a finding */
    const char *before;   /* of a finding: its place and sentence, in one of the two */
    const char *after;
};

struct difference_counts {
    int64_t mended;            /* findings of the first only */
    int64_t still;             /* findings of both */
    int64_t fresh[SEVERITIES]; /* findings of the second only */
    int64_t differences;       /* all that were told */
};

/* moves: who gains and who loses, of two runs; its arena is the caller's. NULL: not asked for. */
CHECKED bool batch_diff(const char *first, const char *second,
                        void (*tell)(void *context, const struct difference *difference),
                        void *context, struct difference_counts *counts, struct moves *moves,
                        struct fault *fault);

#endif
