/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Somebody or something judged by a Lua rule: a unit, an organisation, a person, a month. */
#ifndef MODEL_SUBJECT_H
#define MODEL_SUBJECT_H

#include <stddef.h>

#include "base/date.h"
#include "model/figure.h"

struct subject_field {
    const char *name;
    const char *title;
    const char *text;            /* of a text; NULL otherwise */
    const struct figure *figure; /* of a number; NULL otherwise; both NULL: not given */
};

struct subject {
    const char *id;
    const char *title;
    const char *place; /* where it is judged */
    struct date at;    /* when */
    const struct subject_field *fields;
    size_t field_count;
};

#endif
