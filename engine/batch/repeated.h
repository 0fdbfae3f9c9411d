/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Keys of several columns that come again: found in the table by its index, not in memory, which
 * ten million attendance rows would fill. The first row in the order of reading stays; the others
 * are told and taken out.
 */
#ifndef BATCH_REPEATED_H
#define BATCH_REPEATED_H

#include "batch/sources.h"
#include "batch/tell.h"
#include "store/store.h"

/* After the rows of the roster are in and indexed. */
CHECKED bool repeated_take_out(struct store *store, const struct roster *roster,
                               struct surveyed *surveyed, struct tell *tell, struct fault *fault);

#endif
