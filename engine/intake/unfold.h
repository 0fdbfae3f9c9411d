/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Wide forms: a person a row and a month or day a column. Which titles are dates, and which columns
 * only add up others. */
#ifndef INTAKE_UNFOLD_H
#define INTAKE_UNFOLD_H

#include "intake/header.h"

/* A title as a date: 2021-03, 2021年3月10日, or 3月, 3月份, 3.10 of the year of the case. NULL if
 * it is none, or one that the column of dates does not want: of months no days, of days no months.
 */
const char *unfold_title(const struct titles_of_roster *own, int year, struct text folded,
                         struct arena *arena);
/* A title as a date and a column below it: 1月实缴; a date alone stands for the values. *column is
 * SIZE_MAX, and NULL returned, if it is neither. */
const char *unfold_part(const struct titles_of_roster *own, int year, struct text folded,
                        struct arena *arena, size_t *column);
/* Whether titles below this one belong to it: it is a date, or a sum. */
bool unfold_group(const struct titles_of_roster *own, int year, struct text folded,
                  struct arena *arena);
/* The columns of a wide form, for a header whose other columns are known. */
void unfold_header(const struct titles_of_roster *own, int year, const struct text *folded,
                   struct arena *arena, struct header *out);
/* Where in a wide form the value of a column stands for the date above a cell; SIZE_MAX: in no cell
 * of its own, for all dates alike. */
size_t unfold_cell(const struct header *header, size_t cell, size_t column);

#endif
