/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Cells of workbooks: what a format shows of a number, texts with escapes, archives of all sorts.
 */
#include "unit.h"

#include <zip.h>

#include "intake/numberformat.h"
#include "intake/sheets.h"
#include "intake/survey.h"
#include "intake/xlsx.h"

static struct arena arena;

static void numbers_are_shown_as_general_does(void **state)
{
    static const struct {
        double number;
        const char *shown;
    } numbers[] = {
        {0, "0"},
        {-0.0, "0"},
        {1945, "1945"},
        {-12, "-12"},
        {15400000001, "15400000001"},
        {999999999999999, "999999999999999"},
        {1e15, "1E+15"},
        {532899194510020028.0, "5.32899E+17"},
        {110105194912310021.0, "1.10105E+17"},
        {-1.5e20, "-1.5E+20"},
        {0.1 + 0.2, "0.3"},
        {1234.56, "1234.56"},
        {1953.1, "1953.1"},
        {100.10, "100.1"},
        {0.425, "0.425"},
        {0.00001234, "0.00001234"},
        {1.0 / 3, "0.333333333333333"},
        {123456789012.345, "123456789012.345"},
        {99999999999999.96, "100000000000000"},
        {1.5e-12, "1.5E-12"},
    };
    struct number_format plain = {0};
    char out[NUMBER_TEXT];
    (void)state;
    for (size_t i = 0; i < COUNT_OF(numbers); i++) {
        number_show(numbers[i].number, plain, false, out);
        assert_string_equal(out, numbers[i].shown);
    }
}

static void a_format_says_how_much_of_a_day_is_meant(void **state)
{
    /* 20454.604… is 1955-12-31 14:30:15. */
    static const struct {
        const char *code;
        const char *shown;
    } codes[] = {
        {"yyyy-mm-dd", "1955-12-31"},
        {"yyyy\\-mm\\-dd;@", "1955-12-31"},
        {"yyyy\"年\"m\"月\"", "1955-12"},
        {"yyyy年m月", "1955-12"},
        {"[$-804]yyyy\"年\"m\"月\"d\"日\";@", "1955-12-31"},
        {"m\"月\"d\"日\"", "1955-12-31"},
        {"mmm-yy", "1955-12"},
        {"YYYY", "1955"},
        {"e", "1955"},
        {"yyyy/m/d h:mm", "1955-12-31 14:30:15"},
        {"yyyy/m/d\\ h:mm AM/PM", "1955-12-31 14:30:15"},
        {"yyyy-mm-dd hh:mm:ss.000", "1955-12-31 14:30:15"},
        {"[DBNum1][$-804]yyyy\"年\"m\"月\";@", "1955-12"},
        {"[Red]yyyy;[Blue]d", "1955"},
        {"h:mm", "490910:30:15"},
        {"[mm]:ss", "490910:30:15"},
        {"General", "20454.6043402778"},
        {"G/通用格式", "20454.6043402778"},
        {"GENERAL\"元\"", "20454.6043402778"},
        {"0.00", "20454.6043402778"},
        {"0.00E+00", "20454.6043402778"},
        {"#,##0.00_);[Red](#,##0.00)", "20454.6043402778"},
        {"[$¥-804]#,##0", "20454.6043402778"},
        {"\"days\" 0", "20454.6043402778"},
        {"\\d\\a\\y0", "20454.6043402778"},
        {"_y0*d", "20454.6043402778"},
        {"@", "20454.6043402778"},
        {"", "20454.6043402778"},
        {"\"", "20454.6043402778"},
        {"[", "20454.6043402778"},
        {"\\", "20454.6043402778"},
        {"00000", "20454.6043402778"},
    };
    char out[NUMBER_TEXT];
    (void)state;
    for (size_t i = 0; i < COUNT_OF(codes); i++) {
        print_message("# %s\n", codes[i].code);
        number_show(20454 + 52215.0 / 86400, number_format_of(text_of(codes[i].code)), false, out);
        assert_string_equal(out, codes[i].shown);
    }
}

