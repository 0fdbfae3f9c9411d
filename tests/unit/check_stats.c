/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Statistics and intervals: what they refuse, and what must hold whatever the numbers are. The
 * numbers themselves are those of tests/numbers. */
#include "unit.h"

#include <math.h>

#include "stats/stats.h"

static const struct statistic *named(const char *name)
{
    size_t count;
    const struct statistic *list = stats_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (strcmp(list[i].name, name) == 0) {
            return &list[i];
        }
    }
    fail_msg("there is no statistic \"%s\"", name);
    return NULL;
}

static bool compute(const char *name, const double *values, size_t count, double argument,
                    double *out)
{
    const struct statistic *statistic = named(name);
    struct series series = series_of(values, count, 1);
    return stats_compute(statistic, &series, &argument, statistic->least_arguments, out);
}

static double value_of(const char *name, const double *values, size_t count, double argument)
{
    double out;
    if (!compute(name, values, count, argument, &out)) {
        fail_msg("%s of %zu values cannot be told", name, count);
    }
    return out;
}

static void names_and_descriptions_are_there_once(void **state)
{
    size_t count;
    const struct statistic *list = stats_list(&count);
    (void)state;
    assert_true(count > 0);
    for (size_t i = 0; i < count; i++) {
        assert_true(*list[i].name && *list[i].says);
        assert_true(list[i].columns >= 1 && list[i].columns <= SERIES_WIDTH);
        assert_true(list[i].least_arguments <= list[i].most_arguments);
        assert_true(list[i].most_arguments <= STATS_ARGUMENTS);
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(list[i].name, list[j].name);
        }
    }
}

/* Rows with which every statistic can do something, as few as it takes. */
static const double *enough(const struct statistic *statistic)
{
    static const double values[] = {4, 5, 7, 9, 12};
    static const double pairs[] = {10, 40, 12, 41, 15, 43, 16, 48};
    static const double counts[] = {1, 1, 40, 2, 2, 50};
    static const double scores[] = {1, 1, 4, 1, 2, 3, 2, 1, 2, 2, 2, 4};
    assert_true(statistic->least <= (statistic->columns == 1 ? 5 : 4));
    return statistic->columns == 1   ? values
           : statistic->columns == 2 ? pairs
           : statistic->least == 2   ? counts
                                     : scores;
}

/* One row less than the least is refused, and *out stays as it was; the least is enough. So it is
 * with arguments and columns. */
static void too_few_values_give_nothing(void **state)
{
    static const double arguments[] = {0.5, 100, 1, 1, 1};
    size_t count;
    const struct statistic *list = stats_list(&count);
    (void)state;
    for (size_t i = 0; i < count; i++) {
        const struct statistic *statistic = &list[i];
        size_t given = statistic->least_arguments;
        double out = -99;
        struct series series = series_of(enough(statistic), statistic->least, statistic->columns);
        if (!stats_compute(statistic, &series, arguments, given, &out)) {
            fail_msg("%s of %zu rows cannot be told", statistic->name, statistic->least);
        }
        out = -99;
        if (statistic->least > 0) {
            series.count--;
            assert_false(stats_compute(statistic, &series, arguments, given, &out));
            series.count++;
        }
        assert_false(
            stats_compute(statistic, &series, arguments, statistic->most_arguments + 1, &out));
        if (given > 0) {
            assert_false(stats_compute(statistic, &series, arguments, given - 1, &out));
        }
        series.width++;
        assert_false(stats_compute(statistic, &series, arguments, given, &out));
        assert_true(out == -99);
    }
}

static void what_is_no_number_never_comes_out(void **state)
{
    static const double bad[][3] = {{1, NAN, 3}, {1, 2, INFINITY}, {-INFINITY, 2, INFINITY}};
    static const char *const names[] = {"mean", "sd", "mad", "gini"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        for (size_t j = 0; j < COUNT_OF(names); j++) {
            double out = -99;
            assert_false(compute(names[j], bad[i], 3, 0, &out));
            assert_true(out == -99);
        }
    }
}

