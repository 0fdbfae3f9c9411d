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

#endif
