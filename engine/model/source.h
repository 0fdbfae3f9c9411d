/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file of the case and what became of it. */
#ifndef MODEL_SOURCE_H
#define MODEL_SOURCE_H

#include <stdbool.h>
#include <stdint.h>

struct roster;

enum encoding {
    ENCODING_UNKNOWN,
    ENCODING_EMPTY,
    ENCODING_UTF8,
    ENCODING_UTF8_BOM,
    ENCODING_UTF8_MIXED, /* but for some lines, which are left out */
    ENCODING_GB18030,
    ENCODING_GB18030_BOM,
    ENCODING_GB18030_EURO, /* with the byte 0x80, which is the euro sign of Windows */
    ENCODING_GB18030_MIXED,
    ENCODING_UTF16LE,
    ENCODING_UTF16BE,
    ENCODING_UNSURE, /* UTF-8 as well as GB18030, and the header does not tell */
    ENCODINGS,
};
const char *encoding_name(enum encoding encoding);

struct source {
    uint32_t id;      /* 1 … by the bytes of the path */
    const char *path; /* relative to the case */
    const char *full; /* to open it */
    char sha256[65];
    int64_t bytes;
    int64_t changed_at; /* nanoseconds; with bytes it tells that the file stayed the same */
    enum encoding encoding;
    const char *wrong; /* with ENCODING_UNKNOWN: the first bytes that are not UTF-8 */
    long wrong_line;
    const struct roster *roster; /* NULL: none, or not a roster file */
    const char *unit_id;         /* that its name or folder resolves to; NULL: none */
    bool unit_sought;            /* in its path; unit_id is what was found */
    int64_t header_line;
    int64_t records;
    int64_t used;
    int64_t excluded;
};

#endif
