/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Composite scores: trees by hand, what is missing, what lies far out. Published numbers are those
 * of tests/numbers/composite.csv. */
#include "unit.h"

#include <math.h>

#include "stats/composite.h"
#include "stats/stats.h"

static struct arena arena;

static const struct composite_node root[] = {{.parent = 0}};
static const struct composite_item alone[] = {{.weight = 1, .high = 10, .target = 8}};

static struct composite_scores score(const struct composite *table)
{
    struct composite_scores out;
    struct composite_fault fault;
    if (!composite_score(table, &arena, &out, &fault)) {
        fail_msg("problem %d, unit %zd, item %zd, node %zd", (int)fault.problem,
                 (ssize_t)fault.unit, (ssize_t)fault.item, (ssize_t)fault.node);
    }
    return out;
}

/* One item under a root. */
static struct composite column(const double *values, size_t count, enum normalisation normalisation)
{
    return (struct composite){.units = count,
                              .items = 1,
                              .nodes = 1,
                              .values = values,
                              .item = alone,
                              .node = root,
                              .method = composite_method_usual(normalisation)};
}

static bool near(double a, double b)
{
    return fabs(a - b) <= 1e-12 * (1 + fabs(b));
}

static void expect(const double *found, const double *expected, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!near(found[i], expected[i])) {
            fail_msg("number %zu: %.15g is not %.15g", i, found[i], expected[i]);
        }
    }
}

static void each_normalisation_is_what_its_name_says(void **state)
{
    static const double values[] = {2, 8, 5, 5, 10};
    static const struct {
        enum normalisation by;
        double expected[5];
    } cases[] = {
        {NORMAL_POINTS, {2, 8, 5, 5, 10}},
        {NORMAL_MINMAX, {0, 0.75, 0.375, 0.375, 1}},
        {NORMAL_RANK, {1, 4, 2.5, 2.5, 5}},
        {NORMAL_PERCENTILE, {0, 0.75, 0.375, 0.375, 1}},
        {NORMAL_GOALPOSTS, {0.2, 0.8, 0.5, 0.5, 1}},
        {NORMAL_TARGET, {0, 1, 0.5, 0.5, 1}}, /* of 8: from the worst, 2 */
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        const struct composite table = column(values, 5, cases[i].by);
        expect(score(&table).normal, cases[i].expected, 5);
    }
}

static void limits_hold_only_where_they_are_declared(void **state)
{
    static const double values[] = {-5, 8, 20};
    struct composite table = column(values, 3, NORMAL_GOALPOSTS);
    (void)state;
    expect(score(&table).normal, (double[]){0, 0.8, 1}, 3);
    table.method.clamped = false;
    table.method.low = 100;
    table.method.high = 200;
    expect(score(&table).normal, (double[]){50, 180, 300}, 3);
    table.method.normalisation = NORMAL_TARGET;
    expect(score(&table).normal, (double[]){100, 200, 200 + 100 * 12 / 13.0}, 3);
}

/* Days late: the fewest are best, in every normalisation. */
static void less_may_be_better(void **state)
{
    static const double values[] = {9, 2, 5};
    static const struct composite_item falls[] = {
        {.weight = 1, .falls = true, .low = 1, .high = 11, .target = 2}};
    static const struct {
        enum normalisation by;
        double expected[3];
    } cases[] = {
        {NORMAL_POINTS, {-9, -2, -5}},
        {NORMAL_MINMAX, {0, 1, 4 / 7.0}},
        {NORMAL_RANK, {1, 3, 2}},
        {NORMAL_PERCENTILE, {0, 1, 0.5}},
        {NORMAL_GOALPOSTS, {0.2, 0.9, 0.6}},
        {NORMAL_TARGET, {0, 1, 4 / 7.0}},
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct composite table = column(values, 3, cases[i].by);
        table.item = falls;
        const struct composite_scores found = score(&table);
        expect(found.normal, cases[i].expected, 3);
        assert_int_equal(found.rank[1], 1);
        assert_int_equal(found.rank[0], 3);
    }
}

