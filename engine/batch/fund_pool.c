/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Funds whose lines wait for one another: a pool that is shared out by weights, and lines whose sum
 * is rounded as one. Nothing is allocated while one of them is not evaluated: it would change the
 * lines of all others.
 */
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "base/wide.h"
#include "batch/allocating.h"
#include "money/money.h"

static bool wrong(struct allocating *allocating, const char *id, const char *text,
                  struct fault *fault)
{
    const struct declared *by = &allocating->fund->declared;
    return fault_set_at(fault, FAULT_RULE, id, by->path, by->line, "%s", text);
}

static bool too_large(struct allocating *allocating, const char *what, struct fault *fault)
{
    return wrong(
        allocating, "figure-too-large",
        arena_printf(&allocating->arena, _("a result does not fit into 64 bits: %s"), what), fault);
}

/* What a function of the rule says of the subject; NULL with a reason: nothing. */
static bool ask(struct allocating *allocating, const struct subject *subject, int function,
                const struct figure **out, const char **reason, struct fault *fault)
{
    struct judging *judging = allocating->judging;
    struct judgement judgement;
    if (!script_judge(judging->script, &allocating->fund->declared, function, subject,
                      &allocating->parameters, NULL, 0, &judging->arena, &judgement, fault)) {
        return false;
    }
    *reason = judgement.evaluated ? NULL : judgement.reason;
    *out = judgement.figure;
    return true;
}

/* A bound in whole fen; `otherwise` where the rule has none. */
static bool ask_bound(struct allocating *allocating, const struct subject *subject, int function,
                      int64_t otherwise, int64_t *out, const char **reason, struct fault *fault)
{
    const struct figure *figure;
    *out = otherwise;
    if (function == 0) {
        return true;
    }
    if (!ask(allocating, subject, function, &figure, reason, fault) || *reason) {
        return *reason != NULL;
    }
    return allocation_check(allocating, subject->id, figure, fault) &&
           (money_round(figure->value, ROUND_HALF_UP, out) ||
            too_large(allocating, subject->id, fault));
}

static bool ask_weight(struct allocating *allocating, const struct subject *subject,
                       const struct figure **out, const char **reason, struct fault *fault)
{
    if (!ask(allocating, subject, allocating->fund->weight, out, reason, fault) || *reason) {
        return *reason != NULL;
    }
    return (*out && (*out)->money == 0 && (*out)->value.num >= 0) ||
           wrong(allocating, "pool-weight",
                 arena_printf(&allocating->arena,
                              _("fund \"%s\", %s: a weight is a plain number, and not below 0"),
                              allocating->fund->declared.name, subject->id),
                 fault);
}

static const struct subject_field *field_of(struct allocating *allocating,
                                            const struct subject *subject, const char *name,
                                            struct fault *fault)
{
    struct arena *arena = &allocating->arena;
    const char **names = ARENA_ARRAY(arena, subject->field_count + 1, const char *);
    for (size_t i = 0; i < subject->field_count; i++) {
        if (strcmp(subject->fields[i].name, name) == 0) {
            return &subject->fields[i];
        }
        names[i] = subject->fields[i].name;
    }
    wrong(allocating, "rule-unknown-field",
          arena_printf(arena, _("there is no field \"%s\"%s"), name,
                       suggest_hint(arena, name, names, subject->field_count)),
          fault);
    return NULL;
}

/* To which of many pools the subject belongs. */
static bool ask_pool(struct allocating *allocating, const struct subject *subject,
                     const char **pool, const char **reason, struct fault *fault)
{
    struct arena *arena = &allocating->arena;
    const struct fund *fund = allocating->fund;
    *pool = NULL;
    if (!fund->each) {
        return true;
    }
    const struct subject_field *each = field_of(allocating, subject, fund->each, fault);
    if (!each) {
        return false;
    }
    if (each->text) {
        *pool = arena_copy(arena, each->text);
    } else if (each->figure) {
        *pool = exact_text(arena, each->figure->value);
    } else {
        *reason = word_with(arena, WORD_MISSING_FIELD, each->title, NULL, NULL);
    }
    return true;
}

