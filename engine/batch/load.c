/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/load.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/index.h"
#include "batch/lanes.h"
#include "batch/tell.h"
#include "model/problem.h"

enum { SUGGEST_NAMES = 5000, SUGGEST_TIMES = 500 };

struct loading {
    struct store *store;
    const struct ruleset *rules;
    struct surveyed *surveyed;
    struct tell tell;
    struct writer *changes;
    struct writer *states;
    struct index *indexes; /* of each roster */
    bool *loaded;          /* of each roster: references to it can be settled */
    size_t unit_roster;    /* number of the roster of units, or SIZE_MAX */
    size_t suggestions;    /* made so far */
    /* What is being handed out. */
    struct lanes *lanes;
    size_t *order; /* sources in the order of loading */
    size_t order_count;
    size_t place; /* in order */
    struct block *block;
    size_t row;
    size_t roster; /* number */
    struct arena arena; /* of a row */
    struct value *values; /* of a row of the table */
};

static size_t roster_number(const struct ruleset *rules, const struct roster *roster)
{
    size_t i = 0;
    while (rules->rosters[i] != roster) {
        i++;
    }
    return i;
}

static bool is_ready(const struct loading *loading, const struct roster *roster)
{
    for (size_t i = 0; i < roster->column_count; i++) {
        for (const char *const *to = roster->columns[i].to; to && *to; to++) {
            const struct roster *target = ruleset_roster(loading->rules, *to);
            if (target != roster && !loading->loaded[roster_number(loading->rules, target)]) {
                return false;
            }
        }
    }
    return true;
}

/* Units first: files belong to them. Then those whose references are there; a circle is cut, and
 * what it leaves open is settled at the end. */
static size_t next_roster(const struct loading *loading)
{
    size_t first = SIZE_MAX;
    if (loading->unit_roster != SIZE_MAX && !loading->loaded[loading->unit_roster]) {
        return loading->unit_roster;
    }
    for (size_t i = 0; i < loading->rules->roster_count; i++) {
        if (loading->loaded[i]) {
            continue;
        }
        if (is_ready(loading, loading->rules->rosters[i])) {
            return i;
        }
        first = first == SIZE_MAX ? i : first;
    }
    return first;
}

/* The part of a path after its n-th folder from the end: file name, then folders upwards. */
static struct text path_step(const char *path, size_t up)
{
    struct text text = text_of(path);
    size_t end = text.length;
    for (;;) {
        size_t start = end;
        while (start > 0 && text.at[start - 1] != '/') {
            start--;
        }
        if (up-- == 0) {
            return text_part(text, start, end);
        }
        if (start == 0) {
            return TEXT("");
        }
        end = start - 1;
    }
}

static bool find_unit(struct loading *loading, struct source *source, struct fault *fault)
{
    const struct index *units =
        loading->unit_roster == SIZE_MAX ? NULL : &loading->indexes[loading->unit_roster];
    bool unsure = false;
    if (source->unit_sought) {
        return true;
    }
    /* The rosters of units themselves are asked again when all units are known. */
    source->unit_sought = units && loading->loaded[loading->unit_roster];
    for (size_t up = 0; source->unit_sought; up++) {
        struct text step = path_step(source->path, up);
        size_t weight;
        struct text code;
        bool several;
        if (step.length == 0) {
            break;
        }
        struct text folded = text_fold(&loading->arena, step);
        if (index_name_within(units, folded, &weight, &code, &several)) {
            source->unit_id = arena_text(&loading->surveyed->arenas[source->id - 1], code);
            return true;
        }
        unsure = unsure || several;
    }
    return !unsure || tell_file(&loading->tell, source, PROBLEM_FILE_UNIT, NULL, NULL, fault);
}

