/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "seal/seal.h"

_Static_assert(sizeof(struct digest) == crypto_hash_sha256_BYTES, "a digest of SHA-256");

void merkle_leaf(const void *data, size_t length, struct digest *out)
{
    static const unsigned char mark = 0;
    struct seal *seal = seal_open();
    seal_add(seal, &mark, 1);
    seal_add(seal, data, length);
    seal_end(seal, out);
}

static void join(const struct digest *left, const struct digest *right, struct digest *out)
{
    static const unsigned char mark = 1;
    struct seal *seal = seal_open();
    seal_add(seal, &mark, 1);
    seal_add(seal, left->bytes, sizeof(left->bytes));
    seal_add(seal, right->bytes, sizeof(right->bytes));
    seal_end(seal, out);
}

/* The largest power of two below count, which is over 1. */
static size_t split_of(size_t count)
{
    size_t split = 1;
    while (split * 2 < count) {
        split *= 2;
    }
    return split;
}

void merkle_root(const struct digest *leaves, size_t count, struct digest *out)
{
    if (count == 0) {
        seal_end(seal_open(), out);
        return;
    }
    if (count == 1) {
        *out = leaves[0];
        return;
    }
    size_t split = split_of(count);
    struct digest left;
    struct digest right;
    merkle_root(leaves, split, &left);
    merkle_root(leaves + split, count - split, &right);
    join(&left, &right, out);
}

size_t merkle_path(const struct digest *leaves, size_t count, size_t leaf,
                   struct digest path[MERKLE_DEEPEST])
{
    if (count <= 1) {
        return 0;
    }
    size_t split = split_of(count);
    size_t length;
    if (leaf < split) {
        length = merkle_path(leaves, split, leaf, path);
        merkle_root(leaves + split, count - split, &path[length]);
    } else {
        length = merkle_path(leaves + split, count - split, leaf - split, path);
        merkle_root(leaves, split, &path[length]);
    }
    return length + 1;
}

bool merkle_climb(const struct digest *leaf, size_t number, size_t count, const struct digest *path,
                  size_t length, struct digest *root)
{
    if (number >= count) {
        return false;
    }
    if (count == 1) {
        *root = *leaf;
        return length == 0;
    }
    if (length == 0) {
        return false;
    }
    size_t split = split_of(count);
    bool left = number < split;
    struct digest below;
    if (!merkle_climb(leaf, left ? number : number - split, left ? split : count - split, path,
                      length - 1, &below)) {
        return false;
    }
    join(left ? &below : &path[length - 1], left ? &path[length - 1] : &below, root);
    return true;
}

struct salter {
    crypto_generichash_state state;
};

static const unsigned char domain[] = "mingce: salts of the leaves of tables";
_Static_assert(sizeof(domain) - 1 <= crypto_generichash_KEYBYTES_MAX, "a key of BLAKE2b");

struct salter *salter_open(void)
{
    struct salter *salter = aligned_alloc(_Alignof(struct salter), sizeof(*salter));
    if (!salter) {
        abort();
    }
    crypto_generichash_init(&salter->state, domain, sizeof(domain) - 1, sizeof(struct digest));
    return salter;
}

void salter_add(struct salter *salter, const void *bytes, size_t count)
{
    crypto_generichash_update(&salter->state, bytes, count);
}

void salter_close(struct salter *salter, struct digest *seed)
{
    if (seed) {
        crypto_generichash_final(&salter->state, seed->bytes, sizeof(seed->bytes));
    }
    sodium_memzero(salter, sizeof(*salter));
    free(salter);
}

void salter_salt(const struct digest *seed, const char *table, struct text leaf,
                 struct digest *salt)
{
    struct salter salter;
    crypto_generichash_init(&salter.state, seed->bytes, sizeof(seed->bytes), sizeof(salt->bytes));
    salter_add(&salter, table, strlen(table) + 1);
    salter_add(&salter, leaf.at, leaf.length);
    crypto_generichash_final(&salter.state, salt->bytes, sizeof(salt->bytes));
    sodium_memzero(&salter, sizeof(salter));
}
