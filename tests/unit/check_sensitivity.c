/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sensitivity indices of functions whose indices are known. */
#include "unit.h"

#include <math.h>

#include "stats/sensitivity.h"
#include "stats/stats.h"

enum { KEPT = 64 };

/* A model, and what was asked of it. */
struct probe {
    size_t factors;
    double (*of)(const double *point, size_t factors);
    size_t calls;
    size_t plain;
    size_t ends_at; /* 0: never */
    double first[2 * SENSITIVITY_FACTORS];
    double value[KEPT]; /* of the first calls */
};

static bool probe_model(void *context, const double *point, bool plain, double *out)
{
    struct probe *probe = context;
    if (probe->plain < 2 && plain) {
        memcpy(probe->first + probe->plain * probe->factors, point,
               probe->factors * sizeof(*point));
    }
    *out = probe->of(point, probe->factors);
    if (probe->calls < KEPT) {
        probe->value[probe->calls] = *out;
    }
    probe->calls++;
    probe->plain += plain;
    return probe->calls != probe->ends_at;
}

static bool study(struct probe *probe, size_t base, size_t skip, struct sensitivity *out)
{
    const struct sensitivity_study asked = {.factors = probe->factors,
                                            .base = base,
                                            .skip = skip,
                                            .model = probe_model,
                                            .context = probe};
    return sensitivity_run(&asked, out);
}

static const double pi = 3.14159265358979323846;

/* Ishigami and Homma 1990, a = 7, b = 0.1. */
static double ishigami(const double *point, size_t factors)
{
    double x[3];
    for (size_t i = 0; i < factors; i++) {
        x[i] = pi * (2 * point[i] - 1);
    }
    return sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * pow(x[2], 4) * sin(x[0]);
}

static void near(double found, double expected, double within)
{
    if (!(fabs(found - expected) <= within)) {
        fail_msg("%.6f is not %.6f within %g", found, expected, within);
    }
}

/* The two estimators as they are written, from what the model said: A, B and the three between
 * them for each of eight samples. */
static void the_estimators_are_those_that_are_named(void **state)
{
    enum { N = 8, K = 3 };
    struct probe probe = {.factors = K, .of = ishigami};
    struct sensitivity found;
    double mean = 0;
    double variance = 0;
    (void)state;
    assert_true(study(&probe, N, 3, &found));
    for (size_t i = 0; i < N * (K + 2); i++) {
        mean += i % (K + 2) < 2 ? probe.value[i] / (2 * N) : 0;
    }
    for (size_t i = 0; i < N * (K + 2); i++) {
        double distance = probe.value[i] - mean;
        variance += i % (K + 2) < 2 ? distance * distance / (2 * N) : 0;
    }
    near(found.mean, mean, 1e-12);
    near(found.variance, variance, 1e-12);
    for (size_t i = 0; i < K; i++) {
        double first = 0;
        double total = 0;
        for (size_t j = 0; j < N; j++) {
            const double *said = &probe.value[j * (K + 2)];
            first += (said[1] - mean) * (said[2 + i] - said[0]) / N;
            total += (said[0] - said[2 + i]) * (said[0] - said[2 + i]) / (2 * N);
        }
        near(found.index[i].first, first / variance, 1e-12);
        near(found.index[i].total, total / variance, 1e-12);
    }
}

/* Rising weights, and a large constant that must cost no digits. */
static double additive(const double *point, size_t factors)
{
    double sum = 1e6;
    for (size_t i = 0; i < factors; i++) {
        sum += (double)(i + 1) * point[i];
    }
    return sum;
}

static double product(const double *point, size_t factors)
{
    (void)factors;
    return (2 * point[0] - 1) * (2 * point[1] - 1);
}

static double constant(const double *point, size_t factors)
{
    (void)point, (void)factors;
    return 0.1;
}

static double undefined(const double *point, size_t factors)
{
    (void)factors;
    return point[0] > 0.9 ? (double)NAN : point[0];
}

/* Sobol' and Levitan 1999 and many after them: S .3139 .4424 0, ST .5576 .4424 .2437. */
static void ishigami_has_its_indices(void **state)
{
    static const double first[] = {0.3139, 0.4424, 0};
    static const double total[] = {0.5576, 0.4424, 0.2437};
    struct probe probe = {.factors = 3, .of = ishigami};
    struct sensitivity found;
    (void)state;
    assert_true(study(&probe, 8192, 0, &found));
    assert_true(found.told);
    for (size_t i = 0; i < 3; i++) {
        near(found.index[i].first, first[i], 0.005);
        near(found.index[i].total, total[i], 0.005);
    }
    near(found.mean, 3.5, 0.01); /* a/2 */
    near(found.variance, 49 / 8.0 + 0.1 * pow(pi, 4) / 5 + 0.01 * pow(pi, 8) / 18 + 0.5, 0.05);
    assert_int_equal(found.base, 8192);
    assert_int_equal(found.evaluations, 8192 * 5);
    assert_int_equal(probe.calls, 8192 * 5);
    assert_int_equal(probe.plain, 8192 * 2);
}

