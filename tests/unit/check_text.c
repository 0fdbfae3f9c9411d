/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Texts, and the name somebody probably meant. */
#include "unit.h"

#include <locale.h>

#include "base/suggest.h"

static void utf8_is_read_strictly(void **state)
{
    static const struct text good[] = {
        TEXT(""),
        TEXT("a"),
        TEXT("\xC2\x80"),         /* the first of two bytes */
        TEXT("\xDF\xBF"),         /* the last of two */
        TEXT("\xE0\xA0\x80"),     /* of three */
        TEXT("\xED\x9F\xBF"),     /* before the surrogates */
        TEXT("\xEE\x80\x80"),     /* after them */
        TEXT("\xEF\xBF\xBF"),     /* U+FFFF is no character, and well encoded */
        TEXT("\xF0\x90\x80\x80"), /* of four */
        TEXT("\xF4\x8F\xBF\xBF"), /* the very last */
        TEXT("毛𠮷䶮"),
        TEXT("a\0b"),
    };
    static const struct text bad[] = {
        TEXT("\x80"),             /* a tail alone */
        TEXT("\xBF"),             /* likewise */
        TEXT("\xC0\x80"),         /* an overlong NUL */
        TEXT("\xC1\xAA\xCD\xA8"), /* 联通 in GBK, which a lax decoder takes */
        TEXT("\xC2"),             /* cut short */
        TEXT("\xC2 "),            /* no tail */
        TEXT("\xE0\x9F\xBF"),     /* overlong */
        TEXT("\xED\xA0\x80"),     /* a surrogate */
        TEXT("\xED\xBF\xBF"),     /* the last of them */
        TEXT("\xE4\xB8"),         /* cut short */
        TEXT("\xF0\x8F\xBF\xBF"), /* overlong */
        TEXT("\xF4\x90\x80\x80"), /* over U+10FFFF */
        TEXT("\xF5\x80\x80\x80"), /* no lead */
        TEXT("\xFF"),
        TEXT("ok\xC4\xEA\xB1\xA8"), /* GBK behind ASCII */
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(good); i++) {
        assert_true(text_valid(good[i]));
    }
    for (size_t i = 0; i < COUNT_OF(bad); i++) {
        assert_false(text_valid(bad[i]));
    }
}

static void every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t point = 0; point <= 0x10FFFF; point++) {
        char bytes[4];
        size_t at = 0;
        size_t length = text_encode(point, bytes);
        uint32_t back = text_next((struct text){bytes, length}, &at);
        if (point >= 0xD800 && point <= 0xDFFF) {
            assert_int_equal(back, UINT32_MAX);
            assert_int_equal(at, 1);
        } else {
            assert_int_equal(back, point);
            assert_int_equal(at, length);
        }
    }
}

static void a_wrong_byte_moves_by_one(void **state)
{
    struct text text = TEXT("\xE4\xB8 ");
    size_t at = 0;
    (void)state;
    assert_int_equal(text_next(text, &at), UINT32_MAX);
    assert_int_equal(at, 1);
    assert_int_equal(text_next(text, &at), UINT32_MAX);
    assert_int_equal(text_next(text, &at), ' ');
    assert_int_equal(at, 3);
}

static void texts_are_compared_by_bytes(void **state)
{
    (void)state;
    assert_int_equal(text_compare(TEXT("a"), TEXT("b")), -1);
    assert_int_equal(text_compare(TEXT("ab"), TEXT("a")), 1);
    assert_int_equal(text_compare(TEXT(""), (struct text){NULL, 0}), 0);
    assert_int_equal(text_compare(TEXT("z"), TEXT("景")), -1);
    assert_int_equal(text_compare(TEXT("\xEF\xBF\xBF"), TEXT("𠮷")), -1);
    assert_true(text_equal(TEXT("a\0b"), TEXT("a\0b")));
    assert_false(text_equal(TEXT("a\0b"), TEXT("a\0c")));
    assert_false(text_is(TEXT("a\0b"), "a"));
    assert_true(text_starts(TEXT("景洪市"), TEXT("景洪")));
    assert_false(text_starts(TEXT("景"), TEXT("景洪")));
    assert_true(text_ends(TEXT("名册.csv"), TEXT(".csv")));
    assert_false(text_ends(TEXT("csv"), TEXT(".csv")));
    assert_int_equal(text_find(TEXT("单位名册"), TEXT("名册")), 6);
    assert_int_equal(text_find(TEXT("单位"), TEXT("单位名册")), SIZE_MAX);
    assert_int_equal(text_find(TEXT("单位"), TEXT("")), SIZE_MAX);
    assert_text(text_of(NULL), "");
    assert_text(text_part(TEXT("abcd"), 1, 3), "bc");
    assert_text(text_from(TEXT("abcd"), 4), "");
}

