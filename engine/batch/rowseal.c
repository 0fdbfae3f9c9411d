/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/rowseal.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

/* The bytes of a row: sealed in one go, for there are millions. */
struct row {
    char *bytes;
    size_t length;
    size_t room;
};

static void put(struct row *row, const char *bytes, size_t length)
{
    if (row->length + length > row->room) {
        row->room = (row->length + length) * 2;
        row->bytes = memory_resize(row->bytes, row->room, 1);
    }
    if (length > 0) {
        memcpy(row->bytes + row->length, bytes, length);
    }
    row->length += length;
}

/* "t17:": a text of 17 bytes follows. */
static void put_head(struct row *row, char kind, size_t length)
{
    char digits[24];
    char *at = digits + sizeof(digits);
    *--at = ':';
    do {
        *--at = (char)('0' + length % 10);
        length /= 10;
    } while (length > 0);
    *--at = kind;
    put(row, at, (size_t)(digits + sizeof(digits) - at));
}

/* Each value with its kind and length, so that no two tables look alike. */
static void seal_row(struct seal *seal, const struct query *query, size_t columns, struct row *row)
{
    row->length = 0;
    for (size_t i = 0; i < columns; i++) {
        if (query_is_null(query, i)) {
            put(row, "n;", 2);
            continue;
        }
        char kind = query_is_number(query, i) ? 'd' : 't';
        struct text text = query_text(query, i);
        put_head(row, kind, text.length);
        put(row, text.at, text.length);
    }
    put(row, "\n", 1);
    seal_add(seal, row->bytes, row->length);
}

bool seal_rows(struct seal *seal, struct store *store, const char *sql, int64_t *rows,
               struct fault *fault)
{
    struct query *query = query_open(store, sql, NULL, fault);
    size_t columns = query ? query_columns(query) : 0;
    struct row row = {0};
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            seal_row(seal, query, columns, &row);
            ++*rows;
        }
    }
    query_close(query);
    free(row.bytes);
    return well;
}
