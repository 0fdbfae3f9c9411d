/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Replicated ranks, against every combination counted out by tests/numbers/replication.R. */
#include "unit.h"

#include <math.h>

#include "stats/replicate.h"
#include "stats/stats.h"

static struct arena arena;

static void near(double found, double expected, double within)
{
    if (!(fabs(found - expected) <= within)) {
        fail_msg("%.6f is not %.6f within %g", found, expected, within);
    }
}

/* The table of replication.R. */
static const double cells[] = {62, 3.1, 80,  12,  5,  55, 4.0, 91,  10,  9,  71, 2.2, 60,  15,
                               4,  40,  4.4, 88,  11, 8,  90,  1.5, 75,  30, 2,  66,  3.3, 79,
                               14, 6,   35,  2.0, 50, 20, 1,   58,  3.9, 85, 9,  7};
static const struct composite_item leaves[] = {{.node = 1, .weight = 2},
                                               {.node = 1, .weight = 1},
                                               {.node = 1, .weight = 1},
                                               {.node = 2, .weight = 3},
                                               {.node = 2, .weight = 2}};
static const struct composite_node branches[] = {
    {.parent = 0}, {.parent = 0, .weight = 0.6}, {.parent = 0, .weight = 0.4}};

static struct composite eight(void)
{
    struct composite out = {.units = 8,
                            .items = 5,
                            .nodes = 3,
                            .values = cells,
                            .item = leaves,
                            .node = branches,
                            .method = composite_method_usual(NORMAL_MINMAX)};
    out.method.low = 1;
    out.method.high = 100;
    return out;
}

static const struct composite_factor choices[] = {
    {.kind = FACTOR_NORMALISATION,
     .choices = {NORMAL_MINMAX, NORMAL_RANK, NORMAL_PERCENTILE},
     .choice_count = 3},
    {.kind = FACTOR_AGGREGATION,
     .choices = {AGGREGATE_ARITHMETIC, AGGREGATE_GEOMETRIC},
     .choice_count = 2,
     .node = COMPOSITE_NONE},
    {.kind = FACTOR_LEAVE_OUT},
};

static struct replication with(const struct composite_factor *factor, size_t factors, size_t base)
{
    return (struct replication){factor, factors, base, 0, 0.05, 0.95};
}

static struct replicated replicated(const struct composite *table, const struct replication *how)
{
    struct replicated out;
    struct composite_fault fault;
    if (!composite_replicate(table, how, &arena, &out, &fault)) {
        fail_msg("problem %d, unit %zd, item %zd, node %zd, factor %zd", (int)fault.problem,
                 (ssize_t)fault.unit, (ssize_t)fault.item, (ssize_t)fault.node,
                 (ssize_t)fault.factor);
    }
    return out;
}

/* tests/numbers/replication.R, R 4.2.2. */
static void replications_are_what_all_combinations_say(void **state)
{
    static const size_t nominal[] = {6, 2, 7, 5, 1, 3, 8, 4};
    static const size_t low[] = {2, 1, 2, 1, 1, 1, 7, 2};
    static const size_t high[] = {6, 6, 7, 7, 7, 4, 8, 8};
    static const double first[] = {0.104429, 0.343279, 0.0759907};
    static const double total[] = {0.249883, 0.769231, 0.4876457};
    static const double fifth_above[] = {0.4722, 0.5278, 0.5833, 0.6111, 0, 0.4167, 1, 0.6667};
    const struct composite table = eight();
    const struct replication how = with(choices, 3, 8192);
    const struct replicated found = replicated(&table, &how);
    (void)state;
    for (size_t i = 0; i < 8; i++) {
        const struct composite_standing *unit = &found.standing[i];
        assert_int_equal(unit->nominal, nominal[i]);
        assert_int_equal(unit->replicated, 16384);
        assert_int_equal(unit->low, low[i]);
        assert_int_equal(unit->high, high[i]);
        assert_true(unit->best <= unit->low && unit->low <= unit->median &&
                    unit->median <= unit->high && unit->high <= unit->worst);
        near(found.above[4 * 8 + i] / 16384.0, fifth_above[i], 0.005);
    }
    assert_int_equal(found.standing[5].median, 2);
    assert_int_equal(found.standing[6].median, 8);
    assert_int_equal(found.standing[7].median, 7);
    near(found.shift.mean, 1.729167, 0.01);
    near(found.shift.variance, 0.3103299, 0.005);
    for (size_t i = 0; i < 3; i++) {
        near(found.shift.index[i].first, first[i], 0.02);
        near(found.shift.index[i].total, total[i], 0.02);
    }
    assert_int_equal(found.shift.base, 8192);
    assert_int_equal(found.shift.evaluations, 8192 * 5);
    assert_int_equal(found.replications, 16384);
}

