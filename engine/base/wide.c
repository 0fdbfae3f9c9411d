/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/wide.h"

#include <string.h>

#include "base/arena.h"

enum { TEXT_PLACES = 12 };

static const uint32_t one[] = {1};

/* A whole number without its sign. */
struct digits {
    const uint32_t *at;
    size_t count;
};

static struct digits denominator(struct wide value)
{
    return value.den_count > 0 ? (struct digits){value.den, value.den_count}
                               : (struct digits){one, 1};
}

static struct digits trimmed(const uint32_t *at, size_t count)
{
    while (count > 0 && at[count - 1] == 0) {
        count--;
    }
    return (struct digits){at, count};
}

static struct digits digits_of(struct arena *arena, uint64_t number)
{
    uint32_t *at = ARENA_ARRAY(arena, 2, uint32_t);
    at[0] = (uint32_t)number;
    at[1] = (uint32_t)(number >> 32);
    return trimmed(at, 2);
}

static int compare(struct digits a, struct digits b)
{
    if (a.count != b.count) {
        return a.count < b.count ? -1 : 1;
    }
    for (size_t i = a.count; i-- > 0;) {
        if (a.at[i] != b.at[i]) {
            return a.at[i] < b.at[i] ? -1 : 1;
        }
    }
    return 0;
}

static struct digits plus(struct arena *arena, struct digits a, struct digits b)
{
    size_t count = (a.count > b.count ? a.count : b.count) + 1;
    uint32_t *at = ARENA_ARRAY(arena, count, uint32_t);
    uint64_t carry = 0;
    for (size_t i = 0; i < count; i++) {
        carry += (uint64_t)(i < a.count ? a.at[i] : 0) + (i < b.count ? b.at[i] : 0);
        at[i] = (uint32_t)carry;
        carry >>= 32;
    }
    return trimmed(at, count);
}

/* a less b, which is not more. */
static struct digits minus(struct arena *arena, struct digits a, struct digits b)
{
    uint32_t *at = ARENA_ARRAY(arena, a.count + 1, uint32_t);
    int64_t borrow = 0;
    for (size_t i = 0; i < a.count; i++) {
        borrow += (int64_t)a.at[i] - (i < b.count ? b.at[i] : 0);
        at[i] = (uint32_t)borrow;
        borrow >>= 32;
    }
    return trimmed(at, a.count);
}

static struct digits times(struct arena *arena, struct digits a, struct digits b)
{
    uint32_t *at = ARENA_ARRAY(arena, a.count + b.count + 1, uint32_t);
    for (size_t i = 0; i < a.count; i++) {
        uint64_t carry = 0;
        for (size_t j = 0; j < b.count || carry > 0; j++) {
            carry += at[i + j] + (uint64_t)a.at[i] * (j < b.count ? b.at[j] : 0);
            at[i + j] = (uint32_t)carry;
            carry >>= 32;
        }
    }
    return trimmed(at, a.count + b.count);
}

static unsigned bits_below(uint32_t top)
{
    unsigned zeros = 0;
    while (top != 0 && !(top & 0x80000000U)) {
        top <<= 1;
        zeros++;
    }
    return zeros;
}

static uint32_t *shifted(struct arena *arena, struct digits a, unsigned bits)
{
    uint32_t *at = ARENA_ARRAY(arena, a.count + 1, uint32_t);
    for (size_t i = 0; i < a.count; i++) {
        uint64_t both = (uint64_t)a.at[i] << bits;
        at[i] |= (uint32_t)both;
        at[i + 1] |= (uint32_t)(both >> 32);
    }
    return at;
}

/* By one digit. */
static struct digits divide_short(struct arena *arena, struct digits a, uint32_t b, uint32_t *rest)
{
    uint32_t *at = ARENA_ARRAY(arena, a.count + 1, uint32_t);
    uint64_t left = 0;
    for (size_t i = a.count; i-- > 0;) {
        left = (left << 32) | a.at[i];
        at[i] = (uint32_t)(left / b);
        left %= b;
    }
    *rest = (uint32_t)left;
    return trimmed(at, a.count);
}

