/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A folder tree of cases: every folder with a case.lua is a case, and the one above it is made of
 * those below. The plan is data; whoever carries it out does one node at a time, in a process of
 * its own, level after level. What a node needs to know stands in files: the plan, the manifests
 * of the results below, and beside each result a small file that tells how the last try ended.
 */
#ifndef BATCH_TREE_H
#define BATCH_TREE_H

#include <stdio.h>

#include "base/arena.h"
#include "batch/batch.h"
#include "batch/recipe.h"
#include "seal/seal.h"

enum tree_kind {
    TREE_RUN,   /* a case without cases below, or one that reads them itself */
    TREE_OWN,   /* the rosters of a case with cases below that lie in none of these */
    TREE_PACK,  /* what somebody sent; nothing is to be done */
    TREE_MERGE, /* a case with cases or packs below */
    TREE_KINDS
};

enum tree_state { TREE_NOT_YET, TREE_RUNNING, TREE_FAILED, TREE_STALE, TREE_DONE, TREE_STATES };

struct tree_node {
    enum tree_kind kind;
    size_t number;      /* in the plan, from 0 */
    size_t level;       /* 0: needs no other */
    const char *path;   /* below PROVINCE; "." is PROVINCE itself; of a pack its file */
    const char *folder; /* to open it */
    const char *result; /* where it goes; of a pack the file */
    const char *title;
    const char *place;
    const char *period;
    const char *as_of;
    bool trial;
    bool parts;
    bool incomplete;
    struct tree_node *upper; /* made of this one; NULL: none */
    struct tree_node **lowers;
    size_t lower_count;
    struct missing *missing; /* of a pack: places that had not reported to it */
    size_t missing_count;
    struct recipe recipe; /* of a merge its inputs are known when those below are done */
    bool readable;        /* all that it is made of could be read */
    /* How it stands, by the files. */
    enum tree_state state;
    const char *why;         /* "": nothing to say */
    const char *id;          /* of the fault; "": none */
    int status;              /* of the last try that failed; 0: none */
    char manifest[SEAL_HEX]; /* digest of the result's; "": there is none */
    bool todo;
};

struct tree {
    struct arena arena;
    const char *province;
    const char *out;
    struct tree_node **nodes; /* by level, then by the bytes of the path */
    size_t count;
    size_t levels;
    struct tree_node *top; /* that of PROVINCE itself; NULL: it is no case */
    const char *key_check; /* "": without a key */
    char digest[SEAL_HEX]; /* of the plan with its recipes */
};

/* What tasks are called with, and what recipes are made of. */
struct tree_request {
    const char *province;
    const char *out; /* NULL: only the plan is wanted */
    const char *rules_folder;
    const char *reports_folder;
    const char *previous;        /* OUT of the former period's tree; NULL: none */
    const char *key_file;        /* NULL: none */
    const char *sign_file;       /* NULL: none */
    const struct seal_key *key;  /* NULL: none */
    const struct sign_key *sign; /* NULL: none */
    const struct override *overrides;
    size_t override_count;
    size_t jobs;
    /* Slurm */
    const char *time_limit;           /* NULL: that of the partition */
    const char *const *slurm_options; /* handed on to sbatch */
    size_t slurm_option_count;
    bool jobs_given;
    bool detach;
    long patience; /* seconds that an unreachable scheduler is waited for */
    void (*progress)(void *context, const char *stage); /* may be NULL */
    void *context;
};

const char *tree_kind_name(enum tree_kind kind);
const char *tree_state_name(enum tree_state state);

/* Walks PROVINCE. Cycles, two cases of one place, places that do not lie below those above them,
 * and other periods are faults: nothing is begun then. */
CHECKED bool tree_plan(struct tree *tree, const struct tree_request *request, struct fault *fault);
void tree_close(struct tree *tree);
/* The plan as JSON; with recipes what tasks need besides. */
void tree_write(const struct tree *tree, FILE *file, bool recipes);

/* Digests of all that the nodes are made of, as it is now. */
CHECKED bool tree_survey(struct tree *tree, const struct tree_request *request,
                         const struct ruleset *rules, struct fault *fault);
/* How every node stands, by the files; also which of them are to be done. */
void tree_look(struct tree *tree);
/* The same for one node and those below it. */
void tree_look_below(struct tree *tree, struct tree_node *node);

/* The state folder of OUT, its lock and the plan in it. */
struct tree_lock {
    int fd;
};
CHECKED bool tree_begin(struct tree *tree, struct tree_lock *lock, struct fault *fault);
void tree_end(struct tree_lock *lock);
/* The plan of a task; false with a fault if there is a newer one. */
CHECKED bool tree_read(struct tree *tree, const struct tree_request *request, const char *digest,
                       struct fault *fault);

/* Instead of the file of a key: it comes by the standard input, as tree_on_cores hands it on. */
#define TREE_HANDED "-"
struct tree_keys {
    struct seal_key key;
    struct sign_key sign;
};
CHECKED bool tree_take_keys(struct tree_keys *keys);

/* One node, in this process: nothing if it is done already. */
CHECKED bool tree_task(struct tree *tree, const struct tree_request *request,
                       struct rulebook *rulebook, struct tree_node *node, struct fault *fault);

/* All that is to be done, on this machine's cores or by Slurm. False only if it could not be
 * begun or was stopped: what became of the nodes tells tree_look. */
CHECKED bool tree_on_cores(struct tree *tree, const struct tree_request *request,
                           struct fault *fault);
CHECKED bool tree_on_slurm(struct tree *tree, const struct tree_request *request,
                           struct fault *fault);

#endif
