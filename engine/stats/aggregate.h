/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One node of a tree of items: its children, column by column, become its own column. */
#ifndef STATS_AGGREGATE_H
#define STATS_AGGREGATE_H

#include "stats/composite.h"

struct node_child {
    const double *value; /* of each unit */
    const uint8_t *state;
    double weight; /* over 0 */
    double level;  /* what lies within this is level; Copeland alone asks */
    size_t column;
};

struct node_run {
    const struct node_child *child;
    size_t count;
    bool passes_missing; /* its weight goes to the others */
    bool passes_unfit;
    bool is_root;
    double low, high; /* the scale of shares */
    double *value;    /* of each unit: what comes out */
    uint8_t *state;
    double *room; /* for a number of each unit */
};

struct unfit {
    size_t unit;
    size_t column;
};

/* What lies within this of another number of a column is level with it. */
double level_within(const double *value, const uint8_t *state, size_t count);
/* False: a value that a geometric or harmonic mean does not have, and unfit says which. */
bool aggregate_node(const struct node_run *run, enum aggregation aggregation, size_t units,
                    struct unfit *unfit);

#endif
