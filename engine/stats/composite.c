/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Composite scores: whether a table makes sense, and its score as declared. */
#include "stats/composite.h"

#include <math.h>
#include <string.h>

#include "base/arena.h"
#include "stats/composite_parts.h"

static const double value_most = 1e50; /* whose fourth powers can still be added up */
static const double weight_most = 1e9;

const char *const missing_names[MISSING_COUNT] = {
    [MISSING_NOT_EVALUATED] = "not evaluated",
    [MISSING_REWEIGHT] = "reweight",
    [MISSING_MEAN] = "mean",
    [MISSING_MEDIAN] = "median",
};

struct composite_method composite_method_usual(enum normalisation normalisation)
{
    return (struct composite_method){.normalisation = normalisation,
                                     .high = 1,
                                     .clamped = true,
                                     .missing = MISSING_NOT_EVALUATED,
                                     .outliers = {false, 2, 3.5, 5}};
}

bool composite_faulted(struct composite_fault *fault, enum composite_problem problem)
{
    *fault = (struct composite_fault){problem, COMPOSITE_NONE, COMPOSITE_NONE, COMPOSITE_NONE,
                                      COMPOSITE_NONE};
    return false;
}

static bool faulted_item(struct composite_fault *fault, enum composite_problem problem, size_t item)
{
    composite_faulted(fault, problem);
    fault->item = item;
    return false;
}

static bool faulted_node(struct composite_fault *fault, enum composite_problem problem, size_t node)
{
    composite_faulted(fault, problem);
    fault->node = node;
    return false;
}

static bool is_missing(const struct composite *table, size_t cell)
{
    return table->missing && table->missing[cell];
}

static bool is_number(double value)
{
    return isfinite(value) && fabs(value) <= value_most;
}

static bool is_weight(double weight)
{
    return weight >= 0 && weight <= weight_most;
}

static bool check_values(const struct composite *table, struct composite_fault *fault)
{
    for (size_t i = 0; i < table->units * table->items; i++) {
        if (!is_missing(table, i) && !is_number(table->values[i])) {
            faulted_item(fault, COMPOSITE_VALUE, i % table->items);
            fault->unit = i / table->items;
            return false;
        }
    }
    return true;
}

static bool check_items(const struct composite *table, struct composite_fault *fault)
{
    for (size_t i = 0; i < table->items; i++) {
        const struct composite_item *item = &table->item[i];
        if (item->node >= table->nodes) {
            return faulted_item(fault, COMPOSITE_TREE, i);
        }
        if (!is_weight(item->weight)) {
            return faulted_item(fault, COMPOSITE_WEIGHT, i);
        }
    }
    return true;
}

/* What the children of a node weigh together. */
static double weight_below(const struct composite *table, size_t node)
{
    double weight = 0;
    for (size_t i = 0; i < table->items; i++) {
        weight += table->item[i].node == node ? table->item[i].weight : 0;
    }
    for (size_t i = node + 1; i < table->nodes; i++) {
        weight += table->node[i].parent == node ? table->node[i].weight : 0;
    }
    return weight;
}

static bool check_nodes(const struct composite *table, struct composite_fault *fault)
{
    for (size_t i = 0; i < table->nodes; i++) {
        const struct composite_node *node = &table->node[i];
        if (i == 0 ? node->parent != 0 : node->parent >= i) {
            return faulted_node(fault, COMPOSITE_TREE, i);
        }
        if (!is_weight(node->weight)) {
            return faulted_node(fault, COMPOSITE_WEIGHT, i);
        }
        if (node->aggregation < 0 || node->aggregation >= AGGREGATE_COUNT) {
            return faulted_node(fault, COMPOSITE_CHOICE, i);
        }
    }
    for (size_t i = 0; i < table->nodes; i++) {
        if (!(weight_below(table, i) > 0)) {
            return faulted_node(fault, COMPOSITE_NO_WEIGHT, i);
        }
    }
    return true;
}

