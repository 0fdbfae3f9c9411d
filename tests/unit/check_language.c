/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Two languages at once: that of the user for what is printed, that of the case for what goes
 * into OUT. Each test runs in a process of its own, because gettext looks at its environment. */
#include "unit.h"

#include <locale.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/language.h"

/* The program stands in BUILD/tests/unit, the catalogues in BUILD/locale. */
static const char *catalogues(void)
{
    static char path[512];
    struct arena arena;
    arena_init(&arena);
    snprintf(path, sizeof(path), "%s/../../locale", file_program_folder(&arena));
    arena_clear(&arena);
    return path;
}

struct user {
    const char *all;
    const char *messages;
    const char *lang;
    const char *language;
};

static void set(const char *name, const char *value)
{
    assert_int_equal(value ? setenv(name, value, 1) : unsetenv(name), 0);
}

/* What the check prints, run for such a user. */
static const char *seen_by(struct user user, void (*show)(FILE *out))
{
    static char out[400];
    int ends[2];
    int status;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        FILE *stream = fdopen(ends[1], "w");
        set("LC_ALL", user.all);
        set("LC_MESSAGES", user.messages);
        set("LANG", user.lang);
        set("LANGUAGE", user.language);
        language_start(catalogues());
        show(stream);
        fclose(stream);
        _exit(0);
    }
    close(ends[1]);
    FILE *stream = fdopen(ends[0], "r");
    size_t count = fread(out, 1, sizeof(out) - 1, stream);
    out[count] = '\0';
    fclose(stream);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    return out;
}

static void show_text(FILE *out)
{
    fputs(_("not evaluated"), out);
}

static void the_user_reads_the_language_of_the_locale(void **state)
{
    static const struct user chinese[] = {
        {.lang = "zh_CN.UTF-8"},
        {.lang = "zh_CN"},
        {.lang = "zh_CN.GB18030"},
        {.all = "zh_CN.UTF-8", .lang = "en_US.UTF-8"},
        {.messages = "zh_CN.UTF-8", .lang = "C"},
        {.all = "", .lang = "zh_CN.UTF-8"},
        {.all = "C.UTF-8", .language = "zh_CN"},
        {.lang = "en_US.UTF-8", .language = "zh_CN:en"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(chinese); i++) {
        assert_string_equal(seen_by(chinese[i], show_text), "未评价");
    }
}

static void without_a_language_it_is_english(void **state)
{
    static const struct user english[] = {
        {.lang = NULL},
        {.all = "C", .lang = "zh_CN.UTF-8"},
        {.all = "POSIX", .language = "zh_CN"},
        {.lang = "en_US.UTF-8"},
        {.lang = "tlh_XX.UTF-8"},
        {.lang = "zh_CN.UTF-8", .language = "en"},
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(english); i++) {
        assert_string_equal(seen_by(english[i], show_text), "not evaluated");
    }
}

static void show_both(FILE *out)
{
    bool chinese = language_words("zh_CN");
    fprintf(out, "%d %s, %s", chinese, word(WORD_NOT_EVALUATED), _("not evaluated"));
}

static void show_english_words(FILE *out)
{
    bool english = language_words("en");
    fprintf(out, "%d %s, %s", english, word(WORD_NOT_EVALUATED), _("not evaluated"));
}

static void the_case_has_its_own_language(void **state)
{
    static const struct user english = {.lang = "en_US.UTF-8"};
    static const struct user chinese = {.lang = "zh_CN.UTF-8"};
    static const struct user none = {.all = "C"};
    (void)state;
    assert_string_equal(seen_by(english, show_both), "1 未评价, not evaluated");
    assert_string_equal(seen_by(none, show_both), "1 未评价, not evaluated");
    assert_string_equal(seen_by(chinese, show_both), "1 未评价, 未评价");
    assert_string_equal(seen_by(chinese, show_english_words), "1 not evaluated, 未评价");
    assert_string_equal(seen_by(english, show_english_words), "1 not evaluated, not evaluated");
}

static void show_unknown(FILE *out)
{
    bool found = language_words("tlh");
    fprintf(out, "%d", found);
}

static void a_case_in_a_language_without_catalogue_is_told(void **state)
{
    static const struct user users[] = {{.lang = "en_US.UTF-8"}, {.lang = "zh_CN.UTF-8"}};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(users); i++) {
        assert_string_equal(seen_by(users[i], show_unknown), "0");
    }
}

static void show_words_of_user(FILE *out)
{
    language_words("zh_CN");
    language_words_of_user();
    fputs(word(WORD_NOT_EVALUATED), out);
}

static void words_can_be_those_of_the_user(void **state)
{
    static const struct user english = {.lang = "en_US.UTF-8"};
    static const struct user chinese = {.lang = "zh_CN.UTF-8"};
    (void)state;
    assert_string_equal(seen_by(english, show_words_of_user), "not evaluated");
    assert_string_equal(seen_by(chinese, show_words_of_user), "未评价");
}

static void show_number(FILE *out)
{
    fprintf(out, "%.1f %s", 0.5, localeconv()->decimal_point);
}

static void numbers_are_written_with_a_point_everywhere(void **state)
{
    static const struct user german = {.all = "de_DE.UTF-8", .language = "zh_CN"};
    (void)state;
    assert_string_equal(seen_by(german, show_number), "0.5 .");
}

static void words_before_a_language_was_chosen_are_english(void **state)
{
    (void)state;
    for (enum word i = 0; i < WORD_COUNT; i++) {
        assert_non_null(word(i));
        assert_true(*word(i));
    }
    assert_string_equal(word(WORD_NOT_EVALUATED), "not evaluated");
}

static void words_take_what_stands_between_braces(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    assert_string_equal(word_with(&arena, WORD_NO_PARAMETER, "a", "b", "c"),
                        "no standard \"a\" is laid down for b at c");
    assert_string_equal(word_with(&arena, WORD_YUAN, "1.00", NULL, NULL), "1.00 yuan");
    /* What is put in is not looked at again, and what is not given is left out. */
    assert_string_equal(word_with(&arena, WORD_NO_PARAMETER, "{2}", "%s", NULL),
                        "no standard \"{2}\" is laid down for %s at ");
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_user_reads_the_language_of_the_locale),
        cmocka_unit_test(without_a_language_it_is_english),
        cmocka_unit_test(the_case_has_its_own_language),
        cmocka_unit_test(a_case_in_a_language_without_catalogue_is_told),
        cmocka_unit_test(words_can_be_those_of_the_user),
        cmocka_unit_test(numbers_are_written_with_a_point_everywhere),
        cmocka_unit_test(words_before_a_language_was_chosen_are_english),
        cmocka_unit_test(words_take_what_stands_between_braces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
