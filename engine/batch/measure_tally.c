/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Counts, shares and sums. All those of a relation and of its parts come from one pass over it at
 * each level; what adds up is added up for the case on the way. */
#include <string.h>

#include "batch/measuring.h"

/* What a measure came to for the whole case, gathered while a level was counted. */
struct total {
    bool known;
    int64_t numerator;
    int64_t denominator;
};

/* The measures that one pass counts. */
struct group {
    const struct relation *counts; /* that stands for the rows; NULL: the rows themselves */
    const struct measure **measures;
    size_t count;
};

struct tallying {
    struct measuring *measuring;
    const char *from;      /* the relation, or roster, of which others are parts */
    const char **wholes;   /* of each measure: that one; NULL: it is no count, share or sum */
    struct total **totals; /* of each measure; NULL: not gathered */
};

static bool is_tally(const struct measure *measure)
{
    return measure->form == MEASURE_COUNT || measure->form == MEASURE_SHARE ||
           measure->form == MEASURE_SUM;
}

/* The relation that is no part of another; itself the name of a roster, perhaps. */
static const char *whole_of(const struct ruleset *rules, const char *name)
{
    const struct relation *relation = ruleset_relation(rules, name);
    while (relation && relation->of) {
        name = relation->of;
        relation = ruleset_relation(rules, name);
    }
    return name;
}

/* The condition that makes a part of the whole; NULL: it is the whole. */
static const char *part_condition(const struct measuring *measuring, struct arena *arena,
                                  const struct measure *measure)
{
    const char *condition = NULL;
    const struct relation *relation = ruleset_relation(measuring->rules, measure->relation);
    for (; relation && relation->of; relation = ruleset_relation(measuring->rules, relation->of)) {
        condition = condition ? arena_printf(arena, "(%s\n) and %s", relation->part, condition)
                              : arena_printf(arena, "(%s\n)", relation->part);
    }
    return condition;
}

/* How many rows there are where a condition holds. */
static const char *number_where(struct arena *arena, const char *condition,
                                const struct relation *counts)
{
    if (!counts) {
        return condition ? arena_printf(arena, "count(case when %s then 1 end)", condition)
                         : "count(*)";
    }
    return condition
               ? arena_printf(arena, "coalesce(sum(case when %s then times end), 0)", condition)
               : "coalesce(sum(times), 0)";
}

/* What one measure adds to the query of its relation: one column, or two for a share. */
static const char *expression(struct measuring *measuring, const struct measure *measure,
                              const struct relation *counts)
{
    struct arena *arena = &measuring->arena;
    const char *part = part_condition(measuring, arena, measure);
    const char *where = measuring_condition(arena, measure);
    const char *both = !part            ? where
                       : measure->where ? arena_printf(arena, "%s and %s", part, where)
                                        : part;
    switch (measure->form) {
    case MEASURE_SHARE:
        return arena_printf(arena, "%s, %s", number_where(arena, both, counts),
                            number_where(arena, part, counts));
    case MEASURE_SUM:
        return arena_printf(arena, "coalesce(sum(case when %s then %s%s end), 0)", both,
                            store_quoted(arena, measure->column), counts ? " * times" : "");
    case MEASURE_COUNT:
    case MEASURE_RATIO:
    case MEASURE_STATISTIC:
    case MEASURE_ROWS:
        break;
    }
    return measure->distinct ? arena_printf(arena, "count(distinct case when %s then %s end)", both,
                                            store_quoted(arena, measure->distinct))
                             : number_where(arena, both, counts);
}

const char *tally_columns(struct measuring *measuring, const struct measure *measure)
{
    struct measure alone = *measure;
    alone.relation = ""; /* the condition of a part stands in its view */
    return expression(measuring, &alone, NULL);
}

/* What stands in one row of a pass for one measure; `query` NULL: the subject has no rows, and
 * everything is nought. */
static bool read_result(const struct measure *measure, const struct query *query, size_t *column,
                        struct result *result, struct fault *fault)
{
    if (query && !measuring_whole(measure, query, *column, fault)) {
        return false;
    }
    *result = (struct result){.measure = measure, .has_numerator = true};
    result->numerator = query ? query_integer(query, (*column)++) : 0;
    result->n = result->numerator;
    if (measure->form == MEASURE_SHARE) {
        result->has_denominator = true;
        result->denominator = query ? query_integer(query, (*column)++) : 0;
        result->n = result->denominator;
    }
    return true;
}

