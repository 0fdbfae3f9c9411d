/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/pages.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/findings.h"
#include "batch/leaves.h"
#include "batch/measured.h"
#include "model/scope.h"
#include "money/money.h"

/* Which rows come next. */
enum phase { PHASE_TOTAL, PHASE_AMONG, PHASE_BODY, PHASE_UNPLACED, PHASE_END };

struct page_maker {
    struct store *store;
    const struct ruleset *rules;
    const struct case_settings *settings;
    const struct report *report;
    const struct sheet_layout *sheet;
    const struct page_subject *subject;
    const struct level *level; /* of the rows, or NULL */
    struct arena arena;        /* of the page */
    struct arena row_arena;
    struct leaves leaves;
    struct page page;
    struct measured measured;
    struct query *rows; /* of a level or a relation */
    enum phase phase;
    size_t number; /* of the body row */
    const char **among; /* values of 其中 */
    size_t among_count;
    size_t among_next;
    size_t line; /* of a sheet of lines */
    int64_t *unplaced; /* of each leaf: what no subject accounts for */
    bool has_unplaced;
};

struct filling {
    struct arena *arena;
    const struct ruleset *rules;
    const struct case_settings *settings;
    const struct page_subject *subject;
};

static const char *name_value(void *context, const char *name)
{
    const struct filling *filling = context;
    const struct case_settings *settings = filling->settings;
    char as_of[12];
    date_format(settings->as_of, as_of);
    const struct {
        const char *name;
        const char *value;
    } known[] = {
        {"title", settings->title},
        {"period", settings->period},
        {"as_of", as_of},
        {"place", settings->place},
        {"reported_on", settings->reported_on},
        {"head", settings->head},
        {"reviewer", settings->reviewer},
        {"preparer", settings->preparer},
        {"phone", settings->phone},
        {"id", filling->subject ? filling->subject->id : ""},
        {"name", filling->subject ? filling->subject->title : ""},
    };
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
        if (strcmp(known[i].name, name) == 0) {
            return arena_copy(filling->arena, known[i].value);
        }
    }
    const struct parameter *parameter = ruleset_parameter(filling->rules, name);
    const struct parameter_entry *entry =
        parameter ? parameter_at(parameter, settings->place, settings->as_of) : NULL;
    return entry && entry->text ? entry->text : parameter ? settings->title : NULL;
}

const char *page_fill(struct arena *arena, const char *text, const struct ruleset *rules,
                      const struct case_settings *settings, const struct page_subject *subject)
{
    struct filling filling = {arena, rules, settings, subject};
    return sentence_fill(arena, text, name_value, &filling);
}

static const char *fill(struct page_maker *maker, const char *text)
{
    return page_fill(&maker->arena, text, maker->rules, maker->settings, maker->subject);
}

static const char *counted_in(struct page_maker *maker)
{
    const char *line = maker->rules->style->count_line;
    const char *unit = maker->sheet->counted_in;
    struct text text = text_of(line);
    size_t at = text_find(text, TEXT("{counted_in}"));
    if (!unit || at == SIZE_MAX) {
        return "";
    }
    return arena_printf(&maker->arena, "%.*s%s%s", (int)at, line, unit,
                        line + at + strlen("{counted_in}"));
}

static bool is_money(const struct measure *measure)
{
    return measure->form == MEASURE_SUM && measure->money;
}

static enum look look_of(const struct sheet_column *column, const struct measure *measure)
{
    if (column->look != LOOK_TEXT) {
        return column->look;
    }
    bool parts = column->part == PART_NUMERATOR || column->part == PART_DENOMINATOR;
    switch (measure->form) {
    case MEASURE_SHARE:
        return parts ? LOOK_INTEGER : LOOK_PERCENT;
    case MEASURE_RATIO:
    case MEASURE_STATISTIC:
        return parts ? LOOK_INTEGER : LOOK_REAL;
    case MEASURE_COUNT:
    case MEASURE_SUM:
    case MEASURE_ROWS:
        break;
    }
    return is_money(measure) ? LOOK_MONEY : LOOK_INTEGER;
}

static bool is_sum(const struct measure *measure)
{
    return measure->form == MEASURE_COUNT || measure->form == MEASURE_SUM;
}

/* A number as the sheet shows it: fen become yuan. */
static double shown(enum look look, double value)
{
    return look == LOOK_MONEY ? value / 100 : value;
}

