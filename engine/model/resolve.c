/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether the declarations fit together: every name that one uses, another declares. Runs once,
 * before any row is read, so that a slip of the pen is found in a second and not after an hour.
 */
#include "model/resolving.h"

#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/suggest.h"
#include "model/scope.h"

/* A list of things that begin with a struct declared. */
struct shelf {
    const char *kind;
    const void *items;
    size_t count;
};

static struct shelf shelf_of(const struct ruleset *rules, const char *kind)
{
    const struct shelf shelves[] = {
        {"basis", rules->bases, rules->basis_count},
        {"parameter", rules->parameters, rules->parameter_count},
        {"roster", rules->rosters, rules->roster_count},
        {"relation", rules->relations, rules->relation_count},
        {"level", rules->levels, rules->level_count},
        {"measure", rules->measures, rules->measure_count},
        {"check", rules->checks, rules->check_count},
        {"correction", rules->corrections, rules->correction_count},
        {"obligation", rules->obligations, rules->obligation_count},
        {"assessment", rules->assessments, rules->assessment_count},
        {"fund", rules->funds, rules->fund_count},
        {"report", rules->reports, rules->report_count},
        {"journal", rules->journals, rules->journal_count},
    };
    for (size_t i = 0; i < sizeof(shelves) / sizeof(*shelves); i++) {
        if (strcmp(shelves[i].kind, kind) == 0) {
            return shelves[i];
        }
    }
    return (struct shelf){kind, NULL, 0};
}

static bool on_shelf(struct shelf shelf, const char *name)
{
    const struct declared *const *items = shelf.items;
    for (size_t i = 0; i < shelf.count; i++) {
        if (strcmp(items[i]->name, name) == 0) {
            return true;
        }
    }
    return false;
}

bool resolve_unknown(struct arena *arena, const struct declared *by, const char *kind,
                     const char *name, const char *const *known, size_t count, struct fault *fault)
{
    return fault_set_at(fault, FAULT_RULE, "name-unknown", by->path, by->line,
                        _("\"%s\" names the %s \"%s\", which is not declared%s"), by->name, kind,
                        name, suggest_hint(arena, name, known, count));
}

bool resolve_name(struct ruleset *rules, const struct declared *by, const char *kind,
                  const char *name, struct fault *fault)
{
    struct shelf shelf = shelf_of(rules, kind);
    if (!name || on_shelf(shelf, name)) {
        return true;
    }
    const struct declared *const *items = shelf.items;
    const char **known = ARENA_ARRAY(&rules->arena, shelf.count + 1, const char *);
    for (size_t i = 0; i < shelf.count; i++) {
        known[i] = items[i]->name;
    }
    return resolve_unknown(&rules->arena, by, kind, name, known, shelf.count, fault);
}

static bool all_must_stand(struct ruleset *rules, const struct declared *by, const char *kind,
                           const char *const *names, struct fault *fault)
{
    while (names && *names && resolve_name(rules, by, kind, *names, fault)) {
        names++;
    }
    return !names || !*names;
}

/* A relation or, where rows of a table will do as they are, a roster or an obligation. */
bool resolve_rows_of(struct ruleset *rules, const struct declared *by, const char *name,
                     struct fault *fault)
{
    return !name || on_shelf(shelf_of(rules, "roster"), name) ||
           on_shelf(shelf_of(rules, "obligation"), name) ||
           resolve_name(rules, by, "relation", name, fault);
}

static bool resolve_head(struct ruleset *rules, const char *kind, struct fault *fault)
{
    struct shelf shelf = shelf_of(rules, kind);
    const struct declared *const *items = shelf.items;
    for (size_t i = 0; i < shelf.count; i++) {
        for (size_t j = 0; j < i; j++) {
            if (strcmp(items[i]->name, items[j]->name) == 0) {
                return fault_set_at(fault, FAULT_RULE, "declared-twice", items[i]->path,
                                    items[i]->line,
                                    _("the %s \"%s\" is declared a second time; first in %s:%ld"),
                                    kind, items[i]->name, items[j]->path, items[j]->line);
            }
        }
        if (!all_must_stand(rules, items[i], "basis", items[i]->basis, fault)) {
            return false;
        }
    }
    return true;
}

static bool resolve_parameters(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->parameter_count; i++) {
        const struct parameter *parameter = rules->parameters[i];
        for (size_t j = 0; j < parameter->entry_count; j++) {
            if (!resolve_name(rules, &parameter->declared, "basis", parameter->entries[j].basis,
                              fault)) {
                return false;
            }
        }
        if (!parameter_check(parameter, fault)) {
            return false;
        }
    }
    return true;
}

