/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows that go back are those of the file that was checked. */
#include "unit.h"

#include "batch/copies.h"
#include "seal/seal.h"

#include <sys/stat.h>

static const struct copies_layout layout = {.from = "f", .most = 3};
static const struct report report = {.copies = &layout};
static const struct report *const reports[] = {&report};
static const struct column columns[] = {{.name = "id", .title = "编号", .type = COLUMN_CODE}};
static const size_t key[] = {0};
static const struct roster roster = {.declared = {.name = "things", .title = "东西"},
                                     .columns = columns,
                                     .column_count = 1,
                                     .key = key,
                                     .key_count = 1,
                                     .key_total = 1,
                                     .identity = SIZE_MAX,
                                     .unit = SIZE_MAX,
                                     .counted_by = SIZE_MAX};
static struct ruleset rules;
static struct source source;
static struct header header = {.numbers = SIZE_MAX};
static struct surveyed surveyed = {.headers = &header};
static struct store *store;

static void begin(const char *bytes)
{
    struct fault fault = {0};
    struct stat facts;
    long long size;
    source = (struct source){.id = 1,
                             .path = "东西.csv",
                             .full = unit_file_text("东西.csv", bytes),
                             .encoding = ENCODING_UTF8,
                             .roster = &roster,
                             .unit_id = "U1",
                             .header_line = 1};
    assert_true(seal_file(source.full, source.sha256, &size));
    assert_int_equal(stat(source.full, &facts), 0);
    source.bytes = facts.st_size;
    source.changed_at = (int64_t)facts.st_mtim.tv_sec * 1000000000 + facts.st_mtim.tv_nsec;
    surveyed.files = (struct case_files){.sources = &source, .count = 1};
    store = store_create(unit_path("case.db"), unit_path("scratch.db"), &fault);
    assert_well(store != NULL, &fault);
    assert_well(store_schema(store, &rules, &fault), &fault);
    assert_well(
        store_run(store,
                  "insert into finding (finding_id, fingerprint, rule, severity, source_id, "
                  "line, unit_id, message) values (1, 'a', 'r', 'error', 1, 3, 'U1', ''), "
                  "(2, 'b', 'r', 'note', 1, 4, 'U1', '')",
                  &fault),
        &fault);
}

static void end(void)
{
    struct fault fault = {0};
    assert_well(store_close(store, &fault), &fault);
    assert_int_equal(remove(unit_path("case.db")), 0);
    assert_int_equal(remove(unit_path("scratch.db")), 0);
}

static const char *text(struct arena *arena, const char *sql)
{
    struct fault fault = {0};
    const char *out;
    assert_well(store_text(store, sql, arena, &out, &fault), &fault);
    return out;
}

static const char rows[] = "select group_concat(line || iif(marked, '!', ''), ' ') "
                           "from (select * from scratch._copy_row order by line)";

static void test_kept(void **state)
{
    (void)state;
    struct arena arena;
    struct fault fault = {0};
    arena_init(&arena);
    begin("编号\na\nb\nc\n");
    assert_well(copies_keep(store, &rules, &surveyed, &fault), &fault);
    assert_string_equal(text(&arena, rows), "2 3! 4");
    end();
    begin("编号\na\nb\nc\nd\n");
    assert_well(copies_keep(store, &rules, &surveyed, &fault), &fault);
    assert_string_equal(text(&arena, rows), "3!");
    assert_string_equal(text(&arena, "select rows || ' ' || marked || ' ' || shown "
                                     "from scratch._copy_file"),
                        "4 1 1");
    end();
    arena_clear(&arena);
}

static void test_other_bytes(void **state)
{
    (void)state;
    struct fault fault = {0};
    begin("编号\na\nb\nc\n");
    source.sha256[0] = source.sha256[0] == '0' ? '1' : '0';
    assert_faulted(copies_keep(store, &rules, &surveyed, &fault), &fault, "file-changed");
    end();
    fault = (struct fault){0};
    begin("编号\na\nb\nc\n");
    assert_int_equal(remove(source.full), 0);
    assert_faulted(copies_keep(store, &rules, &surveyed, &fault), &fault, "file-changed");
    end();
    /* Touched after its digest was made. */
    fault = (struct fault){0};
    begin("编号\na\nb\nc\n");
    source.changed_at--;
    assert_faulted(copies_keep(store, &rules, &surveyed, &fault), &fault, "file-changed");
    end();
}

int main(void)
{
    struct fault fault = {0};
    assert_true(seal_start(&fault));
    rules.reports = (void *)(uintptr_t)reports;
    rules.report_count = 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kept),
        cmocka_unit_test(test_other_bytes),
    };
    return cmocka_run_group_tests_name("copies", tests, unit_folder_make, unit_folder_drop);
}
