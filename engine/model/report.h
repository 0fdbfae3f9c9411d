/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How results are laid out: the declarations of reports/. No functions. */
#ifndef MODEL_REPORT_H
#define MODEL_REPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "model/declared.h"
#include "model/page.h"

/* Who may read it; sensitive columns are masked accordingly. */
enum profile {
    PROFILE_INTERNAL, /* the bureau itself: full, but no id numbers or phones in findings */
    PROFILE_UNIT,     /* one unit: its own rows; a value is shown where its cell is to be mended */
    PROFILE_UPPER,    /* the level above: totals, and names where the form wants them */
    PROFILE_PUBLIC,   /* everybody: totals only, small groups hidden */
    PROFILES,
};
const char *const *profile_names(void);

/* What texts of reports may name between { and }, beside text parameters such as {place.name}:
 * the case, its signature, and at the end the subject of a workbook made for one. NULL-ended. */
const char *const *report_words(void);
/* With which a word begins that stands for a measure: "measure." */
const char *report_measure_word(void);
enum { SUBJECT_WORDS = 2 }; /* {id} and {name} */

enum measure_part { PART_VALUE, PART_NUMERATOR, PART_DENOMINATOR, PART_LOW, PART_HIGH };
const char *const *measure_part_names(void);

/* "A4", "A3" */
const char *const *paper_names(void);

enum sheet_source {
    COLUMN_IS_NUMBER,  /* 序号 */
    COLUMN_IS_FIELD,   /* a column of the rows */
    COLUMN_IS_MEASURE, /* a measure of the row's subject */
    COLUMN_IS_BLANK,   /* to be filled in by hand */
};

struct sheet_column {
    const char *title;
    const struct sheet_column *columns; /* children below a common title */
    size_t column_count;
    enum sheet_source source;
    const char *name; /* of the field or measure; lines name the part of the line */
    enum measure_part part;
    enum look look;
    bool has_part; /* given, not assumed */
    bool has_look;
    bool sum;      /* the total row adds it up */
    bool unmasked; /* the cell that the unit is to mend: shown as it stands, in profile unit only */
    bool link;     /* leads to the cell it tells of, on the copy of its file */
    bool exact;    /* tells nothing of people: nothing of it is hidden, in profile public */
    bool bar;      /* each cell has a bar as long as its number says */
    bool heat;     /* a share, coloured by how large it is */
    bool share;    /* one of neighbouring shares that add up to 100.0 by largest remainder */
};

/* A row of a sheet whose rows are named one by one. */
struct sheet_line {
    const char *title;
    double indent;
    const char *const *cells; /* a measure for each leaf column after the title; NULL: none */
};

struct sheet_chart {
    enum chart_kind kind;
    const char *title;
    const char *const *columns; /* NULL-ended titles of leaf columns; drawn from the total row */
    const char *label;          /* or: names from this column … */
    const char *value;          /* … and values from this one, a row each */
    const char *across;         /* of a scatter: how far to the right; label is then free */
    const char *const *lines;   /* of a scatter: columns drawn as lines */
    bool log;                   /* of a scatter: across grows by factors */
};

struct sheet_check {
    const char *title;       /* in words, printed with the notes */
    const char *const *plus; /* NULL-ended measures: their sum must be nought at every subject */
    const char *const *minus;
};

struct sheet_layout {
    const struct declared *by; /* the report or the sheet{} that holds it */
    const char *name;
    const char *title;
    const char *counted_in;         /* the 单位 of the figures: 人, 元 */
    const char *form_no;            /* 表号 */
    const char *level;              /* rows are the subjects of a level … */
    const char *relation;           /* … or the rows of a relation … */
    const struct sheet_line *lines; /* … or named one by one */
    size_t line_count;
    const char *order; /* SQL terms; always there for a relation */
    const char *where; /* of the subjects of a level: which; NULL: all */
    const char *among; /* field: 其中 rows below the total, one for each value */
    bool total;        /* a total row comes first */
    const char *empty; /* said instead of rows when there are none */
    const struct sheet_column *columns;
    size_t column_count;
    double freeze; /* leaf columns that stay in sight */
    bool large;    /* on A3 */
    bool cards;    /* each row on a page of its own, to be filled in and signed */
    const char *const *notes;
    const struct sheet_check *checks;
    size_t check_count;
    const struct sheet_chart *charts;
    size_t chart_count;
    bool signature;
    bool trial;      /* a draft: only in a trial, marked as such */
    bool with_run;   /* not by a check, which has no scores */
    bool skip_empty; /* not when it has no rows */
    const char *const
        *only_with; /* NULL-ended rosters: written if one of them came; none: always */
    bool of_case;   /* of every workbook: about the case as a whole, behind the others */
};

/* The name of all reports but those for everybody, for a sheet that stands in each of them. */
extern const char report_every[];

/* Behind the sheets of a workbook for one subject: a sheet for each of its files in which something
 * was found, with the rows as they were sent, the cells coloured and commented. Texts hold words
 * of their own, see copies_words. */
struct copies_layout {
    const char *from;   /* relation: what was found, with finding_id */
    double most;        /* rows of a file that are shown; of a longer one those with findings */
    const char *title;  /* {table} {path} */
    const char *row;    /* title of the column with the row's number in the file */
    const char *back;   /* the link to the list */
    const char *says;   /* the comment of a cell: {columns} of the relation */
    const char *all;    /* the file is shown whole: {rows} {marked} {shown} */
    const char *some;   /* it is too long: likewise */
    const char *shared; /* it holds rows of others: likewise */
    const char *left;   /* below the list, when there are too many files: {files} */
    const char *const *notes; /* on each of the sheets */
};
enum { COPIES_MOST = 20000 };
/* What `title`, then `all`, `some` and `shared`, then `left` may name. NULL-ended. */
const char *const *copies_words(void);

/* A sheet declared apart from its report, whose last sheets such are. */
struct report_sheet {
    struct declared declared;
    const char *report;
    struct sheet_layout layout;
};

struct report {
    struct declared declared;
    const char *file; /* relative to OUT, with {words} */
    const char *per;  /* level: one file for each subject */
    enum profile profile;
    const char *least; /* parameter: fewer people are not shown; of profile public only */
    bool checks_only;  /* also written by `check -o` */
    bool merged;       /* written by `merge` only: it is of the level above */
    struct sheet_layout *sheets;
    size_t sheet_count;
    const struct copies_layout *copies; /* NULL: none */
};

/* Fonts and fixed words of every sheet. */
struct style {
    struct declared declared;
    const char *title_font;
    const char *head_font;
    const char *body_font;
    double title_size;
    double head_size;
    double body_size;
    const char *unit_line;    /* 填报单位：… */
    const char *subject_line; /* the same on the sheets for one unit: {name} */
    const char *date_line;    /* 填报日期：{date} */
    const char *count_line;   /* 单位：{counted_in} */
    const char *signature;    /* 单位负责人(签字)：{head}　审核人：… */
    const char *total;        /* 合计 */
    const char *among;        /* 其中：{value} */
    const char *unplaced;     /* rows under no line */
    const char *page;         /* 第 &P 页 共 &N 页 */
    const char *trial;        /* the mark of a draft */
    const char *form;         /* 表号：{form_no} */
    const char *yes;
    const char *no;
};

#endif
