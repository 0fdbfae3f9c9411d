/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sheet/guard.h"

#include <string.h>
#include <strings.h>

enum { CELL_UNITS = 32767, NAME_UNITS = 31 };

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* _xHHHH_ is how Excel writes a character it cannot keep; a text that looks so must be guarded. */
static bool looks_escaped(struct text text, size_t at)
{
    return at + 7 <= text.length && text.at[at] == '_' && text.at[at + 1] == 'x' &&
           is_hex(text.at[at + 2]) && is_hex(text.at[at + 3]) && is_hex(text.at[at + 4]) &&
           is_hex(text.at[at + 5]) && text.at[at + 6] == '_';
}

static uint32_t shown(uint32_t point)
{
    if (point == UINT32_MAX || (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF)) {
        return 0xFFFD;
    }
    if (point < 0x20 && point != '\t' && point != '\n') {
        return 0x2400 + point;
    }
    return point == 0x7F ? 0x2421 : point;
}

static size_t units_of(uint32_t point)
{
    return point >= 0x10000 ? 2 : 1;
}

const char *guard_text(struct arena *arena, const char *string)
{
    struct text text = text_of(string);
    char *out = arena_alloc(arena, text.length * 7 + 64);
    size_t used = 0;
    size_t units = 0;
    size_t cut = 0; /* up to here the mark still fits */
    for (size_t i = 0; i < text.length;) {
        if (looks_escaped(text, i)) {
            memcpy(out + used, "_x005F", 6);
            used += 6;
            units += 6;
        }
        uint32_t point = shown(text_next(text, &i));
        used += text_encode(point, out + used);
        units += units_of(point);
        if (units > CELL_UNITS) {
            memcpy(out + cut, "…", strlen("…") + 1);
            break;
        }
        cut = units < CELL_UNITS ? used : cut;
    }
    return out;
}

static bool is_taken(const char *name, const char *const *taken, size_t count)
{
    if (strcasecmp(name, "History") == 0) {
        return true;
    }
    for (size_t i = 0; i < count; i++) {
        if (strcasecmp(name, taken[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* The beginning of a name within so many units, without an apostrophe at either end. */
static const char *fitted(struct arena *arena, const char *name, size_t most)
{
    struct text text = text_of(name);
    char *out = arena_alloc(arena, text.length * 3 + 1); /* a picture is three bytes */
    size_t used = 0;
    size_t units = 0;
    for (size_t i = 0; i < text.length;) {
        uint32_t point = shown(text_next(text, &i));
        if (point < 0x80 && strchr("[]:*?/\\\t\n", (int)point)) {
            point = '_';
        }
        if (point == '\'' && used == 0) {
            continue;
        }
        if (units + units_of(point) > most) {
            break;
        }
        used += text_encode(point, out + used);
        units += units_of(point);
    }
    while (used > 0 && out[used - 1] == '\'') {
        used--;
    }
    out[used] = '\0';
    return out;
}

const char *guard_sheet_name(struct arena *arena, const char *name, const char *const *taken,
                             size_t count)
{
    const char *plain = fitted(arena, name, NAME_UNITS);
    if (*plain && !is_taken(plain, taken, count)) {
        return plain;
    }
    for (int i = 2;; i++) {
        const char *mark = arena_printf(arena, "(%d)", i);
        const char *numbered =
            arena_printf(arena, "%s%s", fitted(arena, plain, NAME_UNITS - strlen(mark)), mark);
        if (!is_taken(numbered, taken, count)) {
            return numbered;
        }
    }
}
