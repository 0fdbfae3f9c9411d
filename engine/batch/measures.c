/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/measures.h"

#include <math.h>
#include <string.h>

#include "base/language.h"
#include "batch/measuring.h"
#include "stats/stats.h"

static const double confidence = 0.95;

static struct value integer_or_none(bool has, int64_t integer)
{
    return has ? value_integer(integer) : value_none();
}

bool measuring_write(struct measuring *measuring, const struct stage *stage,
                     const struct result *result, struct fault *fault)
{
    double low = 0;
    double high = 0;
    bool limits = result->measure->form == MEASURE_SHARE && result->has_denominator &&
                  interval_wilson(result->numerator, result->denominator, confidence, &low, &high);
    bool has_value = result->has_value;
    double value = result->value;
    if (result->has_numerator && result->has_denominator && result->denominator != 0) {
        value = (double)result->numerator / (double)result->denominator;
        has_value = true;
    } else if (result->has_numerator && !result->has_denominator) {
        value = (double)result->numerator;
        has_value = true;
    }
    const struct value values[] = {
        value_string(result->measure->declared.name),
        value_string(stage->name),
        value_string(result->subject),
        value_string(measuring->settings->period),
        integer_or_none(result->has_numerator, result->numerator),
        integer_or_none(result->has_denominator, result->denominator),
        has_value ? value_real(value) : value_none(),
        limits ? value_real(low) : value_none(),
        limits ? value_real(high) : value_none(),
        value_integer(result->n),
        value_string(has_value ? "ok" : "empty"),
    };
    return writer_add(measuring->writer, values, fault);
}

bool measuring_not_evaluated(struct measuring *measuring, const struct measure *measure,
                             const char *missing, struct fault *fault)
{
    return evaluation_add(measuring->evaluation, "measure", measure->declared.name, "*", missing,
                          fault);
}

/* The SQL that brings the rows behind a result, for whoever asks why. */
static bool keep_query(struct measuring *measuring, const struct stage *stage,
                       const struct measure *measure, const char *part, const char *where,
                       struct fault *fault)
{
    struct arena *arena = &measuring->arena;
    const char *sql = measure->rows;
    if (!sql) {
        const char *one = stage->id ? arena_printf(arena, "%s = :subject", stage->id) : NULL;
        sql = arena_printf(arena, "select * from %s%s%s%s%s%s%s",
                           store_quoted(arena, measure->relation), one || where ? " where " : "",
                           one ? one : "", one && where ? " and " : "", where ? "(" : "",
                           where ? where : "", where ? ")" : "");
    }
    const struct value values[] = {
        value_string("measure"),   value_string(measure->declared.name),
        value_string(stage->name), value_string(part),
        value_string(sql),
    };
    return writer_add(measuring->queries, values, fault);
}

/* Who is counted: the identities behind a part, for those who count the level above. */
static bool keep_identities(struct measuring *measuring, const struct measure *measure,
                            const char *part, const char *where, struct fault *fault)
{
    struct arena *arena = &measuring->arena;
    const struct roster *roster = ruleset_identified(measuring->rules, measure->once);
    const char *key = store_quoted(arena, measure->once);
    const char *identity = store_quoted(arena, roster->columns[roster->identity].name);
    const char *sql = arena_printf(
        arena,
        "select distinct r.%s from (select %s from %s where %s\n) x join %s r on r.%s = x.%s "
        "where r.%s is not null",
        identity, key, store_quoted(arena, measure->relation), where ? where : "1",
        store_quoted(arena, roster->declared.name), key, key, identity);
    struct query *query = query_open(measuring->store, sql, &measure->declared, fault);
    bool well = query != NULL;
    query_close(query);
    const struct value values[] = {
        value_string("measure"), value_string(measure->declared.name),
        value_string("case"),    value_string(part),
        value_string(sql),
    };
    return well && writer_add(measuring->queries, values, fault);
}

