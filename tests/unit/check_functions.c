/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The functions that rules may call, as SQL sees them. */
#include "unit.h"

#include <inttypes.h>

#include "batch/functions.h"
#include "stats/stats.h"
#include "store/store.h"

/* In force here; B9 is only elsewhere. */
static const struct basis here = {
    .declared = {.name = "B1"}, .place = "530000", .status = BASIS_IN_FORCE};
static const struct basis elsewhere = {
    .declared = {.name = "B9"}, .place = "370000", .status = BASIS_IN_FORCE};
static const struct basis *const bases[] = {&here, &elsewhere};
static const struct parameter_entry strange_entries[] = {{.value = {1, 1}, .basis = "B9"}};
static const struct parameter strange = {.declared = {.name = "strange"},
                                         .unit = UNIT_COUNT,
                                         .entries = strange_entries,
                                         .entry_count = 1};
static const struct parameter_entry entries[] = {
    {.from = {2016, 1, 1}, .to = {2020, 12, 31}, .value = {500, 1}, .basis = "B1"},
    {.from = {2021, 1, 1}, .value = {600, 1}, .basis = "B1"},
    {.place = "532801", .from = {2021, 1, 1}, .value = {700, 1}, .basis = "B1"},
};
static const struct parameter fee = {
    .declared = {.name = "fee"}, .unit = UNIT_FEN, .entries = entries, .entry_count = 3};
static const struct parameter_entry rates[] = {{.value = {3, 5}, .basis = "B1"}};
static const struct parameter rate = {
    .declared = {.name = "rate"}, .unit = UNIT_RATIO, .entries = rates, .entry_count = 1};
static const struct parameter_entry names[] = {{.text = "景洪", .basis = "B1"}};
static const struct parameter name = {
    .declared = {.name = "place.name"}, .unit = UNIT_TEXT, .entries = names, .entry_count = 1};
static const struct parameter *const parameters[] = {&fee, &rate, &name, &strange};

static struct arena arena;
static struct ruleset rules;
static struct case_settings settings;
static struct parameter_log parameter_log;
static struct function_context context = {
    .rules = &rules, .settings = &settings, .log = &parameter_log};
static struct store *store;
static const struct declared by = {.name = "rule", .path = "r.lua", .line = 1};

/* The one answer of a query of a rule: "null", or as SQLite writes it. */
static const char *answer(const char *sql)
{
    struct fault fault = {0};
    bool more;
    struct query *query = query_open(store, sql, &by, &fault);
    assert_well(query != NULL, &fault);
    assert_well(query_next(query, &more, &fault), &fault);
    assert_true(more);
    const char *out = query_is_null(query, 0) ? "null" : arena_text(&arena, query_text(query, 0));
    query_close(query);
    return out;
}

static double number(const char *sql)
{
    return strtod(answer(sql), NULL);
}

static void faulted(const char *sql, const char *id, const char *word)
{
    struct fault fault = {0};
    bool more;
    struct query *query = query_open(store, sql, &by, &fault);
    bool well = query && query_next(query, &more, &fault);
    query_close(query);
    assert_faulted(well, &fault, id);
    assert_non_null(strstr(fault.text, word));
}

static void ages_are_completed_years(void **state)
{
    (void)state;
    assert_string_equal(answer("select age('1953-08-05', '2021-08-04')"), "67");
    assert_string_equal(answer("select age('1953-08-05', '2021-08-05')"), "68");
    assert_string_equal(answer("select age('1953-08', '2021-08-01')"), "68");
    assert_string_equal(answer("select age('1953', '2021-01-01')"), "68");
    assert_string_equal(answer("select age('1953-08-05', '2021-08')"), "68");
    assert_string_equal(answer("select age('1953-08-05', '2021')"), "68");
    assert_string_equal(answer("select age('1952-02-29', '2021-02-28')"), "68");
    assert_string_equal(answer("select age('1952-02-29', '2021-03-01')"), "69");
    assert_string_equal(answer("select age('2022-01-01', '2021-12-31')"), "-1");
    assert_string_equal(answer("select age(null, '2021-12-31')"), "null");
    assert_string_equal(answer("select age('1953', null)"), "null");
    assert_string_equal(answer("select age('x', '2021')"), "null");
    assert_string_equal(answer("select age(1953, '2021')"), "null");
}

