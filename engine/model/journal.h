/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ledgers for accounting programs, as reports/ declare them: what a row of a relation posts. */
#ifndef MODEL_JOURNAL_H
#define MODEL_JOURNAL_H

#include <stddef.h>

#include "model/declared.h"

/* What rows of one kind post: their amount from one account to another. An account is a NULL-ended
 * list: its root, then texts with {columns}. */
struct journal_entry {
    const char *kind;
    const char *title;
    const char *const *debit;
    const char *const *credit;
};

struct journal_tag {
    const char *name;  /* for beancount: small letters */
    const char *title; /* for hledger and ledger */
    const char *field; /* a column */
};

struct journal {
    struct declared declared;
    const char *file; /* below OUT, without its end */
    const char *from; /* relation */
    /* Columns of its rows; `code`, `says` and `place` may be NULL. */
    const char *kind;
    const char *date;
    const char *amount;
    const char *payee;
    const char *code;  /* number of the voucher */
    const char *says;  /* what for */
    const char *place; /* where the row comes from, for rows that cannot be posted */
    const char *order; /* SQL: of rows of one day and kind */
    const char *blank; /* stands for what is not given */
    const struct journal_entry *entries;
    size_t entry_count;
    const struct journal_tag *tags;
    size_t tag_count;
};

/* "Assets", "Liabilities", "Equity", "Income", "Expenses"; NULL-ended. */
const char *const *journal_roots(void);

#endif
