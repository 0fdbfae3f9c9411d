/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Moments by GSL's running statistics, read twice: the second pass runs over the distances from
 * the mean of the first, which keeps all digits when values are large and lie close together. */
#include <gsl/gsl_rstat.h>

#include "stats/stats.h"

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

bool stat_count(struct series *series, const double *arguments, double *out)
{
    (void)arguments;
    *out = (double)series->count;
    return true;
}

static bool twice(struct series *series, struct moments *out)
{
    struct moments first;
    return run(series, 0, &first) && run(series, first.mean, out);
}

bool stat_mean(struct series *series, const double *arguments, double *out)
{
    struct moments moments;
    (void)arguments;
    if (!twice(series, &moments)) {
        return false;
    }
    *out = moments.mean;
    return true;
}

bool stat_sd(struct series *series, const double *arguments, double *out)
{
    struct moments moments;
    (void)arguments;
    if (!twice(series, &moments)) {
        return false;
    }
    *out = moments.sd;
    return true;
}

bool stat_least(struct series *series, const double *arguments, double *out)
{
    struct moments moments;
    (void)arguments;
    if (!run(series, 0, &moments)) {
        return false;
    }
    *out = moments.least;
    return true;
}

bool stat_most(struct series *series, const double *arguments, double *out)
{
    struct moments moments;
    (void)arguments;
    if (!run(series, 0, &moments)) {
        return false;
    }
    *out = moments.most;
    return true;
}
