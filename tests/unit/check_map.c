/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/map.h"

static void keys_get_ordinals_in_the_order_of_their_coming(void **state)
{
    struct map map;
    bool added;
    (void)state;
    map_init(&map);
    assert_int_equal(map_find(&map, TEXT("a")), MAP_NONE);
    assert_int_equal(map_add(&map, TEXT("U0007"), &added), 0);
    assert_true(added);
    assert_int_equal(map_add(&map, TEXT("U0001"), &added), 1);
    assert_true(added);
    assert_int_equal(map_add(&map, TEXT("U0007"), &added), 0);
    assert_false(added);
    assert_int_equal(map_add(&map, TEXT("U0001"), NULL), 1);
    assert_int_equal(map_find(&map, TEXT("U0001")), 1);
    assert_int_equal(map_find(&map, TEXT("U000")), MAP_NONE);
    assert_text(map_key(&map, 0), "U0007");
    assert_text(map_key(&map, 1), "U0001");
    assert_int_equal(map.count, 2);
    map_clear(&map);
    map_clear(&map);
}

/* Keys lie end to end: what they hold must not matter. */
static void any_bytes_are_a_key(void **state)
{
    struct map map;
    (void)state;
    map_init(&map);
    assert_int_equal(map_add(&map, TEXT(""), NULL), 0);
    assert_int_equal(map_add(&map, TEXT("a\0b"), NULL), 1);
    assert_int_equal(map_add(&map, TEXT("a"), NULL), 2);
    assert_int_equal(map_add(&map, TEXT("ab"), NULL), 3);
    assert_int_equal(map_add(&map, TEXT("b"), NULL), 4);
    assert_int_equal(map_add(&map, (struct text){NULL, 0}, NULL), 0);
    assert_text(map_key(&map, 0), "");
    assert_text(map_key(&map, 1), "a\0b");
    assert_int_equal(map_find(&map, TEXT("a\0b")), 1);
    assert_int_equal(map_find(&map, TEXT("a\0c")), MAP_NONE);
    map_clear(&map);
}

static struct text numbered(char *bytes, size_t i)
{
    return (struct text){bytes, (size_t)sprintf(bytes, "P%06zu", i * 7)};
}

static void many_keys_are_all_found(void **state)
{
    enum { KEYS = 300000 };
    struct map map;
    char bytes[40];
    bool added;
    (void)state;
    map_init(&map);
    for (size_t i = 0; i < KEYS; i++) {
        assert_int_equal(map_add(&map, numbered(bytes, i), &added), i);
        assert_true(added);
    }
    assert_int_equal(map.count, KEYS);
    for (size_t i = 0; i < KEYS; i++) {
        struct text key = numbered(bytes, i);
        assert_int_equal(map_find(&map, key), i);
        assert_texts(map_key(&map, (uint32_t)i), key);
        bytes[0] = 'Q';
        assert_int_equal(map_find(&map, key), MAP_NONE);
    }
    assert_int_equal(map_add(&map, numbered(bytes, 17), &added), 17);
    assert_false(added);
    map_clear(&map);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_get_ordinals_in_the_order_of_their_coming),
        cmocka_unit_test(any_bytes_are_a_key),
        cmocka_unit_test(many_keys_are_all_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
