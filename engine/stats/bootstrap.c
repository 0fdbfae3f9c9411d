/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Percentile intervals of the bootstrap (Efron 1979). The generator is mt19937 of GSL and the seed
 * is given, so that the same values give the same limits. */
#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "stats/internal.h"

enum {
    RESAMPLES_LEAST = 100,
    RESAMPLES_MOST = 100000,
    DRAWS_MOST = 200000000, /* some seconds */
};

static double mean_of(double *values, size_t count)
{
    struct sum sum = {0};
    for (size_t i = 0; i < count; i++) {
        sum_add(&sum, values[i]);
    }
    return sum_total(&sum) / (double)count;
}

static double median_of(double *values, size_t count)
{
    series_sort(values, count, 1);
    return sorted_median(values, count);
}

/* confidence, resamples, seed; GSL takes a seed of nought for another one */
static bool sensible(const double *arguments, size_t values)
{
    return arguments[0] > 0 && arguments[0] < 1 && is_whole(arguments[1]) &&
           arguments[1] >= RESAMPLES_LEAST && arguments[1] <= RESAMPLES_MOST &&
           arguments[1] * (double)values <= DRAWS_MOST && is_whole(arguments[2]) &&
           arguments[2] >= 1 && arguments[2] <= 4294967295.0;
}

static bool limit(struct series *series, const double *arguments,
                  double (*of)(double *values, size_t count), bool high, double *out)
{
    struct rows rows;
    if (!sensible(arguments, series->count) || !rows_read(series, &rows)) {
        return false;
    }
    gsl_rng *random = gsl_rng_alloc(gsl_rng_mt19937);
    size_t resamples = (size_t)arguments[1];
    double *drawn = memory_new(rows.count * sizeof(*drawn));
    double *found = memory_new(resamples * sizeof(*found));
    if (random) {
        gsl_rng_set(random, (unsigned long)arguments[2]);
        for (size_t i = 0; i < resamples; i++) {
            for (size_t j = 0; j < rows.count; j++) {
                drawn[j] = rows.at[gsl_rng_uniform_int(random, rows.count)];
            }
            found[i] = of(drawn, rows.count);
        }
        series_sort(found, resamples, 1);
        double tail = 0.5 - arguments[0] / 2;
        *out = sorted_quantile(found, resamples, high ? 1 - tail : tail);
        gsl_rng_free(random);
    }
    free(drawn);
    free(found);
    rows_free(&rows);
    return random != NULL;
}

bool stat_bootstrap_mean_low(struct series *series, const double *arguments, size_t count,
                             double *out)
{
    (void)count;
    return limit(series, arguments, mean_of, false, out);
}

bool stat_bootstrap_mean_high(struct series *series, const double *arguments, size_t count,
                              double *out)
{
    (void)count;
    return limit(series, arguments, mean_of, true, out);
}

bool stat_bootstrap_median_low(struct series *series, const double *arguments, size_t count,
                               double *out)
{
    (void)count;
    return limit(series, arguments, median_of, false, out);
}

bool stat_bootstrap_median_high(struct series *series, const double *arguments, size_t count,
                                double *out)
{
    (void)count;
    return limit(series, arguments, median_of, true, out);
}