/* Schoolbook division (Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D). */
static struct digits divide(struct arena *arena, struct digits a, struct digits b,
                            struct digits *rest)
{
    if (compare(a, b) < 0) {
        *rest = a;
        return (struct digits){one, 0};
    }
    if (b.count == 1) {
        uint32_t *left = ARENA_ARRAY(arena, 1, uint32_t);
        struct digits result = divide_short(arena, a, b.at[0], left);
        *rest = trimmed(left, 1);
        return result;
    }
    unsigned bits = bits_below(b.at[b.count - 1]);
    const uint32_t *v = shifted(arena, b, bits);
    uint32_t *u = shifted(arena, a, bits);
    size_t n = b.count;
    size_t m = a.count - n;
    uint32_t *at = ARENA_ARRAY(arena, m + 1, uint32_t);
    for (size_t j = m + 1; j-- > 0;) {
        uint64_t top = ((uint64_t)u[j + n] << 32) | u[j + n - 1];
        uint64_t guess = top / v[n - 1];
        uint64_t left = top % v[n - 1];
        while (guess > UINT32_MAX || guess * v[n - 2] > ((left << 32) | u[j + n - 2])) {
            guess--;
            left += v[n - 1];
            if (left > UINT32_MAX) {
                break;
            }
        }
        int64_t borrow = 0;
        uint64_t carry = 0;
        for (size_t i = 0; i <= n; i++) {
            carry += guess * (i < n ? v[i] : 0);
            borrow += (int64_t)u[i + j] - (int64_t)(uint32_t)carry;
            u[i + j] = (uint32_t)borrow;
            borrow >>= 32;
            carry >>= 32;
        }
        if (borrow < 0) {
            guess--;
            carry = 0;
            for (size_t i = 0; i <= n; i++) {
                carry += (uint64_t)u[i + j] + (i < n ? v[i] : 0);
                u[i + j] = (uint32_t)carry;
                carry >>= 32;
            }
        }
        at[j] = (uint32_t)guess;
    }
    uint32_t *left = ARENA_ARRAY(arena, n + 1, uint32_t);
    for (size_t i = 0; i < n; i++) {
        left[i] = (uint32_t)((((uint64_t)u[i + 1] << 32) | u[i]) >> bits);
    }
    *rest = trimmed(left, n);
    return trimmed(at, m + 1);
}

static struct digits common(struct arena *arena, struct digits a, struct digits b)
{
    while (b.count > 0) {
        struct digits rest;
        divide(arena, a, b, &rest);
        a = b;
        b = rest;
    }
    return a;
}

static struct wide reduced(struct arena *arena, bool negative, struct digits num, struct digits den)
{
    struct digits rest;
    if (num.count == 0) {
        return (struct wide){0};
    }
    struct digits factor = common(arena, num, den);
    if (compare(factor, (struct digits){one, 1}) != 0) {
        num = divide(arena, num, factor, &rest);
        den = divide(arena, den, factor, &rest);
    }
    return (struct wide){negative, num.at, num.count, den.at, den.count};
}

struct wide wide_of(struct arena *arena, struct exact value)
{
    uint64_t size = value.num < 0 ? 0 - (uint64_t)value.num : (uint64_t)value.num;
    struct digits num = digits_of(arena, size);
    struct digits den = digits_of(arena, (uint64_t)value.den);
    if (num.count == 0) {
        return (struct wide){0};
    }
    return (struct wide){value.num < 0, num.at, num.count, den.at, den.count};
}

static uint32_t *copied(struct arena *arena, const uint32_t *at, size_t count)
{
    uint32_t *copy = ARENA_ARRAY(arena, count + 1, uint32_t);
    for (size_t i = 0; i < count; i++) {
        copy[i] = at[i];
    }
    return copy;
}

struct wide wide_copy(struct arena *arena, struct wide value)
{
    value.num = copied(arena, value.num, value.num_count);
    value.den = copied(arena, value.den, value.den_count);
    return value;
}

struct wide wide_add(struct arena *arena, struct wide a, struct wide b)
{
    struct digits left = times(arena, (struct digits){a.num, a.num_count}, denominator(b));
    struct digits right = times(arena, (struct digits){b.num, b.num_count}, denominator(a));
    struct digits den = times(arena, denominator(a), denominator(b));
    if (a.negative == b.negative) {
        return reduced(arena, a.negative, plus(arena, left, right), den);
    }
    int order = compare(left, right);
    return order >= 0 ? reduced(arena, a.negative, minus(arena, left, right), den)
                      : reduced(arena, b.negative, minus(arena, right, left), den);
}

struct wide wide_subtract(struct arena *arena, struct wide a, struct wide b)
{
    b.negative = !b.negative && b.num_count > 0;
    return wide_add(arena, a, b);
}

struct wide wide_multiply(struct arena *arena, struct wide a, struct wide b)
{
    struct digits num =
        times(arena, (struct digits){a.num, a.num_count}, (struct digits){b.num, b.num_count});
    return reduced(arena, a.negative != b.negative, num,
                   times(arena, denominator(a), denominator(b)));
}

struct wide wide_divide(struct arena *arena, struct wide a, struct exact b)
{
    struct wide other = wide_of(arena, b);
    struct wide inverse = {other.negative, denominator(other).at, denominator(other).count,
                           other.num, other.num_count};
    return wide_multiply(arena, a, inverse);
}

int wide_compare(struct wide a, struct wide b)
{
    struct arena arena;
    int order;
    if (a.negative != b.negative) {
        return a.negative ? -1 : 1;
    }
    arena_init(&arena);
    order = compare(times(&arena, (struct digits){a.num, a.num_count}, denominator(b)),
                    times(&arena, (struct digits){b.num, b.num_count}, denominator(a)));
    arena_clear(&arena);
    return a.negative ? -order : order;
}

static bool fits(struct digits digits, int64_t *out)
{
    uint64_t value = 0;
    if (digits.count > 2) {
        return false;
    }
    for (size_t i = digits.count; i-- > 0;) {
        value = (value << 32) | digits.at[i];
    }
    *out = (int64_t)value;
    return value <= INT64_MAX;
}

