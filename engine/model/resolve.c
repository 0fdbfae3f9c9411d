/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether the declarations fit together: every name that one uses, another declares. Runs once,
 * before any row is read, so that a slip of the pen is found in a second and not after an hour.
 * It is long because each kind of declaration has its few questions, and all share how they ask.
 */
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/suggest.h"
#include "model/ruleset.h"
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
        {"assessment", rules->assessments, rules->assessment_count},
        {"fund", rules->funds, rules->fund_count},
        {"report", rules->reports, rules->report_count},
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

static bool unknown(struct arena *arena, const struct declared *by, const char *kind,
                    const char *name, const char *const *known, size_t count, struct fault *fault)
{
    return fault_set_at(fault, FAULT_RULE, "name-unknown", by->path, by->line,
                        _("\"%s\" names the %s \"%s\", which is not declared%s"), by->name, kind,
                        name, suggest_hint(arena, name, known, count));
}

static bool must_stand(struct ruleset *rules, const struct declared *by, const char *kind,
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
    return unknown(&rules->arena, by, kind, name, known, shelf.count, fault);
}

static bool all_must_stand(struct ruleset *rules, const struct declared *by, const char *kind,
                           const char *const *names, struct fault *fault)
{
    while (names && *names && must_stand(rules, by, kind, *names, fault)) {
        names++;
    }
    return !names || !*names;
}

