/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/suggest.h"

#include <stdint.h>

#include "base/language.h"

enum { LONGEST = 64 };

static size_t points_of(struct text text, uint32_t out[LONGEST])
{
    size_t count = 0;
    for (size_t i = 0; i < text.length && count < LONGEST;) {
        out[count++] = text_next(text, &i);
    }
    return count;
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

size_t suggest_distance(struct text a, struct text b)
{
    uint32_t left[LONGEST];
    uint32_t right[LONGEST];
    size_t rows[3][LONGEST + 1];
    size_t m = points_of(a, left);
    size_t n = points_of(b, right);
    size_t *before = rows[0];
    size_t *above = rows[1];
    size_t *row = rows[2];
    for (size_t j = 0; j <= n; j++) {
        above[j] = j;
        before[j] = j;
    }
    for (size_t i = 1; i <= m; i++) {
        row[0] = i;
        for (size_t j = 1; j <= n; j++) {
            size_t cost = left[i - 1] == right[j - 1] ? 0 : 1;
            row[j] = least(least(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) {
                row[j] = least(row[j], before[j - 2] + 1);
            }
        }
        size_t *oldest = before;
        before = above;
        above = row;
        row = oldest;
    }
    return above[n];
}

const char *suggest_name(struct text typed, const char *const *names, size_t count)
{
    uint32_t points[LONGEST];
    size_t length = points_of(typed, points);
    /* Under half of what was typed may differ, and one letter is not enough to tell. */
    size_t limit = length / 2;
    size_t best = SIZE_MAX;
    const char *nearest = NULL;
    for (size_t i = 0; i < count; i++) {
        size_t distance = suggest_distance(typed, text_of(names[i]));
        if (distance <= limit && distance < best) {
            best = distance;
            nearest = names[i];
        }
    }
    return nearest;
}

const char *suggest_hint(struct arena *arena, const char *typed, const char *const *names,
                         size_t count)
{
    const char *near = suggest_name(text_of(typed), names, count);
    return near ? arena_printf(arena, _(" (did you mean \"%s\"?)"), near) : "";
}
