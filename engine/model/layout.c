/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/layout.h"

#include <string.h>

#include "base/language.h"
#include "base/text.h"

enum { MOST_INDENT = 15 };

/* What is being looked at. */
struct checking {
    const struct report *report;
    const struct sheet_layout *sheet;
    struct fault *fault;
    size_t leaves;
    bool has_sum;
    bool has_measure;
    bool has_words; /* a column where the word for the total can stand */
};

static bool wrong(struct checking *checking, const char *id, const char *what)
{
    const struct declared *by = checking->sheet->by;
    return fault_set_at(checking->fault, FAULT_RULE, id, by->path, by->line, _("sheet \"%s\": %s"),
                        checking->sheet->name, what);
}

static bool wrong_column(struct checking *checking, const struct sheet_column *column,
                         const char *what)
{
    const struct declared *by = checking->sheet->by;
    return fault_set_at(checking->fault, FAULT_RULE, "sheet-column", by->path, by->line,
                        _("sheet \"%s\": column \"%s\": %s"), checking->sheet->name, column->title,
                        what);
}

static bool is_words(enum look look)
{
    return look < LOOK_INTEGER;
}

/* Words that are not filled in would stand on the sheet with their braces. */
static bool is_plain(const char *text)
{
    return !text || !strchr(text, '{');
}

static bool is_count(double number, size_t most)
{
    return number >= 0 && number <= (double)most && number == (double)(size_t)number;
}

static bool check_sum(struct checking *checking, const struct sheet_column *column)
{
    if (column->source != COLUMN_IS_FIELD || !checking->sheet->relation) {
        return wrong_column(checking, column,
                            _("\"sum\" adds up a field of a relation; a measure has its total "
                              "without it, and nothing else has one"));
    }
    if (!checking->sheet->total) {
        return wrong_column(
            checking, column,
            _("\"sum\" is for the total row: give the sheet \"total = true\" as well"));
    }
    if (column->look != LOOK_INTEGER && column->look != LOOK_MONEY) {
        return wrong_column(checking, column,
                            _("\"sum\" adds up whole numbers: its look is integer or money"));
    }
    return true;
}

static bool leads_to_copy(const struct checking *checking, const struct sheet_column *column)
{
    const struct copies_layout *copies = checking->report->copies;
    const char *from = checking->sheet->relation;
    return copies && from && strcmp(from, copies->from) == 0 && column->source == COLUMN_IS_FIELD;
}

/* What only some columns can have. */
static bool check_keys(struct checking *checking, const struct sheet_column *column)
{
    bool cells = checking->sheet->line_count > 0 && column->source == COLUMN_IS_BLANK;
    bool measured = column->source == COLUMN_IS_MEASURE || cells;
    if (column->has_part && !measured) {
        return wrong_column(checking, column, _("\"part\" belongs to a measure"));
    }
    if (column->has_look && measured && is_words(column->look)) {
        return wrong_column(checking, column,
                            _("a measure is a number: its look is integer, money, percent or "
                              "real"));
    }
    if (column->share && (column->source != COLUMN_IS_MEASURE || column->part != PART_VALUE)) {
        return wrong_column(checking, column, _("\"share\" belongs to the value of a measure"));
    }
    bool percent = column->has_look && column->look == LOOK_PERCENT;
    if (column->heat && !percent && (!measured || column->part != PART_VALUE)) {
        return wrong_column(checking, column, _("\"heat\" belongs to a share"));
    }
    if (column->unmasked && column->source != COLUMN_IS_FIELD) {
        return wrong_column(checking, column, _("\"unmasked\" belongs to a field"));
    }
    if (column->exact && !measured) {
        return wrong_column(checking, column, _("\"exact\" belongs to a measure"));
    }
    if (column->bar && !measured && (column->source != COLUMN_IS_FIELD || is_words(column->look))) {
        return wrong_column(checking, column, _("\"bar\" belongs to a column of numbers"));
    }
    if (column->link && !leads_to_copy(checking, column)) {
        return wrong_column(checking, column,
                            _("\"link\" belongs to a field of the relation of \"copies\""));
    }
    return !column->sum || check_sum(checking, column);
}

