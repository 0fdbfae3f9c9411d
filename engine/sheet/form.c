/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An empty form: the sheet to be filled in, one that explains it, a hidden one with long lists. */
#include <string.h>

#include "sheet/fit.h"
#include "sheet/guard.h"
#include "sheet/internal.h"

enum {
    LITERAL_BYTES = 255, /* a longer list in a validation would overrun a buffer of the library */
    CHOSEN_ROWS = 20000, /* in which words may be chosen */
    NARROWEST = 8,
    EXAMPLES = 5, /* columns of the guide */
};

struct forming {
    struct book *book;
    const struct form_page *page;
    struct arena *arena;
    lxw_worksheet *form;
    lxw_worksheet *words; /* NULL: no list is long */
    const char *words_name;
    lxw_error error;
};

static void keep(struct forming *forming, lxw_error error)
{
    if (forming->error == LXW_NO_ERROR) {
        forming->error = error;
    }
}

static const char *safe(struct forming *forming, const char *text)
{
    return guard_text(forming->arena, text);
}

/* Whether the words can stand in the rule itself, between commas. */
static bool is_literal(const char *const *words)
{
    size_t bytes = 0;
    for (; *words; words++) {
        bytes += strlen(*words) + 1;
        if (strpbrk(*words, ",\"")) {
            return false;
        }
    }
    return bytes < LITERAL_BYTES;
}

static lxw_worksheet *add_sheet(struct forming *forming, const char *wanted, const char **name)
{
    struct book *book = forming->book;
    *name = guard_sheet_name(&book->arena, wanted, book->names, book->count);
    book->names[book->count++] = *name;
    return workbook_add_worksheet(book->workbook, *name);
}

static void set_up(lxw_worksheet *sheet, lxw_col_t freeze)
{
    worksheet_freeze_panes(sheet, 1, freeze);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); /* A4 */
    worksheet_fit_to_pages(sheet, 1, 0);
}

static bool needs_words(const struct form_page *page)
{
    for (size_t i = 0; i < page->count; i++) {
        if (page->columns[i].words && !is_literal(page->columns[i].words)) {
            return true;
        }
    }
    return false;
}

static void offer(struct forming *forming, size_t column)
{
    const struct form_column *own = &forming->page->columns[column];
    size_t count = 0;
    while (own->words[count]) {
        count++;
    }
    lxw_data_validation rule = {
        .validate = LXW_VALIDATION_TYPE_LIST,
        .value_list = (char **)(uintptr_t)own->words,
        /* Several words in one cell are none of the list. */
        .show_error = own->several ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON,
    };
    if (!is_literal(own->words)) {
        char range[LXW_MAX_FORMULA_RANGE_LENGTH];
        lxw_rowcol_to_formula_abs(range, forming->words_name, 0, (lxw_col_t)column,
                                  (lxw_row_t)count - 1, (lxw_col_t)column);
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_list = NULL;
        rule.value_formula = arena_printf(forming->arena, "=%s", range);
    }
    keep(forming, worksheet_data_validation_range(forming->form, 1, (lxw_col_t)column, CHOSEN_ROWS,
                                                  (lxw_col_t)column, &rule));
}

static void write_form(struct forming *forming)
{
    const struct form_page *page = forming->page;
    const struct style *style = forming->book->style;
    lxw_format *text = format_of(forming->book, FORMAT_BARE, LOOK_TEXT, 0, false);
    for (size_t i = 0; i < page->count; i++) {
        const struct form_column *column = &page->columns[i];
        double width = fit_width(column->title, style->head_size);
        double example = column->example ? fit_width(column->example, style->body_size) : 0;
        width = example > width ? example : width;
        struct format_key head = {FORMAT_HEAD, LOOK_TEXT, 0,
                                  column->required ? MARK_WRONG : MARK_NONE, 0};
        lxw_col_t at = (lxw_col_t)i;
        keep(forming, worksheet_set_column(forming->form, at, at,
                                           width < NARROWEST ? NARROWEST : width, text));
        keep(forming, worksheet_write_string(forming->form, 0, at, safe(forming, column->title),
                                             format_for(forming->book, head)));
        if (column->words) {
            offer(forming, i);
        }
    }
    for (size_t i = 0; i < page->count; i++) {
        if (page->columns[i].given) {
            keep(forming, worksheet_write_string(forming->form, 1, (lxw_col_t)i,
                                                 safe(forming, page->columns[i].given), text));
        }
    }
    set_up(forming->form, 0);
}

