/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The schema of case.db, which docs/store.md describes for those who query it. */
#include <string.h>

#include "base/language.h"
#include "store/internal.h"

/* Tables of results, each with the order of its rows. */
static const struct {
    const char *name;
    const char *columns;
    const char *order;
} results[] = {
    {"source",
     "source_id integer primary key, path text not null, sheet text, sha256 text not null, "
     "bytes integer not null, encoding text not null, table_name text, unit_id text, "
     "header_line integer, records integer not null, used integer not null, "
     "excluded integer not null, left_out integer not null, batch integer",
     "source_id"},
    {"source_column",
     "source_id integer not null, position integer not null, letters text not null, "
     "header text not null, column_name text",
     "source_id, position"},
    {"cell_state",
     "source_id integer not null, line integer not null, column_name text not null, "
     "state text not null",
     "source_id, line, column_name"},
    {"change",
     "source_id integer not null, line integer not null, column_name text not null, "
     "raw text not null, clean text not null, rule text not null",
     "source_id, line, column_name"},
    {"finding",
     "finding_id integer primary key, fingerprint text not null, rule text not null, "
     "severity text not null, table_name text, source_id integer, line integer, row integer, "
     "column_name text, value text, unit_id text, subject text, message text not null, "
     "basis text, waived_by text, lead text, at_risk_fen integer, against_source_id integer, "
     "against_line integer",
     "finding_id"},
    {"finding_to_unit", "finding_id integer primary key, message text not null", "finding_id"},
    {"obligation_due",
     "due_id integer primary key, obligation text not null, level text not null, "
     "subject_id text not null, event_id text, period text not null, first_day text not null, "
     "last_day text not null, needed integer not null, done integer not null, "
     "substituted integer not null, state text not null",
     "due_id"},
    {"obligation_done",
     "due_id integer not null, done_id text not null, on_date text not null, "
     "substitute integer not null, source_id integer, line integer, primary key (due_id, done_id)",
     "due_id, done_id"},
    {"measure",
     "measure text not null, level text not null, subject_id text not null, "
     "period text not null, numerator integer, denominator integer, value real, low real, "
     "high real, n integer, state text not null, "
     "primary key (measure, level, subject_id, period)",
     "measure, level, subject_id, period"},
    {"item",
     "assessment text not null, item_id text not null, parent_id text, ordinal integer not null, "
     "depth integer not null, number text, title text not null, mode text not null, points text, "
     "weight text not null, standard text, cure text, basis text, "
     "primary key (assessment, item_id)",
     "assessment, ordinal"},
    {"score",
     "assessment text not null, subject_id text not null, item_id text not null, "
     "parent_id text, raw text, points text, max_points text, state text not null, note text, "
     "computed text, needed text, done text, primary key (assessment, subject_id, item_id)",
     "assessment, subject_id, item_id"},
    {"score_row",
     "assessment text not null, subject_id text not null, item_id text not null, "
     "measure text, ordinal integer not null, part text not null, source_id integer, "
     "line integer, what text",
     "assessment, subject_id, item_id, measure, ordinal"},
    {"score_stage",
     "assessment text not null, subject_id text not null, item_id text not null, "
     "stage text not null, points text, state text not null, reason text, doc_no text, "
     "source_id integer, line integer",
     "assessment, subject_id, item_id, source_id, line, stage"},
    {"score_event",
     "assessment text not null, subject_id text not null, kind text not null, "
     "ordinal integer not null, points text, counted text, state text not null, reason text, "
     "doc_no text, source_id integer, line integer, "
     "primary key (assessment, subject_id, kind, ordinal)",
     "assessment, subject_id, kind, ordinal"},
    {"grade",
     "assessment text not null, subject_id text not null, peer_group text, total text, "
     "rank integer, grade text, note text, base text, bonus text, penalty text, "
     "veto integer not null, reached text, converted text, primary key (assessment, subject_id)",
     "assessment, subject_id"},
    {"quota",
     "assessment text not null, peer_group text not null, peers integer not null, "
     "graded integer not null, share text not null, places integer not null, "
     "reached integer not null, given integer not null, tied integer not null, "
     "grades text not null, primary key (assessment, peer_group)",
     "assessment, peer_group"},
    {"firmness",
     "assessment text not null, peer_group text not null, subject_id text not null, "
     "rank integer, nominal integer, median integer, low integer, high integer, best integer, "
     "worst integer, firm_above integer not null, firm_below integer not null, "
     "replications integer not null, primary key (assessment, subject_id)",
     "assessment, subject_id"},
    {"firmness_pair",
     "assessment text not null, peer_group text not null, ordinal integer not null, "
     "upper_id text not null, lower_id text not null, together integer not null, "
     "above integer not null, alike integer not null, below integer not null, "
     "distinguishable integer not null, primary key (assessment, peer_group, ordinal)",
     "assessment, peer_group, ordinal"},
    {"firmness_factor",
     "assessment text not null, peer_group text not null, ordinal integer not null, "
     "factor text not null, choices text, item_id text, share text, first_order real, total real, "
     "samples integer not null, evaluations integer not null, "
     "primary key (assessment, peer_group, ordinal)",
     "assessment, peer_group, ordinal"},
    {"firmness_item",
     "assessment text not null, peer_group text not null, item_id text not null, "
     "given integer not null, skewness real, kurtosis real, treatment text not null, "
     "points integer not null, primary key (assessment, peer_group, item_id)",
     "assessment, peer_group, item_id"},
    {"allocation",
     "allocation_id integer primary key, fund text not null, subject_kind text not null, "
     "subject_id text not null, period text not null, quantity integer not null, "
     "rate_num integer not null, rate_den integer not null, amount_fen integer not null, "
     "parameter text, basis text, note text, source text, tie integer not null, unit_id text, "
     "person_id text, rounding text",
     "allocation_id"},
    {"pool",
     "fund text not null, source text, method text not null, pool_fen integer not null, "
     "lines integer not null, weights text, exact_fen text, ties integer not null, each_id text, "
     "rounding text",
     "fund, each_id"},
    {"evaluation",
     "what text not null, name text not null, subject_id text not null, state text not null, "
     "reason text not null",
     "what, name, subject_id"},
    {"rule",
     "kind text not null, name text not null, path text not null, sha256 text not null, "
     "basis text, text text not null",
     "kind, name"},
    {"label",
     "kind text not null, name text not null, title text not null, counted_in text, "
     "numerator_fen integer, denominator_fen integer, cure text, trial integer",
     "kind, name"},
    {"basis",
     "basis_id text not null, title text not null, document text not null, number text, "
     "published text, place text, from_date text, to_date text, status text not null, "
     "certainty text not null, text text not null, caution text",
     "basis_id"},
    {"parameter_used",
     "name text not null, place text, from_date text, value text not null, source text, "
     "used_by text not null",
     "name, place, from_date, value, used_by"},
    {"figure",
     "what text not null, name text not null, subject_id text not null, ordinal integer not null, "
     "label text not null, value text not null, parameter text, place text, from_date text, "
     "basis text, field text, measure text",
     "what, name, subject_id, ordinal"},
    {"query",
     "kind text not null, name text not null, level text not null, part text not null, "
     "sql text not null",
     "kind, name, level, part"},
    {"merged_case",
     "place text not null primary key, title text not null, as_of text not null, "
     "reported_on text, version text not null, sha256 text not null, "
     "manifest_sha256 text not null, persons integer, repeated integer",
     "place"},
    {"merged_set", "set_id integer not null, measure text not null, part text not null",
     "set_id, measure, part"},
    {"merged_person",
     "digest text not null, place text not null, set_id integer not null, "
     "counted integer not null",
     "digest, place"},
    {"run", "key text not null, value text not null", "key"},
    {"leaf",
     "table_name text not null, unit_id text not null, ordinal integer not null, "
     "rows integer not null, salt text not null, sha256 text not null",
     "table_name, ordinal"},
    {"seal",
     "table_name text not null primary key, row_order text not null, unit_column text, "
     "rows integer not null, leaves integer, sha256 text not null",
     "table_name"},
};

