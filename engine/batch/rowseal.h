/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Digests of rows and of tables: docs/store.md says how they are made. */
#ifndef BATCH_ROWSEAL_H
#define BATCH_ROWSEAL_H

#include "base/arena.h"
#include "seal/seal.h"
#include "store/store.h"

/* The bytes of a row: sealed in one go, for there are millions. */
struct row_bytes {
    char *bytes;
    size_t length;
    size_t room;
};

/* Each of these adds to what is there. */
void row_put_null(struct row_bytes *row);
void row_put(struct row_bytes *row, bool number, struct text text);
void row_end(struct row_bytes *row);
void row_free(struct row_bytes *row);

/* The query whose columns are those of a table that is sealed, in their order. */
const char *seal_columns(const char *table, struct arena *arena);
/* Adds all rows of a query of our own; *rows grows by their number. */
CHECKED bool seal_rows(struct seal *seal, struct store *store, const char *sql, int64_t *rows,
                       struct fault *fault);

/* What one unit has in a table: one leaf of its tree. */
struct sealed_leaf {
    const char *unit; /* "": rows that belong to none */
    int64_t rows;
    struct digest plain; /* of the unit and its rows, which must not be shown unsalted */
    struct digest salt;
    struct digest hash; /* of the leaf */
};

struct sealed_table {
    const char *name;
    const char *order; /* the columns that put its rows in order */
    /* The column with the unit of a row, "" if only the file of the row tells it; NULL: the table
     * is sealed as a whole. */
    const char *unit_column;
    int64_t rows;
    struct sealed_leaf *leaves; /* by unit */
    size_t leaf_count;
    char sha256[SEAL_HEX]; /* of the table, or the root of its tree */
};

/* The order in which tables are sealed: those with leaves first, by name. */
int sealed_order(const void *a, const void *b);
/* Fills in the rows of tables with leaves, and the digests of their leaves without salt. */
CHECKED bool seal_plain(struct store *store, struct sealed_table *tables, size_t count,
                        struct arena *arena, struct fault *fault);
/* Their salts, which are made of all of it: who does not know the rest cannot guess one. */
void seal_salts(struct sealed_table *tables, size_t count);
/* The leaf of a unit with such salt and rows. */
void seal_leaf_of(const struct digest *salt, const struct digest *plain, struct digest *out);
/* The leaves and the root. */
void seal_root(struct sealed_table *table);
/* The digest of a table that is sealed as a whole. */
CHECKED bool seal_whole(struct store *store, struct sealed_table *table, struct fault *fault);
/* The digest of the table `seal`, which stands in it, too, and is made of its other rows. */
#define SEAL_ITSELF "seal"
CHECKED bool seal_itself(struct store *store, struct sealed_table *itself, struct fault *fault);

/* The names of all columns, and all views and indexes: sealed as if it were a table of ours,
 * without the pages on which things lie. */
#define SEAL_SCHEMA "sqlite_schema"
#define SEAL_SCHEMA_COLUMNS "type, name, tbl_name, sql"
#define SEAL_SCHEMA_ORDER "type, name"

/* The rosters sealed on a thread of its own, while others count them: what is loaded stays as it
 * is. The store at that path has committed them. */
struct sealing;
CHECKED bool seal_rosters(const char *path, const struct ruleset *rules, struct sealing **out,
                          struct fault *fault);
/* Waits for it. NULL is fine. */
void sealing_close(struct sealing *sealing);

/* Seals a case.db that is complete but for this, into its tables `leaf` and `seal`. The rosters
 * are sealed already if there is a sealing. */
CHECKED bool seal_store(struct store *store, const struct ruleset *rules, struct sealing *sealing,
                        struct fault *fault);

#endif
