/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/calendar.h"

#include <stdio.h>

static int months_of(enum every every)
{
    switch (every) {
    case EVERY_MONTH:
        return 1;
    case EVERY_QUARTER:
        return 3;
    case EVERY_HALF:
        return 6;
    case EVERY_YEAR:
        return 12;
    case EVERY_WINDOW:
    case EVERY_EVENT:
    case EVERIES:
        break;
    }
    return 0;
}

static void name_it(struct span *span, int months)
{
    int year = span->first.year;
    int number = (span->first.month - 1) / months + 1;
    switch (months) {
    case 1:
        snprintf(span->name, SPAN_NAME, "%04d-%02d", year, number);
        break;
    case 3:
        snprintf(span->name, SPAN_NAME, "%04d-Q%d", year, number);
        break;
    case 6:
        snprintf(span->name, SPAN_NAME, "%04d-H%d", year, number);
        break;
    default:
        snprintf(span->name, SPAN_NAME, "%04d", year);
        break;
    }
}

/* The period of the calendar in which the day lies. */
static struct span around(struct date day, int months)
{
    int month = (day.month - 1) / months * months + 1;
    struct span span = {.first = {.year = day.year, .month = (int8_t)month, .day = 1}};
    span.last = (struct date){.year = day.year, .month = (int8_t)(month + months - 1)};
    span.last = date_last(span.last);
    name_it(&span, months);
    return span;
}

bool calendar_next(enum every every, struct date from, struct date to, struct span *span)
{
    int months = months_of(every);
    if (months == 0) {
        return false;
    }
    bool begun = span->first.year != 0;
    *span = around(begun ? date_next(span->last) : from, months);
    if (date_compare(span->first, from) < 0) {
        *span = around(date_next(span->last), months);
    }
    return date_compare(span->last, to) <= 0;
}

struct date calendar_later(struct date day, int64_t days)
{
    while (days-- > 0) {
        day = date_next(day);
    }
    return day;
}
