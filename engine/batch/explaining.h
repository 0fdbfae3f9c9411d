/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: what the answers to "why?" share, and the grounds that they end with. */
#ifndef BATCH_EXPLAINING_H
#define BATCH_EXPLAINING_H

#include "batch/recorded.h"
#include "store/store.h"

struct explaining {
    struct store *store;
    struct arena arena;
    const char *subject;
    void (*emit)(void *context, const char *section, const char *line);
    void *context;
    struct fault *fault;
    struct recorded recorded; /* for the functions that the kept queries call */
};

void explaining_say(struct explaining *explaining, const char *section, const char *line);
/* parameters: names and values in turn, NULL-ended; NULL for none. */
struct query *explaining_ask(struct explaining *explaining, const char *sql,
                             const char *const *parameters);
const char *explaining_text(struct explaining *explaining, struct query *query, size_t column);
/* Calls row for each row; false on a fault. */
CHECKED bool explaining_each(
    struct explaining *explaining, const char *sql, const char *const *parameters,
    bool (*row)(struct explaining *explaining, struct query *query, void *context), void *context);

/* What an obligation of that name came to for the subject, period by period. */
CHECKED bool explain_obligations(struct explaining *explaining, const char *item, size_t *found);

/* What an assessment of that name came to for the subject, item by item; and one item of one,
 * ASSESSMENT.ITEM with the name, the number or the title of the item. */
CHECKED bool explain_assessments(struct explaining *explaining, const char *item, size_t *found);
CHECKED bool explain_items(struct explaining *explaining, const char *item, size_t *found);

/* A row of what, name and reason: why something was not evaluated; context counts them. */
CHECKED bool explaining_evaluation(struct explaining *explaining, struct query *query,
                                   void *context);
/* Where a rule stands, without its words; bases by their ids, with commas between them. */
CHECKED bool explaining_rule(struct explaining *explaining, const char *kind, const char *name);
CHECKED bool explaining_bases(struct explaining *explaining, const char *ids);
/* Rule, bases and parameters of something that was applied. Of a rule that judged, the parameters
 * are those that this subject's figure was made of. */
CHECKED bool explaining_grounds(struct explaining *explaining, const char *kind, const char *name);
/* The rows behind it: the queries that were kept, of one level or (NULL) of all, and the source
 * lines that they bring. */
CHECKED bool explaining_parts(struct explaining *explaining, const char *kind, const char *name,
                              const char *level);

#endif
