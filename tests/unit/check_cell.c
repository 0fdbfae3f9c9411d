/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One cell at a time: every type of column with what it takes and what it does not. */
#include "unit.h"

#include <inttypes.h>

#include "intake/cell.h"
#include "intake/totals.h"

static struct arena arena;

static const char *const no_words[] = {NULL};
static const char *const male[] = {"男性", "M", NULL};
static const struct choice choices[] = {
    {"男", male}, {"女", no_words}, {"无", no_words}, {"（其他）", no_words}};

static struct column column_of(enum column_type type)
{
    return (struct column){.name = "x",
                           .title = "列",
                           .aliases = no_words,
                           .type = type,
                           .to = no_words,
                           .choices = choices,
                           .choice_count = COUNT_OF(choices)};
}

static const char *value_shown(const struct value *value)
{
    char iso[12];
    switch (value->kind) {
    case VALUE_NONE:
        return "";
    case VALUE_TEXT:
        return arena_text(&arena, value->text);
    case VALUE_DATE:
        date_format(value->date, iso);
        return arena_copy(&arena, iso);
    case VALUE_REAL:
        return "a real number";
    default:
        return arena_printf(&arena, "%" PRId64, value->integer);
    }
}

static struct cell_reading reading_of(const struct column *column, const char *raw)
{
    return cell_read(column, text_of(raw), &arena);
}

static enum value_kind kind_of(enum column_type type)
{
    return type == COLUMN_INTEGER   ? VALUE_INTEGER
           : type == COLUMN_MONEY   ? VALUE_MONEY
           : type == COLUMN_BOOLEAN ? VALUE_BOOLEAN
           : type == COLUMN_DATE    ? VALUE_DATE
                                    : VALUE_TEXT;
}

/* Read without a problem, and how it was cleaned ("" for not at all). */
static void good(enum column_type type, const char *raw, const char *value, const char *changed_by)
{
    struct column column = column_of(type);
    struct cell_reading reading = reading_of(&column, raw);
    if (reading.state != CELL_GIVEN || reading.problem != PROBLEM_COUNT ||
        strcmp(value_shown(&reading.value), value) != 0 ||
        strcmp(reading.changed_by ? reading.changed_by : "", changed_by) != 0) {
        fail_msg("%s \"%s\": %s \"%s\", %s, changed by %s", column_type_name(type), raw,
                 cell_state_name(reading.state), value_shown(&reading.value),
                 reading.problem == PROBLEM_COUNT ? "no problem" : problem_name(reading.problem),
                 reading.changed_by ? reading.changed_by : "nothing");
    }
    assert_int_equal(reading.value.kind, kind_of(type));
}

/* Not read: a problem and no value. */
static void bad(enum column_type type, const char *raw, enum problem problem)
{
    struct column column = column_of(type);
    struct cell_reading reading = reading_of(&column, raw);
    if (reading.state != CELL_BAD || reading.problem != problem ||
        reading.value.kind != VALUE_NONE) {
        fail_msg("%s \"%s\": %s \"%s\", %s", column_type_name(type), raw,
                 cell_state_name(reading.state), value_shown(&reading.value),
                 reading.problem == PROBLEM_COUNT ? "no problem" : problem_name(reading.problem));
    }
}

static void assert_state(enum column_type type, const char *raw, enum cell_state state)
{
    struct column column = column_of(type);
    struct cell_reading reading = reading_of(&column, raw);
    if (reading.state != state || reading.value.kind != VALUE_NONE ||
        reading.problem != PROBLEM_COUNT) {
        fail_msg("%s \"%s\" is %s", column_type_name(type), raw, cell_state_name(reading.state));
    }
}

static void an_empty_cell_is_missing(void **state)
{
    (void)state;
    for (enum column_type type = 0; type < COLUMN_TYPES; type++) {
        assert_state(type, "", CELL_MISSING);
        assert_state(type, " \t\xE3\x80\x80\xC2\xA0", CELL_MISSING);
    }
    struct column column = column_of(COLUMN_TEXT);
    assert_null(reading_of(&column, "  ").changed_by);
}

