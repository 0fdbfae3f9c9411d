/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions that the queries of a finished case.db call, over the parameters that its run
 * looked up: what a former result needs to be asked again, without its rules. */
#ifndef BATCH_RECORDED_H
#define BATCH_RECORDED_H

#include "batch/functions.h"
#include "store/store.h"

struct recorded {
    struct ruleset rules;
    struct case_settings settings; /* place and as_of only */
    struct parameter_log log;
    struct function_context context;
};

/* Both are borrowed by the store: close it before recorded_close. */
CHECKED bool recorded_open(struct recorded *recorded, struct store *store, struct fault *fault);
void recorded_close(struct recorded *recorded);

#endif
