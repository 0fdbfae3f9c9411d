/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "intake/separated.h"

static struct arena arena;

/* Lays a record out in one text: cells with | between, a ! before an unclosed one. */
static const char *shown(const struct record *record)
{
    const char *out = record->unclosed ? "!" : "";
    for (size_t i = 0; i < record->count; i++) {
        out = arena_printf(&arena, "%s%s%.*s", out, i > 0 ? "|" : "", (int)record->cells[i].length,
                           record->cells[i].at);
    }
    return out;
}

struct expected {
    long line;
    long row;
    const char *cells;
};

static void assert_bytes(struct text bytes, enum encoding encoding, const struct expected *expected,
                         size_t count)
{
    struct fault fault = {0};
    struct record record;
    bool more;
    const char *path = unit_file("records.csv", bytes.at, bytes.length);
    struct separated *records = separated_open(path, encoding, &fault);
    assert_well(records != NULL, &fault);
    for (size_t i = 0; i < count; i++) {
        assert_well(separated_next(records, &record, &more, &fault), &fault);
        assert_true(more);
        assert_string_equal(shown(&record), expected[i].cells);
        assert_int_equal(record.line, expected[i].line);
        assert_int_equal(record.row, expected[i].row);
    }
    assert_well(separated_next(records, &record, &more, &fault), &fault);
    assert_false(more);
    assert_well(separated_next(records, &record, &more, &fault), &fault);
    assert_false(more);
    separated_close(records);
    arena_reset(&arena, (struct arena_mark){0});
}

#define assert_records(bytes, ...)                                                                 \
    assert_bytes(TEXT(bytes), ENCODING_UTF8, (const struct expected[]){__VA_ARGS__},               \
                 COUNT_OF(((const struct expected[]){__VA_ARGS__})))

static void cells_stand_between_commas(void **state)
{
    (void)state;
    assert_records("a,b,c\n1,2,3\n", {1, 1, "a|b|c"}, {2, 2, "1|2|3"});
    assert_records("a,b", {1, 1, "a|b"});
    assert_records("a,,\n,b,\n", {1, 1, "a||"}, {2, 2, "|b|"});
    assert_records("one\n", {1, 1, "one"});
    /* Blanks of any kind are left for the cell to clean. */
    assert_records("  a b \t, c\n", {1, 1, "  a b \t| c"});
    assert_records(" \"a, b\"\t, \"\" ,  ,d \n", {1, 1, " a, b\t|  |  |d "});
    assert_records("\"a \n\", b\nc\n", {1, 1, "a \n| b"}, {3, 2, "c"});
    assert_records("\xE3\x80\x80"
                   "d\xE3\x80\x80,\xC2\xA0"
                   "e\n",
                   {1, 1,
                    "\xE3\x80\x80"
                    "d\xE3\x80\x80|\xC2\xA0"
                    "e"});
    assert_bytes(TEXT(""), ENCODING_UTF8, NULL, 0);
    assert_bytes(TEXT("\n\r\n \n,,\n"), ENCODING_UTF8, NULL, 0);
}

static void quotes_hold_commas_and_quotes(void **state)
{
    (void)state;
    assert_records("\"a,b\",c\n", {1, 1, "a,b|c"});
    assert_records("\"a \"\"b\"\" c\",\"\"\n", {1, 1, "a \"b\" c|"});
    assert_records("\" a \", \"b\" ,c\n", {1, 1, " a | b |c"});
    assert_records("\"\",\"\"\n", {1, 1, "|"});
    assert_records("\"\"\"\"\n", {1, 1, "\""});
    assert_bytes(TEXT("\xEF\xBB\xBF\"姓名,别名\",性别\n"), ENCODING_UTF8_BOM,
                 (const struct expected[]){{1, 1, "姓名,别名|性别"}}, 1);
}

static void a_quoted_line_break_is_one_row_and_two_lines(void **state)
{
    (void)state;
    assert_records("a,\"x\ny\",b\nc,d\n", {1, 1, "a|x\ny|b"}, {3, 2, "c|d"});
    assert_records("a,\"x\r\ny\",b\r\nc,d\r\n", {1, 1, "a|x\ny|b"}, {3, 2, "c|d"});
    assert_records("a,\"x\ry\",b\rc,d\r", {1, 1, "a|x\ny|b"}, {3, 2, "c|d"});
    assert_records("\"\n\n\",\"\n\"\nz\n", {1, 1, "\n\n|\n"}, {5, 2, "z"});
    assert_records("\"x\n,,\ny\",b\nz,\n", {1, 1, "x\n,,\ny|b"}, {4, 2, "z|"});
}

