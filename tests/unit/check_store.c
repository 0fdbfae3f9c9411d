/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The store: its schema, loading in bulk, writing row by row, asking. */
#include "unit.h"

#include "store/store.h"

static const char *const none[] = {NULL};
static const struct column columns[] = {
    {.name = "id", .type = COLUMN_CODE, .aliases = none},
    {.name = "odd \"name\"", .type = COLUMN_INTEGER, .aliases = none},
    {.name = "birth", .type = COLUMN_DATE, .aliases = none},
    {.name = "fee", .type = COLUMN_MONEY, .aliases = none},
    {.name = "share", .type = COLUMN_DECIMAL, .aliases = none},
    {.name = "yes", .type = COLUMN_BOOLEAN, .aliases = none},
};
static const size_t key[] = {0};
static const struct roster people = {
    .declared = {.name = "people", .path = "rules/people.lua", .line = 4},
    .columns = columns,
    .column_count = COUNT_OF(columns),
    .key = key,
    .key_count = 1,
    .key_total = 1,
    .counted_by = SIZE_MAX,
};

static struct store *opened;

static struct store *create(const char *name)
{
    char scratch[64];
    struct fault fault = {0};
    snprintf(scratch, sizeof(scratch), "%s.scratch", name);
    struct store *store = store_create(unit_path(name), unit_path(scratch), &fault);
    assert_well(store != NULL, &fault);
    return store;
}

static void run(const char *sql)
{
    struct fault fault = {0};
    assert_well(store_run(opened, sql, &fault), &fault);
}

static const char *text(const char *sql)
{
    static char out[200];
    struct arena arena;
    struct fault fault = {0};
    const char *found;
    arena_init(&arena);
    assert_well(store_text(opened, sql, &arena, &found, &fault), &fault);
    snprintf(out, sizeof(out), "%s", found);
    arena_clear(&arena);
    return out;
}

static void schema(const struct roster *roster)
{
    const struct roster *rosters[] = {roster};
    struct ruleset rules = {.rosters = rosters, .roster_count = 1};
    struct fault fault = {0};
    assert_well(store_schema(opened, &rules, &fault), &fault);
}

static int begin_test(void **state)
{
    (void)state;
    opened = create("case.db");
    return 0;
}

static int end_test(void **state)
{
    struct fault fault = {0};
    (void)state;
    bool well = store_close(opened, &fault);
    remove(unit_path("case.db"));
    remove(unit_path("case.db.scratch"));
    return well ? 0 : -1;
}

static void tables_are_made_for_rosters_and_results(void **state)
{
    struct arena arena;
    const struct roster *rosters[] = {&people};
    struct ruleset rules = {.rosters = rosters, .roster_count = 1};
    (void)state;
    schema(&people);
    arena_init(&arena);
    const char *const *names = store_columns(&people, &arena);
    static const char *const expected[] = {"id",    "odd \"name\"", "birth", "birth_precision",
                                           "fee",   "share",        "yes",   "_source",
                                           "_line", "_row"};
    for (size_t i = 0; i < COUNT_OF(expected); i++) {
        assert_string_equal(names[i], expected[i]);
    }
    assert_null(names[COUNT_OF(expected)]);
    assert_string_equal(text("select group_concat(name || ' ' || type, ',') from "
                             "pragma_table_info('people')"),
                        "id TEXT,odd \"name\" INTEGER,birth TEXT,birth_precision TEXT,fee INTEGER,"
                        "share TEXT,yes INTEGER,_source INTEGER,_line INTEGER,_row INTEGER");
    /* Each table stands there with an order that its columns can give. */
    size_t tables = 0;
    for (const char *const *pair = store_tables(&rules, &arena); *pair; pair += 2) {
        struct fault fault = {0};
        const char *sql = arena_printf(&arena, "select 1 from %s order by %s",
                                       store_quoted(&arena, pair[0]), pair[1]);
        struct query *query = query_open(opened, sql, NULL, &fault);
        assert_well(query != NULL, &fault);
        query_close(query);
        tables++;
    }
    struct fault fault = {0};
    int64_t count;
    assert_well(store_integer(opened, "select count(*) from sqlite_schema where type = 'table'",
                              &count, &fault),
                &fault);
    assert_int_equal(tables, count);
    arena_clear(&arena);
}

static void a_roster_cannot_be_called_like_a_result(void **state)
{
    struct roster own = people;
    const struct roster *rosters[] = {&own};
    struct ruleset rules = {.rosters = rosters, .roster_count = 1};
    struct fault fault = {0};
    (void)state;
    own.declared.name = "finding";
    assert_faulted(store_schema(opened, &rules, &fault), &fault, "name-reserved");
    assert_int_equal(fault.line, 4);
}

