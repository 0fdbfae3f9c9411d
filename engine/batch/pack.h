/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What goes up to the level above: the figures of the case and of its units as parts, what was not
 * evaluated, the versions of the rules, and, with a key, a pseudonym of each person with the
 * counts that the person is in. No rows, no names, no numbers of persons. docs/merge.md describes
 * the file.
 */
#ifndef BATCH_PACK_H
#define BATCH_PACK_H

#include <stdint.h>

#include "base/fault.h"
#include "seal/seal.h"
#include "store/store.h"

struct pack_summary {
    int64_t measures;
    int64_t units;
    int64_t persons; /* pseudonyms; -1: none, because there was no key */
};

/* key NULL: without pseudonyms. The file is there as a whole or as it was. */
CHECKED bool batch_pack(const char *out, const char *target, const struct seal_key *key,
                        struct pack_summary *summary, struct fault *fault);
/* The same into a file that is not there yet. */
CHECKED bool pack_build(const char *out, const char *path, const struct seal_key *key,
                        struct pack_summary *summary, struct fault *fault);
/* A pack whose contents are those that were packed; NULL and a fault if not. */
CHECKED struct store *pack_open(const char *path, struct fault *fault);
/* The key of a file. */
CHECKED bool pack_read_key(const char *path, struct seal_key *key, struct fault *fault);
CHECKED bool pack_new_key(const char *path, struct fault *fault);

#endif
