/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Exact numbers: two of them, between a line break, through all arithmetic and all roundings. */
#include "fuzz.h"

#include <string.h>

#include "base/arena.h"
#include "base/exact.h"

static void is_reduced(struct exact value)
{
    int64_t a = value.num < 0 ? -value.num : value.num;
    int64_t b = value.den;
    HOLDS(value.den > 0);
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    HOLDS(a == 1);
}

static void writes_and_reads(struct arena *arena, struct exact value)
{
    struct exact again;
    int64_t nearest[4];
    HOLDS(exact_parse(text_of(exact_text(arena, value)), &again));
    HOLDS(exact_compare(value, again) == 0);
    for (int places = 0; places <= 9; places++) {
        /* A value that does not fit with its places is written as a fraction. */
        const char *text = exact_fixed(arena, value, places);
        HOLDS(strchr(text, '/') || exact_parse(text_of(text), &again));
        exact_decimal(arena, value, places);
    }
    for (int mode = ROUND_HALF_UP; mode <= ROUND_UP; mode++) {
        if (!exact_round(value, 100, (enum rounding)mode, &nearest[mode])) {
            return;
        }
    }
    int64_t size[4];
    for (int mode = ROUND_HALF_UP; mode <= ROUND_UP; mode++) {
        size[mode] = nearest[mode] < 0 ? -nearest[mode] : nearest[mode];
    }
    HOLDS(size[ROUND_DOWN] <= size[ROUND_HALF_EVEN]);
    HOLDS(size[ROUND_HALF_EVEN] <= size[ROUND_HALF_UP]);
    HOLDS(size[ROUND_HALF_UP] <= size[ROUND_UP]);
    HOLDS(size[ROUND_UP] - size[ROUND_DOWN] <= 1);
}

static void arithmetic_agrees(struct exact a, struct exact b)
{
    struct exact out;
    struct exact back;
    HOLDS(exact_compare(a, b) == -exact_compare(b, a));
    if (exact_add(a, b, &out)) {
        is_reduced(out);
        HOLDS(exact_subtract(out, b, &back) && exact_compare(back, a) == 0);
        HOLDS(exact_add(b, a, &back) && exact_compare(back, out) == 0);
    }
    if (exact_subtract(a, b, &out)) {
        is_reduced(out);
        int sign = exact_compare(out, exact_of(0));
        HOLDS(sign == exact_compare(a, b));
    }
    if (exact_multiply(a, b, &out)) {
        is_reduced(out);
        HOLDS(b.num == 0 || (exact_divide(out, b, &back) && exact_compare(back, a) == 0));
    }
    if (exact_divide(a, b, &out)) {
        is_reduced(out);
        HOLDS(exact_multiply(out, b, &back) && exact_compare(back, a) == 0);
    }
}

FUZZ_TARGET(exact)
{
    struct text text = {(const char *)bytes, size};
    size_t end = text_find(text, TEXT("\n"));
    struct text first = end == SIZE_MAX ? text : text_part(text, 0, end);
    struct text second = end == SIZE_MAX ? TEXT("7/3") : text_from(text, end + 1);
    struct exact a;
    struct exact b;
    struct arena arena;
    arena_init(&arena);
    if (text_valid(first) && text_valid(second) && exact_parse(first, &a) &&
        exact_parse(second, &b)) {
        is_reduced(a);
        is_reduced(b);
        writes_and_reads(&arena, a);
        arithmetic_agrees(a, b);
    }
    arena_clear(&arena);
    return 0;
}
