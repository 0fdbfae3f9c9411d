/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What comes in: the declaration of a table, from rules/tables. Plain data, owned by the run
 * arena of the ruleset. */
#ifndef MODEL_ROSTER_H
#define MODEL_ROSTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/date.h"
#include "base/exact.h"
#include "model/declared.h"

enum column_type {
    COLUMN_CODE, /* an identifier, spaces taken out, half-width */
    COLUMN_NAME, /* a person's name, inner spaces taken out */
    COLUMN_TEXT,
    COLUMN_TEXTS, /* several, between 、 ; or , */
    COLUMN_INTEGER,
    COLUMN_DECIMAL, /* exact, kept as text: 0.425 */
    COLUMN_MONEY,   /* yuan on paper, fen in the store */
    COLUMN_DATE,
    COLUMN_BOOLEAN,
    COLUMN_CHOICE,
    COLUMN_CHOICES,
    COLUMN_REFERENCE,
    COLUMN_ID_NUMBER,   /* GB 11643 */
    COLUMN_CREDIT_CODE, /* GB 32100 */
    COLUMN_REGION,      /* GB/T 2260 */
    COLUMN_PHONE,
    COLUMN_TYPES,
};

const char *column_type_name(enum column_type type);
/* NULL-ended list of all names, in the order of the enum. */
const char *const *column_type_names(void);

struct choice {
    const char *word;            /* the canonical one, kept in the store */
    const char *const *synonyms; /* NULL-ended */
};

struct column {
    const char *name;
    const char *title;
    const char *const *aliases; /* NULL-ended */
    enum column_type type;
    bool required;
    bool sensitive;
    const struct choice *choices;
    size_t choice_count;
    const char *const *to; /* NULL-ended names of rosters, for a reference */
    bool has_min;
    bool has_max;
    struct exact min;
    struct exact max;
    enum date_precision precision; /* the least one that will do */
};

struct roster {
    struct declared declared; /* name, title */
    const char *const *aliases;
    const char *level; /* its rows are the subjects of this level; NULL: none */
    const struct column *columns;
    size_t column_count;
    /* Key columns by number: the first key_count must be given, the others may be blank. */
    const size_t *key;
    size_t key_count;
    size_t key_total;
    const size_t *names; /* columns by which a reference may name a row */
    size_t name_count;
    size_t identity; /* column with the id number, or SIZE_MAX */
    size_t unit;     /* column with the unit, or SIZE_MAX */
    size_t waives;   /* column with the findings that its rows waive, or SIZE_MAX */
    /* A wide form, person × months: a column of the file whose title is a value of wide_title holds
     * values of wide_value, each a row of its own. */
    bool wide;
    size_t wide_title;
    size_t wide_value;
    size_t counted_by;         /* column: rows alike in it count once; or SIZE_MAX */
    const char *counted_first; /* SQL: the row with the least value counts */
};

/* The number of a column, or SIZE_MAX. */
size_t roster_column(const struct roster *roster, const char *name);

#endif
