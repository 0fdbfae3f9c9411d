/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The modes of items. A mode is a row in the list at the end and a function. */
#include <string.h>

#include "base/language.h"
#include "batch/assessing.h"

static struct arena *arena_of(const struct assessing *assessing)
{
    return &assessing->judging->arena;
}

static const struct figure *full_points(const struct assessing *assessing,
                                        const struct assessment_item *item)
{
    return figure_number(arena_of(assessing), word(WORD_FULL_POINTS), item->points);
}

/* Sums of figures, with the place of the rule in what goes wrong. */
static const struct figure *combine(struct assessing *assessing, enum figure_kind kind,
                                    const struct figure *left, const struct figure *right,
                                    struct fault *fault)
{
    const struct declared *by = &assessing->assessment->declared;
    struct fault own = {0};
    const struct figure *result =
        left && right ? figure_combine(arena_of(assessing), kind, left, right, &own) : NULL;
    if (!result && own.id) {
        fault_set_at(fault, FAULT_RULE, own.id, by->path, by->line, "%s", own.text);
    }
    return result;
}

/* The points that a figure gives; false on a fault. */
static bool earn(struct assessing *assessing, const struct assessment_item *item,
                 const struct figure *figure, struct scored *out, struct fault *fault)
{
    const struct declared *by = &assessing->assessment->declared;
    if (!figure) {
        return false;
    }
    if (figure->money != 0 && figure->value.num != 0) {
        return fault_set_at(fault, FAULT_RULE, "item-points", by->path, by->line,
                            _("item \"%s\", %s: the result must be a number of points"), item->name,
                            assessing->judging->subject->id);
    }
    out->evaluated = true;
    out->figure = figure;
    out->points = figure->value;
    out->note = figure_formula(arena_of(assessing), figure);
    return true;
}

static const char *shown(struct assessing *assessing, const struct scored *out)
{
    struct arena *arena = arena_of(assessing);
    const char *done = figure_text(arena, out->done);
    return out->needed ? arena_printf(arena, "%s/%s", done, figure_text(arena, out->needed)) : done;
}

/* 1 earns all points, 0 none. */
static bool score_flag(struct assessing *assessing, const struct subject *subject,
                       const struct assessment_item *item, struct scored *out, struct fault *fault)
{
    if (!item_number(assessing, subject, item, item->of[0], &out->done, &out->reason, fault) ||
        out->reason) {
        return out->reason != NULL;
    }
    out->evaluated = true;
    out->flag = out->done->value.num != 0;
    out->raw = out->flag ? "1" : "0";
    out->points = out->flag ? item->points : exact_of(0);
    out->leaves = out->done;
    return true;
}

/* The word that was found, and the steps that it is looked for among. */
static const char *step_note(struct arena *arena, const struct assessment_item *item,
                             const struct subject_field *field, bool found)
{
    const char *const *step = item->steps;
    const char *steps = *step;
    const char *text = field->text     ? field->text
                       : field->figure ? figure_text(arena, field->figure)
                                       : NULL;
    while (*++step) {
        steps = arena_printf(arena, "%s、%s", steps, *step);
    }
    return text ? word_with(arena, found ? WORD_STEP : WORD_NO_STEP, field->title, text, steps)
                : word_with(arena, WORD_MISSING_FIELD, field->title, NULL, NULL);
}

/* The n-th of k steps earns n/k of the points; none of them earns nothing. */
static bool score_ladder(struct assessing *assessing, const struct subject *subject,
                         const struct assessment_item *item, struct scored *out,
                         struct fault *fault)
{
    const struct subject_field *field = item_field(assessing, subject, item, item->of[0], fault);
    size_t count = 0;
    size_t reached = 0;
    if (!field) {
        return false;
    }
    for (; item->steps[count]; count++) {
        if (field->text && strcmp(item->steps[count], field->text) == 0) {
            reached = count + 1;
            out->step = item->steps[count];
        }
    }
    out->evaluated = true;
    out->raw = out->step ? out->step : "";
    out->note = step_note(arena_of(assessing), item, field, out->step != NULL);
    struct exact part;
    return (exact_make((int64_t)reached, (int64_t)count, &part) &&
            exact_multiply(item->points, part, &out->points)) ||
           assessing_too_large(assessing, item->name, fault);
}

