/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/obligations.h"

#include <inttypes.h>
#include <string.h>

#include "base/language.h"

const char *obligation_rows(struct arena *arena, const char *text)
{
    bool name = !text[strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789_")];
    return name ? store_quoted(arena, text) : arena_printf(arena, "(%s\n)", text);
}

/* A day given to the month or to the year may be any day of it. */
static const char *earliest(struct arena *arena, const char *date)
{
    return arena_printf(arena,
                        "case length(%s) when 10 then %s when 7 then %s || '-01' "
                        "when 4 then %s || '-01-01' end",
                        date, date, date, date);
}

static const char *latest(struct arena *arena, const char *date)
{
    return arena_printf(arena,
                        "case length(%s) when 10 then %s "
                        "when 7 then date(%s || '-01', '+1 month', '-1 day') "
                        "when 4 then %s || '-12-31' end",
                        date, date, date, date);
}

/* What one text of an obligation brings: what must be among its columns, and which of those that
 * may be there are. */
struct part {
    const char *key;
    const char *text;
    const char *const *needed; /* besides the id; NULL-ended */
    const char *const *allowed;
    bool has[8]; /* of allowed */
};

enum { AMONG, WINDOWS, EVENTS, DONE, EXCUSED, UNSURE, PARTS };

static void name_parts(const struct obligation *obligation, struct part parts[PARTS])
{
    static const char *const none[] = {NULL};
    static const char *const dates[] = {"from_date", "to_date", NULL};
    static const char *const bound[] = {"from_date", "to_date", "place", "times", NULL};
    static const char *const window[] = {"period", "from_date", "to_date", NULL};
    static const char *const event[] = {"event_id", "on_date", NULL};
    static const char *const place[] = {"place", NULL};
    static const char *const act[] = {"done_id", "on_date", NULL};
    static const char *const more[] = {"substitute", "event_id", "_source", "_line", NULL};
    parts[AMONG] = (struct part){"among", obligation->among, none, bound, {0}};
    parts[WINDOWS] = (struct part){"windows", obligation->windows, window, none, {0}};
    parts[EVENTS] = (struct part){"events", obligation->events, event, place, {0}};
    parts[DONE] = (struct part){"done", obligation->done, act, more, {0}};
    parts[EXCUSED] = (struct part){"excused", obligation->excused, none, dates, {0}};
    parts[UNSURE] = (struct part){"unsure", obligation->unsure, none, dates, {0}};
}

static bool must_have(struct expanding *expanding, const struct part *part,
                      const struct query *query, const char *column, struct fault *fault)
{
    const struct declared *by = &expanding->obligation->declared;
    return query_column(query, column) != SIZE_MAX ||
           fault_set_at(fault, FAULT_RULE, "obligation-column", by->path, by->line,
                        _("\"%s\": the rows of \"%s\" have no column \"%s\"%s"), by->name,
                        part->key, column, query_hint(query, column, &expanding->arena));
}

/* Prepares the text, so that a mistake is told at its own place. */
static bool look_at(struct expanding *expanding, const char *id, struct part *part, bool *waits,
                    struct fault *fault)
{
    struct arena *arena = &expanding->arena;
    struct relations *relations = expanding->relations;
    const struct declared *by = &expanding->obligation->declared;
    const char *sql = arena_printf(arena, "select * from %s", obligation_rows(arena, part->text));
    struct query *query = query_open(expanding->store, sql, by, fault);
    if (!query) {
        *waits = true;
        return false;
    }
    /* Windows are nobody's. */
    bool well = strcmp(part->key, "windows") == 0 || must_have(expanding, part, query, id, fault);
    for (size_t i = 0; well && part->needed[i]; i++) {
        well = must_have(expanding, part, query, part->needed[i], fault);
    }
    for (size_t i = 0; part->allowed[i]; i++) {
        part->has[i] = query_column(query, part->allowed[i]) != SIZE_MAX;
    }
    if (!expanding->missing) {
        expanding->missing = relations_missing(relations, query_direct(query), &relations->arena);
    }
    parameter_log_inherit(relations->log, query_tables(query), relations->log->used_by);
    query_close(query);
    return well;
}

static const char *column(const struct part *part, size_t number, const char *otherwise)
{
    return part->has[number] ? part->allowed[number] : otherwise;
}

static bool run_by(struct expanding *expanding, const char *sql, struct fault *fault)
{
    return store_run_by(expanding->store, sql, &expanding->obligation->declared, fault);
}

/* Where a subject is: as its row says, else as its level says, else ''. */
static const char *place_of(struct arena *arena, const struct part *part, size_t number,
                            const struct level *level)
{
    const char *own = column(part, number, "null");
    return !level->place
               ? arena_printf(arena, "coalesce(a.%s, '')", own)
               : arena_printf(arena,
                              "coalesce(%s%s, (select l.%s from %s l "
                              "where l.%s = a.%s), '')",
                              part->has[number] ? "a." : "", own, store_quoted(arena, level->place),
                              store_quoted(arena, level->from), store_quoted(arena, level->id),
                              store_quoted(arena, level->id));
}

/* When each subject is bound: stretches that overlap or meet become one. What is not known of a
 * day counts for the subject: bound from the last day that may be meant, to the first. */
static bool make_bound(struct expanding *expanding, const struct part *part,
                       const struct level *level, struct fault *fault)
{
    struct arena *arena = &expanding->arena;
    const char *id = store_quoted(arena, level->id);
    const char *place = part->has[2] || level->place ? place_of(arena, part, 2, level) : "''";
    const char *sql = arena_printf(
        arena,
        "create table scratch.obligation_bound as with "
        "stretch as (select %s as subject, %s as raw, coalesce(%s, '0000-01-01') as lower_day, "
        "coalesce(%s, '9999-12-31') as upper_day, coalesce(%s, 1) as times from %s a "
        "where %s is not null), "
        "after as (select *, max(upper_day) over (partition by subject "
        "order by lower_day, upper_day rows between unbounded preceding and 1 preceding) "
        "as before_day from stretch where lower_day <= upper_day), "
        "island as (select *, sum(coalesce(lower_day > date(before_day, '+1 day'), "
        "before_day is null)) over (partition by subject order by lower_day, upper_day "
        "rows unbounded preceding) as number from after) "
        "select subject, min(raw) as raw, min(lower_day) as lower_day, "
        "max(upper_day) as upper_day, max(times) as times from island group by subject, number",
        id, place, latest(arena, column(part, 0, "null")), earliest(arena, column(part, 1, "null")),
        column(part, 3, "null"), obligation_rows(arena, part->text), id);
    return run_by(expanding, sql, fault) &&
           store_run(expanding->store,
                     "create index scratch.obligation_bound_subject on obligation_bound (subject)",
                     fault);
}

/* Events bring their subjects; where `among` is given, too, those who were bound on the day. */
static bool make_events(struct expanding *expanding, const struct part *part,
                        const struct level *level, bool bound, struct fault *fault)
{
    struct arena *arena = &expanding->arena;
    const char *id = store_quoted(arena, level->id);
    const char *place = part->has[0] || level->place ? place_of(arena, part, 0, level) : "''";
    const char *who = arena_printf(
        arena,
        "where %s is not null and length(on_date) = 10 and "
        "on_date <= (select as_of from this_case)%s",
        id,
        bound ? arena_printf(arena,
                             " and exists (select 1 from scratch.obligation_bound b where "
                             "b.subject = a.%s and a.on_date between b.lower_day and b.upper_day)",
                             id)
              : "");
    const char *sql =
        arena_printf(arena,
                     "create table scratch.obligation_event as "
                     "select %s as subject, %s as raw, event_id, on_date from %s a %s",
                     id, place, obligation_rows(arena, part->text), who);
    return run_by(expanding, sql, fault);
}

/* What was done, once for each subject, act and day it may lie on. */
static bool make_acts(struct expanding *expanding, const struct part *part, const char *id,
                      struct fault *fault)
{
    struct arena *arena = &expanding->arena;
    const char *sql = arena_printf(
        arena,
        "create table scratch.obligation_act as "
        "select %s as subject, done_id, on_date, %s as first_day, %s as last_day, "
        "coalesce(%s, 0) <> 0 as substitute, %s as event_id, %s as source_id, %s as line "
        "from %s where %s is not null and done_id is not null and on_date is not null "
        "order by 1, on_date, done_id, source_id, line",
        id, earliest(arena, "on_date"), latest(arena, "on_date"), column(part, 0, "0"),
        column(part, 1, "null"), column(part, 2, "null"), column(part, 3, "null"),
        obligation_rows(arena, part->text), id);
    return run_by(expanding, sql, fault) &&
           store_run(expanding->store,
                     "create index scratch.obligation_act_subject on obligation_act "
                     "(subject, first_day)",
                     fault);
}

/* Stretches of time of some subjects; where they are doubtful, the wider or the narrower. */
static bool make_stretches(struct expanding *expanding, const struct part *part, const char *table,
                           const char *id, bool wider, struct fault *fault)
{
    struct arena *arena = &expanding->arena;
    const char *from = column(part, 0, "null");
    const char *to = column(part, 1, "null");
    const char *sql = arena_printf(arena,
                                   "create table scratch.%s (subject text, lower_day text, "
                                   "upper_day text)",
                                   table);
    if (!store_run(expanding->store, sql, fault)) {
        return false;
    }
    sql = arena_printf(
        arena,
        "insert into scratch.%s select %s, coalesce(%s, '0000-01-01'), coalesce(%s, '9999-12-31') "
        "from %s where %s is not null",
        table, id, wider ? earliest(arena, from) : latest(arena, from),
        wider ? latest(arena, to) : earliest(arena, to),
        part->text ? obligation_rows(arena, part->text) : "", id);
    return (!part->text || run_by(expanding, sql, fault)) &&
           store_run(
               expanding->store,
               arena_printf(arena, "create index scratch.%s_subject on %s (subject)", table, table),
               fault);
}

/* Each subject in each period in which it is bound, numbered. */
static bool make_rows(struct expanding *expanding, int64_t base, struct fault *fault)
{
    static const char *const when[BOUNDS] = {
        [BOUND_WHOLE] = "b.lower_day <= s.first_day and b.upper_day >= s.last_day",
        [BOUND_LAST] = "b.lower_day <= s.last_day and b.upper_day >= s.last_day",
        [BOUND_ANY] = "b.lower_day <= s.last_day and b.upper_day >= s.first_day",
    };
    struct arena *arena = &expanding->arena;
    const char *rows =
        expanding->obligation->every == EVERY_EVENT
            ? "select e.subject, e.event_id, s.period, s.first_day, s.last_day, s.until_day, "
              "s.needed from obligation_event e join obligation_span s "
              "on s.raw = e.raw and s.first_day = e.on_date "
              "group by e.subject, e.event_id, s.first_day"
            : arena_printf(arena,
                           "select b.subject, null as event_id, s.period, s.first_day, s.last_day, "
                           "s.until_day, s.needed * max(b.times) as needed from obligation_bound b "
                           "join obligation_span s on s.raw = b.raw where %s "
                           "group by b.subject, s.period, s.first_day, s.last_day",
                           when[expanding->obligation->bound]);
    const char *sql =
        arena_printf(arena,
                     "create table scratch.obligation_row as select row_number() over (order by "
                     "subject, first_day, last_day, period, event_id) + %" PRId64
                     " as due_id, * from (%s) where needed > 0 order by due_id",
                     base, rows);
    return store_run(expanding->store, sql, fault);
}

/* An act counts in every period in which it lies; an act for an event counts for that one. */
static bool match(struct expanding *expanding, int64_t base, struct fault *fault)
{
    struct arena *arena = &expanding->arena;
    const struct obligation *obligation = expanding->obligation;
    static const char done[] =
        "insert into obligation_done select due_id, done_id, on_date, substitute, source_id, line "
        "from (select r.due_id, a.done_id, a.on_date, a.substitute, a.source_id, a.line, "
        "min(a.rowid) from scratch.obligation_row r join scratch.obligation_act a "
        "on a.subject = r.subject and a.last_day <= r.until_day "
        "and (a.event_id is null or r.event_id is null or a.event_id = r.event_id) "
        "and (a.first_day >= r.first_day or a.event_id = r.event_id) "
        "group by r.due_id, a.done_id) order by due_id, done_id";
    const char *due = arena_printf(
        arena,
        "insert into obligation_due select r.due_id, '%s', '%s', r.subject, r.event_id, r.period, "
        "r.first_day, r.last_day, r.needed, coalesce(n.done, 0), coalesce(n.substituted, 0), "
        "case when coalesce(n.done, 0) >= r.needed then 'met' "
        "when exists (select 1 from scratch.obligation_excused x where x.subject = r.subject "
        "and x.lower_day <= r.first_day and x.upper_day >= r.last_day) then 'excused' "
        "when exists (select 1 from scratch.obligation_unsure u where u.subject = r.subject "
        "and u.lower_day <= r.until_day and u.upper_day >= r.first_day) then 'unsure' "
        "else 'short' end from scratch.obligation_row r left join "
        "(select due_id, count(*) as done, sum(substitute) as substituted from obligation_done "
        "where due_id > %" PRId64 " group by due_id) n on n.due_id = r.due_id order by r.due_id",
        obligation->declared.name, obligation->level, base);
    return store_run(expanding->store, done, fault) && store_run(expanding->store, due, fault);
}

static bool sweep(struct expanding *expanding, struct fault *fault)
{
    return store_run(expanding->store,
                     "drop table if exists scratch.obligation_bound; "
                     "drop table if exists scratch.obligation_event; "
                     "drop table if exists scratch.obligation_span; "
                     "drop table if exists scratch.obligation_act; "
                     "drop table if exists scratch.obligation_excused; "
                     "drop table if exists scratch.obligation_unsure; "
                     "drop table if exists scratch.obligation_row",
                     fault);
}

static bool fill(struct expanding *expanding, struct part parts[PARTS], const char **reason,
                 struct fault *fault)
{
    struct store *store = expanding->store;
    const struct ruleset *rules = expanding->relations->rules;
    const struct level *level = ruleset_level(rules, expanding->obligation->level);
    const char *id = store_quoted(&expanding->arena, level->id);
    bool events = expanding->obligation->every == EVERY_EVENT;
    int64_t base;
    return sweep(expanding, fault) &&
           (!parts[AMONG].text || make_bound(expanding, &parts[AMONG], level, fault)) &&
           (!events ||
            make_events(expanding, &parts[EVENTS], level, parts[AMONG].text != NULL, fault)) &&
           obligation_spans(expanding, reason, fault) &&
           make_acts(expanding, &parts[DONE], id, fault) &&
           make_stretches(expanding, &parts[EXCUSED], "obligation_excused", id, false, fault) &&
           make_stretches(expanding, &parts[UNSURE], "obligation_unsure", id, true, fault) &&
           store_integer(store, "select coalesce(max(due_id), 0) from obligation_due", &base,
                         fault) &&
           make_rows(expanding, base, fault) && match(expanding, base, fault) &&
           sweep(expanding, fault);
}

/* Its rows under its name, and the lines behind them for whoever asks why. */
static bool show(struct expanding *expanding, struct fault *fault)
{
    struct arena *arena = &expanding->arena;
    const struct declared *by = &expanding->obligation->declared;
    const struct level *level =
        ruleset_level(expanding->relations->rules, expanding->obligation->level);
    const char *view =
        arena_printf(arena,
                     "create view main.%s as select d.*, d.subject_id as %s from obligation_due d "
                     "where d.obligation = '%s'",
                     store_quoted(arena, by->name), store_quoted(arena, level->id), by->name);
    const char *lines =
        arena_printf(arena,
                     "select e.*, e.source_id as _source, e.line as _line from obligation_due d "
                     "join obligation_done e on e.due_id = d.due_id "
                     "where d.obligation = '%s' and d.subject_id = :subject",
                     by->name);
    struct writer *writer = writer_open(expanding->store, "query", 5, fault);
    const struct value values[] = {
        value_string("obligation"), value_string(by->name), value_string(level->declared.name),
        value_string("done"),       value_string(lines),
    };
    bool well =
        writer && store_run(expanding->store, view, fault) && writer_add(writer, values, fault);
    writer_close(writer);
    return well;
}

static bool expand(struct expanding *expanding, const char **reason, bool *waits,
                   struct fault *fault)
{
    struct part parts[PARTS];
    const struct obligation *obligation = expanding->obligation;
    const struct level *level = ruleset_level(expanding->relations->rules, obligation->level);
    name_parts(obligation, parts);
    if (!relations_level(expanding->store, level, fault)) {
        *waits = strcmp(fault->id, "level-column") != 0;
        return false;
    }
    for (size_t i = 0; i < PARTS; i++) {
        if (parts[i].text && !look_at(expanding, level->id, &parts[i], waits, fault)) {
            return false;
        }
    }
    *reason = expanding->missing ? obligation_obstacle(expanding) : NULL;
    *reason = *reason ? *reason : expanding->missing;
    bool well = *reason || fill(expanding, parts, reason, fault);
    *reason = *reason ? arena_copy(&expanding->relations->arena, *reason) : NULL;
    return well &&
           (!*reason || evaluation_add(expanding->relations->evaluation, "obligation",
                                       obligation->declared.name, "*", *reason, fault)) &&
           show(expanding, fault);
}

bool obligation_expand(struct relations *relations, struct store *store, size_t number, bool *waits,
                       struct fault *fault)
{
    struct parameter_log *log = relations->log;
    struct expanding expanding = {
        .relations = relations,
        .store = store,
        .obligation = relations->rules->obligations[number],
        .settings = relations->evaluation->settings,
    };
    *waits = false;
    arena_init(&expanding.arena);
    log->used_by = arena_printf(log->arena, "obligation %s", expanding.obligation->declared.name);
    bool well = expand(&expanding, &relations->reasons[number], waits, fault);
    arena_clear(&expanding.arena);
    relations->expanded[number] = well;
    return well;
}
