/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: what the files that compute measures share. */
#ifndef BATCH_MEASURING_H
#define BATCH_MEASURING_H

#include "batch/evaluation.h"
#include "batch/functions.h"
#include "batch/relations.h"

struct measuring {
    struct store *store;
    const struct relations *relations;
    const struct ruleset *rules;
    const struct case_settings *settings;
    struct evaluation *evaluation;
    struct parameter_log *log;
    struct writer *writer;
    struct writer *queries;
    struct arena arena; /* of everything but rows */
};

/* A level as measures see it; the case is a level with one subject and no column. */
struct stage {
    const char *name;
    const struct level *level; /* NULL: the case */
    const char *id;            /* quoted column; NULL: the case */
};

struct result {
    const struct measure *measure;
    const char *subject;
    bool has_numerator;
    int64_t numerator;
    bool has_denominator;
    int64_t denominator;
    bool has_value;
    double value;
    int64_t n;
};

CHECKED bool measuring_write(struct measuring *measuring, const struct stage *stage,
                             const struct result *result, struct fault *fault);
CHECKED bool measuring_not_evaluated(struct measuring *measuring, const struct measure *measure,
                                     const char *missing, struct fault *fault);
/* The SQL that brings the rows behind a result, for whoever asks why. */
CHECKED bool measuring_keep_queries(struct measuring *measuring, const struct stage *stage,
                                    const struct measure *measure, struct fault *fault);
/* Whether a column is a whole number or nothing; anything else is a fault of the measure. */
CHECKED bool measuring_whole(const struct measure *measure, const struct query *query,
                             size_t column, struct fault *fault);
/* The condition of a measure as it stands in a query; "1" without. */
const char *measuring_condition(struct arena *arena, const struct measure *measure);
/* Prepares what one measure asks for by itself, of the rows and of the relation with their counts
 * if there is one, so that a mistake is told at its own place, and sets who looks parameters up
 * from now on. */
struct measure_facts {
    const char *missing; /* why it cannot be evaluated, or NULL */
    bool looks_up;       /* it calls parameter() */
};
CHECKED bool measuring_check(struct measuring *measuring, const struct stage *stage,
                             const struct measure *measure, const struct relation *counts,
                             struct measure_facts *facts, struct fault *fault);
bool measuring_at(const struct measure *measure, const char *level);
/* The ids of a level's subjects, rising by their bytes. */
CHECKED struct query *measuring_subjects(struct measuring *measuring, const struct stage *stage,
                                         struct fault *fault);

/* The columns of a statistic, quoted, as they stand behind select. */
const char *statistic_columns(struct arena *arena, const struct measure *measure);
/* The statistic of the measure with that number, and of all behind it that ask for the same values,
 * for every subject of a level; nothing if one before it asked for them. */
CHECKED bool statistic_compute(struct measuring *measuring, const struct stage *stage,
                               size_t number, struct fault *fault);

/* The columns of a count, share or sum as they stand behind select. */
const char *tally_columns(struct measuring *measuring, const struct measure *measure);
/* All counts, shares and sums at all levels; the case is the last of the stages. */
CHECKED bool tally_compute(struct measuring *measuring, const struct stage *stages, size_t count,
                           struct fault *fault);

#endif
