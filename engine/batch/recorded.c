/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/recorded.h"

#include "base/arena.h"

static void add_parameter(struct recorded *recorded, const struct query *query)
{
    struct ruleset *rules = &recorded->rules;
    struct arena *arena = &rules->arena;
    struct parameter *parameter = ARENA_NEW(arena, struct parameter);
    struct parameter_entry *entry = ARENA_NEW(arena, struct parameter_entry);
    parameter->declared.name = arena_text(arena, query_text(query, 0));
    entry->place = query_is_null(query, 1) ? NULL : arena_text(arena, query_text(query, 1));
    entry->text = arena_text(arena, query_text(query, 2));
    if (!exact_parse(query_text(query, 2), &entry->value)) {
        parameter->unit = UNIT_TEXT;
    }
    parameter->entries = entry;
    parameter->entry_count = 1;
    ARENA_PUSH(arena, rules->parameters, rules->parameter_count, parameter);
}

static bool read_parameters(struct recorded *recorded, struct store *store, struct fault *fault)
{
    struct query *query = query_open(
        store, "select name, place, value from parameter_used group by name, place, value", NULL,
        fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            add_parameter(recorded, query);
        }
    }
    query_close(query);
    return well;
}

bool recorded_open(struct recorded *recorded, struct store *store, struct fault *fault)
{
    const char *place;
    const char *as_of;
    size_t count;
    struct arena *arena = &recorded->rules.arena;
    *recorded = (struct recorded){0};
    ruleset_init(&recorded->rules);
    recorded->log.arena = arena;
    recorded->log.used_by = "";
    if (!read_parameters(recorded, store, fault) ||
        !store_text(store, "select value from run where key = 'place'", arena, &place, fault) ||
        !store_text(store, "select value from run where key = 'as_of'", arena, &as_of, fault)) {
        return false;
    }
    recorded->settings.place = place;
    date_parse(text_of(as_of), &recorded->settings.as_of);
    recorded->context = (struct function_context){.rules = &recorded->rules,
                                                  .settings = &recorded->settings,
                                                  .log = &recorded->log,
                                                  .recorded = true};
    const struct function *functions = functions_list(&recorded->context, arena, &count);
    return store_functions(store, functions, count, fault);
}

void recorded_close(struct recorded *recorded)
{
    ruleset_clear(&recorded->rules);
}