static void days_lie_between_dates_that_are_known(void **state)
{
    (void)state;
    assert_string_equal(answer("select days('2021-12-31', '2022-01-01')"), "1");
    assert_string_equal(answer("select days('2021-03-01', '2021-02-28')"), "-1");
    assert_string_equal(answer("select days('2020-02-28', '2020-03-01')"), "2");
    assert_string_equal(answer("select days('1900-02-28', '1900-03-01')"), "1");
    assert_string_equal(answer("select days('2000-01-01', '2100-01-01')"), "36525");
    assert_string_equal(answer("select days('2021-05-04', '2021-05-04')"), "0");
    assert_string_equal(answer("select days('2021-05', '2021-05-04')"), "null");
    assert_string_equal(answer("select days('2021-05-04', '2022')"), "null");
    assert_string_equal(answer("select days(null, '2021-05-04')"), "null");
    assert_string_equal(answer("select days('2021-05-04', 20210505)"), "null");
}

static void a_published_figure_agrees_when_it_rounds_so(void **state)
{
    (void)state;
    assert_string_equal(answer("select agrees('0.425', 2232, 5253)"), "1");
    assert_string_equal(answer("select agrees('0.42', 2232, 5253)"), "1");
    assert_string_equal(answer("select agrees('0.424', 2232, 5253)"), "0");
    assert_string_equal(answer("select agrees('0.420', 2232, 5253)"), "0");
    assert_string_equal(answer("select agrees('52.3', 9000, 172)"), "1");
    assert_string_equal(answer("select agrees('9000', 9000, null)"), "1");
    assert_string_equal(answer("select agrees('0.5', 1, 2)"), "1");
    assert_string_equal(answer("select agrees('1', 1, 2)"), "1"); /* half up */
    assert_string_equal(answer("select agrees('0.5', 1, 0)"), "null");
    assert_string_equal(answer("select agrees(null, 1, 2)"), "null");
    assert_string_equal(answer("select agrees('x', 1, 2)"), "null");
    assert_string_equal(answer("select compare('0.425', 2232, 5253)"), "-1");
    assert_string_equal(answer("select compare('0.424', 2232, 5253)"), "1");
    assert_string_equal(answer("select compare('0.75', 9000, 12000)"), "0");
    assert_string_equal(answer("select compare('0.75', 9000, 0)"), "null");
}

static void quotients_are_exact(void **state)
{
    (void)state;
    assert_string_equal(answer("select portion(1001, '0.5')"), "501");
    assert_string_equal(answer("select portion(1001, 60, 100)"), "601");
    assert_string_equal(answer("select portion(10, '1/3')"), "3");
    assert_string_equal(answer("select portion(1000000000000000000, 100, 100)"),
                        "1000000000000000000");
    assert_string_equal(answer("select portion(null, 1)"), "null");
    assert_string_equal(answer("select portion(1, 1, 0)"), "null");
    assert_string_equal(answer("select decimal(15 * 100, 76, 1)"), "19.7");
    assert_string_equal(answer("select decimal(1, 3, 9)"), "0.333333333");
    assert_string_equal(answer("select decimal(-5, 1000, 2)"), "-0.01");
    assert_string_equal(answer("select decimal(2, 1, 0)"), "2");
    assert_string_equal(answer("select decimal(1, 0, 2)"), "null");
    assert_string_equal(answer("select decimal(1, 3, 10)"), "null");
    assert_string_equal(answer("select decimal(1, 3, -1)"), "null");
    assert_string_equal(answer("select decimal(null, 3, 1)"), "null");
    assert_string_equal(answer("select decimal('1.5', 3, 1)"), "0.5");
    assert_string_equal(answer("select decimal(5, '2', 1)"), "2.5");
    assert_string_equal(answer("select decimal(5, null, 1)"), "5.0");
    assert_string_equal(answer("select decimal(5, 'two', 1)"), "null");
}

