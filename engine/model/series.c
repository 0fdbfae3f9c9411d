/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/series.h"

#include <stdint.h>

static bool next_of_array(struct series *series, double *out)
{
    const double *values = series->context;
    if (series->position == series->count) {
        return false;
    }
    *out = values[series->position++];
    return true;
}

static bool rewind_array(struct series *series)
{
    series->position = 0;
    return true;
}

struct series series_of(const double *values, size_t count)
{
    return (struct series){
        .count = count,
        .next = next_of_array,
        .rewind = rewind_array,
        .context = (void *)(uintptr_t)values,
    };
}