static void words_for_nothing_are_told_apart(void **state)
{
    static const char *const not_applicable[] = {"—", "-", "--", "——", "/", "／", "N/A", "不适用"};
    (void)state;
    for (enum column_type type = 0; type < COLUMN_TYPES; type++) {
        if (type != COLUMN_BOOLEAN && type != COLUMN_CHOICE) {
            assert_state(type, "无", CELL_EMPTY);
        }
        if (type != COLUMN_BOOLEAN) {
            assert_state(type, "空", CELL_EMPTY);
        }
        for (size_t i = 0; i < COUNT_OF(not_applicable); i++) {
            assert_state(type, not_applicable[i], CELL_NOT_APPLICABLE);
        }
    }
    /* Where 无 is a word of the column it says something. */
    good(COLUMN_BOOLEAN, "无", "0", "");
    good(COLUMN_CHOICE, "无", "无", "");
}

static void texts_are_cleaned_at_their_ends(void **state)
{
    (void)state;
    good(COLUMN_TEXT, "景洪市 允景洪街道", "景洪市 允景洪街道", "");
    good(COLUMN_TEXT, "　甲 ", "甲", "outer-space");
    good(COLUMN_TEXT, "=\"001\"", "001", "formula-text");
    good(COLUMN_TEXT, "'001", "001", "apostrophe");
    good(COLUMN_TEXT, " =\" '1 \" ", "1", "outer-space,formula-text,apostrophe");
    good(COLUMN_TEXT, "１号", "１号", "");
    good(COLUMN_TEXT, "a\tb\nc", "a\tb\nc", "");
    good(COLUMN_TEXT, "=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")", "");
    good(COLUMN_TEXT, "=\"", "=\"", "");
    good(COLUMN_TEXT, "'", "'", "");
    good(COLUMN_REFERENCE, " 教体局 ", "教体局", "outer-space");
}

static void what_shows_nothing_is_taken_out_everywhere(void **state)
{
    static const char *const signs[] = {"\u00AD", "\u061C", "\u180E", "\u200B", "\u200C", "\u200F",
                                        "\u202A", "\u202E", "\u2060", "\u2069", "\uFE0F", "\uFEFF"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(signs); i++) {
        char text[16];
        snprintf(text, sizeof(text), "教%s 体", signs[i]);
        good(COLUMN_TEXT, text, "教 体", "invisible");
        good(COLUMN_REFERENCE, text, "教 体", "invisible");
        good(COLUMN_NAME, text, "教体", "invisible,inner-space");
        snprintf(text, sizeof(text), "%sP2%s", signs[i], signs[i]);
        good(COLUMN_CODE, text, "P2", "outer-space");
    }
    good(COLUMN_BOOLEAN, "✔\uFE0F", "1", "outer-space");
    good(COLUMN_ID_NUMBER, "\u202D532899193005050010\u202C", "532899193005050010", "outer-space");
    good(COLUMN_TEXT, "\u2070\u200A\u203A\u3001", "\u2070\u200A\u203A\u3001", "");
}

static void a_formula_that_was_never_computed_is_no_value(void **state)
{
    (void)state;
    struct cell_reading reading = cell_uncomputed(TEXT("=B2"));
    assert_int_equal(reading.state, CELL_BAD);
    assert_int_equal(reading.problem, PROBLEM_CELL_ERROR);
    assert_int_equal(reading.value.kind, VALUE_NONE);
}

static void control_characters_are_refused_everywhere(void **state)
{
    static const char *const texts[] = {"a\x01",
                                        "\x7F"
                                        "b",
                                        "a\xC2\x80z",
                                        "x\xEF\xBF\xBE",
                                        "x\xF0\x9F\xBF\xBF",
                                        "\x1B[31m"};
    (void)state;
    for (enum column_type type = 0; type < COLUMN_TYPES; type++) {
        for (size_t i = 0; i < COUNT_OF(texts); i++) {
            bad(type, texts[i], PROBLEM_CELL_CONTROL);
        }
    }
}

static void names_lose_their_inner_spaces(void **state)
{
    (void)state;
    good(COLUMN_NAME, "王五", "王五", "");
    good(COLUMN_NAME, "王　 五", "王五", "inner-space");
    good(COLUMN_NAME, " 岩 温·扁 ", "岩温·扁", "outer-space,inner-space");
}

