/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: what the files of `mingce test` share. */
#ifndef BATCH_TESTING_H
#define BATCH_TESTING_H

#include "base/map.h"
#include "batch/evaluation.h"
#include "batch/relations.h"
#include "batch/rulebook.h"
#include "batch/tests.h"
#include "model/ruletest.h"

struct testing {
    const struct test_request *request;
    struct rulebook *rulebook; /* of what judges rows that are given */
    struct ruleset tests;
    /* An empty store with all relations: which columns their rows have. */
    struct store *shapes;
    struct relations relations;
    struct evaluation evaluation;
    struct map touched; /* "fund work_floor" */
    struct arena arena; /* of one test */
    const struct rule_test *test;
    struct test_failure *failures;
    size_t failure_count;
};

/* The columns of a relation, as rows of it have them; in the arena of the test. */
CHECKED bool testing_columns(struct testing *testing, const char *relation, const char ***names,
                             size_t *count, struct fault *fault);

/* That a test names what is there: rules, subjects, fields, items. Settles what it is of. */
CHECKED bool test_resolve(struct testing *testing, struct rule_test *test, struct fault *fault);

/* Judges the rows that are given, and compares. */
CHECKED bool test_rows_run(struct testing *testing, struct fault *fault);
/* Runs a case with the rosters that are given, and compares. */
CHECKED bool test_rosters_run(struct testing *testing, struct fault *fault);

/* What stands in a store against what is expected. */
CHECKED bool test_compare(struct testing *testing, const struct ruleset *rules, struct store *store,
                          struct fault *fault);
/* One value against what is expected of it; came NULL: there is nothing. */
void test_check(struct testing *testing, const struct expected *expected, const char *what,
                const char *came, bool number, const char *formula);

/* The item that is called so: by its name, by the names down to it, or by its number; SIZE_MAX. */
size_t test_item(const struct assessment *assessment, const char *name, struct arena *arena);

/* Something was tested, or a rule that is tested looked a parameter up. */
void cover_touch(struct testing *testing, const char *kind, const char *name);
void cover_entry(struct testing *testing, const struct parameter *parameter,
                 const struct parameter_entry *entry);
/* The parameters that those rules looked up of which the test expects something. */
void cover_log(struct testing *testing, const struct parameter_log *log);
/* What there is to test, and whether it was. */
void cover_tell(struct testing *testing);

#endif