static const size_t result_count = sizeof(results) / sizeof(*results);

bool schema_has(const char *name)
{
    for (size_t i = 0; i < result_count; i++) {
        if (sqlite3_stricmp(name, results[i].name) == 0) {
            return true;
        }
    }
    return false;
}

static const char *sql_type(enum column_type type)
{
    return type == COLUMN_INTEGER || type == COLUMN_MONEY || type == COLUMN_BOOLEAN ? "integer"
                                                                                    : "text";
}

const char *const *store_columns(const struct roster *roster, struct arena *arena)
{
    const char **names = NULL;
    size_t count = 0;
    for (size_t i = 0; i < roster->column_count; i++) {
        ARENA_PUSH(arena, names, count, roster->columns[i].name);
        if (roster->columns[i].type == COLUMN_DATE) {
            ARENA_PUSH(arena, names, count,
                       arena_printf(arena, "%s_precision", roster->columns[i].name));
        }
    }
    ARENA_PUSH(arena, names, count, "_source");
    ARENA_PUSH(arena, names, count, "_line");
    ARENA_PUSH(arena, names, count, "_row");
    if (roster->counted_by != SIZE_MAX) {
        ARENA_PUSH(arena, names, count, "_counted");
    }
    ARENA_PUSH(arena, names, count, NULL);
    return names;
}

