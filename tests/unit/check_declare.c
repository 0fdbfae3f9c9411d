/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Declarations: every kind is read into the model as it stands, and every slip is a fault that
 * says where and what. */
#include "rulefile.h"

#define BASIS "basis { id = 'b', title = '依据', document = '文', status = 'in force', text = '句'"

static const char *joined(const char *const *list)
{
    const char *out = "";
    for (; *list; list++) {
        out = arena_printf(&rules.arena, "%s%s%s", out, *out ? " " : "", *list);
    }
    return out;
}

static const char *shown_date(struct date date)
{
    char iso[12] = "none";
    if (date.year != 0) {
        date_format(date, iso);
    }
    return arena_copy(&rules.arena, iso);
}

static void a_basis_is_read(void **state)
{
    (void)state;
    assert_loads("\n" BASIS ", number = '〔2021〕1号', published = '2021-01', place = '532800',\n"
                 "  from = '2021-02-01', to = '2022', certainty = 'to check', caution = '注' }");
    assert_int_equal(rules.basis_count, 1);
    const struct basis *basis = ruleset_basis(&rules, "b");
    assert_string_equal(basis->declared.title, "依据");
    assert_string_equal(basis->declared.path, "rules/a.lua");
    assert_int_equal(basis->declared.line, 2);
    assert_true(text_starts(text_of(basis->declared.text), TEXT("basis { id = 'b'")));
    assert_true(text_ends(text_of(basis->declared.text), TEXT("caution = '注' }")));
    assert_null(basis->declared.basis[0]);
    assert_string_equal(basis->document, "文");
    assert_string_equal(basis->number, "〔2021〕1号");
    assert_string_equal(basis->published, "2021-01");
    assert_string_equal(basis->place, "532800");
    assert_string_equal(shown_date(basis->from), "2021-02-01");
    assert_string_equal(shown_date(basis->to), "2022");
    assert_int_equal(basis->status, BASIS_IN_FORCE);
    assert_string_equal(basis->certainty, "to check");
    assert_string_equal(basis->text, "句");
    assert_string_equal(basis->caution, "注");
}

static void a_parameter_is_read(void **state)
{
    (void)state;
    assert_loads(
        "parameter { name = 'fund.rate', title = '率', unit = 'ratio', basis = { 'a', 'b' },"
        " { value = '60%', from = '2021-01-01', to = '2021-12-31', basis = 'a' },"
        " { value = 1, place = '532801', from = '2022', basis = 'b', note = '注' } }"
        "parameter { name = 'n', title = 'n', unit = 'text', { value = 'x', basis = 'a' } }");
    const struct parameter *parameter = ruleset_parameter(&rules, "fund.rate");
    assert_int_equal(parameter->unit, UNIT_RATIO);
    assert_string_equal(joined(parameter->declared.basis), "a b");
    assert_int_equal(parameter->entry_count, 2);
    assert_int_equal(exact_compare(parameter->entries[0].value, (struct exact){3, 5}), 0);
    assert_null(parameter->entries[0].place);
    assert_string_equal(shown_date(parameter->entries[0].to), "2021-12-31");
    assert_string_equal(parameter->entries[1].place, "532801");
    assert_string_equal(shown_date(parameter->entries[1].from), "2022");
    assert_string_equal(shown_date(parameter->entries[1].to), "none");
    assert_string_equal(parameter->entries[1].note, "注");
    assert_false(parameter->entries[1].overridden);
    assert_string_equal(ruleset_parameter(&rules, "n")->entries[0].text, "x");
}

static const char roster_text[] =
    "roster { name = 'people', title = '名册', aliases = '花名册', level = 'unit', columns = {"
    "  { name = 'id', title = '编号', type = 'code', required = true, aliases = { 'A', 'B' } },"
    "  { name = 'sex', title = '性别', type = 'choice', choices = { '男', { '女', 'F', 'W' } } },"
    "  { name = 'fee', title = '费', type = 'money', min = '0.5', max = 9, sensitive = true },"
    "  { name = 'born', title = '生', type = 'date', precision = 'month' },"
    "  { name = 'org', title = '组织', type = 'reference', to = { 'orgs', 'units' } } },"
    " key = 'id', names = { 'id', 'sex' }, identity = 'sex', unit = 'org',"
    " counted_once = { by = 'fee', first = 'born' } }";