static void codes_are_made_half_width(void **state)
{
    (void)state;
    good(COLUMN_CODE, "U0007", "U0007", "");
    good(COLUMN_CODE, "Ｕ０００７", "U0007", "full-width");
    good(COLUMN_CODE, "U 00 07", "U0007", "inner-space");
    good(COLUMN_CODE, "u0007", "u0007", "");
    bad(COLUMN_CODE, "1.10105E+17", PROBLEM_CELL_DAMAGED);
    bad(COLUMN_CODE, "1e+10", PROBLEM_CELL_DAMAGED);
    good(COLUMN_CODE, "E+1", "E+1", "");
    good(COLUMN_CODE, "AE+1", "AE+1", "");
    good(COLUMN_CODE, "1E+", "1E+", "");
}

static void several_texts_stand_between_marks(void **state)
{
    (void)state;
    good(COLUMN_TEXTS, "书法", "书法", "");
    good(COLUMN_TEXTS, "书法、 摄影;太极；歌,舞，棋/牌\n球", "书法、摄影、太极、歌、舞、棋、牌、球",
         "");
    good(COLUMN_TEXTS, "、书法、、", "书法", "");
    good(COLUMN_CHOICES, "男性、女", "男、女", "");
    good(COLUMN_CHOICES, "m;(其他)", "男、（其他）", "");
    bad(COLUMN_CHOICES, "男、不详", PROBLEM_CELL_CHOICE);
}

/* Nothing but marks is nothing, and never a text of no length. */
static void marks_alone_are_no_value(void **state)
{
    static const char *const marks[] = {"、", ",", "；，", " 、\n、"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(marks); i++) {
        struct column column = column_of(COLUMN_TEXTS);
        assert_int_equal(reading_of(&column, marks[i]).value.kind, VALUE_NONE);
        column.type = COLUMN_CHOICES;
        assert_int_equal(reading_of(&column, marks[i]).value.kind, VALUE_NONE);
    }
}

static void choices_are_folded(void **state)
{
    (void)state;
    good(COLUMN_CHOICE, "男", "男", "");
    good(COLUMN_CHOICE, "男性", "男", "");
    good(COLUMN_CHOICE, "Ｍ", "男", "");
    good(COLUMN_CHOICE, "m", "男", "");
    good(COLUMN_CHOICE, "男 性", "男", "");
    good(COLUMN_CHOICE, "(其他)", "（其他）", "");
    bad(COLUMN_CHOICE, "男女", PROBLEM_CELL_CHOICE);
    struct column column = column_of(COLUMN_CHOICE);
    assert_string_equal(reading_of(&column, "?").detail, "男、女、无、（其他）");
}

static void integers_are_whole(void **state)
{
    (void)state;
    good(COLUMN_INTEGER, "0", "0", "");
    good(COLUMN_INTEGER, "-12", "-12", "");
    good(COLUMN_INTEGER, "1,234", "1234", "");
    good(COLUMN_INTEGER, "１，２３４", "1234", "full-width");
    good(COLUMN_INTEGER, "12.00", "12", "");
    good(COLUMN_INTEGER, "9999999999", "9999999999", "");
    bad(COLUMN_INTEGER, "10000000000", PROBLEM_CELL_RANGE);
    bad(COLUMN_INTEGER, "9223372036854775807", PROBLEM_CELL_RANGE);
    bad(COLUMN_INTEGER, "12.5", PROBLEM_CELL_INTEGER);
    good(COLUMN_INTEGER, "12人", "12", "counter");
    good(COLUMN_INTEGER, "三十五人", "35", "numeral");
    bad(COLUMN_INTEGER, "约12人", PROBLEM_CELL_INTEGER);
    bad(COLUMN_INTEGER, "三五", PROBLEM_CELL_INTEGER);
    bad(COLUMN_INTEGER, "100%", PROBLEM_CELL_INTEGER);
    bad(COLUMN_INTEGER, "4/2", PROBLEM_CELL_INTEGER);
    bad(COLUMN_INTEGER, "1E+5", PROBLEM_CELL_INTEGER);
    bad(COLUMN_INTEGER, "9223372036854775808", PROBLEM_CELL_INTEGER);
    bad(COLUMN_INTEGER, "########", PROBLEM_CELL_NARROW);
}

