/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rules being called: what they see of a subject, of parameters and of items, what their figures
 * come to, and how a call ends that cannot be carried through. */
#include "rulefile.h"

static struct arena arena;
static const char *why = "no such parameter here";

static const struct parameter_entry *find(void *context, const struct parameter *parameter,
                                          const char **reason)
{
    (void)context;
    *reason = why;
    return strcmp(parameter->declared.name, "fund.gone") == 0 ? NULL : &parameter->entries[0];
}

/* Calls the function with the subject, and with the parameters or items. */
static bool call(int function, const struct item_result *items, size_t count, struct judgement *out)
{
    const struct subject_field fields[] = {
        {"name", "名称", "甲", NULL},
        {"heads", "人数", NULL, figure_field(&arena, "人数", exact_of(12), false)},
        {"dues", "党费", NULL, figure_field(&arena, "党费", exact_of(1001), true)},
        {"gone", "上年人数", NULL, NULL},
    };
    const struct subject subject = {.id = "U1",
                                    .title = "甲",
                                    .place = "532801",
                                    .at = {2021, 12, 31},
                                    .fields = fields,
                                    .field_count = COUNT_OF(fields)};
    const struct parameter_source source = {&rules, find, NULL};
    fault = (struct fault){0};
    return script_judge(script, NULL, function, &subject, &source, items, count, &arena, out,
                        &fault);
}

static const char parameters[] =
    "parameter { name = 'fund.rate', title = '比例', unit = 'ratio',"
    " { value = '60%', basis = 'b' } }"
    "parameter { name = 'fund.floor', title = '下限', unit = 'fen',"
    " { value = 500, basis = 'b' } }"
    "parameter { name = 'fund.gone', title = '无', unit = 'ratio',"
    " { value = 1, basis = 'b' } }"
    "parameter { name = 'word', title = '词', unit = 'text', { value = '一', basis = 'b' } }\n";

/* Declares a fund whose amount is computed so; its function. */
static int amount_of(const char *body)
{
    script_end(NULL);
    assert_int_equal(script_begin(NULL), 0);
    assert_loads(arena_printf(&arena,
                              "%s"
                              "fund { name = 'f', title = 'f', basis = 'b', per = 'u', over = 'r',"
                              " round = { to = 'fen', at = 'line', mode = 'up' },"
                              " amount = function(u, p) %s end }",
                              parameters, body));
    return rules.funds[0]->amount;
}

static const struct figure *figure_of(const char *body)
{
    struct judgement out;
    assert_well(call(amount_of(body), NULL, 0, &out), &fault);
    if (!out.evaluated || !out.figure) {
        fail_msg("%s gives no figure: %s", body, out.reason ? out.reason : out.text);
    }
    return out.figure;
}

static const char *text_from_rule(const char *body)
{
    struct judgement out;
    assert_well(call(amount_of(body), NULL, 0, &out), &fault);
    assert_true(out.evaluated);
    assert_null(out.figure);
    return out.text;
}

static void unit_wrong(const char *body, const char *id, const char *part, int line)
{
    struct judgement out;
    if (call(amount_of(body), NULL, 0, &out) || strcmp(fault.id, id) != 0 ||
        !strstr(fault.text, part)) {
        print_error("%s: %s: %s, not \"%s\" with \"%s\"\n", body, fault.id ? fault.id : "well",
                    fault.text, id, part);
        _fail(__FILE__, line);
    }
    assert_false(out.evaluated);
}

#define assert_wrong(body, id, part) unit_wrong((body), (id), (part), __LINE__)

static void figures_are_computed_exactly(void **state)
{
    static const struct {
        const char *body;
        struct exact value;
        int money;
    } sums[] = {
        {"return u.heads", {12, 1}, 0},
        {"return u.dues * p.fund.rate", {3003, 5}, 1},
        {"return u.dues / u.heads", {1001, 12}, 1},
        {"return u.dues / u.dues", {1, 1}, 0},
        {"return -u.heads + 5", {-7, 1}, 0},
        {"return 100 - u.heads * 2", {76, 1}, 0},
        {"return most(u.dues * p.fund.rate, p.fund.floor)", {3003, 5}, 1},
        {"return least(u.dues, p.fund.floor)", {500, 1}, 1},
        {"return ratio(1, 3) + ratio(1, 6)", {1, 2}, 0},
        {"return 7", {7, 1}, 0},
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(sums); i++) {
        const struct figure *figure = figure_of(sums[i].body);
        if (exact_compare(figure->value, sums[i].value) != 0 || figure->money != sums[i].money) {
            fail_msg("%s is %s", sums[i].body, figure_text(&arena, figure));
        }
    }
}