static void a_roster_is_read(void **state)
{
    (void)state;
    assert_loads(roster_text);
    const struct roster *roster = ruleset_roster(&rules, "people");
    assert_string_equal(joined(roster->aliases), "花名册");
    assert_string_equal(roster->level, "unit");
    assert_int_equal(roster->column_count, 5);
    const struct column *columns = roster->columns;
    assert_int_equal(columns[0].type, COLUMN_CODE);
    assert_true(columns[0].required && !columns[0].sensitive && !columns[1].required);
    assert_string_equal(joined(columns[0].aliases), "A B");
    assert_int_equal(columns[1].choice_count, 2);
    assert_string_equal(columns[1].choices[0].word, "男");
    assert_null(columns[1].choices[0].synonyms[0]);
    assert_string_equal(columns[1].choices[1].word, "女");
    assert_string_equal(joined(columns[1].choices[1].synonyms), "F W");
    assert_true(columns[2].has_min && columns[2].has_max && columns[2].sensitive);
    assert_int_equal(exact_compare(columns[2].min, (struct exact){1, 2}), 0);
    assert_int_equal(exact_compare(columns[2].max, exact_of(9)), 0);
    assert_int_equal(columns[0].precision, DATE_YEAR);
    assert_int_equal(columns[3].precision, DATE_MONTH);
    assert_string_equal(joined(columns[4].to), "orgs units");
    assert_int_equal(roster->key_count, 1);
    assert_int_equal(roster->key_total, 1);
    assert_int_equal(roster->key[0], 0);
    assert_int_equal(roster->name_count, 2);
    assert_int_equal(roster->names[1], 1);
    assert_int_equal(roster->identity, 1);
    assert_int_equal(roster->unit, 4);
    assert_int_equal(roster->counted_by, 2);
    assert_string_equal(roster->counted_first, "born");
}

static void what_a_roster_does_not_say_is_left_open(void **state)
{
    (void)state;
    assert_loads("roster { name = 'r', title = 'r', key = 'a', key_also = { 'b' }, columns = {"
                 " { name = 'a', title = 'a', type = 'text' },"
                 " { name = 'b', title = 'b', type = 'integer' } } }");
    const struct roster *roster = ruleset_roster(&rules, "r");
    assert_null(roster->level);
    assert_int_equal(roster->key_count, 1);
    assert_int_equal(roster->key_total, 2);
    assert_int_equal(roster->key[1], 1);
    assert_true(roster->identity == SIZE_MAX && roster->unit == SIZE_MAX);
    assert_true(roster->counted_by == SIZE_MAX && !roster->counted_first);
    assert_false(roster->columns[1].has_min || roster->columns[1].has_max);
}

static void relations_and_levels_are_read(void **state)
{
    (void)state;
    assert_loads(
        "relation { name = 'r', title = 'r', rows = 'select 1' }"
        "relation { name = 'k', title = 'k', rows = 'select 2', keep = true }"
        "relation { name = 'i', title = 'i', rows = 'select 3', index = { 'a', 'b' } }"
        "level { name = 'l', title = 'l', from = 'r', id = 'a', label = 'b', place = 'c' }");
    assert_false(ruleset_relation(&rules, "r")->keep);
    assert_true(ruleset_relation(&rules, "k")->keep && ruleset_relation(&rules, "i")->keep);
    assert_string_equal(ruleset_relation(&rules, "k")->rows, "select 2");
    assert_string_equal(joined(ruleset_relation(&rules, "i")->index), "a b");
    const struct level *level = ruleset_level(&rules, "l");
    assert_string_equal(level->from, "r");
    assert_string_equal(level->id, "a");
    assert_string_equal(level->label, "b");
    assert_string_equal(level->place, "c");
}

#define MEASURE(name, form) "measure { name = '" name "', title = 't', level = 'unit', " form " }\n"

