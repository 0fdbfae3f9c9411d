/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Before the list of findings: how many of each kind each unit has. */
#ifndef COMMAND_TALLY_H
#define COMMAND_TALLY_H

#include "model/ruleset.h"
#include "store/store.h"

/* Prints nothing where the findings are those of one unit. Waived ones do not count. */
CHECKED bool tally_print(struct store *store, const struct ruleset *rules, struct fault *fault);

#endif