static const char *nearest(struct loading *loading, const struct column *column, struct text text)
{
    const char **names = NULL;
    size_t count = 0;
    if (loading->suggestions >= SUGGEST_TIMES) {
        return "";
    }
    loading->suggestions++;
    for (const char *const *to = column->to; *to; to++) {
        const struct roster *target = ruleset_roster(loading->rules, *to);
        const struct map *map = &loading->indexes[roster_number(loading->rules, target)].names;
        /* The names of people are nobody's business, and too many to compare. */
        if (target->identity != SIZE_MAX || map->count > SUGGEST_NAMES) {
            continue;
        }
        for (uint32_t i = 0; i < map->count; i++) {
            ARENA_PUSH(&loading->arena, names, count,
                       arena_text(&loading->arena, map_key(map, i)));
        }
    }
    const char *near = suggest_name(text_fold(&loading->arena, text), names, count);
    return near ? word_with(&loading->arena, WORD_NEAREST, near, NULL, NULL) : "";
}

struct reference {
    enum resolved how;
    struct text code;
    const char *detail;
};

static struct reference resolve(struct loading *loading, const struct column *column,
                                struct text text)
{
    struct reference best = {.how = RESOLVED_NOT};
    struct text folded = text_fold(&loading->arena, text);
    for (const char *const *to = column->to; *to; to++) {
        size_t number = roster_number(loading->rules, ruleset_roster(loading->rules, *to));
        struct text code;
        enum resolved how = index_resolve(&loading->indexes[number], text, folded, &code);
        /* A code goes before a name, and the first table named before the others. */
        if (how != RESOLVED_NOT && (best.how == RESOLVED_NOT || how < best.how)) {
            best = (struct reference){.how = how, .code = code};
        }
    }
    if (best.how == RESOLVED_NOT) {
        best.detail = nearest(loading, column, text);
    }
    return best;
}

static bool is_deferred(const struct loading *loading, const struct column *column)
{
    for (const char *const *to = column->to; *to; to++) {
        size_t number = roster_number(loading->rules, ruleset_roster(loading->rules, *to));
        if (!loading->loaded[number]) {
            return true;
        }
    }
    return false;
}

static void add_problem(struct row *row, struct arena *arena, enum problem problem, size_t column,
                        const char *detail)
{
    struct row_problem own = {problem, column, column == SIZE_MAX ? TEXT("") : row->raw[column],
                              detail};
    ARENA_PUSH(arena, row->problems, row->problem_count, own);
}

static void resolve_references(struct loading *loading, const struct roster *roster,
                               struct row *row, struct arena *arena)
{
    for (size_t i = 0; i < roster->column_count; i++) {
        const struct column *column = &roster->columns[i];
        if (column->type != COLUMN_REFERENCE || row->values[i].kind == VALUE_NONE ||
            is_deferred(loading, column)) {
            continue;
        }
        struct reference found = resolve(loading, column, row->values[i].text);
        if (found.how == RESOLVED_NOT || found.how == RESOLVED_SEVERAL) {
            add_problem(row, arena,
                        found.how == RESOLVED_NOT ? PROBLEM_REFERENCE_UNKNOWN
                                                  : PROBLEM_REFERENCE_AMBIGUOUS,
                        i, found.detail ? arena_copy(arena, found.detail) : NULL);
            row->values[i] = (struct value){0};
            row->states[i] = CELL_BAD;
            continue;
        }
        if (found.how != RESOLVED_BY_CODE) {
            struct row_change change = {i, row->raw[i],
                                        text_of(arena_text(arena, found.code)),
                                        found.how == RESOLVED_BY_NAME ? "reference-by-name"
                                                                      : "reference-by-id"};
            ARENA_PUSH(arena, row->changes, row->change_count, change);
        }
        row->values[i] = value_text(text_of(arena_text(arena, found.code)));
    }
}

/* The parts of a key, each with its length before it so that none runs into the next. */
static struct text key_text(const struct roster *roster, const struct row *row,
                            struct arena *arena)
{
    const char *key = "";
    char iso[12];
    for (size_t i = 0; i < roster->key_total; i++) {
        const struct value *value = &row->values[roster->key[i]];
        struct text part = value->kind == VALUE_TEXT ? value->text : TEXT("");
        if (value->kind == VALUE_DATE) {
            date_format(value->date, iso);
            part = text_of(iso);
        } else if (value->kind != VALUE_TEXT && value->kind != VALUE_NONE) {
            part = text_of(arena_printf(arena, "%" PRId64, value->integer));
        }
        if (roster->key_total == 1) {
            return (struct text){arena_text(arena, part), part.length};
        }
        key = arena_printf(arena, "%s%zu:%.*s", key, part.length, (int)part.length, part.at);
    }
    return text_of(key);
}

