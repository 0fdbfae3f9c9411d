/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reports and the style of their sheets. */
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "script/declare.h"

enum { HEADER_DEPTH = 4, LEAST_SIZE = 6, MOST_SIZE = 72 };

static const struct sheet_column *read_columns(struct fields *fields, size_t *count, int depth);

/* Exactly one of number, field, measure, blank and columns says what a column shows. */
static struct sheet_column read_column(lua_State *lua, const char *where, int depth)
{
    struct fields fields = fields_of(lua, -1, where);
    struct sheet_column column = {.title = fields_need_title(&fields)};
    fields.where = arena_printf(script_of(lua)->arena, _("%s: column \"%s\""), where, column.title);
    size_t kinds = 0;
    if (depth > HEADER_DEPTH) {
        script_fail(lua, "sheet-column",
                    _("%s: lies in row %d of the titles; there are %d at most"), fields.where,
                    depth, HEADER_DEPTH);
    }
    if (fields_boolean(&fields, "number")) {
        column.source = COLUMN_IS_NUMBER;
        kinds++;
    }
    if (fields_boolean(&fields, "blank")) {
        column.source = COLUMN_IS_BLANK;
        kinds++;
    }
    const char *field = fields_text(&fields, "field");
    const char *measure = fields_text(&fields, "measure");
    if (field) {
        column.source = COLUMN_IS_FIELD;
        column.name = field;
        kinds++;
    }
    if (measure) {
        column.source = COLUMN_IS_MEASURE;
        column.name = measure;
        kinds++;
    }
    column.columns = read_columns(&fields, &column.column_count, depth + 1);
    kinds += column.column_count > 0;
    column.part = (enum measure_part)fields_choice(&fields, "part", measure_part_names(), 0);
    column.has_part = fields_has(&fields, "part");
    column.has_look = fields_has(&fields, "look");
    column.sum = fields_boolean(&fields, "sum");
    /* A cell that is text would not be added up. */
    int look = column.sum ? LOOK_INTEGER : LOOK_TEXT;
    column.look = (enum look)fields_choice(&fields, "look", look_names(), look);
    column.exact = fields_boolean(&fields, "exact");
    column.bar = fields_boolean(&fields, "bar");
    column.share = fields_boolean(&fields, "share");
    column.heat = fields_boolean(&fields, "heat");
    column.unmasked = fields_boolean(&fields, "unmasked");
    column.link = fields_boolean(&fields, "link");
    fields_done(&fields);
    if (kinds != 1) {
        script_fail(lua, "sheet-column",
                    _("%s: exactly one of number, field, measure, blank and columns is wanted"),
                    fields.where);
    }
    return column;
}

