/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records of a CSV file by libcsv, each with the physical line and the spreadsheet row on which it
 * begins. libcsv takes an opening quote without its end for the rest of the file, and a stray one
 * for a quote that spans lines; here such a line is told, read without quotes, and the lines after
 * it are read anew.
 */
#ifndef INTAKE_RECORDS_H
#define INTAKE_RECORDS_H

#include <stddef.h>

#include "base/fault.h"
#include "base/text.h"
#include "model/source.h"

struct records;

struct record {
    long line; /* physical, from 1 */
    long row;  /* of a spreadsheet: a quoted line break does not count, a blank line does */
    const struct text *cells; /* trimmed of ASCII blanks; borrowed until the next record */
    size_t count;
    bool unclosed;     /* a quote was opened and not closed on this line */
    const char *wrong; /* bytes of it are not in the encoding of the file: these; else NULL */
    size_t at;         /* the cell of which one of the two is told, or SIZE_MAX */
};

CHECKED struct records *records_open(const char *path, enum encoding encoding, struct fault *fault);
void records_close(struct records *records);
/* What stands between the cells: a comma, a tab or a semicolon. */
unsigned char records_delimiter(const struct records *records);
/* *more is false at the end. Blank lines, and lines of nothing but commas, are passed over. */
CHECKED bool records_next(struct records *records, struct record *record, bool *more,
                          struct fault *fault);

#endif
