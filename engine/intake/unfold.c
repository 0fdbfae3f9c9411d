/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/unfold.h"

#include <string.h>

#include "intake/cell.h"

static bool read_title(struct text title, int year, struct arena *arena, struct date *date)
{
    enum problem problem = PROBLEM_COUNT;
    if (text_ends(title, TEXT("份"))) {
        title.length -= strlen("份");
    }
    bool marked = false;
    for (size_t i = 0; i < title.length; i++) {
        marked = marked || title.at[i] < '0' || title.at[i] > '9';
    }
    if (!marked) {
        return false; /* 1, 2, 3 are numbers of columns. */
    }
    if (cell_date(title, arena, date, &problem) && problem == PROBLEM_COUNT) {
        return true;
    }
    /* 3月10日, 3.10 and 3/10, 3-10. */
    bool slash = text_find(title, TEXT("/")) != SIZE_MAX;
    bool dash = text_find(title, TEXT("-")) != SIZE_MAX;
    struct text dated = text_of(arena_printf(arena, "%d%s%.*s", year,
                                             slash  ? "/"
                                             : dash ? "-"
                                                    : "年",
                                             (int)title.length, title.at));
    problem = PROBLEM_COUNT;
    return cell_date(dated, arena, date, &problem) && problem == PROBLEM_COUNT;
}

const char *unfold_title(const struct titles_of_roster *own, int year, struct text folded,
                         struct arena *arena)
{
    enum date_precision wanted = own->roster->columns[own->roster->wide_title].precision;
    struct date date;
    if (titles_column(own, folded) != SIZE_MAX ||
        !read_title(title_bare(folded), year, arena, &date) ||
        date_precision(date) < (wanted > DATE_MONTH ? wanted : DATE_MONTH)) {
        return NULL;
    }
    if (wanted == DATE_MONTH && date.day > 1) {
        return NULL;
    }
    if (wanted == DATE_MONTH) {
        date.day = 0; /* Spreadsheets keep a month as its first day. */
    }
    char iso[12];
    date_format(date, iso);
    return arena_copy(arena, iso);
}

const char *unfold_part(const struct titles_of_roster *own, int year, struct text folded,
                        struct arena *arena, size_t *column)
{
    const char *date = unfold_title(own, year, folded, arena);
    *column = date ? own->roster->wide_value : SIZE_MAX;
    for (size_t i = 0; !date && i < folded.length;) {
        text_next(folded, &i);
        size_t below = titles_column(own, text_from(folded, i));
        bool well = below != SIZE_MAX && titles_column(own, folded) == SIZE_MAX;
        date = well ? unfold_title(own, year, text_part(folded, 0, i), arena) : NULL;
        *column = date ? below : SIZE_MAX;
    }
    return date;
}

/* 合计 adds up all of them, 小计 and 上半年合计 those since the last such column. */
static enum total_kind sum_of(const struct titles_of_roster *own, struct text folded)
{
    static const char *const all[] = {"合计",     "总计", "共计",     "累计",     "全年",
                                      "全年合计", "总额", "合计金额", "全年累计", NULL};
    struct text title = title_bare(folded);
    for (const char *const *word = all; *word; word++) {
        if (text_is(title, *word)) {
            return TOTAL_ALL;
        }
    }
    if (text_starts(title, TEXT("合计")) &&
        titles_column(own, text_from(title, strlen("合计"))) == own->roster->wide_value) {
        return TOTAL_ALL; /* 合计 over 实缴 */
    }
    if (text_ends(title, TEXT("小计"))) {
        return TOTAL_PART;
    }
    if (!text_ends(title, TEXT("合计"))) {
        return TOTAL_NOT;
    }
    title.length -= strlen("合计"); /* 实缴合计 */
    if (text_ends(title, TEXT("半年")) || text_ends(title, TEXT("季度"))) {
        return TOTAL_PART;
    }
    return titles_column(own, title) == own->roster->wide_value ? TOTAL_ALL : TOTAL_NOT;
}

bool unfold_group(const struct titles_of_roster *own, int year, struct text folded,
                  struct arena *arena)
{
    return unfold_title(own, year, folded, arena) || sum_of(own, folded) != TOTAL_NOT;
}

static bool is_long(const struct roster *roster, const struct header *header)
{
    for (size_t i = 0; i < header->count; i++) {
        if (header->columns[i] == roster->wide_title || header->columns[i] == roster->wide_value) {
            return true;
        }
    }
    return false;
}

/* Of two columns with one date and meaning, the second is told as repeated. */
static void take_title(struct header *out, size_t at, const char *date, size_t column)
{
    out->unfold[at] = date;
    out->columns[at] = column;
    for (size_t i = 0; i < at; i++) {
        if (out->unfold[i] && strcmp(out->unfold[i], date) == 0 && out->columns[i] == column &&
            out->repeated == SIZE_MAX) {
            out->repeated = at;
        }
    }
}

void unfold_header(const struct titles_of_roster *own, int year, const struct text *folded,
                   struct arena *arena, struct header *out)
{
    const struct roster *roster = own->roster;
    out->unfold = ARENA_ARRAY(arena, out->count, const char *);
    out->sums = ARENA_ARRAY(arena, out->count, enum total_kind);
    if (is_long(roster, out)) {
        return;
    }
    for (size_t i = 0; i < out->count; i++) {
        size_t column;
        if (out->columns[i] != SIZE_MAX) {
            continue;
        }
        const char *date = unfold_part(own, year, folded[i], arena, &column);
        if (date) {
            take_title(out, i, date, column);
            out->wide = true;
        } else {
            out->sums[i] = sum_of(own, folded[i]);
        }
    }
}

size_t unfold_cell(const struct header *header, size_t cell, size_t column)
{
    const struct roster *roster = header->roster;
    if (!header->wide || cell >= header->count) {
        return SIZE_MAX;
    }
    bool own = column == roster->wide_title || column == roster->wide_value;
    const char *date = header->unfold[cell];
    if (!date) {
        return own && header->sums[cell] != TOTAL_NOT ? cell : SIZE_MAX;
    }
    for (size_t i = 0; i < header->count; i++) {
        if (header->columns[i] == column && header->unfold[i] &&
            strcmp(header->unfold[i], date) == 0) {
            return i;
        }
    }
    return own ? cell : SIZE_MAX;
}