const char *ladder_step(const struct assessment_item *item, struct exact points)
{
    const char *step = NULL;
    int64_t count = 0;
    while (item->steps[count]) {
        count++;
    }
    for (int64_t i = 0; i < count && item->points.num > 0; i++) {
        struct exact part;
        struct exact earned;
        if (!exact_make(i + 1, count, &part) || !exact_multiply(item->points, part, &earned) ||
            exact_compare(earned, points) > 0) {
            break;
        }
        step = item->steps[i];
    }
    return step;
}

/* done ÷ needed; done alone where nothing else is wanted. */
static const struct figure *quotient(struct assessing *assessing, const struct scored *out,
                                     struct fault *fault)
{
    return out->needed ? combine(assessing, FIGURE_DIVIDE, out->done, out->needed, fault)
                       : out->done;
}

/* share × points, no more than the points; NULL on a fault. */
static const struct figure *part_of(struct assessing *assessing, const struct assessment_item *item,
                                    const struct figure *share, struct fault *fault)
{
    const struct figure *full = full_points(assessing, item);
    const struct figure *points = combine(assessing, FIGURE_MULTIPLY, share, full, fault);
    if (points && exact_compare(points->value, item->points) > 0) {
        points = combine(assessing, FIGURE_LEAST, points, full, fault);
    }
    return points;
}

static bool score_share(struct assessing *assessing, const struct subject *subject,
                        const struct assessment_item *item, struct scored *out, struct fault *fault)
{
    if (!item_look(assessing, subject, item, out, fault) || out->reason || out->nothing) {
        return out->reason || out->nothing;
    }
    const struct figure *share = quotient(assessing, out, fault);
    out->raw = shown(assessing, out);
    if (share && item->full.given) {
        const struct figure *wanted = assessing_quantity(assessing, &item->full, &out->reason);
        if (!wanted) {
            return true;
        }
        share = combine(assessing, FIGURE_DIVIDE, share, wanted, fault);
    }
    if (!share) {
        return false;
    }
    return earn(assessing, item, part_of(assessing, item, share, fault), out, fault);
}

static bool within(enum comparison comparison, struct exact value, struct exact limit)
{
    int order = exact_compare(value, limit);
    switch (comparison) {
    case AT_LEAST:
        return order >= 0;
    case OVER:
        return order > 0;
    case AT_MOST:
        return order <= 0;
    case UNDER:
        return order < 0;
    case COMPARISONS:
        break;
    }
    return false;
}

static const char *sign_of(enum comparison comparison, bool holds)
{
    switch (comparison) {
    case AT_LEAST:
        return holds ? "≥" : "<";
    case OVER:
        return holds ? ">" : "≤";
    case AT_MOST:
        return holds ? "≤" : ">";
    case UNDER:
    case COMPARISONS:
        break;
    }
    return holds ? "<" : "≥";
}

/* "45 ÷ 48 = 0.9375 ≥ 0.9" */
static const char *compared(struct assessing *assessing, const struct figure *value,
                            const struct limit *bound, const struct figure *limit, bool holds)
{
    struct arena *arena = arena_of(assessing);
    const char *formula = figure_formula(arena, value);
    const char *result = figure_text(arena, value);
    bool plain = value->kind == FIGURE_FIELD;
    return arena_printf(arena, "%s%s%s %s %s", formula, plain ? "" : " = ", plain ? "" : result,
                        sign_of(bound->comparison, holds), figure_formula(arena, limit));
}

