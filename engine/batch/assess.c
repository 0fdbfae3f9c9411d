/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/assess.h"

#include <string.h>

#include "base/language.h"
#include "base/suggest.h"

struct assessing {
    struct judging *judging;
    const struct assessment *assessment;
    struct writer *scores;
    struct writer *grades;
    struct parameter_source parameters;
};

/* What an item came to: for the grade, and for the table `score`. */
struct scored {
    struct item_result result;
    const char *raw;
    struct exact points;
    const char *reason; /* why it was not evaluated */
    const char *note;
};

static const struct subject_field *field_of(const struct assessing *assessing,
                                            const struct subject *subject,
                                            const struct assessment_item *item, struct fault *fault)
{
    const char *known[64];
    size_t count = 0;
    for (size_t i = 0; i < subject->field_count; i++) {
        if (strcmp(subject->fields[i].name, item->of) == 0) {
            return &subject->fields[i];
        }
        if (count < 64) {
            known[count++] = subject->fields[i].name;
        }
    }
    const struct declared *declared = &assessing->assessment->declared;
    fault_set_at(fault, FAULT_RULE, "rule-unknown-field", declared->path, declared->line,
                 _("item \"%s\": there is no field \"%s\"%s"), item->name, item->of,
                 suggest_hint(&assessing->judging->arena, item->of, known, count));
    return NULL;
}

/* 1 earns all points, 0 none. */
static bool score_flag(struct assessing *assessing, const struct subject *subject,
                       const struct assessment_item *item, struct scored *out, struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    const struct subject_field *field = field_of(assessing, subject, item, fault);
    if (!field) {
        return false;
    }
    if (!field->figure) {
        out->reason = word_with(arena, WORD_MISSING_FIELD, item->title, NULL, NULL);
        return true;
    }
    out->result.evaluated = true;
    out->result.flag = field->figure->value.num != 0;
    out->raw = out->result.flag ? "1" : "0";
    out->points = out->result.flag ? item->points : exact_of(0);
    return true;
}

/* The n-th of k steps earns n/k of the points; none of them earns nothing. */
static bool score_ladder(struct assessing *assessing, const struct subject *subject,
                         const struct assessment_item *item, struct scored *out,
                         struct fault *fault)
{
    const struct subject_field *field = field_of(assessing, subject, item, fault);
    size_t count = 0;
    size_t reached = 0;
    if (!field) {
        return false;
    }
    for (; item->steps[count]; count++) {
        if (field->text && strcmp(item->steps[count], field->text) == 0) {
            reached = count + 1;
            out->result.step = item->steps[count];
        }
    }
    out->result.evaluated = true;
    out->raw = out->result.step ? out->result.step : "";
    struct exact part;
    if (!exact_make((int64_t)reached, (int64_t)count, &part) ||
        !exact_multiply(item->points, part, &out->points)) {
        return fault_set_at(fault, FAULT_RULE, "figure-too-large",
                            assessing->assessment->declared.path,
                            assessing->assessment->declared.line,
                            _("a result does not fit into 64 bits: %s"), item->name);
    }
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
    out->result.evaluated = true;
    out->result.points = judgement.figure;
    out->points = points;
    out->note = figure_formula(&judging->arena, judgement.figure);
    const char *name = arena_printf(&judging->arena, "%s.%s", declared->name, item->name);
    return judging_keep(judging, "score", name, judgement.figure, fault);
}

static bool (*const modes[SCORE_MODES])(struct assessing *assessing, const struct subject *subject,
                                        const struct assessment_item *item, struct scored *out,
                                        struct fault *fault) = {
    [SCORE_FLAG] = score_flag,
    [SCORE_LADDER] = score_ladder,
    [SCORE_FUNCTION] = score_function,
};

/* An item may stand on a basis of its own, which may be in force elsewhere or later. */
static bool score_item(struct assessing *assessing, const struct subject *subject,
                       const struct assessment_item *item, struct scored *out, struct fault *fault)
{
    struct judging *judging = assessing->judging;
    const char *ids[] = {item->basis, NULL};
    const struct declared head = {.basis = ids};
    out->reason = evaluation_obstacle(judging->evaluation, &head, subject->place, subject->at,
                                      false, &judging->arena);
    return out->reason || modes[item->mode](assessing, subject, item, out, fault);
}

static bool write_score(struct assessing *assessing, const struct subject *subject,
                        const struct assessment_item *item, const struct scored *scored,
                        struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    const char *name = assessing->assessment->declared.name;
    bool pointed = item->points.num > 0;
    bool evaluated = scored->result.evaluated;
    const struct value values[] = {
        value_string(name),
        value_string(subject->id),
        value_string(item->name),
        value_none(),
        value_string(scored->raw),
        evaluated && pointed ? value_string(exact_text(arena, scored->points)) : value_none(),
        pointed ? value_string(exact_text(arena, item->points)) : value_none(),
        value_string(evaluated ? "ok" : "not evaluated"),
        value_string(evaluated ? scored->note : scored->reason),
    };
    if (!writer_add(assessing->scores, values, fault)) {
        return false;
    }
    return evaluated || evaluation_add(assessing->judging->evaluation, "score",
                                       arena_printf(arena, "%s.%s", name, item->name), subject->id,
                                       scored->reason ? scored->reason : "", fault);
}

