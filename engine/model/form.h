/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Empty forms for those who fill in rosters: the words of reports/, and a finished form. */
#ifndef MODEL_FORM_H
#define MODEL_FORM_H

#include <stdbool.h>
#include <stddef.h>

#include "model/declared.h"
#include "model/roster.h"

/* How a kind of column is filled in. */
struct form_kind {
    const char *says; /* {tables}: those that a reference may point to */
    const char *example;
};
/* Every type of column, then dates of which the month, and the day, is wanted. */
enum { FORM_DATE_MONTH = COLUMN_TYPES, FORM_DATE_DAY, FORM_KINDS };

struct form_layout {
    struct declared declared;
    const char *guide;    /* the sheet that explains the columns */
    const char *words;    /* the hidden one with the words of long lists */
    const char *heads[5]; /* of the guide: column, needed, kind, words, example */
    const char *required;
    const char *optional;
    const char *at_least; /* {min} */
    const char *at_most;  /* {max} */
    const char *const *notes;
    struct form_kind kinds[FORM_KINDS];
};

struct form_column {
    const char *title;
    bool required;
    const char *kind;
    const char *const *words; /* to choose from, NULL-ended; NULL: any */
    const char *choice;       /* the same as a text, with what else each is called */
    bool several;             /* of them in one cell */
    const char *example;
    const char *given; /* filled in on the first row; NULL: nothing */
};

struct form_page {
    const char *name; /* of the sheet */
    const struct form_layout *layout;
    const struct form_column *columns;
    size_t count;
};

#endif
