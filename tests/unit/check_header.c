/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which table a file holds and which of its columns is which. */
#include "unit.h"

#include "intake/header.h"
#include "model/ruleset.h"

static const char *const none[] = {NULL};

static struct column person_columns[4];
static struct column activity_columns[3];
static const size_t first_key[] = {0};
static struct roster persons;
static struct roster activities;
static const struct roster *rosters[2] = {&persons, &activities};
static struct arena arena;
static struct titles titles;

static void declare(void)
{
    static const char *const id_names[] = {"编号", NULL};
    static const char *const number_names[] = {"身份证号码", "证件号码", NULL};
    static const char *const post_names[] = {"职务(级)", NULL};
    static const char *const person_names[] = {"人员名册", "花名册", NULL};
    static const char *const activity_names[] = {"活动台账", NULL};
    person_columns[0] =
        (struct column){.name = "person_id", .title = "人员编号", .aliases = id_names};
    person_columns[1] = (struct column){.name = "name", .title = "姓名", .aliases = none};
    person_columns[2] =
        (struct column){.name = "id_no", .title = "公民身份号码", .aliases = number_names};
    person_columns[3] = (struct column){.name = "post", .title = "职务", .aliases = post_names};
    activity_columns[0] =
        (struct column){.name = "activity_id", .title = "活动编号", .aliases = none};
    activity_columns[1] = (struct column){.name = "theme", .title = "主题", .aliases = none};
    activity_columns[2] = (struct column){.name = "note", .title = "备注", .aliases = none};
    persons = (struct roster){
        .declared = {.name = "persons", .title = "人员", .path = "r.lua", .line = 1},
        .aliases = person_names,
        .columns = person_columns,
        .column_count = 4,
        .key = first_key,
        .key_count = 1,
        .key_total = 1};
    activities = (struct roster){.declared = {.name = "activities", .title = "活动"},
                                 .aliases = activity_names,
                                 .columns = activity_columns,
                                 .column_count = 3,
                                 .key = first_key,
                                 .key_count = 1,
                                 .key_total = 1};
}

static struct header find(const char *shown, const char *bytes)
{
    struct header header;
    struct fault fault = {0};
    const struct source source = {
        .path = shown, .full = unit_file_text("table.csv", bytes), .encoding = ENCODING_UTF8};
    assert_well(header_find(&titles, &source, &arena, &header, &fault), &fault);
    return header;
}

static void a_file_is_known_by_its_name(void **state)
{
    (void)state;
    struct header header = find("U1/人员名册(报送).csv", "人员编号,姓名\nP1,王五\n");
    assert_int_equal(header.match, MATCH_BY_NAME);
    assert_ptr_equal(header.roster, &persons);
    assert_int_equal(header.line, 1);
    assert_int_equal(header.count, 2);
    assert_int_equal(header.columns[0], 0);
    assert_int_equal(header.columns[1], 1);
    assert_string_equal(header.cells[1], "姓名");
    assert_int_equal(header.repeated, SIZE_MAX);
    assert_int_equal(find("PERSONS.CSV", "编号,姓名\n").match, MATCH_BY_NAME);
    assert_int_equal(find("2021 花 名 册.txt", "编号,姓名\n").match, MATCH_BY_NAME);
    /* A folder is no name of a file. */
    assert_int_equal(find("人员名册/x.csv", "编号,姓名\n").match, MATCH_BY_HEADER);
}

static void a_file_is_known_by_its_header(void **state)
{
    (void)state;
    struct header header = find("附件1.csv", "活动编号,主题,地点\n");
    assert_int_equal(header.match, MATCH_BY_HEADER);
    assert_ptr_equal(header.roster, &activities);
    assert_int_equal(header.columns[2], SIZE_MAX);
    /* The header goes before a name that speaks for a table it does not fit. */
    header = find("人员名册.csv", "活动编号,主题\n");
    assert_int_equal(header.match, MATCH_BY_HEADER);
    assert_ptr_equal(header.roster, &activities);
    assert_int_equal(find("附件1.csv", "甲,乙\n").match, MATCH_NONE);
    assert_int_equal(find("附件1.csv", "人员编号\n").match, MATCH_NONE);
    assert_null(find("附件1.csv", "").roster);
}

