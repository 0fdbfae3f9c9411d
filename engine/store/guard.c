/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the SQL of rules may do: read, call listed functions, and come to an end. */
#include <string.h>

#include "store/internal.h"

enum { STEP = 100 * 1000 };
/* Without random and without the clock: the same inputs must give the same answers. */
static const char *const builtin[] = {
    "abs",        "avg",         "char",         "coalesce",   "count",        "cume_dist",
    "dense_rank", "first_value", "format",       "glob",       "group_concat", "iif",
    "ifnull",     "instr",       "lag",          "last_value", "lead",         "length",
    "like",       "lower",       "ltrim",        "max",        "min",          "nth_value",
    "ntile",      "nullif",      "percent_rank", "printf",     "rank",         "replace",
    "round",      "row_number",  "rtrim",        "sign",       "substr",       "substring",
    "sum",        "total",       "trim",         "typeof",     "unicode",      "upper",
};

/* "view/table"; "/table" where the query itself reads it. */
static void add_within(struct store *store, const char *view, const char *table)
{
    struct arena arena;
    arena_init(&arena);
    map_add(store->within, text_of(arena_printf(&arena, "%s/%s", view ? view : "", table)), NULL);
    arena_clear(&arena);
}

static int authorize(void *context, int action, const char *first, const char *second,
                     const char *schema, const char *trigger)
{
    struct store *store = context;
    (void)schema;
    if (!store->guarded) {
        return SQLITE_OK;
    }
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_READ:
        if (first && strcmp(first, "feed") == 0) {
            return SQLITE_DENY; /* Ours alone: it has rows only while a table is loaded. */
        }
        if (store->tables && first) {
            map_add(store->tables, text_of(first), NULL);
            add_within(store, trigger, first);
        }
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        if (store->calls && second) {
            map_add(store->calls, text_of(second), NULL);
        }
        return map_find(&store->functions, text_of(second)) == MAP_NONE ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

static int progress(void *context)
{
    struct store *store = context;
    return store->steps > 0 && --store->steps == 0;
}

bool guard_register(struct store *store)
{
    for (size_t i = 0; i < sizeof(builtin) / sizeof(*builtin); i++) {
        map_add(&store->functions, text_of(builtin[i]), NULL);
    }
    sqlite3_progress_handler(store->db, STEP, progress, store);
    return sqlite3_set_authorizer(store->db, authorize, store) == SQLITE_OK;
}

long guard_begin(struct store *store, struct map *tables, struct map *within, struct map *calls)
{
    store->guarded = true;
    store->tables = tables;
    store->within = within;
    store->calls = calls;
    return GUARD_MOST_STEPS;
}

void guard_end(struct store *store)
{
    store->guarded = false;
    store->tables = NULL;
    store->within = NULL;
    store->calls = NULL;
}
