/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must hold of a composite score whatever the table, the tree and the choices are. */
#include "unit.h"

#include <math.h>

#include "stats/composite.h"
#include "stats/stats.h"

enum { UNITS = 12, ITEMS = 6, ROUNDS = 300 };

static struct arena arena;
static uint64_t seed = 5;

/* A table of whatever comes, with gaps, two levels, and any choice of means and treatments. */
struct any {
    double values[UNITS * ITEMS];
    bool missing[UNITS * ITEMS];
    struct composite_item items[ITEMS];
    struct composite_node nodes[3];
};

static struct composite anything(struct any *any)
{
    struct composite out = {.units = UNITS,
                            .items = ITEMS,
                            .nodes = 3,
                            .values = any->values,
                            .missing = any->missing,
                            .item = any->items,
                            .node = any->nodes};
    *any = (struct any){0};
    for (size_t i = 0; i < UNITS * ITEMS; i++) {
        any->values[i] = pow((double)unit_random_below(&seed, 20), (double)(1 + i % ITEMS / 2));
        any->missing[i] = unit_random_below(&seed, 12) == 0;
    }
    for (size_t i = 0; i < ITEMS; i++) {
        any->items[i] = (struct composite_item){.node = i % 3,
                                                .weight = (double)(1 + unit_random_below(&seed, 9)),
                                                .falls = unit_random_below(&seed, 4) == 0,
                                                .low = -3,
                                                .high = 500,
                                                .target = 200};
    }
    for (size_t i = 0; i < 3; i++) {
        any->nodes[i].weight = (double)(1 + unit_random_below(&seed, 9));
        any->nodes[i].aggregation = (enum aggregation)unit_random_below(&seed, AGGREGATE_COUNT);
    }
    out.method = composite_method_usual((enum normalisation)unit_random_below(&seed, NORMAL_COUNT));
    out.method.missing = (enum missing_way)unit_random_below(&seed, MISSING_COUNT);
    out.method.clamped = unit_random_below(&seed, 2) == 0;
    out.method.unfit_passes = true;
    out.method.outliers.treated = unit_random_below(&seed, 2) == 0;
    out.method.low = (double)unit_random_below(&seed, 2);
    out.method.high = 100;
    return out;
}

static void no_table_gives_what_is_no_number(void **state)
{
    size_t scored = 0;
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        struct any any;
        struct composite_scores out;
        struct composite_fault fault;
        const struct composite table = anything(&any);
        if (!composite_score(&table, &arena, &out, &fault)) {
            assert_int_equal(fault.problem, COMPOSITE_NOTHING);
            continue;
        }
        scored++;
        for (size_t i = 0; i < UNITS * 3; i++) {
            assert_true(isfinite(out.score[i]));
        }
        for (size_t i = 0; i < UNITS; i++) {
            assert_int_equal(out.rank[i] > 0, out.score_state[i] == CELL_TOLD);
        }
    }
    assert_true(scored > ROUNDS / 2);
}

/* Whoever stands first in the table has no good of it, and weights are only their proportions. */
static void order_and_scale_of_weights_do_not_matter(void **state)
{
    (void)state;
    for (int round = 0; round < ROUNDS; round++) {
        struct any any;
        struct any other;
        struct composite_scores out;
        struct composite_scores found;
        struct composite_fault fault;
        const struct composite table = anything(&any);
        struct composite turned = table;
        other = any;
        for (size_t i = 0; i < UNITS * ITEMS; i++) {
            size_t from = (UNITS - 1 - i / ITEMS) * ITEMS + i % ITEMS;
            other.values[i] = any.values[from];
            other.missing[i] = any.missing[from];
        }
        for (size_t i = 0; i < 3; i++) {
            other.nodes[i].weight *= 4;
        }
        for (size_t i = 0; i < ITEMS; i++) {
            other.items[i].weight *= 4;
        }
        turned.values = other.values;
        turned.missing = other.missing;
        turned.item = other.items;
        turned.node = other.nodes;
        bool well = composite_score(&table, &arena, &out, &fault);
        assert_int_equal(composite_score(&turned, &arena, &found, &fault), well);
        for (size_t i = 0; well && i < UNITS; i++) {
            assert_int_equal(out.rank[i], found.rank[UNITS - 1 - i]);
        }
    }
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
        cmocka_unit_test(no_table_gives_what_is_no_number),
        cmocka_unit_test(order_and_scale_of_weights_do_not_matter),
    };
    stats_start();
    arena_init(&arena);
    return cmocka_run_group_tests_name("composite, any", tests, NULL, clear);
}
