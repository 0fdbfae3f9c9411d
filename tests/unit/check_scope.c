/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What holds where and when. */
#include "unit.h"

#include "model/scope.h"

#define DAY(year, month, day) ((struct date){(year), (month), (day)})

static void places_go_up_to_the_nation(void **state)
{
    char place[7] = "532801";
    (void)state;
    assert_true(place_up(place));
    assert_string_equal(place, "532800");
    assert_true(place_up(place));
    assert_string_equal(place, "530000");
    assert_false(place_up(place));
    assert_string_equal(place, "530000");
    strcpy(place, "500000"); /* the 0 of 50 is no level */
    assert_false(place_up(place));
    strcpy(place, "500101");
    assert_true(place_up(place));
    assert_true(place_up(place));
    assert_string_equal(place, "500000");
    strcpy(place, "469001"); /* a county right below a province has 90 in the middle */
    assert_true(place_up(place));
    assert_string_equal(place, "469000");
}

static void a_place_is_within_those_above_it(void **state)
{
    (void)state;
    assert_true(place_within("532801", NULL));
    assert_true(place_within("532801", "532801"));
    assert_true(place_within("532801", "532800"));
    assert_true(place_within("532801", "530000"));
    assert_false(place_within("532801", "530100"));
    assert_false(place_within("532801", "532802"));
    assert_false(place_within("530000", "532801"));
    assert_false(place_within("532801", "520000"));
}

static struct basis basis_with(enum basis_status status)
{
    return (struct basis){
        .status = status, .place = "530000", .from = DAY(2019, 7, 0), .to = DAY(2021, 6, 30)};
}

static void a_basis_stands_in_its_place_and_time(void **state)
{
    struct basis basis = basis_with(BASIS_IN_FORCE);
    (void)state;
    assert_int_equal(basis_standing(&basis, "532801", DAY(2020, 1, 1), false, NULL), STANDS);
    assert_int_equal(basis_standing(&basis, "532801", DAY(2019, 7, 1), false, NULL), STANDS);
    assert_int_equal(basis_standing(&basis, "532801", DAY(2021, 6, 30), false, NULL), STANDS);
    assert_int_equal(basis_standing(&basis, "532801", DAY(2019, 6, 30), false, NULL),
                     STANDS_NOWHERE);
    assert_int_equal(basis_standing(&basis, "532801", DAY(2021, 7, 1), false, NULL),
                     STANDS_NOWHERE);
    assert_int_equal(basis_standing(&basis, "520101", DAY(2020, 1, 1), false, NULL),
                     STANDS_NOWHERE);
    basis.place = NULL;
    assert_int_equal(basis_standing(&basis, "520101", DAY(2020, 1, 1), false, NULL), STANDS);
    basis.from = basis.to = (struct date){0};
    assert_int_equal(basis_standing(&basis, "520101", DAY(1990, 1, 1), false, NULL), STANDS);
}

static void only_what_is_in_force_prescribes(void **state)
{
    struct basis basis = basis_with(BASIS_DRAFT);
    (void)state;
    assert_int_equal(basis_standing(&basis, "532801", DAY(2020, 1, 1), false, NULL),
                     STANDS_AS_DRAFT);
    assert_int_equal(basis_standing(&basis, "532801", DAY(2020, 1, 1), true, NULL), STANDS);
    assert_int_equal(basis_standing(&basis, "520101", DAY(2020, 1, 1), true, NULL), STANDS_NOWHERE);
    basis.status = BASIS_REPORTED;
    assert_int_equal(basis_standing(&basis, "532801", DAY(2020, 1, 1), true, NULL), STANDS_NOT);
    basis.status = BASIS_REPEALED;
    assert_int_equal(basis_standing(&basis, "532801", DAY(2020, 1, 1), true, NULL), STANDS_NOT);
}

/* The nation until 2015 and from 2016 on, the province since 2018, the county in 2020 only. */
static const struct parameter_entry entries[] = {
    {.from = {0}, .to = {2015, 12, 31}, .value = {1, 1}},
    {.from = {2016, 0, 0}, .value = {2, 1}},
    {.place = "530000", .from = {2018, 1, 1}, .value = {3, 1}},
    {.place = "532801", .from = {2020, 1, 1}, .to = {2020, 12, 31}, .value = {4, 1}},
};
static const struct parameter parameter = {
    .declared = {.name = "p", .path = "rules/p.lua", .line = 3},
    .entries = entries,
    .entry_count = 4,
};

static int64_t holds(const char *place, struct date at)
{
    const struct parameter_entry *entry = parameter_at(&parameter, place, at);
    return entry ? entry->value.num : 0;
}

static void the_nearest_place_that_lays_down_anything_decides(void **state)
{
    (void)state;
    assert_int_equal(holds("110101", DAY(2010, 1, 1)), 1);
    assert_int_equal(holds("110101", DAY(2015, 12, 31)), 1);
    assert_int_equal(holds("110101", DAY(2016, 1, 1)), 2);
    assert_int_equal(holds("530102", DAY(2018, 1, 1)), 3);
    assert_int_equal(holds("530000", DAY(2021, 1, 1)), 3);
    assert_int_equal(holds("532801", DAY(2020, 6, 0)), 4);
    /* Yunnan laid it down only later, and Jinghong only for a year: then nothing is. */
    assert_int_equal(holds("530102", DAY(2017, 12, 31)), 0);
    assert_int_equal(holds("532801", DAY(2021, 1, 1)), 0);
    assert_int_equal(holds("532801", DAY(2019, 12, 31)), 0);
}

