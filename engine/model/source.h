/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A file of the case and what became of it. */
#ifndef MODEL_SOURCE_H
#define MODEL_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
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
    ENCODING_ZIP,    /* a workbook, or another archive */
    ENCODING_OLE2,   /* the old formats of offices, and anything with a password */
    ENCODINGS,
};
const char *encoding_name(enum encoding encoding);

/* Cells that are one; from 0 as in A1. */
struct area {
    long first_row;
    long last_row;
    size_t first_column;
    size_t last_column;
};

/* A sheet of a workbook. */
struct sheet {
    const char *name;
    size_t number; /* among the sheets of its workbook, from 0 */
    bool hidden;
    bool filled;                /* something stands in it */
    const char *hidden_rows;    /* those in which something stands: "3-5, 9"; NULL: none */
    const char *hidden_columns; /* "C, F-H" */
    const struct area *merged;
    size_t merged_count;
};

struct source {
    uint32_t id;      /* 1 … by the bytes of the path, then by the order of sheets */
    const char *path; /* relative to the case */
    const char *full; /* to open it */
    char sha256[65];
    int64_t bytes;
    int64_t changed_at; /* nanoseconds; with bytes it tells that the file stayed the same */
    enum encoding encoding;
    const char *wrong; /* with ENCODING_UNKNOWN: the first bytes that are not UTF-8 */
    long wrong_line;
    const struct sheet *sheet;    /* NULL: the file is no workbook, or none of its sheets is read */
    const struct roster *roster;  /* NULL: none, or not a roster file */
    const char *unit_id;          /* that its name or folder resolves to; NULL: none */
    bool unit_sought;             /* in its path; unit_id is what was found */
    int64_t batch;                /* of a correction; 0: what was sent first */
    bool batch_whole;             /* it takes the place of whole files */
    bool batch_unclear;           /* its path says correction, but not which */
    const struct source *instead; /* was sent in its place as a whole; NULL: none */
    int64_t header_line;
    int64_t records;
    int64_t used;
    int64_t excluded;
    int64_t left_out; /* of these, rows of data: no totals, no signatures */
};

/* For the eye: the path, and the sheet of a workbook behind it: 名册.xlsx[Sheet1]. */
const char *source_place(const struct source *source, struct arena *arena);

#endif