static void money_is_kept_in_fen(void **state)
{
    (void)state;
    good(COLUMN_MONEY, "0", "0", "");
    good(COLUMN_MONEY, "1234.5", "123450", "");
    good(COLUMN_MONEY, "-0.01", "-1", "");
    good(COLUMN_MONEY, "1,234.50元", "123450", "");
    good(COLUMN_MONEY, "¥600", "60000", "");
    good(COLUMN_MONEY, "￥ 1,000.00", "100000", "inner-space");
    good(COLUMN_MONEY, "RMB100", "10000", "");
    good(COLUMN_MONEY, "12.340", "1234", "");
    good(COLUMN_MONEY, "9999999999.00", "999999999900", "");
    good(COLUMN_MONEY, "-9999999999", "-999999999900", "");
    bad(COLUMN_MONEY, "9999999999.01", PROBLEM_CELL_RANGE);
    bad(COLUMN_MONEY, "-9999999999.01", PROBLEM_CELL_RANGE);
    bad(COLUMN_MONEY, "92233720368547758.07", PROBLEM_CELL_RANGE);
    bad(COLUMN_MONEY, "12.345", PROBLEM_CELL_MONEY);
    good(COLUMN_MONEY, "1.5万元", "1500000", "money-unit");
    bad(COLUMN_MONEY, "1.2345678万元", PROBLEM_CELL_MONEY);
    bad(COLUMN_MONEY, "5%", PROBLEM_CELL_MONEY);
    bad(COLUMN_MONEY, "1/2", PROBLEM_CELL_MONEY);
    bad(COLUMN_MONEY, "$5", PROBLEM_CELL_MONEY);
    bad(COLUMN_MONEY, "12,50O", PROBLEM_CELL_MONEY);
    bad(COLUMN_MONEY, "92233720368547758.08", PROBLEM_CELL_RANGE);
    bad(COLUMN_MONEY, "92233720368547758080", PROBLEM_CELL_MONEY);
    bad(COLUMN_MONEY, "元", PROBLEM_CELL_MONEY);
}

static void sums_may_be_larger_than_cells(void **state)
{
    (void)state;
    struct cell_reading sum = totals_read(COLUMN_MONEY, TEXT("92233720368547758.07"), 1, &arena);
    assert_int_equal(sum.state, CELL_GIVEN);
    assert_true(sum.value.integer == INT64_MAX);
    sum = totals_read(COLUMN_MONEY, TEXT("-9223372036854.77"), 10000, &arena);
    assert_true(sum.value.integer == -9223372036854770000);
    sum = totals_read(COLUMN_INTEGER, TEXT("9223372036854775807"), 1, &arena);
    assert_true(sum.value.integer == INT64_MAX);
    sum = totals_read(COLUMN_MONEY, TEXT("92233720368547758.08"), 1, &arena);
    assert_int_equal(sum.problem, PROBLEM_CELL_MONEY);
}

static void decimals_keep_their_places(void **state)
{
    (void)state;
    good(COLUMN_DECIMAL, "42.0%", "0.420", "");
    good(COLUMN_DECIMAL, "42%", "0.42", "");
    good(COLUMN_DECIMAL, "42.50%", "0.4250", "");
    good(COLUMN_DECIMAL, "0.5", "0.5", "");
    good(COLUMN_DECIMAL, ".50", "0.50", "");
    good(COLUMN_DECIMAL, "1,234.50", "1234.50", "");
    good(COLUMN_DECIMAL, "-3", "-3", "");
    good(COLUMN_DECIMAL, "1.5万", "15000", "");
    good(COLUMN_DECIMAL, "1.23456万", "12345.6", "");
    good(COLUMN_DECIMAL, "0.123456789", "0.123456789", "");
    good(COLUMN_DECIMAL, "１．５％", "0.015", "full-width");
    bad(COLUMN_DECIMAL, "0.1234567890", PROBLEM_CELL_DECIMAL);
    bad(COLUMN_DECIMAL, "1/3", PROBLEM_CELL_DECIMAL);
    bad(COLUMN_DECIMAL, "1.5%万", PROBLEM_CELL_DECIMAL);
    bad(COLUMN_DECIMAL, "1.1E+3", PROBLEM_CELL_DECIMAL);
    bad(COLUMN_DECIMAL, "约3", PROBLEM_CELL_DECIMAL);
    bad(COLUMN_DECIMAL, "%", PROBLEM_CELL_DECIMAL);
    bad(COLUMN_DECIMAL, "万", PROBLEM_CELL_DECIMAL);
}

