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

/* 36, 36人, 共36人 */
static bool headcount(struct text folded, int64_t *out)
{
    struct text text = folded;
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

/* The word for a total at the beginning of a cell, alone or before : ( or a number of people; *said
 * is what follows. 共4人 is one, too. */
static enum total_kind total_of(struct text folded, struct text *said)
{
    static const struct {
        const char *word;
        enum total_kind kind;
    } words[] = {
        {"合计", TOTAL_ALL},      {"总计", TOTAL_ALL},      {"共计", TOTAL_ALL},
        {"累计", TOTAL_ALL},      {"本年累计", TOTAL_ALL},  {"本年合计", TOTAL_ALL},
        {"小计", TOTAL_PART},     {"本页合计", TOTAL_PART}, {"本页小计", TOTAL_PART},
        {"本页共计", TOTAL_PART}, {"本月合计", TOTAL_PART}, {"本月小计", TOTAL_PART},
    };
    int64_t heads;
    *said = folded;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (!text_starts(folded, text_of(words[i].word))) {
            continue;
        }
        struct text rest = text_from(folded, strlen(words[i].word));
        bool colon = text_starts(rest, TEXT(":"));
        if (rest.length == 0 || colon || text_starts(rest, TEXT("(")) || headcount(rest, &heads)) {
            *said = text_from(rest, colon);
            return words[i].kind;
        }
    }
    bool people = text_starts(folded, TEXT("共")) && headcount(folded, &heads);
    return people && (unsigned char)folded.at[folded.length - 1] >= 0x80 ? TOTAL_ALL : TOTAL_NOT;
}

enum total_kind total_row(const struct text *cells, size_t count, struct arena *arena)
{
    struct text said;
    return total_of(first_filled(cells, count, arena), &said);
}

static bool starts_with_one(struct text text, const char *const *words)
{
    for (; *words; words++) {
        if (text_starts(text, text_of(*words))) {
            return true;
        }
    }
    return false;
}

bool footer_row(const struct text *cells, size_t count, struct arena *arena)
{
    static const char *const words[] = {
        "填表人",   "制表人",    "审核人", "单位负责人", "负责人", "填报日期",
        "填表日期", "联系电话:", "备注:",  "注:",        "说明:",  NULL};
    /* What may begin a value as well, unless a : follows. */
    static const char *const labels[] = {
        "制表",     "填报",     "报送",       "主要负责人", "单位主要负责人", "分管",
        "经办人",   "复核",     "校对",       "审批",       "联系人",         "日期",
        "填表说明", "单位盖章", "单位(盖章)", "签字",       "盖章",           NULL};
    static const char *const blanks[] = {"以下空白", "以下无正文", "以下无内容", "此页无正文",
                                         NULL};
    struct text first = first_filled(cells, count, arena);
    bool page = (text_starts(first, TEXT("第")) || text_starts(first, TEXT("共"))) &&
                text_ends(first, TEXT("页"));
    struct text inner = text_starts(first, TEXT("(")) ? text_from(first, 1) : first;
    return page || starts_with_one(first, words) || starts_with_one(inner, blanks) ||
           (text_find(first, TEXT(":")) != SIZE_MAX && starts_with_one(first, labels));
}

bool note_row(const struct text *cells, size_t count, struct arena *arena)
{
    size_t filled = 0;
    for (size_t i = 0; i < count; i++) {
        filled += text_trim(cells[i]).length > 0;
    }
    struct text first = first_filled(cells, count, arena);
    size_t at = text_starts(first, TEXT("("));
    size_t digits = at;
    while (at < first.length && first.at[at] >= '0' && first.at[at] <= '9') {
        at++;
    }
    struct text rest = text_from(first, at);
    bool point = text_starts(rest, TEXT(".")) || text_starts(rest, TEXT("、")) ||
                 text_starts(rest, TEXT(")"));
    struct exact number;
    return filled == 1 && at > digits && point && !exact_parse(first, &number);
}

/* 1 … for the number of a column, of one of four kinds: 甲, a, 1 or ①; 0: none. */
static int column_number(struct text cell, size_t *kind)
{
    static const char stems[] = "甲乙丙丁戊己庚辛壬癸";
    if (cell.length > 2 && text_starts(cell, TEXT("(")) && text_ends(cell, TEXT(")"))) {
        cell = text_part(cell, 1, cell.length - 1);
    }
    size_t formula = text_find(cell, TEXT("=")); /* 3=1+2 */
    cell = formula == SIZE_MAX || formula == 0 ? cell : text_part(cell, 0, formula);
    size_t at = 0;
    uint32_t point = cell.length > 0 ? text_next(cell, &at) : 0;
    bool one = at == cell.length;
    size_t stem = one && at == 3 ? text_find(text_of(stems), cell) : SIZE_MAX;
    if (stem != SIZE_MAX) {
        *kind = 0;
        return (int)(stem / 3) + 1;
    }
    if (one && point >= 'a' && point <= 'z') {
        *kind = 1;
        return (int)(point - 'a') + 1;
    }
    if (one && point >= 0x2460 && point <= 0x2473) {
        *kind = 3;
        return (int)(point - 0x2460) + 1;
    }
    struct exact number;
    *kind = 2;
    return point >= '1' && point <= '9' && exact_parse(cell, &number) && number.den == 1 &&
                   number.num <= 300
               ? (int)number.num
               : 0;
}

