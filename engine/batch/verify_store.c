/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in case.db: its tables against their digests, its sums against one another. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/manifest.h"
#include "batch/masking.h"
#include "batch/rowseal.h"
#include "batch/verifying.h"

/* A table as manifest.json tells of it. */
struct told {
    int64_t rows;
    int64_t leaves;
    const char *sha256;
};

struct checking {
    struct verifying *verifying;
    struct store *store;
    const char *file;
    struct sealed_table *tables; /* with leaves first */
    size_t count;
};

bool verifying_is_order(const char *order)
{
    return *order && order[strspn(order, "abcdefghijklmnopqrstuvwxyz0123456789_, \"")] == '\0';
}

static struct query *tables_told(struct checking *checking)
{
    return verifying_query(checking->verifying, checking->verifying->json,
                           "select coalesce(json_extract(value, '$.table'), ''), "
                           "coalesce(json_extract(value, '$.order'), ''), "
                           "json_extract(value, '$.unit'), json_extract(value, '$.rows'), "
                           "coalesce(json_extract(value, '$.leaves'), -1), "
                           "coalesce(json_extract(value, '$.root'), "
                           "json_extract(value, '$.sha256'), '') "
                           "from json_each(:json, '$.\"case.db\"') order by 1");
}

static bool list_tables(struct checking *checking)
{
    struct verifying *verifying = checking->verifying;
    struct arena *arena = verifying->arena;
    struct query *query = tables_told(checking);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, verifying->fault);
        if (!well || !more) {
            break;
        }
        struct sealed_table table = {
            .name = arena_text(arena, query_text(query, 0)),
            .order = arena_text(arena, query_text(query, 1)),
            .unit_column = query_is_null(query, 2) ? NULL : arena_text(arena, query_text(query, 2)),
        };
        if (strcmp(table.name, SEAL_SCHEMA) == 0) {
            continue; /* which check_schema looks at */
        }
        if (verifying_is_order(table.order)) {
            ARENA_PUSH(arena, checking->tables, checking->count, table);
        } else {
            verdict_fails(verifying->verification, "tables", "verify-table", table.name,
                          _("manifest.json tells no order of its rows; it was changed"));
        }
    }
    query_close(query);
    if (checking->count > 0) {
        qsort(checking->tables, checking->count, sizeof(*checking->tables), sealed_order);
    }
    return well;
}

/* What cannot be queried as it ought to be is not what was sealed. */
static void fails_by(struct checking *checking, const char *table, struct fault *own)
{
    struct arena *arena = checking->verifying->arena;
    verdict_fails(checking->verifying->verification, "tables", "verify-table", checking->file,
                  arena_printf(arena, _("table %s cannot be read: %s"), table, own->text));
    *own = (struct fault){0};
}

static bool find_told(struct checking *checking, const char *name, struct told *told)
{
    struct query *query = tables_told(checking);
    bool more = query != NULL;
    bool found = false;
    while (more && !found && query_next(query, &more, checking->verifying->fault) && more) {
        found = text_is(query_text(query, 0), name);
        if (found) {
            told->rows = query_integer(query, 3);
            told->leaves = query_integer(query, 4);
            told->sha256 = arena_text(checking->verifying->arena, query_text(query, 5));
        }
    }
    query_close(query);
    return found;
}

/* The stored leaves say whose rows were changed; without them all units of a table would look
 * wrong, for each salt depends on all rows. */
