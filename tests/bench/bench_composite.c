/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many composite scores are computed in a second, of so many units and items in ten nodes:
 * bench_composite UNITS ITEMS BASE */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/arena.h"
#include "stats/replicate.h"
#include "stats/stats.h"

enum { NODES = 11 };

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double next_random(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (double)(*seed >> 33) / 2147483648.0;
}

/* Every twentieth cell is missing, and one item in ten leans far to one side. */
static void fill(struct composite *table, struct arena *arena)
{
    uint64_t seed = 1;
    size_t cells = table->units * table->items;
    double *values = ARENA_ARRAY(arena, cells, double);
    bool *missing = ARENA_ARRAY(arena, cells, bool);
    struct composite_item *item = ARENA_ARRAY(arena, table->items, struct composite_item);
    struct composite_node *node = ARENA_ARRAY(arena, NODES, struct composite_node);
    for (size_t i = 0; i < cells; i++) {
        double value = next_random(&seed);
        values[i] = i % table->items % 10 == 0 ? 1 / (0.01 + value) : 1 + 100 * value;
        missing[i] = next_random(&seed) < 0.05;
    }
    for (size_t i = 0; i < table->items; i++) {
        item[i] = (struct composite_item){.node = 1 + i % (NODES - 1), .weight = 1, .high = 100};
    }
    for (size_t i = 1; i < NODES; i++) {
        node[i].weight = 10;
    }
    table->values = values;
    table->missing = missing;
    table->item = item;
    table->node = node;
}

static void measure(const char *name, const struct composite *table,
                    const struct composite_factor *factor, size_t factors, size_t base)
{
    struct arena arena;
    struct replicated out;
    struct composite_fault fault;
    const struct replication how = {factor, factors, base, 0, 0.05, 0.95};
    arena_init(&arena);
    double start = now();
    bool well = composite_replicate(table, &how, &arena, &out, &fault);
    double taken = now() - start;
    if (!well) {
        printf("  %-22s fault %d\n", name, (int)fault.problem);
    } else {
        printf("  %-22s %6zu base samples, %6zu evaluations %8.3f s, %8.0f a second\n", name, base,
               out.shift.evaluations, taken, (double)out.shift.evaluations / taken);
    }
    arena_clear(&arena);
}

int main(int argc, char **argv)
{
    const struct composite_factor factors[] = {
        {.kind = FACTOR_WEIGHTS, .share = 0.25},
        {.kind = FACTOR_LEAVE_OUT},
        {.kind = FACTOR_NORMALISATION,
         .choices = {NORMAL_MINMAX, NORMAL_RANK, NORMAL_PERCENTILE, NORMAL_GOALPOSTS},
         .choice_count = 4},
        {.kind = FACTOR_MISSING,
         .choices = {MISSING_REWEIGHT, MISSING_MEAN, MISSING_MEDIAN},
         .choice_count = 3},
        {.kind = FACTOR_OUTLIERS},
        {.kind = FACTOR_AGGREGATION,
         .choices = {AGGREGATE_ARITHMETIC, AGGREGATE_GEOMETRIC, AGGREGATE_HARMONIC},
         .choice_count = 3,
         .node = COMPOSITE_NONE},
    };
    const struct composite_factor contests[] = {
        {.kind = FACTOR_WEIGHTS, .share = 0.25},
        {.kind = FACTOR_AGGREGATION,
         .choices = {AGGREGATE_COPELAND, AGGREGATE_COPELAND},
         .choice_count = 2,
         .node = COMPOSITE_NONE},
    };
    struct composite table = {.nodes = NODES, .method = composite_method_usual(NORMAL_MINMAX)};
    struct arena arena;
    size_t base = argc == 4 ? strtoul(argv[3], NULL, 10) : 0;
    if (base == 0) {
        fputs("usage: bench_composite UNITS ITEMS BASE\n", stderr);
        return 2;
    }
    table.units = strtoul(argv[1], NULL, 10);
    table.items = strtoul(argv[2], NULL, 10);
    table.method.missing = MISSING_REWEIGHT;
    table.method.outliers.treated = true;
    table.method.low = 1;
    table.method.high = 100;
    stats_start();
    arena_init(&arena);
    fill(&table, &arena);
    printf("  %zu units, %zu items\n", table.units, table.items);
    measure("weights, items", &table, factors, 2, base);
    measure("all choices", &table, factors, sizeof(factors) / sizeof(*factors), base);
    measure("Copeland everywhere", &table, contests, 2, base);
    arena_clear(&arena);
    return 0;
}
