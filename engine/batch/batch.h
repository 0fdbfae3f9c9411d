/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The stages of a run, where the parts of the engine meet. One direction: each stage reads what
 * the one before wrote into the store. */
#ifndef BATCH_BATCH_H
#define BATCH_BATCH_H

#include <stdio.h>

#include "base/fault.h"
#include "model/case.h"
#include "model/function.h"
#include "model/ruleset.h"

/* Rules and reports with what calls them. */
struct rulebook;
struct sign_key;

CHECKED struct rulebook *rulebook_open(const char *rules_folder, const char *reports_folder,
                                       struct fault *fault);
void rulebook_close(struct rulebook *rulebook);
const struct ruleset *rulebook_rules(const struct rulebook *rulebook);
/* The functions that rules may call, for a list of them. */
const struct function *rulebook_functions(const struct rulebook *rulebook, size_t *count);

struct run_request {
    const char *case_folder;
    const char *out;      /* NULL: nothing is kept */
    const char *previous; /* OUT of the former period, or its case.db; NULL: none */
    bool checks_only;
    bool replay;                 /* nothing is said of when it was run */
    const struct sign_key *sign; /* NULL: the result is not signed */
    size_t jobs;
    const struct override *overrides; /* of the command line */
    size_t override_count;
    void (*progress)(void *context, const char *stage); /* may be NULL */
    void *context;
};

struct run_summary {
    int64_t files;
    int64_t records;
    int64_t used;
    int64_t findings[SEVERITIES]; /* those that nobody waived */
    int64_t waived;
    size_t workbooks;
};

/* The whole job, or its checks. A rulebook serves one run: overrides change it. */
CHECKED bool batch_run(struct rulebook *rulebook, const struct run_request *request,
                       /* sees the finished store before it is put in place or thrown away */
                       bool (*look)(void *context, const char *store_path,
                                    const struct run_summary *summary, struct fault *fault),
                       void *look_context, struct fault *fault);

#endif
