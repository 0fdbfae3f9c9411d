/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether what an assessment names is declared. */
#include <string.h>

#include "base/language.h"
#include "model/resolving.h"

static bool resolve_quantity(struct ruleset *rules, const struct assessment *assessment,
                             const struct quantity *quantity, struct fault *fault)
{
    return resolve_name(rules, &assessment->declared, "parameter", quantity->parameter, fault);
}

static bool is_counted_at(const struct measure *measure, const char *level)
{
    for (const char *const *at = measure->levels; *at; at++) {
        if (strcmp(*at, level) == 0) {
            return true;
        }
    }
    return false;
}

/* A measure that subjects of the level have, and that is exact. */
static bool resolve_measure(struct ruleset *rules, const struct assessment *assessment,
                            const char *name, struct fault *fault)
{
    const struct declared *by = &assessment->declared;
    if (!name) {
        return true;
    }
    if (!resolve_name(rules, by, "measure", name, fault)) {
        return false;
    }
    const struct measure *measure = ruleset_measure(rules, name);
    if (!is_counted_at(measure, assessment->level)) {
        return fault_set_at(fault, FAULT_RULE, "measure-level", by->path, by->line,
                            _("\"%s\": the measure \"%s\" is not counted for each %s"), by->name,
                            name, assessment->level);
    }
    if (measure->form == MEASURE_STATISTIC) {
        return fault_set_at(fault, FAULT_RULE, "item-inexact", by->path, by->line,
                            _("\"%s\": the measure \"%s\" is a statistic and not exact; points "
                              "come from counts, shares, sums and ratios"),
                            by->name, name);
    }
    return true;
}

static bool resolve_item(struct ruleset *rules, const struct assessment *assessment,
                         const struct assessment_item *item, struct fault *fault)
{
    const struct quantity *const quantities[] = {&item->bound.value, &item->each, &item->full,
                                                 &item->pass, &item->excel};
    for (const char *const *basis = item->basis; *basis; basis++) {
        if (!resolve_name(rules, &assessment->declared, "basis", *basis, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < sizeof(quantities) / sizeof(*quantities); i++) {
        if (!resolve_quantity(rules, assessment, quantities[i], fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < item->band_count; i++) {
        if (!resolve_quantity(rules, assessment, &item->bands[i].bound.value, fault)) {
            return false;
        }
    }
    return resolve_measure(rules, assessment, item->measure, fault);
}

bool resolve_assessment(struct ruleset *rules, const struct assessment *assessment,
                        struct fault *fault)
{
    const struct declared *by = &assessment->declared;
    if (!resolve_name(rules, by, "level", assessment->level, fault) ||
        !resolve_rows_of(rules, by, assessment->over, fault) ||
        !resolve_rows_of(rules, by, assessment->scores, fault)) {
        return false;
    }
    for (size_t i = 0; i < EVENT_KINDS; i++) {
        if (!resolve_rows_of(rules, by, assessment->events[i].from, fault) ||
            !resolve_quantity(rules, assessment, &assessment->events[i].most, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < assessment->step_count; i++) {
        if (!resolve_quantity(rules, assessment, &assessment->steps[i].least, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < assessment->item_count; i++) {
        if (!resolve_item(rules, assessment, &assessment->items[i], fault)) {
            return false;
        }
    }
    return resolve_quantity(rules, assessment, &assessment->quota.share, fault) &&
           resolve_quantity(rules, assessment, &assessment->whole, fault) &&
           resolve_quantity(rules, assessment, &assessment->share, fault) &&
           resolve_quantity(rules, assessment, &assessment->firmness.samples, fault) &&
           assessment_check(assessment, fault);
}