static void a_formula_shows_where_its_numbers_are_from(void **state)
{
    (void)state;
    const char *formula = figure_formula(&arena, figure_of("return u.dues * p.fund.rate"));
    assert_non_null(strstr(formula, "党费 10.01"));
    assert_non_null(strstr(formula, "比例 0.6"));
}

static void figures_are_compared_exactly(void **state)
{
    (void)state;
    assert_string_equal(
        text_from_rule(
            "if u.heads > 11 and u.heads <= 12 and u.heads >= 12 and not (u.heads < 12)"
            " and is(u.heads, 12) and not is(u.heads, 13) and ratio(1, 3) < ratio(34, 100)"
            " and u.heads == u.heads * 1 then return 'yes' end return 'no'"),
        "yes");
    assert_wrong("if u.dues > 5 then return 1 end return 2", "figure-unlike", "");
}

static void figures_are_written_as_they_are_read(void **state)
{
    (void)state;
    assert_string_equal(
        text_from_rule("return tostring(u.heads) .. '|' .. u.dues .. '|' .. u.name"),
        "12|10.01 yuan|甲");
    assert_string_equal(text_from_rule("return p.word .. p.fund.rate"), "一0.6");
}

static void numbers_that_are_not_exact_are_refused(void **state)
{
    (void)state;
    assert_wrong("return u.dues * 0.6", "figure-float", "0.6");
    assert_wrong("return 0.5", "figure-float", "0.5");
    assert_wrong("return 1e300 + u.heads", "figure-float", "1e+300");
    assert_wrong("return u.heads / 0", "figure-divide", "nought");
    assert_wrong("return u.heads + u.dues", "figure-unlike", "");
    assert_wrong("return u.heads * 9223372036854775807", "figure-too-large", "");
    assert_wrong("return u.heads + 'x'", "figure-wanted", "string");
    assert_wrong("return true", "figure-wanted", "boolean");
    assert_wrong("return {}", "figure-wanted", "table");
}

static void what_is_not_given_leaves_the_rule_unevaluated(void **state)
{
    struct judgement out;
    (void)state;
    assert_well(call(amount_of("return u.gone + 1"), NULL, 0, &out), &fault);
    assert_false(out.evaluated);
    assert_null(out.figure);
    assert_non_null(strstr(out.reason, "上年人数"));
    assert_well(call(amount_of("return p.fund.gone"), NULL, 0, &out), &fault);
    assert_false(out.evaluated);
    assert_string_equal(out.reason, why);
    assert_string_equal(text_from_rule("return tostring(given(u, 'heads')) .. tostring(given(u,"
                                       " 'gone'))"),
                        "truefalse");
    assert_null(text_from_rule("return nil"));
}

static void slips_in_names_are_faults(void **state)
{
    (void)state;
    assert_wrong("return u.head", "rule-unknown-field", "did you mean \"heads\"");
    assert_wrong("return u.members", "rule-unknown-field", "\"members\"");
    assert_wrong("return p.fund.rat", "parameter-unknown", "did you mean \"fund.rate\"");
    assert_wrong("return p.fnud", "parameter-unknown", "fnud");
    assert_wrong("return p.fund", "figure-wanted", "");
}

static void what_is_judged_cannot_be_changed(void **state)
{
    (void)state;
    assert_wrong("u.heads = 5", "rule-read-only", "");
    assert_wrong("p.fund = 5", "rule-read-only", "");
    assert_wrong("u.heads.value = 5", "rule-read-only", "");
    assert_wrong("basis { }", "declare-late", "basis");
    assert_wrong("heads = 5", "rule-global", "heads");
}

static void a_call_is_stopped_like_a_file(void **state)
{
    struct judgement out;
    (void)state;
    assert_wrong("while true do end", "rule-endless", "");
    assert_wrong("local s = 'xxxxxxxxxxxxxxxx' while true do s = s .. s end", "rule-memory", "");
    assert_wrong("error('own words')", "rule-error", "own words");
    /* A stopped call leaves the script as it was. */
    int function = amount_of("if is(u.heads, 13) then return 1 end while true do end");
    assert_false(call(function, NULL, 0, &out));
    assert_false(call(function, NULL, 0, &out));
    assert_string_equal(fault.id, "rule-endless");
}

