/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of a file: typed, with what is wrong with them; total rows compared and left out. */
#include "unit.h"

#include "intake/intake.h"
#include "intake/totals.h"
#include "model/ruleset.h"

static const char *const none[] = {NULL};
static const struct column columns[] = {
    {.name = "id", .title = "编号", .aliases = none, .type = COLUMN_CODE, .required = true},
    {.name = "name", .title = "姓名", .aliases = none, .type = COLUMN_NAME, .required = true},
    {.name = "heads", .title = "人数", .aliases = none, .type = COLUMN_INTEGER},
    {.name = "fee", .title = "费用", .aliases = none, .type = COLUMN_MONEY},
    {.name = "note", .title = "备注", .aliases = none, .type = COLUMN_TEXT},
};
enum { ID, NAME, HEADS, FEE, NOTE, COLUMNS };
static const size_t key[] = {ID};
static const struct roster roster = {
    .declared = {.name = "t", .title = "表"},
    .aliases = none,
    .columns = columns,
    .column_count = COLUMNS,
    .key = key,
    .key_count = 1,
    .key_total = 1,
};
static const struct roster *const rosters[] = {&roster};
static const struct ruleset rules = {.rosters = (const struct roster **)(uintptr_t)rosters,
                                     .roster_count = 1};
static struct arena arena;
static struct titles titles;

/* A file being read, its header found. */
struct reader {
    struct source source;
    struct header header;
    struct intake *intake;
};

static struct reader open_bytes(struct text bytes)
{
    struct reader reader = {0};
    struct fault fault = {0};
    reader.source.full = unit_file("rows.csv", bytes.at, bytes.length);
    reader.source.path = "t.csv";
    reader.source.encoding = ENCODING_UTF8;
    assert_well(header_find(&titles, &reader.source, &arena, &reader.header, &fault), &fault);
    assert_ptr_equal(reader.header.roster, &roster);
    return reader;
}

/* Separate from opening, because the reader must have come to rest: the intake points into it. */
static void start(struct reader *reader)
{
    struct fault fault = {0};
    reader->intake = intake_open(&reader->source, &reader->header, &fault);
    assert_well(reader->intake != NULL, &fault);
}

static bool next(struct reader *reader, struct row *row)
{
    struct fault fault = {0};
    bool more;
    assert_well(intake_next(reader->intake, &arena, row, &more, &fault), &fault);
    return more;
}

static void close_reader(struct reader *reader)
{
    intake_close(reader->intake);
    arena_reset(&arena, (struct arena_mark){0});
}

/* The problems of a row in words: "cell-integer:heads:x=detail row-ragged:*:y". */
static const char *problems_of(const struct row *row)
{
    const char *out = "";
    for (size_t i = 0; i < row->problem_count; i++) {
        const struct row_problem *problem = &row->problems[i];
        out = arena_printf(&arena, "%s%s%s:%s:%.*s%s%s", out, i > 0 ? " " : "",
                           problem_name(problem->problem),
                           problem->column == SIZE_MAX ? "*" : columns[problem->column].name,
                           (int)problem->value.length, problem->value.at,
                           problem->detail ? "=" : "", problem->detail ? problem->detail : "");
    }
    return out;
}

