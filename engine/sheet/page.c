/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One page into one sheet. */
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "base/language.h"
#include "sheet/fit.h"
#include "sheet/guard.h"
#include "sheet/internal.h"

enum {
    LAST_ROW = 1048000,  /* below the limit of a sheet, with room for notes */
    SAMPLED_ROWS = 2000, /* that settle the widths of the columns */
    WIDEST = 50,         /* of a column with words, in characters */
    HEAD_WIDEST = 8,     /* a title asks for no more, and is wrapped */
    LINE_HEIGHT = 15,    /* at ten points, and never less */
    CHART_LABELS = 1000, /* points that may have words beside them */
    HIGHEST = 405,       /* Excel has no higher rows than 409 */
};

/* A sheet that is being written. */
struct writing {
    struct book *book;
    const struct page *page;
    lxw_worksheet *sheet;
    const char *name;    /* of the sheet */
    struct arena *arena; /* of this sheet */
    lxw_row_t row;
    lxw_row_t head;  /* first header row */
    lxw_row_t body;  /* first body row */
    lxw_row_t total; /* the total row */
    double *widths;
    const char ***labels; /* of the points of each chart; NULL: none */
    bool *below;          /* of each chart: something in it is below nought */
    size_t label;         /* body rows that have gone by */
    size_t links;         /* Excel takes no more than so many on a sheet */
    lxw_error error;
};

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
        keep(writing, worksheet_write_string(writing->sheet, row, (lxw_col_t)first, safe, format));
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

static double sheet_width(const struct writing *writing)
{
    double width = 0;
    for (size_t i = 0; i < writing->page->columns; i++) {
        width += writing->widths[i];
    }
    return width;
}

/* The columns at which the second and the third part of a line begin: nearest to its thirds, where
 * each part has room for its text; an empty third part needs none. False: there are none. */
static bool part_line(const struct writing *writing, const char *const texts[3], size_t starts[2])
{
    size_t columns = writing->page->columns;
    double whole = sheet_width(writing);
    double best = 2 * whole;
    double first = 0;
    double size = writing->book->style->body_size;
    const double needs[3] = {fit_width(texts[0], size), fit_width(texts[1], size),
                             fit_width(texts[2], size)};
    for (size_t i = 1; i < columns; i++) {
        first += writing->widths[i - 1];
        double second = 0;
        for (size_t j = i + 1; j < columns || (j == columns && !*texts[2]); j++) {
            second += writing->widths[j - 1];
            double off = fabs(first - whole / 3) + fabs(first + second - whole * 2 / 3);
            if (off < best && needs[0] <= first && needs[1] <= second &&
                (j == columns || needs[2] <= whole - first - second)) {
                best = off;
                starts[0] = i;
                starts[1] = j;
            }
        }
    }
    return best < 2 * whole;
}

static void widen(struct writing *writing, size_t column, double width)
{
    width = width > WIDEST ? WIDEST : width;
    if (width > writing->widths[column]) {
        writing->widths[column] = width;
    }
}

static bool is_words(const struct page_cell *cell)
{
    return cell->filled && !cell->number && cell->look < LOOK_INTEGER;
}

static double number_width(const struct page_cell *cell)
{
    char digits[64];
    int length = snprintf(digits, sizeof(digits), "%.0f", fabs(cell->value));
    int marks = (length - 1) / 3;
    switch (cell->look) {
    case LOOK_MONEY:
        return length + marks + 5;
    case LOOK_PERCENT:
        return 7;
    case LOOK_REAL:
        return length + marks + 3;
    case LOOK_FINE:
        return length + marks + 5;
    case LOOK_POINTS:
        return length + marks + 4;
    case LOOK_PRECISE:
        return length + marks + 8;
    default:
        return length + marks + 2;
    }
}

/* Looks at the first rows to see how wide the columns must be, then goes back to the start: in
 * constant memory a row is gone once it is written, and its height depends on the widths. */
static bool measure_widths(struct writing *writing, double *usual, struct fault *fault)
{
    const struct page *page = writing->page;
    const struct style *style = writing->book->style;
    size_t *filled = ARENA_ARRAY(writing->arena, page->columns, size_t);
    struct page_row row;
    bool more = true;
    for (size_t i = 0; i < page->head_count; i++) {
        const struct page_head *head = &page->heads[i];
        if (head->columns == 1) {
            double width = fit_width(head->title, style->head_size);
            widen(writing, head->column, width > HEAD_WIDEST ? HEAD_WIDEST : width);
        }
    }
    for (size_t i = 0; i < SAMPLED_ROWS; i++) {
        if (!page->next(page->context, &row, &more, fault)) {
            return false;
        }
        if (!more) {
            break;
        }
        for (size_t j = 0; j < page->columns; j++) {
            const struct page_cell *cell = &row.cells[j];
            if (cell->filled && cell->number) {
                widen(writing, j, number_width(cell) * style->body_size / 10);
            } else if (cell->filled) {
                double width = fit_width(cell->text, style->body_size) + 2 * cell->indent;
                widen(writing, j, width);
                usual[j] += is_words(cell) ? width : 0;
                filled[j] += is_words(cell);
            }
        }
    }
    for (size_t i = 0; i < page->columns; i++) {
        usual[i] = filled[i] > 0 ? usual[i] / (double)filled[i] : 0;
    }
    page->rewind(page->context);
    return true;
}