static void put_number(struct page_cell *cell, enum look look, double value)
{
    *cell = (struct page_cell){.look = look, .filled = true, .number = true,
                               .value = shown(look, value)};
}

static void put_text(struct page_cell *cell, enum look look, const char *text)
{
    *cell = (struct page_cell){.look = look, .filled = text && *text, .text = text};
}

static void put_measured(const struct sheet_column *column, const struct measure *measure,
                         const struct measured_value *value, struct page_cell *cell)
{
    enum look look = look_of(column, measure);
    if (!value->evaluated) {
        put_text(cell, LOOK_CENTRE, word(WORD_NOT_EVALUATED));
        return;
    }
    *cell = (struct page_cell){.look = look};
    switch (column->part) {
    case PART_NUMERATOR:
        put_number(cell, look, (double)value->numerator);
        break;
    case PART_DENOMINATOR:
        put_number(cell, look, (double)value->denominator);
        break;
    case PART_LOW:
    case PART_HIGH:
        if (value->has_limits) {
            put_number(cell, look, column->part == PART_LOW ? value->low : value->high);
        }
        break;
    case PART_VALUE:
        if (value->has_value) {
            put_number(cell, look, value->value);
        }
        break;
    }
}

/* Neighbouring shares that make up the whole are shown so that they add up to 100.0: a thousand
 * tenths of a percent, shared out by largest remainder. */
static void even_out(struct page_maker *maker, const struct measured_value *values,
                     struct page_cell *cells)
{
    const struct leaves *leaves = &maker->leaves;
    struct part *parts = ARENA_ARRAY(&maker->row_arena, leaves->count, struct part);
    size_t *columns = ARENA_ARRAY(&maker->row_arena, leaves->count, size_t);
    int64_t whole = 0;
    size_t count = 0;
    for (size_t i = 0; i < leaves->count; i++) {
        if (leaves->columns[i]->share && values[i].evaluated) {
            parts[count] = (struct part){.code = leaves->columns[i]->name,
                                         .weight = values[i].numerator};
            whole += values[i].numerator;
            columns[count++] = i;
        }
    }
    bool complete = count > 1 && whole > 0;
    for (size_t i = 0; i < count; i++) {
        complete = complete && values[columns[i]].denominator == whole;
    }
    if (!complete || !apportion_largest_remainder(1000, parts, count)) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        cells[columns[i]].value = (double)parts[i].share / 1000;
    }
}

static void put_measures(struct page_maker *maker, const struct measured_value *values,
                         struct page_cell *cells)
{
    const struct leaves *leaves = &maker->leaves;
    for (size_t i = 0; i < leaves->count; i++) {
        const struct sheet_column *column = leaves->columns[i];
        if (column->source == COLUMN_IS_MEASURE) {
            put_measured(column, ruleset_measure(maker->rules, column->name), &values[i],
                         &cells[i]);
        }
    }
    even_out(maker, values, cells);
}

/* The first column with words, where 合计 stands. */
static size_t label_column(const struct page_maker *maker)
{
    for (size_t i = 0; i < maker->leaves.count; i++) {
        if (maker->leaves.columns[i]->source == COLUMN_IS_FIELD) {
            return i;
        }
    }
    return 0;
}

static void put_label(struct page_maker *maker, struct page_cell *cells, const char *label,
                      int indent)
{
    size_t at = label_column(maker);
    put_text(&cells[at], LOOK_TEXT, label);
    cells[at].indent = indent;
}

/* The total of a level: the case's own measures. Where the subjects make it up, the reader's
 * program can add it up again. */
static bool level_total(struct page_maker *maker, struct page_cell *cells, struct fault *fault)
{
    const struct leaves *leaves = &maker->leaves;
    struct measured_value *values =
        ARENA_ARRAY(&maker->row_arena, leaves->count, struct measured_value);
    for (size_t i = 0; i < leaves->count; i++) {
        if (leaves->columns[i]->source == COLUMN_IS_MEASURE &&
            !measured_get(&maker->measured, leaves->columns[i]->name, "case",
                          maker->settings->place, &values[i], fault)) {
            return false;
        }
    }
    put_measures(maker, values, cells);
    for (size_t i = 0; i < leaves->count; i++) {
        const struct sheet_column *column = leaves->columns[i];
        const struct measure *measure = ruleset_measure(maker->rules, column->name);
        if (column->source == COLUMN_IS_MEASURE && is_sum(measure) && values[i].evaluated &&
            column->part == PART_VALUE && maker->unplaced[i] >= 0) {
            cells[i].sum = SUM_BODY;
        }
    }
    return true;
}

