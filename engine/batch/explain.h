/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a figure is what it is, from OUT alone: its rule, basis, parameters, parts, formula, and the
 * lines of the rosters behind it. */
#ifndef BATCH_EXPLAIN_H
#define BATCH_EXPLAIN_H

#include "base/fault.h"

/* Hands out one line after the other, each with the section it belongs to: "subject", "result",
 * "formula", "interval", "rule", "text", "basis", "parameter", "lines", "state". item NULL: all
 * that is known of the subject, a line each. */
CHECKED bool batch_explain(const char *out, const char *subject, const char *item,
                           void (*emit)(void *context, const char *section, const char *line),
                           void *context, struct fault *fault);

#endif