static void measures_of_every_form_are_read(void **state)
{
    (void)state;
    assert_loads(MEASURE("count", "count = { of = 'r', where = 'w', distinct = 'd' }")
                     MEASURE("share", "share = { among = 'r', where = 'w' }")
                         MEASURE("sum", "counted_in = '元', sum = { of = 'r', column = 'c',"
                                        " money = true }")
                             MEASURE("ratio", "ratio = { of = 'count', to = 'sum' }")
                                 MEASURE("stat", "statistic = { name = 'quantile', of = 'r',"
                                                 " column = 'c', arguments = { 0.5, 2 } }")
                                     MEASURE("rows", "rows = 'select 1'"));
    const struct measure *measure = ruleset_measure(&rules, "count");
    assert_int_equal(measure->form, MEASURE_COUNT);
    assert_string_equal(joined(measure->levels), "unit");
    assert_string_equal(measure->relation, "r");
    assert_string_equal(measure->where, "w");
    assert_string_equal(measure->distinct, "d");
    assert_int_equal(ruleset_measure(&rules, "share")->form, MEASURE_SHARE);
    assert_string_equal(ruleset_measure(&rules, "share")->relation, "r");
    measure = ruleset_measure(&rules, "sum");
    assert_int_equal(measure->form, MEASURE_SUM);
    assert_true(measure->money);
    assert_string_equal(measure->counted_in, "元");
    measure = ruleset_measure(&rules, "ratio");
    assert_int_equal(measure->form, MEASURE_RATIO);
    assert_string_equal(measure->above, "count");
    assert_string_equal(measure->below, "sum");
    measure = ruleset_measure(&rules, "stat");
    assert_int_equal(measure->form, MEASURE_STATISTIC);
    assert_string_equal(measure->statistic, "quantile");
    assert_int_equal(measure->argument_count, 2);
    assert_true(measure->arguments[0] == 0.5 && measure->arguments[1] == 2);
    assert_int_equal(ruleset_measure(&rules, "rows")->form, MEASURE_ROWS);
    assert_string_equal(ruleset_measure(&rules, "rows")->rows, "select 1");
}

static void checks_are_read(void **state)
{
    (void)state;
    assert_loads("check { name = 'cell-date', title = 't', severity = 'error', says = 's',"
                 " cure = 'c' }"
                 "check { name = 'own', title = 't', severity = 'note', on = 'people',"
                 " column = 'fee', rows = 'select 1', says = 's', says_unit = 'u', cure = 'c' }");
    assert_int_equal(ruleset_check(&rules, "cell-date")->problem, PROBLEM_CELL_DATE);
    assert_int_equal(ruleset_check(&rules, "cell-date")->severity, SEVERITY_ERROR);
    const struct check *check = ruleset_check(&rules, "own");
    assert_int_equal(check->problem, PROBLEM_COUNT);
    assert_int_equal(check->severity, SEVERITY_NOTE);
    assert_string_equal(check->roster, "people");
    assert_string_equal(check->column, "fee");
    assert_string_equal(check->says_unit, "u");
}

static void assessments_and_funds_are_read(void **state)
{
    (void)state;
    assert_loads("assessment { name = 'a', title = 'a', per = 'unit', over = 'r', items = {"
                 "  { name = 'f', title = 'f', mode = 'flag', of = 'done', basis = 'b' },"
                 "  { name = 'l', title = 'l', mode = 'ladder', of = 's', steps = { 'x', 'y' } },"
                 "  { name = 'j', title = 'j', points = '2.5', judge = function() end } },"
                 " grade = function() end }"
                 "fund { name = 'm', title = 'm', basis = 'b', per = 'unit', over = 'r',"
                 " round = { to = 'fen', at = 'line', mode = 'half-even' },"
                 " amount = function() end }");
    const struct assessment *assessment = ruleset_assessment(&rules, "a");
    assert_string_equal(assessment->level, "unit");
    assert_string_equal(assessment->over, "r");
    assert_int_equal(assessment->item_count, 3);
    const struct assessment_item *items = assessment->items;
    assert_int_equal(items[0].mode, SCORE_FLAG);
    assert_string_equal(items[0].of[0], "done");
    assert_string_equal(items[0].basis[0], "b");
    assert_int_equal(exact_compare(items[0].points, exact_of(0)), 0);
    assert_int_equal(items[1].mode, SCORE_LADDER);
    assert_string_equal(joined(items[1].steps), "x y");
    assert_int_equal(items[2].mode, SCORE_FUNCTION);
    assert_int_equal(exact_compare(items[2].points, (struct exact){5, 2}), 0);
    assert_true(items[2].function != 0 && assessment->grade != 0);
    assert_true(items[2].function != assessment->grade);
    const struct fund *fund = ruleset_fund(&rules, "m");
    assert_int_equal(fund->rounding, ROUND_HALF_EVEN);
    assert_true(fund->amount != 0);
}

