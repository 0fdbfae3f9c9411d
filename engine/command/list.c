/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What rules and reports declare, a line each. */
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/language.h"
#include "base/suggest.h"
#include "base/text.h"
#include "command/command.h"
#include "model/scope.h"

struct listing {
    const struct options *options;
    const struct rulebook *rulebook;
    const struct ruleset *rules;
    struct arena *arena;
    struct json json;
};

/* Keys and values, NULL-ended pairs; the first two are the columns of the printed list. */
static void item(struct listing *listing, const char *const *pairs)
{
    if (listing->options->json) {
        json_open(&listing->json, NULL, '{');
        for (; *pairs; pairs += 2) {
            json_string(&listing->json, pairs[0], pairs[1]);
        }
        json_close(&listing->json, '}');
        return;
    }
    size_t width = text_width(text_of(pairs[1]));
    printf("%s%*s", pairs[1], width < 30 ? (int)(30 - width) : 1, "");
    for (pairs += 2; *pairs; pairs += 2) {
        printf("  %s", pairs[1] ? pairs[1] : "");
    }
    putchar('\n');
}

static const char *joined(struct arena *arena, const char *const *list)
{
    const char *text = "";
    for (; list && *list; list++) {
        text = arena_printf(arena, "%s%s%s", text, *text ? "," : "", *list);
    }
    return text;
}

static const char *place_of(struct arena *arena, const struct declared *declared)
{
    return arena_printf(arena, "%s:%ld", declared->path, declared->line);
}

static void plain(struct listing *listing, const void *list, size_t count)
{
    const struct declared *const *items = list;
    for (size_t i = 0; i < count; i++) {
        const char *const pairs[] = {
            "name",  items[i]->name,
            "title", items[i]->title,
            "basis", joined(listing->arena, items[i]->basis),
            "place", place_of(listing->arena, items[i]),
            NULL,
        };
        item(listing, pairs);
    }
}

static void json_texts(struct json *json, const char *key, const char *const *texts)
{
    json_open(json, key, '[');
    for (; texts && *texts; texts++) {
        json_string(json, NULL, *texts);
    }
    json_close(json, ']');
}

/* Columns by their numbers: some of a key, or those that name a row. */
static void json_columns(struct json *json, const char *key, const struct roster *roster,
                         const size_t *numbers, size_t count)
{
    json_open(json, key, '[');
    for (size_t i = 0; i < count; i++) {
        json_string(json, NULL, roster->columns[numbers[i]].name);
    }
    json_close(json, ']');
}

static const char *column_at(const struct roster *roster, size_t number)
{
    return number == SIZE_MAX ? NULL : roster->columns[number].name;
}

static void json_column(struct listing *listing, const struct column *column)
{
    struct json *json = &listing->json;
    bool date = column->type == COLUMN_DATE;
    json_open(json, NULL, '{');
    json_string(json, "name", column->name);
    json_string(json, "title", column->title);
    json_texts(json, "aliases", column->aliases);
    json_string(json, "type", column_type_name(column->type));
    json_boolean(json, "required", column->required);
    json_boolean(json, "sensitive", column->sensitive);
    json_open(json, "choices", '[');
    for (size_t i = 0; i < column->choice_count; i++) {
        json_open(json, NULL, '{');
        json_string(json, "word", column->choices[i].word);
        json_texts(json, "synonyms", column->choices[i].synonyms);
        json_close(json, '}');
    }
    json_close(json, ']');
    json_texts(json, "to", column->to);
    json_string(json, "min", column->has_min ? exact_text(listing->arena, column->min) : NULL);
    json_string(json, "max", column->has_max ? exact_text(listing->arena, column->max) : NULL);
    json_string(json, "precision", date ? date_precision_name(column->precision) : NULL);
    json_close(json, '}');
}