/* From R's shares: sixth above first in all, above third in .9444, which is not firm. */
static void firm_pairs_are_told(void **state)
{
    const struct composite table = eight();
    struct replication how = with(choices, 3, 4096);
    struct replicated found = replicated(&table, &how);
    (void)state;
    assert_int_equal(found.pairs, 7);
    assert_int_equal(found.pair[0].upper, 4);
    assert_int_equal(found.pair[0].lower, 1);
    assert_int_equal(found.pair[6].upper, 2);
    assert_int_equal(found.pair[6].lower, 6);
    for (size_t i = 0; i < 7; i++) {
        const struct composite_pair *pair = &found.pair[i];
        assert_int_equal(pair->above + pair->alike + pair->below, pair->together);
        assert_int_equal(pair->together, 8192);
        assert_int_equal(pair->distinguishable, i == 6);
    }
    assert_int_equal(found.standing[5].firm_below, 2);
    assert_int_equal(found.standing[5].firm_above, 0);
    assert_int_equal(found.standing[6].firm_above, 6);
    how.firm = 0.94;
    found = replicated(&table, &how);
    assert_int_equal(found.standing[5].firm_below, 3);
    assert_int_equal(found.standing[6].firm_above, 7);
}

/* Better in everything is first whatever is chosen; twins are never told apart. */
static void who_leads_everywhere_leads_and_twins_stay_twins(void **state)
{
    static const double values[] = {9, 9, 9, 5, 7, 3, 5, 7, 3, 1, 2, 8};
    static const struct composite_item items[] = {
        {.weight = 0.1, .high = 10}, {.weight = 0.2, .high = 10}, {.weight = 0.3, .high = 10}};
    static const struct composite_node root[] = {{.parent = 0}};
    static const struct composite_factor factors[] = {
        {.kind = FACTOR_WEIGHTS, .share = 0.9},
        {.kind = FACTOR_LEAVE_OUT},
        {.kind = FACTOR_AGGREGATION,
         .choices = {AGGREGATE_ARITHMETIC, AGGREGATE_GEOMETRIC, AGGREGATE_HARMONIC,
                     AGGREGATE_COPELAND},
         .choice_count = 4,
         .node = 0},
        {.kind = FACTOR_NORMALISATION,
         .choices = {NORMAL_POINTS, NORMAL_MINMAX, NORMAL_RANK, NORMAL_PERCENTILE,
                     NORMAL_GOALPOSTS},
         .choice_count = 5},
        {.kind = FACTOR_ITEM_WEIGHT, .item = 1, .share = 0.5},
    };
    struct composite table = {.units = 4,
                              .items = 3,
                              .nodes = 1,
                              .values = values,
                              .item = items,
                              .node = root,
                              .method = composite_method_usual(NORMAL_POINTS)};
    const struct replication how = with(factors, COUNT_OF(factors), 512);
    (void)state;
    table.method.low = 1;
    table.method.high = 2;
    const struct replicated found = replicated(&table, &how);
    assert_int_equal(found.standing[0].worst, 1);
    assert_int_equal(found.standing[0].firm_below, 3);
    assert_true(found.pair[0].distinguishable);
    assert_true(found.above[1 * 4 + 2] == 0 && found.above[2 * 4 + 1] == 0);
    for (size_t i = 0; i < found.pairs; i++) {
        if (found.pair[i].upper == 1 && found.pair[i].lower == 2) {
            assert_int_equal(found.pair[i].alike, found.pair[i].together);
            assert_false(found.pair[i].distinguishable);
        }
    }
}

/* Two units, each better in one node; the weights decide. 1.2 × (0.5 to 1.5) is over 1 in two
 * thirds of its range; with both weights varied it is over the other in .6625 of the square. */
static void weights_vary_by_their_share(void **state)
{
    static const double values[] = {1, 0, 0, 1};
    static const struct composite_item items[] = {{.node = 1, .weight = 1},
                                                  {.node = 2, .weight = 1}};
    static const struct composite_item flat[] = {{.weight = 1}, {.weight = 1.2}};
    static const struct composite_node nodes[] = {{.parent = 0}, {.weight = 1}, {.weight = 1.2}};
    static const struct composite_factor factors[] = {
        {.kind = FACTOR_NODE_WEIGHT, .node = 2, .share = 0.5},
        {.kind = FACTOR_ITEM_WEIGHT, .item = 1, .share = 0.5},
        {.kind = FACTOR_WEIGHTS, .share = 0.5}};
    static const double second_above[] = {2 / 3.0, 2 / 3.0, 0.6625};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(factors); i++) {
        const struct composite table = {.units = 2,
                                        .items = 2,
                                        .nodes = i == 0 ? 3 : 1,
                                        .values = values,
                                        .item = i == 0 ? items : flat,
                                        .node = nodes,
                                        .method = composite_method_usual(NORMAL_POINTS)};
        const struct replication how = with(&factors[i], 1, 8192);
        near(replicated(&table, &how).above[2] / 16384.0, second_above[i], i == 2 ? 0.02 : 0.001);
    }
}

