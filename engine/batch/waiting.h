/* SPDX-License-Identifier: GPL-3.0-or-later */
/* References that had to wait until all rosters were loaded: a table to itself, or round a
 * circle. They are settled in the tables. */
#ifndef BATCH_WAITING_H
#define BATCH_WAITING_H

#include "batch/settle.h"
#include "batch/tell.h"
#include "store/store.h"

struct waiting {
    struct store *store;
    struct settle *settle;
    struct tell *tell;
    struct writer *changes; /* table `change` */
    struct writer *states;  /* table `cell_state` */
};

CHECKED bool waiting_settle(struct waiting *waiting, const struct roster *roster, size_t column,
                            struct fault *fault);

#endif
