/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The name somebody probably meant. */
#include "unit.h"

#include "base/suggest.h"

static const char *const names[] = {"count", "share", "sum", "ratio", "statistic", "rows"};

static size_t distance(const char *a, const char *b)
{
    return suggest_distance(text_of(a), text_of(b));
}

static const char *meant(const char *typed)
{
    return suggest_name(text_of(typed), names, COUNT_OF(names));
}

static void edits_are_counted(void **state)
{
    (void)state;
    assert_int_equal(distance("", ""), 0);
    assert_int_equal(distance("", "abc"), 3);
    assert_int_equal(distance("abc", ""), 3);
    assert_int_equal(distance("abc", "abc"), 0);
    assert_int_equal(distance("abc", "abd"), 1);
    assert_int_equal(distance("abc", "ab"), 1);
    assert_int_equal(distance("abc", "aabc"), 1);
    assert_int_equal(distance("kitten", "sitting"), 3);
    assert_int_equal(distance("intention", "execution"), 5);
}

static void a_swap_of_neighbours_is_one_edit(void **state)
{
    (void)state;
    assert_int_equal(distance("ab", "ba"), 1);
    assert_int_equal(distance("coutn", "count"), 1);
    assert_int_equal(distance("abcd", "badc"), 2);
    /* Not of letters that stand apart. */
    assert_int_equal(distance("abc", "cba"), 2);
}

static void characters_are_counted_and_not_bytes(void **state)
{
    (void)state;
    assert_int_equal(distance("名册", "名单"), 1);
    assert_int_equal(distance("退役", "役退"), 1);
    assert_int_equal(distance("é", "e"), 1);
    assert_int_equal(distance("😀", ""), 1);
}

static void distances_are_alike_both_ways_and_bounded(void **state)
{
    uint64_t seed = 5;
    (void)state;
    for (int round = 0; round < 3000; round++) {
        char words[3][8] = {{0}};
        for (size_t i = 0; i < 3; i++) {
            size_t length = unit_random_below(&seed, 7);
            for (size_t j = 0; j < length; j++) {
                words[i][j] = (char)('a' + unit_random_below(&seed, 3));
            }
        }
        size_t here = distance(words[0], words[1]);
        size_t longer = strlen(words[0]) > strlen(words[1]) ? strlen(words[0]) : strlen(words[1]);
        assert_int_equal(here, distance(words[1], words[0]));
        assert_int_equal(here == 0, strcmp(words[0], words[1]) == 0);
        assert_true(here <= longer);
        assert_true(here >= longer - strlen(words[0]) && here >= longer - strlen(words[1]));
    }
}

static void long_texts_are_cut_and_still_compared(void **state)
{
    char left[400];
    char right[400];
    (void)state;
    memset(left, 'a', sizeof(left));
    memset(right, 'b', sizeof(right));
    struct text a = {left, sizeof(left)};
    struct text b = {right, sizeof(right)};
    assert_int_equal(suggest_distance(a, b), 64);
    assert_int_equal(suggest_distance(a, a), 0);
    assert_int_equal(suggest_distance(a, TEXT("")), 64);
    right[0] = 'a';
    assert_int_equal(suggest_distance(a, b), 63);
}

static void the_nearest_name_is_meant(void **state)
{
    (void)state;
    assert_string_equal(meant("coutn"), "count");
    assert_string_equal(meant("shares"), "share");
    assert_string_equal(meant("statistics"), "statistic");
    assert_string_equal(meant("ratoi"), "ratio");
    assert_string_equal(meant("row"), "rows");
}

static void a_name_too_far_off_is_not_meant(void **state)
{
    (void)state;
    assert_null(meant(""));
    assert_null(meant("x"));
    assert_null(meant("colour"));
    assert_null(meant("statement of accounts"));
    assert_null(suggest_name(TEXT("count"), names, 0));
}

/* One letter of one cannot tell anything; one of two can. */
static void half_of_what_was_typed_may_differ(void **state)
{
    static const char *const two[] = {"ab"};
    static const char *const four[] = {"abcd"};
    (void)state;
    assert_null(suggest_name(TEXT("a"), two, 1));
    assert_string_equal(suggest_name(TEXT("ax"), two, 1), "ab");
    assert_null(suggest_name(TEXT("xy"), two, 1));
    assert_string_equal(suggest_name(TEXT("axyd"), four, 1), "abcd");
    assert_null(suggest_name(TEXT("axyz"), four, 1));
}

static void of_equals_the_first_is_taken(void **state)
{
    static const char *const equals[] = {"from", "form", "fork"};
    (void)state;
    assert_string_equal(suggest_name(TEXT("fort"), equals, 3), "form");
    assert_string_equal(suggest_name(TEXT("fork"), equals, 3), "fork");
    assert_string_equal(suggest_name(TEXT("frm"), equals, 3), "from");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(edits_are_counted),
        cmocka_unit_test(a_swap_of_neighbours_is_one_edit),
        cmocka_unit_test(characters_are_counted_and_not_bytes),
        cmocka_unit_test(distances_are_alike_both_ways_and_bounded),
        cmocka_unit_test(long_texts_are_cut_and_still_compared),
        cmocka_unit_test(the_nearest_name_is_meant),
        cmocka_unit_test(a_name_too_far_off_is_not_meant),
        cmocka_unit_test(half_of_what_was_typed_may_differ),
        cmocka_unit_test(of_equals_the_first_is_taken),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
