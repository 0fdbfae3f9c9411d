/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Statistics of columns. For the case they stand on a sorted cursor; for its subjects on the
 * values of one of them at a time. */
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/measuring.h"
#include "stats/stats.h"

static size_t width_of(const struct measure *measure)
{
    size_t width = 0;
    while (measure->columns[width]) {
        width++;
    }
    return width;
}

const char *statistic_columns(struct arena *arena, const struct measure *measure)
{
    const char *columns = "";
    for (size_t i = 0; measure->columns[i]; i++) {
        columns = arena_printf(arena, "%s%s%s", columns, i > 0 ? ", " : "",
                               store_quoted(arena, measure->columns[i]));
    }
    return columns;
}

/* The columns as numbers. Decimals are kept as text; a text that is no number would count as 0. */
static bool row_at(const struct measure *measure, const struct query *query, size_t first,
                   double *out, struct fault *fault)
{
    struct exact exact;
    for (size_t i = 0; measure->columns[i]; i++) {
        size_t at = first + i;
        out[i] = query_real(query, at);
        if (!query_is_number(query, at) && !exact_parse(query_text(query, at), &exact)) {
            return fault_set_at(
                fault, FAULT_RULE, "measure-text", measure->declared.path, measure->declared.line,
                _("\"%s\": the column \"%s\" holds texts; a statistic is of numbers"),
                measure->declared.name, measure->columns[i]);
        }
    }
    return true;
}

/* A series on a sorted cursor. */
struct cursor {
    const struct measure *measure;
    struct query *query;
    struct fault *fault;
};

static bool next_of_cursor(struct series *series, double *out)
{
    struct cursor *cursor = series->context;
    bool more;
    if (!query_next(cursor->query, &more, cursor->fault) || !more) {
        return false;
    }
    return row_at(cursor->measure, cursor->query, 0, out, cursor->fault);
}

static bool rewind_cursor(struct series *series)
{
    struct cursor *cursor = series->context;
    query_reset(cursor->query);
    return true;
}

static const struct statistic *statistic_named(const struct measure *measure, struct arena *arena,
                                               struct fault *fault)
{
    size_t count;
    const struct statistic *list = stats_list(&count);
    const char **names = ARENA_ARRAY(arena, count, const char *);
    for (size_t i = 0; i < count; i++) {
        names[i] = list[i].name;
        if (strcmp(list[i].name, measure->statistic) == 0) {
            return &list[i];
        }
    }
    fault_set_at(fault, FAULT_RULE, "statistic-unknown", measure->declared.path,
                 measure->declared.line,
                 _("\"%s\": there is no statistic \"%s\"%s; \"mingce list statistics\" names them"),
                 measure->declared.name, measure->statistic,
                 suggest_hint(arena, measure->statistic, names, count));
    return NULL;
}

static const struct statistic *statistic_of(const struct measure *measure, struct arena *arena,
                                            struct fault *fault)
{
    const struct declared *by = &measure->declared;
    const struct statistic *statistic = statistic_named(measure, arena, fault);
    if (statistic && statistic->columns != width_of(measure)) {
        fault_set_at(fault, FAULT_RULE, "statistic-columns", by->path, by->line,
                     _("\"%s\": the statistic \"%s\": columns wanted %zu, given %zu"), by->name,
                     measure->statistic, statistic->columns, width_of(measure));
        return NULL;
    }
    if (statistic && (measure->argument_count < statistic->least_arguments ||
                      measure->argument_count > statistic->most_arguments)) {
        fault_set_at(fault, FAULT_RULE, "measure-arguments", by->path, by->line,
                     _("\"%s\": the statistic \"%s\" wants %zu to %zu arguments"), by->name,
                     measure->statistic, statistic->least_arguments, statistic->most_arguments);
        return NULL;
    }
    return statistic;
}