static void blank_lines_are_passed_over_and_counted(void **state)
{
    (void)state;
    assert_records("\n\na,b\n\n1,2\n", {3, 3, "a|b"}, {5, 5, "1|2"});
    assert_records("a,b\n,,,,\n \t\n\xE3\x80\x80,\xC2\xA0\n1,2\n", {1, 1, "a|b"}, {5, 5, "1|2"});
    assert_records("\"x\ny\",1\n\nb,2\n", {1, 1, "x\ny|1"}, {4, 3, "b|2"});
    /* Quotes with nothing in them are a row that somebody wrote. */
    assert_records("a,b\n\"\",\"\"\n", {1, 1, "a|b"}, {2, 2, "|"});
}

static void an_unclosed_quote_costs_one_line(void **state)
{
    (void)state;
    assert_records("a,b\n\"x,1\n2,3\n4,5\n", {1, 1, "a|b"}, {2, 2, "!\"x|1"}, {3, 3, "2|3"},
                   {4, 4, "4|5"});
    assert_records("a,\"b", {1, 1, "!a|\"b"});
    assert_records("a,\"b\n", {1, 1, "!a|\"b"});
    assert_records("\"x,1\n\"y,2\nz,3\n", {1, 1, "!\"x|1"}, {2, 2, "!\"y|2"}, {3, 3, "z|3"});
    /* The lines that are read again hold quotes of their own, and blanks. */
    assert_records("\"x,1\n\n\"p\nq\",2\nz,3\n", {1, 1, "!\"x|1"}, {3, 3, "p\nq|2"}, {5, 4, "z|3"});
    assert_records("\"x, 1 ,\n", {1, 1, "!\"x| 1 |"});
}

/* libcsv alone would take three lines for one row and say nothing. */
static void a_stray_quote_costs_one_line(void **state)
{
    (void)state;
    assert_records("\"a\"b,1\nc,d\n\"e\",f\n", {1, 1, "!\"a\"b|1"}, {2, 2, "c|d"}, {3, 3, "e|f"});
    assert_records("5\" pipe,1\n2,3\n", {1, 1, "5\" pipe|1"}, {2, 2, "2|3"});
    assert_records("x\"y\"z,1\n", {1, 1, "x\"y\"z|1"});
    assert_records("\"aa\"a,\"bb\"bb\"b,ccc\nd,e\n", {1, 1, "!\"aa\"a|\"bb\"bb\"b|ccc"},
                   {2, 2, "d|e"});
}

static void an_unclosed_quote_on_line_2_of_500(void **state)
{
    struct fault fault = {0};
    struct record record;
    bool more;
    long seen = 0;
    char *bytes = arena_alloc(&arena, 20000);
    size_t used = 0;
    (void)state;
    for (int i = 1; i <= 500; i++) {
        used += (size_t)sprintf(bytes + used, "%s%d,r%d\n", i == 2 ? "\"" : "", i, i);
    }
    struct separated *records =
        separated_open(unit_file("unclosed.csv", bytes, used), ENCODING_UTF8, &fault);
    while (separated_next(records, &record, &more, &fault) && more) {
        seen++;
        assert_int_equal(record.line, seen);
        assert_int_equal(record.row, seen);
        assert_int_equal(record.unclosed, seen == 2);
        assert_int_equal(record.count, 2);
    }
    assert_int_equal(seen, 500);
    separated_close(records);
    arena_reset(&arena, (struct arena_mark){0});
}

/* A cell of so many lines or bytes between quotes, then a plain row. */
static void read_large(size_t lines, size_t bytes, bool expect_whole)
{
    struct fault fault = {0};
    struct record record;
    bool more;
    char *text = arena_alloc(&arena, bytes + lines + 20);
    size_t used = 1;
    text[0] = '"';
    for (size_t i = 0; i < lines; i++) {
        size_t part = bytes / lines;
        memset(text + used, 'x', part);
        used += part;
        text[used++] = i + 1 < lines ? '\n' : '"';
    }
    used += (size_t)sprintf(text + used, ",1\nz,2\n");
    struct separated *records =
        separated_open(unit_file("large.csv", text, used), ENCODING_UTF8, &fault);
    assert_well(separated_next(records, &record, &more, &fault), &fault);
    assert_int_equal(record.unclosed, !expect_whole);
    if (expect_whole) {
        assert_int_equal(record.cells[0].length, bytes / lines * lines + lines - 1);
        assert_int_equal(record.count, 2);
        assert_well(separated_next(records, &record, &more, &fault), &fault);
        assert_int_equal(record.line, lines + 1);
        assert_int_equal(record.row, 2);
        assert_string_equal(shown(&record), "z|2");
    }
    size_t count = 1;
    while (separated_next(records, &record, &more, &fault) && more) {
        count++;
    }
    assert_int_equal(fault.kind, FAULT_NONE);
    assert_true(expect_whole ? count == 1 : count >= lines);
    separated_close(records);
    arena_reset(&arena, (struct arena_mark){0});
}

