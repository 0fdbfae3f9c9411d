/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/phone.h"

#include "base/arena.h"

static bool only_digits(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return false;
        }
    }
    return text.length > 0;
}

/* Two or more runs of at least seven digits with a mark between, or two mobile numbers in one. */
static bool two_phones(struct text text)
{
    size_t runs = 0;
    size_t digits = 0;
    size_t most = 0;
    for (size_t i = 0; i <= text.length; i++) {
        char c = i < text.length ? text.at[i] : ';';
        if (c >= '0' && c <= '9') {
            digits++;
        } else if (c != '-' && c != '(' && c != ')' && c != '+') {
            runs += digits >= 7;
            most = digits > most ? digits : most;
            digits = 0;
        }
    }
    return runs > 1 || most >= 18;
}

enum phone phone_read(struct text text, struct arena *arena, struct text *out)
{
    if (two_phones(text)) {
        return PHONE_SEVERAL;
    }
    char *digits = arena_alloc(arena, text.length + 1);
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] != '-' && text.at[i] != '(' && text.at[i] != ')') {
            digits[count++] = text.at[i];
        }
    }
    struct text number = {digits, count};
    if (text_starts(number, TEXT("0086"))) {
        number = text_from(number, 4);
    } else if (text_starts(number, TEXT("+86"))) {
        number = text_from(number, 3);
    } else if (number.length == 13 && text_starts(number, TEXT("86"))) {
        number = text_from(number, 2);
    }
    bool mobile = number.length == 11 && number.at[0] == '1';
    bool fixed = (number.length >= 10 && number.length <= 12 && number.at[0] == '0') ||
                 ((number.length == 7 || number.length == 8) && number.at[0] != '0');
    if (!only_digits(number) || (!mobile && !fixed)) {
        return PHONE_NONE;
    }
    *out = number;
    return PHONE_ONE;
}
