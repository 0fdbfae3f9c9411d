/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "base/language.h"
#include "sheet/guard.h"
#include "sheet/sheet.h"

enum {
    MOST_SHEETS = 64,
    MOST_FORMATS = 256,
    LAST_ROW = 1048000, /* below the limit of a sheet, with room for notes */
    WIDEST = 50,
    HEAD_WIDEST = 12,
};

/* Who a format is for: a body row and all that differs in it. */
struct format_key {
    int row; /* enum row_role, or one of the kinds below */
    int look;
    int indent;
    int marked;
};

enum { FORMAT_TITLE = 10, FORMAT_MARK, FORMAT_FORM, FORMAT_LINE, FORMAT_HEAD, FORMAT_NOTE };

struct book {
    const char *path;
    const struct style *style;
    lxw_workbook *workbook;
    struct arena arena;
    const char *names[MOST_SHEETS];
    size_t count;
    struct format_key keys[MOST_FORMATS];
    lxw_format *formats[MOST_FORMATS];
    size_t format_count;
};

/* A sheet that is being written. */
struct writing {
    struct book *book;
    const struct page *page;
    lxw_worksheet *sheet;
    struct arena *arena; /* of this sheet */
    lxw_row_t row;
    lxw_row_t head;      /* first header row */
    lxw_row_t body;      /* first body row */
    lxw_row_t total;     /* the total row */
    double *widths;
    lxw_error error;
};

const char *book_library(void)
{
    return lxw_version();
}

struct book *book_open(const char *path, const struct style *style, const char *title,
                       struct date created, struct fault *fault)
{
    struct book *book = memory_new(sizeof(*book));
    arena_init(&book->arena);
    book->path = arena_copy(&book->arena, path);
    book->style = style;
    char *folder = arena_copy(&book->arena, path);
    char *slash = strrchr(folder, '/');
    if (slash) {
        *slash = '\0';
    }
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = folder};
    book->workbook = workbook_new_opt(path, &options);
    if (!book->workbook) {
        fault_set_at(fault, FAULT_OUTPUT, "sheet-failed", path, 0, "%s",
                     _("the workbook cannot be begun"));
        book_drop(book);
        return NULL;
    }
    struct tm day = {.tm_year = created.year - 1900, .tm_mon = created.month - 1,
                     .tm_mday = created.day, .tm_hour = 12};
    /* timegm, not mktime: the time zone must not show in the file. */
    lxw_doc_properties properties = {.title = (char *)(uintptr_t)guard_text(&book->arena, title),
                                     .created = timegm(&day)};
    workbook_set_properties(book->workbook, &properties);
    return book;
}

static void book_free(struct book *book)
{
    arena_clear(&book->arena);
    free(book);
}

bool book_close(struct book *book, struct fault *fault)
{
    if (!book) {
        return true;
    }
    lxw_error error = workbook_close(book->workbook);
    if (error != LXW_NO_ERROR) {
        fault_set_at(fault, FAULT_OUTPUT, "sheet-failed", book->path, 0,
                     _("the workbook cannot be written: %s"), lxw_strerror(error));
    }
    book_free(book);
    return error == LXW_NO_ERROR;
}

void book_drop(struct book *book)
{
    if (!book) {
        return;
    }
    if (book->workbook) {
        lxw_workbook_free(book->workbook);
        unlink(book->path);
    }
    book_free(book);
}

static const char *number_format(enum look look)
{
    switch (look) {
    case LOOK_INTEGER:
        return "#,##0;-#,##0;\"—\"";
    case LOOK_MONEY:
        return "#,##0.00";
    case LOOK_PERCENT:
        return "0.0%";
    case LOOK_REAL:
        return "#,##0.0";
    case LOOK_TEXT:
    case LOOK_WRAP:
    case LOOK_CENTRE:
    case LOOK_YES:
        break;
    }
    return "@"; /* text: a long number typed over it stays as typed */
}

static void shape_line(lxw_format *format, const struct style *style, int row)
{
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_font_name(format, row == FORMAT_TITLE ? style->title_font
                                 : row == FORMAT_HEAD ? style->head_font
                                                      : style->body_font);
    format_set_font_size(format, row == FORMAT_TITLE  ? style->title_size
                                 : row == FORMAT_HEAD ? style->head_size
                                                      : style->body_size);
    switch (row) {
    case FORMAT_TITLE:
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_bold(format);
        format_set_text_wrap(format);
        break;
    case FORMAT_MARK:
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_bold(format);
        format_set_font_color(format, LXW_COLOR_RED);
        break;
    case FORMAT_FORM:
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case FORMAT_HEAD:
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_bg_color(format, 0xEDEDED);
        format_set_text_wrap(format);
        break;
    case FORMAT_NOTE:
        format_set_text_wrap(format);
        break;
    default:
        break;
    }
}

