/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/pages.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/copy_pages.h"
#include "batch/page_maker.h"
#include "batch/sentence.h"
#include "batch/version.h"
#include "model/scope.h"

/* What a count or a sum of the whole came to. */
static const char *measure_word(const struct page_words *words, const char *name)
{
    struct page_maker *maker = words->maker;
    struct measured_value value;
    if (!measured_get(&maker->measured, name, maker->whole_level, maker->whole, &value,
                      words->fault)) {
        return "";
    }
    const struct measure *measure = ruleset_measure(words->rules, name);
    return !value.evaluated ? word(WORD_NOT_EVALUATED)
           : measure->money ? exact_yuan(words->arena, value.numerator)
                            : exact_decimal(words->arena, exact_of(value.numerator), 0);
}

/* Enough of a digest to compare two sheets of paper by. */
static const char *short_digest(struct arena *arena, const char *digest)
{
    enum { SHOWN = 12 };
    return digest ? arena_printf(arena, "%.*s", SHOWN, digest) : NULL;
}

const char *page_word(const struct page_words *words, const char *name)
{
    const struct case_settings *settings = words->settings;
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
        {"inputs", short_digest(words->arena, settings->inputs)},
        {"rules", short_digest(words->arena, words->rules->digest)},
        {"version", MINGCE_VERSION},
        {"id", words->subject ? words->subject->id : ""},
        {"name", words->subject ? words->subject->title : ""},
    };
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
        if (strcmp(known[i].name, name) == 0) {
            return known[i].value ? arena_copy(words->arena, known[i].value) : "";
        }
    }
    struct text measure = text_of(report_measure_word());
    if (words->maker && text_starts(text_of(name), measure)) {
        return measure_word(words, name + measure.length);
    }
    const struct parameter *parameter = ruleset_parameter(words->rules, name);
    const struct parameter_entry *entry =
        parameter ? parameter_at(parameter, settings->place, settings->as_of) : NULL;
    return entry ? entry->text : settings->title; /* a place that no parameter names */
}

static const char *name_value(void *context, const char *name)
{
    return page_word(context, name);
}

static const char *fill(struct page_maker *maker, const char *text)
{
    struct page_words words = {.arena = &maker->arena,
                               .rules = maker->rules,
                               .settings = maker->settings,
                               .subject = maker->subject,
                               .maker = maker,
                               .fault = &maker->filling};
    return sentence_fill(&maker->arena, text, name_value, &words);
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

/* A sheet without rows whose roster did not come says so: "none this year" would be a guess. */
static bool find_missing(struct page_maker *maker, struct fault *fault)
{
    if (!maker->sheet->relation || maker->page.body_rows > 0) {
        return true;
    }
    struct query *query = query_open(
        maker->store, "select reason from evaluation where what = 'relation' and name = :name",
        NULL, fault);
    bool more = false;
    if (query) {
        query_bind(query, ":name", maker->sheet->relation);
    }
    bool well = query && query_next(query, &more, fault);
    if (well && more) {
        maker->missing = arena_text(&maker->arena, query_text(query, 0));
        maker->page.empty = maker->missing;
        maker->phase = PHASE_END;
    }
    query_close(query);
    return well;
}

/* Which rows of the relation: the subjects of a level have an id, and in a workbook for one
 * subject only what carries its id is shown. */
static void find_condition(struct page_maker *maker)
{
    struct arena *arena = &maker->arena;
    const char *condition = "";
    if (maker->level) {
        condition =
            arena_printf(arena, " where %s is not null", store_quoted(arena, maker->level->id));
    }
    if (maker->subject && !maker->sheet->of_case) {
        const char *id = store_quoted(arena, ruleset_level(maker->rules, maker->report->per)->id);
        condition = arena_printf(arena, "%s %s %s = %s", condition, *condition ? "and" : "where",
                                 id, measured_literal(arena, maker->subject->id));
    }
    if (maker->sheet->where) {
        condition = arena_printf(arena, "%s and (%s\n)", condition, maker->sheet->where);
    }
    maker->condition = condition;
}

static bool no_column(struct page_maker *maker, const struct query *query, const char *name,
                      struct fault *fault)
{
    const struct declared *by = &maker->report->declared;
    return fault_set_at(fault, FAULT_RULE, "sheet-field", by->path, by->line,
                        _("sheet \"%s\": its rows have no column \"%s\"%s"), maker->sheet->name,
                        name, query_hint(query, name, &maker->arena));
}

/* Whether the relation has what the sheet wants of it. */
static bool check_fields(struct page_maker *maker, const struct query *query, struct fault *fault)
{
    const struct sheet_layout *sheet = maker->sheet;
    for (size_t i = 0; i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->source == COLUMN_IS_FIELD && query_column(query, column->name) == SIZE_MAX) {
            return no_column(maker, query, column->name, fault);
        }
    }
    if (sheet->among && query_column(query, sheet->among) == SIZE_MAX) {
        return no_column(maker, query, sheet->among, fault);
    }
    const struct level *per =
        maker->subject && !sheet->of_case ? ruleset_level(maker->rules, maker->report->per) : NULL;
    if (per && query_column(query, per->id) == SIZE_MAX) {
        const struct declared *by = &maker->report->declared;
        return fault_set_at(
            fault, FAULT_RULE, "sheet-narrow", by->path, by->line,
            _("sheet \"%s\": its rows have no column \"%s\", so those of one subject "
              "cannot be told; take them from a relation that has it"),
            sheet->name, per->id);
    }
    return true;
}

