/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How firm ranks are: the points of items, as parts of what each could earn, go as a table into
 * stats/replicate.h, which draws other normalisations, weights and so on. What people add or take
 * beside the items is not in it. One group of peers is one table.
 */
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/assess.h"
#include "batch/assessing.h"
#include "stats/replicate.h"

/* The number of a word in a list; SIZE_MAX: it is none of them. */
static size_t number_of(const char *const *names, size_t count, const char *word)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], word) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

static bool check_word(struct ruleset *rules, const struct declared *by, const char *where,
                       const char *const *names, size_t count, const char *word,
                       struct fault *fault)
{
    return !word || number_of(names, count, word) != SIZE_MAX ||
           fault_set_at(fault, FAULT_RULE, "firmness-word", by->path, by->line,
                        _("assessment \"%s\": firmness: \"%s\" cannot be \"%s\"%s"), by->name,
                        where, word, suggest_hint(&rules->arena, word, names, count));
}

/* The words that a factor may choose among. */
static const char *const *words_of(enum factor_kind kind, size_t *count)
{
    switch (kind) {
    case FACTOR_NORMALISATION:
        *count = NORMAL_COUNT;
        return normalisation_names;
    case FACTOR_AGGREGATION:
        *count = AGGREGATE_COUNT;
        return aggregation_names;
    case FACTOR_MISSING:
        *count = MISSING_COUNT;
        return missing_names;
    default:
        *count = 0;
        return NULL;
    }
}

static bool check_factor(struct ruleset *rules, const struct assessment *assessment,
                         const struct firmness_factor *factor, struct fault *fault)
{
    const struct declared *by = &assessment->declared;
    size_t kind = number_of(factor_names, FACTOR_COUNT, factor->what);
    size_t count;
    size_t chosen = 0;
    if (!check_word(rules, by, "what", factor_names, FACTOR_COUNT, factor->what, fault)) {
        return false;
    }
    const char *const *words = words_of((enum factor_kind)kind, &count);
    for (; factor->choices[chosen]; chosen++) {
        if (!check_word(rules, by, factor->what, words, count, factor->choices[chosen], fault)) {
            return false;
        }
    }
    size_t at = factor->at ? assessment_item(assessment, factor->at) : 0;
    bool weights =
        kind == FACTOR_WEIGHTS || kind == FACTOR_ITEM_WEIGHT || kind == FACTOR_NODE_WEIGHT;
    bool well = at != SIZE_MAX && (words ? chosen >= 2 && chosen <= FACTOR_CHOICES : chosen == 0) &&
                weights == (factor->share.num > 0) &&
                exact_compare(factor->share, exact_of(1)) <= 0 &&
                (!factor->at || kind == FACTOR_ITEM_WEIGHT || kind == FACTOR_NODE_WEIGHT ||
                 (kind == FACTOR_AGGREGATION && assessment->items[at].group)) &&
                (kind != FACTOR_ITEM_WEIGHT || (factor->at && !assessment->items[at].group)) &&
                (kind != FACTOR_NODE_WEIGHT || (factor->at && assessment->items[at].group)) &&
                (kind != FACTOR_OUTLIERS || assessment->firmness.outliers);
    return well || fault_set_at(fault, FAULT_RULE, "firmness-factor", by->path, by->line,
                                _("assessment \"%s\": firmness: \"%s\" needs two to eight "
                                  "choices, or a share from 0 to 1, or an item, as it is"),
                                by->name, factor->what);
}

static bool check_one(struct ruleset *rules, const struct assessment *assessment,
                      struct fault *fault)
{
    const struct firmness *firmness = &assessment->firmness;
    const struct declared *by = &assessment->declared;
    if (!check_word(rules, by, "normalise", normalisation_names, NORMAL_COUNT, firmness->normalise,
                    fault) ||
        !check_word(rules, by, "aggregate", aggregation_names, AGGREGATE_COUNT, firmness->aggregate,
                    fault) ||
        !check_word(rules, by, "missing", missing_names, MISSING_COUNT, firmness->missing, fault)) {
        return false;
    }
    for (size_t i = 0; i < firmness->factor_count; i++) {
        if (!check_factor(rules, assessment, &firmness->factors[i], fault)) {
            return false;
        }
    }
    /* Two matrices of so many columns is all that the Sobol' sequence of GSL has. */
    return (firmness->factor_count > 0 && firmness->factor_count <= SENSITIVITY_FACTORS) ||
           fault_set_at(fault, FAULT_RULE, "firmness-factors", by->path, by->line,
                        _("assessment \"%s\": firmness: one to %d factors can vary, not %zu"),
                        by->name, SENSITIVITY_FACTORS, firmness->factor_count);
}

