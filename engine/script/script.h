/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lua: reading declarations and calling rules. The only folder that sees a lua_State.
 *
 * Two phases. Declare: files are run and their tables copied into a ruleset; functions are kept
 * by number. Judge: only those functions are called. Rules run sealed: an allow-list of
 * functions, no way to the outside, pairs() in a fixed order, a cap on memory and on the number
 * of instructions of each file and each call. That guards against mistakes, not against an enemy.
 */
#ifndef SCRIPT_SCRIPT_H
#define SCRIPT_SCRIPT_H

#include <stdbool.h>

#include "base/fault.h"
#include "model/case.h"
#include "model/figure.h"
#include "model/function.h"
#include "model/ruleset.h"
#include "model/subject.h"

struct script;

CHECKED struct script *script_open(struct fault *fault);
void script_close(struct script *script);

/* Functions that rules may call as stat.NAME; the list must outlive the script. */
void script_functions(struct script *script, const struct function *functions, size_t count);

/* Runs every .lua below folder, in byte order of the paths, into rules. shown is how the folder is
 * called in messages: "rules". */
CHECKED bool script_load_rules(struct script *script, const char *folder, const char *shown,
                               struct ruleset *rules, struct fault *fault);

/* The folder of rules/ that holds no rules but their tests. */
#define TESTS_FOLDER "tests"
/* Runs every .lua below a folder of tests; rules without any, and the tests. */
CHECKED bool script_load_tests(const char *folder, const char *shown, struct ruleset *tests,
                               struct fault *fault);

/* Reads a case.lua; everything it holds goes into the arena. */
CHECKED bool script_load_case(const char *path, struct arena *arena, struct case_settings *settings,
                              struct fault *fault);

/* How a rule asks for a parameter: the entry that holds for the subject, or NULL and a reason. */
struct parameter_source {
    const struct ruleset *rules;
    const struct parameter_entry *(*find)(void *context, const struct parameter *parameter,
                                          const char **reason);
    void *context;
};

/* What an item of an assessment came to, for the function that gives the grade. */
struct item_result {
    const char *name;
    bool evaluated;
    bool flag;                   /* of SCORE_FLAG and SCORE_GATE */
    const char *step;            /* of SCORE_LADDER; NULL: none of the steps */
    const struct figure *points; /* of a checklist: how many */
    enum score_mode mode;
};

struct judgement {
    bool evaluated;
    const char *reason;          /* why not */
    const struct figure *figure; /* one of the two */
    const char *text;
};

/* Calls function(subject, parameters) or, where there are items, function(subject, items), which
 * are of the rule `by`. What is handed out lives in the arena. */
CHECKED bool script_judge(struct script *script, const struct declared *by, int function,
                          const struct subject *subject, const struct parameter_source *parameters,
                          const struct item_result *items, size_t item_count, struct arena *arena,
                          struct judgement *out, struct fault *fault);

#endif
