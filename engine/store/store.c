/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "store/internal.h"

const char *store_version(void)
{
    return sqlite3_libversion();
}

const struct declared store_kept = {.name = ""};

bool store_altered(const struct store *store, const char *why, struct fault *fault)
{
    return fault_set_at(fault, FAULT_INPUT, "store-altered", store->path, 0,
                        _("a query that it keeps cannot be run: %s; no run wrote this file"), why);
}

bool store_failed(struct store *store, const struct declared *by, struct fault *fault)
{
    return store_failed_at(store, by, "", fault);
}

/* What no query is to blame for. */
static bool is_of_store(int code)
{
    static const int codes[] = {SQLITE_FULL,     SQLITE_IOERR,   SQLITE_NOMEM,  SQLITE_CORRUPT,
                                SQLITE_CANTOPEN, SQLITE_BUSY,    SQLITE_LOCKED, SQLITE_NOTADB,
                                SQLITE_READONLY, SQLITE_PROTOCOL};
    for (size_t i = 0; i < sizeof(codes) / sizeof(*codes); i++) {
        if (code == codes[i]) {
            return true;
        }
    }
    return false;
}

bool store_failed_at(struct store *store, const struct declared *by, const char *sql,
                     struct fault *fault)
{
    if (fault->kind != FAULT_NONE) {
        return false;
    }
    const char *message = arena_copy(&store->arena, sqlite3_errmsg(store->db));
    int code = sqlite3_errcode(store->db);
    if (by == &store_kept) {
        return store_altered(store, message, fault);
    }
    if (by && code == SQLITE_INTERRUPT) {
        return fault_set_at(fault, FAULT_RULE, "query-endless", by->path, by->line,
                            _("\"%s\": the query was stopped; it may never end"), by->name);
    }
    if (by && store->called.kind != FAULT_NONE) {
        struct fault called = store->called;
        store->called = (struct fault){0};
        return fault_set_at(fault, FAULT_RULE, called.id, by->path, by->line, "\"%s\": %s",
                            by->name, called.text);
    }
    if (!by && store->foreign && code == SQLITE_INTERRUPT) {
        return fault_set_at(fault, FAULT_INPUT, "store-altered", store->path, 0, "%s",
                            _("a question to it was stopped, for it may never end; no run wrote "
                              "this file"));
    }
    const char *hint = by && !store->no_hints ? hint_of(store, sql, message) : "";
    if (by && !is_of_store(code)) {
        return fault_set_at(fault, FAULT_RULE, "query-wrong", by->path, by->line,
                            _("\"%s\": the query is wrong: %s%s"), by->name, message, hint);
    }
    return fault_set(fault, FAULT_OUTPUT, "store-failed", _("case.db: %s"), message);
}

/* SQLite counts its memory under a lock that every allocation takes; nobody asks for the count. */
static void count_no_memory(void)
{
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static struct store *open_at(const char *path, int flags, struct fault *fault)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, count_no_memory);
    struct store *store = memory_new(sizeof(*store));
    arena_init(&store->arena);
    map_init(&store->functions);
    /* Without this, a misspelt "column" would quietly be a text. */
    bool strict =
        sqlite3_open_v2(path, &store->db, flags | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL) == SQLITE_OK &&
        sqlite3_db_config(store->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL) == SQLITE_OK;
    if (!strict || !feed_register(store) || !guard_register(store)) {
        fault_set_at(fault, FAULT_OUTPUT, "store-open", path, 0, _("cannot be opened: %s"),
                     store->db ? sqlite3_errmsg(store->db) : "");
        struct fault ignored = {0};
        if (!store_close(store, &ignored)) {
            return NULL;
        }
        return NULL;
    }
    return store;
}

bool store_attach_as(struct store *store, const char *path, const char *name, struct fault *fault)
{
    char *sql = sqlite3_mprintf("attach database %Q as %w", path, name);
    bool well = sql && store_run(store, sql, fault);
    sqlite3_free(sql);
    return well;
}

