/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ways in which offices write dates. */
#include <string.h>
#include <strings.h>

#include "intake/cell.h"
#include "intake/numeral.h"

struct numbers {
    int value[3];
    size_t digits[3];
    size_t count;
};

/* Up to three numbers between marks such as - . / 年 月 日; false for anything else. */
static bool split(struct text text, struct numbers *out)
{
    static const char *const marks[] = {"-", ".", "/", "年", "月", "日", "号", "—", "、", NULL};
    *out = (struct numbers){0};
    size_t i = 0;
    while (i < text.length) {
        if (out->count == 3) {
            return false;
        }
        int value = 0;
        size_t digits = 0;
        while (i < text.length && text.at[i] >= '0' && text.at[i] <= '9' && digits < 9) {
            value = value * 10 + (text.at[i] - '0');
            digits++;
            i++;
        }
        if (digits == 0) {
            return false;
        }
        out->value[out->count] = value;
        out->digits[out->count++] = digits;
        if (i == text.length) {
            return true;
        }
        size_t mark = 0;
        while (marks[mark] && !text_starts(text_from(text, i), text_of(marks[mark]))) {
            mark++;
        }
        if (!marks[mark]) {
            return false;
        }
        i += strlen(marks[mark]);
    }
    return out->count > 0;
}

static bool of_parts(int year, int month, int day, struct date *out)
{
    struct date date = {(int16_t)year, (int8_t)month, (int8_t)day};
    bool small = year <= 9999 && month <= 12 && day <= 31;
    if (!small || !date_valid(date)) {
        return false;
    }
    *out = date;
    return true;
}

/* 1953, 195308, 19530805, or the day number of a spreadsheet. */
static bool of_one_number(const struct numbers *numbers, struct date *out, enum problem *problem)
{
    int value = numbers->value[0];
    switch (numbers->digits[0]) {
    case 4:
        return of_parts(value, 0, 0, out);
    case 5:
        *problem = PROBLEM_CELL_DATE_SERIAL;
        return date_from_serial(value, out);
    case 6:
        return value % 100 > 0 && of_parts(value / 100, value % 100, 0, out);
    case 8:
        return value / 100 % 100 > 0 && value % 100 > 0 &&
               of_parts(value / 10000, value / 100 % 100, value % 100, out);
    default:
        return false;
    }
}

struct text date_without_midnight(struct text text)
{
    static const char *const zeros[] = {"00:00:00", "0:00:00", "00:00", "0:00", NULL};
    for (const char *const *zero = zeros; *zero; zero++) {
        if (text_ends(text, text_of(*zero))) {
            struct text date = text_part(text, 0, text.length - strlen(*zero));
            struct text bare = text_trim(date);
            /* 1953/8/10 0:00 without its space could as well be 1953/8/1 at 00:00. */
            if (bare.length < date.length) {
                return bare;
            }
            if (text_ends(date, TEXT("T"))) {
                return text_part(date, 0, date.length - 1);
            }
        }
    }
    return text;
}

struct text date_squeeze(struct arena *arena, struct text text)
{
    bool after_digit = false;
    bool after_space = false;
    for (size_t i = 0; i < text.length;) {
        uint32_t point = text_next(text, &i);
        bool digit = point >= '0' && point <= '9';
        if (digit && after_digit && after_space) {
            return text; /* 1953 8 is not 19538, a day of 1953 to a spreadsheet. */
        }
        after_space = text_is_space(point);
        after_digit = digit || (after_digit && after_space);
    }
    return text_squeeze(arena, text);
}

/* 8月-53, Aug-53, 5-Aug-53: what a spreadsheet makes of a month, with two digits of a year. */
static bool has_short_year(struct text text)
{
    static const char *const months[] = {"月",  "jan", "feb", "mar", "apr", "may", "jun",
                                         "jul", "aug", "sep", "oct", "nov", "dec", NULL};
    size_t dash = text.length >= 3 ? text.length - 3 : 0;
    if (dash == 0 || text.at[dash] != '-' || text.at[dash + 1] < '0' || text.at[dash + 1] > '9' ||
        text.at[dash + 2] < '0' || text.at[dash + 2] > '9' ||
        (text.at[dash - 1] >= '0' && text.at[dash - 1] <= '9')) {
        return false;
    }
    for (const char *const *month = months; *month; month++) {
        size_t length = strlen(*month);
        if (dash >= length && strncasecmp(text.at + dash - length, *month, length) == 0) {
            return true;
        }
    }
    return false;
}

bool cell_date(struct text text, struct arena *arena, struct date *out, enum problem *problem)
{
    struct numbers numbers;
    text = date_squeeze(arena, date_without_midnight(text_halfwidth(arena, text)));
    text = numeral_to_digits(arena, text);
    if (has_short_year(text)) {
        *problem = PROBLEM_CELL_DATE_CENTURY;
        return false;
    }
    if (!split(text, &numbers) || numbers.digits[0] > 8) {
        return false;
    }
    if (numbers.count == 1) {
        return of_one_number(&numbers, out, problem);
    }
    if (numbers.digits[0] == 2 && numbers.digits[1] <= 2) {
        *problem = PROBLEM_CELL_DATE_CENTURY;
        return false;
    }
    if (numbers.digits[0] != 4 || numbers.digits[1] > 2 || numbers.value[1] == 0) {
        return false;
    }
    if (numbers.count == 3) {
        return numbers.digits[2] <= 2 && numbers.value[2] > 0 &&
               of_parts(numbers.value[0], numbers.value[1], numbers.value[2], out);
    }
    /* 1953.10 typed into a spreadsheet comes out as 1953.1. */
    if (numbers.value[1] == 1 && numbers.digits[1] == 1 && text_find(text, TEXT(".")) == 4) {
        *problem = PROBLEM_CELL_DATE_UNSURE;
    }
    return of_parts(numbers.value[0], numbers.value[1], 0, out);
}
