/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows that are no rows of data: totals, compared with the rows above them, signatures, numbers of
 * columns, a header once more. */
#ifndef INTAKE_TOTALS_H
#define INTAKE_TOTALS_H

#include <stdbool.h>

#include "base/arena.h"
#include "model/roster.h"
#include "model/value.h"

struct cell_reading; /* intake/cell.h */

enum total_kind { TOTAL_NOT, TOTAL_ALL, TOTAL_PART };

/* By the first cell that holds anything: 合计, 共计, 小计, 本页合计 …, spaces aside; 合计：4人. */
enum total_kind total_row(const struct text *cells, size_t count, struct arena *arena);
/* 填表人, 审核人, 注：, 第1页 and the like below a table. */
bool footer_row(const struct text *cells, size_t count, struct arena *arena);
/* 2.… alone in its row: behind a footer, what that says goes on. */
bool note_row(const struct text *cells, size_t count, struct arena *arena);

/* Numbers of columns below a header: 甲 乙 1 2 3, A B C, (1) (2) (3). False if all of them could be
 * values of their columns, and there are few. `columns` are those of the roster, SIZE_MAX: none. */
bool numbers_row(const struct roster *roster, const size_t *columns, size_t columns_count,
                 const struct text *cells, size_t count, struct arena *arena);
/* A row of the header or above it, folded. */
struct heading {
    const struct text *cells;
    size_t count;
};

/* One of them once more, as sheets printed on several pages have them. */
bool header_row(const struct heading *headings, size_t headings_count, const struct text *cells,
                size_t count, struct arena *arena);

/* Sums below the cells of a header. */
struct totals {
    size_t count;
    int64_t *sums; /* of integers and fen */
    bool *sound;   /* a sum is compared only if every cell could be read and it did not overflow */
    int64_t rows;
    bool spoilt;
};

void totals_init(struct totals *totals, size_t count);
void totals_clear(struct totals *totals);
void totals_restart(struct totals *totals);
/* A cell of a row; one that holds nothing adds nothing, a bad one makes its sum unsound. */
void totals_add(struct totals *totals, size_t cell, const struct value *value, bool bad);
/* A row that could not be read: from here on no sum can be compared. */
void totals_spoil(struct totals *totals);
/* A number that somebody added up, and that no limit of single cells holds for. */
struct cell_reading totals_read(enum column_type type, struct text raw, int64_t scale,
                                struct arena *arena);
/* What a cell of a total row should say, or NULL if it is right or says nothing to compare. */
const char *totals_compare(const struct totals *totals, size_t cell, const struct column *column,
                           struct text said, int64_t scale, struct arena *arena);
/* The same for a sum of integers or fen that is known. */
const char *sum_compare(int64_t sum, const struct column *column, struct text said, int64_t scale,
                        struct arena *arena);

#endif
