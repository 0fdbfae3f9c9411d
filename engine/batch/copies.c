/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/copies.h"

#include <string.h>

#include "base/language.h"
#include "base/map.h"
#include "batch/mended.h"
#include "intake/records.h"
#include "intake/sentback.h"
#include "intake/survey.h"
#include "seal/seal.h"

/* What is counted of a file for one unit. */
struct counts {
    int64_t rows;
    int64_t marked;
    int64_t kept; /* rows without findings that were kept */
};

struct keeping {
    struct store *store;
    const struct source *source;
    const struct header *header;
    int64_t most;
    struct arena arena;     /* of the run over all files */
    struct arena row_arena; /* of one row */
    struct map units;       /* that have findings in the file */
    struct counts *counts;  /* of each */
    struct query *marks;    /* lines with findings, one for each unit */
    bool marked;            /* there is such a line still to come */
    struct query *owners;   /* whose each row is; NULL: the source says, or nobody does */
    bool owned;
    struct query *asides; /* lines that are no rows, or count no more, and which */
    bool aside;           /* there is such a line still to come */
    bool corrected;       /* some row counts no more */
    struct writer *rows;
    struct writer *titles;
};

static const char tables[] =
    "create table scratch._copy_mark (source_id integer not null, line integer not null, "
    "unit_id text not null, primary key (source_id, line, unit_id)) without rowid; "
    "insert into scratch._copy_mark select distinct source_id, line, unit_id from finding "
    "where severity <> 'note' and source_id is not null and line is not null "
    "and unit_id is not null; "
    "create table scratch._copy_column (source_id integer not null, column_name text not null, "
    "position integer not null, primary key (source_id, column_name)) without rowid; "
    "insert into scratch._copy_column select source_id, column_name, min(position) "
    "from source_column where column_name is not null group by 1, 2; "
    "create table scratch._copy_row (unit_id text not null, source_id integer not null, "
    "line integer not null, row integer not null, marked integer not null, cells text not null, "
    "primary key (unit_id, source_id, line)) without rowid; "
    "create table scratch._copy_file (unit_id text not null, source_id integer not null, "
    "rows integer not null, marked integer not null, shown integer not null, "
    "shared integer not null, mark text not null, primary key (unit_id, source_id)) without rowid; "
    "create table scratch._copy_title (source_id integer not null, position integer not null, "
    "title text not null, primary key (source_id, position)) without rowid; "
    "create table scratch._copy_place (unit_id text not null, source_id integer not null, "
    "line integer not null, place integer not null, "
    "primary key (unit_id, source_id, line)) without rowid";

static int64_t most_of(const struct ruleset *rules)
{
    int64_t most = 0;
    for (size_t i = 0; i < rules->report_count; i++) {
        const struct copies_layout *copies = rules->reports[i]->copies;
        if (copies && (int64_t)copies->most > most) {
            most = (int64_t)copies->most;
        }
    }
    return most;
}

/* The cells with a NUL behind each: no text that is read holds one. */
static struct text joined(struct arena *arena, const struct record *record)
{
    size_t length = 0;
    for (size_t i = 0; i < record->count; i++) {
        length += record->cells[i].length + 1;
    }
    char *out = arena_alloc(arena, length + 1);
    size_t used = 0;
    for (size_t i = 0; i < record->count; i++) {
        if (record->cells[i].length > 0) {
            memcpy(out + used, record->cells[i].at, record->cells[i].length);
        }
        used += record->cells[i].length + 1;
    }
    return (struct text){out, length};
}

/* A row for one unit, unless it has enough; corrected: it is counted only. */
static bool keep_row(struct keeping *keeping, struct text unit, const struct record *record,
                     bool marked, bool corrected, struct fault *fault)
{
    uint32_t number = map_find(&keeping->units, unit);
    if (number == MAP_NONE) {
        return true;
    }
    struct counts *counts = &keeping->counts[number];
    counts->rows++;
    counts->marked += marked;
    counts->kept += !marked;
    if (!marked && corrected) {
        return true;
    }
    if ((marked ? counts->marked : counts->kept) > keeping->most) {
        return true;
    }
    const struct value values[] = {
        value_text(unit),
        value_integer(keeping->source->id),
        value_integer(record->line),
        value_integer(record->row),
        value_integer(marked),
        value_text(joined(&keeping->row_arena, record)),
    };
    return writer_add(keeping->rows, values, fault);
}

/* The unit that a row names; *known: it names one. */
static bool find_owner(struct keeping *keeping, long line, struct text *unit, bool *known,
                       struct fault *fault)
{
    *known = keeping->source->unit_id != NULL;
    *unit = text_of(keeping->source->unit_id);
    if (*known || !keeping->owners) {
        return true;
    }
    while (keeping->owned && query_integer(keeping->owners, 0) < line) {
        if (!query_next(keeping->owners, &keeping->owned, fault)) {
            return false;
        }
    }
    if (keeping->owned && query_integer(keeping->owners, 0) == line) {
        *unit = query_text(keeping->owners, 1);
        *known = true;
    }
    return true;
}