static void shape_cell(lxw_format *format, const struct style *style, const struct format_key *key)
{
    enum look look = (enum look)key->look;
    bool words = look == LOOK_TEXT || look == LOOK_WRAP;
    format_set_font_name(format, style->body_font);
    format_set_font_size(format, style->body_size);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(format, words                ? LXW_ALIGN_LEFT
                             : look == LOOK_CENTRE ? LXW_ALIGN_CENTER
                                                   : LXW_ALIGN_RIGHT);
    format_set_num_format(format, number_format(look));
    if (words) {
        format_set_text_wrap(format);
    }
    if (key->indent > 0) {
        format_set_indent(format, (uint8_t)key->indent);
    }
    if (key->row == ROW_TOTAL_LINE) {
        format_set_bold(format);
        format_set_bg_color(format, 0xF7F7F7);
    }
    if (key->marked) {
        format_set_bg_color(format, 0xFFE699);
    }
}

static lxw_format *format_of(struct book *book, int row, enum look look, int indent, bool marked)
{
    struct format_key key = {row, (int)look, indent, marked};
    for (size_t i = 0; i < book->format_count; i++) {
        if (memcmp(&book->keys[i], &key, sizeof(key)) == 0) {
            return book->formats[i];
        }
    }
    lxw_format *format = workbook_add_format(book->workbook);
    if (row >= FORMAT_TITLE) {
        shape_line(format, book->style, row);
    } else {
        shape_cell(format, book->style, &key);
    }
    if (book->format_count < MOST_FORMATS) {
        book->keys[book->format_count] = key;
        book->formats[book->format_count++] = format;
    }
    return format;
}

/* libxlsxwriter goes on after an error; the first one is kept. */
static void keep(struct writing *writing, lxw_error error)
{
    if (writing->error == LXW_NO_ERROR) {
        writing->error = error;
    }
}

/* A text over all columns from first to last; a single cell is not merged. */
static void write_across(struct writing *writing, size_t first, size_t last, const char *text,
                         lxw_format *format)
{
    const char *safe = guard_text(writing->arena, text);
    lxw_row_t row = writing->row;
    if (first == last) {
        keep(writing,
             worksheet_write_string(writing->sheet, row, (lxw_col_t)first, safe, format));
    } else {
        keep(writing, worksheet_merge_range(writing->sheet, row, (lxw_col_t)first, row,
                                            (lxw_col_t)last, safe, format));
    }
}

static void set_height(struct writing *writing, double height)
{
    keep(writing, worksheet_set_row(writing->sheet, writing->row, height, NULL));
}

static void write_whole_line(struct writing *writing, const char *text, int kind, double height)
{
    set_height(writing, height);
    write_across(writing, 0, writing->page->columns - 1, text,
                 format_of(writing->book, kind, LOOK_TEXT, 0, false));
    writing->row++;
}

/* 填报单位 … 填报日期 … 单位：three parts, or one when the table is too narrow. */
static void write_info_line(struct writing *writing)
{
    const struct page *page = writing->page;
    lxw_format *left = format_of(writing->book, FORMAT_LINE, LOOK_TEXT, 0, false);
    lxw_format *right = format_of(writing->book, FORMAT_FORM, LOOK_TEXT, 0, false);
    size_t columns = page->columns;
    set_height(writing, 18);
    if (columns < 6) {
        const char *all = arena_printf(writing->arena, "%s　　%s　　%s", page->left, page->centre,
                                       page->right);
        write_across(writing, 0, columns - 1, all, left);
    } else {
        size_t third = columns / 3;
        write_across(writing, 0, third, page->left, left);
        write_across(writing, third + 1, columns - third - 1, page->centre, left);
        write_across(writing, columns - third, columns - 1, page->right, right);
    }
    writing->row++;
}

