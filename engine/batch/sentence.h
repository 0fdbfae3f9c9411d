/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sentences with {names} in them, and what must not be read in them. */
#ifndef BATCH_SENTENCE_H
#define BATCH_SENTENCE_H

#include "base/arena.h"
#include "model/declared.h"
#include "store/store.h"

/* A sentence with its {names} replaced through value(), which may return NULL for "". */
const char *sentence_fill(struct arena *arena, const char *sentence,
                          const char *(*value)(void *context, const char *name), void *context);
/* A text with anything hidden that looks like an id number or a mobile number. */
const char *masked_text(struct arena *arena, const char *text);
/* Whether that would hide anything of it. */
bool is_masked(struct arena *arena, const char *text);
/* The hint of suggest_hint; "" where the nearest is one to be masked: a guess would bring the rest
 * of a number. */
const char *masked_hint(struct arena *arena, const char *typed, const char *const *names,
                        size_t count);
/* The value of a sensitive cell as it may be shown: its beginning and its length at most. */
const char *masked_value(struct arena *arena, struct text value);

/* A sentence filled from the columns of the row at hand, masked. */
const char *sentence_of_row(struct arena *arena, const char *sentence, struct query *query);
/* That the rows have each column that a sentence names. */
CHECKED bool sentence_check(const struct declared *by, const char *sentence,
                            const struct query *query, struct arena *arena, struct fault *fault);

#endif