/* What a finding calls the row: its key, parts between slashes. */
static const char *subject_of(const struct roster *roster, const struct row *row,
                              struct arena *arena)
{
    const char *subject = "";
    for (size_t i = 0; i < roster->key_count; i++) {
        const struct value *value = &row->values[roster->key[i]];
        if (value->kind != VALUE_TEXT) {
            return NULL;
        }
        subject = arena_printf(arena, "%s%s%.*s", subject, i > 0 ? "/" : "",
                               (int)value->text.length, value->text.at);
    }
    return subject;
}

/* False: the row is left out, and has a problem that says so. */
static bool settle_key(struct loading *loading, const struct roster *roster, struct row *row,
                       const struct source *source, struct arena *arena)
{
    bool whole = true;
    for (size_t i = 0; i < roster->key_count; i++) {
        size_t column = roster->key[i];
        if (row->values[column].kind != VALUE_NONE) {
            continue;
        }
        whole = false;
        if (row->states[column] != CELL_BAD) {
            add_problem(row, arena, PROBLEM_KEY_BLANK, column, NULL);
        }
    }
    if (!whole) {
        return false;
    }
    struct index *index = &loading->indexes[loading->roster];
    struct key_place first;
    struct key_place own = {source->id, (uint32_t)row->line};
    if (index_add(index, key_text(roster, row, arena), own, &first)) {
        return true;
    }
    const struct source *other = &loading->surveyed->files.sources[first.source_id - 1];
    const char *line = arena_printf(arena, "%" PRIu32, first.line);
    add_problem(row, arena, PROBLEM_KEY_REPEATED, roster->key[0],
                word_with(arena, WORD_FIRST_AT, other->path, line, NULL));
    return false;
}

static void index_names(struct loading *loading, const struct roster *roster, const struct row *row)
{
    struct index *index = &loading->indexes[loading->roster];
    for (size_t i = 0; i < roster->name_count; i++) {
        const struct value *value = &row->values[roster->names[i]];
        struct text left = value->kind == VALUE_TEXT ? value->text : TEXT("");
        while (left.length > 0) {
            size_t mark = text_find(left, TEXT("、"));
            struct text name = mark == SIZE_MAX ? left : text_part(left, 0, mark);
            index_add_name(index, text_fold(&loading->arena, name));
            left = mark == SIZE_MAX ? TEXT("") : text_from(left, mark + strlen("、"));
        }
    }
    if (roster->identity != SIZE_MAX && row->values[roster->identity].kind == VALUE_TEXT) {
        index_add_identity(index, row->values[roster->identity].text);
    }
}

/* The unit of a row: its column, else its file. */
static const char *settle_unit(const struct roster *roster, struct row *row,
                               const struct source *source, struct arena *arena)
{
    if (roster->level && strcmp(roster->level, "unit") == 0) {
        const struct value *key = &row->values[roster->key[0]];
        return key->kind == VALUE_TEXT ? arena_text(arena, key->text) : source->unit_id;
    }
    if (roster->unit == SIZE_MAX) {
        return source->unit_id;
    }
    struct value *own = &row->values[roster->unit];
    if (own->kind == VALUE_TEXT) {
        if (source->unit_id && !text_is(own->text, source->unit_id)) {
            add_problem(row, arena, PROBLEM_UNIT_DISAGREES, roster->unit, source->unit_id);
        }
        return arena_text(arena, own->text);
    }
    if (source->unit_id) {
        *own = value_text(text_of(source->unit_id));
        struct row_change change = {roster->unit, row->raw[roster->unit], own->text,
                                    "unit-from-path"};
        ARENA_PUSH(arena, row->changes, row->change_count, change);
    }
    return source->unit_id;
}

