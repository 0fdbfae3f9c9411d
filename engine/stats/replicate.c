/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stats/replicate.h"

#include <gsl/gsl_rng.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "stats/composite_parts.h"

const char *const factor_names[FACTOR_COUNT] = {
    [FACTOR_NORMALISATION] = "normalisation",
    [FACTOR_AGGREGATION] = "aggregation",
    [FACTOR_MISSING] = "missing",
    [FACTOR_OUTLIERS] = "outliers",
    [FACTOR_WEIGHTS] = "weights",
    [FACTOR_ITEM_WEIGHT] = "item weight",
    [FACTOR_NODE_WEIGHT] = "node weight",
    [FACTOR_LEAVE_OUT] = "leave out",
};

struct replicating {
    struct machine machine;
    const struct replication *how;
    struct composite_fault *fault;
    struct setting nominal;
    struct setting setting;
    const size_t *nominal_rank;
    size_t *rank;
    size_t *items; /* that weigh something */
    size_t item_count;
    gsl_rng *random;
    size_t *order; /* units from the top down */
    uint32_t *above;
    uint32_t *apart; /* replications in which not both were evaluated */
    uint32_t *held;  /* unit × (units + 1) + rank: how often it had it; 0: not evaluated */
};

static bool faulted_factor(struct composite_fault *fault, enum composite_problem problem,
                           size_t factor)
{
    if (fault->problem == COMPOSITE_WELL) {
        composite_faulted(fault, problem);
    }
    fault->factor = factor;
    return false;
}

static bool are_below(const struct composite_factor *factor, int end)
{
    if (factor->choice_count < 2 || factor->choice_count > FACTOR_CHOICES) {
        return false;
    }
    for (size_t i = 0; i < factor->choice_count; i++) {
        if (factor->choices[i] < 0 || factor->choices[i] >= end) {
            return false;
        }
    }
    return true;
}

static bool check_normalisations(const struct composite *table,
                                 const struct composite_factor *factor,
                                 struct composite_fault *fault)
{
    for (size_t i = 0; i < factor->choice_count && i < FACTOR_CHOICES; i++) {
        if (!composite_check_normalisation(table, factor->choices[i], fault)) {
            return false;
        }
    }
    return are_below(factor, NORMAL_COUNT);
}

static bool is_share(double share)
{
    return share > 0 && share <= 1;
}

static bool varies(const struct composite *table, const struct composite_factor *factor,
                   struct composite_fault *fault)
{
    size_t weighing = 0;
    switch (factor->kind) {
    case FACTOR_NORMALISATION:
        return check_normalisations(table, factor, fault);
    case FACTOR_AGGREGATION:
        return are_below(factor, AGGREGATE_COUNT) &&
               (factor->node == COMPOSITE_NONE || factor->node < table->nodes);
    case FACTOR_MISSING:
        return are_below(factor, MISSING_COUNT);
    case FACTOR_OUTLIERS:
        return table->method.outliers.treated;
    case FACTOR_WEIGHTS:
        return is_share(factor->share);
    case FACTOR_ITEM_WEIGHT:
        return is_share(factor->share) && factor->item < table->items &&
               table->item[factor->item].weight > 0;
    case FACTOR_NODE_WEIGHT:
        return is_share(factor->share) && factor->node > 0 && factor->node < table->nodes &&
               table->node[factor->node].weight > 0;
    case FACTOR_LEAVE_OUT:
        for (size_t i = 0; i < table->items; i++) {
            weighing += table->item[i].weight > 0;
        }
        return weighing >= 2;
    default:
        return false;
    }
}

