/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must hold of statistics whatever the numbers are: scale, order, signs, limits. The numbers
 * themselves are those of tests/numbers. */
#include "unit.h"

#include <math.h>

#include "stats/stats.h"

enum { ROUNDS = 200, ROWS_MOST = 60 };

static uint64_t seed = 21;

static bool compute(const char *name, double *rows, size_t count, const double *arguments,
                    double *out)
{
    size_t names;
    const struct statistic *list = stats_list(&names);
    for (size_t i = 0; i < names; i++) {
        if (strcmp(list[i].name, name) == 0) {
            series_sort(rows, count, list[i].columns);
            struct series series = series_of(rows, count, list[i].columns);
            return stats_compute(&list[i], &series, arguments, list[i].least_arguments, out);
        }
    }
    fail_msg("there is no statistic \"%s\"", name);
    return false;
}

static double with(const char *name, double *rows, size_t count, const double *arguments)
{
    double out;
    if (!compute(name, rows, count, arguments, &out)) {
        fail_msg("%s of %zu rows cannot be told", name, count);
    }
    return out;
}

static double of(const char *name, double *rows, size_t count)
{
    return with(name, rows, count, NULL);
}

static bool formula(const char *name, const double *arguments, size_t count, double *out)
{
    size_t names;
    const struct formula *list = formulas_list(&names);
    for (size_t i = 0; i < names; i++) {
        if (strcmp(list[i].name, name) == 0) {
            return formula_compute(&list[i], arguments, count, out);
        }
    }
    fail_msg("there is no formula \"%s\"", name);
    return false;
}

static double formed(const char *name, const double *arguments, size_t count)
{
    double out;
    if (!formula(name, arguments, count, &out)) {
        fail_msg("%s cannot be told", name);
    }
    return out;
}

static size_t some(double *values, size_t least, uint64_t below)
{
    size_t count = least + unit_random_below(&seed, ROWS_MOST - least);
    for (size_t i = 0; i < count; i++) {
        values[i] = (double)unit_random_below(&seed, below);
    }
    return count;
}

static size_t some_pairs(double *rows, size_t least)
{
    double x[ROWS_MOST];
    double y[ROWS_MOST];
    size_t count = some(x, least, 40);
    for (size_t i = 0; i < count; i++) {
        y[i] = (double)unit_random_below(&seed, 1000000);
        rows[i * 2] = x[i];
        rows[i * 2 + 1] = y[i];
    }
    return count;
}

static bool near(double a, double b)
{
    return fabs(a - b) <= 1e-9 * (1 + fabs(a));
}

/* Inequality asks for shares, not for amounts; giving everybody the same makes it less. */
static void gini_is_of_shares(void **state)
{
    double values[ROWS_MOST];
    double other[ROWS_MOST * 2];
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        size_t count = some(values, 2, 1000);
        values[0] += 1;
        double gini = of("gini", values, count);
        assert_true(gini >= 0 && gini <= 1 - 1.0 / (double)count + 1e-12);
        for (size_t i = 0; i < count; i++) {
            other[i] = values[i] * 7.25;
        }
        assert_true(near(of("gini", other, count), gini));
        for (size_t i = 0; i < count; i++) {
            other[i] = values[i] + 50;
        }
        assert_true(of("gini", other, count) <= gini);
        for (size_t i = 0; i < count; i++) {
            other[2 * i] = values[i];
            other[2 * i + 1] = values[i];
        }
        assert_true(near(of("gini", other, 2 * count), gini));
    }
}

/* The Gini coefficient is what lies between the Lorenz curve and the straight line, twice. */
static void gini_is_an_area(void **state)
{
    double values[ROWS_MOST];
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        size_t count = some(values, 2, 1000);
        values[0] += 1;
        double area = 0;
        double before = 0;
        for (size_t i = 1; i <= count; i++) {
            double share = (double)i / (double)count;
            double here = with("lorenz", values, count, &share);
            assert_true(here >= before && here <= share + 1e-12);
            area += (before + here) / 2 / (double)count;
            before = here;
        }
        assert_true(near(before, 1));
        assert_true(near(of("gini", values, count), 1 - 2 * area));
    }
}