/* Whether a line is no row; *corrected: another row counts in its place. */
static bool is_no_row(struct keeping *keeping, long line, bool *no_row, bool *corrected,
                      struct fault *fault)
{
    while (keeping->aside && query_integer(keeping->asides, 0) < line) {
        if (!query_next(keeping->asides, &keeping->aside, fault)) {
            return false;
        }
    }
    bool here = keeping->aside && query_integer(keeping->asides, 0) == line;
    *corrected = here && query_integer(keeping->asides, 1) != 0;
    *no_row = here && !*corrected;
    keeping->corrected = keeping->corrected || *corrected;
    return true;
}

static bool take_record(struct keeping *keeping, const struct record *record, struct fault *fault)
{
    struct text owner;
    bool known;
    bool marked = false;
    bool no_row;
    bool corrected;
    if (!is_no_row(keeping, record->line, &no_row, &corrected, fault)) {
        return false;
    }
    if (no_row) {
        return true;
    }
    if (!find_owner(keeping, record->line, &owner, &known, fault)) {
        return false;
    }
    while (keeping->marked && query_integer(keeping->marks, 0) <= record->line) {
        struct text unit = query_text(keeping->marks, 1);
        bool here = query_integer(keeping->marks, 0) == record->line;
        marked = marked || (here && known && text_equal(unit, owner));
        if ((here && !known && !keep_row(keeping, unit, record, true, corrected, fault)) ||
            !query_next(keeping->marks, &keeping->marked, fault)) {
            return false;
        }
    }
    return !known || keep_row(keeping, owner, record, marked, corrected, fault);
}

static bool has_text(const struct record *record)
{
    for (size_t i = 0; i < record->count; i++) {
        if (text_trim(record->cells[i]).length > 0) {
            return true;
        }
    }
    return false;
}

static bool take_records(struct keeping *keeping, struct fault *fault)
{
    const struct source *source = keeping->source;
    struct records *records = records_open(source, fault);
    struct record record;
    bool more = records != NULL;
    bool well = more;
    while (well && more) {
        well = records_next(records, &record, &more, fault);
        if (well && more && record.line > source->header_line && has_text(&record)) {
            well = take_record(keeping, &record, fault);
            arena_reset(&keeping->row_arena, (struct arena_mark){0});
        }
    }
    records_close(records);
    return well;
}

/* The digest first, then the rows, then that nobody touched it meanwhile. */
static bool read_again(struct keeping *keeping, struct fault *fault)
{
    const struct source *source = keeping->source;
    char digest[SEAL_HEX];
    long long bytes;
    if (!seal_file(source->full, digest, &bytes) || strcmp(digest, source->sha256) != 0) {
        return fault_set_at(fault, FAULT_INPUT, "file-changed", source->full, 0, "%s",
                            _("changed while it was read; run again when it is complete"));
    }
    return take_records(keeping, fault) &&
           intake_unchanged(source->full, source->bytes, source->changed_at, fault);
}

static bool open_marks(struct keeping *keeping, struct fault *fault)
{
    const char *sql = arena_printf(&keeping->arena,
                                   "select line, unit_id from scratch._copy_mark "
                                   "where source_id = %u order by line, unit_id",
                                   keeping->source->id);
    keeping->marks = query_open(keeping->store, sql, NULL, fault);
    bool more = keeping->marks != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(keeping->marks, &more, fault);
        if (well && more) {
            (void)map_add(&keeping->units, query_text(keeping->marks, 1), NULL);
        }
    }
    if (well) {
        keeping->counts = ARENA_ARRAY(&keeping->arena, keeping->units.count + 1, struct counts);
        query_reset(keeping->marks);
        well = query_next(keeping->marks, &keeping->marked, fault);
    }
    return well;
}

static bool open_owners(struct keeping *keeping, struct fault *fault)
{
    const struct roster *roster = keeping->source->roster;
    size_t column = roster->unit;
    if (roster->level && strcmp(roster->level, "unit") == 0) {
        column = roster->key[0];
    }
    if (keeping->source->unit_id || column == SIZE_MAX) {
        return true;
    }
    const char *name = store_quoted(&keeping->arena, roster->columns[column].name);
    const char *sql = arena_printf(&keeping->arena,
                                   "select _line, %s from %s where _source = %u and %s is not null "
                                   "order by _line",
                                   name, store_quoted(&keeping->arena, roster->declared.name),
                                   keeping->source->id, name);
    keeping->owners = query_open(keeping->store, sql, NULL, fault);
    return keeping->owners && query_next(keeping->owners, &keeping->owned, fault);
}