static void check_leaves(struct checking *checking, struct sealed_table *table, const char *sealed)
{
    struct verifying *verifying = checking->verifying;
    struct arena *arena = verifying->arena;
    struct fault own = {0};
    struct query *query =
        query_open(checking->store,
                   "select salt, sha256, rows from main.leaf where table_name = :table and "
                   "unit_id = :unit",
                   NULL, &own);
    bool told = false;
    for (size_t i = 0; query && i < table->leaf_count; i++) {
        struct sealed_leaf *leaf = &table->leaves[i];
        struct digest derived = leaf->salt;
        char hex[SEAL_HEX];
        bool more = false;
        query_bind(query, ":table", table->name);
        query_bind(query, ":unit", leaf->unit);
        bool there = query_next(query, &more, &own) && more;
        if (there && digest_read(query_text(query, 0), &leaf->salt)) {
            seal_leaf_of(&leaf->salt, &leaf->plain, &leaf->hash);
        }
        digest_hex(&leaf->hash, hex);
        if (!there || !text_is(query_text(query, 1), hex)) {
            told = true;
            verdict_fails(
                verifying->verification, "tables", "verify-rows", checking->file,
                *leaf->unit
                    ? arena_printf(arena,
                                   _("table %s: the rows of unit %s are not those that were "
                                     "sealed; take case.db from where it came from"),
                                   table->name, leaf->unit)
                    : arena_printf(arena,
                                   _("table %s: the rows of no unit are not those that were "
                                     "sealed; take case.db from where it came from"),
                                   table->name));
        }
        leaf->salt = there ? leaf->salt : derived;
        query_reset(query);
    }
    query_close(query);
    seal_root(table);
    if (!told && strcmp(table->sha256, sealed) != 0) {
        verdict_fails(verifying->verification, "tables", "verify-table", checking->file,
                      arena_printf(arena,
                                   _("table %s: its root is %.12s…, manifest.json says %.12s…: "
                                     "units are missing or manifest.json was changed"),
                                   table->name, table->sha256, sealed));
    }
}

static bool is_table(struct checking *checking, const char *name)
{
    struct fault ignored = {0};
    struct query *query =
        query_open(checking->store,
                   "select count(*) from main.sqlite_schema where name = :name and type = 'table'",
                   NULL, &ignored);
    bool more = false;
    if (query) {
        query_bind(query, ":name", name);
    }
    bool table =
        query && query_next(query, &more, &ignored) && more && query_integer(query, 0) == 1;
    query_close(query);
    return table;
}

static void check_table(struct checking *checking, struct sealed_table *table)
{
    struct verifying *verifying = checking->verifying;
    struct verification *verification = verifying->verification;
    struct arena *arena = verifying->arena;
    struct told told = {0};
    struct fault own = {0};
    if (!find_told(checking, table->name, &told)) {
        return;
    }
    if (table->unit_column) {
        check_leaves(checking, table, told.sha256);
    } else if (strcmp(table->name, SEAL_ITSELF) == 0 ? !seal_itself(checking->store, table, &own)
                                                     : !seal_whole(checking->store, table, &own)) {
        fails_by(checking, table->name, &own);
        return;
    } else if (strcmp(table->sha256, told.sha256) != 0) {
        verdict_fails(verification, "tables", "verify-table", checking->file,
                      arena_printf(arena,
                                   _("table %s was changed: SHA-256 %.12s…, manifest.json says "
                                     "%.12s…; take case.db from where it came from"),
                                   table->name, table->sha256, told.sha256));
    }
    if (table->rows != told.rows) {
        verdict_fails(verification, "tables", "verify-table", checking->file,
                      arena_printf(arena,
                                   _("table %s has %" PRId64 " rows, manifest.json says %" PRId64),
                                   table->name, table->rows, told.rows));
    }
}

/* Tables that nobody told of. */
static void check_strangers(struct checking *checking)
{
    struct verifying *verifying = checking->verifying;
    struct fault own = {0};
    struct query *query = verifying_query(
        verifying, checking->store,
        "select name from main.sqlite_schema where type in ('table', 'trigger') and name not in "
        "(select json_extract(value, '$.table') from json_each(:json, '$.\"case.db\"')) "
        "and name not like 'sqlite\\_%' escape '\\' order by 1");
    bool more = query != NULL;
    while (more && query_next(query, &more, &own) && more) {
        verdict_fails(verifying->verification, "tables", "verify-table", checking->file,
                      arena_printf(verifying->arena,
                                   _("table %s is not in manifest.json: no run wrote it"),
                                   arena_text(verifying->arena, query_text(query, 0))));
    }
    query_close(query);
}