static double shown_width(const struct writing *writing, const char *text)
{
    /* A text with line breaks is as wide as its widest line. */
    size_t widest = 0;
    for (struct text left = text_of(text); left.length > 0;) {
        size_t end = text_find(left, TEXT("\n"));
        size_t width = text_width(text_part(left, 0, end == SIZE_MAX ? left.length : end));
        widest = width > widest ? width : widest;
        left = text_from(left, end == SIZE_MAX ? left.length : end + 1);
    }
    return (double)widest * writing->book->style->body_size / 11 + 2;
}

static void widen(struct writing *writing, size_t column, double width)
{
    width = width > WIDEST ? WIDEST : width;
    if (width > writing->widths[column]) {
        writing->widths[column] = width;
    }
}

static size_t wrapped_lines(const char *text, size_t columns)
{
    size_t width = text_width(text_of(text));
    return columns > 0 ? (width + columns - 1) / columns : 1;
}

/* A header row is as high as its titles need at the width that titles may ask for. */
static double header_height(const struct page *page, size_t row)
{
    size_t lines = 1;
    for (size_t i = 0; i < page->head_count; i++) {
        const struct page_head *head = &page->heads[i];
        if (head->row + head->rows - 1 != row) {
            continue;
        }
        size_t needed = wrapped_lines(head->title, HEAD_WIDEST * head->columns);
        size_t own = needed > head->rows ? needed - (head->rows - 1) : 1;
        lines = own > lines ? own : lines;
    }
    return (double)lines * 15 + 4;
}

/* Rows are written once, from the top. A merge over several rows is registered on the last of
 * them, while that row can still be written; libxlsxwriter passes over the earlier ones. */
static void write_header_row(struct writing *writing, size_t row)
{
    const struct page *page = writing->page;
    lxw_format *format = format_of(writing->book, FORMAT_HEAD, LOOK_TEXT, 0, false);
    lxw_row_t at = writing->row;
    set_height(writing, header_height(page, row));
    for (size_t i = 0; i < page->head_count; i++) {
        const struct page_head *head = &page->heads[i];
        if (row < head->row || row >= head->row + head->rows) {
            continue;
        }
        lxw_col_t first = (lxw_col_t)head->column;
        lxw_col_t last = (lxw_col_t)(head->column + head->columns - 1);
        for (lxw_col_t col = first; col <= last; col++) {
            keep(writing, worksheet_write_blank(writing->sheet, at, col, format));
        }
        if (head->row == row) {
            keep(writing,
                 worksheet_write_string(writing->sheet, at, first,
                                        guard_text(writing->arena, head->title), format));
        }
        if (head->row + head->rows - 1 == row && (head->rows > 1 || head->columns > 1)) {
            const char *title = head->rows == 1 ? guard_text(writing->arena, head->title) : "";
            keep(writing, worksheet_merge_range(writing->sheet, at - (lxw_row_t)head->rows + 1,
                                                first, at, last, title, format));
        }
        if (head->row == row && head->columns == 1) {
            double width = shown_width(writing, head->title);
            widen(writing, head->column, width > HEAD_WIDEST ? HEAD_WIDEST : width);
        }
    }
    writing->row++;
}

static void write_header(struct writing *writing)
{
    const struct page *page = writing->page;
    writing->head = writing->row;
    for (size_t row = 0; row < page->head_rows; row++) {
        write_header_row(writing, row);
    }
    lxw_format *format = format_of(writing->book, FORMAT_HEAD, LOOK_TEXT, 0, false);
    for (size_t i = 0; i < page->columns; i++) {
        keep(writing, worksheet_write_string(writing->sheet, writing->row, (lxw_col_t)i,
                                             page->codes[i], format));
    }
    writing->row++;
}

static void write_sum(struct writing *writing, size_t column, const struct page_cell *cell,
                      const char *among, lxw_format *format)
{
    const struct page *page = writing->page;
    char first[LXW_MAX_CELL_NAME_LENGTH];
    char last[LXW_MAX_CELL_NAME_LENGTH];
    lxw_row_t bottom = writing->body + (lxw_row_t)page->body_rows - 1;
    lxw_rowcol_to_cell(first, writing->body, (lxw_col_t)column);
    lxw_rowcol_to_cell(last, bottom, (lxw_col_t)column);
    const char *formula = arena_printf(writing->arena, "=SUM(%s:%s)", first, last);
    if (cell->sum == SUM_AMONG) {
        char by_first[LXW_MAX_CELL_NAME_LENGTH];
        char by_last[LXW_MAX_CELL_NAME_LENGTH];
        lxw_rowcol_to_cell_abs(by_first, writing->body, (lxw_col_t)page->among_column, 1, 1);
        lxw_rowcol_to_cell_abs(by_last, bottom, (lxw_col_t)page->among_column, 1, 1);
        formula = arena_printf(writing->arena, "=SUMIF(%s:%s,\"%s\",%s:%s)", by_first, by_last,
                               guard_text(writing->arena, among), first, last);
    }
    keep(writing, worksheet_write_formula_num(writing->sheet, writing->row, (lxw_col_t)column,
                                              formula, format, cell->value));
}