static void a_share_outside_nought_and_one_has_no_quantile(void **state)
{
    static const double values[] = {1, 2, 3};
    static const double shares[] = {-0.0001, 1.0001, NAN, INFINITY, -INFINITY};
    double out;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(shares); i++) {
        assert_false(compute("quantile", values, 3, shares[i], &out));
    }
}

/* As it would come from a reader below that broke off. */
static bool next_of_one(struct series *series, double *out)
{
    *out = 1;
    return series->position++ == 0;
}

static bool rewinds(struct series *series)
{
    series->position = 0;
    return true;
}

static bool fails(struct series *series)
{
    (void)series;
    return false;
}

static void a_series_that_ends_early_gives_nothing(void **state)
{
    static const char *const names[] = {
        "mean",     "sd",  "least",          "most",     "median", "quantile", "skewness",
        "kurtosis", "mad", "mean_deviation", "outliers", "gini",   "lorenz"};
    double share = 0.5;
    double out;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        const struct statistic *statistic = named(names[i]);
        struct series broken = {.count = 5, .width = 1, .next = next_of_one, .rewind = rewinds};
        assert_false(stats_compute(statistic, &broken, &share, statistic->least_arguments, &out));
        struct series unread = {.count = 5, .width = 1, .next = next_of_one, .rewind = fails};
        assert_false(stats_compute(statistic, &unread, &share, statistic->least_arguments, &out));
    }
}

static void random_values(uint64_t *seed, double *values, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        values[i] = (double)(int64_t)unit_random_below(seed, 200001) - 100000;
    }
}

static void quantiles_rise_with_their_share(void **state)
{
    uint64_t seed = 11;
    double values[40];
    (void)state;
    for (int round = 0; round < 200; round++) {
        size_t count = 1 + unit_random_below(&seed, COUNT_OF(values));
        random_values(&seed, values, count);
        series_sort(values, count, 1);
        double before = value_of("quantile", values, count, 0);
        assert_true(before == values[0]);
        for (int i = 1; i <= 20; i++) {
            double here = value_of("quantile", values, count, i / 20.0);
            assert_true(here >= before);
            before = here;
        }
        assert_true(before == values[count - 1]);
        assert_true(value_of("median", values, count, 0) ==
                    value_of("quantile", values, count, 0.5));
    }
}

/* Shifting moves the mean and leaves the deviation; stretching stretches both. */
static void moments_follow_shift_and_stretch(void **state)
{
    uint64_t seed = 12;
    double values[30];
    double moved[30];
    (void)state;
    for (int round = 0; round < 200; round++) {
        size_t count = 2 + unit_random_below(&seed, COUNT_OF(values) - 2);
        random_values(&seed, values, count);
        for (size_t i = 0; i < count; i++) {
            moved[i] = values[i] * -3 + 1e9;
        }
        double mean = value_of("mean", values, count, 0);
        double sd = value_of("sd", values, count, 0);
        assert_true(fabs(value_of("mean", moved, count, 0) - (1e9 - 3 * mean)) <= 1e-6);
        assert_true(fabs(value_of("sd", moved, count, 0) - 3 * sd) <= 1e-9 * (1 + sd));
        assert_true(value_of("least", values, count, 0) <= mean);
        assert_true(value_of("most", values, count, 0) >= mean);
    }
}

static void values_that_are_all_alike_do_not_deviate(void **state)
{
    double values[1000];
    (void)state;
    for (size_t i = 0; i < COUNT_OF(values); i++) {
        values[i] = 0.1;
    }
    assert_true(value_of("sd", values, COUNT_OF(values), 0) == 0);
    assert_true(value_of("mean", values, COUNT_OF(values), 0) == 0.1);
}

typedef bool (*interval)(int64_t hits, int64_t size, double confidence, double *low, double *high);
static const interval intervals[] = {interval_wilson, interval_clopper_pearson};

