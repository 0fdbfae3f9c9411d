/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/idcode.h"

#include <string.h>

#include "model/scope.h"

static bool all_digits(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return false;
        }
    }
    return true;
}

char id_number_check(struct text digits)
{
    static const int weights[17] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    if (digits.length < 17 || !all_digits(text_part(digits, 0, 17))) {
        return '\0';
    }
    for (size_t i = 0; i < 17; i++) {
        sum += (digits.at[i] - '0') * weights[i];
    }
    return "10X98765432"[sum % 11];
}

bool id_number_birth(struct text number, struct date *out)
{
    char iso[11];
    if (number.length < 14) {
        return false;
    }
    memcpy(iso, number.at + 6, 4);
    iso[4] = '-';
    memcpy(iso + 5, number.at + 10, 2);
    iso[7] = '-';
    memcpy(iso + 8, number.at + 12, 2);
    iso[10] = '\0';
    return date_parse((struct text){iso, 10}, out);
}

bool id_number_valid(struct text number)
{
    struct date birth;
    return number.length == 18 && id_number_birth(number, &birth) &&
           place_valid(text_part(number, 0, 6)) && id_number_check(number) == number.at[17];
}

bool id_number_extend(struct text old, char out[19])
{
    if (old.length != 15 || !all_digits(old)) {
        return false;
    }
    memcpy(out, old.at, 6);
    memcpy(out + 6, "19", 2);
    memcpy(out + 8, old.at + 6, 9);
    out[17] = id_number_check((struct text){out, 17});
    out[18] = '\0';
    return id_number_valid((struct text){out, 18});
}

/* GB 11714: the ninth character of an organisation code. */
static char organisation_check(struct text code)
{
    static const int weights[8] = {3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < 8; i++) {
        char c = code.at[i];
        sum += (c >= 'A' ? c - 'A' + 10 : c - '0') * weights[i];
    }
    int rest = 11 - sum % 11;
    return rest == 10 ? 'X' : rest == 11 ? '0' : (char)('0' + rest);
}

bool credit_code_valid(struct text code)
{
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    int sum = 0;
    int weight = 1;
    if (code.length != 18) {
        return false;
    }
    for (size_t i = 0; i < 18; i++) {
        const char *place = code.at[i] ? strchr(alphabet, code.at[i]) : NULL;
        if (!place) {
            return false;
        }
        if (i < 17) {
            sum += (int)(place - alphabet) * weight;
            weight = weight * 3 % 31;
        }
    }
    return code.at[17] == alphabet[(31 - sum % 31) % 31] &&
           code.at[16] == organisation_check(text_from(code, 8));
}
