/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/plain.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"

enum { PIECE = 1024, WIDEST = 6 }; /* bytes of \u001b, for one byte */

bool plain_hides(uint32_t point)
{
    return (point < 0x20 && point != '\n' && point != '\t') || (point >= 0x7F && point < 0xA0) ||
           point == 0x061C || (point >= 0x200E && point <= 0x200F) ||
           (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069) ||
           point == 0xFEFF || (point & 0xFFFE) == 0xFFFE;
}

size_t plain_number(uint32_t point, char out[PLAIN_NUMBER])
{
    unsigned over = point >= 0x10000 ? point - 0x10000 : 0;
    int length = over ? snprintf(out, PLAIN_NUMBER, "\\u%04x\\u%04x", 0xD800 + (over >> 10),
                                 0xDC00 + (over & 0x3FF))
                      : snprintf(out, PLAIN_NUMBER, "\\u%04x", (unsigned)point);
    return (size_t)length;
}

/* How many bytes the character wants that begins with this one; 1 for what begins none. */
static size_t wanted(unsigned char first)
{
    return first < 0xC2 || first > 0xF4 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
}

/* One character at *at, or one byte that is none. */
static size_t put(struct text text, size_t *at, char *out)
{
    size_t start = *at;
    uint32_t point = text_next(text, at);
    if (point == UINT32_MAX) {
        return text_encode(0xFFFD, out);
    }
    if (plain_hides(point)) {
        return plain_number(point, out);
    }
    memcpy(out, text.at + start, *at - start);
    return *at - start;
}

size_t plain_text(struct plain *plain, const char *bytes, size_t size, char *out)
{
    size_t used = 0;
    size_t at = 0;
    while (plain->kept_count > 0 && at < size) {
        plain->kept[plain->kept_count++] = (unsigned char)bytes[at++];
        bool going_on = ((unsigned char)bytes[at - 1] & 0xC0) == 0x80;
        if (going_on && plain->kept_count < wanted(plain->kept[0])) {
            continue;
        }
        /* A byte that does not go on begins something else. */
        plain->kept_count -= !going_on;
        at -= !going_on;
        struct text text = {(const char *)plain->kept, plain->kept_count};
        for (size_t taken = 0; taken < text.length;) {
            used += put(text, &taken, out + used);
        }
        plain->kept_count = 0;
    }
    struct text text = {bytes, size};
    while (at < size) {
        size_t left = size - at;
        unsigned char first = (unsigned char)bytes[at];
        bool cut = left < wanted(first);
        for (size_t i = 1; cut && i < left; i++) {
            cut = ((unsigned char)bytes[at + i] & 0xC0) == 0x80;
        }
        if (cut && wanted(first) > 1) {
            memcpy(plain->kept, bytes + at, left);
            plain->kept_count = left;
            break;
        }
        used += put(text, &at, out + used);
    }
    return used;
}

static bool write_all(int fd, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t done = write(fd, bytes, size);
        if (done < 0 && errno != EINTR) {
            return false;
        }
        bytes += done > 0 ? done : 0;
        size -= done > 0 ? (size_t)done : 0;
    }
    return true;
}

static ssize_t pass_on(void *cookie, const char *bytes, size_t size)
{
    struct plain *plain = cookie;
    char out[PIECE * WIDEST + 24];
    for (size_t at = 0; at < size; at += PIECE) {
        size_t piece = size - at < PIECE ? size - at : PIECE;
        if (!write_all(plain->fd, out, plain_text(plain, bytes + at, piece, out))) {
            return 0; /* the stream's mark of an error */
        }
    }
    return (ssize_t)size;
}

void plain_start(void)
{
    static struct plain outputs[] = {{.fd = STDOUT_FILENO}, {.fd = STDERR_FILENO}};
    const cookie_io_functions_t functions = {.write = pass_on};
    FILE *out = fopencookie(&outputs[0], "w", functions);
    FILE *err = fopencookie(&outputs[1], "w", functions);
    if (out) {
        setvbuf(out, NULL, isatty(STDOUT_FILENO) ? _IOLBF : _IOFBF, BUFSIZ);
        stdout = out;
    }
    if (err) {
        setvbuf(err, NULL, _IOLBF, BUFSIZ);
        stderr = err;
    }
}