static double number_width(const struct page_cell *cell)
{
    char digits[64];
    int length = snprintf(digits, sizeof(digits), "%.0f", fabs(cell->value));
    double marks = length / 3;
    switch (cell->look) {
    case LOOK_MONEY:
        return length + marks + 5;
    case LOOK_PERCENT:
        return 8;
    default:
        return length + marks + 3;
    }
}

static void write_cell(struct writing *writing, size_t column, const struct page_row *row)
{
    const struct page_cell *cell = &row->cells[column];
    lxw_format *format =
        format_of(writing->book, (int)row->role, cell->look, cell->indent, cell->marked);
    lxw_row_t at = writing->row;
    lxw_col_t col = (lxw_col_t)column;
    if (!cell->filled) {
        keep(writing, worksheet_write_blank(writing->sheet, at, col, format));
    } else if (!cell->number) {
        keep(writing, worksheet_write_string(writing->sheet, at, col,
                                             guard_text(writing->arena, cell->text), format));
        widen(writing, column, shown_width(writing, cell->text) + 2 * cell->indent);
    } else if (!isfinite(cell->value)) {
        keep(writing, LXW_ERROR_PARAMETER_VALIDATION);
    } else if (cell->sum != SUM_NONE && writing->page->body_rows > 0 &&
               (cell->sum == SUM_BODY || !strchr(row->among, '"'))) {
        write_sum(writing, column, cell, row->among, format);
        widen(writing, column, number_width(cell));
    } else {
        keep(writing, worksheet_write_number(writing->sheet, at, col, cell->value, format));
        widen(writing, column, number_width(cell));
    }
    if (cell->comment) {
        keep(writing, worksheet_write_comment(writing->sheet, at, col,
                                              guard_text(writing->arena, cell->comment)));
    }
}

static bool write_rows(struct writing *writing, struct fault *fault)
{
    const struct page *page = writing->page;
    struct page_row row;
    bool more = true;
    bool any = false;
    size_t left = 0;
    /* The total row and those of 其中 come before the body, whose place they must know. */
    writing->body = writing->row + (lxw_row_t)page->among_rows;
    for (;;) {
        struct arena_mark mark = arena_mark(writing->arena);
        if (!page->next(page->context, &row, &more, fault)) {
            return false;
        }
        if (!more) {
            break;
        }
        any = true;
        if (row.role == ROW_TOTAL_LINE) {
            writing->total = writing->row;
            writing->body++;
        }
        if (writing->row >= LAST_ROW) {
            left++;
            continue;
        }
        for (size_t i = 0; i < page->columns; i++) {
            write_cell(writing, i, &row);
        }
        writing->row++;
        arena_reset(writing->arena, mark);
    }
    if (left > 0) {
        const char *count = arena_printf(writing->arena, "%zu", left);
        write_whole_line(writing, word_with(writing->arena, WORD_ROWS_LEFT, count, NULL, NULL),
                         FORMAT_NOTE, 18);
    }
    if (!any && page->empty) {
        write_whole_line(writing, page->empty, FORMAT_NOTE, 24);
    }
    return true;
}

static double sheet_width(const struct writing *writing)
{
    double width = 0;
    for (size_t i = 0; i < writing->page->columns; i++) {
        width += writing->widths[i];
    }
    return width;
}