static void nothing_to_share_has_no_gini(void **state)
{
    double none[] = {0, 0, 0};
    double negative[] = {-1, 2, 3};
    double out;
    (void)state;
    assert_false(compute("gini", none, 3, NULL, &out));
    assert_false(compute("gini", negative, 3, NULL, &out));
    assert_false(compute("lorenz", none, 3, &(double){0.5}, &out));
    assert_false(compute("lorenz", negative, 3, &(double){0.5}, &out));
    assert_false(compute("lorenz", (double[]){1, 2}, 2, &(double){1.5}, &out));
}

/* Skewness turns with the sign, kurtosis does not; neither asks for scale or place. */
static void shape_follows_shift_and_stretch(void **state)
{
    double values[ROWS_MOST];
    double other[ROWS_MOST];
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        size_t count = some(values, 4, 1000);
        values[0] = 2000;
        for (size_t i = 0; i < count; i++) {
            other[i] = 300 - 2.5 * values[i];
        }
        double skewness = of("skewness", values, count);
        double kurtosis = of("kurtosis", values, count);
        assert_true(fabs(of("skewness", other, count) + skewness) < 1e-9);
        assert_true(fabs(of("kurtosis", other, count) - kurtosis) < 1e-9);
    }
    double alike[] = {0.1, 0.1, 0.1, 0.1};
    double out;
    assert_false(compute("skewness", alike, 4, NULL, &out));
    assert_false(compute("kurtosis", alike, 4, NULL, &out));
}

static void quantile_types_differ_and_stay_within(void **state)
{
    double values[ROWS_MOST];
    double out;
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        size_t count = some(values, 1, 1000);
        series_sort(values, count, 1);
        for (double type = 1; type <= 9; type++) {
            double before = values[0];
            for (int i = 0; i <= 20; i++) {
                struct series series = series_of(values, count, 1);
                size_t names;
                const struct statistic *list = stats_list(&names);
                while (strcmp(list->name, "quantile") != 0) {
                    list++;
                }
                assert_true(stats_compute(list, &series, (double[]){i / 20.0, type}, 2, &out));
                assert_true(out >= before - 1e-9 && out <= values[count - 1]);
                before = out;
            }
        }
        double share = 0.3;
        assert_true(with("quantile", values, count, &share) ==
                    with("quantile_inc", values, count, &share));
    }
}

static void a_quantile_has_one_of_nine_types(void **state)
{
    static const double types[] = {0, 10, 6.5, -1};
    double values[] = {1, 2, 3};
    size_t names;
    const struct statistic *list = stats_list(&names);
    double out;
    (void)state;
    while (strcmp(list->name, "quantile") != 0) {
        list++;
    }
    for (size_t i = 0; i < COUNT_OF(types); i++) {
        struct series series = series_of(values, 3, 1);
        assert_false(stats_compute(list, &series, (double[]){0.5, types[i]}, 2, &out));
    }
}

/* One wild value among equal ones has a median distance of nought, and is seen all the same. */
static void a_wild_value_in_a_constant_series_is_seen(void **state)
{
    double values[12];
    (void)state;
    for (size_t count = 5; count <= COUNT_OF(values); count++) {
        for (size_t i = 0; i < count; i++) {
            values[i] = 3;
        }
        assert_true(of("outliers", values, count) == 0);
        values[count - 1] = 3.5;
        assert_true(of("mad", values, count) == 0);
        assert_true(of("outliers", values, count) == 1);
    }
    assert_true(formed("modified_z", (double[]){3, 3, 0, 0}, 4) == 0);
    double out;
    assert_false(formula("modified_z", (double[]){4, 3, 0, 0}, 4, &out));
    assert_false(formula("modified_z", (double[]){4, 3, -1, 0}, 4, &out));
}