static bool write_statistic(struct measuring *measuring, const struct stage *stage,
                            const struct measure *measure, const struct statistic *statistic,
                            const char *subject, struct series *series, struct fault *fault)
{
    struct result result = {.measure = measure, .subject = subject, .n = (int64_t)series->count};
    result.has_value = stats_compute(statistic, series, measure->arguments, measure->argument_count,
                                     &result.value);
    return fault->kind == FAULT_NONE && measuring_write(measuring, stage, &result, fault);
}

/* A statistic that is asked for, of values that others ask for too. */
struct asked {
    const struct measure *measure;
    const struct statistic *statistic;
};

struct asking {
    struct asked *list;
    size_t count;
};

static const char series_table[] = "scratch.measure_series";

static bool statistics_of_case(struct measuring *measuring, const struct stage *stage,
                               const struct asking *asking, const char *values, struct fault *fault)
{
    struct arena *arena = &measuring->arena;
    const struct declared *by = &asking->list[0].measure->declared;
    struct query *query = NULL;
    int64_t rows = 0;
    /* Sorted once, for however many. */
    bool well =
        store_run_by(measuring->store,
                     arena_printf(arena, "create table %s as %s", series_table, values), by,
                     fault) &&
        store_integer(measuring->store,
                      arena_printf(arena, "select count(*) from %s", series_table), &rows, fault) &&
        (query = query_open(measuring->store,
                            arena_printf(arena, "select * from %s order by rowid", series_table),
                            by, fault)) != NULL;
    for (size_t i = 0; well && i < asking->count; i++) {
        struct cursor cursor = {asking->list[i].measure, query, fault};
        struct series series = {.count = (size_t)rows,
                                .width = asking->list[i].statistic->columns,
                                .next = next_of_cursor,
                                .rewind = rewind_cursor,
                                .context = &cursor};
        query_reset(query);
        well = write_statistic(measuring, stage, cursor.measure, asking->list[i].statistic,
                               measuring->settings->place, &series, fault);
    }
    query_close(query);
    return well &&
           store_run(measuring->store, arena_printf(arena, "drop table %s", series_table), fault);
}

struct values {
    double *at;
    size_t count; /* rows */
    size_t room;
    size_t width;
};

/* The values of one subject, from rows that rise by subject and values. */
static bool take_values(const struct measure *measure, struct query *rows, bool *more_rows,
                        const char *subject, struct values *values, struct fault *fault)
{
    values->count = 0;
    while (*more_rows && text_compare(query_text(rows, 0), text_of(subject)) <= 0) {
        if (text_is(query_text(rows, 0), subject)) {
            if (values->count == values->room) {
                values->room = values->room * 2 + 256;
                values->at =
                    memory_resize(values->at, values->room * values->width, sizeof(*values->at));
            }
            if (!row_at(measure, rows, 1, &values->at[values->count++ * values->width], fault)) {
                return false;
            }
        }
        if (!query_next(rows, more_rows, fault)) {
            return false;
        }
    }
    return true;
}

static bool statistics_of_subjects(struct measuring *measuring, const struct stage *stage,
                                   const struct asking *asking, const char *rows_sql,
                                   struct fault *fault)
{
    const struct measure *first = asking->list[0].measure;
    struct query *subjects = measuring_subjects(measuring, stage, fault);
    struct query *rows =
        subjects ? query_open(measuring->store, rows_sql, &first->declared, fault) : NULL;
    struct values values = {.width = asking->list[0].statistic->columns};
    struct arena arena;
    bool more = true;
    bool more_rows = false;
    bool well = rows && query_next(rows, &more_rows, fault);
    arena_init(&arena);
    while (well && more) {
        well = query_next(subjects, &more, fault);
        if (!well || !more) {
            break;
        }
        const char *subject = arena_text(&arena, query_text(subjects, 0));
        well = take_values(first, rows, &more_rows, subject, &values, fault);
        for (size_t i = 0; well && i < asking->count; i++) {
            struct series series = series_of(values.at, values.count, values.width);
            well = write_statistic(measuring, stage, asking->list[i].measure,
                                   asking->list[i].statistic, subject, &series, fault);
        }
        arena_reset(&arena, (struct arena_mark){0});
    }
    free(values.at);
    arena_clear(&arena);
    query_close(rows);
    query_close(subjects);
    return well;
}