bool firmness_check(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->assessment_count; i++) {
        const struct assessment *assessment = rules->assessments[i];
        if (assessment->firmness.given && !check_one(rules, assessment, fault)) {
            return false;
        }
    }
    return true;
}

bool firmness_samples(struct assessing *assessing, struct fault *fault)
{
    const struct firmness *firmness = &assessing->assessment->firmness;
    const struct declared *by = &assessing->assessment->declared;
    const char *reason = NULL;
    assessing->samples = 0;
    if (!firmness->given) {
        return true;
    }
    const struct figure *samples = assessing_whole(assessing, &firmness->samples, &reason);
    if (samples) {
        assessing->samples = samples->value.num;
    }
    if (!samples || (samples->value.den == 1 && samples->value.num >= 0 &&
                     samples->value.num != 1 && samples->value.num <= SENSITIVITY_BASE)) {
        return true;
    }
    return fault_set_at(fault, FAULT_RULE, "firmness-samples", by->path, by->line,
                        _("assessment \"%s\": firmness: samples are 0, or 2 to %d, not %s"),
                        by->name, SENSITIVITY_BASE, exact_text(&assessing->arena, samples->value));
}

void firmness_keep(struct assessing *assessing, const struct tally *tally,
                   struct standing *standing)
{
    const struct assessment *assessment = assessing->assessment;
    if (assessing->samples == 0) {
        return;
    }
    double *shares = ARENA_ARRAY(&assessing->arena, assessment->item_count, double);
    bool *without = ARENA_ARRAY(&assessing->arena, assessment->item_count, bool);
    for (size_t i = 0; i < assessment->item_count; i++) {
        const struct scored *scored = &tally->scored[i];
        double most = exact_real(assessment->items[i].points);
        without[i] = !scored->applies || !scored->evaluated || most <= 0;
        shares[i] = without[i] ? 0 : exact_real(scored->points) / most;
    }
    standing->shares = shares;
    standing->without = without;
}

/* The table of one group of peers; rows and columns back to subjects and items. */
struct firm_table {
    struct composite composite;
    struct standing **rows;
    size_t *item_of; /* column → item */
    size_t *column_of;
    size_t *node_of; /* item that is a node of this group → node; any other: SIZE_MAX */
    struct composite_item *items;
    struct composite_node *nodes;
    struct composite_factor *factors;
    size_t factor_count;
    size_t *factor_of; /* factor as declared → factor of this group; SIZE_MAX: it is none */
};

static enum aggregation nominal_aggregation(const struct firmness *firmness)
{
    return firmness->aggregate ? (enum aggregation)number_of(aggregation_names, AGGREGATE_COUNT,
                                                             firmness->aggregate)
                               : AGGREGATE_ARITHMETIC;
}

/* The tree: the whole is node 0, each item with items a node, and its points are its weight. */
static void build_tree(struct assessing *assessing, const char *group, struct firm_table *table)
{
    const struct assessment *assessment = assessing->assessment;
    struct arena *arena = &assessing->arena;
    size_t count = assessment->item_count;
    enum aggregation aggregation = nominal_aggregation(&assessment->firmness);
    table->item_of = ARENA_ARRAY(arena, count + 1, size_t);
    table->column_of = ARENA_ARRAY(arena, count + 1, size_t);
    table->node_of = ARENA_ARRAY(arena, count + 1, size_t);
    table->items = ARENA_ARRAY(arena, count + 1, struct composite_item);
    table->nodes = ARENA_ARRAY(arena, count + 2, struct composite_node);
    table->nodes[0] = (struct composite_node){.aggregation = aggregation};
    table->composite.nodes = 1;
    for (size_t i = 0; i < count; i++) {
        const struct assessment_item *item = &assessment->items[i];
        size_t above = item->parent == SIZE_MAX ? 0 : table->node_of[item->parent];
        double weight = exact_real(item->points) * exact_real(item->weight);
        table->column_of[i] = SIZE_MAX;
        table->node_of[i] = SIZE_MAX;
        if (weight <= 0 || !item_applies(assessment, i, group)) {
            continue;
        }
        if (item->group) {
            table->node_of[i] = table->composite.nodes;
            table->nodes[table->composite.nodes++] =
                (struct composite_node){above, weight, aggregation};
        } else {
            table->column_of[i] = table->composite.items;
            table->item_of[table->composite.items] = i;
            table->items[table->composite.items++] = (struct composite_item){
                .node = above, .weight = weight, .low = 0, .high = 1, .target = 1};
        }
    }
    table->composite.item = table->items;
    table->composite.node = table->nodes;
}

