/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Records of a CSV file by libcsv, each with the physical line and the spreadsheet row on which it
 * begins. libcsv takes an opening quote without its end for the rest of the file, and a stray one
 * for a quote that spans lines; here such a line is told, read without quotes, and the lines after
 * it are read anew.
 */
#ifndef INTAKE_SEPARATED_H
#define INTAKE_SEPARATED_H

#include "base/fault.h"
#include "intake/record.h"
#include "model/source.h"

struct separated;

CHECKED struct separated *separated_open(const char *path, enum encoding encoding,
                                         struct fault *fault);
void separated_close(struct separated *separated);
/* What stands between the cells: a comma, a tab or a semicolon. */
unsigned char separated_delimiter(const struct separated *separated);
/* *more is false at the end. Blank lines, and lines of nothing but commas, are passed over;
 * blanks around cells stay. A quoted line break does not count as a row, a blank line does. */
CHECKED bool separated_next(struct separated *separated, struct record *record, bool *more,
                            struct fault *fault);

#endif
