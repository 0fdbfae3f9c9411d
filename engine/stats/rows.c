/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows in memory, and sums that lose nothing. */
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "stats/internal.h"

bool rows_read(struct series *series, struct rows *out)
{
    *out = (struct rows){.count = series->count, .width = series->width};
    if (series->count > STATS_NUMBERS / series->width) {
        return false;
    }
    out->at = memory_new((series->count * series->width + 1) * sizeof(*out->at));
    bool well = series->rewind(series);
    for (size_t i = 0; well && i < out->count; i++) {
        double *row = &out->at[i * out->width];
        well = series->next(series, row);
        for (size_t j = 0; well && j < out->width; j++) {
            well = isfinite(row[j]);
        }
    }
    if (!well) {
        rows_free(out);
    }
    return well;
}

void rows_free(struct rows *rows)
{
    free(rows->at);
    *rows = (struct rows){0};
}

double *rows_column(const struct rows *rows, size_t column)
{
    double *values = memory_new((rows->count + 1) * sizeof(*values));
    for (size_t i = 0; i < rows->count; i++) {
        values[i] = rows->at[i * rows->width + column];
    }
    return values;
}

void sum_add(struct sum *sum, double term)
{
    double value = sum->value + term;
    if (fabs(sum->value) >= fabs(term)) {
        sum->lost += (sum->value - value) + term;
    } else {
        sum->lost += (term - value) + sum->value;
    }
    sum->value = value;
}

double sum_total(const struct sum *sum)
{
    return sum->value + sum->lost;
}

bool is_whole(double number)
{
    return number >= 0 && number <= 9007199254740992.0 && number == floor(number);
}