/* Wild values cannot hide one another, as they do where the mean and the deviation are asked. */
static void wild_values_do_not_hide_one_another(void **state)
{
    double values[] = {10, 11, 9, 10, 12, 8, 10, 11, 9, 500, 500, 500};
    (void)state;
    assert_true(of("outliers", values, COUNT_OF(values)) == 3);
    assert_true(fabs(500 - of("mean", values, 12)) / of("sd", values, 12) < 3.5);
}

/* Rows may come in any order; x and y may change places; falling is rising with another sign. */
static void correlations_turn_with_the_sign(void **state)
{
    static const char *const names[] = {"spearman", "kendall", "kendall_p"};
    double rows[ROWS_MOST * 2];
    double other[ROWS_MOST * 2];
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        size_t count = some_pairs(rows, 12);
        for (size_t j = 0; j < COUNT_OF(names); j++) {
            double here = of(names[j], rows, count);
            assert_true(here >= -1 && here <= 1);
            for (size_t i = 0; i < count; i++) {
                other[2 * i] = rows[2 * i + 1];
                other[2 * i + 1] = rows[2 * i];
            }
            assert_true(near(of(names[j], other, count), here));
            for (size_t i = 0; i < count; i++) {
                other[2 * i] = rows[2 * i];
                other[2 * i + 1] = -exp(rows[2 * i + 1] / 1000000);
            }
            double turned = of(names[j], other, count);
            assert_true(near(turned, j == 2 ? here : -here));
        }
    }
}

/* Counted pair by pair. */
static void concordance_is_what_pairs_say(void **state)
{
    double rows[ROWS_MOST * 2];
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        size_t count = some_pairs(rows, 2);
        double s = 0;
        for (size_t i = 0; i < count; i++) {
            rows[2 * i + 1] = fmod(rows[2 * i + 1], 9);
        }
        for (size_t i = 0; i < count; i++) {
            for (size_t j = 0; j < i; j++) {
                double x = rows[2 * i] - rows[2 * j];
                double y = rows[2 * i + 1] - rows[2 * j + 1];
                s += (x > 0) * ((y > 0) - (y < 0)) + (x < 0) * ((y < 0) - (y > 0));
            }
        }
        assert_true(of("mann_kendall", rows, count) == s);
    }
}

static void what_does_not_vary_has_no_correlation(void **state)
{
    double rows[] = {1, 5, 2, 5, 3, 5, 4, 5};
    double same[] = {1, 5, 1, 6, 1, 7};
    double out;
    (void)state;
    assert_false(compute("spearman", rows, 4, NULL, &out));
    assert_false(compute("kendall", rows, 4, NULL, &out));
    assert_false(compute("kendall_p", rows, 4, NULL, &out));
    assert_true(of("mann_kendall", rows, 4) == 0);
    assert_false(compute("theil_sen_slope", same, 3, NULL, &out));
    assert_false(compute("theil_sen_intercept", same, 3, NULL, &out));
}

/* A straight line comes back, whatever one value in five says. */
static void a_trend_survives_wild_values(void **state)
{
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        double rows[40];
        for (size_t i = 0; i < 20; i++) {
            rows[2 * i] = (double)i;
            rows[2 * i + 1] = 30 - 0.5 * (double)i;
        }
        for (int i = 0; i < 4; i++) {
            rows[2 * unit_random_below(&seed, 20) + 1] += 1000;
        }
        assert_true(near(of("theil_sen_slope", rows, 20), -0.5));
        assert_true(near(of("theil_sen_intercept", rows, 20), 30));
    }
}