static bool check_tables(struct checking *checking)
{
    struct verifying *verifying = checking->verifying;
    struct fault own = {0};
    size_t there = 0;
    if (!list_tables(checking)) {
        return false;
    }
    for (size_t i = 0; i < checking->count; i++) {
        if (is_table(checking, checking->tables[i].name)) {
            checking->tables[there++] = checking->tables[i];
        } else {
            verdict_fails(verifying->verification, "tables", "verify-table", checking->file,
                          arena_printf(verifying->arena, _("table %s is not there"),
                                       checking->tables[i].name));
        }
    }
    checking->count = there;
    if (!seal_plain(checking->store, checking->tables, checking->count, verifying->arena, &own)) {
        fails_by(checking, "source", &own);
        return true;
    }
    seal_salts(checking->tables, checking->count);
    for (size_t i = 0; i < checking->count; i++) {
        check_table(checking, &checking->tables[i]);
    }
    check_strangers(checking);
    if (verdict_failed(verifying->verification, "tables") == 0) {
        verdict_holds(verifying->verification, "tables",
                      arena_printf(verifying->arena,
                                   _("case.db: %zu tables, each with the digest in manifest.json"),
                                   checking->count));
    }
    return true;
}

/* Values are what the names of their columns say. */
static bool check_columns(struct checking *checking, const char *table)
{
    struct verifying *verifying = checking->verifying;
    struct arena *arena = verifying->arena;
    struct column_names are = {0};
    struct column_names told;
    struct fault own = {0};
    struct query *query = query_open(checking->store, seal_columns(table, arena), NULL, &own);
    for (size_t i = 0; query && i < query_columns(query); i++) {
        const char *name = arena_copy(arena, query_name(query, i));
        ARENA_PUSH(arena, are.at, are.count, name);
    }
    query_close(query);
    if (!verifying_columns(verifying, table, &told)) {
        return false;
    }
    const char *other = verifying_other(&are, &told, arena);
    if (other) {
        verdict_fails(verifying->verification, "schema", "verify-schema", checking->file,
                      arena_printf(arena, _("table %s: %s"), table, other));
    }
    return true;
}

/* An index that is not of its table would bring other rows than those that were sealed. */
static void check_sound(struct checking *checking)
{
    struct verifying *verifying = checking->verifying;
    struct fault own = {0};
    struct query *query =
        query_open(checking->store, "pragma main.integrity_check(10)", NULL, &own);
    bool more = query != NULL;
    while (more && query_next(query, &more, &own) && more) {
        if (!text_is(query_text(query, 0), "ok")) {
            verdict_fails(verifying->verification, "schema", "verify-schema", checking->file,
                          arena_printf(verifying->arena, _("tables and indexes do not agree: %s"),
                                       arena_text(verifying->arena, query_text(query, 0))));
        }
    }
    query_close(query);
    if (own.kind != FAULT_NONE) {
        fails_by(checking, SEAL_SCHEMA, &own);
    }
}

/* The names of all columns, the views and the indexes: what a value means, and what is read when
 * one of them is asked. */
static bool check_schema(struct checking *checking)
{
    struct verifying *verifying = checking->verifying;
    struct verification *verification = verifying->verification;
    struct arena *arena = verifying->arena;
    struct sealed_table schema = {.name = SEAL_SCHEMA, .order = SEAL_SCHEMA_ORDER};
    struct told told = {0};
    struct fault own = {0};
    if (!find_told(checking, SEAL_SCHEMA, &told)) {
        verdict_fails(
            verification, "schema", "verify-schema", "manifest.json",
            _("has no digest of the schema of case.db: it is of an earlier mingce, or was "
              "changed; columns and views could have been exchanged. Run the case again"));
        return true;
    }
    for (size_t i = 0; i < checking->count; i++) {
        if (!check_columns(checking, checking->tables[i].name)) {
            return false;
        }
    }
    if (!seal_whole(checking->store, &schema, &own)) {
        fails_by(checking, SEAL_SCHEMA, &own);
    } else if (strcmp(schema.sha256, told.sha256) != 0) {
        verdict_fails(verification, "schema", "verify-schema", checking->file,
                      arena_printf(arena,
                                   _("names of columns, views or indexes were changed: SHA-256 "
                                     "%.12s…, manifest.json says %.12s…; take case.db from where "
                                     "it came from"),
                                   schema.sha256, told.sha256));
    } else {
        check_sound(checking);
    }
    if (verdict_failed(verification, "schema") == 0) {
        verdict_holds(verification, "schema",
                      arena_printf(arena,
                                   _("case.db: %" PRId64 " tables, views and indexes, as the run "
                                     "made them"),
                                   schema.rows));
    }
    return true;
}