bool composite_check_normalisation(const struct composite *table, int normalisation,
                                   struct composite_fault *fault)
{
    if (normalisation < 0 || normalisation >= NORMAL_COUNT) {
        return composite_faulted(fault, COMPOSITE_CHOICE);
    }
    for (size_t i = 0; i < table->items; i++) {
        const struct composite_item *item = &table->item[i];
        if (normalisation == NORMAL_GOALPOSTS &&
            !(is_number(item->low) && is_number(item->high) && item->low < item->high)) {
            return faulted_item(fault, COMPOSITE_GOALPOSTS, i);
        }
        if (normalisation == NORMAL_TARGET && !is_number(item->target)) {
            return faulted_item(fault, COMPOSITE_TARGET, i);
        }
    }
    return true;
}

static bool check_method(const struct composite *table, struct composite_fault *fault)
{
    const struct composite_method *method = &table->method;
    if (method->missing < 0 || method->missing >= MISSING_COUNT) {
        return composite_faulted(fault, COMPOSITE_CHOICE);
    }
    if (!(is_number(method->low) && is_number(method->high) && method->low < method->high)) {
        return composite_faulted(fault, COMPOSITE_SCALE);
    }
    if (!(method->outliers.skewness > 0 && method->outliers.kurtosis > 0)) {
        return composite_faulted(fault, COMPOSITE_LIMITS);
    }
    return composite_check_normalisation(table, (int)method->normalisation, fault);
}

bool composite_check(const struct composite *table, struct composite_fault *fault)
{
    if (table->units < 1 || table->units > COMPOSITE_UNITS || table->items < 1 ||
        table->items > COMPOSITE_ITEMS || table->nodes < 1 || table->nodes > COMPOSITE_NODES) {
        return composite_faulted(fault, COMPOSITE_SIZE);
    }
    return check_items(table, fault) && check_nodes(table, fault) && check_method(table, fault) &&
           check_values(table, fault);
}

/* What was moved, item by item. */
static void tell_treated(const struct machine *machine, struct composite_scores *out)
{
    const struct composite *table = machine->table;
    struct composite_treated *treated = NULL;
    size_t count = 0;
    for (size_t item = 0; item < table->items; item++) {
        for (size_t unit = 0; unit < table->units; unit++) {
            size_t cell = item * table->units + unit;
            if (machine->given[cell] && machine->raw[cell] != machine->treated[cell]) {
                struct composite_treated here = {unit, item, machine->column[item].way,
                                                 machine->raw[cell], machine->treated[cell]};
                ARENA_PUSH(machine->arena, treated, count, here);
            }
        }
    }
    out->treated = treated;
    out->treated_count = count;
}

bool machine_score(struct machine *machine, struct composite_scores *out,
                   struct composite_fault *fault)
{
    const struct composite *table = machine->table;
    struct setting setting = setting_nominal(machine);
    size_t cells = table->units * table->nodes;
    size_t *rank = ARENA_ARRAY(machine->arena, table->units, size_t);
    double *score = ARENA_ARRAY(machine->arena, cells, double);
    uint8_t *state = ARENA_ARRAY(machine->arena, cells, uint8_t);
    if (!machine_evaluate(machine, &setting, fault)) {
        return false;
    }
    const struct prepared *prepared = machine_prepared(machine, &setting);
    memcpy(score, machine->value, cells * sizeof(*score));
    memcpy(state, machine->state, cells * sizeof(*state));
    *out = (struct composite_scores){.normal = prepared->value,
                                     .normal_state = prepared->state,
                                     .score = score,
                                     .score_state = state,
                                     .rank = rank,
                                     .evaluated = machine_rank(machine, rank),
                                     .column = machine->column};
    tell_treated(machine, out);
    return out->evaluated > 0 || composite_faulted(fault, COMPOSITE_NOTHING);
}

bool composite_score(const struct composite *table, struct arena *arena,
                     struct composite_scores *out, struct composite_fault *fault)
{
    struct machine machine;
    struct composite_scores scores;
    composite_faulted(fault, COMPOSITE_WELL);
    if (!composite_check(table, fault)) {
        return false;
    }
    machine_make(&machine, table, arena);
    if (!machine_score(&machine, &scores, fault)) {
        return false;
    }
    *out = scores;
    return true;
}
