/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows as they were sent, into one sheet. Nothing stands below them: the sheet can be sent back. */
#include <stdio.h>
#include <string.h>

#include "sheet/fit.h"
#include "sheet/guard.h"
#include "sheet/internal.h"

enum {
    SAMPLED_ROWS = 500, /* that settle the widths of the columns */
    WIDEST = 36,
    NARROWEST = 6,
    LINES_WIDTH = 100,  /* of the lines above the table, where that is narrower */
    MOST_CELLS = 16000, /* of a row; a sheet has no more than 16,384 columns */
    COMMENT_PIXELS = 300,
    COMMENT_LETTERS = 40, /* half-width ones, on a line of a comment */
    COMMENT_LINE = 17,    /* pixels */
    COMMENT_MARGIN = 12,
    LINES_ABOVE = 2, /* the title and the way back */
};

struct copying {
    struct book *book;
    const struct copy_page *page;
    lxw_worksheet *sheet;
    struct arena *arena;
    lxw_row_t row;
    double *widths; /* of the columns of the file */
    lxw_error error;
};

static void keep(struct copying *copying, lxw_error error)
{
    if (copying->error == LXW_NO_ERROR) {
        copying->error = error;
    }
}

size_t copy_first_row(size_t lines)
{
    return LINES_ABOVE + lines + 1;
}

static double bounded(double width)
{
    return width < NARROWEST ? NARROWEST : width > WIDEST ? WIDEST : width;
}

static bool measure_widths(struct copying *copying, struct fault *fault)
{
    const struct copy_page *page = copying->page;
    const struct style *style = copying->book->style;
    struct copy_row row;
    bool more = true;
    for (size_t i = 0; i < page->columns; i++) {
        copying->widths[i] = bounded(fit_width(page->titles[i], style->head_size));
    }
    for (size_t i = 0; i < SAMPLED_ROWS && more; i++) {
        if (!page->next(page->context, &row, &more, fault)) {
            return false;
        }
        for (size_t j = 0; more && j < row.count && j < page->columns; j++) {
            double width = bounded(fit_width(row.cells[j], style->body_size));
            copying->widths[j] = width > copying->widths[j] ? width : copying->widths[j];
        }
    }
    page->rewind(page->context);
    return true;
}

static lxw_format *cell_format(struct copying *copying, enum look look, enum mark mark)
{
    return format_for(copying->book, (struct format_key){FORMAT_COPY, (int)look, 0, (int)mark, 0});
}

/* What is typed below the last row is text as well: an id number stays one. */
static void set_widths(struct copying *copying)
{
    lxw_format *text = format_of(copying->book, FORMAT_BARE, LOOK_TEXT, 0, false);
    double number = bounded(fit_width(copying->page->number, copying->book->style->head_size));
    keep(copying, worksheet_set_column(copying->sheet, 0, 0, number, NULL));
    for (size_t i = 0; i < copying->page->columns; i++) {
        lxw_col_t column = (lxw_col_t)i + 1;
        keep(copying, worksheet_set_column(copying->sheet, column, column, copying->widths[i],
                                           i < MOST_CELLS ? text : NULL));
    }
}

/* A line over the columns that are in sight: a wide table is scrolled, its lines are not. */
static void write_line(struct copying *copying, const char *text, int kind)
{
    const struct copy_page *page = copying->page;
    const struct style *style = copying->book->style;
    double size = kind == FORMAT_TITLE ? style->title_size : style->body_size;
    double width = NARROWEST;
    lxw_col_t last = 0;
    while (last < page->columns && width < LINES_WIDTH) {
        width += copying->widths[last++];
    }
    lxw_format *format = format_of(copying->book, kind, LOOK_TEXT, 0, false);
    const char *safe = guard_text(copying->arena, text);
    double height = (double)fit_lines(text, width, size) * (size > 10 ? size * 1.5 : 15) + 3;
    keep(copying, worksheet_set_row(copying->sheet, copying->row, height, NULL));
    if (last == 0) {
        keep(copying, worksheet_write_string(copying->sheet, copying->row, 0, safe, format));
    } else {
        keep(copying, worksheet_merge_range(copying->sheet, copying->row, 0, copying->row, last,
                                            safe, format));
    }
    if (kind == FORMAT_LINK) {
        const char *link = book_link(copying->arena, page->list, 0, 0);
        keep(copying,
             worksheet_write_url_opt(copying->sheet, copying->row, 0, link, format, safe, NULL));
    }
    copying->row++;
}

static void write_head(struct copying *copying)
{
    const struct copy_page *page = copying->page;
    write_line(copying, page->title, FORMAT_TITLE);
    write_line(copying, page->back, FORMAT_LINK);
    for (const char *const *line = page->lines; *line; line++) {
        write_line(copying, *line, FORMAT_NOTE);
    }
    lxw_format *format = format_of(copying->book, FORMAT_HEAD, LOOK_TEXT, 0, false);
    keep(copying, worksheet_write_string(copying->sheet, copying->row, 0,
                                         guard_text(copying->arena, page->number), format));
    for (size_t i = 0; i < page->columns && i < MOST_CELLS; i++) {
        keep(copying, worksheet_write_string(copying->sheet, copying->row, (lxw_col_t)i + 1,
                                             guard_text(copying->arena, page->titles[i]), format));
    }
    copying->row++;
}

