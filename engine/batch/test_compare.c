/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What came against what was expected, to the last digit. */
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/wide.h"
#include "batch/testing.h"

struct comparing {
    struct testing *testing;
    const struct ruleset *rules;
    struct store *store;
    const struct expectation *expectation;
    struct fault *fault;
};

static const char *shown(struct arena *arena, const char *text)
{
    return text ? arena_printf(arena, "“%s”", text) : _("nothing");
}

static bool is_same(struct arena *arena, const char *wanted, const char *came, bool number)
{
    struct wide a;
    struct wide b;
    if (number && wide_parse(arena, text_of(wanted), &a) && wide_parse(arena, text_of(came), &b)) {
        return wide_compare(a, b) == 0;
    }
    return strcmp(wanted, came) == 0;
}

/* Sentences need only hold what is expected of them. */
static bool is_sentence(const struct expected *expected)
{
    const char *key = expected->part ? expected->part : expected->key;
    return strcmp(key, "reason") == 0 || strcmp(key, "note") == 0;
}

void test_check(struct testing *testing, const struct expected *expected, const char *what,
                const char *came, bool number, const char *formula)
{
    struct arena *arena = &testing->arena;
    bool same = expected->nothing       ? came == NULL
                : !came                 ? false
                : is_sentence(expected) ? strstr(came, expected->text) != NULL
                                        : is_same(arena, expected->text, came, number);
    if (!same) {
        struct test_failure failure = {
            .what = what,
            .wanted = number && !expected->nothing
                          ? expected->text
                          : shown(arena, expected->nothing ? NULL : expected->text),
            .came = number && came ? came : shown(arena, came),
            .formula = formula};
        ARENA_PUSH(arena, testing->failures, testing->failure_count, failure);
    }
}

static struct query *ask(struct comparing *comparing, const char *sql, const char *second,
                         bool *more)
{
    struct query *query = query_open(comparing->store, sql, NULL, comparing->fault);
    *more = false;
    if (query) {
        query_bind(query, ":name", comparing->expectation->name);
        query_bind(query, ":subject", comparing->expectation->subject);
        query_bind(query, ":second", second);
        if (!query_next(query, more, comparing->fault)) {
            query_close(query);
            return NULL;
        }
    }
    return query;
}

static const char *text_at(struct comparing *comparing, struct query *query, bool row,
                           const char *column)
{
    size_t number = row ? query_column(query, column) : SIZE_MAX;
    return number == SIZE_MAX || query_is_null(query, number)
               ? NULL
               : arena_text(&comparing->testing->arena, query_text(query, number));
}

/* Why there is no result: of the rule, or of its item. */
static bool find_reason(struct comparing *comparing, const char *name, const char **reason)
{
    static const char sql[] = "select reason from evaluation where name = :second and "
                              "subject_id in (:subject, '*') and what <> 'relation' and "
                              ":name <> '' order by what limit 1";
    bool more;
    struct query *query = ask(comparing, sql, name, &more);
    if (!query) {
        return false;
    }
    *reason = text_at(comparing, query, more, "reason");
    query_close(query);
    return true;
}

static bool compare_item(struct comparing *comparing, const struct assessment *assessment,
                         const struct expected *expected)
{
    static const char sql[] = "select points, raw, state, note from score where "
                              "assessment = :name and subject_id = :subject and item_id = :second";
    struct testing *testing = comparing->testing;
    struct arena *arena = &testing->arena;
    size_t number = test_item(assessment, expected->key, arena);
    const struct assessment_item *item = &assessment->items[number];
    bool row;
    struct query *query = ask(comparing, sql, item->name, &row);
    if (!query) {
        return false;
    }
    const char *points = text_at(comparing, query, row, "points");
    const char *raw = text_at(comparing, query, row, "raw");
    const char *state = text_at(comparing, query, row, "state");
    const char *note = text_at(comparing, query, row, "note");
    query_close(query);
    bool evaluated = state && strcmp(state, "ok") == 0;
    const char *part = expected->part ? expected->part : item->points.num > 0 ? "points" : "raw";
    const char *came = strcmp(part, "points") == 0   ? points
                       : strcmp(part, "raw") == 0    ? (evaluated ? raw : NULL)
                       : strcmp(part, "state") == 0  ? state
                       : strcmp(part, "reason") == 0 ? (evaluated ? NULL : note)
                                                     : note;
    const char *formula = note && state && !evaluated ? arena_printf(arena, "%s: %s", state, note)
                          : note                      ? note
                                                      : state;
    test_check(testing, expected,
               expected->part ? arena_printf(arena, "%s: %s", expected->key, expected->part)
                              : expected->key,
               came, strcmp(part, "points") == 0, formula);
    cover_touch(testing, "item",
                arena_printf(arena, "%s.%s", assessment->declared.name, item->name));
    return true;
}