bool wide_exact(struct wide value, struct exact *out)
{
    int64_t num;
    int64_t den;
    return fits((struct digits){value.num, value.num_count}, &num) &&
           fits(denominator(value), &den) && exact_make(value.negative ? -num : num, den, out);
}

static const char *whole_text(struct arena *arena, struct digits digits)
{
    const char *text = "";
    while (digits.count > 0) {
        uint32_t rest;
        digits = divide_short(arena, digits, 1000000000, &rest);
        text = arena_printf(arena, digits.count > 0 ? "%09u%s" : "%u%s", rest, text);
    }
    return *text ? text : "0";
}

/* 10 to that power. */
static struct digits tens(struct arena *arena, int power)
{
    struct digits result = digits_of(arena, 1);
    while (power-- > 0) {
        result = times(arena, result, digits_of(arena, 10));
    }
    return result;
}

/* The digits of a whole number with the point so many places from the right. */
static const char *pointed(struct arena *arena, bool negative, struct digits digits, int places)
{
    const char *text = whole_text(arena, digits);
    size_t length = strlen(text);
    while (length <= (size_t)places) {
        text = arena_printf(arena, "0%s", text);
        length++;
    }
    const char *sign = negative && digits.count > 0 ? "-" : "";
    int before = (int)(length - (size_t)places);
    return places == 0 ? arena_printf(arena, "%s%s", sign, text)
                       : arena_printf(arena, "%s%.*s.%s", sign, before, text, text + before);
}

const char *wide_fixed(struct arena *arena, struct wide value, int places)
{
    struct digits rest;
    struct digits scaled =
        times(arena, (struct digits){value.num, value.num_count}, tens(arena, places));
    struct digits den = denominator(value);
    struct digits result = divide(arena, scaled, den, &rest);
    if (compare(times(arena, rest, digits_of(arena, 2)), den) >= 0) {
        result = plus(arena, result, digits_of(arena, 1));
    }
    return pointed(arena, value.negative, result, places);
}

const char *wide_text(struct arena *arena, struct wide value)
{
    struct digits num = {value.num, value.num_count};
    struct digits den = denominator(value);
    for (int places = 0; places <= TEXT_PLACES; places++) {
        struct digits rest;
        struct digits result = divide(arena, times(arena, num, tens(arena, places)), den, &rest);
        if (rest.count == 0) {
            return pointed(arena, value.negative, result, places);
        }
    }
    return arena_printf(arena, "%s%s/%s", value.negative ? "-" : "", whole_text(arena, num),
                        whole_text(arena, den));
}

/* A run of decimal digits. */
static bool parse_whole(struct arena *arena, struct text text, struct digits *out)
{
    *out = (struct digits){one, 0};
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return false;
        }
        *out = plus(arena, times(arena, *out, digits_of(arena, 10)),
                    digits_of(arena, (uint64_t)(text.at[i] - '0')));
    }
    return text.length > 0;
}

bool wide_parse(struct arena *arena, struct text text, struct wide *out)
{
    bool negative = text.length > 0 && text.at[0] == '-';
    struct text rest = negative ? text_from(text, 1) : text;
    size_t slash = text_find(rest, TEXT("/"));
    size_t point = text_find(rest, TEXT("."));
    struct digits num;
    struct digits den = {one, 1};
    if (slash != SIZE_MAX) {
        if (!parse_whole(arena, text_part(rest, 0, slash), &num) ||
            !parse_whole(arena, text_from(rest, slash + 1), &den) || den.count == 0) {
            return false;
        }
    } else if (point != SIZE_MAX) {
        struct text below = text_from(rest, point + 1);
        struct digits part;
        if (!parse_whole(arena, text_part(rest, 0, point), &num) ||
            !parse_whole(arena, below, &part)) {
            return false;
        }
        den = tens(arena, (int)below.length);
        num = plus(arena, times(arena, num, den), part);
    } else if (!parse_whole(arena, rest, &num)) {
        return false;
    }
    *out = reduced(arena, negative, num, den);
    return true;
}

double wide_real(struct wide value)
{
    struct arena arena;
    struct digits rest;
    struct digits den = denominator(value);
    double result = 0;
    arena_init(&arena);
    struct digits whole = divide(&arena, (struct digits){value.num, value.num_count}, den, &rest);
    for (size_t i = whole.count; i-- > 0;) {
        result = result * 4294967296.0 + whole.at[i];
    }
    double scale = 1;
    for (int i = 0; i < 3; i++) {
        uint32_t *at = ARENA_ARRAY(&arena, rest.count + 1, uint32_t);
        for (size_t j = 0; j < rest.count; j++) {
            at[j + 1] = rest.at[j];
        }
        struct digits more = divide(&arena, trimmed(at, rest.count + 1), den, &rest);
        scale /= 4294967296.0;
        result += scale * (more.count > 0 ? more.at[0] : 0);
    }
    arena_clear(&arena);
    return value.negative ? -result : result;
}
