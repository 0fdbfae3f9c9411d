/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one list of functions that rules may call, for SQLite and for Lua alike. */
#ifndef BATCH_FUNCTIONS_H
#define BATCH_FUNCTIONS_H

#include "base/arena.h"
#include "model/case.h"
#include "model/function.h"
#include "model/ruleset.h"

/* Every parameter that a run looked up, for the table parameter_used. */
struct parameter_use {
    const struct parameter *parameter;
    const struct parameter_entry *entry;
    const char *used_by;
};

struct parameter_log {
    struct arena *arena;
    struct parameter_use *uses;
    size_t count;
    const char *used_by; /* who is looking them up now */
};

/* What the functions need to know; must outlive them. */
struct function_context {
    const struct ruleset *rules;
    const struct case_settings *settings;
    struct parameter_log *log;
    bool recorded; /* rules hold only what a former run used: any other parameter is NULL */
};

const struct function *functions_list(const struct function_context *context, struct arena *arena,
                                      size_t *count);
/* Who reads a relation stands on the parameters that made it: what "relation NAME" has used, for
 * each of the tables, counts for used_by as well. */
void parameter_log_inherit(struct parameter_log *log, const char *const *tables,
                           const char *used_by);
void parameter_log_add(struct parameter_log *log, const struct parameter *parameter,
                       const struct parameter_entry *entry);

#endif