static void fill_rows(struct assessing *assessing, struct standing *const *peers, size_t count,
                      struct firm_table *table)
{
    struct arena *arena = &assessing->arena;
    size_t items = table->composite.items;
    double *values = ARENA_ARRAY(arena, count * items + 1, double);
    bool *missing = ARENA_ARRAY(arena, count * items + 1, bool);
    table->rows = ARENA_ARRAY(arena, count + 1, struct standing *);
    for (size_t i = 0; i < count; i++) {
        size_t row = table->composite.units;
        if (!peers[i]->ranked || !peers[i]->shares) {
            continue;
        }
        table->rows[table->composite.units++] = peers[i];
        for (size_t j = 0; j < items; j++) {
            values[row * items + j] = peers[i]->shares[table->item_of[j]];
            missing[row * items + j] = peers[i]->without[table->item_of[j]];
        }
    }
    table->composite.values = values;
    table->composite.missing = missing;
}

static void set_method(const struct firmness *firmness, struct composite *composite)
{
    size_t normalisation = firmness->normalise
                               ? number_of(normalisation_names, NORMAL_COUNT, firmness->normalise)
                               : NORMAL_POINTS;
    composite->method = composite_method_usual((enum normalisation)normalisation);
    composite->method.missing =
        firmness->missing
            ? (enum missing_way)number_of(missing_names, MISSING_COUNT, firmness->missing)
            : MISSING_REWEIGHT;
    composite->method.outliers.treated = firmness->outliers;
    composite->method.unfit_passes = true;
    /* The worst of a scale is a little more than nothing, or no geometric mean would bear it. */
    composite->method.low = 0.01;
}

/* The factors of this group: what an item that is not for it would change, changes nothing here. */
static void find_factors(struct assessing *assessing, struct firm_table *table)
{
    const struct assessment *assessment = assessing->assessment;
    const struct firmness *firmness = &assessment->firmness;
    table->factors =
        ARENA_ARRAY(&assessing->arena, firmness->factor_count + 1, struct composite_factor);
    table->factor_of = ARENA_ARRAY(&assessing->arena, firmness->factor_count + 1, size_t);
    for (size_t i = 0; i < firmness->factor_count; i++) {
        const struct firmness_factor *declared = &firmness->factors[i];
        struct composite_factor *factor = &table->factors[table->factor_count];
        size_t at = declared->at ? assessment_item(assessment, declared->at) : SIZE_MAX;
        table->factor_of[i] = SIZE_MAX;
        if (at != SIZE_MAX && table->node_of[at] == SIZE_MAX && table->column_of[at] == SIZE_MAX) {
            continue;
        }
        table->factor_of[i] = table->factor_count++;
        size_t count;
        factor->kind = (enum factor_kind)number_of(factor_names, FACTOR_COUNT, declared->what);
        const char *const *words = words_of(factor->kind, &count);
        for (size_t j = 0; words && declared->choices[j]; j++) {
            factor->choices[factor->choice_count++] =
                (int)number_of(words, count, declared->choices[j]);
        }
        factor->share = exact_real(declared->share);
        factor->node = at == SIZE_MAX ? COMPOSITE_NONE : table->node_of[at];
        factor->item = at == SIZE_MAX ? COMPOSITE_NONE : table->column_of[at];
    }
}

static bool write_ranks(struct assessing *assessing, const struct firm_table *table,
                        const struct replicated *replicated, struct fault *fault)
{
    bool well = true;
    for (size_t i = 0; well && i < replicated->units; i++) {
        const struct composite_standing *firm = &replicated->standing[i];
        const struct standing *row = table->rows[i];
        bool stood = firm->replicated > 0;
        const struct value values[] = {
            value_string(assessing->assessment->declared.name),
            value_string(row->group),
            value_string(row->id),
            row->ranked ? value_integer(row->rank) : value_none(),
            firm->nominal > 0 ? value_integer((int64_t)firm->nominal) : value_none(),
            stood ? value_integer((int64_t)firm->median) : value_none(),
            stood ? value_integer((int64_t)firm->low) : value_none(),
            stood ? value_integer((int64_t)firm->high) : value_none(),
            stood ? value_integer((int64_t)firm->best) : value_none(),
            stood ? value_integer((int64_t)firm->worst) : value_none(),
            value_integer((int64_t)firm->firm_above),
            value_integer((int64_t)firm->firm_below),
            value_integer((int64_t)replicated->replications),
        };
        well = writer_add(assessing->firmness, values, fault);
    }
    return well;
}

static bool write_pairs(struct assessing *assessing, const struct firm_table *table,
                        const struct replicated *replicated, struct fault *fault)
{
    bool well = true;
    for (size_t i = 0; well && i < replicated->pairs; i++) {
        const struct composite_pair *pair = &replicated->pair[i];
        const struct value values[] = {
            value_string(assessing->assessment->declared.name),
            value_string(table->rows[pair->upper]->group),
            value_integer((int64_t)i + 1),
            value_string(table->rows[pair->upper]->id),
            value_string(table->rows[pair->lower]->id),
            value_integer((int64_t)pair->together),
            value_integer((int64_t)pair->above),
            value_integer((int64_t)pair->alike),
            value_integer((int64_t)pair->below),
            value_integer(pair->distinguishable),
        };
        well = writer_add(assessing->firmness_pairs, values, fault);
    }
    return well;
}