static void a_report_is_read(void **state)
{
    (void)state;
    assert_loads(
        "report { name = 'r', title = 'r', file = 'x/{id}.xlsx', per = 'unit', profile = 'unit',"
        " with_check = true, sheets = {"
        "  { name = 's', title = 's', counted_in = '人', form_no = '1', total = true,"
        "    rows = { from = 'people', order = 'id' }, empty = '无', freeze = 2,"
        "    columns = { { title = '序号', number = true },"
        "      { title = '合', columns = {"
        "        { title = 'a', field = 'fee', look = 'money', sum = true },"
        "        { title = 'b', field = 'name', unmasked = true } } },"
        "      { title = 'c', blank = true } },"
        "    notes = { 'n1', 'n2' }, signature = true, trial = true,"
        "    charts = { { title = 'p', kind = 'pie', label = 'b', value = 'a' } } },"
        "  { name = 't', title = 't', total = true, rows = { level = 'unit', among = 'kind' },"
        "    columns = { { title = 'u', field = 'kind' }, { title = 'd', measure = 'm', part = "
        "'low', look = 'percent' },"
        "      { title = 'e', measure = 'n', share = true } },"
        "    checks = { { title = 'k', plus = { 'm', 'n' }, minus = 'o' } } },"
        "  { name = 'l', title = 'l', lines = { { title = 'x', indent = 1, cells = { 'm' } } },"
        "    columns = { { title = 'a', field = 'title' }, { title = 'b', blank = true } } } } }");
    const struct report *report = rules.reports[0];
    assert_string_equal(report->file, "x/{id}.xlsx");
    assert_string_equal(report->per, "unit");
    assert_int_equal(report->profile, PROFILE_UNIT);
    assert_true(report->checks_only);
    assert_int_equal(report->sheet_count, 3);
    const struct sheet_layout *sheet = &report->sheets[0];
    assert_string_equal(sheet->relation, "people");
    assert_string_equal(sheet->order, "id");
    assert_true(sheet->total && sheet->signature && sheet->trial);
    assert_int_equal(sheet->freeze, 2);
    assert_int_equal(sheet->column_count, 3);
    assert_int_equal(sheet->columns[0].source, COLUMN_IS_NUMBER);
    assert_int_equal(sheet->columns[2].source, COLUMN_IS_BLANK);
    const struct sheet_column *inner = sheet->columns[1].columns;
    assert_int_equal(sheet->columns[1].column_count, 2);
    assert_int_equal(inner[0].source, COLUMN_IS_FIELD);
    assert_int_equal(inner[0].look, LOOK_MONEY);
    assert_true(inner[0].sum && !inner[0].unmasked && inner[1].unmasked);
    assert_string_equal(joined(sheet->notes), "n1 n2");
    assert_int_equal(sheet->charts[0].kind, CHART_PIE);
    const struct sheet_layout *figures = &report->sheets[1];
    assert_string_equal(figures->level, "unit");
    assert_string_equal(figures->among, "kind");
    assert_int_equal(figures->columns[1].source, COLUMN_IS_MEASURE);
    assert_int_equal(figures->columns[1].part, PART_LOW);
    assert_true(figures->columns[2].share && !figures->columns[1].share);
    assert_string_equal(joined(figures->checks[0].plus), "m n");
    assert_string_equal(joined(figures->checks[0].minus), "o");
    assert_int_equal(report->sheets[2].line_count, 1);
    assert_int_equal(report->sheets[2].lines[0].indent, 1);
    assert_int_equal(report->sheets[2].freeze, 1);
}

#define STYLE                                                                                      \
    "style { name = 's', title = 's', title_font = 'f', head_font = 'f', body_font = 'f',"         \
    " unit_line = 'u', date_line = 'd', count_line = 'c', subject_line = 's', signature = 'g',"    \
    " total = '合计', among = 'a', unplaced = 'n', page = 'p', trial = 't', form = 'o',"         \
    " yes = '是', no = '否', title_size = 18.5 }\n"

