/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ledgers for accounting programs beside the workbooks of a run; a check and a merge have none. */
#ifndef BATCH_LEDGER_H
#define BATCH_LEDGER_H

#include "batch/workbooks.h"

/* Writes all that reports/ declare and adds their paths to the list of what was written. */
CHECKED bool ledgers_write(const struct workbook_plan *plan, struct arena *arena,
                           struct workbook_list *list, struct fault *fault);

#endif
