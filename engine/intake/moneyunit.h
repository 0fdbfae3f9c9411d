/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What amounts are given in: the words of titles and of the lines above and below them. All texts
 * are folded. */
#ifndef INTAKE_MONEYUNIT_H
#define INTAKE_MONEYUNIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

/* How many yuan a word for money is: 元, 百元 … 亿元; 0: it is none. */
int64_t moneyunit_yuan(struct text word);
/* The word behind 单位: in a text, among others: 单位:人、万元. Empty: none that is known. */
struct text moneyunit_said(struct text text);
/* The word between brackets at the end of a title, known or not: 费用(万元). */
struct text moneyunit_in_title(struct text title);
/* What a cell below a title says, known or not: (万元), 万元. */
struct text moneyunit_below(struct text cell);
/* Whether a text may speak of another unit than yuan, though not of a number of it: 5万元. */
bool moneyunit_hinted(struct text text);
/* Whether a row could hold units below titles: short words and what is in brackets, no numbers. */
bool moneyunit_row(const struct text *cells, size_t count);

#endif