static void weights_make_the_mean(void **state)
{
    double alike[] = {4, 2, 8, 2, 9, 2};
    double negative[] = {4, 1, 8, -1};
    double none[] = {4, 0, 8, 0};
    double out;
    (void)state;
    assert_true(of("weighted_mean", alike, 3) == 7);
    assert_false(compute("weighted_mean", negative, 2, NULL, &out));
    assert_false(compute("weighted_mean", none, 2, NULL, &out));
}

static size_t some_units(double *rows, size_t least)
{
    double sizes[ROWS_MOST];
    size_t count = some(sizes, least, 300);
    for (size_t i = 0; i < count; i++) {
        rows[2 * i + 1] = sizes[i] + 1;
        rows[2 * i] = (double)unit_random_below(&seed, (uint64_t)sizes[i] + 2);
    }
    return count;
}

/* Between the raw share and that of all; the smaller the unit, the nearer to that of all. */
static void shrinkage_lies_between(void **state)
{
    double rows[ROWS_MOST * 2];
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        size_t count = some_units(rows, 3);
        double mean = of("share_mean", rows, count);
        double spread = of("share_spread", rows, count);
        assert_true(mean >= 0 && mean <= 1 && spread >= 0 && spread <= 1);
        for (size_t i = 0; i < count; i++) {
            double raw = rows[2 * i] / rows[2 * i + 1];
            double given[] = {rows[2 * i], rows[2 * i + 1], mean, spread};
            double here = formed("shrunken", given, 4);
            assert_true(here >= fmin(raw, mean) - 1e-12 && here <= fmax(raw, mean) + 1e-12);
            given[0] *= 10;
            given[1] *= 10;
            assert_true(fabs(formed("shrunken", given, 4) - mean) >= fabs(here - mean) - 1e-12);
        }
    }
}

/* Units that are alike leave nothing of their own; units of all or nothing keep everything. */
static void shrinkage_has_two_ends(void **state)
{
    double alike[] = {5, 10, 10, 20, 15, 30};
    double split[] = {0, 10, 20, 20, 0, 30, 10, 10};
    double one_each[] = {0, 1, 1, 1, 0, 1};
    double wrong[] = {0, 1, 2, 1, 0, 1};
    double out;
    (void)state;
    assert_true(of("share_spread", alike, 3) == 0);
    assert_true(of("share_spread", split, 4) > 0.99);
    assert_false(compute("share_spread", one_each, 3, NULL, &out));
    assert_false(compute("share_spread", wrong, 3, NULL, &out));
    assert_false(formula("shrunken", (double[]){3, 2, 0.5, 0.1}, 4, &out));
    assert_false(formula("shrunken", (double[]){0.5, 2, 0.5, 0.1}, 4, &out));
    assert_false(formula("shrunken", (double[]){1, 2, 1.5, 0.1}, 4, &out));
    assert_false(formula("shrunken", (double[]){0, 0, 0.5, 1}, 4, &out));
}

/* The square of z is the chi-square of the two; the test says nothing of a few people. */
static void tests_of_shares_agree(void **state)
{
    double out;
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        double rows[] = {(double)unit_random_below(&seed, 200), 200,
                         (double)unit_random_below(&seed, 300), 300};
        double z;
        double p;
        if (formula("two_shares_z", rows, 4, &z)) {
            assert_true(near(z * z, of("chi2_shares", (double[]){rows[0], 200, rows[2], 300}, 2)));
        }
        if (formula("two_shares_p", rows, 4, &p)) {
            assert_true(fabs(p - of("chi2_shares_p", (double[]){rows[0], 200, rows[2], 300}, 2)) <
                        1e-9);
            double table[] = {1, 1, rows[0], 1, 2, 200 - rows[0],
                              2, 1, rows[2], 2, 2, 300 - rows[2]};
            assert_true(fabs(p - of("chi2_table_p", table, 4)) < 1e-9);
        }
    }
    assert_false(formula("two_shares_p", (double[]){1, 4, 3, 5}, 4, &out));
    assert_false(formula("two_shares_z", (double[]){0, 4, 0, 5}, 4, &out));
    assert_false(formula("two_shares_z", (double[]){0, 0, 1, 5}, 4, &out));
    assert_false(compute("chi2_shares_p", (double[]){1, 3, 2, 5}, 2, NULL, &out));
    assert_false(compute("chi2_shares", (double[]){0, 3, 0, 5}, 2, NULL, &out));
    assert_false(compute("chi2_table", (double[]){1, 1, 2.5, 2, 2, 4}, 2, NULL, &out));
    assert_false(compute("chi2_table", (double[]){1, 1, 2, 1, 2, 4}, 2, NULL, &out));
}

