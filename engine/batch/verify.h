/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Whether a result is what its manifest.json says, and adds up; run again, whether it comes out
 * the same; and what proves one unit's rows to who has only manifest.json. What does not hold is
 * told, one by one; a fault is only what keeps us from looking.
 */
#ifndef BATCH_VERIFY_H
#define BATCH_VERIFY_H

#include <stdio.h>

#include "base/arena.h"
#include "batch/batch.h"
#include "seal/seal.h"

enum verdict_kind { VERDICT_HOLDS, VERDICT_FAILS, VERDICT_OPEN };

struct verdict {
    enum verdict_kind kind;
    const char *check; /* "outputs": what was looked at */
    const char *id;    /* of the message, of one that fails or is open */
    const char *file;  /* where; NULL: the result as a whole */
    const char *text;
};

struct verification {
    struct arena arena;
    struct verdict *verdicts;
    size_t count;
    size_t failures;
};

void verification_open(struct verification *verification);
void verification_close(struct verification *verification);

struct verify_request {
    const char *out;
    const struct public_key *key; /* NULL: a signature is not checked */
    /* Of a replay; NULL: none. */
    const char *case_folder;
    const char *previous;
    struct rulebook *rulebook;
    size_t jobs;
    void (*progress)(void *context, const char *stage); /* may be NULL */
    void *context;
};

CHECKED bool batch_verify(const struct verify_request *request, struct verification *verification,
                          struct fault *fault);

/* What proves the rows of a unit, as JSON: its leaves with salts and paths. */
CHECKED bool batch_prove(const char *out, const char *unit, const char *target,
                         struct fault *fault);
/* Such a proof against a manifest.json, or that of an OUT. */
CHECKED bool batch_check_proof(const char *manifest, const char *proof,
                               struct verification *verification, struct fault *fault);

#endif