/* Rows that are alike in the order that was asked for follow what the sheet shows of them; then
 * those that change places look the same. */
static const char *order_of(struct page_maker *maker)
{
    struct arena *arena = &maker->arena;
    const char *order = maker->sheet->order;
    if (maker->level) {
        const char *id = store_quoted(arena, maker->level->id);
        order = order ? arena_printf(arena, "%s, %s", order, id) : id;
    }
    for (size_t i = 0; i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->source == COLUMN_IS_FIELD) {
            order = arena_printf(arena, "%s, %s", order, store_quoted(arena, column->name));
        }
    }
    return order;
}

static bool open_rows(struct page_maker *maker, struct fault *fault)
{
    struct arena *arena = &maker->arena;
    const struct sheet_layout *sheet = maker->sheet;
    const struct declared *by = &maker->report->declared;
    int64_t count;
    if (sheet->line_count > 0) {
        maker->page.body_rows = sheet->line_count;
        return true;
    }
    const char *from = store_quoted(arena, maker->level ? maker->level->from : sheet->relation);
    struct query *all =
        query_open(maker->store, arena_printf(arena, "select * from %s", from), by, fault);
    bool well = all && check_fields(maker, all, fault);
    query_close(all);
    if (!well) {
        return false;
    }
    struct query *counting = query_open(
        maker->store, arena_printf(arena, "select count(*) from %s%s", from, maker->condition), by,
        fault);
    bool more;
    well = counting && query_next(counting, &more, fault);
    count = well ? query_integer(counting, 0) : 0;
    query_close(counting);
    if (!well) {
        return false;
    }
    maker->page.body_rows = (size_t)count;
    maker->rows = query_open(maker->store,
                             arena_printf(arena, "select * from %s%s order by %s", from,
                                          maker->condition, order_of(maker)),
                             by, fault);
    return maker->rows != NULL;
}

/* What the figures of the whole hold beyond the sum of the subjects'. Somebody who counts under two
 * subjects makes that sum larger than the whole: then nothing can be told of the column. */
