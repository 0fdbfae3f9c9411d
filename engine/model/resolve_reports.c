/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether what reports name is there: levels, relations, measures, words of texts. */
#include "model/resolving.h"

#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/suggest.h"
#include "model/layout.h"

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
    if (!resolve_name(rules, sheet->by, "measure", name, fault)) {
        return false;
    }
    const struct measure *measure = ruleset_measure(rules, name);
    const char *all = report->per ? report->per : "case";
    const char *level = sheet->level ? sheet->level : all;
    const char *wanted[] = {level, whole ? all : level};
    for (size_t i = 0; i < 2; i++) {
        if (!has_level(measure, wanted[i])) {
            return fault_set_at(
                fault, FAULT_RULE, "measure-level", sheet->by->path, sheet->by->line,
                _("sheet \"%s\" wants the measure \"%s\" at level \"%s\", where it is "
                  "not counted"),
                sheet->name, name, wanted[i]);
        }
    }
    return true;
}

/* A part that the measure does not have would leave the column empty. */
static bool resolve_part(const struct ruleset *rules, const struct sheet_layout *sheet,
                         const struct sheet_column *column, struct fault *fault)
{
    const struct measure *measure = ruleset_measure(rules, column->name);
    bool limits = column->part == PART_LOW || column->part == PART_HIGH;
    bool parts = column->part == PART_NUMERATOR || column->part == PART_DENOMINATOR;
    bool share = measure->form == MEASURE_SHARE || measure->form == MEASURE_ROWS;
    if ((limits && !share) || (parts && !share && measure->form != MEASURE_RATIO) ||
        (column->share && !share)) {
        return fault_set_at(fault, FAULT_RULE, "sheet-column", sheet->by->path, sheet->by->line,
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
    const struct declared *by = sheet->by;
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
                    !resolve_part(rules, sheet, column, fault))) {
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
        if ((own && strcmp(name, own) == 0) || resolve_is_word(name, words, fixed) ||
            is_text(rules, name)) {
            continue;
        }
        if (resolve_is_word(name, report_words() + fixed, subject ? 0 : SUBJECT_WORDS)) {
            return fault_set_at(fault, FAULT_RULE, "name-unknown", by->path, by->line,
                                _("\"%s\" names the word \"%s\", which only a workbook with "
                                  "\"per\" has"),
                                by->name, name);
        }
        return resolve_unknown(arena, by, "word", name, words, count, fault);
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
    const struct roster *roster =
        per && from && !sheet->of_case ? ruleset_roster(rules, from) : NULL;
    if (!roster || roster_column(roster, per->id) != SIZE_MAX) {
        return true;
    }
    return fault_set_at(fault, FAULT_RULE, "sheet-narrow", sheet->by->path, sheet->by->line,
                        _("sheet \"%s\": its rows have no column \"%s\", so those of one subject "
                          "cannot be told; take them from a relation that has it"),
                        sheet->name, per->id);
}

static bool resolve_checked(const struct ruleset *rules, const struct sheet_layout *sheet,
                            const char *name, struct fault *fault)
{
    enum measure_form form = ruleset_measure(rules, name)->form;
    if (form == MEASURE_COUNT || form == MEASURE_SUM || form == MEASURE_ROWS) {
        return true;
    }
    return fault_set_at(
        fault, FAULT_RULE, "sheet-check", sheet->by->path, sheet->by->line,
        _("sheet \"%s\": counts and sums are wanted there, which the measure \"%s\" "
          "is not"),
        sheet->name, name);
}

/* A text may say what counts and sums of the whole come to: {measure.NAME}. */
static bool resolve_line(struct ruleset *rules, const struct report *report,
                         const struct sheet_layout *sheet, const char *text, struct fault *fault)
{
    const char *start = report_measure_word();
    if (!resolve_text(rules, sheet->by, text, start, report->per != NULL, fault)) {
        return false;
    }
    for (const char *at = text; at && (at = strchr(at, '{')) != NULL; at++) {
        if (strncmp(at + 1, start, strlen(start)) == 0) {
            size_t length = strcspn(at, "}") - 1 - strlen(start);
            const char *name =
                arena_text(&rules->arena, (struct text){at + 1 + strlen(start), length});
            if (!resolve_measure_at(rules, report, sheet, name, true, fault) ||
                !resolve_checked(rules, sheet, name, fault)) {
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
    const struct declared *by = sheet->by;
    if (!resolve_name(rules, by, "level", sheet->level, fault) ||
        !resolve_rows_of(rules, by, sheet->relation, fault) ||
        !resolve_narrowing(rules, report, sheet, fault) ||
        !resolve_texts(rules, report, sheet, fault) ||
        !resolve_columns(rules, report, sheet, sheet->columns, sheet->column_count, fault)) {
        return false;
    }
    for (const char *const *roster = sheet->only_with; roster && *roster; roster++) {
        if (!resolve_name(rules, by, "roster", *roster, fault)) {
            return false;
        }
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
                    !resolve_checked(rules, sheet, *name, fault)) {
                    return false;
                }
            }
        }
    }
    return true;
}

const char report_every[] = "*";

/* A report has its own sheets first, then those declared apart, in the order of their files. */
static bool add_sheets(struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->sheet_count; i++) {
        const struct report_sheet *sheet = rules->sheets[i];
        if (sheet->layout.of_case) {
            continue;
        }
        if (!resolve_name(rules, &sheet->declared, "report", sheet->report, fault)) {
            return false;
        }
        for (size_t j = 0; j < rules->report_count; j++) {
            struct report *report = rules->reports[j];
            if (strcmp(report->declared.name, sheet->report) == 0) {
                ARENA_PUSH(&rules->arena, report->sheets, report->sheet_count, sheet->layout);
            }
        }
    }
    return true;
}

/* Last come those that stand in every workbook, if it has a sheet of its own. */
static void add_to_every(struct ruleset *rules, struct report *report)
{
    for (size_t i = 0; i < rules->sheet_count; i++) {
        const struct sheet_layout *layout = &rules->sheets[i]->layout;
        if (layout->of_case && report->profile != PROFILE_PUBLIC) {
            ARENA_PUSH(&rules->arena, report->sheets, report->sheet_count, *layout);
        }
    }
}

bool resolve_reports(struct ruleset *rules, struct fault *fault)
{
    if (!add_sheets(rules, fault)) {
        return false;
    }
    for (size_t i = 0; i < rules->report_count; i++) {
        struct report *report = rules->reports[i];
        if (report->sheet_count == 0) {
            return fault_set_at(fault, FAULT_RULE, "declare-missing", report->declared.path,
                                report->declared.line, _("\"%s\": it has no sheets"),
                                report->declared.name);
        }
        add_to_every(rules, report);
        if (!resolve_name(rules, &report->declared, "level", report->per, fault) ||
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
            !resolve_rows_of(rules, &report->declared, report->copies->from, fault)) {
            return false;
        }
        for (size_t j = 0; j < report->sheet_count; j++) {
            if (!resolve_sheet(rules, report, &report->sheets[j], fault)) {
                return false;
            }
        }
        if (!layout_check(report, fault)) {
            return false;
        }
    }
    if (!rules->style) {
        return fault_set(fault, FAULT_RULE, "style-missing",
                         _("reports/ declares no style{}, which every sheet needs"));
    }
    return resolve_public(rules, fault) && resolve_style(rules, rules->style, fault);
}