/* What is in the subject's pool, as its own row has it. */
static bool ask_shared(struct allocating *allocating, const struct subject *subject,
                       const struct figure **out, const char **reason, struct fault *fault)
{
    struct arena *arena = &allocating->arena;
    const struct subject_field *of = field_of(allocating, subject, allocating->fund->of, fault);
    if (!of) {
        return false;
    }
    if (!of->figure && !of->text) {
        *reason = word_with(arena, WORD_MISSING_FIELD, of->title, NULL, NULL);
        return true;
    }
    *out = of->figure ? figure_copy(arena, of->figure) : NULL;
    return (*out && (*out)->money == 1 && (*out)->value.num >= 0 && (*out)->value.den == 1) ||
           wrong(allocating, "pool-amount",
                 arena_printf(
                     arena, _("fund \"%s\": a pool is a whole number of fen, not below 0: %s"),
                     allocating->fund->declared.name, *out ? figure_text(arena, *out) : of->text),
                 fault);
}

bool pool_leave_open(struct allocating *allocating, const struct subject *subject,
                     struct fault *fault)
{
    const char *reason;
    struct line line = {.open = true};
    allocating->open++;
    if (!ask_pool(allocating, subject, &line.pool, &reason, fault)) {
        return false;
    }
    if (line.pool) {
        line.id = arena_copy(&allocating->arena, subject->id);
        ARENA_PUSH(&allocating->arena, allocating->lines, allocating->count, line);
    }
    return true;
}

bool pool_add(struct allocating *allocating, const struct subject *subject, const char **reason,
              struct fault *fault)
{
    const struct fund *fund = allocating->fund;
    struct line line = {.most = INT64_MAX};
    const struct figure *figure;
    bool well =
        ask_pool(allocating, subject, &line.pool, reason, fault) &&
        (*reason || !line.pool || ask_shared(allocating, subject, &line.shared, reason, fault));
    if (!well || *reason) {
        return well;
    }
    if (fund->pool.given) {
        well = ask_weight(allocating, subject, &figure, reason, fault) &&
               (*reason ||
                ask_bound(allocating, subject, fund->least, 0, &line.least, reason, fault)) &&
               (*reason ||
                ask_bound(allocating, subject, fund->most, INT64_MAX, &line.most, reason, fault));
    } else {
        well = ask(allocating, subject, fund->amount, &figure, reason, fault) &&
               (*reason || allocation_check(allocating, subject->id, figure, fault));
    }
    if (!well || *reason) {
        return well;
    }
    const struct owners owners = allocation_owners(allocating, subject);
    struct arena *arena = &allocating->arena;
    line.id = arena_copy(arena, subject->id);
    line.owners.unit = owners.unit ? arena_copy(arena, owners.unit) : NULL;
    line.owners.person = owners.person ? arena_copy(arena, owners.person) : NULL;
    line.figure = figure_copy(&allocating->arena, figure);
    ARENA_PUSH(&allocating->arena, allocating->lines, allocating->count, line);
    return true;
}

/* The weights as whole numbers in the same proportions. */
static bool scale_weights(struct allocating *allocating, struct part *parts, struct fault *fault)
{
    struct exact scale = exact_of(1);
    for (size_t i = 0; i < allocating->count; i++) {
        struct exact scaled;
        const struct figure *weight = allocating->lines[i].figure;
        /* What is left of the denominator after scaling is a further factor. */
        if (!exact_multiply(weight->value, scale, &scaled) ||
            !exact_multiply(scale, exact_of(scaled.den), &scale)) {
            return too_large(allocating, allocating->lines[i].id, fault);
        }
    }
    for (size_t i = 0; i < allocating->count; i++) {
        struct exact scaled;
        if (!exact_multiply(allocating->lines[i].figure->value, scale, &scaled)) {
            return too_large(allocating, allocating->lines[i].id, fault);
        }
        parts[i] = (struct part){.code = allocating->lines[i].id, .weight = scaled.num};
    }
    return true;
}

/* The pool as a figure, at the case's place and date; NULL with a reason: none is laid down. */
static const struct figure *pool_of(struct allocating *allocating, const char **reason)
{
    if (allocating->pool) {
        return allocating->lines[0].shared;
    }
    struct judging *judging = allocating->judging;
    const struct quantity *pool = &allocating->fund->pool;
    const struct case_settings *settings = judging->evaluation->settings;
    const struct subject all = {
        .id = settings->place, .place = settings->place, .at = settings->as_of};
    if (!pool->parameter) {
        struct figure *figure = ARENA_NEW(&allocating->arena, struct figure);
        *figure =
            *figure_number(&allocating->arena, allocating->fund->declared.title, pool->number);
        figure->money = 1;
        return figure;
    }
    const struct parameter *parameter =
        ruleset_parameter(judging->relations->rules, pool->parameter);
    judging->subject = &all;
    const struct parameter_entry *entry =
        allocating->parameters.find(allocating->parameters.context, parameter, reason);
    judging->subject = NULL;
    return entry ? figure_parameter(&allocating->arena, parameter, entry) : NULL;
}

