/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/language.h"
#include "sheet/guard.h"
#include "sheet/internal.h"

/* The library asks gmtime(), whose one answer all threads share while they write their workbooks.
 * This one stands before that of the C library and gives each thread its own. */
struct tm *gmtime(const time_t *time)
{
    static _Thread_local struct tm own;
    return gmtime_r(time, &own);
}

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
    stream_watch();
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = folder};
    book->workbook = workbook_new_opt(path, &options);
    if (!book->workbook) {
        fault_set_at(fault, FAULT_OUTPUT, "sheet-failed", path, 0, "%s",
                     _("the workbook cannot be begun"));
        book_drop(book);
        return NULL;
    }
    struct tm day = {.tm_year = created.year - 1900,
                     .tm_mon = created.month - 1,
                     .tm_mday = created.day,
                     .tm_hour = 12};
    /* timegm, not mktime: the time zone must not show in the file. */
    lxw_doc_properties properties = {.title = (char *)(uintptr_t)guard_text(&book->arena, title),
                                     .created = timegm(&day)};
    workbook_set_properties(book->workbook, &properties);
    return book;
}

/* Asked before the library is: it would write to stderr, and not say why. */
static bool can_be_written(const struct book *book, struct fault *fault)
{
    FILE *file = fopen(book->path, "wb");
    if (!file) {
        return fault_set_at(fault, FAULT_OUTPUT, "sheet-failed", book->path, 0,
                            _("the workbook cannot be written: %s"), strerror(errno));
    }
    fclose(file);
    return true;
}

static void book_free(struct book *book)
{
    arena_clear(&book->arena);
    free(book);
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
    (void)stream_unwatch();
    book_free(book);
}

bool book_close(struct book *book, struct fault *fault)
{
    if (!book) {
        return true;
    }
    if (!can_be_written(book, fault)) {
        book_drop(book);
        return false;
    }
    lxw_error error = workbook_close(book->workbook);
    int reason = stream_unwatch();
    bool well = error == LXW_NO_ERROR && reason == 0;
    if (!well) {
        fault_set_at(fault, FAULT_OUTPUT, "sheet-failed", book->path, 0,
                     _("the workbook cannot be written: %s"),
                     reason != 0 ? strerror(reason) : lxw_strerror(error));
    }
    book_free(book);
    return well;
}

const char *book_newest(const struct book *book)
{
    return book->newest;
}

const char *book_reserve(struct book *book, const char *name)
{
    const char *own = guard_sheet_name(&book->arena, name, book->names, book->count);
    book->names[book->count++] = own;
    return own;
}

const char *book_link(struct arena *arena, const char *sheet, size_t row, size_t column)
{
    char cell[LXW_MAX_CELL_NAME_LENGTH];
    char *quoted = arena_alloc(arena, strlen(sheet) * 2 + 1);
    size_t used = 0;
    for (const char *at = sheet; *at; at++) {
        if (*at == '\'') {
            quoted[used++] = '\'';
        }
        quoted[used++] = *at;
    }
    lxw_rowcol_to_cell(cell, (lxw_row_t)row, (lxw_col_t)column);
    return arena_printf(arena, "internal:'%s'!%s", quoted, cell);
}

lxw_error sheet_set_up(lxw_worksheet *sheet, lxw_row_t head, lxw_row_t below, size_t freeze,
                       const char *footer, struct arena *arena)
{
    worksheet_freeze_panes(sheet, below, (lxw_col_t)freeze);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); /* A4 */
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    lxw_error error = worksheet_repeat_rows(sheet, head, below - 1);
    lxw_error other = worksheet_set_footer(sheet, arena_printf(arena, "&C%s", footer));
    return error != LXW_NO_ERROR ? error : other;
}

bool sheet_failed(const struct book *book, const char *name, lxw_error error, struct fault *fault)
{
    return fault_set_at(fault, FAULT_OUTPUT, "sheet-failed", book->path, 0,
                        _("sheet \"%s\" cannot be written: %s"), name, lxw_strerror(error));
}
