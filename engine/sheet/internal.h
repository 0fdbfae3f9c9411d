/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside sheet/. */
#ifndef SHEET_INTERNAL_H
#define SHEET_INTERNAL_H

#include <xlsxwriter.h>

#include "base/arena.h"
#include "sheet/sheet.h"

enum { MOST_FORMATS = 256 };

/* Who a format is for: a body row and all that differs in it. */
struct format_key {
    int row; /* enum row_role, or one of the kinds below */
    int look;
    int indent;
    int marked;
};

/* Kinds of lines beside the rows of the table. */
enum { FORMAT_TITLE = 10, FORMAT_MARK, FORMAT_FORM, FORMAT_LINE, FORMAT_HEAD, FORMAT_NOTE };

struct book {
    const char *path;
    const struct style *style;
    lxw_workbook *workbook;
    struct arena arena;
    const char *names[BOOK_SHEETS];
    size_t count;
    struct format_key keys[MOST_FORMATS];
    lxw_format *formats[MOST_FORMATS];
    size_t format_count;
};

/* The format of a body row (enum row_role) or of a line, made once. */
lxw_format *format_of(struct book *book, int row, enum look look, int indent, bool marked);

#endif
