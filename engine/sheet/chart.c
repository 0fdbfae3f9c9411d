/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One chart on a sheet of its own, drawn from the cells of a table. */
#include <string.h>

#include "base/language.h"
#include "sheet/guard.h"
#include "sheet/internal.h"

enum {
    FEW_BARS = 20,  /* with names of the usual size */
    MANY_BARS = 40, /* with smaller ones */
    POINT_SIZE = 6,
};

bool book_full(const struct book *book, struct fault *fault)
{
    return fault_set_at(fault, FAULT_RULE, "book-full", book->path, 0,
                        _("a workbook of over %d sheets"), BOOK_SHEETS);
}

static lxw_row_t title_row(const struct page *page, size_t column)
{
    size_t row = 0;
    for (size_t i = 0; i < page->head_count; i++) {
        const struct page_head *head = &page->heads[i];
        if (head->column == column && head->columns == 1 && head->row >= row) {
            row = head->row;
        }
    }
    return (lxw_row_t)row;
}

/* Every bar has its number and its name: the other axis would say it twice. */
static void shape_axes(lxw_chart *drawn, lxw_chart_series *series, enum chart_kind kind,
                       size_t bars, bool below)
{
    if (kind == CHART_PIE) {
        chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_OUTSIDE_END);
        return;
    }
    lxw_chart_axis *names = kind == CHART_BAR ? drawn->y_axis : drawn->x_axis;
    lxw_chart_axis *numbers = kind == CHART_BAR ? drawn->x_axis : drawn->y_axis;
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    /* Names that touch would be left out. */
    lxw_chart_font small = {.size = bars > MANY_BARS ? 6 : 8};
    if (bars > FEW_BARS) {
        chart_axis_set_num_font(names, &small);
    }
    chart_axis_set_interval_unit(names, 1);
    chart_axis_major_gridlines_set_visible(numbers, LXW_FALSE);
    chart_axis_off(numbers);
    if (kind == CHART_BAR) {
        chart_axis_set_reverse(names); /* the first row on top */
    }
    if (!below) {
        /* From nought: a part of the axis would make much of little. */
        chart_axis_set_min(numbers, 0);
    }
    if (kind == CHART_LINE) {
        chart_series_set_marker_type(series, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_ABOVE);
    }
}

static void draw_bars(lxw_chart *drawn, const struct chart_place *place,
                      const struct page_chart *chart, struct arena *arena)
{
    const struct page *page = place->page;
    lxw_chart_series *series = chart_add_series(drawn, NULL, NULL);
    if (chart->of_total) {
        lxw_row_t titles = place->head + title_row(page, chart->first);
        chart_series_set_categories(series, place->sheet, titles, (lxw_col_t)chart->first, titles,
                                    (lxw_col_t)chart->last);
        chart_series_set_values(series, place->sheet, place->total, (lxw_col_t)chart->first,
                                place->total, (lxw_col_t)chart->last);
    } else {
        chart_series_set_categories(series, place->sheet, place->body, (lxw_col_t)chart->label,
                                    place->last, (lxw_col_t)chart->label);
        chart_series_set_values(series, place->sheet, place->body, (lxw_col_t)chart->value,
                                place->last, (lxw_col_t)chart->value);
    }
    chart_series_set_name(series, guard_text(arena, chart->series));
    chart_series_set_labels(series);
    size_t bars = chart->of_total ? chart->last - chart->first + 1 : page->body_rows;
    shape_axes(drawn, series, chart->kind, bars, place->below);
}

/* Points and lines over the same column. */
static lxw_chart_series *add_series(lxw_chart *drawn, const struct chart_place *place,
                                    const struct page_chart *chart, size_t column,
                                    const char *title, struct arena *arena)
{
    lxw_chart_series *series = chart_add_series(drawn, NULL, NULL);
    chart_series_set_categories(series, place->sheet, place->body, (lxw_col_t)chart->across,
                                place->last, (lxw_col_t)chart->across);
    chart_series_set_values(series, place->sheet, place->body, (lxw_col_t)column, place->last,
                            (lxw_col_t)column);
    chart_series_set_name(series, guard_text(arena, title));
    return series;
}

/* Words beside the points that have one; a point without a word has no label at all. */
static void label_points(lxw_chart_series *series, const struct chart_place *place,
                         struct arena *arena)
{
    size_t count = place->page->body_rows;
    lxw_chart_data_label *labels = ARENA_ARRAY(arena, count, lxw_chart_data_label);
    lxw_chart_data_label **list = ARENA_ARRAY(arena, count + 1, lxw_chart_data_label *);
    lxw_chart_font small = {.size = 8};
    for (size_t i = 0; i < count; i++) {
        const char *word = place->labels[i];
        bool formula = word && *word == '='; /* or so the library would take it */
        labels[i].hide = !word || !*word;
        labels[i].value = arena_printf(arena, "%s%s", formula ? " " : "", word ? word : "");
        list[i] = &labels[i];
    }
    chart_series_set_labels(series);
    chart_series_set_labels_position(series, LXW_CHART_LABEL_POSITION_RIGHT);
    chart_series_set_labels_font(series, &small);
    chart_series_set_labels_custom(series, list);
}