static bool check_source(struct checking *checking, const struct sheet_column *column)
{
    const struct sheet_layout *sheet = checking->sheet;
    bool first = checking->leaves == 1;
    if (sheet->line_count > 0) {
        bool title = column->source == COLUMN_IS_FIELD && strcmp(column->name, "title") == 0;
        if (first && !title) {
            return wrong_column(checking, column,
                                _("the first column of a sheet of lines shows their titles: "
                                  "field = \"title\""));
        }
        if (!first && column->source != COLUMN_IS_BLANK) {
            return wrong_column(checking, column,
                                _("the further columns of a sheet of lines are \"blank = true\"; "
                                  "the \"cells\" of the lines name measures for them"));
        }
    } else if (column->source == COLUMN_IS_MEASURE && !sheet->level) {
        return wrong_column(checking, column,
                            _("a measure belongs to the subjects of a level; rows from a relation "
                              "show its columns: \"field\""));
    }
    return check_keys(checking, column);
}

static bool check_columns(struct checking *checking, const struct sheet_column *columns,
                          size_t count)
{
    for (size_t i = 0; i < count; i++) {
        const struct sheet_column *column = &columns[i];
        if (!is_plain(column->title)) {
            return wrong_column(checking, column, _("words in braces are not replaced here"));
        }
        if (column->column_count > 0) {
            if (column->has_part || column->has_look || column->sum || column->share ||
                column->bar || column->exact || column->heat || column->unmasked || column->link) {
                return wrong_column(checking, column,
                                    _("a title over columns shows nothing itself: part, look, sum, "
                                      "bar, exact, share, heat, unmasked and link belong to the "
                                      "columns below it"));
            }
            if (!check_columns(checking, column->columns, column->column_count)) {
                return false;
            }
            continue;
        }
        bool words = column->source == COLUMN_IS_FIELD && is_words(column->look);
        checking->leaves++;
        checking->has_sum = checking->has_sum || column->sum;
        checking->has_measure = checking->has_measure || column->source == COLUMN_IS_MEASURE;
        checking->has_words = checking->has_words || words || column->source == COLUMN_IS_NUMBER ||
                              column->source == COLUMN_IS_BLANK;
        if (!check_source(checking, column)) {
            return false;
        }
    }
    return true;
}

static bool check_total(struct checking *checking)
{
    const struct sheet_layout *sheet = checking->sheet;
    if (sheet->line_count > 0 && (sheet->order || sheet->among)) {
        return wrong(checking, "sheet-rows",
                     _("lines stand as they are written: \"rows\" has no place beside them"));
    }
    if (sheet->among && (!sheet->level || !sheet->total)) {
        return wrong(checking, "sheet-total",
                     _("\"among\" divides the total of a level: it goes with \"level\" and "
                       "with \"total = true\""));
    }
    if (!sheet->total) {
        return true;
    }
    if (sheet->line_count > 0) {
        return wrong(checking, "sheet-total",
                     _("\"total\" is for rows from a level or a relation; among lines, make "
                       "the total a line"));
    }
    if (sheet->relation && !checking->has_sum) {
        return wrong(checking, "sheet-total",
                     _("the total of a relation adds up columns with \"sum = true\", and "
                       "there is none"));
    }
    if (sheet->level && !checking->has_measure) {
        return wrong(checking, "sheet-total",
                     _("the total of a level shows measures, and no column is one"));
    }
    if (!checking->has_words) {
        return wrong(checking, "sheet-total",
                     _("the word for the total has no column to stand in: a field with "
                       "words, \"number = true\" or \"blank = true\""));
    }
    return true;
}

