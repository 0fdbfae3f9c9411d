/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Total rows: knowing one, and comparing what it says with the rows above it. */
#ifndef INTAKE_TOTALS_H
#define INTAKE_TOTALS_H

#include <stdbool.h>

#include "base/arena.h"
#include "model/roster.h"
#include "model/value.h"

enum total_kind { TOTAL_NOT, TOTAL_ALL, TOTAL_PART };

/* By the first cell that holds anything: 合计, 总计 or 小计, spaces aside. */
enum total_kind total_row(const struct text *cells, size_t count, struct arena *arena);
/* 填表人, 审核人, 注： and the like below a table. */
bool footer_row(const struct text *cells, size_t count, struct arena *arena);

struct totals {
    const struct roster *roster;
    int64_t *sums; /* of integers and fen, a column each */
    bool *sound;   /* a sum is compared only if every cell could be read and it did not overflow */
    int64_t rows;
    bool spoilt;
};

void totals_init(struct totals *totals, const struct roster *roster);
void totals_clear(struct totals *totals);
void totals_restart(struct totals *totals);
void totals_add(struct totals *totals, const struct value *values, const unsigned char *states);
/* A row that could not be read: from here on no sum can be compared. */
void totals_spoil(struct totals *totals);
/* What a cell of a total row should say, or NULL if it is right or says nothing to compare. */
const char *totals_compare(const struct totals *totals, size_t column, struct text cell,
                           int64_t scale, struct arena *arena);

#endif
