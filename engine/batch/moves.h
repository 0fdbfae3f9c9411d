/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who gains and who loses from one result to another: totals, ranks, grades and amounts. */
#ifndef BATCH_MOVES_H
#define BATCH_MOVES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/wide.h"
#include "model/report.h"

/* Of one subject, whose total, rank, grade or amount differs. */
struct move {
    const char *subject;
    const char *name; /* "" where it is not known */
    const char *unit; /* of a person: the name of the unit; NULL: none */
    bool has_before;
    bool has_after;
    struct wide before; /* points, or fen */
    struct wide after;
    struct wide difference; /* where it has both */
    int64_t rank_before;    /* 0: none */
    int64_t rank_after;
    const char *grade_before; /* NULL: none */
    const char *grade_after;
};

/* Whom the amounts of a fund are told by. What goes to persons is not told by subject, for its
 * subjects may be months of them. */
enum moves_by { MOVES_BY_SUBJECT, MOVES_BY_UNIT, MOVES_BY_PERSON };

/* The peers of one group in an assessment, or all that a fund pays. */
struct move_group {
    const char *rule;
    const char *title;
    const char *group; /* "" where there are none */
    bool money;
    enum moves_by by;
    struct move *moves; /* the greatest gain first */
    size_t count;
    int64_t compared; /* subjects that are in both */
    int64_t gained;
    int64_t lost;
    int64_t ranks;
    int64_t grades;
    struct wide before; /* of a fund: the sum of all */
    struct wide after;
};

struct moves {
    struct arena arena;
    struct move_group *groups; /* by rule, then by group */
    size_t count;
    const char *first; /* titles of the two cases */
    const char *second;
    const char *language;
    const char *date;        /* as_of of the second */
    const char **parameters; /* "name: 1 → 2", of those that differ */
    size_t parameter_count;
};

/* "84.57", "3,000.00"; of a difference with its sign. */
const char *move_number(struct arena *arena, const struct move_group *group, struct wide value,
                        bool sign);

/* A workbook of them; `style` has fonts and fixed words. What was at path stays when it fails. */
CHECKED bool moves_write(const struct moves *moves, const struct style *style, const char *path,
                         struct fault *fault);

#endif
