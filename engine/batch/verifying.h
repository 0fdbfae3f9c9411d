/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: what the files of verify share. */
#ifndef BATCH_VERIFYING_H
#define BATCH_VERIFYING_H

#include "batch/verify.h"
#include "store/store.h"

struct verifying {
    const struct verify_request *request;
    struct verification *verification;
    const char *out;
    const char *manifest; /* its text */
    char sha256[SEAL_HEX];
    struct store *json; /* an empty one, to read JSON with */
    struct arena *arena;
    struct fault *fault;
};

void verdict_holds(struct verification *verification, const char *check, const char *text);
/* file may be NULL */
void verdict_fails(struct verification *verification, const char *check, const char *id,
                   const char *file, const char *text);
void verdict_open(struct verification *verification, const char *check, const char *id,
                  const char *text);
/* How many failed of one check. */
size_t verdict_failed(const struct verification *verification, const char *check);

/* manifest.json of a folder, or the file itself; false with a fault if it is none of ours. */
CHECKED bool verifying_open(struct verifying *verifying, const char *path);
void verifying_close(struct verifying *verifying);
/* Rows of a query over the JSON, which is :json in it. */
struct query *verifying_query(struct verifying *verifying, struct store *store, const char *sql);
/* One text at a path such as $.kind; "" if there is none. */
CHECKED bool verifying_text(struct verifying *verifying, const char *path, const char **out);

/* Columns of a table, in their order. */
struct column_names {
    const char **at;
    size_t count;
};

/* As manifest.json names them; none if it does not. */
CHECKED bool verifying_columns(struct verifying *verifying, const char *table,
                               struct column_names *out);
/* Rows of one text. */
CHECKED bool verifying_names(struct query *query, struct arena *arena, struct column_names *out,
                             struct fault *fault);
/* Of names that are not those in manifest.json, the first, in words; NULL: they are. */
const char *verifying_other(const struct column_names *are, const struct column_names *told,
                            struct arena *arena);

/* Names of columns between commas, and nothing else: it goes into our SQL. */
bool verifying_is_order(const char *order);

CHECKED bool verify_store(struct verifying *verifying);
CHECKED bool verify_replay(struct verifying *verifying);

#endif