static void spaces_of_every_kind_are_trimmed(void **state)
{
    (void)state;
    assert_text(text_trim(TEXT("  a b\t\r\n")), "a b");
    assert_text(text_trim(TEXT("\xE3\x80\x80张\xE3\x80\x80三\xE3\x80\x80")), "张\xE3\x80\x80三");
    assert_text(text_trim(TEXT("\xC2\xA0x\xC2\xA0")), "x");
    assert_text(text_trim(TEXT("\xEF\xBB\xBF姓名")), "姓名");
    assert_text(text_trim(TEXT("\xE2\x80\x8B身份证\xE2\x80\x8B")), "身份证");
    assert_text(text_trim(TEXT("\u202D\u200E1\u202C\u2060")), "1");
    assert_text(text_trim(TEXT(" \t\xE3\x80\x80")), "");
    assert_text(text_trim(TEXT("")), "");
    assert_text(text_trim(TEXT("a")), "a");
    assert_text(text_trim(TEXT("a ")), "a");
    assert_text(text_trim(TEXT(" a")), "a");
    assert_text(text_trim(TEXT("!~")), "!~");
    /* A control character is no space. */
    assert_text(text_trim(TEXT("\x7F")), "\x7F");
    assert_text(text_trim(TEXT("\x1F ")), "\x1F");
}

static void wide_characters_count_two(void **state)
{
    (void)state;
    assert_int_equal(text_width(TEXT("abc")), 3);
    assert_int_equal(text_width(TEXT("景洪市")), 6);
    assert_int_equal(text_width(TEXT("ＡＢ")), 4);
    assert_int_equal(text_width(TEXT("𠮷")), 2);
    assert_int_equal(text_width(TEXT("ﾊ")), 1);
    assert_int_equal(text_width(TEXT("e\xCC\x81")), 1); /* a combining accent */
    assert_int_equal(text_width(TEXT("\n")), 0);
    assert_int_equal(text_width(TEXT("")), 0);
}

static void a_text_is_fitted_at_a_character(void **state)
{
    (void)state;
    assert_text(text_fit(TEXT("景洪市"), 6), "景洪市");
    assert_text(text_fit(TEXT("景洪市"), 5), "景洪");
    assert_text(text_fit(TEXT("景洪市"), 1), "");
    assert_text(text_fit(TEXT("a景"), 2), "a");
    assert_text(text_fit(TEXT("abc"), 0), "");
    for (size_t columns = 0; columns < 12; columns++) {
        struct text fitted = text_fit(TEXT("甲a乙b丙c"), columns);
        assert_true(text_valid(fitted));
        assert_true(text_width(fitted) <= columns);
        assert_true(columns > 9 || text_width(fitted) + 2 > columns);
    }
}

static void titles_are_folded(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    assert_text(text_fold(&arena, TEXT("证件　号码")), "证件号码");
    assert_text(text_fold(&arena, TEXT(" Ｉd　Ｎo（１） ")), "idno(1)");
    assert_text(text_fold(&arena, TEXT("任期（年）")), "任期(年)");
    assert_text(text_fold(&arena, TEXT("")), "");
    assert_text(text_fold(&arena, TEXT("\xEF\xBB\xBF姓 名")), "姓名");
    /* Only letters of ASCII become small: Ä stays. */
    assert_text(text_fold(&arena, TEXT("ÄB")), "Äb");
    assert_text(text_halfwidth(&arena, TEXT("１２３４５　Ａａ～！")), "12345 Aa~!");
    assert_text(text_halfwidth(&arena, TEXT("￥，、。")), "￥,、。");
    assert_text(text_squeeze(&arena, TEXT("王 \xE3\x80\x80 五\xC2\xA0")), "王五");
    arena_clear(&arena);
}

