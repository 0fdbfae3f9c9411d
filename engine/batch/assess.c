/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/assess.h"

#include <string.h>

#include "base/language.h"
#include "batch/assessing.h"

/* Adds a scored item to the sums of the node that it stands in, or to the whole. */
static bool add_up(struct assessing *assessing, size_t number, struct tally *tally,
                   struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    const struct assessment_item *item = &assessing->assessment->items[number];
    struct scored *scored = &tally->scored[number];
    struct scored *above = item->parent == SIZE_MAX ? NULL : &tally->scored[item->parent];
    struct exact declared;
    struct exact available;
    if (!scored->applies) {
        return true;
    }
    if (!exact_multiply(item->points, item->weight, &declared) ||
        !exact_multiply(scored->available, item->weight, &available)) {
        return assessing_too_large(assessing, item->name, fault);
    }
    struct wide earned = wide_multiply(arena, scored->total, wide_of(arena, item->weight));
    if (above) {
        above->total = wide_add(arena, above->total, earned);
        return exact_add(above->available, available, &above->available) ||
               assessing_too_large(assessing, item->name, fault);
    }
    tally->earned = wide_add(arena, tally->earned, earned);
    return (exact_add(tally->available, available, &tally->available) &&
            exact_add(tally->declared, declared, &tally->declared)) ||
           assessing_too_large(assessing, item->name, fault);
}

/* What a gate that was not passed does. */
static void close_gate(struct assessing *assessing, size_t number, struct tally *tally)
{
    struct arena *arena = &assessing->judging->arena;
    const struct assessment *assessment = assessing->assessment;
    const struct assessment_item *item = &assessment->items[number];
    struct scored *scored = &tally->scored[number];
    if (item->mode != SCORE_GATE || !scored->evaluated || scored->flag) {
        return;
    }
    size_t step = assessment_step(assessment, item->grade);
    if (item->grade && step > tally->most) {
        tally->most = step;
    }
    if (item->grade) {
        const char *why = word_with(arena, WORD_GATE_CAPS, item->title, item->grade, NULL);
        tally->note = assessing_joined(arena, tally->note, why);
    }
    if (item->voids && item->parent != SIZE_MAX) {
        struct scored *above = &tally->scored[item->parent];
        above->total = (struct wide){0};
        above->note = word_with(arena, WORD_GATE_VOIDS, item->title, NULL, NULL);
    }
}