static void long_quoted_cells_have_a_bound(void **state)
{
    (void)state;
    read_large(50, 100, true);
    read_large(52, 104, false);
    read_large(2, 60000, true);
    read_large(3, 200000, false);
    read_large(1, 2 * 1024 * 1024, true); /* on one line any length will do */
}

static void a_table_may_come_with_tabs(void **state)
{
    (void)state;
    assert_records("a\tb\tc d\n1\t\t3\n", {1, 1, "a|b|c d"}, {2, 2, "1||3"});
    assert_records("\"a\tb\"\tc\n\n\t\t\nd\te\n", {1, 1, "a\tb|c"}, {4, 4, "d|e"});
    assert_records("\"a\tb\n", {1, 1, "!\"a|b"});
    /* A comma in the first lines says that tabs mean nothing. */
    assert_records("a\tb,c\n", {1, 1, "a\tb|c"});
    assert_bytes(TEXT("\xD0\xD5\t\xC3\xFB\n"), ENCODING_GB18030,
                 (const struct expected[]){{1, 1, "姓|名"}}, 1);
}

static void there_may_be_many_columns(void **state)
{
    struct fault fault = {0};
    struct record record;
    bool more;
    char bytes[2000];
    size_t used = 0;
    (void)state;
    for (int i = 0; i < 300; i++) {
        used += (size_t)sprintf(bytes + used, "%s%d", i > 0 ? "," : "", i);
    }
    struct separated *records =
        separated_open(unit_file("wide.csv", bytes, used), ENCODING_UTF8, &fault);
    assert_well(separated_next(records, &record, &more, &fault), &fault);
    assert_int_equal(record.count, 300);
    assert_text(record.cells[299], "299");
    separated_close(records);
}

/* A table to be written and read back: cells of rows, in one list. */
struct table {
    struct text *cells;
    bool *quoted; /* whether a cell is written with quotes */
    size_t rows;
    size_t columns;
    const char *end; /* of lines */
};

static struct text random_cell(uint64_t *seed, bool *quoted)
{
    static const uint32_t points[] = {'a',    'b',    '1',     ' ',  '\t', ',', '"', '\n',
                                      0x666F, 0x3000, 0x20BB7, '\'', '=',  ';', '|', 0xE9};
    char bytes[200];
    size_t used = 0;
    size_t breaks = 0;
    *quoted = unit_random_below(seed, 4) == 0;
    for (size_t i = unit_random_below(seed, 12); i > 0; i--) {
        uint32_t point = points[unit_random_below(seed, COUNT_OF(points))];
        if (point == '\n' && ++breaks > 3) {
            continue;
        }
        *quoted = *quoted || point == ',' || point == '"' || point == '\n';
        used += text_encode(point, bytes + used);
    }
    bool blank_end = used > 0 && (strchr(" \t", bytes[0]) || strchr(" \t", bytes[used - 1]));
    *quoted = *quoted || blank_end;
    return (struct text){arena_text(&arena, (struct text){bytes, used}), used};
}

static struct table random_table(uint64_t *seed)
{
    static const char *const ends[] = {"\n", "\r\n", "\r"};
    struct table table = {.rows = 1 + unit_random_below(seed, 300),
                          .columns = 2 + unit_random_below(seed, 7),
                          .end = ends[unit_random_below(seed, 3)]};
    table.cells = ARENA_ARRAY(&arena, table.rows * table.columns, struct text);
    table.quoted = ARENA_ARRAY(&arena, table.rows * table.columns, bool);
    for (size_t i = 0; i < table.rows * table.columns; i++) {
        table.cells[i] = random_cell(seed, &table.quoted[i]);
    }
    table.cells[0] = TEXT("first"); /* so that the first line has a comma */
    return table;
}

