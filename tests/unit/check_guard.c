/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the SQL of rules may do: read, call listed functions, and come to an end. */
#include "unit.h"

#include <dlfcn.h>
#include <sqlite3.h>
#include <unistd.h>

#include "store/store.h"

static struct store *store;
static const struct declared by = {.name = "some-rule", .path = "rules/x.lua", .line = 7};

/*
 * The engine lets a query run for minutes before it says that it may never end. Here a thousandth
 * of that must do: what it counts are calls of its own, and they come a thousand times as often.
 */
void sqlite3_progress_handler(sqlite3 *db, int steps, int (*handler)(void *), void *context)
{
    void (*real)(sqlite3 *, int, int (*)(void *), void *);
    *(void **)&real = dlsym(RTLD_NEXT, "sqlite3_progress_handler");
    assert_non_null(real);
    real(db, steps / 1000, handler, context);
}

static void no_rows(const char *sql)
{
    struct fault fault = {0};
    assert_well(store_run(store, sql, &fault), &fault);
}

/* The rule's query is refused before it runs. */
static void refused(const char *sql, const char *id)
{
    struct fault fault = {0};
    struct query *query = query_open(store, sql, &by, &fault);
    if (query) {
        query_close(query);
        fail_msg("\"%s\" was let through", sql);
    }
    assert_faulted(false, &fault, id);
    assert_int_equal(fault.kind, FAULT_RULE);
    assert_string_equal(fault.file, "rules/x.lua");
    assert_int_equal(fault.line, 7);
}

/* The first column of the only row. */
static const char *answer(const char *sql)
{
    static char text[100];
    struct fault fault = {0};
    bool more;
    struct query *query = query_open(store, sql, &by, &fault);
    assert_well(query != NULL, &fault);
    assert_well(query_next(query, &more, &fault), &fault);
    assert_true(more);
    snprintf(text, sizeof(text), "%.*s", (int)query_text(query, 0).length, query_text(query, 0).at);
    query_close(query);
    return text;
}

static void rules_may_read(void **state)
{
    (void)state;
    assert_string_equal(answer("select count(*) from t"), "3");
    assert_string_equal(answer("SELECT COUNT(*) FROM t where b is not null"), "2");
    assert_string_equal(answer("with r(n) as (select 1 union all select n + 1 from r where n < 9) "
                               "select sum(n) from r -- the end"),
                        "45");
    assert_string_equal(answer("select max(a) over (order by a) from t order by 1 desc;"), "3");
    assert_string_equal(answer("select group_concat(b, '、') from (select b from t order by a);"
                               "/* nothing more */ "),
                        "x、y");
    assert_string_equal(answer("values (1)"), "1");
    assert_string_equal(answer("select n from v"), "3");
    assert_string_equal(answer("select b from t where b like 'X%' and a in (select a from t)"),
                        "x");
}

static void rules_may_not_write(void **state)
{
    static const char *const statements[] = {
        "insert into t values (4, 'z')",
        "insert into t select 4, 'z' returning a",
        "update t set a = 5",
        "delete from t",
        "replace into t values (1, 'x')",
        "create table u (a)",
        "create temp table u (a)",
        "create view w as select 1",
        "create index i on t (a)",
        "create trigger g after insert on t begin select 1; end",
        "drop table t",
        "drop view v",
        "alter table t rename to u",
        "alter table t add column c",
        "analyze",
        "reindex t",
        "begin",
        "commit",
        "rollback",
        "savepoint s",
        "attach 'other.db' as other",
        "attach ':memory:' as other",
        "detach scratch",
        "create virtual table u using feed",
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(statements); i++) {
        refused(statements[i], "query-wrong");
    }
    refused("vacuum", "query-several");
    refused("vacuum into 'copy.db'", "query-several");
    assert_string_equal(answer("select count(*) from t"), "3");
}

static void rules_may_not_set_or_ask_pragmas(void **state)
{
    (void)state;
    refused("pragma user_version", "query-wrong");
    refused("pragma user_version = 9", "query-wrong");
    refused("pragma writable_schema = on", "query-wrong");
    refused("pragma table_info(t)", "query-wrong");
}

/* The same questions as tables; one tells the path of the file, which differs from run to run. */
static void pragmas_are_no_tables_either(void **state)
{
    (void)state;
    refused("select file from pragma_database_list", "query-wrong");
    refused("select * from pragma_compile_options", "query-wrong");
}

/* The table that bulk loading reads from is no business of rules: outside a load nobody feeds it,
 * and reading it would call whoever fed it last. */
static void rules_may_not_read_the_feed(void **state)
{
    (void)state;
    refused("select * from feed", "query-wrong");
    refused("select count(*) from t join feed", "query-wrong");
}

