/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/rowseal.h"

#include <stdio.h>

/* Each value with its kind and length, so that no two tables look alike. */
static void seal_row(struct seal *seal, const struct query *query)
{
    for (size_t i = 0; i < query_columns(query); i++) {
        char head[32];
        if (query_is_null(query, i)) {
            seal_add(seal, "n;", 2);
            continue;
        }
        struct text text = query_text(query, i);
        int length = snprintf(head, sizeof(head), "%c%zu:", query_is_number(query, i) ? 'd' : 't',
                              text.length);
        seal_add(seal, head, (size_t)length);
        seal_add(seal, text.at, text.length);
    }
    seal_add(seal, "\n", 1);
}

bool seal_rows(struct seal *seal, struct store *store, const char *sql, int64_t *rows,
               struct fault *fault)
{
    struct query *query = query_open(store, sql, NULL, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            seal_row(seal, query);
            ++*rows;
        }
    }
    query_close(query);
    return well;
}
