/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/date.h"

#include <stdio.h>

int date_days_in(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[month - 1];
}

bool date_valid(struct date date)
{
    if (date.year < 1800 || date.year > 2199) {
        return false;
    }
    if (date.month == 0) {
        return date.day == 0;
    }
    return date.month >= 1 && date.month <= 12 && date.day >= 0 &&
           date.day <= date_days_in(date.year, date.month);
}

enum date_precision date_precision(struct date date)
{
    return date.month == 0 ? DATE_YEAR : date.day == 0 ? DATE_MONTH : DATE_DAY;
}

const char *date_precision_name(enum date_precision precision)
{
    static const char *const names[] = {"year", "month", "day"};
    return names[precision];
}

static bool take_number(struct text text, size_t start, size_t digits, int *out)
{
    if (text.length < start + digits) {
        return false;
    }
    *out = 0;
    for (size_t i = start; i < start + digits; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return false;
        }
        *out = *out * 10 + (text.at[i] - '0');
    }
    return true;
}

bool date_parse(struct text text, struct date *out)
{
    int year;
    int month = 0;
    int day = 0;
    bool well = (text.length == 4 || text.length == 7 || text.length == 10) &&
                take_number(text, 0, 4, &year);
    if (well && text.length >= 7) {
        well = text.at[4] == '-' && take_number(text, 5, 2, &month) && month > 0;
    }
    if (well && text.length == 10) {
        well = text.at[7] == '-' && take_number(text, 8, 2, &day) && day > 0;
    }
    if (!well) {
        return false;
    }
    struct date date = {(int16_t)year, (int8_t)month, (int8_t)day};
    if (!date_valid(date)) {
        return false;
    }
    *out = date;
    return true;
}

void date_format(struct date date, char out[12])
{
    unsigned year = (unsigned)date.year % 10000;
    unsigned month = (unsigned)date.month % 100;
    unsigned day = (unsigned)date.day % 100;
    if (month == 0) {
        snprintf(out, 12, "%04u", year);
    } else if (day == 0) {
        snprintf(out, 12, "%04u-%02u", year, month);
    } else {
        snprintf(out, 12, "%04u-%02u-%02u", year, month, day);
    }
}

struct date date_first(struct date date)
{
    if (date.month == 0) {
        date.month = 1;
        date.day = 1;
    } else if (date.day == 0) {
        date.day = 1;
    }
    return date;
}

struct date date_last(struct date date)
{
    if (date.month == 0) {
        date.month = 12;
        date.day = 31;
    } else if (date.day == 0) {
        date.day = (int8_t)date_days_in(date.year, date.month);
    }
    return date;
}

static int ordinal(struct date day)
{
    return (day.year * 16 + day.month) * 32 + day.day;
}

int date_compare(struct date a, struct date b)
{
    if (ordinal(date_last(a)) < ordinal(date_first(b))) {
        return -1;
    }
    return ordinal(date_first(a)) > ordinal(date_last(b));
}

struct date date_next(struct date day)
{
    day.day++;
    if (day.day > date_days_in(day.year, day.month)) {
        day.day = 1;
        day.month++;
    }
    if (day.month > 12) {
        day.month = 1;
        day.year++;
    }
    return day;
}

bool date_from_serial(int64_t serial, struct date *out)
{
    /* Day 60 is the 29th of February 1900, which never was; below it the count is one day less. */
    if (serial < 1 || serial == 60 || serial > 109574) {
        return false;
    }
    int left = (int)serial - (serial > 60 ? 1 : 0);
    struct date date = {1900, 1, 1};
    while (left > (date_days_in(date.year, 2) == 29 ? 366 : 365)) {
        left -= date_days_in(date.year, 2) == 29 ? 366 : 365;
        date.year++;
    }
    while (left > date_days_in(date.year, date.month)) {
        left -= date_days_in(date.year, date.month);
        date.month++;
    }
    date.day = (int8_t)left;
    *out = date;
    return true;
}
