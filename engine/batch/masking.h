/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What must not be read in anything that is printed or written for others: numbers that look like
 * those of a person (identity, phone, bank card), also mistyped ones and those written in groups.
 * The rule, and what it leaves alone, stands in docs/security.md.
 */
#ifndef BATCH_MASKING_H
#define BATCH_MASKING_H

#include "base/arena.h"
#include "base/text.h"

/* A text with anything hidden that looks like an id number, a phone or a bank card. */
const char *masked_text(struct arena *arena, const char *text);
/* The value of a sensitive cell as it may be shown: its beginning and its length at most. */
const char *masked_value(struct arena *arena, struct text value);

#endif
