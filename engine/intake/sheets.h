/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The first reading of a workbook: all of its sheets from end to end, so that what is wrong with it
 * is known before any of it is used. */
#ifndef INTAKE_SHEETS_H
#define INTAKE_SHEETS_H

#include "base/arena.h"
#include "base/fault.h"
#include "intake/package.h"
#include "model/source.h"

struct sheets {
    struct trouble trouble; /* PROBLEM_COUNT: none; else the file cannot be used */
    struct sheet *list;     /* in the order of the workbook */
    size_t count;
    bool classified; /* some cell, or the name of a sheet, bears a mark of a classified document */
};

/* Of a file that is surveyed as zip or OLE2. What it finds lives in the arena. */
CHECKED bool intake_sheets(const struct source *source, struct arena *arena, struct sheets *out,
                           struct fault *fault);

#endif