/* What tells nobody apart puts everybody in the middle, and says so. */
static void an_item_where_all_are_alike_stands_in_the_middle(void **state)
{
    static const double values[] = {4, 4, 4};
    static const double expected[NORMAL_COUNT] = {4, 0.5, 0, 2, 0.5, 0.4, 0};
    (void)state;
    for (enum normalisation by = 0; by < NORMAL_COUNT; by++) {
        const struct composite table = column(values, 3, by);
        const struct composite_scores found = score(&table);
        assert_true(near(found.normal[0], expected[by]));
        assert_true(found.column[0].alike && !found.column[0].shape_told);
        assert_int_equal(found.rank[2], 1);
    }
    const struct composite one = column(values, 1, NORMAL_Z);
    assert_true(score(&one).score[0] == 0);
}

/* Everybody is at the target. */
static void a_target_that_all_have_reached_is_reached(void **state)
{
    static const double values[] = {8, 9, 12};
    struct composite table = column(values, 3, NORMAL_TARGET);
    (void)state;
    expect(score(&table).normal, (double[]){1, 1, 1}, 3);
    table.method.clamped = false;
    expect(score(&table).normal, (double[]){1, 1, 1}, 3);
}

/* Two nodes below the root, each drawn together in its own way. */
static const struct composite_item four[] = {{.node = 1, .weight = 3},
                                             {.node = 1, .weight = 1},
                                             {.node = 2, .weight = 1},
                                             {.node = 2, .weight = 2}};

static void a_tree_is_drawn_together_node_by_node(void **state)
{
    static const double values[] = {4, 8, 3, 6, 2, 2, 9, 1};
    static const struct composite_node nodes[] = {
        {.parent = 0, .aggregation = AGGREGATE_ARITHMETIC},
        {.parent = 0, .weight = 0.25, .aggregation = AGGREGATE_GEOMETRIC},
        {.parent = 0, .weight = 0.75, .aggregation = AGGREGATE_HARMONIC}};
    const struct composite table = {.units = 2,
                                    .items = 4,
                                    .nodes = 3,
                                    .values = values,
                                    .item = four,
                                    .node = nodes,
                                    .method = composite_method_usual(NORMAL_POINTS)};
    const double one[] = {pow(64 * 8, 0.25), 3 / (1 / 3.0 + 2 / 6.0)};
    const double two[] = {2, 3 / (1 / 9.0 + 2 / 1.0)};
    const struct composite_scores found = score(&table);
    (void)state;
    expect(found.score,
           (double[]){0.25 * one[0] + 0.75 * one[1], 0.25 * two[0] + 0.75 * two[1], one[0], two[0],
                      one[1], two[1]},
           6);
    assert_int_equal(found.rank[0], 1);
    assert_int_equal(found.rank[1], 2);
    assert_int_equal(found.evaluated, 2);
}

/* Copeland over three items. */
static struct composite contests(const double *values, const struct composite_item *items)
{
    static const struct composite_node nodes[] = {{.parent = 0, .aggregation = AGGREGATE_COPELAND}};
    return (struct composite){.units = 4,
                              .items = 3,
                              .nodes = 1,
                              .values = values,
                              .item = items,
                              .node = nodes,
                              .method = composite_method_usual(NORMAL_POINTS)};
}

/* Condorcet's circle: the first beats the second, the second the third, the third the first, and
 * all of them the fourth. With more weight on the first item the circle opens. */
static void contests_may_go_round_in_a_circle(void **state)
{
    static const double values[] = {3, 1, 2, 2, 3, 1, 1, 2, 3, 0, 0, 0};
    static const struct composite_item circle[] = {{.weight = 2}, {.weight = 3}, {.weight = 4}};
    static const struct composite_item open[] = {{.weight = 10}, {.weight = 3}, {.weight = 4}};
    struct composite table = contests(values, circle);
    struct composite_scores found = score(&table);
    (void)state;
    expect(found.score, (double[]){1, 1, 1, -3}, 4);
    assert_int_equal(found.rank[2], 1);
    assert_int_equal(found.rank[3], 4);
    table = contests(values, open);
    found = score(&table);
    expect(found.score, (double[]){3, 1, -1, -3}, 4);
    assert_int_equal(found.rank[2], 3);
}

