/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests. SHA-256 for what others compare; nothing of libsodium shows. */
#ifndef SEAL_SEAL_H
#define SEAL_SEAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/text.h"

struct arena;
struct seal;

enum { SEAL_HEX = 65 }; /* SHA-256 in hexadecimal, with its NUL */

CHECKED bool seal_start(struct fault *fault);

struct seal *seal_open(void);
void seal_add(struct seal *seal, const void *bytes, size_t count);
/* Writes the digest and frees the seal; a NULL out only frees. */
void seal_close(struct seal *seal, char out[SEAL_HEX]);

/* The digest of a file and its size; errno on failure. */
CHECKED bool seal_file(const char *path, char out[SEAL_HEX], long long *bytes);

/* A short name for a finding that stays the same from run to run: 16 hexadecimal digits over the
 * parts, each with its length. Not for secrets: an id number would be found by trying. */
const char *seal_fingerprint(struct arena *arena, const struct text *parts, size_t count);

/*
 * Keyed pseudonyms. Two who hold the same key find the same person; without it an identity number
 * cannot be found by trying. A key file holds 64 hexadecimal digits.
 */
struct seal_key {
    unsigned char bytes[32];
    char check[17]; /* the same for the same key, and tells nothing of it */
};

/* Writes a new key to a file that is not there yet, for its owner only; errno on failure. */
CHECKED bool seal_key_make(const char *path);
/* The key that the text of such a file holds; false if it holds none. */
CHECKED bool seal_key_read(struct text text, struct seal_key *out);
void seal_key_forget(struct seal_key *key);
/* Keyed BLAKE2b of 256 bits, in hexadecimal. */
void seal_pseudonym(const struct seal_key *key, struct text identity, char out[SEAL_HEX]);

#endif
