/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside store/. */
#ifndef STORE_INTERNAL_H
#define STORE_INTERNAL_H

#include <sqlite3.h>
#include <time.h>

#include "base/arena.h"
#include "base/map.h"
#include "store/store.h"

/* Some minutes of SQLite's virtual machine, in steps of the guard: a count over 10^8 rows passes, a
 * slip in a join that pairs every row with every other does not. The seconds are for what takes
 * long within one instruction, such as a search in long texts. */
enum { GUARD_MOST_STEPS = 30 * 1000 * 1000, GUARD_MOST_SECONDS = 1800 };
/* All questions to one file from elsewhere together. */
enum { FOREIGN_MOST_STEPS = 30 * 1000 * 1000 };
enum { STORE_APPLICATION_ID = 0x4D494E47, STORE_USER_VERSION = 5 };
enum { PACK_APPLICATION_ID = 0x4D50414B, PACK_USER_VERSION = 1 }; /* MPAK */

struct feed {
    bool (*next)(void *context, const struct value **values, bool *more, struct fault *fault);
    void *context;
    const struct value *values;
    bool more;
    struct fault *fault;
};

struct store {
    sqlite3 *db;
    struct arena arena;
    struct feed feed;
    struct map functions; /* names that rules may call */
    struct map *tables;   /* read by the query that is being prepared */
    struct map *within;   /* the same with the view that reads them */
    struct map *calls;    /* functions that it calls */
    long steps;           /* left before the query that runs is stopped; 0: any number */
    time_t until;         /* when it is stopped at the latest; 0: never */
    time_t looked;        /* when the clock was asked last */
    size_t numbers;       /* that statistics hold at the same time */
    long budget;          /* of a foreign file: steps that all of its queries have left */
    time_t deadline;      /* of a foreign file: for all of its queries */
    const char *path;     /* of a foreign file */
    struct fault called;  /* by a function of ours that refused its arguments */
    bool guarded;
    bool narrow;   /* values are as short as those of rules must be */
    bool foreign;  /* opened, not made: what stands in it was not written by this run */
    bool no_hints; /* who tries what may well fail does not ask what was meant */
};

/* The tables of results, whose names no view may take. */
bool schema_has(const char *name);
/* Stands for the rule of a query that a result keeps. */
extern const struct declared store_kept;
/* Always false: what a result keeps cannot be asked. */
bool store_altered(const struct store *store, const char *why, struct fault *fault);
/* Always false: the message of SQLite as a fault of the output, or of the rule. */
bool store_failed(struct store *store, const struct declared *by, struct fault *fault);
/* The same, with the names that the query probably meant. */
bool store_failed_at(struct store *store, const struct declared *by, const char *sql,
                     struct fault *fault);
/* " (did you mean …?)" for an unknown column or table in a query, or "". */
const char *hint_of(struct store *store, const char *sql, const char *message);
bool feed_register(struct store *store);
bool guard_register(struct store *store);
/* Whether a path leads to a database that nobody is writing, and to nothing else. */
bool guard_plain(const char *path);
/* From now on a file that somebody handed over: no programs in it, and our own queries come to an
 * end, too. false: it is nothing that mingce made. */
bool guard_foreign(struct store *store);
/* Seconds that this thread has computed. */
time_t guard_clock(void);
/* Around each statement that a rule or a file from elsewhere has a say in. */
void guard_narrow(struct store *store, bool narrow); /* how long a value may be */
void guard_start(struct store *store, bool by_rule, long steps, time_t until);
void guard_stop(struct store *store);
/* The number of steps that a query of a rule may take. */
long guard_begin(struct store *store, struct map *tables, struct map *within, struct map *calls);
void guard_end(struct store *store);
void result_value(sqlite3_context *context, const struct value *value);

#endif
