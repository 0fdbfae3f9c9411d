/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows of files in which something was found, as they were sent, for the workbooks that go
 * back. They are read again, once a file, when all findings are there, and kept in the scratch
 * file for each unit that may see them:
 *
 *   - all rows of a file that one unit sent;
 *   - of a file of several units, the rows whose column of units names the unit; where the row
 *     does not say whose it is, those with a finding that goes to the unit.
 *
 * Of what is longer than the declared limit, and of what later batches have corrected in part, only
 * rows with findings are kept, and no more than the limit. Notes do not count. What is no row, such
 * as a signature or the header once more, is not kept: nobody mends it.
 */
#ifndef BATCH_COPIES_H
#define BATCH_COPIES_H

#include "batch/sources.h"
#include "model/ruleset.h"
#include "store/store.h"

/* Faults if a file is no longer the one that was read. */
CHECKED bool copies_keep(struct store *store, const struct ruleset *rules,
                         const struct surveyed *surveyed, struct fault *fault);

#endif