/* Decimals of rosters and parameters are texts; a real number is none that anybody wrote. */
static void exact_arguments_are_whole_or_texts(void **state)
{
    static const char *const reals[] = {
        "portion(1, 0.3)",    "portion(1.0, 1)",       "portion(1, 1, 100.0)",
        "decimal(1.5, 3, 1)", "decimal(5, 2.0, 1)",    "decimal(5, 2, 1.0)",
        "agrees(2.5, 5, 2)",  "agrees('2.5', 5, 2.0)", "agrees('2.5', 5.0, 2)",
        "compare(2.5, 5, 2)", "compare('2.5', 5, 2.0)"};
    (void)state;
    assert_string_equal(answer("select portion(10000, 30, '100')"), "3000");
    assert_string_equal(answer("select portion(9000000000000000000, '1', '100')"),
                        "90000000000000000");
    assert_string_equal(answer("select portion(10, '30%', '1.5')"), "2");
    assert_string_equal(answer("select portion('10.5', '0.5')"), "5");
    assert_string_equal(answer("select portion(10, 'some')"), "null");
    assert_string_equal(answer("select portion(10, 1, null)"), "null");
    assert_string_equal(answer("select portion(10, 1, '0.0')"), "null");
    assert_string_equal(answer("select agrees('2.5', 5, '2')"), "1");
    assert_string_equal(answer("select agrees(3, '2.5', null)"), "1");
    assert_string_equal(answer("select compare('2.5', 5, '2')"), "0");
    assert_string_equal(answer("select compare(1, 5, '2.5')"), "1");
    for (size_t i = 0; i < COUNT_OF(reals); i++) {
        faulted(arena_printf(&arena, "select %s", reals[i]), "query-wrong", "() counts exactly");
    }
    faulted("select portion(1, 0.3)", "query-wrong", "real number 0.3:");
    faulted("select portion(9000000000000000000, 30, '0.5')", "figure-too-large",
            "portion(9000000000000000000, 30, 0.5)");
}

static void limits_of_shares(void **state)
{
    (void)state;
    assert_true(number("select wilson_low(15, 76)") < 15.0 / 76);
    assert_true(number("select wilson_high(15, 76)") > 15.0 / 76);
    assert_true(number("select wilson_low(15, 76, 0.99)") < number("select wilson_low(15, 76)"));
    assert_true(number("select clopper_low(15, 76)") < number("select wilson_low(15, 76)"));
    assert_true(number("select clopper_high(15, 76)") > number("select wilson_high(15, 76)"));
    assert_string_equal(answer("select wilson_low(0, 10)"), "0.0");
    assert_string_equal(answer("select clopper_high(10, 10)"), "1.0");
    assert_string_equal(answer("select wilson_low(5, 0)"), "null");
    assert_string_equal(answer("select wilson_low(11, 10)"), "null");
    assert_string_equal(answer("select wilson_low(null, 10)"), "null");
}

static void parameters_hold_where_and_when(void **state)
{
    (void)state;
    assert_string_equal(answer("select parameter('fee')"), "600");
    assert_string_equal(answer("select parameter('fee', '530101')"), "600"); /* not of this case */
    assert_string_equal(answer("select parameter('fee', '532801')"), "700");
    assert_string_equal(answer("select parameter('fee', null, '2018-05-01')"), "500");
    assert_string_equal(answer("select parameter('fee', '532801', '2018-05-01')"), "null");
    assert_string_equal(answer("select parameter('fee', null, '2015-12-31')"), "null");
    assert_string_equal(answer("select parameter('place.name')"), "景洪");
    assert_string_equal(answer("select parameter('strange')"), "null");
    assert_true(number("select parameter('rate')") == 0.6);
    faulted("select parameter('fees')", "parameter-unknown", "\"fees\"");
    faulted("select parameter(5)", "parameter-unknown", "parameter()");
}