/* The same declaration gives the same bytes; a skip gives other points, and is told. */
static void replications_are_the_same_every_time(void **state)
{
    static const struct composite_factor factors[] = {
        {.kind = FACTOR_WEIGHTS, .share = 0.25},
        {.kind = FACTOR_NODE_WEIGHT, .node = 2, .share = 0.5}};
    const struct composite table = eight();
    struct replication how = with(factors, 2, 256);
    const struct replicated one = replicated(&table, &how);
    const struct replicated two = replicated(&table, &how);
    (void)state;
    assert_memory_equal(one.above, two.above, 64 * sizeof(*one.above));
    assert_memory_equal(&one.shift, &two.shift, sizeof(one.shift));
    for (size_t i = 0; i < 8; i++) {
        assert_int_equal(one.standing[i].median, two.standing[i].median);
    }
    how.skip = 1000;
    const struct replicated other = replicated(&table, &how);
    assert_int_equal(other.skip, 1000);
    assert_true(memcmp(&one.shift, &other.shift, sizeof(one.shift)) != 0);
}

/* A unit that is evaluated only where its gap may be passed over, and one pair that is together as
 * often; what was not evaluated counts neither above nor below. */
static void who_is_not_evaluated_counts_nowhere(void **state)
{
    static const double values[] = {1, 2, 3, 4, 8, 9};
    static const bool missing[] = {false, false, false, false, true, false};
    static const struct composite_item items[] = {{.weight = 1}, {.weight = 1}};
    static const struct composite_node root[] = {{.parent = 0}};
    static const struct composite_factor factors[] = {
        {.kind = FACTOR_MISSING,
         .choices = {MISSING_NOT_EVALUATED, MISSING_REWEIGHT},
         .choice_count = 2}};
    const struct composite table = {.units = 3,
                                    .items = 2,
                                    .nodes = 1,
                                    .values = values,
                                    .missing = missing,
                                    .item = items,
                                    .node = root,
                                    .method = composite_method_usual(NORMAL_POINTS)};
    const struct replication how = with(factors, 1, 128);
    const struct replicated found = replicated(&table, &how);
    (void)state;
    assert_int_equal(found.standing[2].nominal, 0);
    assert_in_range(found.standing[2].replicated, 120, 136);
    assert_int_equal(found.standing[2].worst, 1);
    assert_int_equal(found.standing[2].firm_below, 2);
    assert_int_equal(found.standing[0].replicated, 256);
    assert_int_equal(found.standing[0].best, 2);
    assert_int_equal(found.standing[0].worst, 3);
    assert_int_equal(found.pairs, 1);
    assert_int_equal(found.pair[0].above, 256);
    assert_int_equal(found.above[2 * 3 + 0], found.standing[2].replicated);
}

static void faulty(const struct composite *table, const struct composite_factor *factor,
                   size_t factors, enum composite_problem problem, size_t at)
{
    const struct replication how = with(factor, factors, 64);
    struct replicated out = {.units = 99};
    struct composite_fault fault;
    assert_false(composite_replicate(table, &how, &arena, &out, &fault));
    assert_int_equal(fault.problem, problem);
    assert_true(fault.factor == at);
    assert_int_equal(out.units, 99);
}