/* Whether a number of a column cannot be taken for a value of it. */
static bool is_out_of_place(const struct column *column, struct text cell, struct arena *arena)
{
    return column->type == COLUMN_NAME || cell_read(column, cell, arena).state == CELL_BAD;
}

bool numbers_row(const struct roster *roster, const size_t *columns, size_t columns_count,
                 const struct text *cells, size_t count, struct arena *arena)
{
    enum { ENOUGH = 3, MANY = 5 };
    int last[4] = {0};
    size_t filled = 0;
    size_t known = 0;
    bool out_of_place = false;
    for (size_t i = 0; i < count; i++) {
        size_t kind;
        struct text cell = text_fold(arena, cells[i]);
        bool word = text_is(cell, "栏次") || text_is(cell, "栏号") || text_is(cell, "列次");
        if (cell.length == 0 || (filled == 0 && word)) {
            continue;
        }
        if (column_number(cell, &kind) != last[kind] + 1) {
            return false;
        }
        last[kind]++;
        filled++;
        if (i < columns_count && columns[i] != SIZE_MAX) {
            known++;
            out_of_place =
                out_of_place || is_out_of_place(&roster->columns[columns[i]], cells[i], arena);
        }
    }
    size_t wanted = 0;
    for (size_t i = 0; i < columns_count; i++) {
        wanted += columns[i] != SIZE_MAX;
    }
    return filled >= ENOUGH && known + 1 >= wanted && (out_of_place || filled >= MANY);
}

static bool is_heading(const struct heading *heading, const struct text *cells, size_t count,
                       struct arena *arena)
{
    size_t same = 0;
    size_t titles = 0;
    for (size_t i = 0; i < heading->count; i++) {
        titles += heading->cells[i].length > 0;
    }
    for (size_t i = 0; i < count; i++) {
        struct text cell = text_fold(arena, cells[i]);
        if (cell.length == 0) {
            continue;
        }
        if (i >= heading->count || !text_equal(cell, heading->cells[i])) {
            return false;
        }
        same++;
    }
    return same >= 2 || same == titles;
}

bool header_row(const struct heading *headings, size_t headings_count, const struct text *cells,
                size_t count, struct arena *arena)
{
    size_t at = 0;
    while (at < count && text_trim(cells[at]).length == 0) {
        at++;
    }
    struct text first = at < count ? text_fold(arena, cells[at]) : TEXT("");
    for (size_t i = 0; i < headings_count && first.length > 0; i++) {
        if (at < headings[i].count && text_equal(first, headings[i].cells[at]) &&
            is_heading(&headings[i], cells, count, arena)) {
            return true;
        }
    }
    return false;
}

void totals_init(struct totals *totals, size_t count)
{
    totals->count = count;
    totals->sums = memory_new(count * sizeof(*totals->sums));
    totals->sound = memory_new(count * sizeof(*totals->sound));
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
    for (size_t i = 0; i < totals->count; i++) {
        totals->sums[i] = 0;
        totals->sound[i] = true;
    }
}

void totals_add(struct totals *totals, size_t cell, const struct value *value, bool bad)
{
    bool counts = value->kind == VALUE_INTEGER || value->kind == VALUE_MONEY;
    if (bad || (counts &&
                __builtin_add_overflow(totals->sums[cell], value->integer, &totals->sums[cell]))) {
        totals->sound[cell] = false;
    }
}

void totals_spoil(struct totals *totals)
{
    totals->spoilt = true;
}

struct cell_reading totals_read(enum column_type type, struct text raw, int64_t scale,
                                struct arena *arena)
{
    const struct column column = {.type = type,
                                  .has_min = true,
                                  .has_max = true,
                                  .min = exact_of(-INT64_MAX),
                                  .max = exact_of(INT64_MAX)};
    return cell_read_scaled(&column, raw, scale, arena);
}

const char *sum_compare(int64_t sum, const struct column *column, struct text said, int64_t scale,
                        struct arena *arena)
{
    struct cell_reading reading = totals_read(column->type, said, scale, arena);
    if (reading.value.kind == VALUE_NONE || reading.value.integer == sum) {
        return NULL;
    }
    if (column->type != COLUMN_MONEY) {
        return arena_printf(arena, "%" PRId64, sum);
    }
    return scale == 1 ? exact_yuan(arena, sum)
                      : arena_printf(arena, "%s元", exact_yuan(arena, sum));
}

const char *totals_compare(const struct totals *totals, size_t cell, const struct column *column,
                           struct text said, int64_t scale, struct arena *arena)
{
    int64_t heads;
    struct text heads_said;
    if (totals->spoilt) {
        return NULL;
    }
    if (column->type == COLUMN_INTEGER || column->type == COLUMN_MONEY) {
        return totals->sound[cell] ? sum_compare(totals->sums[cell], column, said, scale, arena)
                                   : NULL;
    }
    total_of(text_fold(arena, said), &heads_said);
    if (column->type == COLUMN_DATE || column->type == COLUMN_DECIMAL ||
        !headcount(heads_said, &heads) || heads == totals->rows) {
        return NULL;
    }
    return arena_printf(arena, "%" PRId64, totals->rows);
}