/* 0.1 and 0.2 are as much as 0.3, whatever their sum is in binary. Who has no item in common with
 * another meets nobody. */
static void contests_of_equal_weight_are_undecided(void **state)
{
    static const double values[] = {2, 2, 1, 1, 1, 2, 1, 1, 1, 0, 0, 9};
    static const bool missing[] = {false, false, false, false, false, false,
                                   false, false, true,  true,  true,  false};
    static const struct composite_item items[] = {
        {.weight = 0.1}, {.weight = 0.2}, {.weight = 0.3}};
    struct composite table = contests(values, items);
    (void)state;
    table.missing = missing;
    table.method.missing = MISSING_REWEIGHT;
    /* second and third are level in what both have; the fourth has the third item only */
    expect(score(&table).score, (double[]){1 - 1, 0 - 1, -1, 2}, 4);
}

/* Below the root a contest is a share between the ends of the scale. */
static void contests_below_the_root_are_shares(void **state)
{
    static const double values[] = {5, 4, 9, 9, 3, 3, 1, 1, 8, 8, 2, 2};
    static const struct composite_node nodes[] = {
        {.parent = 0},
        {.parent = 0, .weight = 1, .aggregation = AGGREGATE_COPELAND},
        {.parent = 0, .weight = 1, .aggregation = AGGREGATE_COPELAND}};
    struct composite table = {.units = 3,
                              .items = 4,
                              .nodes = 3,
                              .values = values,
                              .item = four,
                              .node = nodes,
                              .method = composite_method_usual(NORMAL_POINTS)};
    (void)state;
    table.method.low = 1;
    table.method.high = 3;
    expect(score(&table).score, (double[]){2.5, 1, 2.5, 2, 1, 3, 3, 1, 2}, 9);
}

/* Each of three ways for the same gap, worked out by hand. */
static void what_is_missing_is_treated_as_declared(void **state)
{
    static const double values[] = {1, 10, 2, 20, 6, -1};
    static const bool missing[] = {false, false, false, false, false, true};
    static const struct composite_item items[] = {{.weight = 1}, {.weight = 3}};
    static const double totals[MISSING_COUNT] = {0, 6, (6 + 3 * 15) / 4.0, (6 + 3 * 15) / 4.0};
    struct composite table = {.units = 3,
                              .items = 2,
                              .nodes = 1,
                              .values = values,
                              .missing = missing,
                              .item = items,
                              .node = root,
                              .method = composite_method_usual(NORMAL_POINTS)};
    (void)state;
    for (enum missing_way way = 0; way < MISSING_COUNT; way++) {
        table.method.missing = way;
        const struct composite_scores found = score(&table);
        bool told = way != MISSING_NOT_EVALUATED;
        assert_int_equal(found.score_state[2], told ? CELL_TOLD : CELL_REFUSED);
        assert_int_equal(found.rank[2] > 0, told);
        assert_int_equal(found.evaluated, told ? 3 : 2);
        assert_int_equal(found.normal_state[3 + 2],
                         way >= MISSING_MEAN ? CELL_FILLED : CELL_MISSING);
        if (told) {
            assert_true(near(found.score[2], totals[way]));
        }
        assert_int_equal(found.column[1].given, 2);
    }
}

