/* SPDX-License-Identifier: GPL-3.0-or-later */
/* case.lua: what it says, and every slip in it. */
#include "unit.h"

#include "script/script.h"

static struct arena arena;
static struct case_settings settings;
static struct fault fault;

#define CASE "case { title = '年度', place = '532801', period = "

static bool load(const char *text)
{
    const char *path = unit_file_text("case.lua", text);
    fault = (struct fault){0};
    return script_load_case(path, &arena, &settings, &fault);
}

static void unit_refused(const char *text, const char *id, const char *part, int line)
{
    if (load(text) || strcmp(fault.id, id) != 0 || !strstr(fault.text, part)) {
        print_error("%s\n%s: %s, not \"%s\" with \"%s\"\n", text, fault.id ? fault.id : "loads",
                    fault.text, id, part);
        _fail(__FILE__, line);
    }
}

#define assert_refused(text, id, part) unit_refused((text), (id), (part), __LINE__)

static const char *shown(struct date date)
{
    char iso[12] = "none";
    if (date.year != 0) {
        date_format(date, iso);
    }
    return arena_copy(&arena, iso);
}

static void a_whole_case_is_read(void **state)
{
    (void)state;
    assert_well(load(CASE
                     "'2021', as_of = '2021-11-30', due = '2022-01-05', language = 'en',"
                     " trial = true, signature = { head = '岩', reviewer = '玉', preparer = '温',"
                     " phone = '0691', reported_on = '2022-01-10' },"
                     " set = { ['b.rate'] = '0.60', a = 5, c = -1 } }"),
                &fault);
    assert_string_equal(settings.title, "年度");
    assert_string_equal(settings.place, "532801");
    assert_string_equal(settings.period, "2021");
    assert_string_equal(shown(settings.period_first), "2021-01-01");
    assert_string_equal(shown(settings.period_last), "2021-12-31");
    assert_string_equal(shown(settings.as_of), "2021-11-30");
    assert_string_equal(shown(settings.due), "2022-01-05");
    assert_string_equal(settings.language, "en");
    assert_true(settings.trial);
    assert_string_equal(settings.head, "岩");
    assert_string_equal(settings.reviewer, "玉");
    assert_string_equal(settings.preparer, "温");
    assert_string_equal(settings.phone, "0691");
    assert_string_equal(settings.reported_on, "2022-01-10");
    assert_int_equal(settings.override_count, 3);
    assert_string_equal(settings.overrides[0].name, "a");
    assert_string_equal(settings.overrides[0].value, "5");
    assert_string_equal(settings.overrides[1].name, "b.rate");
    assert_string_equal(settings.overrides[1].value, "0.60");
    assert_string_equal(settings.overrides[2].value, "-1");
    assert_string_equal(settings.overrides[2].origin, "case.lua");
}

static void what_a_case_does_not_say_follows_from_the_rest(void **state)
{
    (void)state;
    assert_well(load(CASE "'2021-02' }"), &fault);
    assert_string_equal(shown(settings.as_of), "2021-02-28");
    assert_string_equal(shown(settings.due), "none");
    assert_string_equal(settings.language, "zh_CN");
    assert_false(settings.trial);
    assert_string_equal(settings.head, "");
    assert_string_equal(settings.reported_on, "");
    assert_int_equal(settings.override_count, 0);
}

