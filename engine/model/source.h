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
    ENCODING_GB18030
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
    const struct roster *roster; /* NULL: none, or not a roster file */
    const char *unit_id;         /* that its name or folder resolves to; NULL: none */
    bool unit_sought;            /* in its path; unit_id is what was found */
    int64_t batch;               /* of a correction; 0: what was sent first */
    bool batch_whole;            /* it takes the place of whole files */
    bool batch_unclear;          /* its path says correction, but not which */
    int64_t header_line;
    int64_t records;
    int64_t used;
    int64_t excluded;
};

#endif
