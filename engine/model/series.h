/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A sequence of numbers that can be read from the start again. It may stand on an array or on a
 * sorted cursor of the store, so that no statistic needs all of its values in memory.
 */
#ifndef MODEL_SERIES_H
#define MODEL_SERIES_H

#include <stdbool.h>
#include <stddef.h>

struct series {
    size_t count;
    bool (*next)(struct series *series, double *out); /* false: at the end */
    bool (*rewind)(struct series *series);            /* false: the reader below failed */
    void *context;
    size_t position;
};

/* Over an array that stays where it is. */
struct series series_of(const double *values, size_t count);

#endif
