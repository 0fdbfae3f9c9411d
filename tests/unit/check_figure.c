/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/language.h"
#include "model/figure.h"
#include "model/rule.h"

static struct arena arena;

static int make_arena(void **state)
{
    (void)state;
    arena_init(&arena);
    return 0;
}

static int drop_arena(void **state)
{
    (void)state;
    arena_clear(&arena);
    return 0;
}

static struct exact parts(int64_t num, int64_t den)
{
    struct exact value;
    assert_true(exact_make(num, den, &value));
    return value;
}

static const struct figure *heads(const char *label, int64_t count)
{
    return figure_field(&arena, label, exact_of(count), false);
}

static const struct figure *fen(const char *label, int64_t amount)
{
    return figure_field(&arena, label, exact_of(amount), true);
}

static const struct figure *whole(int64_t number)
{
    return figure_constant(&arena, number);
}

static const struct figure *rate(void)
{
    static const struct parameter_entry entry = {.value = {3, 5}};
    static const struct parameter parameter = {.declared = {.title = "返还比例"},
                                               .unit = UNIT_RATIO};
    return figure_parameter(&arena, &parameter, &entry);
}

static const struct figure *both(enum figure_kind kind, const struct figure *left,
                                 const struct figure *right)
{
    struct fault fault = {0};
    const struct figure *result = figure_combine(&arena, kind, left, right, &fault);
    assert_well(result != NULL, &fault);
    return result;
}

static void assert_refused(enum figure_kind kind, const struct figure *left,
                           const struct figure *right, const char *id)
{
    struct fault fault = {0};
    assert_faulted(figure_combine(&arena, kind, left, right, &fault) != NULL, &fault, id);
}

static void assert_formula(const struct figure *figure, const char *expected)
{
    assert_string_equal(figure_formula(&arena, figure), expected);
}

static void figures_are_computed(void **state)
{
    const struct figure *paid = fen("上缴党费", 1001);
    (void)state;
    const struct figure *back = both(FIGURE_MULTIPLY, rate(), paid);
    assert_int_equal(back->value.num, 3003);
    assert_int_equal(back->value.den, 5);
    assert_int_equal(back->money, 1);
    assert_int_equal(both(FIGURE_ADD, whole(2), whole(3))->value.num, 5);
    assert_int_equal(both(FIGURE_SUBTRACT, whole(2), whole(3))->value.num, -1);
    assert_int_equal(both(FIGURE_LEAST, whole(2), whole(3))->value.num, 2);
    assert_int_equal(both(FIGURE_MOST, whole(2), whole(3))->value.num, 3);
    assert_int_equal(both(FIGURE_NEGATE, whole(2), NULL)->value.num, -2);
    const struct figure *third = both(FIGURE_DIVIDE, whole(2), whole(6));
    assert_int_equal(third->value.num, 1);
    assert_int_equal(third->value.den, 3);
}

/* It is written once from end to end, however many operations stand on its left. */
static void a_long_formula_takes_memory_as_it_is_long(void **state)
{
    char label[3 * 1000 + 1] = "";
    (void)state;
    for (size_t i = 0; i < 1000; i++) {
        memcpy(label + 3 * i, "题", 4);
    }
    const struct figure *sum = heads(label, 1);
    for (size_t i = 0; i < 1000; i++) {
        sum = both(FIGURE_ADD, sum, heads(label, 1));
    }
    size_t before = arena_bytes(&arena);
    size_t length = strlen(figure_formula(&arena, sum));
    assert_int_equal(length, 1001 * (3 * TITLE_CHARACTERS + strlen(" 1")) + 1000 * strlen(" + "));
    assert_in_range(arena_bytes(&arena) - before, length, 5 * length);
}

