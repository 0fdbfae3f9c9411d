/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "unit.h"

#include "base/arena.h"
#include "base/wide.h"

enum { ROUNDS = 3000, TERMS = 60 };

static struct exact make(int64_t num, int64_t den)
{
    struct exact value;
    assert_true(exact_make(num, den, &value));
    return value;
}

/* The sum of 1/1 … 1/n; its value is known (OEIS A001008 and A002805). */
static void sums_do_not_overflow(void **state)
{
    struct arena arena;
    struct wide sum = {0};
    (void)state;
    arena_init(&arena);
    for (int64_t i = 1; i <= 100; i++) {
        sum = wide_add(&arena, sum, wide_of(&arena, make(1, i)));
    }
    assert_string_equal(wide_text(&arena, sum), "14466636279520351160221518043104131447711/"
                                                "2788815009188499086581352357412492142272");
    assert_string_equal(wide_fixed(&arena, sum, 4), "5.1874");
    assert_true(wide_real(sum) > 5.18737751763962 && wide_real(sum) < 5.18737751763963);
    arena_clear(&arena);
}

static uint64_t next(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005U + 1442695040888963407U;
    return *seed >> 33;
}

/* What is added can be taken away again, whatever it was and in whatever order. */
static void sums_can_be_undone(void **state)
{
    uint64_t seed = 7;
    (void)state;
    for (int round = 0; round < ROUNDS / TERMS; round++) {
        struct arena arena;
        struct exact terms[TERMS];
        struct wide sum = {0};
        arena_init(&arena);
        for (size_t i = 0; i < TERMS; i++) {
            terms[i] = make((int64_t)next(&seed) * (i % 2 ? 1 : -1), (int64_t)next(&seed) + 1);
            sum = wide_add(&arena, sum, wide_of(&arena, terms[i]));
        }
        struct wide back;
        const char *text = wide_text(&arena, sum);
        assert_true(wide_parse(&arena, text_of(text), &back));
        assert_int_equal(wide_compare(sum, back), 0);
        struct wide twice = wide_multiply(&arena, sum, wide_of(&arena, make(2, 1)));
        assert_int_equal(wide_compare(wide_subtract(&arena, twice, sum), sum), 0);
        for (size_t i = TERMS; i-- > 0;) {
            sum = wide_subtract(&arena, sum, wide_of(&arena, terms[i]));
        }
        assert_int_equal(sum.num_count, 0);
        arena_clear(&arena);
    }
}

/* Beside exact numbers, where those do not overflow. */
static void small_ones_are_exact_numbers(void **state)
{
    uint64_t seed = 11;
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        struct arena arena;
        struct exact a =
            make((int64_t)(next(&seed) % 2001) - 1000, (int64_t)(next(&seed) % 99) + 1);
        struct exact b =
            make((int64_t)(next(&seed) % 2001) - 1000, (int64_t)(next(&seed) % 99) + 1);
        struct exact sum;
        struct exact product;
        struct exact got;
        arena_init(&arena);
        struct wide left = wide_of(&arena, a);
        struct wide right = wide_of(&arena, b);
        assert_true(exact_add(a, b, &sum) && exact_multiply(a, b, &product));
        assert_true(wide_exact(wide_add(&arena, left, right), &got));
        assert_int_equal(exact_compare(got, sum), 0);
        assert_true(wide_exact(wide_multiply(&arena, left, right), &got));
        assert_int_equal(exact_compare(got, product), 0);
        assert_int_equal(wide_compare(left, right), exact_compare(a, b));
        assert_string_equal(wide_text(&arena, left), exact_text(&arena, a));
        assert_string_equal(wide_fixed(&arena, left, 2), exact_fixed(&arena, a, 2));
        if (b.num != 0) {
            struct wide quotient = wide_divide(&arena, wide_multiply(&arena, left, right), b);
            assert_int_equal(wide_compare(quotient, left), 0);
        }
        arena_clear(&arena);
    }
}

/* Digits at which a division guesses wrong: at random none would come in a lifetime. */
static struct wide odd_digits(struct arena *arena, uint64_t *seed, size_t most)
{
    static const uint32_t odd[] = {0,          1,          2,          0x7fffffff,
                                   0x80000000, 0x80000001, 0xfffffffe, 0xffffffff};
    size_t count = next(seed) % most + 1;
    uint32_t *digits = ARENA_ARRAY(arena, count, uint32_t);
    for (size_t i = 0; i < count; i++) {
        digits[i] = odd[next(seed) % 8];
    }
    digits[count - 1] |= 1; /* none of them 0 at the end */
    return (struct wide){.num = digits, .num_count = count};
}

static struct wide ratio(struct arena *arena, struct wide num, struct wide den)
{
    struct wide value;
    const char *text = arena_printf(arena, "%s/%s", wide_text(arena, num), wide_text(arena, den));
    assert_true(wide_parse(arena, text_of(text), &value));
    return value;
}

/* (a b + c) / b is a and c / b. */
static void division_undoes_multiplication(void **state)
{
    uint64_t seed = 13;
    (void)state;
    for (int round = 0; round < ROUNDS * 10; round++) {
        struct arena arena;
        arena_init(&arena);
        struct wide a = odd_digits(&arena, &seed, 3);
        struct wide b = odd_digits(&arena, &seed, 4);
        struct wide c = odd_digits(&arena, &seed, 4);
        struct wide product = wide_multiply(&arena, a, b);
        assert_int_equal(wide_compare(ratio(&arena, product, b), a), 0);
        struct wide more = ratio(&arena, wide_add(&arena, product, c), b);
        assert_int_equal(wide_compare(wide_subtract(&arena, more, a), ratio(&arena, c, b)), 0);
        arena_clear(&arena);
    }
}

static void a_third_is_no_decimal(void **state)
{
    struct arena arena;
    struct wide value;
    (void)state;
    arena_init(&arena);
    assert_string_equal(wide_text(&arena, wide_of(&arena, make(10, 3))), "10/3");
    assert_string_equal(wide_fixed(&arena, wide_of(&arena, make(10, 3)), 0), "3");
    assert_string_equal(wide_fixed(&arena, wide_of(&arena, make(-1, 200)), 2), "-0.01");
    assert_string_equal(wide_text(&arena, wide_of(&arena, make(-1, 8))), "-0.125");
    assert_true(wide_parse(&arena, TEXT("-0.125"), &value));
    assert_int_equal(wide_compare(value, wide_of(&arena, make(-1, 8))), 0);
    assert_false(wide_parse(&arena, TEXT("1/0"), &value));
    assert_false(wide_parse(&arena, TEXT(""), &value));
    assert_false(wide_parse(&arena, TEXT("1,5"), &value));
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_do_not_overflow),
        cmocka_unit_test(sums_can_be_undone),
        cmocka_unit_test(small_ones_are_exact_numbers),
        cmocka_unit_test(division_undoes_multiplication),
        cmocka_unit_test(a_third_is_no_decimal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
