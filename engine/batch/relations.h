/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The relations of rules/ as views of case.db, so that anyone may query them, and what each of
 * them needs: a measure over a table that nobody sent is "not evaluated", not nought. Obligations
 * are expanded among them, as soon as what they read is there.
 *
 * While a run goes on, each is shadowed by a temporary view of the same name, which stands on the
 * shadows of others: rows that are worth keeping are computed once, into the scratch file. (A view
 * of case.db itself can only see case.db.)
 */
#ifndef BATCH_RELATIONS_H
#define BATCH_RELATIONS_H

#include "base/arena.h"
#include "batch/evaluation.h"
#include "batch/functions.h"
#include "batch/previous.h"
#include "batch/sources.h"
#include "model/ruleset.h"
#include "store/store.h"

struct relations {
    const struct ruleset *rules;
    struct parameter_log *log;
    struct arena arena;
    const char *const **needs; /* of each relation: names of rosters, NULL-ended */
    bool *late;                /* of each relation: kept when all is judged and checked */
    bool *received;            /* of each roster: whether a file of it came */
    struct previous *previous; /* NULL: no former result was given */
    struct evaluation *evaluation;
    bool *expanded;       /* of each obligation */
    const char **reasons; /* of each obligation: why it was not evaluated; NULL: it was */
    const char **wanted;  /* of each obligation: what was not there when it was tried last */
};

CHECKED bool relations_open(struct relations *relations, struct store *store,
                            const struct ruleset *rules, const struct surveyed *surveyed,
                            struct previous *previous, struct evaluation *evaluation,
                            struct parameter_log *log, struct fault *fault);
void relations_close(struct relations *relations);
/* Relations that are worth keeping and read scores, findings and the like: kept from now on, for
 * those are all there. Only workbooks are still to come. */
CHECKED bool relations_settle(struct relations *relations, struct store *store,
                              struct fault *fault);
/* The same shadows for another connection to the store, with the scratch file attached. */
CHECKED bool relations_shadow(struct store *store, const struct ruleset *rules,
                              struct fault *fault);

/* Whether its rows have the columns that a level names; one that is misspelt would be taken for one
 * that is empty. */
CHECKED bool relations_level(struct store *store, const struct level *level, struct fault *fault);

/* Why what reads these cannot be evaluated, or NULL: the first roster that is needed and did not
 * come, an obligation that was not evaluated, or a former result that was not given or does not
 * hold it. `tables` are names of rosters, relations and obligations, NULL-ended. In the language of
 * the case. */
const char *relations_missing(const struct relations *relations, const char *const *tables,
                              struct arena *arena);

/* Each relation that wants a roster that did not come, into the table `evaluation`. */
CHECKED bool relations_tell(const struct relations *relations, struct evaluation *evaluation,
                            struct fault *fault);

#endif
