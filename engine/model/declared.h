/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every declaration of rules/ and reports/ has, as it goes into the table `rule`. */
#ifndef MODEL_DECLARED_H
#define MODEL_DECLARED_H

#include <stddef.h>

/* Titles stand in cells, and in formulas as often as these have operations. */
enum { TITLE_CHARACTERS = 200 };

struct declared {
    const char *name;
    const char *title;
    const char *const *basis; /* NULL-ended ids; may be empty */
    const char *path;         /* relative to the folder that holds rules/ or reports/ */
    long line;
    const char *text; /* the declaration as it stands in the file */
};

#endif
