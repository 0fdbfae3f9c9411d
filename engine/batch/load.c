/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/load.h"

#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/corrections.h"
#include "batch/lanes.h"
#include "batch/repeated.h"
#include "batch/settle.h"
#include "batch/tell.h"
#include "batch/waiting.h"
#include "intake/unfold.h"

struct loading {
    struct store *store;
    const struct ruleset *rules;
    struct surveyed *surveyed;
    struct settle settle;
    struct tell tell;
    struct writer *changes;
    struct writer *states;
    /* What is being handed out. */
    struct lanes *lanes;
    size_t *order; /* sources in the order of loading */
    size_t order_count;
    size_t place; /* in order */
    struct block *block;
    size_t row;
    size_t roster;                /* number */
    bool corrected;               /* some file is a correction */
    bool *usable;                 /* of each source: its rows are loaded */
    const struct source *instead; /* was sent in the place of the file being loaded; NULL: none */
    struct value *values;         /* of a row of the table */
};

/* A reference that must wait until all is loaded. */
struct late {
    const struct roster *roster;
    size_t column;
};

/* In which order rosters are loaded, what must wait, and until when codes are remembered. */
struct plan {
    size_t *rosters;
    size_t *last_step; /* of each roster: no row of a later step asks for its codes */
    struct late *late;
    size_t late_count;
};

static bool is_ready(const struct settle *settle, const struct roster *roster)
{
    for (size_t i = 0; i < roster->column_count; i++) {
        for (const char *const *to = roster->columns[i].to; to && *to; to++) {
            const struct roster *target = ruleset_roster(settle->rules, *to);
            if (target != roster && !settle->loaded[settle_number(settle, target)]) {
                return false;
            }
        }
    }
    return true;
}

/* Units first: files belong to them. Then those whose references are there; a circle is cut, and
 * what it leaves open is settled at the end. */
static size_t next_roster(const struct settle *settle)
{
    size_t first = SIZE_MAX;
    if (settle->unit_roster != SIZE_MAX && !settle->loaded[settle->unit_roster]) {
        return settle->unit_roster;
    }
    for (size_t i = 0; i < settle->rules->roster_count; i++) {
        if (settle->loaded[i]) {
            continue;
        }
        if (is_ready(settle, settle->rules->rosters[i])) {
            return i;
        }
        first = first == SIZE_MAX ? i : first;
    }
    return first;
}

