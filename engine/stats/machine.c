/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One evaluation of a composite score. What depends on few choices is prepared once and kept. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "stats/composite_parts.h"

static void list_children(struct machine *machine)
{
    const struct composite *table = machine->table;
    size_t count = 0;
    machine->children = ARENA_ARRAY(machine->arena, table->items + table->nodes, size_t);
    machine->first = ARENA_ARRAY(machine->arena, table->nodes + 1, size_t);
    for (size_t node = 0; node < table->nodes; node++) {
        machine->first[node] = count;
        for (size_t i = 0; i < table->items; i++) {
            if (table->item[i].node == node) {
                machine->children[count++] = i;
            }
        }
        for (size_t i = node + 1; i < table->nodes; i++) {
            if (table->node[i].parent == node) {
                machine->children[count++] = table->items + i;
            }
        }
    }
    machine->first[table->nodes] = count;
}

/* Columns instead of rows, and their outliers treated. */
static void read_table(struct machine *machine)
{
    const struct composite *table = machine->table;
    size_t cells = table->units * table->items;
    double *raw = ARENA_ARRAY(machine->arena, cells, double);
    double *treated = ARENA_ARRAY(machine->arena, cells, double);
    uint8_t *given = ARENA_ARRAY(machine->arena, cells, uint8_t);
    for (size_t i = 0; i < cells; i++) {
        size_t cell = i % table->items * table->units + i / table->items;
        given[cell] = !(table->missing && table->missing[i]);
        raw[cell] = given[cell] ? table->values[i] : 0;
    }
    memcpy(treated, raw, cells * sizeof(*raw));
    machine->column = ARENA_ARRAY(machine->arena, table->items, struct composite_column);
    for (size_t i = 0; i < table->items; i++) {
        treat_column(&table->method.outliers, given + i * table->units, table->units,
                     treated + i * table->units, &machine->column[i]);
    }
    machine->raw = raw;
    machine->treated = treated;
    machine->given = given;
}

void machine_make(struct machine *machine, const struct composite *table, struct arena *arena)
{
    size_t columns = table->items + table->nodes;
    *machine = (struct machine){.table = table, .arena = arena};
    list_children(machine);
    read_table(machine);
    machine->value = ARENA_ARRAY(arena, table->nodes * table->units, double);
    machine->state = ARENA_ARRAY(arena, table->nodes * table->units, uint8_t);
    machine->room = ARENA_ARRAY(arena, table->units, double);
    machine->child = ARENA_ARRAY(arena, columns, struct node_child);
    machine->placed = ARENA_ARRAY(arena, table->units, struct placed);
}

struct setting setting_nominal(const struct machine *machine)
{
    const struct composite *table = machine->table;
    struct setting out = {
        .normalisation = table->method.normalisation,
        .missing = table->method.missing,
        .treated = table->method.outliers.treated,
        .aggregation = ARENA_ARRAY(machine->arena, table->nodes, enum aggregation),
        .weight = ARENA_ARRAY(machine->arena, table->items + table->nodes, double),
    };
    for (size_t i = 0; i < table->items; i++) {
        out.weight[i] = table->item[i].weight;
    }
    for (size_t i = 0; i < table->nodes; i++) {
        out.aggregation[i] = table->node[i].aggregation;
        out.weight[table->items + i] = table->node[i].weight;
    }
    return out;
}

/* How far out a value lies moves these two alone: ranks do not feel it, and goalposts and targets
 * stand on the item's own scale. */
static bool feels_outliers(enum normalisation normalisation)
{
    return normalisation == NORMAL_MINMAX || normalisation == NORMAL_Z;
}

static enum filling filling_of(enum missing_way missing)
{
    return missing == MISSING_MEAN     ? FILL_MEAN
           : missing == MISSING_MEDIAN ? FILL_MEDIAN
                                       : FILL_NONE;
}

const struct prepared *machine_prepared(struct machine *machine, const struct setting *setting)
{
    const struct composite *table = machine->table;
    enum filling filling = filling_of(setting->missing);
    bool treated = setting->treated && feels_outliers(setting->normalisation);
    const struct prepared **place = &machine->prepared[setting->normalisation][filling][treated];
    const struct prepared *known = *place;
    if (known) {
        return known;
    }
    size_t cells = table->units * table->items;
    struct prepared *out = ARENA_NEW(machine->arena, struct prepared);
    out->value = ARENA_ARRAY(machine->arena, cells, double);
    out->state = ARENA_ARRAY(machine->arena, cells, uint8_t);
    for (size_t i = 0; i < cells; i++) {
        double value = treated ? machine->treated[i] : machine->raw[i];
        out->value[i] = table->item[i / table->units].falls ? 0 - value : value;
        out->state[i] = machine->given[i] ? CELL_TOLD : CELL_MISSING;
    }
    for (size_t i = 0; i < table->items; i++) {
        normalise_column(table, i, setting->normalisation, filling, out->value + i * table->units,
                         out->state + i * table->units);
    }
    *place = out;
    return out;
}

