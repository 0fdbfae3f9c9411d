/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Percentile intervals of the bootstrap (Efron 1979). The generator is mt19937 of GSL and the seed
 * is given, so that the same values give the same limits. */
#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "stats/internal.h"

enum {
    RESAMPLES_LEAST = 100,
    RESAMPLES_MOST = 100000,
    DRAWS_MOST = 50000000, /* some seconds */
};

/* A sample is how often each of the values was drawn; they rise. */
static double mean_of(const struct rows *rows, const uint32_t *drawn)
{
    struct sum sum = {0};
    for (size_t i = 0; i < rows->count; i++) {
        sum_add(&sum, rows->at[i] * drawn[i]);
    }
    return sum_total(&sum) / (double)rows->count;
}

static double median_of(const struct rows *rows, const uint32_t *drawn)
{
    size_t below = (rows->count - 1) / 2;
    size_t above = rows->count / 2;
    size_t passed = 0;
    double first = 0;
    for (size_t i = 0; i < rows->count; i++) {
        if (passed <= below && below < passed + drawn[i]) {
            first = rows->at[i];
        }
        passed += drawn[i];
        if (above < passed) {
            return (first + rows->at[i]) / 2;
        }
    }
    return (double)NAN;
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
                  double (*of)(const struct rows *rows, const uint32_t *drawn), bool high,
                  double *out)
{
    struct rows rows;
    if (!sensible(arguments, series->count) || !rows_read(series, &rows)) {
        return false;
    }
    gsl_rng *random = gsl_rng_alloc(gsl_rng_mt19937);
    size_t resamples = (size_t)arguments[1];
    uint32_t *drawn = memory_new(rows.count * sizeof(*drawn));
    double *found = memory_new(resamples * sizeof(*found));
    if (random) {
        gsl_rng_set(random, (unsigned long)arguments[2]);
        for (size_t i = 0; i < resamples; i++) {
            memset(drawn, 0, rows.count * sizeof(*drawn));
            for (size_t j = 0; j < rows.count; j++) {
                drawn[gsl_rng_uniform_int(random, rows.count)]++;
            }
            found[i] = of(&rows, drawn);
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
