/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/survey.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/language.h"
#include "base/text.h"
#include "intake/lines.h"

enum { CHUNK = 64 * 1024 };

const char *encoding_name(enum encoding encoding)
{
    static const char *const names[ENCODINGS] = {
        [ENCODING_UNKNOWN] = "unknown",
        [ENCODING_EMPTY] = "empty",
        [ENCODING_UTF8] = "UTF-8",
        [ENCODING_UTF8_BOM] = "UTF-8 BOM",
        [ENCODING_UTF8_MIXED] = "UTF-8 mixed",
        [ENCODING_GB18030] = "GB18030",
        [ENCODING_GB18030_BOM] = "GB18030 BOM",
        [ENCODING_GB18030_EURO] = "GB18030 0x80",
        [ENCODING_GB18030_MIXED] = "GB18030 mixed",
        [ENCODING_UTF16LE] = "UTF-16LE",
        [ENCODING_UTF16BE] = "UTF-16BE",
        [ENCODING_UNSURE] = "unsure",
        [ENCODING_ZIP] = "zip",
        [ENCODING_OLE2] = "OLE2",
    };
    return names[encoding];
}

static bool unreadable(const char *path, struct fault *fault)
{
    return fault_set_at(fault, FAULT_INPUT, "file-unreadable", path, 0, _("cannot be read: %s"),
                        strerror(errno));
}

static bool file_facts(int fd, int64_t *bytes, int64_t *changed_at)
{
    struct stat facts;
    if (fstat(fd, &facts) != 0) {
        return false;
    }
    *bytes = facts.st_size;
    *changed_at = (int64_t)facts.st_mtim.tv_sec * 1000000000 + facts.st_mtim.tv_nsec;
    return true;
}

/* What the first way through a file finds out. */
struct first_look {
    bool utf8;        /* all of it, without NULs */
    bool nul;         /* somewhere */
    bool three;       /* some character of UTF-8 has three bytes or more, as Chinese ones have */
    bool two;         /* some has two */
    int64_t wrong_at; /* first byte that is not UTF-8 */
    unsigned char head[8];
    size_t head_count;
};

/* Reads on while the bytes are UTF-8 without NULs; returns how many of them are. The bytes of a
 * character cut by the end of the chunk are left: *kept tells how many. */
static size_t utf8_chunk(const char *at, size_t count, size_t *kept, struct first_look *look)
{
    struct text text = {at, count};
    size_t i = 0;
    *kept = 0;
    while (i < count) {
        uint64_t eight;
        if (count - i >= 8 && (memcpy(&eight, at + i, 8), (eight & 0x8080808080808080u) == 0)) {
            const char *nul = memchr(at + i, '\0', 8);
            if (nul) {
                return (size_t)(nul - at);
            }
            i += 8;
            continue;
        }
        size_t start = i;
        uint32_t point = text_next(text, &i);
        if (point == UINT32_MAX && count - start < 4) {
            *kept = count - start;
            return count;
        }
        if (point == UINT32_MAX || point == 0) {
            return start;
        }
        look->three = look->three || i - start > 2;
        look->two = look->two || i - start == 2;
    }
    return count;
}

/* By the first bytes, for no text begins like this; ENCODING_UNKNOWN: none. */
static enum encoding container_of(const struct first_look *look)
{
    if (look->head_count >= 4 &&
        (memcmp(look->head, "PK\x03\x04", 4) == 0 || memcmp(look->head, "PK\x05\x06", 4) == 0)) {
        return ENCODING_ZIP;
    }
    if (look->head_count >= 8 && memcmp(look->head, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) == 0) {
        return ENCODING_OLE2;
    }
    return ENCODING_UNKNOWN;
}

/* One way through the file, tapping the bytes. */
static bool look_first(int fd, struct survey *out, void (*tap)(void *, const void *, size_t),
                       void *context, struct first_look *look)
{
    char chunk[CHUNK + 4];
    size_t kept = 0;
    ssize_t got;
    *look = (struct first_look){.utf8 = true};
    while ((got = read(fd, chunk + kept, CHUNK)) > 0) {
        if (tap) {
            tap(context, chunk + kept, (size_t)got);
        }
        if (look->head_count == 0) {
            look->head_count = (size_t)got < sizeof(look->head) ? (size_t)got : sizeof(look->head);
            memcpy(look->head, chunk, look->head_count);
        }
        look->nul = look->nul || memchr(chunk + kept, '\0', (size_t)got);
        size_t have = kept + (size_t)got;
        if (look->utf8) {
            int64_t base = out->bytes - (int64_t)kept;
            size_t well = utf8_chunk(chunk, have, &kept, look);
            look->utf8 = well == have;
            look->wrong_at = base + (int64_t)(well - (look->utf8 ? kept : 0));
            memmove(chunk, chunk + have - kept, kept);
        }
        if (!look->utf8) {
            kept = 0;
        }
        out->bytes += got;
    }
    look->utf8 = look->utf8 && kept == 0;
    return got == 0;
}

