/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What must not reach libxlsxwriter as it is. */
#ifndef SHEET_GUARD_H
#define SHEET_GUARD_H

#include "base/arena.h"
#include "base/text.h"

/* A text that Excel shows as it stands: control characters become their pictures (␀ …), what is
 * no character U+FFFD, a literal _x0041_ stays one, and over 32,767 units it is cut with a mark. */
const char *guard_text(struct arena *arena, const char *text);
/* A name for a sheet: allowed characters, at most 31 units, none of `taken` in any case. */
const char *guard_sheet_name(struct arena *arena, const char *name, const char *const *taken,
                             size_t count);

#endif
