/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words by which enumerated things are called, and the questions asked of a ruleset. */
#include "unit.h"

#include "intake/cell.h"
#include "model/problem.h"
#include "model/ruleset.h"
#include "model/source.h"

/* As many words as things, each once, and NULL behind them. */
static void assert_words(const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        assert_non_null(names[i]);
        assert_true(*names[i]);
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(names[i], names[j]);
        }
    }
    assert_null(names[count]);
}

static void every_thing_has_a_word_of_its_own(void **state)
{
    (void)state;
    assert_words(column_type_names(), COLUMN_TYPES);
    assert_words(problem_names(), PROBLEM_COUNT);
    assert_words(basis_status_names(), BASIS_STATUSES);
    assert_words(unit_names(), UNITS);
    assert_words(severity_names(), SEVERITIES);
    assert_words(score_mode_names(), SCORE_MODES);
    assert_words(comparison_names(), COMPARISONS);
    assert_words(consequence_names(), CONSEQUENCES);
    assert_words(stage_names(), STAGES);
    assert_words(event_kind_names(), EVENT_KINDS);
    assert_words(quota_ties_names(), QUOTA_TIES);
    assert_words(rank_form_names(), RANK_FORMS);
    assert_words(profile_names(), PROFILES);
    assert_words(look_names(), LOOK_POINTS + 1);
    assert_words(chart_kind_names(), CHART_SCATTER + 1);
    assert_words(measure_part_names(), PART_HIGH + 1);
}

/* Words of rules, reports and the store that stand in files of users. */
static void words_belong_to_their_things(void **state)
{
    (void)state;
    assert_string_equal(column_type_name(COLUMN_CODE), "code");
    assert_string_equal(column_type_name(COLUMN_ID_NUMBER), "id_number");
    assert_string_equal(column_type_name(COLUMN_PHONE), "phone");
    assert_string_equal(problem_name(PROBLEM_FILE_UNMATCHED), "file-unmatched");
    assert_string_equal(problem_name(PROBLEM_CELL_ID_15), "cell-id-15");
    assert_string_equal(problem_name(PROBLEM_UNIT_DISAGREES), "unit-disagrees");
    assert_string_equal(basis_status_names()[BASIS_REPEALED], "repealed");
    assert_string_equal(unit_names()[UNIT_FEN], "fen");
    assert_string_equal(severity_names()[SEVERITY_WARNING], "warning");
    assert_string_equal(score_mode_names()[SCORE_LADDER], "ladder");
    assert_string_equal(profile_names()[PROFILE_UPPER], "upper");
    assert_string_equal(look_names()[LOOK_PERCENT], "percent");
    assert_string_equal(chart_kind_names()[CHART_PIE], "pie");
    assert_string_equal(chart_kind_names()[CHART_LINE], "line");
    assert_string_equal(measure_part_names()[PART_DENOMINATOR], "denominator");
    assert_string_equal(cell_state_name(CELL_NOT_APPLICABLE), "not_applicable");
    assert_string_equal(encoding_name(ENCODING_UTF8_BOM), "UTF-8 BOM");
}

static const struct column people_columns[] = {
    {.name = "id", .title = "编号"},
    {.name = "phone", .title = "手机"},
    {.name = "fee", .title = "费用", .sensitive = true},
    {.name = "note", .title = "备注"},
};
static const struct column unit_columns[] = {
    {.name = "id", .title = "单位编码"},
    {.name = "phone", .title = "电话", .sensitive = true},
    {.name = "note", .title = "备注"},
};
static const struct roster people = {
    .declared = {.name = "people"}, .columns = people_columns, .column_count = 4};
static const struct roster units = {
    .declared = {.name = "units"}, .level = "unit", .columns = unit_columns, .column_count = 3};
static const struct basis basis = {.declared = {.name = "same"}};
static const struct parameter parameter = {.declared = {.name = "same"}};
static const struct relation relation = {.declared = {.name = "same"}};
static const struct level level = {.declared = {.name = "same"}};
static struct measure measure = {.declared = {.name = "same"}};
static const struct check check = {.declared = {.name = "same"}};
static const struct assessment assessment = {.declared = {.name = "same"}};
static const struct fund fund = {.declared = {.name = "same"}};

