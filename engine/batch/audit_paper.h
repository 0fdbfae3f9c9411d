/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A working paper of an audit: facts, tables and notes, decided before anything is printed. The
 * same paper goes to the screen, to other programs and to a workbook. */
#ifndef BATCH_AUDIT_PAPER_H
#define BATCH_AUDIT_PAPER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

enum paper_kind {
    PAPER_BLANK, /* nothing, or to be filled in */
    PAPER_TEXT,
    PAPER_WORD, /* of a list: as it is typed, and what it says */
    PAPER_COUNT,
    PAPER_MONEY, /* fen */
    PAPER_SHARE, /* 0 to 1 */
    PAPER_REAL,
    PAPER_BOX, /* to be ticked on paper; nothing elsewhere */
};

struct paper_value {
    enum paper_kind kind;
    const char *text;
    const char *says; /* of a word */
    int64_t number;
    double real;
};

struct paper_fact {
    const char *key; /* for other programs */
    const char *label;
    struct paper_value value;
};

struct paper_column {
    const char *key;
    const char *title;
    enum paper_kind kind;
};

struct paper_table {
    const char *key;
    const char *title;
    const struct paper_column *columns;
    size_t column_count;
    struct paper_value *cells; /* rows of column_count */
    size_t row_count;
    const char *empty; /* said when there is no row */
    struct arena *arena;
};

struct paper {
    struct arena *arena;
    const char *key; /* name of the command */
    const char *title;
    const char *subject; /* whose books: title of the case */
    struct paper_fact *facts;
    size_t fact_count;
    struct paper_table **tables;
    size_t table_count;
    const char **notes;
    size_t note_count;
};

struct paper_value paper_text(const char *text); /* NULL gives a blank */
/* The value of an option: --method interval. */
struct paper_value paper_word(const char *word);
struct paper_value paper_count(int64_t number);
struct paper_value paper_money(int64_t fen);
struct paper_value paper_share(double share);
struct paper_value paper_real(double real);

/* A blank is not told. */
void paper_fact(struct paper *paper, const char *key, const char *label, struct paper_value value);
void paper_note(struct paper *paper, const char *note);
/* The columns are borrowed; their titles are translated when they are shown. */
struct paper_table *paper_table(struct paper *paper, const char *key, const char *title,
                                const struct paper_column *columns, size_t count);
/* The cells of a new last row, all blank; good until the next one. */
struct paper_value *paper_row(struct paper_table *table);
/* For the eye; "" for a blank. */
const char *paper_words(struct arena *arena, struct paper_value value);

#endif