static void rules_may_not_ask_the_clock_or_for_chance(void **state)
{
    static const char *const calls[] = {
        "random()",           "randomblob(4)",   "date('now')",
        "datetime('now')",    "time()",          "julianday('now')",
        "strftime('%Y')",     "unixepoch()",     "current_timestamp",
        "current_date",       "current_time",    "last_insert_rowid()",
        "changes()",          "total_changes()", "sqlite_version()",
        "sqlite_source_id()", "date(b)",         "sqlite_compileoption_used('X')",
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(calls); i++) {
        char sql[100];
        snprintf(sql, sizeof(sql), "select %s from t", calls[i]);
        refused(sql, "query-wrong");
        snprintf(sql, sizeof(sql), "select a from t order by %s", calls[i]);
        refused(sql, "query-wrong");
    }
    refused("select load_extension('x')", "query-wrong");
    refused("select zeroblob(1000000000)", "query-wrong");
    refused("select no_such_function(1)", "query-wrong");
    refused("select json('{}')", "query-wrong");
    refused("select '{}' -> 'a'", "query-wrong");
}

static void one_statement_is_one_statement(void **state)
{
    (void)state;
    refused("select 1; select 2", "query-several");
    refused("select 1; drop table t", "query-several");
    refused("select 1; nonsense", "query-several");
    refused("", "query-several");
    refused("-- nothing", "query-several");
}

/* Double quotes are for names: a misspelt one is no text. */
static void a_misspelt_name_is_no_text(void **state)
{
    (void)state;
    refused("select \"aa\" from t", "query-wrong");
    refused("select a from t where b = \"x\"", "query-wrong");
    refused("select a from t where c = 1", "query-wrong");
    refused("select a from tt", "query-wrong");
    assert_string_equal(answer("select \"a\" from t limit 1"), "1");
}

static void endless(const char *sql)
{
    struct fault fault = {0};
    bool more = true;
    bool well = true;
    struct query *query = query_open(store, sql, &by, &fault);
    assert_well(query != NULL, &fault);
    while (well && more) {
        well = query_next(query, &more, &fault);
    }
    assert_faulted(well, &fault, "query-endless");
    assert_int_equal(fault.kind, FAULT_RULE);
    assert_int_equal(fault.line, 7);
    query_close(query);
}

static void a_query_that_runs_on_and_on_is_stopped(void **state)
{
    (void)state;
    /* Within one step, */
    endless(
        "with recursive r(n) as (select 1 union all select n + 1 from r) select count(*) from r");
    /* and when each row comes quickly. */
    endless("with recursive r(n) as (select 1 union all select n + 1 from r) select n from r");
}

/* The bound is each query's own, and one that stopped does not stop the next. */
static void every_query_has_its_own_bound(void **state)
{
    (void)state;
    for (int i = 0; i < 5; i++) {
        assert_string_equal(answer("with recursive r(n) as (select 1 union all select n + 1 from r "
                                   "where n < 400000) select count(*) from r"),
                            "400000");
    }
}

/* Our own queries take as long as they take, and may do anything. */
static void our_own_queries_are_not_guarded(void **state)
{
    struct fault fault = {0};
    int64_t out;
    (void)state;
    assert_well(store_integer(store, "pragma user_version", &out, &fault), &fault);
    assert_int_equal(out, 5);
    assert_well(store_integer(store,
                              "with recursive r(n) as (select 1 union all select n + 1 from r "
                              "where n < 4000000) select count(*) from r",
                              &out, &fault),
                &fault);
    assert_int_equal(out, 4000000);
    refused("pragma user_version", "query-wrong"); /* and the guard is up again after them */
}

static void a_query_tells_what_it_reads_and_calls(void **state)
{
    struct fault fault = {0};
    struct query *query = query_open(
        store, "select coalesce(max(a), (select n from v)) from t where b <> 'x'", &by, &fault);
    (void)state;
    assert_well(query != NULL, &fault);
    const char *const *tables = query_tables(query);
    bool t = false;
    bool v = false;
    for (; *tables; tables++) {
        t = t || strcmp(*tables, "t") == 0;
        v = v || strcmp(*tables, "v") == 0;
    }
    assert_true(t && v);
    assert_true(query_calls(query, "max"));
    assert_true(query_calls(query, "coalesce"));
    assert_false(query_calls(query, "sum"));
    query_close(query);
}

/* A mistake in a rule is the rule's; a mistake of ours is the store's. */
static void the_blame_is_where_it_belongs(void **state)
{
    struct fault fault = {0};
    (void)state;
    struct query *query = query_open(store, "select nothing", NULL, &fault);
    assert_null(query);
    assert_string_equal(fault.id, "store-failed");
    assert_int_equal(fault.kind, FAULT_OUTPUT);
    fault = (struct fault){0};
    bool more;
    query = query_open(store, "select abs(-9223372036854775807 - 1)", &by, &fault);
    assert_well(query != NULL, &fault);
    assert_faulted(query_next(query, &more, &fault), &fault, "query-wrong");
    query_close(query);
}

