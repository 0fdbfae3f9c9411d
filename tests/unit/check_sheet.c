/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Workbooks: what is kept from libxlsxwriter, names of sheets, and pages that must not become a
 * file. What stands in a workbook is for the cases. */
#include "unit.h"

#include <math.h>
#include <strings.h>

#include "sheet/guard.h"
#include "sheet/sheet.h"

enum { UNITS_MOST = 32767, SHEETS_MOST = 64 };

static struct arena arena;

static const char *guarded(const char *text)
{
    return guard_text(&arena, text);
}

static const char *named(const char *name)
{
    return guard_sheet_name(&arena, name, NULL, 0);
}

/* As Excel counts: a character beyond the first plane is two. */
static size_t units_of(const char *string)
{
    struct text text = text_of(string);
    size_t units = 0;
    for (size_t i = 0; i < text.length;) {
        units += text_next(text, &i) >= 0x10000 ? 2 : 1;
    }
    return units;
}

static const char *repeated(const char *part, size_t count)
{
    size_t length = strlen(part);
    char *out = arena_alloc(&arena, length * count + 1);
    for (size_t i = 0; i < count; i++) {
        memcpy(out + i * length, part, length);
    }
    return out;
}

static void texts_stay_as_they_are(void **state)
{
    static const char *const texts[] = {
        "",       "景洪市 1,234.50元", "a\tb\nc",      "=1+1", "😀", "_x41_", "_x00g1_", "_x0041",
        "x0041_", "_X0041_",           "é\u00A0\u3000"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        assert_string_equal(guarded(texts[i]), texts[i]);
    }
    assert_string_equal(guarded(NULL), "");
}

static void what_xml_cannot_hold_is_shown_as_a_picture(void **state)
{
    (void)state;
    assert_string_equal(guarded("a\x01z"), "a␁z");
    assert_string_equal(guarded("\x1B[0m\r\x7F"), "␛[0m␍␡");
    assert_string_equal(guarded("\xEF\xBF\xBE|\xEF\xBF\xBF|\xEF\xB7\x90"), "\uFFFD|\uFFFD|\uFFFD");
    assert_string_equal(guarded("\xF0\x9F\xBF\xBF"), "\uFFFD");
    /* Bytes that are no UTF-8 at all. */
    assert_string_equal(guarded("a\xFFz\xC3"), "a\uFFFDz\uFFFD");
}

/* Excel reads _x0041_ as A; written with its first mark escaped it stays what it is. */
static void texts_that_look_escaped_are_escaped(void **state)
{
    (void)state;
    assert_string_equal(guarded("_x0041_"), "_x005F_x0041_");
    assert_string_equal(guarded("a_xD8ff_b"), "a_x005F_xD8ff_b");
    assert_string_equal(guarded("_x005F_"), "_x005F_x005F_");
    assert_string_equal(guarded("_x0041_x0042_"), "_x005F_x0041_x005F_x0042_");
    assert_string_equal(guarded("__x0041__"), "__x005F_x0041__");
}

/* A text of just so many units is kept, and no text comes out with more: libxlsxwriter would give
 * up the whole sheet. */
static void a_text_never_outgrows_its_cell(void **state)
{
    static const char *const parts[] = {"a", "册", "😀", "é", "\x01"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(parts); i++) {
        size_t own = units_of(parts[i]);
        for (size_t units = UNITS_MOST - 80; units < UNITS_MOST + 80; units++) {
            struct arena_mark mark = arena_mark(&arena);
            const char *text = repeated(parts[i], units / own);
            const char *out = guarded(text);
            if (units_of(out) > UNITS_MOST) {
                fail_msg("%zu units of \"%s\" come out as %zu", units_of(text), parts[i],
                         units_of(out));
            }
            if (units_of(text) > UNITS_MOST) {
                assert_true(text_ends(text_of(out), TEXT("…")));
            }
            arena_reset(&arena, mark);
        }
    }
    assert_true(units_of(guarded(repeated("a", 1000000))) <= UNITS_MOST);
}

static void a_text_that_fits_is_not_cut(void **state)
{
    static const char *const parts[] = {"a", "册", "😀"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(parts); i++) {
        const char *text = repeated(parts[i], UNITS_MOST / units_of(parts[i]));
        if (strcmp(guarded(text), text) != 0) {
            fail_msg("%zu units of \"%s\" are cut to %zu", units_of(text), parts[i],
                     units_of(guarded(text)));
        }
    }
}

