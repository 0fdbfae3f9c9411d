/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One cell: from what somebody typed to a typed value. What stands in it is cleaned first, and
 * every change is told; then it is read as its column says. A cell that cannot be read gives no
 * value and a problem, never a guess.
 */
#ifndef INTAKE_CELL_H
#define INTAKE_CELL_H

#include "base/arena.h"
#include "model/problem.h"
#include "model/roster.h"
#include "model/value.h"

enum cell_state { CELL_GIVEN, CELL_MISSING, CELL_EMPTY, CELL_NOT_APPLICABLE, CELL_BAD };
const char *cell_state_name(enum cell_state state);

struct cell_reading {
    struct value value; /* a reference is still the text that names it */
    enum cell_state state;
    enum problem problem;   /* PROBLEM_COUNT: none; some come with a value all the same */
    const char *detail;     /* what the problem wants to add */
    const char *changed_by; /* the rules of cleaning that changed it; NULL: none */
    struct text clean;      /* as changed */
};

struct cell_reading cell_read(const struct column *column, struct text raw, struct arena *arena);

/* The same with so many yuan to a number in a column of money that does not say its unit. */
struct cell_reading cell_read_scaled(const struct column *column, struct text raw, int64_t scale,
                                     struct arena *arena);

/* A formula that no program ever computed, in a column of any type. */
struct cell_reading cell_uncomputed(struct text raw);

/* Dates as offices write them; false: no date. *problem tells of a serial, an unsure month or a
 * year of two digits. */
bool cell_date(struct text text, struct arena *arena, struct date *out, enum problem *problem);

/* The two steps of cleaning that dates have for themselves; cell_date() takes them too. */
struct text date_without_midnight(struct text text);
struct text date_squeeze(struct arena *arena, struct text text);

#endif