static bool same_text(const char *one, const char *other)
{
    return one == other || (one && other && strcmp(one, other) == 0);
}

static bool same_values(const struct measure *one, const struct measure *other)
{
    if (other->form != MEASURE_STATISTIC || strcmp(one->relation, other->relation) != 0 ||
        !same_text(one->where, other->where)) {
        return false;
    }
    size_t i = 0;
    while (one->columns[i] && same_text(one->columns[i], other->columns[i])) {
        i++;
    }
    return same_text(one->columns[i], other->columns[i]);
}

/* Checks one, and adds it to those that are asked for if it can be evaluated. */
static bool ask_one(struct measuring *measuring, const struct stage *stage,
                    const struct measure *measure, struct asking *asking, struct fault *fault)
{
    const struct statistic *statistic = statistic_of(measure, &measuring->arena, fault);
    struct measure_facts facts;
    if (!statistic || !measuring_check(measuring, stage, measure, NULL, &facts, fault)) {
        return false;
    }
    if (facts.missing) {
        return stage->id || measuring_not_evaluated(measuring, measure, facts.missing, fault);
    }
    const struct asked asked = {measure, statistic};
    ARENA_PUSH(&measuring->arena, asking->list, asking->count, asked);
    return measuring_keep_queries(measuring, stage, measure, fault);
}

static bool ask_all(struct measuring *measuring, const struct stage *stage, size_t number,
                    struct asking *asking, struct fault *fault)
{
    const struct ruleset *rules = measuring->rules;
    const struct measure *first = rules->measures[number];
    struct measure_facts facts;
    if (!measuring_check(measuring, stage, first, NULL, &facts, fault)) {
        return false;
    }
    for (size_t i = 0; i < rules->measure_count; i++) {
        const struct measure *measure = rules->measures[i];
        /* One that looks parameters up goes by itself, so that they are known to be its own. */
        bool with = i == number || (!facts.looks_up && same_values(first, measure) &&
                                    measuring_at(measure, stage->name));
        if (!with) {
            continue;
        }
        if (i < number) {
            return true; /* With that one this one was computed. */
        }
        if (!ask_one(measuring, stage, measure, asking, fault)) {
            return false;
        }
    }
    return true;
}

bool statistic_compute(struct measuring *measuring, const struct stage *stage, size_t number,
                       struct fault *fault)
{
    struct arena *arena = &measuring->arena;
    const struct measure *measure = measuring->rules->measures[number];
    struct asking asking = {0};
    if (!ask_all(measuring, stage, number, &asking, fault)) {
        return false;
    }
    const char *given = "";
    const char *order = "";
    for (size_t i = 0; measure->columns[i]; i++) {
        const char *column = store_quoted(arena, measure->columns[i]);
        given = arena_printf(arena, "%s and %s is not null", given, column);
        order = arena_printf(arena, "%s%scast(%s as real)", order, i > 0 ? ", " : "", column);
    }
    const char *values = arena_printf(
        arena, "select %s%s%s from %s where %s%s", stage->id ? stage->id : "",
        stage->id ? ", " : "", statistic_columns(arena, measure),
        store_quoted(arena, measure->relation), measuring_condition(arena, measure), given);
    if (asking.count == 0) {
        return true;
    }
    return stage->id
               ? statistics_of_subjects(measuring, stage, &asking,
                                        arena_printf(arena, "%s and %s is not null order by 1, %s",
                                                     values, stage->id, order),
                                        fault)
               : statistics_of_case(measuring, stage, &asking,
                                    arena_printf(arena, "%s order by %s", values, order), fault);
}
