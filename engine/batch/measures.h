/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Measures: counted at every level from the same rows. All counts, shares and sums over one
 * relation and its parts at one level come from one pass over it. A ratio is made from its parts at
 * each level and never averaged; next to a share stand its Wilson limits.
 */
#ifndef BATCH_MEASURES_H
#define BATCH_MEASURES_H

#include "batch/evaluation.h"
#include "batch/functions.h"
#include "batch/relations.h"

CHECKED bool measures_compute(struct store *store, const struct relations *relations,
                              struct evaluation *evaluation, struct parameter_log *log,
                              struct fault *fault);

#endif