static void tables_are_strict_about_types(void **state)
{
    struct fault fault = {0};
    (void)state;
    schema(&people);
    assert_false(store_run(opened,
                           "insert into people (id, fee, _source, _line, _row) "
                           "values ('P1', 'ten', 1, 2, 2)",
                           &fault));
    fault = (struct fault){0};
    assert_false(
        store_run(opened, "insert into people (_source, _line, _row) values (1, 2, 2)", &fault));
    assert_int_equal(fault.kind, FAULT_OUTPUT);
    run("insert into people (id, _source, _line, _row) values ('P1', 1, 2, 2)");
}

/* Hands out so many rows; at one of them it may fail. */
struct rows {
    size_t given;
    size_t count;
    size_t fails_at;
    struct value values[3];
    struct writer *writer; /* fed meanwhile; may be NULL */
};

static bool next_row(void *context, const struct value **values, bool *more, struct fault *fault)
{
    struct rows *rows = context;
    if (rows->given == rows->fails_at) {
        return fault_set(fault, FAULT_INPUT, "broken-off", "at row %zu", rows->given);
    }
    *more = rows->given < rows->count;
    rows->values[0] = value_text(TEXT("P"));
    rows->values[1] = value_integer((int64_t)rows->given);
    rows->values[2] = rows->given % 2 == 0
                          ? value_none()
                          : (struct value){.kind = VALUE_DATE, .date = {1953, 8, 0}};
    *values = rows->values;
    if (rows->writer && *more && !writer_add(rows->writer, rows->values, fault)) {
        return false;
    }
    rows->given++;
    return true;
}

static void rows_are_loaded_in_bulk(void **state)
{
    struct rows rows = {.count = 1000, .fails_at = SIZE_MAX};
    struct fault fault = {0};
    (void)state;
    run("create table t (a text, b integer, c text) strict; create table u (a, b, c)");
    rows.writer = writer_open(opened, "u", 3, &fault);
    assert_well(store_load(opened, "t", 3, next_row, &rows, &fault), &fault);
    writer_close(rows.writer);
    assert_string_equal(text("select count(*) || ' ' || sum(b) || ' ' || count(c) || ' ' || max(c) "
                             "from t"),
                        "1000 499500 500 1953-08");
    /* What writers put into other tables meanwhile is there, too. */
    assert_string_equal(text("select count(*) || ' ' || sum(b) from u"), "1000 499500");
    assert_string_equal(text("select count(*) from t where rowid = b + 1"), "1000");
}

static void no_rows_at_all_are_loaded_as_well(void **state)
{
    struct rows rows = {.count = 0, .fails_at = SIZE_MAX};
    struct fault fault = {0};
    (void)state;
    run("create table \"odd \"\" table\" (a, b, c)");
    assert_well(store_load(opened, "odd \" table", 3, next_row, &rows, &fault), &fault);
    assert_string_equal(text("select count(*) from \"odd \"\" table\""), "0");
}

static void a_fault_of_the_rows_comes_through(void **state)
{
    struct rows rows = {.count = 1000, .fails_at = 500};
    struct fault fault = {0};
    (void)state;
    run("create table t (a, b, c)");
    assert_faulted(store_load(opened, "t", 3, next_row, &rows, &fault), &fault, "broken-off");
    assert_int_equal(fault.kind, FAULT_INPUT);
}

static void values_of_every_kind_are_written_and_read(void **state)
{
    struct fault fault = {0};
    bool more;
    (void)state;
    run("create table t (a, b, c, d, e, f, g)");
    struct writer *writer = writer_open(opened, "t", 7, &fault);
    assert_well(writer != NULL, &fault);
    const struct value values[] = {
        value_none(),
        value_text(TEXT("a\0b景")),
        value_integer(INT64_MIN),
        {.kind = VALUE_MONEY, .integer = 350},
        {.kind = VALUE_BOOLEAN, .integer = 1},
        {.kind = VALUE_DATE, .date = {1953, 8, 5}},
        value_real(0.1),
    };
    assert_well(writer_add(writer, values, &fault), &fault);
    const struct value empty[7] = {value_text((struct text){NULL, 0})};
    assert_well(writer_add(writer, empty, &fault), &fault);
    writer_close(writer);
    struct query *query = query_open(opened, "select * from t", NULL, &fault);
    assert_well(query_next(query, &more, &fault), &fault);
    assert_true(more);
    assert_int_equal(query_columns(query), 7);
    assert_string_equal(query_name(query, 2), "c");
    assert_int_equal(query_column(query, "g"), 6);
    assert_int_equal(query_column(query, "h"), SIZE_MAX);
    assert_true(query_is_null(query, 0));
    assert_texts(query_text(query, 0), TEXT(""));
    assert_text(query_text(query, 1), "a\0b景");
    assert_int_equal(query_integer(query, 2), INT64_MIN);
    assert_int_equal(query_integer(query, 3), 350);
    assert_true(query_is_integer(query, 4));
    assert_text(query_text(query, 5), "1953-08-05");
    assert_false(query_is_number(query, 5));
    assert_true(query_is_number(query, 6) && !query_is_integer(query, 6));
    assert_true(query_real(query, 6) == 0.1);
    assert_well(query_next(query, &more, &fault), &fault);
    assert_false(query_is_null(query, 0)); /* a text of no length is a text */
    assert_well(query_next(query, &more, &fault), &fault);
    assert_false(more);
    query_close(query);
}

