/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rosters: from the bytes of a file to typed rows, each with its place. One intake reads one file
 * on one thread. Keys, references and units are not settled here: that needs the other files, and
 * is done where the rows of all of them meet.
 */
#ifndef INTAKE_INTAKE_H
#define INTAKE_INTAKE_H

#include <stddef.h>

#include "base/arena.h"
#include "base/fault.h"
#include "intake/cell.h"
#include "intake/header.h"
#include "model/problem.h"
#include "model/roster.h"
#include "model/source.h"
#include "model/value.h"

struct intake;

struct row_problem {
    enum problem problem;
    size_t column;     /* of the roster; SIZE_MAX: the row */
    struct text value; /* as it stands in the file */
    const char *detail;
    size_t at; /* of a wide form: one more than the cell of the header; 0: that of the row */
};

struct row_change {
    size_t column;
    struct text raw;
    struct text clean;
    const char *rule;
};

enum row_kind {
    ROW_DATA,
    ROW_TOTAL,   /* 合计 小计: excluded, compared */
    ROW_FOOTER,  /* 填表人 … : excluded */
    ROW_HEADING, /* numbers of columns, the header once more: excluded */
    ROW_WRONG,   /* in another encoding than the file, or of a wide form and unfilled: excluded */
};

struct row {
    enum row_kind kind;
    bool late; /* no other row: what is wrong with a total above the rows, told at their end */
    long line;
    long row;
    size_t cell; /* of a wide form: the cell of the header above the value; else SIZE_MAX */
    bool again;  /* not the first row of a wide record: what its other cells say was told */
    struct value *values;  /* one a column of the roster */
    struct text *raw;      /* likewise, as in the file; empty for a column that is not there */
    unsigned char *states; /* enum cell_state, likewise */
    struct row_problem *problems;
    size_t problem_count;
    struct row_change *changes;
    size_t change_count;
};

/* What the id numbers of a file look like together: one alone could be so by chance. */
enum damaged_ids {
    IDS_WELL,
    IDS_ZEROS,  /* all of nothing but digits end in 000: a spreadsheet keeps fifteen */
    IDS_ONLY_X, /* all that are right end in X, which made them texts */
};

/* The source must have been surveyed and its header found; all three must outlive the intake. */
CHECKED struct intake *intake_open(const struct source *source, const struct header *header,
                                   struct fault *fault);
void intake_close(struct intake *intake);
/* The next row, in the arena; *more is false at the end. */
CHECKED bool intake_next(struct intake *intake, struct arena *arena, struct row *row, bool *more,
                         struct fault *fault);
/* At the end of the file: about the first column of id numbers, *column. */
enum damaged_ids intake_ids(const struct intake *intake, size_t *column);

#endif
