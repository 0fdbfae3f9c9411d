/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The ways in which offices write dates, and the numbers that have check characters. */
#include "unit.h"

#include "intake/cell.h"
#include "intake/idcode.h"
#include "model/scope.h"

static struct arena arena;

static const char *read_date(const char *text, enum problem *problem)
{
    static char iso[12];
    struct date date;
    *problem = PROBLEM_COUNT;
    if (!cell_date(text_of(text), &arena, &date, problem)) {
        return "none";
    }
    date_format(date, iso);
    return iso;
}

static void assert_date(const char *text, const char *expected)
{
    enum problem problem;
    const char *date = read_date(text, &problem);
    if (strcmp(date, expected) != 0 || (problem != PROBLEM_COUNT && strcmp(date, "none") != 0)) {
        fail_msg("\"%s\" is %s and not %s", text, date, expected);
    }
}

static void dates_are_read_in_any_dress(void **state)
{
    (void)state;
    assert_date("1953-08-05", "1953-08-05");
    assert_date("1953-8-5", "1953-08-05");
    assert_date("1953/8/5", "1953-08-05");
    assert_date("1953.08.05", "1953-08-05");
    assert_date("1953年8月5日", "1953-08-05");
    assert_date("1953年8月5号", "1953-08-05");
    assert_date("1953 年 8 月", "1953-08");
    assert_date("1953年", "1953");
    assert_date("1953、8、5", "1953-08-05");
    assert_date("1953—8—5", "1953-08-05");
    assert_date("1953-8/5", "1953-08-05");
    assert_date("１９５３年０８月", "1953-08");
    assert_date("1953", "1953");
    assert_date("1953.08", "1953-08");
    assert_date("1953.10", "1953-10");
    assert_date("1953.8", "1953-08");
    assert_date("195308", "1953-08");
    assert_date("19530805", "1953-08-05");
    assert_date("1953.", "1953");
    assert_date("2020-2-29", "2020-02-29");
}

static void what_is_no_date_is_none(void **state)
{
    static const char *const texts[] = {
        "",
        "-",
        "年",
        "1953.13",
        "1953-00",
        "1953-8-32",
        "2021-2-29",
        "53-8-5",
        "53-8",
        "8月-53",
        "Aug-53",
        "5/8/1953",
        "195313",
        "195300",
        "19530800",
        "19531301",
        "1953080",
        "195",
        "1953 8 5a",
        "1953-8-5-1",
        "1953--8",
        "-1953",
        "1953:8",
        "17990101",
        "1799",
        "2200",
        "1953-008",
        "1953-8-005",
        "019530805",
        "195308050",
        "一九五年",
        "1953-8-5 8:30",
        "########",
        "123",
        "1953年8月5日12",
        "99999999999999999999",
        "1953.0",
        "2021年13月",
        "1953-8 5.",
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        assert_date(texts[i], "none");
    }
}

static void a_day_number_of_a_spreadsheet_is_told(void **state)
{
    enum problem problem;
    (void)state;
    assert_string_equal(read_date("19572", &problem), "1953-08-01");
    assert_int_equal(problem, PROBLEM_CELL_DATE_SERIAL);
    assert_string_equal(read_date("45657", &problem), "2024-12-31");
    assert_int_equal(problem, PROBLEM_CELL_DATE_SERIAL);
    assert_string_equal(read_date("10000", &problem), "1927-05-18");
    assert_string_equal(read_date("99999", &problem), "2173-10-13");
}

/* 1953.10 typed as a number comes back as 1953.1. */
static void january_may_have_been_october(void **state)
{
    enum problem problem;
    (void)state;
    assert_string_equal(read_date("1953.1", &problem), "1953-01");
    assert_int_equal(problem, PROBLEM_CELL_DATE_UNSURE);
    read_date("1953.01", &problem);
    assert_int_equal(problem, PROBLEM_COUNT);
    read_date("1953-1", &problem);
    assert_int_equal(problem, PROBLEM_COUNT);
    read_date("1953年1月", &problem);
    assert_int_equal(problem, PROBLEM_COUNT);
    read_date("1953.1.5", &problem);
    assert_int_equal(problem, PROBLEM_COUNT);
}

