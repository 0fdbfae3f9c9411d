/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One line of a table as it stands in a file, whatever the file's format. */
#ifndef INTAKE_RECORD_H
#define INTAKE_RECORD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct record {
    long line;                /* physical, from 1 */
    long row;                 /* as a spreadsheet counts */
    const struct text *cells; /* borrowed until the next record */
    size_t count;
    const bool *uncomputed; /* of each cell: but the text of a formula; NULL: none is */
    bool unclosed;          /* a quote was opened and not closed on this line */
    const char *wrong;      /* bytes of it are not in the encoding of the file: these; else NULL */
    size_t at;              /* the cell of which one of the two is told, or SIZE_MAX */
};

#endif
