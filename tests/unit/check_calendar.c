/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The whole months, quarters, halves and years of a stretch of time. */
#include "unit.h"

#include "model/calendar.h"

#define DAY(year, month, day) ((struct date){(year), (month), (day)})

/* All names of the periods, with bars between them. */
static void assert_spans(enum every every, struct date from, struct date to, const char *wanted)
{
    char names[400] = "";
    struct span span = {0};
    struct date before = {0};
    while (calendar_next(every, from, to, &span)) {
        assert_true(date_compare(span.first, from) >= 0);
        assert_true(date_compare(span.last, to) <= 0);
        assert_true(date_compare(span.first, span.last) < 0);
        assert_true(before.year == 0 || date_compare(date_next(before), span.first) == 0);
        before = span.last;
        snprintf(names + strlen(names), sizeof(names) - strlen(names), "%s|", span.name);
    }
    assert_string_equal(names, wanted);
}

static void a_year_has_its_periods(void **state)
{
    struct date first = DAY(2021, 1, 1);
    struct date last = DAY(2021, 12, 31);
    (void)state;
    assert_spans(EVERY_MONTH, first, last,
                 "2021-01|2021-02|2021-03|2021-04|2021-05|2021-06|2021-07|2021-08|2021-09|"
                 "2021-10|2021-11|2021-12|");
    assert_spans(EVERY_QUARTER, first, last, "2021-Q1|2021-Q2|2021-Q3|2021-Q4|");
    assert_spans(EVERY_HALF, first, last, "2021-H1|2021-H2|");
    assert_spans(EVERY_YEAR, first, last, "2021|");
}

static void only_whole_periods_count(void **state)
{
    (void)state;
    assert_spans(EVERY_MONTH, DAY(2021, 1, 2), DAY(2021, 4, 29), "2021-02|2021-03|");
    assert_spans(EVERY_MONTH, DAY(2021, 2, 1), DAY(2021, 2, 28), "2021-02|");
    assert_spans(EVERY_MONTH, DAY(2024, 2, 1), DAY(2024, 2, 28), ""); /* the 29th is missing */
    assert_spans(EVERY_QUARTER, DAY(2021, 2, 1), DAY(2021, 9, 30), "2021-Q2|2021-Q3|");
    assert_spans(EVERY_HALF, DAY(2021, 1, 1), DAY(2021, 12, 30), "2021-H1|");
    assert_spans(EVERY_YEAR, DAY(2021, 7, 1), DAY(2022, 6, 30), "");
}

static void periods_go_over_the_end_of_the_year(void **state)
{
    (void)state;
    assert_spans(EVERY_MONTH, DAY(2021, 11, 1), DAY(2022, 2, 28),
                 "2021-11|2021-12|2022-01|2022-02|");
    assert_spans(EVERY_QUARTER, DAY(2021, 10, 1), DAY(2022, 3, 31), "2021-Q4|2022-Q1|");
    assert_spans(EVERY_YEAR, DAY(2020, 1, 1), DAY(2022, 12, 31), "2020|2021|2022|");
}

static void windows_and_events_are_no_periods_of_the_calendar(void **state)
{
    (void)state;
    assert_spans(EVERY_WINDOW, DAY(2021, 1, 1), DAY(2021, 12, 31), "");
    assert_spans(EVERY_EVENT, DAY(2021, 1, 1), DAY(2021, 12, 31), "");
}

static void days_later(void **state)
{
    (void)state;
    assert_int_equal(date_compare(calendar_later(DAY(2021, 12, 31), 0), DAY(2021, 12, 31)), 0);
    assert_int_equal(date_compare(calendar_later(DAY(2021, 12, 31), 1), DAY(2022, 1, 1)), 0);
    assert_int_equal(date_compare(calendar_later(DAY(2024, 2, 28), 2), DAY(2024, 3, 1)), 0);
    assert_int_equal(date_compare(calendar_later(DAY(2021, 1, 1), 365), DAY(2022, 1, 1)), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_year_has_its_periods),
        cmocka_unit_test(only_whole_periods_count),
        cmocka_unit_test(periods_go_over_the_end_of_the_year),
        cmocka_unit_test(windows_and_events_are_no_periods_of_the_calendar),
        cmocka_unit_test(days_later),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
