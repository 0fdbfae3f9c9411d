/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "store/internal.h"

struct query {
    struct store *store;
    sqlite3_stmt *statement;
    const struct declared *by;
    long steps;           /* that are left to it; 0: any number */
    time_t until;         /* when it is stopped at the latest */
    struct fault unbound; /* by a value that could not be bound: SQLite would take NULL for it */
    struct map tables;
    struct map calls;
    const char **names;  /* of the tables, NULL-ended */
    const char **direct; /* of those that no view among them reads for it */
};

struct writer {
    struct store *store;
    sqlite3_stmt *statement;
    size_t columns;
};

static const char *copy_of(struct text key)
{
    char *name = memory_new(key.length + 1);
    memcpy(name, key.at, key.length);
    return name;
}

static const char **names_of(const struct map *tables)
{
    const char **names = memory_new((tables->count + 1) * sizeof(*names));
    for (uint32_t i = 0; i < tables->count; i++) {
        names[i] = copy_of(map_key(tables, i));
    }
    return names;
}

/* A common table expression looks like a view, but is no table itself. */
static const char **direct_of(const struct map *tables, const struct map *within)
{
    const char **names = memory_new((within->count + 1) * sizeof(*names));
    size_t count = 0;
    for (uint32_t i = 0; i < within->count; i++) {
        struct text key = map_key(within, i);
        size_t slash = text_find(key, TEXT("/"));
        if (map_find(tables, text_part(key, 0, slash)) == MAP_NONE) {
            names[count++] = copy_of(text_from(key, slash + 1));
        }
    }
    return names;
}

static void free_names(const char **names)
{
    for (size_t i = 0; names && names[i]; i++) {
        free((void *)(uintptr_t)names[i]);
    }
    free(names);
}

/* Only one statement, and nothing behind it but blanks and comments. */
static bool is_alone(struct store *store, const char *tail)
{
    sqlite3_stmt *second = NULL;
    if (!tail || !*tail) {
        return true;
    }
    bool alone = sqlite3_prepare_v2(store->db, tail, -1, &second, NULL) == SQLITE_OK && !second;
    sqlite3_finalize(second);
    return alone;
}

struct query *query_open(struct store *store, const char *sql, const struct declared *by,
                         struct fault *fault)
{
    struct query *query = memory_new(sizeof(*query));
    const char *tail = NULL;
    struct map within;
    query->store = store;
    query->by = by;
    map_init(&query->tables);
    map_init(&query->calls);
    map_init(&within);
    if (by) {
        query->steps = guard_begin(store, &query->tables, &within, &query->calls);
        query->until = guard_clock() + GUARD_MOST_SECONDS;
    }
    int status = sqlite3_prepare_v2(store->db, sql, -1, &query->statement, &tail);
    bool well = status == SQLITE_OK;
    /* Still guarded: some statements act when they are but prepared. */
    bool one = well && query->statement && is_alone(store, tail);
    guard_end(store);
    if (!well) {
        store_failed_at(store, by, sql, fault);
    } else if (by == &store_kept && (!one || !sqlite3_stmt_readonly(query->statement))) {
        well = store_altered(store, _("one SELECT is wanted"), fault);
    } else if (by && (!one || !sqlite3_stmt_readonly(query->statement))) {
        well = fault_set_at(fault, FAULT_RULE, "query-several", by->path, by->line,
                            _("\"%s\": one SELECT is wanted, and nothing behind it"), by->name);
    }
    if (well) {
        query->names = names_of(&query->tables);
        query->direct = direct_of(&query->tables, &within);
    } else {
        query_close(query);
        query = NULL;
    }
    map_clear(&within);
    return query;
}

struct query *query_open_kept(struct store *store, const char *sql, struct fault *fault)
{
    return query_open(store, sql, &store_kept, fault);
}

void query_close(struct query *query)
{
    if (!query) {
        return;
    }
    sqlite3_finalize(query->statement);
    free_names(query->names);
    free_names(query->direct);
    map_clear(&query->tables);
    map_clear(&query->calls);
    free(query);
}

void query_bind(struct query *query, const char *name, const char *text)
{
    int at = sqlite3_bind_parameter_index(query->statement, name);
    if (at > 0 &&
        sqlite3_bind_text(query->statement, at, text, -1, SQLITE_TRANSIENT) != SQLITE_OK) {
        store_failed(query->store, query->by, &query->unbound);
    }
}

bool query_next(struct query *query, bool *more, struct fault *fault)
{
    struct store *store = query->store;
    if (query->unbound.kind != FAULT_NONE) {
        *fault = query->unbound;
        return false;
    }
    if (query->by) {
        guard_start(store, true, query->steps, query->until);
    } else if (store->foreign) {
        guard_start(store, false, store->budget, store->deadline);
    } else {
        guard_narrow(store, false);
    }
    int status = sqlite3_step(query->statement);
    if (query->by) {
        query->steps = store->steps;
        guard_stop(store);
    } else if (store->foreign) {
        store->budget = store->steps > 0 ? store->steps : 1;
        guard_stop(store);
    }
    *more = status == SQLITE_ROW;
    if (status == SQLITE_ROW || status == SQLITE_DONE) {
        return true;
    }
    return store_failed(query->store, query->by, fault);
}