static void numbers_stay_within_their_bounds(void **state)
{
    struct column column = column_of(COLUMN_INTEGER);
    (void)state;
    column.has_min = column.has_max = true;
    column.min = exact_of(1);
    column.max = exact_of(5);
    assert_int_equal(reading_of(&column, "1").value.integer, 1);
    assert_int_equal(reading_of(&column, "5").value.integer, 5);
    assert_int_equal(reading_of(&column, "0").problem, PROBLEM_CELL_RANGE);
    struct cell_reading above = reading_of(&column, "6");
    assert_int_equal(above.problem, PROBLEM_CELL_RANGE);
    assert_int_equal(above.state, CELL_BAD);
    assert_string_equal(above.detail, "1—5");
    column.type = COLUMN_MONEY;
    column.has_min = false;
    assert_int_equal(reading_of(&column, "5.00").value.integer, 500);
    assert_string_equal(reading_of(&column, "5.01").detail, "≤5");
    column.type = COLUMN_DECIMAL;
    column.has_min = true;
    column.has_max = false;
    assert_string_equal(reading_of(&column, "99%").detail, "≥1");
    assert_int_equal(reading_of(&column, "100%").state, CELL_GIVEN);
}

static void yes_and_no_have_many_words(void **state)
{
    static const char *const yes[] = {"是", "有", "√", "✓", "✔", "Y", "y", "1", "已", "对", "true"};
    static const char *const no[] = {"否", "×", "✗", "N", "n", "0", "未", "错", "false", "没有"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(yes); i++) {
        good(COLUMN_BOOLEAN, yes[i], "1", "");
    }
    for (size_t i = 0; i < COUNT_OF(no); i++) {
        good(COLUMN_BOOLEAN, no[i], "0", "");
    }
    bad(COLUMN_BOOLEAN, "也许", PROBLEM_CELL_BOOLEAN);
    bad(COLUMN_BOOLEAN, "2", PROBLEM_CELL_BOOLEAN);
    bad(COLUMN_BOOLEAN, "是否", PROBLEM_CELL_BOOLEAN);
}

static void a_date_has_the_precision_that_is_wanted(void **state)
{
    struct column column = column_of(COLUMN_DATE);
    (void)state;
    good(COLUMN_DATE, "1953年8月", "1953-08", "");
    good(COLUMN_DATE, "１９５３．０８．０５", "1953-08-05", "full-width");
    bad(COLUMN_DATE, "1953.13", PROBLEM_CELL_DATE);
    bad(COLUMN_DATE, "Aug-53", PROBLEM_CELL_DATE_CENTURY);
    column.precision = DATE_MONTH;
    assert_int_equal(reading_of(&column, "1953").problem, PROBLEM_CELL_DATE_PRECISION);
    assert_int_equal(reading_of(&column, "1953-08").state, CELL_GIVEN);
    column.precision = DATE_DAY;
    assert_int_equal(reading_of(&column, "1953-08").problem, PROBLEM_CELL_DATE_PRECISION);
    assert_int_equal(reading_of(&column, "1953-08-05").state, CELL_GIVEN);
}

/* Some problems come with a value all the same. */
static void a_doubtful_date_has_a_value_and_a_problem(void **state)
{
    struct column column = column_of(COLUMN_DATE);
    (void)state;
    struct cell_reading serial = reading_of(&column, "19572");
    assert_int_equal(serial.problem, PROBLEM_CELL_DATE_SERIAL);
    assert_int_equal(serial.state, CELL_GIVEN);
    assert_string_equal(value_shown(&serial.value), "1953-08-01");
    assert_string_equal(serial.detail, "1953-08-01");
    assert_string_equal(serial.changed_by, "date-serial");
    assert_text(serial.clean, "1953-08-01");
    struct cell_reading unsure = reading_of(&column, "1953.1");
    assert_int_equal(unsure.problem, PROBLEM_CELL_DATE_UNSURE);
    assert_string_equal(value_shown(&unsure.value), "1953-01");
    assert_string_equal(unsure.detail, "1953-01");
    assert_null(unsure.changed_by);
}

