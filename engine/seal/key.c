/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <string.h>
#include <unistd.h>

#include "seal/seal.h"

_Static_assert(sizeof(((struct seal_key *)0)->bytes) == crypto_generichash_KEYBYTES,
               "a key of BLAKE2b");

bool seal_key_make(const char *path)
{
    unsigned char key[crypto_generichash_KEYBYTES];
    char line[sizeof(key) * 2 + 2];
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0) {
        return false;
    }
    randombytes_buf(key, sizeof(key));
    sodium_bin2hex(line, sizeof(line) - 1, key, sizeof(key));
    line[sizeof(line) - 2] = '\n';
    bool written = write(fd, line, sizeof(line) - 1) == (ssize_t)sizeof(line) - 1;
    int reason = written ? 0 : errno;
    written = close(fd) == 0 && written;
    sodium_memzero(key, sizeof(key));
    sodium_memzero(line, sizeof(line));
    if (!written) {
        unlink(path);
        errno = reason ? reason : EIO;
    }
    return written;
}

bool seal_key_read(struct text text, struct seal_key *out)
{
    size_t length;
    const char *end;
    struct text digits = text_trim(text);
    unsigned char check[crypto_generichash_BYTES_MIN];
    static const char what[] = "mingce key";
    if (sodium_hex2bin(out->bytes, sizeof(out->bytes), digits.at, digits.length, NULL, &length,
                       &end) != 0 ||
        length != sizeof(out->bytes) || end != digits.at + digits.length) {
        return false;
    }
    crypto_generichash(check, sizeof(check), (const unsigned char *)what, strlen(what), out->bytes,
                       sizeof(out->bytes));
    sodium_bin2hex(out->check, sizeof(out->check), check, (sizeof(out->check) - 1) / 2);
    return true;
}

void seal_key_forget(struct seal_key *key)
{
    sodium_memzero(key, sizeof(*key));
}

void seal_pseudonym(const struct seal_key *key, struct text identity, char out[SEAL_HEX])
{
    unsigned char digest[crypto_generichash_BYTES];
    crypto_generichash(digest, sizeof(digest), (const unsigned char *)identity.at, identity.length,
                       key->bytes, sizeof(key->bytes));
    sodium_bin2hex(out, SEAL_HEX, digest, sizeof(digest));
}
