/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/masking.h"

#include <string.h>

#include "intake/idcode.h"

enum {
    MOST = 24,    /* digits that are looked at together */
    JOINTS = 3,   /* signs between two groups of them */
    GROUPS = 6,   /* of an id number, unless each digit stands alone */
    LONG = 14,    /* digits in a row that are a person's unless something says otherwise */
    DIGEST = 32,  /* characters of the shortest digest */
    SHORTEST = 10 /* digits */
};

/* Digits in a row, or some such groups that belong together. */
struct number {
    char digits[MOST + 1];
    size_t count; /* may be more than are kept */
    bool x;       /* an X behind them */
    bool letter;  /* another letter */
    size_t end;   /* byte behind it */
    size_t sizes[MOST];
    size_t ends[MOST];
    size_t groups;
};

static uint32_t point_at(struct text text, size_t at, size_t *next)
{
    *next = at;
    return at < text.length ? text_next(text, next) : UINT32_MAX;
}

/* 0 to 9, also of full width; -1: no digit. */
static int digit_of(uint32_t point)
{
    uint32_t first = point >= 0xFF10 ? 0xFF10 : '0';
    return point >= first && point <= first + 9 ? (int)(point - first) : -1;
}

static bool is_x(uint32_t point)
{
    return point == 'X' || point == 'x' || point == 0xFF38 || point == 0xFF58;
}

static bool is_letter(uint32_t point)
{
    return (point >= 'A' && point <= 'Z') || (point >= 'a' && point <= 'z');
}

/* What people put between groups of digits, or what hides there after copying from a web page. */
static bool is_joint(uint32_t point)
{
    return text_is_space(point) || point == '-' || point == '.' || point == '_' || point == 0xAD ||
           point == 0xB7 || (point >= 0x200B && point <= 0x2015) || point == 0x2027 ||
           (point >= 0x202A && point <= 0x202E) || (point >= 0x2060 && point <= 0x2069) ||
           point == 0x2212 || point == 0x30FB || point == 0xFF0D || point == 0xFF0E;
}

/* The digits in a row from here on, an X behind them included. */
static void read_group(struct text text, size_t at, struct number *group)
{
    size_t next;
    int digit;
    group->count = 0;
    while ((digit = digit_of(point_at(text, at, &next))) >= 0) {
        if (group->count < MOST) {
            group->digits[group->count] = (char)('0' + digit);
        }
        group->count++;
        at = next;
    }
    group->digits[group->count < MOST ? group->count : MOST] = '\0';
    size_t behind = at;
    bool x = group->count > 0 && is_x(point_at(text, at, &behind));
    uint32_t after = point_at(text, behind, &next);
    group->x = x && !is_letter(after) && digit_of(after) < 0;
    group->letter = !group->x && is_letter(point_at(text, at, &next));
    group->end = group->x ? behind : at;
}

/* Where the next group begins, or `at` if nothing joins what follows. */
static size_t behind_joints(struct text text, size_t at)
{
    size_t next = at;
    size_t to = at;
    for (size_t i = 0; i <= JOINTS; i++) {
        uint32_t point = point_at(text, to, &next);
        if (digit_of(point) >= 0) {
            return to;
        }
        if (!is_joint(point)) {
            break;
        }
        to = next;
    }
    return at;
}

static int value_of(const char *digits, size_t count)
{
    int value = 0;
    for (size_t i = 0; i < count; i++) {
        value = value * 10 + (digits[i] - '0');
    }
    return value;
}

static bool is_year(const char *digits)
{
    int year = value_of(digits, 4);
    return year >= 1900 && year <= 2099;
}

static bool is_month(const char *digits)
{
    int month = value_of(digits, 2);
    return month >= 1 && month <= 12;
}

static bool is_day(const char *digits)
{
    int day = value_of(digits, 2);
    return day >= 1 && day <= 31;
}

/* Nothing but years, months or days in a row: 2021010120211231. */
static bool all_dates(const char *digits, size_t count)
{
    for (size_t size = 4; size <= 8; size += 2) {
        bool dates = count % size == 0;
        for (size_t i = 0; i < count && dates; i += size) {
            dates = is_year(digits + i) && (size < 6 || is_month(digits + i + 4)) &&
                    (size < 8 || is_day(digits + i + 6));
        }
        if (dates) {
            return true;
        }
    }
    return false;
}

/* The codes of provinces, by which id numbers begin. */
static bool is_province(const char *digits)
{
    static const char counts[] = "0537645131"; /* of 1x: 11 to 15, and so on */
    int tens = digits[0] - '0';
    int ones = digits[1] - '0';
    return (ones >= 1 && ones <= counts[tens] - '0') || (tens == 5 && ones == 0);
}

static bool is_mobile(const char *digits)
{
    return digits[0] == '1' && digits[1] >= '3';
}

/* A village or community of the statistical offices: 130102001001. */
static bool is_village(const char *digits)
{
    return is_province(digits) && digits[2] <= '2' && digits[6] <= '2' && digits[9] <= '3';
}

