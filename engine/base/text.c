/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/text.h"

#include <string.h>
#include <wchar.h>

#include "base/arena.h"

struct text text_of(const char *string)
{
    return string ? (struct text){string, strlen(string)} : (struct text){"", 0};
}

struct text text_from(struct text text, size_t start)
{
    return text_part(text, start, text.length);
}

struct text text_part(struct text text, size_t start, size_t end)
{
    return (struct text){text.at + start, end - start};
}

bool text_equal(struct text a, struct text b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.at, b.at, a.length) == 0);
}

bool text_is(struct text a, const char *b)
{
    return text_equal(a, text_of(b));
}

int text_compare(struct text a, struct text b)
{
    size_t shared = a.length < b.length ? a.length : b.length;
    int order = shared > 0 ? memcmp(a.at, b.at, shared) : 0;
    if (order != 0) {
        return order < 0 ? -1 : 1;
    }
    return a.length == b.length ? 0 : a.length < b.length ? -1 : 1;
}

bool text_starts(struct text text, struct text start)
{
    return text.length >= start.length && text_equal(text_part(text, 0, start.length), start);
}

bool text_ends(struct text text, struct text end)
{
    return text.length >= end.length && text_equal(text_from(text, text.length - end.length), end);
}

size_t text_find(struct text text, struct text part)
{
    if (part.length == 0 || part.length > text.length) {
        return SIZE_MAX;
    }
    const char *found = memmem(text.at, text.length, part.at, part.length);
    return found ? (size_t)(found - text.at) : SIZE_MAX;
}

uint32_t text_next(struct text text, size_t *position)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *at = (const unsigned char *)text.at + *position;
    size_t left = text.length - *position;
    uint32_t first = at[0];
    (*position)++;
    if (first < 0x80) {
        return first;
    }
    size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || left < length) {
        return UINT32_MAX;
    }
    uint32_t point = first & (0x7Fu >> length);
    for (size_t i = 1; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80) {
            return UINT32_MAX;
        }
        point = point << 6 | (at[i] & 0x3Fu);
    }
    if (point < least[length] || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) {
        return UINT32_MAX;
    }
    *position += length - 1;
    return point;
}

size_t text_encode(uint32_t point, char out[4])
{
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    size_t length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (size_t i = length; i-- > 1;) {
        out[i] = (char)(0x80 | (point & 0x3F));
        point >>= 6;
    }
    out[0] = (char)((0xF00u >> length & 0xFF) | point);
    return length;
}

bool text_valid(struct text text)
{
    size_t i = 0;
    while (i < text.length) {
        if (text_next(text, &i) == UINT32_MAX) {
            return false;
        }
    }
    return true;
}

/* Marks of direction, joiners and the like, which come with what is pasted. */
static bool is_invisible(uint32_t point)
{
    switch (point) {
    case 0xAD:   /* soft hyphen */
    case 0x61C:  /* mark of Arabic letters */
    case 0x180E: /* of Mongolian vowels */
    case 0xFE0E: /* as text, as picture: ✔️ */
    case 0xFE0F:
    case 0xFEFF: /* byte order mark inside a text */
        return true;
    default:
        return (point >= 0x200B && point <= 0x200F) || (point >= 0x202A && point <= 0x202E) ||
               (point >= 0x2060 && point <= 0x2069);
    }
}

bool text_is_space(uint32_t point)
{
    switch (point) {
    case ' ':
    case '\t':
    case '\n':
    case '\v':
    case '\f':
    case '\r':
    case 0x85:
    case 0xA0: /* no-break space */
    case 0x1680:
    case 0x2028:
    case 0x2029:
    case 0x202F:
    case 0x205F:
    case 0x3000: /* ideographic space */
        return true;
    default:
        return (point >= 0x2000 && point <= 0x200A) || is_invisible(point);
    }
}

struct text text_trim(struct text text)
{
    size_t start = 0;
    /* Most texts have a plain character at both ends. */
    if (text.length > 0 && (unsigned char)text.at[0] - 0x21u < 0x5E &&
        (unsigned char)text.at[text.length - 1] - 0x21u < 0x5E) {
        return text;
    }
    while (start < text.length) {
        size_t next = start;
        if (!text_is_space(text_next(text, &next))) {
            break;
        }
        start = next;
    }
    size_t end = start;
    for (size_t i = start; i < text.length;) {
        if (!text_is_space(text_next(text, &i))) {
            end = i;
        }
    }
    return text_part(text, start, end);
}

static size_t point_width(uint32_t point)
{
    if (point < 0x80) {
        return point >= 0x20 && point < 0x7F;
    }
    int width = wcwidth((wchar_t)point);
    return width < 0 ? 1 : (size_t)width;
}

size_t text_width(struct text text)
{
    size_t width = 0;
    for (size_t i = 0; i < text.length;) {
        width += point_width(text_next(text, &i));
    }
    return width;
}

struct text text_fit(struct text text, size_t columns)
{
    size_t width = 0;
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        width += point_width(text_next(text, &i));
        if (width > columns) {
            return text_part(text, 0, start);
        }
    }
    return text;
}

static uint32_t halfwidth(uint32_t point)
{
    if (point >= 0xFF01 && point <= 0xFF5E) {
        return point - 0xFEE0;
    }
    return point == 0x3000 ? ' ' : point;
}

static struct text rewritten(struct arena *arena, struct text text, bool half, bool small,
                             bool spaces)
{
    char *out = arena_alloc(arena, text.length + 1);
    size_t length = 0;
    for (size_t i = 0; i < text.length;) {
        uint32_t point = text_next(text, &i);
        if (!spaces && text_is_space(point)) {
            continue;
        }
        if (half) {
            point = halfwidth(point);
        }
        if (small && point >= 'A' && point <= 'Z') {
            point += 'a' - 'A';
        }
        length += text_encode(point, out + length);
    }
    return (struct text){out, length};
}

struct text text_fold(struct arena *arena, struct text text)
{
    return rewritten(arena, text, true, true, false);
}

struct text text_halfwidth(struct arena *arena, struct text text)
{
    return rewritten(arena, text, true, false, true);
}

struct text text_squeeze(struct arena *arena, struct text text)
{
    return rewritten(arena, text, false, false, false);
}

struct text text_visible(struct arena *arena, struct text text)
{
    char *out = NULL;
    size_t length = 0;
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        uint32_t point = text_next(text, &i);
        if (is_invisible(point)) {
            out = out ? out : arena_text(arena, text);
        } else if (out) {
            memmove(out + length, text.at + start, i - start);
        }
        length += is_invisible(point) ? 0 : i - start;
    }
    return out ? (struct text){out, length} : text;
}