/* "'fund', "fund", 'lines', "lines"": the columns of a query for json_object. */
static const char *members_of(struct checking *checking, const char *sql)
{
    struct arena *arena = checking->verifying->arena;
    struct fault ignored = {0};
    struct query *query = query_open(checking->store, sql, NULL, &ignored);
    const char *members = NULL;
    for (size_t i = 0; query && i < query_columns(query); i++) {
        const char *name = query_name(query, i);
        members = arena_printf(arena, "%s%s'%s', %s", members ? members : "", members ? ", " : "",
                               name, store_quoted(arena, name));
    }
    query_close(query);
    return members;
}

/* Rows of a query beside a list of manifest.json: what only one of them has. */
static void compare_list(struct checking *checking, const char *check, const char *sql,
                         const char *path)
{
    struct verifying *verifying = checking->verifying;
    struct verification *verification = verifying->verification;
    struct arena *arena = verifying->arena;
    struct fault own = {0};
    const char *members = members_of(checking, sql);
    struct query *query =
        members
            ? query_open(
                  checking->store,
                  arena_printf(
                      arena,
                      "with mine(v) as (select json_object(%s) from (%s)), theirs(v) as "
                      "(select json(value) from json_each(:json, '%s')) "
                      "select 1, v from (select v from mine except select v from theirs) union all "
                      "select 0, v from (select v from theirs except select v from mine) "
                      "order by 2, 1",
                      members, sql, path),
                  NULL, &own)
            : NULL;
    bool more = query != NULL;
    if (query) {
        query_bind(query, ":json", verifying->manifest);
    }
    while (more && query_next(query, &more, &own) && more) {
        bool mine = query_integer(query, 0) == 1;
        const char *row = arena_text(arena, query_text(query, 1));
        verdict_fails(verification, check, "verify-total", mine ? checking->file : "manifest.json",
                      arena_printf(arena,
                                   mine ? _("gives %s, which manifest.json does not say")
                                        : _("says %s, which case.db does not give"),
                                   row));
    }
    if (!query || own.kind != FAULT_NONE) {
        verdict_fails(verification, check, "verify-total", checking->file,
                      arena_printf(arena, _("cannot be added up: %s"), own.text));
    }
    query_close(query);
}

static void check_totals(struct checking *checking)
{
    struct verifying *verifying = checking->verifying;
    for (size_t i = 0; i < control_total_count; i++) {
        compare_list(checking, "totals", control_totals[i].sql,
                     arena_printf(verifying->arena, "$.control_totals.%s", control_totals[i].name));
    }
    if (verdict_failed(verifying->verification, "totals") == 0) {
        verdict_holds(verifying->verification, "totals",
                      _("rows, findings and allocations, added up again, are those of "
                        "manifest.json"));
    }
}

/* Each row of the query is something that must not be; its text says what. */
static void check_none(struct checking *checking, const char *check, const char *sql,
                       const char *says)
{
    struct verifying *verifying = checking->verifying;
    struct arena *arena = verifying->arena;
    struct fault own = {0};
    struct query *query = query_open(checking->store, sql, NULL, &own);
    bool more = query != NULL;
    while (more && query_next(query, &more, &own) && more) {
        const char *row = arena_text(arena, query_text(query, 0));
        verdict_fails(verifying->verification, check, "verify-sum", checking->file,
                      arena_printf(arena, "%s: %s", masked_text(arena, row), says));
    }
    query_close(query);
    if (own.kind != FAULT_NONE) {
        verdict_fails(verifying->verification, check, "verify-sum", checking->file,
                      arena_printf(arena, _("cannot be added up: %s"), own.text));
    }
}

static void check_records(struct checking *checking)
{
    struct verification *verification = checking->verifying->verification;
    check_none(checking, "records",
               "select path from main.source where records <> used + excluded order by source_id",
               _("its rows are not those used and those excluded"));
    if (verdict_failed(verification, "records") == 0) {
        verdict_holds(verification, "records", _("of every file, rows = used + excluded"));
    }
}

/*
 * Amounts beside what they were rounded from, n / d: a line that stands for itself, or the sum of
 * lines that were rounded as one, whose exact amount is a text ("12.5", "25/3"). due is NULL where
 * SQLite cannot work it out: a product beyond 64 bits is no integer any more.
 */
