/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/exact.h"

__extension__ typedef __int128 wide;

enum { ROUNDS = 20000 };

static struct exact make(int64_t num, int64_t den)
{
    struct exact value;
    assert_true(exact_make(num, den, &value));
    return value;
}

static void assert_exact(struct exact value, int64_t num, int64_t den)
{
    assert_int_equal(value.num, num);
    assert_int_equal(value.den, den);
}

static void numbers_are_reduced(void **state)
{
    struct exact untouched = {7, 9};
    (void)state;
    assert_exact(make(6, -4), -3, 2);
    assert_exact(make(0, -5), 0, 1);
    assert_exact(make(-INT64_MAX, INT64_MAX), -1, 1);
    assert_exact(make(INT64_MIN, 2), INT64_MIN / 2, 1);
    assert_false(exact_make(1, 0, &untouched));
    assert_false(exact_make(INT64_MIN, 1, &untouched));
    assert_false(exact_make(INT64_MIN, -1, &untouched));
    assert_exact(untouched, 7, 9);
    assert_exact(exact_of(-12), -12, 1);
}

static void arithmetic_is_exact(void **state)
{
    struct exact out;
    (void)state;
    assert_true(exact_add(make(1, 10), make(2, 10), &out));
    assert_exact(out, 3, 10);
    assert_true(exact_subtract(make(1, 3), make(1, 2), &out));
    assert_exact(out, -1, 6);
    assert_true(exact_multiply(make(1001, 1), make(3, 5), &out));
    assert_exact(out, 3003, 5);
    assert_true(exact_divide(make(1, 2), make(-3, 4), &out));
    assert_exact(out, -2, 3);
    assert_false(exact_divide(make(1, 2), exact_of(0), &out));
    assert_int_equal(exact_compare(make(1, 3), make(333333333, 1000000000)), 1);
    assert_int_equal(exact_compare(make(-1, 3), make(1, 3)), -1);
    assert_int_equal(exact_compare(make(2, 4), make(1, 2)), 0);
    /* These differ by one part in 10^37; doubles cannot tell them apart. */
    assert_int_equal(
        exact_compare(make(INT64_MAX - 1, INT64_MAX), make(INT64_MAX - 2, INT64_MAX - 1)), 1);
}

static void what_does_not_fit_is_refused(void **state)
{
    struct exact most = exact_of(INT64_MAX);
    struct exact out = {7, 9};
    (void)state;
    assert_false(exact_add(most, exact_of(1), &out));
    assert_false(exact_subtract(exact_of(-2), most, &out));
    assert_false(exact_multiply(most, exact_of(2), &out));
    assert_false(exact_divide(make(1, INT64_MAX), exact_of(2), &out));
    assert_false(exact_multiply(most, most, &out));
    assert_exact(out, 7, 9);
    /* What is large on the way may come back. */
    assert_true(exact_multiply(make(INT64_MAX, 2), make(2, INT64_MAX), &out));
    assert_exact(out, 1, 1);
    assert_true(exact_add(exact_of(-INT64_MAX), most, &out));
    assert_exact(out, 0, 1);
}

/* The smallest integer has no opposite in 64 bits, and a query or a rule can bring it. */
static void the_smallest_integer_does_not_wrap(void **state)
{
    struct arena arena;
    struct exact least = exact_of(INT64_MIN);
    struct exact out = {7, 9};
    (void)state;
    arena_init(&arena);
    assert_false(exact_subtract(exact_of(0), least, &out));
    assert_false(exact_subtract(exact_of(1), least, &out));
    assert_exact(out, 7, 9);
    assert_int_equal(exact_compare(least, exact_of(0)), -1);
    assert_string_equal(exact_text(&arena, least), "-9223372036854775808");
    arena_clear(&arena);
}