static const struct sheet_column *read_columns(struct fields *fields, size_t *count, int depth)
{
    lua_State *lua = fields->lua;
    struct sheet_column *columns = NULL;
    *count = 0;
    if (!fields_table(fields, "columns")) {
        return NULL;
    }
    struct fields list = fields_of(lua, -1, fields->where);
    while (fields_entry(&list, *count + 1)) {
        struct sheet_column column = read_column(lua, fields->where, depth);
        ARENA_PUSH(script_of(lua)->arena, columns, *count, column);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    return columns;
}

static void read_lines(struct fields *fields, struct sheet_layout *sheet)
{
    lua_State *lua = fields->lua;
    struct arena *arena = script_of(lua)->arena;
    struct sheet_line *lines = NULL;
    if (!fields_table(fields, "lines")) {
        return;
    }
    struct fields list = fields_of(lua, -1, fields->where);
    while (fields_entry(&list, sheet->line_count + 1)) {
        struct fields inner = fields_of(lua, -1, fields->where);
        struct sheet_line line = {.title = fields_need_title(&inner)};
        line.indent = fields_real(&inner, "indent", 0);
        line.cells = fields_list(&inner, "cells");
        fields_done(&inner);
        ARENA_PUSH(arena, lines, sheet->line_count, line);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    sheet->lines = lines;
}

static void read_rows(struct fields *fields, struct sheet_layout *sheet)
{
    if (fields_table(fields, "rows")) {
        struct fields inner = fields_of(fields->lua, -1, fields->where);
        sheet->level = fields_text(&inner, "level");
        sheet->relation = fields_text(&inner, "from");
        sheet->order = fields_text(&inner, "order");
        sheet->among = fields_text(&inner, "among");
        sheet->where = fields_text(&inner, "where");
        fields_done(&inner);
        lua_pop(fields->lua, 1);
    }
    read_lines(fields, sheet);
    if (sheet->where && !sheet->level) {
        script_fail(fields->lua, "sheet-rows",
                    _("%s: \"where\" chooses among the subjects of a level"), fields->where);
    }
    if (sheet->relation && !sheet->order) {
        script_fail(
            fields->lua, "sheet-order",
            _("%s: rows from a relation need an \"order\": the same rows must give the same "
              "sheet"),
            fields->where);
    }
    if ((sheet->level != NULL) + (sheet->relation != NULL) + (sheet->line_count > 0) != 1) {
        script_fail(fields->lua, "sheet-rows",
                    _("%s: rows come from a level, from a relation, or are named in lines"),
                    fields->where);
    }
}

static struct sheet_chart read_chart(lua_State *lua, const char *where)
{
    struct fields inner = fields_of(lua, -1, where);
    struct sheet_chart chart = {.title = fields_need_title(&inner)};
    chart.kind = (enum chart_kind)fields_choice(&inner, "kind", chart_kind_names(), 0);
    chart.columns = fields_list(&inner, "columns");
    chart.label = fields_text(&inner, "label");
    chart.value = fields_text(&inner, "value");
    chart.across = fields_text(&inner, "across");
    chart.lines = fields_list(&inner, "lines");
    chart.log = fields_boolean(&inner, "log");
    fields_done(&inner);
    if (chart.kind == CHART_SCATTER) {
        if (!chart.across || !chart.value || chart.columns[0]) {
            script_fail(lua, "sheet-chart",
                        _("%s: a scatter draws \"value\" over \"across\", and \"lines\" if wanted"),
                        inner.where);
        }
        return chart;
    }
    if (chart.across || chart.lines[0] || chart.log) {
        script_fail(lua, "sheet-chart",
                    _("%s: \"across\", \"lines\" and \"log\" belong to a scatter"), inner.where);
    }
    bool rows = chart.label && chart.value;
    bool half = (chart.label != NULL) != (chart.value != NULL);
    if (half || (chart.columns[0] != NULL) == rows) {
        script_fail(
            lua, "sheet-chart",
            _("%s: a chart draws the total row over \"columns\", or \"value\" by \"label\""),
            inner.where);
    }
    return chart;
}

static void read_charts(struct fields *fields, struct sheet_layout *sheet)
{
    lua_State *lua = fields->lua;
    struct sheet_chart *charts = NULL;
    if (!fields_table(fields, "charts")) {
        return;
    }
    struct fields list = fields_of(lua, -1, fields->where);
    while (fields_entry(&list, sheet->chart_count + 1)) {
        struct sheet_chart chart = read_chart(lua, fields->where);
        ARENA_PUSH(script_of(lua)->arena, charts, sheet->chart_count, chart);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    sheet->charts = charts;
}

static void read_checks(struct fields *fields, struct sheet_layout *sheet)
{
    lua_State *lua = fields->lua;
    struct sheet_check *checks = NULL;
    if (!fields_table(fields, "checks")) {
        return;
    }
    struct fields list = fields_of(lua, -1, fields->where);
    while (fields_entry(&list, sheet->check_count + 1)) {
        struct fields inner = fields_of(lua, -1, fields->where);
        struct sheet_check check = {.title = fields_need_title(&inner)};
        check.plus = fields_list(&inner, "plus");
        check.minus = fields_list(&inner, "minus");
        fields_done(&inner);
        ARENA_PUSH(script_of(lua)->arena, checks, sheet->check_count, check);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    sheet->checks = checks;
}

/* All but the name and the title. */
static void read_sheet(struct fields *fields, struct sheet_layout *sheet)
{
    sheet->counted_in = fields_text(fields, "counted_in");
    sheet->form_no = fields_text(fields, "form_no");
    read_rows(fields, sheet);
    sheet->total = fields_boolean(fields, "total");
    sheet->empty = fields_text(fields, "empty");
    sheet->columns = read_columns(fields, &sheet->column_count, 1);
    if (sheet->column_count == 0) {
        script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where,
                    "columns");
    }
    sheet->freeze = fields_real(fields, "freeze", 1);
    sheet->large = fields_choice(fields, "paper", paper_names(), 0) == 1;
    sheet->notes = fields_list(fields, "notes");
    read_checks(fields, sheet);
    read_charts(fields, sheet);
    sheet->signature = fields_boolean(fields, "signature");
    sheet->trial = fields_boolean(fields, "trial");
    sheet->with_run = fields_boolean(fields, "with_run");
    sheet->skip_empty = fields_boolean(fields, "skip_empty");
    sheet->only_with = fields_list(fields, "only_with");
    sheet->cards = fields_boolean(fields, "cards");
    fields_done(fields);
    if (sheet->cards && (!sheet->relation || sheet->total || sheet->chart_count > 0 ||
                         sheet->check_count > 0 || sheet->large || sheet->signature)) {
        script_fail(fields->lua, "sheet-cards",
                    _("%s: cards are rows of a relation on A4, without total, checks, charts and "
                      "signature"),
                    fields->where);
    }
}

int f_sheet(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "sheet");
    struct report_sheet *sheet = ARENA_NEW(script->arena, struct report_sheet);
    sheet->declared = declare_head(&fields, "sheet", "name");
    sheet->report = fields_need_text(&fields, "report");
    sheet->layout = (struct sheet_layout){
        .by = &sheet->declared,
        .name = sheet->declared.name,
        .title = sheet->declared.title,
        .of_case = strcmp(sheet->report, report_every) == 0,
    };
    read_sheet(&fields, &sheet->layout);
    ARENA_PUSH(script->arena, script->rules->sheets, script->rules->sheet_count, sheet);
    return 0;
}

static void read_sheets(struct fields *fields, struct report *report)
{
    lua_State *lua = fields->lua;
    struct arena *arena = script_of(lua)->arena;
    if (!fields_table(fields, "sheets")) {
        return;
    }
    struct fields list = fields_of(lua, -1, fields->where);
    while (fields_entry(&list, report->sheet_count + 1)) {
        struct fields inner = fields_of(lua, -1, fields->where);
        struct sheet_layout sheet = {.by = &report->declared,
                                     .name = fields_need_text(&inner, "name")};
        inner.where = arena_printf(arena, _("%s: sheet \"%s\""), fields->where, sheet.name);
        sheet.title = fields_need_title(&inner);
        read_sheet(&inner, &sheet);
        ARENA_PUSH(arena, report->sheets, report->sheet_count, sheet);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}

int f_report(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "report");
    struct report *report = ARENA_NEW(script->arena, struct report);
    report->declared = declare_head(&fields, "report", "name");
    report->file = fields_need_text(&fields, "file");
    struct text file = text_of(report->file);
    if (file.at[0] == '/' || text_find(file, TEXT("..")) != SIZE_MAX ||
        !text_ends(file, TEXT(".xlsx"))) {
        script_fail(lua, "report-file", _("%s: \"%s\" must be an .xlsx below OUT"), fields.where,
                    report->file);
    }
    report->per = fields_text(&fields, "per");
    int profile = fields_choice(&fields, "profile", profile_names(), -1);
    if (profile < 0) {
        script_fail(lua, "declare-missing", _("%s: \"%s\" is missing"), fields.where, "profile");
    }
    report->profile = (enum profile)profile;
    report->least = fields_text(&fields, "least");
    report->checks_only = fields_boolean(&fields, "with_check");
    report->merged = fields_boolean(&fields, "merged");
    read_sheets(&fields, report);
    report->copies = declare_copies(&fields);
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->reports, script->rules->report_count, report);
    return 0;
}

static double read_size(struct fields *fields, const char *key, double otherwise)
{
    double size = fields_real(fields, key, otherwise);
    if (!(size >= LEAST_SIZE && size <= MOST_SIZE)) {
        script_fail(fields->lua, "style-size", _("%s: \"%s\" is from %d to %d points"),
                    fields->where, key, LEAST_SIZE, MOST_SIZE);
    }
    return size;
}

int f_style(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "style");
    struct style *style = ARENA_NEW(script->arena, struct style);
    style->declared = declare_head(&fields, "style", "name");
    if (script->rules->style) {
        script_fail(lua, "declared-twice", _("a second style; first in %s:%ld"),
                    script->rules->style->declared.path, script->rules->style->declared.line);
    }
    const struct {
        const char *key;
        const char **slot;
    } texts[] = {
        {"title_font", &style->title_font},
        {"head_font", &style->head_font},
        {"body_font", &style->body_font},
        {"unit_line", &style->unit_line},
        {"date_line", &style->date_line},
        {"count_line", &style->count_line},
        {"subject_line", &style->subject_line},
        {"signature", &style->signature},
        {"total", &style->total},
        {"among", &style->among},
        {"unplaced", &style->unplaced},
        {"page", &style->page},
        {"trial", &style->trial},
        {"form", &style->form},
        {"yes", &style->yes},
        {"no", &style->no},
    };
    for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
        *texts[i].slot = fields_need_text(&fields, texts[i].key);
    }
    style->title_size = read_size(&fields, "title_size", 16);
    style->head_size = read_size(&fields, "head_size", 10);
    style->body_size = read_size(&fields, "body_size", 10);
    fields_done(&fields);
    script->rules->style = style;
    return 0;
}