static void names_are_bound(void **state)
{
    struct fault fault = {0};
    bool more;
    (void)state;
    struct query *query = query_open(opened, "select :subject || :level", NULL, &fault);
    query_bind(query, ":subject", "U'1\"");
    query_bind(query, ":level", "unit");
    query_bind(query, ":nothing", "x");
    assert_well(query_next(query, &more, &fault), &fault);
    assert_text(query_text(query, 0), "U'1\"unit");
    query_reset(query);
    query_bind(query, ":subject", "U2");
    assert_well(query_next(query, &more, &fault), &fault);
    assert_text(query_text(query, 0), "U2unit");
    query_close(query);
}

static void single_answers_have_their_own_functions(void **state)
{
    struct fault fault = {0};
    int64_t number = 7;
    (void)state;
    assert_well(store_integer(opened, "select 5 where 0", &number, &fault), &fault);
    assert_int_equal(number, 0);
    assert_well(store_integer(opened, "select 9223372036854775807", &number, &fault), &fault);
    assert_int_equal(number, INT64_MAX);
    assert_string_equal(text("select 5 where 0"), "");
    assert_string_equal(text("select '景洪'"), "景洪");
}

static void a_unique_key_comes_once(void **state)
{
    struct fault fault = {0};
    (void)state;
    schema(&people);
    assert_well(store_index(opened, &people, &fault), &fault);
    run("insert into people (id, _source, _line, _row) values ('P1', 1, 2, 2)");
    assert_false(store_run(
        opened, "insert into people (id, _source, _line, _row) values ('P1', 1, 3, 3)", &fault));
}

/* What is written is there for another reader after closing, and only then. */
static void a_closed_store_is_read_by_others(void **state)
{
    struct fault fault = {0};
    int64_t count = 0;
    (void)state;
    struct store *writing = create("other.db");
    assert_well(store_run(writing, "create table t (a); insert into t values (1), (2)", &fault),
                &fault);
    assert_well(store_close(writing, &fault), &fault);
    struct store *reading = store_open(unit_path("other.db"), &fault);
    assert_well(reading != NULL, &fault);
    assert_well(store_integer(reading, "select count(*) from t", &count, &fault), &fault);
    assert_int_equal(count, 2);
    assert_false(store_run(reading, "insert into t values (3)", &fault));
    fault = (struct fault){0};
    assert_well(store_close(reading, &fault), &fault);
    assert_true(store_close(NULL, &fault));
}

static void what_is_no_store_is_refused(void **state)
{
    struct fault fault = {0};
    (void)state;
    assert_faulted(store_open(unit_path("absent.db"), &fault) != NULL, &fault, "store-open");
    fault = (struct fault){0};
    const char *path = unit_file_text("text.db", "this is no database, and long enough to see it");
    assert_faulted(store_open(path, &fault) != NULL, &fault, "store-foreign");
    assert_int_equal(fault.kind, FAULT_INPUT);
    /* A database of somebody else. */
    fault = (struct fault){0};
    struct store *other = create("foreign.db");
    assert_well(store_run(other, "pragma application_id = 1", &fault), &fault);
    assert_well(store_close(other, &fault), &fault);
    assert_faulted(store_open(unit_path("foreign.db"), &fault) != NULL, &fault, "store-foreign");
    fault = (struct fault){0};
    assert_faulted(store_create("/nowhere/case.db", "/nowhere/scratch.db", &fault) != NULL, &fault,
                   "store-open");
}

static void names_are_quoted(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    assert_string_equal(store_quoted(&arena, "a"), "\"a\"");
    assert_string_equal(store_quoted(&arena, "a\"b\"\""), "\"a\"\"b\"\"\"\"\"");
    assert_string_equal(store_quoted(&arena, ""), "\"\"");
    arena_clear(&arena);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin_test, end_test)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(tables_are_made_for_rosters_and_results),
        TEST(a_roster_cannot_be_called_like_a_result),
        TEST(tables_are_strict_about_types),
        TEST(rows_are_loaded_in_bulk),
        TEST(no_rows_at_all_are_loaded_as_well),
        TEST(a_fault_of_the_rows_comes_through),
        TEST(values_of_every_kind_are_written_and_read),
        TEST(names_are_bound),
        TEST(single_answers_have_their_own_functions),
        TEST(a_unique_key_comes_once),
        TEST(a_closed_store_is_read_by_others),
        cmocka_unit_test(what_is_no_store_is_refused),
        cmocka_unit_test(names_are_quoted),
    };
    return cmocka_run_group_tests(tests, unit_folder_make, unit_folder_drop);
}
