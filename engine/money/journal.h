/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Ledgers as text, in two forms: one that hledger and ledger read, one for beancount. Both have
 * the same accounts, entries, tags and amounts, in yuan from integers of fen. Names are cleaned of
 * all that one of the three would take for something else; two accounts that differ stay two.
 */
#ifndef MONEY_JOURNAL_H
#define MONEY_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/fault.h"
#include "base/map.h"

enum journal_form { JOURNAL_PLAIN, JOURNAL_BEANCOUNT, JOURNAL_FORMS };

#define JOURNAL_NONE UINT32_MAX

/* A level of the tree, with postings or without. */
struct journal_account {
    const char *name;  /* "Assets:H结余:U1-甲县" */
    const char *parts; /* as the rows have it, " : " between the parts */
    bool posted;       /* something is posted to it … */
    bool above;        /* … and to accounts below it */
    int64_t fen;       /* its balance so far */
};

struct journal_accounts {
    struct arena arena;
    struct map originals; /* the parts of each, as they are */
    struct map names;     /* those given */
    struct journal_account *list;
    size_t count;
};

void journal_accounts_open(struct journal_accounts *accounts);
void journal_accounts_close(struct journal_accounts *accounts);
/* The account of these parts, made when it is new; NULL-ended. Order decides which of two that
 * look alike when cleaned gets a number behind it. */
uint32_t journal_account_add(struct journal_accounts *accounts, const char *const *parts);
/* The same, JOURNAL_NONE if it is not there. */
uint32_t journal_account_find(const struct journal_accounts *accounts, const char *const *parts,
                              struct arena *arena);
/* False: the balance does not fit into 64 bits. */
CHECKED bool journal_account_post(struct journal_accounts *accounts, uint32_t account, int64_t fen);

/* A text without what one of the programs would take for a sign; "" becomes `blank`. */
const char *journal_text(struct arena *arena, const char *text, const char *blank);

struct journal_note {
    const char *name; /* of beancount, or the title of the others */
    const char *title;
    const char *text; /* clean */
};

struct journal_line {
    struct date day;
    const char *payee; /* texts are clean */
    const char *code;  /* NULL: none */
    const char *says;  /* NULL: nothing */
    const struct journal_note *notes;
    size_t note_count;
    const char *debit; /* names of accounts */
    const char *credit;
    int64_t fen;
};

void journal_write_comment(FILE *file, const char *text);
/* The commodity, and the tags of a plain one. */
void journal_write_head(FILE *file, enum journal_form form, const char *title,
                        const struct journal_note *notes, size_t count);
/* Accounts to which something is posted, open from that day on. */
void journal_write_accounts(FILE *file, enum journal_form form,
                            const struct journal_accounts *accounts, struct date day);
void journal_write_payee(FILE *file, enum journal_form form, const char *payee);
void journal_write_line(FILE *file, enum journal_form form, const struct journal_line *line);
/* That each account has its balance at the end of the day. */
void journal_write_balances(FILE *file, enum journal_form form,
                            const struct journal_accounts *accounts, struct date day,
                            const char *payee);

#endif