/* A total is tested with all items that it is made of. */
static bool touch_items(struct comparing *comparing)
{
    static const char sql[] = "select assessment || '.' || item_id as item from score where "
                              "assessment = :name and subject_id = :subject and "
                              ":second is null and state = 'ok' and points is not null";
    bool more;
    struct query *query = ask(comparing, sql, NULL, &more);
    bool well = query != NULL;
    while (well && more) {
        cover_touch(comparing->testing, "item", text_at(comparing, query, true, "item"));
        well = query_next(query, &more, comparing->fault);
    }
    query_close(query);
    return well;
}

static bool is_number(const char *key)
{
    static const char *const numbers[] = {
        "total",  "rank",      "base",        "bonus", "penalty", "value", "converted",
        "amount", "numerator", "denominator", "n",     "count",   NULL};
    for (const char *const *name = numbers; *name; name++) {
        if (strcmp(*name, key) == 0) {
            return true;
        }
    }
    return false;
}

static bool compare_assessment(struct comparing *comparing)
{
    static const char sql[] =
        "select total, grade, rank, peer_group as \"group\", note, base, bonus, penalty, reached, "
        "converted from grade where assessment = :name and subject_id = :subject and "
        ":second is null";
    struct testing *testing = comparing->testing;
    const struct expectation *expectation = comparing->expectation;
    const struct assessment *assessment = ruleset_assessment(comparing->rules, expectation->name);
    const char *reason = NULL;
    bool row;
    bool well = true;
    if (!find_reason(comparing, expectation->name, &reason)) {
        return false;
    }
    struct query *query = ask(comparing, sql, NULL, &row);
    if (!query) {
        return false;
    }
    const char *note = text_at(comparing, query, row, "note");
    if (!reason && !text_at(comparing, query, row, "total")) {
        reason = note;
    }
    for (size_t i = 0; well && i < expectation->want_count; i++) {
        const struct expected *expected = &expectation->wants[i];
        bool why = strcmp(expected->key, "reason") == 0;
        if (!why && query_column(query, expected->key) == SIZE_MAX) {
            well = compare_item(comparing, assessment, expected);
            continue;
        }
        test_check(testing, expected, expected->key,
                   why ? reason : text_at(comparing, query, row, expected->key),
                   is_number(expected->key),
                   why      ? NULL
                   : reason ? reason
                            : note);
        well = strcmp(expected->key, "total") != 0 || expected->nothing || touch_items(comparing);
    }
    query_close(query);
    return well;
}

static bool compare_fund(struct comparing *comparing)
{
    static const char sql[] = "select amount_fen as amount, note from allocation where "
                              "fund = :name and subject_id = :subject and :second is null";
    const struct expectation *expectation = comparing->expectation;
    const char *reason = NULL;
    bool row;
    if (!find_reason(comparing, expectation->name, &reason)) {
        return false;
    }
    struct query *query = ask(comparing, sql, NULL, &row);
    if (!query) {
        return false;
    }
    const char *note = text_at(comparing, query, row, "note");
    for (size_t i = 0; i < expectation->want_count; i++) {
        const struct expected *expected = &expectation->wants[i];
        bool why = strcmp(expected->key, "reason") == 0;
        test_check(comparing->testing, expected, expected->key,
                   why ? reason : text_at(comparing, query, row, expected->key),
                   is_number(expected->key),
                   why      ? NULL
                   : reason ? reason
                            : note);
    }
    query_close(query);
    cover_touch(comparing->testing, "fund", expectation->name);
    return true;
}

/* A quotient of two whole numbers, a whole number, or what a statistic came to. */
static const char *measure_value(struct comparing *comparing, struct query *query, bool row)
{
    struct arena *arena = &comparing->testing->arena;
    struct exact quotient;
    const char *numerator = text_at(comparing, query, row, "numerator");
    const char *denominator = text_at(comparing, query, row, "denominator");
    if (numerator && denominator) {
        bool well = exact_make(query_integer(query, query_column(query, "numerator")),
                               query_integer(query, query_column(query, "denominator")), &quotient);
        return well ? exact_text(arena, quotient) : NULL;
    }
    if (numerator || !text_at(comparing, query, row, "value")) {
        return numerator;
    }
    return arena_printf(arena, "%.15g", query_real(query, query_column(query, "value")));
}

