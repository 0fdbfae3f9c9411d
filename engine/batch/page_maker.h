/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: a page while its rows are being made. */
#ifndef BATCH_PAGE_MAKER_H
#define BATCH_PAGE_MAKER_H

#include "batch/disclosing.h"
#include "batch/leaves.h"
#include "batch/measured.h"
#include "batch/pages.h"

/* Which rows come next. */
enum phase { PHASE_TOTAL, PHASE_AMONG, PHASE_BODY, PHASE_UNPLACED, PHASE_END };

struct page_maker {
    struct store *store;
    const struct ruleset *rules;
    const struct case_settings *settings;
    const struct report *report;
    const struct sheet_layout *sheet;
    const struct page_subject *subject;
    struct copy_pages *copies;           /* to which a column leads; NULL: none */
    const struct disclosing *disclosing; /* of a workbook for everybody; else NULL */
    const struct level *level;           /* of the rows, or NULL */
    /* What the total is about: the case, or the subject that the workbook is for. */
    const char *whole_level;
    const char *whole;
    const char *condition; /* SQL: which rows; "" is all */
    const char *missing;   /* why the relation was not evaluated; NULL: it was */
    struct arena arena;    /* of the page */
    struct arena row_arena;
    struct leaves leaves;
    struct page page;
    struct measured measured;
    struct query *rows; /* of a level or a relation */
    enum phase phase;
    size_t number;      /* of the body row */
    const char **among; /* values of 其中 */
    size_t among_count;
    size_t among_next;
    size_t line;       /* of a sheet of lines */
    int64_t *unplaced; /* of each leaf: what no subject accounts for */
    bool has_unplaced;
    struct fault filling; /* what went wrong with a word of its texts */
    const char *total_word;
    const char *unplaced_word;
};

/* The next row of a page, and its first one again; context is the maker. */
CHECKED bool page_next_row(void *context, struct page_row *row, bool *more, struct fault *fault);
void page_rewind(void *context);
/* Whether the subjects' figures add up to the case's. */
bool page_adds_up(const struct measure *measure);

#endif
