/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the items of a subject to its total: what is added, taken, scaled up, vetoed, converted. */
#include <string.h>

#include "base/language.h"
#include "batch/assessing.h"

bool assessing_too_large(const struct assessing *assessing, const char *what, struct fault *fault)
{
    const struct declared *by = &assessing->assessment->declared;
    return fault_set_at(fault, FAULT_RULE, "figure-too-large", by->path, by->line,
                        _("a result does not fit into 64 bits: %s"), what);
}

const char *assessing_joined(struct arena *arena, const char *list, const char *more)
{
    return list && *list ? arena_printf(arena, "%s；%s", list, more) : more;
}

/* Rows in their order, up to the limit; of the one that passes it, a part. A row without a reason
 * and a document does not count. */
static bool take_events(struct assessing *assessing, const struct subject *subject,
                        enum event_kind kind, struct tally *tally, struct exact *sum, bool *any,
                        struct fault *fault)
{
    const struct score_events *events = &assessing->assessment->events[kind];
    struct given *given;
    size_t count;
    *sum = exact_of(0);
    *any = false;
    if (!given_take(&assessing->event_rows[kind], assessing, subject->id, &given, &count, fault)) {
        return false;
    }
    const char *reason = NULL;
    const struct figure *most =
        events->most.given ? assessing_quantity(assessing, &events->most, &reason) : NULL;
    if (reason && count > 0) {
        tally->note = assessing_joined(&assessing->judging->arena, tally->note, reason);
    }
    for (size_t i = 0; i < count; i++) {
        struct exact next;
        struct exact size = given[i].points;
        /* Some write what is taken as −1, some as 1. */
        if (kind == EVENT_PENALTY && size.num < 0) {
            size.num = -size.num;
        }
        bool readable = kind == EVENT_VETO || (given[i].has_points && size.num >= 0);
        given[i].state = !readable                                ? "unreadable"
                         : !given[i].reason || !given[i].document ? "no document"
                         : events->most.given && !most            ? "no limit"
                                                                  : "applied";
        if (strcmp(given[i].state, "applied") != 0) {
            continue;
        }
        *any = true;
        if (!exact_add(*sum, size, &next)) {
            return assessing_too_large(assessing, event_kind_names()[kind], fault);
        }
        if (most && exact_compare(next, most->value) > 0) {
            next = most->value;
            given[i].state = "capped";
        }
        if (!exact_subtract(next, *sum, &given[i].counted)) {
            return assessing_too_large(assessing, event_kind_names()[kind], fault);
        }
        *sum = next;
    }
    return given_write(&assessing->event_rows[kind], assessing, subject->id, given, count, fault);
}

