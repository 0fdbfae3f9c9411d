/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Items on a common scale. The columns rise towards the better: those of which less is better come
 * with their sign turned, and so do the goalposts and targets here. */
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "stats/composite_parts.h"
#include "stats/internal.h"

const char *const normalisation_names[NORMAL_COUNT] = {
    [NORMAL_POINTS] = "points",
    [NORMAL_MINMAX] = "minmax",
    [NORMAL_Z] = "z",
    [NORMAL_RANK] = "rank",
    [NORMAL_PERCENTILE] = "percentile",
    [NORMAL_GOALPOSTS] = "goalposts",
    [NORMAL_TARGET] = "target",
};

/* The values of a column that are told, rising, and what is asked of them. */
struct column {
    double *rising;
    size_t count;
    double least, most;
};

static double mean_of(const struct column *column)
{
    struct sum sum = {0};
    for (size_t i = 0; i < column->count; i++) {
        sum_add(&sum, column->rising[i]);
    }
    return sum_total(&sum) / (double)column->count;
}

/* Of a sample. */
static double sd_of(const struct column *column, double mean)
{
    struct sum sum = {0};
    for (size_t i = 0; i < column->count; i++) {
        double distance = column->rising[i] - mean;
        sum_add(&sum, distance * distance);
    }
    return sqrt(sum_total(&sum) / ((double)column->count - 1));
}

static void collect(struct column *column, const double *value, const uint8_t *state, size_t units)
{
    column->count = 0;
    for (size_t i = 0; i < units; i++) {
        if (state[i] >= CELL_FILLED) {
            column->rising[column->count++] = value[i];
        }
    }
    series_sort(column->rising, column->count, 1);
    if (column->count > 0) {
        column->least = column->rising[0];
        column->most = column->rising[column->count - 1];
    }
}

static void fill(struct column *column, enum filling filling, double *value, uint8_t *state,
                 size_t units)
{
    if (filling == FILL_NONE || column->count == 0 || column->count == units) {
        return;
    }
    double filled =
        filling == FILL_MEAN ? mean_of(column) : sorted_median(column->rising, column->count);
    for (size_t i = 0; i < units; i++) {
        if (state[i] == CELL_MISSING) {
            value[i] = filled;
            state[i] = CELL_FILLED;
        }
    }
    collect(column, value, state, units);
}

/* Those alike share the middle one; the highest value has the highest. */
static double rank_in(const struct column *column, double value)
{
    size_t below = 0;
    size_t end = column->count;
    while (below < end) {
        size_t middle = below + (end - below) / 2;
        *(column->rising[middle] < value ? &below : &end) =
            column->rising[middle] < value ? middle + 1 : middle;
    }
    for (end = below; end < column->count && column->rising[end] == value;) {
        end++;
    }
    return (double)(below + end + 1) / 2;
}

static double between(double value, double low, double high, bool clamped)
{
    double share = (value - low) / (high - low);
    return clamped ? fmin(fmax(share, 0), 1) : share;
}

/* How much of the way from the worst unit to the target. Where every unit is there, all have it. */
static double towards(double value, double worst, double target, bool clamped)
{
    if (!(worst < target)) {
        return 1;
    }
    double share = 1 - (target - value) / (target - worst);
    return clamped ? fmin(share, 1) : share;
}

/* From 0 to 1, unless an end is left open. */
static double share_of(const struct composite *table, const struct composite_item *item,
                       enum normalisation normalisation, const struct column *column, double value)
{
    bool clamped = table->method.clamped;
    switch (normalisation) {
    case NORMAL_MINMAX:
        return column->least < column->most ? between(value, column->least, column->most, true)
                                            : 0.5;
    case NORMAL_PERCENTILE:
        return column->count > 1 ? (rank_in(column, value) - 1) / ((double)column->count - 1) : 0.5;
    case NORMAL_GOALPOSTS:
        return item->falls ? between(value, -item->high, -item->low, clamped)
                           : between(value, item->low, item->high, clamped);
    default:
        return towards(value, column->least, item->falls ? -item->target : item->target, clamped);
    }
}

static void normalise(const struct composite *table, size_t item, enum normalisation normalisation,
                      const struct column *column, double *value, const uint8_t *state)
{
    const struct composite_method *method = &table->method;
    bool alike = column->least == column->most;
    double mean = mean_of(column);
    double sd = alike ? 0 : sd_of(column, mean);
    for (size_t i = 0; i < table->units; i++) {
        if (state[i] < CELL_FILLED || normalisation == NORMAL_POINTS) {
            continue;
        }
        if (normalisation == NORMAL_Z) {
            value[i] = sd > 0 ? (value[i] - mean) / sd : 0;
        } else if (normalisation == NORMAL_RANK) {
            value[i] = rank_in(column, value[i]);
        } else {
            double share = share_of(table, &table->item[item], normalisation, column, value[i]);
            value[i] = method->low + (method->high - method->low) * share;
        }
    }
}

void normalise_column(const struct composite *table, size_t item, enum normalisation normalisation,
                      enum filling filling, double *value, uint8_t *state)
{
    struct column column = {.rising = memory_new((table->units + 1) * sizeof(double))};
    collect(&column, value, state, table->units);
    fill(&column, filling, value, state, table->units);
    if (column.count > 0) {
        normalise(table, item, normalisation, &column, value, state);
    }
    free(column.rising);
}

/* value, mean, standard deviation */
bool formula_z_score(const double *arguments, size_t count, double *out)
{
    (void)count;
    *out = (arguments[0] - arguments[1]) / arguments[2];
    return arguments[2] > 0;
}

/* value, low, high: kept between 0 and 1. Low over high: less is better. */
bool formula_goalposts(const double *arguments, size_t count, double *out)
{
    (void)count;
    *out = between(arguments[0], arguments[1], arguments[2], true);
    return arguments[1] != arguments[2];
}
