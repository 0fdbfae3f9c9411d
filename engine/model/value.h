/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A typed value of a cell. Nothing is a kind of its own, never 0. */
#ifndef MODEL_VALUE_H
#define MODEL_VALUE_H

#include <stdint.h>

#include "base/date.h"
#include "base/text.h"

enum value_kind {
    VALUE_NONE,
    VALUE_TEXT, /* codes, names, choices, decimals, ids */
    VALUE_INTEGER,
    VALUE_MONEY,   /* fen */
    VALUE_BOOLEAN, /* integer 0 or 1 */
    VALUE_DATE,
    VALUE_REAL, /* statistics only */
};

struct value {
    enum value_kind kind;
    union {
        struct text text; /* borrowed */
        int64_t integer;
        struct date date;
        double real;
    };
};

static inline struct value value_text(struct text text)
{
    return (struct value){.kind = VALUE_TEXT, .text = text};
}

/* NULL gives nothing. */
static inline struct value value_string(const char *string)
{
    return string ? value_text(text_of(string)) : (struct value){.kind = VALUE_NONE};
}

static inline struct value value_none(void)
{
    return (struct value){.kind = VALUE_NONE};
}

static inline struct value value_integer(int64_t integer)
{
    return (struct value){.kind = VALUE_INTEGER, .integer = integer};
}

static inline struct value value_real(double real)
{
    return (struct value){.kind = VALUE_REAL, .real = real};
}

#endif