static void a_style_is_read_once(void **state)
{
    (void)state;
    assert_loads(STYLE);
    assert_string_equal(rules.style->total, "合计");
    assert_true(rules.style->title_size == 18.5 && rules.style->head_size == 10);
    assert_refused(STYLE STYLE, "declared-twice", "rules/a.lua:1");
    assert_int_equal(fault.line, 2);
}

static void alike_declarations_stand_where_they_are_called(void **state)
{
    (void)state;
    assert_loads("local function count(name)\n"
                 "  measure { name = name, title = name, level = 'unit',\n"
                 "            count = { of = 'r' } }\n"
                 "end\n"
                 "count('first')\n"
                 "count('second')\n");
    assert_int_equal(ruleset_measure(&rules, "first")->declared.line, 5);
    const struct declared *second = &ruleset_measure(&rules, "second")->declared;
    assert_int_equal(second->line, 6);
    assert_true(text_starts(text_of(second->text), TEXT("count('second')\n")));
    assert_true(text_find(text_of(second->text), TEXT("count = { of = 'r' } }")) != SIZE_MAX);
}

#define COLUMN(fields)                                                                             \
    "roster { name = 'r', title = 'r', key = 'a', columns = { { name = 'a', title = 'a', " fields  \
    " } } }"
#define SHEET(fields)                                                                              \
    "report { name = 'r', title = 'r', file = 'x.xlsx', profile = 'unit', sheets = { { name = "    \
    "'s', title = 's', " fields " } } }"
#define ITEM(fields)                                                                               \
    "assessment { name = 'a', title = 'a', per = 'u', over = 'r', items = { { name = 'i', title "  \
    "= 'i', " fields " } } }"
#define FUND(fields)                                                                               \
    "fund { name = 'f', title = 'f', basis = 'b', per = 'u', over = 'r', " fields " }"
#define ROUND "round = { to = 'fen', at = 'line', mode = 'up' }"

