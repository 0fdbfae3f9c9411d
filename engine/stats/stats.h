/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Statistics: numbers in, a number out, no printing. Two lists in list.c: statistics of rows of
 * numbers, and formulas of single numbers. Each entry is one row of a list, one function, one
 * paragraph in docs/statistics.md and one line in tests/numbers.
 *
 * Too few values, or values for which something is not defined, give false and never a NaN. What
 * does not read its rows one by one keeps them in memory, and refuses more than STATS_NUMBERS.
 */
#ifndef STATS_STATS_H
#define STATS_STATS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/series.h"

enum {
    STATS_ARGUMENTS = 4,     /* of a statistic, at most */
    STATS_NUMBERS = 1 << 26, /* 512 MB of them */
};

struct statistic {
    const char *name;
    const char *says;
    size_t columns;         /* numbers in a row */
    size_t least;           /* rows */
    size_t most;            /* rows; 0: as many as there are */
    size_t least_arguments; /* numbers that follow the series */
    size_t most_arguments;
    bool (*compute)(struct series *series, const double *arguments, size_t count, double *out);
};

struct formula {
    const char *name;
    const char *says;
    size_t least; /* arguments */
    size_t most;
    bool (*compute)(const double *arguments, size_t count, double *out);
};

/* Call once: GSL's own handler would end the program. */
void stats_start(void);
const struct statistic *stats_list(size_t *count);
const struct formula *formulas_list(size_t *count);
/* Checks the numbers of rows and arguments, then computes. */
bool stats_compute(const struct statistic *statistic, struct series *series,
                   const double *arguments, size_t count, double *out);
bool formula_compute(const struct formula *formula, const double *arguments, size_t count,
                     double *out);

/* Confidence limits of a share: hits among size, at a confidence such as 0.95. */
bool interval_wilson(int64_t hits, int64_t size, double confidence, double *low, double *high);
bool interval_clopper_pearson(int64_t hits, int64_t size, double confidence, double *low,
                              double *high);

#endif
