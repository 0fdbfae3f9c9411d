/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What items look at: quantities, fields of the subject, its measures. */
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/assessing.h"

enum { FIELDS_KNOWN = 64 };

const struct figure *assessing_quantity(struct assessing *assessing,
                                        const struct quantity *quantity, const char **reason)
{
    struct arena *arena = &assessing->judging->arena;
    if (!quantity->parameter) {
        return figure_number(arena, NULL, quantity->number);
    }
    const struct parameter *parameter =
        ruleset_parameter(assessing->parameters.rules, quantity->parameter);
    const struct parameter_entry *entry =
        assessing->parameters.find(assessing->parameters.context, parameter, reason);
    return entry ? figure_parameter(arena, parameter, entry) : NULL;
}

const struct figure *assessing_whole(struct assessing *assessing, const struct quantity *quantity,
                                     const char **reason)
{
    struct judging *judging = assessing->judging;
    const struct case_settings *settings = judging->evaluation->settings;
    const struct subject all = {
        .id = settings->place, .place = settings->place, .at = settings->as_of};
    judging->subject = &all;
    const struct figure *figure = assessing_quantity(assessing, quantity, reason);
    judging->subject = NULL;
    return figure;
}

const struct subject_field *item_field(const struct assessing *assessing,
                                       const struct subject *subject,
                                       const struct assessment_item *item, const char *name,
                                       struct fault *fault)
{
    const char *known[FIELDS_KNOWN];
    size_t count = 0;
    for (size_t i = 0; i < subject->field_count; i++) {
        if (strcmp(subject->fields[i].name, name) == 0) {
            return &subject->fields[i];
        }
        if (count < FIELDS_KNOWN) {
            known[count++] = subject->fields[i].name;
        }
    }
    const struct declared *declared = &assessing->assessment->declared;
    fault_set_at(fault, FAULT_RULE, "rule-unknown-field", declared->path, declared->line,
                 _("item \"%s\": there is no field \"%s\"%s"), item->name, name,
                 suggest_hint(&assessing->judging->arena, name, known, count));
    return NULL;
}

/* A field that must hold a number; *out NULL with a reason when it holds nothing. */
bool item_number(const struct assessing *assessing, const struct subject *subject,
                 const struct assessment_item *item, const char *name, const struct figure **out,
                 const char **reason, struct fault *fault)
{
    const struct declared *declared = &assessing->assessment->declared;
    const struct subject_field *field = item_field(assessing, subject, item, name, fault);
    if (!field) {
        return false;
    }
    if (field->text) {
        return fault_set_at(fault, FAULT_RULE, "item-number", declared->path, declared->line,
                            _("item \"%s\", %s: the field \"%s\" holds a text, not a number"),
                            item->name, subject->id, name);
    }
    /* The item's own title says more than that of its only field. */
    const char *title = item->of[1] || item->to ? field->title : item->title;
    *out = field->figure;
    *reason = field->figure
                  ? NULL
                  : word_with(&assessing->judging->arena, WORD_MISSING_FIELD, title, NULL, NULL);
    return true;
}

bool measure_reason(struct assessing *assessing, const char *measure, const char *title,
                    const char *subject, const char **reason, struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    bool more;
    query_reset(assessing->reasons);
    query_bind(assessing->reasons, ":measure", measure);
    query_bind(assessing->reasons, ":subject", subject);
    if (!query_next(assessing->reasons, &more, fault)) {
        return false;
    }
    *reason = more ? word_with(arena, WORD_MEASURE_NOT, title,
                               arena_text(arena, query_text(assessing->reasons, 0)), NULL)
                   : word_with(arena, WORD_NOTHING_DUE, title, NULL, NULL);
    query_reset(assessing->reasons);
    return true;
}

/* The numbers of a measure: done and, where it has two, needed. */
static bool look_at_measure(struct assessing *assessing, const struct subject *subject,
                            const struct assessment_item *item, struct scored *out,
                            struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    struct query *query = assessing->measures;
    const struct measure *measure =
        ruleset_measure(assessing->judging->relations->rules, item->measure);
    const char *title = measure->declared.title;
    bool more;
    query_reset(query);
    query_bind(query, ":measure", item->measure);
    query_bind(query, ":level", assessing->assessment->level);
    query_bind(query, ":subject", subject->id);
    if (!query_next(query, &more, fault)) {
        return false;
    }
    if (!more || query_is_null(query, 0)) {
        query_reset(query);
        return measure_reason(assessing, item->measure, title, subject->id, &out->reason, fault);
    }
    out->done = figure_measure(arena, title, exact_of(query_integer(query, 0)), measure->money,
                               item->measure);
    if (!query_is_null(query, 1)) {
        out->needed = figure_measure(arena, word(WORD_OF_ALL), exact_of(query_integer(query, 1)),
                                     measure->money_below, item->measure);
        out->nothing = out->needed->value.num == 0;
    }
    query_reset(query);
    return true;
}

bool item_look(struct assessing *assessing, const struct subject *subject,
               const struct assessment_item *item, struct scored *out, struct fault *fault)
{
    if (item->measure) {
        return look_at_measure(assessing, subject, item, out, fault);
    }
    if (!item_number(assessing, subject, item, item->of[0], &out->done, &out->reason, fault)) {
        return false;
    }
    if (!item->to || out->reason) {
        return true;
    }
    if (!item_number(assessing, subject, item, item->to, &out->needed, &out->reason, fault)) {
        return false;
    }
    out->nothing = out->needed && out->needed->value.num == 0;
    return true;
}
