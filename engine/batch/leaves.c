/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/leaves.h"

#include <stdint.h>
#include <string.h>

static size_t depth_of(const struct sheet_column *columns, size_t count)
{
    size_t deepest = 0;
    for (size_t i = 0; i < count; i++) {
        size_t depth = 1 + depth_of(columns[i].columns, columns[i].column_count);
        deepest = depth > deepest ? depth : deepest;
    }
    return deepest;
}

/* A title over children is one row high; a leaf reaches down to the last row. */
static void place_titles(const struct sheet_column *columns, size_t count, size_t row,
                         struct arena *arena, struct leaves *out)
{
    for (size_t i = 0; i < count; i++) {
        const struct sheet_column *column = &columns[i];
        struct page_head head = {column->title, row, out->count, 1, 1};
        if (column->column_count > 0) {
            size_t at = out->head_count;
            ARENA_PUSH(arena, out->heads, out->head_count, head);
            place_titles(column->columns, column->column_count, row + 1, arena, out);
            out->heads[at].columns = out->count - head.column;
        } else {
            head.rows = out->head_rows - row;
            ARENA_PUSH(arena, out->heads, out->head_count, head);
            ARENA_PUSH(arena, out->columns, out->count, column);
        }
    }
}

static bool leaf_is_words(const struct sheet_column *column)
{
    switch (column->source) {
    case COLUMN_IS_NUMBER:
    case COLUMN_IS_FIELD:
        return column->look < LOOK_INTEGER;
    case COLUMN_IS_MEASURE:
        return false;
    case COLUMN_IS_BLANK:
        break;
    }
    return column->look == LOOK_TEXT;
}

void leaves_of(const struct sheet_layout *sheet, struct arena *arena, struct leaves *out)
{
    static const char *const stems[] = {"甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"};
    size_t words = 0;
    size_t numbers = 0;
    *out = (struct leaves){.head_rows = depth_of(sheet->columns, sheet->column_count)};
    place_titles(sheet->columns, sheet->column_count, 0, arena, out);
    out->codes = ARENA_ARRAY(arena, out->count, const char *);
    for (size_t i = 0; i < out->count; i++) {
        bool counted = sheet->line_count > 0 && out->columns[i]->source == COLUMN_IS_BLANK;
        if (leaf_is_words(out->columns[i]) && !counted) {
            out->codes[i] = words < 10 ? stems[words] : "";
            words++;
        } else {
            out->codes[i] = arena_printf(arena, "%zu", ++numbers);
        }
    }
}

size_t leaf_titled(const struct leaves *leaves, const char *title)
{
    for (size_t i = 0; i < leaves->count; i++) {
        if (strcmp(leaves->columns[i]->title, title) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}