static void the_longer_name_decides(void **state)
{
    (void)state;
    /* Both 人员 and 活动台账 stand in it. */
    struct header header = find("人员活动台账.csv", "活动编号,主题\n");
    assert_int_equal(header.match, MATCH_BY_NAME);
    assert_ptr_equal(header.roster, &activities);
    /* 人员 and 活动 weigh the same: the header has to say it. */
    header = find("人员活动.csv", "活动编号,主题\n");
    assert_int_equal(header.match, MATCH_BY_HEADER);
}

static void titles_are_folded(void **state)
{
    (void)state;
    struct header header =
        find("x.csv", "　人员 编号,姓　名,证件　号码,职务（备注）,Person_ID2\nP1,王五,1,2,3\n");
    assert_ptr_equal(header.roster, &persons);
    assert_int_equal(header.columns[0], 0);
    assert_int_equal(header.columns[1], 1);
    assert_int_equal(header.columns[2], 2);
    assert_int_equal(header.columns[3], 3);
    assert_int_equal(header.columns[4], SIZE_MAX);
    header = find("x.csv", "ＰＥＲＳＯＮ＿ＩＤ,Name\n");
    assert_int_equal(header.columns[0], 0);
    assert_int_equal(header.columns[1], 1);
    /* What stands in brackets may belong to the title. */
    assert_int_equal(find("x.csv", "编号,职务（级）\n").columns[1], 3);
    assert_int_equal(find("x.csv", "编号,姓名,（备注）\n").columns[2], SIZE_MAX);
}

static void two_columns_for_one_are_told(void **state)
{
    (void)state;
    struct header header = find("x.csv", "编号,姓名,身份证号码,公民身份号码,证件号码\n");
    assert_int_equal(header.match, MATCH_BY_HEADER);
    assert_int_equal(header.repeated, 3);
}

static void the_header_may_stand_below_other_rows(void **state)
{
    (void)state;
    struct header header =
        find("x.csv",
             "景洪市离退休干部花名册,,\n单位：教体局,,单位：人\n\n编号,姓名,职务\nP1,王五,书记\n");
    assert_ptr_equal(header.roster, &persons);
    assert_int_equal(header.line, 4);
    assert_int_equal(header.row, 4);
    header = find("x.csv", "\"标题\n两行\",\n编号,姓名\n");
    assert_int_equal(header.line, 3);
    assert_int_equal(header.row, 2);
    assert_string_equal(header.cells[0], "编号");
}

static void the_row_that_fits_best_is_taken(void **state)
{
    (void)state;
    /* A title row that holds two titles, then the real one; and a row with more, without the key.
     */
    assert_int_equal(find("x.csv", "编号,姓名\n编号,姓名,职务\n").line, 2);
    assert_int_equal(find("x.csv", "姓名,职务,证件号码\n编号,姓名\n").line, 2);
    /* Of equals the first. */
    assert_int_equal(find("x.csv", "编号,姓名\nP1,x\n编号,姓名\n").line, 1);
}

static void a_header_too_far_down_is_not_looked_for(void **state)
{
    char text[400] = "";
    (void)state;
    for (int i = 0; i < HEADER_ROWS - 1; i++) {
        strcat(text, "x\n");
    }
    char *end = text + strlen(text);
    strcpy(end, "编号,姓名\n");
    assert_int_equal(find("x.csv", text).match, MATCH_BY_HEADER);
    strcpy(end, "x\n编号,姓名\n");
    assert_int_equal(find("x.csv", text).match, MATCH_NONE);
}

