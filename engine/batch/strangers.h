/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies in a result and no run wrote: neither listed in its manifest.json nor one of the few
 * files beside it that every result has. */
#ifndef BATCH_STRANGERS_H
#define BATCH_STRANGERS_H

#include "base/arena.h"
#include "base/fault.h"
#include "base/map.h"

/* The files that every result has. */
void strangers_know_own(struct map *known);
/* All below `out` whose path there is not known, and every link, in the order of their bytes. */
CHECKED bool strangers_find(const char *out, const struct map *known, struct arena *arena,
                            const char ***paths, size_t *count, struct fault *fault);
/* The same by the manifest.json of a result; false with a fault also if that is damaged. What a
 * system leaves behind by itself where somebody looks at a folder is left out. */
CHECKED bool strangers_of(const char *out, struct arena *arena, const char ***paths, size_t *count,
                          struct fault *fault);

#endif