static const struct {
    const char *text;
    const char *id;
    const char *part;
} slips[] = {
    {"basis 'x'", "declare-table", "a table"},
    {"basis()", "declare-table", "basis"},
    {"basis { }", "declare-missing", "\"id\""},
    {"basis { id = '' }", "declare-missing", "\"id\""},
    {"basis { id = 'b' }", "declare-missing", "\"title\""},
    {BASIS ", titel = 'x' }", "declare-unknown-key", "did you mean \"title\""},
    {BASIS ", zzz = 'x', yyy = 'x' }", "declare-unknown-key", "\"yyy\""},
    {BASIS ", 'x' }", "declare-entry", "without a key"},
    {BASIS ", number = 5 }", "declare-type", "\"number\""},
    {BASIS ", number = 'a\\0b' }", "declare-type", "UTF-8"},
    {BASIS ", number = 'a\\xFFb' }", "declare-type", "UTF-8"},
    {BASIS ", place = '5328' }", "declare-place", "5328"},
    {BASIS ", from = '2021-13' }", "declare-date", "2021-13"},
    {BASIS ", certainty = 'publik' }", "declare-word", "did you mean \"public\""},
    {"basis { id = 'b', title = 'x', document = 'x', text = 'x' }", "declare-missing",
     "\"status\""},
    {"parameter { name = 'p', title = 'p' }", "declare-missing", "\"unit\""},
    {"parameter { name = 'p', title = 'p', unit = 'ratio', { value = 0.6, basis = 'b' } }",
     "declare-type", "\"0.60\""},
    {"parameter { name = 'p', title = 'p', unit = 'ratio', { value = 'x', basis = 'b' } }",
     "declare-number", "\"x\""},
    {"parameter { name = 'p', title = 'p', unit = 'fen', { value = '0.5', basis = 'b' } }",
     "parameter-fen", "whole number"},
    {"parameter { name = 'p', title = 'p', unit = 'ratio', { value = 1 } }", "declare-missing",
     "\"basis\""},
    {"relation { name = 'r', title = 'r' }", "declare-missing", "\"rows\""},
    {COLUMN("type = 'txt'"), "declare-word", "did you mean \"text\""},
    {COLUMN("type = 'choice'"), "roster-column", "\"choices\""},
    {COLUMN("type = 'text', choices = { 'x' }"), "roster-column", "\"choices\""},
    {COLUMN("type = 'choice', choices = { true }"), "roster-choice", "choice"},
    {COLUMN("type = 'choice', choices = { {} }"), "roster-choice", "choice"},
    {COLUMN("type = 'choice', choices = { { 'x', {} } }"), "roster-choice", "text"},
    {COLUMN("type = 'reference'"), "roster-column", "\"to\""},
    {COLUMN("type = 'text', min = 1"), "roster-column", "\"min\""},
    {COLUMN("type = 'text', required = 'yes'"), "declare-type", "\"required\""},
    {COLUMN("type = 'text', aliases = { 5 }"), "declare-type", "list of texts"},
    {COLUMN("type = 'text', aliases = true"), "declare-type", "list of texts"},
    {"roster { name = 'r', title = 'r', key = 'a' }", "declare-missing", "\"columns\""},
    {"roster { name = 'r', title = 'r', columns = { { name = 'ab', title = 'a', type = 'text' }"
     " }, key = 'ax' }",
     "roster-no-column", "did you mean \"ab\""},
    {"roster { name = 'r', title = 'r', columns = { { name = 'a', title = 'a', type = 'text' },"
     " { name = 'a', title = 'b', type = 'text' } }, key = 'a' }",
     "roster-column", "twice"},
    {"roster { name = 'r', title = 'r', columns = { { name = 'a', title = 'a', type = 'text' }"
     " } }",
     "declare-missing", "\"key\""},
    {MEASURE("m", "counted_in = '人'"), "measure-form", "exactly one"},
    {MEASURE("m", "rows = 'x', count = { of = 'r' }"), "measure-form", "exactly one"},
    {MEASURE("m", "count = { }"), "declare-missing", "\"of\""},
    {MEASURE("m", "count = { of = 'r', were = 'x' }"), "declare-unknown-key", "\"where\""},
    {MEASURE("m", "statistic = { name = 'x', of = 'r', column = 'c',"
                  " arguments = { 1, 2, 3, 4, 5 } }"),
     "measure-arguments", "four"},
    {MEASURE("m", "statistic = { name = 'x', of = 'r', column = 'c', arguments = { 'x' } }"),
     "measure-arguments", "numbers"},
    {"measure { name = 'm', title = 'm', rows = 'x' }", "declare-missing", "\"level\""},
    {"check { name = 'own', title = 't', severity = 'note', says = 's', cure = 'c' }", "check-form",
     "\"rows\""},
    {"check { name = 'cell-date', title = 't', severity = 'note', rows = 'x', says = 's',"
     " cure = 'c' }",
     "check-form", "intake"},
    {"check { name = 'own', title = 't', severity = 'note', rows = 'x', says = 's',"
     " cure = 'c' }",
     "declare-missing", "\"on\""},
    {ITEM("mode = 'flag'"), "item-form", "flag"},
    {ITEM("mode = 'ladder', of = 'x'"), "declare-missing", "steps"},
    {ITEM("mode = 'flag', of = 'x', steps = 'y'"), "declare-unknown-key", "steps"},
    {ITEM("of = 'x', judge = function() end"), "item-form", "function"},
    {ITEM("judge = 'x'"), "declare-type", "a function"},
    {"assessment { name = 'a', title = 'a', per = 'u', over = 'r' }", "declare-missing",
     "\"items\""},
    {FUND(ROUND), "fund-form", "\"amount\""},
    {FUND("amount = function() end"), "declare-missing", "\"round\""},
    {FUND("amount = function() end, round = { to = 'fen', at = 'line' }"), "declare-missing",
     "\"mode\""},
    {FUND("amount = function() end, round = { to = 'yuan', at = 'line', mode = 'up' }"),
     "declare-word", "yuan"},
    {"fund { name = 'f', title = 'f', per = 'u', over = 'r', " ROUND ", amount = function() end"
     " }",
     "declare-missing", "\"basis\""},
    {"report { name = 'r', title = 'r', file = '/x.xlsx', profile = 'unit' }", "report-file",
     "/x.xlsx"},
    {"report { name = 'r', title = 'r', file = 'a/../../x.xlsx', profile = 'unit' }", "report-file",
     "below OUT"},
    {"report { name = 'r', title = 'r', file = 'x.xls', profile = 'unit' }", "report-file",
     "x.xls"},
    {"report { name = 'r', title = 'r', file = 'x.xlsx' }", "declare-missing", "\"profile\""},
    {"sheet { name = 's', title = 's', rows = { level = 'u' } }", "declare-missing", "\"report\""},
    {SHEET("rows = { level = 'u' }"), "declare-missing", "\"columns\""},
    {SHEET("columns = { { title = 'a', number = true } }"), "sheet-rows", "rows come from"},
    {SHEET("rows = { level = 'u', from = 'r', order = 'x' }, columns = { }"), "sheet-rows",
     "rows come from"},
    {SHEET("rows = { from = 'r' }"), "sheet-order", "\"order\""},
    {SHEET("rows = { level = 'u' }, columns = { { title = 'a' } }"), "sheet-column", "exactly one"},
    {SHEET("rows = { level = 'u' }, columns = { { title = 'a', number = true, field = 'x' } }"),
     "sheet-column", "exactly one"},
};

