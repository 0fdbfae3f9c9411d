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

#endif
