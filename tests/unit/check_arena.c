/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include <stdalign.h>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#endif

static void what_is_allocated_is_zeroed_and_aligned(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    for (size_t bytes = 1; bytes < 3000; bytes = bytes * 3 + 1) {
        unsigned char *at = arena_alloc(&arena, bytes);
        assert_int_equal((uintptr_t)at % alignof(max_align_t), 0);
        for (size_t i = 0; i < bytes; i++) {
            assert_int_equal(at[i], 0);
        }
        memset(at, 0xA5, bytes);
    }
    arena_clear(&arena);
}

static void allocations_do_not_overlap(void **state)
{
    enum { PIECES = 500 };
    struct arena arena;
    unsigned char *pieces[PIECES];
    size_t sizes[PIECES];
    uint64_t seed = 1;
    (void)state;
    arena_init(&arena);
    for (size_t i = 0; i < PIECES; i++) {
        /* Now and then one that is larger than a whole block. */
        sizes[i] = unit_random_below(&seed, i % 50 == 0 ? 100000 : 400);
        pieces[i] = arena_alloc(&arena, sizes[i]);
        memset(pieces[i], (int)(i % 251), sizes[i]);
    }
    for (size_t i = 0; i < PIECES; i++) {
        for (size_t j = 0; j < sizes[i]; j++) {
            assert_int_equal(pieces[i][j], i % 251);
        }
    }
    arena_clear(&arena);
}

static void a_reset_gives_back_the_same_place_zeroed(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    char *before = arena_copy(&arena, "stays");
    struct arena_mark mark = arena_mark(&arena);
    char *first = arena_alloc(&arena, 100);
    memset(first, 'x', 100);
    arena_alloc(&arena, 200000); /* a block of its own */
    arena_alloc(&arena, 40000);
    arena_reset(&arena, mark);
    char *again = arena_alloc(&arena, 100);
    assert_ptr_equal(again, first);
    assert_int_equal(again[0], 0);
    assert_int_equal(again[99], 0);
    assert_string_equal(before, "stays");
    arena_clear(&arena);
}

static void an_empty_mark_frees_all_and_keeps_a_block(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    arena_alloc(&arena, 10);
    for (int i = 0; i < 20; i++) {
        arena_alloc(&arena, 20000);
    }
    arena_reset(&arena, (struct arena_mark){0});
    struct arena_block *kept = arena.block;
    assert_non_null(kept);
    assert_int_equal(arena.used, 0);
    /* It has room for what was asked for last, so that the next row needs no other. */
    char *first = arena_alloc(&arena, 20000);
    assert_ptr_equal(arena.block, kept);
    arena_reset(&arena, (struct arena_mark){0});
    assert_ptr_equal(arena.block, kept);
    assert_ptr_equal(arena_alloc(&arena, 10), first);
    arena_clear(&arena);
    assert_null(arena.block);
    arena_clear(&arena);
}

static void only_a_large_block_is_not_kept(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    arena_alloc(&arena, 1000000);
    arena_reset(&arena, (struct arena_mark){0});
    assert_null(arena.block);
    arena_clear(&arena);
}

#if defined(__SANITIZE_ADDRESS__)
static void freed_memory_is_poisoned(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    char *first = arena_alloc(&arena, 5);
    assert_false(__asan_address_is_poisoned(first + 4));
    assert_true(__asan_address_is_poisoned(first + 16));
    struct arena_mark mark = arena_mark(&arena);
    char *second = arena_alloc(&arena, 64);
    assert_false(__asan_address_is_poisoned(second + 63));
    arena_reset(&arena, mark);
    assert_true(__asan_address_is_poisoned(second));
    assert_false(__asan_address_is_poisoned(first));
    arena_clear(&arena);
}
#endif

static void copies_end_with_nul(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    char *text = arena_text(&arena, (struct text){"abcdef", 3});
    assert_string_equal(text, "abc");
    assert_string_equal(arena_text(&arena, (struct text){NULL, 0}), "");
    assert_string_equal(arena_copy(&arena, NULL), "");
    assert_string_equal(arena_copy(&arena, "景洪"), "景洪");
    arena_clear(&arena);
}

static void printf_takes_any_length(void **state)
{
    struct arena arena;
    (void)state;
    arena_init(&arena);
    char *long_text = arena_alloc(&arena, 70001);
    memset(long_text, 'x', 70000);
    char *out = arena_printf(&arena, "%s|%d|%s", long_text, -7, "尾");
    assert_int_equal(strlen(out), 70000 + 4 + strlen("尾"));
    assert_string_equal(out + 70000, "|-7|尾");
    arena_clear(&arena);
}

static void a_list_grows_by_pushing(void **state)
{
    struct arena arena;
    size_t *list = NULL;
    size_t count = 0;
    (void)state;
    arena_init(&arena);
    for (size_t i = 0; i < 5000; i++) {
        ARENA_PUSH(&arena, list, count, i * i);
    }
    assert_int_equal(count, 5000);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(list[i], i * i);
    }
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_allocated_is_zeroed_and_aligned),
        cmocka_unit_test(allocations_do_not_overlap),
        cmocka_unit_test(a_reset_gives_back_the_same_place_zeroed),
        cmocka_unit_test(an_empty_mark_frees_all_and_keeps_a_block),
        cmocka_unit_test(only_a_large_block_is_not_kept),
#if defined(__SANITIZE_ADDRESS__)
        cmocka_unit_test(freed_memory_is_poisoned),
#endif
        cmocka_unit_test(copies_end_with_nul),
        cmocka_unit_test(printf_takes_any_length),
        cmocka_unit_test(a_list_grows_by_pushing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
