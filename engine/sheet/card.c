/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A page whose rows are cards: each on paper of its own, to be filled in and signed. Short cells
 * stand in pairs, words over the whole width, and what is left for the hand gets room.
 */
#include <math.h>

#include "base/language.h"
#include "sheet/fit.h"
#include "sheet/guard.h"
#include "sheet/internal.h"

enum {
    COLUMNS = 4,
    LAST_ROW = 1000000,
    ROOM = 84,     /* points, for the hand */
    LINE = 18,     /* points */
    HIGHEST = 405, /* Excel has no higher rows than 409 */
    MOST_BREAKS = 1000,
};
static const double widths[COLUMNS] = {14, 30, 14, 30};

struct dealing {
    struct book *book;
    const struct page *page;
    lxw_worksheet *sheet;
    struct arena *arena;
    const char **titles; /* of each column */
    lxw_row_t row;
    lxw_row_t breaks[MOST_BREAKS + 1]; /* rows before which a page ends; nought ends them */
    size_t cards;
    size_t left; /* cards that found no room */
    lxw_error error;
};

static void keep(struct dealing *dealing, lxw_error error)
{
    if (dealing->error == LXW_NO_ERROR) {
        dealing->error = error;
    }
}

static void across(struct dealing *dealing, lxw_col_t first, const char *text, lxw_format *format)
{
    keep(dealing, worksheet_merge_range(dealing->sheet, dealing->row, first, dealing->row,
                                        COLUMNS - 1, guard_text(dealing->arena, text), format));
}

static void height(struct dealing *dealing, double points)
{
    keep(dealing, worksheet_set_row(dealing->sheet, dealing->row,
                                    points > HIGHEST ? HIGHEST : points, NULL));
}

static double lines(const struct dealing *dealing, const char *text, double width)
{
    double size = dealing->book->style->body_size;
    return (double)fit_lines(text, width, size) * (size > 10 ? size * 1.5 : 15) + 3;
}

static void title(struct dealing *dealing, lxw_col_t column, size_t of)
{
    keep(dealing,
         worksheet_write_string(dealing->sheet, dealing->row, column,
                                guard_text(dealing->arena, dealing->titles[of]),
                                format_of(dealing->book, FORMAT_HEAD, LOOK_TEXT, 0, false)));
}

/* Words, and what is left for the hand, take a line of their own. */
static bool is_wide(const struct page_cell *cell)
{
    return cell->look == LOOK_TEXT && !cell->number;
}

static void write_wide(struct dealing *dealing, const struct page_cell *cell, size_t column)
{
    lxw_format *format = format_of(dealing->book, ROW_BODY, LOOK_TEXT, 0, cell->marked);
    const char *text = cell->filled ? cell->text : "";
    double width = widths[1] + widths[2] + widths[3];
    double label = lines(dealing, dealing->titles[column], widths[0]);
    double own = cell->filled ? lines(dealing, text, width) : ROOM;
    height(dealing, own > label ? own : label);
    title(dealing, 0, column);
    across(dealing, 1, text, format);
    dealing->row++;
}

static void write_short(struct dealing *dealing, const struct page_cell *cell, lxw_col_t at)
{
    lxw_format *format = format_of(dealing->book, ROW_BODY, cell->look, 0, cell->marked);
    if (!cell->filled) {
        keep(dealing, worksheet_write_blank(dealing->sheet, dealing->row, at, format));
    } else if (!cell->number) {
        keep(dealing, worksheet_write_string(dealing->sheet, dealing->row, at,
                                             guard_text(dealing->arena, cell->text), format));
    } else if (!isfinite(cell->value)) {
        keep(dealing, LXW_ERROR_PARAMETER_VALIDATION);
    } else {
        keep(dealing,
             worksheet_write_number(dealing->sheet, dealing->row, at, cell->value, format));
    }
}

/* Two neighbours that are short share a line. */
static size_t write_pair(struct dealing *dealing, const struct page_row *row, size_t first)
{
    const struct page *page = dealing->page;
    bool two = first + 1 < page->columns && !is_wide(&row->cells[first + 1]);
    double high = LINE;
    for (size_t i = first; i < first + 1 + two; i++) {
        const struct page_cell *cell = &row->cells[i];
        double label = lines(dealing, dealing->titles[i], widths[0]);
        double own = cell->filled && !cell->number ? lines(dealing, cell->text, widths[1]) : LINE;
        high = label > high ? label : high;
        high = own > high ? own : high;
    }
    height(dealing, high);
    for (size_t i = 0; i < 1U + two; i++) {
        title(dealing, (lxw_col_t)(2 * i), first + i);
        write_short(dealing, &row->cells[first + i], (lxw_col_t)(2 * i + 1));
    }
    if (!two) {
        across(dealing, 2, "", format_of(dealing->book, ROW_BODY, LOOK_TEXT, 0, false));
    }
    dealing->row++;
    return first + 1 + two;
}

