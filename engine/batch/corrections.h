/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Batches of corrections: what lies in a folder called 更正1, 更正-2021-12-20 or 第2次更正 takes
 * the place of what the same unit sent before under the same keys or, where the declaration says
 * whole, of the files themselves. The words are declared; the number or the date in the name is the
 * order, a number before any date, never the clock of a file.
 */
#ifndef BATCH_CORRECTIONS_H
#define BATCH_CORRECTIONS_H

#include "batch/files.h"
#include "model/ruleset.h"

/* Fills in the batch of a file: that of the nearest folder which is one. Unclear: a name holds such
 * a word, but no number can be made out. */
void correction_find(const struct ruleset *rules, struct source *source);
/* Whether what stands in `newer` takes the place of what stands in `older`. */
bool correction_supersedes(const struct source *newer, const struct source *older);
/* The same of a row: in a file of several units, those that name the unit are its own. */
bool correction_supersedes_row(const struct source *newer, const struct source *older,
                               const char *unit_id);
/* The file with rows that was sent in the place of this one and others, the latest; or NULL. */
const struct source *correction_whole(const struct case_files *files, const bool *usable,
                                      const struct source *source);
/* Puts the numbers of files into the order of reading: later batches first, then as they were. */
void corrections_order(const struct case_files *files, size_t *order, size_t count);

#endif