/* A file that somebody handed over, made by this SQL. */
static struct store *handed(const char *sql, struct fault *fault)
{
    struct fault own = {0};
    const char *path = unit_path("handed.db");
    (void)unlink(path);
    struct store *made = store_create(path, ":memory:", &own);
    assert_well(
        made && store_run(made, "create table measure (a); create view w as select 1 as n", &own) &&
            store_run(made, sql, &own) && store_close(made, &own),
        &own);
    return store_open_handed(path, fault);
}

static void a_file_from_elsewhere_brings_no_programs(void **state)
{
    static const char *const programs[] = {
        "create trigger g after insert on measure begin select 1; end",
        "create virtual table u using fts5(x)",
        "drop table measure; create view measure as select 1 as a",
        "create view Finding as select 1 as a",
    };
    struct fault fault = {0};
    struct store *well = handed("select 1", &fault);
    (void)state;
    assert_well(well && store_close(well, &fault), &fault);
    for (size_t i = 0; i < COUNT_OF(programs); i++) {
        fault = (struct fault){0};
        assert_null(handed(programs[i], &fault));
        assert_string_equal(fault.id, "store-altered");
        assert_int_equal(fault.kind, FAULT_INPUT);
    }
}

/* Our own questions to it may read a view of rules, which is no longer what the rules said. */
static void questions_to_it_come_to_an_end(void **state)
{
    struct fault fault = {0};
    int64_t out;
    struct store *other = handed("create view z as with recursive r(n) as (select 1 union all "
                                 "select n + 1 from r) select n from r",
                                 &fault);
    (void)state;
    assert_well(other != NULL, &fault);
    assert_well(store_integer(other, "select n from w", &out, &fault), &fault);
    assert_faulted(store_integer(other, "select count(*) from z", &out, &fault), &fault,
                   "store-altered");
    assert_int_equal(fault.kind, FAULT_INPUT);
    /* All of them share one bound: the next is not let run as long again. */
    fault = (struct fault){0};
    assert_faulted(store_integer(other, "select count(*) from z", &out, &fault), &fault,
                   "store-altered");
    fault = (struct fault){0};
    assert_well(store_close(other, &fault), &fault);
}

static void queries_that_it_keeps_are_guarded(void **state)
{
    static const char *const kept[] = {"attach ':memory:' as x", "pragma user_version",
                                       "select random()",        "select 1; select 2",
                                       "vacuum into 'copy.db'",  "select nothing"};
    struct fault fault = {0};
    struct store *other = handed("select 1", &fault);
    (void)state;
    assert_well(other != NULL, &fault);
    for (size_t i = 0; i < COUNT_OF(kept); i++) {
        fault = (struct fault){0};
        assert_null(query_open_kept(other, kept[i], &fault));
        assert_string_equal(fault.id, "store-altered");
    }
    fault = (struct fault){0};
    struct query *query = query_open_kept(other, "select n from w", &fault);
    assert_well(query != NULL, &fault);
    query_close(query);
    assert_well(store_close(other, &fault), &fault);
}

static bool no_row(void *context, const struct value **values, bool *more, struct fault *fault)
{
    (void)context;
    (void)fault;
    *values = NULL;
    *more = false;
    return true;
}

static int begin(void **state)
{
    struct fault fault = {0};
    if (unit_folder_make(state) != 0) {
        return -1;
    }
    store = store_create(unit_path("case.db"), unit_path("scratch.db"), &fault);
    if (!store) {
        return -1;
    }
    no_rows("create table t (a integer, b text) strict");
    no_rows("insert into t values (1, 'x'), (2, 'y'), (3, null)");
    no_rows("create index t_a on t (a)");
    no_rows("create view v as select count(*) as n from t");
    /* Rosters have been loaded when rules ask. */
    return store_load(store, "t", 2, no_row, NULL, &fault) ? 0 : -1;
}

static int end(void **state)
{
    struct fault fault = {0};
    bool well = store_close(store, &fault);
    return unit_folder_drop(state) == 0 && well ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules_may_read),
        cmocka_unit_test(rules_may_not_write),
        cmocka_unit_test(rules_may_not_set_or_ask_pragmas),
        cmocka_unit_test(pragmas_are_no_tables_either),
        cmocka_unit_test(rules_may_not_read_the_feed),
        cmocka_unit_test(rules_may_not_ask_the_clock_or_for_chance),
        cmocka_unit_test(one_statement_is_one_statement),
        cmocka_unit_test(a_misspelt_name_is_no_text),
        cmocka_unit_test(a_query_that_runs_on_and_on_is_stopped),
        cmocka_unit_test(every_query_has_its_own_bound),
        cmocka_unit_test(our_own_queries_are_not_guarded),
        cmocka_unit_test(a_query_tells_what_it_reads_and_calls),
        cmocka_unit_test(the_blame_is_where_it_belongs),
        cmocka_unit_test(a_file_from_elsewhere_brings_no_programs),
        cmocka_unit_test(questions_to_it_come_to_an_end),
        cmocka_unit_test(queries_that_it_keeps_are_guarded),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
