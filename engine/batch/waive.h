/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Exceptions that somebody has verified: a row of a roster with `waives` names a finding by its
 * fingerprint, or by the code that sheets show of it. The finding stays and says who waived it; it
 * counts no more. A row that names none is a finding itself.
 */
#ifndef BATCH_WAIVE_H
#define BATCH_WAIVE_H

#include "batch/findings.h"
#include "batch/sources.h"

/* Between findings_tell_apart and findings_settle. */
CHECKED bool waive_findings(struct store *store, const struct ruleset *rules,
                            const struct surveyed *surveyed, struct findings *findings,
                            struct fault *fault);

#endif