#define ROUNDED                                                                                    \
    "with exact(id, what, n, d, fen, rounding) as (select allocation_id, fund || ' ' || "          \
    "subject_id, quantity * rate_num, rate_den, amount_fen, rounding from main.allocation where "  \
    "fund not in (select fund from main.pool) union all select 0, fund || coalesce(' ' || "        \
    "each_id, ''), iif(length(exact_fen) > 18, null, cast(replace(exact_fen, '.', '') as "         \
    "integer)), case when instr(exact_fen, '/') then cast(substr(exact_fen, instr(exact_fen, "     \
    "'/') + 1) as integer) when instr(exact_fen, '.') then cast('1' || "                           \
    "substr('000000000000000000', 1, length(exact_fen) - instr(exact_fen, '.')) as integer) "      \
    "else 1 end, pool_fen, rounding from main.pool where exact_fen is not null), "                 \
    "rounded as (select *, iif(typeof(n) = 'integer' and n >= 0 and d > 0, n / d + case rounding " \
    "when 'down' then 0 when 'up' then n % d > 0 when 'half-up' then n % d >= d - n % d "          \
    "when 'half-even' then n % d + (n / d % 2 = 1) > d - n % d end, null) as due from exact) "

/* Nothing is passed over in silence. True if there was nothing to tell. */
static bool check_unrounded(struct checking *checking)
{
    struct verifying *verifying = checking->verifying;
    struct fault own = {0};
    struct query *query = query_open(checking->store,
                                     ROUNDED "select count(*), min(what) from rounded where due is "
                                             "null and coalesce(n, 0) >= 0 and d > 0",
                                     NULL, &own);
    bool more = false;
    bool all = !(query && query_next(query, &more, &own) && more && query_integer(query, 0) > 0);
    if (!all) {
        verdict_open(
            verifying->verification, "allocations", "verify-rounding",
            arena_printf(verifying->arena,
                         _("the rounding of %" PRId64 " amounts could not be checked, among them "
                           "%s: a product is beyond 64 bits, or no rounding is known"),
                         query_integer(query, 0),
                         arena_text(verifying->arena, query_text(query, 1))));
    }
    query_close(query);
    return all;
}

/* The lines of a pool wait for one another, so only those of other funds stand alone. */
static void check_allocations(struct checking *checking)
{
    struct verification *verification = checking->verifying->verification;
    check_none(checking, "allocations",
               "select p.fund from (select fund, sum(pool_fen) as fen, sum(lines) as n from "
               "main.pool group by 1) p left join (select fund, sum(amount_fen) as fen, count(*) "
               "as n from main.allocation group by 1) a on a.fund = p.fund "
               "where p.fen is not coalesce(a.fen, 0) or p.n is not coalesce(a.n, 0) order by 1",
               _("its allocations do not add up to its pool"));
    check_none(checking, "allocations",
               ROUNDED "select what from rounded where fen <> due or n < 0 or d <= 0 order by id",
               _("the amount is not its quantity times its rate, rounded as its fund says"));
    bool all = check_unrounded(checking);
    if (verdict_failed(verification, "allocations") == 0) {
        verdict_holds(
            verification, "allocations",
            all ? _("each is its quantity times its rate, rounded as its fund says; pools "
                    "are shared out whole")
                : _("each of the others is its quantity times its rate, rounded as its "
                    "fund says; pools are shared out whole"));
    }
}

bool verify_store(struct verifying *verifying)
{
    struct checking checking = {.verifying = verifying};
    struct fault own = {0};
    checking.file = arena_printf(verifying->arena, "%s/case.db", verifying->out);
    if (!file_exists(checking.file)) {
        verdict_fails(verifying->verification, "tables", "verify-missing", checking.file,
                      _("is not there; take it from where the result came from"));
        return true;
    }
    checking.store = store_open_handed(checking.file, &own);
    if (!checking.store) {
        verdict_fails(verifying->verification, "tables", "verify-table", checking.file, own.text);
        return true;
    }
    bool well = check_tables(&checking) && check_schema(&checking);
    if (well) {
        check_totals(&checking);
        check_records(&checking);
        check_allocations(&checking);
    }
    (void)!store_close(checking.store, &own);
    return well;
}
