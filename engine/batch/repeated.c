/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/repeated.h"

#include <inttypes.h>

#include "base/language.h"
#include "batch/corrections.h"

/* Columns of the query, before those of the key. */
enum { ROW_ID, SOURCE, LINE, ROW, FIRST_SOURCE, FIRST_LINE, UNIT, KEY };

struct repeated {
    struct store *store;
    const struct roster *roster;
    struct surveyed *surveyed;
    struct tell *tell;
    int64_t *rows; /* to be deleted, with their places */
    int64_t *sources;
    int64_t *lines;
    size_t count;
};

/* The files of the table that were sent again as a whole, by their ids. */
static const char *former_sources(const struct repeated *repeated)
{
    const struct case_files *files = &repeated->surveyed->files;
    const char *list = "";
    for (size_t i = 0; i < files->count; i++) {
        const struct source *source = &files->sources[i];
        if (source->instead && source->roster == repeated->roster) {
            list =
                arena_printf(&repeated->tell->kept, "%s%s%u", list, *list ? ", " : "", source->id);
        }
    }
    return list;
}

static const char *unit_sql(const struct repeated *repeated)
{
    struct arena *arena = &repeated->tell->kept;
    const struct roster *roster = repeated->roster;
    return roster->unit == SIZE_MAX
               ? "null"
               : arena_printf(arena, "t.%s",
                              store_quoted(arena, roster->columns[roster->unit].name));
}

/* All rows of the files that were sent again as a whole, each with the one of its key that stays.
 * Where a part of the key is blank or cannot be read, any will do: it may be what was mended. */
static const char *former_sql(const struct repeated *repeated)
{
    struct arena *arena = &repeated->tell->kept;
    const struct roster *roster = repeated->roster;
    const char *table = store_quoted(arena, roster->declared.name);
    const char *former = former_sources(repeated);
    const char *own = "";
    const char *same = "";
    for (size_t i = 0; i < roster->key_total; i++) {
        const char *name = store_quoted(arena, roster->columns[roster->key[i]].name);
        own = arena_printf(arena, "%s, t.%s", own, name);
        same = i < roster->key_count ? arena_printf(arena, "%s and x.%s is t.%s", same, name, name)
                                     : arena_printf(arena, "%s and (t.%s is null or x.%s is t.%s)",
                                                    same, name, name, name);
    }
    return arena_printf(arena,
                        "select t.rowid, t._source, t._line, t._row, o._source, o._line, %s%s "
                        "from %s t left join %s o on o.rowid = (select min(x.rowid) from %s x "
                        "where x._source not in (%s)%s) where t._source in (%s) "
                        "order by t._source, t._line",
                        unit_sql(repeated), own, table, table, table, former, same, former);
}

/* Rows whose key came before, each with the first. */
static const char *query_sql(const struct repeated *repeated)
{
    struct arena *arena = &repeated->tell->kept;
    const struct roster *roster = repeated->roster;
    const char *table = store_quoted(arena, roster->declared.name);
    const char *key = "";
    const char *own = "";
    const char *same = "";
    for (size_t i = 0; i < roster->key_total; i++) {
        const char *name = store_quoted(arena, roster->columns[roster->key[i]].name);
        key = arena_printf(arena, "%s%s%s", key, i > 0 ? ", " : "", name);
        own = arena_printf(arena, "%s, t.%s", own, name);
        same = arena_printf(arena, "%s and t.%s is f.%s", same, name, name);
    }
    /* Rows stand in the order of reading. */
    return arena_printf(arena,
                        "select t.rowid, t._source, t._line, t._row, o._source, o._line, %s%s "
                        "from (select %s, min(rowid) as first from %s group by %s having "
                        "count(*) > 1) f join %s o on o.rowid = f.first join %s t on true%s "
                        "where t.rowid <> f.first order by t._source, t._line",
                        unit_sql(repeated), own, key, table, key, table, table, same);
}

static const char *key_text(const struct repeated *repeated, const struct query *query)
{
    struct arena *arena = &repeated->tell->kept;
    const char *key = "";
    for (size_t i = 0; i < repeated->roster->key_total; i++) {
        struct text part = query_text(query, KEY + i);
        key = arena_printf(arena, "%s%s%.*s", key, i > 0 && part.length > 0 ? "/" : "",
                           (int)part.length, part.at);
    }
    return key;
}

