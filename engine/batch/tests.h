/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tests of rules: each is judged by what judges cases, and compared to the last digit. */
#ifndef BATCH_TESTS_H
#define BATCH_TESTS_H

#include <stdbool.h>

#include "base/fault.h"
#include "model/ruletest.h"

struct test_request {
    const char *rules; /* folders */
    const char *reports;
    const char *tests;
    const char *shown; /* how the folder of tests is called in messages */
    const char *only;  /* those with this in their name; NULL: all */
    void (*tell)(void *context, const struct test_outcome *outcome);
    /* kind: "item" "fund" "check" "measure" "parameter"; in order */
    void (*cover)(void *context, const char *kind, const char *name, bool touched);
    void *context;
};

/* False when a test cannot be run as it stands; that rules do not what is expected is no fault. */
CHECKED bool batch_test(const struct test_request *request, struct fault *fault);

#endif
