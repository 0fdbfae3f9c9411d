/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/measured.h"

#include <string.h>

enum { FIRST_FAILING = 5 };

bool measured_open(struct measured *measured, struct store *store, const struct ruleset *rules,
                   const char *column, const char *subject, struct fault *fault)
{
    *measured = (struct measured){.store = store, .rules = rules, .within = ""};
    arena_init(&measured->arena);
    arena_init(&measured->own);
    if (column && subject) {
        measured->within = arena_printf(&measured->own, " and l.%s = %s", column,
                                        measured_literal(&measured->own, subject));
    }
    measured->one = query_open(store,
                               "select numerator, denominator, value, low, high from measure "
                               "where measure = :measure and level = :level and "
                               "subject_id = :subject",
                               NULL, fault);
    return measured->one != NULL;
}

void measured_close(struct measured *measured)
{
    query_close(measured->one);
    arena_clear(&measured->arena);
    arena_clear(&measured->own);
}

const char *measured_literal(struct arena *arena, const char *text)
{
    char *literal = arena_alloc(arena, strlen(text) * 2 + 3);
    char *at = literal;
    *at++ = '\'';
    for (; *text; text++) {
        if (*text == '\'') {
            *at++ = '\'';
        }
        *at++ = *text;
    }
    *at = '\'';
    return literal;
}

bool measured_get(struct measured *measured, const char *measure, const char *level,
                  const char *subject, struct measured_value *out, struct fault *fault)
{
    struct query *query = measured->one;
    bool more;
    *out = (struct measured_value){0};
    query_reset(query);
    query_bind(query, ":measure", measure);
    query_bind(query, ":level", level);
    query_bind(query, ":subject", subject);
    if (!query_next(query, &more, fault)) {
        return false;
    }
    if (more) {
        out->evaluated = true;
        out->numerator = query_integer(query, 0);
        out->denominator = query_integer(query, 1);
        out->has_value = !query_is_null(query, 2);
        out->value = query_real(query, 2);
        out->has_limits = !query_is_null(query, 3);
        out->low = query_real(query, 3);
        out->high = query_real(query, 4);
    }
    query_reset(query);
    return true;
}

bool measured_sum(struct measured *measured, const char *measure, const struct level *level,
                  int64_t *out, struct fault *fault)
{
    struct arena *arena = &measured->arena;
    const char *sql = arena_printf(
        arena, "select sum(numerator) from measure where measure = %s and level = %s",
        measured_literal(arena, measure), measured_literal(arena, level->declared.name));
    if (*measured->within) {
        sql = arena_printf(arena, "%s and subject_id in (select l.%s from %s l where true%s)", sql,
                           store_quoted(arena, level->id), store_quoted(arena, level->from),
                           measured->within);
    }
    bool well = store_integer(measured->store, sql, out, fault);
    arena_reset(arena, (struct arena_mark){0});
    return well;
}

bool measured_among(struct measured *measured, const struct measure *measure,
                    const struct level *level, const char *column, const char *value,
                    struct measured_value *out, struct fault *fault)
{
    struct arena *arena = &measured->arena;
    bool more;
    *out = (struct measured_value){0};
    if (measure->form == MEASURE_STATISTIC) {
        /* A statistic of a group is not made of those of its members. */
        out->evaluated = true;
        return true;
    }
    struct query *query = query_open(
        measured->store,
        arena_printf(
            arena,
            "select sum(m.numerator), sum(m.denominator), count(*) from measure m join %s l "
            "on l.%s = m.subject_id where m.measure = %s and m.level = %s and l.%s = %s%s",
            store_quoted(arena, level->from), store_quoted(arena, level->id),
            measured_literal(arena, measure->declared.name),
            measured_literal(arena, level->declared.name), store_quoted(arena, column),
            measured_literal(arena, value), measured->within),
        NULL, fault);
    bool well = query && query_next(query, &more, fault);
    if (well && query_integer(query, 2) > 0) {
        out->evaluated = true;
        out->numerator = query_integer(query, 0);
        out->denominator = query_integer(query, 1);
        bool parts = measure->form == MEASURE_SHARE || measure->form == MEASURE_RATIO;
        out->has_value = !parts || out->denominator != 0;
        out->value = !parts             ? (double)out->numerator
                     : out->denominator ? (double)out->numerator / (double)out->denominator
                                        : 0;
    }
    query_close(query);
    arena_reset(arena, (struct arena_mark){0});
    return well;
}