static struct ruleset full(void)
{
    static const struct roster *rosters[] = {&people, &units};
    static const struct basis *bases[] = {&basis};
    static const struct parameter *parameters[] = {&parameter};
    static const struct relation *relations[] = {&relation};
    static const struct level *levels[] = {&level};
    static struct measure *measures[] = {&measure};
    static const struct check *checks[] = {&check};
    static const struct assessment *assessments[] = {&assessment};
    static const struct fund *funds[] = {&fund};
    return (struct ruleset){.rosters = rosters,
                            .roster_count = 2,
                            .bases = bases,
                            .basis_count = 1,
                            .parameters = parameters,
                            .parameter_count = 1,
                            .relations = relations,
                            .relation_count = 1,
                            .levels = levels,
                            .level_count = 1,
                            .measures = measures,
                            .measure_count = 1,
                            .checks = checks,
                            .check_count = 1,
                            .assessments = assessments,
                            .assessment_count = 1,
                            .funds = funds,
                            .fund_count = 1};
}

/* Kinds have names of their own: one name may be used once in each. */
static void each_kind_is_found_by_its_name(void **state)
{
    struct ruleset rules = full();
    (void)state;
    assert_ptr_equal(ruleset_basis(&rules, "same"), &basis);
    assert_ptr_equal(ruleset_parameter(&rules, "same"), &parameter);
    assert_ptr_equal(ruleset_relation(&rules, "same"), &relation);
    assert_ptr_equal(ruleset_level(&rules, "same"), &level);
    assert_ptr_equal(ruleset_measure(&rules, "same"), &measure);
    assert_ptr_equal(ruleset_check(&rules, "same"), &check);
    assert_ptr_equal(ruleset_assessment(&rules, "same"), &assessment);
    assert_ptr_equal(ruleset_fund(&rules, "same"), &fund);
    assert_ptr_equal(ruleset_roster(&rules, "people"), &people);
    assert_ptr_equal(ruleset_roster(&rules, "units"), &units);
}

static void what_is_not_there_is_not_found(void **state)
{
    static const char *const names[] = {"", "sam", "same ", "Same", NULL};
    struct ruleset rules = full();
    struct ruleset empty;
    (void)state;
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        assert_null(ruleset_basis(&rules, names[i]));
        assert_null(ruleset_fund(&rules, names[i]));
        assert_null(ruleset_roster(&rules, names[i]));
    }
    ruleset_init(&empty);
    assert_null(ruleset_basis(&empty, "same"));
    assert_false(ruleset_sensitive(&empty, "fee"));
    ruleset_clear(&empty);
}

static void columns_are_found_by_name(void **state)
{
    (void)state;
    assert_int_equal(roster_column(&people, "id"), 0);
    assert_int_equal(roster_column(&people, "fee"), 2);
    assert_true(roster_column(&people, "编号") == SIZE_MAX);
    assert_true(roster_column(&people, "") == SIZE_MAX);
}

/* Rows of relations carry columns of many rosters: one that is sensitive anywhere is masked. */
static void a_column_sensitive_in_any_roster_is_sensitive(void **state)
{
    struct ruleset rules = full();
    (void)state;
    assert_true(ruleset_sensitive(&rules, "fee"));
    assert_true(ruleset_sensitive(&rules, "phone"));
    assert_false(ruleset_sensitive(&rules, "id"));
    assert_false(ruleset_sensitive(&rules, "other"));
}

static void the_title_of_a_column_is_that_of_all_rosters_that_have_it(void **state)
{
    struct ruleset rules = full();
    (void)state;
    assert_string_equal(ruleset_title(&rules, "fee"), "费用");
    assert_string_equal(ruleset_title(&rules, "note"), "备注");
    assert_string_equal(ruleset_title(&rules, "id"), "id");
    assert_string_equal(ruleset_title(&rules, "phone"), "phone");
    assert_string_equal(ruleset_title(&rules, "other"), "other");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_thing_has_a_word_of_its_own),
        cmocka_unit_test(words_belong_to_their_things),
        cmocka_unit_test(each_kind_is_found_by_its_name),
        cmocka_unit_test(what_is_not_there_is_not_found),
        cmocka_unit_test(columns_are_found_by_name),
        cmocka_unit_test(a_column_sensitive_in_any_roster_is_sensitive),
        cmocka_unit_test(the_title_of_a_column_is_that_of_all_rosters_that_have_it),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