/* A relation or, where rows of a table will do as they are, a roster. */
static bool must_be_rows(struct ruleset *rules, const struct declared *by, const char *name,
                         struct fault *fault)
{
    return !name || on_shelf(shelf_of(rules, "roster"), name) ||
           must_stand(rules, by, "relation", name, fault);
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
            if (!must_stand(rules, &parameter->declared, "basis", parameter->entries[j].basis,
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
        if (!all_must_stand(rules, &relation->declared, "roster", relation->optional, fault)) {
            return false;
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
            if (strcmp(*level, "case") != 0 && !must_stand(rules, by, "level", *level, fault)) {
                return false;
            }
        }
        if (!must_be_rows(rules, by, measure->relation, fault) ||
            !must_stand(rules, by, "measure", measure->above, fault) ||
            !must_stand(rules, by, "measure", measure->below, fault)) {
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

static bool is_word(const char *name, const char *const *words, size_t count)
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
        if (check->problem != PROBLEM_COUNT && !is_word(name, words, WORDS)) {
            return unknown(&rules->arena, &check->declared, "word", name, words, WORDS, fault);
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
        if (!must_stand(rules, &check->declared, "roster", check->roster, fault) ||
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
            return unknown(&rules->arena, &check->declared, "column", check->column, known,
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

static bool resolve_judging(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->level_count; i++) {
        const struct level *level = rules->levels[i];
        if (!must_be_rows(rules, &level->declared, level->from, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < rules->assessment_count; i++) {
        const struct assessment *assessment = rules->assessments[i];
        if (!must_stand(rules, &assessment->declared, "level", assessment->level, fault) ||
            !must_be_rows(rules, &assessment->declared, assessment->over, fault)) {
            return false;
        }
        for (size_t j = 0; j < assessment->item_count; j++) {
            if (!must_stand(rules, &assessment->declared, "basis", assessment->items[j].basis,
                            fault)) {
                return false;
            }
        }
    }
    for (size_t i = 0; i < rules->fund_count; i++) {
        const struct fund *fund = rules->funds[i];
        if (!must_stand(rules, &fund->declared, "level", fund->level, fault) ||
            !must_be_rows(rules, &fund->declared, fund->over, fault)) {
            return false;
        }
    }
    return true;
}

static bool has_level(const struct measure *measure, const char *level)
{
    for (const char *const *own = measure->levels; *own; own++) {
        if (strcmp(*own, level) == 0) {
            return true;
        }
    }
    return false;
}

/* The total, lines and checks are about the case, or the subject that the workbook is for. */
static bool resolve_measure_at(struct ruleset *rules, const struct report *report,
                               const struct sheet_layout *sheet, const char *name, bool whole,
                               struct fault *fault)
{
    if (!must_stand(rules, &report->declared, "measure", name, fault)) {
        return false;
    }
    const struct measure *measure = ruleset_measure(rules, name);
    const char *all = report->per ? report->per : "case";
    const char *level = sheet->level ? sheet->level : all;
    const char *wanted[] = {level, whole ? all : level};
    for (size_t i = 0; i < 2; i++) {
        if (!has_level(measure, wanted[i])) {
            return fault_set_at(
                fault, FAULT_RULE, "measure-level", report->declared.path, report->declared.line,
                _("sheet \"%s\" wants the measure \"%s\" at level \"%s\", where it is "
                  "not counted"),
                sheet->name, name, wanted[i]);
        }
    }
    return true;
}

/* A part that the measure does not have would leave the column empty. */
static bool resolve_part(const struct ruleset *rules, const struct report *report,
                         const struct sheet_layout *sheet, const struct sheet_column *column,
                         struct fault *fault)
{
    const struct measure *measure = ruleset_measure(rules, column->name);
    bool limits = column->part == PART_LOW || column->part == PART_HIGH;
    bool parts = column->part == PART_NUMERATOR || column->part == PART_DENOMINATOR;
    bool share = measure->form == MEASURE_SHARE || measure->form == MEASURE_ROWS;
    if ((limits && !share) || (parts && !share && measure->form != MEASURE_RATIO) ||
        (column->share && !share)) {
        return fault_set_at(fault, FAULT_RULE, "sheet-column", report->declared.path,
                            report->declared.line,
                            _("sheet \"%s\": column \"%s\": the measure \"%s\" is no share and "
                              "has no \"%s\""),
                            sheet->name, column->title, column->name,
                            column->share ? "share" : measure_part_names()[column->part]);
    }
    return true;
}

static bool resolve_field(const struct ruleset *rules, const struct report *report,
                          const struct sheet_layout *sheet, const struct sheet_column *column,
                          struct fault *fault)
{
    const struct declared *by = &report->declared;
    const char *profile = profile_names()[report->profile];
    if (ruleset_sensitive(rules, column->name)) {
        return fault_set_at(fault, FAULT_RULE, "report-sensitive", by->path, by->line,
                            _("sheet \"%s\" would show \"%s\", which is sensitive; its profile is "
                              "\"%s\""),
                            sheet->name, column->name, profile);
    }
    if (column->unmasked && report->profile != PROFILE_UNIT) {
        return fault_set_at(fault, FAULT_RULE, "report-sensitive", by->path, by->line,
                            _("sheet \"%s\" would show \"%s\" unmasked; only a report of profile "
                              "\"unit\" may, and its profile is \"%s\""),
                            sheet->name, column->name, profile);
    }
    return true;
}

static bool resolve_columns(struct ruleset *rules, const struct report *report,
                            const struct sheet_layout *sheet, const struct sheet_column *columns,
                            size_t count, struct fault *fault)
{
    for (size_t i = 0; i < count; i++) {
        const struct sheet_column *column = &columns[i];
        if (column->column_count > 0) {
            if (!resolve_columns(rules, report, sheet, column->columns, column->column_count,
                                 fault)) {
                return false;
            }
        } else if (column->source == COLUMN_IS_MEASURE &&
                   (!resolve_measure_at(rules, report, sheet, column->name, sheet->total, fault) ||
                    !resolve_part(rules, report, sheet, column, fault))) {
            return false;
        } else if (column->source == COLUMN_IS_FIELD &&
                   !resolve_field(rules, report, sheet, column, fault)) {
            return false;
        }
    }
    return true;
}

/* Whether a text parameter is called so. */
static bool is_text(const struct ruleset *rules, const char *name)
{
    const struct parameter *parameter = ruleset_parameter(rules, name);
    return parameter && parameter->unit == UNIT_TEXT;
}

/* Every {name} of a text must be a word of reports, one of its own, or a text parameter; those of
 * the subject only where there is one. */
static bool resolve_text(struct ruleset *rules, const struct declared *by, const char *text,
                         const char *own, bool subject, struct fault *fault)
{
    struct arena *arena = &rules->arena;
    struct text left = text_of(text);
    size_t start;
    size_t fixed = 0;
    while (report_words()[fixed]) {
        fixed++;
    }
    fixed -= subject ? 0 : SUBJECT_WORDS;
    size_t count = fixed;
    const char **words = ARENA_ARRAY(arena, fixed + rules->parameter_count + 1, const char *);
    memcpy(words, report_words(), fixed * sizeof(*words));
    for (size_t i = 0; i < rules->parameter_count; i++) {
        if (rules->parameters[i]->unit == UNIT_TEXT) {
            words[count++] = rules->parameters[i]->declared.name;
        }
    }
    while ((start = text_find(left, TEXT("{"))) != SIZE_MAX) {
        left = text_from(left, start + 1);
        size_t end = text_find(left, TEXT("}"));
        if (end == SIZE_MAX) {
            return fault_set_at(fault, FAULT_RULE, "sentence-brace", by->path, by->line,
                                _("\"%s\": a \"{\" without its \"}\" in the sentence"), by->name);
        }
        const char *name = arena_text(arena, text_part(left, 0, end));
        if (own == report_measure_word() && text_starts(text_of(name), text_of(own))) {
            continue;
        }
        if ((own && strcmp(name, own) == 0) || is_word(name, words, fixed) ||
            is_text(rules, name)) {
            continue;
        }
        if (is_word(name, report_words() + fixed, subject ? 0 : SUBJECT_WORDS)) {
            return fault_set_at(fault, FAULT_RULE, "name-unknown", by->path, by->line,
                                _("\"%s\" names the word \"%s\", which only a workbook with "
                                  "\"per\" has"),
                                by->name, name);
        }
        return unknown(arena, by, "word", name, words, count, fault);
    }
    return true;
}

static bool resolve_style(struct ruleset *rules, const struct style *style, struct fault *fault)
{
    const struct {
        const char *line;
        const char *own;
    } lines[] = {
        {style->unit_line, NULL}, {style->date_line, NULL},
        {style->signature, NULL}, {style->count_line, "counted_in"},
        {style->form, "form_no"}, {style->among, "value"},
        {style->total, NULL},     {style->unplaced, NULL},
        {style->page, NULL},      {style->trial, NULL},
    };
    for (size_t i = 0; i < sizeof(lines) / sizeof(*lines); i++) {
        if (!resolve_text(rules, &style->declared, lines[i].line, lines[i].own, false, fault)) {
            return false;
        }
    }
    return resolve_text(rules, &style->declared, style->subject_line, NULL, true, fault);
}

/* In a workbook for one subject, rows are those that carry its id. */
static bool resolve_narrowing(struct ruleset *rules, const struct report *report,
                              const struct sheet_layout *sheet, struct fault *fault)
{
    const struct level *per = report->per ? ruleset_level(rules, report->per) : NULL;
    const struct level *level = sheet->level ? ruleset_level(rules, sheet->level) : NULL;
    const char *from = level ? level->from : sheet->relation;
    const struct roster *roster = per && from ? ruleset_roster(rules, from) : NULL;
    if (!roster || roster_column(roster, per->id) != SIZE_MAX) {
        return true;
    }
    return fault_set_at(fault, FAULT_RULE, "sheet-narrow", report->declared.path,
                        report->declared.line,
                        _("sheet \"%s\": its rows have no column \"%s\", so those of one subject "
                          "cannot be told; take them from a relation that has it"),
                        sheet->name, per->id);
}

static bool resolve_checked(const struct ruleset *rules, const struct report *report,
                            const struct sheet_layout *sheet, const char *name, struct fault *fault)
{
    enum measure_form form = ruleset_measure(rules, name)->form;
    if (form == MEASURE_COUNT || form == MEASURE_SUM || form == MEASURE_ROWS) {
        return true;
    }
    return fault_set_at(
        fault, FAULT_RULE, "sheet-check", report->declared.path, report->declared.line,
        _("sheet \"%s\": counts and sums are wanted there, which the measure \"%s\" "
          "is not"),
        sheet->name, name);
}

/* A text may say what counts and sums of the whole come to: {measure.NAME}. */
static bool resolve_line(struct ruleset *rules, const struct report *report,
                         const struct sheet_layout *sheet, const char *text, struct fault *fault)
{
    const char *start = report_measure_word();
    if (!resolve_text(rules, &report->declared, text, start, report->per != NULL, fault)) {
        return false;
    }
    for (const char *at = text; at && (at = strchr(at, '{')) != NULL; at++) {
        if (strncmp(at + 1, start, strlen(start)) == 0) {
            size_t length = strcspn(at, "}") - 1 - strlen(start);
            const char *name =
                arena_text(&rules->arena, (struct text){at + 1 + strlen(start), length});
            if (!resolve_measure_at(rules, report, sheet, name, true, fault) ||
                !resolve_checked(rules, report, sheet, name, fault)) {
                return false;
            }
        }
    }
    return true;
}

static bool resolve_texts(struct ruleset *rules, const struct report *report,
                          const struct sheet_layout *sheet, struct fault *fault)
{
    bool well = resolve_line(rules, report, sheet, sheet->title, fault) &&
                resolve_line(rules, report, sheet, sheet->empty, fault);
    for (const char *const *note = sheet->notes; well && *note; note++) {
        well = resolve_line(rules, report, sheet, *note, fault);
    }
    for (size_t i = 0; well && i < sheet->chart_count; i++) {
        well = resolve_line(rules, report, sheet, sheet->charts[i].title, fault);
    }
    return well;
}

static bool resolve_sheet(struct ruleset *rules, const struct report *report,
                          const struct sheet_layout *sheet, struct fault *fault)
{
    const struct declared *by = &report->declared;
    if (!must_stand(rules, by, "level", sheet->level, fault) ||
        !must_be_rows(rules, by, sheet->relation, fault) ||
        !resolve_narrowing(rules, report, sheet, fault) ||
        !resolve_texts(rules, report, sheet, fault) ||
        !resolve_columns(rules, report, sheet, sheet->columns, sheet->column_count, fault)) {
        return false;
    }
    for (size_t i = 0; i < sheet->line_count; i++) {
        for (const char *const *cell = sheet->lines[i].cells; cell && *cell; cell++) {
            if (**cell && !resolve_measure_at(rules, report, sheet, *cell, true, fault)) {
                return false;
            }
        }
    }
    for (size_t i = 0; i < sheet->check_count; i++) {
        const char *const *sides[] = {sheet->checks[i].plus, sheet->checks[i].minus};
        for (size_t j = 0; j < 2; j++) {
            for (const char *const *name = sides[j]; name && *name; name++) {
                if (!resolve_measure_at(rules, report, sheet, *name, true, fault) ||
                    !resolve_checked(rules, report, sheet, *name, fault)) {
                    return false;
                }
            }
        }
    }
    return true;
}

static bool resolve_reports(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->report_count; i++) {
        const struct report *report = rules->reports[i];
        if (!must_stand(rules, &report->declared, "level", report->per, fault) ||
            !resolve_text(rules, &report->declared, report->file, NULL, report->per != NULL,
                          fault)) {
            return false;
        }
        if (report->per && text_find(text_of(report->file), TEXT("{id}")) == SIZE_MAX) {
            return fault_set_at(fault, FAULT_RULE, "report-per", report->declared.path,
                                report->declared.line,
                                _("\"%s\": \"file\" tells the workbooks of \"per\" apart by {id}"),
                                report->declared.name);
        }
        if (report->copies &&
            !must_be_rows(rules, &report->declared, report->copies->from, fault)) {
            return false;
        }
        for (size_t j = 0; j < report->sheet_count; j++) {
            if (!resolve_sheet(rules, report, &report->sheets[j], fault)) {
                return false;
            }
        }
    }
    if (!rules->style) {
        return fault_set(fault, FAULT_RULE, "style-missing",
                         _("reports/ declares no style{}, which every sheet needs"));
    }
    return resolve_style(rules, rules->style, fault);
}

bool ruleset_resolve(struct ruleset *rules, struct fault *fault)
{
    static const char *const kinds[] = {"basis",      "parameter", "roster", "relation",
                                        "level",      "measure",   "check",  "correction",
                                        "assessment", "fund",      "report"};
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
        if (!resolve_head(rules, kinds[i], fault)) {
            return false;
        }
    }
    return resolve_parameters(rules, fault) && resolve_rosters(rules, fault) &&
           resolve_relations(rules, fault) && resolve_measures(rules, fault) &&
           resolve_checks(rules, fault) && resolve_judging(rules, fault) &&
           resolve_reports(rules, fault);
}
