/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The whole result or the one before: a run builds beside its target, under a lock, and puts the
 * new folder in the place of the old one by a single exchange. Whatever stops it, the target is
 * what it was; what a killed run left behind, the next one sweeps.
 */
#ifndef BATCH_PUBLISH_H
#define BATCH_PUBLISH_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/fault.h"

struct publication {
    struct arena arena;
    const char *target; /* without a slash at the end */
    const char *lock;   /* file */
    const char *build;  /* folder to fill */
    int lock_fd;
    bool checks_only;
    const char *draft; /* of a single file or folder: what is to be made */
};

/* Refuses a target inside one of the inputs (NULL-ended: the case, or what is merged), or around
 * it, or inside another result, and one that is not ours: a folder that is not empty and has no
 * manifest of mingce, or holds something that stands not in it. `check` does not go over the result
 * of a `run`. */
CHECKED bool publish_begin(struct publication *publication, const char *target,
                           const char *const *inputs, bool checks_only, struct fault *fault);
/* Puts the folder in place, if what is there by now may still be replaced. */
CHECKED bool publish_commit(struct publication *publication, struct fault *fault);
/* The same for a single file, or for a folder that takes no other's place: what is made as `draft`
 * becomes the target. Whoever calls has looked at what is there. */
CHECKED bool publish_begin_one(struct publication *publication, const char *target,
                               struct fault *fault);
/* Not `over`: a fault if there is something by now. */
CHECKED bool publish_commit_one(struct publication *publication, bool over, struct fault *fault);
/* Throws away what was built, and the lock. Also after a commit. */
void publish_end(struct publication *publication);

/* Who reads a result opens one file after the other, and a run may put another result in its place
 * in between. */
struct held {
    const char *out;
    int fd; /* as long as it is open, no other folder is taken for this one */
};
void held_open(struct held *held, const char *out);
/* False, with this fault instead of any other, if another result is there by now. */
CHECKED bool held_close(struct held *held, struct fault *fault);

#endif
