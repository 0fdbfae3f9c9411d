/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/damage.h"

bool damage_notation(struct text text)
{
    size_t e = text_find(text, TEXT("E+"));
    if (e == SIZE_MAX) {
        e = text_find(text, TEXT("e+"));
    }
    if (e == SIZE_MAX || e == 0 || e + 2 == text.length) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        char c = text.at[i];
        if (i != e && i != e + 1 && c != '.' && (c < '0' || c > '9')) {
            return false;
        }
    }
    return true;
}

bool damage_narrow(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] != '#') {
            return false;
        }
    }
    return text.length > 1;
}

bool damage_lost(struct text text, bool name)
{
    bool chinese = false;
    bool mark = false;
    if (text_find(text, TEXT("\xEF\xBF\xBD")) != SIZE_MAX) {
        return true;
    }
    if (!name) {
        return false;
    }
    for (size_t i = 0; i < text.length;) {
        uint32_t point = text_next(text, &i);
        chinese = chinese || point >= 0x3400;
        mark = mark || point == '?' || point == 0xFF1F;
    }
    return mark && chinese;
}