/* Bytes of another encoding, strictly. glibc's GB18030 knows the four-byte characters; its GBK
 * does not, and must not be used. *euro, if asked for, allows 0x80 and tells whether it came;
 * *ends tells whether a line ended. */
static bool decodes(int fd, const char *encoding, bool *well, bool *euro, bool *ends)
{
    char chunk[CHUNK];
    char decoded[CHUNK * 2];
    size_t kept = 0;
    ssize_t got;
    iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == (iconv_t)-1) {
        return false;
    }
    *well = lseek(fd, 0, SEEK_SET) == 0;
    while (*well && (got = read(fd, chunk + kept, sizeof(chunk) - kept)) > 0) {
        char *from = chunk;
        size_t left = kept + (size_t)got;
        bool more = true;
        while (*well && more) {
            char *to = decoded;
            size_t room = sizeof(decoded);
            more = iconv(converter, &from, &left, &to, &room) == (size_t)-1 && errno == E2BIG;
            size_t made = sizeof(decoded) - room;
            *well = made == 0 || !memchr(decoded, '\0', made);
            *ends =
                *ends || (made > 0 && (memchr(decoded, '\n', made) || memchr(decoded, '\r', made)));
            if (euro && !more && left > 0 && *from == '\x80') {
                *euro = true;
                from++;
                left--;
                more = left > 0;
            }
        }
        /* What remains is a character cut by the end of the chunk, or a wrong byte. */
        *well = *well && left < 4;
        kept = left;
        memmove(chunk, from, kept);
    }
    iconv_close(converter);
    *well = *well && kept == 0;
    return true;
}

/* Without a mark, UTF-16 is told by its line ends: of the two orders of bytes only the right one
 * has any. */
static bool look_utf16(int fd, const struct first_look *look, struct survey *out)
{
    bool little = look->head_count >= 2 && memcmp(look->head, "\xFF\xFE", 2) == 0;
    bool big = look->head_count >= 2 && memcmp(look->head, "\xFE\xFF", 2) == 0;
    bool well = false;
    bool ends = false;
    bool other_well = false;
    bool other_ends = false;
    if (!little && !big) {
        if (!decodes(fd, "UTF-16LE", &well, NULL, &ends) ||
            !decodes(fd, "UTF-16BE", &other_well, NULL, &other_ends)) {
            return false;
        }
        little = well && ends;
        big = other_well && other_ends;
        well = little != big;
    } else if (!decodes(fd, little ? "UTF-16LE" : "UTF-16BE", &well, NULL, &ends)) {
        return false;
    }
    out->encoding = !well ? ENCODING_UNKNOWN : little ? ENCODING_UTF16LE : ENCODING_UTF16BE;
    return true;
}

static void other(struct survey *out, enum encoding encoding)
{
    if (out->encoding == ENCODING_UNKNOWN) {
        out->encoding = encoding;
    } else {
        out->others[out->other_count++] = encoding;
    }
}

/* Neither UTF-8 nor UTF-16: GB18030 as a whole, or one of the two but for some lines. */
static bool look_gb18030(int fd, const struct first_look *look, struct survey *out)
{
    bool ends = false;
    bool euro = false;
    bool well = false;
    bool bom = look->head_count >= 4 && memcmp(look->head, "\x84\x31\x95\x33", 4) == 0;
    if (!decodes(fd, "GB18030", &well, &euro, &ends)) {
        return false;
    }
    if (look->utf8) {
        if (well && !euro) {
            out->unsure = true;
            other(out, ENCODING_GB18030);
        }
        return true;
    }
    if (well && !euro) {
        other(out, bom ? ENCODING_GB18030_BOM : ENCODING_GB18030);
    }
    if (!bom) {
        other(out, ENCODING_UTF8_MIXED);
    }
    if (well && euro) {
        other(out, ENCODING_GB18030_EURO);
    }
    if (!well) {
        other(out, ENCODING_GB18030_MIXED);
    }
    return true;
}

