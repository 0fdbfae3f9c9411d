/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * case.db: its schema, made from the declarations; loading rows in bulk; queries. Nothing of
 * SQLite shows. A store belongs to one thread at a time; another thread opens its own for reading.
 *
 * A store that is being built has no journal: it lies beside the target and is thrown away whole
 * when anything fails. Beside it lies a scratch file, known to SQL as `scratch`, for what only the
 * run needs; others that read the store while the run goes on attach it, too.
 */
#ifndef STORE_STORE_H
#define STORE_STORE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "model/function.h"
#include "model/ruleset.h"
#include "model/value.h"

struct store;
struct query;
struct writer;

CHECKED struct store *store_create(const char *path, const char *scratch, struct fault *fault);
/* For reading; faults if the file is not a case.db of a version we know. */
CHECKED struct store *store_open(const char *path, struct fault *fault);
/* The same of a result that somebody handed over: it may have been made to mislead. Nothing in it
 * runs but the queries of rules that it keeps, as query_open lets those of a rule run. */
CHECKED struct store *store_open_handed(const char *path, struct fault *fault);
/* For reading beside the store that writes this file: sees what was committed when it was opened,
 * and may read only tables that are not written any more. */
CHECKED struct store *store_open_beside(const char *path, struct fault *fault);
/* What goes up to the level above: a file of its own kind. */
CHECKED struct store *store_create_pack(const char *path, struct fault *fault);
CHECKED struct store *store_open_pack(const char *path, struct fault *fault);
CHECKED bool store_attach(struct store *store, const char *scratch, struct fault *fault);
/* Another file, known to SQL by that name. */
CHECKED bool store_attach_as(struct store *store, const char *path, const char *name,
                             struct fault *fault);
CHECKED bool store_close(struct store *store, struct fault *fault); /* NULL is fine */

/* Our own statements, one or more. */
CHECKED bool store_run(struct store *store, const char *sql, struct fault *fault);
/* The tables of the results and one for each roster. */
CHECKED bool store_schema(struct store *store, const struct ruleset *rules, struct fault *fault);
/* Key indexes, after loading. */
CHECKED bool store_index(struct store *store, const struct roster *roster, struct fault *fault);
/* Every table with the columns that put its rows in order; NULL-ended pairs, in the arena. */
const char *const *store_tables(const struct ruleset *rules, struct arena *arena);
/* The columns of a roster's table as they stand there: names, then _source, _line, _row. */
const char *const *store_columns(const struct roster *roster, struct arena *arena);

/* The same with SQL that a rule brought: what is wrong with it is the rule's, and it is stopped
 * when it may never end. */
CHECKED bool store_run_by(struct store *store, const char *sql, const struct declared *by,
                          struct fault *fault);
struct store_view {
    const char *name;
    const char *rows; /* a query that was prepared before */
};
/* Many views in one go, in "main" or "temp": to create them one by one reads all that are there for
 * each. */
CHECKED bool store_views(struct store *store, const char *schema, const struct store_view *views,
                         size_t count, struct fault *fault);
/* Whether faults of queries say which name was probably meant; they do, unless told not to. */
void store_hints(struct store *store, bool wanted);

/* Functions that SQL may call from now on; the list must outlive the store. */
CHECKED bool store_functions(struct store *store, const struct function *functions, size_t count,
                             struct fault *fault);

enum { STORE_MOST_COLUMNS = 200 }; /* of a table that is loaded */

/* Fills a table from next(), which hands out one value a column and is called until *more is
 * false. It may use writers of the same store meanwhile. */
CHECKED bool store_load(struct store *store, const char *table, size_t columns,
                        bool (*next)(void *context, const struct value **values, bool *more,
                                     struct fault *fault),
                        void *context, struct fault *fault);

/* Inserts rows of so many columns into a table, one at a time. */
CHECKED struct writer *writer_open(struct store *store, const char *table, size_t columns,
                                   struct fault *fault);
/* The same for another statement of our own with so many ? in it. */
CHECKED struct writer *writer_open_sql(struct store *store, const char *sql, size_t columns,
                                       struct fault *fault);
CHECKED bool writer_add(struct writer *writer, const struct value *values, struct fault *fault);
/* All rows of a query that has as many columns. */
CHECKED bool writer_copy(struct writer *writer, struct query *query, struct fault *fault);
void writer_close(struct writer *writer);

/*
 * Queries. Those of rules only read, call listed functions, and are stopped when they run on and
 * on; a mistake in them is a fault of the rule at its place. `by` NULL: a query of our own.
 */
CHECKED struct query *query_open(struct store *store, const char *sql, const struct declared *by,
                                 struct fault *fault);
/* A query that a finished result keeps in its table `query`: guarded as that of a rule, and what is
 * wrong with it is a fault of the file. */
CHECKED struct query *query_open_kept(struct store *store, const char *sql, struct fault *fault);
void query_close(struct query *query);
/* A value for ":subject"; where it cannot be kept, query_next tells. */
void query_bind(struct query *query, const char *name, const char *text);
CHECKED bool query_next(struct query *query, bool *more, struct fault *fault);
void query_reset(struct query *query);
size_t query_columns(const struct query *query);
const char *query_name(const struct query *query, size_t column);
/* SIZE_MAX if there is no such column. */
size_t query_column(const struct query *query, const char *name);
/* For a message on a column that is not there: the hint of suggest_hint. */
const char *query_hint(const struct query *query, const char *name, struct arena *arena);
bool query_is_null(const struct query *query, size_t column);
bool query_is_number(const struct query *query, size_t column); /* integer or real */
bool query_is_integer(const struct query *query, size_t column);
struct text query_text(const struct query *query, size_t column); /* borrowed until the next row */
int64_t query_integer(const struct query *query, size_t column);
double query_real(const struct query *query, size_t column);
/* A text stays where it is until the next row. */
struct value query_value(const struct query *query, size_t column);
/* Names of the tables that the query reads, NULL-ended, in the order of their first reading. */
const char *const *query_tables(const struct query *query);
/* The same without what a view among them reads for it. */
const char *const *query_direct(const struct query *query);
/* Whether a query of a rule calls a function. */
bool query_calls(const struct query *query, const char *function);

/* The value of a query of our own with one row and one column; "" without a row. */
CHECKED bool store_text(struct store *store, const char *sql, struct arena *arena, const char **out,
                        struct fault *fault);
CHECKED bool store_integer(struct store *store, const char *sql, int64_t *out, struct fault *fault);

/* A name between double quotes, as SQL wants it. */
const char *store_quoted(struct arena *arena, const char *name);
const char *store_version(void);

#endif
