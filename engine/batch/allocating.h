/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: what the files of allocating money share. */
#ifndef BATCH_ALLOCATING_H
#define BATCH_ALLOCATING_H

#include "batch/judge.h"

/* Whose unit, and which person, an amount is for; NULL where the rows of the fund do not say. */
struct owners {
    const char *unit;
    const char *person;
};

/* One who takes part in a pool, or whose line is rounded with all others. */
struct line {
    const char *id;
    struct owners owners;
    const struct figure *figure; /* the weight, or the exact amount */
    const struct figure *amount; /* how the line came about */
    int64_t least;
    int64_t most;
    int64_t fen;
    const char *pool;            /* of a fund with many pools: which; NULL: not known */
    const struct figure *shared; /* … and what is in it */
    bool open;                   /* not evaluated: nothing of its pool can be shared out */
    bool bound;                  /* it stands at its least or its most */
    bool tie;                    /* the last fen was given, or withheld, by weight or code only */
};

struct allocating {
    struct judging *judging;
    const struct fund *fund;
    struct writer *writer;
    struct writer *pools;
    struct parameter_source parameters;
    int64_t id; /* of the last allocation */
    /* Of a fund whose lines wait for one another. */
    struct arena arena;
    struct line *lines;
    size_t count;
    size_t open;      /* subjects that were not evaluated */
    const char *pool; /* of a fund with many: the one that is being shared out */
};

/* As the row says that brought the subject: the columns that are the ids of those levels. */
struct owners allocation_owners(const struct allocating *allocating, const struct subject *subject);
/* A line into the table, with its formula. */
CHECKED bool allocation_write(struct allocating *allocating, const char *subject,
                              struct owners owners, const struct figure *figure, int64_t fen,
                              bool tie, struct fault *fault);
/* That a number is an amount of money, and not below nought. */
CHECKED bool allocation_check(const struct allocating *allocating, const char *subject,
                              const struct figure *figure, struct fault *fault);
/* Keeps the subject as a line of a fund whose lines wait for one another; a reason: it was not
 * evaluated. */
CHECKED bool pool_add(struct allocating *allocating, const struct subject *subject,
                      const char **reason, struct fault *fault);
/* Keeps it as one that was not evaluated, for its pool's sake. */
CHECKED bool pool_leave_open(struct allocating *allocating, const struct subject *subject,
                             struct fault *fault);
/* Settles and writes those lines. */
CHECKED bool pool_settle(struct allocating *allocating, struct fault *fault);

#endif
