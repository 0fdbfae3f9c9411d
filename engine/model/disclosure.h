/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which figures of published tables must be left out so that no group of fewer than `least` people
 * can be made out, by itself or by adding and subtracting what is published. Pure: numbers in,
 * marks out.
 *
 * A table has one column for each number that people are counted by, and these rows: the whole,
 * then groups of its members (其中), then the members. What the reader of the tables is taken to
 * know: every figure that is shown; that a group is the sum of its members and the whole that of
 * all of them; the equations between columns; that a part is no more than its whole.
 */
#ifndef MODEL_DISCLOSURE_H
#define MODEL_DISCLOSURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum disclosed {
    DISCLOSED_SHOWN,
    DISCLOSED_FEW,  /* 1 to least − 1: said so */
    DISCLOSED_LEFT, /* left out, or else the others could be worked out */
};

struct disclosure_cell {
    int64_t value;
    bool known; /* there is a figure */
    bool shown; /* it stands in a published table, or what does gives it away */
    enum disclosed mark;
};

/* part <= whole in every row; what lies between is a group of people as well. */
struct disclosure_pair {
    size_t whole;
    size_t part;
};

/* Sum of sign × column is nought in every row where all of its columns are known. */
struct disclosure_equation {
    const int8_t *signs; /* one a column: −1, 0, 1 */
};

enum disclosure_row { DISCLOSURE_WHOLE, DISCLOSURE_GROUP, DISCLOSURE_MEMBER };

struct disclosure {
    size_t columns;
    size_t rows;
    const enum disclosure_row *kinds; /* row 0 is the whole */
    const size_t *groups;             /* of a member: the row of its group; 0: it is in none */
    struct disclosure_cell *cells;    /* rows × columns */
    struct disclosure_pair *pairs;
    size_t pair_count;
    struct disclosure_equation *equations;
    size_t equation_count;
    int64_t least;
};

/* Adds what columns can be seen to add up to: a run of neighbours to another column in all rows. */
void disclosure_find_sums(struct disclosure *table, struct arena *arena);
/* Marks the cells. Pairs that the figures do not bear out are passed over. */
void disclosure_protect(struct disclosure *table);

#endif
