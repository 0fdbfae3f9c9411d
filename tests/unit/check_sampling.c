/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Audit sampling against published numbers. Where nothing else is said, the source is R 4.2
 * (qgamma, qbeta, pbinom, phyper), to 1e-10; sizes are exact.
 */
#include "unit.h"

#include <math.h>

#include "stats/sampling.h"
#include "stats/stats.h"

#define assert_near(actual, expected, tolerance)                                                   \
    assert_true(fabs((actual) - (expected)) <= (tolerance))

static struct exact share(const char *text)
{
    struct exact out;
    assert_true(exact_parse(text_of(text), &out));
    return out;
}

static struct sample_size size_of(enum audit_model model, double confidence, const char *tolerable,
                                  const char *expected, int64_t population)
{
    const struct sample_plan plan = {confidence, share(tolerable), share(expected), population};
    struct sample_size size = {0};
    assert_true(sampling_size(model, &plan, &size));
    return size;
}

/* gamma quantiles of (0.95; 1 + k, 1), the confidence factors of audit manuals */
static void factors(void **state)
{
    static const double known[] = {2.9957322736, 4.7438645184, 6.2957936219,
                                   7.7536565279, 9.1535190266, 10.5130349087};
    (void)state;
    for (size_t k = 0; k < COUNT_OF(known); k++) {
        double factor;
        assert_true(sampling_factor(0.95, (double)k, &factor));
        assert_near(factor, known[k], 1e-10);
    }
    double factor;
    assert_false(sampling_factor(1, 0, &factor));
    assert_false(sampling_factor(0.95, -1, &factor));
}

/* The vignettes of the R package jfa, and pbinom, phyper. */
static void sizes(void **state)
{
    (void)state;
    struct sample_size size = size_of(MODEL_POISSON, 0.95, "5%", "1%", 0);
    assert_int_equal(size.size, 93);
    assert_int_equal(size.errors, 1);
    size = size_of(MODEL_BINOMIAL, 0.95, "5%", "1%", 0);
    assert_int_equal(size.size, 93);
    assert_int_equal(size.errors, 1);
    assert_int_equal(size_of(MODEL_HYPERGEOMETRIC, 0.95, "5%", "1%", 1000).size, 90);
    assert_int_equal(size_of(MODEL_POISSON, 0.95, "5%", "0", 0).size, 60);
    assert_int_equal(size_of(MODEL_BINOMIAL, 0.95, "5%", "0", 0).size, 59);
}

/* 400 × 3.5 % is 14 exactly; in floating point it is more, 15 errors are expected, and the search
 * goes on to 423. */
static void errors_are_an_exact_ceiling(void **state)
{
    (void)state;
    struct sample_size size = size_of(MODEL_BINOMIAL, 0.90, "5%", "3.5%", 0);
    assert_int_equal(size.size, 400);
    assert_int_equal(size.errors, 14);
}

/* A population of 5e9 fen would wrap in an unsigned int; so large, it is as good as binomial. */
static void large_populations_do_not_wrap(void **state)
{
    (void)state;
    assert_int_equal(size_of(MODEL_HYPERGEOMETRIC, 0.95, "5%", "1%", 5000000000).size, 93);
    assert_int_equal(size_of(MODEL_HYPERGEOMETRIC, 0.95, "5%", "1%", POPULATION_MOST).size, 93);
    double upper;
    assert_true(sampling_upper(MODEL_HYPERGEOMETRIC, 0.95, 160, 1, 5000000000, &upper));
    assert_near(upper, 0.0293045198, 1e-8);
    assert_false(sampling_upper(MODEL_HYPERGEOMETRIC, 0.95, 160, 1, POPULATION_MOST + 1, &upper));
}

static bool is_refused(enum audit_model model, double confidence, const char *tolerable,
                       const char *expected, int64_t population)
{
    const struct sample_plan plan = {confidence, share(tolerable), share(expected), population};
    struct sample_size size;
    return !sampling_size(model, &plan, &size);
}

static void sizes_that_are_refused(void **state)
{
    (void)state;
    for (int i = 0; i < AUDIT_MODELS; i++) {
        enum audit_model model = (enum audit_model)i;
        assert_true(is_refused(model, 0, "5%", "1%", 1000));
        assert_true(is_refused(model, 1, "5%", "1%", 1000));
        assert_true(is_refused(model, 0.95, "5%", "5%", 1000));
        assert_true(is_refused(model, 0.95, "5%", "6%", 1000));
        assert_true(is_refused(model, 0.95, "100%", "1%", 1000));
        /* More than anybody tests. */
        assert_true(is_refused(model, 0.95, "5%", "4.99%", 1000000));
        assert_true(is_refused(model, 0.95, "0.001%", "0", 100000000));
    }
    assert_true(is_refused(MODEL_HYPERGEOMETRIC, 0.95, "5%", "1%", 0));
    assert_true(is_refused(MODEL_HYPERGEOMETRIC, 0.95, "5%", "1%", POPULATION_MOST + 1));
    /* 0.001 % of 1000 is one at the least, and 950 of them show it with 95 % exactly. */
    assert_int_equal(size_of(MODEL_HYPERGEOMETRIC, 0.95, "0.001%", "0", 1000).size, 950);
}

