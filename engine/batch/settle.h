/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What one file cannot know by itself: whether a key has come before, whom a reference means, and
 * which unit a row belongs to. Rosters are settled in an order in which what they refer to is
 * there already; a reference that must wait is settled at the end (waiting.h).
 */
#ifndef BATCH_SETTLE_H
#define BATCH_SETTLE_H

#include "batch/index.h"
#include "batch/sources.h"
#include "intake/intake.h"
#include "model/ruleset.h"
#include "store/store.h"

struct settle {
    struct store *store; /* with the rosters that are loaded */
    struct fault fault;  /* of the store: whoever settles a row looks here */
    const struct ruleset *rules;
    struct surveyed *surveyed;
    struct index *indexes; /* of each roster */
    bool *loaded;          /* of each roster: references to it can be settled */
    bool *unread;          /* of each roster: a file that may be one of it could not be read */
    size_t unit_roster;    /* number of the roster of units, or SIZE_MAX */
    size_t suggestions;    /* made so far */
    struct arena arena;    /* scratch: whoever settles a row resets it first */
};

struct reference {
    enum resolved how;
    struct text code;
    const char *detail; /* the nearest name of one that is not known; in the scratch arena */
};

void settle_open(struct settle *settle, struct store *store, const struct ruleset *rules,
                 struct surveyed *surveyed);
void settle_close(struct settle *settle);

/* The codes of a roster, by its number: nothing asks for them any more. */
void settle_forget(struct settle *settle, size_t roster);

size_t settle_number(const struct settle *settle, const struct roster *roster);
/* Whether a reference must wait: one of its rosters is not loaded yet. */
bool settle_must_wait(const struct settle *settle, const struct column *column);
struct reference settle_resolve(struct settle *settle, const struct column *column,
                                struct text text);
void settle_problem(struct row *row, struct arena *arena, enum problem problem, size_t column,
                    const char *detail);

/* The unit that the name of a file, or the nearest folder, resolves to. *unsure: several do, and
 * nothing further up settles it. Asked again until the units are there, then never more. */
void settle_source(struct settle *settle, struct source *source, bool *unsure);
/* References of a row become codes. */
void settle_references(struct settle *settle, const struct roster *roster, struct row *row,
                       struct arena *arena);
/* The unit of a row: its column, else its file. */
const char *settle_unit(const struct roster *roster, struct row *row, const struct source *source,
                        struct arena *arena);
/* A row that a later one takes the place of: nothing else is said of it. */
void settle_superseded(const struct settle *settle, struct row *row, const struct roster *roster,
                       struct key_place place, struct arena *arena);
/* A row of a file that was sent again as a whole. *used: whether a row there has its key is settled
 * in the table, see repeated.h. */
void settle_former(const struct settle *settle, const struct roster *roster, struct row *row,
                   const struct source *source, bool *used, struct arena *arena);
/* What a finding calls the row: its key, parts between slashes; NULL if it has none. */
const char *settle_subject(const struct roster *roster, const struct row *row, struct arena *arena);
/* False: the row is left out, and has a problem that says so. */
CHECKED bool settle_key(struct settle *settle, const struct roster *roster, struct row *row,
                        const struct source *source, const char *unit_id, struct arena *arena);

#endif
