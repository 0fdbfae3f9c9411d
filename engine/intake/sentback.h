/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Copies of files that went back to a unit (batch/copies.h), and come in again: they begin with the
 * numbers that the rows have in the file they show, and say above the header which file that is.
 */
#ifndef INTAKE_SENTBACK_H
#define INTAKE_SENTBACK_H

#include "base/arena.h"
#include "intake/header.h"
#include "intake/record.h"

enum { SENTBACK_MARK = 12 }; /* hexadecimal digits */

/* The cell of a header that stands above the numbers of the rows, or SIZE_MAX. */
size_t sentback_numbers(const struct text *titles, size_t count);
/* The mark at the end of a title of such a copy, as a text to read again. */
const char *sentback_mark_text(struct arena *arena, const char *mark, bool whole);
/* The mark that stands in a row above the header, or NULL. */
const char *sentback_mark(const struct text *cells, size_t count, bool *whole, struct arena *arena);
/* A title with the unit that the money below is counted in, where another line says that. */
const char *sentback_title(const struct header *header, size_t cell, struct arena *arena);

/* Takes the numbers out of a record; the cells without them live in the buffer, which grows. What
 * the first of them says; 0: nothing. */
struct sentback_cells {
    struct text *at;
    size_t room;
};
long sentback_take_number(const struct header *header, struct record *record,
                          struct sentback_cells *buffer);

#endif