static bool list_total(struct page_maker *maker, struct page_cell *cells, struct fault *fault)
{
    const struct leaves *leaves = &maker->leaves;
    for (size_t i = 0; i < leaves->count; i++) {
        const struct sheet_column *column = leaves->columns[i];
        const char *condition = "";
        int64_t sum;
        if (!column->sum) {
            continue;
        }
        if (maker->subject) {
            condition = arena_printf(
                &maker->row_arena, " where %s = %s",
                store_quoted(&maker->row_arena, ruleset_level(maker->rules, maker->report->per)->id),
                measured_literal(&maker->row_arena, maker->subject->id));
        }
        const char *sql = arena_printf(
            &maker->row_arena, "select sum(%s) from %s%s",
            store_quoted(&maker->row_arena, column->name),
            store_quoted(&maker->row_arena, maker->sheet->relation), condition);
        if (!store_integer(maker->store, sql, &sum, fault)) {
            return false;
        }
        put_number(&cells[i], column->look, (double)sum);
        cells[i].sum = SUM_BODY;
    }
    return true;
}

static bool total_row(struct page_maker *maker, struct page_cell *cells, struct fault *fault)
{
    bool well = maker->level ? level_total(maker, cells, fault) : list_total(maker, cells, fault);
    put_label(maker, cells, maker->rules->style->total, 0);
    return well;
}

static bool among_row(struct page_maker *maker, struct page_cell *cells, const char *value,
                      struct fault *fault)
{
    const struct leaves *leaves = &maker->leaves;
    struct measured_value *values =
        ARENA_ARRAY(&maker->row_arena, leaves->count, struct measured_value);
    for (size_t i = 0; i < leaves->count; i++) {
        const struct sheet_column *column = leaves->columns[i];
        if (column->source != COLUMN_IS_MEASURE) {
            continue;
        }
        const struct measure *measure = ruleset_measure(maker->rules, column->name);
        if (!measured_among(&maker->measured, measure, maker->level, maker->sheet->among, value,
                            &values[i], fault)) {
            return false;
        }
    }
    put_measures(maker, values, cells);
    for (size_t i = 0; i < leaves->count; i++) {
        const struct sheet_column *column = leaves->columns[i];
        bool sum = column->source == COLUMN_IS_MEASURE && column->part == PART_VALUE &&
                   is_sum(ruleset_measure(maker->rules, column->name)) && values[i].evaluated;
        if (sum && maker->page.among_column != SIZE_MAX) {
            cells[i].sum = SUM_AMONG;
        }
    }
    const char *line = maker->rules->style->among;
    size_t at = text_find(text_of(line), TEXT("{value}"));
    const char *label =
        at == SIZE_MAX ? value
                       : arena_printf(&maker->row_arena, "%.*s%s%s", (int)at, line, value,
                                      line + at + strlen("{value}"));
    put_label(maker, cells, label, 1);
    return true;
}

static void put_field(struct page_maker *maker, const struct sheet_column *column, size_t at,
                      struct page_cell *cell)
{
    struct arena *arena = &maker->row_arena;
    const struct style *style = maker->rules->style;
    enum look look = column->look;
    if (query_is_null(maker->rows, at)) {
        *cell = (struct page_cell){.look = look == LOOK_YES ? LOOK_CENTRE : look};
        return;
    }
    if (look == LOOK_YES) {
        put_text(cell, LOOK_CENTRE,
                 query_integer(maker->rows, at) != 0 ? style->yes : style->no);
    } else if (look >= LOOK_INTEGER && query_is_number(maker->rows, at)) {
        put_number(cell, look, query_real(maker->rows, at));
    } else {
        const char *text = arena_text(arena, query_text(maker->rows, at));
        put_text(cell, look < LOOK_INTEGER ? look : LOOK_CENTRE,
                 column->unmasked ? text : masked_text(arena, text));
        cell->marked = column->unmasked;
    }
}

