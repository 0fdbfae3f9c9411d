/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Exact sums of any length. A score of fifty shares has a common denominator of far more than 64
 * bits, and is to be ranked by its unrounded value all the same. Values live in an arena and never
 * change; a zeroed struct is 0.
 */
#ifndef BASE_WIDE_H
#define BASE_WIDE_H

#include "base/exact.h"

struct arena;

struct wide {
    bool negative;
    const uint32_t *num; /* digits to the base 2^32, the lowest first, none of them 0 at the end */
    size_t num_count;    /* 0: the value is 0 */
    const uint32_t *den; /* > 0 */
    size_t den_count;    /* 0: it is 1 */
};

struct wide wide_of(struct arena *arena, struct exact value);
struct wide wide_copy(struct arena *arena, struct wide value);
struct wide wide_add(struct arena *arena, struct wide a, struct wide b);
struct wide wide_subtract(struct arena *arena, struct wide a, struct wide b);
struct wide wide_multiply(struct arena *arena, struct wide a, struct wide b);
struct wide wide_divide(struct arena *arena, struct wide a, struct exact b); /* b not 0 */
int wide_compare(struct wide a, struct wide b);
/* False: it does not fit. */
CHECKED bool wide_exact(struct wide value, struct exact *out);
/* As exact_text: a finite decimal of at most 12 places as such, any other as "num/den". */
const char *wide_text(struct arena *arena, struct wide value);
/* The inverse. False: no such text. */
CHECKED bool wide_parse(struct arena *arena, struct text text, struct wide *out);
/* Rounded half up to so many decimal places, "84.57". */
const char *wide_fixed(struct arena *arena, struct wide value, int places);
double wide_real(struct wide value);

#endif
