/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gsl/gsl_errno.h>
#include <math.h>

#include "base/language.h"
#include "stats/stats.h"

static const struct statistic statistics[] = {
    {"n", N_("number of values"), 0, 0, false, stat_count},
    {"mean", N_("arithmetic mean"), 1, 0, false, stat_mean},
    {"sd", N_("standard deviation of a sample (n - 1)"), 2, 0, false, stat_sd},
    {"least", N_("smallest value"), 1, 0, false, stat_least},
    {"most", N_("largest value"), 1, 0, false, stat_most},
    {"median", N_("median (quantile of 0.5, type 7)"), 1, 0, true, stat_median},
    {"quantile", N_("quantile of a share p, type 7 (as PERCENTILE.INC)"), 1, 1, true,
     stat_quantile},
};

void stats_start(void)
{
    gsl_set_error_handler_off();
}

const struct statistic *stats_list(size_t *count)
{
    *count = sizeof(statistics) / sizeof(*statistics);
    return statistics;
}

bool stats_compute(const struct statistic *statistic, struct series *series,
                   const double *arguments, double *out)
{
    double value;
    if (series->count < statistic->least || !series->rewind(series) ||
        !statistic->compute(series, arguments, &value) || !isfinite(value)) {
        return false;
    }
    *out = value;
    return true;
}