static void senseless_shares_have_no_interval(void **state)
{
    static const struct {
        int64_t hits;
        int64_t size;
        double confidence;
    } bad[] = {{0, 0, 0.95}, {-1, 5, 0.95}, {6, 5, 0.95}, {0, -1, 0.95},      {1, 5, 0},
               {1, 5, 1},    {1, 5, -0.5},  {1, 5, 95},   {1, 5, (double)NAN}};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(intervals); i++) {
        for (size_t j = 0; j < COUNT_OF(bad); j++) {
            double low;
            double high;
            assert_false(intervals[i](bad[j].hits, bad[j].size, bad[j].confidence, &low, &high));
        }
    }
}

/* 0 ≤ low ≤ share ≤ high ≤ 1; what hits tell of their share, misses tell of theirs; and more
 * confidence never makes an interval narrower. */
static void intervals_hold_their_share(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(intervals); i++) {
        for (int64_t size = 1; size <= 40; size++) {
            for (int64_t hits = 0; hits <= size; hits++) {
                double share = (double)hits / (double)size;
                double low;
                double high;
                double other_low;
                double other_high;
                assert_true(intervals[i](hits, size, 0.95, &low, &high));
                assert_true(0 <= low && low <= share && share <= high && high <= 1);
                assert_int_equal(low == 0, hits == 0);
                assert_int_equal(high == 1, hits == size);
                assert_true(intervals[i](size - hits, size, 0.95, &other_low, &other_high));
                assert_true(fabs(other_low - (1 - high)) < 1e-12);
                assert_true(intervals[i](hits, size, 0.99, &other_low, &other_high));
                assert_true(other_low <= low && high <= other_high);
            }
        }
    }
}

static double binomial(int64_t size, int64_t hits, double share)
{
    double sum = 0;
    double term = pow(1 - share, (double)size);
    for (int64_t k = 0; k <= hits; k++) {
        sum += term;
        term *= (double)(size - k) / (double)(k + 1) * share / (1 - share);
    }
    return sum;
}

/* The definition: at the upper limit so few hits are just as unlikely as half of what is left of
 * the confidence, at the lower limit so many. */
static void clopper_pearson_limits_are_where_the_tail_is(void **state)
{
    (void)state;
    for (int64_t size = 1; size <= 30; size++) {
        for (int64_t hits = 0; hits <= size; hits++) {
            double low;
            double high;
            assert_true(interval_clopper_pearson(hits, size, 0.9, &low, &high));
            if (hits < size) {
                assert_true(fabs(binomial(size, hits, high) - 0.05) < 1e-10);
            }
            if (hits > 0) {
                assert_true(fabs(1 - binomial(size, hits - 1, low) - 0.05) < 1e-10);
            }
        }
    }
}

/* Sums over a province run to millions. What cannot be computed must be refused, and never be a
 * wrong number: the limits of large shares lie within five standard errors. */
static void intervals_of_large_shares_are_right_or_refused(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(intervals); i++) {
        for (int64_t size = 1000; size <= 10000000000000; size *= 10) {
            double low;
            double high;
            if (!intervals[i](size / 2, size, 0.95, &low, &high)) {
                continue;
            }
            double error = 0.5 / sqrt((double)size);
            if (low < 0.5 - 5 * error || low > 0.5 - error || high < 0.5 + error ||
                high > 0.5 + 5 * error) {
                fail_msg("interval %zu of half of %lld: %.9f to %.9f", i, (long long)size, low,
                         high);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_and_descriptions_are_there_once),
        cmocka_unit_test(too_few_values_give_nothing),
        cmocka_unit_test(what_is_no_number_never_comes_out),
        cmocka_unit_test(a_share_outside_nought_and_one_has_no_quantile),
        cmocka_unit_test(a_series_that_ends_early_gives_nothing),
        cmocka_unit_test(quantiles_rise_with_their_share),
        cmocka_unit_test(moments_follow_shift_and_stretch),
        cmocka_unit_test(values_that_are_all_alike_do_not_deviate),
        cmocka_unit_test(senseless_shares_have_no_interval),
        cmocka_unit_test(intervals_hold_their_share),
        cmocka_unit_test(clopper_pearson_limits_are_where_the_tail_is),
        cmocka_unit_test(intervals_of_large_shares_are_right_or_refused),
    };
    stats_start();
    return cmocka_run_group_tests(tests, NULL, NULL);
}