static void id_numbers_are_checked(void **state)
{
    struct column column = column_of(COLUMN_ID_NUMBER);
    (void)state;
    good(COLUMN_ID_NUMBER, "11010519491231002X", "11010519491231002X", "");
    good(COLUMN_ID_NUMBER, "11010519491231002x", "11010519491231002X", "upper-case");
    good(COLUMN_ID_NUMBER, "440524188001010014", "440524188001010014", "");
    good(COLUMN_ID_NUMBER, "'440524188001010014", "440524188001010014", "apostrophe");
    good(COLUMN_ID_NUMBER, "440524 18800101 0014", "440524188001010014", "inner-space");
    bad(COLUMN_ID_NUMBER, "440524188001010013", PROBLEM_CELL_ID_NUMBER);
    bad(COLUMN_ID_NUMBER, "44052418800101001", PROBLEM_CELL_ID_NUMBER);
    bad(COLUMN_ID_NUMBER, "4405241880010100140", PROBLEM_CELL_ID_NUMBER);
    bad(COLUMN_ID_NUMBER, "1.10105E+17", PROBLEM_CELL_DAMAGED);
    struct cell_reading old = reading_of(&column, "110105491231002");
    assert_int_equal(old.problem, PROBLEM_CELL_ID_15);
    assert_int_equal(old.state, CELL_GIVEN);
    assert_string_equal(value_shown(&old.value), "11010519491231002X");
    assert_text(old.clean, "11010519491231002X");
    assert_string_equal(old.changed_by, "id-15");
    bad(COLUMN_ID_NUMBER, "110105491331002", PROBLEM_CELL_ID_NUMBER); /* a 13th month */
}

static void credit_codes_and_regions_are_checked(void **state)
{
    (void)state;
    good(COLUMN_CREDIT_CODE, "51420000MJH2003604", "51420000MJH2003604", "");
    good(COLUMN_CREDIT_CODE, "11500226009341100q", "11500226009341100Q", "upper-case");
    bad(COLUMN_CREDIT_CODE, "51420000MJH2003605", PROBLEM_CELL_CREDIT_CODE);
    bad(COLUMN_CREDIT_CODE, "5.142E+17", PROBLEM_CELL_DAMAGED);
    good(COLUMN_REGION, "532801", "532801", "");
    bad(COLUMN_REGION, "992801", PROBLEM_CELL_REGION);
    bad(COLUMN_REGION, "53280", PROBLEM_CELL_REGION);
}

static void phones_are_brought_to_digits(void **state)
{
    (void)state;
    good(COLUMN_PHONE, "13800001111", "13800001111", "");
    good(COLUMN_PHONE, "138-0000-1111", "13800001111", "phone-form");
    good(COLUMN_PHONE, "+8613800001111", "13800001111", "phone-form");
    good(COLUMN_PHONE, "86 138 0000 1111", "13800001111", "inner-space,phone-form");
    good(COLUMN_PHONE, "0691-2123456", "06912123456", "phone-form");
    good(COLUMN_PHONE, "（0691）2123456", "06912123456", "full-width,phone-form");
    good(COLUMN_PHONE, "2123456", "2123456", "");
    bad(COLUMN_PHONE, "138000011112", PROBLEM_CELL_PHONE);
    bad(COLUMN_PHONE, "23800001111", PROBLEM_CELL_PHONE);
    bad(COLUMN_PHONE, "13800001111、13900001111", PROBLEM_CELL_PHONES);
    bad(COLUMN_PHONE, "0123456", PROBLEM_CELL_PHONE);
    bad(COLUMN_PHONE, "110", PROBLEM_CELL_PHONE);
    bad(COLUMN_PHONE, "-()-", PROBLEM_CELL_PHONE);
    bad(COLUMN_PHONE, "1.38E+10", PROBLEM_CELL_DAMAGED);
}

