/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/funds.h"

#include "base/language.h"
#include "money/money.h"

struct allocating {
    struct judging *judging;
    const struct fund *fund;
    struct writer *writer;
    struct parameter_source parameters;
    int64_t id; /* of the last allocation */
};

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

static bool write_allocation(struct allocating *allocating, const struct subject *subject,
                             const struct figure *figure, int64_t fen, struct fault *fault)
{
    const struct fund *fund = allocating->fund;
    struct arena *arena = &allocating->judging->arena;
    struct names names = {arena, "", ""};
    struct product product = product_of(figure);
    figure_visit(figure, name_leaf, &names);
    const struct value values[] = {
        value_integer(++allocating->id),
        value_string(fund->declared.name),
        value_string(fund->level),
        value_string(subject->id),
        value_string(allocating->judging->evaluation->settings->period),
        value_integer(product.quantity),
        value_integer(product.rate.num),
        value_integer(product.rate.den),
        value_integer(fen),
        value_string(names.parameters),
        value_string(*names.bases ? names.bases : fund->declared.basis[0]),
        value_text(
            text_of(arena_printf(arena, "%s = %s", figure_formula(arena, figure),
                                 word_with(arena, WORD_YUAN, exact_yuan(arena, fen), NULL, NULL)))),
    };
    return writer_add(allocating->writer, values, fault) &&
           judging_keep(allocating->judging, "fund", fund->declared.name, figure, fault);
}

static bool allocate(void *context, const struct subject *subject, struct fault *fault)
{
    struct allocating *allocating = context;
    struct judging *judging = allocating->judging;
    const struct fund *fund = allocating->fund;
    struct judgement judgement;
    const char *reason = evaluation_obstacle(judging->evaluation, &fund->declared, subject->place,
                                             subject->at, false, &judging->arena);
    if (!reason) {
        if (!script_judge(judging->script, &fund->declared, fund->amount, subject,
                          &allocating->parameters, NULL, 0, &judging->arena, &judgement, fault)) {
            return false;
        }
        reason = judgement.evaluated ? NULL : judgement.reason;
    }
    if (reason) {
        return evaluation_add(judging->evaluation, "fund", fund->declared.name, subject->id, reason,
                              fault);
    }
    const struct figure *figure = judgement.figure;
    int64_t fen;
    if (!figure || (figure->money != 1 && figure->value.num != 0)) {
        return fault_set_at(fault, FAULT_RULE, "fund-amount", fund->declared.path,
                            fund->declared.line,
                            _("fund \"%s\", %s: the result must be an amount of money"),
                            fund->declared.name, subject->id);
    }
    if (figure->value.num < 0) {
        return fault_set_at(fault, FAULT_RULE, "fund-negative", fund->declared.path,
                            fund->declared.line, _("fund \"%s\", %s: the amount is negative: %s"),
                            fund->declared.name, subject->id,
                            figure_formula(&judging->arena, figure));
    }
    if (!money_round(figure->value, fund->rounding, &fen)) {
        return fault_set_at(fault, FAULT_RULE, "figure-too-large", fund->declared.path,
                            fund->declared.line, _("a result does not fit into 64 bits: %s"),
                            figure_formula(&judging->arena, figure));
    }
    return write_allocation(allocating, subject, figure, fen, fault);
}

bool funds_allocate(struct judging *judging, struct fault *fault)
{
    const struct ruleset *rules = judging->relations->rules;
    struct allocating allocating = {.judging = judging};
    allocating.parameters = judging_parameters(judging);
    allocating.writer = writer_open(judging->store, "allocation", 12, fault);
    bool well = allocating.writer != NULL;
    for (size_t i = 0; well && i < rules->fund_count; i++) {
        allocating.fund = rules->funds[i];
        well = judging_each(judging, &allocating.fund->declared, "fund",
                            ruleset_level(rules, allocating.fund->level), allocating.fund->over,
                            allocate, &allocating, fault);
    }
    writer_close(allocating.writer);
    return well;
}
