/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside model/: ways in which the figures of a row may change together. */
#ifndef MODEL_DISCLOSURE_MOVES_H
#define MODEL_DISCLOSURE_MOVES_H

#include "model/disclosure.h"

enum { MOST_COLUMNS_MOVED = 12 };

/* Which columns rise (1) and fall (−1) in a row that moves up. */
struct move {
    int8_t *signs;
    size_t columns[MOST_COLUMNS_MOVED + 1]; /* those that do */
    size_t count;
};

struct target {
    size_t row;
    size_t column; /* the small group: a column … */
    size_t whole;  /* … or what lies between it and this one; SIZE_MAX: the column itself */
};

/* The moves that make a column rise, or what lies between it and its whole, in rows that know the
 * same columns. */
struct family {
    size_t column;
    size_t whole;
    size_t row; /* one of them */
    struct move *moves;
    size_t count;
};

struct protecting {
    struct disclosure *table;
    struct arena arena;
    struct family *families;
    size_t family_count;
    struct family *now; /* being found */
    size_t steps;
};

struct disclosure_cell *disclosure_cell_at(const struct disclosure *table, size_t row,
                                           size_t column);
/* Whether an equation says anything about a row. */
bool disclosure_applies(const struct disclosure *table, const struct disclosure_equation *equation,
                        size_t row);
/* What signs leave of an equation. */
int disclosure_imbalance(const struct disclosure *table, const struct disclosure_equation *equation,
                         const int8_t *signs);
/* All moves by which a target rises, those of few columns first. */
const struct family *disclosure_moves(struct protecting *work, const struct target *target);

#endif
