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
};

/*
 * Shares out total by weights with the largest remainders (Hamilton): each gets the whole part of
 * its quota, the units left over go to the largest remainders, of equals to the larger weight, of
 * these to the smaller code. The result does not depend on the order of the parts. False: a
 * negative total or weight, or weights that are all nought.
 */
CHECKED bool apportion_largest_remainder(int64_t total, struct part *parts, size_t count);

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
