/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rows of a page: the total, those of 其中, the body, and what is left over. */
#include <inttypes.h>
#include <string.h>

#include "base/language.h"
#include "batch/copy_pages.h"
#include "batch/page_maker.h"
#include "batch/sentence.h"
#include "money/money.h"

/* Where a row of a workbook for everybody stands. */
struct row_place {
    enum disclosing_row kind;
    const char *key;
};

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

bool page_adds_up(const struct measure *measure)
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
    *cell = (struct page_cell){
        .look = look, .filled = true, .number = true, .value = shown(look, value)};
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
            parts[count] =
                (struct part){.code = leaves->columns[i]->name, .weight = values[i].numerator};
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

/* To everybody, a small group is not shown, nor what would give it away. */
static void hide_small(struct page_maker *maker, const char *measure, enum measure_part part,
                       const struct row_place *place, struct page_cell *cell)
{
    enum disclosed mark =
        disclosing_mark(maker->disclosing, measure, part, place->kind, place->key);
    if (mark == DISCLOSED_FEW) {
        const char *least =
            arena_printf(&maker->row_arena, "%" PRId64, disclosing_least(maker->disclosing));
        put_text(cell, LOOK_CENTRE, word_with(&maker->row_arena, WORD_FEW, least, NULL, NULL));
    } else if (mark == DISCLOSED_LEFT) {
        put_text(cell, LOOK_CENTRE, word(WORD_LEFT_OUT_CELL));
    }
}

/* Whether a row of shares may be evened out: their parts are all shown. */
static bool hide_row(struct page_maker *maker, const struct measured_value *values,
                     const struct row_place *place, struct page_cell *cells)
{
    const struct leaves *leaves = &maker->leaves;
    bool whole = true;
    for (size_t i = 0; maker->disclosing && i < leaves->count; i++) {
        const struct sheet_column *column = leaves->columns[i];
        if (column->source == COLUMN_IS_MEASURE && !column->exact && values[i].evaluated) {
            hide_small(maker, column->name, column->part, place, &cells[i]);
            whole = whole && (!column->share || cells[i].number);
        }
    }
    return whole;
}

static void put_measures(struct page_maker *maker, const struct measured_value *values,
                         const struct row_place *place, struct page_cell *cells)
{
    const struct leaves *leaves = &maker->leaves;
    for (size_t i = 0; i < leaves->count; i++) {
        const struct sheet_column *column = leaves->columns[i];
        if (column->source == COLUMN_IS_MEASURE) {
            put_measured(column, ruleset_measure(maker->rules, column->name), &values[i],
                         &cells[i]);
        }
    }
    if (hide_row(maker, values, place, cells)) {
        even_out(maker, values, cells);
    }
}

/* The first column with words, where 合计 stands; else one that shows nothing in such a row. */
static size_t label_column(const struct page_maker *maker)
{
    size_t other = 0;
    for (size_t i = maker->leaves.count; i-- > 0;) {
        enum sheet_source source = maker->leaves.columns[i]->source;
        if (source == COLUMN_IS_NUMBER || source == COLUMN_IS_BLANK) {
            other = i;
        }
    }
    for (size_t i = 0; i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->source == COLUMN_IS_FIELD && column->look < LOOK_INTEGER) {
            return i;
        }
    }
    return other;
}

static void put_label(struct page_maker *maker, struct page_cell *cells, const char *label,
                      int indent)
{
    size_t at = label_column(maker);
    put_text(&cells[at], LOOK_TEXT, label);
    cells[at].indent = indent;
}

/* The total of a level: the measures of the whole itself. Where the subjects make it up, the
 * reader's program can add it up again. */