/* The line of the first wrong byte, for whoever has to look for it. What can be read behind it is
 * not shown: it could be part of an id number. */
static bool locate_wrong(int fd, int64_t wrong_at, struct survey *out)
{
    static const char digits[] = "0123456789ABCDEF";
    char chunk[CHUNK];
    int64_t at = 0;
    ssize_t got = 0;
    size_t shown = 0;
    out->wrong_line = 1;
    if (lseek(fd, 0, SEEK_SET) != 0) {
        return false;
    }
    while (shown < 7 && (got = read(fd, chunk, sizeof(chunk))) > 0) {
        for (ssize_t i = 0; i < got && shown < 7; i++, at++) {
            unsigned char byte = (unsigned char)chunk[i];
            if (at < wrong_at) {
                out->wrong_line += byte == '\n';
            } else if (shown > 0 && byte < 0x80) {
                shown = 7;
            } else {
                char *to = out->wrong + strlen(out->wrong);
                *to++ = ' ';
                *to++ = digits[byte >> 4];
                *to = digits[byte & 15];
                shown++;
            }
        }
    }
    memmove(out->wrong, out->wrong + (*out->wrong == ' '), strlen(out->wrong));
    return got >= 0;
}

static bool look(int fd, struct survey *out, void (*tap)(void *, const void *, size_t),
                 void *context)
{
    struct first_look look;
    if (!look_first(fd, out, tap, context, &look)) {
        return false;
    }
    bool bom = look.head_count >= 3 && memcmp(look.head, "\xEF\xBB\xBF", 3) == 0;
    bool marked = look.head_count >= 2 &&
                  (memcmp(look.head, "\xFF\xFE", 2) == 0 || memcmp(look.head, "\xFE\xFF", 2) == 0);
    if (out->bytes == 0 || (bom && out->bytes == 3) || (marked && out->bytes == 2)) {
        out->encoding = ENCODING_EMPTY;
        return true;
    }
    out->encoding = container_of(&look);
    if (out->encoding != ENCODING_UNKNOWN) {
        return true;
    }
    if (look.utf8) {
        out->encoding = bom ? ENCODING_UTF8_BOM : ENCODING_UTF8;
        return bom || look.three || !look.two || look_gb18030(fd, &look, out);
    }
    if (marked || look.nul) {
        return look_utf16(fd, &look, out) &&
               (out->encoding != ENCODING_UNKNOWN || locate_wrong(fd, look.wrong_at, out));
    }
    return look_gb18030(fd, &look, out) && locate_wrong(fd, look.wrong_at, out);
}

bool intake_survey(const char *path, struct survey *out,
                   void (*tap)(void *context, const void *bytes, size_t count), void *context,
                   struct fault *fault)
{
    int64_t size;
    *out = (struct survey){0};
    int fd = file_open(path);
    if (fd < 0) {
        return unreadable(path, fault);
    }
    bool done = file_facts(fd, &size, &out->changed_at) && look(fd, out, tap, context);
    if (!done) {
        unreadable(path, fault);
    }
    close(fd);
    if (!done) {
        return false;
    }
    if (out->bytes != size) {
        return fault_set_at(fault, FAULT_INPUT, "file-changed", path, 0, "%s",
                            _("changed while it was read; run again when it is complete"));
    }
    return true;
}

bool intake_utf8_lines(const char *path, bool *some, struct fault *fault)
{
    struct lines *lines = lines_open(path, ENCODING_UTF8_MIXED, fault);
    bool more = lines != NULL;
    bool well = more;
    *some = false;
    while (well && more && !*some) {
        struct text line;
        well = lines_next(lines, &line, &more, fault);
        size_t at;
        *some = well && more && !lines_wrong(lines) && lines_utf8_chinese(line, &at);
    }
    lines_close(lines);
    return well;
}

bool intake_unchanged(const char *path, int64_t bytes, int64_t changed_at, struct fault *fault)
{
    struct stat facts;
    if (stat(path, &facts) != 0) {
        return unreadable(path, fault);
    }
    if (facts.st_size != bytes ||
        (int64_t)facts.st_mtim.tv_sec * 1000000000 + facts.st_mtim.tv_nsec != changed_at) {
        return fault_set_at(fault, FAULT_INPUT, "file-changed", path, 0, "%s",
                            _("changed while it was read; run again when it is complete"));
    }
    return true;
}
