/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/language.h"
#include "batch/measuring.h"
#include "batch/merging.h"

struct counting {
    struct merging *merging;
    struct measuring measuring;
    struct fault *fault;
};

static const struct stage of_place = {.name = "unit"};
static const struct stage of_whole = {.name = "case"};

static bool not_evaluated(struct counting *counting, const struct measure *measure,
                          const char *subject, const char *reason)
{
    return evaluation_add(&counting->merging->evaluation, "measure", measure->declared.name,
                          subject, reason, counting->fault);
}

/* The text of the first row; "" if it is empty. */
static bool list_of(struct counting *counting, const char *sql, const char *measure,
                    const char **out)
{
    struct query *query = query_open(counting->merging->store, sql, NULL, counting->fault);
    bool more = false;
    *out = "";
    if (query) {
        query_bind(query, ":measure", measure);
    }
    bool well = query && query_next(query, &more, counting->fault);
    if (well && more) {
        *out = arena_text(&counting->merging->arena, query_text(query, 0));
    }
    query_close(query);
    return well;
}

/* Places that counted by another rule than ours. */
static bool other_rule(struct counting *counting, const struct measure *measure, const char **out)
{
    return list_of(counting,
                   "select group_concat(place, ', ') from (select c.place from merged_case c "
                   "left join lower_rule l on l.place = c.place "
                   "and l.kind = 'measure' and l.name = :measure join rule r on "
                   "r.kind = 'measure' and r.name = :measure where l.sha256 is not r.sha256 "
                   "order by 1)",
                   measure->declared.name, out);
}

static bool lacking(struct counting *counting, const struct measure *measure, const char **out)
{
    return list_of(counting,
                   "select group_concat(place, ', ') from (select c.place from merged_case c where "
                   "not exists (select 1 from lower_measure l where l.place = c.place and "
                   "l.measure = :measure) order by 1)",
                   measure->declared.name, out);
}

static bool tell_lacking(struct counting *counting, const struct measure *measure)
{
    struct query *query = query_open(
        counting->merging->store,
        "select c.place, coalesce(r.reason, '') from merged_case c left join lower_reason r on "
        "r.place = c.place and r.name = :measure where not exists (select 1 from lower_measure l "
        "where l.place = c.place and l.measure = :measure) order by 1",
        NULL, counting->fault);
    struct arena *arena = &counting->merging->arena;
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":measure", measure->declared.name);
    }
    while (well && more) {
        well = query_next(query, &more, counting->fault);
        if (well && more) {
            const char *place = arena_text(arena, query_text(query, 0));
            const char *reason = arena_text(arena, query_text(query, 1));
            well = not_evaluated(counting, measure, place,
                                 *reason ? reason : word(WORD_NOT_EVALUATED));
        }
    }
    query_close(query);
    return well;
}

static struct result result_of(const struct measure *measure, const char *subject,
                               const struct query *query, size_t column)
{
    struct result result = {
        .measure = measure,
        .subject = subject,
        .has_numerator = !query_is_null(query, column),
        .numerator = query_integer(query, column),
        .has_denominator = !query_is_null(query, column + 1),
        .denominator = query_integer(query, column + 1),
    };
    result.n = result.has_denominator ? result.denominator : result.numerator;
    return result;
}

/* Numerators and denominators of the places, less those who count elsewhere. */
static const char parts_of_places[] =
    "select l.place, "
    "l.numerator - coalesce((select d.persons from deduct d where d.place = l.place and "
    "d.measure = l.measure and d.part = 'numerator'), 0), "
    "l.denominator - coalesce((select d.persons from deduct d where d.place = l.place and "
    "d.measure = l.measure and d.part = 'denominator'), 0) "
    "from lower_measure l where l.measure = :measure order by 1";

