/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sums of money: integers of fen only, and every rounding declared. */
#ifndef MONEY_MONEY_H
#define MONEY_MONEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/exact.h"
#include "base/fault.h"

/* An exact amount in fen, rounded to whole fen. False: it does not fit. */
CHECKED bool money_round(struct exact fen, enum rounding mode, int64_t *out);

/* One that takes part in a sharing out. */
struct part {
    const char *code; /* settles what remainders and weights leave open */
    int64_t weight;   /* not negative */
    int64_t share;    /* the result */
    bool tie;         /* the last unit was given, or withheld, by weight or code only */
    bool bound;       /* it stands at a bound, and not by the common measure */
};

/*
 * Shares out total by weights with the largest remainders (Hamilton): each gets the whole part of
 * its quota, the units left over go to the largest remainders, of equals to the larger weight, of
 * these to the smaller code. The result does not depend on the order of the parts. False: a
 * negative total or weight, or weights that are all nought.
 */
CHECKED bool apportion_largest_remainder(int64_t total, struct part *parts, size_t count);

/* The divisor methods, by the divisor that the claim for one more unit is measured by. */
enum divisor_method {
    DIVISOR_ADAMS,     /* a: favours the small */
    DIVISOR_WEBSTER,   /* a + 1/2 (Sainte-Laguë) */
    DIVISOR_JEFFERSON, /* a + 1 (D'Hondt): favours the large */
    DIVISOR_METHODS,
};

/*
 * Each unit goes to whom weight ÷ divisor of what he has already is the largest, of equals to the
 * larger weight, of these to the smaller code. No paradox of Alabama: one more to share leaves
 * nobody with less. Who has no weight gets nothing. False as above; when the
 * weights add up to more than 64 bits; and by Adams when there are fewer units than weights.
 */
CHECKED bool apportion_by_divisors(enum divisor_method method, int64_t total, struct part *parts,
                                   size_t count);

/* What a part gets at least, and at most. */
struct bounds {
    int64_t least;
    int64_t most;
};

enum bounded { BOUNDED_WELL, BOUNDED_WRONG, BOUNDED_TOO_LITTLE, BOUNDED_TOO_MUCH };

/*
 * In proportion to the weights within bounds: there is one measure by which everybody who is
 * neither at his least nor at his most is paid (water-filling), and largest remainders settle the
 * units among those. bounds run beside parts. BOUNDED_WRONG: as above, or a least over its most, or
 * weights that add up to more than 64 bits; BOUNDED_TOO_LITTLE: the total
 * is below all the leasts; BOUNDED_TOO_MUCH: it is over all the mosts. Then nothing is shared.
 */
CHECKED enum bounded apportion_bounded(int64_t total, struct part *parts,
                                       const struct bounds *bounds, size_t count);

/*
 * Drawing by monetary units: each fen of a population has the same chance of 1 / interval. Items of
 * an interval or more are taken whole; the others are hit by single fen, from 0, in the order of
 * the array.
 */
struct selected {
    int64_t fen; /* over 0 */
    int64_t hits;
    bool whole;
};

/* Marks those that are taken whole; *left is what the others hold together. False: an interval or
 * an amount that is not over 0, or a sum that does not fit. */
CHECKED bool select_take_whole(int64_t interval, struct selected *items, size_t count,
                               int64_t *left);
/* Every interval-th fen from start, 0 … interval - 1. */
void select_interval(int64_t interval, int64_t start, struct selected *items, size_t count);
/* One fen of each cell of an interval, at the offset that is told for it. */
void select_cells(int64_t interval, int64_t (*offset)(void *context, int64_t cell), void *context,
                  struct selected *items, size_t count);
/* Each item by itself, where its own offset, 0 … interval - 1, is below its amount. */
void select_sieve(const int64_t *offsets, struct selected *items, size_t count);

#endif
