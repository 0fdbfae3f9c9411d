/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rule files as text: what a declaration says word for word, and slips that Lua lets pass. */
#ifndef SCRIPT_SOURCE_H
#define SCRIPT_SOURCE_H

#include "base/fault.h"
#include "base/text.h"

/* The text of the call that begins on a line: up to the end of its first { … } or ( … ). */
struct text source_call(struct text file, long line);

/* In Lua a figure never equals a plain number, so `x == 0` would quietly be false. Finding such a
 * comparison with a number is a fault; rules write is(x, 0). */
CHECKED bool source_check(struct text file, const char *shown, struct fault *fault);

#endif
