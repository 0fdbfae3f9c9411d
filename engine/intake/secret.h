/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Marks of classified documents: 秘密★ 机密★ 绝密★, with or without spaces and brackets, in UTF-8,
 * GB18030 and UTF-16. Looked for in the bytes as they go by, whatever the file turns out to be.
 */
#ifndef INTAKE_SECRET_H
#define INTAKE_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

enum { SECRET_TAIL = 96 };

struct secret {
    bool found;
    unsigned char tail[SECRET_TAIL]; /* of what went by: a mark may lie across two pieces */
    size_t tail_length;
};

/* Starts from a zeroed struct. */
void secret_look(struct secret *secret, const void *bytes, size_t count);
/* In one text that is UTF-8, such as a cell of a workbook. */
bool secret_in(struct text text);

#endif
