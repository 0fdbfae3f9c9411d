/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/exact.h"

#include <inttypes.h>

#include "base/arena.h"

/* Products of two 64-bit numbers need 128 bits; every result is brought back and checked. */
__extension__ typedef __int128 wide;

static wide wide_abs(wide a)
{
    return a < 0 ? -a : a;
}

static wide wide_gcd(wide a, wide b)
{
    a = wide_abs(a);
    b = wide_abs(b);
    while (b != 0) {
        wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static bool reduced(wide num, wide den, struct exact *out)
{
    if (den == 0) {
        return false;
    }
    if (den < 0) {
        num = -num;
        den = -den;
    }
    wide shared = wide_gcd(num, den);
    num /= shared;
    den /= shared;
    if (num > INT64_MAX || num < -(wide)INT64_MAX || den > INT64_MAX) {
        return false;
    }
    *out = (struct exact){(int64_t)num, (int64_t)den};
    return true;
}

const char *const *rounding_names(void)
{
    static const char *const names[] = {"half-up", "half-even", "down", "up", NULL};
    return names;
}

struct exact exact_of(int64_t whole)
{
    return (struct exact){whole, 1};
}

bool exact_make(int64_t num, int64_t den, struct exact *out)
{
    return reduced(num, den, out);
}

bool exact_add(struct exact a, struct exact b, struct exact *out)
{
    wide left = (wide)a.num * b.den;
    wide right = (wide)b.num * a.den;
    /* Each is below 2^126, so the sum is below 2^127. */
    return reduced(left + right, (wide)a.den * b.den, out);
}

bool exact_subtract(struct exact a, struct exact b, struct exact *out)
{
    wide left = (wide)a.num * b.den;
    wide right = (wide)b.num * a.den;
    return reduced(left - right, (wide)a.den * b.den, out);
}

bool exact_multiply(struct exact a, struct exact b, struct exact *out)
{
    return reduced((wide)a.num * b.num, (wide)a.den * b.den, out);
}

bool exact_divide(struct exact a, struct exact b, struct exact *out)
{
    return reduced((wide)a.num * b.den, (wide)a.den * b.num, out);
}

int exact_compare(struct exact a, struct exact b)
{
    wide left = (wide)a.num * b.den;
    wide right = (wide)b.num * a.den;
    return left < right ? -1 : left > right;
}

double exact_real(struct exact value)
{
    return (double)value.num / (double)value.den;
}

bool exact_round(struct exact value, int64_t scale, enum rounding mode, int64_t *out)
{
    wide num = (wide)value.num * scale;
    wide size = wide_abs(num);
    wide whole = size / value.den;
    wide rest = size % value.den;
    wide twice = rest * 2;
    bool up = false;
    switch (mode) {
    case ROUND_HALF_UP:
        up = twice >= value.den;
        break;
    case ROUND_HALF_EVEN:
        up = twice > value.den || (twice == value.den && whole % 2 == 1);
        break;
    case ROUND_DOWN:
        break;
    case ROUND_UP:
        up = rest > 0;
        break;
    }
    whole += up;
    if (whole > INT64_MAX) {
        return false;
    }
    *out = num < 0 ? -(int64_t)whole : (int64_t)whole;
    return true;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Thousands marks stand before groups of three: 1,234,567 and nothing else. */
static bool marks_stand_right(struct text digits)
{
    size_t since = 0;
    bool seen = false;
    for (size_t i = 0; i < digits.length; i++) {
        if (digits.at[i] == ',') {
            if ((seen && since != 3) || since == 0 || since > 3) {
                return false;
            }
            seen = true;
            since = 0;
        } else {
            since++;
        }
    }
    return !seen || since == 3;
}

/* Ten times this, and nine, still fits; the result is reduced before it must fit 64 bits. */
static const wide digits_most = (wide)1 << 120;

static bool take_digits(struct text digits, wide *num, wide *den, bool fraction)
{
    for (size_t i = 0; i < digits.length; i++) {
        if (digits.at[i] == ',') {
            continue;
        }
        if (!is_digit(digits.at[i]) || *num > digits_most || *den > digits_most) {
            return false;
        }
        *num = *num * 10 + (digits.at[i] - '0');
        if (fraction) {
            *den *= 10;
        }
    }
    return true;
}

static bool parse_decimal(struct text text, struct exact *out)
{
    bool minus = text.length > 0 && text.at[0] == '-';
    if (minus || (text.length > 0 && text.at[0] == '+')) {
        text = text_from(text, 1);
    }
    size_t point = text_find(text, TEXT("."));
    struct text whole = point == SIZE_MAX ? text : text_part(text, 0, point);
    struct text part = point == SIZE_MAX ? TEXT("") : text_from(text, point + 1);
    if (whole.length + part.length == 0 || (point != SIZE_MAX && part.length == 0) ||
        text_find(part, TEXT(",")) != SIZE_MAX || !marks_stand_right(whole)) {
        return false;
    }
    wide num = 0;
    wide den = 1;
    if (!take_digits(whole, &num, &den, false) || !take_digits(part, &num, &den, true)) {
        return false;
    }
    return reduced(minus ? -num : num, den, out);
}

bool exact_parse(struct text text, struct exact *out)
{
    text = text_trim(text);
    size_t slash = text_find(text, TEXT("/"));
    struct exact value;
    if (slash != SIZE_MAX) {
        struct exact below;
        return parse_decimal(text_part(text, 0, slash), &value) &&
               parse_decimal(text_from(text, slash + 1), &below) && exact_divide(value, below, out);
    }
    bool percent = text_ends(text, TEXT("%"));
    if (percent) {
        text = text_part(text, 0, text.length - 1);
    }
    if (!parse_decimal(text, &value)) {
        return false;
    }
    return percent ? exact_divide(value, exact_of(100), out) : (*out = value, true);
}

const char *exact_text(struct arena *arena, struct exact value)
{
    int64_t den = value.den;
    int64_t scale = 1;
    int places = 0;
    while (places < 12 && scale % den != 0) {
        scale *= 10;
        places++;
    }
    if (scale % den != 0) {
        return arena_printf(arena, "%" PRId64 "/%" PRId64, value.num, den);
    }
    wide scaled = wide_abs((wide)value.num * (scale / den));
    const char *sign = value.num < 0 ? "-" : "";
    uint64_t whole = (uint64_t)(scaled / scale);
    if (places == 0) {
        return arena_printf(arena, "%s%" PRIu64, sign, whole);
    }
    return arena_printf(arena, "%s%" PRIu64 ".%0*" PRId64, sign, whole, places,
                        (int64_t)(scaled % scale));
}

static const char *whole_text(struct arena *arena, int64_t whole, bool grouped)
{
    char digits[32];
    char *at = digits + sizeof(digits);
    *--at = '\0';
    for (int i = 0; i == 0 || whole > 0; i++) {
        if (grouped && i > 0 && i % 3 == 0) {
            *--at = ',';
        }
        *--at = (char)('0' + whole % 10);
        whole /= 10;
    }
    return arena_copy(arena, at);
}

static const char *rounded_text(struct arena *arena, struct exact value, int places, bool grouped)
{
    int64_t scale = 1;
    for (int i = 0; i < places; i++) {
        scale *= 10;
    }
    int64_t scaled;
    if (!exact_round(value, scale, ROUND_HALF_UP, &scaled)) {
        return exact_text(arena, value);
    }
    const char *sign = scaled < 0 ? "-" : "";
    scaled = scaled < 0 ? -scaled : scaled;
    const char *whole = whole_text(arena, scaled / scale, grouped);
    if (places == 0) {
        return arena_printf(arena, "%s%s", sign, whole);
    }
    return arena_printf(arena, "%s%s.%0*" PRId64, sign, whole, places, scaled % scale);
}

const char *exact_decimal(struct arena *arena, struct exact value, int places)
{
    return rounded_text(arena, value, places, true);
}

const char *exact_fixed(struct arena *arena, struct exact value, int places)
{
    return rounded_text(arena, value, places, false);
}

const char *exact_yuan(struct arena *arena, int64_t fen)
{
    struct exact yuan;
    if (!exact_make(fen, 100, &yuan)) {
        return "";
    }
    return exact_decimal(arena, yuan, 2);
}