static bool check_lines(struct checking *checking)
{
    const struct sheet_layout *sheet = checking->sheet;
    for (size_t i = 0; i < sheet->line_count; i++) {
        const struct sheet_line *line = &sheet->lines[i];
        size_t cells = 0;
        while (line->cells[cells]) {
            cells++;
        }
        if (cells + 1 > checking->leaves) {
            return wrong(checking, "sheet-lines",
                         _("a line has more \"cells\" than there are columns beside the "
                           "first"));
        }
        if (!is_count(line->indent, MOST_INDENT)) {
            return wrong(checking, "sheet-lines", _("\"indent\" is a whole number from 0 to 15"));
        }
        if (!is_plain(line->title)) {
            return wrong(checking, "sheet-lines",
                         _("words in braces are not replaced in the title of a line"));
        }
    }
    return true;
}

/* How many columns with a field, a measure or a blank have a title; the last of them. */
static size_t titled(const struct sheet_column *columns, size_t count, const char *title,
                     const struct sheet_column **out)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        if (columns[i].column_count > 0) {
            found += titled(columns[i].columns, columns[i].column_count, title, out);
        } else if (strcmp(columns[i].title, title) == 0) {
            *out = &columns[i];
            found++;
        }
    }
    return found;
}

/* Whether a chart names one column; drawn: one with numbers, in the total row if that is drawn.
 * A column that is not there at all is told of when the sheet is made. */
static bool check_drawn(struct checking *checking, const char *title, bool drawn, bool total)
{
    const struct sheet_layout *sheet = checking->sheet;
    const struct sheet_column *column = NULL;
    size_t count = title ? titled(sheet->columns, sheet->column_count, title, &column) : 0;
    if (count == 0) {
        return true;
    }
    if (count > 1) {
        return wrong_column(checking, column, _("a chart names it, but several have this title"));
    }
    bool number =
        column->source == COLUMN_IS_MEASURE ||
        (column->source == COLUMN_IS_FIELD && (total ? column->sum : !is_words(column->look))) ||
        (column->source == COLUMN_IS_BLANK && sheet->line_count > 0);
    if (drawn && !number) {
        return wrong_column(checking, column,
                            _("a chart would draw it, but there are no numbers in it"));
    }
    return true;
}

static bool check_chart(struct checking *checking, const struct sheet_chart *chart)
{
    if (chart->columns[0] && !checking->sheet->total) {
        return wrong(checking, "sheet-chart",
                     _("a chart over \"columns\" draws the total row: give the sheet "
                       "\"total = true\", or the chart \"label\" and \"value\""));
    }
    for (const char *const *title = chart->columns; *title; title++) {
        if (!check_drawn(checking, *title, true, true)) {
            return false;
        }
    }
    for (const char *const *title = chart->lines; title && *title; title++) {
        if (!check_drawn(checking, *title, true, false)) {
            return false;
        }
    }
    return check_drawn(checking, chart->label, false, false) &&
           check_drawn(checking, chart->across, true, false) &&
           check_drawn(checking, chart->value, true, false);
}

static bool check_sheet(struct checking *checking)
{
    const struct sheet_layout *sheet = checking->sheet;
    if (!is_plain(sheet->name) || !is_plain(sheet->counted_in) || !is_plain(sheet->form_no)) {
        return wrong(
            checking, "sheet-words",
            _("words in braces are not replaced in \"name\", \"counted_in\" and \"form_no\""));
    }
    if (!check_columns(checking, sheet->columns, sheet->column_count) || !check_total(checking) ||
        !check_lines(checking)) {
        return false;
    }
    if (!is_count(sheet->freeze, checking->leaves)) {
        return wrong(checking, "sheet-freeze",
                     _("\"freeze\" is the number of columns that stay in sight, at most "
                       "all"));
    }
    for (size_t i = 0; i < sheet->check_count; i++) {
        if (!is_plain(sheet->checks[i].title)) {
            return wrong(checking, "sheet-words",
                         _("words in braces are not replaced in the title of a check"));
        }
    }
    for (size_t i = 0; i < sheet->chart_count; i++) {
        if (!check_chart(checking, &sheet->charts[i])) {
            return false;
        }
    }
    return true;
}

