/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/waive.h"

#include <string.h>

#include "batch/tell.h"

/* Signs of a short code: two findings in four thousand million have them in common. */
enum { CODE_SIGNS = 8 };

/* Columns of the query for waivers. */
enum { WAIVED, SOURCE, LINE, ROW };

struct waiver {
    const char *named; /* as the roster has it */
    const struct source *source;
    long line;
    long row;
};

struct waiving {
    struct store *store;
    const struct ruleset *rules;
    const struct surveyed *surveyed;
    const struct roster *roster;
    struct tell tell;
    struct query *find; /* a finding by its fingerprint or the beginning of it */
    struct writer *mark;
};

/* A waiver that lacks what it must have waives nothing; the blank cell is a finding already. */
static struct query *open_waivers(struct waiving *waiving, struct fault *fault)
{
    struct arena *arena = &waiving->tell.kept;
    const struct roster *roster = waiving->roster;
    const char *whole = "";
    for (size_t i = 0; i < roster->column_count; i++) {
        if (roster->columns[i].required) {
            whole = arena_printf(arena, "%s and %s is not null", whole,
                                 store_quoted(arena, roster->columns[i].name));
        }
    }
    const char *column = store_quoted(arena, roster->columns[roster->waives].name);
    const char *sql =
        arena_printf(arena,
                     "select %s, _source, _line, _row from %s where %s is not null%s "
                     "order by _source, _line",
                     column, store_quoted(arena, roster->declared.name), column, whole);
    return query_open(waiving->store, sql, NULL, fault);
}

/* What sheets show is H and the first signs, in capitals: a spreadsheet leaves that alone. */
static const char *fingerprint_named(struct arena *arena, const char *named)
{
    char *out = arena_copy(arena, named);
    for (char *at = out; *at; at++) {
        *at = *at >= 'A' && *at <= 'Z' ? (char)(*at - 'A' + 'a') : *at;
    }
    return out[0] == 'h' ? out + 1 : out;
}

static bool complain(struct waiving *waiving, const struct waiver *waiver, enum problem problem,
                     const char *detail, struct fault *fault)
{
    struct row_problem own = {problem, waiving->roster->waives, text_of(waiver->named), detail, 0};
    const struct row row = {
        .line = waiver->line, .row = waiver->row, .problems = &own, .problem_count = 1};
    return tell_row(&waiving->tell, waiver->source, &row, false, waiver->source->unit_id,
                    waiver->named, fault);
}

/* A unit waives its own findings only, and does not learn of others'. */
static bool is_foreign(const struct waiver *waiver, const struct query *found)
{
    const char *unit = waiver->source->unit_id;
    return unit && (query_is_null(found, 2) || !text_is(query_text(found, 2), unit));
}

static bool waive_one(struct waiving *waiving, const struct waiver *waiver, struct fault *fault)
{
    struct arena *arena = &waiving->tell.kept;
    const char *sought = fingerprint_named(arena, waiver->named);
    const struct check *check = NULL;
    int64_t rowid = 0;
    size_t count = 0;
    bool exact = false;
    bool more = strlen(sought) >= CODE_SIGNS;
    bool well = true;
    query_bind(waiving->find, ":sought", sought);
    while (more && !exact) {
        well = query_next(waiving->find, &more, fault);
        if (!well || !more || is_foreign(waiver, waiving->find)) {
            continue;
        }
        exact = text_is(query_text(waiving->find, 3), sought);
        count = exact ? 1 : count + 1;
        rowid = query_integer(waiving->find, 0);
        check = ruleset_check(waiving->rules, arena_text(arena, query_text(waiving->find, 1)));
    }
    query_reset(waiving->find);
    if (!well) {
        return false;
    }
    if (count != 1) {
        return complain(waiving, waiver,
                        count > 1 ? PROBLEM_WAIVER_AMBIGUOUS : PROBLEM_WAIVER_UNKNOWN, NULL, fault);
    }
    if (check->firm) {
        return complain(waiving, waiver, PROBLEM_WAIVER_REFUSED, check->declared.title, fault);
    }
    const struct value values[] = {value_string(waiver->named), value_integer(rowid)};
    return writer_add(waiving->mark, values, fault);
}

static bool waive_by(struct waiving *waiving, struct fault *fault)
{
    struct arena *arena = &waiving->tell.kept;
    struct waiver *waivers = NULL;
    size_t count = 0;
    struct query *query = open_waivers(waiving, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            size_t source = (size_t)query_integer(query, SOURCE) - 1;
            struct waiver waiver = {arena_text(arena, query_text(query, WAIVED)),
                                    &waiving->surveyed->files.sources[source],
                                    (long)query_integer(query, LINE),
                                    (long)query_integer(query, ROW)};
            ARENA_PUSH(arena, waivers, count, waiver);
        }
    }
    query_close(query);
    for (size_t i = 0; well && i < count; i++) {
        well = waive_one(waiving, &waivers[i], fault);
    }
    return well;
}

static bool open_marking(struct waiving *waiving, struct fault *fault)
{
    static const char find[] =
        "select f.rowid, f.rule, coalesce((select s.unit_id from source s where s.source_id = "
        "f.source_id), f.unit_id), f.fingerprint from staged f where f.fingerprint >= :sought and "
        "f.fingerprint < :sought || '~' order by f.fingerprint";
    if (waiving->find) {
        return true;
    }
    return store_run(waiving->store, "create index temp.staged_print on staged (fingerprint)",
                     fault) &&
           (waiving->find = query_open(waiving->store, find, NULL, fault)) != NULL &&
           (waiving->mark = writer_open_sql(
                waiving->store,
                "update staged set waived_by = coalesce(waived_by, ?) where rowid = ?", 2,
                fault)) != NULL;
}

static bool came(const struct waiving *waiving, const struct roster *roster)
{
    for (size_t i = 0; i < waiving->surveyed->files.count; i++) {
        if (waiving->surveyed->files.sources[i].roster == roster) {
            return true;
        }
    }
    return false;
}

bool waive_findings(struct store *store, const struct ruleset *rules,
                    const struct surveyed *surveyed, struct findings *findings, struct fault *fault)
{
    struct waiving waiving = {.store = store, .rules = rules, .surveyed = surveyed};
    bool well = true;
    tell_init(&waiving.tell, rules, findings, surveyed);
    for (size_t i = 0; well && i < rules->roster_count; i++) {
        waiving.roster = rules->rosters[i];
        if (waiving.roster->waives != SIZE_MAX && came(&waiving, waiving.roster)) {
            well = open_marking(&waiving, fault) && waive_by(&waiving, fault);
        }
    }
    query_close(waiving.find);
    writer_close(waiving.mark);
    tell_clear(&waiving.tell);
    return well;
}