static void parameters_that_were_asked_for_are_remembered(void **state)
{
    (void)state;
    parameter_log.count = 0;
    parameter_log.used_by = "measure x";
    answer("select parameter('fee') + parameter('fee')");
    answer("select parameter('fee', '532801')");
    answer("select parameter('fee', null, '2015-12-31')"); /* none held */
    assert_int_equal(parameter_log.count, 2);
    assert_ptr_equal(parameter_log.uses[0].entry, &entries[1]);
    assert_ptr_equal(parameter_log.uses[1].entry, &entries[2]);
    assert_string_equal(parameter_log.uses[1].used_by, "measure x");
    parameter_log.used_by = "relation r";
    answer("select parameter('rate')");
    static const char *const tables[] = {"s", "r", NULL};
    parameter_log_inherit(&parameter_log, tables, "check y");
    assert_int_equal(parameter_log.count, 4);
    assert_string_equal(parameter_log.uses[3].used_by, "check y");
    assert_ptr_equal(parameter_log.uses[3].entry, &rates[0]);
    assert_string_equal(parameter_log.used_by, "relation r");
}

static void statistics_are_aggregates(void **state)
{
    (void)state;
    assert_string_equal(answer("select mean(a) from t"), "3.0");
    assert_string_equal(answer("select n(a) from t"), "4.0");
    assert_string_equal(answer("select median(a) from t"), "2.5");
    assert_string_equal(answer("select quantile(a, 0.25) from t"), "1.75");
    assert_string_equal(answer("select least(a) from t"), "1.0");
    assert_string_equal(answer("select most(a) from t"), "6.0");
    assert_string_equal(answer("select sd(a) from t"), "2.16024689946929");
    assert_string_equal(answer("select sum(m) from (select mean(a) as m from t group by a > 2)"),
                        "6.0");
    assert_string_equal(answer("select mean(a) filter (where a < 3) from t"), "1.5");
}

static void what_is_not_given_is_not_counted(void **state)
{
    (void)state;
    assert_string_equal(answer("select mean(a) from t where a is null"), "null");
    assert_string_equal(answer("select mean(a) from t where 0"), "null");
    assert_string_equal(answer("select sd(a) from t where a = 1"), "null");
    assert_string_equal(answer("select quantile(a, 1.5) from t"), "null");
    assert_string_equal(answer("select median(a) from t where a is null"), "null");
    assert_string_equal(answer("select n(a) from t where a is null"), "0.0");
}

/* A row counts when all of its columns are given. */
static void statistics_are_of_several_columns(void **state)
{
    (void)state;
    assert_string_equal(answer("select kendall(a, b) from u"), "-0.666666666666667");
    assert_string_equal(answer("select n(a) from u"), "6.0");
    assert_string_equal(answer("select weighted_mean(a, b) from u"), "1.91666666666667");
    assert_string_equal(answer("select cronbach(a % 2, b % 2, a + b) from u where a < 1"), "null");
    assert_string_equal(answer("select quantile(a, 0.5, 1) from u"), "2.0");
    faulted("select kendall(a) from u", "query-wrong", "kendall");
    faulted("select kendall(a, 'much') from u", "query-wrong", "text");
    faulted("select kendal(a, b) from u", "query-wrong", "\"kendall\"");
    faulted("select giny(a) from u", "query-wrong", "\"gini\"");
}