static void write_foot(struct writing *writing)
{
    const struct page *page = writing->page;
    double columns = sheet_width(writing);
    for (const char *const *note = page->notes; note && *note; note++) {
        size_t lines = wrapped_lines(*note, (size_t)columns);
        write_whole_line(writing, *note, FORMAT_NOTE, (double)(lines > 0 ? lines : 1) * 15 + 2);
    }
    if (page->signature) {
        write_whole_line(writing, page->signature, FORMAT_LINE, 30);
    }
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

static void write_chart(struct writing *writing, const struct page_chart *chart)
{
    static const uint8_t kinds[] = {LXW_CHART_COLUMN, LXW_CHART_BAR, LXW_CHART_PIE};
    const struct page *page = writing->page;
    const char *name = writing->book->names[writing->book->count - 1];
    lxw_chart *drawn = workbook_add_chart(writing->book->workbook, kinds[chart->kind]);
    lxw_chart_series *series = chart_add_series(drawn, NULL, NULL);
    lxw_row_t last = writing->body + (lxw_row_t)page->body_rows - 1;
    if (chart->of_total) {
        lxw_row_t titles = writing->head + title_row(page, chart->first);
        chart_series_set_categories(series, name, titles, (lxw_col_t)chart->first, titles,
                                    (lxw_col_t)chart->last);
        chart_series_set_values(series, name, writing->total, (lxw_col_t)chart->first,
                                writing->total, (lxw_col_t)chart->last);
    } else {
        chart_series_set_categories(series, name, writing->body, (lxw_col_t)chart->label, last,
                                    (lxw_col_t)chart->label);
        chart_series_set_values(series, name, writing->body, (lxw_col_t)chart->value, last,
                                (lxw_col_t)chart->value);
    }
    chart_series_set_name(series, guard_text(writing->arena, chart->series));
    chart_series_set_labels(series);
    chart_title_set_name(drawn, guard_text(writing->arena, chart->title));
    if (chart->kind != CHART_PIE) {
        chart_legend_set_position(drawn, LXW_CHART_LEGEND_NONE);
    }
    lxw_chart_options options = {.x_scale = 1.2, .y_scale = 1.0};
    keep(writing,
         worksheet_insert_chart_opt(writing->sheet, writing->row + 1, 0, drawn, &options));
    writing->row += 17;
}

static void set_up_page(struct writing *writing)
{
    const struct page *page = writing->page;
    lxw_worksheet *sheet = writing->sheet;
    for (size_t i = 0; i < page->columns; i++) {
        double width = writing->widths[i] < 5 ? 5 : writing->widths[i];
        keep(writing, worksheet_set_column(sheet, (lxw_col_t)i, (lxw_col_t)i, width, NULL));
    }
    lxw_row_t below = writing->head + (lxw_row_t)page->head_rows + 1;
    worksheet_freeze_panes(sheet, below, (lxw_col_t)page->freeze);
    keep(writing, worksheet_repeat_rows(sheet, writing->head, below - 1));
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); /* A4 */
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    keep(writing, worksheet_set_footer(sheet, arena_printf(writing->arena, "&C%s", page->footer)));
}

bool book_add(struct book *book, const struct page *page, struct fault *fault)
{
    struct arena arena;
    if (book->count == MOST_SHEETS) {
        return fault_set_at(fault, FAULT_RULE, "book-full", book->path, 0,
                            _("a workbook of over %d sheets"), MOST_SHEETS);
    }
    arena_init(&arena);
    const char *name = guard_sheet_name(&book->arena, page->name, book->names, book->count);
    struct writing writing = {
        .book = book,
        .page = page,
        .arena = &arena,
        .sheet = workbook_add_worksheet(book->workbook, name),
        .widths = ARENA_ARRAY(&arena, page->columns, double),
    };
    book->names[book->count++] = name;
    bool well = writing.sheet != NULL;
    if (well) {
        if (page->mark) {
            write_whole_line(&writing, page->mark, FORMAT_MARK, 20);
        }
        if (page->form) {
            write_whole_line(&writing, page->form, FORMAT_FORM, 16);
        }
        write_whole_line(&writing, page->title, FORMAT_TITLE, 32);
        write_info_line(&writing);
        write_header(&writing);
        if (!write_rows(&writing, fault)) {
            arena_clear(&arena);
            return false;
        }
        write_foot(&writing);
        for (size_t i = 0; i < page->chart_count; i++) {
            write_chart(&writing, &page->charts[i]);
        }
        set_up_page(&writing);
        well = writing.error == LXW_NO_ERROR;
    }
    arena_clear(&arena);
    return well || fault_set_at(fault, FAULT_OUTPUT, "sheet-failed", book->path, 0,
                                _("sheet \"%s\" cannot be written: %s"), page->name,
                                lxw_strerror(writing.error));
}
