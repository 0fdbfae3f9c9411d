/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/lines.h"

#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/language.h"

enum { CHUNK = 64 * 1024, LONGEST_LINE = 8 * 1024 * 1024 };

struct lines {
    const char *path;
    int fd;
    bool convert;
    bool bom; /* still to be passed over */
    bool ended;
    iconv_t converter;
    char raw[CHUNK];
    size_t raw_kept; /* bytes of a character cut by the end of a chunk */
    char *buffer;
    size_t size;
    size_t start;
    size_t end;
};

struct lines *lines_open(const char *path, enum encoding encoding, struct fault *fault)
{
    struct lines *lines = memory_new(sizeof(*lines));
    lines->path = path;
    lines->convert = encoding == ENCODING_GB18030;
    lines->bom = encoding == ENCODING_UTF8_BOM;
    lines->converter = (iconv_t)-1;
    lines->fd = open(path, O_RDONLY | O_CLOEXEC);
    if (lines->fd >= 0 && lines->convert) {
        lines->converter = iconv_open("UTF-8", "GB18030");
    }
    if (lines->fd < 0 || (lines->convert && lines->converter == (iconv_t)-1)) {
        fault_set_at(fault, FAULT_INPUT, "file-unreadable", path, 0, _("cannot be read: %s"),
                     strerror(errno));
        lines_close(lines);
        return NULL;
    }
    return lines;
}

void lines_close(struct lines *lines)
{
    if (!lines) {
        return;
    }
    if (lines->converter != (iconv_t)-1) {
        iconv_close(lines->converter);
    }
    if (lines->fd >= 0) {
        close(lines->fd);
    }
    free(lines->buffer);
    free(lines);
}

static bool changed(struct lines *lines, struct fault *fault)
{
    return fault_set_at(fault, FAULT_INPUT, "file-changed", lines->path, 0, "%s",
                        _("changed while it was read; run again when it is complete"));
}

static bool decode(struct lines *lines, size_t got, struct fault *fault)
{
    char *from = lines->raw;
    size_t left = lines->raw_kept + got;
    char *to = lines->buffer + lines->end;
    size_t room = lines->size - lines->end;
    /* The survey found every byte well, and the room is enough: a fault means another file. */
    if (iconv(lines->converter, &from, &left, &to, &room) == (size_t)-1 && errno != EINVAL) {
        return changed(lines, fault);
    }
    lines->end = lines->size - room;
    memmove(lines->raw, from, left);
    lines->raw_kept = left;
    return true;
}

/* Reads one more chunk behind what the buffer holds. */
static bool fill(struct lines *lines, struct fault *fault)
{
    if (lines->start > 0) {
        memmove(lines->buffer, lines->buffer + lines->start, lines->end - lines->start);
        lines->end -= lines->start;
        lines->start = 0;
    }
    /* Four bytes of GB18030 become at most four of UTF-8, two at most three. */
    size_t room = (size_t)CHUNK * 2;
    if (lines->size - lines->end < room) {
        lines->size = lines->size * 2 + room;
        lines->buffer = memory_resize(lines->buffer, lines->size, 1);
    }
    char *into = lines->convert ? lines->raw + lines->raw_kept : lines->buffer + lines->end;
    size_t wanted = lines->convert ? sizeof(lines->raw) - lines->raw_kept : CHUNK;
    ssize_t got = read(lines->fd, into, wanted);
    if (got < 0) {
        return fault_set_at(fault, FAULT_INPUT, "file-unreadable", lines->path, 0,
                            _("cannot be read: %s"), strerror(errno));
    }
    lines->ended = got == 0;
    if (lines->convert) {
        return decode(lines, (size_t)got, fault);
    }
    lines->end += (size_t)got;
    if (lines->bom && lines->end >= 3) {
        lines->bom = false;
        lines->start = 3;
    }
    return true;
}

bool lines_peek(struct lines *lines, struct text *ahead, struct fault *fault)
{
    while (lines->end - lines->start < CHUNK / 2 && !lines->ended) {
        if (!fill(lines, fault)) {
            return false;
        }
    }
    *ahead = (struct text){lines->buffer + lines->start, lines->end - lines->start};
    return true;
}

bool lines_next(struct lines *lines, struct text *line, bool *more, struct fault *fault)
{
    size_t looked = 0;
    for (;;) {
        const char *at = lines->buffer + lines->start;
        size_t have = lines->end - lines->start;
        const char *feed = have > looked ? memchr(at + looked, '\n', have - looked) : NULL;
        size_t length = feed ? (size_t)(feed - at) : have;
        const char *carriage = length > looked ? memchr(at + looked, '\r', length - looked) : NULL;
        size_t before = carriage ? (size_t)(carriage - at) : length;
        /* A CR at the end of the buffer may have its LF in the next chunk. */
        bool whole = carriage ? before + 1 < have || lines->ended : feed != NULL;
        if (whole) {
            bool both = carriage && before + 1 < have && at[before + 1] == '\n';
            *line = (struct text){at, before};
            lines->start += before + (both ? 2 : 1);
            *more = true;
            return true;
        }
        if (lines->ended) {
            *line = (struct text){at, have};
            *more = have > 0;
            lines->start = lines->end;
            return true;
        }
        if (have > LONGEST_LINE) {
            return fault_set_at(fault, FAULT_INPUT, "line-too-long", lines->path, 0,
                                _("a line of over %d MB; this is no roster"),
                                LONGEST_LINE / (1024 * 1024));
        }
        looked = carriage ? before : have;
        if (!fill(lines, fault)) {
            return false;
        }
    }
}
