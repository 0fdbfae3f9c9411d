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
/* Of a mixed file: the first bytes of the last line that are not in its encoding ("D5 C5 C8 FD"),
 * or NULL. Of such a line only ASCII is handed out; LINES_WRONG stands for the other bytes from
 * there on. */
const char *lines_wrong(const struct lines *lines);
/* Whether all that is not ASCII in bytes is Chinese in UTF-8, two characters at least. */
bool lines_utf8_chinese(struct text bytes, size_t *first);
#define LINES_WRONG '\x1A'
/* What stands in the buffer from here on, at least the beginning of the file at the start. */
CHECKED bool lines_peek(struct lines *lines, struct text *ahead, struct fault *fault);

#endif
