/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Relations whose rows are many and alike: kept as one row for each sort, with the number of them
 * in the column `times`. One pass and no sorting: what came together so far is in memory, up to a
 * bound, and is written out when that is reached. So a sort may stand in several rows; who reads
 * them adds up their `times`.
 */
#ifndef BATCH_ALIKE_H
#define BATCH_ALIKE_H

#include "model/rule.h"
#include "store/store.h"

/* Into a new table of the scratch file; `table` is quoted. */
CHECKED bool alike_keep(struct store *store, const struct relation *relation, const char *table,
                        struct fault *fault);

#endif
