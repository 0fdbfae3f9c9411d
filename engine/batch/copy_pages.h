/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sheets with a unit's own rows, behind the list of what was found in them (copies.h). */
#ifndef BATCH_COPY_PAGES_H
#define BATCH_COPY_PAGES_H

#include "batch/pages.h"
#include "sheet/sheet.h"

struct copy_pages;

/* Takes names for the sheets of a workbook, so that the sheets before them can lead there. All
 * that is given must outlive them. */
CHECKED struct copy_pages *copy_pages_open(struct store *store, const struct ruleset *rules,
                                           const struct case_settings *settings,
                                           const struct report *report,
                                           const struct page_subject *subject, struct book *book,
                                           struct fault *fault);
void copy_pages_close(struct copy_pages *pages);
/* Where a finding stands on them, in the arena; *link NULL: nowhere. */
CHECKED bool copy_pages_link(struct copy_pages *pages, const char *finding_id, struct arena *arena,
                             const char **link, struct fault *fault);
/* What stands below the list when not every file has a sheet; NULL: each has. */
const char *copy_pages_note(struct copy_pages *pages);
/* Writes them; list: the sheet that they lead back to. */
CHECKED bool copy_pages_write(struct copy_pages *pages, const char *list, struct fault *fault);

#endif
