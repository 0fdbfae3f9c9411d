/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows of one sheet of a workbook, as records: texts as stored, numbers as General shows them,
 * days as ISO text, formulas by the value they last had. A row is read when it is asked for, and
 * nothing grows with the number of rows.
 */
#ifndef INTAKE_SHEETROWS_H
#define INTAKE_SHEETROWS_H

#include "intake/record.h"
#include "intake/xlsx.h"
#include "model/source.h"

struct sheetrows;

/* The workbook must outlive the rows. */
CHECKED struct sheetrows *sheetrows_open(struct xlsx *workbook, size_t number,
                                         struct trouble *trouble);
void sheetrows_close(struct sheetrows *rows);
/* *more is false at the end. Rows in which nothing stands are passed over. */
CHECKED bool sheetrows_next(struct sheetrows *rows, struct record *record, bool *more,
                            struct trouble *trouble);
/* After the end: what is peculiar about the sheet, in the arena. */
void sheetrows_describe(const struct sheetrows *rows, struct arena *arena, struct sheet *out);

#endif