/* Folded texts never grow, and folding twice changes nothing more. */
static void folding_is_stable_over_all_characters(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    for (uint32_t point = 1; point <= 0x2FFFF; point++) {
        char bytes[4];
        if (point >= 0xD800 && point <= 0xDFFF) {
            continue;
        }
        struct text text = {bytes, text_encode(point, bytes)};
        struct text once = text_fold(&arena, text);
        struct text twice = text_fold(&arena, once);
        assert_true(once.length <= text.length);
        assert_true(text_valid(once));
        assert_texts(twice, once);
        arena_reset(&arena, (struct arena_mark){0});
    }
    arena_clear(&arena);
}

static void distance_counts_characters(void **state)
{
    (void)state;
    assert_int_equal(suggest_distance(TEXT(""), TEXT("")), 0);
    assert_int_equal(suggest_distance(TEXT(""), TEXT("abc")), 3);
    assert_int_equal(suggest_distance(TEXT("abc"), TEXT("")), 3);
    assert_int_equal(suggest_distance(TEXT("kitten"), TEXT("sitting")), 3);
    assert_int_equal(suggest_distance(TEXT("ouput"), TEXT("output")), 1);
    assert_int_equal(suggest_distance(TEXT("requierd"), TEXT("required")), 1); /* a swap */
    assert_int_equal(suggest_distance(TEXT("ca"), TEXT("abc")), 3);
    assert_int_equal(suggest_distance(TEXT("教育局"), TEXT("教体局")), 1);
    assert_int_equal(suggest_distance(TEXT("教育"), TEXT("育教")), 1);
}

/* Texts over 64 characters are cut, not run over. */
static void distance_of_long_texts_ends(void **state)
{
    char left[400];
    char right[400];
    (void)state;
    memset(left, 'a', sizeof(left));
    memset(right, 'b', sizeof(right));
    assert_int_equal(suggest_distance((struct text){left, 400}, (struct text){right, 400}), 64);
    assert_int_equal(suggest_distance((struct text){left, 400}, (struct text){left, 70}), 0);
}

static void the_nearest_name_is_suggested(void **state)
{
    static const char *const names[] = {"name", "title", "type", "required", "sensitive"};
    static const char *const twins[] = {"table", "tabmo"};
    (void)state;
    assert_string_equal(suggest_name(TEXT("requird"), names, 5), "required");
    assert_string_equal(suggest_name(TEXT("tilte"), names, 5), "title");
    assert_string_equal(suggest_name(TEXT("name"), names, 5), "name");
    /* Of equals the first. */
    assert_string_equal(suggest_name(TEXT("tabme"), twins, 2), "table");
    assert_null(suggest_name(TEXT("colour"), names, 5));
    assert_null(suggest_name(TEXT("x"), names, 5));
    assert_null(suggest_name(TEXT(""), names, 5));
    assert_null(suggest_name(TEXT("name"), names, 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(utf8_is_read_strictly),
        cmocka_unit_test(every_code_point_comes_back),
        cmocka_unit_test(a_wrong_byte_moves_by_one),
        cmocka_unit_test(texts_are_compared_by_bytes),
        cmocka_unit_test(spaces_of_every_kind_are_trimmed),
        cmocka_unit_test(wide_characters_count_two),
        cmocka_unit_test(a_text_is_fitted_at_a_character),
        cmocka_unit_test(titles_are_folded),
        cmocka_unit_test(folding_is_stable_over_all_characters),
        cmocka_unit_test(distance_counts_characters),
        cmocka_unit_test(distance_of_long_texts_ends),
        cmocka_unit_test(the_nearest_name_is_suggested),
    };
    /* As language_start does. */
    setlocale(LC_CTYPE, "C.UTF-8");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
