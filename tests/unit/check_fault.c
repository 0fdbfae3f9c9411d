/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Faults, and the small files and folders whose failures become faults. */
#include "unit.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

static void the_first_fault_wins(void **state)
{
    struct fault fault = {0};
    (void)state;
    assert_false(fault_set_at(&fault, FAULT_RULE, "one", "rules/a.lua", 12, "%d of %s", 3, "四"));
    assert_false(fault_set(&fault, FAULT_BUG, "two", "later"));
    assert_int_equal(fault.kind, FAULT_RULE);
    assert_string_equal(fault.id, "one");
    assert_string_equal(fault.file, "rules/a.lua");
    assert_int_equal(fault.line, 12);
    assert_string_equal(fault.text, "3 of 四");
    fault = (struct fault){0};
    fault_set(&fault, FAULT_USAGE, "plain", "x");
    assert_string_equal(fault.file, "");
    assert_int_equal(fault.line, 0);
}

/* However a text falls over the end, what is left of it is whole characters, and nearly all. */
static void a_long_text_is_cut_at_a_character(void **state)
{
    static const char *const characters[] = {"a", "é", "景", "𠮷"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(characters); i++) {
        for (size_t lead = 0; lead < 5; lead++) {
            struct fault fault = {0};
            char text[1300] = "";
            memset(text, 'x', lead);
            while (strlen(text) < 1200) {
                strcat(text, characters[i]);
            }
            fault_set_at(&fault, FAULT_INPUT, "long", text, 1, "%s", text);
            assert_true(text_valid(text_of(fault.text)));
            assert_true(text_valid(text_of(fault.file)));
            assert_true(strlen(fault.text) + strlen(characters[i]) >= sizeof(fault.text));
            assert_true(strlen(fault.file) + strlen(characters[i]) >= sizeof(fault.file));
            assert_memory_equal(fault.text, text, strlen(fault.text));
        }
    }
}

static void a_text_that_just_fits_is_whole(void **state)
{
    struct fault fault = {0};
    char text[sizeof(fault.text)] = "";
    (void)state;
    while (strlen(text) + 3 < sizeof(text)) {
        strcat(text, "景");
    }
    fault_set(&fault, FAULT_INPUT, "fits", "%s", text);
    assert_string_equal(fault.text, text);
}

static void a_file_is_read_whole(void **state)
{
    struct arena arena;
    struct text text;
    (void)state;
    arena_init(&arena);
    char *bytes = arena_alloc(&arena, 100000);
    for (size_t i = 0; i < 100000; i++) {
        bytes[i] = (char)(i * 31);
    }
    const char *path = unit_file("large", bytes, 100000);
    assert_true(file_read(&arena, path, 100000, &text));
    assert_texts(text, ((struct text){bytes, 100000}));
    assert_int_equal(text.at[100000], '\0');
    assert_false(file_read(&arena, path, 99999, &text));
    assert_int_equal(errno, EFBIG);
    assert_true(file_read(&arena, unit_file("empty", "", 0), 10, &text));
    assert_text(text, "");
    assert_false(file_read(&arena, unit_path("absent"), 10, &text));
    assert_int_equal(errno, ENOENT);
    assert_false(file_read(&arena, unit_folder, 10, &text));
    assert_int_equal(errno, EISDIR);
    arena_clear(&arena);
}

static void names_come_in_byte_order(void **state)
{
    struct arena arena;
    char **names;
    size_t count;
    char folder[512];
    (void)state;
    arena_init(&arena);
    strcpy(folder, unit_path("names"));
    assert_int_equal(mkdir(folder, 0700), 0);
    unit_file_text("names/b.lua", "");
    unit_file_text("names/景.lua", "");
    unit_file_text("names/B.lua", "");
    unit_file_text("names/a.txt", "");
    unit_file_text("names/.hidden.lua", "");
    assert_true(file_names(&arena, folder, ".lua", &names, &count));
    assert_int_equal(count, 4);
    assert_string_equal(names[0], ".hidden.lua");
    assert_string_equal(names[1], "B.lua");
    assert_string_equal(names[2], "b.lua");
    assert_string_equal(names[3], "景.lua");
    assert_true(file_names(&arena, folder, "", &names, &count));
    assert_int_equal(count, 5);
    assert_false(file_names(&arena, unit_path("absent"), "", &names, &count));
    arena_clear(&arena);
}

static void a_folder_is_removed_without_following_links(void **state)
{
    (void)state;
    assert_int_equal(mkdir(unit_path("keep"), 0700), 0);
    const char *kept = unit_file_text("keep/file", "x");
    assert_int_equal(mkdir(unit_path("gone"), 0700), 0);
    assert_int_equal(mkdir(unit_path("gone/deep"), 0700), 0);
    unit_file_text("gone/deep/file", "x");
    assert_int_equal(symlink("../keep", unit_path("gone/link")), 0);
    assert_int_equal(symlink("nowhere", unit_path("gone/dangling")), 0);
    assert_true(file_exists(unit_path("gone/dangling")));
    assert_true(file_is_folder(unit_path("gone/link")));
    assert_true(file_remove_all(unit_path("gone")));
    assert_false(file_exists(unit_path("gone")));
    assert_true(file_exists(kept));
    assert_false(file_remove_all(unit_path("gone")));
}

int main(void)
{
    const struct CMUnitTest faults[] = {
        cmocka_unit_test(the_first_fault_wins),
        cmocka_unit_test(a_long_text_is_cut_at_a_character),
        cmocka_unit_test(a_text_that_just_fits_is_whole),
    };
    const struct CMUnitTest files[] = {
        cmocka_unit_test(a_file_is_read_whole),
        cmocka_unit_test(names_come_in_byte_order),
        cmocka_unit_test(a_folder_is_removed_without_following_links),
    };
    return cmocka_run_group_tests(faults, NULL, NULL) +
           cmocka_run_group_tests(files, unit_folder_make, unit_folder_drop);
}