/* All that is said of one cell, a paragraph each, in a box that shows it all. */
static void write_comment(struct copying *copying, lxw_col_t column, const char *text)
{
    size_t lines = fit_lines(text, COMMENT_LETTERS, 10);
    size_t height = lines * COMMENT_LINE + COMMENT_MARGIN;
    lxw_comment_options options = {
        .width = COMMENT_PIXELS,
        .height = (uint16_t)(height > 600 ? 600 : height),
        .font_name = (char *)(uintptr_t)copying->book->style->body_font,
        .font_size = 9,
    };
    keep(copying, worksheet_write_comment_opt(copying->sheet, copying->row, column,
                                              guard_text(copying->arena, text), &options));
}

/* The worst of what is wrong with a column (SIZE_MAX: the row), and the words on it. */
static enum mark mark_of(struct copying *copying, const struct copy_row *row, size_t column,
                         const char **comment)
{
    enum mark worst = MARK_NONE;
    *comment = NULL;
    for (size_t i = 0; i < row->mark_count; i++) {
        const struct copy_mark *mark = &row->marks[i];
        if (mark->column != column) {
            continue;
        }
        worst = mark->mark > worst ? mark->mark : worst;
        *comment = *comment ? arena_printf(copying->arena, "%s\n%s", *comment, mark->comment)
                            : mark->comment;
    }
    return worst;
}

static enum mark worst_of(const struct copy_row *row)
{
    enum mark worst = MARK_NONE;
    for (size_t i = 0; i < row->mark_count; i++) {
        worst = row->marks[i].mark > worst ? row->marks[i].mark : worst;
    }
    return worst;
}

static void write_cell(struct copying *copying, const struct copy_row *row, size_t column)
{
    const char *comment = NULL;
    enum mark mark = row->mark_count > 0 ? mark_of(copying, row, column, &comment) : MARK_NONE;
    lxw_format *format = cell_format(copying, LOOK_TEXT, mark);
    lxw_col_t at = (lxw_col_t)column + 1;
    if (column < row->count && *row->cells[column]) {
        keep(copying,
             worksheet_write_string(copying->sheet, copying->row, at,
                                    guard_text(copying->arena, row->cells[column]), format));
    } else {
        keep(copying, worksheet_write_blank(copying->sheet, copying->row, at, format));
    }
    if (comment) {
        write_comment(copying, at, comment);
    }
}

static void write_row(struct copying *copying, const struct copy_row *row)
{
    const char *comment;
    size_t count = row->count > copying->page->columns ? row->count : copying->page->columns;
    (void)mark_of(copying, row, SIZE_MAX, &comment);
    keep(copying, worksheet_write_string(copying->sheet, copying->row, 0, row->number,
                                         cell_format(copying, LOOK_CENTRE, worst_of(row))));
    if (comment) {
        write_comment(copying, 0, comment);
    }
    for (size_t i = 0; i < count && i < MOST_CELLS; i++) {
        write_cell(copying, row, i);
    }
    copying->row++;
}

static bool write_sheet(struct copying *copying, struct fault *fault)
{
    const struct copy_page *page = copying->page;
    struct copy_row row;
    bool more = true;
    if (!measure_widths(copying, fault)) {
        return false;
    }
    set_widths(copying);
    write_head(copying);
    lxw_row_t below = copying->row;
    for (;;) {
        struct arena_mark mark = arena_mark(copying->arena);
        if (!page->next(page->context, &row, &more, fault)) {
            return false;
        }
        if (!more) {
            break;
        }
        write_row(copying, &row);
        arena_reset(copying->arena, mark);
    }
    keep(copying, sheet_set_up(copying->sheet, below - 1, below, 1, page->footer, copying->arena));
    char last[LXW_MAX_CELL_RANGE_LENGTH];
    lxw_rowcol_to_range(last, below, 0, LXW_ROW_MAX - 1, LXW_COL_MAX - 1);
    keep(copying, worksheet_ignore_errors(copying->sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, last));
    return copying->error == LXW_NO_ERROR;
}

bool book_add_copy(struct book *book, const struct copy_page *page, struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    struct copying copying = {
        .book = book,
        .page = page,
        .arena = &arena,
        .sheet = workbook_add_worksheet(book->workbook, page->name),
        .widths = ARENA_ARRAY(&arena, page->columns, double),
    };
    book->newest = page->name;
    bool well = copying.sheet && write_sheet(&copying, fault);
    arena_clear(&arena);
    return well || sheet_failed(book, page->name, copying.error, fault);
}
