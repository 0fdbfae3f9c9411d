/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files of minisign: https://jedisct1.github.io/minisign/ describes them. */
#include <errno.h>
#include <sodium.h>
#include <string.h>

#include "base/arena.h"
#include "seal/seal.h"

enum { NUMBER = 8, CHECK = 32, SALT = 32, LIMIT = 8, KEY = 32, SIGNATURE = 64 };
enum { SECRET_FILE = 2 + 2 + 2 + SALT + LIMIT + LIMIT + NUMBER + 64 + CHECK };
enum { PUBLIC_FILE = 2 + NUMBER + KEY, SIGNATURE_FILE = 2 + NUMBER + SIGNATURE };

/* minisign asks for 1 GiB at most. */
static const unsigned long long most_memory = 2ULL << 30;
static const unsigned long long most_operations = 1ULL << 28;

_Static_assert(sizeof(((struct sign_key *)0)->secret) == crypto_sign_SECRETKEYBYTES, "Ed25519");
_Static_assert(sizeof(((struct public_key *)0)->bytes) == crypto_sign_PUBLICKEYBYTES, "Ed25519");
_Static_assert(sizeof(((struct signature *)0)->bytes) == crypto_sign_BYTES, "Ed25519");
_Static_assert((int)SALT == (int)crypto_pwhash_scryptsalsa208sha256_SALTBYTES, "scrypt");

static struct text next_line(struct text *rest)
{
    size_t end = text_find(*rest, TEXT("\n"));
    struct text line = text_part(*rest, 0, end == SIZE_MAX ? rest->length : end);
    *rest = text_from(*rest, end == SIZE_MAX ? rest->length : end + 1);
    return text_ends(line, TEXT("\r")) ? text_part(line, 0, line.length - 1) : line;
}

static bool decode(struct text line, unsigned char *out, size_t wanted)
{
    size_t length;
    const char *end;
    return sodium_base642bin(out, wanted, line.at, line.length, NULL, &length, &end,
                             sodium_base64_VARIANT_ORIGINAL) == 0 &&
           length == wanted && end == line.at + line.length;
}

/* A comment, then the bytes. */
static bool read_file(struct text file, unsigned char *out, size_t wanted, struct text *rest)
{
    *rest = file;
    return text_starts(next_line(rest), TEXT("untrusted comment: ")) &&
           decode(next_line(rest), out, wanted);
}

static unsigned long long number_at(const unsigned char *bytes)
{
    unsigned long long number = 0;
    for (int i = 7; i >= 0; i--) {
        number = number << 8 | bytes[i];
    }
    return number;
}

/* Number, secret and check; the check is over what is said before them, too. */
static bool open_sealed(struct sign_key *key)
{
    unsigned char check[CHECK];
    crypto_generichash_state state;
    crypto_generichash_init(&state, NULL, 0, sizeof(check));
    crypto_generichash_update(&state, (const unsigned char *)"Ed", 2);
    crypto_generichash_update(&state, key->sealed, NUMBER + sizeof(key->secret));
    crypto_generichash_final(&state, check, sizeof(check));
    bool same =
        sodium_memcmp(check, key->sealed + NUMBER + sizeof(key->secret), sizeof(check)) == 0;
    memcpy(key->number, key->sealed, NUMBER);
    memcpy(key->secret, key->sealed + NUMBER, sizeof(key->secret));
    return same;
}

/* minisign writes no check into a key without a password; but both halves belong together. */
static bool open_plain(struct sign_key *key)
{
    unsigned char pair[sizeof(key->secret)];
    unsigned char public[crypto_sign_PUBLICKEYBYTES];
    (void)open_sealed(key);
    crypto_sign_seed_keypair(public, pair, key->secret);
    bool same = sodium_memcmp(pair, key->secret, sizeof(pair)) == 0;
    sodium_memzero(pair, sizeof(pair));
    return same;
}

bool sign_key_read(struct text file, struct sign_key *out)
{
    unsigned char bytes[SECRET_FILE];
    struct text rest;
    *out = (struct sign_key){.locked = false};
    if (!read_file(file, bytes, sizeof(bytes), &rest) || memcmp(bytes, "Ed", 2) != 0 ||
        memcmp(bytes + 4, "B2", 2) != 0) {
        return false;
    }
    memcpy(out->salt, bytes + 6, SALT);
    out->operations = number_at(bytes + 6 + SALT);
    out->memory = number_at(bytes + 6 + SALT + LIMIT);
    memcpy(out->sealed, bytes + 6 + SALT + LIMIT + LIMIT, sizeof(out->sealed));
    out->locked = memcmp(bytes + 2, "Sc", 2) == 0;
    bool plain = memcmp(bytes + 2, "\0\0", 2) == 0;
    sodium_memzero(bytes, sizeof(bytes));
    return out->locked ? out->operations <= most_operations && out->memory <= most_memory
                       : plain && open_plain(out);
}