/* The points of all items. One that was not evaluated leaves no total: a part of it would be taken
 * for the whole. */
struct total {
    struct exact points;
    bool pointed;
    const char *left; /* titles of items that have points and were not evaluated; "": none */
};

static const char *grade_note(const struct total *total, const struct judgement *judgement,
                              struct arena *arena)
{
    if (!judgement->evaluated) {
        return judgement->reason;
    }
    return *total->left ? word_with(arena, WORD_ITEMS_LEFT, total->left, NULL, NULL) : NULL;
}

static bool write_grade(struct assessing *assessing, const struct subject *subject,
                        const struct item_result *results, const struct total *total,
                        struct fault *fault)
{
    const struct assessment *assessment = assessing->assessment;
    const struct declared *declared = &assessment->declared;
    struct arena *arena = &assessing->judging->arena;
    bool complete = total->pointed && !*total->left;
    struct judging *judging = assessing->judging;
    struct judgement judgement = {.evaluated = true};
    if (assessment->grade != 0 &&
        !script_judge(judging->script, declared, assessment->grade, subject, &assessing->parameters,
                      results, assessment->item_count, &judging->arena, &judgement, fault)) {
        return false;
    }
    if (judgement.figure) {
        return fault_set_at(fault, FAULT_RULE, "grade-text", declared->path, declared->line,
                            _("\"%s\", %s: a grade is a text, not a number"), declared->name,
                            subject->id);
    }
    if (!judgement.evaluated && !evaluation_add(judging->evaluation, "grade", declared->name,
                                                subject->id, judgement.reason, fault)) {
        return false;
    }
    const struct value values[] = {
        value_string(declared->name),
        value_string(subject->id),
        value_none(),
        complete ? value_string(exact_text(arena, total->points)) : value_none(),
        value_none(),
        value_string(judgement.text),
        value_string(grade_note(total, &judgement, arena)),
    };
    return writer_add(assessing->grades, values, fault);
}

static bool assess(void *context, const struct subject *subject, struct fault *fault)
{
    struct assessing *assessing = context;
    const struct assessment *assessment = assessing->assessment;
    struct judging *judging = assessing->judging;
    const char *reason = evaluation_obstacle(judging->evaluation, &assessment->declared,
                                             subject->place, subject->at, false, &judging->arena);
    if (reason) {
        return evaluation_add(judging->evaluation, "assessment", assessment->declared.name,
                              subject->id, reason, fault);
    }
    struct item_result *results =
        ARENA_ARRAY(&judging->arena, assessment->item_count + 1, struct item_result);
    struct total total = {exact_of(0), false, ""};
    for (size_t i = 0; i < assessment->item_count; i++) {
        const struct assessment_item *item = &assessment->items[i];
        struct scored scored = {.result = {.name = item->name, .mode = item->mode},
                                .points = exact_of(0)};
        if (!score_item(assessing, subject, item, &scored, fault) ||
            !write_score(assessing, subject, item, &scored, fault)) {
            return false;
        }
        results[i] = scored.result;
        total.pointed = total.pointed || item->points.num > 0;
        if (item->points.num > 0 && !scored.result.evaluated) {
            total.left = arena_printf(&judging->arena, "%s%s%s", total.left,
                                      *total.left ? "、" : "", item->title);
        }
        if (!exact_add(total.points, scored.points, &total.points)) {
            return fault_set_at(fault, FAULT_RULE, "figure-too-large", assessment->declared.path,
                                assessment->declared.line,
                                _("a result does not fit into 64 bits: %s"),
                                assessment->declared.name);
        }
    }
    return write_grade(assessing, subject, results, &total, fault);
}

bool assessments_score(struct judging *judging, struct fault *fault)
{
    const struct ruleset *rules = judging->relations->rules;
    struct assessing assessing = {.judging = judging};
    assessing.parameters = judging_parameters(judging);
    assessing.scores = writer_open(judging->store, "score", 9, fault);
    assessing.grades = assessing.scores ? writer_open(judging->store, "grade", 7, fault) : NULL;
    bool well = assessing.grades != NULL;
    for (size_t i = 0; well && i < rules->assessment_count; i++) {
        assessing.assessment = rules->assessments[i];
        well = judging_each(judging, &assessing.assessment->declared, "assessment",
                            ruleset_level(rules, assessing.assessment->level),
                            assessing.assessment->over, assess, &assessing, fault);
    }
    writer_close(assessing.scores);
    writer_close(assessing.grades);
    return well;
}