/* Cells, pairs of units, and contests of Copeland over all evaluations: some 3 ns each. */
static bool is_too_long(const struct composite *table, const struct replication *how)
{
    double units = (double)table->units;
    double contests = 0;
    for (size_t i = 0; i < table->nodes; i++) {
        contests += table->node[i].aggregation == AGGREGATE_COPELAND;
    }
    for (size_t i = 0; i < how->factors; i++) {
        const struct composite_factor *factor = &how->factor[i];
        for (size_t j = 0; factor->kind == FACTOR_AGGREGATION && j < factor->choice_count; j++) {
            contests += factor->choices[j] == AGGREGATE_COPELAND;
        }
    }
    double each = units * ((double)table->items + units);
    each += contests > 0 ? units * units * (double)table->items / 2 : 0;
    return each * (double)how->base * (double)(how->factors + 2) > 1e11;
}

static bool check(const struct composite *table, const struct replication *how,
                  struct composite_fault *fault)
{
    if (!composite_check(table, fault)) {
        return false;
    }
    if (how->factors < 1 || how->factors > SENSITIVITY_FACTORS) {
        return composite_faulted(fault, COMPOSITE_FACTORS);
    }
    for (size_t i = 0; i < how->factors; i++) {
        if (!varies(table, &how->factor[i], fault)) {
            return faulted_factor(fault, COMPOSITE_FACTOR, i);
        }
    }
    if (how->base < 2 || how->base > SENSITIVITY_BASE || how->skip > SENSITIVITY_SKIP ||
        !(how->tail >= 0 && how->tail < 0.5) || !(how->firm > 0.5 && how->firm <= 1)) {
        return composite_faulted(fault, COMPOSITE_SAMPLES);
    }
    return !is_too_long(table, how) || composite_faulted(fault, COMPOSITE_TOO_LONG);
}

/* Which of so many alternatives a point of the unit interval means. */
static size_t drawn(double point, size_t count)
{
    size_t choice = (size_t)(point * (double)count);
    return choice < count ? choice : count - 1;
}

/* A set of weights is known by its number, which seeds the generator. */
static void draw_weights(struct replicating *here, double share, double point)
{
    const struct composite *table = here->machine.table;
    gsl_rng_set(here->random, 1 + drawn(point, FACTOR_WEIGHT_SETS));
    for (size_t i = 0; i < table->items + table->nodes; i++) {
        here->setting.weight[i] *= 1 + share * (2 * gsl_rng_uniform(here->random) - 1);
    }
}

static void draw_aggregation(struct replicating *here, const struct composite_factor *factor,
                             enum aggregation aggregation)
{
    for (size_t i = 0; i < here->machine.table->nodes; i++) {
        if (factor->node == COMPOSITE_NONE || factor->node == i) {
            here->setting.aggregation[i] = aggregation;
        }
    }
}

static void draw(struct replicating *here, const struct composite_factor *factor, double point)
{
    struct setting *setting = &here->setting;
    int choice = factor->choice_count > 0 ? factor->choices[drawn(point, factor->choice_count)] : 0;
    double weight = 1 + factor->share * (2 * point - 1);
    switch (factor->kind) {
    case FACTOR_NORMALISATION:
        setting->normalisation = (enum normalisation)choice;
        break;
    case FACTOR_AGGREGATION:
        draw_aggregation(here, factor, (enum aggregation)choice);
        break;
    case FACTOR_MISSING:
        setting->missing = (enum missing_way)choice;
        break;
    case FACTOR_OUTLIERS:
        setting->treated = drawn(point, 2) == 0;
        break;
    case FACTOR_WEIGHTS:
        draw_weights(here, factor->share, point);
        break;
    case FACTOR_ITEM_WEIGHT:
        setting->weight[factor->item] *= weight;
        break;
    case FACTOR_NODE_WEIGHT:
        setting->weight[here->machine.table->items + factor->node] *= weight;
        break;
    default: { /* FACTOR_LEAVE_OUT; the last alternative is none */
        size_t out = drawn(point, here->item_count + 1);
        if (out < here->item_count) {
            setting->weight[here->items[out]] = 0;
        }
    }
    }
}

