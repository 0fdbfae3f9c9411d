/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: rules and reports, the Lua that runs them, and the functions they may call. */
#ifndef BATCH_RULEBOOK_H
#define BATCH_RULEBOOK_H

#include "batch/batch.h"
#include "batch/functions.h"
#include "script/script.h"

struct rulebook {
    struct ruleset rules;
    struct script *script;
    struct case_settings settings; /* of the case that is run */
    struct parameter_log log;
    struct function_context context;
    const struct function *functions;
    size_t function_count;
};

/* Values of the case and of the command line in the place of those that rules/ declares. */
CHECKED bool rulebook_override(struct rulebook *rulebook, const struct override *overrides,
                               size_t count, struct fault *fault);
/* The same for a copy of them, whose list of parameters and whose arena are its own. */
CHECKED bool ruleset_override(struct ruleset *rules, const struct override *overrides, size_t count,
                              struct fault *fault);
/* That what the case in the file at path adopts are models. */
CHECKED bool rulebook_adopt(struct rulebook *rulebook, const char *const *adopted, const char *path,
                            struct fault *fault);

#endif