void query_reset(struct query *query)
{
    sqlite3_reset(query->statement);
}

size_t query_columns(const struct query *query)
{
    return (size_t)sqlite3_column_count(query->statement);
}

const char *query_name(const struct query *query, size_t column)
{
    return sqlite3_column_name(query->statement, (int)column);
}

size_t query_column(const struct query *query, const char *name)
{
    for (size_t i = 0; i < query_columns(query); i++) {
        if (strcmp(query_name(query, i), name) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

const char *query_hint(const struct query *query, const char *name, struct arena *arena)
{
    size_t count = query_columns(query);
    const char **names = memory_new((count + 1) * sizeof(*names));
    for (size_t i = 0; i < count; i++) {
        names[i] = query_name(query, i);
    }
    const char *hint = suggest_hint(arena, name, names, count);
    free(names);
    return hint;
}

bool query_is_null(const struct query *query, size_t column)
{
    return sqlite3_column_type(query->statement, (int)column) == SQLITE_NULL;
}

bool query_is_number(const struct query *query, size_t column)
{
    int type = sqlite3_column_type(query->statement, (int)column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

bool query_is_integer(const struct query *query, size_t column)
{
    return sqlite3_column_type(query->statement, (int)column) == SQLITE_INTEGER;
}

struct text query_text(const struct query *query, size_t column)
{
    const unsigned char *at = sqlite3_column_text(query->statement, (int)column);
    if (!at) {
        return TEXT("");
    }
    return (struct text){(const char *)at,
                         (size_t)sqlite3_column_bytes(query->statement, (int)column)};
}

int64_t query_integer(const struct query *query, size_t column)
{
    return sqlite3_column_int64(query->statement, (int)column);
}

double query_real(const struct query *query, size_t column)
{
    return sqlite3_column_double(query->statement, (int)column);
}

bool query_calls(const struct query *query, const char *function)
{
    return map_find(&query->calls, text_of(function)) != MAP_NONE;
}

const char *const *query_tables(const struct query *query)
{
    return query->names;
}

const char *const *query_direct(const struct query *query)
{
    return query->direct;
}

/* Its status: what could not be bound would be NULL. */
static int bind_value(sqlite3_stmt *statement, int at, const struct value *value)
{
    char iso[12];
    switch (value->kind) {
    case VALUE_NONE:
        break;
    case VALUE_TEXT:
        return sqlite3_bind_text(statement, at, value->text.at ? value->text.at : "",
                                 (int)value->text.length, SQLITE_STATIC);
    case VALUE_INTEGER:
    case VALUE_MONEY:
    case VALUE_BOOLEAN:
        return sqlite3_bind_int64(statement, at, value->integer);
    case VALUE_DATE:
        date_format(value->date, iso);
        return sqlite3_bind_text(statement, at, iso, -1, SQLITE_TRANSIENT);
    case VALUE_REAL:
        return sqlite3_bind_double(statement, at, value->real);
    }
    return sqlite3_bind_null(statement, at);
}

struct writer *writer_open_sql(struct store *store, const char *sql, size_t columns,
                               struct fault *fault)
{
    struct writer *writer = memory_new(sizeof(*writer));
    writer->store = store;
    writer->columns = columns;
    if (sqlite3_prepare_v3(store->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &writer->statement,
                           NULL) != SQLITE_OK) {
        store_failed(store, NULL, fault);
        free(writer);
        return NULL;
    }
    return writer;
}

struct writer *writer_open(struct store *store, const char *table, size_t columns,
                           struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    const char *sql = arena_printf(&arena, "insert into %s values (?", store_quoted(&arena, table));
    for (size_t i = 1; i < columns; i++) {
        sql = arena_printf(&arena, "%s, ?", sql);
    }
    sql = arena_printf(&arena, "%s)", sql);
    struct writer *writer = writer_open_sql(store, sql, columns, fault);
    arena_clear(&arena);
    return writer;
}

bool writer_add(struct writer *writer, const struct value *values, struct fault *fault)
{
    bool well = true;
    for (size_t i = 0; well && i < writer->columns; i++) {
        well = bind_value(writer->statement, (int)i + 1, &values[i]) == SQLITE_OK;
    }
    well = well && sqlite3_step(writer->statement) == SQLITE_DONE;
    if (!well) {
        store_failed(writer->store, NULL, fault);
    }
    sqlite3_reset(writer->statement);
    return well;
}

struct value query_value(const struct query *query, size_t column)
{
    if (query_is_null(query, column)) {
        return value_none();
    }
    if (query_is_integer(query, column)) {
        return value_integer(query_integer(query, column));
    }
    return query_is_number(query, column) ? value_real(query_real(query, column))
                                          : value_text(query_text(query, column));
}

bool writer_copy(struct writer *writer, struct query *query, struct fault *fault)
{
    struct value values[STORE_MOST_COLUMNS];
    bool more = true;
    bool well = true;
    while (well && more) {
        well = query_next(query, &more, fault);
        for (size_t i = 0; well && more && i < writer->columns; i++) {
            values[i] = query_value(query, i);
        }
        well = well && (!more || writer_add(writer, values, fault));
    }
    return well;
}

void writer_close(struct writer *writer)
{
    if (writer) {
        sqlite3_finalize(writer->statement);
        free(writer);
    }
}
