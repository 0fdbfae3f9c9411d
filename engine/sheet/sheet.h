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
#include "model/page.h"
#include "model/report.h"

struct book;

/* The style must outlive the book; created is the date in its properties. */
CHECKED struct book *book_open(const char *path, const struct style *style, const char *title,
                               struct date created, struct fault *fault);
CHECKED bool book_add(struct book *book, const struct page *page, struct fault *fault);
/* Writes the file. NULL is fine. */
CHECKED bool book_close(struct book *book, struct fault *fault);
/* Gives up without leaving a file. */
void book_drop(struct book *book);

const char *book_library(void);

#endif