static void factors_must_vary_something(void **state)
{
    static const struct composite_factor wrong[] = {
        {.kind = FACTOR_NORMALISATION, .choices = {NORMAL_Z}, .choice_count = 1},
        {.kind = FACTOR_AGGREGATION, .choices = {0, 4}, .choice_count = 2},
        {.kind = FACTOR_AGGREGATION, .choices = {0, 1}, .choice_count = 2, .node = 3},
        {.kind = FACTOR_MISSING, .choices = {0, -1}, .choice_count = 2},
        {.kind = FACTOR_MISSING, .choices = {0, 1}, .choice_count = 9},
        {.kind = FACTOR_OUTLIERS},
        {.kind = FACTOR_WEIGHTS, .share = 0},
        {.kind = FACTOR_WEIGHTS, .share = 1.5},
        {.kind = FACTOR_WEIGHTS, .share = (double)NAN},
        {.kind = FACTOR_ITEM_WEIGHT, .share = 0.5, .item = 5},
        {.kind = FACTOR_NODE_WEIGHT, .share = 0.5, .node = 0},
        {.kind = FACTOR_COUNT},
    };
    static const struct composite_factor bounds[] = {
        {.kind = FACTOR_NORMALISATION, .choices = {NORMAL_Z, NORMAL_GOALPOSTS}, .choice_count = 2},
        {.kind = FACTOR_NORMALISATION, .choices = {NORMAL_Z, NORMAL_COUNT}, .choice_count = 2}};
    struct composite_factor many[21];
    const struct composite table = eight();
    (void)state;
    for (size_t i = 0; i < COUNT_OF(wrong); i++) {
        const struct composite_factor two[] = {choices[0], wrong[i]};
        faulty(&table, two, 2, COMPOSITE_FACTOR, 1);
    }
    faulty(&table, &bounds[0], 1, COMPOSITE_GOALPOSTS, 0);
    faulty(&table, &bounds[1], 1, COMPOSITE_CHOICE, 0);
    for (size_t i = 0; i < COUNT_OF(many); i++) {
        many[i] = choices[0];
    }
    faulty(&table, many, 21, COMPOSITE_FACTORS, COMPOSITE_NONE);
    faulty(&table, many, 0, COMPOSITE_FACTORS, COMPOSITE_NONE);
}

/* A fault inside a replication ends all: z has values below nought, which have no such mean. */
static void a_fault_in_a_replication_is_told(void **state)
{
    static const struct composite_factor factors[] = {
        {.kind = FACTOR_NORMALISATION, .choices = {NORMAL_MINMAX, NORMAL_Z}, .choice_count = 2},
        {.kind = FACTOR_AGGREGATION,
         .choices = {AGGREGATE_ARITHMETIC, AGGREGATE_GEOMETRIC},
         .choice_count = 2,
         .node = 0}};
    struct composite table = eight();
    struct composite_fault fault;
    struct replicated out;
    struct replication how = with(factors, 2, 64);
    (void)state;
    faulty(&table, factors, 2, COMPOSITE_NOT_POSITIVE, COMPOSITE_NONE);
    how.tail = 0.5;
    assert_false(composite_replicate(&table, &how, &arena, &out, &fault));
    assert_int_equal(fault.problem, COMPOSITE_SAMPLES);
    how = with(factors, 2, 64);
    how.firm = 0.5;
    assert_false(composite_replicate(&table, &how, &arena, &out, &fault));
    assert_int_equal(fault.problem, COMPOSITE_SAMPLES);
    table.method.unfit_passes = true;
    how = with(factors, 2, 64);
    const struct replicated found = replicated(&table, &how);
    assert_true(found.standing[6].replicated < found.replications);
}

/* A thousand units and items in contests take a second for each evaluation. */
static void what_would_take_hours_is_refused(void **state)
{
    static const struct composite_node nodes[] = {{.parent = 0, .aggregation = AGGREGATE_COPELAND}};
    static struct composite_item items[COMPOSITE_ITEMS];
    struct composite table = {.units = COMPOSITE_UNITS,
                              .items = COMPOSITE_ITEMS,
                              .nodes = 1,
                              .item = items,
                              .node = nodes,
                              .method = composite_method_usual(NORMAL_POINTS)};
    static const struct composite_factor factors[] = {{.kind = FACTOR_WEIGHTS, .share = 0.25},
                                                      {.kind = FACTOR_LEAVE_OUT}};
    (void)state;
    table.values = ARENA_ARRAY(&arena, table.units * table.items, double);
    for (size_t i = 0; i < COUNT_OF(items); i++) {
        items[i].weight = 1;
    }
    faulty(&table, factors, 2, COMPOSITE_TOO_LONG, COMPOSITE_NONE);
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
        cmocka_unit_test(replications_are_what_all_combinations_say),
        cmocka_unit_test(firm_pairs_are_told),
        cmocka_unit_test(who_leads_everywhere_leads_and_twins_stay_twins),
        cmocka_unit_test(weights_vary_by_their_share),
        cmocka_unit_test(replications_are_the_same_every_time),
        cmocka_unit_test(who_is_not_evaluated_counts_nowhere),
        cmocka_unit_test(factors_must_vary_something),
        cmocka_unit_test(a_fault_in_a_replication_is_told),
        cmocka_unit_test(what_would_take_hours_is_refused),
    };
    stats_start();
    arena_init(&arena);
    return cmocka_run_group_tests_name("replicate", tests, NULL, clear);
}
