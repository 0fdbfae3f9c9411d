/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Batches of corrections: what lies in a folder called 更正1, 更正-2021-12-20 or 第2次更正 takes
 * the place of what the same unit sent before under the same keys. The words are declared; the
 * number or the date in the name is the order, a number before any date, never the clock of a file.
 */
#ifndef BATCH_CORRECTIONS_H
#define BATCH_CORRECTIONS_H

#include "batch/files.h"
#include "model/ruleset.h"

/* The batch of a path: that of the nearest folder which is one, or 0. *unclear: a name holds such a
 * word, but no number can be made out. */
int64_t correction_batch(const struct ruleset *rules, const char *path, bool *unclear);
/* Whether what stands in `newer` takes the place of what stands in `older`. */
bool correction_supersedes(const struct source *newer, const struct source *older);
/* Puts the numbers of files into the order of reading: later batches first, then as they were. */
void corrections_order(const struct case_files *files, size_t *order, size_t count);

#endif