static void a_header_without_its_key_is_told(void **state)
{
    (void)state;
    struct header header = find("人员名册.csv", "姓名,职务\n王五,书记\n");
    assert_int_equal(header.match, MATCH_WITHOUT_KEY);
    assert_ptr_equal(header.roster, &persons);
    assert_int_equal(header.missing, 0);
    /* Without the name nothing speaks for the table. */
    assert_int_equal(find("附件.csv", "姓名,职务\n").match, MATCH_NONE);
}

static void a_tie_of_headers_settles_nothing(void **state)
{
    struct ruleset rules = {.rosters = rosters, .roster_count = 2};
    struct titles own;
    struct fault fault = {0};
    struct header header;
    (void)state;
    /* The activities get titles that persons have, too. */
    activity_columns[0].title = "人员编号";
    activity_columns[1].title = "姓名";
    assert_well(titles_open(&own, &rules, &arena, &fault), &fault);
    struct source source = {.path = "x.csv",
                            .full = unit_file_text("tie.csv", "人员编号,姓名\n"),
                            .encoding = ENCODING_UTF8};
    assert_well(header_find(&own, &source, &arena, &header, &fault), &fault);
    assert_int_equal(header.match, MATCH_NONE);
    source.path = "活动.csv";
    assert_well(header_find(&own, &source, &arena, &header, &fault), &fault);
    assert_int_equal(header.match, MATCH_BY_NAME);
    assert_ptr_equal(header.roster, &activities);
    titles_close(&own);
    declare();
}

static void a_title_belongs_to_one_column(void **state)
{
    struct ruleset rules = {.rosters = rosters, .roster_count = 2};
    struct titles own;
    struct fault fault = {0};
    (void)state;
    /* 编　号 folds to an alias of person_id. */
    person_columns[1].title = "编　号";
    assert_faulted(titles_open(&own, &rules, &arena, &fault), &fault, "title-twice");
    assert_string_equal(fault.file, "r.lua");
    assert_non_null(strstr(fault.text, "\"person_id\""));
    titles_close(&own);
    declare();
}

static void columns_have_letters(void **state)
{
    static const struct {
        size_t column;
        const char *letters;
    } cases[] = {{0, "A"},   {25, "Z"},   {26, "AA"},   {51, "AZ"},
                 {52, "BA"}, {701, "ZZ"}, {702, "AAA"}, {16383, "XFD"}};
    char out[8];
    (void)state;
    for (size_t i = 0; i < COUNT_OF(cases); i++) {
        header_letters(cases[i].column, out);
        assert_string_equal(out, cases[i].letters);
    }
    header_letters(SIZE_MAX - 1, out);
    assert_true(strlen(out) < sizeof(out));
}

static int begin(void **state)
{
    struct ruleset rules = {.rosters = rosters, .roster_count = 2};
    struct fault fault = {0};
    arena_init(&arena);
    declare();
    return unit_folder_make(state) == 0 && titles_open(&titles, &rules, &arena, &fault) ? 0 : -1;
}

static int end(void **state)
{
    titles_close(&titles);
    arena_clear(&arena);
    return unit_folder_drop(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_known_by_its_name),
        cmocka_unit_test(a_file_is_known_by_its_header),
        cmocka_unit_test(the_longer_name_decides),
        cmocka_unit_test(titles_are_folded),
        cmocka_unit_test(two_columns_for_one_are_told),
        cmocka_unit_test(the_header_may_stand_below_other_rows),
        cmocka_unit_test(the_row_that_fits_best_is_taken),
        cmocka_unit_test(a_header_too_far_down_is_not_looked_for),
        cmocka_unit_test(a_header_without_its_key_is_told),
        cmocka_unit_test(a_tie_of_headers_settles_nothing),
        cmocka_unit_test(a_title_belongs_to_one_column),
        cmocka_unit_test(columns_have_letters),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