static void draw_all(struct replicating *here, const double *point)
{
    const struct composite *table = here->machine.table;
    struct setting *setting = &here->setting;
    enum aggregation *aggregation = setting->aggregation;
    double *weight = setting->weight;
    *setting = here->nominal;
    setting->aggregation = aggregation;
    setting->weight = weight;
    memcpy(aggregation, here->nominal.aggregation, table->nodes * sizeof(*aggregation));
    memcpy(weight, here->nominal.weight, (table->items + table->nodes) * sizeof(*weight));
    for (size_t i = 0; i < here->how->factors; i++) {
        draw(here, &here->how->factor[i], point[i]);
    }
}

static void count_pairs(struct replicating *here, size_t unit)
{
    size_t units = here->machine.table->units;
    size_t rank = here->rank[unit];
    uint32_t *above = here->above + unit * units;
    uint32_t *apart = here->apart + unit * units;
    for (size_t other = 0; other < units; other++) {
        bool both = rank > 0 && here->rank[other] > 0;
        above[other] += both && rank < here->rank[other];
        apart[other] += !both;
    }
}

static void count_ranks(struct replicating *here)
{
    size_t units = here->machine.table->units;
    for (size_t unit = 0; unit < units; unit++) {
        here->held[unit * (units + 1) + here->rank[unit]]++;
        count_pairs(here, unit);
    }
}

/* By how many places ranks differ from the nominal ones, on average. */
static bool shift_of(const struct replicating *here, double *out)
{
    double sum = 0;
    size_t count = 0;
    for (size_t unit = 0; unit < here->machine.table->units; unit++) {
        if (here->rank[unit] > 0 && here->nominal_rank[unit] > 0) {
            sum += fabs((double)here->rank[unit] - (double)here->nominal_rank[unit]);
            count++;
        }
    }
    *out = count > 0 ? sum / (double)count : 0;
    return count > 0 || composite_faulted(here->fault, COMPOSITE_NOTHING);
}

static bool model(void *context, const double *point, bool plain, double *out)
{
    struct replicating *here = context;
    draw_all(here, point);
    if (!machine_evaluate(&here->machine, &here->setting, here->fault)) {
        return false;
    }
    machine_rank(&here->machine, here->rank);
    if (plain) {
        count_ranks(here);
    }
    return shift_of(here, out);
}

/* The least rank that so large a share of the replications does not go beyond. */
static size_t rank_at(const uint32_t *held, size_t units, size_t count, double share)
{
    size_t passed = 0;
    for (size_t rank = 1; rank <= units; rank++) {
        passed += held[rank];
        if (passed > 0 && (double)passed >= share * (double)count - 1e-9) {
            return rank;
        }
    }
    return 0;
}

static bool is_firm(const struct replicating *here, size_t unit, size_t other)
{
    size_t units = here->machine.table->units;
    size_t together = 2 * here->how->base - here->apart[unit * units + other];
    return together > 0 &&
           (double)here->above[unit * units + other] >= here->how->firm * (double)together - 1e-9;
}

static void stand(const struct replicating *here, size_t unit, struct composite_standing *out)
{
    size_t units = here->machine.table->units;
    const uint32_t *held = here->held + unit * (units + 1);
    size_t count = 2 * here->how->base - held[0];
    *out = (struct composite_standing){.nominal = here->nominal_rank[unit], .replicated = count};
    if (count == 0) {
        return;
    }
    out->median = rank_at(held, units, count, 0.5);
    out->low = rank_at(held, units, count, here->how->tail);
    out->high = rank_at(held, units, count, 1 - here->how->tail);
    out->best = rank_at(held, units, count, 0);
    out->worst = rank_at(held, units, count, 1);
    for (size_t other = 0; other < units; other++) {
        out->firm_above += is_firm(here, other, unit);
        out->firm_below += is_firm(here, unit, other);
    }
}