static bool compare_measure(struct comparing *comparing)
{
    static const char sql[] =
        "select numerator, denominator, value, n, state from measure where measure = :name and "
        "subject_id = :subject and (:second is null or level = :second) order by level";
    const struct expectation *expectation = comparing->expectation;
    struct arena *arena = &comparing->testing->arena;
    const char *reason = NULL;
    bool row;
    if (!find_reason(comparing, expectation->name, &reason)) {
        return false;
    }
    struct query *query = ask(comparing, sql, expectation->level, &row);
    if (!query) {
        return false;
    }
    const char *numerator = text_at(comparing, query, row, "numerator");
    const char *denominator = text_at(comparing, query, row, "denominator");
    const char *formula =
        numerator && denominator ? arena_printf(arena, "%s ÷ %s", numerator, denominator) : reason;
    for (size_t i = 0; i < expectation->want_count; i++) {
        const struct expected *expected = &expectation->wants[i];
        const char *key = expected->key;
        const char *came = strcmp(key, "reason") == 0  ? reason
                           : strcmp(key, "value") == 0 ? measure_value(comparing, query, row)
                                                       : text_at(comparing, query, row, key);
        test_check(comparing->testing, expected, key, came, is_number(key), formula);
    }
    query_close(query);
    cover_touch(comparing->testing, "measure", expectation->name);
    return true;
}

static const char *wanted(const struct expectation *expectation, const char *key)
{
    for (size_t i = 0; i < expectation->want_count; i++) {
        if (strcmp(expectation->wants[i].key, key) == 0) {
            return expectation->wants[i].text;
        }
    }
    return NULL;
}

/* How many findings there are of a check, of those that fit all that is said of them. */
static bool compare_findings(struct comparing *comparing)
{
    static const char sql[] =
        "select count(*) as count, min(f.message) as message from finding f left join source s "
        "on s.source_id = f.source_id where f.rule = :name and f.waived_by is null and "
        "(:subject is null or f.unit_id = :subject or f.subject = :subject) and "
        "(:unit is null or f.unit_id = :unit) and (:line is null or f.line = :line + 0) and "
        "(:file is null or s.path = :file) and (:says is null or instr(f.message, :says) > 0)";
    static const char *const keys[] = {"unit", "line", "file", "says"};
    const struct expectation *expectation = comparing->expectation;
    struct arena *arena = &comparing->testing->arena;
    const char *reason = NULL;
    bool row = false;
    if (!find_reason(comparing, expectation->name, &reason)) {
        return false;
    }
    struct query *query = query_open(comparing->store, sql, NULL, comparing->fault);
    if (!query) {
        return false;
    }
    query_bind(query, ":name", expectation->name);
    query_bind(query, ":subject", expectation->subject);
    for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
        query_bind(query, arena_printf(arena, ":%s", keys[i]), wanted(expectation, keys[i]));
    }
    if (!query_next(query, &row, comparing->fault)) {
        query_close(query);
        return false;
    }
    /* A check that was not evaluated found nothing, and would pass for none. */
    const char *count = wanted(expectation, "count");
    const char *why = wanted(expectation, "reason");
    const struct expected expected = {.key = why ? "reason" : "count",
                                      .text = why     ? why
                                              : count ? count
                                                      : "1"};
    test_check(comparing->testing, &expected, expectation->name,
               why      ? reason
               : reason ? NULL
                        : text_at(comparing, query, row, "count"),
               !why,
               why      ? NULL
               : reason ? reason
                        : text_at(comparing, query, row, "message"));
    query_close(query);
    if (!why && strcmp(expected.text, "0") != 0) {
        cover_touch(comparing->testing, "check", expectation->name);
    }
    return true;
}

bool test_compare(struct testing *testing, const struct ruleset *rules, struct store *store,
                  struct fault *fault)
{
    const struct rule_test *test = testing->test;
    struct comparing comparing = {
        .testing = testing, .rules = rules, .store = store, .fault = fault};
    bool well = true;
    for (size_t i = 0; well && i < test->expectation_count; i++) {
        size_t before = testing->failure_count;
        comparing.expectation = &test->expectations[i];
        switch (comparing.expectation->of) {
        case EXPECTED_ASSESSMENT:
            well = compare_assessment(&comparing);
            break;
        case EXPECTED_FUND:
            well = compare_fund(&comparing);
            break;
        case EXPECTED_MEASURE:
            well = compare_measure(&comparing);
            break;
        case EXPECTED_FINDING:
            well = compare_findings(&comparing);
            break;
        case EXPECTED_PARAMETER:
        case EXPECTED_KINDS:
            break;
        }
        /* Of rosters, several rules and subjects may be expected: which one it was. */
        for (size_t j = before; !test->of && j < testing->failure_count; j++) {
            struct test_failure *failure = &testing->failures[j];
            const struct expectation *own = comparing.expectation;
            failure->what = own->of == EXPECTED_FINDING
                                ? own->name
                                : arena_printf(&testing->arena, "%s %s %s", own->name, own->subject,
                                               failure->what);
        }
    }
    return well;
}
