/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/funds.h"

#include <string.h>

#include "base/language.h"
#include "batch/allocating.h"
#include "money/money.h"

/* A product of a whole quantity and a rate is shown as such; anything else is one at its amount. */
struct product {
    int64_t quantity;
    struct exact rate;
};

static struct product product_of(const struct figure *figure)
{
    if (figure->kind == FIGURE_MULTIPLY) {
        const struct figure *sides[] = {figure->left, figure->right};
        for (size_t i = 0; i < 2; i++) {
            const struct figure *other = sides[1 - i];
            if (sides[i]->kind == FIGURE_FIELD && sides[i]->value.den == 1) {
                return (struct product){sides[i]->value.num, other->value};
            }
        }
    }
    return (struct product){1, figure->value};
}

struct names {
    struct arena *arena;
    const char *parameters;
    const char *bases;
};

static const char *joined(struct arena *arena, const char *list, const char *name)
{
    struct text left = text_of(list);
    while (left.length > 0) {
        size_t comma = text_find(left, TEXT(","));
        struct text one = comma == SIZE_MAX ? left : text_part(left, 0, comma);
        if (text_is(one, name)) {
            return list;
        }
        left = comma == SIZE_MAX ? TEXT("") : text_from(left, comma + 1);
    }
    return arena_printf(arena, "%s%s%s", list, *list ? "," : "", name);
}

static void name_leaf(void *context, const struct figure *leaf)
{
    struct names *names = context;
    if (leaf->parameter) {
        names->parameters = joined(names->arena, names->parameters, leaf->parameter->declared.name);
        names->bases = joined(names->arena, names->bases, leaf->entry->basis);
    }
}

static const char *owner_of(const struct allocating *allocating, const char *name,
                            const struct subject *subject)
{
    const struct level *level = ruleset_level(allocating->judging->relations->rules, name);
    if (strcmp(allocating->fund->level, name) == 0) {
        return subject->id;
    }
    for (size_t i = 0; level && i < subject->field_count; i++) {
        if (strcmp(subject->fields[i].name, level->id) == 0) {
            return subject->fields[i].text;
        }
    }
    return NULL;
}

struct owners allocation_owners(const struct allocating *allocating, const struct subject *subject)
{
    return (struct owners){owner_of(allocating, "unit", subject),
                           owner_of(allocating, "person", subject)};
}

bool allocation_write(struct allocating *allocating, const char *subject, struct owners owners,
                      const struct figure *figure, int64_t fen, bool tie, struct fault *fault)
{
    const struct fund *fund = allocating->fund;
    struct arena *arena = &allocating->judging->arena;
    struct names names = {arena, "", ""};
    struct product product = product_of(figure);
    figure_visit(figure, name_leaf, &names);
    const char *formula =
        arena_printf(arena, "%s = %s%s", figure_formula(arena, figure),
                     word_with(arena, WORD_YUAN, exact_yuan(arena, fen), NULL, NULL),
                     tie ? word(WORD_TIED_FEN) : "");
    const struct value values[] = {
        value_integer(++allocating->id),
        value_string(fund->declared.name),
        value_string(fund->level),
        value_string(subject),
        value_string(allocating->judging->evaluation->settings->period),
        value_integer(product.quantity),
        value_integer(product.rate.num),
        value_integer(product.rate.den),
        value_integer(fen),
        value_string(names.parameters),
        value_string(*names.bases ? names.bases : fund->declared.basis[0]),
        value_string(formula),
        value_string(fund->source),
        value_integer(tie),
        value_string(owners.unit),
        value_string(owners.person),
        fund->pool.given || fund->whole ? value_none()
                                        : value_string(rounding_names()[fund->rounding]),
    };
    return writer_add(allocating->writer, values, fault) &&
           judging_keep(allocating->judging, "fund", fund->declared.name, figure, fault);
}

bool allocation_check(const struct allocating *allocating, const char *subject,
                      const struct figure *figure, struct fault *fault)
{
    const struct declared *by = &allocating->fund->declared;
    if (!figure || (figure->money != 1 && figure->value.num != 0)) {
        return fault_set_at(fault, FAULT_RULE, "fund-amount", by->path, by->line,
                            _("fund \"%s\", %s: the result must be an amount of money"), by->name,
                            subject);
    }
    return figure->value.num >= 0 ||
           fault_set_at(fault, FAULT_RULE, "fund-negative", by->path, by->line,
                        _("fund \"%s\", %s: the amount is negative: %s"), by->name, subject,
                        figure_formula(&allocating->judging->arena, figure));
}

/* A line that stands for itself. */
static bool allocate_line(struct allocating *allocating, const struct subject *subject,
                          const char **reason, struct fault *fault)
{
    struct judging *judging = allocating->judging;
    const struct fund *fund = allocating->fund;
    struct judgement judgement;
    int64_t fen;
    if (!script_judge(judging->script, &fund->declared, fund->amount, subject,
                      &allocating->parameters, NULL, 0, &judging->arena, &judgement, fault)) {
        return false;
    }
    *reason = judgement.evaluated ? NULL : judgement.reason;
    if (*reason) {
        return true;
    }
    const struct figure *figure = judgement.figure;
    if (!allocation_check(allocating, subject->id, figure, fault)) {
        return false;
    }
    if (!money_round(figure->value, fund->rounding, &fen)) {
        return fault_set_at(fault, FAULT_RULE, "figure-too-large", fund->declared.path,
                            fund->declared.line, _("a result does not fit into 64 bits: %s"),
                            figure_formula(&judging->arena, figure));
    }
    return allocation_write(allocating, subject->id, allocation_owners(allocating, subject), figure,
                            fen, false, fault);
}

static bool allocate(void *context, const struct subject *subject, struct fault *fault)
{
    struct allocating *allocating = context;
    struct judging *judging = allocating->judging;
    const struct fund *fund = allocating->fund;
    bool waits = fund->pool.given || fund->whole;
    const char *reason = evaluation_obstacle(judging->evaluation, &fund->declared, subject->place,
                                             subject->at, false, &judging->arena);
    if (!reason && !(waits ? pool_add(allocating, subject, &reason, fault)
                           : allocate_line(allocating, subject, &reason, fault))) {
        return false;
    }
    if (!reason) {
        return true;
    }
    return pool_leave_open(allocating, subject, fault) &&
           evaluation_add(judging->evaluation, "fund", fund->declared.name, subject->id, reason,
                          fault);
}

bool funds_allocate(struct judging *judging, struct fault *fault)
{
    const struct ruleset *rules = judging->relations->rules;
    struct allocating allocating = {.judging = judging};
    arena_init(&allocating.arena);
    allocating.parameters = judging_parameters(judging);
    allocating.writer = writer_open(judging->store, "allocation", 17, fault);
    allocating.pools = allocating.writer ? writer_open(judging->store, "pool", 10, fault) : NULL;
    bool well = allocating.pools != NULL;
    for (size_t i = 0; well && i < rules->fund_count; i++) {
        allocating.fund = rules->funds[i];
        allocating.lines = NULL;
        allocating.count = 0;
        allocating.open = 0;
        allocating.pool = NULL;
        well = judging_each(judging, &allocating.fund->declared, "fund",
                            ruleset_level(rules, allocating.fund->level), allocating.fund->over,
                            allocate, &allocating, fault) &&
               pool_settle(&allocating, fault);
        arena_reset(&allocating.arena, (struct arena_mark){0});
    }
    writer_close(allocating.writer);
    writer_close(allocating.pools);
    arena_clear(&allocating.arena);
    return well;
}
