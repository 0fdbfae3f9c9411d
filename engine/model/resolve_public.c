/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What may stand in a workbook for everybody: figures whose small groups can be hidden, and no
 * rows of people. All such workbooks of a folder are one publication: who reads one reads all.
 */
#include <string.h>

#include "base/language.h"
#include "model/resolving.h"

/* The first sheet by a level: the others go by the same, or subtraction across them would have to
 * be followed through two divisions of the same people. */
struct publication {
    const struct sheet_layout *first;
    const char *among;
};

static bool refuse(const struct sheet_layout *sheet, const char *what, struct fault *fault)
{
    return fault_set_at(fault, FAULT_RULE, "report-public", sheet->by->path, sheet->by->line,
                        _("sheet \"%s\" is for everybody: %s"), sheet->name, what);
}

static bool is_count(const struct ruleset *rules, const char *name)
{
    return ruleset_measure(rules, name)->form == MEASURE_COUNT;
}

static bool check_measure(const struct ruleset *rules, const struct sheet_layout *sheet,
                          const struct sheet_column *column, const char *name, struct fault *fault)
{
    const struct measure *measure = ruleset_measure(rules, name);
    bool limits = column->part == PART_LOW || column->part == PART_HIGH;
    if (measure->form == MEASURE_STATISTIC || limits) {
        return refuse(sheet,
                      _("statistics and limits of shares tell of single people; show counts, "
                        "shares and ratios of counts"),
                      fault);
    }
    if (column->exact || measure->form == MEASURE_COUNT || measure->form == MEASURE_SHARE) {
        return true;
    }
    if (measure->form == MEASURE_RATIO && is_count(rules, measure->above) &&
        is_count(rules, measure->below)) {
        return true;
    }
    return refuse(sheet,
                  _("a sum cannot be hidden in part; show it as \"exact = true\" if it tells "
                    "nothing of people"),
                  fault);
}

static bool check_columns(const struct ruleset *rules, const struct sheet_layout *sheet,
                          const struct sheet_column *columns, size_t count, struct fault *fault)
{
    for (size_t i = 0; i < count; i++) {
        const struct sheet_column *column = &columns[i];
        if (column->column_count > 0) {
            if (!check_columns(rules, sheet, column->columns, column->column_count, fault)) {
                return false;
            }
        } else if (column->source == COLUMN_IS_MEASURE && column->column_count == 0 &&
                   !check_measure(rules, sheet, column, column->name, fault)) {
            return false;
        }
    }
    return true;
}

/* The leaf column with so many before it; NULL, and *before is lessened, if it is not among them.
 */
static const struct sheet_column *leaf_at(const struct sheet_column *columns, size_t count,
                                          size_t *before)
{
    for (size_t i = 0; i < count; i++) {
        if (columns[i].column_count > 0) {
            const struct sheet_column *below =
                leaf_at(columns[i].columns, columns[i].column_count, before);
            if (below) {
                return below;
            }
        } else if ((*before)-- == 0) {
            return &columns[i];
        }
    }
    return NULL;
}

static bool check_lines(const struct ruleset *rules, const struct sheet_layout *sheet,
                        struct fault *fault)
{
    for (size_t i = 0; i < sheet->line_count; i++) {
        const char *const *cells = sheet->lines[i].cells;
        for (size_t j = 0; cells && cells[j]; j++) {
            size_t at = j + 1;
            const struct sheet_column *column = leaf_at(sheet->columns, sheet->column_count, &at);
            if (*cells[j] && column && !check_measure(rules, sheet, column, cells[j], fault)) {
                return false;
            }
        }
    }
    return true;
}

static bool names_measure(const char *text)
{
    const char *word = text ? strstr(text, report_measure_word()) : NULL;
    return word && word > text && word[-1] == '{';
}

static bool check_texts(const struct sheet_layout *sheet, struct fault *fault)
{
    bool named = names_measure(sheet->title) || names_measure(sheet->empty);
    for (const char *const *note = sheet->notes; *note; note++) {
        named = named || names_measure(*note);
    }
    for (size_t i = 0; i < sheet->chart_count; i++) {
        named = named || names_measure(sheet->charts[i].title);
    }
    return !named || refuse(sheet, _("a figure in a text would stand there unhidden"), fault);
}

static bool check_sheet(const struct ruleset *rules, const struct sheet_layout *sheet,
                        struct publication *publication, struct fault *fault)
{
    if (sheet->relation) {
        return refuse(sheet, _("its rows come from a level or are lines, never from a list"),
                      fault);
    }
    const struct sheet_layout *first = publication->first;
    if (sheet->level && first && strcmp(sheet->level, first->level) != 0) {
        return refuse(sheet, _("all sheets for everybody go by one level"), fault);
    }
    if (sheet->among && publication->among && strcmp(sheet->among, publication->among) != 0) {
        return refuse(sheet, _("all sheets for everybody have one \"among\""), fault);
    }
    publication->first = sheet->level && !first ? sheet : first;
    publication->among = sheet->among ? sheet->among : publication->among;
    return check_columns(rules, sheet, sheet->columns, sheet->column_count, fault) &&
           check_lines(rules, sheet, fault) && check_texts(sheet, fault);
}

/* `exact` would do nothing where nothing is hidden. */
static bool has_exact(const struct sheet_column *columns, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (columns[i].exact || has_exact(columns[i].columns, columns[i].column_count)) {
            return true;
        }
    }
    return false;
}

static bool check_report(struct ruleset *rules, const struct report *report,
                         struct publication *publication, struct fault *fault)
{
    const struct declared *by = &report->declared;
    bool public = report->profile == PROFILE_PUBLIC;
    if (public != (report->least != NULL)) {
        return fault_set_at(fault, FAULT_RULE, "report-public", by->path, by->line,
                            _("\"%s\": \"least\", the parameter with the least number of people "
                              "that is shown, goes with profile \"public\""),
                            by->name);
    }
    if (public && report->per) {
        return fault_set_at(fault, FAULT_RULE, "report-public", by->path, by->line,
                            _("\"%s\": a workbook for everybody is not made for one subject: "
                              "\"per\" has no place beside profile \"public\""),
                            by->name);
    }
    if (public && !resolve_name(rules, by, "parameter", report->least, fault)) {
        return false;
    }
    if (public && ruleset_parameter(rules, report->least)->unit != UNIT_COUNT) {
        return fault_set_at(fault, FAULT_RULE, "report-public", by->path, by->line,
                            _("\"%s\": \"least\" wants a parameter with unit = \"count\""),
                            by->name);
    }
    for (size_t i = 0; i < report->sheet_count; i++) {
        const struct sheet_layout *sheet = &report->sheets[i];
        if (public && !check_sheet(rules, sheet, publication, fault)) {
            return false;
        }
        if (!public && has_exact(sheet->columns, sheet->column_count)) {
            return fault_set_at(fault, FAULT_RULE, "report-public", sheet->by->path,
                                sheet->by->line,
                                _("sheet \"%s\": \"exact\" is for profile \"public\"; all others "
                                  "are exact"),
                                sheet->name);
        }
    }
    return true;
}

bool resolve_public(struct ruleset *rules, struct fault *fault)
{
    struct publication publication = {0};
    for (size_t i = 0; i < rules->report_count; i++) {
        if (!check_report(rules, rules->reports[i], &publication, fault)) {
            return false;
        }
    }
    return true;
}
