/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/waiting.h"

#include <string.h>

/* A list of what is to be changed first, then the changes: a table is not written while it is
 * being read. */
struct settling {
    int64_t rowid;
    const char *code; /* NULL: nothing */
};

static bool settle_one(struct waiting *waiting, const struct query *query,
                       const struct roster *roster, size_t column, struct settling *out,
                       bool *needed, struct fault *fault)
{
    struct arena *arena = &waiting->settle->arena;
    struct text text = query_text(query, 1);
    struct reference found = settle_resolve(waiting->settle, &roster->columns[column], text);
    if (waiting->settle->fault.kind != FAULT_NONE) {
        *fault = waiting->settle->fault;
        return false;
    }
    *needed =
        found.how == RESOLVED_NOT || found.how == RESOLVED_SEVERAL || !text_equal(found.code, text);
    if (!*needed) {
        return true;
    }
    const struct source *source =
        &waiting->settle->surveyed->files.sources[query_integer(query, 2) - 1];
    out->rowid = query_integer(query, 0);
    if (found.how != RESOLVED_NOT && found.how != RESOLVED_SEVERAL) {
        out->code = arena_text(&waiting->tell->kept, found.code);
        const struct value values[] = {
            value_integer(source->id),
            value_integer(query_integer(query, 3)),
            value_string(roster->columns[column].name),
            value_text(text),
            value_text(found.code),
            value_string(resolved_name(found.how)),
        };
        return writer_add(waiting->changes, values, fault);
    }
    out->code = NULL;
    struct row row = {.line = (long)query_integer(query, 3), .row = (long)query_integer(query, 4)};
    row.raw = ARENA_ARRAY(arena, roster->column_count, struct text);
    row.raw[column] = (struct text){arena_text(arena, text), text.length};
    settle_problem(&row, arena,
                   found.how == RESOLVED_NOT ? PROBLEM_REFERENCE_UNKNOWN
                                             : PROBLEM_REFERENCE_AMBIGUOUS,
                   column, found.detail);
    const char *subject = arena_text(arena, query_text(query, 5));
    const char *unit =
        query_is_null(query, 6) ? source->unit_id : arena_text(arena, query_text(query, 6));
    const struct value values[] = {
        value_integer(source->id),
        value_integer(row.line),
        value_string(roster->columns[column].name),
        value_string(cell_state_name(CELL_BAD)),
    };
    return tell_row(waiting->tell, source, &row, false, unit, subject, fault) &&
           writer_add(waiting->states, values, fault);
}

bool waiting_settle(struct waiting *waiting, const struct roster *roster, size_t column,
                    struct fault *fault)
{
    struct arena *kept = &waiting->tell->kept;
    const char *table = store_quoted(kept, roster->declared.name);
    const char *name = store_quoted(kept, roster->columns[column].name);
    const char *unit =
        roster->unit == SIZE_MAX ? "null" : store_quoted(kept, roster->columns[roster->unit].name);
    if (roster->level && strcmp(roster->level, "unit") == 0) {
        unit = store_quoted(kept, roster->columns[roster->key[0]].name);
    }
    const char *key = store_quoted(kept, roster->columns[roster->key[0]].name);
    struct query *query = query_open(
        waiting->store,
        arena_printf(kept,
                     "select rowid, %s, _source, _line, _row, %s, %s from %s where %s is not null "
                     "order by rowid",
                     name, key, unit, table, name),
        NULL, fault);
    struct settling *list = NULL;
    size_t count = 0;
    bool more = true;
    bool well = query != NULL;
    while (well && more) {
        struct settling one;
        bool needed;
        well = query_next(query, &more, fault);
        if (well && more) {
            well = settle_one(waiting, query, roster, column, &one, &needed, fault);
            if (well && needed) {
                ARENA_PUSH(kept, list, count, one);
            }
        }
    }
    query_close(query);
    struct writer *writer =
        well
            ? writer_open_sql(
                  waiting->store,
                  arena_printf(kept, "update %s set %s = ? where rowid = ?", table, name), 2, fault)
            : NULL;
    well = writer != NULL;
    for (size_t i = 0; well && i < count; i++) {
        const struct value values[] = {
            value_string(list[i].code),
            value_integer(list[i].rowid),
        };
        well = writer_add(writer, values, fault);
    }
    writer_close(writer);
    return well;
}
