/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The mathematics of audit sampling: how many to test, what may be wrong with the rest, and
 * whether digits fall as those of amounts that nobody chose. Numbers in, numbers out. What cannot
 * be computed is false, never a guess.
 */
#ifndef STATS_SAMPLING_H
#define STATS_SAMPLING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/exact.h"

/* How errors come into a sample: of a population that is large beside it (Poisson, binomial), or
 * of one whose size counts (hypergeometric). */
enum audit_model { MODEL_POISSON, MODEL_BINOMIAL, MODEL_HYPERGEOMETRIC, AUDIT_MODELS };
const char *const *audit_model_names(void); /* NULL-ended */

enum { SAMPLE_MOST = 20000 };                       /* nobody tests more by hand */
#define POPULATION_MOST ((int64_t)9000000000000000) /* doubles count no further */

struct sample_plan {
    double confidence;      /* 0.95 */
    struct exact tolerable; /* share of the population that may be wrong, and no more */
    struct exact expected;  /* share that probably is; less than that */
    int64_t population;     /* its size; looked at by the hypergeometric model only */
};

struct sample_size {
    int64_t size;
    int64_t errors; /* that a sample of this size may hold: the expected share of it, rounded up */
};

/* The least size at which a population with as much wrong as is tolerable would show no more errors
 * than are expected only with a probability of 1 - confidence. False: none up to SAMPLE_MOST, or up
 * to the population. Sizes and errors are exact integers; Poisson alone counts parts of errors. */
bool sampling_size(enum audit_model model, const struct sample_plan *plan, struct sample_size *out);

/* The share of a population that is wrong at most, when `errors` of `size` were. */
bool sampling_upper(enum audit_model model, double confidence, int64_t size, int64_t errors,
                    int64_t population, double *out);
/* Quantile of the gamma distribution with shape 1 + errors: the factor of audit manuals. */
bool sampling_factor(double confidence, double errors, double *out);

/* One step of a bound: the first is that of no error, each other adds one error. */
struct bound_step {
    double taint;
    double factor; /* Stringer: the upper share; cell: the upper number of errors */
    double rise;   /* of the factor over the step before */
    double adds;   /* Stringer: rise × taint */
    double load;   /* cell: the bound before + taint */
    double spread; /* cell: factor × mean of the taints so far */
    double bound;  /* so far; a share of the population */
};

/* Upper bounds on the share of money that is wrong, from a sample of `size` monetary units among
 * which `count` have taints (0 to 1, the largest first). `steps` has room for count + 1. */
bool bound_stringer(enum audit_model model, double confidence, int64_t size, const double *taints,
                    size_t count, struct bound_step *steps);
bool bound_cell(double confidence, int64_t size, const double *taints, size_t count,
                struct bound_step *steps);

/* What the audited total probably is, from a sample of items. */
enum estimator { ESTIMATE_MEAN, ESTIMATE_DIFFERENCE, ESTIMATE_RATIO, ESTIMATE_REGRESSION };

struct estimate {
    double total;     /* audited, of all items */
    double per_item;  /* mean, difference, ratio or slope */
    double deviation; /* standard deviation of what the method looks at */
    double error;     /* standard error of the total */
    double quantile;  /* of Student's t, one-sided */
    double low;       /* total - quantile × error */
    double high;
};

struct item_sample {
    const double *book;
    const double *audited;
    size_t count;
    int64_t items;     /* of the population */
    double book_total; /* of the population */
};

/* False: fewer than two items (regression: three), or nothing differs, so that nothing spreads. */
bool estimate_total(enum estimator estimator, double confidence, const struct item_sample *sample,
                    struct estimate *out);

/* Benford's law. */
enum digit_test { DIGITS_FIRST, DIGITS_SECOND, DIGITS_FIRST_TWO, DIGIT_TESTS };
const char *const *digit_test_names(void);
enum { DIGITS_LEAST = 500, DIGIT_CLASSES = 90 };

enum conformity { CONFORMITY_CLOSE, CONFORMITY_ACCEPTABLE, CONFORMITY_MARGINAL, CONFORMITY_NONE };

struct digit_result {
    int first;    /* the digits run from here … */
    size_t count; /* … so many of them */
    int64_t records;
    int64_t seen[DIGIT_CLASSES];
    double expected[DIGIT_CLASSES]; /* shares */
    double z[DIGIT_CLASSES];        /* with the correction for continuity */
    double chi2;
    double chi2_p;
    double mad; /* mean absolute deviation of the shares */
    enum conformity conformity;
};

/* The class of a whole number above 0, from 0; -1: it has too few digits. */
int digits_class(enum digit_test test, int64_t number);
/* By Nigrini's limits; a value on a limit falls in the worse class. */
enum conformity digits_conformity(enum digit_test test, double mad);
/* Fills what follows from result->seen, which the caller has counted by digits_class. */
bool digits_judge(enum digit_test test, struct digit_result *result);

#endif