bool measuring_keep_queries(struct measuring *measuring, const struct stage *stage,
                            const struct measure *measure, struct fault *fault)
{
    bool share = measure->form == MEASURE_SHARE;
    return keep_query(measuring, stage, measure, "numerator", measure->where, fault) &&
           (!share || keep_query(measuring, stage, measure, "denominator", NULL, fault)) &&
           (!measure->once || stage->id ||
            (keep_identities(measuring, measure, "numerator persons", measure->where, fault) &&
             (!share || keep_identities(measuring, measure, "denominator persons", NULL, fault))));
}

const char *measuring_condition(struct arena *arena, const struct measure *measure)
{
    return measure->where ? arena_printf(arena, "(%s\n)", measure->where) : "1";
}

bool measuring_at(const struct measure *measure, const char *level)
{
    for (const char *const *own = measure->levels; *own; own++) {
        if (strcmp(*own, level) == 0) {
            return true;
        }
    }
    return false;
}

static struct query *query_alone(struct measuring *measuring, const struct stage *stage,
                                 const struct measure *measure, const char *columns,
                                 const char *relation, struct fault *fault)
{
    struct arena *arena = &measuring->arena;
    const char *sql =
        arena_printf(arena, "select %s%s%s from %s where %s%s", stage->id ? stage->id : "",
                     stage->id ? ", " : "", columns, store_quoted(arena, relation),
                     measuring_condition(arena, measure), stage->id ? " group by 1" : "");
    return query_open(measuring->store, sql, &measure->declared, fault);
}

/* Prepares what one measure asks for by itself, so that a mistake is told at its own place. */
bool measuring_check(struct measuring *measuring, const struct stage *stage,
                     const struct measure *measure, const struct relation *counts,
                     struct measure_facts *facts, struct fault *fault)
{
    struct arena *arena = &measuring->arena;
    const char *columns = measure->form == MEASURE_STATISTIC ? statistic_columns(arena, measure)
                                                             : tally_columns(measuring, measure);
    struct query *query = query_alone(measuring, stage, measure, columns, measure->relation, fault);
    if (!query) {
        return false;
    }
    struct parameter_log *log = measuring->log;
    log->used_by = arena_printf(log->arena, "measure %s", measure->declared.name);
    parameter_log_inherit(log, query_tables(query), log->used_by);
    facts->missing = relations_missing(measuring->relations, query_direct(query), arena);
    facts->looks_up = query_calls(query, "parameter");
    query_close(query);
    if (!counts) {
        return true;
    }
    struct fault own = {0};
    store_hints(measuring->store, false);
    query = query_alone(measuring, stage, measure, columns, counts->declared.name, &own);
    store_hints(measuring->store, true);
    if (!query) {
        const struct declared *by = &measure->declared;
        return fault_set_at(fault, FAULT_RULE, "relation-counted", by->path, by->line,
                            _("%s; it is counted from \"%s\", which stands for the rows"), own.text,
                            counts->declared.name);
    }
    parameter_log_inherit(log, query_tables(query), log->used_by);
    facts->looks_up = query_calls(query, "parameter");
    query_close(query);
    return true;
}

bool measuring_whole(const struct measure *measure, const struct query *query, size_t column,
                     struct fault *fault)
{
    double real = query_real(query, column);
    return query_is_null(query, column) || query_is_integer(query, column) ||
           /* round() gives whole numbers that are real. */
           (query_is_number(query, column) && real == trunc(real) && fabs(real) < 0x1p53) ||
           fault_set_at(fault, FAULT_RULE, "measure-inexact", measure->declared.path,
                        measure->declared.line,
                        _("\"%s\": %.*s is no whole number; counts and sums are of whole numbers, "
                          "money in fen"),
                        measure->declared.name, (int)query_text(query, column).length,
                        query_text(query, column).at);
}

struct query *measuring_subjects(struct measuring *measuring, const struct stage *stage,
                                 struct fault *fault)
{
    const char *sql =
        arena_printf(&measuring->arena,
                     "select %s from %s where %s is not null "
                     "order by 1",
                     stage->id, store_quoted(&measuring->arena, stage->level->from), stage->id);
    return query_open(measuring->store, sql, &stage->level->declared, fault);
}

