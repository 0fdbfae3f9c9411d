/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Telephone numbers: a mobile number of 11 digits, or a fixed line of 7 or 8, with or without
 * 0xx(x) before; +86, 86 and 0086 before them mean nothing. */
#ifndef INTAKE_PHONE_H
#define INTAKE_PHONE_H

#include "base/text.h"

struct arena;

enum phone { PHONE_NONE, PHONE_ONE, PHONE_SEVERAL };

/* The digits of the number, in the arena, if there is just one. */
enum phone phone_read(struct text text, struct arena *arena, struct text *out);

#endif