static const char *roster_table(const struct roster *roster, struct arena *arena)
{
    const char *sql =
        arena_printf(arena, "create table %s (", store_quoted(arena, roster->declared.name));
    for (size_t i = 0; i < roster->column_count; i++) {
        const struct column *column = &roster->columns[i];
        bool key = false;
        for (size_t j = 0; j < roster->key_count; j++) {
            key = key || roster->key[j] == i;
        }
        sql = arena_printf(arena, "%s%s %s%s, ", sql, store_quoted(arena, column->name),
                           sql_type(column->type), key ? " not null" : "");
        if (column->type == COLUMN_DATE) {
            const char *precision = arena_printf(arena, "%s_precision", column->name);
            sql = arena_printf(arena, "%s%s text, ", sql, store_quoted(arena, precision));
        }
    }
    return arena_printf(arena,
                        "%s_source integer not null, _line integer not null, "
                        "_row integer not null%s) strict",
                        sql, roster->counted_by != SIZE_MAX ? ", _counted integer not null" : "");
}

static bool name_is_free(const struct declared *declared, struct fault *fault)
{
    bool taken = strcmp(declared->name, "this_case") == 0;
    for (size_t i = 0; i < result_count; i++) {
        taken = taken || strcmp(declared->name, results[i].name) == 0;
    }
    return !taken ||
           fault_set_at(fault, FAULT_RULE, "name-reserved", declared->path, declared->line,
                        _("\"%s\" is a table of mingce itself; take another name"), declared->name);
}

/* Rosters, relations and obligations share the names of SQL with the tables of results. */
static bool names_are_free(const struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->roster_count; i++) {
        if (!name_is_free(&rules->rosters[i]->declared, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < rules->relation_count; i++) {
        if (!name_is_free(&rules->relations[i]->declared, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < rules->obligation_count; i++) {
        if (!name_is_free(&rules->obligations[i]->declared, fault)) {
            return false;
        }
    }
    return true;
}

bool store_schema(struct store *store, const struct ruleset *rules, struct fault *fault)
{
    struct arena arena;
    bool well = names_are_free(rules, fault);
    arena_init(&arena);
    for (size_t i = 0; well && i < result_count; i++) {
        well = store_run(store,
                         arena_printf(&arena, "create table %s (%s) strict", results[i].name,
                                      results[i].columns),
                         fault);
    }
    for (size_t i = 0; well && i < rules->roster_count; i++) {
        well = store_run(store, roster_table(rules->rosters[i], &arena), fault);
    }
    arena_clear(&arena);
    return well;
}

static const char *key_columns(const struct roster *roster, struct arena *arena)
{
    const char *list = "";
    for (size_t i = 0; i < roster->key_total; i++) {
        list = arena_printf(arena, "%s%s%s", list, i > 0 ? ", " : "",
                            store_quoted(arena, roster->columns[roster->key[i]].name));
    }
    return list;
}

bool store_index(struct store *store, const struct roster *roster, struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    const char *name = arena_printf(&arena, "%s_key", roster->declared.name);
    bool well = store_run(
        store,
        arena_printf(&arena, "create %sindex %s on %s (%s)",
                     roster->key_total == 1 ? "unique " : "", store_quoted(&arena, name),
                     store_quoted(&arena, roster->declared.name), key_columns(roster, &arena)),
        fault);
    arena_clear(&arena);
    return well;
}

const char *const *store_tables(const struct ruleset *rules, struct arena *arena)
{
    const char **pairs = NULL;
    size_t count = 0;
    for (size_t i = 0; i < result_count; i++) {
        ARENA_PUSH(arena, pairs, count, results[i].name);
        ARENA_PUSH(arena, pairs, count, results[i].order);
    }
    for (size_t i = 0; i < rules->roster_count; i++) {
        ARENA_PUSH(arena, pairs, count, rules->rosters[i]->declared.name);
        ARENA_PUSH(
            arena, pairs, count,
            arena_printf(arena, "%s, _source, _line", key_columns(rules->rosters[i], arena)));
    }
    for (size_t i = 0; i < rules->relation_count; i++) {
        if (rules->relations[i]->previous) {
            ARENA_PUSH(arena, pairs, count, rules->relations[i]->declared.name);
            ARENA_PUSH(arena, pairs, count, "rowid"); /* written in the order of all columns */
        }
    }
    ARENA_PUSH(arena, pairs, count, NULL);
    return pairs;
}