static bool score_bands(struct assessing *assessing, const struct subject *subject,
                        const struct assessment_item *item, struct scored *out, struct fault *fault)
{
    struct arena *arena = arena_of(assessing);
    if (!item_look(assessing, subject, item, out, fault) || out->reason || out->nothing) {
        return out->reason || out->nothing;
    }
    const struct figure *value = quotient(assessing, out, fault);
    if (!value) {
        return false;
    }
    out->raw = shown(assessing, out);
    out->leaves = value;
    out->points = exact_of(0);
    for (size_t i = 0; i < item->band_count; i++) {
        const struct band *band = &item->bands[i];
        const struct figure *limit =
            assessing_quantity(assessing, &band->bound.value, &out->reason);
        if (!limit) {
            return true;
        }
        if (!combine(assessing, FIGURE_LEAST, value, limit, fault)) {
            return false;
        }
        bool holds = within(band->bound.comparison, value->value, limit->value);
        out->note = compared(assessing, value, &band->bound, limit, holds);
        if (holds) {
            out->points = band->points;
            break;
        }
    }
    out->evaluated = true;
    out->note = arena_printf(arena, "%s → %s", out->note, exact_text(arena, out->points));
    return true;
}

static bool score_count(struct assessing *assessing, const struct subject *subject,
                        const struct assessment_item *item, struct scored *out, struct fault *fault)
{
    if (!item_look(assessing, subject, item, out, fault) || out->reason) {
        return out->reason != NULL;
    }
    const struct figure *each = assessing_quantity(assessing, &item->each, &out->reason);
    if (!each) {
        return true;
    }
    out->raw = figure_text(arena_of(assessing), out->done);
    out->needed = NULL;
    const struct figure *points = combine(assessing, FIGURE_MULTIPLY, out->done, each, fault);
    if (points && points->money == 0 && exact_compare(points->value, item->points) > 0) {
        points = combine(assessing, FIGURE_LEAST, points, full_points(assessing, item), fault);
    }
    return earn(assessing, item, points, out, fault);
}

static bool score_shortfall(struct assessing *assessing, const struct subject *subject,
                            const struct assessment_item *item, struct scored *out,
                            struct fault *fault)
{
    if (!item_look(assessing, subject, item, out, fault) || out->reason) {
        return out->reason != NULL;
    }
    /* Where nothing is due, nothing is short; unless the rule says otherwise. */
    if (out->nothing && item->empty != CONSEQUENCE_FULL) {
        return true;
    }
    const struct figure *each = assessing_quantity(assessing, &item->each, &out->reason);
    if (!each) {
        return true;
    }
    out->raw = shown(assessing, out);
    const struct figure *none = figure_constant(arena_of(assessing), 0);
    const struct figure *lacking =
        out->needed ? combine(assessing, FIGURE_SUBTRACT, out->needed, out->done, fault)
                    : out->done;
    if (lacking && lacking->value.num < 0) {
        lacking = combine(assessing, FIGURE_MOST, lacking, none, fault);
    }
    const struct figure *lost = combine(assessing, FIGURE_MULTIPLY, lacking, each, fault);
    const struct figure *points =
        lost ? combine(assessing, FIGURE_SUBTRACT, full_points(assessing, item), lost, fault)
             : NULL;
    if (points && points->value.num < 0) {
        points = combine(assessing, FIGURE_MOST, points, none, fault);
    }
    out->nothing = false;
    return earn(assessing, item, points, out, fault);
}