static void write_line(struct dealing *dealing, const char *text, int kind, double points)
{
    height(dealing, points);
    across(dealing, 0, text, format_of(dealing->book, kind, LOOK_TEXT, 0, false));
    dealing->row++;
}

static void write_card(struct dealing *dealing, const struct page_row *row)
{
    const struct page *page = dealing->page;
    double width = widths[0] + widths[1] + widths[2] + widths[3];
    if (dealing->cards > 0 && dealing->cards <= MOST_BREAKS) {
        dealing->breaks[dealing->cards - 1] = dealing->row;
    }
    dealing->cards++;
    if (page->mark) {
        write_line(dealing, page->mark, FORMAT_MARK, LINE);
    }
    if (page->form) {
        write_line(dealing, page->form, FORMAT_FORM, LINE);
    }
    write_line(dealing, page->title, FORMAT_TITLE, dealing->book->style->title_size * 2);
    write_line(dealing, arena_printf(dealing->arena, "%s　　%s", page->left, page->centre),
               FORMAT_LINE, LINE);
    for (size_t i = 0; i < page->columns;) {
        if (!row->cells[i].filled && !page->by_hand[i]) {
            i++; /* nothing to say, and nothing to fill in */
        } else if (is_wide(&row->cells[i])) {
            write_wide(dealing, &row->cells[i], i);
            i++;
        } else {
            i = write_pair(dealing, row, i);
        }
    }
    for (const char *const *note = page->notes; note && *note; note++) {
        write_line(dealing, *note, FORMAT_NOTE, lines(dealing, *note, width));
    }
    dealing->row++;
}

static void name_columns(struct dealing *dealing)
{
    const struct page *page = dealing->page;
    dealing->titles = ARENA_ARRAY(dealing->arena, page->columns, const char *);
    for (size_t i = 0; i < page->head_count; i++) {
        const struct page_head *head = &page->heads[i];
        if (head->columns == 1) {
            dealing->titles[head->column] = head->title;
        }
    }
}

static void set_up(struct dealing *dealing)
{
    lxw_worksheet *sheet = dealing->sheet;
    for (size_t i = 0; i < COLUMNS; i++) {
        lxw_col_t at = (lxw_col_t)i;
        keep(dealing, worksheet_set_column(sheet, at, at, widths[i], NULL));
    }
    worksheet_set_paper(sheet, 9); /* A4 */
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_set_margins(sheet, 0.6, 0.6, 0.7, 0.7);
    const char *footer = arena_printf(dealing->arena, "&C%s", dealing->page->footer);
    keep(dealing, worksheet_set_footer(sheet, footer));
}

static bool deal(struct dealing *dealing, struct fault *fault)
{
    const struct page *page = dealing->page;
    struct page_row row;
    bool more = true;
    set_up(dealing);
    name_columns(dealing);
    for (;;) {
        struct arena_mark mark = arena_mark(dealing->arena);
        if (!page->next(page->context, &row, &more, fault)) {
            return false;
        }
        if (!more) {
            break;
        }
        if (dealing->row < LAST_ROW) {
            write_card(dealing, &row);
        } else {
            dealing->left++;
        }
        arena_reset(dealing->arena, mark);
    }
    if (dealing->cards == 0) {
        write_line(dealing, page->title, FORMAT_TITLE, dealing->book->style->title_size * 2);
        write_line(dealing, page->empty ? page->empty : "", FORMAT_NOTE, LINE);
    }
    if (dealing->left > 0) {
        const char *count = arena_printf(dealing->arena, "%zu", dealing->left);
        write_line(dealing, word_with(dealing->arena, WORD_ROWS_LEFT, count, NULL, NULL),
                   FORMAT_NOTE, LINE);
    }
    keep(dealing, worksheet_set_h_pagebreaks(dealing->sheet, dealing->breaks));
    return dealing->error == LXW_NO_ERROR;
}

bool cards_write(struct book *book, const struct page *page, const char *name, struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    struct dealing *dealing = ARENA_NEW(&arena, struct dealing);
    dealing->book = book;
    dealing->page = page;
    dealing->arena = &arena;
    dealing->sheet = workbook_add_worksheet(book->workbook, name);
    bool well = dealing->sheet && deal(dealing, fault);
    lxw_error error = dealing->error;
    arena_clear(&arena);
    return well || sheet_failed(book, page->name, error, fault);
}
