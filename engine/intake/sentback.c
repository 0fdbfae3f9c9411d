/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/sentback.h"

#include <string.h>

static const char sign[] = "#"; /* before a mark */
static const char more[] = "+"; /* behind it: there are more rows */

static bool is_numbers(struct text title)
{
    return text_is(title, "原行");
}

size_t sentback_numbers(const struct text *titles, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (is_numbers(titles[i])) {
            return i;
        }
    }
    return SIZE_MAX;
}

const char *sentback_mark_text(struct arena *arena, const char *mark, bool whole)
{
    return arena_printf(arena, "%s%s%s", sign, mark, whole ? "" : more);
}

/* How many hexadecimal digits a text begins with. */
static size_t hex_length(struct text text)
{
    size_t length = 0;
    while (length < text.length && strchr("0123456789abcdef", text.at[length])) {
        length++;
    }
    return length;
}

const char *sentback_mark(const struct text *cells, size_t count, bool *whole, struct arena *arena)
{
    for (size_t i = 0; i < count; i++) {
        struct text left = cells[i];
        size_t at;
        while ((at = text_find(left, text_of(sign))) != SIZE_MAX) {
            left = text_from(left, at + strlen(sign));
            struct text behind = text_from(left, hex_length(left));
            if (hex_length(left) == SENTBACK_MARK &&
                (behind.length == 0 || text_is(behind, more))) {
                *whole = behind.length == 0;
                return arena_text(arena, text_part(left, 0, SENTBACK_MARK));
            }
        }
    }
    return NULL;
}

const char *sentback_title(const struct header *header, size_t cell, struct arena *arena)
{
    const char *title = header->cells[cell];
    const char *unit = header->units[cell];
    /* A sum has the unit of the cells that it adds up. */
    for (size_t i = 0; i < header->count && !unit && header->scales[cell] > 1; i++) {
        unit = header->scales[i] == header->scales[cell] ? header->units[i] : NULL;
    }
    if (!unit) {
        return title;
    }
    struct text folded = text_fold(arena, text_of(title));
    bool own = text_ends(folded, text_of(arena_printf(arena, "(%s)", unit))) ||
               text_ends(folded, text_of(arena_printf(arena, ":%s)", unit)));
    return own ? title : arena_printf(arena, "%s（%s）", title, unit);
}

static long number_of(struct text text)
{
    text = text_trim(text);
    long number = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] < '0' || text.at[i] > '9' || number > 9999999) {
            return 0;
        }
        number = number * 10 + (text.at[i] - '0');
    }
    return number;
}

long sentback_take_number(const struct header *header, struct record *record,
                          struct sentback_cells *buffer)
{
    if (header->numbers == SIZE_MAX || header->numbers >= record->count) {
        return 0;
    }
    if (record->count > buffer->room) {
        buffer->room = record->count;
        buffer->at = memory_resize(buffer->at, buffer->room, sizeof(*buffer->at));
    }
    memcpy(buffer->at, record->cells, record->count * sizeof(*buffer->at));
    long number = number_of(record->cells[header->numbers]);
    /* Of a copy of a copy, there are two such columns. */
    for (size_t i = 0; i < header->count && i < record->count; i++) {
        if (header->columns[i] == SIZE_MAX && is_numbers(text_of(header->cells[i]))) {
            buffer->at[i] = TEXT("");
        }
    }
    record->cells = buffer->at;
    return number;
}
