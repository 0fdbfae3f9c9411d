/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/moneyunit.h"

#include <string.h>

#include "intake/titles.h"

int64_t moneyunit_yuan(struct text word)
{
    static const struct {
        const char *word;
        int64_t yuan;
    } units[] = {{"元", 1}, {"百元", 100}, {"千元", 1000}, {"万元", 10000}, {"亿元", 100000000}};
    for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
        if (text_is(word, units[i].word)) {
            return units[i].yuan;
        }
    }
    return 0;
}

static struct text behind_label(struct text word)
{
    return text_starts(word, TEXT("单位:")) ? text_from(word, strlen("单位:")) : word;
}

struct text moneyunit_in_title(struct text title)
{
    struct text inside;
    size_t bracket = title_bracket(title, &inside);
    return bracket == SIZE_MAX || bracket == 0 ? TEXT("") : behind_label(inside);
}

struct text moneyunit_below(struct text cell)
{
    struct text inside;
    return behind_label(title_bracket(cell, &inside) == 0 ? inside : cell);
}

static size_t token_length(struct text text)
{
    size_t end = 0;
    while (end < text.length && !strchr(",;/)", text.at[end]) &&
           !text_starts(text_from(text, end), TEXT("、"))) {
        end++;
    }
    return end;
}

struct text moneyunit_said(struct text text)
{
    size_t start;
    while ((start = text_find(text, TEXT("单位:"))) != SIZE_MAX) {
        text = text_from(text, start + strlen("单位:"));
        struct text left = text;
        while (left.length > 0) {
            size_t end = token_length(left);
            if (moneyunit_yuan(text_part(left, 0, end)) > 0) {
                return text_part(left, 0, end);
            }
            size_t mark = text_starts(text_from(left, end), TEXT("、")) ? strlen("、") : 1;
            left = text_from(left, end + mark < left.length ? end + mark : left.length);
        }
    }
    return TEXT("");
}

bool moneyunit_hinted(struct text text)
{
    static const char *const words[] = {"百元", "千元", "万元", "亿元", "(万)", "单位:万", NULL};
    for (const char *const *word = words; *word; word++) {
        struct text left = text;
        size_t at;
        while ((at = text_find(left, text_of(*word))) != SIZE_MAX) {
            if (at == 0 || left.at[at - 1] < '0' || left.at[at - 1] > '9') {
                return true;
            }
            left = text_from(left, at + strlen(*word));
        }
    }
    return text_is(text, "万");
}

bool moneyunit_row(const struct text *cells, size_t count)
{
    enum { SHORT = 12 }; /* four Chinese characters */
    for (size_t i = 0; i < count; i++) {
        struct text inside;
        bool digits = false;
        for (size_t j = 0; j < cells[i].length; j++) {
            digits = digits || (cells[i].at[j] >= '0' && cells[i].at[j] <= '9');
        }
        if ((digits || cells[i].length > SHORT) && title_bracket(cells[i], &inside) != 0) {
            return false;
        }
    }
    return true;
}