static void money_keeps_its_kind(void **state)
{
    const struct figure *paid = fen("费", 100);
    (void)state;
    assert_int_equal(both(FIGURE_ADD, paid, paid)->money, 1);
    assert_int_equal(both(FIGURE_NEGATE, paid, NULL)->money, 1);
    assert_int_equal(both(FIGURE_MULTIPLY, paid, heads("人数", 3))->money, 1);
    assert_int_equal(both(FIGURE_DIVIDE, paid, paid)->money, 0);
    assert_int_equal(both(FIGURE_DIVIDE, heads("人数", 3), paid)->money, -1);
    assert_int_equal(both(FIGURE_MULTIPLY, paid, paid)->money, 2);
}

static void unlike_quantities_are_refused(void **state)
{
    const struct figure *paid = fen("费", 100);
    const struct figure *count = heads("人数", 3);
    (void)state;
    assert_refused(FIGURE_ADD, paid, count, "figure-unlike");
    assert_refused(FIGURE_SUBTRACT, count, paid, "figure-unlike");
    assert_refused(FIGURE_LEAST, paid, whole(5), "figure-unlike");
    assert_refused(FIGURE_MOST, whole(5), paid, "figure-unlike");
    assert_refused(FIGURE_ADD, both(FIGURE_MULTIPLY, paid, paid), paid, "figure-unlike");
}

/* A sum may start from 0, and what it becomes is what was added. */
static void nought_is_nought_of_anything(void **state)
{
    const struct figure *paid = fen("费", 100);
    (void)state;
    assert_int_equal(both(FIGURE_ADD, whole(0), paid)->money, 1);
    assert_int_equal(both(FIGURE_ADD, paid, whole(0))->money, 1);
    assert_int_equal(both(FIGURE_MOST, whole(0), paid)->money, 1);
    assert_int_equal(both(FIGURE_LEAST, paid, whole(0))->money, 1);
    assert_int_equal(both(FIGURE_ADD, fen("费", 0), heads("人数", 3))->money, 0);
}

static void division_by_nought_is_refused(void **state)
{
    (void)state;
    assert_refused(FIGURE_DIVIDE, whole(1), whole(0), "figure-divide");
    assert_refused(FIGURE_DIVIDE, whole(0), heads("人数", 0), "figure-divide");
}

static void what_does_not_fit_is_refused(void **state)
{
    const struct figure *large = whole(INT64_MAX);
    (void)state;
    assert_refused(FIGURE_ADD, large, whole(1), "figure-too-large");
    assert_refused(FIGURE_MULTIPLY, large, large, "figure-too-large");
    assert_refused(FIGURE_SUBTRACT, both(FIGURE_NEGATE, large, NULL), large, "figure-too-large");
}

static void the_smallest_integer_cannot_be_negated(void **state)
{
    (void)state;
    assert_refused(FIGURE_NEGATE, whole(INT64_MIN), NULL, "figure-too-large");
}

static void formulas_have_the_brackets_they_need(void **state)
{
    const struct figure *a = heads("甲", 1);
    const struct figure *b = heads("乙", 2);
    const struct figure *c = heads("丙", 3);
    (void)state;
    assert_formula(both(FIGURE_MULTIPLY, both(FIGURE_ADD, a, b), c), "(甲 1 + 乙 2) × 丙 3");
    assert_formula(both(FIGURE_ADD, a, both(FIGURE_MULTIPLY, b, c)), "甲 1 + 乙 2 × 丙 3");
    assert_formula(both(FIGURE_SUBTRACT, a, both(FIGURE_SUBTRACT, b, c)), "甲 1 − (乙 2 − 丙 3)");
    assert_formula(both(FIGURE_SUBTRACT, both(FIGURE_SUBTRACT, a, b), c), "甲 1 − 乙 2 − 丙 3");
    assert_formula(both(FIGURE_ADD, a, both(FIGURE_SUBTRACT, b, c)), "甲 1 + 乙 2 − 丙 3");
    assert_formula(both(FIGURE_DIVIDE, a, both(FIGURE_MULTIPLY, b, c)), "甲 1 ÷ (乙 2 × 丙 3)");
    assert_formula(both(FIGURE_DIVIDE, both(FIGURE_MULTIPLY, a, b), c), "甲 1 × 乙 2 ÷ 丙 3");
    assert_formula(both(FIGURE_DIVIDE, a, both(FIGURE_ADD, b, c)), "甲 1 ÷ (乙 2 + 丙 3)");
    assert_formula(both(FIGURE_NEGATE, both(FIGURE_ADD, a, b), NULL), "−(甲 1 + 乙 2)");
    assert_formula(both(FIGURE_NEGATE, both(FIGURE_MULTIPLY, a, b), NULL), "−(甲 1 × 乙 2)");
    assert_formula(both(FIGURE_LEAST, both(FIGURE_ADD, a, b), c), "min(甲 1 + 乙 2, 丙 3)");
    assert_formula(both(FIGURE_MULTIPLY, both(FIGURE_MOST, a, b), c), "max(甲 1, 乙 2) × 丙 3");
}

