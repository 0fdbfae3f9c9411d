/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The command line, by getopt_long. */
#ifndef COMMAND_OPTIONS_H
#define COMMAND_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/fault.h"
#include "batch/merge.h"
#include "model/case.h"

/* Options of `audit`, which are read there. */
enum audit_option {
    OPTION_TABLE,
    OPTION_AMOUNT,
    OPTION_ID,
    OPTION_METHOD,
    OPTION_SEED,
    OPTION_SIZE,
    OPTION_CONFIDENCE,
    OPTION_TOLERABLE,
    OPTION_EXPECTED,
    OPTION_MODEL,
    OPTION_BOUND,
    OPTION_TEST,
    OPTION_BY,
    OPTION_NUMBER,
    OPTION_WITHIN,
    OPTION_BANDS,
    AUDIT_OPTIONS
};

enum fail_on { FAIL_NEVER, FAIL_ERROR, FAIL_WARNING };

struct options {
    const char *command;
    const char *const *words; /* what follows the command, without options */
    size_t word_count;
    const char *output;
    const char *rules;
    const char *reports;
    struct override *overrides;
    size_t override_count;
    size_t jobs;
    bool fail_on_given;
    enum fail_on fail_on;
    const char *unit;
    bool csv;
    const char *previous;    /* result of the former period */
    const char *key;         /* file with the key of person digests */
    const char *new_key;     /* file to write one to */
    const char *upper;       /* case.lua of the level above */
    const char *own;         /* result of the level's own rosters */
    struct missing *missing; /* CODE=TITLE */
    size_t missing_count;
    const char *sign;       /* secret key of minisign */
    const char *public_key; /* and the public one */
    const char *replay;     /* the case that is run again */
    const char *prove;      /* the unit whose rows are proved */
    const char *proof;      /* file with such a proof */
    struct date at;         /* what holds on this day; year 0: everything */
    const char *place;      /* and here; NULL: the nation */
    const char *audit[AUDIT_OPTIONS];
    struct override *wheres; /* COLUMN=VALUE */
    size_t where_count;
    const char *scheduler; /* of a tree: "cores" or "slurm" */
    const char *task;      /* one node of a plan: DIGEST:NUMBER */
    const char *time_limit;
    const char *patience;
    const char **slurm_options;
    size_t slurm_option_count;
    bool plan;
    bool status;
    bool detach;
    bool jobs_given;
    const char *only; /* tests with this in their name */
    bool coverage;
    bool json;
    bool quiet;
    bool help;
    bool version;
};

CHECKED bool options_read(int argc, char **argv, struct arena *arena, struct options *out,
                          struct fault *fault);

#endif
