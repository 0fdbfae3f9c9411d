/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Physical lines of a file as UTF-8: decoded, without BOM, ended by LF, CR LF or CR alike. */
#ifndef INTAKE_LINES_H
#define INTAKE_LINES_H

#include "base/fault.h"
#include "base/text.h"
#include "model/source.h"

struct lines;

CHECKED struct lines *lines_open(const char *path, enum encoding encoding, struct fault *fault);
void lines_close(struct lines *lines);
/* The next line without its end, borrowed until the next call; *more is false at the end. */
CHECKED bool lines_next(struct lines *lines, struct text *line, bool *more, struct fault *fault);
/* What stands in the buffer from here on, at least the beginning of the file at the start. */
CHECKED bool lines_peek(struct lines *lines, struct text *ahead, struct fault *fault);

#endif