static void noughts_of_a_format_stand_before_a_code(void **state)
{
    char out[NUMBER_TEXT];
    (void)state;
    number_show(7, number_format_of(TEXT("0000")), false, out);
    assert_string_equal(out, "0007");
    number_show(12345, number_format_of(TEXT("0000")), false, out);
    assert_string_equal(out, "12345");
    number_show(-7, number_format_of(TEXT("0000")), false, out);
    assert_string_equal(out, "-7");
    number_show(5.32899e17, number_format_of(TEXT("000000000000000")), false, out);
    assert_string_equal(out, "5.32899E+17");
    number_show(7, number_format_of(TEXT("0")), false, out);
    assert_string_equal(out, "7");
}

static void both_calendars_have_their_edges(void **state)
{
    struct number_format day = number_format_known(14);
    char out[NUMBER_TEXT];
    (void)state;
    number_show(59, day, false, out);
    assert_string_equal(out, "1900-02-28");
    number_show(60, day, false, out);
    assert_string_equal(out, "60"); /* The 29th of February 1900 never was. */
    number_show(61, day, false, out);
    assert_string_equal(out, "1900-03-01");
    number_show(0, day, true, out);
    assert_string_equal(out, "1904-01-01");
    number_show(20454 - 1462, day, true, out);
    assert_string_equal(out, "1955-12-31");
    number_show(20454.9999999999, day, false, out);
    assert_string_equal(out, "1956-01-01");
    number_show(1e300, day, false, out);
    assert_string_equal(out, "1E+300");
}

static void escapes_become_what_they_stand_for(void **state)
{
    static const struct {
        const char *given;
        const char *meant;
    } texts[] = {
        {"a_x000D_\nb", "a\nb"}, {"a_x000D_b", "a\nb"},        {"a_x000D_", "a\n"},
        {"_x4F60_", "你"},       {"_x005F_x4F60_", "_x4F60_"}, {"_x4f60_好", "你好"},
        {"_x4F6_", "_x4F6_"},    {"_xD800_", "_xD800_"},       {"_x0000_", "_x0000_"},
        {"_x0x12_", "_x0x12_"},  {"_x4F60", "_x4F60"},         {"_x0007_", "\a"},
    };
    char bytes[64];
    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        strcpy(bytes, texts[i].given);
        struct text out = {bytes, xlsx_unescape(bytes, strlen(bytes))};
        assert_texts(out, text_of(texts[i].meant));
    }
}

/* ---- Archives ---- */

struct piece {
    const char *name;
    const char *xml;
};

static const char relations[] =
    "<r><Relationship Id='a' Type='/officeDocument' Target='b.xml'/></r>";
static const char own[] = "<r><Relationship Id='a' Type='/worksheet' Target='s.xml'/></r>";
static const char book[] =
    "<x:workbook><x:sheets><x:sheet name='S' r:id='a'/></x:sheets></x:workbook>";
static const char sheet[] = "<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row>"
                            "</x:sheetData></x:worksheet>";

static const char *archive(const struct piece *pieces, size_t count)
{
    const char *path = unit_path("book.xlsx");
    zip_t *zip = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, NULL);
    assert_non_null(zip);
    for (size_t i = 0; i < count; i++) {
        zip_source_t *source = zip_source_buffer(zip, pieces[i].xml, strlen(pieces[i].xml), 0);
        assert_true(zip_file_add(zip, pieces[i].name, source, 0) >= 0);
    }
    assert_int_equal(zip_close(zip), 0);
    return path;
}

static struct sheets surveyed(const char *path)
{
    struct fault fault = {0};
    struct survey survey;
    struct sheets sheets;
    assert_well(intake_survey(path, &survey, NULL, NULL, &fault), &fault);
    assert_int_equal(survey.encoding, ENCODING_ZIP);
    struct source source = {.full = path,
                            .encoding = survey.encoding,
                            .bytes = survey.bytes,
                            .changed_at = survey.changed_at};
    assert_well(intake_sheets(&source, &arena, &sheets, &fault), &fault);
    return sheets;
}