/* The median is not the mean; an item that nobody has cannot be filled. */
static void gaps_are_filled_from_who_has_a_value(void **state)
{
    static const double values[] = {1, 2, 9, 0};
    static const double none[] = {0, 0, 0, 0};
    static const bool last[] = {false, false, false, true};
    static const bool all[] = {true, true, true, true};
    struct composite table = column(values, 4, NORMAL_POINTS);
    struct composite_scores out;
    struct composite_fault fault;
    (void)state;
    table.missing = last;
    table.method.missing = MISSING_MEAN;
    assert_true(score(&table).score[3] == 4);
    table.method.missing = MISSING_MEDIAN;
    assert_true(score(&table).score[3] == 2);
    table.values = none;
    table.missing = all;
    for (enum missing_way way = 0; way < MISSING_COUNT; way++) {
        table.method.missing = way;
        assert_false(composite_score(&table, &arena, &out, &fault));
        assert_int_equal(fault.problem, COMPOSITE_NOTHING);
    }
}

/* Zero has no geometric mean: a fault that names it, or a unit that is not evaluated. The weight
 * of its node is not given to the others, as that of something missing would be. */
static void zero_under_a_geometric_mean_is_never_a_number(void **state)
{
    static const double values[] = {4, 8, 3, 6, 2, 2, 9, 0, 1, 1, 1, -1};
    struct composite_node nodes[] = {
        {.parent = 0}, {.parent = 0, .weight = 1}, {.parent = 0, .weight = 1}};
    struct composite table = {.units = 3,
                              .items = 4,
                              .nodes = 3,
                              .values = values,
                              .item = four,
                              .node = nodes,
                              .method = composite_method_usual(NORMAL_POINTS)};
    struct composite_scores out;
    struct composite_fault fault;
    (void)state;
    table.method.missing = MISSING_REWEIGHT;
    for (enum aggregation by = AGGREGATE_GEOMETRIC; by <= AGGREGATE_HARMONIC; by++) {
        nodes[2].aggregation = by;
        table.method.unfit_passes = false;
        assert_false(composite_score(&table, &arena, &out, &fault));
        assert_int_equal(fault.problem, COMPOSITE_NOT_POSITIVE);
        assert_int_equal(fault.unit, 1);
        assert_int_equal(fault.item, 3);
        assert_true(fault.node == COMPOSITE_NONE);
        table.method.unfit_passes = true;
        out = score(&table);
        assert_int_equal(out.evaluated, 1);
        assert_int_equal(out.rank[1], 0);
        assert_int_equal(out.rank[2], 0);
        assert_int_equal(out.score_state[1], CELL_REFUSED);
        assert_int_equal(out.score_state[3 + 1], CELL_TOLD);
    }
    nodes[0].aggregation = AGGREGATE_GEOMETRIC;
    nodes[2].aggregation = AGGREGATE_ARITHMETIC;
    table.method.normalisation = NORMAL_Z;
    table.method.unfit_passes = false;
    assert_false(composite_score(&table, &arena, &out, &fault));
    assert_true(fault.item == COMPOSITE_NONE && fault.node == 1 && fault.unit == 1);
}

static struct composite far_out(const double *values, size_t count, size_t points)
{
    struct composite out = column(values, count, NORMAL_MINMAX);
    out.method.outliers.treated = true;
    out.method.outliers.points = points;
    return out;
}

/* R: G1 3.063241, G2 9.741391; with 30 instead of 100 they are 1.712038 and 1.815781. */
static void the_outermost_value_takes_that_of_the_next(void **state)
{
    static const double values[] = {1, 2, 3, 4, 100, 5, 6, 7, 8, 9, 10, 30};
    double turned[12];
    struct composite table = far_out(values, 12, 5);
    struct composite_scores found = score(&table);
    (void)state;
    assert_int_equal(found.treated_count, 1);
    assert_int_equal(found.treated[0].unit, 4);
    assert_int_equal(found.treated[0].way, OUTLIER_WINSORISED);
    assert_true(found.treated[0].before == 100 && found.treated[0].after == 30);
    assert_int_equal(found.column[0].points, 1);
    assert_true(found.column[0].within);
    assert_true(fabs(found.column[0].skewness - 3.063241) < 1e-6);
    assert_true(fabs(found.column[0].kurtosis_after - 1.815781) < 1e-6);
    assert_true(found.normal[4] == 1 && found.normal[11] == 1 && near(found.normal[1], 1 / 29.0));
    for (size_t i = 0; i < 12; i++) {
        turned[i] = -values[i];
    }
    table = far_out(turned, 12, 5);
    found = score(&table);
    assert_int_equal(found.treated_count, 1);
    assert_true(found.treated[0].before == -100 && found.treated[0].after == -30);
}

