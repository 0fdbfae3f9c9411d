/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Looking up what measures came to, for sheets. */
#ifndef BATCH_MEASURED_H
#define BATCH_MEASURED_H

#include "base/arena.h"
#include "model/report.h"
#include "model/ruleset.h"
#include "store/store.h"

struct measured {
    struct store *store;
    const struct ruleset *rules;
    struct query *one;
    const char *within; /* SQL: on rows l of a level, those of the workbook's subject; "" is all */
    struct arena own;
    struct arena arena; /* of one question */
};

struct measured_value {
    bool evaluated;
    int64_t numerator;
    int64_t denominator;
    bool has_value;
    double value;
    bool has_limits;
    double low;
    double high;
};

/* column: of a level's rows, which holds the id of the subject that all is about; NULL: all
 * subjects are looked at. Both are borrowed. */
CHECKED bool measured_open(struct measured *measured, struct store *store,
                           const struct ruleset *rules, const char *column, const char *subject,
                           struct fault *fault);
void measured_close(struct measured *measured);

CHECKED bool measured_get(struct measured *measured, const char *measure, const char *level,
                          const char *subject, struct measured_value *out, struct fault *fault);
/* The sum of the numerators of all subjects of a level. */
CHECKED bool measured_sum(struct measured *measured, const char *measure, const struct level *level,
                          int64_t *out, struct fault *fault);
/* The subjects of a level that have a value in a column, together: a ratio from its parts. */
CHECKED bool measured_among(struct measured *measured, const struct measure *measure,
                            const struct level *level, const char *column, const char *value,
                            struct measured_value *out, struct fault *fault);
/* The values of that column: in the order of its choices where it has any, else by bytes. */
CHECKED bool measured_values(struct measured *measured, const struct level *level,
                             const char *column, struct arena *arena, const char ***values,
                             size_t *count, struct fault *fault);
/* Whether all measures of a check were evaluated. */
CHECKED bool measured_all(struct measured *measured, const struct sheet_check *check,
                          const char *level, const char *subject, bool *out, struct fault *fault);
/* How many subjects of a level (NULL: none) and of the whole, the case or a subject of another
 * level, break the check, and the first few of them. */
CHECKED bool measured_check(struct measured *measured, const struct sheet_check *check,
                            const struct level *level, const char *whole_level, const char *whole,
                            struct arena *arena, int64_t *failures, const char **failing,
                            struct fault *fault);
/* A text between single quotes, as SQL wants it. */
const char *measured_literal(struct arena *arena, const char *text);

#endif
