/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside store/. */
#ifndef STORE_INTERNAL_H
#define STORE_INTERNAL_H

#include <sqlite3.h>

#include "base/arena.h"
#include "base/map.h"
#include "store/store.h"

/* Some minutes of SQLite's virtual machine, in steps of the guard: a count over 10^8 rows passes, a
 * slip in a join that pairs every row with every other does not. */
enum { GUARD_MOST_STEPS = 300000 };
enum { STORE_APPLICATION_ID = 0x4D494E47, STORE_USER_VERSION = 4 };
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
    struct fault called;  /* by a function of ours that refused its arguments */
    bool guarded;
    bool no_hints; /* who tries what may well fail does not ask what was meant */
};

/* Always false: the message of SQLite as a fault of the output, or of the rule. */
bool store_failed(struct store *store, const struct declared *by, struct fault *fault);
/* The same, with the names that the query probably meant. */
bool store_failed_at(struct store *store, const struct declared *by, const char *sql,
                     struct fault *fault);
/* " (did you mean …?)" for an unknown column or table in a query, or "". */
const char *hint_of(struct store *store, const char *sql, const char *message);
bool feed_register(struct store *store);
bool guard_register(struct store *store);
/* The number of steps that a query of a rule may take. */
long guard_begin(struct store *store, struct map *tables, struct map *within, struct map *calls);
void guard_end(struct store *store);
void bind_value(sqlite3_stmt *statement, int at, const struct value *value);
void result_value(sqlite3_context *context, const struct value *value);

#endif
