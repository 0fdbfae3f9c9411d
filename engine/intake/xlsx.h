/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A workbook (.xlsx, .xlsm): its sheets in their order, number formats and shared texts. */
#ifndef INTAKE_XLSX_H
#define INTAKE_XLSX_H

#include "base/arena.h"
#include "base/text.h"
#include "intake/numberformat.h"
#include "intake/package.h"

struct xlsx_sheet {
    const char *name;
    const char *part;
    bool hidden;
};

struct xlsx {
    struct package *package;
    struct arena arena;
    const char *path; /* of its main part */
    const char *strings_part;
    const char *styles_part;
    bool from_1904;
    struct xlsx_sheet *sheets; /* those with cells; charts of their own are none */
    size_t sheet_count;
    struct number_format *formats; /* by the style of a cell */
    size_t format_count;
    char *bytes; /* shared texts end to end */
    size_t *ends;
    size_t string_count;
};

CHECKED struct xlsx *xlsx_open(const char *path, struct trouble *trouble);
void xlsx_close(struct xlsx *workbook);
/* Borrows; false: there is no such text. */
bool xlsx_text(const struct xlsx *workbook, size_t number, struct text *out);
/* Turns _x000D_ and the like into what they stand for, and ends of line into LF; in place. */
size_t xlsx_unescape(char *at, size_t length);
/* xsd:boolean; NULL is false. */
bool xlsx_yes(const char *attribute);

#endif