static void a_parameter_of_other_places_holds_nowhere_else(void **state)
{
    struct parameter local = parameter;
    (void)state;
    local.entries = entries + 2;
    local.entry_count = 2;
    assert_null(parameter_at(&local, "110101", DAY(2021, 1, 1)));
    assert_non_null(parameter_at(&local, "532802", DAY(2021, 1, 1)));
}

static void assert_check(const struct parameter_entry *given, size_t count, const char *id)
{
    struct parameter own = {.declared = parameter.declared, .entries = given, .entry_count = count};
    struct fault fault = {0};
    bool well = parameter_check(&own, &fault);
    if (!id) {
        assert_well(well, &fault);
        return;
    }
    assert_faulted(well, &fault, id);
    assert_int_equal(fault.kind, FAULT_RULE);
    assert_string_equal(fault.file, "rules/p.lua");
    assert_int_equal(fault.line, 3);
}

static void entries_must_follow_one_another(void **state)
{
    static const struct parameter_entry gap[] = {
        {.from = {2016, 1, 1}, .to = {2016, 12, 30}},
        {.from = {2017, 1, 1}},
    };
    static const struct parameter_entry day[] = {
        {.from = {2016, 1, 1}, .to = {2016, 12, 31}},
        {.from = {2017, 1, 1}},
    };
    static const struct parameter_entry months[] = {
        {.from = {2017, 3, 0}},
        {.to = {2016, 0, 0}},
        {.from = {2017, 1, 0}, .to = {2017, 2, 0}},
    };
    static const struct parameter_entry month_gap[] = {
        {.from = {2016, 1, 0}, .to = {2016, 11, 0}},
        {.from = {2017, 1, 0}},
    };
    static const struct parameter_entry overlap[] = {
        {.from = {2017, 1, 1}},
        {.from = {2016, 1, 1}, .to = {2017, 1, 1}},
    };
    static const struct parameter_entry open[] = {
        {.from = {2016, 1, 1}},
        {.from = {2017, 1, 1}},
    };
    static const struct parameter_entry unknown_twice[] = {
        {.to = {2016, 1, 1}},
        {.to = {2017, 1, 1}},
    };
    static const struct parameter_entry same_begin[] = {
        {.from = {2016, 1, 1}, .to = {2016, 12, 31}},
        {.from = {2016, 1, 1}, .to = {2017, 12, 31}},
    };
    static const struct parameter_entry part_of_month[] = {
        {.from = {2016, 1, 1}, .to = {2016, 7, 0}},
        {.from = {2016, 7, 15}},
    };
    static const struct parameter_entry far_apart[] = {
        {.from = {2016, 1, 1}, .to = {2020, 12, 31}},
        {.from = {2021, 1, 1}},
        {.from = {2018, 1, 1}, .to = {2018, 12, 31}},
    };
    static const struct parameter_entry other_place[] = {
        {.from = {2016, 1, 1}},
        {.place = "530000", .from = {2017, 1, 1}},
        {.place = "520000", .from = {2017, 1, 1}},
    };
    (void)state;
    assert_check(entries, 4, NULL);
    assert_check(day, 2, NULL);
    assert_check(months, 3, NULL);
    assert_check(other_place, 3, NULL);
    assert_check(entries, 0, NULL);
    assert_check(gap, 2, "parameter-gap");
    assert_check(month_gap, 2, "parameter-gap");
    assert_check(overlap, 2, "parameter-overlap");
    assert_check(open, 2, "parameter-overlap");
    assert_check(unknown_twice, 2, "parameter-overlap");
    assert_check(same_begin, 2, "parameter-overlap");
    assert_check(part_of_month, 2, "parameter-overlap");
    assert_check(far_apart, 3, "parameter-overlap");
}

/* Where a check passes, each day between the first and the last has one value. */
static void checked_entries_leave_no_day_without_a_value(void **state)
{
    uint64_t seed = 5;
    size_t passed = 0;
    (void)state;
    for (int round = 0; round < 2000; round++) {
        struct parameter_entry own[3] = {0};
        struct parameter some = {.entries = own, .entry_count = 3};
        struct fault fault = {0};
        for (size_t i = 0; i < 3; i++) {
            /* Days of one January: small enough for all days to be looked at. */
            own[i].from = DAY(2021, 1, (int8_t)(1 + unit_random_below(&seed, 9)));
            own[i].to = DAY(2021, 1, (int8_t)(own[i].from.day + (int)unit_random_below(&seed, 4)));
            own[i].value = exact_of((int64_t)i);
        }
        bool well = parameter_check(&some, &fault);
        int first = 31;
        int last = 0;
        int most = 0;
        int least = 3;
        for (size_t i = 0; i < 3; i++) {
            first = own[i].from.day < first ? own[i].from.day : first;
            last = own[i].to.day > last ? own[i].to.day : last;
        }
        for (int at = first; at <= last; at++) {
            int holding = 0;
            for (size_t i = 0; i < 3; i++) {
                holding += own[i].from.day <= at && at <= own[i].to.day;
            }
            most = holding > most ? holding : most;
            least = holding < least ? holding : least;
        }
        assert_int_equal(well, most == 1 && least == 1);
        passed += well;
    }
    assert_true(passed > 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_go_up_to_the_nation),
        cmocka_unit_test(a_place_is_within_those_above_it),
        cmocka_unit_test(a_basis_stands_in_its_place_and_time),
        cmocka_unit_test(only_what_is_in_force_prescribes),
        cmocka_unit_test(the_nearest_place_that_lays_down_anything_decides),
        cmocka_unit_test(a_parameter_of_other_places_holds_nowhere_else),
        cmocka_unit_test(entries_must_follow_one_another),
        cmocka_unit_test(checked_entries_leave_no_day_without_a_value),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
