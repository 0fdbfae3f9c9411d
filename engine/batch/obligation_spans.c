/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of an obligation holds where and when: its periods at each place of its subjects. */
#include <string.h>

#include "base/language.h"
#include "batch/obligations.h"
#include "model/calendar.h"
#include "model/scope.h"

struct spanning {
    struct expanding *expanding;
    struct writer *writer;
    const char *raw;    /* the place as the rows have it */
    const char *place;  /* where that is */
    const char *reason; /* why a period there does not hold: the first such */
    bool any;           /* some period holds */
};

static const char *basis_obstacle(struct spanning *spanning, const struct declared *declared,
                                  struct date at)
{
    struct expanding *expanding = spanning->expanding;
    return evaluation_obstacle(expanding->relations->evaluation, declared, spanning->place, at,
                               false, &expanding->arena);
}

const char *obligation_obstacle(struct expanding *expanding)
{
    const struct case_settings *settings = expanding->settings;
    const struct ruleset *rules = expanding->relations->rules;
    for (const char *const *id = expanding->obligation->declared.basis; *id; id++) {
        const struct basis *basis = ruleset_basis(rules, *id);
        const char *ids[] = {*id, NULL};
        const struct declared head = {.basis = ids};
        bool below = basis->place && place_within(basis->place, settings->place);
        const char *obstacle = evaluation_obstacle(expanding->relations->evaluation, &head,
                                                   below ? basis->place : settings->place,
                                                   settings->as_of, false, &expanding->arena);
        if (obstacle) {
            return obstacle;
        }
    }
    return NULL;
}

/* The number there and then; false without a fault: not laid down, and why is noted. */
static bool number_at(struct spanning *spanning, const struct obligation_number *number,
                      struct date at, int64_t *out, struct fault *fault)
{
    struct expanding *expanding = spanning->expanding;
    const struct declared *by = &expanding->obligation->declared;
    *out = number->number;
    if (!number->parameter) {
        return true;
    }
    const struct parameter *parameter =
        ruleset_parameter(expanding->relations->rules, number->parameter);
    const struct parameter_entry *entry = parameter_at(parameter, spanning->place, at);
    char date[12];
    date_format(at, date);
    const char *reason = NULL;
    if (!entry) {
        reason = word_with(&expanding->arena, WORD_NO_PARAMETER, parameter->declared.title,
                           spanning->place, date);
    } else if (!entry->overridden) {
        const char *ids[] = {entry->basis, NULL};
        const struct declared head = {.basis = ids};
        reason = basis_obstacle(spanning, &head, at);
    }
    if (reason || !entry) {
        spanning->reason = spanning->reason ? spanning->reason : reason;
        return false;
    }
    if (parameter->unit == UNIT_TEXT || entry->value.den != 1 || entry->value.num < 0 ||
        entry->value.num > 3660) {
        return fault_set_at(fault, FAULT_RULE, "obligation-parameter", by->path, by->line,
                            _("\"%s\": the parameter \"%s\" is no whole number from 0 to 3660"),
                            by->name, parameter->declared.name);
    }
    parameter_log_add(expanding->relations->log, parameter, entry);
    *out = entry->value.num;
    return true;
}

static bool write_span(struct spanning *spanning, const struct span *span, const char *name,
                       struct date until, int64_t needed, struct fault *fault)
{
    char first[12];
    char last[12];
    char end[12];
    date_format(span->first, first);
    date_format(span->last, last);
    date_format(until, end);
    const struct value values[] = {
        value_string(spanning->raw), value_string(name), value_string(first),
        value_string(last),          value_string(end),  value_integer(needed),
    };
    return writer_add(spanning->writer, values, fault);
}

/* A period holds when its basis is in force on its first and on its last day, and is due when it
 * is over, days of grace included. */
static bool add_span(struct spanning *spanning, struct span *span, const char *name,
                     struct fault *fault)
{
    const struct obligation *obligation = spanning->expanding->obligation;
    const struct case_settings *settings = spanning->expanding->settings;
    struct date as_of = settings->as_of;
    int64_t needed;
    int64_t grace;
    int64_t within;
    if (!number_at(spanning, &obligation->within, span->first, &within, fault)) {
        return fault->kind == FAULT_NONE;
    }
    if (obligation->every == EVERY_EVENT) {
        /* An event belongs to the period of the case in which what it asks for falls due. */
        struct date due = calendar_later(span->first, within);
        if (date_compare(due, settings->period_first) < 0 ||
            date_compare(due, settings->period_last) > 0) {
            return true;
        }
        span->last = obligation->within.given ? due : as_of;
    }
    const char *obstacle = basis_obstacle(spanning, &obligation->declared, span->first);
    obstacle = obstacle ? obstacle : basis_obstacle(spanning, &obligation->declared, span->last);
    if (obstacle) {
        spanning->reason = spanning->reason ? spanning->reason : obstacle;
        return true;
    }
    if (!number_at(spanning, &obligation->least, span->last, &needed, fault) ||
        !number_at(spanning, &obligation->grace, span->last, &grace, fault)) {
        return fault->kind == FAULT_NONE;
    }
    spanning->any = true;
    struct date until = calendar_later(span->last, grace);
    return date_compare(until, as_of) > 0 || write_span(spanning, span, name, until, needed, fault);
}

