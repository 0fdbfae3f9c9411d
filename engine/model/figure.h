/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A figure: an exact number that remembers where it came from. Rules compute with figures, so a
 * score or an amount can be shown as a formula with its numbers, and nobody writes it twice.
 * Money counts fen and knows that it is money: adding fen to heads is a mistake, not a number.
 */
#ifndef MODEL_FIGURE_H
#define MODEL_FIGURE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/exact.h"
#include "base/fault.h"

struct arena;
struct parameter;
struct parameter_entry;

enum figure_kind {
    FIGURE_CONSTANT,
    FIGURE_FIELD, /* of a row */
    FIGURE_PARAMETER,
    FIGURE_ADD,
    FIGURE_SUBTRACT,
    FIGURE_MULTIPLY,
    FIGURE_DIVIDE,
    FIGURE_NEGATE,
    FIGURE_LEAST,
    FIGURE_MOST,
};

struct figure {
    enum figure_kind kind;
    struct exact value;
    unsigned operations; /* of its formula */
    int money;           /* power of money: 1 an amount in fen, 0 a count or a rate */
    const char *label;   /* of a constant: NULL, or what it stands for */
    const char *measure; /* FIGURE_FIELD: the measure that it is, or is a part of; NULL: a column */
    const struct figure *left;
    const struct figure *right;
    const struct parameter *parameter; /* FIGURE_PARAMETER */
    const struct parameter_entry *entry;
};

const struct figure *figure_constant(struct arena *arena, int64_t whole);
/* A number of the rule itself. */
const struct figure *figure_number(struct arena *arena, const char *label, struct exact value);
const struct figure *figure_field(struct arena *arena, const char *label, struct exact value,
                                  bool money);
const struct figure *figure_measure(struct arena *arena, const char *label, struct exact value,
                                    bool money, const char *measure);
const struct figure *figure_parameter(struct arena *arena, const struct parameter *parameter,
                                      const struct parameter_entry *entry);
/* NULL with a fault: unlike quantities, division by nought, or a number that does not fit. */
const struct figure *figure_combine(struct arena *arena, enum figure_kind kind,
                                    const struct figure *left, const struct figure *right,
                                    struct fault *fault);

/* Into an arena that lasts longer. */
const struct figure *figure_copy(struct arena *arena, const struct figure *figure);

/* "返还比例 0.6 × 上缴党费 10.01元" */
const char *figure_formula(struct arena *arena, const struct figure *figure);
/* "6.01元", "0.6", "12" */
const char *figure_text(struct arena *arena, const struct figure *figure);
/* Calls visit for each parameter and field below, left to right, once each time it is used. */
void figure_visit(const struct figure *figure,
                  void (*visit)(void *context, const struct figure *leaf), void *context);

#endif
