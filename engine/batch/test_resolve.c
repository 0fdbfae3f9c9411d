/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a test names what is there. */
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/testing.h"

struct known {
    const char **names;
    size_t count;
};

static void know(struct testing *testing, struct known *known, const char *name)
{
    ARENA_PUSH(&testing->arena, known->names, known->count, name);
}

static bool knows(const struct known *known, const char *name)
{
    for (size_t i = 0; i < known->count; i++) {
        if (strcmp(known->names[i], name) == 0) {
            return true;
        }
    }
    return false;
}

static bool unknown(struct testing *testing, const struct known *known, const char *what,
                    const char *name, struct fault *fault)
{
    const struct declared *own = &testing->test->declared;
    return fault_set_at(fault, FAULT_RULE, "test-unknown", own->path, own->line,
                        _("test “%s”: there is no %s \"%s\"%s"), own->name, what, name,
                        suggest_hint(&testing->arena, name, known->names, known->count));
}

static bool must_know(struct testing *testing, const struct known *known, const char *what,
                      const char *name, struct fault *fault)
{
    return knows(known, name) || unknown(testing, known, what, name, fault);
}

size_t test_item(const struct assessment *assessment, const char *name, struct arena *arena)
{
    size_t item = assessment_item(assessment, name);
    for (size_t i = 0; item == SIZE_MAX && i < assessment->item_count; i++) {
        const struct assessment_item *own = &assessment->items[i];
        const char *path = own->name;
        for (size_t above = own->parent; above != SIZE_MAX;
             above = assessment->items[above].parent) {
            path = arena_printf(arena, "%s.%s", assessment->items[above].name, path);
        }
        if (strcmp(path, name) == 0 || (own->number && strcmp(own->number, name) == 0)) {
            item = i;
        }
    }
    return item;
}

/* What of a rule can be expected. */
static const char *const *keys_of(enum expected_of of)
{
    static const char *const assessment[] = {"total",   "grade",     "rank",   "group",
                                             "note",    "base",      "bonus",  "penalty",
                                             "reached", "converted", "reason", NULL};
    static const char *const fund[] = {"amount", "note", "reason", NULL};
    static const char *const parameter[] = {"value", "basis", "reason", NULL};
    static const char *const measure[] = {"value", "numerator", "denominator", "n",
                                          "state", "reason",    NULL};
    static const char *const finding[] = {"count", "unit", "line", "file", "says", "reason", NULL};
    static const char *const *const all[] = {assessment, fund, parameter, measure, finding};
    return all[of];
}

static bool resolve_wants(struct testing *testing, const struct expectation *expectation,
                          struct fault *fault)
{
    const struct assessment *assessment =
        expectation->of == EXPECTED_ASSESSMENT
            ? ruleset_assessment(&testing->rulebook->rules, expectation->name)
            : NULL;
    struct known known = {0};
    for (const char *const *key = keys_of(expectation->of); *key; key++) {
        know(testing, &known, *key);
    }
    size_t fixed = known.count;
    for (size_t i = 0; assessment && i < assessment->item_count; i++) {
        know(testing, &known, assessment->items[i].name);
    }
    for (size_t i = 0; i < expectation->want_count; i++) {
        const struct expected *expected = &expectation->wants[i];
        struct known words = {known.names, fixed};
        bool item = assessment && !knows(&words, expected->key) &&
                    test_item(assessment, expected->key, &testing->arena) != SIZE_MAX;
        if (item || (!expected->part && knows(&words, expected->key))) {
            continue;
        }
        return unknown(testing, &known, assessment ? _("item or result") : _("result"),
                       expected->key, fault);
    }
    return true;
}

static void know_all(struct testing *testing, enum expected_of of, struct known *known)
{
    const struct ruleset *rules = &testing->rulebook->rules;
    for (size_t i = 0; of == EXPECTED_ASSESSMENT && i < rules->assessment_count; i++) {
        know(testing, known, rules->assessments[i]->declared.name);
    }
    for (size_t i = 0; of == EXPECTED_FUND && i < rules->fund_count; i++) {
        know(testing, known, rules->funds[i]->declared.name);
    }
    for (size_t i = 0; of == EXPECTED_PARAMETER && i < rules->parameter_count; i++) {
        know(testing, known, rules->parameters[i]->declared.name);
    }
    for (size_t i = 0; of == EXPECTED_MEASURE && i < rules->measure_count; i++) {
        know(testing, known, rules->measures[i]->declared.name);
    }
    for (size_t i = 0; of == EXPECTED_FINDING && i < rules->check_count; i++) {
        know(testing, known, rules->checks[i]->declared.name);
    }
}

/* The rule that judges: an assessment, a fund, or a parameter. */
static bool resolve_of(struct testing *testing, struct rule_test *test, struct fault *fault)
{
    struct known all = {0};
    for (int of = EXPECTED_ASSESSMENT; of <= EXPECTED_PARAMETER; of++) {
        struct known known = {0};
        know_all(testing, (enum expected_of)of, &known);
        know_all(testing, (enum expected_of)of, &all);
        if (knows(&known, test->of)) {
            test->expectations[0].of = (enum expected_of)of;
            return true;
        }
    }
    return unknown(testing, &all, _("assessment, fund or parameter"), test->of, fault);
}