static bool share_pool(struct allocating *allocating, int64_t fen, struct part *parts,
                       struct fault *fault)
{
    const struct fund *fund = allocating->fund;
    enum bounded result = BOUNDED_WELL;
    bool well = false;
    if (fund->method != POOL_LARGEST_REMAINDER) {
        enum divisor_method method = fund->method == POOL_ADAMS     ? DIVISOR_ADAMS
                                     : fund->method == POOL_WEBSTER ? DIVISOR_WEBSTER
                                                                    : DIVISOR_JEFFERSON;
        well = apportion_by_divisors(method, fen, parts, allocating->count);
    } else if (fund->least == 0 && fund->most == 0) {
        well = apportion_largest_remainder(fen, parts, allocating->count);
    } else {
        struct bounds *bounds =
            ARENA_ARRAY(&allocating->arena, allocating->count + 1, struct bounds);
        for (size_t i = 0; i < allocating->count; i++) {
            bounds[i] = (struct bounds){allocating->lines[i].least, allocating->lines[i].most};
        }
        result = apportion_bounded(fen, parts, bounds, allocating->count);
        well = result == BOUNDED_WELL;
    }
    if (well) {
        return true;
    }
    struct arena *arena = &allocating->arena;
    const char *name = allocating->pool
                           ? arena_printf(arena, "%s %s", fund->declared.name, allocating->pool)
                           : fund->declared.name;
    const char *pool = exact_yuan(arena, fen);
    const char *text =
        result == BOUNDED_TOO_LITTLE
            ? arena_printf(arena,
                           _("fund \"%s\": a pool of %s yuan is less than all least amounts"), name,
                           pool)
        : result == BOUNDED_TOO_MUCH
            ? arena_printf(arena,
                           _("fund \"%s\": a pool of %s yuan is more than all most amounts, or "
                             "nobody has a weight"),
                           name, pool)
            : arena_printf(arena,
                           _("fund \"%s\": a pool of %s yuan cannot be shared out: no weight is "
                             "over 0, or a bound contradicts another"),
                           name, pool);
    return wrong(allocating, "pool-shares", text, fault);
}

/* An amount that no rule has computed, with what it is. */
static const struct figure *amount_of(struct arena *arena, enum word what, int64_t fen)
{
    struct figure *figure = ARENA_NEW(arena, struct figure);
    *figure = *figure_number(arena, word(what), exact_of(fen));
    figure->money = 1;
    return figure;
}

/* What is shared by the common measure, and by how many weights: who stands at a bound is out. */
struct measure_of_pool {
    const struct figure *left;
    const struct figure *weights; /* NULL: they do not fit into 64 bits */
};

static struct measure_of_pool measure_of(struct allocating *allocating, const struct figure *pool)
{
    struct arena *arena = &allocating->arena;
    struct measure_of_pool measure = {.left = pool};
    struct fault overflow = {0};
    struct exact sum = exact_of(0);
    int64_t bounded = 0;
    for (size_t i = 0; i < allocating->count; i++) {
        const struct line *line = &allocating->lines[i];
        if (line->bound) {
            bounded += line->fen;
        } else if (!exact_add(sum, line->figure->value, &sum)) {
            return measure;
        }
    }
    if (bounded > 0) {
        measure.left = figure_combine(arena, FIGURE_SUBTRACT, pool,
                                      amount_of(arena, WORD_POOL_BOUND, bounded), &overflow);
    }
    measure.weights = figure_number(arena, word(WORD_POOL_ALL), sum);
    return measure;
}

/* left × weight ÷ weights; a line at a bound stands for itself. */
static const struct figure *line_figure(struct allocating *allocating, const struct line *line,
                                        const struct measure_of_pool *measure)
{
    struct arena *arena = &allocating->arena;
    struct fault overflow = {0};
    if (line->bound) {
        return amount_of(arena, WORD_POOL_PART, line->fen);
    }
    const struct figure *product =
        measure->left && measure->weights
            ? figure_combine(arena, FIGURE_MULTIPLY, measure->left, line->figure, &overflow)
            : NULL;
    const struct figure *share =
        product ? figure_combine(arena, FIGURE_DIVIDE, product, measure->weights, &overflow) : NULL;
    /* Too long for 64 bits: the amount stands, and its formula cannot be written. */
    return share ? share : amount_of(arena, WORD_POOL_LONG, line->fen);
}