/* A window is computed anew as rows come and go. */
static void statistics_stand_beside_rows(void **state)
{
    (void)state;
    assert_string_equal(
        answer("select group_concat(m, ' ') from (select median(a) over () as m from t)"),
        "2.5 2.5 2.5 2.5 2.5");
    assert_string_equal(answer("select group_concat(m, ' ') from (select median(a) over (order by "
                               "a rows between 1 preceding and current row) as m from t where a)"),
                        "1.0 1.5 2.5 4.5");
    assert_string_equal(answer("select group_concat(m, ' ') from (select mean(a) over (order by a) "
                               "as m from t where a)"),
                        "1.0 1.5 2.0 3.0");
    assert_string_equal(answer("select sum(abs(modified_z(a, m, d, e)) > 3.5) from (select a, "
                               "median(a) over () as m, mad(a) over () as d, "
                               "mean_deviation(a) over () as e from u)"),
                        "0");
}

/* The same numbers in another order give the same number, to the last bit. */
static void the_order_of_rows_does_not_matter(void **state)
{
    static const char *const forms[] = {"mean(x)",
                                        "sd(x)",
                                        "gini(x)",
                                        "weighted_mean(x, y)",
                                        "spearman(x, y)",
                                        "theil_sen_slope(x, y)",
                                        "bootstrap_mean_low(x, 0.9, 200, 5)"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(forms); i++) {
        const char *sql = arena_printf(
            &arena,
            "with recursive r(i, x, y) as (select 0, 0.1, 0.7 union all select i + 1, "
            "(i * 7919) %% 1013 / 3.0, (i * 104729) %% 977 / 7.0 from r where i < 400) "
            "select %s - (select %s from (select x, y from r order by (i * 31) %% 401)) from r",
            forms[i], forms[i]);
        assert_string_equal(answer(sql), "0.0");
    }
}

/* NULL as an argument, or one that is not the same in all rows, makes no sense. */
static void arguments_stand_for_all_rows(void **state)
{
    (void)state;
    assert_string_equal(answer("select quantile(a, null) from t"), "null");
    assert_string_equal(answer("select quantile(a, a / 10.0) from t"), "null");
    assert_string_equal(answer("select quantile(a, '0.25') from t"), "1.75");
    assert_string_equal(answer("select mean(a * 9e999) from t"), "null");
    faulted("select quantile(a, 'half') from t", "query-wrong", "text");
}

/* Decimals of parameters and rosters are texts. */
static void formulas_are_of_numbers(void **state)
{
    (void)state;
    assert_true(number("select wilson_low(15, 76, '0.99')") ==
                number("select wilson_low(15, 76, 0.99)"));
    assert_string_equal(answer("select shrunken(0, 0, 0.5, 0.1)"), "0.5");
    assert_string_equal(answer("select shrunken(null, 0, 0.5, 0.1)"), "null");
    assert_string_equal(answer("select modified_z(9, 5, 0, 0)"), "null");
    assert_string_equal(answer("select modified_z(5, 5, 0, 0)"), "0.0");
    faulted("select shrunken('some', 10, 0.5, 0.1)", "query-wrong", "text");
    faulted("select shrunken(1, 10)", "query-wrong", "shrunken");
}

/* No rows at all are nought values, as rows without one are. */
static void the_number_of_values_of_no_rows_is_nought(void **state)
{
    (void)state;
    assert_string_equal(answer("select n(a) from t where 0"), "0.0");
}

/* Decimals are kept as texts; other texts would count as 0. */
static void texts_are_numbers_or_refused(void **state)
{
    (void)state;
    assert_string_equal(answer("select mean(x) from (select '1.50' as x union all select '2.5')"),
                        "2.0");
    assert_string_equal(answer("select median(x) from (select '9' as x union all select '10' "
                               "union all select '100')"),
                        "10.0");
    faulted("select mean('much')", "query-wrong", "text");
    faulted("select n('')", "query-wrong", "text");
}

static void wrong_numbers_of_arguments_are_refused(void **state)
{
    (void)state;
    faulted("select age('1953')", "query-wrong", "age");
    faulted("select quantile(a) from t", "query-wrong", "quantile");
    faulted("select mean(a, a) from t", "query-wrong", "mean");
    faulted("select parameter()", "query-wrong", "parameter");
    faulted("select parameter('fee', '532801', '2021', 1)", "query-wrong", "parameter");
}