static void rows_are_typed(void **state)
{
    struct row row;
    struct reader reader = open_bytes(
        TEXT("表,,\n编号,姓名,人数,费用,备注\nP1,王 五,\"1,200\",3.50,\n\nP2, 李四 ,无,—,x\n"));
    (void)state;
    start(&reader);
    assert_true(next(&reader, &row));
    assert_int_equal(row.kind, ROW_DATA);
    assert_int_equal(row.line, 3);
    assert_int_equal(row.row, 3);
    assert_text(row.values[ID].text, "P1");
    assert_text(row.values[NAME].text, "王五");
    assert_int_equal(row.values[HEADS].integer, 1200);
    assert_int_equal(row.values[FEE].kind, VALUE_MONEY);
    assert_int_equal(row.values[FEE].integer, 350);
    assert_int_equal(row.states[NOTE], CELL_MISSING);
    assert_text(row.raw[HEADS], "1,200");
    assert_int_equal(row.change_count, 1);
    assert_int_equal(row.changes[0].column, NAME);
    assert_text(row.changes[0].raw, "王 五");
    assert_text(row.changes[0].clean, "王五");
    assert_string_equal(row.changes[0].rule, "inner-space");
    assert_int_equal(row.problem_count, 0);
    assert_true(next(&reader, &row));
    assert_int_equal(row.line, 5);
    assert_int_equal(row.states[HEADS], CELL_EMPTY);
    assert_int_equal(row.states[FEE], CELL_NOT_APPLICABLE);
    assert_int_equal(row.values[FEE].kind, VALUE_NONE);
    assert_false(next(&reader, &row));
    assert_false(next(&reader, &row));
    close_reader(&reader);
}