static void nothing_that_a_rule_sees_shows_an_address(void **state)
{
    static const char *const seen[] = {"u", "p", "p.fund", "u.heads", "stat", "is"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(seen); i++) {
        const char *text = text_from_rule(arena_printf(&arena, "return tostring(%s)", seen[i]));
        if (strstr(text, "0x")) {
            fail_msg("tostring(%s) is \"%s\"", seen[i], text);
        }
    }
}

static bool middle(void *context, struct series *series, const double *arguments, size_t count,
                   struct value *out)
{
    double value = 0;
    (void)context;
    for (size_t i = 0; i <= series->count / 2; i++) {
        if (!series->next(series, &value)) {
            return false;
        }
    }
    *out = value_real(value + (count > 0 ? arguments[0] : 0));
    return true;
}

static void functions_of_many_numbers_can_be_called(void **state)
{
    static const struct function functions[] = {
        {.name = "middle", .least = 1, .most = 2, .columns = 1, .aggregate = middle}};
    static const char text[] =
        "local a = stat.middle({ 9, 1, 5 })"
        "local b = stat.middle({ 9, 1, 5 }, 0.5)"
        "local c = stat.middle({})"
        "basis { id = tostring(a), title = tostring(b), document = tostring(c), text = 'x',"
        " status = 'in force' }";
    (void)state;
    script_functions(script, functions, 1);
    assert_loads(text);
    assert_string_equal(rules.bases[0]->declared.name, "5.0");
    assert_string_equal(rules.bases[0]->declared.title, "5.5");
    assert_string_equal(rules.bases[0]->document, "nil");
    assert_false(load("stat.middle()"));
    assert_false(load("stat.middle({ 1 }, 2, 3)"));
    assert_string_equal(fault.id, "stat-arguments");
    assert_false(load("stat.middle({ 1 }, 'x')"));
    assert_false(load("stat.middle({ {} })"));
    assert_string_equal(fault.id, "figure-wanted");
}

static const char *grade(const char *body)
{
    const struct item_result items[] = {
        {.name = "flag", .evaluated = true, .flag = true, .mode = SCORE_FLAG},
        {.name = "off", .evaluated = true, .flag = false, .mode = SCORE_FLAG},
        {.name = "step", .evaluated = true, .step = "合格", .mode = SCORE_LADDER},
        {.name = "none", .evaluated = true, .mode = SCORE_LADDER},
        {.name = "points",
         .evaluated = true,
         .points = figure_constant(&arena, 7),
         .mode = SCORE_FUNCTION},
        {.name = "left", .mode = SCORE_FUNCTION},
    };
    struct judgement out;
    script_end(NULL);
    assert_int_equal(script_begin(NULL), 0);
    assert_loads(arena_printf(&arena,
                              "assessment { name = 'a', title = 'a', per = 'u', over = 'r',"
                              " items = { { name = 'i', title = 'i', mode = 'flag', of = 'x' } },"
                              " grade = function(u, items) %s end }",
                              body));
    if (!call(rules.assessments[0]->grade, items, COUNT_OF(items), &out)) {
        return fault.id;
    }
    return out.figure ? figure_text(&arena, out.figure) : out.text;
}

static void a_grade_sees_what_the_items_came_to(void **state)
{
    (void)state;
    assert_string_equal(grade("return tostring(items.flag) .. tostring(items.off) .. items.step ..'"
                              "' .. tostring(items.none) .. tostring(items.left) .. u.name"),
                        "truefalse合格nilnil甲");
    assert_string_equal(grade("return items.points + 1"), "8");
    assert_string_equal(grade("return items.flog"), "rule-unknown-field");
    assert_non_null(strstr(fault.text, "did you mean \"flag\""));
    assert_string_equal(grade("items.flag = false"), "rule-read-only");
}

static int drop(void **state)
{
    arena_clear(&arena);
    return unit_folder_drop(state);
}

#define EACH(test) cmocka_unit_test_setup_teardown(test, script_begin, script_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH(figures_are_computed_exactly),
        EACH(a_formula_shows_where_its_numbers_are_from),
        EACH(figures_are_compared_exactly),
        EACH(figures_are_written_as_they_are_read),
        EACH(numbers_that_are_not_exact_are_refused),
        EACH(what_is_not_given_leaves_the_rule_unevaluated),
        EACH(slips_in_names_are_faults),
        EACH(what_is_judged_cannot_be_changed),
        EACH(a_call_is_stopped_like_a_file),
        EACH(nothing_that_a_rule_sees_shows_an_address),
        EACH(functions_of_many_numbers_can_be_called),
        EACH(a_grade_sees_what_the_items_came_to),
    };
    arena_init(&arena);
    return cmocka_run_group_tests(tests, unit_folder_make, drop);
}
