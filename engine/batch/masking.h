/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What must not be read in anything that is printed or written for others: numbers that look like
 * those of a person (identity, phone, bank card), also mistyped ones and those written in groups.
 * The rule, and what it leaves alone, stands in docs/security.md.
 */
#ifndef BATCH_MASKING_H
#define BATCH_MASKING_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/text.h"

/* A text with anything hidden that looks like an id number, a phone or a bank card. */
const char *masked_text(struct arena *arena, const char *text);
/* Whether that would hide anything of it. */
bool is_masked(struct arena *arena, const char *text);
/* The hint of suggest_hint; "" where the nearest is one to be masked: a guess would bring the rest
 * of a number. */
const char *masked_hint(struct arena *arena, const char *typed, const char *const *names,
                        size_t count);
/* The value of a sensitive cell as it may be shown: its beginning and its length at most. */
const char *masked_value(struct arena *arena, struct text value);

#endif
