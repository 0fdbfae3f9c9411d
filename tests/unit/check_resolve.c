/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether declarations fit together: one small set of rules that does, and one slip at a time. */
#include "unit.h"

#include "model/ruleset.h"
#include "model/source.h"

/* Rules with one of everything. */
struct house {
    struct ruleset rules;
    struct basis basis;
    const struct basis *bases[2];
    struct parameter_entry entry;
    struct parameter parameter;
    const struct parameter *parameters[2];
    struct column columns[2];
    struct roster roster;
    const struct roster *rosters[2];
    struct relation relation;
    const struct relation *relations[2];
    struct level level;
    const struct level *levels[2];
    struct measure measure;
    struct measure ratio;
    struct measure *measures[3];
    struct check check;
    struct check problems[PROBLEM_COUNT];
    const struct check *checks[PROBLEM_COUNT + 1];
    struct assessment_item item;
    struct assessment assessment;
    const struct assessment *assessments[2];
    struct fund fund;
    const struct fund *funds[2];
    struct sheet_column sheet_columns[2];
    struct sheet_line line;
    struct sheet_check sheet_check;
    struct sheet_layout sheet;
    struct report report;
    struct report *reports[2];
    struct style style;
};

static struct house house;

static const char *const no_names[] = {NULL};
static const char *const of_basis[] = {"B1", NULL};
static const char *const of_other[] = {"B4", NULL};
static const char *const of_units[] = {"units", NULL};
static const char *const at_levels[] = {"unit", "case", NULL};

static struct declared declared(const char *name, long line)
{
    return (struct declared){
        .name = name, .title = name, .basis = of_basis, .path = "rules/all.lua", .line = line};
}

static void furnish_tables(void)
{
    house.basis = (struct basis){.declared = declared("B1", 1)};
    house.basis.declared.basis = no_names;
    house.entry = (struct parameter_entry){.basis = "B1", .text = "景洪"};
    house.parameter = (struct parameter){.declared = declared("place.name", 2),
                                         .unit = UNIT_TEXT,
                                         .entries = &house.entry,
                                         .entry_count = 1};
    house.columns[0] = (struct column){.name = "unit_id", .title = "单位代码", .to = no_names};
    house.columns[1] = (struct column){
        .name = "phone", .title = "电话", .type = COLUMN_PHONE, .sensitive = true, .to = no_names};
    house.roster = (struct roster){
        .declared = declared("units", 3), .columns = house.columns, .column_count = 2};
    house.relation = (struct relation){.declared = declared("members", 4)};
    house.level = (struct level){.declared = declared("unit", 5), .id = "unit_id", .from = "units"};
}

static void furnish_rules(void)
{
    house.measure = (struct measure){
        .declared = declared("heads", 6), .levels = at_levels, .relation = "members"};
    house.ratio = (struct measure){.declared = declared("share", 7),
                                   .form = MEASURE_RATIO,
                                   .levels = at_levels,
                                   .above = "heads",
                                   .below = "heads"};
    house.check = (struct check){.declared = declared("odd", 8),
                                 .problem = PROBLEM_COUNT,
                                 .roster = "units",
                                 .column = "unit_id",
                                 .says = "{unit_id} is odd",
                                 .cure = "mend it"};
    for (size_t i = 0; i < PROBLEM_COUNT; i++) {
        house.problems[i] = (struct check){.declared = declared(problem_name(i), 100 + (long)i),
                                           .problem = (enum problem)i,
                                           .says = "{value}",
                                           .cure = "mend it"};
        house.checks[i] = &house.problems[i];
    }
    house.checks[PROBLEM_COUNT] = &house.check;
    house.item = (struct assessment_item){.name = "one",
                                          .title = "one",
                                          .basis = of_basis,
                                          .parent = SIZE_MAX,
                                          .mode = SCORE_FUNCTION,
                                          .points = exact_of(5),
                                          .weight = exact_of(1),
                                          .applies = no_names};
    house.assessment = (struct assessment){.declared = declared("marks", 9),
                                           .level = "unit",
                                           .over = "members",
                                           .groups = no_names,
                                           .points = exact_of(5),
                                           .items = &house.item,
                                           .item_count = 1};
    house.fund = (struct fund){.declared = declared("money", 10), .level = "unit", .over = "units"};
}

