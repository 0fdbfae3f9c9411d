/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was not evaluated, and why: the table `evaluation`. */
#ifndef BATCH_EVALUATION_H
#define BATCH_EVALUATION_H

#include "base/arena.h"
#include "model/case.h"
#include "model/ruleset.h"
#include "store/store.h"

struct evaluation {
    struct writer *writer;
    const struct ruleset *rules;
    const struct case_settings *settings;
    bool drafts; /* drafts hold: in a trial, but not for what is computed beside it */
};

CHECKED bool evaluation_open(struct evaluation *evaluation, struct store *store,
                             const struct ruleset *rules, const struct case_settings *settings,
                             struct fault *fault);
void evaluation_close(struct evaluation *evaluation);
/* subject "*": for nobody. */
CHECKED bool evaluation_add(struct evaluation *evaluation, const char *what, const char *name,
                            const char *subject, const char *reason, struct fault *fault);

/* Why a rule that prescribes does not apply at a place on a date, or NULL if it does: the first
 * of its bases that does not stand, unless `any` and another one does. */
const char *evaluation_obstacle(const struct evaluation *evaluation,
                                const struct declared *declared, const char *place, struct date at,
                                bool any, struct arena *arena);

#endif
