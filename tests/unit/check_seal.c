/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests: SHA-256 of the vectors of FIPS 180, of any cut of the same bytes, of files, and the
 * short names of findings; pseudonyms. */
#include "unit.h"

#include <errno.h>

#include "seal/seal.h"

static const char *digest_in_steps(const char *bytes, size_t count, size_t step)
{
    static char hex[SEAL_HEX];
    struct seal *seal = seal_open();
    for (size_t at = 0; at < count; at += step) {
        seal_add(seal, bytes + at, count - at < step ? count - at : step);
    }
    seal_close(seal, hex);
    return hex;
}

static const char *digest(const char *bytes, size_t count)
{
    return digest_in_steps(bytes, count, count > 0 ? count : 1);
}

static void vectors_of_fips_180_come_out(void **state)
{
    (void)state;
    assert_string_equal(digest("", 0),
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_string_equal(digest("abc", 3),
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const char *two = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
    assert_string_equal(digest(two, strlen(two)),
                        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    const char *four = "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                       "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu";
    assert_string_equal(digest(four, strlen(four)),
                        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1");
}

static void a_million_letters_come_out(void **state)
{
    static char letters[1000000];
    (void)state;
    memset(letters, 'a', sizeof(letters));
    assert_string_equal(digest_in_steps(letters, sizeof(letters), 4096),
                        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

/* The hash of the empty leaf of RFC 6962: one NUL, which ends no text here. */
static void a_nul_is_a_byte_like_any_other(void **state)
{
    (void)state;
    assert_string_equal(digest("", 1),
                        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
}

static void it_does_not_matter_how_bytes_are_cut(void **state)
{
    char bytes[300];
    char whole[SEAL_HEX];
    (void)state;
    for (size_t i = 0; i < sizeof(bytes); i++) {
        bytes[i] = (char)(i * 7);
    }
    strcpy(whole, digest(bytes, sizeof(bytes)));
    for (size_t step = 1; step < sizeof(bytes); step++) {
        assert_string_equal(digest_in_steps(bytes, sizeof(bytes), step), whole);
    }
}

static void closing_without_a_place_only_frees(void **state)
{
    (void)state;
    seal_close(seal_open(), NULL);
    seal_close(NULL, NULL);
}

/* Longer than the chunks in which files are read. */
static void a_file_has_the_digest_of_its_bytes(void **state)
{
    static char bytes[200000];
    char hex[SEAL_HEX];
    long long count;
    (void)state;
    for (size_t i = 0; i < sizeof(bytes); i++) {
        bytes[i] = (char)(i * i >> 7);
    }
    assert_true(seal_file(unit_file("long", bytes, sizeof(bytes)), hex, &count));
    assert_int_equal(count, sizeof(bytes));
    assert_string_equal(hex, digest(bytes, sizeof(bytes)));
    assert_true(seal_file(unit_file("empty", "", 0), hex, &count));
    assert_int_equal(count, 0);
    assert_string_equal(hex, digest("", 0));
}

static void a_file_that_cannot_be_read_has_no_digest(void **state)
{
    char hex[SEAL_HEX];
    long long count;
    (void)state;
    errno = 0;
    assert_false(seal_file(unit_path("absent"), hex, &count));
    assert_int_equal(errno, ENOENT);
    errno = 0;
    assert_false(seal_file(unit_folder, hex, &count));
    assert_int_equal(errno, EISDIR);
}

/* Computed with Python: SHA-256 over each part behind its length as eight bytes, the lowest
 * first; the first 16 digits. They stand in published findings and must never change. */
static void fingerprints_stay_what_they_are(void **state)
{
    static const struct text parts[] = {{"a", 1}, {"b", 1}};
    static const struct text wide[] = {{"名册", 6}, {"x\0y", 3}};
    static const struct text joined[] = {{"ab", 2}, {"", 0}};
    struct arena arena;
    (void)state;
    arena_init(&arena);
    assert_string_equal(seal_fingerprint(&arena, parts, 0), "e3b0c44298fc1c14");
    assert_string_equal(seal_fingerprint(&arena, parts, 2), "cf6ab613e3942391");
    assert_string_equal(seal_fingerprint(&arena, wide, 2), "efce787df20ac543");
    assert_string_equal(seal_fingerprint(&arena, joined, 1), "5dff2b3fa79721a8");
    assert_string_equal(seal_fingerprint(&arena, joined, 2), "e38fddf799dfc988");
    arena_clear(&arena);
}

/* Each part comes with its length: a|bc is not ab|c, and a blank part is not none. */
static void fingerprints_tell_parts_apart(void **state)
{
    static const struct text sets[][3] = {
        {{"a", 1}, {"bc", 2}, {"", 0}}, {{"ab", 2}, {"c", 1}, {"", 0}},
        {{"abc", 3}, {"", 0}, {"", 0}}, {{"", 0}, {"abc", 3}, {"", 0}},
        {{"a", 1}, {"b", 1}, {"c", 1}},
    };
    const char *prints[COUNT_OF(sets)];
    struct arena arena;
    (void)state;
    arena_init(&arena);
    for (size_t i = 0; i < COUNT_OF(sets); i++) {
        prints[i] = seal_fingerprint(&arena, sets[i], 3);
        assert_int_equal(strspn(prints[i], "0123456789abcdef"), 16);
        assert_int_equal(strlen(prints[i]), 16);
        for (size_t j = 0; j < i; j++) {
            assert_string_not_equal(prints[i], prints[j]);
        }
    }
    arena_clear(&arena);
}

/* Digest by Python: hashlib.blake2b(b"…", key=bytes(range(32)), digest_size=32). */
static void pseudonyms_are_keyed_blake2b(void **state)
{
    struct seal_key key;
    struct seal_key other;
    char hex[SEAL_HEX];
    (void)state;
    assert_true(seal_key_read(
        TEXT(" 000102030405060708090a0b0c0d0e0f101112131415161718191A1B1C1D1E1F\n"), &key));
    seal_pseudonym(&key, TEXT("11010519491231002X"), hex);
    assert_string_equal(hex, "a51ad419241aa4cf7ede2e244005cc9600e83bf2d5afae3928fef6c57467e4e5");
    assert_true(seal_key_read(
        TEXT("000102030405060708090a0b0c0d0e0f101112131415161718191A1B1C1D1E20"), &other));
    assert_string_not_equal(key.check, other.check);
    assert_int_equal(strlen(key.check), 16);
    seal_key_forget(&key);
    assert_int_equal(key.bytes[31], 0);
}

static void what_is_no_key_is_refused(void **state)
{
    struct seal_key key;
    (void)state;
    assert_false(seal_key_read(TEXT(""), &key));
    assert_false(seal_key_read(TEXT("00"), &key));
    assert_false(seal_key_read(
        TEXT("000102030405060708090a0b0c0d0e0f101112131415161718191A1B1C1D1E1F00"), &key));
    assert_false(seal_key_read(
        TEXT("000102030405060708090a0b0c0d0e0f101112131415161718191A1B1C1D1E1g"), &key));
}

static int start(void **state)
{
    struct fault fault = {0};
    return seal_start(&fault) ? unit_folder_make(state) : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(vectors_of_fips_180_come_out),
        cmocka_unit_test(a_million_letters_come_out),
        cmocka_unit_test(a_nul_is_a_byte_like_any_other),
        cmocka_unit_test(it_does_not_matter_how_bytes_are_cut),
        cmocka_unit_test(closing_without_a_place_only_frees),
        cmocka_unit_test(a_file_has_the_digest_of_its_bytes),
        cmocka_unit_test(a_file_that_cannot_be_read_has_no_digest),
        cmocka_unit_test(fingerprints_stay_what_they_are),
        cmocka_unit_test(fingerprints_tell_parts_apart),
        cmocka_unit_test(pseudonyms_are_keyed_blake2b),
        cmocka_unit_test(what_is_no_key_is_refused),
    };
    return cmocka_run_group_tests(tests, start, unit_folder_drop);
}