bool store_attach(struct store *store, const char *scratch, struct fault *fault)
{
    return store_attach_as(store, scratch, "scratch", fault);
}

struct store *store_create(const char *path, const char *scratch, struct fault *fault)
{
    struct store *store = open_at(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, fault);
    if (!store) {
        return NULL;
    }
    const char *settings = arena_printf(
        &store->arena,
        "pragma journal_mode = off; pragma synchronous = off; pragma locking_mode = exclusive;"
        "pragma cache_size = -16384; pragma temp_store = file;"
        "pragma scratch.journal_mode = off; pragma scratch.synchronous = off;"
        "pragma scratch.cache_size = -8192;"
        "pragma application_id = %d; pragma user_version = %d; begin",
        STORE_APPLICATION_ID, STORE_USER_VERSION);
    if (!store_attach(store, scratch, fault) || !store_run(store, settings, fault)) {
        struct fault ignored = {0};
        (void)!store_close(store, &ignored);
        return NULL;
    }
    return store;
}

/* NULL without a fault: a file of another kind. */
static struct store *open_kind(const char *path, int64_t application, int64_t version,
                               struct fault *fault)
{
    if (!guard_plain(path)) {
        return NULL;
    }
    struct store *store = open_at(path, SQLITE_OPEN_READONLY, fault);
    int64_t own_application = 0;
    int64_t own_version = 0;
    struct fault ignored = {0};
    if (!store) {
        return NULL;
    }
    bool known = store_integer(store, "pragma application_id", &own_application, &ignored) &&
                 store_integer(store, "pragma user_version", &own_version, &ignored) &&
                 own_application == application;
    if (known && own_version == version) {
        return store;
    }
    if (known && own_version > version) {
        fault_set_at(fault, FAULT_INPUT, "store-newer", path, 0, "%s",
                     _("was made by a newer mingce; read it with that one"));
    }
    (void)!store_close(store, &ignored);
    return NULL;
}

struct store *store_open(const char *path, struct fault *fault)
{
    struct store *store = open_kind(path, STORE_APPLICATION_ID, STORE_USER_VERSION, fault);
    if (!store && fault->kind == FAULT_NONE) {
        fault_set_at(fault, FAULT_INPUT, "store-foreign", path, 0, "%s",
                     _("is no case.db of this version of mingce"));
    }
    return store;
}

/* NULL and a fault if it holds what no run writes. */
static struct store *distrusted(struct store *store, const char *path, struct fault *fault)
{
    struct fault ignored = {0};
    if (!store) {
        return NULL;
    }
    store->path = arena_copy(&store->arena, path);
    if (guard_foreign(store)) {
        return store;
    }
    (void)!store_close(store, &ignored);
    fault_set_at(fault, FAULT_INPUT, "store-altered", path, 0, "%s",
                 _("is damaged, or holds what no run writes; take it from where it came from"));
    return NULL;
}

struct store *store_open_handed(const char *path, struct fault *fault)
{
    return distrusted(store_open(path, fault), path, fault);
}

/* Neither locks nor looks whether the file changes: pages of tables that are not written stay where
 * they are, and the transaction keeps the schema of now. */
struct store *store_open_beside(const char *path, struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    const char *uri = "file:";
    while (path[0] == '/' && path[1] == '/') {
        path++; /* Two would begin the name of a host. */
    }
    for (size_t i = 0; path[i]; i++) {
        /* What has a meaning in a URI. */
        uri = arena_printf(&arena, strchr("?#%", path[i]) ? "%s%%%02X" : "%s%c", uri, path[i]);
    }
    uri = arena_printf(&arena, "%s?immutable=1", uri);
    struct store *store = open_at(uri, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, fault);
    arena_clear(&arena);
    int64_t tables;
    if (store && (!store_run(store, "begin", fault) ||
                  !store_integer(store, "select count(*) from sqlite_schema", &tables, fault))) {
        struct fault ignored = {0};
        (void)!store_close(store, &ignored);
        return NULL;
    }
    return store;
}