static void rounding_has_four_modes(void **state)
{
    static const struct {
        int64_t num;
        int64_t expected[4]; /* half up, half even, down, up */
    } cases[] = {
        /* in quarters */
        {0, {0, 0, 0, 0}},      {1, {0, 0, 0, 1}},      {2, {1, 0, 0, 1}},
        {3, {1, 1, 0, 1}},      {4, {1, 1, 1, 1}},      {5, {1, 1, 1, 2}},
        {6, {2, 2, 1, 2}},      {7, {2, 2, 1, 2}},      {10, {3, 2, 2, 3}},
        {14, {4, 4, 3, 4}},     {-1, {0, 0, 0, -1}},    {-2, {-1, 0, 0, -1}},
        {-3, {-1, -1, 0, -1}},  {-6, {-2, -2, -1, -2}}, {-10, {-3, -2, -2, -3}},
        {-4, {-1, -1, -1, -1}},
    };
    int64_t out;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        for (enum rounding mode = ROUND_HALF_UP; mode <= ROUND_UP; mode++) {
            assert_true(exact_round(make(cases[i].num, 4), 1, mode, &out));
            assert_int_equal(out, cases[i].expected[mode]);
        }
    }
    assert_true(exact_round(make(425, 1000), 1000, ROUND_HALF_UP, &out));
    assert_int_equal(out, 425);
    assert_true(exact_round(exact_of(INT64_MAX), 1, ROUND_UP, &out));
    assert_int_equal(out, INT64_MAX);
    out = 5;
    assert_false(exact_round(exact_of(INT64_MAX), 2, ROUND_DOWN, &out));
    assert_false(exact_round(exact_of(-INT64_MAX), 100, ROUND_DOWN, &out));
    assert_int_equal(out, 5);
}

/* 100 branches with 10.01 yuan each at 60 %: line by line 601.00, as one pool 600.60. */
static void line_rounding_drifts_and_a_pool_does_not(void **state)
{
    struct exact line;
    struct exact pool;
    int64_t fen;
    (void)state;
    assert_true(exact_multiply(exact_of(1001), make(60, 100), &line));
    assert_true(exact_round(line, 1, ROUND_HALF_UP, &fen));
    assert_int_equal(100 * fen, 60100);
    assert_true(exact_multiply(exact_of(100 * 1001), make(60, 100), &pool));
    assert_true(exact_round(pool, 1, ROUND_HALF_UP, &fen));
    assert_int_equal(fen, 60060);
}

static void numbers_are_parsed(void **state)
{
    static const struct {
        const char *text;
        int64_t num;
        int64_t den;
    } good[] = {
        {"0", 0, 1},
        {"-0", 0, 1},
        {"12", 12, 1},
        {"+12", 12, 1},
        {"-0.5", -1, 2},
        {".5", 1, 2},
        {"0.60", 3, 5},
        {"1,234.50", 2469, 2},
        {"1,234,567", 1234567, 1},
        {"42.5%", 17, 40},
        {"-5%", -1, 20},
        {"1/3", 1, 3},
        {"-1.5/0.75", -2, 1},
        {" 12 ", 12, 1},
        {"007", 7, 1},
        {"9223372036854775807", INT64_MAX, 1},
        {"-9223372036854775807", -INT64_MAX, 1},
        {"0.000000000000000001", 1, 1000000000000000000},
    };
    static const char *const bad[] = {
        "",         "-",
        "+",        ".",
        "5.",       "1e5",
        "0x10",     "12a",
        "--1",      "1-",
        "1,23",     "12,34",
        "1234,567", ",123",
        "1,,234",   "1,234,",
        "1.234,5",  "1/0",
        "1/",       "/2",
        "1/2/3",    "1/2%",
        "%",        "5%%",
        "1 2",      "1.2.3",
        "nan",      "inf",
        "１２",     "十二",
        "1,2345",   "9223372036854775808",
        "1e999",    "-,5",
        "0.0.1",    "99999999999999999999999",
        "1.5,5",    "- 5",
        "1/-",      "1,234,56",
        "5.%",      "99999999999999999999999/99999999999999999999999",
    };
    struct exact out;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        assert_true(exact_parse(text_of(good[i].text), &out));
        assert_exact(out, good[i].num, good[i].den);
    }
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        out = (struct exact){7, 9};
        if (exact_parse(text_of(bad[i]), &out)) {
            fail_msg("\"%s\" was taken for a number", bad[i]);
        }
        assert_exact(out, 7, 9);
    }
    assert_false(exact_parse(TEXT("1\0"
                                  "2"),
                             &out));
}

