/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an auditor does with the lines of a finished result: plan, draw and evaluate samples, look
 * at digits, duplicates, gaps and strata. OUT is only read. */
#ifndef BATCH_AUDIT_H
#define BATCH_AUDIT_H

#include "batch/audit_paper.h"
#include "batch/batch.h"

enum audit_kind {
    AUDIT_PLAN,
    AUDIT_SAMPLE,
    AUDIT_EVALUATE,
    AUDIT_DIGITS,
    AUDIT_DUPLICATES,
    AUDIT_GAPS,
    AUDIT_STRATA,
    AUDIT_KINDS
};
const char *const *audit_kind_names(void); /* NULL-ended */

/* Options as they were typed; NULL: not given. */
struct audit_request {
    enum audit_kind kind;
    const char *out;
    const char *file;   /* evaluate: the sample, filled in */
    const char *output; /* working papers; NULL: none */
    const char *table;
    const char *amount;
    const char *id;                /* columns, with commas */
    const char *unit;              /* these rows only … */
    const struct override *wheres; /* … and those where a column holds a value */
    size_t where_count;
    const char *method;
    const char *seed;
    const char *size;
    const char *confidence;
    const char *tolerable;
    const char *expected;
    const char *model;
    const char *bound;
    const char *test;
    const char *by;
    const char *number;
    const char *within;
    const char *bands;
};

/* Makes the paper, writes it where a file is wanted, and shows it. */
CHECKED bool batch_audit(struct rulebook *rulebook, const struct audit_request *request,
                         void (*show)(void *context, const struct paper *paper), void *context,
                         struct fault *fault);

#endif