/* Of a sum of independent parts each index is the part's share of the variance, i² among their
 * sum; first and total are the same. Twenty factors are 40 dimensions, all there are. */
static void parts_of_a_sum_have_their_share(void **state)
{
    (void)state;
    for (size_t factors = 1; factors <= SENSITIVITY_FACTORS; factors += 19) {
        struct probe probe = {.factors = factors, .of = additive};
        struct sensitivity found;
        double sum = 0;
        for (size_t i = 1; i <= factors; i++) {
            sum += (double)(i * i);
        }
        assert_true(study(&probe, 4096, 0, &found));
        assert_true(found.told);
        for (size_t i = 0; i < factors; i++) {
            double share = (double)((i + 1) * (i + 1)) / sum;
            near(found.index[i].first, share, 0.01);
            near(found.index[i].total, share, 0.01);
        }
    }
}

/* A pure interaction: nothing by itself, everything together. */
static void an_interaction_is_only_in_the_total(void **state)
{
    struct probe probe = {.factors = 3, .of = product};
    struct sensitivity found;
    (void)state;
    assert_true(study(&probe, 4096, 0, &found));
    near(found.index[0].first, 0, 0.01);
    near(found.index[1].first, 0, 0.01);
    near(found.index[0].total, 1, 0.01);
    near(found.index[1].total, 1, 0.01);
    assert_true(found.index[2].first == 0 && found.index[2].total == 0);
}

static void what_does_not_vary_has_no_indices(void **state)
{
    struct probe probe = {.factors = 2, .of = constant};
    struct sensitivity found;
    (void)state;
    assert_true(study(&probe, 64, 0, &found));
    assert_false(found.told);
    assert_true(found.variance == 0 && found.index[0].total == 0);
    near(found.mean, 0.1, 1e-15);
}

/* GSL gives no generator for 42 dimensions, and says so only by memory that was never set. */
static void the_sequence_ends_at_forty_dimensions(void **state)
{
    struct sensitivity found;
    (void)state;
    assert_false(study(&(struct probe){.factors = 21, .of = additive}, 64, 0, &found));
    assert_false(study(&(struct probe){.factors = 0, .of = additive}, 64, 0, &found));
    assert_false(study(&(struct probe){.factors = 2, .of = additive}, 1, 0, &found));
    assert_false(
        study(&(struct probe){.factors = 2, .of = additive}, SENSITIVITY_BASE + 1, 0, &found));
    assert_false(
        study(&(struct probe){.factors = 2, .of = additive}, 64, SENSITIVITY_SKIP + 1, &found));
}

static void a_model_that_ends_or_has_no_number_ends_all(void **state)
{
    struct probe ends = {.factors = 2, .of = additive, .ends_at = 17};
    struct probe none = {.factors = 2, .of = undefined};
    struct sensitivity found;
    (void)state;
    assert_false(study(&ends, 64, 0, &found));
    assert_int_equal(ends.calls, 17);
    assert_false(study(&none, 64, 0, &found));
}

/* The origin is not among the points; the first is the middle. Sobol' 1967, Bratley and Fox 1988:
 * the second and third have a quarter and three quarters in every dimension. */
static void points_come_in_their_order(void **state)
{
    struct probe probe = {.factors = 2, .of = additive};
    struct sensitivity found;
    (void)state;
    assert_true(study(&probe, 2, 0, &found));
    for (size_t i = 0; i < 4; i++) {
        assert_true(probe.first[i] == 0.5);
    }
    probe = (struct probe){.factors = 2, .of = additive};
    assert_true(study(&probe, 2, 1, &found));
    for (size_t i = 0; i < 4; i++) {
        assert_true(probe.first[i] == 0.25 || probe.first[i] == 0.75);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ishigami_has_its_indices),
        cmocka_unit_test(the_estimators_are_those_that_are_named),
        cmocka_unit_test(parts_of_a_sum_have_their_share),
        cmocka_unit_test(an_interaction_is_only_in_the_total),
        cmocka_unit_test(what_does_not_vary_has_no_indices),
        cmocka_unit_test(the_sequence_ends_at_forty_dimensions),
        cmocka_unit_test(a_model_that_ends_or_has_no_number_ends_all),
        cmocka_unit_test(points_come_in_their_order),
    };
    stats_start();
    return cmocka_run_group_tests_name("sensitivity", tests, NULL, NULL);
}
