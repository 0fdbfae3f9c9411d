/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same task for items 0 … count − 1, on so many threads. Each item writes to a place of its
 * own, so that nothing depends on who did it. */
#ifndef BATCH_WORKERS_H
#define BATCH_WORKERS_H

#include <stddef.h>

#include "base/fault.h"

/* Of several faults that of the lowest item is reported; after one no new item is begun. */
CHECKED bool workers_run(size_t jobs, size_t count,
                         bool (*task)(void *context, size_t item, struct fault *fault),
                         void *context, struct fault *fault);
size_t workers_default(void);

#endif
