/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Exact rational numbers: a 64-bit numerator over a positive 64-bit denominator, always reduced.
 * An operation that does not fit returns false and leaves *out alone; nothing ever wraps.
 */
#ifndef BASE_EXACT_H
#define BASE_EXACT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "base/text.h"

struct arena;

struct exact {
    int64_t num;
    int64_t den; /* > 0; a zeroed struct is no number: use exact_of */
};

enum rounding {
    ROUND_HALF_UP,   /* half away from zero: 四舍五入 */
    ROUND_HALF_EVEN, /* half to the even neighbour */
    ROUND_DOWN,      /* towards zero */
    ROUND_UP,        /* away from zero */
};

const char *const *rounding_names(void); /* "half-up" …, NULL-ended, as rules call them */

struct exact exact_of(int64_t whole);
CHECKED bool exact_make(int64_t num, int64_t den, struct exact *out); /* den 0: false */
CHECKED bool exact_add(struct exact a, struct exact b, struct exact *out);
CHECKED bool exact_subtract(struct exact a, struct exact b, struct exact *out);
CHECKED bool exact_multiply(struct exact a, struct exact b, struct exact *out);
CHECKED bool exact_divide(struct exact a, struct exact b, struct exact *out); /* b 0: false */
int exact_compare(struct exact a, struct exact b);
double exact_real(struct exact value);

/* The value times scale, rounded to a whole number. */
CHECKED bool exact_round(struct exact value, int64_t scale, enum rounding mode, int64_t *out);

/* "12", "-0.5", "1,234.50", "42.5%", "1/3". False: not a number, or too large. */
CHECKED bool exact_parse(struct text text, struct exact *out);
/* A finite decimal of at most 12 places as such, any other as "num/den". */
const char *exact_text(struct arena *arena, struct exact value);
/* Rounded half up to so many decimal places (at most 9). */
const char *exact_decimal(struct arena *arena, struct exact value, int places);
/* The same without thousands marks: 41000.00 */
const char *exact_fixed(struct arena *arena, struct exact value, int places);
/* A sum of fen as yuan, "1,234.50". */
const char *exact_yuan(struct arena *arena, int64_t fen);

#endif