static bool set_widths(struct writing *writing, struct fault *fault)
{
    size_t columns = writing->page->columns;
    double *usual = ARENA_ARRAY(writing->arena, columns, double);
    if (!measure_widths(writing, usual, fault)) {
        return false;
    }
    fit_stretch(writing->widths, columns);
    fit_page(writing->widths, usual, columns, writing->page->large);
    for (size_t i = 0; i < columns; i++) {
        writing->widths[i] = writing->widths[i] < 5 ? 5 : writing->widths[i];
        keep(writing, worksheet_set_column(writing->sheet, (lxw_col_t)i, (lxw_col_t)i,
                                           writing->widths[i], NULL));
    }
    return true;
}

static double lines_height(size_t lines, double size)
{
    double line = size > 10 ? size * LINE_HEIGHT / 10 : LINE_HEIGHT;
    double height = (double)lines * line;
    return height > HIGHEST - LINE_HEIGHT ? HIGHEST - LINE_HEIGHT : height;
}

/* A header row is as high as its titles need. */
static double header_height(const struct writing *writing, size_t row)
{
    const struct page *page = writing->page;
    size_t lines = 1;
    for (size_t i = 0; i < page->head_count; i++) {
        const struct page_head *head = &page->heads[i];
        double width = 0;
        if (head->row + head->rows - 1 != row) {
            continue;
        }
        for (size_t j = 0; j < head->columns; j++) {
            width += writing->widths[head->column + j];
        }
        size_t needed = fit_lines(head->title, width, writing->book->style->head_size);
        size_t own = needed > head->rows ? needed - (head->rows - 1) : 1;
        lines = own > lines ? own : lines;
    }
    return lines_height(lines, writing->book->style->head_size) + 4;
}

/* Rows are written once, from the top. A merge over several rows is registered on the last of
 * them, while that row can still be written; libxlsxwriter passes over the earlier ones. */
