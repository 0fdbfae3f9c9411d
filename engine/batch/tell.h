/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Problems of files and rows, put into the words of their checks. */
#ifndef BATCH_TELL_H
#define BATCH_TELL_H

#include "batch/findings.h"
#include "batch/sources.h"
#include "intake/intake.h"

struct tell {
    const struct ruleset *rules;
    struct findings *findings;
    const struct surveyed *surveyed;
    const struct check *checks[PROBLEM_COUNT];
    struct arena arena; /* of one finding */
    struct arena kept;  /* for as long as rosters are loaded */
};

void tell_init(struct tell *tell, const struct ruleset *rules, struct findings *findings,
               const struct surveyed *surveyed);
void tell_clear(struct tell *tell);

CHECKED bool tell_file(struct tell *tell, const struct source *source, enum problem problem,
                       const char *value, const char *detail, struct fault *fault);
/* What a column of a row is called in the store: its name, and for a cell of a wide form also the
 * title above it (amount@3月), so that its place stays known. */
const char *tell_place(const struct header *header, const struct row *row, size_t column,
                       struct arena *arena);
/* Of a column of a file as a whole. */
CHECKED bool tell_column(struct tell *tell, const struct source *source, enum problem problem,
                         size_t column, const char *detail, struct fault *fault);
/* All that is wrong with a file as a whole. */
CHECKED bool tell_source(struct tell *tell, const struct source *source,
                         const struct header *header, const struct sighting *sighting,
                         struct fault *fault);
/* All that is wrong with a row; left_out: it is not in the table because of its key. */
CHECKED bool tell_row(struct tell *tell, const struct source *source, const struct row *row,
                      bool left_out, const char *unit_id, const char *subject, struct fault *fault);

#endif
