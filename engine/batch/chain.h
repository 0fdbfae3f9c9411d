/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What vouches for a result from without: chain.txt, a line for each run that was put into the
 * same folder, each with the digest of the line before; and a signature of manifest.json, whose
 * comment names the last line. Neither is part of the result: they tell when, the result does not.
 */
#ifndef BATCH_CHAIN_H
#define BATCH_CHAIN_H

#include "base/arena.h"
#include "base/fault.h"
#include "seal/seal.h"

#define CHAIN_FILE "chain.txt"
#define SIGNATURE_FILE_NAME "manifest.json.minisig"

struct chain {
    struct text text;        /* the lines; none: there is no file */
    size_t count;            /* lines that hold */
    size_t broken;           /* the first line that does not; 0: all hold */
    char head[SEAL_HEX];     /* of the last line; noughts without one */
    char manifest[SEAL_HEX]; /* what the last line says of manifest.json */
};

/* False only if the file is there and cannot be read; errno. */
CHECKED bool chain_read(const char *out, struct arena *arena, struct chain *chain);
/* A fault if it does not hold: nothing is put on top of it. */
CHECKED bool chain_check(const char *out, struct fault *fault);
/* The chain of the former result with a line more, into the folder that is being built; with a key
 * its manifest.json is signed. */
CHECKED bool chain_extend(const char *former, const char *build, const struct sign_key *key,
                          struct fault *fault);
/* Signs manifest.json of a folder as it stands. */
CHECKED bool chain_sign(const char *out, const struct sign_key *key, struct fault *fault);
/* How the comment of a signature names the head of a chain. */
const char *chain_mark(struct arena *arena, const struct chain *chain);

/* The key in a file of minisign. A locked one is opened by ask(), which returns a password or
 * NULL. */
CHECKED bool chain_key(const char *path, const char *(*ask)(void *context), void *context,
                       struct sign_key *key, struct fault *fault);
CHECKED bool chain_public_key(const char *path, struct public_key *key, struct fault *fault);

#endif