/* All of it: a part of the axis would make small differences look large. */
static void shape_share(lxw_chart_axis *axis)
{
    chart_axis_set_min(axis, 0);
    chart_axis_set_max(axis, 1);
    chart_axis_set_num_format(axis, "0%");
}

static void draw_scatter(lxw_chart *drawn, const struct chart_place *place,
                         const struct page_chart *chart, struct arena *arena)
{
    static const lxw_color_t colours[] = {0x7F7F7F, 0xC00000, 0xC00000, 0xED7D31, 0xED7D31};
    static const uint8_t dashes[] = {LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_SOLID,
                                     LXW_CHART_LINE_DASH_SOLID, LXW_CHART_LINE_DASH_DASH,
                                     LXW_CHART_LINE_DASH_DASH};
    for (size_t i = 0; i < chart->line_count; i++) {
        size_t which = i % (sizeof(colours) / sizeof(*colours));
        lxw_chart_series *series =
            add_series(drawn, place, chart, chart->lines[i], chart->line_titles[i], arena);
        lxw_chart_line line = {.color = colours[which], .width = 1.25F, .dash_type = dashes[which]};
        chart_series_set_line(series, &line);
        chart_series_set_marker_type(series, LXW_CHART_MARKER_NONE);
    }
    lxw_chart_series *points =
        add_series(drawn, place, chart, chart->value, chart->value_title, arena);
    lxw_chart_fill fill = {.color = 0x2F5597};
    lxw_chart_line edge = {.color = 0x2F5597};
    lxw_chart_line hidden = {.none = LXW_TRUE};
    lxw_chart_line grid = {.color = 0xD9D9D9, .width = 0.5F};
    chart_series_set_line(points, &hidden);
    chart_series_set_marker_type(points, LXW_CHART_MARKER_CIRCLE);
    chart_series_set_marker_size(points, POINT_SIZE);
    chart_series_set_marker_fill(points, &fill);
    chart_series_set_marker_line(points, &edge);
    if (place->labels) {
        label_points(points, place, arena);
    }
    chart_axis_set_name(drawn->x_axis, guard_text(arena, chart->across_title));
    chart_axis_set_name(drawn->y_axis, guard_text(arena, chart->value_title));
    chart_axis_major_gridlines_set_visible(drawn->x_axis, LXW_FALSE);
    chart_axis_major_gridlines_set_line(drawn->y_axis, &grid);
    chart_legend_set_position(drawn, LXW_CHART_LEGEND_BOTTOM);
    if (chart->share) {
        shape_share(drawn->y_axis);
    }
    if (chart->share_across) {
        shape_share(drawn->x_axis);
    }
    if (chart->log) {
        chart_axis_set_log_base(drawn->x_axis, 10);
    }
}

bool chart_write(struct book *book, const struct chart_place *place, const struct page_chart *chart,
                 struct arena *arena, struct fault *fault)
{
    static const uint8_t kinds[] = {LXW_CHART_COLUMN, LXW_CHART_BAR, LXW_CHART_PIE, LXW_CHART_LINE,
                                    LXW_CHART_SCATTER};
    lxw_chart *drawn = workbook_add_chart(book->workbook, kinds[chart->kind]);
    if (chart->kind == CHART_SCATTER) {
        draw_scatter(drawn, place, chart, arena);
    } else {
        draw_bars(drawn, place, chart, arena);
    }
    chart_title_set_name(drawn, guard_text(arena, chart->title));
    if (book->count == BOOK_SHEETS) {
        return book_full(book, fault);
    }
    const char *name =
        guard_sheet_name(&book->arena, arena_printf(arena, "%s_%s", place->sheet, chart->title),
                         book->names, book->count);
    lxw_chartsheet *sheet = workbook_add_chartsheet(book->workbook, name);
    book->names[book->count++] = name;
    lxw_error error = chartsheet_set_chart(sheet, drawn);
    chartsheet_set_landscape(sheet);
    chartsheet_set_paper(sheet, 9); /* A4 */
    if (error == LXW_NO_ERROR) {
        error = chartsheet_set_footer(sheet, arena_printf(arena, "&C%s", place->page->footer));
    }
    return error == LXW_NO_ERROR || sheet_failed(book, name, error, fault);
}