static void formulas_name_their_parts(void **state)
{
    (void)state;
    assert_formula(both(FIGURE_MULTIPLY, rate(), fen("上缴党费", 1001)),
                   "返还比例 0.6 × 上缴党费 10.01 yuan");
    assert_formula(both(FIGURE_ADD, whole(3), heads("人数", 4)), "3 + 人数 4");
}

static void figures_are_shown_in_their_unit(void **state)
{
    (void)state;
    assert_string_equal(figure_text(&arena, whole(12)), "12");
    assert_string_equal(figure_text(&arena, fen("费", 123450)), "1,234.50 yuan");
    assert_string_equal(figure_text(&arena, rate()), "0.6");
    const struct figure *part = figure_field(&arena, "费", parts(3003, 5), true);
    assert_string_equal(figure_text(&arena, part), "6.006 yuan");
    assert_string_equal(figure_text(&arena, figure_field(&arena, "费", parts(1, 3), true)),
                        "1/300 yuan");
    assert_string_equal(figure_text(&arena, figure_field(&arena, "比", parts(1, 3), false)), "1/3");
    const struct figure *square = both(FIGURE_MULTIPLY, fen("费", 200), fen("费", 300));
    assert_string_equal(figure_text(&arena, square), "60000");
}

struct seen {
    const char *labels[8];
    size_t count;
};

static void see(void *context, const struct figure *leaf)
{
    struct seen *seen = context;
    assert_in_range(seen->count, 0, 7);
    seen->labels[seen->count++] = leaf->label;
}

static void leaves_are_visited_from_left_to_right(void **state)
{
    struct seen seen = {0};
    const struct figure *a = heads("甲", 1);
    (void)state;
    figure_visit(both(FIGURE_ADD, both(FIGURE_MULTIPLY, a, whole(5)),
                      both(FIGURE_MOST, rate(), both(FIGURE_NEGATE, a, NULL))),
                 see, &seen);
    assert_int_equal(seen.count, 3);
    assert_string_equal(seen.labels[0], "甲");
    assert_string_equal(seen.labels[1], "返还比例");
    assert_string_equal(seen.labels[2], "甲");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_are_computed),
        cmocka_unit_test(a_long_formula_takes_memory_as_it_is_long),
        cmocka_unit_test(money_keeps_its_kind),
        cmocka_unit_test(unlike_quantities_are_refused),
        cmocka_unit_test(nought_is_nought_of_anything),
        cmocka_unit_test(division_by_nought_is_refused),
        cmocka_unit_test(what_does_not_fit_is_refused),
        cmocka_unit_test(the_smallest_integer_cannot_be_negated),
        cmocka_unit_test(formulas_have_the_brackets_they_need),
        cmocka_unit_test(formulas_name_their_parts),
        cmocka_unit_test(figures_are_shown_in_their_unit),
        cmocka_unit_test(leaves_are_visited_from_left_to_right),
    };
    return cmocka_run_group_tests(tests, make_arena, drop_arena);
}