static bool resolve_rosters(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->roster_count; i++) {
        const struct roster *roster = rules->rosters[i];
        if (on_shelf(shelf_of(rules, "relation"), roster->declared.name)) {
            return fault_set_at(
                fault, FAULT_RULE, "declared-twice", roster->declared.path, roster->declared.line,
                _("\"%s\" is the name of a roster and of a relation"), roster->declared.name);
        }
        for (size_t j = 0; j < roster->column_count; j++) {
            if (!all_must_stand(rules, &roster->declared, "roster", roster->columns[j].to, fault)) {
                return false;
            }
        }
    }
    return true;
}

static bool resolve_relations(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->relation_count; i++) {
        const struct relation *relation = rules->relations[i];
        if (!all_must_stand(rules, &relation->declared, "roster", relation->either, fault) ||
            !resolve_name(rules, &relation->declared, "relation", relation->of, fault) ||
            !resolve_name(rules, &relation->declared, "relation", relation->counted, fault)) {
            return false;
        }
        for (const char *const *name = relation->optional; name && *name; name++) {
            if (!on_shelf(shelf_of(rules, "obligation"), *name) &&
                !resolve_name(rules, &relation->declared, "roster", *name, fault)) {
                return false;
            }
        }
    }
    return true;
}

/* Persons are told apart, one level up, by the identity of the roster with that key. */
static void resolve_once(const struct ruleset *rules, struct measure *measure)
{
    const struct relation *relation =
        measure->relation ? ruleset_relation(rules, measure->relation) : NULL;
    const char *key = measure->distinct ? measure->distinct : relation ? relation->each : NULL;
    bool counts = measure->form == MEASURE_COUNT || measure->form == MEASURE_SHARE;
    measure->once = counts && key && ruleset_identified(rules, key) ? key : NULL;
}

static bool resolve_measures(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->measure_count; i++) {
        struct measure *measure = rules->measures[i];
        const struct declared *by = &measure->declared;
        for (const char *const *level = measure->levels; level && *level; level++) {
            if (strcmp(*level, "case") != 0 && !resolve_name(rules, by, "level", *level, fault)) {
                return false;
            }
        }
        if (!resolve_rows_of(rules, by, measure->relation, fault) ||
            !resolve_name(rules, by, "measure", measure->above, fault) ||
            !resolve_name(rules, by, "measure", measure->below, fault)) {
            return false;
        }
        resolve_once(rules, measure);
        const char *parts[] = {measure->above, measure->below};
        bool *const money[] = {&measure->money, &measure->money_below};
        for (size_t j = 0; j < 2; j++) {
            const struct measure *part = ruleset_measure(rules, parts[j]);
            *money[j] = part ? part->money : *money[j];
            if (part && part->form != MEASURE_COUNT && part->form != MEASURE_SUM &&
                part->form != MEASURE_ROWS) {
                return fault_set_at(
                    fault, FAULT_RULE, "ratio-of-ratio", by->path, by->line,
                    _("\"%s\" is a ratio of \"%s\", which is no count and no sum; a "
                      "ratio is made anew from counts at every level"),
                    by->name, part->declared.name);
            }
        }
    }
    return true;
}

