/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The titles and aliases of the columns of all tables, folded once: spaces gone, full-width made
 * half, small letters. */
#ifndef INTAKE_TITLES_H
#define INTAKE_TITLES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/map.h"
#include "model/roster.h"

struct titles_of_roster {
    const struct roster *roster;
    struct map titles;  /* folded title → column */
    size_t *columns;    /* of each ordinal of titles */
    struct text *names; /* folded names by which a file may be called */
    size_t name_count;
};

struct titles {
    struct arena *arena;
    struct titles_of_roster *rosters;
    size_t count;
    struct map known; /* the titles of all */
    int year;         /* of titles such as 3月 in a wide form */
};

struct ruleset;

/* Faults if two columns of a table answer to the same title. */
CHECKED bool titles_open(struct titles *titles, const struct ruleset *rules, struct arena *arena,
                         struct fault *fault);
void titles_close(struct titles *titles);

/* The column of a title as it stands, or bare. */
size_t titles_column(const struct titles_of_roster *own, struct text folded);
/* Whether some table has the title. */
bool titles_known(const struct titles *titles, struct text folded);

/* Where the bracket begins at the end of which the text ends, and what it holds; SIZE_MAX: none. */
size_t title_bracket(struct text folded, struct text *inside);
/* Without what follows in brackets and without marks of what must be filled: *费用(元). */
struct text title_bare(struct text folded);

#endif
