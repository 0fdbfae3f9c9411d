/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/lines.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/language.h"

enum { CHUNK = 64 * 1024, LONGEST_LINE = 8 * 1024 * 1024 };

struct lines {
    const char *path;
    int fd;
    enum encoding encoding;
    bool convert; /* chunk by chunk; a mixed file line by line */
    bool bom;     /* still to be passed over */
    bool ended;
    iconv_t converter;
    char raw[CHUNK];
    size_t raw_kept; /* bytes of a character cut by the end of a chunk */
    char *buffer;
    size_t size;
    size_t start;
    size_t end;
    char *line; /* of a mixed file, decoded */
    size_t line_size;
    char wrong[24]; /* bytes of the last line that are not in its encoding */
};

static const char *decoder_of(enum encoding encoding)
{
    switch (encoding) {
    case ENCODING_GB18030:
    case ENCODING_GB18030_BOM:
    case ENCODING_GB18030_EURO:
    case ENCODING_GB18030_MIXED:
        return "GB18030";
    case ENCODING_UTF16LE:
        return "UTF-16LE";
    case ENCODING_UTF16BE:
        return "UTF-16BE";
    default:
        return NULL;
    }
}

struct lines *lines_open(const char *path, enum encoding encoding, struct fault *fault)
{
    struct lines *lines = memory_new(sizeof(*lines));
    lines->buffer = memory_new(1); /* never NULL, of which no place could be told */
    lines->size = 1;
    lines->path = path;
    const char *decoder = decoder_of(encoding);
    lines->encoding = encoding;
    lines->convert = decoder && encoding != ENCODING_GB18030_MIXED;
    lines->bom = encoding != ENCODING_UTF8;
    lines->converter = (iconv_t)-1;
    lines->fd = file_open(path);
    if (lines->fd >= 0 && decoder) {
        lines->converter = iconv_open("UTF-8", decoder);
    }
    if (lines->fd < 0 || (decoder && lines->converter == (iconv_t)-1)) {
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
    free(lines->line);
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
    while (iconv(lines->converter, &from, &left, &to, &room) == (size_t)-1 && errno != EINVAL) {
        if (lines->encoding != ENCODING_GB18030_EURO || errno != EILSEQ || *from != '\x80') {
            return changed(lines, fault);
        }
        memcpy(to, "€", 3);
        to += 3;
        room -= 3;
        from++;
        left--;
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
    /* Four bytes become at most four of UTF-8, two at most three, 0x80 three. */
    size_t room = (size_t)CHUNK * 3;
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
        if (!decode(lines, (size_t)got, fault)) {
            return false;
        }
    } else {
        lines->end += (size_t)got;
    }
    if (lines->bom && lines->end >= 3) {
        lines->bom = false;
        lines->start = memcmp(lines->buffer, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    }
    return true;
}

bool lines_utf8_chinese(struct text line, size_t *first)
{
    size_t found = 0;
    for (size_t i = 0; i < line.length;) {
        size_t start = i;
        uint32_t point = text_next(line, &i);
        bool chinese = (point >= 0x3000 && point < 0xA000) || (point >= 0xFF00 && point < 0xFFF0) ||
                       (point >= 0x20000 && point < 0x40000);
        if (point >= 0x80 && !chinese) {
            return false;
        }
        if (chinese && found++ == 0) {
            *first = start;
        }
    }
    return found > 1;
}

/* A line of a mixed GB18030 file as UTF-8; false, and where, if it is not GB18030, or if it is
 * Chinese in UTF-8: half of such lines are GB18030 too, but make no sense there. */
static bool decode_line(struct lines *lines, struct text *line, size_t *wrong_at)
{
    char *from = (char *)(uintptr_t)line->at;
    size_t left = line->length;
    char *to = lines->line;
    size_t room = lines->line_size;
    if (lines_utf8_chinese(*line, wrong_at)) {
        return false;
    }
    iconv(lines->converter, NULL, NULL, NULL, NULL);
    if (iconv(lines->converter, &from, &left, &to, &room) == (size_t)-1) {
        *wrong_at = line->length - left;
        return false;
    }
    *line = (struct text){lines->line, lines->line_size - room};
    return true;
}

static bool is_utf8(struct text line, size_t *wrong_at)
{
    for (size_t i = 0; i < line.length;) {
        *wrong_at = i;
        if (text_next(line, &i) == UINT32_MAX) {
            return false;
        }
    }
    return true;
}

/* A line of a mixed file: as it is, or without what cannot be read. */
static void settle_line(struct lines *lines, struct text *line)
{
    *lines->wrong = '\0';
    if (line->length * 2 + 1 > lines->line_size) {
        lines->line_size = line->length * 4 + 256;
        lines->line = memory_resize(lines->line, lines->line_size, 1);
    }
    size_t wrong_at = 0;
    if (lines->encoding == ENCODING_UTF8_MIXED ? is_utf8(*line, &wrong_at)
                                               : decode_line(lines, line, &wrong_at)) {
        return;
    }
    size_t shown = 0;
    for (size_t i = wrong_at; i < line->length && shown + 3 < sizeof(lines->wrong); i++) {
        unsigned char byte = (unsigned char)line->at[i];
        /* Not the digits behind it: they may be those of an id number. */
        if (byte < 0x80) {
            break;
        }
        shown += (size_t)snprintf(lines->wrong + shown, sizeof(lines->wrong) - shown, "%s%02X",
                                  shown > 0 ? " " : "", byte);
    }
    for (size_t i = 0; i < line->length; i++) {
        bool ascii = (unsigned char)line->at[i] < 0x80;
        lines->line[i] = ascii ? line->at[i] : i < wrong_at ? '*' : LINES_WRONG;
    }
    line->at = lines->line;
}

const char *lines_wrong(const struct lines *lines)
{
    return *lines->wrong ? lines->wrong : NULL;
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

static bool next_line(struct lines *lines, struct text *line, bool *more, struct fault *fault)
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

bool lines_next(struct lines *lines, struct text *line, bool *more, struct fault *fault)
{
    if (!next_line(lines, line, more, fault)) {
        return false;
    }
    /* MS-DOS ended files with a control-Z. */
    if (lines->ended && lines->start == lines->end && text_ends(*line, TEXT("\x1A"))) {
        line->length--;
        *more = line->length > 0;
    }
    if (lines->encoding == ENCODING_UTF8_MIXED || lines->encoding == ENCODING_GB18030_MIXED) {
        settle_line(lines, line);
    }
    return true;
}
