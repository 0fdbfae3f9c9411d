/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The name somebody probably meant: the nearest of a list, by edits of characters (a swap of two
 * neighbours is one edit). */
#ifndef BASE_SUGGEST_H
#define BASE_SUGGEST_H

#include <stddef.h>

#include "base/arena.h"
#include "base/text.h"

/* The nearest name near enough to be meant, or NULL. Of equals the first is taken. */
const char *suggest_name(struct text typed, const char *const *names, size_t count);

/* " (did you mean \"NAME\"?)" in the language of the user, to end a message with; "" without a
 * near name. */
const char *suggest_hint(struct arena *arena, const char *typed, const char *const *names,
                         size_t count);

/* Edits between two texts, counted in characters; texts over 64 characters are cut. */
size_t suggest_distance(struct text a, struct text b);

#endif