static bool find_unplaced(struct page_maker *maker, struct fault *fault)
{
    maker->unplaced = ARENA_ARRAY(&maker->arena, maker->leaves.count, int64_t);
    for (size_t i = 0; maker->level && i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->source != COLUMN_IS_MEASURE ||
            !page_adds_up(ruleset_measure(maker->rules, column->name))) {
            continue;
        }
        struct measured_value whole;
        int64_t sum;
        if (!measured_get(&maker->measured, column->name, maker->whole_level, maker->whole, &whole,
                          fault) ||
            !measured_sum(&maker->measured, column->name, maker->level, &sum, fault)) {
            return false;
        }
        maker->unplaced[i] = whole.evaluated ? whole.numerator - sum : 0;
        maker->has_unplaced = maker->has_unplaced || maker->unplaced[i] > 0;
    }
    maker->has_unplaced = maker->has_unplaced && maker->sheet->total;
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
        if (column->source == COLUMN_IS_FIELD && strcmp(column->name, maker->sheet->among) == 0) {
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

static bool column_leads(const struct sheet_column *columns, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (columns[i].link || column_leads(columns[i].columns, columns[i].column_count)) {
            return true;
        }
    }
    return false;
}

bool page_leads(const struct sheet_layout *sheet)
{
    return column_leads(sheet->columns, sheet->column_count);
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
        bool evaluated;
        if (!measured_all(&maker->measured, check, maker->whole_level, maker->whole, &evaluated,
                          fault) ||
            !measured_check(&maker->measured, check, maker->level, maker->whole_level, maker->whole,
                            arena, &failures, &failing, fault)) {
            return false;
        }
        const char *number = arena_printf(arena, "%" PRId64, failures);
        ARENA_PUSH(arena, notes, count,
                   !evaluated ? word_with(arena, WORD_CHECK_NOT, check->title, NULL, NULL)
                   : failures == 0
                       ? word_with(arena, WORD_CHECK_HOLDS, check->title, NULL, NULL)
                       : word_with(arena, WORD_CHECK_FAILS, check->title, number, failing));
    }
    for (const char *const *note = sheet->notes; *note; note++) {
        ARENA_PUSH(arena, notes, count, fill(maker, *note));
    }
    if (maker->copies && page_leads(sheet) && copy_pages_note(maker->copies)) {
        ARENA_PUSH(arena, notes, count, copy_pages_note(maker->copies));
    }
    if (maker->disclosing) {
        int64_t least = disclosing_least(maker->disclosing);
        ARENA_PUSH(arena, notes, count,
                   word_with(arena, WORD_FEW_NOTE, arena_printf(arena, "%" PRId64, least),
                             arena_printf(arena, "%" PRId64, least - 1), NULL));
    }
    ARENA_PUSH(arena, notes, count, NULL);
    maker->page.notes = notes;
    *fault = maker->filling;
    return fault->kind == FAULT_NONE;
}

static bool shows_share(const struct leaves *leaves, size_t leaf)
{
    return leaf != SIZE_MAX && leaves->columns[leaf]->look == LOOK_PERCENT;
}

/* Where the columns of a scatter are; the title of one that is not there, or NULL. */
static const char *fill_scatter(struct page_maker *maker, const struct sheet_chart *chart,
                                struct page_chart *out)
{
    const struct leaves *leaves = &maker->leaves;
    size_t count = 0;
    while (chart->lines[count]) {
        count++;
    }
    size_t *lines = ARENA_ARRAY(&maker->arena, count, size_t);
    for (size_t i = 0; i < count; i++) {
        lines[i] = leaf_titled(leaves, chart->lines[i]);
        if (lines[i] == SIZE_MAX) {
            return chart->lines[i];
        }
    }
    out->across = leaf_titled(leaves, chart->across);
    out->value = leaf_titled(leaves, chart->value);
    out->has_label = chart->label != NULL;
    out->label = chart->label ? leaf_titled(leaves, chart->label) : 0;
    out->log = chart->log;
    out->lines = lines;
    out->line_count = count;
    out->across_title = chart->across;
    out->value_title = chart->value;
    out->line_titles = chart->lines;
    out->share = shows_share(leaves, out->value);
    out->share_across = shows_share(leaves, out->across);
    return out->across == SIZE_MAX  ? chart->across
           : out->value == SIZE_MAX ? chart->value
           : out->label == SIZE_MAX ? chart->label
                                    : NULL;
}

