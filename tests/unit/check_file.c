/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small files and folders. */
#include "unit.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

static struct arena arena;

static void a_file_is_read_whole(void **state)
{
    static char bytes[70000];
    struct text text;
    (void)state;
    /* Around the size of the buffer, which grows by doubling. */
    static const size_t sizes[] = {0, 1, 16383, 16384, 16385, 32768, 65536, sizeof(bytes)};
    for (size_t i = 0; i < sizeof(bytes); i++) {
        bytes[i] = (char)(i * 31 >> 3);
    }
    for (size_t i = 0; i < COUNT_OF(sizes); i++) {
        const char *path = unit_file("whole", bytes, sizes[i]);
        assert_true(file_read(&arena, path, sizeof(bytes), &text));
        assert_int_equal(text.length, sizes[i]);
        assert_memory_equal(text.at, bytes, sizes[i]);
        assert_int_equal(text.at[sizes[i]], '\0');
    }
}

static void a_file_over_the_limit_is_refused(void **state)
{
    struct text text = TEXT("as before");
    const char *path = unit_file_text("limit", "12345");
    (void)state;
    assert_true(file_read(&arena, path, 5, &text));
    assert_text(text, "12345");
    text = TEXT("as before");
    errno = 0;
    assert_false(file_read(&arena, path, 4, &text));
    assert_int_equal(errno, EFBIG);
    assert_text(text, "as before");
}

static void what_cannot_be_read_leaves_a_reason(void **state)
{
    struct text text;
    (void)state;
    errno = 0;
    assert_false(file_read(&arena, unit_path("absent"), 100, &text));
    assert_int_equal(errno, ENOENT);
    errno = 0;
    assert_false(file_read(&arena, unit_folder, 100, &text));
    assert_int_equal(errno, EISDIR);
}

static const char *listed(const char *end)
{
    char **names;
    size_t count;
    const char *out = "";
    assert_true(file_names(&arena, unit_path("list"), end, &names, &count));
    for (size_t i = 0; i < count; i++) {
        out = arena_printf(&arena, "%s%s%s", out, i > 0 ? " " : "", names[i]);
    }
    assert_null(names[count]);
    return out;
}

static void names_come_in_the_order_of_their_bytes(void **state)
{
    static const char *const names[] = {"b.csv", "B.csv", "a10.csv", "a2.csv", "名.csv",
                                        "é.csv", ".csv",  "x.CSV",   "csv"};
    (void)state;
    assert_int_equal(mkdir(unit_path("list"), 0700), 0);
    assert_string_equal(listed(""), "");
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        unit_file_text(arena_printf(&arena, "list/%s", names[i]), "");
    }
    assert_int_equal(mkdir(unit_path("list/folder.csv"), 0700), 0);
    assert_string_equal(listed(".csv"), ".csv B.csv a10.csv a2.csv b.csv folder.csv é.csv 名.csv");
    assert_string_equal(listed(""),
                        ".csv B.csv a10.csv a2.csv b.csv csv folder.csv x.CSV é.csv 名.csv");
    assert_string_equal(listed(".xlsx"), "");
}

static void a_folder_that_is_not_there_has_no_names(void **state)
{
    char **names;
    size_t count;
    (void)state;
    errno = 0;
    assert_false(file_names(&arena, unit_path("absent"), "", &names, &count));
    assert_int_equal(errno, ENOENT);
}

static void folders_and_files_are_told_apart(void **state)
{
    (void)state;
    const char *file = unit_file_text("plain", "x");
    assert_true(file_exists(file));
    assert_false(file_is_folder(file));
    assert_true(file_exists(unit_folder) && file_is_folder(unit_folder));
    assert_false(file_exists(unit_path("absent")) || file_is_folder(unit_path("absent")));
    /* A link that leads nowhere is there all the same: it must not be written through. */
    assert_int_equal(symlink("nowhere", unit_path("dangling")), 0);
    assert_true(file_exists(unit_path("dangling")));
    assert_false(file_is_folder(unit_path("dangling")));
}

static void removing_a_folder_follows_no_links(void **state)
{
    (void)state;
    assert_int_equal(mkdir(unit_path("kept"), 0700), 0);
    const char *kept = unit_file_text("kept/file", "x");
    assert_int_equal(mkdir(unit_path("gone"), 0700), 0);
    assert_int_equal(mkdir(unit_path("gone/deep"), 0700), 0);
    assert_int_equal(mkdir(unit_path("gone/deep/deeper"), 0700), 0);
    unit_file_text("gone/deep/file", "x");
    assert_int_equal(symlink(unit_path("kept"), unit_path("gone/link")), 0);
    assert_true(file_remove_all(unit_path("gone")));
    assert_false(file_exists(unit_path("gone")));
    assert_true(file_exists(kept));
    errno = 0;
    assert_false(file_remove_all(unit_path("gone")));
    assert_int_equal(errno, ENOENT);
}

static void the_folder_of_the_program_holds_it(void **state)
{
    (void)state;
    const char *folder = file_program_folder(&arena);
    assert_int_equal(folder[0], '/');
    assert_true(file_is_folder(folder));
    assert_true(file_exists(arena_printf(&arena, "%s/check_file", folder)));
}

static int drop(void **state)
{
    arena_clear(&arena);
    return unit_folder_drop(state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_is_read_whole),
        cmocka_unit_test(a_file_over_the_limit_is_refused),
        cmocka_unit_test(what_cannot_be_read_leaves_a_reason),
        cmocka_unit_test(names_come_in_the_order_of_their_bytes),
        cmocka_unit_test(a_folder_that_is_not_there_has_no_names),
        cmocka_unit_test(folders_and_files_are_told_apart),
        cmocka_unit_test(removing_a_folder_follows_no_links),
        cmocka_unit_test(the_folder_of_the_program_holds_it),
    };
    arena_init(&arena);
    return cmocka_run_group_tests(tests, unit_folder_make, drop);
}
