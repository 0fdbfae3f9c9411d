/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A finished table: everything decided, nothing left to look up. batch makes it, sheet writes it.
 * The head is complete; the body is pulled row by row, so a long list needs no memory.
 */
#ifndef MODEL_PAGE_H
#define MODEL_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"

enum { BOOK_SHEETS = 64 }; /* tabs of a workbook, those of charts included */

/* How a cell is shown. */
enum look {
    LOOK_TEXT, /* wrapped, in a row as high as it needs */
    LOOK_CENTRE,
    LOOK_YES, /* 0 and 1 as words; a page has LOOK_CENTRE instead */
    LOOK_INTEGER,
    LOOK_MONEY,
    LOOK_PERCENT,
    LOOK_REAL,
    LOOK_FINE,    /* three decimal places */
    LOOK_POINTS,  /* two */
    LOOK_PRECISE, /* six, of working papers; reports have no word for it */
};
const char *const *look_names(void);

enum chart_kind { CHART_COLUMN, CHART_BAR, CHART_PIE, CHART_LINE, CHART_SCATTER };
const char *const *chart_kind_names(void);

/* The total comes first, then the rows of 其中, then the body. */
enum row_role { ROW_TOTAL_LINE, ROW_AMONG, ROW_BODY };

/* A number that the reader's program can add up again; its value is cached beside it. */
enum sum { SUM_NONE, SUM_BODY, SUM_AMONG };

struct page_cell {
    enum look look;
    bool filled;      /* false: an empty cell with its border */
    bool number;      /* else text */
    double value;     /* of a number: yuan, a ratio 0–1 under LOOK_PERCENT */
    const char *text; /* UTF-8 */
    enum sum sum;
    const char *comment;
    bool marked; /* coloured: to be mended */
    int indent;
    const char *link; /* to another sheet, as book_link gives it; NULL: none */
};

/* Bars in the cells of a column, by conditional format: from nought to `most`. */
struct page_bar {
    size_t column;
    bool whole; /* most is 1: a share; else it is the largest of the column */
};

/* One cell of the header tree. */
struct page_head {
    const char *title;
    size_t row;
    size_t column;
    size_t rows;
    size_t columns;
};

struct page_chart {
    enum chart_kind kind;
    const char *title;
    const char *series; /* name */
    /* From the total row over neighbouring columns, or from a label and a value column. */
    bool of_total;
    size_t first;
    size_t last;
    size_t label;
    size_t value;
    /* A scatter: value over across, a point each row, called as label says where that has a word;
     * and lines over the same. */
    size_t across;
    bool has_label;
    bool share; /* value is a share: its axis goes from 0 to 1 */
    bool share_across;
    bool log; /* across grows by factors */
    const size_t *lines;
    size_t line_count;
    const char *across_title;
    const char *value_title;
    const char *const *line_titles;
};

struct page_row {
    enum row_role role;
    const char *among;       /* ROW_AMONG: the value it is about, as in page.among_column */
    struct page_cell *cells; /* page.columns of them, borrowed until the next row */
};

struct page {
    const char *name;
    const char *title;
    const char *mark; /* above the title, in red; NULL: none */
    const char *form; /* at the upper right; NULL: none */
    const char *left; /* the three parts of the line below the title */
    const char *centre;
    const char *right;
    const struct page_head *heads;
    size_t head_count;
    size_t head_rows;
    size_t columns;
    const char *const *codes; /* 甲 乙 1 2 3, one a column */
    const bool *heat;         /* of each column: its shares are coloured */
    const bool *by_hand;      /* of each column: it is left to be filled in */
    bool large;               /* A3 */
    bool cards;               /* each row on a page of its own, a line a cell */
    size_t freeze;            /* columns that stay in sight */
    const char *empty;        /* said when there is no row */
    size_t among_rows;        /* rows of 其中 between the total and the body */
    size_t among_column;      /* column by whose values they are told apart */
    size_t body_rows;         /* how many there will be */
    const char *const *notes; /* NULL-ended */
    const char *signature;    /* NULL: none */
    const char *footer;       /* of the printed page, with &P and &N */
    const struct page_chart *charts;
    size_t chart_count;
    const struct page_bar *bars;
    size_t bar_count;
    /* Fills *row and sets *more, or faults. */
    bool (*next)(void *context, struct page_row *row, bool *more, struct fault *fault);
    void (*rewind)(void *context); /* to the first row again */
    void *context;
};

#endif