/* 160 tested, 1 error, 95 % */
static void upper_bounds(void **state)
{
    double upper;
    (void)state;
    assert_true(sampling_upper(MODEL_POISSON, 0.95, 160, 1, 0, &upper));
    assert_near(upper, 0.0296491532, 1e-10);
    assert_true(sampling_upper(MODEL_BINOMIAL, 0.95, 160, 1, 0, &upper));
    assert_near(upper, 0.0293045198, 1e-10);
    assert_true(sampling_upper(MODEL_HYPERGEOMETRIC, 0.95, 160, 1, 1000, &upper));
    assert_near(upper, 0.027, 1e-15);
    /* gsl_cdf_beta_Pinv(0.90, 2, 499) does not converge; qbeta gives this. */
    assert_true(sampling_upper(MODEL_BINOMIAL, 0.90, 500, 1, 0, &upper));
    assert_near(upper, 0.0077569946, 1e-10);
    assert_true(sampling_upper(MODEL_BINOMIAL, 0.95, 5, 5, 0, &upper));
    assert_near(upper, 1, 0);
    assert_false(sampling_upper(MODEL_BINOMIAL, 0.95, 5, 6, 0, &upper));
    assert_false(sampling_upper(MODEL_POISSON, 0.95, 0, 0, 0, &upper));
}

/* Twenty items, of which #3, #8 and #13 are overstated by 1/4, 1/4 and all; the vignettes of jfa.
 */
static void stringer(void **state)
{
    static const double taints[] = {1, 0.25, 0.25};
    struct bound_step steps[4];
    (void)state;
    assert_true(bound_stringer(MODEL_BINOMIAL, 0.95, 20, taints, 3, steps));
    assert_near(steps[3].bound, 0.2479955742, 1e-10);
    assert_true(bound_stringer(MODEL_POISSON, 0.95, 20, taints, 3, steps));
    assert_near(steps[3].bound, 0.2748156260, 1e-10);
    assert_near(steps[0].bound, 2.9957322736 / 20, 1e-10);
    assert_near(steps[1].rise, (4.7438645184 - 2.9957322736) / 20, 1e-10);
    assert_true(bound_stringer(MODEL_POISSON, 0.95, 20, NULL, 0, steps));
    assert_false(bound_stringer(MODEL_HYPERGEOMETRIC, 0.95, 20, taints, 3, steps));
    static const double rising[] = {0.25, 1};
    assert_false(bound_stringer(MODEL_POISSON, 0.95, 20, rising, 2, steps));
    static const double large[] = {1.5};
    assert_false(bound_stringer(MODEL_POISSON, 0.95, 20, large, 1, steps));
}

/* By hand: 2.9957; load 3.9957 < spread 4.7439; load 4.9939 > 6.2958 × 0.625 = 3.9349; load 5.2439
 * > 7.7537 × 0.5 = 3.8768. */
static void cell(void **state)
{
    static const double taints[] = {1, 0.25, 0.25};
    struct bound_step steps[4];
    (void)state;
    assert_true(bound_cell(0.95, 20, taints, 3, steps));
    assert_near(steps[1].bound * 20, 4.7438645184, 1e-9);
    assert_near(steps[1].load, 3.9957322736, 1e-9);
    assert_near(steps[2].spread, 6.2957936219 * 0.625, 1e-9);
    assert_near(steps[3].bound * 20, 5.2438645184, 1e-9);
    assert_true(steps[3].bound < 0.2748156260); /* Stringer is never below it */
}

/* Ten of a hundred items, 2000.00 together; R: the formulas of Cochran written out with lm(). */
static void estimates(void **state)
{
    static const double book[] = {10, 12, 15, 18, 20, 22, 25, 28, 30, 40};
    static const double audited[] = {10, 12, 14, 18, 20, 20, 25, 28, 30, 36};
    const struct item_sample sample = {book, audited, 10, 100, 2000};
    struct estimate out;
    (void)state;
    assert_true(estimate_total(ESTIMATE_MEAN, 0.95, &sample, &out));
    assert_near(out.total, 2130, 1e-9);
    assert_near(out.error, 251.415989945, 1e-8);
    assert_true(estimate_total(ESTIMATE_DIFFERENCE, 0.95, &sample, &out));
    assert_near(out.total, 1930, 1e-9);
    assert_near(out.per_item, -0.7, 1e-12);
    assert_near(out.quantile, 1.8331129327, 1e-9);
    assert_near(out.error, 40.124805295, 1e-8);
    assert_true(estimate_total(ESTIMATE_RATIO, 0.95, &sample, &out));
    assert_near(out.total, 2000 * 213.0 / 220, 1e-9);
    assert_near(out.error, 35.663544829, 1e-8);
    assert_true(estimate_total(ESTIMATE_REGRESSION, 0.95, &sample, &out));
    assert_near(out.per_item, 0.912868633, 1e-9);
    assert_near(out.total, 1947.426273458, 1e-8);
    assert_near(out.error, 34.265170023, 1e-8);
    assert_near(out.quantile, 1.8595480375, 1e-9);
    /* Nothing differs: nothing spreads, and nothing can be told. */
    const struct item_sample same = {book, book, 10, 100, 2000};
    assert_false(estimate_total(ESTIMATE_DIFFERENCE, 0.95, &same, &out));
    assert_false(estimate_total(ESTIMATE_RATIO, 0.95, &same, &out));
    assert_false(estimate_total(ESTIMATE_REGRESSION, 0.95, &same, &out));
    assert_true(estimate_total(ESTIMATE_MEAN, 0.95, &same, &out));
    const struct item_sample one = {book, audited, 1, 100, 2000};
    assert_false(estimate_total(ESTIMATE_MEAN, 0.95, &one, &out));
}

