/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What holds where and when. Places are GB/T 2260 codes; trailing noughts go up a level. */
#ifndef MODEL_SCOPE_H
#define MODEL_SCOPE_H

#include <stdbool.h>

#include "base/date.h"
#include "base/fault.h"
#include "base/text.h"
#include "model/rule.h"

/* Six digits that begin with the code of a province. */
bool place_valid(struct text code);
/* 532801 → 532800 → 530000 → false (national). */
bool place_up(char place[7]);
/* Whether place is at or below above; NULL above is the whole nation. */
bool place_within(const char *place, const char *above);

enum standing {
    STANDS,
    STANDS_NOWHERE,  /* nothing laid down for the place or the date */
    STANDS_AS_DRAFT, /* a draft, and this is no trial */
    STANDS_NOT,      /* reported or repealed: prescribes nothing */
    STANDS_AS_MODEL, /* a model that the case does not adopt */
};

/* adopted: NULL-ended ids of the models that the case adopts; NULL: none. */
enum standing basis_standing(const struct basis *basis, const char *place, struct date at,
                             bool trial, const char *const *adopted);

/* The entry of a parameter that holds: of the nearest place upwards that has entries, the one for
 * the date. NULL when no place upwards has any, or the date is before the first or after the last
 * of them. */
const struct parameter_entry *parameter_at(const struct parameter *parameter, const char *place,
                                           struct date at);

/* A gap or an overlap between the entries of one place is a fault. */
CHECKED bool parameter_check(const struct parameter *parameter, struct fault *fault);

#endif