static bool body_row(struct page_maker *maker, struct page_cell *cells, struct fault *fault)
{
    const struct leaves *leaves = &maker->leaves;
    struct measured_value *values =
        ARENA_ARRAY(&maker->row_arena, leaves->count, struct measured_value);
    size_t id = maker->level ? query_column(maker->rows, maker->level->id) : SIZE_MAX;
    maker->number++;
    for (size_t i = 0; i < leaves->count; i++) {
        const struct sheet_column *column = leaves->columns[i];
        if (column->source == COLUMN_IS_NUMBER) {
            put_text(&cells[i], LOOK_CENTRE,
                     arena_printf(&maker->row_arena, "%zu", maker->number));
        } else if (column->source == COLUMN_IS_FIELD) {
            put_field(maker, column, query_column(maker->rows, column->name), &cells[i]);
        } else if (column->source == COLUMN_IS_MEASURE) {
            const char *subject = arena_text(&maker->row_arena, query_text(maker->rows, id));
            if (!measured_get(&maker->measured, column->name, maker->level->declared.name, subject,
                              &values[i], fault)) {
                return false;
            }
        }
    }
    put_measures(maker, values, cells);
    return true;
}

/* What the case counts and no subject accounts for is shown, not dropped. */
static void unplaced_row(struct page_maker *maker, struct page_cell *cells)
{
    for (size_t i = 0; i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->source == COLUMN_IS_MEASURE && maker->unplaced[i] > 0) {
            const struct measure *measure = ruleset_measure(maker->rules, column->name);
            put_number(&cells[i], look_of(column, measure), (double)maker->unplaced[i]);
        }
    }
    put_label(maker, cells, maker->rules->style->unplaced, 0);
}

static bool line_row(struct page_maker *maker, struct page_cell *cells, struct fault *fault)
{
    const struct sheet_line *line = &maker->sheet->lines[maker->line++];
    put_text(&cells[0], LOOK_TEXT, line->title);
    cells[0].indent = line->indent;
    for (size_t i = 1; i < maker->leaves.count && line->cells[i - 1]; i++) {
        struct measured_value value;
        const char *name = line->cells[i - 1];
        if (!*name) {
            continue;
        }
        if (!measured_get(&maker->measured, name, "case", maker->settings->place, &value, fault)) {
            return false;
        }
        put_measured(maker->leaves.columns[i], ruleset_measure(maker->rules, name), &value,
                     &cells[i]);
    }
    return true;
}

static bool next_row(void *context, struct page_row *row, bool *more, struct fault *fault)
{
    struct page_maker *maker = context;
    arena_reset(&maker->row_arena, (struct arena_mark){0});
    struct page_cell *cells =
        ARENA_ARRAY(&maker->row_arena, maker->leaves.count, struct page_cell);
    for (size_t i = 0; i < maker->leaves.count; i++) {
        cells[i].look = LOOK_TEXT;
    }
    *row = (struct page_row){.role = ROW_BODY, .cells = cells};
    *more = true;
    if (maker->phase == PHASE_TOTAL) {
        maker->phase = PHASE_AMONG;
        if (maker->sheet->total) {
            row->role = ROW_TOTAL_LINE;
            return total_row(maker, cells, fault);
        }
    }
    if (maker->phase == PHASE_AMONG) {
        if (maker->among_next < maker->among_count) {
            row->role = ROW_AMONG;
            row->among = maker->among[maker->among_next++];
            return among_row(maker, cells, row->among, fault);
        }
        maker->phase = PHASE_BODY;
    }
    if (maker->phase == PHASE_BODY) {
        if (maker->sheet->line_count > 0 && maker->line < maker->sheet->line_count) {
            return line_row(maker, cells, fault);
        }
        bool any = false;
        if (maker->rows && !query_next(maker->rows, &any, fault)) {
            return false;
        }
        if (any) {
            return body_row(maker, cells, fault);
        }
        maker->phase = PHASE_UNPLACED;
    }
    if (maker->phase == PHASE_UNPLACED) {
        maker->phase = PHASE_END;
        if (maker->has_unplaced) {
            unplaced_row(maker, cells);
            return true;
        }
    }
    *more = false;
    return true;
}

/* The rows: all subjects of a level, or those of a relation, of one subject where the workbook is
 * for one. */
