/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <sodium.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/language.h"
#include "seal/seal.h"

struct seal {
    crypto_hash_sha256_state state;
};

bool seal_start(struct fault *fault)
{
    if (sodium_init() < 0) {
        return fault_set(fault, FAULT_BUG, "sodium-start", "%s", _("libsodium does not start"));
    }
    return true;
}

struct seal *seal_open(void)
{
    struct seal *seal = memory_new(sizeof(*seal));
    crypto_hash_sha256_init(&seal->state);
    return seal;
}

void seal_add(struct seal *seal, const void *bytes, size_t count)
{
    crypto_hash_sha256_update(&seal->state, bytes, count);
}

void seal_end(struct seal *seal, struct digest *out)
{
    crypto_hash_sha256_final(&seal->state, out->bytes);
    free(seal);
}

void digest_hex(const struct digest *digest, char out[SEAL_HEX])
{
    sodium_bin2hex(out, SEAL_HEX, digest->bytes, sizeof(digest->bytes));
}

bool digest_read(struct text hex, struct digest *out)
{
    size_t length;
    const char *end;
    return sodium_hex2bin(out->bytes, sizeof(out->bytes), hex.at, hex.length, NULL, &length,
                          &end) == 0 &&
           length == sizeof(out->bytes) && end == hex.at + hex.length;
}

void seal_close(struct seal *seal, char out[SEAL_HEX])
{
    struct digest digest;
    if (!seal) {
        return;
    }
    seal_end(seal, &digest);
    if (out) {
        digest_hex(&digest, out);
    }
}

void seal_texts(const struct text *parts, size_t count, char out[SEAL_HEX])
{
    struct seal *seal = seal_open();
    for (size_t i = 0; i < count; i++) {
        seal_add(seal, parts[i].at, parts[i].length);
    }
    seal_close(seal, out);
}

bool seal_file(const char *path, char out[SEAL_HEX], long long *bytes)
{
    unsigned char chunk[64 * 1024];
    int fd = file_open(path);
    if (fd < 0) {
        return false;
    }
    struct seal *seal = seal_open();
    ssize_t got;
    *bytes = 0;
    while ((got = read(fd, chunk, sizeof(chunk))) > 0) {
        seal_add(seal, chunk, (size_t)got);
        *bytes += got;
    }
    close(fd);
    seal_close(seal, out);
    return got == 0;
}

const char *seal_fingerprint(struct arena *arena, const struct text *parts, size_t count)
{
    char hex[SEAL_HEX];
    struct seal *seal = seal_open();
    for (size_t i = 0; i < count; i++) {
        uint64_t length = parts[i].length;
        unsigned char bytes[8];
        for (size_t j = 0; j < 8; j++) {
            bytes[j] = (unsigned char)(length >> 8 * j);
        }
        seal_add(seal, bytes, sizeof(bytes));
        seal_add(seal, parts[i].at, parts[i].length);
    }
    seal_close(seal, hex);
    return arena_text(arena, (struct text){hex, 16});
}