static bool level_total(struct page_maker *maker, struct page_cell *cells, struct fault *fault)
{
    const struct leaves *leaves = &maker->leaves;
    struct measured_value *values =
        ARENA_ARRAY(&maker->row_arena, leaves->count, struct measured_value);
    for (size_t i = 0; i < leaves->count; i++) {
        if (leaves->columns[i]->source == COLUMN_IS_MEASURE &&
            !measured_get(&maker->measured, leaves->columns[i]->name, maker->whole_level,
                          maker->whole, &values[i], fault)) {
            return false;
        }
    }
    put_measures(maker, values, &(struct row_place){DISCLOSING_WHOLE, NULL}, cells);
    /* A sum over what is hidden would come out wrong, or give it away. */
    for (size_t i = 0; i < leaves->count && !maker->disclosing; i++) {
        const struct sheet_column *column = leaves->columns[i];
        const struct measure *measure = ruleset_measure(maker->rules, column->name);
        bool made_up = maker->unplaced[i] == 0 || (maker->unplaced[i] > 0 && maker->has_unplaced);
        if (column->source == COLUMN_IS_MEASURE && page_adds_up(measure) && values[i].evaluated &&
            column->part == PART_VALUE && made_up) {
            cells[i].sum = SUM_BODY;
        }
    }
    return true;
}

/* Adds up what there is; without a single value in any row there is no sum, not a sum of nought. */
static bool list_sum(struct page_maker *maker, const struct sheet_column *column,
                     struct page_cell *cell, struct fault *fault)
{
    struct arena *arena = &maker->row_arena;
    const char *name = store_quoted(arena, column->name);
    const char *sql =
        arena_printf(arena, "select sum(%s), count(*) > 0 and count(%s) = 0 from %s%s", name, name,
                     store_quoted(arena, maker->sheet->relation), maker->condition);
    struct query *query = query_open(maker->store, sql, &maker->report->declared, fault);
    bool more;
    bool well = query && query_next(query, &more, fault);
    if (well && query_integer(query, 1) == 0) {
        put_number(cell, column->look, (double)query_integer(query, 0));
        cell->sum = SUM_BODY;
    }
    query_close(query);
    return well;
}

static bool list_total(struct page_maker *maker, struct page_cell *cells, struct fault *fault)
{
    for (size_t i = 0; i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->sum && !list_sum(maker, column, &cells[i], fault)) {
            return false;
        }
    }
    return true;
}

static bool total_row(struct page_maker *maker, struct page_cell *cells, struct fault *fault)
{
    bool well = maker->level ? level_total(maker, cells, fault) : list_total(maker, cells, fault);
    put_label(maker, cells, maker->total_word, 0);
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
    put_measures(maker, values, &(struct row_place){DISCLOSING_AMONG, value}, cells);
    for (size_t i = 0; i < leaves->count && !maker->disclosing; i++) {
        const struct sheet_column *column = leaves->columns[i];
        bool sum = column->source == COLUMN_IS_MEASURE && column->part == PART_VALUE &&
                   page_adds_up(ruleset_measure(maker->rules, column->name)) && values[i].evaluated;
        if (sum && maker->page.among_column != SIZE_MAX) {
            cells[i].sum = SUM_AMONG;
        }
    }
    const char *line = maker->rules->style->among;
    size_t at = text_find(text_of(line), TEXT("{value}"));
    const char *label = at == SIZE_MAX ? value
                                       : arena_printf(&maker->row_arena, "%.*s%s%s", (int)at, line,
                                                      value, line + at + strlen("{value}"));
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
        put_text(cell, LOOK_CENTRE, query_integer(maker->rows, at) != 0 ? style->yes : style->no);
    } else if (look >= LOOK_INTEGER && query_is_number(maker->rows, at)) {
        put_number(cell, look, query_real(maker->rows, at));
    } else {
        const char *text = arena_text(arena, query_text(maker->rows, at));
        put_text(cell, look < LOOK_INTEGER ? look : LOOK_CENTRE,
                 column->unmasked ? text : masked_text(arena, text));
        cell->marked = column->unmasked;
    }
}

