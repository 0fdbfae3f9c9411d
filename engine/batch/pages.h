/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a layout and the store to a finished page: titles filled in, measures looked up, totals
 * made, shares brought to 100.0, values masked for those who may read the sheet. */
#ifndef BATCH_PAGES_H
#define BATCH_PAGES_H

#include "base/arena.h"
#include "model/case.h"
#include "model/page.h"
#include "model/ruleset.h"
#include "store/store.h"

struct page_maker;

/* Whom a workbook is for, when there is one for each subject of a level. */
struct page_subject {
    const char *id;
    const char *title;
};

struct copy_pages;
struct disclosing;

/* Everything given must outlive the maker; subject, copies and disclosing (what is not shown to
 * everybody) may be NULL. */
CHECKED struct page_maker *page_make(struct store *store, const struct ruleset *rules,
                                     const struct case_settings *settings,
                                     const struct report *report, const struct sheet_layout *sheet,
                                     const struct page_subject *subject, struct copy_pages *copies,
                                     const struct disclosing *disclosing, struct fault *fault);
/* Whether a column of a sheet leads to copies. */
bool page_leads(const struct sheet_layout *sheet);
const struct page *page_of(const struct page_maker *maker);
void page_drop(struct page_maker *maker);

/* What texts of reports may name. */
struct page_words {
    struct arena *arena;
    const struct ruleset *rules;
    const struct case_settings *settings;
    const struct page_subject *subject; /* NULL: none */
    struct page_maker *maker;           /* of a sheet, whose texts may name measures; or NULL */
    struct fault *fault;                /* of its maker */
};

/* What a word stands for: {title} {period} {as_of} {place} and the signature of the case, {id} and
 * {name} of the subject, text parameters such as {place.name}, and on a sheet {measure.NAME}. */
const char *page_word(const struct page_words *words, const char *name);

#endif
