/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/totals.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "intake/cell.h"

static struct text first_filled(const struct text *cells, size_t count, struct arena *arena)
{
    for (size_t i = 0; i < count; i++) {
        struct text cell = text_fold(arena, cells[i]);
        if (cell.length > 0) {
            return cell;
        }
    }
    return TEXT("");
}

enum total_kind total_row(const struct text *cells, size_t count, struct arena *arena)
{
    struct text first = first_filled(cells, count, arena);
    if (text_ends(first, TEXT(":"))) {
        first.length--;
    }
    if (text_is(first, "合计") || text_is(first, "总计")) {
        return TOTAL_ALL;
    }
    return text_is(first, "小计") ? TOTAL_PART : TOTAL_NOT;
}

bool footer_row(const struct text *cells, size_t count, struct arena *arena)
{
    static const char *const words[] = {
        "填表人",   "制表人",    "审核人", "单位负责人", "负责人", "填报日期",
        "填表日期", "联系电话:", "备注:",  "注:",        "说明:",  NULL};
    struct text first = first_filled(cells, count, arena);
    for (const char *const *word = words; *word; word++) {
        if (text_starts(first, text_of(*word))) {
            return true;
        }
    }
    return false;
}

void totals_init(struct totals *totals, const struct roster *roster)
{
    totals->roster = roster;
    totals->sums = memory_new(roster->column_count * sizeof(*totals->sums));
    totals->sound = memory_new(roster->column_count * sizeof(*totals->sound));
    totals_restart(totals);
}

void totals_clear(struct totals *totals)
{
    free(totals->sums);
    free(totals->sound);
}

void totals_restart(struct totals *totals)
{
    totals->rows = 0;
    totals->spoilt = false;
    for (size_t i = 0; i < totals->roster->column_count; i++) {
        totals->sums[i] = 0;
        totals->sound[i] = true;
    }
}

void totals_add(struct totals *totals, const struct value *values, const unsigned char *states)
{
    totals->rows++;
    for (size_t i = 0; i < totals->roster->column_count; i++) {
        enum column_type type = totals->roster->columns[i].type;
        if (type != COLUMN_INTEGER && type != COLUMN_MONEY) {
            continue;
        }
        if (states[i] == CELL_BAD ||
            (values[i].kind != VALUE_NONE &&
             __builtin_add_overflow(totals->sums[i], values[i].integer, &totals->sums[i]))) {
            totals->sound[i] = false;
        }
    }
}

void totals_spoil(struct totals *totals)
{
    totals->spoilt = true;
}

/* 36, 36人, 共36人 */
static bool headcount(struct text cell, struct arena *arena, int64_t *out)
{
    struct text text = text_fold(arena, cell);
    struct exact number;
    if (text_starts(text, TEXT("共"))) {
        text = text_from(text, strlen("共"));
    }
    size_t digits = 0;
    while (digits < text.length &&
           ((text.at[digits] >= '0' && text.at[digits] <= '9') || text.at[digits] == ',')) {
        digits++;
    }
    struct text unit = text_from(text, digits);
    bool counted = unit.length == 0 || text_is(unit, "人") || text_is(unit, "名") ||
                   text_is(unit, "个") || text_is(unit, "件") || text_is(unit, "次") ||
                   text_is(unit, "项");
    if (!counted || !exact_parse(text_part(text, 0, digits), &number) || number.den != 1) {
        return false;
    }
    *out = number.num;
    return true;
}

const char *totals_compare(const struct totals *totals, size_t column, struct text cell,
                           int64_t scale, struct arena *arena)
{
    const struct column *own = &totals->roster->columns[column];
    int64_t said;
    if (totals->spoilt) {
        return NULL;
    }
    if (own->type == COLUMN_INTEGER || own->type == COLUMN_MONEY) {
        struct column plain = {.type = own->type};
        struct cell_reading reading = cell_read_scaled(&plain, cell, scale, arena);
        if (!totals->sound[column] || reading.value.kind == VALUE_NONE ||
            reading.value.integer == totals->sums[column]) {
            return NULL;
        }
        return own->type == COLUMN_MONEY ? exact_yuan(arena, totals->sums[column])
                                         : arena_printf(arena, "%" PRId64, totals->sums[column]);
    }
    if (own->type == COLUMN_DATE || own->type == COLUMN_DECIMAL || !headcount(cell, arena, &said) ||
        said == totals->rows) {
        return NULL;
    }
    return arena_printf(arena, "%" PRId64, totals->rows);
}
