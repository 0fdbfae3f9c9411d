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
    int mark; /* enum mark */
    int link;
};

/* Kinds of lines beside the rows of the table. */
enum {
    FORMAT_TITLE = 10,
    FORMAT_MARK,
    FORMAT_FORM,
    FORMAT_LINE,
    FORMAT_HEAD,
    FORMAT_NOTE,
    FORMAT_LINK, /* a line that leads elsewhere */
    FORMAT_BARE, /* an empty cell in which text may be typed */
    FORMAT_COPY, /* a cell of a copy: on one line, as it was sent */
};

struct book {
    const char *path;
    const struct style *style;
    lxw_workbook *workbook;
    struct arena arena;
    const char *names[BOOK_SHEETS];
    size_t count;
    const char *newest; /* name of the sheet that was added last */
    struct format_key keys[MOST_FORMATS];
    lxw_format *formats[MOST_FORMATS];
    size_t format_count;
};

/* The format of a body row (enum row_role) or of a line, made once. */
lxw_format *format_of(struct book *book, int row, enum look look, int indent, bool marked);
/* The same with all that may differ. */
lxw_format *format_for(struct book *book, struct format_key key);
/* Colours the shares of a column. */
lxw_error heat_column(lxw_worksheet *sheet, lxw_row_t first, lxw_row_t last, lxw_col_t column);
/* What is the same on all sheets: paper, margins, the header in sight and on every page. */
lxw_error sheet_set_up(lxw_worksheet *sheet, lxw_row_t head, lxw_row_t below, size_t freeze,
                       const char *footer, struct arena *arena);
/* A page whose rows are cards, into a sheet of that name. */
bool cards_write(struct book *book, const struct page *page, const char *name, struct fault *fault);
/* Where a chart finds what it draws. */
struct chart_place {
    const struct page *page;
    const char *sheet; /* its name */
    lxw_row_t head;    /* first header row */
    lxw_row_t total;
    lxw_row_t body;
    lxw_row_t last;            /* body row */
    const char *const *labels; /* beside the points of a scatter, one a body row; NULL: none */
    bool below;                /* something drawn is below nought */
};

/* A chart has a sheet of its own, behind that of its table: on the printed page of a table it
 * would be cut in two. */
bool chart_write(struct book *book, const struct chart_place *place, const struct page_chart *chart,
                 struct arena *arena, struct fault *fault);
/* Always false. */
bool book_full(const struct book *book, struct fault *fault);
/* A fault about a sheet that could not be written. */
bool sheet_failed(const struct book *book, const char *name, lxw_error error, struct fault *fault);

#endif
