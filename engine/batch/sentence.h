/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sentences with {names} in them. */
#ifndef BATCH_SENTENCE_H
#define BATCH_SENTENCE_H

#include "base/arena.h"
#include "batch/masking.h"
#include "model/declared.h"
#include "store/store.h"

/* A sentence with its {names} replaced through value(), which may return NULL for "". */
const char *sentence_fill(struct arena *arena, const char *sentence,
                          const char *(*value)(void *context, const char *name), void *context);
/* A sentence filled from the columns of the row at hand, masked. */
const char *sentence_of_row(struct arena *arena, const char *sentence, struct query *query);
/* That the rows have each column that a sentence names. */
CHECKED bool sentence_check(const struct declared *by, const char *sentence,
                            const struct query *query, struct arena *arena, struct fault *fault);

#endif
