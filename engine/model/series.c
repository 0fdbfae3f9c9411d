/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/series.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static bool next_of_array(struct series *series, double *out)
{
    const double *values = series->context;
    if (series->position == series->count) {
        return false;
    }
    memcpy(out, &values[series->position++ * series->width], series->width * sizeof(*out));
    return true;
}

static bool rewind_array(struct series *series)
{
    series->position = 0;
    return true;
}

struct series series_of(const double *values, size_t count, size_t width)
{
    return (struct series){
        .count = count,
        .width = width,
        .next = next_of_array,
        .rewind = rewind_array,
        .context = (void *)(uintptr_t)values,
    };
}

static int rising(const void *a, const void *b, void *context)
{
    const double *left = a;
    const double *right = b;
    const size_t *width = context;
    for (size_t i = 0; i < *width; i++) {
        if (left[i] != right[i]) {
            return left[i] < right[i] ? -1 : 1;
        }
    }
    return 0;
}

static int rising_one(const void *a, const void *b)
{
    const double *left = a;
    const double *right = b;
    return *left < *right ? -1 : *left > *right;
}

void series_sort(double *values, size_t count, size_t width)
{
    if (count > 1 && width == 1) {
        qsort(values, count, sizeof(*values), rising_one);
    } else if (count > 1) {
        qsort_r(values, count, width * sizeof(*values), rising, &width);
    }
}