static void furnish_report(void)
{
    house.sheet_columns[0] =
        (struct sheet_column){.title = "单位", .source = COLUMN_IS_FIELD, .name = "unit_id"};
    house.sheet_columns[1] =
        (struct sheet_column){.title = "人数", .source = COLUMN_IS_MEASURE, .name = "heads"};
    house.sheet = (struct sheet_layout){.name = "一",
                                        .title = "{place.name}{period}",
                                        .level = "unit",
                                        .total = true,
                                        .columns = house.sheet_columns,
                                        .column_count = 2,
                                        .notes = no_names};
    house.sheet.by = &house.report.declared;
    house.report = (struct report){.declared = declared("yearly", 11),
                                   .file = "{title}.xlsx",
                                   .sheets = &house.sheet,
                                   .sheet_count = 1};
    house.style = (struct style){.declared = declared("style", 12),
                                 .count_line = "单位：{counted_in}",
                                 .form = "表号：{form_no}",
                                 .among = "其中：{value}",
                                 .signature = "{head} {reviewer}"};
}

#define SHELF(list, many, one)                                                                     \
    (house.one##s[0] = &house.one, house.rules.list = house.one##s, house.rules.many = 1)

static int furnish(void **state)
{
    (void)state;
    memset(&house, 0, sizeof(house));
    ruleset_init(&house.rules);
    furnish_tables();
    furnish_rules();
    furnish_report();
    house.bases[0] = &house.basis;
    house.rules.bases = house.bases;
    house.rules.basis_count = 1;
    SHELF(parameters, parameter_count, parameter);
    SHELF(rosters, roster_count, roster);
    SHELF(relations, relation_count, relation);
    SHELF(levels, level_count, level);
    SHELF(measures, measure_count, measure);
    house.measures[1] = &house.ratio;
    house.rules.measure_count = 2;
    house.rules.checks = house.checks;
    house.rules.check_count = PROBLEM_COUNT + 1;
    SHELF(assessments, assessment_count, assessment);
    SHELF(funds, fund_count, fund);
    SHELF(reports, report_count, report);
    house.rules.style = &house.style;
    return 0;
}

static int clear_out(void **state)
{
    (void)state;
    ruleset_clear(&house.rules);
    return 0;
}

/* The rules no longer resolve; the fault is at a line and says a word. */
static void assert_slip(const char *id, long line, const char *word)
{
    struct fault fault = {0};
    assert_faulted(ruleset_resolve(&house.rules, &fault), &fault, id);
    assert_int_equal(fault.kind, FAULT_RULE);
    assert_int_equal(fault.line, line);
    if (!strstr(fault.text, word)) {
        fail_msg("\"%s\" does not say \"%s\"", fault.text, word);
    }
}

static void rules_that_fit_resolve(void **state)
{
    struct fault fault = {0};
    (void)state;
    assert_well(ruleset_resolve(&house.rules, &fault), &fault);
    assert_ptr_equal(ruleset_roster(&house.rules, "units"), &house.roster);
    assert_ptr_equal(ruleset_measure(&house.rules, "share"), &house.ratio);
    assert_null(ruleset_measure(&house.rules, "shares"));
    assert_null(ruleset_measure(&house.rules, NULL));
    assert_true(ruleset_sensitive(&house.rules, "phone"));
    assert_false(ruleset_sensitive(&house.rules, "unit_id"));
    assert_string_equal(ruleset_title(&house.rules, "phone"), "电话");
    assert_string_equal(ruleset_title(&house.rules, "other"), "other");
}

static void a_basis_must_exist(void **state)
{
    static const char *const other[] = {"B1", "B2", NULL};
    (void)state;
    house.measure.declared.basis = other;
    assert_slip("name-unknown", 6, "\"B2\"");
    house.measure.declared.basis = of_basis;
    house.entry.basis = "B3";
    assert_slip("name-unknown", 2, "\"B3\"");
    house.entry.basis = "B1";
    house.item.basis = of_other;
    assert_slip("name-unknown", 9, "\"B4\"");
}

static void a_near_name_is_suggested(void **state)
{
    (void)state;
    house.measure.relation = "membres";
    assert_slip("name-unknown", 6, "did you mean \"members\"");
}

static void nothing_is_declared_twice(void **state)
{
    (void)state;
    house.ratio.declared.name = "heads";
    assert_slip("declared-twice", 7, "rules/all.lua:6");
}

static void a_roster_and_a_relation_have_different_names(void **state)
{
    (void)state;
    house.relation.declared.name = "units";
    assert_slip("declared-twice", 3, "\"units\"");
}

static void parameters_are_checked(void **state)
{
    static const struct parameter_entry gap[] = {
        {.basis = "B1", .to = {2015, 12, 31}, .text = ""},
        {.basis = "B1", .from = {2017, 1, 1}, .text = ""},
    };
    (void)state;
    house.parameter.entries = gap;
    house.parameter.entry_count = 2;
    assert_slip("parameter-gap", 2, "2016-01-01");
}

static void references_lead_to_rosters(void **state)
{
    static const char *const to[] = {"units", "members", NULL};
    (void)state;
    house.columns[0].to = of_units;
    house.columns[0].type = COLUMN_REFERENCE;
    struct fault fault = {0};
    assert_well(ruleset_resolve(&house.rules, &fault), &fault);
    house.columns[0].to = to;
    assert_slip("name-unknown", 3, "\"members\"");
}

static void measures_name_what_exists(void **state)
{
    static const char *const levels[] = {"units", NULL};
    (void)state;
    house.measure.levels = levels;
    assert_slip("name-unknown", 6, "did you mean \"unit\"");
    house.measure.levels = at_levels;
    house.ratio.below = "head";
    assert_slip("name-unknown", 7, "did you mean \"heads\"");
}

static void a_ratio_is_made_of_counts_and_sums(void **state)
{
    struct fault fault = {0};
    (void)state;
    house.measure.form = MEASURE_SUM;
    assert_well(ruleset_resolve(&house.rules, &fault), &fault);
    house.measure.form = MEASURE_SHARE;
    assert_slip("ratio-of-ratio", 7, "\"heads\"");
    house.measure.form = MEASURE_STATISTIC;
    assert_slip("ratio-of-ratio", 7, "\"heads\"");
}

static void checks_name_what_exists(void **state)
{
    (void)state;
    house.check.roster = "unit";
    assert_slip("name-unknown", 8, "did you mean \"units\"");
    house.check.roster = "units";
    house.check.column = "unit-id";
    assert_slip("name-unknown", 8, "did you mean \"unit_id\"");
}

static void every_problem_of_intake_is_declared(void **state)
{
    (void)state;
    house.checks[PROBLEM_CELL_DATE] = &house.check;
    house.rules.check_count = PROBLEM_COUNT;
    assert_slip("check-missing", 0, "cell-date");
}

static void a_sentence_closes_its_braces(void **state)
{
    (void)state;
    house.check.cure = "mend {unit_id";
    assert_slip("sentence-brace", 8, "odd");
}

static void a_sentence_prints_nothing_sensitive(void **state)
{
    (void)state;
    house.check.says = "the phone {phone} is odd";
    assert_slip("sentence-sensitive", 8, "\"phone\"");
    house.check.says = "{unit_id}";
    house.check.says_unit = "{phone}";
    assert_slip("sentence-sensitive", 8, "\"phone\"");
}

static void judging_needs_levels_and_rows(void **state)
{
    (void)state;
    house.level.from = "unit";
    assert_slip("name-unknown", 5, "\"unit\"");
    house.level.from = "members";
    house.assessment.level = "county";
    assert_slip("name-unknown", 9, "\"county\"");
    house.assessment.level = "unit";
    house.assessment.over = "nobody";
    assert_slip("name-unknown", 9, "\"nobody\"");
    house.assessment.over = "units";
    house.assessment.scores = "nobody";
    assert_slip("name-unknown", 9, "\"nobody\"");
    house.assessment.scores = NULL;
    house.item.measure = "nothing";
    assert_slip("name-unknown", 9, "\"nothing\"");
    house.item.measure = NULL;
    house.item.each = (struct quantity){true, exact_of(0), "nobody"};
    assert_slip("name-unknown", 9, "\"nobody\"");
    house.item.each.parameter = NULL;
    house.item.points = exact_of(4);
    assert_slip("item-sum", 9, "add up to 4");
    house.item.points = exact_of(5);
    house.fund.level = "county";
    assert_slip("name-unknown", 10, "\"county\"");
    house.fund.level = "unit";
    house.fund.over = "nobody";
    assert_slip("name-unknown", 10, "\"nobody\"");
}

static void sheets_show_measures_where_they_are_counted(void **state)
{
    static const char *const unit[] = {"unit", NULL};
    struct fault fault = {0};
    (void)state;
    house.measure.levels = unit;
    assert_slip("measure-level", 11, "\"case\"");
    house.sheet.total = false;
    assert_well(ruleset_resolve(&house.rules, &fault), &fault);
    house.sheet.level = NULL;
    house.sheet.relation = "members";
    assert_slip("measure-level", 11, "\"case\"");
    house.sheet.relation = NULL;
    house.sheet.level = "unit";
    house.sheet_columns[1].name = "head";
    assert_slip("name-unknown", 11, "did you mean \"heads\"");
    house.report.sheet_count = 0;
    assert_slip("declare-missing", 11, "no sheets");
}

static void columns_below_a_title_are_looked_at(void **state)
{
    struct sheet_column inner = {.title = "内", .source = COLUMN_IS_MEASURE, .name = "none"};
    (void)state;
    house.sheet_columns[0].columns = &inner;
    house.sheet_columns[0].column_count = 1;
    assert_slip("name-unknown", 11, "\"none\"");
}

static void lines_and_checks_of_sheets_are_looked_at(void **state)
{
    static const char *const cells[] = {"", "heads", "none", NULL};
    static const char *const heads[] = {"heads", NULL};
    static const char *const none[] = {"none", NULL};
    struct fault fault = {0};
    (void)state;
    house.line = (struct sheet_line){.title = "一", .cells = cells};
    house.sheet.lines = &house.line;
    house.sheet.line_count = 1;
    assert_slip("name-unknown", 11, "\"none\"");
    house.sheet.line_count = 0;
    house.sheet_check = (struct sheet_check){.title = "平", .plus = heads, .minus = heads};
    house.sheet.checks = &house.sheet_check;
    house.sheet.check_count = 1;
    assert_well(ruleset_resolve(&house.rules, &fault), &fault);
    house.sheet_check.minus = none;
    assert_slip("name-unknown", 11, "\"none\"");
}

static void sensitive_columns_stay_out_of_reports(void **state)
{
    struct fault fault = {0};
    (void)state;
    house.sheet_columns[0].name = "phone";
    for (enum profile profile = 0; profile < PROFILES; profile++) {
        house.report.profile = profile;
        assert_slip("report-sensitive", 11, "\"phone\"");
    }
    house.sheet_columns[0].name = "unit_id";
    house.sheet_columns[0].unmasked = true;
    house.report.profile = PROFILE_INTERNAL;
    assert_slip("report-sensitive", 11, "internal");
    house.report.profile = PROFILE_UNIT;
    house.report.per = "unit";
    house.report.file = "{id}.xlsx";
    assert_well(ruleset_resolve(&house.rules, &fault), &fault);
}

static void words_in_texts_of_reports_exist(void **state)
{
    static const char *const notes[] = {"{as_of}", "{nobody}", NULL};
    (void)state;
    house.sheet.title = "{perod}";
    assert_slip("name-unknown", 11, "did you mean \"period\"");
    house.sheet.title = "{place.name";
    assert_slip("sentence-brace", 11, "without its");
    house.sheet.title = "{name}";
    assert_slip("name-unknown", 11, "\"per\"");
    house.sheet.title = "";
    house.sheet.notes = notes;
    assert_slip("name-unknown", 11, "\"nobody\"");
    house.sheet.notes = no_names;
    house.report.file = "{unit}.xlsx";
    assert_slip("name-unknown", 11, "\"unit\"");
    house.report.file = "a.xlsx";
    house.style.among = "其中：{counted_in}";
    assert_slip("name-unknown", 12, "\"counted_in\"");
    house.style.among = "";
    house.parameter.unit = UNIT_COUNT;
    house.style.unit_line = "{place.name}";
    assert_slip("name-unknown", 12, "\"place.name\"");
}

static void a_style_there_must_be(void **state)
{
    (void)state;
    house.rules.style = NULL;
    assert_slip("style-missing", 0, "style");
}

static void every_enumerated_thing_has_a_name(void **state)
{
    static const struct {
        const char *const *(*names)(void);
        size_t count;
    } lists[] = {
        {problem_names, PROBLEM_COUNT},
        {column_type_names, COLUMN_TYPES},
        {basis_status_names, BASIS_STATUSES},
        {unit_names, UNITS},
        {severity_names, SEVERITIES},
        {score_mode_names, SCORE_MODES},
        {profile_names, PROFILES},
        {look_names, LOOK_POINTS + 1},
        {measure_part_names, PART_HIGH + 1},
        {every_names, EVERIES},
        {bound_names, BOUNDS},
        {paper_names, 2},
        {chart_kind_names, CHART_SCATTER + 1},
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(lists); i++) {
        const char *const *names = lists[i].names();
        for (size_t j = 0; j < lists[i].count; j++) {
            assert_non_null(names[j]);
            for (size_t k = 0; k < j; k++) {
                assert_string_not_equal(names[j], names[k]);
            }
        }
        assert_null(names[lists[i].count]);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, furnish, clear_out)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(rules_that_fit_resolve),
        TEST(a_basis_must_exist),
        TEST(a_near_name_is_suggested),
        TEST(nothing_is_declared_twice),
        TEST(a_roster_and_a_relation_have_different_names),
        TEST(parameters_are_checked),
        TEST(references_lead_to_rosters),
        TEST(measures_name_what_exists),
        TEST(a_ratio_is_made_of_counts_and_sums),
        TEST(checks_name_what_exists),
        TEST(every_problem_of_intake_is_declared),
        TEST(a_sentence_closes_its_braces),
        TEST(a_sentence_prints_nothing_sensitive),
        TEST(judging_needs_levels_and_rows),
        TEST(sheets_show_measures_where_they_are_counted),
        TEST(columns_below_a_title_are_looked_at),
        TEST(lines_and_checks_of_sheets_are_looked_at),
        TEST(sensitive_columns_stay_out_of_reports),
        TEST(words_in_texts_of_reports_exist),
        TEST(a_style_there_must_be),
        TEST(every_enumerated_thing_has_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