static bool write_lines(struct allocating *allocating, struct fault *fault)
{
    struct judging *judging = allocating->judging;
    bool well = true;
    for (size_t i = 0; well && i < allocating->count; i++) {
        const struct line *line = &allocating->lines[i];
        const struct subject subject = {.id = line->id};
        judging->subject = &subject;
        well = allocation_write(allocating, line->id, line->owners, line->amount, line->fen,
                                line->tie, fault);
        judging->subject = NULL;
        arena_reset(&judging->arena, (struct arena_mark){0});
    }
    return well;
}

static bool write_pool(struct allocating *allocating, int64_t fen, const char *weights,
                       const char *exact, struct fault *fault)
{
    const struct fund *fund = allocating->fund;
    int64_t ties = 0;
    for (size_t i = 0; i < allocating->count; i++) {
        ties += allocating->lines[i].tie;
    }
    const struct value values[] = {
        value_string(fund->declared.name),
        value_string(fund->source),
        value_string(pool_method_names()[fund->method]),
        value_integer(fen),
        value_integer((int64_t)allocating->count),
        value_string(weights),
        value_string(exact),
        value_integer(ties),
        value_string(allocating->pool),
        fund->whole ? value_string(rounding_names()[fund->rounding]) : value_none(),
    };
    return writer_add(allocating->pools, values, fault);
}

static bool settle_shared(struct allocating *allocating, struct fault *fault)
{
    struct arena *arena = &allocating->arena;
    const struct fund *fund = allocating->fund;
    const char *reason = NULL;
    const struct figure *pool = pool_of(allocating, &reason);
    if (!pool) {
        return evaluation_add(allocating->judging->evaluation, "fund", fund->declared.name, "*",
                              reason, fault);
    }
    if (pool->value.num < 0 || pool->value.den != 1 || pool->money != 1) {
        return wrong(
            allocating, "pool-amount",
            arena_printf(arena, _("fund \"%s\": a pool is a whole number of fen, not below 0: %s"),
                         fund->declared.name, figure_text(arena, pool)),
            fault);
    }
    struct part *parts = ARENA_ARRAY(arena, allocating->count + 1, struct part);
    if (!scale_weights(allocating, parts, fault) ||
        !share_pool(allocating, pool->value.num, parts, fault)) {
        return false;
    }
    for (size_t i = 0; i < allocating->count; i++) {
        struct line *line = &allocating->lines[i];
        line->fen = parts[i].share;
        line->tie = parts[i].tie;
        line->bound = parts[i].bound;
    }
    const struct measure_of_pool measure = measure_of(allocating, pool);
    for (size_t i = 0; i < allocating->count; i++) {
        struct line *line = &allocating->lines[i];
        line->amount = line_figure(allocating, line, &measure);
    }
    return write_lines(allocating, fault) &&
           write_pool(allocating, pool->value.num,
                      measure.weights ? exact_text(arena, measure.weights->value) : NULL, NULL,
                      fault);
}

static int by_remainder(const void *a, const void *b)
{
    const struct line *left = *(const struct line *const *)a;
    const struct line *right = *(const struct line *const *)b;
    struct exact less;
    struct exact more;
    /* Of two parts of a fen; they fit, for the amounts do. */
    if (exact_subtract(left->figure->value, exact_of(left->fen), &less) &&
        exact_subtract(right->figure->value, exact_of(right->fen), &more)) {
        int order = exact_compare(more, less);
        if (order != 0) {
            return order;
        }
    }
    int order = exact_compare(right->figure->value, left->figure->value);
    return order != 0 ? order : strcmp(left->id, right->id);
}

static bool remainder_alike(const struct line *a, const struct line *b)
{
    struct exact left;
    struct exact right;
    return exact_subtract(a->figure->value, exact_of(a->fen), &left) &&
           exact_subtract(b->figure->value, exact_of(b->fen), &right) &&
           exact_compare(left, right) == 0;
}