static bool add_up(struct counting *counting, const struct measure *measure, bool whole)
{
    struct query *query =
        query_open(counting->merging->store, parts_of_places, NULL, counting->fault);
    struct result sum = {.measure = measure,
                         .subject = counting->merging->rulebook->settings.place,
                         .has_numerator = true,
                         .has_denominator = measure->form == MEASURE_SHARE};
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":measure", measure->declared.name);
    }
    while (well && more) {
        well = query_next(query, &more, counting->fault);
        if (!well || !more) {
            break;
        }
        const char *place = arena_text(&counting->merging->arena, query_text(query, 0));
        struct result one = result_of(measure, place, query, 1);
        well = measuring_write(&counting->measuring, &of_place, &one, counting->fault);
        sum.has_denominator = sum.has_denominator || one.has_denominator;
        if (__builtin_add_overflow(sum.numerator, one.numerator, &sum.numerator) ||
            __builtin_add_overflow(sum.denominator, one.denominator, &sum.denominator)) {
            well = fault_set(counting->fault, FAULT_INPUT, "merge-too-large",
                             _("\"%s\": the sum is too large"), measure->declared.name);
        }
    }
    query_close(query);
    sum.n = sum.has_denominator ? sum.denominator : sum.numerator;
    return well &&
           (!whole || measuring_write(&counting->measuring, &of_whole, &sum, counting->fault));
}

/* What the places say stays as they said it; but a statistic of all is none of those who are left
 * when some count elsewhere. */
static bool keep_values(struct counting *counting, const struct measure *measure)
{
    struct query *query = query_open(counting->merging->store,
                                     "select place, numerator, denominator, value, n, "
                                     "place in (select place from deduct) from lower_measure "
                                     "where measure = :measure order by 1",
                                     NULL, counting->fault);
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":measure", measure->declared.name);
    }
    while (well && more) {
        well = query_next(query, &more, counting->fault);
        if (!well || !more) {
            break;
        }
        const char *place = arena_text(&counting->merging->arena, query_text(query, 0));
        struct result one = result_of(measure, place, query, 1);
        if (measure->form == MEASURE_STATISTIC && query_integer(query, 5) != 0) {
            well = not_evaluated(counting, measure, place, word(WORD_NOT_WITH_REPEATED));
            continue;
        }
        one.has_value = !query_is_null(query, 3);
        one.value = query_real(query, 3);
        one.n = query_integer(query, 4);
        well = measuring_write(&counting->measuring, &of_place, &one, counting->fault);
    }
    query_close(query);
    return well;
}

/* The statistics that can be made from those of parts. A mean cannot where somebody is in two of
 * them: it would weigh that one twice. */
static const char *statistic_sql(const struct measure *measure)
{
    static const struct {
        const char *name;
        const char *sql;
    } known[] = {
        {"n", "select sum(value), sum(n)"},
        {"least", "select min(value), sum(n)"},
        {"most", "select max(value), sum(n)"},
        {"mean", "select sum(value * n) / sum(n), sum(n)"},
    };
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
        if (strcmp(known[i].name, measure->statistic) == 0) {
            return known[i].sql;
        }
    }
    return NULL;
}

static bool whole_statistic(struct counting *counting, const struct measure *measure,
                            const char *sql)
{
    struct arena *arena = &counting->merging->arena;
    bool more;
    struct query *query = query_open(
        counting->merging->store,
        arena_printf(arena, "%s from lower_measure where measure = :measure and n > 0", sql), NULL,
        counting->fault);
    if (query) {
        query_bind(query, ":measure", measure->declared.name);
    }
    bool well = query && query_next(query, &more, counting->fault);
    struct result result = {.measure = measure,
                            .subject = counting->merging->rulebook->settings.place};
    if (well) {
        result.has_value = !query_is_null(query, 0);
        result.value = query_real(query, 0);
        result.n = query_integer(query, 1);
    }
    query_close(query);
    return well && measuring_write(&counting->measuring, &of_whole, &result, counting->fault);
}

static bool count_statistic(struct counting *counting, const struct measure *measure, bool whole)
{
    int64_t repeated = 0;
    const char *sql = statistic_sql(measure);
    bool once =
        !sql || strcmp(measure->statistic, "least") == 0 || strcmp(measure->statistic, "most") == 0;
    if (!keep_values(counting, measure) ||
        (!once && !store_integer(counting->merging->store, "select count(*) from deduct", &repeated,
                                 counting->fault))) {
        return false;
    }
    if (!sql || repeated > 0) {
        return not_evaluated(counting, measure, "*",
                             word(sql ? WORD_NOT_WITH_REPEATED : WORD_NOT_FROM_TOTALS));
    }
    return !whole || whole_statistic(counting, measure, sql);
}

/* Rows can, and persons whom pseudonyms tell apart. How many kinds there are in two places is not
 * what both have; and SQL of a rule's own may say anything. */
