/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The records of a source, one after the other. Here the formats part: whoever reads on from here
 * does not know which one it was. */
#ifndef INTAKE_RECORDS_H
#define INTAKE_RECORDS_H

#include "base/fault.h"
#include "intake/record.h"
#include "model/source.h"

struct records;

/* The source must have been surveyed. */
CHECKED struct records *records_open(const struct source *source, struct fault *fault);
void records_close(struct records *records);
/* What stands between the cells of a text: a comma, a tab or a semicolon; a comma of sheets. */
unsigned char records_delimiter(const struct records *records);
/* *more is false at the end. Records in which nothing stands are passed over. */
CHECKED bool records_next(struct records *records, struct record *record, bool *more,
                          struct fault *fault);

#endif