/* The same for a chart of bars or of a pie. */
static const char *fill_bars(struct page_maker *maker, const struct sheet_chart *chart,
                             struct page_chart *out)
{
    if (!out->of_total) {
        out->label = leaf_titled(&maker->leaves, chart->label);
        out->value = leaf_titled(&maker->leaves, chart->value);
        return out->label == SIZE_MAX ? chart->label : out->value == SIZE_MAX ? chart->value : NULL;
    }
    out->first = leaf_titled(&maker->leaves, chart->columns[0]);
    for (size_t i = 0; chart->columns[i]; i++) {
        out->last = leaf_titled(&maker->leaves, chart->columns[i]);
        if (out->last == SIZE_MAX || out->last != out->first + i) {
            return chart->columns[i];
        }
    }
    return NULL;
}

static bool fill_charts(struct page_maker *maker, struct fault *fault)
{
    const struct sheet_layout *sheet = maker->sheet;
    struct page_chart *charts = ARENA_ARRAY(&maker->arena, sheet->chart_count, struct page_chart);
    for (size_t i = 0; i < sheet->chart_count; i++) {
        const struct sheet_chart *chart = &sheet->charts[i];
        struct page_chart *out = &charts[i];
        *out = (struct page_chart){.kind = chart->kind,
                                   .title = fill(maker, chart->title),
                                   .series = sheet->counted_in ? sheet->counted_in : "",
                                   .of_total = chart->columns[0] != NULL};
        const char *wanted = chart->kind == CHART_SCATTER ? fill_scatter(maker, chart, out)
                                                          : fill_bars(maker, chart, out);
        if (wanted) {
            return fault_set_at(
                fault, FAULT_RULE, "sheet-chart", maker->report->declared.path,
                maker->report->declared.line,
                _("sheet \"%s\": the chart wants the column \"%s\", which is not there "
                  "or not a neighbour"),
                sheet->name, wanted);
        }
    }
    maker->page.charts = charts;
    maker->page.chart_count = maker->missing ? 0 : sheet->chart_count;
    *fault = maker->filling;
    return fault->kind == FAULT_NONE;
}

/* A share has its bar from nought to the whole, whatever the other rows have. */
static void fill_data_bars(struct page_maker *maker)
{
    struct page_bar *bars = ARENA_ARRAY(&maker->arena, maker->leaves.count, struct page_bar);
    size_t count = 0;
    for (size_t i = 0; i < maker->leaves.count; i++) {
        const struct sheet_column *column = maker->leaves.columns[i];
        if (column->bar) {
            const struct measure *measure = column->source == COLUMN_IS_MEASURE
                                                ? ruleset_measure(maker->rules, column->name)
                                                : NULL;
            bool share = measure && measure->form == MEASURE_SHARE && column->part == PART_VALUE;
            bars[count++] = (struct page_bar){i, share || column->look == LOOK_PERCENT};
        }
    }
    maker->page.bars = bars;
    maker->page.bar_count = count;
}

static void mark_columns(struct page_maker *maker)
{
    bool *heat = ARENA_ARRAY(&maker->arena, maker->leaves.count, bool);
    bool *by_hand = ARENA_ARRAY(&maker->arena, maker->leaves.count, bool);
    for (size_t i = 0; i < maker->leaves.count; i++) {
        heat[i] = maker->leaves.columns[i]->heat;
        by_hand[i] = maker->leaves.columns[i]->source == COLUMN_IS_BLANK;
    }
    maker->page.heat = heat;
    maker->page.by_hand = by_hand;
}