static void json_table(struct listing *listing, const struct roster *roster)
{
    struct json *json = &listing->json;
    json_open(json, NULL, '{');
    json_string(json, "name", roster->declared.name);
    json_string(json, "title", roster->declared.title);
    json_texts(json, "aliases", roster->aliases);
    json_string(json, "place", place_of(listing->arena, &roster->declared));
    json_string(json, "level", roster->level);
    json_columns(json, "key", roster, roster->key, roster->key_count);
    json_columns(json, "key_also", roster, roster->key + roster->key_count,
                 roster->key_total - roster->key_count);
    json_columns(json, "names", roster, roster->names, roster->name_count);
    json_string(json, "identity", column_at(roster, roster->identity));
    json_string(json, "unit", column_at(roster, roster->unit));
    json_string(json, "counted_once", column_at(roster, roster->counted_by));
    json_open(json, "columns", '[');
    for (size_t i = 0; i < roster->column_count; i++) {
        json_column(listing, &roster->columns[i]);
    }
    json_close(json, ']');
    json_close(json, '}');
}

/* A line names the columns; JSON has the whole declaration, from which docs/tables.md is made. */
static void list_tables(struct listing *listing)
{
    for (size_t i = 0; i < listing->rules->roster_count; i++) {
        const struct roster *roster = listing->rules->rosters[i];
        const char *columns = "";
        if (listing->options->json) {
            json_table(listing, roster);
            continue;
        }
        for (size_t j = 0; j < roster->column_count; j++) {
            columns = arena_printf(listing->arena, "%s%s%s", columns, j > 0 ? "," : "",
                                   roster->columns[j].title);
        }
        const char *const pairs[] = {
            "name", roster->declared.name, "title", roster->declared.title, "columns", columns,
            NULL,
        };
        item(listing, pairs);
    }
}

static void list_measures(struct listing *listing)
{
    for (size_t i = 0; i < listing->rules->measure_count; i++) {
        const struct measure *measure = listing->rules->measures[i];
        const char *const pairs[] = {
            "name",       measure->declared.name,
            "title",      measure->declared.title,
            "counted_in", measure->counted_in,
            "level",      joined(listing->arena, measure->levels),
            "basis",      joined(listing->arena, measure->declared.basis),
            "place",      place_of(listing->arena, &measure->declared),
            NULL,
        };
        item(listing, pairs);
    }
}

static void list_checks(struct listing *listing)
{
    for (size_t i = 0; i < listing->rules->check_count; i++) {
        const struct check *check = listing->rules->checks[i];
        const char *const pairs[] = {
            "name",     check->declared.name,
            "severity", severity_names()[check->severity],
            "title",    check->declared.title,
            "basis",    joined(listing->arena, check->declared.basis),
            "cure",     check->cure,
            "place",    place_of(listing->arena, &check->declared),
            NULL,
        };
        item(listing, pairs);
    }
}

/* The day from which an entry holds, or the word for not knowing it. */
static const char *since(struct arena *arena, const struct parameter_entry *entry)
{
    char from[12] = "";
    if (entry->from.year == 0) {
        return _("in force from an unknown date");
    }
    date_format(entry->from, from);
    return arena_copy(arena, from);
}

static void list_entry(struct listing *listing, const struct parameter *parameter,
                       const struct parameter_entry *entry, const char *status)
{
    const char *const pairs[] = {
        "name",
        parameter->declared.name,
        "value",
        parameter->unit == UNIT_TEXT ? entry->text : exact_text(listing->arena, entry->value),
        "unit",
        unit_names()[parameter->unit],
        "place",
        entry->place ? entry->place : _("the nation"),
        "from",
        since(listing->arena, entry),
        "basis",
        entry->basis,
        "title",
        parameter->declared.title,
        status ? "status" : NULL,
        status,
        NULL,
    };
    item(listing, pairs);
}

static void list_nothing(struct listing *listing, const struct parameter *parameter)
{
    const char *const pairs[] = {
        "name",  parameter->declared.name,
        "value", _("not laid down"),
        "unit",  NULL,
        "place", NULL,
        "from",  NULL,
        "basis", NULL,
        "title", parameter->declared.title,
        NULL,
    };
    item(listing, pairs);
}

/* What holds on a day at a place: one line a parameter. What the basis is, is said when it is not
 * simply in force: a draft and a model do not hold by themselves. */
