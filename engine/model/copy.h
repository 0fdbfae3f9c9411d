/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows of a file as they were sent, for a sheet on which they are mended: texts only, what is
 * wrong with a cell beside it. batch makes it, sheet writes it, the rows pulled one by one.
 */
#ifndef MODEL_COPY_H
#define MODEL_COPY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"

/* How a cell is coloured. */
enum mark { MARK_NONE, MARK_DOUBT, MARK_WRONG };

struct copy_mark {
    size_t column; /* of the file, from 0; SIZE_MAX: the row */
    enum mark mark;
    const char *comment;
};

struct copy_row {
    const char *number; /* in the file, as a spreadsheet counts */
    const char *const *cells;
    size_t count;                  /* more than there are titles, if it has more cells */
    const struct copy_mark *marks; /* in the order of their columns */
    size_t mark_count;
};

struct copy_page {
    const char *name; /* of the sheet, as book_reserve gave it */
    const char *title;
    const char *back;         /* words of the link to the list */
    const char *list;         /* the sheet with the list */
    const char *number;       /* title of the column with the numbers of the rows */
    const char *const *lines; /* above the table; NULL-ended */
    const char *const *titles;
    size_t columns;
    const char *footer; /* of the printed page */
    bool (*next)(void *context, struct copy_row *row, bool *more, struct fault *fault);
    void (*rewind)(void *context);
    void *context;
};

#endif