/* Leaves first: an item stands behind the node that it is in. */
static bool sum_items(struct assessing *assessing, struct tally *tally, struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    const struct assessment *assessment = assessing->assessment;
    for (size_t i = assessment->item_count; i-- > 0;) {
        const struct assessment_item *item = &assessment->items[i];
        struct scored *scored = &tally->scored[i];
        bool pointed = item->points.num > 0 && scored->applies;
        tally->pointed = tally->pointed || pointed;
        if (item->group) {
            scored->evaluated = scored->applies;
            for (size_t j = i + 1; j < assessment->item_count; j++) {
                if (assessment->items[j].parent == i) {
                    close_gate(assessing, j, tally);
                }
            }
        } else {
            scored->available = scored->dropped ? exact_of(0) : item->points;
            if (scored->evaluated) {
                scored->total = wide_of(arena, scored->points);
            }
            if (item->parent == SIZE_MAX) {
                close_gate(assessing, i, tally);
            }
        }
        if (!add_up(assessing, i, tally, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < assessment->item_count; i++) {
        const struct scored *scored = &tally->scored[i];
        if (assessment->items[i].points.num > 0 && scored->applies && !scored->evaluated &&
            !scored->dropped) {
            tally->left = arena_printf(arena, "%s%s%s", tally->left, *tally->left ? "、" : "",
                                       assessment->items[i].title);
        }
    }
    return true;
}

static const char *state_of(const struct scored *scored)
{
    return !scored->applies    ? "not applicable"
           : scored->evaluated ? "ok"
           : scored->dropped   ? "left out"
                               : "not evaluated";
}

static bool write_score(struct assessing *assessing, const struct subject *subject, size_t number,
                        const struct scored *scored, struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    const struct assessment *assessment = assessing->assessment;
    const struct assessment_item *item = &assessment->items[number];
    const char *name = assessment->declared.name;
    bool pointed = item->points.num > 0;
    bool evaluated = scored->evaluated && scored->applies;
    const char *parent = item->parent == SIZE_MAX ? NULL : assessment->items[item->parent].name;
    const struct value values[] = {
        value_string(name),
        value_string(subject->id),
        value_string(item->name),
        value_string(parent),
        value_string(scored->raw),
        evaluated && pointed ? value_string(wide_text(arena, scored->total)) : value_none(),
        pointed ? value_string(exact_text(arena, item->points)) : value_none(),
        value_string(state_of(scored)),
        value_string(evaluated || scored->dropped ? scored->note : scored->reason),
        scored->computed && pointed ? value_string(exact_text(arena, scored->first)) : value_none(),
        scored->needed ? value_string(figure_text(arena, scored->needed)) : value_none(),
        scored->done ? value_string(figure_text(arena, scored->done)) : value_none(),
    };
    const char *whole = arena_printf(arena, "%s.%s", name, item->name);
    const struct figure *figure = scored->figure ? scored->figure : scored->leaves;
    if (!writer_add(assessing->scores, values, fault) ||
        (figure && !judging_keep(assessing->judging, "score", whole, figure, fault))) {
        return false;
    }
    return !scored->applies || !scored->reason ||
           evaluation_add(assessing->judging->evaluation, "score", whole, subject->id,
                          scored->reason, fault);
}

/* Each item as its mode computes it, then as people settled it. */
static bool score_items(struct assessing *assessing, const struct subject *subject,
                        const char *group, struct tally *tally, struct fault *fault)
{
    const struct assessment *assessment = assessing->assessment;
    struct given *given;
    size_t count;
    if (!given_take(&assessing->given, assessing, subject->id, &given, &count, fault)) {
        return false;
    }
    for (size_t i = 0; i < assessment->item_count; i++) {
        struct scored *scored = &tally->scored[i];
        *scored = (struct scored){.applies = item_applies(assessment, i, group),
                                  .points = exact_of(0),
                                  .first = exact_of(0),
                                  .available = exact_of(0)};
        if (assessment->items[i].group || !scored->applies) {
            continue;
        }
        if (!item_compute(assessing, subject, i, scored, fault)) {
            return false;
        }
        given_settle(assessing, i, given, count, scored);
    }
    if (!sum_items(assessing, tally, fault)) {
        return false;
    }
    for (size_t i = 0; i < assessment->item_count; i++) {
        if (!write_score(assessing, subject, i, &tally->scored[i], fault)) {
            return false;
        }
    }
    return given_write(&assessing->given, assessing, subject->id, given, count, fault);
}

/* A field of the subject by its name; the relation may lack it, which is a fault. */
static bool own_field(struct assessing *assessing, const struct subject *subject, const char *name,
                      const struct subject_field **out, struct fault *fault)
{
    const struct declared *by = &assessing->assessment->declared;
    *out = NULL;
    for (size_t i = 0; name && i < subject->field_count; i++) {
        if (strcmp(subject->fields[i].name, name) == 0) {
            *out = &subject->fields[i];
        }
    }
    return !name || *out ||
           fault_set_at(fault, FAULT_RULE, "rule-unknown-field", by->path, by->line,
                        _("assessment \"%s\": the rows of \"%s\" have no field \"%s\""), by->name,
                        assessing->assessment->over, name);
}

/* Whether the subject takes no part; a word instead of a number would be passed over. */
static bool is_exempt(struct assessing *assessing, const struct subject *subject, bool *exempt,
                      struct fault *fault)
{
    const struct declared *by = &assessing->assessment->declared;
    const struct subject_field *field;
    if (!own_field(assessing, subject, assessing->assessment->exempt, &field, fault)) {
        return false;
    }
    *exempt = field && field->figure && field->figure->value.num != 0;
    return !field || !field->text ||
           fault_set_at(fault, FAULT_RULE, "item-number", by->path, by->line,
                        _("assessment \"%s\", %s: the field \"%s\" holds a text, not a number"),
                        by->name, subject->id, field->name);
}

static bool belongs(const struct assessment *assessment, const char *group)
{
    const char *const *known = assessment->groups;
    bool any = *known != NULL;
    while (*known && strcmp(*known, group) != 0) {
        known++;
    }
    return !any || *known;
}

static bool assess(void *context, const struct subject *subject, struct fault *fault)
{
    struct assessing *assessing = context;
    const struct assessment *assessment = assessing->assessment;
    struct judging *judging = assessing->judging;
    const struct subject_field *group;
    bool exempt;
    if (!own_field(assessing, subject, assessment->group, &group, fault) ||
        !is_exempt(assessing, subject, &exempt, fault)) {
        return false;
    }
    const char *reason = evaluation_obstacle(judging->evaluation, &assessment->declared,
                                             subject->place, subject->at, false, &judging->arena);
    const char *peers = group && group->text ? group->text : "";
    if (!reason && !belongs(assessment, peers)) {
        reason = word(WORD_NO_GROUP);
    }
    if (reason) {
        return evaluation_add(judging->evaluation, "assessment", assessment->declared.name,
                              subject->id, reason, fault);
    }
    struct standing standing = {.id = arena_copy(&assessing->arena, subject->id),
                                .group = arena_copy(&assessing->arena, peers),
                                .bonus = exact_of(0),
                                .penalty = exact_of(0),
                                .reached = SIZE_MAX,
                                .step = SIZE_MAX};
    if (exempt) {
        standing.exempt = true;
        standing.note = word(WORD_EXEMPT);
    } else {
        struct tally tally = {
            .scored = ARENA_ARRAY(&judging->arena, assessment->item_count + 1, struct scored),
            .available = exact_of(0),
            .declared = exact_of(0),
            .left = ""};
        if (!score_items(assessing, subject, peers, &tally, fault) ||
            !assessing_total(assessing, subject, &tally, &standing, fault) ||
            (assessment->grade != 0 &&
             !assessing_grade(assessing, subject, &tally, &standing, fault))) {
            return false;
        }
        firmness_keep(assessing, &tally, &standing);
    }
    ARENA_PUSH(&assessing->arena, assessing->standings, assessing->standing_count, standing);
    return true;
}

static const char *list_text(struct arena *arena, const char *const *list)
{
    const char *text = "";
    for (; *list; list++) {
        text = arena_printf(arena, "%s%s%s", text, *text ? "," : "", *list);
    }
    return *text ? text : NULL;
}

/* The tree as it is declared, applied or not: relations of what people gave look items up in it. */
static bool write_items(struct arena *arena, const struct assessment *assessment,
                        struct writer *writer, struct fault *fault)
{
    bool well = true;
    for (size_t i = 0; well && i < assessment->item_count; i++) {
        const struct assessment_item *item = &assessment->items[i];
        bool pointed = item->points.num > 0;
        const struct value values[] = {
            value_string(assessment->declared.name),
            value_string(item->name),
            value_string(item->parent == SIZE_MAX ? NULL : assessment->items[item->parent].name),
            value_integer((int64_t)i + 1),
            value_integer((int64_t)item->depth),
            value_string(item->number),
            value_string(item->title),
            value_string(score_mode_names()[item->mode]),
            pointed ? value_string(exact_text(arena, item->points)) : value_none(),
            value_string(exact_text(arena, item->weight)),
            value_string(item->says),
            value_string(item->cure),
            value_string(list_text(arena, item_basis(assessment, i))),
        };
        well = writer_add(writer, values, fault);
    }
    arena_reset(arena, (struct arena_mark){0});
    return well;
}

static bool open_rows(struct assessing *assessing, struct fault *fault)
{
    const struct assessment *assessment = assessing->assessment;
    bool well = given_open(&assessing->given, assessing, assessment->scores, EVENT_KINDS, fault);
    for (size_t i = 0; well && i < EVENT_KINDS; i++) {
        well = given_open(&assessing->event_rows[i], assessing, assessment->events[i].from,
                          (enum event_kind)i, fault);
    }
    return well;
}

/* Rows of subjects that were not assessed stand beside the others, too; unless there are no others,
 * for the assessment is not held here. */
static bool finish_rows(struct assessing *assessing, struct fault *fault)
{
    bool held = assessing->standing_count > 0;
    bool well = !held || given_finish(&assessing->given, assessing, fault);
    for (size_t i = 0; held && well && i < EVENT_KINDS; i++) {
        well = given_finish(&assessing->event_rows[i], assessing, fault);
    }
    return well;
}

static void close_rows(struct assessing *assessing)
{
    given_close(&assessing->given);
    for (size_t i = 0; i < EVENT_KINDS; i++) {
        given_close(&assessing->event_rows[i]);
    }
}

static bool assess_all(struct assessing *assessing, struct fault *fault)
{
    struct judging *judging = assessing->judging;
    const struct assessment *assessment = assessing->assessment;
    const struct ruleset *rules = judging->relations->rules;
    bool trial = judging->evaluation->settings->trial;
    if (assessment->trial && !trial) {
        return true;
    }
    /* Outside a trial of its own, an assessment never stands on a draft. */
    judging->evaluation->drafts = assessment->trial;
    assessing->standings = NULL;
    assessing->standing_count = 0;
    bool well = open_rows(assessing, fault) && firmness_samples(assessing, fault) &&
                judging_each(judging, &assessment->declared, "assessment",
                             ruleset_level(rules, assessment->level), assessment->over, assess,
                             assessing, fault) &&
                finish_rows(assessing, fault) && standings_settle(assessing, fault);
    judging->evaluation->drafts = trial;
    close_rows(assessing);
    arena_reset(&assessing->arena, (struct arena_mark){0});
    return well;
}

static bool open_tables(struct assessing *assessing, struct fault *fault)
{
    static const char measures[] = "select numerator, denominator from measure where "
                                   "measure = :measure and level = :level and "
                                   "subject_id = :subject";
    static const char reasons[] = "select reason from evaluation where what = 'measure' and "
                                  "name = :measure and subject_id in (:subject, '*')";
    struct store *store = assessing->judging->store;
    return (assessing->scores = writer_open(store, "score", 12, fault)) != NULL &&
           (assessing->stages = writer_open(store, "score_stage", 10, fault)) != NULL &&
           (assessing->events = writer_open(store, "score_event", 11, fault)) != NULL &&
           (assessing->grades = writer_open(store, "grade", 13, fault)) != NULL &&
           (assessing->quotas = writer_open(store, "quota", 10, fault)) != NULL &&
           (assessing->firmness = writer_open(store, "firmness", 13, fault)) != NULL &&
           (assessing->firmness_pairs = writer_open(store, "firmness_pair", 10, fault)) != NULL &&
           (assessing->firmness_factors = writer_open(store, "firmness_factor", 11, fault)) !=
               NULL &&
           (assessing->firmness_items = writer_open(store, "firmness_item", 8, fault)) != NULL &&
           (assessing->measures = query_open(store, measures, NULL, fault)) != NULL &&
           (assessing->reasons = query_open(store, reasons, NULL, fault)) != NULL;
}

bool assessments_declare(struct store *store, const struct ruleset *rules, struct fault *fault)
{
    struct arena arena;
    struct writer *writer = writer_open(store, "item", 13, fault);
    arena_init(&arena);
    bool well = writer != NULL;
    for (size_t i = 0; well && i < rules->assessment_count; i++) {
        well = write_items(&arena, rules->assessments[i], writer, fault);
    }
    writer_close(writer);
    arena_clear(&arena);
    return well;
}

bool assessments_score(struct judging *judging, struct fault *fault)
{
    const struct ruleset *rules = judging->relations->rules;
    struct assessing assessing = {.judging = judging};
    arena_init(&assessing.arena);
    assessing.parameters = judging_parameters(judging);
    bool well = open_tables(&assessing, fault);
    for (size_t i = 0; well && i < rules->assessment_count; i++) {
        assessing.assessment = rules->assessments[i];
        well = assess_all(&assessing, fault);
    }
    query_close(assessing.measures);
    query_close(assessing.reasons);
    writer_close(assessing.scores);
    writer_close(assessing.stages);
    writer_close(assessing.events);
    writer_close(assessing.grades);
    writer_close(assessing.quotas);
    writer_close(assessing.firmness);
    writer_close(assessing.firmness_pairs);
    writer_close(assessing.firmness_factors);
    writer_close(assessing.firmness_items);
    arena_clear(&assessing.arena);
    return well;
}
