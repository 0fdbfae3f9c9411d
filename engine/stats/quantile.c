/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Quantiles of the nine types of Hyndman and Fan (1996). Read from rows that rise, so that two
 * values in memory are enough. */
#include <float.h>
#include <math.h>

#include "stats/internal.h"

/* The two values between which the quantile lies, counted from 1, and how far. What a product
 * such as 10 × 0.3 is off by is passed over, as R does. */
static bool place(size_t count, double share, double type, double *below, double *part)
{
    static const double fuzz = 4 * DBL_EPSILON;
    double n = (double)count;
    double at;
    if (!(share >= 0 && share <= 1)) {
        return false;
    }
    switch (type == floor(type) && type >= 1 && type <= 9 ? (int)type : 0) {
    case 1:
    case 2:
    case 4:
        at = n * share;
        break;
    case 3:
        at = n * share - 0.5;
        break;
    case 5:
        at = n * share + 0.5;
        break;
    case 6:
        at = (n + 1) * share;
        break;
    case 7:
        at = 1 + (n - 1) * share;
        break;
    case 8:
        at = (n + 1.0 / 3) * share + 1.0 / 3;
        break;
    case 9:
        at = (n + 0.25) * share + 0.375;
        break;
    default:
        return false;
    }
    *below = floor(at + fuzz);
    *part = at - *below > fuzz ? at - *below : 0;
    if (type == 1) {
        *part = *part > 0 ? 1 : 0;
    } else if (type == 2) {
        *part = *part > 0 ? 1 : 0.5;
    } else if (type == 3) { /* the nearest; of two as near, the even one */
        *part = *part == 0 && fmod(*below, 2) == 0 ? 0 : 1;
    }
    return true;
}

static bool quantile(struct series *series, double share, double type, double *out)
{
    double below;
    double part;
    double n = (double)series->count;
    if (!place(series->count, share, type, &below, &part)) {
        return false;
    }
    double first = fmin(fmax(below, 1), n);
    double second = fmin(fmax(below + 1, 1), n);
    double value = 0;
    double next;
    for (size_t i = 0; i < (size_t)first; i++) {
        if (!series->next(series, &value)) {
            return false;
        }
    }
    next = value;
    if (second > first && part > 0 && !series->next(series, &next)) {
        return false;
    }
    *out = part == 1 ? next : value + part * (next - value);
    return true;
}

bool stat_quantile(struct series *series, const double *arguments, size_t count, double *out)
{
    return quantile(series, arguments[0], count > 1 ? arguments[1] : 7, out);
}

bool stat_quantile_inc(struct series *series, const double *arguments, size_t count, double *out)
{
    (void)count;
    return quantile(series, arguments[0], 7, out);
}

bool stat_quantile_exc(struct series *series, const double *arguments, size_t count, double *out)
{
    (void)count;
    return quantile(series, arguments[0], 6, out);
}

bool stat_median(struct series *series, const double *arguments, size_t count, double *out)
{
    (void)arguments, (void)count;
    return quantile(series, 0.5, 7, out);
}

double sorted_quantile(const double *values, size_t count, double share)
{
    struct series series = series_of(values, count, 1);
    double out = NAN;
    series.rewind(&series);
    return quantile(&series, share, 7, &out) ? out : (double)NAN;
}

double sorted_median(const double *values, size_t count)
{
    return (values[(count - 1) / 2] + values[count / 2]) / 2;
}
