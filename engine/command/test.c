/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/language.h"
#include "batch/tests.h"
#include "command/command.h"

/* The kinds of what can be tested, in the order in which they come. */
static const char *const kinds[] = {"item", "fund", "check", "measure", "parameter"};
enum { KINDS = sizeof(kinds) / sizeof(*kinds) };

struct testing {
    const struct options *options;
    struct arena *arena;
    struct json json;
    int64_t passed;
    int64_t failed;
    int64_t all[KINDS];
    int64_t touched[KINDS];
    const char **left; /* "kind name" of what no test touches */
    size_t left_count;
};

static void tell_json(struct json *json, const struct test_outcome *outcome)
{
    const struct declared *own = &outcome->test->declared;
    json_open(json, NULL, '{');
    json_string(json, "name", own->name);
    json_string(json, "file", own->path);
    json_integer(json, "line", own->line);
    json_boolean(json, "passed", outcome->failure_count == 0);
    json_open(json, "failures", '[');
    for (size_t i = 0; i < outcome->failure_count; i++) {
        const struct test_failure *failure = &outcome->failures[i];
        json_open(json, NULL, '{');
        json_string(json, "what", failure->what);
        json_string(json, "wanted", failure->wanted);
        json_string(json, "came", failure->came);
        json_string(json, "formula", failure->formula);
        json_close(json, '}');
    }
    json_close(json, ']');
    json_close(json, '}');
}

static void tell_failure(const struct declared *own, const struct test_failure *failure)
{
    printf("%s:%ld: %s: ", own->path, own->line, own->name);
    if (failure->wanted) {
        printf(_("%s: expected %s, came %s"), failure->what, failure->wanted, failure->came);
    } else {
        printf(_("the rules stopped: %s"), failure->came);
    }
    if (failure->formula) {
        printf("  (%s)", failure->formula);
    }
    printf("\n");
}

static void tell(void *context, const struct test_outcome *outcome)
{
    struct testing *testing = context;
    if (outcome->failure_count == 0) {
        testing->passed++;
    } else {
        testing->failed++;
    }
    if (testing->options->json) {
        tell_json(&testing->json, outcome);
        return;
    }
    for (size_t i = 0; i < outcome->failure_count; i++) {
        tell_failure(&outcome->test->declared, &outcome->failures[i]);
    }
}

static void cover(void *context, const char *kind, const char *name, bool touched)
{
    struct testing *testing = context;
    for (size_t i = 0; i < KINDS; i++) {
        if (strcmp(kinds[i], kind) == 0) {
            testing->all[i]++;
            testing->touched[i] += touched;
        }
    }
    if (!touched) {
        const char *left = arena_printf(testing->arena, "%s %s", kind, name);
        ARENA_PUSH(testing->arena, testing->left, testing->left_count, left);
    }
}

static void coverage_json(struct testing *testing)
{
    struct json *json = &testing->json;
    json_close(json, ']');
    json_open(json, "coverage", '{');
    for (size_t i = 0; i < KINDS; i++) {
        json_open(json, kinds[i], '{');
        json_integer(json, "touched", testing->touched[i]);
        json_integer(json, "of", testing->all[i]);
        json_close(json, '}');
    }
    json_close(json, '}');
    json_open(json, "untouched", '[');
    for (size_t i = 0; i < testing->left_count; i++) {
        json_string(json, NULL, testing->left[i]);
    }
    json_close(json, ']');
    json_integer(json, "passed", testing->passed);
    json_integer(json, "failed", testing->failed);
    json_close(json, '}');
}

static void coverage(const struct testing *testing)
{
    const int64_t *touched = testing->touched;
    const int64_t *all = testing->all;
    if (testing->options->coverage) {
        for (size_t i = 0; i < testing->left_count; i++) {
            printf(_("no test touches %s\n"), testing->left[i]);
        }
    }
    if (!testing->options->quiet) {
        printf(_("touched by tests: %" PRId64 " of %" PRId64 " items, %" PRId64 " of %" PRId64
                 " funds, %" PRId64 " of %" PRId64 " checks, %" PRId64 " of %" PRId64
                 " measures, %" PRId64 " of %" PRId64 " values of parameters\n"),
               touched[0], all[0], touched[1], all[1], touched[2], all[2], touched[3], all[3],
               touched[4], all[4]);
    }
    printf(_("%" PRId64 " passed, %" PRId64 " failed\n"), testing->passed, testing->failed);
}

int command_test(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct testing testing = {.options = options, .arena = arena};
    if (!command_words(options, 0, 1, "[DIR]", fault)) {
        return fault->kind;
    }
    const char *rules = command_rules(options, arena);
    bool own = options->word_count > 0;
    const struct test_request request = {
        .rules = rules,
        .reports = command_reports(options, arena),
        .tests = own ? options->words[0] : arena_printf(arena, "%s/tests", rules),
        .shown = own ? options->words[0] : "rules/tests",
        .only = options->only,
        .tell = tell,
        .cover = cover,
        .context = &testing,
    };
    json_init(&testing.json, stdout);
    if (options->json) {
        json_open(&testing.json, NULL, '{');
        json_open(&testing.json, "tests", '[');
    }
    bool well = batch_test(&request, fault);
    if (options->json) {
        coverage_json(&testing);
    } else if (well) {
        coverage(&testing);
    }
    return !well ? (int)fault->kind : testing.failed > 0 ? 1 : 0;
}
