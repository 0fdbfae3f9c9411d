/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests of tables: docs/store.md says how they are made. */
#ifndef BATCH_ROWSEAL_H
#define BATCH_ROWSEAL_H

#include "seal/seal.h"
#include "store/store.h"

/* Adds all rows of a query of our own; *rows grows by their number. */
CHECKED bool seal_rows(struct seal *seal, struct store *store, const char *sql, int64_t *rows,
                       struct fault *fault);

#endif