static void escapes_at_the_end_do_not_outgrow_the_cell(void **state)
{
    (void)state;
    for (size_t units = UNITS_MOST - 140; units < UNITS_MOST + 10; units++) {
        struct arena_mark mark = arena_mark(&arena);
        const char *text =
            arena_printf(&arena, "%s%s", repeated("a", units - 63), repeated("_x0041_", 9));
        size_t out = units_of(guarded(text));
        if (out > UNITS_MOST) {
            fail_msg("%zu units with nine escapes come out as %zu", units, out);
        }
        arena_reset(&arena, mark);
    }
}

static void names_of_sheets_hold_what_excel_takes(void **state)
{
    (void)state;
    assert_string_equal(named("党员名册"), "党员名册");
    assert_string_equal(named("a[b]c:d*e?f/g\\h"), "a_b_c_d_e_f_g_h");
    assert_string_equal(named("a\tb\nc"), "a_b_c");
    assert_string_equal(named("'甲'"), "甲");
    assert_string_equal(named("''it's''"), "it's");
    assert_string_equal(named("a\x02"), "a␂");
    assert_string_equal(named("=SUM(A1)"), "=SUM(A1)");
}

static void names_of_sheets_have_at_most_31_units(void **state)
{
    (void)state;
    assert_string_equal(named(repeated("册", 31)), repeated("册", 31));
    assert_string_equal(named(repeated("册", 32)), repeated("册", 31));
    assert_string_equal(named(repeated("😀", 16)), repeated("😀", 15));
    assert_string_equal(named(arena_printf(&arena, "%s'%s", repeated("a", 30), "bc")),
                        repeated("a", 30));
}

static void a_name_that_is_taken_gets_a_number(void **state)
{
    static const char *const taken[] = {"表", "Abc", "abc(2)"};
    const char *long_name = repeated("册", 31);
    const char *long_taken[] = {long_name, NULL};
    (void)state;
    assert_string_equal(guard_sheet_name(&arena, "表", taken, 3), "表(2)");
    assert_string_equal(guard_sheet_name(&arena, "aBC", taken, 3), "aBC(3)");
    assert_string_equal(guard_sheet_name(&arena, "表2", taken, 3), "表2");
    assert_string_equal(guard_sheet_name(&arena, "", taken, 3), "(2)");
    assert_string_equal(guard_sheet_name(&arena, "'", taken, 3), "(2)");
    assert_string_equal(named("history"), "history(2)");
    long_taken[1] = guard_sheet_name(&arena, repeated("册", 40), long_taken, 1);
    assert_string_equal(long_taken[1], arena_printf(&arena, "%s(2)", repeated("册", 28)));
    assert_string_equal(guard_sheet_name(&arena, long_name, long_taken, 2),
                        arena_printf(&arena, "%s(3)", repeated("册", 28)));
}

static void any_name_can_be_used_and_none_comes_twice(void **state)
{
    static const char *const bits[] = {"'", "[", "册", "😀", "a", "A", "\x01", "(2)", "\xFF", ""};
    const char *taken[200];
    size_t count = 0;
    uint64_t seed = 6;
    (void)state;
    while (count < COUNT_OF(taken)) {
        const char *name = "";
        for (size_t i = unit_random_below(&seed, 40); i > 0; i--) {
            name =
                arena_printf(&arena, "%s%s", name, bits[unit_random_below(&seed, COUNT_OF(bits))]);
        }
        const char *out = guard_sheet_name(&arena, name, taken, count);
        size_t length = strlen(out);
        assert_in_range(units_of(out), 1, 31);
        assert_true(text_valid(text_of(out)));
        assert_int_equal(strcspn(out, "[]:*?/\\"), length);
        assert_true(out[0] != '\'' && out[length - 1] != '\'');
        for (size_t i = 0; i < count; i++) {
            assert_int_not_equal(strcasecmp(out, taken[i]), 0);
        }
        taken[count++] = out;
    }
}

/* Pages. */

static const struct style style = {
    .title_font = "黑体",
    .head_font = "宋体",
    .body_font = "宋体",
    .title_size = 16,
    .head_size = 10,
    .body_size = 10,
};

struct rows {
    size_t count;
    size_t at;
    struct page_cell cells[4];
};

