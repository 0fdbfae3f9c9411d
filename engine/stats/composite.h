/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Composite scores: a table of units × items is made comparable (normalised), what is missing or
 * lies far out is treated as declared, and a tree of nodes draws it together into one number for
 * each unit. Definitions stand in docs/statistics.md.
 *
 * Fill a struct composite, call composite_score for the score as declared, then replicate
 * (replicate.h) to learn how firm its ranks are. The arrays belong to the caller and stay as they
 * are; results lie in the caller's arena. A table is one peer group: means, ranks and limits are
 * those of its units. Nothing here knows what a unit is, and a NaN neither goes in nor comes out.
 *
 * The steps, in this order: outliers (from the values given), the sign of items where less is
 * better, missing values, normalisation, aggregation from the leaves to the root.
 */
#ifndef STATS_COMPOSITE_H
#define STATS_COMPOSITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

enum {
    COMPOSITE_UNITS = 1000, /* at most; pairs of units are counted */
    COMPOSITE_ITEMS = 1000,
    COMPOSITE_NODES = 1000,
};

/* A unit, item, node or factor that a fault does not speak of; or all nodes. */
#define COMPOSITE_NONE SIZE_MAX

enum normalisation {
    NORMAL_POINTS, /* as they are */
    NORMAL_MINMAX,
    NORMAL_Z,
    NORMAL_RANK, /* the best has the highest; those alike share the middle one */
    NORMAL_PERCENTILE,
    NORMAL_GOALPOSTS,
    NORMAL_TARGET,
    NORMAL_COUNT,
};

enum aggregation {
    AGGREGATE_ARITHMETIC,
    AGGREGATE_GEOMETRIC,
    AGGREGATE_HARMONIC,
    AGGREGATE_COPELAND,
    AGGREGATE_COUNT,
};

enum missing_way {
    MISSING_NOT_EVALUATED,
    MISSING_REWEIGHT, /* left out, and the other weights of its node take its place */
    MISSING_MEAN,
    MISSING_MEDIAN,
    MISSING_COUNT,
};

/* As rules and sheets call them, in the order above. */
extern const char *const normalisation_names[NORMAL_COUNT];
extern const char *const aggregation_names[AGGREGATE_COUNT];
extern const char *const missing_names[MISSING_COUNT];

struct outliers {
    bool treated;
    double skewness; /* an item is treated when |G1| and G2 are both over these */
    double kurtosis;
    size_t points; /* winsorised at most, before the logarithm is taken instead */
};

struct composite_item {
    size_t node; /* whose leaf it is */
    double weight;
    bool falls;       /* less is better */
    double low, high; /* goalposts, on the item's own scale, low below high */
    double target;    /* on the same scale */
};

struct composite_node {
    size_t parent; /* stands before it; the root, node 0, has itself */
    double weight; /* among the other children of its parent */
    enum aggregation aggregation;
};

struct composite_method {
    enum normalisation normalisation;
    double low, high; /* what 0 and 1 of minmax, percentile, goalposts and target become */
    bool clamped;     /* goalposts and target: what lies beyond stays at the end */
    enum missing_way missing;
    struct outliers outliers;
    bool unfit_passes; /* zero or less under a geometric or harmonic mean: the unit is not
                          evaluated; else it is a fault */
};

struct composite {
    size_t units, items, nodes;
    const double *values; /* a row for each unit */
    const bool *missing;  /* the same; NULL when nothing is */
    const struct composite_item *item;
    const struct composite_node *node;
    struct composite_method method;
};

/* Shares from 0 to 1 as they are, no treatment of outliers but its usual limits (2, 3.5, 5 points),
 * clamped, missing is not evaluated, unfit is a fault. */
struct composite_method composite_method_usual(enum normalisation normalisation);

enum composite_problem {
    COMPOSITE_WELL,
    COMPOSITE_SIZE,         /* no units, items or nodes, or too many */
    COMPOSITE_VALUE,        /* of unit and item: no number, or beyond ±1e50 */
    COMPOSITE_WEIGHT,       /* of item or node: negative, no number, over 1e9 */
    COMPOSITE_NO_WEIGHT,    /* of node: its children weigh nothing, or it has none */
    COMPOSITE_TREE,         /* of item or node: its node or parent is not before it */
    COMPOSITE_CHOICE,       /* a normalisation, aggregation or treatment that does not exist */
    COMPOSITE_SCALE,        /* low is not below high */
    COMPOSITE_LIMITS,       /* of outliers: no numbers over 0 */
    COMPOSITE_GOALPOSTS,    /* of item: low is not below high */
    COMPOSITE_TARGET,       /* of item: no number */
    COMPOSITE_NOT_POSITIVE, /* of unit, and item or node: zero or less in such a mean */
    COMPOSITE_NOTHING,      /* no unit could be evaluated */
    COMPOSITE_FACTORS,      /* none, or more than SENSITIVITY_FACTORS */
    COMPOSITE_FACTOR,       /* of factor: it says nothing that could vary */
    COMPOSITE_SAMPLES,      /* base samples, skip, tail or share out of their range */
    COMPOSITE_TOO_LONG,     /* so many evaluations of so large a table would take many minutes */
};

struct composite_fault {
    enum composite_problem problem;
    size_t unit, item, node, factor; /* COMPOSITE_NONE: the fault is not about one */
};

enum cell_state {
    CELL_MISSING,
    CELL_REFUSED, /* not evaluated */
    CELL_FILLED,  /* with the mean or median */
    CELL_TOLD,
};

enum outlier_way { OUTLIER_NONE, OUTLIER_WINSORISED, OUTLIER_LOG };

/* What became of an item. */
struct composite_column {
    size_t given;    /* units that have a value */
    bool alike;      /* all of them the same: every unit stands in the middle */
    bool shape_told; /* four values or more that are not alike */
    double skewness, kurtosis;
    enum outlier_way way;
    size_t points; /* winsorised; under OUTLIER_LOG 0 */
    double skewness_after, kurtosis_after;
    bool within; /* the limits, in the end */
};

/* A value that was moved. Of a logarithm, after is on its scale. */
struct composite_treated {
    size_t unit, item;
    enum outlier_way way;
    double before, after;
};

struct composite_scores {
    const double *normal;        /* item × units + unit */
    const uint8_t *normal_state; /* enum cell_state; below CELL_FILLED there is no number */
    const double *score;         /* node × units + unit; the root's come first */
    const uint8_t *score_state;
    const size_t *rank; /* 1 is best, of those alike the best; 0: not evaluated */
    size_t evaluated;   /* units */
    const struct composite_column *column; /* of each item */
    const struct composite_treated *treated;
    size_t treated_count;
};

/* False: a fault, and nothing in out. */
bool composite_score(const struct composite *table, struct arena *arena,
                     struct composite_scores *out, struct composite_fault *fault);

#endif