/* A unit's code that cannot be a person's: no date of birth stands in it, and both of its check
 * characters hold, or it ends in a letter as no identity number does. */
static bool is_unit(const struct number *number)
{
    char code[18];
    struct date birth;
    if (number->count != 17 && number->count != 18) {
        return false;
    }
    memcpy(code, number->digits, sizeof(code));
    code[17] = number->x ? 'X' : code[17];
    struct text text = {code, sizeof(code)};
    return !id_number_birth(text, &birth) &&
           ((number->count == 17 && number->letter) || credit_code_valid(text));
}

/* Digits in a row. */
static bool row_is_personal(const struct number *number)
{
    const char *digits = number->digits;
    size_t count = number->count;
    if (count < SHORTEST) {
        return false;
    }
    /* A number that begins with its month, 202101150001, is a paper's. */
    bool paper = digits[0] == '2' && is_year(digits) && is_month(digits + 4);
    /* The invoices of the tax office: year, province, a digit, the number. */
    bool invoice = count == 20 && digits[0] == '2' && digits[1] >= '3' && is_province(digits + 2);
    if (count >= LONG) {
        return !paper && !invoice && !is_unit(number) &&
               !(count <= MOST && all_dates(digits, count));
    }
    if (count == 11) {
        return !paper;
    }
    bool abroad = digits[0] == '8' && digits[1] == '6' && is_mobile(digits + 2) && count >= 12;
    bool mobile = is_mobile(digits) && count <= 12 && !all_dates(digits, count) &&
                  !(count == 12 && is_village(digits));
    return abroad || mobile;
}

/* 154 0000 0001, +86 154-0000-0001, 154-00000001, also a digit too few or many */
static bool joined_is_mobile(const struct number *number)
{
    const char *digits = number->digits;
    size_t skip = strncmp(digits, "0086", 4) == 0 ? 4 : strncmp(digits, "86", 2) == 0 ? 2 : 0;
    size_t count = number->count - skip;
    size_t first = skip > 0 && number->sizes[0] == skip ? 1 : 0;
    size_t groups = number->groups - first;
    size_t begin = number->sizes[first] - (first == 0 ? skip : 0);
    if (count < 10 || count > 12 || groups > 3 || !is_mobile(digits + skip) ||
        (begin == 4 && is_year(digits + skip)) || (count != 11 && begin != 3 && begin < count)) {
        return false;
    }
    for (size_t i = first; i < number->groups; i++) {
        if (number->sizes[i] < 3) {
            return false;
        }
    }
    return true;
}

/* 0871-63112345 */
static bool joined_is_landline(const struct number *number)
{
    const char *digits = number->digits;
    bool city = digits[0] == '0' && (digits[1] == '1' ? digits[2] == '0' : digits[1] == '2');
    size_t begin = city ? 3 : 4;
    size_t rest = number->count - begin;
    return digits[0] == '0' && digits[1] != '0' && number->sizes[0] == begin &&
           number->groups <= 3 && number->count > begin && (rest == 7 || rest == 8);
}

/* 532899 19300505 0011, 5328 9919 3005 0500 11, or digit by digit as in the boxes of a form */
static bool joined_is_id(const struct number *number)
{
    const char *digits = number->digits;
    if (number->count < LONG || number->count > 19 || !is_province(digits) ||
        (number->groups > GROUPS && number->groups != number->count)) {
        return false;
    }
    if (number->count == 15 && is_month(digits + 8) && is_day(digits + 10)) {
        return true;
    }
    /* The century, also behind a digit too few or many. */
    for (size_t i = 5; i <= 7; i++) {
        if (strncmp(digits + i, "19", 2) == 0 || strncmp(digits + i, "20", 2) == 0) {
            return true;
        }
    }
    return false;
}

/* 6222 0212 3456 7890 123 */
static bool joined_is_card(const struct number *number)
{
    const char *digits = number->digits;
    if (number->count < 15 || number->count > 20 || number->groups > 5) {
        return false;
    }
    if (digits[0] == '6' && digits[1] == '2' && number->sizes[0] >= 4) {
        return true;
    }
    for (size_t i = 0; i + 1 < number->groups; i++) {
        if (number->sizes[i] != 4) {
            return false;
        }
    }
    return strchr("4569", digits[0]) != NULL;
}

/* 12.50: an amount, of which nothing is joined to anything. Returns where it ends, or 0. */
static size_t behind_amount(struct text text, const struct number *group)
{
    struct number cents;
    size_t next;
    size_t behind;
    if (group->x || group->count > 9 || point_at(text, group->end, &next) != '.') {
        return 0;
    }
    read_group(text, next, &cents);
    bool ends = cents.count >= 1 && cents.count <= 2 && !cents.x &&
                point_at(text, cents.end, &behind) != '.';
    return ends ? cents.end : 0;
}

/* 2021-12-31, 2021.12: the month and day are joined to nothing else. Returns where it ends, or 0.
 */
