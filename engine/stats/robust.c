/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a few wild values cannot move, and which values are wild. */
#include <math.h>
#include <stdlib.h>

#include "stats/internal.h"

struct spread {
    double median;
    double mad;
    double mean; /* distance from the median */
};

static bool spread_of(struct series *series, struct spread *out)
{
    struct rows rows;
    struct sum sum = {0};
    if (!rows_read(series, &rows)) {
        return false;
    }
    out->median = sorted_median(rows.at, rows.count);
    for (size_t i = 0; i < rows.count; i++) {
        rows.at[i] = fabs(rows.at[i] - out->median);
        sum_add(&sum, rows.at[i]);
    }
    series_sort(rows.at, rows.count, 1);
    out->mad = sorted_median(rows.at, rows.count);
    out->mean = sum_total(&sum) / (double)rows.count;
    rows_free(&rows);
    return true;
}

bool stat_mad(struct series *series, const double *arguments, size_t count, double *out)
{
    struct spread spread;
    (void)arguments, (void)count;
    if (!spread_of(series, &spread)) {
        return false;
    }
    *out = spread.mad;
    return true;
}

bool stat_mean_deviation(struct series *series, const double *arguments, size_t count, double *out)
{
    struct spread spread;
    (void)arguments, (void)count;
    if (!spread_of(series, &spread)) {
        return false;
    }
    *out = spread.mean;
    return true;
}

/* Iglewicz and Hoaglin 1993. Where more than half of the values are alike the median distance is
 * nought, and the mean distance takes its place; else one wild value among equal ones would never
 * be seen. The two factors make either a standard deviation where values are normal. */
static double modified_z(double value, const struct spread *spread)
{
    double distance = value - spread->median;
    if (distance == 0) {
        return 0;
    }
    if (spread->mad > 0) {
        return 0.6745 * distance / spread->mad;
    }
    return distance / (1.253314 * spread->mean);
}

/* value, median, median distance, mean distance */
bool formula_modified_z(const double *arguments, size_t count, double *out)
{
    const struct spread spread = {arguments[1], arguments[2], arguments[3]};
    (void)count;
    if (!(spread.mad >= 0) || !(spread.mean >= 0)) {
        return false;
    }
    *out = modified_z(arguments[0], &spread);
    return true;
}

bool stat_outliers(struct series *series, const double *arguments, size_t count, double *out)
{
    double limit = count > 0 ? arguments[0] : 3.5;
    struct spread spread;
    double value;
    double found = 0;
    if (!(limit > 0) || !spread_of(series, &spread) || !series->rewind(series)) {
        return false;
    }
    while (series->next(series, &value)) {
        found += fabs(modified_z(value, &spread)) > limit;
    }
    *out = found;
    return true;
}