static void numbers_are_written(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    assert_string_equal(exact_text(&arena, exact_of(0)), "0");
    assert_string_equal(exact_text(&arena, make(-1, 8)), "-0.125");
    assert_string_equal(exact_text(&arena, make(1, 3)), "1/3");
    assert_string_equal(exact_text(&arena, make(-22, 7)), "-22/7");
    assert_string_equal(exact_text(&arena, make(1, 4096)), "0.000244140625");
    assert_string_equal(exact_text(&arena, make(1, 8192)), "1/8192");
    assert_string_equal(exact_text(&arena, exact_of(INT64_MAX)), "9223372036854775807");
    assert_string_equal(exact_text(&arena, make(INT64_MAX, 10)), "922337203685477580.7");
    assert_string_equal(exact_decimal(&arena, make(123456789, 100), 2), "1,234,567.89");
    assert_string_equal(exact_decimal(&arena, make(2, 3), 3), "0.667");
    assert_string_equal(exact_decimal(&arena, make(-1, 1000), 2), "0.00");
    assert_string_equal(exact_decimal(&arena, make(-5, 1000), 2), "-0.01");
    assert_string_equal(exact_decimal(&arena, exact_of(999), 0), "999");
    assert_string_equal(exact_decimal(&arena, make(9995, 10), 0), "1,000");
    assert_string_equal(exact_fixed(&arena, exact_of(41000), 2), "41000.00");
    assert_string_equal(exact_fixed(&arena, make(1, 3), 9), "0.333333333");
    assert_string_equal(exact_yuan(&arena, 123450), "1,234.50");
    assert_string_equal(exact_yuan(&arena, -5), "-0.05");
    assert_string_equal(exact_yuan(&arena, 0), "0.00");
    assert_string_equal(exact_yuan(&arena, INT64_MAX), "92,233,720,368,547,758.07");
    /* What cannot be rounded within 64 bits is written as it is. */
    assert_string_equal(exact_decimal(&arena, exact_of(INT64_MAX), 2), "9223372036854775807");
    arena_clear(&arena);
}

/* The published shares of the source documents. */
static void shares_come_out_as_published(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    assert_string_equal(exact_fixed(&arena, make(2232 * 100, 5253), 1), "42.5");
    assert_string_equal(exact_fixed(&arena, make(15 * 100, 76), 1), "19.7");
    assert_string_equal(exact_fixed(&arena, make(9000 * 100, 12000), 1), "75.0");
    assert_string_equal(exact_fixed(&arena, make(9000, 172), 1), "52.3");
    arena_clear(&arena);
}

/* Of every size, often next to the borders. */
static int64_t random_integer(uint64_t *seed)
{
    uint64_t bits = unit_random(seed) >> unit_random_below(seed, 64);
    int64_t value = (int64_t)(bits & INT64_MAX);
    if (unit_random_below(seed, 8) == 0) {
        value = INT64_MAX - (value & 3);
    }
    return unit_random_below(seed, 2) == 0 ? value : -value;
}

static struct exact random_exact(uint64_t *seed)
{
    int64_t den = random_integer(seed);
    return make(random_integer(seed), den == 0 ? 1 : den);
}

static wide gcd(wide a, wide b)
{
    return b == 0 ? (a < 0 ? -a : a) : gcd(b, a % b);
}