/* Any text, in a column of any type: a value or a problem that fits, never both unless it is one
 * of those that come with a value, and never bytes that are no UTF-8. */
static void random_cells_are_given_or_bad(void **state)
{
    static const char *const pieces[] = {
        "1",  "9",  "0",    "-",  ".",  "/",   "年",
        "月", "%",  ",",    "E+", "元", "万",  " ",
        "　", "'",  "=\"",  "\"", "X",  "男",  "、",
        "１", "19", "2021", "無", "\n", "138", "11010519491231002X"};
    uint64_t seed = 3;
    (void)state;
    for (int round = 0; round < 60000; round++) {
        struct column column = column_of((enum column_type)(round % COLUMN_TYPES));
        char raw[200] = "";
        for (size_t i = unit_random_below(&seed, 8); i > 0; i--) {
            strcat(raw, pieces[unit_random_below(&seed, COUNT_OF(pieces))]);
        }
        struct cell_reading reading = reading_of(&column, raw);
        bool valued = reading.value.kind != VALUE_NONE;
        bool told = reading.problem == PROBLEM_CELL_DATE_SERIAL ||
                    reading.problem == PROBLEM_CELL_DATE_UNSURE ||
                    reading.problem == PROBLEM_CELL_ID_15;
        if (valued != (reading.state == CELL_GIVEN)) {
            fail_msg("%s \"%s\": %s", column_type_name(column.type), raw,
                     cell_state_name(reading.state));
        }
        if ((reading.state == CELL_BAD) != (reading.problem != PROBLEM_COUNT && !told)) {
            fail_msg("%s \"%s\": %s, %s", column_type_name(column.type), raw,
                     cell_state_name(reading.state), problem_name(reading.problem));
        }
        assert_true(!told || valued);
        if (reading.value.kind == VALUE_TEXT) {
            assert_true(text_valid(reading.value.text));
            /* What was read reads the same again, unless wrappings lay in wrappings. */
            struct text once = reading.value.text;
            struct cell_reading again = cell_read(&column, once, &arena);
            bool several = column.type == COLUMN_TEXTS || column.type == COLUMN_CHOICES;
            if (!several && !strpbrk(raw, "'=\"")) {
                if (again.value.kind != VALUE_TEXT || !text_equal(again.value.text, once)) {
                    fail_msg("%s \"%s\": \"%.*s\", then \"%s\"", column_type_name(column.type), raw,
                             (int)once.length, once.at, value_shown(&again.value));
                }
            }
        }
        arena_reset(&arena, (struct arena_mark){0});
    }
}

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_clear(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_empty_cell_is_missing),
        cmocka_unit_test(words_for_nothing_are_told_apart),
        cmocka_unit_test(texts_are_cleaned_at_their_ends),
        cmocka_unit_test(what_shows_nothing_is_taken_out_everywhere),
        cmocka_unit_test(a_formula_that_was_never_computed_is_no_value),
        cmocka_unit_test(control_characters_are_refused_everywhere),
        cmocka_unit_test(names_lose_their_inner_spaces),
        cmocka_unit_test(codes_are_made_half_width),
        cmocka_unit_test(several_texts_stand_between_marks),
        cmocka_unit_test(marks_alone_are_no_value),
        cmocka_unit_test(choices_are_folded),
        cmocka_unit_test(integers_are_whole),
        cmocka_unit_test(money_is_kept_in_fen),
        cmocka_unit_test(sums_may_be_larger_than_cells),
        cmocka_unit_test(decimals_keep_their_places),
        cmocka_unit_test(numbers_stay_within_their_bounds),
        cmocka_unit_test(yes_and_no_have_many_words),
        cmocka_unit_test(a_date_has_the_precision_that_is_wanted),
        cmocka_unit_test(a_doubtful_date_has_a_value_and_a_problem),
        cmocka_unit_test(id_numbers_are_checked),
        cmocka_unit_test(credit_codes_and_regions_are_checked),
        cmocka_unit_test(phones_are_brought_to_digits),
        cmocka_unit_test(random_cells_are_given_or_bad),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