static void periods_are_read_as_they_are_written(void **state)
{
    static const struct {
        const char *period;
        const char *first;
        const char *last;
    } periods[] = {
        {"2021", "2021-01-01", "2021-12-31"},
        {"2020-02", "2020-02-01", "2020-02-29"},
        {"2021-01 … 2021-06", "2021-01-01", "2021-06-30"},
        {"2021-01...2021-06", "2021-01-01", "2021-06-30"},
        {"2021-07~2022-06", "2021-07-01", "2022-06-30"},
        {"2021-01至2021-01", "2021-01-01", "2021-01-31"},
        {"2019 至 2021", "2019-01-01", "2021-12-31"},
        {"2021-03-05 … 2021-03-06", "2021-03-05", "2021-03-06"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(periods); i++) {
        assert_well(load(arena_printf(&arena, CASE "'%s' }", periods[i].period)), &fault);
        assert_string_equal(shown(settings.period_first), periods[i].first);
        assert_string_equal(shown(settings.period_last), periods[i].last);
    }
}

static void periods_that_are_none_are_refused(void **state)
{
    static const char *const bad[] = {"last year",
                                      "2021-13",
                                      "2021-06 … 2021-01",
                                      "2021-",
                                      "2021-01 … ",
                                      "… 2021",
                                      "1",
                                      "2021-01 2021-02",
                                      "2021 … 2022 … 2023",
                                      "2022-06 … 2022-05-31"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        assert_refused(arena_printf(&arena, CASE "'%s' }", bad[i]), "case-period", bad[i]);
    }
}

static void slips_are_faults_that_say_what(void **state)
{
    (void)state;
    assert_refused("", "case-empty", "case");
    assert_refused("local x = 1", "case-empty", "case");
    assert_refused("case { }", "declare-missing", "\"title\"");
    assert_refused("case { title = 'x' }", "declare-missing", "\"place\"");
    assert_refused("case { title = 'x', place = '532801' }", "declare-missing", "\"period\"");
    assert_refused("case { title = 'x', place = '5328', period = '2021' }", "case-place", "5328");
    assert_refused("case { title = 'x', place = 'Jinghong', period = '2021' }", "case-place",
                   "six");
    assert_refused("case { title = 'x', place = 532801, period = '2021' }", "declare-type",
                   "\"place\"");
    assert_refused(CASE "'2021', as_of = '2021-12' }", "case-as-of", "2021-12");
    assert_refused(CASE "'2021', as_of = '2021-12-32' }", "declare-date", "2021-12-32");
    assert_refused(CASE "'2021', perid = '2021' }", "declare-unknown-key", "\"period\"");
    assert_refused(CASE "'2021', signature = { heed = 'x' } }", "declare-unknown-key", "\"head\"");
    assert_refused(CASE "'2021', set = { 'x' } }", "case-set", "set");
    assert_refused(CASE "'2021', set = { a = 0.6 } }", "case-set", "0.60");
    assert_refused(CASE "'2021', set = { a = true } }", "case-set", "set");
    assert_refused(CASE "'2021', trial = 'yes' }", "declare-type", "\"trial\"");
    assert_refused(CASE "'2021' }\n" CASE "'2022' }", "case-twice", "second");
    assert_int_equal(fault.line, 2);
    assert_refused("basis { }", "rule-unknown-name", "basis");
    assert_refused("while true do end", "rule-endless", "");
}

static void texts_of_a_case_are_utf8(void **state)
{
    (void)state;
    assert_refused("case { title = 'x\\xFF', place = '532801', period = '2021' }", "declare-type",
                   "UTF-8");
    assert_refused(CASE "'2021', set = { a = 'x\\xFF' } }", "case-set", "");
    assert_refused(CASE "'2021', set = { a = 'x\\0y' } }", "case-set", "");
    assert_refused(CASE "'2021', set = { ['x\\xFF'] = 'y' } }", "case-set", "");
}

static void a_case_that_is_not_there_is_a_fault_of_input(void **state)
{
    (void)state;
    assert_faulted(script_load_case(unit_path("absent/case.lua"), &arena, &settings, &fault),
                   &fault, "case-missing");
    assert_int_equal(fault.kind, FAULT_INPUT);
}

static int clear(void **state)
{
    (void)state;
    fault = (struct fault){0};
    arena_reset(&arena, (struct arena_mark){0});
    return 0;
}

static int drop(void **state)
{
    arena_clear(&arena);
    return unit_folder_drop(state);
}

#define EACH(test) cmocka_unit_test_teardown(test, clear)

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH(a_whole_case_is_read),
        EACH(what_a_case_does_not_say_follows_from_the_rest),
        EACH(periods_are_read_as_they_are_written),
        EACH(periods_that_are_none_are_refused),
        EACH(slips_are_faults_that_say_what),
        EACH(texts_of_a_case_are_utf8),
        EACH(a_case_that_is_not_there_is_a_fault_of_input),
    };
    arena_init(&arena);
    return cmocka_run_group_tests(tests, unit_folder_make, drop);
}
