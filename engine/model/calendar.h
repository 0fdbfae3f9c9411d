/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole months, quarters, halves and years of a stretch of time. */
#ifndef MODEL_CALENDAR_H
#define MODEL_CALENDAR_H

#include "model/rule.h"

enum { SPAN_NAME = 16 };

struct span {
    char name[SPAN_NAME]; /* 2021-03, 2021-Q1, 2021-H1, 2021 */
    struct date first;
    struct date last;
};

/* The next period of the calendar that lies wholly between the two days; false when there is none
 * left. Begin with an empty span. */
bool calendar_next(enum every every, struct date from, struct date to, struct span *span);

/* The day so many days later. */
struct date calendar_later(struct date day, int64_t days);

#endif
