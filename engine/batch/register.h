/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was applied, for those who read case.db later: the run, the rules with their words, their
 * bases, and the parameters that were looked up. */
#ifndef BATCH_REGISTER_H
#define BATCH_REGISTER_H

#include "batch/functions.h"
#include "model/case.h"
#include "model/ruleset.h"
#include "store/store.h"

/* `rules`: the digest of rules and reports. */
CHECKED bool register_run(struct store *store, const struct case_settings *settings,
                          const char *rules, const char *kind, struct fault *fault);
CHECKED bool register_rules(struct store *store, const struct ruleset *rules, struct fault *fault);
CHECKED bool register_parameters(struct store *store, const struct parameter_log *log,
                                 struct fault *fault);

#endif