static bool can_add_up(const struct measure *measure)
{
    bool kinds = measure->distinct && !measure->once;
    return measure->adds_up || !(kinds || measure->form == MEASURE_ROWS);
}

static bool count_one(struct counting *counting, const struct measure *measure)
{
    struct arena *arena = &counting->merging->arena;
    const char *others;
    const char *lack;
    if (!other_rule(counting, measure, &others)) {
        return false;
    }
    if (*others) {
        return not_evaluated(counting, measure, "*",
                             word_with(arena, WORD_RULE_DIFFERS, others, NULL, NULL));
    }
    if (measure->form == MEASURE_RATIO) {
        return true;
    }
    if (!lacking(counting, measure, &lack) || !tell_lacking(counting, measure) ||
        (*lack && !not_evaluated(counting, measure, "*",
                                 word_with(arena, WORD_LOWER_LACKS, lack, NULL, NULL)))) {
        return false;
    }
    if (measure->form == MEASURE_STATISTIC) {
        return count_statistic(counting, measure, !*lack);
    }
    if (!can_add_up(measure)) {
        return keep_values(counting, measure) &&
               (*lack || not_evaluated(counting, measure, "*", word(WORD_NOT_FROM_TOTALS)));
    }
    return add_up(counting, measure, !*lack);
}

/* From the merged parts, at either level; a part that is not there has said why. */
static bool count_ratio(struct counting *counting, const struct measure *measure)
{
    struct query *query = query_open(
        counting->merging->store,
        "select a.subject_id, a.numerator, b.numerator, a.level from measure a join measure b "
        "on b.level = a.level and b.subject_id = a.subject_id "
        "where a.measure = :above and b.measure = :below and not exists (select 1 from evaluation "
        "e "
        "where e.what = 'measure' and e.name = :measure and e.subject_id = '*') "
        "order by a.level, a.subject_id",
        NULL, counting->fault);
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":above", measure->above);
        query_bind(query, ":below", measure->below);
        query_bind(query, ":measure", measure->declared.name);
    }
    while (well && more) {
        well = query_next(query, &more, counting->fault);
        if (!well || !more) {
            break;
        }
        const char *subject = arena_text(&counting->merging->arena, query_text(query, 0));
        struct result result = result_of(measure, subject, query, 1);
        well = measuring_write(&counting->measuring,
                               text_is(query_text(query, 3), "case") ? &of_whole : &of_place,
                               &result, counting->fault);
    }
    query_close(query);
    return well;
}

/* Where the figure of the whole comes from, for whoever asks why. */
static bool keep_queries(struct counting *counting)
{
    return store_run(
        counting->merging->store,
        "insert into query values ('level', 'unit', 'unit', 'subjects', "
        "'select place, title, place from merged_case order by 1');"
        "insert into query select 'measure', name, 'case', 'row', "
        "'select subject_id, numerator, denominator from measure where level = ''unit''"
        " and measure = ''' || name || ''' order by 1' from rule "
        "where kind = 'measure' order by name",
        counting->fault);
}

/* Sheets ask for what is missing of each measure, and of each place. */
static bool index_evaluation(struct merging *merging)
{
    return store_run(merging->store,
                     "create index evaluation_name on evaluation (what, name, subject_id); "
                     "create index evaluation_subject on evaluation (what, subject_id)",
                     merging->fault);
}

bool merging_count(struct merging *merging)
{
    const struct ruleset *rules = &merging->rulebook->rules;
    struct counting counting = {.merging = merging, .fault = merging->fault};
    counting.measuring = (struct measuring){
        .store = merging->store, .rules = rules, .settings = &merging->rulebook->settings};
    counting.measuring.writer = writer_open(merging->store, "measure", 11, merging->fault);
    bool well = counting.measuring.writer != NULL;
    for (size_t i = 0; well && i < rules->measure_count; i++) {
        well = count_one(&counting, rules->measures[i]);
    }
    for (size_t i = 0; well && i < rules->measure_count; i++) {
        well =
            rules->measures[i]->form != MEASURE_RATIO || count_ratio(&counting, rules->measures[i]);
    }
    writer_close(counting.measuring.writer);
    return well && keep_queries(&counting) && index_evaluation(merging);
}
