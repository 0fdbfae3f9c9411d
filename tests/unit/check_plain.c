/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is printed is only text, wherever it is cut. */
#include "unit.h"

#include "base/plain.h"

static const char *printed(const char *bytes, size_t size)
{
    static char out[400];
    struct plain plain = {0};
    size_t length = plain_text(&plain, bytes, size, out);
    out[length] = '\0';
    return out;
}

static void words_stay_as_they_are(void **state)
{
    static const char text[] = "甲 a\tb\n😀 é \u3000";
    (void)state;
    assert_string_equal(printed(text, strlen(text)), text);
}

static void what_commands_is_shown_by_its_number(void **state)
{
    (void)state;
    assert_string_equal(printed("\x1b[2J\x07\r\x7f", 7), "\\u001b[2J\\u0007\\u000d\\u007f");
    assert_string_equal(printed("\xC2\x9B", 2), "\\u009b");
    assert_string_equal(printed("a\0b", 3), "a\\u0000b");
    assert_string_equal(printed("\u202Exslx.exe\u2066", 14), "\\u202exslx.exe\\u2066");
    assert_string_equal(printed("\uFEFF\uFFFE", 6), "\\ufeff\\ufffe");
    assert_string_equal(printed("\xF0\x9F\xBF\xBE", 4), "\\ud83f\\udffe");
}

static void what_is_no_text_is_shown_as_such(void **state)
{
    (void)state;
    assert_string_equal(printed("a\xFFz", 3), "a\uFFFDz");
    assert_string_equal(printed("\xED\xA0\x80", 3), "\uFFFD\uFFFD\uFFFD");
    assert_string_equal(printed("\xC0\xAF", 2), "\uFFFD\uFFFD");
}

/* printf hands over pieces that end in the middle of a character. */
static void cut_anywhere_it_is_the_same(void **state)
{
    static const char text[] = "甲\x1b😀\xE4\xB8"
                               "a\xF0\x9F\x98+\xFF乙";
    char whole[400];
    strcpy(whole, printed(text, strlen(text)));
    (void)state;
    for (size_t cut = 0; cut <= strlen(text); cut++) {
        char out[200];
        struct plain plain = {0};
        size_t length = plain_text(&plain, text, cut, out);
        length += plain_text(&plain, text + cut, strlen(text) - cut, out + length);
        out[length] = '\0';
        assert_string_equal(out, whole);
        assert_int_equal(plain.kept_count, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_stay_as_they_are),
        cmocka_unit_test(what_commands_is_shown_by_its_number),
        cmocka_unit_test(what_is_no_text_is_shown_as_such),
        cmocka_unit_test(cut_anywhere_it_is_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
