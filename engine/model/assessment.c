/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/assessment.h"

#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/suggest.h"

enum { NAMES_MOST = 200 };

size_t assessment_item(const struct assessment *assessment, const char *name)
{
    for (size_t i = 0; i < assessment->item_count; i++) {
        if (strcmp(assessment->items[i].name, name) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

size_t assessment_step(const struct assessment *assessment, const char *grade)
{
    for (size_t i = 0; grade && i < assessment->step_count; i++) {
        if (strcmp(assessment->steps[i].name, grade) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

static bool is_among(const char *const *list, const char *word)
{
    while (*list && strcmp(*list, word) != 0) {
        list++;
    }
    return *list != NULL;
}

bool item_applies(const struct assessment *assessment, size_t item, const char *group)
{
    for (; item != SIZE_MAX; item = assessment->items[item].parent) {
        const char *const *applies = assessment->items[item].applies;
        if (*applies && (!group || !is_among(applies, group))) {
            return false;
        }
    }
    return true;
}

const char *const *item_basis(const struct assessment *assessment, size_t item)
{
    for (; item != SIZE_MAX; item = assessment->items[item].parent) {
        if (assessment->items[item].basis[0]) {
            return assessment->items[item].basis;
        }
    }
    return assessment->declared.basis;
}

/* What the items below a node, or (SIZE_MAX) those at the top, can earn in it. */
static bool points_below(const struct assessment *assessment, size_t node, const char *group,
                         struct exact *sum)
{
    *sum = exact_of(0);
    for (size_t i = 0; i < assessment->item_count; i++) {
        const struct assessment_item *item = &assessment->items[i];
        struct exact part;
        if (item->parent == node && item_applies(assessment, i, group) &&
            (!exact_multiply(item->points, item->weight, &part) || !exact_add(*sum, part, sum))) {
            return false;
        }
    }
    return true;
}

static bool check_sum(const struct assessment *assessment, size_t node, const char *group,
                      struct fault *fault)
{
    const struct declared *by = &assessment->declared;
    bool top = node == SIZE_MAX;
    struct exact wanted = top ? assessment->points : assessment->items[node].points;
    const char *title = top ? by->title : assessment->items[node].title;
    struct arena arena;
    struct exact sum;
    if (!points_below(assessment, node, group, &sum)) {
        return fault_set_at(fault, FAULT_RULE, "figure-too-large", by->path, by->line,
                            _("a result does not fit into 64 bits: %s"), title);
    }
    if (exact_compare(sum, wanted) == 0) {
        return true;
    }
    arena_init(&arena);
    const char *whole = exact_text(&arena, wanted);
    const char *parts = exact_text(&arena, sum);
    if (group) {
        fault_set_at(fault, FAULT_RULE, "item-sum", by->path, by->line,
                     _("assessment \"%s\": \"%s\" has %s points, its items add up to %s for "
                       "\"%s\""),
                     by->name, title, whole, parts, group);
    } else {
        fault_set_at(fault, FAULT_RULE, "item-sum", by->path, by->line,
                     _("assessment \"%s\": \"%s\" has %s points, its items add up to %s"), by->name,
                     title, whole, parts);
    }
    arena_clear(&arena);
    return false;
}

/* Points must add up for each group of peers; without groups, for all. */
static bool check_points(const struct assessment *assessment, struct fault *fault)
{
    const char *const *group = assessment->groups;
    do {
        if (assessment->points.num != 0 && !check_sum(assessment, SIZE_MAX, *group, fault)) {
            return false;
        }
        for (size_t i = 0; i < assessment->item_count; i++) {
            if (assessment->items[i].group && item_applies(assessment, i, *group) &&
                !check_sum(assessment, i, *group, fault)) {
                return false;
            }
        }
    } while (*group && *++group);
    return true;
}

static bool unknown_word(const struct assessment *assessment, const char *where, const char *word,
                         const char *const *known, size_t count, struct fault *fault)
{
    const struct declared *by = &assessment->declared;
    struct arena arena;
    arena_init(&arena);
    fault_set_at(fault, FAULT_RULE, "assessment-word", by->path, by->line,
                 _("assessment \"%s\": %s names \"%s\", which it does not have%s"), by->name, where,
                 word, suggest_hint(&arena, word, known, count));
    arena_clear(&arena);
    return false;
}

/* That a grade is one of its steps. */
static bool check_grade(const struct assessment *assessment, const char *where, const char *grade,
                        struct fault *fault)
{
    const char *known[NAMES_MOST];
    size_t count = 0;
    if (!grade || assessment_step(assessment, grade) != SIZE_MAX) {
        return true;
    }
    for (; count < assessment->step_count && count < NAMES_MOST; count++) {
        known[count] = assessment->steps[count].name;
    }
    return unknown_word(assessment, where, grade, known, count, fault);
}

static bool check_groups(const struct assessment *assessment, const struct assessment_item *item,
                         struct fault *fault)
{
    for (const char *const *group = item->applies; *group; group++) {
        size_t count = 0;
        while (assessment->groups[count]) {
            count++;
        }
        if (!is_among(assessment->groups, *group)) {
            return unknown_word(assessment, "applies", *group, assessment->groups, count, fault);
        }
    }
    return true;
}

static bool check_item(const struct assessment *assessment, size_t number, struct fault *fault)
{
    const struct assessment_item *item = &assessment->items[number];
    const struct declared *by = &assessment->declared;
    if (!check_grade(assessment, item->name, item->grade, fault) ||
        !check_groups(assessment, item, fault)) {
        return false;
    }
    if (!item->group && !item_basis(assessment, number)[0]) {
        return fault_set_at(fault, FAULT_RULE, "item-source", by->path, by->line,
                            _("assessment \"%s\": item \"%s\" stands on no basis"), by->name,
                            item->name);
    }
    if (item->mode == SCORE_MANUAL && !assessment->scores) {
        return fault_set_at(
            fault, FAULT_RULE, "item-scores", by->path, by->line,
            _("assessment \"%s\": item \"%s\" is given by hand, and \"scores\" is missing"),
            by->name, item->name);
    }
    for (size_t i = 0; i < item->band_count; i++) {
        if (exact_compare(item->bands[i].points, item->points) > 0 ||
            item->bands[i].points.num < 0) {
            return fault_set_at(
                fault, FAULT_RULE, "item-band", by->path, by->line,
                _("assessment \"%s\": item \"%s\": a band earns more than the item, or less than "
                  "nothing"),
                by->name, item->name);
        }
    }
    return true;
}

/* Grades go from the best to the last, which has no least; a share is no more than the whole. */
static bool check_steps(const struct assessment *assessment, struct fault *fault)
{
    const struct declared *by = &assessment->declared;
    const struct quota *quota = &assessment->quota;
    for (size_t i = 0; assessment->steps && i < assessment->step_count; i++) {
        const struct quantity *least = &assessment->steps[i].least;
        const struct quantity *next =
            i + 1 < assessment->step_count ? &assessment->steps[i + 1].least : NULL;
        bool falls = !next || !next->given || least->parameter || next->parameter ||
                     exact_compare(next->number, least->number) < 0;
        if (least->given != (next != NULL) || !falls) {
            return fault_set_at(fault, FAULT_RULE, "grade-steps", by->path, by->line,
                                _("assessment \"%s\": grades go from the best down, and only the "
                                  "last one has no \"least\""),
                                by->name);
        }
    }
    if (quota->grade && !quota->share.parameter &&
        (quota->share.number.num < 0 || exact_compare(quota->share.number, exact_of(1)) > 0)) {
        return fault_set_at(fault, FAULT_RULE, "quota-share", by->path, by->line,
                            _("assessment \"%s\": a quota is a share from 0 to 1"), by->name);
    }
    return true;
}

static bool check_quota(const struct assessment *assessment, struct fault *fault)
{
    const struct quota *quota = &assessment->quota;
    const char *known[NAMES_MOST];
    for (const char *const *name = quota->by; name && *name; name++) {
        size_t count = 0;
        if (assessment_item(assessment, *name) != SIZE_MAX) {
            continue;
        }
        for (; count < assessment->item_count && count < NAMES_MOST; count++) {
            known[count] = assessment->items[count].name;
        }
        return unknown_word(assessment, "quota", *name, known, count, fault);
    }
    return check_grade(assessment, "quota", quota->grade, fault) &&
           check_grade(assessment, "veto", assessment->events[EVENT_VETO].grade, fault);
}

bool assessment_check(const struct assessment *assessment, struct fault *fault)
{
    for (size_t i = 0; i < assessment->item_count; i++) {
        if (!check_item(assessment, i, fault)) {
            return false;
        }
    }
    return check_points(assessment, fault) && check_steps(assessment, fault) &&
           check_quota(assessment, fault);
}