static bool tell_one(struct repeated *repeated, const struct query *query, struct fault *fault)
{
    struct arena *arena = &repeated->tell->kept;
    const struct source *sources = repeated->surveyed->files.sources;
    const struct source *source = &sources[query_integer(query, SOURCE) - 1];
    const struct source *instead = source->instead;
    const struct source *first = query_is_null(query, FIRST_SOURCE)
                                     ? NULL
                                     : &sources[query_integer(query, FIRST_SOURCE) - 1];
    const char *key = key_text(repeated, query);
    const char *unit =
        query_is_null(query, UNIT) ? source->unit_id : arena_text(arena, query_text(query, UNIT));
    const char *line = arena_printf(arena, "%" PRId64, query_integer(query, FIRST_LINE));
    bool superseded = first && correction_supersedes_row(first, source, unit);
    bool dropped = instead && !superseded;
    enum problem what = superseded ? PROBLEM_ROW_SUPERSEDED
                        : dropped  ? PROBLEM_ROW_DROPPED
                                   : PROBLEM_KEY_REPEATED;
    const char *detail = dropped ? source_place(instead, arena)
                                 : word_with(arena, superseded ? WORD_AT : WORD_FIRST_AT,
                                             source_place(first, arena), line, NULL);
    struct row_problem problem = {what, repeated->roster->key[0], text_of(key), detail, 0};
    const struct row row = {.line = (long)query_integer(query, LINE),
                            .row = (long)query_integer(query, ROW),
                            .problems = &problem,
                            .problem_count = 1};
    return (!superseded || findings_forget(repeated->tell->findings, source, row.line, fault)) &&
           tell_row(repeated->tell, source, &row, true, unit, key, fault);
}

static bool list_all(struct repeated *repeated, bool of_former, struct fault *fault)
{
    struct arena *arena = &repeated->tell->kept;
    struct query *query = query_open(
        repeated->store, of_former ? former_sql(repeated) : query_sql(repeated), NULL, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            well = tell_one(repeated, query, fault);
            size_t count = repeated->count;
            ARENA_PUSH(arena, repeated->sources, count, query_integer(query, SOURCE));
            count = repeated->count;
            ARENA_PUSH(arena, repeated->lines, count, query_integer(query, LINE));
            ARENA_PUSH(arena, repeated->rows, repeated->count, query_integer(query, ROW_ID));
        }
    }
    query_close(query);
    return well;
}

static bool delete_by_place(struct repeated *repeated, const char *table, struct fault *fault)
{
    const char *sql = arena_printf(&repeated->tell->kept,
                                   "delete from %s where source_id = ? and line = ?", table);
    struct writer *writer = writer_open_sql(repeated->store, sql, 2, fault);
    bool well = writer != NULL;
    for (size_t i = 0; well && i < repeated->count; i++) {
        const struct value values[] = {value_integer(repeated->sources[i]),
                                       value_integer(repeated->lines[i])};
        well = writer_add(writer, values, fault);
    }
    writer_close(writer);
    return well;
}

/* The rows, and what was kept about their cells. */
static bool delete_all(struct repeated *repeated, struct fault *fault)
{
    if (repeated->count == 0) {
        return true;
    }
    const char *sql =
        arena_printf(&repeated->tell->kept, "delete from %s where rowid = ?",
                     store_quoted(&repeated->tell->kept, repeated->roster->declared.name));
    struct writer *writer = writer_open_sql(repeated->store, sql, 1, fault);
    bool well = writer != NULL;
    for (size_t i = 0; well && i < repeated->count; i++) {
        struct source *source = &repeated->surveyed->files.sources[repeated->sources[i] - 1];
        const struct value value = value_integer(repeated->rows[i]);
        well = writer_add(writer, &value, fault);
        source->used--;
        source->excluded++;
        source->left_out++;
    }
    writer_close(writer);
    well = well && delete_by_place(repeated, "change", fault) &&
           delete_by_place(repeated, "cell_state", fault);
    repeated->count = 0;
    return well;
}

bool repeated_take_out(struct store *store, const struct roster *roster, struct surveyed *surveyed,
                       struct tell *tell, struct fault *fault)
{
    struct repeated repeated = {
        .store = store, .roster = roster, .surveyed = surveyed, .tell = tell};
    if (roster->key_total == 1) {
        return true;
    }
    /* What no longer counts makes nothing else repeated. */
    bool well = !*former_sources(&repeated) ||
                (list_all(&repeated, true, fault) && delete_all(&repeated, fault));
    return well && list_all(&repeated, false, fault) && delete_all(&repeated, fault);
}