/* Limits hold the target, come nearer as units grow, and are wider for more confidence. */
static void a_funnel_narrows(void **state)
{
    static const char *const names[] = {"funnel_low", "funnel_high"};
    double out;
    (void)state;
    for (double hits = 1; hits < 40; hits += 6) {
        for (double size = 10; size <= 1000000; size *= 10) {
            double low = formed(names[0], (double[]){hits, 40, size}, 3);
            double high = formed(names[1], (double[]){hits, 40, size}, 3);
            assert_true(0 <= low && low < hits / 40 && hits / 40 < high && high <= 1);
            assert_true(formed(names[0], (double[]){hits, 40, size * 10}, 3) > low || low == 0);
            assert_true(formed(names[1], (double[]){hits, 40, size * 10}, 3) < high || high == 1);
            assert_true(formed(names[0], (double[]){hits, 40, size, 0.998}, 4) <= low);
            assert_true(formed(names[1], (double[]){hits, 40, size, 0.998}, 4) >= high);
            /* near the normal limits when units are large */
            double error = sqrt(hits / 40 * (1 - hits / 40) / size);
            if (size >= 10000) {
                assert_true(fabs(high - hits / 40 - 1.96 * error) < 0.1 * error);
            }
        }
    }
    assert_true(formed(names[1], (double[]){0, 40, 7}, 3) == 0);
    assert_true(formed(names[0], (double[]){40, 40, 7}, 3) == 1);
    assert_false(formula(names[0], (double[]){5, 4, 7}, 3, &out));
    assert_false(formula(names[0], (double[]){1, 4, 0}, 3, &out));
    assert_false(formula(names[0], (double[]){1, 4, 7.5}, 3, &out));
    assert_false(formula(names[0], (double[]){1, 4, 7, 1}, 4, &out));
}

static void agreement_has_two_ends(void **state)
{
    double alike[] = {1, 1, 3, 1, 2, 3, 2, 1, 5, 2, 2, 5, 3, 1, 1, 3, 2, 1};
    double turned[] = {1, 1, 1, 1, 2, 2, 1, 3, 3, 2, 1, 3, 2, 2, 2, 2, 3, 1};
    double twice[] = {1, 1, 3, 1, 1, 3, 1, 2, 3, 2, 1, 5, 2, 2, 5};
    double holes[] = {1, 1, 3, 1, 2, 4, 2, 1, 5, 3, 2, 1};
    double out;
    (void)state;
    assert_true(near(of("cronbach", alike, 6), 1));
    assert_true(near(of("kendall_w", turned, 6), 0));
    double agree[] = {1, 1, 1, 1, 2, 2, 1, 3, 3, 2, 1, 10, 2, 2, 20, 2, 3, 30};
    assert_true(near(of("kendall_w", agree, 6), 1));
    assert_false(compute("cronbach", twice, 5, NULL, &out));
    assert_false(compute("kendall_w", twice, 5, NULL, &out));
    assert_false(compute("cronbach", holes, 4, NULL, &out));
    assert_false(compute("kendall_w", holes, 4, NULL, &out));
}

