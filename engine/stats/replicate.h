/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How firm ranks are: the score of composite.h computed again and again with other choices that
 * could have been made as well. Each uncertain factor is one dimension of a Sobol' sequence
 * (sensitivity.h); all its alternatives are as likely as one another.
 *
 * Ranks and pairs are counted over the replications proper, the 2N rows of both matrices; the
 * other evaluations serve the indices alone. Those indices are of one number: by how many places
 * the ranks differ from the nominal ones, on average over the units.
 */
#ifndef STATS_REPLICATE_H
#define STATS_REPLICATE_H

#include "stats/composite.h"
#include "stats/sensitivity.h"

enum {
    FACTOR_CHOICES = 8, /* alternatives named, at most */
    FACTOR_WEIGHT_SETS = 1 << 20,
};

enum factor_kind {
    FACTOR_NORMALISATION, /* choices: enum normalisation */
    FACTOR_AGGREGATION,   /* choices: enum aggregation, at a node or all of them */
    FACTOR_MISSING,       /* choices: enum missing_way */
    FACTOR_OUTLIERS,      /* treated as the method says, which it must, or left as they are */
    FACTOR_WEIGHTS,       /* each weight × (1 ± share), independently */
    FACTOR_ITEM_WEIGHT,   /* that of one item × (1 ± share) */
    FACTOR_NODE_WEIGHT,   /* that of one node × (1 ± share) */
    FACTOR_LEAVE_OUT,     /* no item, or one of those that weigh something */
    FACTOR_COUNT,
};

extern const char *const factor_names[FACTOR_COUNT];

struct composite_factor {
    enum factor_kind kind;
    int choices[FACTOR_CHOICES];
    size_t choice_count;
    size_t node;  /* of AGGREGATION (COMPOSITE_NONE: all) and NODE_WEIGHT */
    size_t item;  /* of ITEM_WEIGHT */
    double share; /* of the weights: over 0, up to 1 */
};

struct replication {
    const struct composite_factor *factor;
    size_t factors;
    size_t base; /* samples N */
    size_t skip; /* points of the sequence */
    double tail; /* 0.05: ranks from the 5 % to the 95 % quantile */
    double firm; /* 0.95: the share of replications that makes a pair distinguishable */
};

/* Ranks as in composite_scores: 1 is best. Quantiles are of type 1, so that each is a rank which
 * occurred. */
struct composite_standing {
    size_t nominal;    /* 0: not evaluated; then it may still stand in replications */
    size_t replicated; /* replications in which it was evaluated; 0: the ranks below are 0 */
    size_t median, low, high;
    size_t best, worst;
    size_t firm_above; /* units that are firmly above it */
    size_t firm_below;
};

/* Neighbours by nominal rank. */
struct composite_pair {
    size_t upper, lower;        /* units */
    size_t together;            /* replications in which both were evaluated */
    size_t above, alike, below; /* of those: upper above, level with, below lower */
    bool distinguishable;       /* above is at least the firm share, and nominal ranks differ */
};

struct replicated {
    struct composite_scores nominal;
    size_t units;
    size_t replications; /* 2N */
    size_t skip;
    struct sensitivity shift; /* base samples, evaluations, indices in the order of factors */
    const struct composite_standing *standing; /* of each unit */
    const struct composite_pair *pair;         /* from the top down */
    size_t pairs;
    const uint32_t *above; /* unit × units + other: replications in which unit stood above other */
};

bool composite_replicate(const struct composite *table, const struct replication *how,
                         struct arena *arena, struct replicated *out,
                         struct composite_fault *fault);

#endif
