/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Workbooks: finished pages in, .xlsx out. The only guard between data and libxlsxwriter, which
 * would take texts that break the file, merges that overlap and names that Excel refuses. Rows go
 * straight to the disk. The same pages give the same bytes.
 */
#ifndef SHEET_SHEET_H
#define SHEET_SHEET_H

#include "base/date.h"
#include "base/fault.h"
#include "model/copy.h"
#include "model/form.h"
#include "model/page.h"
#include "model/report.h"

struct arena;
struct book;

/* The style must outlive the book; created is the date in its properties. */
CHECKED struct book *book_open(const char *path, const struct style *style, const char *title,
                               struct date created, struct fault *fault);
CHECKED bool book_add(struct book *book, const struct page *page, struct fault *fault);
/* The name of the sheet that was added last. */
const char *book_newest(const struct book *book);
/* Takes a name for a copy, which is added later. */
const char *book_reserve(struct book *book, const char *name);
CHECKED bool book_add_copy(struct book *book, const struct copy_page *page, struct fault *fault);
/* The row of a sheet, from 0, on which a copy with so many lines above it has its first row; the
 * cells of the file begin in column 1. */
size_t copy_first_row(size_t lines);
/* The sheets of an empty form. */
CHECKED bool book_add_form(struct book *book, const struct form_page *page, struct fault *fault);
/* What a cell has as its link to a cell of another sheet; rows and columns from 0. */
const char *book_link(struct arena *arena, const char *sheet, size_t row, size_t column);
/* Writes the file. NULL is fine. */
CHECKED bool book_close(struct book *book, struct fault *fault);
/* Gives up without leaving a file. */
void book_drop(struct book *book);

const char *book_library(void);

#endif
