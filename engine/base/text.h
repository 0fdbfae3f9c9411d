/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Views of UTF-8 text. A struct text borrows its bytes and is not NUL-ended. Everything here
 * expects valid UTF-8 unless it says otherwise; intake makes sure of that at the door.
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;

struct text {
    const char *at;
    size_t length; /* bytes */
};

#define TEXT(literal) ((struct text){(literal), sizeof(literal) - 1})

struct text text_of(const char *string); /* NULL gives the empty text */
struct text text_from(struct text text, size_t start);
struct text text_part(struct text text, size_t start, size_t end);

bool text_equal(struct text a, struct text b);
bool text_is(struct text a, const char *b);
int text_compare(struct text a, struct text b); /* by bytes, which is by code point */
bool text_starts(struct text text, struct text start);
bool text_ends(struct text text, struct text end);
/* Byte position of part in text, or SIZE_MAX. */
size_t text_find(struct text text, struct text part);

/* The code point at *position, which moves past it. Bytes that are not UTF-8 give UINT32_MAX and
 * move by one. Strict: no overlong forms, no surrogates, nothing over U+10FFFF. */
uint32_t text_next(struct text text, size_t *position);
size_t text_encode(uint32_t point, char out[4]);
bool text_valid(struct text text);

/* Without spaces of any kind (U+3000, no-break space, tabs …) at either end, and without what shows
 * nothing at all (marks of direction, joiners …). */
struct text text_trim(struct text text);
bool text_is_space(uint32_t point);

/* Columns on a screen or in a sheet: East Asian wide characters count two. */
size_t text_width(struct text text);
/* The longest beginning of text within so many columns. */
struct text text_fit(struct text text, size_t columns);

/* For comparing names and headers: full-width letters and signs become half-width, all spaces go,
 * ASCII letters become small. Owned by the arena. */
struct text text_fold(struct arena *arena, struct text text);
/* Full-width letters, digits and signs become half-width; nothing else changes. */
struct text text_halfwidth(struct arena *arena, struct text text);
/* All spaces taken out. */
struct text text_squeeze(struct arena *arena, struct text text);
/* All that shows nothing taken out, but not the spaces. */
struct text text_visible(struct arena *arena, struct text text);

#endif