/* A cell that leads to the one it tells of. */
static bool put_link(struct page_maker *maker, struct page_cell *cell, struct fault *fault)
{
    size_t id = query_column(maker->rows, "finding_id");
    if (id == SIZE_MAX) {
        return fault_set_at(fault, FAULT_RULE, "sheet-field", maker->report->declared.path,
                            maker->report->declared.line,
                            _("sheet \"%s\": its rows have no column \"%s\"%s"), maker->sheet->name,
                            "finding_id", "");
    }
    const char *finding = arena_text(&maker->row_arena, query_text(maker->rows, id));
    return copy_pages_link(maker->copies, finding, &maker->row_arena, &cell->link, fault);
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
            put_text(&cells[i], LOOK_CENTRE, arena_printf(&maker->row_arena, "%zu", maker->number));
        } else if (column->source == COLUMN_IS_FIELD) {
            put_field(maker, column, query_column(maker->rows, column->name), &cells[i]);
            if (column->link && maker->copies && !put_link(maker, &cells[i], fault)) {
                return false;
            }
        } else if (column->source == COLUMN_IS_MEASURE) {
            const char *subject = arena_text(&maker->row_arena, query_text(maker->rows, id));
            if (!measured_get(&maker->measured, column->name, maker->level->declared.name, subject,
                              &values[i], fault)) {
                return false;
            }
        }
    }
    const char *key =
        maker->level ? arena_text(&maker->row_arena, query_text(maker->rows, id)) : NULL;
    put_measures(maker, values, &(struct row_place){DISCLOSING_SUBJECT, key}, cells);
    return true;
}

/* What the whole counts and no subject accounts for is shown, not dropped. */
static void unplaced_row(struct page_maker *maker, struct page_cell *cells)
{
    for (size_t i = 0; i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->source == COLUMN_IS_MEASURE && maker->unplaced[i] > 0) {
            const struct measure *measure = ruleset_measure(maker->rules, column->name);
            put_number(&cells[i], look_of(column, measure), (double)maker->unplaced[i]);
            if (maker->disclosing && !column->exact) {
                hide_small(maker, column->name, column->part,
                           &(struct row_place){DISCLOSING_UNPLACED, NULL}, &cells[i]);
            }
        }
    }
    put_label(maker, cells, maker->unplaced_word, 0);
}

static bool line_row(struct page_maker *maker, struct page_cell *cells, struct fault *fault)
{
    const struct sheet_line *line = &maker->sheet->lines[maker->line++];
    put_text(&cells[0], LOOK_TEXT, line->title);
    cells[0].indent = (int)line->indent;
    for (size_t i = 1; i < maker->leaves.count && line->cells[i - 1]; i++) {
        struct measured_value value;
        const char *name = line->cells[i - 1];
        if (!*name) {
            continue;
        }
        if (!measured_get(&maker->measured, name, maker->whole_level, maker->whole, &value,
                          fault)) {
            return false;
        }
        const struct sheet_column *column = maker->leaves.columns[i];
        put_measured(column, ruleset_measure(maker->rules, name), &value, &cells[i]);
        if (maker->disclosing && !column->exact && value.evaluated) {
            hide_small(maker, name, column->part, &(struct row_place){DISCLOSING_WHOLE, NULL},
                       &cells[i]);
        }
    }
    return true;
}

bool page_next_row(void *context, struct page_row *row, bool *more, struct fault *fault)
{
    struct page_maker *maker = context;
    arena_reset(&maker->row_arena, (struct arena_mark){0});
    struct page_cell *cells = ARENA_ARRAY(&maker->row_arena, maker->leaves.count, struct page_cell);
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

void page_rewind(void *context)
{
    struct page_maker *maker = context;
    if (maker->rows) {
        query_reset(maker->rows);
    }
    maker->phase = maker->missing ? PHASE_END : PHASE_TOTAL;
    maker->number = 0;
    maker->among_next = 0;
    maker->line = 0;
}
