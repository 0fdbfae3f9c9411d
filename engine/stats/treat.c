/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Outliers of an item, by the shape of all its values: the way of composite indicators (OECD/JRC
 * Handbook 2008; the order of steps is that of COINr's Treat). */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "stats/composite_parts.h"
#include "stats/internal.h"

enum { SHAPE_LEAST = 4 }; /* values that G2 asks for */

static bool shape_of(const double *rising, size_t count, double *skewness, double *kurtosis)
{
    struct series series = series_of(rising, count, 1);
    return count >= SHAPE_LEAST && rising[0] < rising[count - 1] &&
           stat_skewness(&series, NULL, 0, skewness) && isfinite(*skewness) &&
           stat_kurtosis(&series, NULL, 0, kurtosis) && isfinite(*kurtosis);
}

static bool is_within(const struct outliers *limits, double skewness, double kurtosis)
{
    return !(fabs(skewness) > limits->skewness && kurtosis > limits->kurtosis);
}

/* How many values at an end are the same. */
static size_t at_end(const double *rising, size_t count, bool high)
{
    size_t alike = 1;
    while (alike < count &&
           (high ? rising[count - 1 - alike] == rising[count - 1] : rising[alike] == rising[0])) {
        alike++;
    }
    return alike;
}

/* The outermost value, on the side to which the shape leans, takes that of the next one inward;
 * again and again until the shape is within its limits. Values that are the same go together.
 * False: it is not, after as many points as are allowed. */
static bool winsorise(const struct outliers *limits, double *rising, size_t count,
                      struct composite_column *out)
{
    size_t low = 0;
    size_t high = 0;
    for (;;) {
        bool up = out->skewness_after > 0;
        size_t alike = at_end(rising, count, up);
        if (alike + (up ? low : high) > limits->points || alike == count) {
            return false;
        }
        for (size_t i = 0; i < alike; i++) {
            rising[up ? count - 1 - i : i] = rising[up ? count - 1 - alike : alike];
        }
        *(up ? &high : &low) = alike;
        out->points = low + high;
        if (!shape_of(rising, count, &out->skewness_after, &out->kurtosis_after)) {
            return false;
        }
        if (is_within(limits, out->skewness_after, out->kurtosis_after)) {
            return true;
        }
    }
}

/* The logarithm runs from a hundredth of the range, on the side away from the outliers. */
static void take_logarithms(double *value, const uint8_t *given, size_t units, double least,
                            double most, bool up)
{
    double offset = (most - least) / 100;
    for (size_t i = 0; i < units; i++) {
        if (given[i]) {
            value[i] = up ? log(value[i] - least + offset) : -log(most - value[i] + offset);
        }
    }
}

static size_t collect(const double *value, const uint8_t *given, size_t units, double *rising)
{
    size_t count = 0;
    for (size_t i = 0; i < units; i++) {
        if (given[i]) {
            rising[count++] = value[i];
        }
    }
    series_sort(rising, count, 1);
    return count;
}

static void treat(const struct outliers *limits, const uint8_t *given, size_t units, double *value,
                  double *rising, size_t count, struct composite_column *out)
{
    double least = rising[0];
    double most = rising[count - 1];
    if (winsorise(limits, rising, count, out)) {
        out->way = OUTLIER_WINSORISED;
        out->within = true;
        for (size_t i = 0; i < units; i++) {
            if (given[i]) {
                value[i] = fmin(fmax(value[i], rising[0]), rising[count - 1]);
            }
        }
        return;
    }
    out->way = OUTLIER_LOG;
    out->points = 0;
    take_logarithms(value, given, units, least, most, out->skewness > 0);
    count = collect(value, given, units, rising);
    out->within = shape_of(rising, count, &out->skewness_after, &out->kurtosis_after) &&
                  is_within(limits, out->skewness_after, out->kurtosis_after);
}

void treat_column(const struct outliers *limits, const uint8_t *given, size_t units, double *value,
                  struct composite_column *out)
{
    double *rising = memory_new((units + 1) * sizeof(*rising));
    size_t count = collect(value, given, units, rising);
    *out = (struct composite_column){.given = count, .within = true};
    out->alike = count > 0 && rising[0] == rising[count - 1];
    out->shape_told = shape_of(rising, count, &out->skewness, &out->kurtosis);
    if (!out->shape_told) {
        out->skewness = 0;
        out->kurtosis = 0;
    }
    out->skewness_after = out->skewness;
    out->kurtosis_after = out->kurtosis;
    if (out->shape_told && !is_within(limits, out->skewness, out->kurtosis)) {
        out->within = false;
        if (limits->treated) {
            treat(limits, given, units, value, rising, count, out);
        }
    }
    free(rising);
}