/* How many of the fields are 1, and which: "✓甲 ✗乙". */
static bool tick(struct assessing *assessing, const struct subject *subject,
                 const struct assessment_item *item, struct scored *out, const char **ticks,
                 struct fault *fault)
{
    struct arena *arena = arena_of(assessing);
    int64_t done = 0;
    int64_t count = 0;
    *ticks = "";
    for (const char *const *name = item->of; *name; name++, count++) {
        const struct figure *figure;
        if (!item_number(assessing, subject, item, *name, &figure, &out->reason, fault)) {
            return false;
        }
        if (out->reason) {
            return true;
        }
        done += figure->value.num != 0;
        *ticks = arena_printf(arena, "%s%s%s%s", *ticks, count > 0 ? " " : "",
                              figure->value.num != 0 ? "✓" : "✗", figure->label);
    }
    out->done = figure_field(arena, item->title, exact_of(done), false);
    out->needed = figure_field(arena, word(WORD_OF_ALL), exact_of(count), false);
    return true;
}

static bool score_checklist(struct assessing *assessing, const struct subject *subject,
                            const struct assessment_item *item, struct scored *out,
                            struct fault *fault)
{
    struct arena *arena = arena_of(assessing);
    const char *ticks = "";
    bool well = item->to ? item_look(assessing, subject, item, out, fault)
                         : tick(assessing, subject, item, out, &ticks, fault);
    if (!well || out->reason || out->nothing) {
        return well;
    }
    const struct quantity *limits[] = {&item->pass, &item->excel};
    static const enum word words[] = {WORD_PASSES, WORD_EXCELS};
    for (size_t i = 0; i < 2; i++) {
        if (!limits[i]->given) {
            continue;
        }
        const struct figure *limit = assessing_quantity(assessing, limits[i], &out->reason);
        if (!limit) {
            return true;
        }
        if (exact_compare(out->done->value, limit->value) >= 0) {
            out->step = word(words[i]);
        } else if (i == 0) {
            out->step = word(WORD_FAILS);
        }
    }
    const struct figure *share = quotient(assessing, out, fault);
    if (!earn(assessing, item, part_of(assessing, item, share, fault), out, fault)) {
        return false;
    }
    out->raw = arena_printf(arena, "%s%s%s", shown(assessing, out), out->step ? " " : "",
                            out->step ? out->step : "");
    out->note = item->points.num == 0
                    ? ticks
                    : arena_printf(arena, "%s%s%s", ticks, *ticks ? "  " : "", out->note);
    return true;
}

static bool score_gate(struct assessing *assessing, const struct subject *subject,
                       const struct assessment_item *item, struct scored *out, struct fault *fault)
{
    if (!item_look(assessing, subject, item, out, fault) || out->reason || out->nothing) {
        return out->reason || out->nothing;
    }
    const struct figure *limit = assessing_quantity(assessing, &item->bound.value, &out->reason);
    if (!limit) {
        return true;
    }
    const struct figure *value = quotient(assessing, out, fault);
    if (!value || !combine(assessing, FIGURE_LEAST, value, limit, fault)) {
        return false;
    }
    out->evaluated = true;
    out->flag = within(item->bound.comparison, value->value, limit->value);
    out->raw = out->flag ? "1" : "0";
    out->points = out->flag ? item->points : exact_of(0);
    out->leaves = value;
    out->note = compared(assessing, value, &item->bound, limit, out->flag);
    return true;
}

/* Nothing is computed: what was given is settled later. */
static bool score_manual(struct assessing *assessing, const struct subject *subject,
                         const struct assessment_item *item, struct scored *out,
                         struct fault *fault)
{
    (void)subject;
    (void)fault;
    out->reason = word_with(arena_of(assessing), WORD_NO_SCORE, item->title, NULL, NULL);
    return true;
}

