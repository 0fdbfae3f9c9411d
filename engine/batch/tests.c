/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/tests.h"

#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/register.h"
#include "batch/testing.h"
#include "seal/seal.h"
#include "stats/stats.h"

/* Rows are given to rules without a case, so the columns of relations come from an empty one. */
static bool open_shapes(struct testing *testing, struct fault *fault)
{
    struct rulebook *rulebook = testing->rulebook;
    struct case_settings *settings = &rulebook->settings;
    static const struct surveyed nothing;
    *settings = (struct case_settings){.title = "",
                                       .place = "110000",
                                       .period = "2021",
                                       .period_first = {2021, 1, 1},
                                       .period_last = {2021, 12, 31},
                                       .as_of = {2021, 12, 31},
                                       .language = "zh_CN",
                                       .head = "",
                                       .reviewer = "",
                                       .preparer = "",
                                       .phone = "",
                                       .reported_on = "",
                                       .inputs = ""};
    return (testing->shapes = store_create(":memory:", ":memory:", fault)) != NULL &&
           store_functions(testing->shapes, rulebook->functions, rulebook->function_count, fault) &&
           store_schema(testing->shapes, &rulebook->rules, fault) &&
           register_run(testing->shapes, settings, rulebook->rules.digest, "run", fault) &&
           evaluation_open(&testing->evaluation, testing->shapes, &rulebook->rules, settings,
                           fault) &&
           relations_open(&testing->relations, testing->shapes, &rulebook->rules, &nothing, NULL,
                          &testing->evaluation, &rulebook->log, fault);
}

static void close_shapes(struct testing *testing)
{
    struct fault ignored = {0};
    if (testing->shapes) {
        evaluation_close(&testing->evaluation);
        relations_close(&testing->relations);
    }
    (void)!store_close(testing->shapes, &ignored);
}

bool testing_columns(struct testing *testing, const char *relation, const char ***names,
                     size_t *count, struct fault *fault)
{
    struct arena *arena = &testing->arena;
    if (!testing->shapes && !open_shapes(testing, fault)) {
        return false;
    }
    const char *sql = arena_printf(arena, "select * from %s", store_quoted(arena, relation));
    struct query *query = query_open(testing->shapes, sql, &testing->test->declared, fault);
    *names = NULL;
    *count = 0;
    if (!query) {
        return false;
    }
    for (size_t i = 0; i < query_columns(query); i++) {
        const char *name = arena_copy(arena, query_name(query, i));
        ARENA_PUSH(arena, *names, *count, name);
    }
    query_close(query);
    return true;
}

/* A fault of the rules is what came of the test; one of the test itself ends all. */
static bool run_one(struct testing *testing, struct rule_test *test, struct fault *fault)
{
    struct fault stopped = {0};
    testing->test = test;
    testing->failures = NULL;
    testing->failure_count = 0;
    if (!test_resolve(testing, test, fault)) {
        return false;
    }
    bool well = test->of ? test_rows_run(testing, &stopped) : test_rosters_run(testing, &stopped);
    if (!well && stopped.kind != FAULT_RULE && stopped.kind != FAULT_INPUT) {
        *fault = stopped;
        return false;
    }
    if (!well) {
        const char *where =
            stopped.file[0] ? arena_printf(&testing->arena, "%s:%ld: ", stopped.file, stopped.line)
                            : "";
        struct test_failure failure = {
            .what = "",
            .came = arena_printf(&testing->arena, "%s%s [%s]", where, stopped.text, stopped.id)};
        testing->failures = NULL;
        testing->failure_count = 0;
        ARENA_PUSH(&testing->arena, testing->failures, testing->failure_count, failure);
    }
    const struct test_outcome outcome = {test, testing->failures, testing->failure_count};
    testing->request->tell(testing->request->context, &outcome);
    arena_reset(&testing->arena, (struct arena_mark){0});
    return true;
}

static bool check_names(const struct ruleset *tests, struct fault *fault)
{
    struct map names;
    bool well = true;
    map_init(&names);
    for (size_t i = 0; well && i < tests->test_count; i++) {
        const struct declared *own = &tests->tests[i]->declared;
        bool added;
        uint32_t first = map_add(&names, text_of(own->name), &added);
        if (!added) {
            const struct declared *other = &tests->tests[first]->declared;
            well = fault_set_at(fault, FAULT_RULE, "test-twice", own->path, own->line,
                                _("there is a test \"%s\" already, in %s:%ld"), own->name,
                                other->path, other->line);
        }
    }
    map_clear(&names);
    return well;
}

static bool run_all(struct testing *testing, struct fault *fault)
{
    const struct ruleset *tests = &testing->tests;
    const char *only = testing->request->only;
    const char **names = NULL;
    size_t count = 0;
    size_t run = 0;
    for (size_t i = 0; i < tests->test_count; i++) {
        struct rule_test *test = (struct rule_test *)(uintptr_t)tests->tests[i];
        ARENA_PUSH(&testing->tests.arena, names, count, test->declared.name);
        if (only && !strstr(test->declared.name, only)) {
            continue;
        }
        run++;
        if (!run_one(testing, test, fault)) {
            return false;
        }
    }
    if (run > 0) {
        return true;
    }
    if (only) {
        return fault_set_at(fault, FAULT_USAGE, "test-none", testing->request->shown, 0,
                            _("no test has \"%s\" in its name%s"), only,
                            suggest_hint(&testing->tests.arena, only, names, count));
    }
    return fault_set_at(fault, FAULT_USAGE, "test-none", testing->request->shown, 0, "%s",
                        _("there are no tests in it"));
}

bool batch_test(const struct test_request *request, struct fault *fault)
{
    struct testing testing = {.request = request};
    arena_init(&testing.arena);
    map_init(&testing.touched);
    ruleset_init(&testing.tests);
    stats_start();
    bool well = seal_start(fault) && language_words("zh_CN") &&
                (testing.rulebook = rulebook_open(request->rules, request->reports, fault)) &&
                script_load_tests(request->tests, request->shown, &testing.tests, fault) &&
                check_names(&testing.tests, fault) && run_all(&testing, fault);
    if (well) {
        cover_tell(&testing);
    }
    close_shapes(&testing);
    rulebook_close(testing.rulebook);
    ruleset_clear(&testing.tests);
    map_clear(&testing.touched);
    arena_clear(&testing.arena);
    return well;
}
