/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rules no test touches. What a test expects is touched, and of parameters the entries that
 * such rules looked up; what merely ran along is not. */
#include <string.h>

#include "batch/testing.h"

static const char *key_of(struct arena *arena, const char *kind, const char *name)
{
    return arena_printf(arena, "%s %s", kind, name);
}

static const char *entry_name(struct arena *arena, const struct parameter *parameter,
                              const struct parameter_entry *entry)
{
    char from[12] = "";
    if (entry->from.year != 0) {
        date_format(entry->from, from);
    }
    return arena_printf(arena, "%s%s%s%s%s", parameter->declared.name, entry->place ? " " : "",
                        entry->place ? entry->place : "", from[0] ? " " : "", from);
}

void cover_touch(struct testing *testing, const char *kind, const char *name)
{
    map_add(&testing->touched, text_of(key_of(&testing->arena, kind, name)), NULL);
}

void cover_entry(struct testing *testing, const struct parameter *parameter,
                 const struct parameter_entry *entry)
{
    cover_touch(testing, "parameter", entry_name(&testing->arena, parameter, entry));
}

void cover_log(struct testing *testing, const struct parameter_log *log)
{
    const struct rule_test *test = testing->test;
    for (size_t i = 0; i < log->count; i++) {
        const struct parameter_use *use = &log->uses[i];
        for (size_t j = 0; j < test->expectation_count && !use->entry->overridden; j++) {
            const struct expectation *expectation = &test->expectations[j];
            const char *kind = expectation->of == EXPECTED_FINDING
                                   ? "check"
                                   : expected_of_names()[expectation->of];
            if (strcmp(use->used_by, key_of(&testing->arena, kind, expectation->name)) == 0) {
                cover_entry(testing, use->parameter, use->entry);
            }
        }
    }
}

static void tell(struct testing *testing, const char *kind, const char *name)
{
    struct text key = text_of(key_of(&testing->arena, kind, name));
    testing->request->cover(testing->request->context, kind, name,
                            map_find(&testing->touched, key) != MAP_NONE);
}

void cover_tell(struct testing *testing)
{
    const struct ruleset *rules = &testing->rulebook->rules;
    struct arena *arena = &testing->arena;
    for (size_t i = 0; i < rules->assessment_count; i++) {
        const struct assessment *assessment = rules->assessments[i];
        for (size_t j = 0; j < assessment->item_count; j++) {
            tell(
                testing, "item",
                arena_printf(arena, "%s.%s", assessment->declared.name, assessment->items[j].name));
        }
    }
    for (size_t i = 0; i < rules->fund_count; i++) {
        tell(testing, "fund", rules->funds[i]->declared.name);
    }
    for (size_t i = 0; i < rules->check_count; i++) {
        tell(testing, "check", rules->checks[i]->declared.name);
    }
    for (size_t i = 0; i < rules->measure_count; i++) {
        tell(testing, "measure", rules->measures[i]->declared.name);
    }
    for (size_t i = 0; i < rules->parameter_count; i++) {
        for (size_t j = 0; j < rules->parameters[i]->entry_count; j++) {
            tell(testing, "parameter",
                 entry_name(arena, rules->parameters[i], &rules->parameters[i]->entries[j]));
        }
    }
    arena_reset(arena, (struct arena_mark){0});
}