static bool write_group(struct measuring *measuring, const struct stage *stage,
                        const struct group *group, const char *subject, const struct query *query,
                        struct fault *fault)
{
    size_t column = stage->id ? 1 : 0;
    for (size_t i = 0; i < group->count; i++) {
        struct result result;
        if (!read_result(group->measures[i], query, &column, &result, fault)) {
            return false;
        }
        result.subject = subject;
        if (!measuring_write(measuring, stage, &result, fault)) {
            return false;
        }
    }
    return true;
}

/* Adds one row of a level to the totals of the case. What is no whole number, or too much, is left
 * to SQLite, which says so. */
static void add_totals(const struct group *group, struct total *totals, const struct query *query)
{
    size_t column = 1;
    for (size_t i = 0; i < group->count; i++) {
        struct total *total = &totals[i];
        total->known = total->known && query_is_integer(query, column) &&
                       !__builtin_add_overflow(total->numerator, query_integer(query, column),
                                               &total->numerator);
        column++;
        if (group->measures[i]->form == MEASURE_SHARE) {
            total->known = total->known &&
                           !__builtin_add_overflow(total->denominator, query_integer(query, column),
                                                   &total->denominator);
            column++;
        }
    }
}

/* Whether the row is that of the subject (0), or comes before (-1) or behind it (1). */
static int place_of(const struct query *row, const char *subject)
{
    if (!row) {
        return 1;
    }
    return !subject || query_is_null(row, 0) ? -1
                                             : text_compare(query_text(row, 0), text_of(subject));
}

/* Both lists rise by the bytes of the id; subjects without rows get noughts, rows of nobody are
 * left for the case. */
static bool merge(struct measuring *measuring, const struct stage *stage, const struct group *group,
                  struct query *rows, struct total *totals, struct fault *fault)
{
    struct query *subjects = measuring_subjects(measuring, stage, fault);
    struct arena arena;
    bool more = false;
    bool more_rows = false;
    bool well =
        subjects && query_next(subjects, &more, fault) && query_next(rows, &more_rows, fault);
    arena_init(&arena);
    while (well && (more || more_rows)) {
        const char *subject = more ? arena_text(&arena, query_text(subjects, 0)) : NULL;
        int place = place_of(more_rows ? rows : NULL, subject);
        if (place <= 0) {
            add_totals(group, totals, rows);
        }
        if (place >= 0) {
            well = write_group(measuring, stage, group, subject, place == 0 ? rows : NULL, fault) &&
                   query_next(subjects, &more, fault);
        }
        if (well && place <= 0) {
            well = query_next(rows, &more_rows, fault);
        }
        arena_reset(&arena, (struct arena_mark){0});
    }
    query_close(subjects);
    arena_clear(&arena);
    return well;
}

/* One pass over the relation for all measures of a group. */
static bool tally_group(const struct tallying *tallying, const struct stage *stage,
                        const struct group *group, struct total *totals, struct fault *fault)
{
    struct measuring *measuring = tallying->measuring;
    struct arena *arena = &measuring->arena;
    const char *columns = "";
    for (size_t i = 0; i < group->count; i++) {
        columns = arena_printf(arena, "%s%s%s", columns, i > 0 ? ", " : "",
                               expression(measuring, group->measures[i], group->counts));
    }
    const char *from =
        store_quoted(arena, group->counts ? group->counts->declared.name : tallying->from);
    const char *sql = stage->id ? arena_printf(arena, "select %s, %s from %s group by 1 order by 1",
                                               stage->id, columns, from)
                                : arena_printf(arena, "select %s from %s", columns, from);
    struct query *rows = query_open(measuring->store, sql, &group->measures[0]->declared, fault);
    bool well = rows != NULL;
    if (well && stage->id) {
        well = merge(measuring, stage, group, rows, totals, fault);
    } else if (well) {
        bool more;
        well = query_next(rows, &more, fault) &&
               write_group(measuring, stage, group, measuring->settings->place, rows, fault);
    }
    query_close(rows);
    return well;
}