static bool open_asides(struct keeping *keeping, struct fault *fault)
{
    const char *sql = arena_printf(
        &keeping->arena,
        "select line, max(rule = 'row-superseded') as corrected from finding f "
        "where source_id = %u and rule in ('row-header', 'row-numbers', 'row-footer', "
        "'row-superseded') group by line having corrected or not exists (select 1 from "
        "scratch._copy_mark m where m.source_id = f.source_id and m.line = f.line) order by line",
        keeping->source->id);
    keeping->corrected = false;
    keeping->asides = query_open(keeping->store, sql, NULL, fault);
    return keeping->asides && query_next(keeping->asides, &keeping->aside, fault);
}

static bool keep_titles(struct keeping *keeping, struct fault *fault)
{
    for (size_t i = 0; i < keeping->header->count; i++) {
        const struct value values[] = {
            value_integer(keeping->source->id),
            value_integer((int64_t)i + 1),
            value_string(sentback_title(keeping->header, i, &keeping->row_arena)),
        };
        if (!writer_add(keeping->titles, values, fault)) {
            return false;
        }
    }
    return true;
}

/* What is counted, and what is shown of it: where that is not all, rows with findings only. */
static bool close_file(struct keeping *keeping, struct fault *fault)
{
    struct writer *files = writer_open_sql(
        keeping->store, "insert into scratch._copy_file values (?, ?, ?, ?, ?, ?, ?)", 7, fault);
    struct writer *surplus =
        files ? writer_open_sql(keeping->store,
                                "delete from scratch._copy_row where unit_id = ? and "
                                "source_id = ? and not marked",
                                2, fault)
              : NULL;
    const char *mark = mended_mark(keeping->source, &keeping->arena);
    const struct header *header = keeping->header;
    bool complete = keeping->source->unit_id && (header->numbers == SIZE_MAX || header->whole);
    bool well = surplus != NULL;
    for (uint32_t i = 0; well && i < keeping->units.count; i++) {
        const struct counts *counts = &keeping->counts[i];
        bool all = counts->rows <= keeping->most && !keeping->corrected;
        int64_t shown = all                              ? counts->rows
                        : counts->marked < keeping->most ? counts->marked
                                                         : keeping->most;
        const struct value values[] = {
            value_text(map_key(&keeping->units, i)),
            value_integer(keeping->source->id),
            value_integer(counts->rows),
            value_integer(counts->marked),
            value_integer(shown),
            value_integer(!keeping->source->unit_id),
            value_string(sentback_mark_text(&keeping->arena, mark, all && complete)),
        };
        well = (counts->marked == 0 || writer_add(files, values, fault)) &&
               (all || writer_add(surplus, values, fault));
    }
    writer_close(files);
    writer_close(surplus);
    return well;
}

static bool keep_file(struct keeping *keeping, struct fault *fault)
{
    map_init(&keeping->units);
    bool well = open_marks(keeping, fault) && open_owners(keeping, fault) &&
                open_asides(keeping, fault) && keep_titles(keeping, fault) &&
                read_again(keeping, fault) && close_file(keeping, fault);
    query_close(keeping->marks);
    query_close(keeping->owners);
    query_close(keeping->asides);
    map_clear(&keeping->units);
    keeping->marks = NULL;
    keeping->owners = NULL;
    keeping->asides = NULL;
    keeping->aside = false;
    keeping->owned = false;
    keeping->marked = false;
    return well;
}

static bool keep_files(struct keeping *keeping, const struct surveyed *surveyed,
                       struct fault *fault)
{
    struct query *query =
        query_open(keeping->store, "select distinct source_id from scratch._copy_mark order by 1",
                   NULL, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (!well || !more) {
            break;
        }
        keeping->source = &surveyed->files.sources[query_integer(query, 0) - 1];
        keeping->header = &surveyed->headers[keeping->source->id - 1];
        well = !keeping->source->roster || keep_file(keeping, fault);
    }
    query_close(query);
    return well && store_run(keeping->store,
                             "insert into scratch._copy_place select unit_id, source_id, line, "
                             "row_number() over (partition by unit_id, source_id order by line) "
                             "from scratch._copy_row",
                             fault);
}

bool copies_keep(struct store *store, const struct ruleset *rules, const struct surveyed *surveyed,
                 struct fault *fault)
{
    struct keeping keeping = {.store = store, .most = most_of(rules)};
    if (keeping.most == 0) {
        return true;
    }
    arena_init(&keeping.arena);
    arena_init(&keeping.row_arena);
    bool well = store_run(store, tables, fault);
    keeping.rows =
        well ? writer_open_sql(store, "insert into scratch._copy_row values (?, ?, ?, ?, ?, ?)", 6,
                               fault)
             : NULL;
    keeping.titles =
        keeping.rows
            ? writer_open_sql(store, "insert into scratch._copy_title values (?, ?, ?)", 3, fault)
            : NULL;
    well = keeping.titles && keep_files(&keeping, surveyed, fault);
    writer_close(keeping.rows);
    writer_close(keeping.titles);
    arena_clear(&keeping.arena);
    arena_clear(&keeping.row_arena);
    return well;
}
