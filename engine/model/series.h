/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows of numbers that can be read from the start again. They may stand on an array or on a sorted
 * cursor of the store, so that many a statistic needs none of them in memory.
 *
 * The rows rise: by their first number, those alike in it by the second, and so on. What is
 * computed of them then cannot depend on the order in which they came.
 */
#ifndef MODEL_SERIES_H
#define MODEL_SERIES_H

#include <stdbool.h>
#include <stddef.h>

/* Numbers in a row, at most. */
enum { SERIES_WIDTH = 3 };

struct series {
    size_t count;                                     /* rows */
    size_t width;                                     /* numbers in each */
    bool (*next)(struct series *series, double *out); /* one row; false: at the end */
    bool (*rewind)(struct series *series);            /* false: the reader below failed */
    void *context;
    size_t position;
};

/* Over an array that stays where it is and rises. */
struct series series_of(const double *values, size_t count, size_t width);
/* Puts the rows of an array in their order. */
void series_sort(double *values, size_t count, size_t width);

#endif