static bool write_factors(struct assessing *assessing, const char *group,
                          const struct firm_table *table, const struct replicated *replicated,
                          struct fault *fault)
{
    const struct firmness *firmness = &assessing->assessment->firmness;
    struct arena *arena = &assessing->arena;
    const struct sensitivity *shift = &replicated->shift;
    bool well = true;
    for (size_t i = 0; well && i < firmness->factor_count; i++) {
        const struct firmness_factor *factor = &firmness->factors[i];
        size_t own = table->factor_of[i];
        bool told = own != SIZE_MAX && shift->told;
        const char *choices = NULL;
        for (const char *const *choice = factor->choices; *choice; choice++) {
            choices = choices ? arena_printf(arena, "%s, %s", choices, *choice) : *choice;
        }
        const struct value values[] = {
            value_string(assessing->assessment->declared.name),
            value_string(group),
            value_integer((int64_t)i + 1),
            value_string(factor->what),
            value_string(choices),
            value_string(factor->at),
            factor->share.num > 0 ? value_string(exact_text(arena, factor->share)) : value_none(),
            told ? value_real(shift->index[own].first) : value_none(),
            told ? value_real(shift->index[own].total) : value_none(),
            value_integer((int64_t)shift->base),
            value_integer((int64_t)shift->evaluations),
        };
        well = writer_add(assessing->firmness_factors, values, fault);
    }
    return well;
}

static bool write_columns(struct assessing *assessing, const char *group,
                          const struct firm_table *table, const struct replicated *replicated,
                          struct fault *fault)
{
    static const char *const ways[] = {"none", "winsorised", "logarithm"};
    bool well = true;
    for (size_t i = 0; well && i < table->composite.items; i++) {
        const struct composite_column *column = &replicated->nominal.column[i];
        const struct value values[] = {
            value_string(assessing->assessment->declared.name),
            value_string(group),
            value_string(assessing->assessment->items[table->item_of[i]].name),
            value_integer((int64_t)column->given),
            column->shape_told ? value_real(column->skewness) : value_none(),
            column->shape_told ? value_real(column->kurtosis) : value_none(),
            value_string(ways[column->way]),
            value_integer((int64_t)column->points),
        };
        well = writer_add(assessing->firmness_items, values, fault);
    }
    return well;
}

/* What cannot be replicated: too few to be compared, or more than a minute's work. */
static bool not_computed(struct assessing *assessing, const char *group,
                         const struct composite_fault *wrong, struct fault *fault)
{
    bool large = wrong->problem == COMPOSITE_TOO_LONG || wrong->problem == COMPOSITE_SIZE;
    return evaluation_add(assessing->judging->evaluation, "firmness",
                          assessing->assessment->declared.name, group,
                          word(large ? WORD_FIRM_TOO_LARGE : WORD_FIRM_NOTHING), fault);
}

bool firmness_compute(struct assessing *assessing, struct standing *const *peers, size_t count,
                      struct fault *fault)
{
    const char *group = peers[0]->group;
    struct firm_table table = {0};
    struct composite_fault wrong = {.problem = COMPOSITE_NOTHING};
    struct replicated replicated;
    if (assessing->samples == 0) {
        return true;
    }
    build_tree(assessing, group, &table);
    fill_rows(assessing, peers, count, &table);
    set_method(&assessing->assessment->firmness, &table.composite);
    find_factors(assessing, &table);
    if (table.factor_count == 0) {
        return evaluation_add(assessing->judging->evaluation, "firmness",
                              assessing->assessment->declared.name, group,
                              word(WORD_FIRM_NO_FACTOR), fault);
    }
    const struct replication how = {.factor = table.factors,
                                    .factors = table.factor_count,
                                    .base = (size_t)assessing->samples,
                                    .skip = (size_t)assessing->samples,
                                    .tail = 0.05,
                                    .firm = 0.95};
    if (table.composite.units < 2 || table.composite.items == 0 ||
        !composite_replicate(&table.composite, &how, &assessing->arena, &replicated, &wrong)) {
        return not_computed(assessing, group, &wrong, fault);
    }
    return write_ranks(assessing, &table, &replicated, fault) &&
           write_pairs(assessing, &table, &replicated, fault) &&
           write_factors(assessing, group, &table, &replicated, fault) &&
           write_columns(assessing, group, &table, &replicated, fault);
}