static size_t choice_place(const struct ruleset *rules, const char *column, const char *value)
{
    for (size_t i = 0; i < rules->roster_count; i++) {
        size_t at = roster_column(rules->rosters[i], column);
        if (at == SIZE_MAX) {
            continue;
        }
        const struct column *own = &rules->rosters[i]->columns[at];
        for (size_t j = 0; j < own->choice_count; j++) {
            if (strcmp(own->choices[j].word, value) == 0) {
                return j;
            }
        }
    }
    return SIZE_MAX;
}

bool measured_values(struct measured *measured, const struct level *level, const char *column,
                     struct arena *arena, const char ***values, size_t *count, struct fault *fault)
{
    const char *quoted = store_quoted(arena, column);
    struct query *query =
        query_open(measured->store,
                   arena_printf(arena,
                                "select distinct l.%s from %s l where l.%s is not null%s "
                                "order by 1",
                                quoted, store_quoted(arena, level->from), quoted, measured->within),
                   &level->declared, fault);
    bool more = query != NULL;
    bool well = more;
    *values = NULL;
    *count = 0;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            ARENA_PUSH(arena, *values, *count, arena_text(arena, query_text(query, 0)));
        }
    }
    query_close(query);
    /* Insertion keeps the order of the bytes among equals. */
    for (size_t i = 1; i < *count; i++) {
        const char *own = (*values)[i];
        size_t place = choice_place(measured->rules, column, own);
        size_t j = i;
        for (; j > 0 && choice_place(measured->rules, column, (*values)[j - 1]) > place; j--) {
            (*values)[j] = (*values)[j - 1];
        }
        (*values)[j] = own;
    }
    return well;
}

static const char *name_list(struct arena *arena, const char *const *names)
{
    const char *list = "''";
    for (; names && *names; names++) {
        list = arena_printf(arena, "%s, %s", list, measured_literal(arena, *names));
    }
    return list;
}

bool measured_all(struct measured *measured, const struct sheet_check *check, const char *level,
                  const char *subject, bool *out, struct fault *fault)
{
    const char *const *const sides[] = {check->plus, check->minus};
    *out = true;
    for (size_t i = 0; i < 2; i++) {
        for (const char *const *name = sides[i]; name && *name; name++) {
            struct measured_value value;
            if (!measured_get(measured, *name, level, subject, &value, fault)) {
                return false;
            }
            *out = *out && value.evaluated;
        }
    }
    return true;
}

/* SQL: whose figures are to be checked. */
static const char *checked_subjects(const struct measured *measured, const struct level *level,
                                    const char *whole_level, const char *whole, struct arena *arena)
{
    const char *all =
        arena_printf(arena, "level = %s and subject_id = %s", measured_literal(arena, whole_level),
                     measured_literal(arena, whole));
    if (!level) {
        return all;
    }
    return arena_printf(
        arena, "(%s or level = %s and subject_id in (select l.%s from %s l where true%s))", all,
        measured_literal(arena, level->declared.name), store_quoted(arena, level->id),
        store_quoted(arena, level->from), measured->within);
}

bool measured_check(struct measured *measured, const struct sheet_check *check,
                    const struct level *level, const char *whole_level, const char *whole,
                    struct arena *arena, int64_t *failures, const char **failing,
                    struct fault *fault)
{
    const char *sql = arena_printf(
        arena,
        "select subject_id from measure where %s group by level, subject_id "
        "having sum(case when measure in (%s) then numerator when measure in (%s) then -numerator "
        "else 0 end) <> 0 order by level = %s, subject_id",
        checked_subjects(measured, level, whole_level, whole, arena), name_list(arena, check->plus),
        name_list(arena, check->minus), measured_literal(arena, whole_level));
    struct query *query = query_open(measured->store, sql, NULL, fault);
    bool more = query != NULL;
    bool well = more;
    *failures = 0;
    *failing = "";
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more && ++*failures <= FIRST_FAILING) {
            struct text id = query_text(query, 0);
            *failing = arena_printf(arena, "%s%s%.*s", *failing, **failing ? "、" : "",
                                    (int)id.length, id.at);
        }
    }
    query_close(query);
    return well;
}
