/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What case.lua says. */
#ifndef MODEL_CASE_H
#define MODEL_CASE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/date.h"

struct override {
    const char *name;   /* of a parameter */
    const char *value;  /* as written */
    const char *origin; /* "case.lua" or "--set" */
};

struct case_settings {
    const char *folder; /* as given on the command line */
    const char *title;
    const char *place;  /* GB/T 2260 */
    const char *period; /* "2021", "2021-07" or "2021-01 … 2021-06" */
    struct date period_first;
    struct date period_last;
    struct date as_of;
    struct date due; /* year 0: none */
    const char *language;
    const char *head; /* the signature line; "" when blank */
    const char *reviewer;
    const char *preparer;
    const char *phone;
    const char *reported_on;
    struct override *overrides;
    size_t override_count;
    bool trial;
    bool parts;      /* the cases in folders below are parts of this one: read them too */
    bool incomplete; /* a merge may be made while places below have not reported */
    const char *const *adopted; /* NULL-ended ids of models that hold here; NULL: none */
    const char *inputs;         /* digest of all files; NULL before they are surveyed */
};

#endif
