/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How far a number depends on each of several uncertain factors: first-order and total indices of
 * Sobol', by a base and a resample matrix A and B and the matrices A with one column of B. N base
 * samples of k factors cost N(k + 2) evaluations of the model.
 *
 * The points are those of GSL's Sobol' sequence in 2k dimensions. It has no seed; it ends at 40
 * dimensions, and beyond GSL returns a generator that was never set up. Hence 20 factors.
 */
#ifndef STATS_SENSITIVITY_H
#define STATS_SENSITIVITY_H

#include <stdbool.h>
#include <stddef.h>

enum {
    SENSITIVITY_FACTORS = 20,   /* at most */
    SENSITIVITY_BASE = 1 << 20, /* base samples, at most */
    SENSITIVITY_SKIP = 1 << 20, /* points passed over, at most */
};

struct sensitivity_study {
    size_t factors;
    size_t base; /* samples N, at least 2; powers of two serve best */
    size_t skip; /* points at the start of the sequence that are passed over */
    /* What comes out at a point of the unit cube; plain: it is a row of A or B. False ends all. */
    bool (*model)(void *context, const double *point, bool plain, double *out);
    void *context;
};

struct sensitivity_index {
    double first; /* Saltelli et al. 2010, table 2 (b) */
    double total; /* Jansen 1999; Saltelli et al. 2010, table 2 (f) */
};

struct sensitivity {
    size_t base;
    size_t evaluations;
    double mean; /* over A and B */
    double variance;
    bool told; /* false: the variance is nought, and there are no indices */
    struct sensitivity_index index[SENSITIVITY_FACTORS];
};

bool sensitivity_run(const struct sensitivity_study *study, struct sensitivity *out);

#endif