static struct composite_pair pair_of(const struct replicating *here, size_t upper, size_t lower)
{
    size_t units = here->machine.table->units;
    struct composite_pair out = {
        .upper = upper,
        .lower = lower,
        .together = 2 * here->how->base - here->apart[upper * units + lower],
        .above = here->above[upper * units + lower],
        .below = here->above[lower * units + upper],
    };
    out.alike = out.together - out.above - out.below;
    out.distinguishable =
        here->nominal_rank[upper] < here->nominal_rank[lower] && is_firm(here, upper, lower);
    return out;
}

/* Units with a nominal rank, those of the same rank as they came. */
static size_t put_in_order(struct replicating *here)
{
    size_t units = here->machine.table->units;
    size_t count = 0;
    for (size_t rank = 1; rank <= units; rank++) {
        for (size_t unit = 0; unit < units; unit++) {
            if (here->nominal_rank[unit] == rank) {
                here->order[count++] = unit;
            }
        }
    }
    return count;
}

static void conclude(struct replicating *here, struct arena *arena, struct replicated *out)
{
    size_t units = here->machine.table->units;
    size_t count = put_in_order(here);
    struct composite_standing *standing = ARENA_ARRAY(arena, units, struct composite_standing);
    struct composite_pair *pair = ARENA_ARRAY(arena, count, struct composite_pair);
    for (size_t unit = 0; unit < units; unit++) {
        stand(here, unit, &standing[unit]);
    }
    for (size_t i = 0; i + 1 < count; i++) {
        pair[i] = pair_of(here, here->order[i], here->order[i + 1]);
    }
    out->units = units;
    out->replications = 2 * here->how->base;
    out->skip = here->how->skip;
    out->standing = standing;
    out->pair = pair;
    out->pairs = count > 0 ? count - 1 : 0;
    out->above = here->above;
}

static void prepare(struct replicating *here, const struct composite *table, struct arena *arena)
{
    size_t units = table->units;
    here->nominal = setting_nominal(&here->machine);
    here->setting = setting_nominal(&here->machine);
    here->rank = ARENA_ARRAY(arena, units, size_t);
    here->order = ARENA_ARRAY(arena, units, size_t);
    here->items = ARENA_ARRAY(arena, table->items, size_t);
    here->above = ARENA_ARRAY(arena, units * units, uint32_t);
    here->apart = ARENA_ARRAY(arena, units * units, uint32_t);
    here->held = ARENA_ARRAY(arena, units * (units + 1), uint32_t);
    for (size_t i = 0; i < table->items; i++) {
        if (table->item[i].weight > 0) {
            here->items[here->item_count++] = i;
        }
    }
}

static bool run(struct replicating *here, struct sensitivity *out)
{
    const struct sensitivity_study study = {.factors = here->how->factors,
                                            .base = here->how->base,
                                            .skip = here->how->skip,
                                            .model = model,
                                            .context = here};
    here->random = gsl_rng_alloc(gsl_rng_mt19937);
    bool well = here->random && sensitivity_run(&study, out);
    if (here->random) {
        gsl_rng_free(here->random);
    }
    if (!well && here->fault->problem == COMPOSITE_WELL) {
        composite_faulted(here->fault, COMPOSITE_SAMPLES);
    }
    return well;
}

bool composite_replicate(const struct composite *table, const struct replication *how,
                         struct arena *arena, struct replicated *out, struct composite_fault *fault)
{
    struct replicating here = {.how = how, .fault = fault};
    struct replicated made = {0};
    composite_faulted(fault, COMPOSITE_WELL);
    if (!check(table, how, fault)) {
        return false;
    }
    machine_make(&here.machine, table, arena);
    if (!machine_score(&here.machine, &made.nominal, fault)) {
        return false;
    }
    here.nominal_rank = made.nominal.rank;
    prepare(&here, table, arena);
    if (!run(&here, &made.shift)) {
        return false;
    }
    conclude(&here, arena, &made);
    *out = made;
    return true;
}
