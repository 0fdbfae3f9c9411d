/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Statistics: numbers in, a number out, no printing. Each is one row of the list in list.c, one
 * function, one paragraph in docs/statistics.md and one line in tests/numbers.
 *
 * Too few values, or values for which a statistic is not defined, give false and never a NaN.
 */
#ifndef STATS_STATS_H
#define STATS_STATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/series.h"

struct statistic {
    const char *name;
    const char *says;
    size_t least;     /* values */
    size_t arguments; /* numbers that follow the series */
    bool sorted;      /* wants the series in rising order */
    bool (*compute)(struct series *series, const double *arguments, double *out);
};

/* Call once: GSL's own handler would end the program. */
void stats_start(void);
const struct statistic *stats_list(size_t *count);
/* Checks the least number of values, then computes. */
bool stats_compute(const struct statistic *statistic, struct series *series,
                   const double *arguments, double *out);

bool stat_count(struct series *series, const double *arguments, double *out);
bool stat_mean(struct series *series, const double *arguments, double *out);
bool stat_sd(struct series *series, const double *arguments, double *out);
bool stat_least(struct series *series, const double *arguments, double *out);
bool stat_most(struct series *series, const double *arguments, double *out);
bool stat_median(struct series *series, const double *arguments, double *out);
bool stat_quantile(struct series *series, const double *arguments, double *out);

/* Confidence limits of a share: hits among size, at a confidence such as 0.95. */
bool interval_wilson(int64_t hits, int64_t size, double confidence, double *low, double *high);
bool interval_clopper_pearson(int64_t hits, int64_t size, double confidence, double *low,
                              double *high);

#endif