static void slips_are_faults_that_say_what(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT_OF(slips); i++) {
        assert_refused(slips[i].text, slips[i].id, slips[i].part);
        assert_int_equal(fault.line, 1);
    }
}

/* Every text goes on into sheets, messages and the store, wherever in a declaration it stands. */
static void texts_that_are_no_utf8_are_refused_everywhere(void **state)
{
    static const char *const texts[] = {
        COLUMN("type = 'text', aliases = { 'a', 'b\\xFF' }"),
        COLUMN("type = 'text', aliases = { 'a\\0b' }"),
        COLUMN("type = 'choice', choices = { 'x\\xFF' }"),
        COLUMN("type = 'choice', choices = { { 'x', 'y\\xFF' } }"),
        COLUMN("type = 'choice', choices = { 'x\\0y' }"),
        SHEET("rows = { level = 'u' }, columns = { { title = 'a', number = true } },"
              " notes = { '\\xC3' }"),
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(texts); i++) {
        assert_refused(texts[i], "declare-type", "UTF-8");
    }
}

/* They stand in cells, and in formulas again and again. */
static void titles_have_a_bound(void **state)
{
    static const char *const places[][2] = {
        {"parameter { name = 'a', title = '", "', unit = 'count', { value = 1, basis = 'B' } }"},
        {"roster { name = 'a', title = 'A', columns = { { name = 'b', title = '",
         "', type = 'text' } } }"},
        {"relation { name = 'a', title = 'A', rows = 'select 1 as b', titles = { b = '", "' } }"},
        {"assessment { name = 'a', title = 'A', per = 'unit', over = 'x', items = { { name = 'i', "
         "number = "
         "'1', title = '",
         "' } } }"}};
    char title[3 * 201 + 1] = "";
    char text[1000];
    (void)state;
    for (size_t i = 0; i < 201; i++) {
        memcpy(title + 3 * i, "题", 4);
    }
    for (size_t i = 0; i < COUNT_OF(places); i++) {
        snprintf(text, sizeof(text), "%s%s%s", places[i][0], title, places[i][1]);
        assert_refused(text, "declare-title", "at most 200 characters, not 201");
    }
    title[3 * 200] = '\0';
    snprintf(text, sizeof(text), "%s%s%s", places[0][0], title, places[0][1]);
    assert_loads(text);
}

#define EACH(test) cmocka_unit_test_setup_teardown(test, script_begin, script_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH(a_basis_is_read),
        EACH(a_parameter_is_read),
        EACH(a_roster_is_read),
        EACH(what_a_roster_does_not_say_is_left_open),
        EACH(relations_and_levels_are_read),
        EACH(measures_of_every_form_are_read),
        EACH(checks_are_read),
        EACH(assessments_and_funds_are_read),
        EACH(a_report_is_read),
        EACH(a_style_is_read_once),
        EACH(alike_declarations_stand_where_they_are_called),
        EACH(slips_are_faults_that_say_what),
        EACH(texts_that_are_no_utf8_are_refused_everywhere),
        EACH(titles_have_a_bound),
    };
    return cmocka_run_group_tests(tests, unit_folder_make, unit_folder_drop);
}
