/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which items of a population a sample hits, by the fen that they hold. */
#include "money/money.h"

__extension__ typedef __int128 wide;

static bool add_to(int64_t *sum, int64_t amount)
{
    return amount > 0 && !__builtin_add_overflow(*sum, amount, sum);
}

bool select_take_whole(int64_t interval, struct selected *items, size_t count, int64_t *left)
{
    *left = 0;
    for (size_t i = 0; i < count; i++) {
        items[i].whole = items[i].fen >= interval;
        items[i].hits = items[i].whole ? 1 : 0;
        if (items[i].whole ? items[i].fen <= 0 : !add_to(left, items[i].fen)) {
            return false;
        }
    }
    return interval > 0;
}

/* A fen hits the item that holds it; fen are counted from 0 through the items that are left. */
void select_interval(int64_t interval, int64_t start, struct selected *items, size_t count)
{
    wide next = start;
    wide passed = 0;
    for (size_t i = 0; i < count; i++) {
        if (items[i].whole) {
            continue;
        }
        passed += items[i].fen;
        for (; next < passed; next += interval) {
            items[i].hits++;
        }
    }
}

void select_cells(int64_t interval, int64_t (*offset)(void *context, int64_t cell), void *context,
                  struct selected *items, size_t count)
{
    int64_t cell = 0;
    wide next = offset(context, cell);
    wide passed = 0;
    for (size_t i = 0; i < count; i++) {
        if (items[i].whole) {
            continue;
        }
        passed += items[i].fen;
        while (next < passed) {
            items[i].hits++;
            cell++;
            next = (wide)cell * interval + offset(context, cell);
        }
    }
}

void select_sieve(const int64_t *offsets, struct selected *items, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!items[i].whole && offsets[i] < items[i].fen) {
            items[i].hits = 1;
        }
    }
}
