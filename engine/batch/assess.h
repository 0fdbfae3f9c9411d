/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Assessments: the items of each subject, and the grade they lead to. The modes of items are one
 * list; a mode is a row in it and a function. */
#ifndef BATCH_ASSESS_H
#define BATCH_ASSESS_H

#include "batch/judge.h"

/* That the words by which assessments say how firmness is computed are those of stats. */
CHECKED bool firmness_check(struct ruleset *rules, struct fault *fault);
/* The items of all assessments, judged or not, into the table `item`. */
CHECKED bool assessments_declare(struct store *store, const struct ruleset *rules,
                                 struct fault *fault);
CHECKED bool assessments_score(struct judging *judging, struct fault *fault);
/* When all are scored: the rows behind points that were lost. */
CHECKED bool assessments_rows(struct judging *judging, struct fault *fault);

#endif
