/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Dates of the Gregorian calendar with the precision in which they were given: a day, a month or
 * a year. Written as ISO text: 1953-08-05, 1953-08, 1953.
 */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct date {
    int16_t year; /* 0: no date */
    int8_t month; /* 0: only the year is known */
    int8_t day;   /* 0: only the month is known */
};

enum date_precision { DATE_YEAR, DATE_MONTH, DATE_DAY };

bool date_valid(struct date date); /* year 1800 to 2199 */
enum date_precision date_precision(struct date date);
const char *date_precision_name(enum date_precision precision); /* "day", "month", "year" */
int date_days_in(int year, int month);

/* ISO text of any precision. */
bool date_parse(struct text text, struct date *out);
/* Writes at most 11 bytes, NUL included. */
void date_format(struct date date, char out[12]);
/* Compares the first and the last day that each may mean: -1 before, 1 after, 0 if they overlap. */
int date_compare(struct date a, struct date b);
struct date date_first(struct date date); /* 1953-08 → 1953-08-01 */
struct date date_last(struct date date);  /* 1953-08 → 1953-08-31 */
struct date date_next(struct date day);   /* the day after; day precision */
/* A serial day number of a spreadsheet (1900 calendar): 19572 → 1953-08-01. */
bool date_from_serial(int64_t serial, struct date *out);

#endif
