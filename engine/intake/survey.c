/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/survey.h"

#include <errno.h>
#include <fcntl.h>
#include <iconv.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/language.h"
#include "base/text.h"

enum { CHUNK = 64 * 1024 };

const char *encoding_name(enum encoding encoding)
{
    static const char *const names[] = {
        [ENCODING_UNKNOWN] = "unknown", [ENCODING_EMPTY] = "empty",
        [ENCODING_UTF8] = "UTF-8",      [ENCODING_UTF8_BOM] = "UTF-8 BOM",
        [ENCODING_GB18030] = "GB18030", [ENCODING_ZIP] = "zip",
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

/* Whether the bytes are UTF-8 without NULs. The bytes of a character cut by the end of the chunk
 * are left: *kept tells how many. */
static bool utf8_chunk(const char *at, size_t count, size_t *kept, bool last)
{
    struct text text = {at, count};
    size_t i = 0;
    *kept = 0;
    while (i < count) {
        uint64_t eight;
        if (count - i >= 8 && (memcpy(&eight, at + i, 8), (eight & 0x8080808080808080u) == 0)) {
            if (memchr(at + i, '\0', 8)) {
                return false;
            }
            i += 8;
            continue;
        }
        size_t start = i;
        uint32_t point = text_next(text, &i);
        if (point == UINT32_MAX && !last && count - start < 4) {
            *kept = count - start;
            return true;
        }
        if (point == UINT32_MAX || point == 0) {
            return false;
        }
    }
    return true;
}

/* By the first bytes: no text begins like this. */
static enum encoding container_of(const char *at, size_t count)
{
    if (count >= 4 && (memcmp(at, "PK\x03\x04", 4) == 0 || memcmp(at, "PK\x05\x06", 4) == 0)) {
        return ENCODING_ZIP;
    }
    if (count >= 8 && memcmp(at, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) == 0) {
        return ENCODING_OLE2;
    }
    return ENCODING_UTF8;
}

/* One way through the file, tapping the bytes; *well tells whether all of it is UTF-8. */
static bool read_utf8(int fd, struct survey *out, void (*tap)(void *, const void *, size_t),
                      void *context, bool *well)
{
    char chunk[CHUNK + 4];
    size_t kept = 0;
    ssize_t got;
    int64_t total = 0;
    *well = true;
    out->encoding = ENCODING_UTF8;
    while ((got = read(fd, chunk + kept, CHUNK)) > 0) {
        if (tap) {
            tap(context, chunk + kept, (size_t)got);
        }
        if (total == 0) {
            out->encoding = container_of(chunk, (size_t)got);
            *well = out->encoding == ENCODING_UTF8;
        }
        if (total == 0 && got >= 3 && memcmp(chunk, "\xEF\xBB\xBF", 3) == 0) {
            out->encoding = ENCODING_UTF8_BOM;
        }
        total += got;
        size_t have = kept + (size_t)got;
        if (*well) {
            *well = utf8_chunk(chunk, have, &kept, false);
            memmove(chunk, chunk + have - kept, kept);
        } else {
            kept = 0;
        }
    }
    *well = *well && kept == 0;
    out->bytes = total;
    return got == 0;
}

/* glibc's GB18030 knows the four-byte characters; its GBK does not, and must not be used. */
static bool read_gb18030(int fd, bool *well)
{
    char chunk[CHUNK];
    char decoded[CHUNK * 2];
    size_t kept = 0;
    ssize_t got;
    iconv_t converter = iconv_open("UTF-8", "GB18030");
    if (converter == (iconv_t)-1) {
        return false;
    }
    *well = lseek(fd, 0, SEEK_SET) == 0;
    while (*well && (got = read(fd, chunk + kept, sizeof(chunk) - kept)) > 0) {
        char *from = chunk;
        size_t left = kept + (size_t)got;
        *well = !memchr(chunk + kept, '\0', (size_t)got);
        bool more = true;
        while (*well && more) {
            char *to = decoded;
            size_t room = sizeof(decoded);
            more = iconv(converter, &from, &left, &to, &room) == (size_t)-1 && errno == E2BIG;
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

bool intake_survey(const char *path, struct survey *out,
                   void (*tap)(void *context, const void *bytes, size_t count), void *context,
                   struct fault *fault)
{
    *out = (struct survey){0};
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return unreadable(path, fault);
    }
    int64_t size;
    bool utf8;
    bool gb = false;
    bool done = file_facts(fd, &size, &out->changed_at) && read_utf8(fd, out, tap, context, &utf8);
    bool text = out->encoding != ENCODING_ZIP && out->encoding != ENCODING_OLE2;
    done = done && (utf8 || !text || read_gb18030(fd, &gb));
    if (!done) {
        unreadable(path, fault);
    }
    close(fd);
    if (!done) {
        return false;
    }
    if (out->bytes == 0 || (out->encoding == ENCODING_UTF8_BOM && out->bytes == 3)) {
        out->encoding = ENCODING_EMPTY;
    } else if (text && !utf8) {
        out->encoding = gb ? ENCODING_GB18030 : ENCODING_UNKNOWN;
    }
    if (out->bytes != size) {
        return fault_set_at(fault, FAULT_INPUT, "file-changed", path, 0, "%s",
                            _("changed while it was read; run again when it is complete"));
    }
    return true;
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
