/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a query with an unknown name probably meant. */
#include <string.h>

#include "base/suggest.h"
#include "store/internal.h"

#define TABLES                                                                                     \
    "(select name from sqlite_schema where type in ('table', 'view') "                             \
    "union select name from sqlite_temp_schema where type in ('table', 'view'))"

static const char *nearest(struct store *store, const char *typed, const char *names_sql,
                           const char *sql)
{
    sqlite3_stmt *statement = NULL;
    const char **names = NULL;
    size_t count = 0;
    if (sqlite3_prepare_v2(store->db, names_sql, -1, &statement, NULL) == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, sql, -1, SQLITE_STATIC);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            const char *name = (const char *)sqlite3_column_text(statement, 0);
            ARENA_PUSH(&store->arena, names, count, arena_copy(&store->arena, name ? name : ""));
        }
    }
    sqlite3_finalize(statement);
    return suggest_hint(&store->arena, typed, names, count);
}

static const char *nearest_function(struct store *store, const char *typed)
{
    const char **names = NULL;
    size_t count = 0;
    for (uint32_t i = 0; i < store->functions.count; i++) {
        struct text key = map_key(&store->functions, i);
        ARENA_PUSH(&store->arena, names, count, arena_text(&store->arena, key));
    }
    return suggest_hint(&store->arena, typed, names, count);
}

const char *hint_of(struct store *store, const char *sql, const char *message)
{
    static const char no_column[] = "no such column: ";
    static const char no_table[] = "no such table: ";
    static const char no_function[] = "no such function: ";
    const char *typed = message;
    if (strncmp(message, no_function, sizeof(no_function) - 1) == 0) {
        return nearest_function(store, message + sizeof(no_function) - 1);
    }
    bool column = strncmp(message, no_column, sizeof(no_column) - 1) == 0;
    if (column) {
        typed += sizeof(no_column) - 1;
    } else if (strncmp(message, no_table, sizeof(no_table) - 1) == 0) {
        typed += sizeof(no_table) - 1;
    } else {
        return "";
    }
    const char *dot = strrchr(typed, '.');
    typed = dot ? dot + 1 : typed;
    /* Columns of the tables that the query names. */
    return column ? nearest(store, typed,
                            "select distinct c.name from " TABLES
                            " t, pragma_table_info(t.name) c where instr(?1, t.name) order by 1",
                            sql)
                  : nearest(store, typed, "select name from " TABLES " order by 1", sql);
}