/* 40, 40 and 90 go one after the other, the equal ones together: three points. With two allowed
 * it is the logarithm, from the values as they were; ranks stay what they are. */
static void after_so_many_points_it_is_the_logarithm(void **state)
{
    static const double values[] = {10, 11, 12, 10, 11, 12, 10, 11, 12, 10, 11, 12, 40, 40, 90,
                                    10, 11, 12, 10, 11, 12, 10, 11, 12, 10, 11, 12, 10, 11, 12};
    struct composite table = far_out(values, 30, 3);
    struct composite_scores found = score(&table);
    (void)state;
    assert_int_equal(found.column[0].way, OUTLIER_WINSORISED);
    assert_int_equal(found.column[0].points, 3);
    assert_int_equal(found.treated_count, 3);
    assert_true(found.treated[0].after == 12 && found.treated[2].after == 12);
    table.method.outliers.points = 2;
    found = score(&table);
    assert_int_equal(found.column[0].way, OUTLIER_LOG);
    assert_int_equal(found.column[0].points, 0);
    assert_int_equal(found.treated_count, 30);
    assert_true(near(found.treated[14].after, log(90 - 10 + 0.8)));
    assert_true(found.rank[14] == 1 && found.rank[12] == 2 && found.rank[13] == 2);
    table.method.outliers.treated = false;
    found = score(&table);
    assert_int_equal(found.treated_count, 0);
    assert_true(found.column[0].way == OUTLIER_NONE && !found.column[0].within);
}

/* Far out on both sides alike: heavy tails, but no lean. */
static void both_limits_must_be_crossed(void **state)
{
    static const double values[] = {-90, 1, 0, -1, 2, -2, 1, -1, 0, 2, -2, 90};
    const struct composite table = far_out(values, 12, 5);
    const struct composite_scores found = score(&table);
    (void)state;
    assert_true(fabs(found.column[0].skewness) < 0.01 && found.column[0].kurtosis > 3.5);
    assert_int_equal(found.treated_count, 0);
    assert_true(found.column[0].within);
}

/* How far out does not matter to a rank, and goalposts stand on the item's own scale. */
static void only_what_feels_outliers_is_treated(void **state)
{
    static const double values[] = {1, 2, 3, 4, 100, 5, 6, 7, 8, 9, 10, 30};
    struct composite table = far_out(values, 12, 5);
    (void)state;
    table.method.normalisation = NORMAL_RANK;
    assert_true(score(&table).normal[4] == 12 && score(&table).normal[11] == 11);
    table.method.normalisation = NORMAL_GOALPOSTS;
    table.method.clamped = false;
    assert_true(score(&table).normal[4] == 10);
}

static void fails_with(const struct composite *table, enum composite_problem problem, size_t unit,
                       size_t item, size_t node)
{
    struct composite_scores out = {.evaluated = 99};
    struct composite_fault fault;
    assert_false(composite_score(table, &arena, &out, &fault));
    assert_int_equal(fault.problem, problem);
    assert_true(fault.unit == unit && fault.item == item && fault.node == node);
    assert_true(fault.factor == COMPOSITE_NONE && out.evaluated == 99);
}

