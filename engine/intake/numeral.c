/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/numeral.h"

#include <inttypes.h>
#include <string.h>

#include "base/arena.h"

/* 0 to 9, or 10, 100, 1000, 10000; -1 for anything else. */
static int figure_of(uint32_t point)
{
    static const struct {
        uint32_t points[3];
        int value;
    } figures[] = {
        {{0x3007, 0x96F6, 0x25CB}, 0}, {{0x4E00, 0x58F9}, 1},     {{0x4E8C, 0x8D30, 0x4E24}, 2},
        {{0x4E09, 0x53C1}, 3},         {{0x56DB, 0x8086}, 4},     {{0x4E94, 0x4F0D}, 5},
        {{0x516D, 0x9646}, 6},         {{0x4E03, 0x67D2}, 7},     {{0x516B, 0x634C}, 8},
        {{0x4E5D, 0x7396}, 9},         {{0x5341, 0x62FE}, 10},    {{0x767E, 0x4F70}, 100},
        {{0x5343, 0x4EDF}, 1000},      {{0x4E07, 0x842C}, 10000},
    };
    if (point < 0x25CB) {
        return -1;
    }
    for (size_t i = 0; i < sizeof(figures) / sizeof(*figures); i++) {
        for (size_t j = 0; j < 3; j++) {
            if (point != 0 && figures[i].points[j] == point) {
                return figures[i].value;
            }
        }
    }
    return -1;
}

struct numeral {
    int64_t total;   /* of what stands before 万 */
    int64_t section; /* up to 9999 */
    int digit;       /* -1: none waits for its unit */
    int64_t unit;    /* the last one */
    bool nought;     /* 零 stood before the digit */
};

static bool take_unit(struct numeral *numeral, int unit)
{
    if (unit == 10000) {
        int64_t before = numeral->section + (numeral->digit > 0 ? numeral->digit : 0);
        bool well = numeral->total == 0 && before > 0;
        *numeral = (struct numeral){before * unit, 0, -1, unit, false};
        return well;
    }
    bool ten = unit == 10 && numeral->digit < 0 && numeral->section == 0 && numeral->total == 0;
    if ((numeral->digit <= 0 && !ten) || unit >= numeral->unit) {
        return false;
    }
    numeral->section += (ten ? 1 : numeral->digit) * (int64_t)unit;
    numeral->unit = unit;
    numeral->digit = -1;
    numeral->nought = false;
    return true;
}

bool numeral_parse(struct text text, int64_t *out)
{
    struct numeral numeral = {.digit = -1, .unit = 10001};
    bool any = false;
    for (size_t i = 0; i < text.length;) {
        int figure = figure_of(text_next(text, &i));
        if (figure < 0 || (figure >= 10 && !take_unit(&numeral, figure))) {
            return false;
        }
        if (figure == 0 && text.length > 3) {
            if (numeral.digit >= 0 || numeral.nought || !any) {
                return false;
            }
            numeral.nought = true;
        } else if (figure < 10) {
            if (numeral.digit >= 0) {
                return false;
            }
            numeral.digit = figure;
        }
        if (figure == 10000) {
            numeral.unit = 10000;
        }
        any = true;
    }
    bool unsaid =
        numeral.digit >= 0 && numeral.unit > 10 && numeral.unit < 10001 && !numeral.nought;
    if (!any || unsaid || (numeral.nought && numeral.digit < 0)) {
        return false;
    }
    *out = numeral.total + numeral.section + (numeral.digit > 0 ? numeral.digit : 0);
    return true;
}

struct text numeral_without_counter(struct text text)
{
    static const char *const counters[] = {"人次", "人", "名", "个", "次", "件", "项", "份",
                                           "场",   "位", "户", "支", "岁", "年", "期", "届",
                                           "篇",   "条", "天", "星", "颗", NULL};
    for (const char *const *counter = counters; *counter; counter++) {
        if (text.length > strlen(*counter) && text_ends(text, text_of(*counter))) {
            return text_part(text, 0, text.length - strlen(*counter));
        }
    }
    return text;
}

/* A run of figures as digits: a year figure by figure, anything else as a number. */
static bool add_run(struct arena *arena, const char **out, struct text run)
{
    int64_t number;
    const char *digits = "";
    size_t count = 0;
    if (numeral_parse(run, &number)) {
        *out = arena_printf(arena, "%s%" PRId64, *out, number);
        return true;
    }
    for (size_t i = 0; i < run.length; count++) {
        int figure = figure_of(text_next(run, &i));
        if (figure >= 10) {
            return false;
        }
        digits = arena_printf(arena, "%s%d", digits, figure);
    }
    *out = arena_printf(arena, "%s%s", *out, digits);
    return count == 4;
}

struct text numeral_to_digits(struct arena *arena, struct text text)
{
    const char *out = "";
    bool any = false;
    for (size_t i = 0; i < text.length && !any;) {
        any = figure_of(text_next(text, &i)) >= 0;
    }
    if (!any) {
        return text; /* Nearly always. */
    }
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        size_t end = i;
        while (end < text.length) {
            size_t next = end;
            if (figure_of(text_next(text, &next)) < 0) {
                break;
            }
            end = next;
        }
        if (end > start) {
            if (!add_run(arena, &out, text_part(text, start, end))) {
                return text;
            }
            i = end;
            continue;
        }
        text_next(text, &i);
        out = arena_printf(arena, "%s%.*s", out, (int)(i - start), text.at + start);
    }
    return text_of(out);
}
