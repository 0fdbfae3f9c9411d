/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Trees of RFC 6962 over the leaves that implementations of it are tested with; salts. */
#include "unit.h"

#include "seal/seal.h"

enum { LEAVES = 8 };

static const struct text data[LEAVES] = {
    {"", 0},
    {"\0", 1},
    {"\x10", 1},
    {"\x20\x21", 2},
    {"\x30\x31", 2},
    {"\x40\x41\x42\x43", 4},
    {"\x50\x51\x52\x53\x54\x55\x56\x57", 8},
    {"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f", 16},
};

static void make_leaves(struct digest leaves[LEAVES])
{
    for (size_t i = 0; i < LEAVES; i++) {
        merkle_leaf(data[i].at, data[i].length, &leaves[i]);
    }
}

static const char *hex_of(const struct digest *digest)
{
    static char hex[SEAL_HEX];
    digest_hex(digest, hex);
    return hex;
}

static void roots_of_the_first_leaves_come_out(void **state)
{
    static const char *const roots[LEAVES + 1] = {
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    };
    (void)state;
    struct digest leaves[LEAVES];
    make_leaves(leaves);
    for (size_t count = 0; count <= LEAVES; count++) {
        struct digest root;
        merkle_root(leaves, count, &root);
        assert_string_equal(hex_of(&root), roots[count]);
    }
}

static void every_path_climbs_to_its_root_and_no_other_way(void **state)
{
    (void)state;
    struct digest leaves[LEAVES];
    make_leaves(leaves);
    for (size_t count = 1; count <= LEAVES; count++) {
        struct digest root;
        merkle_root(leaves, count, &root);
        for (size_t i = 0; i < count; i++) {
            struct digest path[MERKLE_DEEPEST];
            struct digest other;
            size_t length = merkle_path(leaves, count, i, path);
            assert_true(merkle_climb(&leaves[i], i, count, path, length, &other));
            assert_memory_equal(&other, &root, sizeof(root));
            assert_false(merkle_climb(&leaves[i], count, count, path, length, &other));
            assert_false(merkle_climb(&leaves[i], i, count, path, length + 1, &other));
            if (length > 0) {
                size_t wrong = i == 0 ? count - 1 : i - 1;
                assert_false(merkle_climb(&leaves[i], i, count, path, length - 1, &other));
                assert_false(merkle_climb(&leaves[i], wrong, count, path, length, &other) &&
                             memcmp(&other, &root, sizeof(root)) == 0);
                path[length - 1].bytes[0] ^= 1;
                assert_true(merkle_climb(&leaves[i], i, count, path, length, &other));
                assert_memory_not_equal(&other, &root, sizeof(root));
            }
        }
    }
}

static void seed_of(const char *bytes, struct digest *seed)
{
    struct salter *salter = salter_open();
    salter_add(salter, bytes, strlen(bytes));
    salter_close(salter, seed);
}

static void salts_differ_by_seed_table_and_leaf_only(void **state)
{
    (void)state;
    struct digest seed;
    struct digest other;
    struct digest salts[5];
    seed_of("rows", &seed);
    seed_of("rovs", &other);
    salter_salt(&seed, "persons", TEXT("U1"), &salts[0]);
    salter_salt(&seed, "persons", TEXT("U2"), &salts[1]);
    salter_salt(&seed, "orgs", TEXT("U1"), &salts[2]);
    salter_salt(&other, "persons", TEXT("U1"), &salts[3]);
    salter_salt(&seed, "personsU", TEXT("1"), &salts[4]);
    for (size_t i = 0; i < 5; i++) {
        for (size_t j = 0; j < i; j++) {
            assert_memory_not_equal(&salts[i], &salts[j], sizeof(salts[i]));
        }
    }
    seed_of("rows", &other);
    salter_salt(&other, "persons", TEXT("U1"), &salts[3]);
    assert_memory_equal(&salts[0], &salts[3], sizeof(salts[0]));
}

static int start(void **state)
{
    struct fault fault = {0};
    (void)state;
    return seal_start(&fault) ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(roots_of_the_first_leaves_come_out),
        cmocka_unit_test(every_path_climbs_to_its_root_and_no_other_way),
        cmocka_unit_test(salts_differ_by_seed_table_and_leaf_only),
    };
    return cmocka_run_group_tests(tests, start, NULL);
}