static bool write_changes(struct loading *loading, const struct roster *roster,
                          const struct row *row, const struct source *source,
                          struct fault *fault)
{
    for (size_t i = 0; i < row->change_count; i++) {
        const struct row_change *change = &row->changes[i];
        const struct value values[] = {
            value_integer(source->id),
            value_integer(row->line),
            value_text(text_of(roster->columns[change->column].name)),
            value_text(change->raw),
            value_text(change->clean),
            value_text(text_of(change->rule)),
        };
        if (!writer_add(loading->changes, values, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < roster->column_count; i++) {
        if (row->states[i] == CELL_GIVEN || row->states[i] == CELL_MISSING) {
            continue;
        }
        const struct value values[] = {
            value_integer(source->id),
            value_integer(row->line),
            value_text(text_of(roster->columns[i].name)),
            value_text(text_of(cell_state_name((enum cell_state)row->states[i]))),
        };
        if (!writer_add(loading->states, values, fault)) {
            return false;
        }
    }
    return true;
}

static void fill_values(struct loading *loading, const struct roster *roster, const struct row *row,
                        const struct source *source)
{
    size_t at = 0;
    for (size_t i = 0; i < roster->column_count; i++) {
        const struct value *value = &row->values[i];
        loading->values[at++] = *value;
        if (roster->columns[i].type == COLUMN_DATE) {
            loading->values[at++] =
                value->kind == VALUE_DATE
                    ? value_text(text_of(date_precision_name(date_precision(value->date))))
                    : (struct value){0};
        }
    }
    loading->values[at++] = value_integer(source->id);
    loading->values[at++] = value_integer(row->line);
    loading->values[at++] = value_integer(row->row);
    if (roster->counted_by != SIZE_MAX) {
        loading->values[at++] = value_integer(1);
    }
}

/* Settles a row and tells what is wrong with it; *used says whether it goes into the table. */
static bool take_row(struct loading *loading, struct row *row, bool *used, struct fault *fault)
{
    struct source *source = &loading->surveyed->files.sources[loading->order[loading->place]];
    const struct roster *roster = source->roster;
    struct arena *arena = &loading->block->arena;
    const char *unit = source->unit_id;
    const char *subject = NULL;
    *used = false;
    source->records++;
    if (row->kind == ROW_DATA) {
        resolve_references(loading, roster, row, arena);
        subject = subject_of(roster, row, arena);
        unit = settle_unit(roster, row, source, arena);
        *used = settle_key(loading, roster, row, source, arena);
    }
    if (*used) {
        index_names(loading, roster, row);
        fill_values(loading, roster, row, source);
        source->used++;
    } else {
        source->excluded++;
    }
    bool left_out = row->kind == ROW_DATA && !*used;
    return tell_row(&loading->tell, source, row, left_out, unit, subject, fault) &&
           (!*used || write_changes(loading, roster, row, source, fault));
}

/* The next block of the roster that is being loaded; *more is false when its files are done. */
static bool next_block(struct loading *loading, bool *more, struct fault *fault)
{
    *more = false;
    if (loading->block) {
        bool last = loading->block->last;
        lanes_release(loading->lanes, loading->block);
        loading->block = NULL;
        loading->place += last;
    }
    if (loading->place == loading->order_count) {
        return true;
    }
    struct source *source = &loading->surveyed->files.sources[loading->order[loading->place]];
    if (source->roster != loading->rules->rosters[loading->roster]) {
        return true;
    }
    if (!find_unit(loading, source, fault)) {
        return false;
    }
    *more = true;
    loading->row = 0;
    return lanes_next(loading->lanes, loading->place, &loading->block, fault);
}

static bool next_row(void *context, const struct value **values, bool *more, struct fault *fault)
{
    struct loading *loading = context;
    bool used = false;
    while (!used) {
        while (!loading->block || loading->row == loading->block->count) {
            if (!next_block(loading, more, fault)) {
                return false;
            }
            if (!*more) {
                return true;
            }
        }
        arena_reset(&loading->arena, (struct arena_mark){0});
        if (!take_row(loading, &loading->block->rows[loading->row++], &used, fault)) {
            return false;
        }
    }
    *values = loading->values;
    *more = true;
    return true;
}

static size_t table_columns(const struct roster *roster, struct arena *arena)
{
    const char *const *names = store_columns(roster, arena);
    size_t count = 0;
    while (names[count]) {
        count++;
    }
    return count;
}

/* A list of what is to be changed first, then the changes: a table is not written while it is
 * being read. */
struct settling {
    int64_t rowid;
    const char *code; /* NULL: nothing */
};

static bool settle_one(struct loading *loading, const struct query *query,
                       const struct roster *roster, size_t column, struct settling *out,
                       bool *needed, struct fault *fault)
{
    struct arena *arena = &loading->arena;
    struct text text = query_text(query, 1);
    struct reference found = resolve(loading, &roster->columns[column], text);
    *needed = found.how != RESOLVED_BY_CODE;
    if (!*needed) {
        return true;
    }
    const struct source *source =
        &loading->surveyed->files.sources[query_integer(query, 2) - 1];
    out->rowid = query_integer(query, 0);
    if (found.how == RESOLVED_BY_NAME || found.how == RESOLVED_BY_IDENTITY) {
        out->code = arena_text(&loading->tell.kept, found.code);
        const struct value values[] = {
            value_integer(source->id),
            value_integer(query_integer(query, 3)),
            value_text(text_of(roster->columns[column].name)),
            value_text(text),
            value_text(found.code),
            value_text(text_of(found.how == RESOLVED_BY_NAME ? "reference-by-name"
                                                             : "reference-by-id")),
        };
        return writer_add(loading->changes, values, fault);
    }
    out->code = NULL;
    struct row row = {.line = (long)query_integer(query, 3), .row = (long)query_integer(query, 4)};
    row.raw = ARENA_ARRAY(arena, roster->column_count, struct text);
    row.raw[column] = (struct text){arena_text(arena, text), text.length};
    add_problem(&row, arena,
                found.how == RESOLVED_NOT ? PROBLEM_REFERENCE_UNKNOWN : PROBLEM_REFERENCE_AMBIGUOUS,
                column, found.detail);
    const char *subject = arena_text(arena, query_text(query, 5));
    const char *unit = query_is_null(query, 6) ? source->unit_id
                                               : arena_text(arena, query_text(query, 6));
    const struct value values[] = {
        value_integer(source->id),
        value_integer(row.line),
        value_text(text_of(roster->columns[column].name)),
        value_text(text_of(cell_state_name(CELL_BAD))),
    };
    return tell_row(&loading->tell, source, &row, false, unit, subject, fault) &&
           writer_add(loading->states, values, fault);
}

/* References that had to wait: a table to itself, or round a circle. */
static bool settle_column(struct loading *loading, const struct roster *roster, size_t column,
                          struct fault *fault)
{
    struct arena *kept = &loading->tell.kept;
    const char *table = store_quoted(kept, roster->declared.name);
    const char *name = store_quoted(kept, roster->columns[column].name);
    const char *unit = roster->unit == SIZE_MAX
                           ? "null"
                           : store_quoted(kept, roster->columns[roster->unit].name);
    if (roster->level && strcmp(roster->level, "unit") == 0) {
        unit = store_quoted(kept, roster->columns[roster->key[0]].name);
    }
    const char *key = store_quoted(kept, roster->columns[roster->key[0]].name);
    struct query *query = query_open(
        loading->store,
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
            well = settle_one(loading, query, roster, column, &one, &needed, fault);
            if (well && needed) {
                ARENA_PUSH(kept, list, count, one);
            }
        }
    }
    query_close(query);
    struct writer *writer =
        well ? writer_open_sql(loading->store,
                               arena_printf(kept, "update %s set %s = ? where rowid = ?", table,
                                            name),
                               2, fault)
             : NULL;
    well = writer != NULL;
    for (size_t i = 0; well && i < count; i++) {
        const struct value values[] = {
            list[i].code ? value_text(text_of(list[i].code)) : (struct value){0},
            value_integer(list[i].rowid),
        };
        well = writer_add(writer, values, fault);
    }
    writer_close(writer);
    return well;
}

static bool settle_deferred(struct loading *loading, const bool *deferred, struct fault *fault)
{
    size_t at = 0;
    for (size_t i = 0; i < loading->rules->roster_count; i++) {
        const struct roster *roster = loading->rules->rosters[i];
        for (size_t j = 0; j < roster->column_count; j++, at++) {
            if (deferred[at] && !settle_column(loading, roster, j, fault)) {
                return false;
            }
        }
    }
    return true;
}

/* Rows alike in a column, say one id number under two codes, count once: the first by the SQL of
 * the declaration, then by place. */
static bool count_once(struct loading *loading, const struct roster *roster, struct fault *fault)
{
    struct arena *arena = &loading->arena;
    if (roster->counted_by == SIZE_MAX) {
        return true;
    }
    const char *table = store_quoted(arena, roster->declared.name);
    const char *by = store_quoted(arena, roster->columns[roster->counted_by].name);
    const char *sql = arena_printf(
        arena,
        "update %s set _counted = 0 where rowid in (select rowid from (select rowid, row_number() "
        "over (partition by %s order by %s%s_source, _line) as place from %s where %s is not null) "
        "where place > 1)",
        table, by, roster->counted_first ? roster->counted_first : "",
        roster->counted_first ? ", " : "", table, by);
    return store_run(loading->store, sql, fault);
}

static bool write_sources(struct loading *loading, struct fault *fault)
{
    struct writer *sources = writer_open(loading->store, "source", 11, fault);
    struct writer *columns = sources ? writer_open(loading->store, "source_column", 5, fault) : NULL;
    bool well = columns != NULL;
    for (size_t i = 0; well && i < loading->surveyed->files.count; i++) {
        const struct source *source = &loading->surveyed->files.sources[i];
        const struct header *header = &loading->surveyed->headers[i];
        const struct value values[] = {
            value_integer(source->id),
            value_text(text_of(source->path)),
            value_text(text_of(source->sha256)),
            value_integer(source->bytes),
            value_text(text_of(encoding_name(source->encoding))),
            source->roster ? value_text(text_of(source->roster->declared.name))
                           : (struct value){0},
            source->unit_id ? value_text(text_of(source->unit_id)) : (struct value){0},
            source->roster ? value_integer(source->header_line) : (struct value){0},
            value_integer(source->records),
            value_integer(source->used),
            value_integer(source->excluded),
        };
        well = writer_add(sources, values, fault);
        for (size_t j = 0; well && j < header->count; j++) {
            char letters[8];
            header_letters(j, letters);
            const struct value cell[] = {
                value_integer(source->id),
                value_integer((int64_t)j + 1),
                value_text(text_of(letters)),
                value_text(text_of(header->cells[j])),
                header->columns[j] == SIZE_MAX
                    ? (struct value){0}
                    : value_text(text_of(header->roster->columns[header->columns[j]].name)),
            };
            well = writer_add(columns, cell, fault);
        }
    }
    writer_close(sources);
    writer_close(columns);
    return well;
}

/* Files that come first are those of the rosters that are loaded first. */
static void plan(struct loading *loading, size_t *roster_order, bool *deferred)
{
    const struct ruleset *rules = loading->rules;
    const struct case_files *files = &loading->surveyed->files;
    size_t *columns_before = ARENA_ARRAY(&loading->tell.kept, rules->roster_count, size_t);
    for (size_t i = 1; i < rules->roster_count; i++) {
        columns_before[i] = columns_before[i - 1] + rules->rosters[i - 1]->column_count;
    }
    for (size_t step = 0; step < rules->roster_count; step++) {
        size_t number = next_roster(loading);
        const struct roster *roster = rules->rosters[number];
        roster_order[step] = number;
        for (size_t j = 0; j < roster->column_count; j++) {
            deferred[columns_before[number] + j] = roster->columns[j].type == COLUMN_REFERENCE &&
                                                   is_deferred(loading, &roster->columns[j]);
        }
        loading->loaded[number] = true;
        for (size_t i = 0; i < files->count; i++) {
            const struct header *header = &loading->surveyed->headers[i];
            if (files->sources[i].roster == roster && header->match != MATCH_WITHOUT_KEY &&
                header->repeated == SIZE_MAX) {
                loading->order[loading->order_count++] = i;
            }
        }
    }
    memset(loading->loaded, 0, rules->roster_count * sizeof(*loading->loaded));
}

static bool load_all(struct loading *loading, size_t jobs, struct fault *fault)
{
    const struct ruleset *rules = loading->rules;
    struct arena *kept = &loading->tell.kept;
    size_t column_count = 0;
    for (size_t i = 0; i < rules->roster_count; i++) {
        column_count += rules->rosters[i]->column_count;
    }
    size_t *roster_order = ARENA_ARRAY(kept, rules->roster_count, size_t);
    bool *deferred = ARENA_ARRAY(kept, column_count, bool);
    plan(loading, roster_order, deferred);
    loading->lanes = lanes_open(loading->surveyed->files.sources, loading->surveyed->headers,
                                loading->order, loading->order_count, jobs);
    for (size_t i = 0; i < rules->roster_count; i++) {
        const struct roster *roster = rules->rosters[roster_order[i]];
        size_t columns = table_columns(roster, kept);
        loading->roster = roster_order[i];
        loading->values = ARENA_ARRAY(kept, columns, struct value);
        if (!store_load(loading->store, roster->declared.name, columns, next_row, loading, fault)) {
            return false;
        }
        loading->loaded[loading->roster] = true;
        if (!store_index(loading->store, roster, fault)) {
            return false;
        }
    }
    return settle_deferred(loading, deferred, fault);
}

/* Files that hold no rosters, or cannot be used, belong to units as well. */
static bool tell_files(struct loading *loading, struct fault *fault)
{
    struct surveyed *surveyed = loading->surveyed;
    for (size_t i = 0; i < surveyed->files.count; i++) {
        struct source *source = &surveyed->files.sources[i];
        if (!find_unit(loading, source, fault)) {
            return false;
        }
        if (!tell_source(&loading->tell, source, &surveyed->headers[i],
                         surveyed->files.rosters[i], fault)) {
            return false;
        }
    }
    return true;
}

bool load_rosters(struct store *store, const struct ruleset *rules, struct surveyed *surveyed,
                  struct findings *findings, size_t jobs, struct fault *fault)
{
    struct loading loading = {.store = store, .rules = rules, .surveyed = surveyed,
                              .unit_roster = SIZE_MAX};
    arena_init(&loading.arena);
    tell_init(&loading.tell, rules, findings, surveyed);
    struct arena *kept = &loading.tell.kept;
    loading.indexes = ARENA_ARRAY(kept, rules->roster_count, struct index);
    loading.loaded = ARENA_ARRAY(kept, rules->roster_count, bool);
    loading.order = ARENA_ARRAY(kept, surveyed->files.count, size_t);
    for (size_t i = 0; i < rules->roster_count; i++) {
        index_init(&loading.indexes[i], rules->rosters[i]);
        if (rules->rosters[i]->level && strcmp(rules->rosters[i]->level, "unit") == 0) {
            loading.unit_roster = i;
        }
    }
    loading.changes = writer_open(store, "change", 6, fault);
    loading.states = loading.changes ? writer_open(store, "cell_state", 4, fault) : NULL;
    bool well = loading.states && load_all(&loading, jobs, fault) && tell_files(&loading, fault) &&
                write_sources(&loading, fault);
    for (size_t i = 0; well && i < rules->roster_count; i++) {
        well = count_once(&loading, rules->rosters[i], fault);
    }
    lanes_release(loading.lanes, loading.block);
    lanes_close(loading.lanes);
    writer_close(loading.changes);
    writer_close(loading.states);
    for (size_t i = 0; i < rules->roster_count; i++) {
        index_clear(&loading.indexes[i]);
    }
    arena_clear(&loading.arena);
    tell_clear(&loading.tell);
    return well;
}
