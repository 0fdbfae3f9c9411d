/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Columns drawn together: means with weights, and Copeland's contests. */
#include <math.h>
#include <string.h>

#include "stats/aggregate.h"
#include "stats/internal.h"

const char *const aggregation_names[AGGREGATE_COUNT] = {
    [AGGREGATE_ARITHMETIC] = "arithmetic",
    [AGGREGATE_GEOMETRIC] = "geometric",
    [AGGREGATE_HARMONIC] = "harmonic",
    [AGGREGATE_COPELAND] = "copeland",
};

double level_within(const double *value, const uint8_t *state, size_t count)
{
    double most = 0;
    for (size_t i = 0; i < count; i++) {
        most = state[i] >= CELL_FILLED ? fmax(most, fabs(value[i])) : most;
    }
    return most * 1e-12;
}

/* A unit is refused when it is refused below, or lacks something that may not be passed over; it
 * is missing when it has nothing. */
static void settle_states(const struct node_run *run, size_t units)
{
    memset(run->state, CELL_MISSING, units);
    for (size_t i = 0; i < run->count; i++) {
        const uint8_t *state = run->child[i].state;
        for (size_t unit = 0; unit < units; unit++) {
            bool refused = state[unit] == CELL_REFUSED ||
                           (state[unit] == CELL_MISSING && !run->passes_missing);
            uint8_t here = refused                       ? CELL_REFUSED
                           : state[unit] == CELL_MISSING ? CELL_MISSING
                                                         : CELL_TOLD;
            if (run->state[unit] != CELL_REFUSED && here != CELL_MISSING) {
                run->state[unit] = here;
            }
        }
    }
}

/* Zero or less has no geometric or harmonic mean. False: that is a fault. */
static bool refuse_unfit(const struct node_run *run, size_t units, struct unfit *unfit)
{
    for (size_t i = 0; i < run->count; i++) {
        const struct node_child *child = &run->child[i];
        for (size_t unit = 0; unit < units; unit++) {
            if (run->state[unit] != CELL_TOLD || child->state[unit] < CELL_FILLED ||
                child->value[unit] > 0) {
                continue;
            }
            if (!run->passes_unfit) {
                *unfit = (struct unfit){unit, child->column};
                return false;
            }
            run->state[unit] = CELL_REFUSED;
        }
    }
    return true;
}

static double inner(enum aggregation aggregation, double value)
{
    switch (aggregation) {
    case AGGREGATE_GEOMETRIC:
        return log(value);
    case AGGREGATE_HARMONIC:
        return 1 / value;
    default:
        return value;
    }
}

static double outer(enum aggregation aggregation, double mean)
{
    switch (aggregation) {
    case AGGREGATE_GEOMETRIC:
        return exp(mean);
    case AGGREGATE_HARMONIC:
        return 1 / mean;
    default:
        return mean;
    }
}

static void take_mean(const struct node_run *run, enum aggregation aggregation, size_t units)
{
    memset(run->value, 0, units * sizeof(*run->value));
    memset(run->room, 0, units * sizeof(*run->room));
    for (size_t i = 0; i < run->count; i++) {
        const struct node_child *child = &run->child[i];
        for (size_t unit = 0; unit < units; unit++) {
            if (run->state[unit] == CELL_TOLD && child->state[unit] >= CELL_FILLED) {
                run->value[unit] += child->weight * inner(aggregation, child->value[unit]);
                run->room[unit] += child->weight;
            }
        }
    }
    for (size_t unit = 0; unit < units; unit++) {
        run->value[unit] = run->state[unit] == CELL_TOLD
                               ? outer(aggregation, run->value[unit] / run->room[unit])
                               : 0;
    }
}

/* What unit's weights say against all units behind it; margin[other] is over 0 when unit wins. */
static double weigh_pairs(const struct node_run *run, size_t unit, size_t units, double *margin)
{
    double weights = 0;
    memset(margin, 0, units * sizeof(*margin));
    for (size_t i = 0; i < run->count; i++) {
        const struct node_child *child = &run->child[i];
        double here = child->value[unit];
        if (child->state[unit] < CELL_FILLED) {
            continue;
        }
        weights += child->weight;
        for (size_t other = unit + 1; other < units; other++) {
            double distance = here - child->value[other];
            double sign = (double)((distance > child->level) - (distance < -child->level));
            margin[other] += child->state[other] >= CELL_FILLED ? child->weight * sign : 0;
        }
    }
    return weights * 1e-12;
}

/* Contests won less contests lost. Between units that have no item in common nothing is decided. */
static void hold_contests(const struct node_run *run, size_t units)
{
    memset(run->value, 0, units * sizeof(*run->value));
    for (size_t unit = 0; unit < units; unit++) {
        if (run->state[unit] != CELL_TOLD) {
            continue;
        }
        double level = weigh_pairs(run, unit, units, run->room);
        for (size_t other = unit + 1; other < units; other++) {
            if (run->state[other] == CELL_TOLD) {
                double won = (double)((run->room[other] > level) - (run->room[other] < -level));
                run->value[unit] += won;
                run->value[other] -= won;
            }
        }
    }
}

/* Below the root: the share of contests won, those undecided counting half, so that it can stand
 * beside other nodes. */
static void share_contests(const struct node_run *run, size_t units)
{
    size_t told = 0;
    for (size_t unit = 0; unit < units; unit++) {
        told += run->state[unit] == CELL_TOLD;
    }
    for (size_t unit = 0; unit < units; unit++) {
        double share = told > 1 ? (run->value[unit] / (double)(told - 1) + 1) / 2 : 0.5;
        run->value[unit] = run->low + (run->high - run->low) * share;
    }
}

bool aggregate_node(const struct node_run *run, enum aggregation aggregation, size_t units,
                    struct unfit *unfit)
{
    settle_states(run, units);
    if (aggregation == AGGREGATE_COPELAND) {
        hold_contests(run, units);
        if (!run->is_root) {
            share_contests(run, units);
        }
        return true;
    }
    if (aggregation != AGGREGATE_ARITHMETIC && !refuse_unfit(run, units, unfit)) {
        return false;
    }
    take_mean(run, aggregation, units);
    return true;
}

/* value, weight: none below nought, and those that weigh something over nought */
static bool mean_of_series(struct series *series, enum aggregation aggregation, double *out)
{
    struct sum weights = {0};
    struct sum values = {0};
    double row[2];
    size_t rows = 0;
    for (; series->next(series, row); rows++) {
        if (!(row[1] >= 0) || (row[1] > 0 && !(row[0] > 0))) {
            return false;
        }
        if (row[1] > 0) {
            sum_add(&weights, row[1]);
            sum_add(&values, row[1] * inner(aggregation, row[0]));
        }
    }
    *out = outer(aggregation, sum_total(&values) / sum_total(&weights));
    return rows == series->count && sum_total(&weights) > 0;
}

bool stat_geometric_mean(struct series *series, const double *arguments, size_t count, double *out)
{
    (void)arguments, (void)count;
    return mean_of_series(series, AGGREGATE_GEOMETRIC, out);
}

bool stat_harmonic_mean(struct series *series, const double *arguments, size_t count, double *out)
{
    (void)arguments, (void)count;
    return mean_of_series(series, AGGREGATE_HARMONIC, out);
}