static bool open_rows(struct page_maker *maker, struct fault *fault)
{
    struct arena *arena = &maker->arena;
    const struct sheet_layout *sheet = maker->sheet;
    const char *condition = "";
    int64_t count;
    if (sheet->line_count > 0) {
        maker->page.body_rows = sheet->line_count;
        return true;
    }
    const char *from = store_quoted(arena, maker->level ? maker->level->from : sheet->relation);
    const char *order = sheet->order;
    if (maker->level) {
        const char *id = store_quoted(arena, maker->level->id);
        condition = arena_printf(arena, " where %s is not null", id);
        order = order ? arena_printf(arena, "%s, %s", order, id) : id;
    } else if (maker->subject) {
        const char *id =
            store_quoted(arena, ruleset_level(maker->rules, maker->report->per)->id);
        condition = arena_printf(arena, " where %s = %s", id,
                                 measured_literal(arena, maker->subject->id));
    }
    const struct declared *by = &maker->report->declared;
    struct query *counting = query_open(
        maker->store, arena_printf(arena, "select count(*) from %s%s", from, condition), by, fault);
    bool more;
    bool well = counting && query_next(counting, &more, fault);
    count = well ? query_integer(counting, 0) : 0;
    query_close(counting);
    if (!well) {
        return false;
    }
    maker->page.body_rows = (size_t)count;
    maker->rows = query_open(
        maker->store,
        arena_printf(arena, "select * from %s%s order by %s", from, condition, order), by, fault);
    return maker->rows != NULL;
}

static bool check_fields(struct page_maker *maker, struct fault *fault)
{
    for (size_t i = 0; i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (maker->rows && column->source == COLUMN_IS_FIELD &&
            query_column(maker->rows, column->name) == SIZE_MAX) {
            return fault_set_at(fault, FAULT_RULE, "sheet-field", maker->report->declared.path,
                                maker->report->declared.line,
                                _("sheet \"%s\": its rows have no column \"%s\""), maker->sheet->name,
                                column->name);
        }
    }
    return true;
}

/* What the case's figures hold beyond the sum of the subjects'. */
static bool find_unplaced(struct page_maker *maker, struct fault *fault)
{
    bool below = false;
    maker->unplaced = ARENA_ARRAY(&maker->arena, maker->leaves.count, int64_t);
    for (size_t i = 0; maker->level && i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->source != COLUMN_IS_MEASURE ||
            !is_sum(ruleset_measure(maker->rules, column->name))) {
            continue;
        }
        struct measured_value whole;
        int64_t sum;
        if (!measured_get(&maker->measured, column->name, "case", maker->settings->place, &whole,
                          fault) ||
            !measured_sum(&maker->measured, column->name, maker->level->declared.name, &sum,
                          fault)) {
            return false;
        }
        maker->unplaced[i] = whole.evaluated ? whole.numerator - sum : 0;
        maker->has_unplaced = maker->has_unplaced || maker->unplaced[i] > 0;
        below = below || maker->unplaced[i] < 0;
    }
    /* Somebody who counts under two subjects makes their sum larger than the case. */
    maker->has_unplaced = maker->has_unplaced && !below && maker->sheet->total;
    maker->page.body_rows += maker->has_unplaced;
    return true;
}

static bool find_among(struct page_maker *maker, struct fault *fault)
{
    maker->page.among_column = SIZE_MAX;
    if (!maker->level || !maker->sheet->among) {
        return true;
    }
    for (size_t i = 0; i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->source == COLUMN_IS_FIELD &&
            strcmp(column->name, maker->sheet->among) == 0) {
            maker->page.among_column = i;
        }
    }
    if (!measured_values(&maker->measured, maker->level, maker->sheet->among, &maker->arena,
                         &maker->among, &maker->among_count, fault)) {
        return false;
    }
    maker->page.among_rows = maker->among_count;
    return true;
}

static bool fill_notes(struct page_maker *maker, struct fault *fault)
{
    struct arena *arena = &maker->arena;
    const struct sheet_layout *sheet = maker->sheet;
    const char **notes = NULL;
    size_t count = 0;
    for (size_t i = 0; i < sheet->check_count; i++) {
        const char *failing;
        int64_t failures;
        const struct sheet_check *check = &sheet->checks[i];
        if (!measured_check(&maker->measured, check, sheet->level ? sheet->level : "case", arena,
                            &failures, &failing, fault)) {
            return false;
        }
        const char *number = arena_printf(arena, "%" PRId64, failures);
        ARENA_PUSH(arena, notes, count,
                   failures == 0 ? word_with(arena, WORD_CHECK_HOLDS, check->title, NULL, NULL)
                                 : word_with(arena, WORD_CHECK_FAILS, check->title, number,
                                             failing));
    }
    for (const char *const *note = sheet->notes; *note; note++) {
        ARENA_PUSH(arena, notes, count, fill(maker, *note));
    }
    ARENA_PUSH(arena, notes, count, NULL);
    maker->page.notes = notes;
    return true;
}