/* The same seed, the same limits; they hold the mean, and more confidence never narrows them. */
static void a_bootstrap_is_the_same_every_time(void **state)
{
    double values[ROWS_MOST];
    double out;
    (void)state;
    for (int round = 0; round < 20; round++) {
        size_t count = some(values, 8, 1000);
        double low = with("bootstrap_mean_low", values, count, (double[]){0.9, 400, 7});
        double high = with("bootstrap_mean_high", values, count, (double[]){0.9, 400, 7});
        double mean = of("mean", values, count);
        assert_true(low == with("bootstrap_mean_low", values, count, (double[]){0.9, 400, 7}));
        assert_true(low <= mean && mean <= high);
        assert_true(with("bootstrap_mean_low", values, count, (double[]){0.99, 400, 7}) <= low);
        assert_true(with("bootstrap_mean_high", values, count, (double[]){0.99, 400, 7}) >= high);
        assert_true(with("bootstrap_mean_low", values, count, (double[]){0.9, 400, 8}) != low);
        low = with("bootstrap_median_low", values, count, (double[]){0.9, 400, 7});
        high = with("bootstrap_median_high", values, count, (double[]){0.9, 400, 7});
        assert_true(low <= of("median", values, count) && of("median", values, count) <= high);
    }
    static const double wrong[][3] = {{0, 400, 7},     {1, 400, 7},   {0.9, 99, 7},
                                      {0.9, 400.5, 7}, {0.9, 400, 0}, {0.9, 400, 4294967296.0},
                                      {0.9, 100001, 7}};
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        assert_false(compute("bootstrap_mean_low", values, 8, wrong[i], &out));
    }
}

/* Whatever order rows come in, they are sorted before anything is computed of them. */
static void rows_rise_before_anything_else(void **state)
{
    double rows[] = {2, 1, 9, 1, 5, 0, 1, 4, 7, 2, 1, 8};
    static const double sorted[] = {1, 4, 7, 1, 5, 0, 2, 1, 8, 2, 1, 9};
    (void)state;
    series_sort(rows, 4, 3);
    assert_memory_equal(rows, sorted, sizeof(sorted));
}

/* A slope for each pair needs room: over 3000 rows it is refused and not tried. */
static void what_does_not_fit_is_refused(void **state)
{
    double *rows = memory_new(3001 * 2 * sizeof(*rows));
    double out;
    (void)state;
    for (size_t i = 0; i < 3001; i++) {
        rows[2 * i] = (double)i;
        rows[2 * i + 1] = (double)(i * i);
    }
    assert_true(compute("theil_sen_slope", rows, 3000, NULL, &out));
    assert_false(compute("theil_sen_slope", rows, 3001, NULL, &out));
    free(rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(gini_is_of_shares),
        cmocka_unit_test(gini_is_an_area),
        cmocka_unit_test(nothing_to_share_has_no_gini),
        cmocka_unit_test(shape_follows_shift_and_stretch),
        cmocka_unit_test(quantile_types_differ_and_stay_within),
        cmocka_unit_test(a_quantile_has_one_of_nine_types),
        cmocka_unit_test(a_wild_value_in_a_constant_series_is_seen),
        cmocka_unit_test(wild_values_do_not_hide_one_another),
        cmocka_unit_test(correlations_turn_with_the_sign),
        cmocka_unit_test(concordance_is_what_pairs_say),
        cmocka_unit_test(what_does_not_vary_has_no_correlation),
        cmocka_unit_test(a_trend_survives_wild_values),
        cmocka_unit_test(weights_make_the_mean),
        cmocka_unit_test(shrinkage_lies_between),
        cmocka_unit_test(shrinkage_has_two_ends),
        cmocka_unit_test(tests_of_shares_agree),
        cmocka_unit_test(a_funnel_narrows),
        cmocka_unit_test(agreement_has_two_ends),
        cmocka_unit_test(a_bootstrap_is_the_same_every_time),
        cmocka_unit_test(rows_rise_before_anything_else),
        cmocka_unit_test(what_does_not_fit_is_refused),
    };
    stats_start();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
