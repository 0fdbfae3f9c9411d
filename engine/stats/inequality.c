/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How unevenly a total is spread over those who have a part of it. */
#include <math.h>

#include "stats/internal.h"

/* Both read amounts that rise; an amount below nought has no place in a share. */
static bool total_of(struct series *series, double *out)
{
    struct sum sum = {0};
    double value;
    size_t count = 0;
    for (; series->next(series, &value); count++) {
        if (!(value >= 0)) {
            return false;
        }
        sum_add(&sum, value);
    }
    *out = sum_total(&sum);
    return count == series->count && *out > 0 && series->rewind(series);
}

bool stat_gini(struct series *series, const double *arguments, size_t count, double *out)
{
    struct sum sum = {0};
    double n = (double)series->count;
    double total;
    double value;
    double place = 1;
    (void)arguments, (void)count;
    if (!total_of(series, &total)) {
        return false;
    }
    for (; series->next(series, &value); place++) {
        sum_add(&sum, (2 * place - n - 1) * value);
    }
    /* Of equal amounts nothing is left but what rounding leaves. */
    *out = fmax(0, sum_total(&sum) / (n * total));
    return place == n + 1;
}

/* The share of the total that the lowest p of the values have; between two values a straight
 * line. */
bool stat_lorenz(struct series *series, const double *arguments, size_t count, double *out)
{
    double wanted = arguments[0] * (double)series->count;
    struct sum sum = {0};
    double total;
    double value;
    double place = 0;
    (void)count;
    if (!(arguments[0] >= 0 && arguments[0] <= 1) || !total_of(series, &total)) {
        return false;
    }
    for (; place < wanted && series->next(series, &value); place++) {
        sum_add(&sum, value * fmin(1, wanted - place));
    }
    *out = fmin(1, sum_total(&sum) / total);
    return place >= wanted;
}