/* SQL of its own: level, subject_id, numerator, and a denominator where there is one. */
static bool own_rows(struct measuring *measuring, const struct measure *measure,
                     struct fault *fault)
{
    struct query *query = query_open(measuring->store, measure->rows, &measure->declared, fault);
    if (!query) {
        return false;
    }
    const char *missing =
        relations_missing(measuring->relations, query_direct(query), &measuring->arena);
    size_t level = query_column(query, "level");
    size_t subject = query_column(query, "subject_id");
    size_t numerator = query_column(query, "numerator");
    size_t denominator = query_column(query, "denominator");
    bool well = level != SIZE_MAX && subject != SIZE_MAX && numerator != SIZE_MAX;
    if (!well) {
        fault_set_at(fault, FAULT_RULE, "measure-columns", measure->declared.path,
                     measure->declared.line,
                     _("\"%s\": its rows must have the columns level, subject_id and numerator"),
                     measure->declared.name);
    }
    bool more = well && !missing;
    well = well && (!missing || measuring_not_evaluated(measuring, measure, missing, fault));
    while (well && more) {
        well = query_next(query, &more, fault);
        if (!well || !more) {
            break;
        }
        if (!measuring_whole(measure, query, numerator, fault) ||
            (denominator != SIZE_MAX && !measuring_whole(measure, query, denominator, fault))) {
            well = false;
            break;
        }
        struct arena_mark mark = arena_mark(&measuring->arena);
        struct stage stage = {.name = arena_text(&measuring->arena, query_text(query, level))};
        struct result result = {
            .measure = measure,
            .subject = arena_text(&measuring->arena, query_text(query, subject)),
            .has_numerator = !query_is_null(query, numerator),
            .numerator = query_integer(query, numerator),
        };
        if (denominator != SIZE_MAX && !query_is_null(query, denominator)) {
            result.has_denominator = true;
            result.denominator = query_integer(query, denominator);
        }
        result.n = result.has_denominator ? result.denominator : result.numerator;
        well = measuring_write(measuring, &stage, &result, fault);
        arena_reset(&measuring->arena, mark);
    }
    query_close(query);
    struct stage any = {.name = "*"};
    return well && (missing || keep_query(measuring, &any, measure, "numerator", NULL, fault));
}

/* The rows behind a ratio are those behind its parts. */
static bool keep_parts(struct measuring *measuring, const struct measure *measure,
                       struct fault *fault)
{
    struct writer *writer =
        writer_open_sql(measuring->store,
                        "insert into query select kind, ?, level, ?, sql from query "
                        "where kind = 'measure' and name = ? and part = 'numerator'",
                        3, fault);
    const char *const parts[][2] = {{"numerator", measure->above}, {"denominator", measure->below}};
    bool well = writer != NULL;
    for (size_t i = 0; well && i < 2; i++) {
        const struct value values[] = {
            value_string(measure->declared.name),
            value_string(parts[i][0]),
            value_string(parts[i][1]),
        };
        well = writer_add(writer, values, fault);
    }
    writer_close(writer);
    return well;
}

/* From the parts, level by level; a part that was not evaluated leaves no row. */
static bool ratio(struct measuring *measuring, const struct measure *measure, struct fault *fault)
{
    struct query *query = query_open(
        measuring->store,
        "select a.level, a.subject_id, a.numerator, b.numerator from measure a join measure b "
        "on b.level = a.level and b.subject_id = a.subject_id and b.period = a.period "
        "where a.measure = :above and b.measure = :below order by a.level, a.subject_id",
        NULL, fault);
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":above", measure->above);
        query_bind(query, ":below", measure->below);
    }
    while (well && more) {
        well = query_next(query, &more, fault);
        if (!well || !more) {
            break;
        }
        struct arena_mark mark = arena_mark(&measuring->arena);
        struct stage stage = {.name = arena_text(&measuring->arena, query_text(query, 0))};
        struct result result = {
            .measure = measure,
            .subject = arena_text(&measuring->arena, query_text(query, 1)),
            .has_numerator = true,
            .numerator = query_integer(query, 2),
            .has_denominator = true,
            .denominator = query_integer(query, 3),
            .n = query_integer(query, 3),
        };
        well = !measuring_at(measure, stage.name) ||
               measuring_write(measuring, &stage, &result, fault);
        arena_reset(&measuring->arena, mark);
    }
    query_close(query);
    return well && keep_parts(measuring, measure, fault);
}

