/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests, trees of digests and signatures. SHA-256 for what others compare; nothing of libsodium
 * shows. */
#ifndef SEAL_SEAL_H
#define SEAL_SEAL_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/text.h"

struct arena;
struct seal;

enum { SEAL_HEX = 65 }; /* SHA-256 in hexadecimal, with its NUL */

struct digest {
    unsigned char bytes[32];
};

CHECKED bool seal_start(struct fault *fault);

struct seal *seal_open(void);
void seal_add(struct seal *seal, const void *bytes, size_t count);
/* Writes the digest and frees the seal; a NULL out only frees. */
void seal_close(struct seal *seal, char out[SEAL_HEX]);
/* The digest of texts, one behind the other. */
void seal_texts(const struct text *parts, size_t count, char out[SEAL_HEX]);

/* The same in bytes. */
void seal_end(struct seal *seal, struct digest *out);
void digest_hex(const struct digest *digest, char out[SEAL_HEX]);
CHECKED bool digest_read(struct text hex, struct digest *out);

/* The digest of a file and its size; errno on failure. */
CHECKED bool seal_file(const char *path, char out[SEAL_HEX], long long *bytes);

/* A short name for a finding that stays the same from run to run: 16 hexadecimal digits over the
 * parts, each with its length. Not for secrets: an id number would be found by trying. */
const char *seal_fingerprint(struct arena *arena, const struct text *parts, size_t count);

/*
 * The Merkle tree of RFC 6962, section 2.1: a leaf is SHA-256 over a byte 0 and its data, a node
 * over a byte 1 and both nodes below it. A path proves one leaf to who knows the root.
 */
void merkle_leaf(const void *data, size_t length, struct digest *out);
/* The digest of nothing is that of a tree without leaves. */
void merkle_root(const struct digest *leaves, size_t count, struct digest *out);
/* The nodes beside the way from a leaf to the root, from below; their number. */
enum { MERKLE_DEEPEST = 64 };
size_t merkle_path(const struct digest *leaves, size_t count, size_t leaf,
                   struct digest path[MERKLE_DEEPEST]);
/* The root that a leaf and its path make; false if a path of that length cannot lead there. */
CHECKED bool merkle_climb(const struct digest *leaf, size_t number, size_t count,
                          const struct digest *path, size_t length, struct digest *root);

/* Salts: what is to be hidden from who does not know the whole. The seed is made of all of it. */
struct salter;
struct salter *salter_open(void);
void salter_add(struct salter *salter, const void *bytes, size_t count);
/* The seed; frees the salter. */
void salter_close(struct salter *salter, struct digest *seed);
/* The salt of one leaf of one table. */
void salter_salt(const struct digest *seed, const char *table, struct text leaf,
                 struct digest *salt);

/*
 * Signatures in the format of minisign: Ed25519 over BLAKE2b-512 of the bytes, with a comment that
 * the signature covers too. Keys are files of minisign; one may be locked by a password.
 */
struct sign_key {
    unsigned char number[8];
    unsigned char secret[64];
    bool locked;               /* secret and number are not readable yet */
    unsigned char sealed[104]; /* number, secret and their check, locked */
    unsigned char salt[32];
    unsigned long long operations;
    unsigned long long memory;
};

struct public_key {
    unsigned char number[8];
    unsigned char bytes[32];
};

struct signature {
    unsigned char number[8]; /* of the key */
    unsigned char bytes[64];
    unsigned char whole[64]; /* over these and the comment */
    const char *comment;     /* in the arena */
};

/* The text of such a file; false if it is none. */
CHECKED bool sign_key_read(struct text file, struct sign_key *out);
/* Opens a locked key; false if the password is another one, or, with ENOMEM in errno, if there is
 * too little memory to tell. */
CHECKED bool sign_key_unlock(struct sign_key *key, const char *password);
void sign_key_forget(struct sign_key *key);
CHECKED bool public_key_read(struct text file, struct public_key *out);
/* The number of a key as minisign shows it. */
void key_number(const unsigned char number[8], char out[17]);
/* The text of a signature file. */
const char *sign_text(struct arena *arena, const struct sign_key *key, struct text bytes,
                      const char *comment);
CHECKED bool signature_read(struct arena *arena, struct text file, struct signature *out);
CHECKED bool signature_holds(const struct signature *signature, const struct public_key *key,
                             struct text bytes);

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