static void what_makes_no_sense_is_named(void **state)
{
    static const size_t none = COMPOSITE_NONE;
    double values[] = {1, 2, 3, 4, 5, 6, 7, 8};
    struct composite_item items[4];
    struct composite_node nodes[] = {
        {.parent = 0}, {.parent = 0, .weight = 1}, {.parent = 0, .weight = 1}};
    const struct composite good = {.units = 2,
                                   .items = 4,
                                   .nodes = 3,
                                   .values = values,
                                   .item = items,
                                   .node = nodes,
                                   .method = composite_method_usual(NORMAL_MINMAX)};
    struct composite table = good;
    (void)state;
    memcpy(items, four, sizeof(items));
    score(&table);
    table.units = 0;
    fails_with(&table, COMPOSITE_SIZE, none, none, none);
    table = good;
    table.items = COMPOSITE_ITEMS + 1;
    fails_with(&table, COMPOSITE_SIZE, none, none, none);
    table = good;
    values[5] = NAN;
    fails_with(&table, COMPOSITE_VALUE, 1, 1, none);
    values[5] = 1e51;
    fails_with(&table, COMPOSITE_VALUE, 1, 1, none);
    values[5] = 6;
    items[2].weight = -1;
    fails_with(&table, COMPOSITE_WEIGHT, none, 2, none);
    items[2].weight = 0;
    items[3].weight = 0;
    fails_with(&table, COMPOSITE_NO_WEIGHT, none, none, 2);
    memcpy(items, four, sizeof(items));
    items[1].node = 3;
    fails_with(&table, COMPOSITE_TREE, none, 1, none);
    items[1].node = 1;
    nodes[1].parent = 1;
    fails_with(&table, COMPOSITE_TREE, none, none, 1);
    nodes[1].parent = 0;
    nodes[2].weight = (double)INFINITY;
    fails_with(&table, COMPOSITE_WEIGHT, none, none, 2);
    nodes[2].weight = 1;
    nodes[0].aggregation = AGGREGATE_COUNT;
    fails_with(&table, COMPOSITE_CHOICE, none, none, 0);
    nodes[0].aggregation = AGGREGATE_ARITHMETIC;
    table.method.normalisation = NORMAL_GOALPOSTS;
    fails_with(&table, COMPOSITE_GOALPOSTS, none, 0, none);
    table.method.normalisation = NORMAL_COUNT;
    fails_with(&table, COMPOSITE_CHOICE, none, none, none);
    table.method = composite_method_usual(NORMAL_TARGET);
    items[3].target = NAN;
    fails_with(&table, COMPOSITE_TARGET, none, 3, none);
    table.method = composite_method_usual(NORMAL_MINMAX);
    table.method.low = 1;
    fails_with(&table, COMPOSITE_SCALE, none, none, none);
    table.method = composite_method_usual(NORMAL_MINMAX);
    table.method.outliers.kurtosis = 0;
    fails_with(&table, COMPOSITE_LIMITS, none, none, none);
}

static int clear(void **state)
{
    (void)state;
    arena_clear(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_normalisation_is_what_its_name_says),
        cmocka_unit_test(limits_hold_only_where_they_are_declared),
        cmocka_unit_test(less_may_be_better),
        cmocka_unit_test(an_item_where_all_are_alike_stands_in_the_middle),
        cmocka_unit_test(a_target_that_all_have_reached_is_reached),
        cmocka_unit_test(a_tree_is_drawn_together_node_by_node),
        cmocka_unit_test(contests_may_go_round_in_a_circle),
        cmocka_unit_test(contests_of_equal_weight_are_undecided),
        cmocka_unit_test(contests_below_the_root_are_shares),
        cmocka_unit_test(what_is_missing_is_treated_as_declared),
        cmocka_unit_test(gaps_are_filled_from_who_has_a_value),
        cmocka_unit_test(zero_under_a_geometric_mean_is_never_a_number),
        cmocka_unit_test(the_outermost_value_takes_that_of_the_next),
        cmocka_unit_test(after_so_many_points_it_is_the_logarithm),
        cmocka_unit_test(both_limits_must_be_crossed),
        cmocka_unit_test(only_what_feels_outliers_is_treated),
        cmocka_unit_test(what_makes_no_sense_is_named),
    };
    stats_start();
    arena_init(&arena);
    return cmocka_run_group_tests_name("composite", tests, NULL, clear);
}