/* The children of a node that weigh something. */
static size_t gather(const struct machine *machine, const struct setting *setting,
                     const struct prepared *prepared, size_t node, double *weight)
{
    const struct composite *table = machine->table;
    size_t count = 0;
    *weight = 0;
    for (size_t i = machine->first[node]; i < machine->first[node + 1]; i++) {
        size_t column = machine->children[i];
        bool is_item = column < table->items;
        size_t at = (is_item ? column : column - table->items) * table->units;
        struct node_child child = {
            .value = (is_item ? prepared->value : machine->value) + at,
            .state = (is_item ? prepared->state : machine->state) + at,
            .weight = setting->weight[column],
            .column = column,
        };
        if (child.weight > 0) {
            if (setting->aggregation[node] == AGGREGATE_COPELAND) {
                child.level = level_within(child.value, child.state, table->units);
            }
            machine->child[count++] = child;
            *weight += child.weight;
        }
    }
    return count;
}

static bool tell_unfit(const struct machine *machine, const struct unfit *unfit,
                       struct composite_fault *fault)
{
    size_t items = machine->table->items;
    composite_faulted(fault, COMPOSITE_NOT_POSITIVE);
    fault->unit = unfit->unit;
    if (unfit->column < items) {
        fault->item = unfit->column;
    } else {
        fault->node = unfit->column - items;
    }
    return false;
}

static bool evaluate_node(struct machine *machine, const struct setting *setting,
                          const struct prepared *prepared, size_t node,
                          struct composite_fault *fault)
{
    const struct composite *table = machine->table;
    double weight;
    struct unfit unfit;
    struct node_run run = {
        .child = machine->child,
        .count = gather(machine, setting, prepared, node, &weight),
        .passes_missing = setting->missing == MISSING_REWEIGHT,
        .passes_unfit = table->method.unfit_passes,
        .is_root = node == 0,
        .low = table->method.low,
        .high = table->method.high,
        .value = machine->value + node * table->units,
        .state = machine->state + node * table->units,
        .room = machine->room,
    };
    if (run.count == 0) {
        setting->weight[table->items + node] = 0;
    }
    return aggregate_node(&run, setting->aggregation[node], table->units, &unfit) ||
           tell_unfit(machine, &unfit, fault);
}

bool machine_evaluate(struct machine *machine, const struct setting *setting,
                      struct composite_fault *fault)
{
    const struct composite *table = machine->table;
    const struct prepared *prepared = machine_prepared(machine, setting);
    for (size_t node = table->nodes; node-- > 0;) {
        if (!evaluate_node(machine, setting, prepared, node, fault)) {
            return false;
        }
    }
    for (size_t unit = 0; unit < table->units; unit++) {
        if (!isfinite(machine->value[unit])) {
            composite_faulted(fault, COMPOSITE_VALUE);
            fault->unit = unit;
            return false;
        }
    }
    return true;
}

static int by_score(const void *a, const void *b)
{
    const struct placed *x = a;
    const struct placed *y = b;
    if (x->score != y->score) {
        return x->score > y->score ? -1 : 1;
    }
    return x->unit < y->unit ? -1 : 1;
}

/* Sums of the same numbers in another order differ in their last bits: such scores are level. */
size_t machine_rank(struct machine *machine, size_t *rank)
{
    size_t units = machine->table->units;
    double level = level_within(machine->value, machine->state, units);
    size_t count = 0;
    size_t best = 1;
    for (size_t unit = 0; unit < units; unit++) {
        rank[unit] = 0;
        if (machine->state[unit] == CELL_TOLD) {
            machine->placed[count++] = (struct placed){machine->value[unit], unit};
        }
    }
    qsort(machine->placed, count, sizeof(*machine->placed), by_score);
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && machine->placed[i - 1].score - machine->placed[i].score > level) {
            best = i + 1;
        }
        rank[machine->placed[i].unit] = best;
    }
    return count;
}