static size_t behind_date(struct text text, const struct number *group)
{
    struct number part;
    size_t next;
    size_t end = 0;
    if (group->count != 4 || !is_year(group->digits)) {
        return 0;
    }
    next = group->end;
    for (int most = 12; most <= 31; most += 19) {
        uint32_t point = point_at(text, next, &next);
        if (point != '-' && point != '.') {
            break;
        }
        read_group(text, next, &part);
        if (part.count < 1 || part.count > 2 || value_of(part.digits, part.count) > most) {
            break;
        }
        end = next = part.end;
    }
    return end;
}

/* All groups from here on that may belong together. */
static void read_joined(struct text text, size_t at, struct number *all)
{
    struct number group;
    *all = (struct number){0};
    do {
        read_group(text, at, &group);
        if (all->count + group.count > MOST ||
            (all->groups > 0 && behind_amount(text, &group) > 0)) {
            break;
        }
        memcpy(all->digits + all->count, group.digits, group.count + 1);
        all->count += group.count;
        all->sizes[all->groups] = group.count;
        all->ends[all->groups++] = group.end;
        at = behind_joints(text, group.end);
    } while (at != group.end && !group.x);
}

/* The longest number of a person that begins with these digits; end 0: none. */
static struct number personal_number(struct text text, size_t at, const struct number *group)
{
    struct number joined;
    struct number alone = {0};
    if (row_is_personal(group)) {
        alone = *group;
    }
    /* One that is long enough stands for itself, a shorter one may be a part. */
    if (group->count >= LONG || behind_amount(text, group) > 0) {
        return alone;
    }
    read_joined(text, at, &joined);
    while (joined.groups > 1) {
        joined.digits[joined.count] = '\0';
        if (joined_is_id(&joined) || joined_is_mobile(&joined) || joined_is_landline(&joined) ||
            joined_is_card(&joined)) {
            joined.end = joined.ends[joined.groups - 1];
            return joined;
        }
        joined.count -= joined.sizes[--joined.groups];
    }
    return alone;
}

/* The first six digits of an id number are a county, those of a card a bank; the first three of a
 * phone are a company. */
static size_t shown_digits(const struct number *number)
{
    bool abroad = strncmp(number->digits, "86", 2) == 0;
    return number->count >= 15 ? 6 : abroad ? 5 : 3;
}

/* Writes text from `at` to the number's end with its digits hidden; returns what was written. */
static size_t hide(struct text text, size_t at, const struct number *number, char *out)
{
    size_t shown = shown_digits(number);
    size_t used = 0;
    while (at < number->end) {
        size_t next;
        uint32_t point = point_at(text, at, &next);
        bool counts = digit_of(point) >= 0 || is_x(point);
        if (counts && shown == 0) {
            out[used++] = '*';
        } else {
            memcpy(out + used, text.at + at, next - at);
            used += next - at;
            shown -= counts;
        }
        at = next;
    }
    return used;
}

/* Where a digest that begins here ends: hexadecimal digits, of which some are letters; or 0. */
static size_t behind_digest(struct text text, size_t at)
{
    bool letters = false;
    size_t end = at;
    for (; end < text.length && strchr("0123456789abcdefABCDEF", text.at[end]); end++) {
        letters = letters || text.at[end] > '9';
    }
    bool ends = end == text.length || !is_letter((unsigned char)text.at[end]);
    return letters && ends && end - at >= DIGEST ? end : 0;
}

/* Where a number that is nobody's ends. */
static size_t behind_other(struct text text, const struct number *group)
{
    size_t date = behind_date(text, group);
    size_t amount = behind_amount(text, group);
    return date > 0 ? date : amount > 0 ? amount : group->end;
}

const char *masked_text(struct arena *arena, const char *string)
{
    struct text text = text_of(string);
    char *out = arena_text(arena, text);
    size_t used = 0;
    bool word = false; /* within letters and digits */
    if (text.length < SHORTEST) {
        return out;
    }
    for (size_t at = 0; at < text.length;) {
        struct number group;
        size_t next;
        uint32_t point = point_at(text, at, &next);
        size_t end = word ? 0 : behind_digest(text, at);
        word = end == 0 && is_letter(point);
        if (end == 0 && digit_of(point) >= 0) {
            read_group(text, at, &group);
            struct number personal = personal_number(text, at, &group);
            if (personal.end > 0) {
                used += hide(text, at, &personal, out + used);
                at = personal.end;
                continue;
            }
            end = behind_other(text, &group);
            word = true;
        }
        end = end > 0 ? end : next;
        memcpy(out + used, text.at + at, end - at);
        used += end - at;
        at = end;
    }
    out[used] = '\0';
    return out;
}

const char *masked_value(struct arena *arena, struct text value)
{
    size_t shown = value.length >= 15 ? 6 : value.length >= 10 ? 3 : 0;
    for (size_t i = 0; i < shown; i++) {
        if (digit_of((unsigned char)value.at[i]) < 0) {
            shown = 0;
        }
    }
    return arena_printf(arena, "%.*s****", (int)shown, value.at);
}