static void what_is_wrong_with_a_row_is_told(void **state)
{
    static const struct {
        const char *line;
        const char *problems;
    } cases[] = {
        {"P1,王五,x,1.234,", "cell-integer:heads:x cell-money:fee:1.234"},
        {"P1,王五,1,2,,,", ""},
        {"P1,王五,1,2,,　,over,more", "row-ragged:*:over"},
        {"P1", "cell-required:name:"},
        {"P1,无,1", "cell-required:name:无"},
        {"1.1E+17,王五", "cell-damaged:id:1.1E+17"},
        {",王五", "cell-required:id:"},
        {"P1,王五,1,2,\x01", "cell-control:note:\x01"},
        {"P1,\"王五", "quote-unclosed:name:"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct row row;
        const char *text = arena_printf(&arena, "编号,姓名,人数,费用,备注\n%s\n", cases[i].line);
        struct reader reader = open_bytes(text_of(text));
        start(&reader);
        assert_true(next(&reader, &row));
        assert_string_equal(problems_of(&row), cases[i].problems);
        assert_int_equal(row.kind, ROW_DATA);
        assert_false(next(&reader, &row));
        close_reader(&reader);
    }
}

static void columns_stand_where_the_header_says(void **state)
{
    struct row row;
    struct reader reader = open_bytes(TEXT("费用,序号,姓名,编号,姓名\n1.00,7,王五,P1,李四\n"));
    (void)state;
    start(&reader);
    assert_true(next(&reader, &row));
    assert_text(row.values[ID].text, "P1");
    assert_text(row.values[NAME].text, "王五"); /* the second is left alone */
    assert_int_equal(row.values[FEE].integer, 100);
    assert_int_equal(row.states[HEADS], CELL_MISSING);
    assert_text(row.raw[HEADS], "");
    close_reader(&reader);
}

static void quoted_nothing_is_no_row(void **state)
{
    struct row row;
    struct reader reader = open_bytes(TEXT("编号,姓名\n\"\",\" 　\"\nP1,王五\n"));
    (void)state;
    start(&reader);
    assert_true(next(&reader, &row));
    assert_int_equal(row.line, 3);
    assert_false(next(&reader, &row));
    close_reader(&reader);
}

static void totals_are_compared_with_the_rows_above(void **state)
{
    static const struct {
        const char *rows;
        const char *problems; /* of the last row */
    } cases[] = {
        {"P1,王五,2,1.50,\nP2,李四,3,2.25,\n合计,,5,3.75,\n", "row-total:*:"},
        {"P1,王五,2,1.50,\nP2,李四,3,2.25,\n合计,,6,3.75,\n",
         "row-total:*: total-differs:heads:6=5"},
        {"P1,王五,2,1.50,\nP2,李四,3,2.25,\n 总 计：,共3人,5,3.7,\n",
         "row-total:*: total-differs:name:共3人=2 total-differs:fee:3.7=3.75"},
        {"P1,王五,2,1.50,\n合计,,,,\n", "row-total:*:"},
        /* Above the rows, it is compared at their end. */
        {"合计,1人,,,\n", "total-differs:name:1人=0"},
        {"合计,1人,5,,\nP1,王五,2,,\nP2,李四,3,,\n", "total-differs:name:1人=2"},
        {"合计,2人,5,,\n总计,2人,6,,\nP1,王五,2,,\nP2,李四,3,,\n", ""},
        /* A part begins after the one before it; the whole counts everything. */
        {"P1,王五,2,,\n小计,,2,,\nP2,李四,3,,\n小计,,3,,\n", "row-total:*:"},
        {"P1,王五,2,,\n小计,,2,,\nP2,李四,3,,\n小计,,5,,\n",
         "row-total:*: total-differs:heads:5=3"},
        {"P1,王五,2,,\n小计,,2,,\nP2,李四,3,,\n合计,,5,,\n", "row-total:*:"},
        /* What could not be read cannot be added up, and is not compared. */
        {"P1,王五,x,1.50,\nP2,李四,3,2.25,\n合计,,99,9.99,\n",
         "row-total:*: total-differs:fee:9.99=3.75"},
        {"P1,王五,9223372036854775807,,\nP2,李四,1,,\n合计,,5,,\n", "row-total:*:"},
        /* Only a first cell that says so makes a total row. */
        {"P1,合计,2,1.50,\n", ""},
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        struct row row;
        const char *last = "";
        enum row_kind kind = ROW_DATA;
        const char *text = arena_printf(&arena, "编号,姓名,人数,费用,备注\n%s", cases[i].rows);
        struct reader reader = open_bytes(text_of(text));
        start(&reader);
        while (next(&reader, &row)) {
            last = problems_of(&row);
            kind = row.kind;
        }
        assert_string_equal(last, cases[i].problems);
        assert_int_equal(kind, *cases[i].problems ? ROW_TOTAL : ROW_DATA);
        close_reader(&reader);
    }
}

static enum total_kind total_of(const char *first, const char *second)
{
    const struct text cells[] = {text_of(first), text_of(second)};
    return total_row(cells, 2, &arena);
}

static bool is_footer(const char *first, const char *second)
{
    const struct text cells[] = {text_of(first), text_of(second)};
    return footer_row(cells, 2, &arena);
}

static bool is_note(const char *first, const char *second)
{
    const struct text cells[] = {text_of(first), text_of(second)};
    return note_row(cells, 2, &arena);
}

static void remarks_that_go_on_are_numbered_and_alone(void **state)
{
    (void)state;
    assert_true(is_note("2.性别填男或女", ""));
    assert_true(is_note("", "３、不得空白"));
    assert_true(is_note("（4）一人一行", ""));
    assert_false(is_note("2.性别填男或女", "x"));
    assert_false(is_note("2.1", ""));
    assert_false(is_note("12", ""));
    assert_false(is_note("P1", ""));
    assert_false(is_note("", ""));
}

static void total_and_footer_rows_are_known(void **state)
{
    (void)state;
    assert_int_equal(total_of("合计", "5"), TOTAL_ALL);
    assert_int_equal(total_of("", "合　计："), TOTAL_ALL);
    assert_int_equal(total_of("总计", ""), TOTAL_ALL);
    assert_int_equal(total_of("小 计", ""), TOTAL_PART);
    assert_int_equal(total_of("共计", ""), TOTAL_ALL);
    assert_int_equal(total_of("合计：4人", ""), TOTAL_ALL);
    assert_int_equal(total_of("合计4人", ""), TOTAL_ALL);
    assert_int_equal(total_of("共 4 人", ""), TOTAL_ALL);
    assert_int_equal(total_of("本页合计", ""), TOTAL_PART);
    assert_int_equal(total_of("共4", ""), TOTAL_NOT);
    assert_int_equal(total_of("共青团", ""), TOTAL_NOT);
    assert_int_equal(total_of("合计人数", ""), TOTAL_NOT);
    assert_int_equal(total_of("P1", "合计"), TOTAL_NOT);
    assert_int_equal(total_of("", ""), TOTAL_NOT);
    assert_true(is_footer("填表人：王五", ""));
    assert_true(is_footer("", "单位负责人（签字）"));
    assert_true(is_footer("备 注：逐级上报", ""));
    assert_true(is_footer("注:", ""));
    assert_true(is_footer("以下空白", ""));
    assert_true(is_footer("第 1 页 共 2 页", ""));
    assert_true(is_footer("", "（此页无正文）"));
    assert_true(is_footer("制表：张三", ""));
    assert_false(is_footer("制表", ""));
    assert_false(is_footer("第一支部", ""));
    assert_false(is_footer("日期", ""));
    assert_false(is_footer("备注", ""));
    assert_false(is_footer("P1", "填表人"));
    assert_false(is_footer("", ""));
}

static void a_footer_is_left_out(void **state)
{
    struct row row;
    struct reader reader = open_bytes(TEXT("编号,姓名\nP1,王五\n填表人：李四,联系电话：110\n"));
    (void)state;
    start(&reader);
    assert_true(next(&reader, &row));
    assert_true(next(&reader, &row));
    assert_int_equal(row.kind, ROW_FOOTER);
    assert_string_equal(problems_of(&row), "row-footer:*:");
    assert_false(next(&reader, &row));
    close_reader(&reader);
}

/* As many rows come out as records went in, whatever is in them. */
static void every_record_is_a_row(void **state)
{
    static const char *const ids[] = {"P1", "合计", "小计", "填表人", "x", "１"};
    static const char *const rests[] = {"王五",        "a,2",
                                        ",,,",         "\"x\ny\",1",
                                        "b,1,2,3,4,5", "\"c,d\",\"\"\"\"",
                                        "e,1.1E+17",   "f,9223372036854775807"};
    uint64_t seed = 21;
    (void)state;
    for (int round = 0; round < 100; round++) {
        char text[20000] = "编号,姓名,人数,费用\n";
        size_t written = unit_random_below(&seed, 200);
        for (size_t i = 0; i < written; i++) {
            sprintf(text + strlen(text), "%s,%s\n", ids[unit_random_below(&seed, COUNT_OF(ids))],
                    rests[unit_random_below(&seed, COUNT_OF(rests))]);
        }
        struct row row;
        size_t handed_out = 0;
        struct reader reader = open_bytes(text_of(text));
        start(&reader);
        while (next(&reader, &row)) {
            if (row.late) {
                assert_int_equal(handed_out, written);
                continue;
            }
            handed_out++;
            assert_int_equal(row.row, handed_out + 1);
        }
        assert_int_equal(handed_out, written);
        close_reader(&reader);
    }
}

static void a_file_that_went_away_is_a_fault(void **state)
{
    struct fault fault = {0};
    struct reader reader = open_bytes(TEXT("编号,姓名\nP1,王五\n"));
    (void)state;
    assert_int_equal(remove(reader.source.full), 0);
    assert_faulted(intake_open(&reader.source, &reader.header, &fault) != NULL, &fault,
                   "file-unreadable");
    close_reader(&reader);
}

static int begin(void **state)
{
    struct fault fault = {0};
    static struct arena kept;
    arena_init(&arena);
    arena_init(&kept);
    *state = &kept;
    return unit_folder_make(state) == 0 && titles_open(&titles, &rules, &kept, &fault) ? 0 : -1;
}

static int end(void **state)
{
    titles_close(&titles);
    arena_clear(*state);
    arena_clear(&arena);
    return unit_folder_drop(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_are_typed),
        cmocka_unit_test(what_is_wrong_with_a_row_is_told),
        cmocka_unit_test(columns_stand_where_the_header_says),
        cmocka_unit_test(quoted_nothing_is_no_row),
        cmocka_unit_test(totals_are_compared_with_the_rows_above),
        cmocka_unit_test(total_and_footer_rows_are_known),
        cmocka_unit_test(remarks_that_go_on_are_numbered_and_alone),
        cmocka_unit_test(a_footer_is_left_out),
        cmocka_unit_test(every_record_is_a_row),
        cmocka_unit_test(a_file_that_went_away_is_a_fault),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