/* What the subjects of a level are called. */
static bool keep_subjects(struct measuring *measuring, const struct stage *stage,
                          struct fault *fault)
{
    struct arena *arena = &measuring->arena;
    const struct level *level = stage->level;
    const char *sql =
        arena_printf(arena, "select %s, %s, %s from %s where %s is not null order by 1", stage->id,
                     store_quoted(arena, level->label),
                     level->place ? store_quoted(arena, level->place) : "null",
                     store_quoted(arena, level->from), stage->id);
    const struct value values[] = {
        value_string("level"),    value_string(stage->name), value_string(stage->name),
        value_string("subjects"), value_string(sql),
    };
    return writer_add(measuring->queries, values, fault);
}

static bool statistics(struct measuring *measuring, const struct stage *stage, struct fault *fault)
{
    const struct ruleset *rules = measuring->rules;
    for (size_t i = 0; i < rules->measure_count; i++) {
        const struct measure *measure = rules->measures[i];
        if (measure->form == MEASURE_STATISTIC && measuring_at(measure, stage->name) &&
            !statistic_compute(measuring, stage, i, fault)) {
            return false;
        }
    }
    return true;
}

/* The levels, and behind them the case. */
static struct stage *stages_of(struct measuring *measuring, size_t *count)
{
    const struct ruleset *rules = measuring->rules;
    struct stage *stages = ARENA_ARRAY(&measuring->arena, rules->level_count + 1, struct stage);
    for (size_t i = 0; i < rules->level_count; i++) {
        stages[i] = (struct stage){
            .name = rules->levels[i]->declared.name,
            .level = rules->levels[i],
            .id = store_quoted(&measuring->arena, rules->levels[i]->id),
        };
    }
    stages[rules->level_count] = (struct stage){.name = "case"};
    *count = rules->level_count + 1;
    return stages;
}

static bool measure_all(struct measuring *measuring, struct fault *fault)
{
    const struct ruleset *rules = measuring->rules;
    size_t count;
    const struct stage *stages = stages_of(measuring, &count);
    if (!tally_compute(measuring, stages, count, fault)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if ((stages[i].id && !keep_subjects(measuring, &stages[i], fault)) ||
            !statistics(measuring, &stages[i], fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < rules->measure_count; i++) {
        if (rules->measures[i]->form == MEASURE_ROWS &&
            !own_rows(measuring, rules->measures[i], fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < rules->measure_count; i++) {
        if (rules->measures[i]->form == MEASURE_RATIO &&
            !ratio(measuring, rules->measures[i], fault)) {
            return false;
        }
    }
    return true;
}

bool measures_compute(struct store *store, const struct relations *relations,
                      struct evaluation *evaluation, struct parameter_log *log, struct fault *fault)
{
    struct measuring measuring = {
        .store = store,
        .relations = relations,
        .rules = relations->rules,
        .settings = evaluation->settings,
        .evaluation = evaluation,
        .log = log,
    };
    arena_init(&measuring.arena);
    measuring.writer = writer_open(store, "measure", 11, fault);
    measuring.queries = measuring.writer ? writer_open(store, "query", 5, fault) : NULL;
    bool well = measuring.queries && measure_all(&measuring, fault);
    writer_close(measuring.writer);
    writer_close(measuring.queries);
    arena_clear(&measuring.arena);
    return well;
}
