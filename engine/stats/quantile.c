/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Quantiles of type 7 (Hyndman and Fan): with h = (n − 1)p, between the values at ⌊h⌋ and ⌊h⌋ + 1,
 * counted from 0. Read from a sorted series, so that two values in memory are enough. */
#include <math.h>

#include "stats/stats.h"

bool stat_quantile(struct series *series, const double *arguments, double *out)
{
    double p = arguments[0];
    if (!(p >= 0 && p <= 1)) {
        return false;
    }
    double place = (double)(series->count - 1) * p;
    size_t below = (size_t)floor(place);
    double value = 0;
    for (size_t i = 0; i <= below; i++) {
        if (!series->next(series, &value)) {
            return false;
        }
    }
    double next = value;
    double part = place - (double)below;
    if (part > 0 && !series->next(series, &next)) {
        return false;
    }
    *out = value + part * (next - value);
    return true;
}

bool stat_median(struct series *series, const double *arguments, double *out)
{
    static const double half[] = {0.5};
    (void)arguments;
    return stat_quantile(series, half, out);
}