bool sign_key_unlock(struct sign_key *key, const char *password)
{
    unsigned char stream[sizeof(key->sealed)];
    errno = 0;
    if (crypto_pwhash_scryptsalsa208sha256(stream, sizeof(stream), password, strlen(password),
                                           key->salt, key->operations, (size_t)key->memory) != 0) {
        return false;
    }
    errno = 0; /* whatever it tried */
    for (size_t i = 0; i < sizeof(stream); i++) {
        key->sealed[i] ^= stream[i];
    }
    sodium_memzero(stream, sizeof(stream));
    key->locked = !open_sealed(key);
    return !key->locked;
}

void sign_key_forget(struct sign_key *key)
{
    sodium_memzero(key, sizeof(*key));
}

bool public_key_read(struct text file, struct public_key *out)
{
    unsigned char bytes[PUBLIC_FILE];
    struct text rest;
    if ((!read_file(file, bytes, sizeof(bytes), &rest) &&
         !decode(text_trim(file), bytes, sizeof(bytes))) ||
        memcmp(bytes, "Ed", 2) != 0) {
        return false;
    }
    memcpy(out->number, bytes + 2, NUMBER);
    memcpy(out->bytes, bytes + 2 + NUMBER, KEY);
    return true;
}

void key_number(const unsigned char number[8], char out[17])
{
    for (size_t i = 0; i < NUMBER; i++) {
        static const char digits[] = "0123456789ABCDEF";
        out[2 * i] = digits[number[NUMBER - 1 - i] >> 4];
        out[2 * i + 1] = digits[number[NUMBER - 1 - i] & 15];
    }
    out[16] = '\0';
}

static void digest_of(struct text bytes, unsigned char out[crypto_generichash_BYTES_MAX])
{
    crypto_generichash(out, crypto_generichash_BYTES_MAX, (const unsigned char *)bytes.at,
                       bytes.length, NULL, 0);
}

/* What the second signature is over. */
static unsigned char *with_comment(struct arena *arena, const unsigned char signature[SIGNATURE],
                                   const char *comment, size_t *length)
{
    *length = SIGNATURE + strlen(comment);
    unsigned char *bytes = arena_alloc(arena, *length);
    memcpy(bytes, signature, SIGNATURE);
    memcpy(bytes + SIGNATURE, comment, strlen(comment));
    return bytes;
}

const char *sign_text(struct arena *arena, const struct sign_key *key, struct text bytes,
                      const char *comment)
{
    unsigned char digest[crypto_generichash_BYTES_MAX];
    unsigned char file[SIGNATURE_FILE];
    unsigned char whole[SIGNATURE];
    char first[sodium_base64_ENCODED_LEN(SIGNATURE_FILE, sodium_base64_VARIANT_ORIGINAL)];
    char second[sodium_base64_ENCODED_LEN(SIGNATURE, sodium_base64_VARIANT_ORIGINAL)];
    size_t length;
    digest_of(bytes, digest);
    memcpy(file, "ED", 2);
    memcpy(file + 2, key->number, NUMBER);
    crypto_sign_detached(file + 2 + NUMBER, NULL, digest, sizeof(digest), key->secret);
    const unsigned char *covered = with_comment(arena, file + 2 + NUMBER, comment, &length);
    crypto_sign_detached(whole, NULL, covered, length, key->secret);
    sodium_bin2base64(first, sizeof(first), file, sizeof(file), sodium_base64_VARIANT_ORIGINAL);
    sodium_bin2base64(second, sizeof(second), whole, sizeof(whole), sodium_base64_VARIANT_ORIGINAL);
    return arena_printf(arena,
                        "untrusted comment: signature by mingce\n%s\ntrusted comment: %s\n%s\n",
                        first, comment, second);
}

bool signature_read(struct arena *arena, struct text file, struct signature *out)
{
    unsigned char bytes[SIGNATURE_FILE];
    struct text rest;
    struct text mark = TEXT("trusted comment: ");
    if (!read_file(file, bytes, sizeof(bytes), &rest) || memcmp(bytes, "ED", 2) != 0) {
        return false;
    }
    struct text comment = next_line(&rest);
    memcpy(out->number, bytes + 2, NUMBER);
    memcpy(out->bytes, bytes + 2 + NUMBER, SIGNATURE);
    if (!text_starts(comment, mark) || !decode(next_line(&rest), out->whole, SIGNATURE)) {
        return false;
    }
    out->comment = arena_text(arena, text_from(comment, mark.length));
    return true;
}

bool signature_holds(const struct signature *signature, const struct public_key *key,
                     struct text bytes)
{
    unsigned char digest[crypto_generichash_BYTES_MAX];
    struct arena arena;
    size_t length;
    arena_init(&arena);
    digest_of(bytes, digest);
    const unsigned char *covered =
        with_comment(&arena, signature->bytes, signature->comment, &length);
    bool holds =
        memcmp(signature->number, key->number, NUMBER) == 0 &&
        crypto_sign_verify_detached(signature->bytes, digest, sizeof(digest), key->bytes) == 0 &&
        crypto_sign_verify_detached(signature->whole, covered, length, key->bytes) == 0;
    arena_clear(&arena);
    return holds;
}
