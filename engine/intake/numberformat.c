/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/numberformat.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/date.h"

enum { EPOCH_1904 = 1462, DAY_SECONDS = 86400 };

/* What stands in brackets: a colour, a condition, a locale, or hours that run on: [h] [mm]. */
static size_t pass_brackets(struct text code, size_t i, struct number_format *format)
{
    size_t end = i + 1;
    bool elapsed = end < code.length && strchr("hHmMsS", code.at[end]);
    for (; end < code.length && code.at[end] != ']'; end++) {
        elapsed = elapsed && (code.at[end] | 0x20) == (code.at[i + 1] | 0x20);
    }
    format->time |= elapsed;
    return end;
}

/* Past what is no sign of the format: "…", \x, _x, *x, General, AM/PM. Else i. */
static size_t pass_literal(struct text code, size_t i, struct number_format *format)
{
    const char *at = code.at + i;
    size_t left = code.length - i;
    if (*at == '"') {
        const char *end = memchr(at + 1, '"', left - 1);
        return end ? (size_t)(end - code.at) + 1 : code.length;
    }
    if (*at == '\\' || *at == '_' || *at == '*') {
        return i + 2 < code.length ? i + 2 : code.length;
    }
    if (left >= 7 && strncasecmp(at, "General", 7) == 0) {
        return i + 7;
    }
    bool am_pm = left >= 5 && strncasecmp(at, "AM/PM", 5) == 0;
    if (am_pm || (left >= 3 && strncasecmp(at, "A/P", 3) == 0)) {
        format->time = true;
        return i + (am_pm ? 5 : 3);
    }
    return i;
}

/* Whether m stands for minutes: behind hours or before seconds. */
static bool is_minutes(struct text code, size_t end, char before)
{
    if (before == 'h') {
        return true;
    }
    struct number_format ignored = {0};
    while (end < code.length && code.at[end] != ';') {
        size_t past = pass_literal(code, end, &ignored);
        if (past == end && strchr("yYmMdDhHsS", code.at[end])) {
            return code.at[end] == 's' || code.at[end] == 'S';
        }
        end = past == end ? end + 1 : past;
    }
    return false;
}

static bool all_zeros(struct text code)
{
    for (size_t i = 0; i < code.length; i++) {
        if (code.at[i] != '0') {
            return false;
        }
    }
    return code.length > 1 && code.length <= 15;
}

struct number_format number_format_of(struct text code)
{
    struct number_format format = {0};
    char before = '\0';
    if (all_zeros(code)) {
        format.zeros = (unsigned char)code.length;
        return format;
    }
    for (size_t i = 0; i < code.length && code.at[i] != ';'; i++) {
        size_t past = pass_literal(code, i, &format);
        if (past != i) {
            i = past - 1;
            continue;
        }
        char letter = (char)(code.at[i] | 0x20);
        size_t end = i;
        while (end + 1 < code.length && (code.at[end + 1] | 0x20) == letter) {
            end++;
        }
        bool exponent = letter == 'e' && end + 1 < code.length &&
                        (code.at[end + 1] == '+' || code.at[end + 1] == '-');
        if (code.at[i] == '[') {
            end = pass_brackets(code, i, &format);
            before = format.time ? 'h' : before;
            i = end;
            continue;
        }
        if (letter == 'y' || (letter == 'e' && !exponent)) {
            format.year = true;
        } else if (letter == 'd') {
            format.day = true;
        } else if (letter == 'm' && !is_minutes(code, end + 1, before)) {
            format.month = true;
        } else if (letter == 'h' || letter == 's' || letter == 'm') {
            format.time = true;
        } else {
            continue;
        }
        before = letter;
        i = end;
    }
    return format;
}

struct number_format number_format_known(int id)
{
    /* From 27 on they depend on the language of the program; these are the Chinese ones. */
    static const struct {
        int first;
        int last;
        const char *code;
    } known[] = {
        {14, 16, "d"},  {17, 17, "ym"}, {18, 21, "h"},  {22, 22, "dh"},
        {27, 27, "ym"}, {28, 31, "d"},  {32, 35, "h"},  {36, 36, "ym"},
        {45, 47, "h"},  {50, 50, "ym"}, {51, 51, "d"},  {52, 52, "ym"},
        {53, 54, "d"},  {55, 56, "h"},  {57, 57, "ym"}, {58, 58, "d"},
    };
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
        if (id >= known[i].first && id <= known[i].last) {
            return number_format_of(text_of(known[i].code));
        }
    }
    return (struct number_format){0};
}

/* 1.10105E+17: six digits, as a cell of usual width shows it. */
static void show_power(double number, char out[NUMBER_TEXT])
{
    char digits[NUMBER_TEXT];
    snprintf(digits, sizeof(digits), "%.5E", number);
    char *power = strchr(digits, 'E');
    char *end = power;
    while (end > digits && end[-1] == '0') {
        end--;
    }
    end -= end > digits && end[-1] == '.';
    snprintf(out, NUMBER_TEXT, "%.*s%s", (int)(end - digits), digits, power);
}

static void show_general(double number, char out[NUMBER_TEXT])
{
    double size = fabs(number);
    if (size >= 1e15 || (size > 0 && size < 1e-9)) {
        show_power(number, out);
        return;
    }
    if (number == trunc(number)) {
        snprintf(out, NUMBER_TEXT, "%.0f", number == 0 ? 0 : number);
        return;
    }
    /* Fifteen digits in all; %g would turn to powers too early. */
    int places = 14 - (int)floor(log10(size));
    size_t length = (size_t)snprintf(out, NUMBER_TEXT, "%.*f", places, number);
    while (length > 0 && strchr(out, '.') && out[length - 1] == '0') {
        out[--length] = '\0';
    }
    if (length > 0 && out[length - 1] == '.') {
        out[length - 1] = '\0';
    }
}

static size_t show_date(struct date date, struct number_format format, char out[NUMBER_TEXT])
{
    date.day = format.day ? date.day : 0;
    date.month = format.day || format.month ? date.month : 0;
    char iso[12];
    date_format(date, iso);
    return (size_t)snprintf(out, NUMBER_TEXT, "%s", iso);
}

/* A day, a time of the day, or both; false: no calendar has it. */
static bool show_moment(double number, struct number_format format, bool from_1904,
                        char out[NUMBER_TEXT])
{
    bool dated = format.year || format.month || format.day;
    if (!(number >= 0) || number > 200000) {
        return false;
    }
    int64_t seconds = llround(number * DAY_SECONDS);
    int64_t days = seconds / DAY_SECONDS;
    size_t used = 0;
    if (dated) {
        struct date date;
        if (!date_from_serial(days + (from_1904 ? EPOCH_1904 : 0), &date)) {
            return false;
        }
        used = show_date(date, format, out);
        seconds %= DAY_SECONDS;
    }
    if (format.time && (seconds != 0 || !dated)) {
        snprintf(out + used, NUMBER_TEXT - used, "%s%02d:%02d:%02d", dated ? " " : "",
                 (int)(seconds / 3600), (int)(seconds / 60 % 60), (int)(seconds % 60));
    }
    return true;
}

void number_show(double number, struct number_format format, bool from_1904, char out[NUMBER_TEXT])
{
    bool moment = format.year || format.month || format.day || format.time;
    if (moment && show_moment(number, format, from_1904, out)) {
        return;
    }
    if (format.zeros > 0 && number >= 0 && number < 1e15 && number == trunc(number)) {
        snprintf(out, NUMBER_TEXT, "%0*.0f", format.zeros, number);
        return;
    }
    show_general(number, out);
}