static void write_guide_row(struct forming *forming, lxw_worksheet *guide, lxw_row_t row,
                            const struct form_column *column)
{
    static const double widths[EXAMPLES] = {18, 8, 36, 50, 22};
    const struct form_layout *layout = forming->page->layout;
    const char *cells[EXAMPLES] = {
        column->title,
        column->required ? layout->required : layout->optional,
        column->kind,
        column->choice,
        column->example ? column->example : "",
    };
    size_t lines = 1;
    for (size_t i = 0; i < EXAMPLES; i++) {
        size_t own = fit_lines(cells[i], widths[i], forming->book->style->body_size);
        lines = own > lines ? own : lines;
        keep(forming, worksheet_set_column(guide, (lxw_col_t)i, (lxw_col_t)i, widths[i], NULL));
    }
    keep(forming, worksheet_set_row(guide, row, (double)lines * 15 + 1, NULL));
    for (size_t i = 0; i < EXAMPLES; i++) {
        lxw_format *format = format_of(forming->book, ROW_BODY, i == 1 ? LOOK_CENTRE : LOOK_TEXT, 0,
                                       i == 1 && column->required);
        keep(forming,
             worksheet_write_string(guide, row, (lxw_col_t)i, safe(forming, cells[i]), format));
    }
}

static void write_guide(struct forming *forming)
{
    const struct form_page *page = forming->page;
    const char *name;
    lxw_worksheet *guide = add_sheet(forming, page->layout->guide, &name);
    lxw_format *head = format_of(forming->book, FORMAT_HEAD, LOOK_TEXT, 0, false);
    lxw_format *note = format_of(forming->book, FORMAT_LINE, LOOK_TEXT, 0, false);
    for (size_t i = 0; i < EXAMPLES; i++) {
        keep(forming, worksheet_write_string(guide, 0, (lxw_col_t)i,
                                             safe(forming, page->layout->heads[i]), head));
    }
    for (size_t i = 0; i < page->count; i++) {
        write_guide_row(forming, guide, (lxw_row_t)i + 1, &page->columns[i]);
    }
    lxw_row_t row = (lxw_row_t)page->count + 1;
    for (const char *const *line = page->layout->notes; *line; line++) {
        keep(forming, worksheet_write_string(guide, row++, 0, safe(forming, *line), note));
    }
    set_up(guide, 1);
}

static void write_words(struct forming *forming)
{
    const struct form_page *page = forming->page;
    lxw_row_t row = 0;
    for (bool any = true; any; row++) {
        any = false;
        for (size_t i = 0; i < page->count; i++) {
            const char *const *words = page->columns[i].words;
            size_t count = 0;
            while (words && words[count] && count <= row) {
                count++;
            }
            if (words && !is_literal(words) && count > row) {
                keep(forming, worksheet_write_string(forming->words, row, (lxw_col_t)i,
                                                     safe(forming, words[row]), NULL));
                any = true;
            }
        }
    }
    worksheet_hide(forming->words);
}

bool book_add_form(struct book *book, const struct form_page *page, struct fault *fault)
{
    struct arena arena;
    const char *name;
    arena_init(&arena);
    struct forming forming = {.book = book, .page = page, .arena = &arena};
    forming.form = add_sheet(&forming, page->name, &name);
    /* Its name must be known to the form, and it stands behind the guide. */
    if (needs_words(page)) {
        forming.words_name =
            guard_sheet_name(&book->arena, page->layout->words, book->names, book->count);
    }
    write_form(&forming);
    write_guide(&forming);
    if (forming.words_name) {
        forming.words = add_sheet(&forming, forming.words_name, &forming.words_name);
        write_words(&forming);
    }
    arena_clear(&arena);
    return forming.error == LXW_NO_ERROR || sheet_failed(book, name, forming.error, fault);
}