static void list_what_holds(struct listing *listing, const struct parameter *parameter)
{
    const struct options *options = listing->options;
    const char *place = options->place ? options->place : "";
    const struct parameter_entry *entry = parameter_at(parameter, place, options->at);
    if (!entry) {
        list_nothing(listing, parameter);
        return;
    }
    const struct basis *basis = ruleset_basis(listing->rules, entry->basis);
    enum standing standing = basis_standing(basis, place, options->at, false, NULL);
    list_entry(listing, parameter, entry,
               standing == STANDS_NOWHERE ? _("its basis is not in force there and then")
                                          : basis_status_names()[basis->status]);
}

static void list_parameters(struct listing *listing)
{
    for (size_t i = 0; i < listing->rules->parameter_count; i++) {
        const struct parameter *parameter = listing->rules->parameters[i];
        if (listing->options->at.year != 0) {
            list_what_holds(listing, parameter);
            continue;
        }
        if (parameter->entry_count == 0) {
            list_nothing(listing, parameter);
        }
        for (size_t j = 0; j < parameter->entry_count; j++) {
            list_entry(listing, parameter, &parameter->entries[j], NULL);
        }
    }
}

/* An assessment stands on what its items stand on, too. */
static bool items_stand_on(const struct assessment *assessment, const char *id)
{
    for (size_t i = 0; i < assessment->item_count; i++) {
        for (const char *const *own = assessment->items[i].basis; *own; own++) {
            if (strcmp(*own, id) == 0) {
                return true;
            }
        }
    }
    return false;
}

static bool stands_on(const struct declared *declared, const char *id)
{
    for (const char *const *own = declared->basis; *own; own++) {
        if (strcmp(*own, id) == 0) {
            return true;
        }
    }
    return false;
}

static const char *users_of(struct listing *listing, const char *id)
{
    const struct ruleset *rules = listing->rules;
    const struct {
        const void *items;
        size_t count;
    } shelves[] = {
        {rules->measures, rules->measure_count},
        {rules->checks, rules->check_count},
        {rules->obligations, rules->obligation_count},
        {rules->assessments, rules->assessment_count},
        {rules->funds, rules->fund_count},
        {rules->relations, rules->relation_count},
    };
    const char *users = "";
    for (size_t i = 0; i < sizeof(shelves) / sizeof(*shelves); i++) {
        const struct declared *const *items = shelves[i].items;
        for (size_t j = 0; j < shelves[i].count; j++) {
            bool scored =
                shelves[i].items == rules->assessments && items_stand_on(rules->assessments[j], id);
            if (scored || stands_on(items[j], id)) {
                users = arena_printf(listing->arena, "%s%s%s", users, *users ? "," : "",
                                     items[j]->name);
            }
        }
    }
    for (size_t i = 0; i < rules->parameter_count; i++) {
        for (size_t j = 0; j < rules->parameters[i]->entry_count; j++) {
            if (strcmp(rules->parameters[i]->entries[j].basis, id) == 0) {
                users = arena_printf(listing->arena, "%s%s%s", users, *users ? "," : "",
                                     rules->parameters[i]->declared.name);
                break;
            }
        }
    }
    return users;
}

static void list_basis(struct listing *listing)
{
    for (size_t i = 0; i < listing->rules->basis_count; i++) {
        const struct basis *basis = listing->rules->bases[i];
        const char *users = users_of(listing, basis->declared.name);
        const char *const pairs[] = {
            "id",        basis->declared.name,
            "title",     basis->declared.title,
            "place",     basis->place ? basis->place : _("the nation"),
            "status",    basis_status_names()[basis->status],
            "certainty", basis->certainty,
            "used_by",   *users ? users : "—",
            NULL,
        };
        item(listing, pairs);
    }
}

static void list_statistics(struct listing *listing)
{
    size_t count;
    const struct function *functions = rulebook_functions(listing->rulebook, &count);
    for (size_t i = 0; i < count; i++) {
        const char *const pairs[] = {
            "name",  functions[i].name,    "kind", functions[i].aggregate ? "aggregate" : "scalar",
            "title", _(functions[i].says), NULL,
        };
        item(listing, pairs);
    }
}

