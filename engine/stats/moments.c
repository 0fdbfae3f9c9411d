/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Moments by GSL's running statistics, read twice: the second pass runs over the distances from
 * the mean of the first, which keeps all digits when values are large and lie close together. */
#include <gsl/gsl_rstat.h>
#include <math.h>

#include "stats/internal.h"

struct moments {
    double mean;
    double sd;
    double least;
    double most;
};

static bool run(struct series *series, double shift, struct moments *out)
{
    gsl_rstat_workspace *running = gsl_rstat_alloc();
    double value;
    if (!running) {
        return false;
    }
    bool well = series->rewind(series);
    size_t count = 0;
    while (well && series->next(series, &value)) {
        well = gsl_rstat_add(value - shift, running) == 0;
        count++;
    }
    *out = (struct moments){gsl_rstat_mean(running) + shift, gsl_rstat_sd(running),
                            gsl_rstat_min(running) + shift, gsl_rstat_max(running) + shift};
    gsl_rstat_free(running);
    return well && count == series->count;
}

static bool twice(struct series *series, struct moments *out)
{
    struct moments first;
    return run(series, 0, &first) && run(series, first.mean, out);
}

bool stat_count(struct series *series, const double *arguments, size_t count, double *out)
{
    (void)arguments, (void)count;
    *out = (double)series->count;
    return true;
}

bool stat_mean(struct series *series, const double *arguments, size_t count, double *out)
{
    struct moments moments;
    (void)arguments, (void)count;
    if (!twice(series, &moments)) {
        return false;
    }
    *out = moments.mean;
    return true;
}

bool stat_sd(struct series *series, const double *arguments, size_t count, double *out)
{
    struct moments moments;
    (void)arguments, (void)count;
    if (!twice(series, &moments)) {
        return false;
    }
    *out = moments.sd;
    return true;
}

bool stat_least(struct series *series, const double *arguments, size_t count, double *out)
{
    struct moments moments;
    (void)arguments, (void)count;
    if (!run(series, 0, &moments)) {
        return false;
    }
    *out = moments.least;
    return true;
}

bool stat_most(struct series *series, const double *arguments, size_t count, double *out)
{
    struct moments moments;
    (void)arguments, (void)count;
    if (!run(series, 0, &moments)) {
        return false;
    }
    *out = moments.most;
    return true;
}

/* The k-th power of the distances from the mean, in standard deviations, on average. Values that
 * are all alike have no shape. */
static bool central(struct series *series, int power, double *out)
{
    struct moments moments;
    struct sum second = {0};
    struct sum sum = {0};
    double value;
    size_t count = 0;
    if (!twice(series, &moments) || moments.least == moments.most || !series->rewind(series)) {
        return false;
    }
    for (; series->next(series, &value); count++) {
        double distance = value - moments.mean;
        sum_add(&second, distance * distance);
        sum_add(&sum, power == 3 ? distance * distance * distance
                                 : distance * distance * distance * distance);
    }
    double variance = sum_total(&second) / (double)series->count;
    *out = sum_total(&sum) / (double)series->count / pow(variance, power / 2.0);
    return count == series->count;
}

/* Joanes and Gill 1998: G1 and G2, which allow for the size of the sample. gsl_stats_skew and
 * gsl_stats_kurtosis are other quantities. */
bool stat_skewness(struct series *series, const double *arguments, size_t count, double *out)
{
    double n = (double)series->count;
    double g1;
    (void)arguments, (void)count;
    if (!central(series, 3, &g1)) {
        return false;
    }
    *out = sqrt(n * (n - 1)) / (n - 2) * g1;
    return true;
}

bool stat_kurtosis(struct series *series, const double *arguments, size_t count, double *out)
{
    double n = (double)series->count;
    double fourth;
    (void)arguments, (void)count;
    if (!central(series, 4, &fourth)) {
        return false;
    }
    *out = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (fourth - 3) + 6);
    return true;
}

/* value, weight */
bool stat_weighted_mean(struct series *series, const double *arguments, size_t count, double *out)
{
    struct sum weights = {0};
    struct sum values = {0};
    double row[2];
    size_t rows = 0;
    (void)arguments, (void)count;
    for (; series->next(series, row); rows++) {
        if (!(row[1] >= 0)) {
            return false;
        }
        sum_add(&weights, row[1]);
        sum_add(&values, row[0] * row[1]);
    }
    *out = sum_total(&values) / sum_total(&weights);
    return rows == series->count && sum_total(&weights) > 0;
}