static void write_header_row(struct writing *writing, size_t row)
{
    const struct page *page = writing->page;
    lxw_format *format = format_of(writing->book, FORMAT_HEAD, LOOK_TEXT, 0, false);
    lxw_row_t at = writing->row;
    set_height(writing, header_height(writing, row));
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
            keep(writing, worksheet_write_string(writing->sheet, at, first,
                                                 guard_text(writing->arena, head->title), format));
        }
        if (head->row + head->rows - 1 == row && (head->rows > 1 || head->columns > 1)) {
            const char *title = head->rows == 1 ? guard_text(writing->arena, head->title) : "";
            keep(writing, worksheet_merge_range(writing->sheet, at - (lxw_row_t)head->rows + 1,
                                                first, at, last, title, format));
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

/* SUMIF reads signs of comparison and wildcards in what it looks for, and no long text. */
static bool is_plain_criterion(const char *among)
{
    return strpbrk(among, "*?~<>=\"") == NULL && strlen(among) <= 255;
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
    if (cell->sum == SUM_AMONG && !is_plain_criterion(among)) {
        keep(writing, worksheet_write_number(writing->sheet, writing->row, (lxw_col_t)column,
                                             cell->value, format));
        return;
    }
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

static void write_cell(struct writing *writing, size_t column, const struct page_row *row)
{
    const struct page_cell *cell = &row->cells[column];
    bool link = cell->link && writing->links < LXW_MAX_NUMBER_URLS;
    lxw_format *format =
        format_for(writing->book, (struct format_key){(int)row->role, (int)cell->look, cell->indent,
                                                      cell->marked ? MARK_DOUBT : MARK_NONE, link});
    lxw_row_t at = writing->row;
    lxw_col_t col = (lxw_col_t)column;
    if (!cell->filled) {
        keep(writing, worksheet_write_blank(writing->sheet, at, col, format));
    } else if (link && !cell->number) {
        const char *text = guard_text(writing->arena, cell->text);
        keep(writing,
             worksheet_write_url_opt(writing->sheet, at, col, cell->link, format, text, NULL));
        writing->links++;
    } else if (!cell->number) {
        keep(writing, worksheet_write_string(writing->sheet, at, col,
                                             guard_text(writing->arena, cell->text), format));
    } else if (!isfinite(cell->value)) {
        keep(writing, LXW_ERROR_PARAMETER_VALIDATION);
    } else if (cell->sum != SUM_NONE && writing->page->body_rows > 0 &&
               writing->page->body_rows < LAST_ROW - writing->body &&
               (cell->sum == SUM_BODY || !strchr(row->among, '"'))) {
        write_sum(writing, column, cell, row->among, format);
    } else {
        keep(writing, worksheet_write_number(writing->sheet, at, col, cell->value, format));
    }
    if (cell->comment) {
        keep(writing, worksheet_write_comment(writing->sheet, at, col,
                                              guard_text(writing->arena, cell->comment)));
    }
}

/* Programs that do not fit the height of a row to its words by themselves get it told. */
static void set_row_height(struct writing *writing, const struct page_row *row)
{
    double size = writing->book->style->body_size;
    size_t lines = 1;
    for (size_t i = 0; i < writing->page->columns; i++) {
        const struct page_cell *cell = &row->cells[i];
        if (is_words(cell)) {
            size_t own = fit_lines(cell->text, writing->widths[i] - 2 * cell->indent, size);
            lines = own > lines ? own : lines;
        }
    }
    set_height(writing, lines_height(lines, size) + 1);
}

/* A line of words over the whole width, with so much room below. */
static void write_note(struct writing *writing, const char *text, double room)
{
    double size = writing->book->style->body_size;
    size_t lines = fit_lines(text, sheet_width(writing), size);
    write_whole_line(writing, text, FORMAT_NOTE, lines_height(lines, size) + room);
}

/* 填报单位 … 填报日期 … 单位：three parts, or one when the table is too narrow for them. */
static void write_info_line(struct writing *writing)
{
    const struct page *page = writing->page;
    const char *const texts[3] = {page->left, page->centre, page->right};
    size_t starts[2] = {0, 0};
    if (!part_line(writing, texts, starts)) {
        const char *all = arena_printf(writing->arena, "%s　　%s%s%s", page->left, page->centre,
                                       *page->right ? "　　" : "", page->right);
        write_note(writing, all, 3);
        return;
    }
    lxw_format *left = format_of(writing->book, FORMAT_LINE, LOOK_TEXT, 0, false);
    lxw_format *right = format_of(writing->book, FORMAT_FORM, LOOK_TEXT, 0, false);
    set_height(writing, 18);
    write_across(writing, 0, starts[0] - 1, page->left, left);
    write_across(writing, starts[0], starts[1] - 1, page->centre, left);
    if (starts[1] < page->columns) {
        write_across(writing, starts[1], page->columns - 1, page->right, right);
    }
    writing->row++;
}

/* The total is left out: beside it, the bar of a count would make the others look like nothing. */
static void write_bars(struct writing *writing)
{
    const struct page *page = writing->page;
    for (size_t i = 0; i < page->bar_count && writing->row > writing->body; i++) {
        const struct page_bar *bar = &page->bars[i];
        lxw_conditional_format format = {.type = LXW_CONDITIONAL_DATA_BAR,
                                         .bar_color = 0x9DC3E6,
                                         .bar_solid = LXW_TRUE,
                                         .data_bar_2010 = LXW_TRUE,
                                         .min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
                                         .min_value = 0};
        if (bar->whole) {
            format.max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
            format.max_value = 1;
        }
        lxw_col_t column = (lxw_col_t)bar->column;
        keep(writing, worksheet_conditional_format_range(writing->sheet, writing->body, column,
                                                         writing->row - 1, column, &format));
    }
}

/* What charts must know of the rows is kept while they go by: words beside the points of a
 * scatter, and whether bars can begin at nought. */
static void start_charts(struct writing *writing)
{
    const struct page *page = writing->page;
    writing->labels = ARENA_ARRAY(&writing->book->arena, page->chart_count, const char **);
    writing->below = ARENA_ARRAY(writing->arena, page->chart_count, bool);
    for (size_t i = 0; i < page->chart_count; i++) {
        if (page->charts[i].has_label && page->body_rows <= CHART_LABELS) {
            writing->labels[i] =
                ARENA_ARRAY(&writing->book->arena, page->body_rows + 1, const char *);
        }
    }
}

static bool is_below(const struct page_chart *chart, const struct page_row *row)
{
    if (row->role != (chart->of_total ? ROW_TOTAL_LINE : ROW_BODY)) {
        return false;
    }
    size_t first = chart->of_total ? chart->first : chart->value;
    size_t last = chart->of_total ? chart->last : chart->value;
    for (size_t i = first; i <= last; i++) {
        if (row->cells[i].filled && row->cells[i].number && row->cells[i].value < 0) {
            return true;
        }
    }
    return false;
}

static void keep_for_charts(struct writing *writing, const struct page_row *row)
{
    const struct page *page = writing->page;
    for (size_t i = 0; i < page->chart_count; i++) {
        const struct page_cell *cell = &row->cells[page->charts[i].label];
        if (writing->labels[i] && row->role == ROW_BODY && writing->label < page->body_rows &&
            cell->filled && !cell->number) {
            writing->labels[i][writing->label] = guard_text(&writing->book->arena, cell->text);
        }
        writing->below[i] = writing->below[i] || is_below(&page->charts[i], row);
    }
    writing->label += row->role == ROW_BODY;
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
        any = any || row.role == ROW_BODY;
        if (row.role == ROW_TOTAL_LINE) {
            writing->total = writing->row;
            writing->body++;
        }
        if (writing->row >= LAST_ROW) {
            left++;
            continue;
        }
        set_row_height(writing, &row);
        keep_for_charts(writing, &row);
        for (size_t i = 0; i < page->columns; i++) {
            write_cell(writing, i, &row);
        }
        writing->row++;
        arena_reset(writing->arena, mark);
    }
    write_bars(writing);
    if (left > 0) {
        const char *count = arena_printf(writing->arena, "%zu", left);
        write_note(writing, word_with(writing->arena, WORD_ROWS_LEFT, count, NULL, NULL), 2);
    }
    if (!any && page->empty) {
        write_note(writing, page->empty, 8);
    }
    return true;
}

/* The total row and all below it. */
static void colour_shares(struct writing *writing)
{
    lxw_row_t first = writing->total > 0 ? writing->total : writing->body;
    for (size_t i = 0; i < writing->page->columns && writing->row > writing->body; i++) {
        if (writing->page->heat && writing->page->heat[i]) {
            keep(writing, heat_column(writing->sheet, first, writing->row - 1, (lxw_col_t)i));
        }
    }
}

static void write_foot(struct writing *writing)
{
    const struct page *page = writing->page;
    for (const char *const *note = page->notes; note && *note; note++) {
        write_note(writing, *note, 2);
    }
    if (page->signature) {
        write_note(writing, page->signature, LINE_HEIGHT);
    }
}

static bool write_sheet(struct writing *writing, struct fault *fault)
{
    const struct page *page = writing->page;
    if (!set_widths(writing, fault)) {
        return false;
    }
    start_charts(writing);
    if (page->mark) {
        write_whole_line(writing, page->mark, FORMAT_MARK, 20);
    }
    if (page->form) {
        write_whole_line(writing, page->form, FORMAT_FORM, 16);
    }
    double size = writing->book->style->title_size;
    write_whole_line(writing, page->title, FORMAT_TITLE,
                     lines_height(fit_lines(page->title, sheet_width(writing), size), size) + 5);
    write_info_line(writing);
    write_header(writing);
    if (!write_rows(writing, fault)) {
        return false;
    }
    colour_shares(writing);
    write_foot(writing);
    lxw_row_t below = writing->head + (lxw_row_t)page->head_rows + 1;
    keep(writing, sheet_set_up(writing->sheet, writing->head, below, page->freeze, page->footer,
                               writing->arena));
    if (page->large) {
        worksheet_set_paper(writing->sheet, 8); /* A3 */
    }
    /* Without rows there is nothing to draw. */
    for (size_t i = 0; i < page->chart_count && page->body_rows > 0; i++) {
        size_t rows =
            page->body_rows < LAST_ROW - writing->body ? page->body_rows : LAST_ROW - writing->body;
        const struct chart_place place = {.page = page,
                                          .sheet = writing->name,
                                          .head = writing->head,
                                          .total = writing->total,
                                          .body = writing->body,
                                          .last = writing->body + (lxw_row_t)rows - 1,
                                          .labels = writing->labels[i],
                                          .below = writing->below[i]};
        if (!chart_write(writing->book, &place, &page->charts[i], writing->arena, fault)) {
            return false;
        }
    }
    return writing->error == LXW_NO_ERROR;
}

bool book_add(struct book *book, const struct page *page, struct fault *fault)
{
    struct arena arena;
    if (book->count == BOOK_SHEETS) {
        return book_full(book, fault);
    }
    const char *name = guard_sheet_name(&book->arena, page->name, book->names, book->count);
    book->names[book->count++] = name;
    book->newest = name;
    if (page->cards) {
        return cards_write(book, page, name, fault);
    }
    arena_init(&arena);
    struct writing writing = {
        .book = book,
        .page = page,
        .arena = &arena,
        .name = name,
        .sheet = workbook_add_worksheet(book->workbook, name),
        .widths = ARENA_ARRAY(&arena, page->columns, double),
    };
    bool well = writing.sheet && write_sheet(&writing, fault);
    arena_clear(&arena);
    return well || sheet_failed(book, page->name, writing.error, fault);
}
