/* SPDX-License-Identifier: GPL-3.0-or-later */
/* manifest.json: what went in, what was applied, what came out, with digests and control totals.
 * Nothing in it depends on the machine, the clock or the number of jobs. */
#ifndef BATCH_MANIFEST_H
#define BATCH_MANIFEST_H

#include "batch/recipe.h"
#include "batch/sources.h"
#include "batch/workbooks.h"
#include "model/case.h"
#include "model/ruleset.h"
#include "store/store.h"

struct manifest_facts {
    const char *kind; /* "run", "check" or "merge" */
    const char *out;  /* the folder that is being built */
    const struct ruleset *rules;
    const struct case_settings *settings;
    const struct surveyed *surveyed; /* NULL: the inputs are packs */
    const struct workbook_list *workbooks;
    const struct recipe *recipe;
};

/* The control totals: name and query. */
struct control_total {
    const char *name;
    const char *sql;
};
extern const struct control_total control_totals[];
extern const size_t control_total_count;

CHECKED bool manifest_write(struct store *store, const struct manifest_facts *facts,
                            struct fault *fault);

#endif
