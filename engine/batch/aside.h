/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A folder in TMPDIR for a while: for a check that keeps nothing, a run that is only compared. What
 * a killed one left is swept by the next. */
#ifndef BATCH_ASIDE_H
#define BATCH_ASIDE_H

#include "base/arena.h"
#include "base/fault.h"

struct aside {
    const char *folder; /* to work in */
    const char *above;  /* the folder in TMPDIR that holds it */
    int lock_fd;
    struct arena *arena;
};

CHECKED bool aside_open(struct aside *aside, struct arena *arena, struct fault *fault);
void aside_close(struct aside *aside);

#endif
