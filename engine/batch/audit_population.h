/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: the lines that an audit is about, and what its parts share. */
#ifndef BATCH_AUDIT_POPULATION_H
#define BATCH_AUDIT_POPULATION_H

#include "batch/audit.h"
#include "batch/recorded.h"
#include "store/store.h"

/* A line with an amount. */
struct audit_item {
    const char *id;    /* values of the id columns, joined by '/' */
    const char *shown; /* the same, masked */
    const char *unit;  /* its name, or its code; NULL: none */
    const char *place; /* file and line; NULL: a row that no file has */
    int64_t fen;
    size_t no; /* of those drawn, from 1; 0: not drawn */
};

struct auditing {
    const struct audit_request *request;
    const struct ruleset *rules;
    struct arena arena;
    struct fault *fault;
    struct store *store;
    struct recorded recorded;
    struct paper paper;
    /* The population. */
    const char *table;
    const struct roster *roster; /* NULL: a relation, or a table of results */
    const char *const *columns;  /* of the table */
    size_t column_count;
    const char *amount;     /* column */
    const char *const *ids; /* columns */
    size_t id_count;
    const char *unit;         /* column; NULL: none */
    const char *where;        /* " where …" over t, or "" */
    struct audit_item *items; /* in the order of their ids */
    size_t count;
    int64_t records;
    int64_t missing; /* without an amount */
    size_t positive;
    size_t zero;
    size_t negative;
    int64_t sum; /* of those over nought */
    int64_t negative_sum;
    const char *digest;
};

/* Which table and columns; facts of the paper. Then, for all but duplicates and gaps, the items. */
CHECKED bool audit_choose(struct auditing *auditing);
CHECKED bool audit_load(struct auditing *auditing);
/* The query with what the rows are filtered by bound to it. */
struct query *audit_ask(struct auditing *auditing, const char *sql);
/* Faults if the table has no such column, or it may not be shown. */
CHECKED bool audit_column(struct auditing *auditing, const char *name);
bool audit_has(const struct auditing *auditing, const char *name);
/* A list with commas. */
const char *const *audit_names(struct auditing *auditing, const char *list, size_t *count);
/* The value of a column as it may be shown: money as yuan, the rest masked. */
const char *audit_shown(struct auditing *auditing, const struct query *query, size_t at,
                        const char *column);

/* Values of options. */
CHECKED bool audit_choice(struct auditing *auditing, const char *option, const char *given,
                          const char *const *names, size_t otherwise, size_t *out);
CHECKED bool audit_confidence(struct auditing *auditing, double *out);
/* A share, "5%" or "0.05"; or yuan of `whole`, which then must be over 0. */
CHECKED bool audit_share(struct auditing *auditing, const char *option, const char *given,
                         int64_t whole, struct exact *out);

/* "5%", with the yuan that it is of `whole`, unless that is 0. */
const char *audit_share_words(struct auditing *auditing, struct exact share, int64_t whole);

/* A sample, drawn. */
enum audit_method { METHOD_INTERVAL, METHOD_CELL, METHOD_SIEVE, METHOD_ITEMS };
const char *const *audit_method_names(void);

struct audit_draw {
    enum audit_method method;
    int64_t size;
    int64_t interval; /* fen; 0: items */
    int64_t start;
    int64_t left; /* fen that are not taken whole */
    int64_t whole_sum;
    size_t whole;  /* items */
    int64_t hits;  /* fen that were hit */
    size_t *items; /* that were drawn, in their order */
    struct drawn {
        int64_t hits;
        bool whole;
    } * drawn; /* of each of them */
    size_t count;
};
CHECKED bool audit_draw(struct auditing *auditing, struct audit_draw *draw);
/* 64 hexadecimal digits modulo a number. */
int64_t audit_residue(const char *hex, int64_t modulus);

/* What stands in the file of a drawn item. */
struct audited {
    int64_t fen;
    const char *note;
};
CHECKED bool audit_read(struct auditing *auditing, const struct audit_draw *draw,
                        struct audited *out);

/* The columns of a drawn sample, on paper and in files. */
enum sample_column {
    SAMPLE_NO,
    SAMPLE_ID,
    SAMPLE_UNIT,
    SAMPLE_PLACE,
    SAMPLE_BOOK,
    SAMPLE_HITS,
    SAMPLE_WHOLE,
    SAMPLE_AUDITED,
    SAMPLE_NOTE,
    SAMPLE_COLUMNS
};
/* In front of a text in CSV that a spreadsheet would take for a formula. */
#define AUDIT_AS_TEXT "'"
/* The title in English and in Chinese; either is read, whatever the language of the user. */
const char *const *audit_sample_titles(enum sample_column column);

CHECKED bool audit_plan(struct auditing *auditing);
CHECKED bool audit_sample(struct auditing *auditing);
CHECKED bool audit_evaluate(struct auditing *auditing);
CHECKED bool audit_digits(struct auditing *auditing);
CHECKED bool audit_duplicates(struct auditing *auditing);
CHECKED bool audit_gaps(struct auditing *auditing);
CHECKED bool audit_strata(struct auditing *auditing);

/* Into --output: a workbook, or a sample as CSV. */
CHECKED bool audit_may_write(struct auditing *auditing);
CHECKED bool audit_write(struct auditing *auditing);

#endif