/* Counts a group, and remembers what it came to for the case if all of it adds up. */
static bool count_group(struct tallying *tallying, const struct stage *stage,
                        const struct group *group, struct fault *fault)
{
    const struct ruleset *rules = tallying->measuring->rules;
    struct arena *arena = &tallying->measuring->arena;
    struct total *totals = ARENA_ARRAY(arena, group->count, struct total);
    for (size_t i = 0; i < group->count; i++) {
        totals[i].known = !group->measures[i]->distinct;
    }
    if (group->count == 0) {
        return true;
    }
    if (!tally_group(tallying, stage, group, totals, fault)) {
        return false;
    }
    for (size_t i = 0, j = 0; stage->id && j < group->count; i++) {
        if (rules->measures[i] == group->measures[j]) {
            tallying->totals[i] = totals[j].known ? &totals[j] : tallying->totals[i];
            j++;
        }
    }
    return true;
}

static bool write_total(struct measuring *measuring, const struct stage *stage,
                        const struct measure *measure, const struct total *total,
                        struct fault *fault)
{
    bool share = measure->form == MEASURE_SHARE;
    const struct result result = {
        .measure = measure,
        .subject = measuring->settings->place,
        .has_numerator = true,
        .numerator = total->numerator,
        .has_denominator = share,
        .denominator = total->denominator,
        .n = share ? total->denominator : total->numerator,
    };
    return measuring_write(measuring, stage, &result, fault);
}

/* What is to be counted at one level, apart by what it is counted from. */
struct plan {
    struct group rows;
    struct group counts;
};

static bool plan_one(struct tallying *tallying, const struct stage *stage, size_t number,
                     struct plan *plan, struct fault *fault)
{
    struct measuring *measuring = tallying->measuring;
    const struct measure *measure = measuring->rules->measures[number];
    const struct total *total = stage->id ? NULL : tallying->totals[number];
    struct group *group = plan->counts.counts && !measure->distinct ? &plan->counts : &plan->rows;
    struct measure_facts facts;
    if (!measuring_check(measuring, stage, measure, group->counts, &facts, fault)) {
        return false;
    }
    if (facts.missing) {
        return stage->id || measuring_not_evaluated(measuring, measure, facts.missing, fault);
    }
    if (!measuring_keep_queries(measuring, stage, measure, fault)) {
        return false;
    }
    if (total) {
        return write_total(measuring, stage, measure, total, fault);
    }
    if (facts.looks_up) {
        /* By itself, so that what it looks up is known to be its own. */
        return count_group(tallying, stage, &(struct group){group->counts, &measure, 1}, fault);
    }
    ARENA_PUSH(&measuring->arena, group->measures, group->count, measure);
    return true;
}

static bool tally_stage(struct tallying *tallying, const struct stage *stage, struct fault *fault)
{
    const struct ruleset *rules = tallying->measuring->rules;
    const struct relation *relation = ruleset_relation(rules, tallying->from);
    struct plan plan = {.counts.counts =
                            relation ? ruleset_relation(rules, relation->counted) : NULL};
    for (size_t i = 0; i < rules->measure_count; i++) {
        const struct measure *measure = rules->measures[i];
        if (tallying->wholes[i] && strcmp(tallying->wholes[i], tallying->from) == 0 &&
            measuring_at(measure, stage->name) && !plan_one(tallying, stage, i, &plan, fault)) {
            return false;
        }
    }
    return count_group(tallying, stage, &plan.counts, fault) &&
           count_group(tallying, stage, &plan.rows, fault);
}

bool tally_compute(struct measuring *measuring, const struct stage *stages, size_t count,
                   struct fault *fault)
{
    const struct ruleset *rules = measuring->rules;
    struct tallying tallying = {
        .measuring = measuring,
        .wholes = ARENA_ARRAY(&measuring->arena, rules->measure_count, const char *),
        .totals = ARENA_ARRAY(&measuring->arena, rules->measure_count, struct total *),
    };
    for (size_t i = 0; i < rules->measure_count; i++) {
        const struct measure *measure = rules->measures[i];
        tallying.wholes[i] = is_tally(measure) ? whole_of(rules, measure->relation) : NULL;
    }
    for (size_t i = 0; i < rules->measure_count; i++) {
        tallying.from = tallying.wholes[i];
        bool first = tallying.from != NULL;
        for (size_t j = 0; j < i && first; j++) {
            first = !tallying.wholes[j] || strcmp(tallying.wholes[j], tallying.from) != 0;
        }
        for (size_t j = 0; j < count && first; j++) {
            if (!tally_stage(&tallying, &stages[j], fault)) {
                return false;
            }
        }
    }
    return true;
}