static bool fill_charts(struct page_maker *maker, struct fault *fault)
{
    const struct sheet_layout *sheet = maker->sheet;
    struct page_chart *charts = ARENA_ARRAY(&maker->arena, sheet->chart_count, struct page_chart);
    for (size_t i = 0; i < sheet->chart_count; i++) {
        const struct sheet_chart *chart = &sheet->charts[i];
        struct page_chart *out = &charts[i];
        *out = (struct page_chart){.kind = chart->kind, .title = fill(maker, chart->title),
                                   .series = sheet->counted_in ? sheet->counted_in : "",
                                   .of_total = chart->columns[0] != NULL};
        const char *wanted = NULL;
        if (out->of_total) {
            size_t last = 0;
            out->first = leaf_titled(&maker->leaves, chart->columns[0]);
            for (size_t j = 0; chart->columns[j]; j++) {
                last = leaf_titled(&maker->leaves, chart->columns[j]);
                if (last == SIZE_MAX || last != out->first + j) {
                    wanted = chart->columns[j];
                    break;
                }
            }
            out->last = last;
        } else {
            out->label = leaf_titled(&maker->leaves, chart->label);
            out->value = leaf_titled(&maker->leaves, chart->value);
            wanted = out->label == SIZE_MAX   ? chart->label
                     : out->value == SIZE_MAX ? chart->value
                                              : NULL;
        }
        if (wanted) {
            return fault_set_at(fault, FAULT_RULE, "sheet-chart", maker->report->declared.path,
                                maker->report->declared.line,
                                _("sheet \"%s\": the chart wants the column \"%s\", which is not there "
                                  "or not a neighbour"),
                                sheet->name, wanted);
        }
    }
    maker->page.charts = charts;
    maker->page.chart_count = sheet->chart_count;
    return true;
}

static void fill_head(struct page_maker *maker)
{
    const struct sheet_layout *sheet = maker->sheet;
    const struct style *style = maker->rules->style;
    struct page *page = &maker->page;
    leaves_of(sheet, &maker->arena, &maker->leaves);
    page->name = sheet->name;
    page->title = fill(maker, sheet->title);
    page->mark = sheet->trial ? style->trial : NULL;
    page->left = fill(maker, style->unit_line);
    page->centre = fill(maker, style->date_line);
    page->right = counted_in(maker);
    page->heads = maker->leaves.heads;
    page->head_count = maker->leaves.head_count;
    page->head_rows = maker->leaves.head_rows;
    page->columns = maker->leaves.count;
    page->codes = maker->leaves.codes;
    page->freeze = sheet->freeze;
    page->empty = sheet->empty ? fill(maker, sheet->empty) : NULL;
    page->signature = sheet->signature ? fill(maker, style->signature) : NULL;
    page->footer = style->page;
    page->next = next_row;
    page->context = maker;
    if (sheet->form_no) {
        struct text form = text_of(style->form);
        size_t at = text_find(form, TEXT("{form_no}"));
        page->form = at == SIZE_MAX ? sheet->form_no
                                    : arena_printf(&maker->arena, "%.*s%s%s", (int)at, form.at,
                                                   sheet->form_no,
                                                   form.at + at + strlen("{form_no}"));
    }
}

struct page_maker *page_make(struct store *store, const struct ruleset *rules,
                             const struct case_settings *settings, const struct report *report,
                             const struct sheet_layout *sheet, const struct page_subject *subject,
                             struct fault *fault)
{
    struct page_maker *maker = memory_new(sizeof(*maker));
    maker->store = store;
    maker->rules = rules;
    maker->settings = settings;
    maker->report = report;
    maker->sheet = sheet;
    maker->subject = subject;
    maker->level = sheet->level ? ruleset_level(rules, sheet->level) : NULL;
    arena_init(&maker->arena);
    arena_init(&maker->row_arena);
    fill_head(maker);
    if (!measured_open(&maker->measured, store, rules, fault) || !open_rows(maker, fault) ||
        !check_fields(maker, fault) || !find_unplaced(maker, fault) || !find_among(maker, fault) ||
        !fill_notes(maker, fault) || !fill_charts(maker, fault)) {
        page_drop(maker);
        return NULL;
    }
    return maker;
}

const struct page *page_of(const struct page_maker *maker)
{
    return &maker->page;
}

void page_drop(struct page_maker *maker)
{
    if (!maker) {
        return;
    }
    query_close(maker->rows);
    measured_close(&maker->measured);
    arena_clear(&maker->arena);
    arena_clear(&maker->row_arena);
    free(maker);
}
