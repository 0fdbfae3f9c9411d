/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the SQL of rules may do: read, call listed functions, and come to an end; and what a file
 * may bring along that somebody handed over. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/internal.h"

enum { STEP = 1000 };
/* One row or value that a rule makes. A line of a roster has 8 MB at most; and within a function
 * nobody counts steps, so that a search for half of such a text in the other half must come to an
 * end. */
enum { RULE_BYTES = 10 * 1000 * 1000, RULE_PATTERN = 1000 };
/* One value of a file from elsewhere; manifest.json is looked at beside it. */
enum { FOREIGN_BYTES = 300 * 1000 * 1000 };
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
        /* feed is ours alone and has rows only while a table is loaded; sqlite_schema tells where
         * tables lie in the file. */
        if (first && (strcmp(first, "feed") == 0 || strncmp(first, "sqlite_", 7) == 0)) {
            return SQLITE_DENY;
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

time_t guard_clock(void)
{
    struct timespec now;
    return clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) == 0 ? now.tv_sec + 1 : 1;
}

/* Asks for the time that was spent, which takes long, when another second has begun by a clock that
 * is quick to ask. A busy machine is no reason to stop. */
static bool is_late(struct store *store)
{
    struct timespec now;
    if (store->until == 0 || clock_gettime(CLOCK_MONOTONIC_COARSE, &now) != 0 ||
        now.tv_sec == store->looked) {
        return false;
    }
    store->looked = now.tv_sec;
    return guard_clock() > store->until;
}

static int progress(void *context)
{
    struct store *store = context;
    return (store->steps > 0 && --store->steps == 0) || is_late(store);
}

/* Own statements may bind a whole manifest.json; those of rules come row after row, and to set a
 * limit anew for each would take longer than many of them. */
void guard_narrow(struct store *store, bool narrow)
{
    if (store->narrow != narrow) {
        store->narrow = narrow;
        sqlite3_limit(store->db, SQLITE_LIMIT_LENGTH, narrow ? RULE_BYTES : FOREIGN_BYTES);
        sqlite3_limit(store->db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, RULE_PATTERN);
    }
}

void guard_start(struct store *store, bool by_rule, long steps, time_t until)
{
    guard_narrow(store, by_rule);
    store->steps = steps;
    store->until = until;
}

void guard_stop(struct store *store)
{
    store->steps = 0;
    store->until = 0;
}

/* SQLite would wait for a pipe to open, and write beside a file that says it has a log. */
bool guard_plain(const char *path)
{
    unsigned char head[20] = {0};
    struct stat facts;
    int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    bool plain = fd < 0 /* SQLite says why */ ||
                 (fstat(fd, &facts) == 0 && S_ISREG(facts.st_mode) &&
                  read(fd, head, sizeof(head)) == (ssize_t)sizeof(head) &&
                  memcmp(head, "SQLite format 3", 16) == 0 && head[18] == 1 && head[19] == 1);
    if (fd >= 0) {
        close(fd);
    }
    return plain;
}

static int shadows(void *context, int columns, char **values, char **names)
{
    bool *shadowed = context;
    (void)columns, (void)names;
    *shadowed = *shadowed || schema_has(values[0]);
    return 0;
}

bool guard_foreign(struct store *store)
{
    /* Triggers and virtual tables are programs; a view in the place of one of our tables is one
     * too. Views of rules are read by the queries of rules, which are guarded. */
    static const char views[] = "select name from sqlite_schema where type = 'view'";
    bool shadowed = false;
    int64_t found = 0;
    struct fault ignored = {0};
    bool strict =
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL) == SQLITE_OK &&
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL) == SQLITE_OK &&
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL) == SQLITE_OK &&
        store_run(store, "pragma cell_size_check = on", &ignored);
    store->foreign = true;
    store->budget = FOREIGN_MOST_STEPS;
    store->deadline = guard_clock() + GUARD_MOST_SECONDS;
    sqlite3_limit(store->db, SQLITE_LIMIT_LENGTH, FOREIGN_BYTES);
    return strict &&
           store_integer(store,
                         "select count(*) from sqlite_schema where type = 'trigger' or "
                         "(type = 'table' and rootpage = 0)",
                         &found, &ignored) &&
           found == 0 && sqlite3_exec(store->db, views, shadows, &shadowed, NULL) == SQLITE_OK &&
           !shadowed;
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