bool resolve_is_word(const char *name, const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(name, words[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* A sentence may not print what must not leave the sheet. What reading finds has words of its own.
 */
static bool resolve_sentence(struct ruleset *rules, const struct check *check, const char *sentence,
                             struct fault *fault)
{
    static const char *const words[] = {"value", "detail", "column", "table", "file"};
    enum { WORDS = sizeof(words) / sizeof(*words) };
    struct text left = text_of(sentence);
    size_t start;
    while ((start = text_find(left, TEXT("{"))) != SIZE_MAX) {
        left = text_from(left, start + 1);
        size_t end = text_find(left, TEXT("}"));
        if (end == SIZE_MAX) {
            return fault_set_at(
                fault, FAULT_RULE, "sentence-brace", check->declared.path, check->declared.line,
                _("\"%s\": a \"{\" without its \"}\" in the sentence"), check->declared.name);
        }
        const char *name = arena_text(&rules->arena, text_part(left, 0, end));
        if (check->problem != PROBLEM_COUNT && !resolve_is_word(name, words, WORDS)) {
            return resolve_unknown(&rules->arena, &check->declared, "word", name, words, WORDS,
                                   fault);
        }
        if (check->problem == PROBLEM_COUNT && ruleset_sensitive(rules, name)) {
            return fault_set_at(fault, FAULT_RULE, "sentence-sensitive", check->declared.path,
                                check->declared.line,
                                _("\"%s\": the sentence would print \"%s\", which is sensitive"),
                                check->declared.name, name);
        }
    }
    return true;
}

static bool resolve_checks(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->check_count; i++) {
        const struct check *check = rules->checks[i];
        if (!resolve_name(rules, &check->declared, "roster", check->roster, fault) ||
            !resolve_sentence(rules, check, check->says, fault) ||
            !resolve_sentence(rules, check, check->says_unit, fault) ||
            !resolve_sentence(rules, check, check->cure, fault)) {
            return false;
        }
        const struct roster *roster = ruleset_roster(rules, check->roster);
        if (roster && check->column && roster_column(roster, check->column) == SIZE_MAX) {
            const char **known = ARENA_ARRAY(&rules->arena, roster->column_count, const char *);
            for (size_t j = 0; j < roster->column_count; j++) {
                known[j] = roster->columns[j].name;
            }
            return resolve_unknown(&rules->arena, &check->declared, "column", check->column, known,
                                   roster->column_count, fault);
        }
    }
    for (size_t i = 0; i < PROBLEM_COUNT; i++) {
        if (!ruleset_check(rules, problem_name(i))) {
            return fault_set(fault, FAULT_RULE, "check-missing",
                             _("rules/checks declares no check \"%s\", which intake needs"),
                             problem_name(i));
        }
    }
    return true;
}

/* A text that is a name, not a select. */
static const char *only_name(const char *text)
{
    return text && !text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_")] ? text : NULL;
}

static bool resolve_obligation(struct ruleset *rules, const struct obligation *obligation,
                               struct fault *fault)
{
    const struct declared *by = &obligation->declared;
    const char *const rows[] = {obligation->among, obligation->windows, obligation->events,
                                obligation->done,  obligation->excused, obligation->unsure};
    const char *const parameters[] = {obligation->least.parameter, obligation->grace.parameter,
                                      obligation->within.parameter};
    if (!resolve_name(rules, by, "level", obligation->level, fault)) {
        return false;
    }
    for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
        if (!resolve_rows_of(rules, by, only_name(rows[i]), fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < sizeof(parameters) / sizeof(*parameters); i++) {
        if (!resolve_name(rules, by, "parameter", parameters[i], fault)) {
            return false;
        }
    }
    /* It is a view of its name. */
    const char *other = on_shelf(shelf_of(rules, "roster"), by->name)     ? "roster"
                        : on_shelf(shelf_of(rules, "relation"), by->name) ? "relation"
                                                                          : NULL;
    return !other ||
           fault_set_at(fault, FAULT_RULE, "declared-twice", by->path, by->line,
                        _("\"%s\" is the name of a %s and of an obligation"), by->name, other);
}

static bool resolve_obligations(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->obligation_count; i++) {
        if (!resolve_obligation(rules, rules->obligations[i], fault)) {
            return false;
        }
    }
    return true;
}

static bool resolve_judging(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->level_count; i++) {
        const struct level *level = rules->levels[i];
        if (!resolve_rows_of(rules, &level->declared, level->from, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < rules->assessment_count; i++) {
        if (!resolve_assessment(rules, rules->assessments[i], fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < rules->fund_count; i++) {
        const struct fund *fund = rules->funds[i];
        if (!resolve_name(rules, &fund->declared, "level", fund->level, fault) ||
            !resolve_rows_of(rules, &fund->declared, fund->over, fault) ||
            !resolve_name(rules, &fund->declared, "parameter", fund->pool.parameter, fault)) {
            return false;
        }
    }
    return true;
}

static bool resolve_journals(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->journal_count; i++) {
        const struct journal *journal = rules->journals[i];
        const struct declared *by = &journal->declared;
        if (!resolve_rows_of(rules, by, journal->from, fault)) {
            return false;
        }
        for (size_t j = 0; j < i; j++) {
            if (strcmp(rules->journals[j]->file, journal->file) == 0) {
                return fault_set_at(fault, FAULT_RULE, "journal-file", by->path, by->line,
                                    _("the journals \"%s\" and \"%s\" have one file, \"%s\""),
                                    rules->journals[j]->declared.name, by->name, journal->file);
            }
        }
    }
    return true;
}

bool ruleset_resolve(struct ruleset *rules, struct fault *fault)
{
    static const char *const kinds[] = {
        "basis",      "parameter",  "roster",     "relation", "level",  "measure", "check",
        "correction", "obligation", "assessment", "fund",     "report", "journal"};
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
        if (!resolve_head(rules, kinds[i], fault)) {
            return false;
        }
    }
    return resolve_parameters(rules, fault) && resolve_rosters(rules, fault) &&
           resolve_relations(rules, fault) && resolve_obligations(rules, fault) &&
           resolve_measures(rules, fault) && resolve_checks(rules, fault) &&
           resolve_judging(rules, fault) && resolve_reports(rules, fault) &&
           resolve_journals(rules, fault);
}