/* The best of the grades whose least the total reaches; SIZE_MAX when a limit is not laid down. */
static size_t step_reached(struct assessing *assessing, struct wide total, const char **reason)
{
    const struct assessment *assessment = assessing->assessment;
    struct arena *arena = &assessing->judging->arena;
    for (size_t i = 0; i < assessment->step_count; i++) {
        const struct quantity *least = &assessment->steps[i].least;
        if (!least->given) {
            return i;
        }
        const struct figure *limit = assessing_quantity(assessing, least, reason);
        if (!limit) {
            return SIZE_MAX;
        }
        if (wide_compare(total, wide_of(arena, limit->value)) >= 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* Items left out are made up for by the others. */
static bool scale_up(struct assessing *assessing, struct tally *tally)
{
    struct arena *arena = &assessing->judging->arena;
    if (exact_compare(tally->available, tally->declared) == 0) {
        return true;
    }
    if (tally->available.num == 0) {
        return false;
    }
    tally->note =
        assessing_joined(arena, tally->note,
                         word_with(arena, WORD_SCALED, exact_text(arena, tally->available),
                                   exact_text(arena, tally->declared), NULL));
    tally->earned =
        wide_divide(arena, wide_multiply(arena, tally->earned, wide_of(arena, tally->declared)),
                    tally->available);
    return true;
}

/* Into a larger assessment: so much of so many points. */
static void convert(struct assessing *assessing, struct standing *standing)
{
    const struct assessment *assessment = assessing->assessment;
    struct arena *arena = &assessing->judging->arena;
    const char *reason = NULL;
    if (!assessment->whole.given || !standing->ranked) {
        return;
    }
    const struct figure *whole = assessing_quantity(assessing, &assessment->whole, &reason);
    const struct figure *share = assessing_quantity(assessing, &assessment->share, &reason);
    if (!whole || !share) {
        standing->note = assessing_joined(&assessing->arena, standing->note,
                                          arena_copy(&assessing->arena, reason));
        return;
    }
    struct wide points =
        wide_multiply(arena, wide_of(arena, whole->value), wide_of(arena, share->value));
    standing->conversion = wide_copy(
        &assessing->arena,
        wide_divide(arena, wide_multiply(arena, points, standing->total), assessment->points));
    standing->converted = true;
}

bool assessing_total(struct assessing *assessing, const struct subject *subject,
                     struct tally *tally, struct standing *standing, struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    const struct assessment *assessment = assessing->assessment;
    struct exact none;
    bool any;
    const char *reason = NULL;
    if (!take_events(assessing, subject, EVENT_BONUS, tally, &standing->bonus, &any, fault) ||
        !take_events(assessing, subject, EVENT_PENALTY, tally, &standing->penalty, &any, fault) ||
        !take_events(assessing, subject, EVENT_VETO, tally, &none, &standing->vetoed, fault)) {
        return false;
    }
    const char *veto = assessment->events[EVENT_VETO].grade;
    if (standing->vetoed && veto) {
        size_t step = assessment_step(assessment, veto);
        tally->most = step > tally->most ? step : tally->most;
        tally->note =
            assessing_joined(arena, tally->note, word_with(arena, WORD_VETOED, veto, NULL, NULL));
    }
    standing->ranked = tally->pointed && !*tally->left && scale_up(assessing, tally);
    if (standing->ranked) {
        struct wide total = wide_add(arena, tally->earned, wide_of(arena, standing->bonus));
        total = wide_subtract(arena, total, wide_of(arena, standing->penalty));
        standing->base = wide_copy(&assessing->arena, tally->earned);
        if (!total.negative) {
            standing->total = wide_copy(&assessing->arena, total);
        }
        standing->reached = step_reached(assessing, standing->total, &reason);
        standing->most = tally->most;
        if (reason) {
            tally->note = assessing_joined(arena, tally->note, reason);
        }
    } else if (*tally->left) {
        tally->note = assessing_joined(arena, tally->note,
                                       word_with(arena, WORD_ITEMS_LEFT, tally->left, NULL, NULL));
    } else if (tally->pointed) {
        tally->note = assessing_joined(arena, tally->note, word(WORD_ALL_DROPPED));
    }
    standing->note = tally->note ? arena_copy(&assessing->arena, tally->note) : NULL;
    convert(assessing, standing);
    size_t count = 0;
    const char *const *by = assessment->quota.by;
    while (by && by[count]) {
        count++;
    }
    standing->by = ARENA_ARRAY(&assessing->arena, count + 1, struct wide);
    for (size_t i = 0; i < count; i++) {
        standing->by[i] =
            wide_copy(&assessing->arena, tally->scored[assessment_item(assessment, by[i])].total);
    }
    return true;
}

/* A grade by a function of the rule. */
bool assessing_grade(struct assessing *assessing, const struct subject *subject,
                     const struct tally *tally, struct standing *standing, struct fault *fault)
{
    const struct assessment *assessment = assessing->assessment;
    const struct declared *declared = &assessment->declared;
    struct judging *judging = assessing->judging;
    struct judgement judgement = {.evaluated = true};
    struct item_result *results =
        ARENA_ARRAY(&judging->arena, assessment->item_count + 1, struct item_result);
    for (size_t i = 0; i < assessment->item_count; i++) {
        const struct scored *scored = &tally->scored[i];
        bool checklist = assessment->items[i].mode == SCORE_CHECKLIST;
        struct exact points = exact_of(0);
        if (scored->evaluated && !wide_exact(scored->total, &points)) {
            return assessing_too_large(assessing, assessment->items[i].name, fault);
        }
        results[i] = (struct item_result){
            .name = assessment->items[i].name,
            .mode = assessment->items[i].mode,
            .evaluated = scored->evaluated && (!checklist || scored->done),
            .flag = scored->flag,
            .step = scored->step,
            .points = checklist && scored->done
                          ? scored->done
                          : figure_number(&judging->arena, assessment->items[i].title, points)};
    }
    if (!script_judge(judging->script, declared, assessment->grade, subject, &assessing->parameters,
                      results, assessment->item_count, &judging->arena, &judgement, fault)) {
        return false;
    }
    if (judgement.figure) {
        return fault_set_at(fault, FAULT_RULE, "grade-text", declared->path, declared->line,
                            _("\"%s\", %s: a grade is a text, not a number"), declared->name,
                            subject->id);
    }
    if (!judgement.evaluated) {
        standing->note = arena_copy(&assessing->arena, judgement.reason);
        return evaluation_add(judging->evaluation, "grade", declared->name, subject->id,
                              judgement.reason, fault);
    }
    standing->grade = judgement.text ? arena_copy(&assessing->arena, judgement.text) : NULL;
    return true;
}