/* A spreadsheet adds the time to a date it exports. */
static void a_midnight_behind_a_date_is_passed_over(void **state)
{
    (void)state;
    assert_date("1953-08-05 00:00:00", "1953-08-05");
    assert_date("1953/8/5 0:00:00", "1953-08-05");
    assert_date("1953/8/5 0:00", "1953-08-05");
    assert_date("1953/11/15 00:00", "1953-11-15");
    assert_date("1953年8月5日 0:00:00", "1953-08-05");
}

/* Without its space, 10 0:00 looks like 1 00:00: the nought belongs to the day. */
static void the_tenth_stays_the_tenth_before_midnight(void **state)
{
    (void)state;
    assert_date("1953/8/10 0:00", "1953-08-10");
    assert_date("1953/8/20 0:00", "1953-08-20");
    assert_date("1953/10/30 0:00:00", "1953-10-30");
    assert_date("1953-08-10 0:00:00", "1953-08-10");
    assert_date("1953-08-10 00:00:00", "1953-08-10");
    assert_date("2021-10-10 00:00", "2021-10-10");
}

/* The same through a cell, which is cleaned before it is read as a date. */
static void a_cell_keeps_its_day_before_midnight(void **state)
{
    static const char *const none[] = {NULL};
    static const char *const texts[] = {"1953/8/10 0:00", "1953-08-10 0:00:00",
                                        "1953-08-10 00:00:00", " 1953/8/10 0:00:00 "};
    struct column column = {.type = COLUMN_DATE, .aliases = none, .to = none};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        char iso[12];
        struct cell_reading reading = cell_read(&column, text_of(texts[i]), &arena);
        assert_int_equal(reading.value.kind, VALUE_DATE);
        date_format(reading.value.date, iso);
        assert_string_equal(iso, "1953-08-10");
    }
}

/* Without its space, 1953 8 looks like the day number 19538, which is in June. */
static void a_space_between_year_and_month_is_not_lost(void **state)
{
    enum problem problem;
    (void)state;
    assert_string_not_equal(read_date("1953 8", &problem), "1953-06-28");
}

static void iso_writes_a_t_before_the_time(void **state)
{
    (void)state;
    assert_date("1953-08-05T00:00:00", "1953-08-05");
}

/* Every day of a leap year and of the year after it, written in each way. */
static void every_day_comes_back_from_every_dress(void **state)
{
    static const char *const forms[] = {"%d-%02d-%02d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日",
                                        "%04d%02d%02d"};
    struct date day = {2020, 1, 1};
    (void)state;
    for (int i = 0; i < 731; i++) {
        char expected[12];
        date_format(day, expected);
        for (size_t form = 0; form < COUNT_OF(forms); form++) {
            char text[40];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
            snprintf(text, sizeof(text), forms[form], day.year, day.month, day.day);
#pragma GCC diagnostic pop
            assert_date(text, expected);
        }
        day = date_next(day);
        arena_reset(&arena, (struct arena_mark){0});
    }
}

static void citizens_have_check_characters(void **state)
{
    struct date birth;
    char iso[12];
    (void)state;
    assert_true(id_number_valid(TEXT("11010519491231002X")));
    assert_true(id_number_valid(TEXT("440524188001010014")));
    assert_true(id_number_valid(TEXT("34052419800101001X")));
    assert_int_equal(id_number_check(TEXT("11010519491231002")), 'X');
    assert_int_equal(id_number_check(TEXT("44052418800101001")), '4');
    assert_int_equal(id_number_check(TEXT("1101051949123100")), '\0');
    assert_int_equal(id_number_check(TEXT("1101051949123100a")), '\0');
    assert_false(id_number_valid(TEXT("11010519491231002x")));
    assert_false(id_number_valid(TEXT("110105194912310021")));
    assert_false(id_number_valid(TEXT("")));
    assert_true(id_number_birth(TEXT("11010519491231002X"), &birth));
    date_format(birth, iso);
    assert_string_equal(iso, "1949-12-31");
    assert_false(id_number_birth(TEXT("11010519491331002X"), &birth));
    assert_false(id_number_birth(TEXT("1101051949123"), &birth));
}

/* The weights find every single wrong digit. */
static void one_wrong_digit_is_always_found(void **state)
{
    static const char *const good[] = {"11010519491231002X", "440524188001010014",
                                       "34052419800101001X"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        for (size_t at = 0; at < 18; at++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                char number[19];
                strcpy(number, good[i]);
                if (number[at] != digit) {
                    number[at] = digit;
                    assert_false(id_number_valid(text_of(number)));
                }
            }
        }
    }
}

