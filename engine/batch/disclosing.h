/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the workbooks for everybody do not show, settled for all of them together before any is
 * written. */
#ifndef BATCH_DISCLOSING_H
#define BATCH_DISCLOSING_H

#include "model/case.h"
#include "model/disclosure.h"
#include "model/report.h"
#include "model/ruleset.h"
#include "store/store.h"

struct disclosing;

/* Of which row a cell is. */
enum disclosing_row {
    DISCLOSING_WHOLE,
    DISCLOSING_AMONG,    /* of one value of 其中 */
    DISCLOSING_SUBJECT,  /* of one subject of the level */
    DISCLOSING_UNPLACED, /* what belongs to no subject */
};

/* *out stays NULL when there is no such workbook. */
CHECKED bool disclosing_open(struct store *store, const struct ruleset *rules,
                             const struct case_settings *settings, struct disclosing **out,
                             struct fault *fault);
void disclosing_close(struct disclosing *disclosing);
/* Whether a part of a measure is shown there; key: the value or the id. */
enum disclosed disclosing_mark(const struct disclosing *disclosing, const char *measure,
                               enum measure_part part, enum disclosing_row row, const char *key);
/* Fewer people than this are not shown. */
int64_t disclosing_least(const struct disclosing *disclosing);

#endif
