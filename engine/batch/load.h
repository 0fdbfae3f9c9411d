/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * From files to tables: rows of all rosters into the store, keys, references and units settled on
 * the way. A row is left out only if its key is blank, bad or repeated, or if it is a total or a
 * footer; any other bad cell becomes nothing, has a finding, and the row is used.
 */
#ifndef BATCH_LOAD_H
#define BATCH_LOAD_H

#include "batch/findings.h"
#include "batch/sources.h"
#include "model/ruleset.h"
#include "store/store.h"

CHECKED bool load_rosters(struct store *store, const struct ruleset *rules,
                          struct surveyed *surveyed, struct findings *findings, size_t jobs,
                          struct fault *fault);

#endif