/* Each line down to its fen; what the rounded sum has over goes to the largest remainders. */
static bool settle_rounded(struct allocating *allocating, struct fault *fault)
{
    struct arena *arena = &allocating->arena;
    const struct fund *fund = allocating->fund;
    struct line **order = ARENA_ARRAY(arena, allocating->count + 1, struct line *);
    struct wide sum = {0};
    struct exact exact;
    int64_t fen;
    int64_t given = 0;
    for (size_t i = 0; i < allocating->count; i++) {
        struct line *line = &allocating->lines[i];
        order[i] = line;
        line->amount = line->figure;
        sum = wide_add(arena, sum, wide_of(arena, line->figure->value));
        if (!money_round(line->figure->value, ROUND_DOWN, &line->fen) ||
            line->fen > INT64_MAX - given) {
            return too_large(allocating, line->id, fault);
        }
        given += line->fen;
    }
    /* What is beyond the fen given is less than a fen a line: its sum is rounded by itself. */
    struct wide beyond = wide_subtract(arena, sum, wide_of(arena, exact_of(given)));
    if (!wide_exact(beyond, &exact)) {
        return too_large(allocating, wide_text(arena, beyond), fault);
    }
    if (!money_round(exact, fund->rounding, &fen)) {
        return false;
    }
    if (allocating->count > 0) {
        qsort(order, allocating->count, sizeof(struct line *), by_remainder);
    }
    size_t over = (size_t)fen;
    if (over > 0 && over < allocating->count && remainder_alike(order[over - 1], order[over])) {
        const struct line limit = *order[over];
        for (size_t i = 0; i < allocating->count; i++) {
            order[i]->tie = remainder_alike(order[i], &limit);
        }
    }
    for (size_t i = 0; i < over && i < allocating->count; i++) {
        order[i]->fen++;
    }
    return write_lines(allocating, fault) &&
           write_pool(allocating, given + fen, NULL, wide_text(arena, sum), fault);
}

static int by_pool(const void *a, const void *b)
{
    const struct line *left = a;
    const struct line *right = b;
    int order = strcmp(left->pool, right->pool);
    return order != 0 ? order : strcmp(left->id, right->id);
}

/* One of many pools: the lines that stand in `allocating` are its own. */
static bool settle_one(struct allocating *allocating, struct fault *fault)
{
    struct arena *arena = &allocating->arena;
    const char *fund = allocating->fund->declared.name;
    bool well = true;
    allocating->open = 0;
    for (size_t i = 0; i < allocating->count; i++) {
        allocating->open += allocating->lines[i].open;
    }
    if (allocating->open > 0) {
        const char *open = arena_printf(arena, "%zu", allocating->open);
        const char *reason = word_with(arena, WORD_POOL_OPEN, open, NULL, NULL);
        for (size_t i = 0; well && i < allocating->count; i++) {
            well = allocating->lines[i].open ||
                   evaluation_add(allocating->judging->evaluation, "fund", fund,
                                  allocating->lines[i].id, reason, fault);
        }
        return well;
    }
    const struct figure *shared = allocating->lines[0].shared;
    for (size_t i = 1; i < allocating->count; i++) {
        const struct figure *other = allocating->lines[i].shared;
        if (exact_compare(shared->value, other->value) != 0) {
            return wrong(allocating, "pool-amount",
                         arena_printf(arena, _("fund \"%s\", %s: rows of one pool say %s and %s"),
                                      fund, allocating->pool, figure_text(arena, shared),
                                      figure_text(arena, other)),
                         fault);
        }
    }
    return settle_shared(allocating, fault);
}

/* Each pool by itself; what is open in one does not touch the others. */
static bool settle_each(struct allocating *allocating, struct fault *fault)
{
    struct line *lines = allocating->lines;
    size_t count = allocating->count;
    bool well = true;
    qsort(lines, count, sizeof(*lines), by_pool);
    for (size_t first = 0, next; well && first < count; first = next) {
        for (next = first; next < count && strcmp(lines[next].pool, lines[first].pool) == 0;) {
            next++;
        }
        allocating->lines = lines + first;
        allocating->count = next - first;
        allocating->pool = lines[first].pool;
        well = settle_one(allocating, fault);
    }
    return well;
}

bool pool_settle(struct allocating *allocating, struct fault *fault)
{
    const struct fund *fund = allocating->fund;
    if (fund->each) {
        return allocating->count == 0 || settle_each(allocating, fault);
    }
    if (!(fund->pool.given || fund->whole) || (allocating->count == 0 && allocating->open == 0)) {
        return true;
    }
    if (allocating->open > 0) {
        struct arena *arena = &allocating->arena;
        const char *open = arena_printf(arena, "%zu", allocating->open);
        return evaluation_add(allocating->judging->evaluation, "fund", fund->declared.name, "*",
                              word_with(arena, WORD_POOL_OPEN, open, NULL, NULL), fault);
    }
    return fund->pool.given ? settle_shared(allocating, fault) : settle_rounded(allocating, fault);
}
