/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The checks that are queries: each row one finding. */
#ifndef BATCH_CHECKS_H
#define BATCH_CHECKS_H

#include "batch/evaluation.h"
#include "batch/findings.h"
#include "batch/functions.h"
#include "batch/relations.h"
#include "batch/sources.h"

CHECKED bool checks_run(struct store *store, const struct relations *relations,
                        const struct surveyed *surveyed, struct findings *findings,
                        struct evaluation *evaluation, struct parameter_log *log,
                        struct fault *fault);

#endif