static bool write_changes(struct loading *loading, const struct roster *roster,
                          const struct row *row, const struct source *source, struct fault *fault)
{
    const struct header *header = &loading->surveyed->headers[source->id - 1];
    struct arena *arena = &loading->block->arena;
    for (size_t i = 0; i < row->change_count; i++) {
        const struct row_change *change = &row->changes[i];
        if (row->again && unfold_cell(header, row->cell, change->column) == SIZE_MAX) {
            continue;
        }
        const struct value values[] = {
            value_integer(source->id),
            value_integer(row->line),
            value_string(tell_place(header, row, change->column, arena)),
            value_text(change->raw),
            value_text(change->clean),
            value_string(change->rule),
        };
        if (!writer_add(loading->changes, values, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < roster->column_count; i++) {
        bool told = row->again && unfold_cell(header, row->cell, i) == SIZE_MAX;
        if (row->states[i] == CELL_GIVEN || row->states[i] == CELL_MISSING || told) {
            continue;
        }
        const struct value values[] = {
            value_integer(source->id),
            value_integer(row->line),
            value_string(tell_place(header, row, i, arena)),
            value_string(cell_state_name((enum cell_state)row->states[i])),
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
                    ? value_string(date_precision_name(date_precision(value->date)))
                    : value_none();
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
    source->records += !row->late;
    if (row->kind == ROW_DATA && loading->instead) {
        row->problem_count = 0;
        settle_problem(row, arena, PROBLEM_ROW_SUPERSEDED, roster->key[0], loading->instead->path);
    } else if (row->kind == ROW_DATA) {
        settle_references(&loading->settle, roster, row, arena);
        if (loading->settle.fault.kind != FAULT_NONE) {
            *fault = loading->settle.fault;
            return false;
        }
        unit = settle_unit(roster, row, source, arena);
        *used = settle_key(&loading->settle, roster, row, source, arena);
        /* Only findings call a row by name. */
        subject = row->problem_count > 0 ? settle_subject(roster, row, arena) : NULL;
    }
    if (*used) {
        fill_values(loading, roster, row, source);
        source->used++;
    } else {
        source->excluded += !row->late;
    }
    bool left_out = row->kind == ROW_DATA && !*used;
    source->left_out += left_out;
    return tell_row(&loading->tell, source, row, left_out, unit, subject, fault) &&
           (!*used || write_changes(loading, roster, row, source, fault));
}

static bool find_unit(struct loading *loading, struct source *source, struct fault *fault)
{
    bool unsure;
    settle_source(&loading->settle, source, &unsure);
    return !unsure || tell_file(&loading->tell, source, PROBLEM_FILE_UNIT, NULL, NULL, fault);
}

static bool tell_ids(struct loading *loading, struct fault *fault)
{
    const struct source *source = &loading->surveyed->files.sources[loading->order[loading->place]];
    const struct block *block = loading->block;
    return tell_column(&loading->tell, source, PROBLEM_FILE_IDS, block->ids_column,
                       word(block->ids == IDS_ZEROS ? WORD_IDS_ZEROS : WORD_IDS_ONLY_X), fault);
}

/* The next block of the roster that is being loaded; *more is false when its files are done. */
static bool next_block(struct loading *loading, bool *more, struct fault *fault)
{
    *more = false;
    if (loading->block) {
        bool last = loading->block->last;
        if (last && loading->block->ids != IDS_WELL && !tell_ids(loading, fault)) {
            return false;
        }
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
    if (loading->corrected) {
        loading->instead = correction_whole(&loading->surveyed->files, loading->usable, source);
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
        arena_reset(&loading->settle.arena, (struct arena_mark){0});
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

/* The rows that do not count: alike in a column, say one id number under two codes, with another
 * before them by the SQL of the declaration, then by place. */
static struct query *open_repeated(struct loading *loading, const struct roster *roster,
                                   struct fault *fault)
{
    struct arena *arena = &loading->tell.kept;
    const char *by = store_quoted(arena, roster->columns[roster->counted_by].name);
    const char *sql = arena_printf(
        arena,
        "select row_id from (select rowid as row_id, row_number() over (partition by %s "
        "order by %s%s_source, _line) as place from %s where %s is not null) where place > 1",
        by, roster->counted_first ? roster->counted_first : "", roster->counted_first ? ", " : "",
        store_quoted(arena, roster->declared.name), by);
    return query_open(loading->store, sql, &roster->declared, fault);
}

static bool count_once(struct loading *loading, const struct roster *roster, struct fault *fault)
{
    struct arena *arena = &loading->tell.kept;
    int64_t *rows = NULL;
    size_t count = 0;
    if (roster->counted_by == SIZE_MAX) {
        return true;
    }
    struct query *query = open_repeated(loading, roster, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            ARENA_PUSH(arena, rows, count, query_integer(query, 0));
        }
    }
    query_close(query);
    const char *sql = arena_printf(arena, "update %s set _counted = 0 where rowid = ?",
                                   store_quoted(arena, roster->declared.name));
    struct writer *writer = well ? writer_open_sql(loading->store, sql, 1, fault) : NULL;
    well = writer != NULL;
    for (size_t i = 0; well && i < count; i++) {
        const struct value value = value_integer(rows[i]);
        well = writer_add(writer, &value, fault);
    }
    writer_close(writer);
    return well;
}

/* The column that a cell of the header was read as; none if it was not. */
static struct value column_said(const struct header *header, size_t cell, struct arena *arena)
{
    const struct row row = {.cell = cell};
    bool sum = header->wide && header->sums[cell] != TOTAL_NOT;
    size_t column = sum ? header->roster->wide_value : header->columns[cell];
    return column == SIZE_MAX ? value_none()
                              : value_string(tell_place(header, &row, column, arena));
}

static bool write_sources(struct loading *loading, struct fault *fault)
{
    struct writer *sources = writer_open(loading->store, "source", 14, fault);
    struct writer *columns =
        sources ? writer_open(loading->store, "source_column", 5, fault) : NULL;
    bool well = columns != NULL;
    for (size_t i = 0; well && i < loading->surveyed->files.count; i++) {
        const struct source *source = &loading->surveyed->files.sources[i];
        const struct header *header = &loading->surveyed->headers[i];
        const struct value values[] = {
            value_integer(source->id),
            value_string(source->path),
            value_string(source->sheet ? source->sheet->name : NULL),
            value_string(source->sha256),
            value_integer(source->bytes),
            value_string(encoding_name(source->encoding)),
            source->roster ? value_string(source->roster->declared.name) : value_none(),
            value_string(source->unit_id),
            source->roster ? value_integer(source->header_line) : value_none(),
            value_integer(source->records),
            value_integer(source->used),
            value_integer(source->excluded),
            value_integer(source->left_out),
            source->batch > 0 ? value_integer(source->batch) : value_none(),
        };
        well = writer_add(sources, values, fault);
        for (size_t j = 0; well && j < header->count; j++) {
            char letters[8];
            header_letters(j, letters);
            const struct value cell[] = {
                value_integer(source->id),
                value_integer((int64_t)j + 1),
                value_string(letters),
                value_string(header->cells[j]),
                column_said(header, j, &loading->tell.kept),
            };
            well = writer_add(columns, cell, fault);
        }
    }
    writer_close(sources);
    writer_close(columns);
    return well;
}

/* The codes that a column refers to are asked for in this step, and so far in none after it. */
static void asks(const struct settle *settle, const struct column *column, size_t step,
                 struct plan *plan)
{
    for (const char *const *to = column->to; to && *to; to++) {
        plan->last_step[settle_number(settle, ruleset_roster(settle->rules, *to))] = step;
    }
}

/* Files that come first are those of the rosters that are loaded first. */
static void make_plan(struct loading *loading, struct plan *plan)
{
    struct settle *settle = &loading->settle;
    const struct case_files *files = &loading->surveyed->files;
    struct arena *arena = &loading->tell.kept;
    size_t count = loading->rules->roster_count;
    *plan = (struct plan){.rosters = ARENA_ARRAY(arena, count, size_t),
                          .last_step = ARENA_ARRAY(arena, count, size_t)};
    for (size_t step = 0; step < count; step++) {
        size_t number = next_roster(settle);
        const struct roster *roster = loading->rules->rosters[number];
        plan->rosters[step] = number;
        for (size_t i = 0; i < roster->column_count; i++) {
            const struct column *column = &roster->columns[i];
            if (column->type == COLUMN_REFERENCE && settle_must_wait(settle, column)) {
                struct late late = {roster, i};
                ARENA_PUSH(arena, plan->late, plan->late_count, late);
            }
        }
        settle->loaded[number] = true;
        size_t first = loading->order_count;
        for (size_t i = 0; i < files->count; i++) {
            const struct header *header = &loading->surveyed->headers[i];
            if (files->sources[i].roster == roster && header->match != MATCH_WITHOUT_KEY &&
                header->repeated == SIZE_MAX && !loading->surveyed->sightings[i].same) {
                loading->order[loading->order_count++] = i;
                loading->usable[i] = true;
            }
        }
        corrections_order(files, loading->order + first, loading->order_count - first);
        if (loading->order_count > first) {
            plan->last_step[number] = step;
            for (size_t i = 0; i < roster->column_count; i++) {
                asks(settle, &roster->columns[i], step, plan);
            }
        }
    }
    for (size_t i = 0; i < plan->late_count; i++) {
        asks(settle, &plan->late[i].roster->columns[plan->late[i].column], SIZE_MAX, plan);
    }
    if (settle->unit_roster != SIZE_MAX) {
        plan->last_step[settle->unit_roster] = SIZE_MAX; /* files belong to units */
    }
    memset(settle->loaded, 0, count * sizeof(*settle->loaded));
}

static bool settle_late(struct loading *loading, const struct plan *plan, struct fault *fault)
{
    struct waiting waiting = {loading->store, &loading->settle, &loading->tell, loading->changes,
                              loading->states};
    for (size_t i = 0; i < plan->late_count; i++) {
        if (!waiting_settle(&waiting, plan->late[i].roster, plan->late[i].column, fault)) {
            return false;
        }
    }
    return true;
}

/* Before the largest table is sorted for its index: both together are the most memory of a run. */
static void forget_codes(struct settle *settle, const struct plan *plan, size_t step)
{
    for (size_t i = 0; i < settle->rules->roster_count; i++) {
        if (plan->last_step[i] == step) {
            settle_forget(settle, i);
        }
    }
}

static bool load_all(struct loading *loading, size_t jobs, struct fault *fault)
{
    const struct ruleset *rules = loading->rules;
    struct arena *arena = &loading->tell.kept;
    struct plan plan;
    make_plan(loading, &plan);
    loading->lanes = lanes_open(loading->surveyed->files.sources, loading->surveyed->headers,
                                loading->order, loading->order_count, jobs);
    for (size_t i = 0; i < rules->roster_count; i++) {
        const struct roster *roster = rules->rosters[plan.rosters[i]];
        size_t columns = table_columns(roster, arena);
        if (columns > STORE_MOST_COLUMNS) {
            return fault_set_at(fault, FAULT_RULE, "roster-wide", roster->declared.path,
                                roster->declared.line, _("roster \"%s\" has over %d columns"),
                                roster->declared.name, STORE_MOST_COLUMNS);
        }
        loading->roster = plan.rosters[i];
        loading->values = ARENA_ARRAY(arena, columns, struct value);
        if (!store_load(loading->store, roster->declared.name, columns, next_row, loading, fault)) {
            return false;
        }
        forget_codes(&loading->settle, &plan, i);
        if (!store_index(loading->store, roster, fault) ||
            !repeated_take_out(loading->store, roster, loading->surveyed, &loading->tell, fault)) {
            return false;
        }
        loading->settle.loaded[loading->roster] = true;
    }
    return settle_late(loading, &plan, fault);
}

/* A file that gives no rows, where the unit sent the table again in a later batch. */
static bool is_superseded(const struct surveyed *surveyed, const struct source *source)
{
    for (size_t i = 0; source->roster && source->records == 0 && i < surveyed->files.count; i++) {
        const struct source *other = &surveyed->files.sources[i];
        if (other->roster == source->roster && other->records > 0 &&
            correction_supersedes(other, source)) {
            return true;
        }
    }
    return false;
}

static bool tell_batch(struct loading *loading, const struct source *source, struct fault *fault)
{
    return !source->batch_unclear ||
           tell_file(&loading->tell, source, PROBLEM_CORRECTION_UNCLEAR, NULL, NULL, fault);
}

/* Files that hold no rosters, or cannot be used, belong to units as well. */
static bool tell_files(struct loading *loading, struct fault *fault)
{
    struct surveyed *surveyed = loading->surveyed;
    for (size_t i = 0; i < surveyed->files.count; i++) {
        struct source *source = &surveyed->files.sources[i];
        if (!find_unit(loading, source, fault) || !tell_batch(loading, source, fault)) {
            return false;
        }
        if (is_superseded(surveyed, source)) {
            if (!tell_file(&loading->tell, source, PROBLEM_FILE_SUPERSEDED, NULL, NULL, fault)) {
                return false;
            }
            continue;
        }
        if (!tell_source(&loading->tell, source, &surveyed->headers[i], &surveyed->sightings[i],
                         fault)) {
            return false;
        }
    }
    return true;
}

bool load_rosters(struct store *store, const struct ruleset *rules, struct surveyed *surveyed,
                  struct findings *findings, size_t jobs, struct fault *fault)
{
    struct loading loading = {.store = store, .rules = rules, .surveyed = surveyed};
    settle_open(&loading.settle, store, rules, surveyed);
    tell_init(&loading.tell, rules, findings, surveyed);
    for (size_t i = 0; i < surveyed->files.count; i++) {
        correction_find(rules, &surveyed->files.sources[i]);
        loading.corrected = loading.corrected || surveyed->files.sources[i].batch > 0;
    }
    loading.order = ARENA_ARRAY(&loading.tell.kept, surveyed->files.count, size_t);
    loading.usable = ARENA_ARRAY(&loading.tell.kept, surveyed->files.count, bool);
    loading.changes = writer_open(store, "change", 6, fault);
    loading.states = loading.changes ? writer_open(store, "cell_state", 4, fault) : NULL;
    bool well = loading.states && load_all(&loading, jobs, fault) && tell_files(&loading, fault) &&
                write_sources(&loading, fault);
    settle_close(&loading.settle);
    for (size_t i = 0; well && i < rules->roster_count; i++) {
        well = count_once(&loading, rules->rosters[i], fault);
    }
    lanes_release(loading.lanes, loading.block);
    lanes_close(loading.lanes);
    writer_close(loading.changes);
    writer_close(loading.states);
    tell_clear(&loading.tell);
    return well;
}
