/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Which table a file holds, and which of its columns is which. The titles and aliases of all
 * tables are folded once (spaces gone, full-width made half, small letters); a file is then
 * matched by its name and by the header it carries, wherever below its title rows that stands.
 */
#ifndef INTAKE_HEADER_H
#define INTAKE_HEADER_H

#include <stddef.h>

#include "base/fault.h"
#include "intake/titles.h"
#include "intake/totals.h"
#include "model/roster.h"
#include "model/source.h"

enum { HEADER_ROWS = 30 }; /* a header further down is not looked for */

enum match { MATCH_NONE, MATCH_BY_NAME, MATCH_BY_HEADER, MATCH_WITHOUT_KEY };

struct header {
    enum match match;
    bool by_sheet; /* the name that speaks for a table is that of the sheet, not of the file */
    const struct roster *roster;
    unsigned char delimiter;
    long line; /* the last of a header of several rows, or of units right below it */
    long row;
    size_t *columns;          /* of each cell of the header: a column of the roster, or SIZE_MAX */
    const char **cells;       /* the header as it stands */
    struct heading *headings; /* its rows, what stands above them, and its titles put together */
    size_t heading_count;
    int64_t *scales;       /* yuan to a number below it, 1 but for columns of money in 万元 … */
    const char **units;    /* then the word for it, else NULL */
    const char *unit_hint; /* a cell that may say a unit of money, in no known words; NULL: none */
    const char *unit_read; /* then the unit that the first such column is read in */
    size_t count;
    const char **unfold;   /* of each cell of a wide form: the date that its title is, or NULL */
    enum total_kind *sums; /* of each cell of a wide form: whether it is a sum of others, 合计 */
    bool wide;             /* there are such */
    size_t repeated;       /* the second cell for one column, or SIZE_MAX */
    size_t missing;        /* with MATCH_WITHOUT_KEY: the key column that is not there */
    const struct roster *rivals[2]; /* with MATCH_NONE: two that fit equally well, or NULL */
};

/* Looks at the name and the first rows of a source. What it finds lives in the arena. */
CHECKED bool header_find(const struct titles *titles, const struct source *source,
                         struct arena *arena, struct header *out, struct fault *fault);

/* The letters of a spreadsheet column: 0 → A, 26 → AA. */
void header_letters(size_t column, char out[8]);

#endif