static void list_obligations(struct listing *listing)
{
    for (size_t i = 0; i < listing->rules->obligation_count; i++) {
        const struct obligation *obligation = listing->rules->obligations[i];
        const char *const pairs[] = {
            "name",  obligation->declared.name,
            "title", obligation->declared.title,
            "level", obligation->level,
            "every", every_names()[obligation->every],
            "basis", joined(listing->arena, obligation->declared.basis),
            "place", place_of(listing->arena, &obligation->declared),
            NULL,
        };
        item(listing, pairs);
    }
}

static void list_assessments(struct listing *listing)
{
    plain(listing, listing->rules->assessments, listing->rules->assessment_count);
}

static void list_funds(struct listing *listing)
{
    plain(listing, listing->rules->funds, listing->rules->fund_count);
}

static void list_relations(struct listing *listing)
{
    plain(listing, listing->rules->relations, listing->rules->relation_count);
}

static void list_reports(struct listing *listing)
{
    for (size_t i = 0; i < listing->rules->report_count; i++) {
        const struct report *report = listing->rules->reports[i];
        const char *sheets = "";
        for (size_t j = 0; j < report->sheet_count; j++) {
            sheets = arena_printf(listing->arena, "%s%s%s", sheets, j > 0 ? "," : "",
                                  report->sheets[j].name);
        }
        const char *const pairs[] = {
            "name",    report->declared.name,
            "file",    report->file,
            "profile", profile_names()[report->profile],
            "sheets",  sheets,
            NULL,
        };
        item(listing, pairs);
    }
}

static const struct {
    const char *name;
    void (*list)(struct listing *listing);
} lists[] = {
    {"tables", list_tables},           {"measures", list_measures},
    {"checks", list_checks},           {"obligations", list_obligations},
    {"assessments", list_assessments}, {"funds", list_funds},
    {"parameters", list_parameters},   {"basis", list_basis},
    {"relations", list_relations},     {"reports", list_reports},
    {"statistics", list_statistics},
};

static const size_t list_count = sizeof(lists) / sizeof(*lists);

static void print_names(const struct options *options)
{
    struct json json;
    json_init(&json, stdout);
    if (options->json) {
        json_open(&json, NULL, '[');
    }
    for (size_t i = 0; i < list_count; i++) {
        if (options->json) {
            json_string(&json, NULL, lists[i].name);
        } else {
            printf("%s\n", lists[i].name);
        }
    }
    if (options->json) {
        json_close(&json, ']');
    }
}

int command_list(const struct options *options, struct arena *arena, struct fault *fault)
{
    const char *names[sizeof(lists) / sizeof(*lists)];
    size_t which = list_count;
    if (!command_words(options, 0, 1, "[WHAT]", fault)) {
        return fault->kind;
    }
    if (options->word_count == 0) {
        print_names(options);
        return 0;
    }
    for (size_t i = 0; i < list_count; i++) {
        names[i] = lists[i].name;
        if (strcmp(lists[i].name, options->words[0]) == 0) {
            which = i;
        }
    }
    if (options->place && options->at.year == 0) {
        fault_set(fault, FAULT_USAGE, "list-place",
                  _("--place wants --at DATE beside it: what holds there on which day?"));
        return fault->kind;
    }
    if (which == list_count) {
        const char *hint = suggest_hint(arena, options->words[0], names, list_count);
        fault_set(fault, FAULT_USAGE, "list-unknown",
                  _("there is no list \"%s\"%s; \"mingce list\" names them"), options->words[0],
                  hint);
        return fault->kind;
    }
    struct rulebook *rulebook = command_rulebook(options, arena, fault);
    if (!rulebook) {
        return fault->kind;
    }
    struct listing listing = {.options = options,
                              .rulebook = rulebook,
                              .rules = rulebook_rules(rulebook),
                              .arena = arena};
    json_init(&listing.json, stdout);
    if (options->json) {
        json_open(&listing.json, NULL, '[');
    }
    lists[which].list(&listing);
    if (options->json) {
        json_close(&listing.json, ']');
    }
    rulebook_close(rulebook);
    return 0;
}