/* What an operation must give: num/den reduced, or nothing if that does not fit. */
static void assert_result(bool well, struct exact out, wide num, wide den)
{
    wide shared = gcd(num, den);
    bool fits = den != 0;
    if (fits) {
        num = den < 0 ? -num / shared : num / shared;
        den = den < 0 ? -den / shared : den / shared;
        fits = num <= INT64_MAX && num >= -(wide)INT64_MAX && den <= INT64_MAX;
    }
    assert_int_equal(well, fits);
    if (fits) {
        assert_exact(out, (int64_t)num, (int64_t)den);
    }
}

static void random_arithmetic_agrees_with_128_bits(void **state)
{
    uint64_t seed = 20211231;
    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        struct exact a = random_exact(&seed);
        struct exact b = random_exact(&seed);
        struct exact out;
        bool well = exact_multiply(a, b, &out);
        assert_result(well, out, (wide)a.num * b.num, (wide)a.den * b.den);
        well = exact_divide(a, b, &out);
        assert_result(well, out, (wide)a.num * b.den, (wide)a.den * b.num);
        well = exact_add(a, b, &out);
        assert_result(well, out, (wide)a.num * b.den + (wide)b.num * a.den, (wide)a.den * b.den);
        well = exact_subtract(a, b, &out);
        assert_result(well, out, (wide)a.num * b.den - (wide)b.num * a.den, (wide)a.den * b.den);
        wide order = (wide)a.num * b.den - (wide)b.num * a.den;
        assert_int_equal(exact_compare(a, b), (order > 0) - (order < 0));
    }
}

/* The nearest whole number, by its definition. */
static void random_rounding_stays_within_half(void **state)
{
    uint64_t seed = 7;
    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        struct exact value = random_exact(&seed);
        int64_t whole;
        if (!exact_round(value, 1, ROUND_HALF_EVEN, &whole)) {
            fail();
        }
        wide off = (wide)value.num - (wide)whole * value.den;
        wide twice = off < 0 ? -2 * off : 2 * off;
        assert_true(twice <= value.den);
        assert_true(twice < value.den || whole % 2 == 0);
        int64_t down;
        int64_t up;
        assert_true(exact_round(value, 1, ROUND_DOWN, &down));
        if (exact_round(value, 1, ROUND_UP, &up)) {
            assert_true((off == 0) == (up == down));
            assert_true(value.num >= 0 ? up - down <= 1 && up >= down : down - up <= 1);
        }
    }
}

/* Texts of more than 18 digits may be refused as too large, and never mean something else. */
static void what_is_written_is_read_back(void **state)
{
    struct arena arena;
    uint64_t seed = 99;
    size_t refused = 0;
    (void)state;
    arena_init(&arena);
    for (int i = 0; i < ROUNDS; i++) {
        struct exact value = random_exact(&seed);
        struct exact back;
        const char *text = exact_text(&arena, value);
        if (!exact_parse(text_of(text), &back)) {
            assert_true(strlen(text) > 19 && strchr(text, '.'));
            refused++;
        } else if (exact_compare(back, value) != 0) {
            fail_msg("\"%s\" does not come back", text);
        }
        arena_reset(&arena, (struct arena_mark){0});
    }
    assert_true(refused < ROUNDS / 100);
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_reduced),
        cmocka_unit_test(arithmetic_is_exact),
        cmocka_unit_test(what_does_not_fit_is_refused),
        cmocka_unit_test(the_smallest_integer_does_not_wrap),
        cmocka_unit_test(rounding_has_four_modes),
        cmocka_unit_test(line_rounding_drifts_and_a_pool_does_not),
        cmocka_unit_test(numbers_are_parsed),
        cmocka_unit_test(numbers_are_written),
        cmocka_unit_test(shares_come_out_as_published),
        cmocka_unit_test(random_arithmetic_agrees_with_128_bits),
        cmocka_unit_test(random_rounding_stays_within_half),
        cmocka_unit_test(what_is_written_is_read_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