static bool next_row(void *context, struct page_row *row, bool *more, struct fault *fault)
{
    struct rows *rows = context;
    (void)fault;
    *more = rows->at < rows->count;
    if (*more) {
        *row = (struct page_row){.role = ROW_BODY, .cells = rows->cells};
        rows->at++;
    }
    return true;
}

static void rewind_rows(void *context)
{
    struct rows *rows = context;
    rows->at = 0;
}

static struct page page_of(struct rows *rows, size_t columns)
{
    static const struct page_head heads[] = {
        {"甲", 0, 0, 1, 1}, {"乙", 0, 1, 1, 1}, {"丙", 0, 2, 1, 1}, {"丁", 0, 3, 1, 1}};
    static const char *const codes[] = {"甲", "1", "2", "3"};
    return (struct page){.name = "表",
                         .title = "名册",
                         .left = "填报单位",
                         .centre = "填报日期",
                         .right = "单位：人",
                         .heads = heads,
                         .head_count = columns,
                         .head_rows = 1,
                         .columns = columns,
                         .codes = codes,
                         .empty = "无",
                         .body_rows = rows->count,
                         .footer = "&P",
                         .next = next_row,
                         .rewind = rewind_rows,
                         .context = rows};
}

static struct page_cell text_cell(const char *text)
{
    return (struct page_cell){.look = LOOK_TEXT, .filled = true, .text = text};
}

static struct page_cell number_cell(double value)
{
    return (struct page_cell){.look = LOOK_REAL, .filled = true, .number = true, .value = value};
}

static struct book *open_book(const char *name)
{
    struct fault fault = {0};
    struct date day = {2022, 1, 10};
    struct book *book = book_open(unit_path(name), &style, "名册", day, &fault);
    assert_well(book != NULL, &fault);
    return book;
}

static void close_book(struct book *book)
{
    struct fault fault = {0};
    assert_well(book_close(book, &fault), &fault);
}

static struct text bytes_of(const char *name)
{
    struct text text;
    assert_true(file_read(&arena, unit_path(name), 10000000, &text));
    return text;
}

static void write_book(const char *name, size_t columns, size_t count)
{
    struct fault fault = {0};
    struct rows rows = {.count = count};
    struct book *book = open_book(name);
    for (size_t i = 0; i < columns; i++) {
        rows.cells[i] = i % 2 == 0 ? text_cell("甲\n乙") : number_cell(1.5);
    }
    struct page page = page_of(&rows, columns);
    assert_well(book_add(book, &page, &fault), &fault);
    assert_well(book_add(book, &page, &fault), &fault);
    close_book(book);
}

static void the_same_pages_give_the_same_bytes(void **state)
{
    (void)state;
    for (size_t columns = 1; columns <= 4; columns++) {
        for (size_t count = 0; count <= 3; count += 3) {
            write_book("one.xlsx", columns, count);
            struct text one = bytes_of("one.xlsx");
            assert_true(text_starts(one, TEXT("PK\x03\x04")));
            write_book("two.xlsx", columns, count);
            assert_true(text_equal(one, bytes_of("two.xlsx")));
        }
    }
}

/* NaN and infinity have no place in a sheet; such a page is a fault and no file. */
static void a_number_that_is_none_is_refused(void **state)
{
    static const double bad[] = {(double)NAN, (double)INFINITY, -(double)INFINITY};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        struct fault fault = {0};
        struct rows rows = {.count = 1, .cells = {number_cell(bad[i])}};
        struct page page = page_of(&rows, 1);
        struct book *book = open_book("nan.xlsx");
        assert_faulted(book_add(book, &page, &fault), &fault, "sheet-failed");
        book_drop(book);
        assert_false(file_exists(unit_path("nan.xlsx")));
    }
}

static void long_texts_do_not_break_a_sheet(void **state)
{
    (void)state;
    for (size_t length = UNITS_MOST - 2; length <= UNITS_MOST + 3; length++) {
        struct fault fault = {0};
        struct rows rows = {.count = 1, .cells = {text_cell(repeated("a", length))}};
        struct page page = page_of(&rows, 1);
        page.title = rows.cells[0].text;
        rows.cells[0].comment = rows.cells[0].text;
        struct book *book = open_book("long.xlsx");
        bool well = book_add(book, &page, &fault);
        if (!well) {
            print_error("a text of %zu letters\n", length);
        }
        book_drop(book);
        assert_well(well, &fault);
    }
}