static bool fill_head(struct page_maker *maker, struct fault *fault)
{
    const struct sheet_layout *sheet = maker->sheet;
    const struct style *style = maker->rules->style;
    struct page *page = &maker->page;
    leaves_of(sheet, &maker->arena, &maker->leaves);
    page->name = sheet->name;
    page->title = fill(maker, sheet->title);
    page->mark = sheet->trial ? fill(maker, style->trial) : NULL;
    page->left = fill(maker, maker->subject ? style->subject_line : style->unit_line);
    page->centre = fill(maker, style->date_line);
    page->right = counted_in(maker);
    page->heads = maker->leaves.heads;
    page->head_count = maker->leaves.head_count;
    page->head_rows = maker->leaves.head_rows;
    page->columns = maker->leaves.count;
    fill_data_bars(maker);
    page->codes = maker->leaves.codes;
    mark_columns(maker);
    page->large = sheet->large;
    page->cards = sheet->cards;
    page->freeze = (size_t)sheet->freeze;
    page->empty = sheet->empty ? fill(maker, sheet->empty) : NULL;
    page->signature = sheet->signature ? fill(maker, style->signature) : NULL;
    page->footer = fill(maker, style->page);
    page->next = page_next_row;
    page->rewind = page_rewind;
    page->context = maker;
    maker->total_word = fill(maker, style->total);
    maker->unplaced_word = fill(maker, style->unplaced);
    if (sheet->form_no) {
        struct text form = text_of(style->form);
        size_t at = text_find(form, TEXT("{form_no}"));
        page->form = at == SIZE_MAX
                         ? sheet->form_no
                         : arena_printf(&maker->arena, "%.*s%s%s", (int)at, form.at, sheet->form_no,
                                        form.at + at + strlen("{form_no}"));
    }
    *fault = maker->filling;
    return fault->kind == FAULT_NONE;
}

/* In a workbook for one subject, other subjects' figures stay out of sums and checks. */
static bool open_measured(struct page_maker *maker, struct fault *fault)
{
    const char *column = NULL;
    if (maker->subject) {
        column = store_quoted(&maker->arena, ruleset_level(maker->rules, maker->report->per)->id);
    }
    if (!measured_open(&maker->measured, maker->store, maker->rules, column, maker->whole, fault)) {
        return false;
    }
    /* What is not shown is no part of what is shown: it stands in the row of the rest. */
    if (maker->sheet->where) {
        const char *id = store_quoted(&maker->arena, maker->level->id);
        maker->measured.within =
            arena_printf(&maker->arena, "%s and l.%s in (select %s from %s where (%s\n))",
                         maker->measured.within, id, id,
                         store_quoted(&maker->arena, maker->level->from), maker->sheet->where);
    }
    return true;
}

struct page_maker *page_make(struct store *store, const struct ruleset *rules,
                             const struct case_settings *settings, const struct report *report,
                             const struct sheet_layout *sheet, const struct page_subject *subject,
                             struct copy_pages *copies, const struct disclosing *disclosing,
                             struct fault *fault)
{
    struct page_maker *maker = memory_new(sizeof(*maker));
    maker->store = store;
    maker->rules = rules;
    maker->settings = settings;
    maker->report = report;
    maker->sheet = sheet;
    maker->subject = subject;
    maker->copies = copies;
    maker->disclosing = disclosing;
    maker->level = sheet->level ? ruleset_level(rules, sheet->level) : NULL;
    arena_init(&maker->arena);
    arena_init(&maker->row_arena);
    maker->whole_level = subject ? report->per : "case";
    maker->whole = subject ? subject->id : settings->place;
    find_condition(maker);
    if (!open_measured(maker, fault) || !fill_head(maker, fault) || !open_rows(maker, fault) ||
        !find_missing(maker, fault) || !find_unplaced(maker, fault) || !find_among(maker, fault) ||
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
