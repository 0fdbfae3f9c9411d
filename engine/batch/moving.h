/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: finding who gains and who loses. */
#ifndef BATCH_MOVING_H
#define BATCH_MOVING_H

#include "batch/moves.h"
#include "store/store.h"

/* store has the second one attached as `other`; the paths are those of both. */
CHECKED bool moves_find(struct moves *moves, struct store *store, const char *first,
                        const char *second, struct fault *fault);

#endif