struct store *store_open_pack(const char *path, struct fault *fault)
{
    struct store *store =
        distrusted(open_kind(path, PACK_APPLICATION_ID, PACK_USER_VERSION, fault), path, fault);
    if (!store && fault->kind == FAULT_NONE) {
        fault_set_at(fault, FAULT_INPUT, "pack-foreign", path, 0, "%s",
                     _("is no pack of mingce; mingce pack OUT -o FILE makes one"));
    }
    return store;
}

struct store *store_create_pack(const char *path, struct fault *fault)
{
    struct store *store = open_at(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, fault);
    if (!store) {
        return NULL;
    }
    const char *settings = arena_printf(
        &store->arena,
        "pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file;"
        "pragma application_id = %d; pragma user_version = %d; begin",
        PACK_APPLICATION_ID, PACK_USER_VERSION);
    if (!store_run(store, settings, fault)) {
        struct fault ignored = {0};
        (void)!store_close(store, &ignored);
        return NULL;
    }
    return store;
}

bool store_close(struct store *store, struct fault *fault)
{
    bool well = true;
    if (!store) {
        return true;
    }
    if (store->db && !sqlite3_get_autocommit(store->db)) {
        well = store_run(store, "commit", fault);
    }
    sqlite3_close_v2(store->db);
    arena_clear(&store->arena);
    map_clear(&store->functions);
    free(store);
    return well;
}

bool store_run(struct store *store, const char *sql, struct fault *fault)
{
    guard_narrow(store, false);
    return sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK ||
           store_failed(store, NULL, fault);
}

bool store_run_by(struct store *store, const char *sql, const struct declared *by,
                  struct fault *fault)
{
    guard_start(store, true, GUARD_MOST_STEPS, guard_clock() + GUARD_MOST_SECONDS);
    bool well = sqlite3_exec(store->db, sql, NULL, NULL, NULL) == SQLITE_OK;
    guard_stop(store);
    return well || store_failed_at(store, by, sql, fault);
}

bool store_views(struct store *store, const char *schema, const struct store_view *views,
                 size_t count, struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    const char *sql =
        arena_printf(&arena, "insert into %s.sqlite_master values ('view', ?, ?, 0, ?)", schema);
    bool well = store_run(store, "pragma writable_schema = on", fault);
    struct writer *writer = well ? writer_open_sql(store, sql, 3, fault) : NULL;
    well = writer != NULL;
    for (size_t i = 0; well && i < count; i++) {
        const char *view = arena_printf(&arena, "CREATE VIEW %s as %s",
                                        store_quoted(&arena, views[i].name), views[i].rows);
        const struct value values[] = {value_string(views[i].name), value_string(views[i].name),
                                       value_string(view)};
        well = writer_add(writer, values, fault);
    }
    writer_close(writer);
    arena_clear(&arena);
    /* Read again, the new ones with it. */
    return well && store_run(store, "pragma writable_schema = reset", fault);
}

void store_hints(struct store *store, bool wanted)
{
    store->no_hints = !wanted;
}

const char *store_quoted(struct arena *arena, const char *name)
{
    char *quoted = arena_alloc(arena, strlen(name) * 2 + 3);
    char *at = quoted;
    *at++ = '"';
    for (; *name; name++) {
        if (*name == '"') {
            *at++ = '"';
        }
        *at++ = *name;
    }
    *at = '"';
    return quoted;
}

bool store_text(struct store *store, const char *sql, struct arena *arena, const char **out,
                struct fault *fault)
{
    bool more;
    struct query *query = query_open(store, sql, NULL, fault);
    bool well = query && query_next(query, &more, fault);
    if (well) {
        *out = more ? arena_text(arena, query_text(query, 0)) : "";
    }
    query_close(query);
    return well;
}

bool store_integer(struct store *store, const char *sql, int64_t *out, struct fault *fault)
{
    bool more;
    struct query *query = query_open(store, sql, NULL, fault);
    bool well = query && query_next(query, &more, fault);
    if (well) {
        *out = more ? query_integer(query, 0) : 0;
    }
    query_close(query);
    return well;
}
