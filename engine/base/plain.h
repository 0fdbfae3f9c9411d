/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Output that cannot command a terminal. Names and cells come from others; an escape sequence in
 * one of them could clear the screen, and a mark of direction could turn a line around. What is
 * printed after plain_start() shows such characters as \u001b, which is what JSON would write as
 * well.
 */
#ifndef BASE_PLAIN_H
#define BASE_PLAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* From now on stdout and stderr are plain. They stay as they are where the C library cannot do it.
 */
void plain_start(void);

/* Whether a character is shown by its number: controls but tab and line feed, marks of direction,
 * separators of lines, what is no character at all. */
bool plain_hides(uint32_t point);

/* Its number as JSON writes it, \u001b; the length. */
enum { PLAIN_NUMBER = 13 };
size_t plain_number(uint32_t point, char out[PLAIN_NUMBER]);

/* Bytes on their way out, cut anywhere; a character cut in two waits in `kept`. */
struct plain {
    int fd;
    unsigned char kept[4];
    size_t kept_count;
};
/* At most 6 bytes out for each byte in, and 24 more; the number of bytes. */
size_t plain_text(struct plain *plain, const char *bytes, size_t size, char *out);

#endif