static void prefixes_and_large_letters_do_not_matter(void **state)
{
    const struct piece pieces[] = {
        {"_RELS/.rels", relations}, {"B.xml", book}, {"_rels/b.XML.rels", own}, {"S.XML", sheet}};
    (void)state;
    struct sheets sheets = surveyed(archive(pieces, COUNT_OF(pieces)));
    assert_int_equal(sheets.trouble.problem, PROBLEM_COUNT);
    assert_int_equal(sheets.count, 1);
    assert_string_equal(sheets.list[0].name, "S");
    assert_true(sheets.list[0].filled);
    assert_false(sheets.list[0].hidden);
    assert_null(sheets.list[0].hidden_rows);
}

/* Each part left out, and each cut anywhere: trouble, and never a table that lacks something. */
static void a_part_that_is_not_whole_is_trouble(void **state)
{
    (void)state;
    for (size_t part = 0; part < 4; part++) {
        struct piece pieces[] = {{"_rels/.rels", relations},
                                 {"b.xml", book},
                                 {"_rels/b.xml.rels", own},
                                 {"s.xml", sheet}};
        size_t whole = strlen(pieces[part].xml);
        for (size_t length = 0; length < whole; length += 7) {
            pieces[part].xml = arena_text(&arena, (struct text){pieces[part].xml, length});
            struct sheets sheets = surveyed(archive(pieces, 4));
            assert_int_equal(sheets.trouble.problem, PROBLEM_FILE_BROKEN);
            pieces[part].xml = (const char *[]){relations, book, own, sheet}[part];
        }
        pieces[part].name = "elsewhere";
        assert_int_equal(surveyed(archive(pieces, 4)).trouble.problem, PROBLEM_FILE_BROKEN);
    }
    arena_reset(&arena, (struct arena_mark){0});
}

/* Whatever byte is changed, the file is refused or read to its end. */
static void no_byte_of_an_archive_is_taken_on_trust(void **state)
{
    const struct piece pieces[] = {
        {"_rels/.rels", relations}, {"b.xml", book}, {"_rels/b.xml.rels", own}, {"s.xml", sheet}};
    struct text bytes;
    size_t refused = 0;
    (void)state;
    assert_true(file_read(&arena, archive(pieces, 4), 65536, &bytes));
    char *copy = arena_text(&arena, bytes);
    for (size_t i = 4; i < bytes.length; i++) {
        copy[i] = (char)(copy[i] ^ 0x55);
        struct sheets sheets = surveyed(unit_file("flipped.xlsx", copy, bytes.length));
        refused += sheets.trouble.problem != PROBLEM_COUNT;
        copy[i] = bytes.at[i];
    }
    /* Times, versions and the like may be anything. */
    assert_true(refused > bytes.length / 2);
    assert_true(refused < bytes.length);
    for (size_t length = 4; length < bytes.length; length += 3) {
        struct sheets sheets = surveyed(unit_file("cut.xlsx", copy, length));
        assert_int_equal(sheets.trouble.problem, PROBLEM_FILE_BROKEN);
    }
    arena_reset(&arena, (struct arena_mark){0});
}

static int start(void **state)
{
    arena_init(&arena);
    return unit_folder_make(state);
}

static int stop(void **state)
{
    arena_clear(&arena);
    return unit_folder_drop(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_are_shown_as_general_does),
        cmocka_unit_test(a_format_says_how_much_of_a_day_is_meant),
        cmocka_unit_test(noughts_of_a_format_stand_before_a_code),
        cmocka_unit_test(both_calendars_have_their_edges),
        cmocka_unit_test(escapes_become_what_they_stand_for),
        cmocka_unit_test(prefixes_and_large_letters_do_not_matter),
        cmocka_unit_test(a_part_that_is_not_whole_is_trouble),
        cmocka_unit_test(no_byte_of_an_archive_is_taken_on_trust),
    };
    return cmocka_run_group_tests(tests, start, stop);
}
