/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A test of rules: what is given, and what is to come of it, to the last digit. Plain data, read
 * from rules/tests by `mingce test` and by nothing else.
 */
#ifndef MODEL_RULETEST_H
#define MODEL_RULETEST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/date.h"
#include "model/assessment.h"
#include "model/case.h"
#include "model/declared.h"
#include "model/value.h"

/* A field of a row, in the place of what the relation would bring. */
struct test_field {
    const char *name;
    struct value value; /* nothing, a whole number or a text */
};

struct test_measure {
    const char *name;
    struct value numerator;
    struct value denominator; /* nothing: it has none */
    const char *reason;       /* why it was not evaluated; NULL: it was */
};

/* What somebody gave: a score, or something to add, take or veto. */
struct test_row {
    const char *item; /* name or number, of a score */
    const char *stage;
    struct value points;
    const char *reason;
    const char *document;
};

struct test_rows {
    struct test_row *rows;
    size_t count;
};

struct test_subject {
    const char *id;
    struct test_field *fields;
    size_t field_count;
    struct test_measure *measures;
    size_t measure_count;
    struct test_rows scores;
    struct test_rows events[EVENT_KINDS];
};

struct test_roster {
    const char *name; /* of its file, without .csv; folders before it */
    const char *text;
};

enum expected_of {
    EXPECTED_ASSESSMENT,
    EXPECTED_FUND,
    EXPECTED_PARAMETER,
    EXPECTED_MEASURE,
    EXPECTED_FINDING,
    EXPECTED_KINDS,
};
/* The keys by which they are called: assessment fund parameter measure finding. */
const char *const *expected_of_names(void);

/* One thing that is expected: a number, a word, or that there is nothing. */
struct expected {
    const char *key;  /* total, grade, amount …, or an item */
    const char *part; /* of an item: points, raw, state, note, reason; NULL: its points */
    bool nothing;
    const char *text;
};

struct expectation {
    enum expected_of of;
    const char *name;    /* of the rule */
    const char *subject; /* NULL: the subject of the test; of a measure: the case */
    const char *level;   /* of a measure; NULL: any */
    struct expected *wants;
    size_t want_count;
};

struct rule_test {
    struct declared declared; /* name is what it tells */
    const char *of;           /* the rule that judges rows given here; NULL: rosters are given */
    const char *place;
    const char *period;
    struct date at;
    struct date due; /* year 0: none */
    bool trial;
    const char *const *adopted;
    struct override *parameters;
    size_t parameter_count;
    struct test_subject *subjects; /* the one that is meant, then its peers */
    size_t subject_count;
    struct test_roster *rosters;
    size_t roster_count;
    struct expectation *expectations;
    size_t expectation_count;
};

/* What came of one. Texts are borrowed. */
struct test_failure {
    const char *what;    /* what was looked at: "life.committee" */
    const char *wanted;  /* NULL: the rules stopped */
    const char *came;    /* or with which fault they stopped */
    const char *formula; /* how it came to that; NULL: not known */
};

struct test_outcome {
    const struct rule_test *test;
    const struct test_failure *failures;
    size_t failure_count;
};

#endif