static bool calendar_spans(struct spanning *spanning, struct fault *fault)
{
    const struct case_settings *settings = spanning->expanding->settings;
    struct span span = {0};
    bool well = true;
    while (well && calendar_next(spanning->expanding->obligation->every, settings->period_first,
                                 settings->period_last, &span)) {
        well = add_span(spanning, &span, span.name, fault);
    }
    return well;
}

/* Periods that rows name: those that end within the period of the case. Events: a period behind
 * each day on which there is one. Rows: name, first day, last day. */
static bool listed_spans(struct spanning *spanning, struct fault *fault)
{
    struct expanding *expanding = spanning->expanding;
    struct arena *arena = &expanding->arena;
    const struct obligation *obligation = expanding->obligation;
    const char *sql =
        obligation->every == EVERY_EVENT
            ? "select distinct on_date, on_date, on_date from scratch.obligation_event "
              "where raw = :raw order by 1"
            : arena_printf(
                  arena,
                  "select distinct w.period, w.from_date, w.to_date from %s w, this_case c "
                  "where w.to_date between c.period_first and c.period_last "
                  "and w.from_date <= w.to_date order by 2, 3, 1",
                  obligation_rows(arena, obligation->windows));
    struct query *query = query_open(expanding->store, sql, NULL, fault);
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":raw", spanning->raw);
    }
    while (well && more) {
        struct span span = {0};
        well = query_next(query, &more, fault);
        if (!well || !more || !date_parse(query_text(query, 1), &span.first) ||
            !date_parse(query_text(query, 2), &span.last) || span.first.day == 0 ||
            span.last.day == 0) {
            continue;
        }
        well = add_span(spanning, &span, arena_text(arena, query_text(query, 0)), fault);
    }
    query_close(query);
    return well;
}

/* Subjects at a place where nothing can hold. */
static bool tell_subjects(struct spanning *spanning, struct fault *fault)
{
    struct expanding *expanding = spanning->expanding;
    bool events = expanding->obligation->every == EVERY_EVENT;
    struct query *query = query_open(
        expanding->store,
        arena_printf(&expanding->arena,
                     "select distinct subject from scratch.%s where raw = :raw order by 1",
                     events ? "obligation_event" : "obligation_bound"),
        NULL, fault);
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":raw", spanning->raw);
    }
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            well = evaluation_add(expanding->relations->evaluation, "obligation",
                                  expanding->obligation->declared.name,
                                  arena_text(&expanding->arena, query_text(query, 0)),
                                  spanning->reason, fault);
        }
    }
    query_close(query);
    return well;
}

/* The places of the subjects; without any, the place of the case. */
static bool read_places(struct expanding *expanding, const char *const **places, size_t *count,
                        struct fault *fault)
{
    bool events = expanding->obligation->every == EVERY_EVENT;
    struct query *query =
        query_open(expanding->store,
                   events ? "select distinct raw from scratch.obligation_event order by 1"
                          : "select distinct raw from scratch.obligation_bound order by 1",
                   NULL, fault);
    const char **list = NULL;
    bool more = query != NULL;
    bool well = more;
    *count = 0;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            ARENA_PUSH(&expanding->arena, list, *count,
                       arena_text(&expanding->arena, query_text(query, 0)));
        }
    }
    query_close(query);
    if (*count == 0) {
        ARENA_PUSH(&expanding->arena, list, *count, "");
    }
    *places = list;
    return well;
}

static bool span_place(struct spanning *spanning, const char *raw, struct fault *fault)
{
    struct expanding *expanding = spanning->expanding;
    const char *own = expanding->settings->place;
    bool calendar =
        expanding->obligation->every != EVERY_WINDOW && expanding->obligation->every != EVERY_EVENT;
    spanning->raw = raw;
    spanning->place = strlen(raw) == 6 && place_within(raw, own) ? raw : own;
    spanning->reason = NULL;
    spanning->any = false;
    bool well = calendar ? calendar_spans(spanning, fault) : listed_spans(spanning, fault);
    if (well && !spanning->any && !spanning->reason) {
        /* There was no period to ask about. */
        spanning->reason =
            basis_obstacle(spanning, &expanding->obligation->declared, expanding->settings->as_of);
    }
    return well;
}

bool obligation_spans(struct expanding *expanding, const char **reason, struct fault *fault)
{
    struct spanning spanning = {.expanding = expanding};
    const char *const *places;
    size_t count;
    if (!store_run(expanding->store,
                   "create table scratch.obligation_span (raw text, period text, first_day text, "
                   "last_day text, until_day text, needed integer)",
                   fault) ||
        !read_places(expanding, &places, &count, fault)) {
        return false;
    }
    struct spanning *all = ARENA_ARRAY(&expanding->arena, count, struct spanning);
    spanning.writer =
        writer_open_sql(expanding->store,
                        "insert into scratch.obligation_span values (?, ?, ?, ?, ?, ?)", 6, fault);
    bool well = spanning.writer != NULL;
    bool any = false;
    for (size_t i = 0; well && i < count; i++) {
        well = span_place(&spanning, places[i], fault);
        all[i] = spanning;
        any = any || spanning.any || !spanning.reason;
    }
    writer_close(spanning.writer);
    *reason = any ? NULL : all[0].reason;
    for (size_t i = 0; well && any && i < count; i++) {
        well = all[i].any || !all[i].reason || tell_subjects(&all[i], fault);
    }
    return well;
}