static const char *write_table(const struct table *table)
{
    FILE *out = fopen(unit_path("table.csv"), "wb");
    for (size_t i = 0; i < table->rows * table->columns; i++) {
        struct text cell = table->cells[i];
        fputs(table->quoted[i] ? "\"" : "", out);
        for (size_t j = 0; j < cell.length; j++) {
            if (cell.at[j] == '\n') {
                fputs(table->end, out);
            } else {
                fputs(cell.at[j] == '"' ? "\"" : "", out);
                fputc(cell.at[j], out);
            }
        }
        fputs(table->quoted[i] ? "\"" : "", out);
        fputs((i + 1) % table->columns == 0 ? table->end : ",", out);
    }
    fclose(out);
    return unit_path("table.csv");
}

static void random_tables_are_read_back(void **state)
{
    uint64_t seed = 532801;
    (void)state;
    for (int round = 0; round < 60; round++) {
        struct fault fault = {0};
        struct record record;
        bool more = true;
        struct table table = random_table(&seed);
        struct separated *records = separated_open(write_table(&table), ENCODING_UTF8, &fault);
        long line = 1;
        for (size_t row = 0; row < table.rows; row++) {
            const struct text *cells = table.cells + row * table.columns;
            bool blank = true;
            long breaks = 0;
            for (size_t i = 0; i < table.columns; i++) {
                blank = blank && !table.quoted[row * table.columns + i] &&
                        text_trim(cells[i]).length == 0;
                for (size_t j = 0; j < cells[i].length; j++) {
                    breaks += cells[i].at[j] == '\n';
                }
            }
            if (!blank) {
                assert_well(separated_next(records, &record, &more, &fault), &fault);
                assert_true(more);
                assert_false(record.unclosed);
                assert_int_equal(record.line, line);
                assert_int_equal(record.row, row + 1);
                assert_int_equal(record.count, table.columns);
                for (size_t i = 0; i < table.columns; i++) {
                    assert_texts(record.cells[i], cells[i]);
                }
            }
            line += 1 + breaks;
        }
        assert_well(separated_next(records, &record, &more, &fault), &fault);
        assert_false(more);
        separated_close(records);
        arena_reset(&arena, (struct arena_mark){0});
    }
}

/* Whatever the bytes, reading comes to an end, in the order of the lines. */
static void any_soup_of_signs_ends(void **state)
{
    static const char *const signs[] = {"\"", "\"", ",",  "\n",   "\r\n",  "\r", "\t",
                                        " ",  "a",  "景", "\"\"", "\",\"", "=",  "\xE3\x80\x80"};
    uint64_t seed = 8;
    (void)state;
    for (int round = 0; round < 400; round++) {
        char bytes[3000];
        size_t used = 0;
        long ends = 1;
        for (size_t i = unit_random_below(&seed, 700); i > 0; i--) {
            const char *sign = signs[unit_random_below(&seed, COUNT_OF(signs))];
            ends += strchr(sign, '\n') || strchr(sign, '\r');
            used += (size_t)sprintf(bytes + used, "%s", sign);
        }
        struct fault fault = {0};
        struct record record;
        bool more;
        long line = 0;
        long row = 0;
        struct separated *records =
            separated_open(unit_file("soup.csv", bytes, used), ENCODING_UTF8, &fault);
        assert_well(records != NULL, &fault);
        while (separated_next(records, &record, &more, &fault) && more) {
            assert_true(record.line > line);
            assert_true(record.row > row && record.row <= record.line);
            assert_true(record.line <= ends);
            line = record.line;
            row = record.row;
            assert_true(record.count > 0);
            for (size_t i = 0; i < record.count; i++) {
                assert_true(text_valid(record.cells[i]));
            }
        }
        assert_int_equal(fault.kind, FAULT_NONE);
        separated_close(records);
    }
}

static int begin(void **state)
{
    arena_init(&arena);
    return unit_folder_make(state);
}

static int end(void **state)
{
    arena_clear(&arena);
    return unit_folder_drop(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_stand_between_commas),
        cmocka_unit_test(quotes_hold_commas_and_quotes),
        cmocka_unit_test(a_quoted_line_break_is_one_row_and_two_lines),
        cmocka_unit_test(blank_lines_are_passed_over_and_counted),
        cmocka_unit_test(an_unclosed_quote_costs_one_line),
        cmocka_unit_test(a_stray_quote_costs_one_line),
        cmocka_unit_test(an_unclosed_quote_on_line_2_of_500),
        cmocka_unit_test(long_quoted_cells_have_a_bound),
        cmocka_unit_test(a_table_may_come_with_tabs),
        cmocka_unit_test(there_may_be_many_columns),
        cmocka_unit_test(random_tables_are_read_back),
        cmocka_unit_test(any_soup_of_signs_ends),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