static bool cannot_give(struct testing *testing, const char *what, struct fault *fault)
{
    const struct declared *own = &testing->test->declared;
    return fault_set_at(fault, FAULT_RULE, "test-given", own->path, own->line,
                        _("test “%s”: \"%s\" does not look at %s"), own->name, testing->test->of,
                        what);
}

static bool resolve_rows(struct testing *testing, const struct assessment *assessment,
                         const struct test_rows *rows, const char *from, const char *what,
                         struct fault *fault)
{
    struct known known = {0};
    for (size_t i = 0; assessment && i < assessment->item_count; i++) {
        know(testing, &known, assessment->items[i].name);
    }
    if (rows->count > 0 && !from) {
        return cannot_give(testing, what, fault);
    }
    for (size_t i = 0; i < rows->count; i++) {
        const char *item = rows->rows[i].item;
        if (item && test_item(assessment, item, &testing->arena) == SIZE_MAX) {
            return unknown(testing, &known, _("item"), item, fault);
        }
    }
    return true;
}

static bool resolve_measures(struct testing *testing, const struct assessment *assessment,
                             const struct test_subject *subject, struct fault *fault)
{
    struct known known = {0};
    for (size_t i = 0; assessment && i < assessment->item_count; i++) {
        if (assessment->items[i].measure) {
            know(testing, &known, assessment->items[i].measure);
        }
    }
    for (size_t i = 0; i < subject->measure_count; i++) {
        if (!assessment) {
            return cannot_give(testing, _("measures"), fault);
        }
        if (!must_know(testing, &known, _("item on a measure"), subject->measures[i].name, fault)) {
            return false;
        }
    }
    return true;
}

static bool resolve_subject(struct testing *testing, const struct expectation *expectation,
                            struct test_subject *subject, struct fault *fault)
{
    const struct ruleset *rules = &testing->rulebook->rules;
    const struct assessment *assessment = expectation->of == EXPECTED_ASSESSMENT
                                              ? ruleset_assessment(rules, expectation->name)
                                              : NULL;
    const struct fund *fund =
        expectation->of == EXPECTED_FUND ? ruleset_fund(rules, expectation->name) : NULL;
    struct known columns = {0};
    if (assessment || fund) {
        const struct level *level =
            ruleset_level(rules, assessment ? assessment->level : fund->level);
        if (!testing_columns(testing, assessment ? assessment->over : fund->over, &columns.names,
                             &columns.count, fault)) {
            return false;
        }
        for (size_t i = 0; i < subject->field_count; i++) {
            const struct test_field *field = &subject->fields[i];
            if (strcmp(field->name, level->id) == 0 && field->value.kind == VALUE_TEXT) {
                subject->id = field->value.text.at;
            }
        }
    } else if (subject->field_count > 0) {
        return cannot_give(testing, _("fields"), fault);
    }
    for (size_t i = 0; i < subject->field_count; i++) {
        if (!must_know(testing, &columns, _("field"), subject->fields[i].name, fault)) {
            return false;
        }
    }
    if (!resolve_rows(testing, assessment, &subject->scores, assessment ? assessment->scores : NULL,
                      _("scores"), fault)) {
        return false;
    }
    for (size_t i = 0; i < EVENT_KINDS; i++) {
        if (!resolve_rows(testing, NULL, &subject->events[i],
                          assessment ? assessment->events[i].from : NULL, event_kind_names()[i],
                          fault)) {
            return false;
        }
    }
    return resolve_measures(testing, assessment, subject, fault);
}

static bool resolve_parameters(struct testing *testing, const struct rule_test *test,
                               struct fault *fault)
{
    struct known known = {0};
    know_all(testing, EXPECTED_PARAMETER, &known);
    for (size_t i = 0; i < test->parameter_count; i++) {
        if (!must_know(testing, &known, _("parameter"), test->parameters[i].name, fault)) {
            return false;
        }
    }
    return rulebook_adopt(testing->rulebook, test->adopted, test->declared.path, fault);
}

bool test_resolve(struct testing *testing, struct rule_test *test, struct fault *fault)
{
    const struct declared *own = &test->declared;
    if (!resolve_parameters(testing, test, fault) ||
        (test->of && !resolve_of(testing, test, fault))) {
        return false;
    }
    for (size_t i = 0; test->of && i < test->subject_count; i++) {
        if (!resolve_subject(testing, &test->expectations[0], &test->subjects[i], fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < test->expectation_count; i++) {
        struct expectation *expectation = &test->expectations[i];
        struct known known = {0};
        know_all(testing, expectation->of, &known);
        if (!must_know(testing, &known, expected_of_names()[expectation->of], expectation->name,
                       fault) ||
            !resolve_wants(testing, expectation, fault)) {
            return false;
        }
        bool judged = expectation->of == EXPECTED_ASSESSMENT || expectation->of == EXPECTED_FUND;
        if (!expectation->subject) {
            expectation->subject = test->of                              ? test->subjects[0].id
                                   : expectation->of == EXPECTED_MEASURE ? test->place
                                                                         : NULL;
        }
        if (judged && !expectation->subject) {
            return fault_set_at(fault, FAULT_RULE, "test-expects", own->path, own->line,
                                _("test “%s”: \"%s\" is of whom? \"subject\" is missing"),
                                own->name, expectation->name);
        }
    }
    return true;
}