/* A number that a spreadsheet cut to 15 digits can pass: 1 in 11 of them does. */
static void a_right_check_character_is_no_proof(void **state)
{
    (void)state;
    assert_true(id_number_valid(TEXT("110105194912010000")));
}

static void old_numbers_get_three_more_digits(void **state)
{
    char out[19];
    (void)state;
    assert_true(id_number_extend(TEXT("110105491231002"), out));
    assert_string_equal(out, "11010519491231002X");
    assert_false(id_number_extend(TEXT("11010549123100"), out));
    assert_false(id_number_extend(TEXT("11010549123100X"), out));
    assert_false(id_number_extend(TEXT("110105490231002"), out)); /* the 31st of February */
    assert_false(id_number_extend(TEXT("990105491231002"), out)); /* no province */
}

static void organisations_have_check_characters(void **state)
{
    (void)state;
    assert_true(credit_code_valid(TEXT("51420000MJH2003604")));
    assert_true(credit_code_valid(TEXT("11500226009341100Q")));
    assert_true(credit_code_valid(TEXT("11500228008652361T")));
    /* The body 91350100M000100Y4 has the check character 3. */
    assert_true(credit_code_valid(TEXT("91350100M000100Y43")));
    for (const char *c = "012456789ABCDEFGHJKLMNPQRTUWXY"; *c; c++) {
        char code[19] = "91350100M000100Y4";
        code[17] = *c;
        assert_false(credit_code_valid(text_of(code)));
    }
    assert_false(credit_code_valid(TEXT("51420000MJH200360")));
    assert_false(credit_code_valid(TEXT("51420000MJH20036O4")));
    assert_false(credit_code_valid(TEXT("51420000mjh2003604")));
    assert_false(credit_code_valid(TEXT("51420000MJI2003604"))); /* I is no letter of these */
    assert_false(credit_code_valid(TEXT("51420000MJH20\0"
                                        "3604")));
}

static void one_wrong_character_of_a_code_is_found(void **state)
{
    static const char alphabet[] = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    (void)state;
    for (size_t at = 0; at < 18; at++) {
        for (const char *c = alphabet; *c; c++) {
            char code[19] = "11500226009341100Q";
            if (code[at] != *c) {
                code[at] = *c;
                assert_false(credit_code_valid(text_of(code)));
            }
        }
    }
}

static void regions_begin_with_a_province(void **state)
{
    size_t provinces = 0;
    (void)state;
    for (int i = 0; i < 100; i++) {
        char code[16];
        snprintf(code, sizeof(code), "%02d0100", i);
        provinces += place_valid(text_of(code));
    }
    assert_int_equal(provinces, 34);
    assert_true(place_valid(TEXT("532801")));
    assert_true(place_valid(TEXT("710000")));
    assert_false(place_valid(TEXT("162801")));
    assert_false(place_valid(TEXT("5328011")));
    assert_false(place_valid(TEXT("5328 1")));
    assert_false(place_valid(TEXT("")));
}

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_clear(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest dates[] = {
        cmocka_unit_test(dates_are_read_in_any_dress),
        cmocka_unit_test(what_is_no_date_is_none),
        cmocka_unit_test(a_day_number_of_a_spreadsheet_is_told),
        cmocka_unit_test(january_may_have_been_october),
        cmocka_unit_test(a_midnight_behind_a_date_is_passed_over),
        cmocka_unit_test(the_tenth_stays_the_tenth_before_midnight),
        cmocka_unit_test(a_cell_keeps_its_day_before_midnight),
        cmocka_unit_test(a_space_between_year_and_month_is_not_lost),
        cmocka_unit_test(iso_writes_a_t_before_the_time),
        cmocka_unit_test(every_day_comes_back_from_every_dress),
    };
    const struct CMUnitTest codes[] = {
        cmocka_unit_test(citizens_have_check_characters),
        cmocka_unit_test(one_wrong_digit_is_always_found),
        cmocka_unit_test(a_right_check_character_is_no_proof),
        cmocka_unit_test(old_numbers_get_three_more_digits),
        cmocka_unit_test(organisations_have_check_characters),
        cmocka_unit_test(one_wrong_character_of_a_code_is_found),
        cmocka_unit_test(regions_begin_with_a_province),
    };
    return cmocka_run_group_tests(dates, begin, end) + cmocka_run_group_tests(codes, NULL, NULL);
}