const char *const *copies_words(void)
{
    static const char *const words[] = {"{table}", "{path}",  "{rows}", "{marked}",
                                        "{shown}", "{files}", NULL};
    return words;
}

/* Whether a text has no braces but those of so many words, of copies_words. */
static bool holds_only(const char *text, size_t first, size_t last)
{
    struct text left = text_of(text);
    size_t brace;
    while ((brace = text_find(left, TEXT("{"))) != SIZE_MAX) {
        left = text_from(left, brace);
        size_t word = first;
        while (word < last && !text_starts(left, text_of(copies_words()[word]))) {
            word++;
        }
        if (word == last) {
            return false;
        }
        left = text_from(left, 1);
    }
    return true;
}

static bool check_copies(const struct report *report, struct fault *fault)
{
    const struct copies_layout *copies = report->copies;
    const struct declared *by = &report->declared;
    if (!copies) {
        return true;
    }
    if (report->profile != PROFILE_UNIT || strcmp(report->per, "unit") != 0) {
        return fault_set_at(fault, FAULT_RULE, "report-copies", by->path, by->line,
                            _("\"%s\": copies of files are for the unit that sent them: per and "
                              "profile must be \"unit\""),
                            by->name);
    }
    if (!is_count(copies->most, COPIES_MOST) || copies->most < 1) {
        return fault_set_at(fault, FAULT_RULE, "report-copies", by->path, by->line,
                            _("\"%s\": \"most\" of copies is a number of rows, 1 to %d"), by->name,
                            COPIES_MOST);
    }
    bool words = holds_only(copies->title, 0, 2) && holds_only(copies->all, 2, 5) &&
                 holds_only(copies->some, 2, 5) && holds_only(copies->shared, 2, 5) &&
                 holds_only(copies->left, 5, 6) && is_plain(copies->row) && is_plain(copies->back);
    for (const char *const *note = copies->notes; words && *note; note++) {
        words = is_plain(*note);
    }
    return words || fault_set_at(fault, FAULT_RULE, "report-copies", by->path, by->line,
                                 _("\"%s\": in copies, \"title\" may hold {table} and {path}; "
                                   "\"all\", \"some\" and \"shared\" {rows}, {marked} and {shown}; "
                                   "\"left\" {files}; \"row\", \"back\" and \"notes\" nothing"),
                                 by->name);
}

bool layout_check(const struct report *report, struct fault *fault)
{
    const struct declared *by = &report->declared;
    size_t tabs = 0;
    if (!is_plain(by->title)) {
        return fault_set_at(fault, FAULT_RULE, "sheet-words", by->path, by->line,
                            _("\"%s\": words in braces are not replaced in the title of a report"),
                            by->name);
    }
    if (report->profile == PROFILE_UNIT && !report->per) {
        return fault_set_at(fault, FAULT_RULE, "report-per", by->path, by->line,
                            _("\"%s\": a workbook of profile \"unit\" is made for one subject; "
                              "\"per\" names the level"),
                            by->name);
    }
    for (size_t i = 0; i < report->sheet_count; i++) {
        struct checking checking = {.report = report, .sheet = &report->sheets[i], .fault = fault};
        if (!check_sheet(&checking)) {
            return false;
        }
        tabs += 1 + report->sheets[i].chart_count;
    }
    if (tabs > BOOK_SHEETS) {
        return fault_set_at(fault, FAULT_RULE, "book-full", by->path, by->line,
                            _("a workbook of over %d sheets"), BOOK_SHEETS);
    }
    return check_copies(report, fault);
}