static bool score_function(struct assessing *assessing, const struct subject *subject,
                           const struct assessment_item *item, struct scored *out,
                           struct fault *fault)
{
    struct judging *judging = assessing->judging;
    const struct declared *declared = &assessing->assessment->declared;
    struct judgement judgement;
    if (!script_judge(judging->script, declared, item->function, subject, &assessing->parameters,
                      NULL, 0, &judging->arena, &judgement, fault)) {
        return false;
    }
    if (!judgement.evaluated) {
        out->reason = judgement.reason;
        return true;
    }
    if (!judgement.figure || judgement.figure->money != 0) {
        return fault_set_at(fault, FAULT_RULE, "item-points", declared->path, declared->line,
                            _("item \"%s\", %s: the result must be a number of points"), item->name,
                            subject->id);
    }
    struct exact points = judgement.figure->value;
    if (exact_compare(points, item->points) > 0 || points.num < 0) {
        return fault_set_at(fault, FAULT_RULE, "item-over", declared->path, declared->line,
                            _("item \"%s\", %s: %s points are not within 0 and %s"), item->name,
                            subject->id, exact_text(&judging->arena, points),
                            exact_text(&judging->arena, item->points));
    }
    return earn(assessing, item, judgement.figure, out, fault);
}

static bool (*const modes[SCORE_MODES])(struct assessing *assessing, const struct subject *subject,
                                        const struct assessment_item *item, struct scored *out,
                                        struct fault *fault) = {
    [SCORE_FLAG] = score_flag,           [SCORE_LADDER] = score_ladder,
    [SCORE_SHARE] = score_share,         [SCORE_BANDS] = score_bands,
    [SCORE_COUNT] = score_count,         [SCORE_SHORTFALL] = score_shortfall,
    [SCORE_CHECKLIST] = score_checklist, [SCORE_GATE] = score_gate,
    [SCORE_MANUAL] = score_manual,       [SCORE_FUNCTION] = score_function,
};

/* Nothing or all by the rule: a flag and a gate hold then, or do not, and a ladder is at its top or
 * below it. */
static void count_by_rule(struct arena *arena, const struct assessment_item *item, bool full,
                          struct scored *out)
{
    out->evaluated = true;
    out->points = full ? item->points : exact_of(0);
    out->flag = full;
    if (item->mode == SCORE_FLAG || item->mode == SCORE_GATE) {
        out->raw = full ? "1" : "0";
    }
    for (size_t i = 0; full && item->mode == SCORE_LADDER && item->steps[i]; i++) {
        out->step = item->steps[i];
    }
    out->note =
        word_with(arena, full ? WORD_COUNTED_FULL : WORD_COUNTED_ZERO, out->reason, NULL, NULL);
}

/* What cannot be evaluated has the consequence that the rule lays down. */
static bool miss(struct assessing *assessing, const struct assessment_item *item,
                 struct scored *out, struct fault *fault)
{
    struct arena *arena = arena_of(assessing);
    enum consequence consequence = out->nothing ? item->empty : item->missing;
    if (out->nothing && !out->reason) {
        const char *title = out->done && out->done->label ? out->done->label : item->title;
        out->reason = word_with(arena, WORD_NOTHING_DUE, title, NULL, NULL);
    }
    (void)fault;
    switch (consequence) {
    case CONSEQUENCE_ZERO:
    case CONSEQUENCE_FULL:
        count_by_rule(arena, item, consequence == CONSEQUENCE_FULL, out);
        break;
    case CONSEQUENCE_DROP:
        out->dropped = true;
        out->note = word_with(arena, WORD_DROPPED, out->reason, NULL, NULL);
        break;
    case CONSEQUENCE_OPEN:
    case CONSEQUENCES:
        break;
    }
    return true;
}

bool item_compute(struct assessing *assessing, const struct subject *subject, size_t number,
                  struct scored *out, struct fault *fault)
{
    struct judging *judging = assessing->judging;
    const struct assessment_item *item = &assessing->assessment->items[number];
    const struct declared head = {.basis = item_basis(assessing->assessment, number)};
    out->reason = evaluation_obstacle(judging->evaluation, &head, subject->place, subject->at,
                                      false, &judging->arena);
    if (!out->reason && !modes[item->mode](assessing, subject, item, out, fault)) {
        return false;
    }
    if (!out->evaluated) {
        return miss(assessing, item, out, fault);
    }
    out->computed = item->mode != SCORE_MANUAL;
    out->first = out->points;
    return true;
}
