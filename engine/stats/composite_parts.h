/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Between the files of composite scores: columns, what was prepared of them, one evaluation. */
#ifndef STATS_COMPOSITE_PARTS_H
#define STATS_COMPOSITE_PARTS_H

#include "stats/aggregate.h"

enum filling { FILL_NONE, FILL_MEAN, FILL_MEDIAN, FILL_COUNT };

/* All items, normalised: item × units + unit. */
struct prepared {
    double *value;
    uint8_t *state;
};

struct placed {
    double score;
    size_t unit;
};

/* Where an evaluation leaves the nodes, and what it needs on the way. Items and nodes are columns:
 * the nodes come behind the items. */
struct machine {
    const struct composite *table;
    struct arena *arena;
    size_t *children;  /* columns */
    size_t *first;     /* of each node, among children; one more at the end */
    const double *raw; /* item × units + unit */
    const double *treated;
    const uint8_t *given;
    struct composite_column *column;
    const struct prepared *prepared[NORMAL_COUNT][FILL_COUNT][2];
    double *value; /* node × units + unit */
    uint8_t *state;
    double *room;             /* for a number of each unit */
    struct node_child *child; /* room for those of one node */
    struct placed *placed;    /* room for the units in their order */
};

/* The choices of one evaluation. */
struct setting {
    enum normalisation normalisation;
    enum missing_way missing;
    bool treated;
    enum aggregation *aggregation; /* of each node */
    double *weight;                /* of each column */
};

bool composite_faulted(struct composite_fault *fault, enum composite_problem problem);
bool composite_check(const struct composite *table, struct composite_fault *fault);
/* Whether the items have what a normalisation asks of them. */
bool composite_check_normalisation(const struct composite *table, int normalisation,
                                   struct composite_fault *fault);
void machine_make(struct machine *machine, const struct composite *table, struct arena *arena);
/* As the table declares it. */
struct setting setting_nominal(const struct machine *machine);
/* Leaves the root in value[0 … units − 1]. Nodes whose children weigh nothing get the weight 0. */
bool machine_evaluate(struct machine *machine, const struct setting *setting,
                      struct composite_fault *fault);
const struct prepared *machine_prepared(struct machine *machine, const struct setting *setting);
/* By the root: 1 is best, those alike have the best of theirs, 0 has none. Gives how many have. */
size_t machine_rank(struct machine *machine, size_t *rank);

/* The score as declared, and what it was made of. */
bool machine_score(struct machine *machine, struct composite_scores *out,
                   struct composite_fault *fault);

/* Winsorises or takes logarithms of one column, where its shape asks for it. */
void treat_column(const struct outliers *limits, const uint8_t *given, size_t units, double *value,
                  struct composite_column *out);
/* Fills and normalises one column whose sign has been turned if it falls. */
void normalise_column(const struct composite *table, size_t item, enum normalisation normalisation,
                      enum filling filling, double *value, uint8_t *state);

#endif