/* An aggregate that is given up half-way gives its memory back. */
static void an_aggregate_may_be_broken_off(void **state)
{
    struct fault fault = {0};
    bool more;
    (void)state;
    struct query *query = query_open(
        store,
        "select mean(abs(a - case when a = 6 then 9223372036854775807 + 6 + a else 0 end)),"
        " mean(abs(case when a = 6 then -9223372036854775807 - 1 else a end)) from t",
        &by, &fault);
    assert_well(query != NULL, &fault);
    assert_faulted(query_next(query, &more, &fault), &fault, "query-wrong");
    query_close(query);
}

static void the_list_is_sound(void **state)
{
    size_t count;
    const struct function *list = functions_list(&context, &arena, &count);
    (void)state;
    assert_true(count >= 16);
    for (size_t i = 0; i < count; i++) {
        assert_true((list[i].call != NULL) != (list[i].aggregate != NULL));
        assert_true(list[i].least <= list[i].most && list[i].most <= 8);
        assert_true(list[i].call ? list[i].columns == 0 : list[i].columns >= 1);
        assert_true(strlen(list[i].says) > 5);
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(list[i].name, list[j].name);
        }
    }
}

static int begin(void **state)
{
    size_t count;
    struct fault fault = {0};
    stats_start();
    arena_init(&arena);
    parameter_log.arena = &arena;
    parameter_log.used_by = "";
    rules.bases = (const struct basis **)(uintptr_t)bases;
    rules.basis_count = COUNT_OF(bases);
    rules.parameters = (const struct parameter **)(uintptr_t)parameters;
    rules.parameter_count = COUNT_OF(parameters);
    settings.place = "532800";
    settings.as_of = (struct date){2021, 12, 31};
    if (unit_folder_make(state) != 0) {
        return -1;
    }
    store = store_create(unit_path("f.db"), unit_path("f.scratch"), &fault);
    const struct function *list = functions_list(&context, &arena, &count);
    return store && store_functions(store, list, count, &fault) &&
                   store_run(store,
                             "create table t (a integer); insert into t values (3), (1), (null), "
                             "(2), (6); create table u (a integer, b integer); insert into u "
                             "values (5, 1), (3, 2), (4, null), (1, 4), (2, 3), (1, 2)",
                             &fault)
               ? 0
               : -1;
}

static int end(void **state)
{
    struct fault fault = {0};
    bool well = store_close(store, &fault);
    arena_clear(&arena);
    return unit_folder_drop(state) == 0 && well ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ages_are_completed_years),
        cmocka_unit_test(days_lie_between_dates_that_are_known),
        cmocka_unit_test(a_published_figure_agrees_when_it_rounds_so),
        cmocka_unit_test(quotients_are_exact),
        cmocka_unit_test(exact_arguments_are_whole_or_texts),
        cmocka_unit_test(limits_of_shares),
        cmocka_unit_test(parameters_hold_where_and_when),
        cmocka_unit_test(parameters_that_were_asked_for_are_remembered),
        cmocka_unit_test(statistics_are_aggregates),
        cmocka_unit_test(statistics_are_of_several_columns),
        cmocka_unit_test(statistics_stand_beside_rows),
        cmocka_unit_test(the_order_of_rows_does_not_matter),
        cmocka_unit_test(arguments_stand_for_all_rows),
        cmocka_unit_test(formulas_are_of_numbers),
        cmocka_unit_test(what_is_not_given_is_not_counted),
        cmocka_unit_test(the_number_of_values_of_no_rows_is_nought),
        cmocka_unit_test(texts_are_numbers_or_refused),
        cmocka_unit_test(wrong_numbers_of_arguments_are_refused),
        cmocka_unit_test(an_aggregate_may_be_broken_off),
        cmocka_unit_test(the_list_is_sound),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
