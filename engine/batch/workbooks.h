/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All workbooks of a run, on all cores: each from its own reading of the store. */
#ifndef BATCH_WORKBOOKS_H
#define BATCH_WORKBOOKS_H

#include "base/arena.h"
#include "model/case.h"
#include "model/function.h"
#include "model/ruleset.h"
#include "store/store.h"

struct workbook_list {
    const char **paths; /* relative to OUT, in the order of their bytes */
    size_t count;
};

struct workbook_plan {
    const char *store;   /* path of case.db */
    const char *scratch; /* of its scratch file */
    const char *out;     /* folder */
    const struct ruleset *rules;
    const struct case_settings *settings;
    const struct function *functions;
    size_t function_count;
    bool checks_only; /* only the reports of `check` */
    bool merged;      /* only those of `merge`, and no others */
};

/* A reading of the store in which relations that were kept are at hand. */
CHECKED struct store *workbooks_store(const struct workbook_plan *plan, struct fault *fault);
/* Makes the folders of a path below OUT. */
CHECKED bool workbooks_folders(const struct workbook_plan *plan, const char *path,
                               struct arena *arena, struct fault *fault);
CHECKED bool workbooks_write(const struct workbook_plan *plan, size_t jobs, struct arena *arena,
                             struct workbook_list *list, struct fault *fault);

#endif
