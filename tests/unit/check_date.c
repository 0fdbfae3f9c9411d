/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/date.h"

static struct date day(int year, int month, int day)
{
    return (struct date){(int16_t)year, (int8_t)month, (int8_t)day};
}

static void iso_text_of_three_precisions_is_parsed(void **state)
{
    static const struct {
        const char *text;
        struct date date;
        enum date_precision precision;
    } good[] = {
        {"1953", {1953, 0, 0}, DATE_YEAR},        {"1953-08", {1953, 8, 0}, DATE_MONTH},
        {"1953-08-05", {1953, 8, 5}, DATE_DAY},   {"1800-01-01", {1800, 1, 1}, DATE_DAY},
        {"2199-12-31", {2199, 12, 31}, DATE_DAY}, {"2000-02-29", {2000, 2, 29}, DATE_DAY},
        {"2020-02-29", {2020, 2, 29}, DATE_DAY},
    };
    static const char *const bad[] = {
        "",           "195",         "19533",      "1953-8",     "1953-8-5",    "1953-13",
        "1953-00",    "1953-08-00",  "1953-08-32", "1953-04-31", "1900-02-29",  "2021-02-29",
        "1799-12-31", "2200-01-01",  "1953/08/05", "1953-08-5",  "1953-08-055", "+953-08-05",
        "1953-0 -05", "1953-08-05 ", "１９５３",   "1953.08",
    };
    struct date out;
    char text[12];
    (void)state;
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        assert_true(date_parse(text_of(good[i].text), &out));
        assert_memory_equal(&out, &good[i].date, sizeof(out));
        assert_int_equal(date_precision(out), good[i].precision);
        date_format(out, text);
        assert_string_equal(text, good[i].text);
    }
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        out = day(1, 2, 3);
        if (date_parse(text_of(bad[i]), &out)) {
            fail_msg("\"%s\" was taken for a date", bad[i]);
        }
        assert_int_equal(out.year, 1);
    }
    assert_string_equal(date_precision_name(DATE_YEAR), "year");
    assert_string_equal(date_precision_name(DATE_MONTH), "month");
    assert_string_equal(date_precision_name(DATE_DAY), "day");
}

static void a_date_without_its_month_has_no_day(void **state)
{
    (void)state;
    assert_false(date_valid(day(1953, 0, 5)));
    assert_false(date_valid(day(1953, -1, 5)));
    assert_false(date_valid(day(1953, 8, -1)));
    assert_false(date_valid(day(0, 0, 0)));
    assert_true(date_valid(day(1953, 0, 0)));
}

static void months_have_their_days(void **state)
{
    (void)state;
    assert_int_equal(date_days_in(1900, 2), 28);
    assert_int_equal(date_days_in(2000, 2), 29);
    assert_int_equal(date_days_in(2100, 2), 28);
    assert_int_equal(date_days_in(2024, 2), 29);
    int year = 0;
    for (int month = 1; month <= 12; month++) {
        year += date_days_in(2023, month);
    }
    assert_int_equal(year, 365);
}

static void dates_are_compared_by_what_they_may_mean(void **state)
{
    (void)state;
    assert_int_equal(date_compare(day(1953, 8, 5), day(1953, 8, 6)), -1);
    assert_int_equal(date_compare(day(1953, 8, 6), day(1953, 8, 5)), 1);
    assert_int_equal(date_compare(day(1953, 8, 5), day(1953, 8, 5)), 0);
    assert_int_equal(date_compare(day(1953, 8, 0), day(1953, 8, 31)), 0);
    assert_int_equal(date_compare(day(1953, 8, 0), day(1953, 9, 1)), -1);
    assert_int_equal(date_compare(day(1953, 8, 0), day(1953, 7, 31)), 1);
    assert_int_equal(date_compare(day(1953, 0, 0), day(1953, 12, 31)), 0);
    assert_int_equal(date_compare(day(1953, 0, 0), day(1954, 1, 0)), -1);
    assert_int_equal(date_compare(day(1953, 0, 0), day(1952, 12, 0)), 1);
    assert_int_equal(date_compare(day(1999, 12, 31), day(2000, 1, 1)), -1);
}

static void first_and_last_days_are_found(void **state)
{
    char text[12];
    (void)state;
    date_format(date_first(day(1953, 8, 0)), text);
    assert_string_equal(text, "1953-08-01");
    date_format(date_last(day(1953, 8, 0)), text);
    assert_string_equal(text, "1953-08-31");
    date_format(date_first(day(2020, 0, 0)), text);
    assert_string_equal(text, "2020-01-01");
    date_format(date_last(day(2020, 0, 0)), text);
    assert_string_equal(text, "2020-12-31");
    date_format(date_last(day(2020, 2, 0)), text);
    assert_string_equal(text, "2020-02-29");
    date_format(date_last(day(2020, 2, 3)), text);
    assert_string_equal(text, "2020-02-03");
}

/* Day 1 is the first of January 1900 and day 60 never was; 1904 sheets are no business of ours. */
static void serial_numbers_follow_the_spreadsheet(void **state)
{
    static const struct {
        int64_t serial;
        const char *date;
    } good[] = {
        {1, "1900-01-01"},     {59, "1900-02-28"},    {61, "1900-03-01"},     {366, "1900-12-31"},
        {367, "1901-01-01"},   {19572, "1953-08-01"}, {36526, "2000-01-01"},  {36585, "2000-02-29"},
        {45657, "2024-12-31"}, {73050, "2099-12-31"}, {109574, "2199-12-31"},
    };
    struct date out = day(7, 0, 0);
    char text[12];
    (void)state;
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        assert_true(date_from_serial(good[i].serial, &out));
        date_format(out, text);
        assert_string_equal(text, good[i].date);
    }
    out = day(7, 0, 0);
    assert_false(date_from_serial(60, &out));
    assert_false(date_from_serial(0, &out));
    assert_false(date_from_serial(-1, &out));
    assert_false(date_from_serial(109575, &out));
    assert_false(date_from_serial(INT64_MAX, &out));
    assert_false(date_from_serial(INT64_MIN, &out));
    assert_int_equal(out.year, 7);
}

/* Every serial number, counted day by day. */
static void days_follow_one_another(void **state)
{
    struct date expected = day(1900, 1, 1);
    (void)state;
    for (int64_t serial = 1; serial <= 109574; serial++) {
        struct date out;
        if (serial == 60) {
            continue;
        }
        assert_true(date_from_serial(serial, &out));
        assert_true(date_valid(out));
        assert_memory_equal(&out, &expected, sizeof(out));
        struct date next = date_next(expected);
        assert_int_equal(date_compare(expected, next), -1);
        expected = next;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(iso_text_of_three_precisions_is_parsed),
        cmocka_unit_test(a_date_without_its_month_has_no_day),
        cmocka_unit_test(months_have_their_days),
        cmocka_unit_test(dates_are_compared_by_what_they_may_mean),
        cmocka_unit_test(first_and_last_days_are_found),
        cmocka_unit_test(serial_numbers_follow_the_spreadsheet),
        cmocka_unit_test(days_follow_one_another),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