/* The first digits of 2 to 2^100, and their chi-square (R: benford.analysis and by hand). */
static void powers_of_two(void **state)
{
    static const int64_t known[] = {30, 17, 13, 10, 7, 7, 6, 5, 5};
    struct digit_result result = {0};
    double power = 1;
    (void)state;
    for (int i = 1; i <= 100; i++) {
        power = power >= 5 ? power / 5 : power * 2;
        result.seen[digits_class(DIGITS_FIRST, (int64_t)power)]++;
    }
    assert_true(digits_judge(DIGITS_FIRST, &result));
    assert_int_equal(result.records, 100);
    for (size_t i = 0; i < COUNT_OF(known); i++) {
        assert_int_equal(result.seen[i], known[i]);
    }
    assert_near(result.chi2, 0.221047198086573, 1e-12);
    assert_near(result.mad, 0.0038788940477, 1e-12);
    assert_int_equal(result.conformity, CONFORMITY_CLOSE);
}

static void classes_of_digits(void **state)
{
    (void)state;
    assert_int_equal(digits_class(DIGITS_FIRST, 0), -1);
    assert_int_equal(digits_class(DIGITS_FIRST, -5), -1);
    assert_int_equal(digits_class(DIGITS_FIRST, 1), 0);
    assert_int_equal(digits_class(DIGITS_FIRST, INT64_MAX), 8);
    assert_int_equal(digits_class(DIGITS_SECOND, 9), -1);
    assert_int_equal(digits_class(DIGITS_SECOND, 60000), 0);
    assert_int_equal(digits_class(DIGITS_SECOND, 47), 7);
    assert_int_equal(digits_class(DIGITS_FIRST_TWO, 100), 0);
    assert_int_equal(digits_class(DIGITS_FIRST_TWO, 9999), 89);
    struct digit_result none = {0};
    assert_false(digits_judge(DIGITS_FIRST, &none));
}

static void expected_shares_sum_to_one(void **state)
{
    (void)state;
    for (int test = 0; test < DIGIT_TESTS; test++) {
        struct digit_result result = {.seen = {1}};
        double sum = 0;
        assert_true(digits_judge((enum digit_test)test, &result));
        for (size_t i = 0; i < result.count; i++) {
            sum += result.expected[i];
        }
        assert_near(sum, 1, 1e-12);
    }
}

/* Nigrini (2012), tables 7.1: first .006 .012 .015, second .008 .010 .012, first two .0012 .0018
 * .0022. */
static void limits_fall_in_the_worse_class(void **state)
{
    (void)state;
    assert_int_equal(digits_conformity(DIGITS_FIRST, 0.00599999), CONFORMITY_CLOSE);
    assert_int_equal(digits_conformity(DIGITS_FIRST, 0.006), CONFORMITY_ACCEPTABLE);
    assert_int_equal(digits_conformity(DIGITS_FIRST, 0.012), CONFORMITY_MARGINAL);
    assert_int_equal(digits_conformity(DIGITS_FIRST, 0.015), CONFORMITY_NONE);
    assert_int_equal(digits_conformity(DIGITS_SECOND, 0.0099), CONFORMITY_ACCEPTABLE);
    assert_int_equal(digits_conformity(DIGITS_FIRST_TWO, 0.0011), CONFORMITY_CLOSE);
    assert_int_equal(digits_conformity(DIGITS_FIRST_TWO, 0.0012), CONFORMITY_ACCEPTABLE);
    assert_int_equal(digits_conformity(DIGITS_FIRST_TWO, 0.0018), CONFORMITY_MARGINAL);
    assert_int_equal(digits_conformity(DIGITS_FIRST_TWO, 0.0022), CONFORMITY_NONE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(factors),
        cmocka_unit_test(sizes),
        cmocka_unit_test(errors_are_an_exact_ceiling),
        cmocka_unit_test(large_populations_do_not_wrap),
        cmocka_unit_test(sizes_that_are_refused),
        cmocka_unit_test(upper_bounds),
        cmocka_unit_test(stringer),
        cmocka_unit_test(cell),
        cmocka_unit_test(estimates),
        cmocka_unit_test(powers_of_two),
        cmocka_unit_test(classes_of_digits),
        cmocka_unit_test(expected_shares_sum_to_one),
        cmocka_unit_test(limits_fall_in_the_worse_class),
    };
    stats_start();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
