/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Judging by Lua: subjects from a relation, one after the other, with the parameters that hold for
 * each. What both assessments and funds need. */
#ifndef BATCH_JUDGE_H
#define BATCH_JUDGE_H

#include "batch/evaluation.h"
#include "batch/functions.h"
#include "batch/relations.h"
#include "model/subject.h"
#include "script/script.h"

struct judged_column {
    const char *name;
    const char *title;
    bool is_money; /* counts fen */
};

struct judging {
    struct store *store;
    struct script *script;
    const struct relations *relations;
    struct evaluation *evaluation;
    struct parameter_log *log;
    struct writer *figures;              /* table `figure` */
    struct writer *queries;              /* table `query` */
    const struct subject *subject;       /* being judged */
    char last[200];                      /* the id of the subject before; a longer one is cut */
    const struct judged_column *columns; /* of the query under way */
    struct arena arena;                  /* of one subject, behind those columns */
};

CHECKED bool judging_open(struct judging *judging, struct store *store, struct script *script,
                          const struct relations *relations, struct evaluation *evaluation,
                          struct parameter_log *log, struct fault *fault);
void judging_close(struct judging *judging);

/* Calls judge for each row of `over`, in the order of the level's id. When the roster behind it
 * did not come, the rule is "not evaluated" as a whole. */
CHECKED bool judging_each(struct judging *judging, const struct declared *declared,
                          const char *what, const struct level *level, const char *over,
                          bool (*judge)(void *context, const struct subject *subject,
                                        struct fault *fault),
                          void *context, struct fault *fault);

/* How the rule under way asks for parameters. */
struct parameter_source judging_parameters(struct judging *judging);

/* The leaves of a figure into the table `figure`. */
CHECKED bool judging_keep(struct judging *judging, const char *what, const char *name,
                          const struct figure *figure, struct fault *fault);

#endif