static bool fails(void *context, struct page_row *row, bool *more, struct fault *fault)
{
    (void)context;
    (void)row;
    *more = false;
    return fault_set(fault, FAULT_OUTPUT, "row-failed", "x");
}

static void a_row_that_fails_is_the_fault_that_is_told(void **state)
{
    struct fault fault = {0};
    struct rows rows = {0};
    struct page page = page_of(&rows, 1);
    struct book *book = open_book("fails.xlsx");
    (void)state;
    page.next = fails;
    assert_faulted(book_add(book, &page, &fault), &fault, "row-failed");
    book_drop(book);
}

static void a_book_has_room_for_so_many_sheets(void **state)
{
    struct fault fault = {0};
    struct rows rows = {.count = 1, .cells = {text_cell("x")}};
    struct page page = page_of(&rows, 1);
    struct book *book = open_book("full.xlsx");
    (void)state;
    for (size_t i = 0; i < SHEETS_MOST; i++) {
        assert_well(book_add(book, &page, &fault), &fault);
    }
    assert_faulted(book_add(book, &page, &fault), &fault, "book-full");
    book_drop(book);
}

/* The sheet of a chart counts too, and the fault must say what is wrong. */
static void charts_take_room_like_sheets(void **state)
{
    static const struct page_chart chart = {
        .kind = CHART_PIE, .title = "图", .series = "甲", .label = 0, .value = 1};
    struct fault fault = {0};
    struct rows rows = {.count = 1, .cells = {text_cell("x"), number_cell(1)}};
    struct page page = page_of(&rows, 2);
    struct book *book = open_book("charts.xlsx");
    (void)state;
    for (size_t i = 0; i < SHEETS_MOST - 1; i++) {
        assert_well(book_add(book, &page, &fault), &fault);
    }
    page.charts = &chart;
    page.chart_count = 1;
    assert_faulted(book_add(book, &page, &fault), &fault, "book-full");
    book_drop(book);
}

static void a_book_in_a_folder_that_is_not_there_is_a_fault(void **state)
{
    struct fault fault = {0};
    struct date day = {2022, 1, 10};
    struct rows rows = {.count = 1, .cells = {text_cell("x")}};
    struct page page = page_of(&rows, 1);
    (void)state;
    struct book *book = book_open(unit_path("absent/x.xlsx"), &style, "x", day, &fault);
    bool well = book && book_add(book, &page, &fault);
    if (well) {
        well = book_close(book, &fault);
    } else {
        book_drop(book);
    }
    assert_faulted(well, &fault, "sheet-failed");
}

static void closing_nothing_is_fine(void **state)
{
    struct fault fault = {0};
    (void)state;
    assert_well(book_close(NULL, &fault), &fault);
    book_drop(NULL);
    book_drop(open_book("dropped.xlsx"));
    assert_false(file_exists(unit_path("dropped.xlsx")));
    assert_true(*book_library());
}

static int drop(void **state)
{
    arena_clear(&arena);
    return unit_folder_drop(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_stay_as_they_are),
        cmocka_unit_test(what_xml_cannot_hold_is_shown_as_a_picture),
        cmocka_unit_test(texts_that_look_escaped_are_escaped),
        cmocka_unit_test(a_text_never_outgrows_its_cell),
        cmocka_unit_test(a_text_that_fits_is_not_cut),
        cmocka_unit_test(escapes_at_the_end_do_not_outgrow_the_cell),
        cmocka_unit_test(names_of_sheets_hold_what_excel_takes),
        cmocka_unit_test(names_of_sheets_have_at_most_31_units),
        cmocka_unit_test(a_name_that_is_taken_gets_a_number),
        cmocka_unit_test(any_name_can_be_used_and_none_comes_twice),
        cmocka_unit_test(the_same_pages_give_the_same_bytes),
        cmocka_unit_test(a_number_that_is_none_is_refused),
        cmocka_unit_test(long_texts_do_not_break_a_sheet),
        cmocka_unit_test(a_row_that_fails_is_the_fault_that_is_told),
        cmocka_unit_test(a_book_has_room_for_so_many_sheets),
        cmocka_unit_test(charts_take_room_like_sheets),
        cmocka_unit_test(a_book_in_a_folder_that_is_not_there_is_a_fault),
        cmocka_unit_test(closing_nothing_is_fine),
    };
    arena_init(&arena);
    return cmocka_run_group_tests(tests, unit_folder_make, drop);
}
