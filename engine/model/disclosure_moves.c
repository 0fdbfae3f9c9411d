/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/disclosure_moves.h"

#include <string.h>

enum {
    MOST_MOVES = 96, /* looked at for one small group */
    MOST_STEPS = 20000,
};

struct disclosure_cell *disclosure_cell_at(const struct disclosure *table, size_t row,
                                           size_t column)
{
    return &table->cells[row * table->columns + column];
}

bool disclosure_applies(const struct disclosure *table, const struct disclosure_equation *equation,
                        size_t row)
{
    for (size_t i = 0; i < table->columns; i++) {
        if (equation->signs[i] != 0 && !disclosure_cell_at(table, row, i)->known) {
            return false;
        }
    }
    return true;
}

int disclosure_imbalance(const struct disclosure *table, const struct disclosure_equation *equation,
                         const int8_t *signs)
{
    int sum = 0;
    for (size_t i = 0; i < table->columns; i++) {
        sum += equation->signs[i] * signs[i];
    }
    return sum;
}

static void keep_move(struct protecting *work, const int8_t *signs)
{
    struct family *family = work->now;
    size_t n = work->table->columns;
    for (size_t i = 0; i < family->count; i++) {
        if (memcmp(family->moves[i].signs, signs, n) == 0) {
            return;
        }
    }
    struct move move = {.signs = ARENA_ARRAY(&work->arena, n, int8_t)};
    memcpy(move.signs, signs, n);
    for (size_t i = 0; i < n; i++) {
        if (signs[i] != 0) {
            move.columns[move.count++] = i;
        }
    }
    ARENA_PUSH(&work->arena, family->moves, family->count, move);
}

static void extend(struct protecting *work, int8_t *signs, bool upwards, size_t left);

static void try_column(struct protecting *work, int8_t *signs, size_t column, int8_t sign,
                       bool upwards, size_t left)
{
    if (signs[column] == 0 && left > 0 &&
        disclosure_cell_at(work->table, work->now->row, column)->known) {
        signs[column] = sign;
        extend(work, signs, upwards, left - 1);
        signs[column] = 0;
    }
}

/* Mends the first equation that the signs break, in every way; then, where the whole is to rise
 * with its part, the first pair that does not. */
static void extend(struct protecting *work, int8_t *signs, bool upwards, size_t left)
{
    const struct disclosure *table = work->table;
    if (work->now->count >= MOST_MOVES || ++work->steps > MOST_STEPS) {
        return;
    }
    for (size_t i = 0; i < table->equation_count; i++) {
        const struct disclosure_equation *equation = &table->equations[i];
        int sum = disclosure_applies(table, equation, work->now->row)
                      ? disclosure_imbalance(table, equation, signs)
                      : 0;
        if (sum == 0) {
            continue;
        }
        for (size_t column = 0; column < table->columns; column++) {
            int8_t sign = (int8_t)(sum > 0 ? -equation->signs[column] : equation->signs[column]);
            if (sign != 0 && !(upwards && sign < 0)) {
                try_column(work, signs, column, sign, upwards, left);
            }
        }
        return;
    }
    for (size_t i = 0; upwards && i < table->pair_count; i++) {
        const struct disclosure_pair *pair = &table->pairs[i];
        if (signs[pair->part] > signs[pair->whole] &&
            disclosure_cell_at(table, work->now->row, pair->whole)->known) {
            try_column(work, signs, pair->whole, 1, upwards, left);
            return;
        }
    }
    keep_move(work, signs);
}

static bool knows_the_same(const struct disclosure *table, size_t row, size_t other)
{
    for (size_t i = 0; i < table->columns; i++) {
        if (disclosure_cell_at(table, row, i)->known !=
            disclosure_cell_at(table, other, i)->known) {
            return false;
        }
    }
    return true;
}

const struct family *disclosure_moves(struct protecting *work, const struct target *target)
{
    for (size_t i = 0; i < work->family_count; i++) {
        const struct family *known = &work->families[i];
        if (known->column == target->column && known->whole == target->whole &&
            knows_the_same(work->table, known->row, target->row)) {
            return known;
        }
    }
    struct family family = {.column = target->column, .whole = target->whole, .row = target->row};
    int8_t *signs = ARENA_ARRAY(&work->arena, work->table->columns, int8_t);
    bool between = target->whole != SIZE_MAX;
    work->now = &family;
    for (size_t left = 0; left < MOST_COLUMNS_MOVED; left += 1 + left / 4) {
        for (int upwards = 0; upwards < 2; upwards++) {
            work->steps = 0;
            signs[target->column] = between ? -1 : 1;
            if (!between || !upwards) {
                extend(work, signs, upwards, left);
            }
            signs[target->column] = 0;
            if (between) {
                signs[target->whole] = 1;
                extend(work, signs, upwards, left);
                signs[target->whole] = 0;
            }
        }
    }
    ARENA_PUSH(&work->arena, work->families, work->family_count, family);
    return &work->families[work->family_count - 1];
}
