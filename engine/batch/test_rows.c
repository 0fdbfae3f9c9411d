/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tests that give rows: they stand in a store in memory, in the place of what relations would
 * bring, and what judges cases judges them. */
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/assess.h"
#include "batch/funds.h"
#include "batch/judge.h"
#include "batch/testing.h"
#include "model/scope.h"

struct trying {
    struct testing *testing;
    struct ruleset rules; /* those of the rulebook, with one rule and other parameters */
    struct case_settings settings;
    struct store *store;
    struct relations relations;
    struct evaluation evaluation;
    struct parameter_log log;
    const struct assessment *assessment;
    const struct fund *fund;
    const struct level *level; /* of the one of the two that there is */
    const char *over;
};

static struct arena *arena_of(struct trying *trying)
{
    return &trying->testing->arena;
}

/* In the place of a relation; its columns take anything. */
static bool create_table(struct trying *trying, const char *name, const char *const *columns,
                         size_t count, struct fault *fault)
{
    struct arena *arena = arena_of(trying);
    const char *list = "";
    for (size_t i = 0; i < count; i++) {
        list = arena_printf(arena, "%s%s%s any", list, i > 0 ? ", " : "",
                            store_quoted(arena, columns[i]));
    }
    return store_run(
        trying->store,
        arena_printf(arena, "create table main.%s (%s) strict", store_quoted(arena, name), list),
        fault);
}

static struct value cell(struct trying *trying, const struct test_subject *subject,
                         const char *column, size_t number)
{
    const struct level *level = trying->level;
    for (size_t i = 0; i < subject->field_count; i++) {
        if (strcmp(subject->fields[i].name, column) == 0) {
            return subject->fields[i].value;
        }
    }
    if (strcmp(column, level->id) == 0) {
        return value_string(subject->id);
    }
    if (level->place && strcmp(column, level->place) == 0) {
        return value_string(trying->testing->test->place);
    }
    if (strcmp(column, "_source") == 0) {
        return value_integer(1);
    }
    if (strcmp(column, "_line") == 0 || strcmp(column, "_row") == 0) {
        return value_integer((int64_t)number + 1);
    }
    return value_none();
}

static bool fill_subjects(struct trying *trying, struct fault *fault)
{
    const struct rule_test *test = trying->testing->test;
    const char *over = trying->over;
    const char **columns;
    size_t count;
    if (!testing_columns(trying->testing, over, &columns, &count, fault) ||
        !create_table(trying, over, columns, count, fault)) {
        return false;
    }
    struct writer *writer = writer_open(trying->store, over, count, fault);
    bool well = writer != NULL;
    struct value *values = ARENA_ARRAY(arena_of(trying), count, struct value);
    for (size_t i = 0; well && i < test->subject_count; i++) {
        for (size_t j = 0; j < count; j++) {
            values[j] = cell(trying, &test->subjects[i], columns[j], i);
        }
        well = writer_add(writer, values, fault);
    }
    writer_close(writer);
    return well;
}

static bool fill_given(struct trying *trying, const char *relation, enum event_kind kind,
                       struct fault *fault)
{
    static const char *const columns[] = {"subject_id", "reason", "doc_no",  "_source", "_line",
                                          "points",     "score",  "item_id", "stage"};
    enum { COLUMNS = sizeof(columns) / sizeof(*columns) };
    const struct rule_test *test = trying->testing->test;
    if (!relation) {
        return true;
    }
    if (!create_table(trying, relation, columns, COLUMNS, fault)) {
        return false;
    }
    struct writer *writer = writer_open(trying->store, relation, COLUMNS, fault);
    bool well = writer != NULL;
    int64_t line = 1;
    for (size_t i = 0; well && i < test->subject_count; i++) {
        const struct test_subject *subject = &test->subjects[i];
        const struct test_rows *rows =
            kind == EVENT_KINDS ? &subject->scores : &subject->events[kind];
        for (size_t j = 0; well && j < rows->count; j++) {
            const struct test_row *row = &rows->rows[j];
            size_t item =
                row->item ? test_item(trying->assessment, row->item, arena_of(trying)) : SIZE_MAX;
            const struct value values[COLUMNS] = {
                value_string(subject->id),
                value_string(row->reason),
                value_string(row->document),
                value_integer(1),
                value_integer(++line),
                row->points,
                row->points,
                item == SIZE_MAX ? value_none()
                                 : value_string(trying->assessment->items[item].name),
                value_string(row->stage),
            };
            well = writer_add(writer, values, fault);
        }
    }
    writer_close(writer);
    return well;
}

static bool fill_measures(struct trying *trying, struct fault *fault)
{
    const struct rule_test *test = trying->testing->test;
    struct writer *writer = writer_open(trying->store, "measure", 11, fault);
    bool well = writer != NULL;
    for (size_t i = 0; well && i < test->subject_count; i++) {
        const struct test_subject *subject = &test->subjects[i];
        for (size_t j = 0; well && j < subject->measure_count; j++) {
            const struct test_measure *measure = &subject->measures[j];
            const struct value values[] = {
                value_string(measure->name),
                value_string(trying->level->declared.name),
                value_string(subject->id),
                value_string(test->period),
                measure->numerator,
                measure->denominator,
                value_none(),
                value_none(),
                value_none(),
                value_none(),
                value_string("ok"),
            };
            well = measure->reason ? evaluation_add(&trying->evaluation, "measure", measure->name,
                                                    subject->id, measure->reason, fault)
                                   : writer_add(writer, values, fault);
        }
    }
    writer_close(writer);
    return well;
}

static bool fill(struct trying *trying, struct fault *fault)
{
    const struct assessment *assessment = trying->assessment;
    if (!fill_subjects(trying, fault) || !fill_measures(trying, fault)) {
        return false;
    }
    if (!assessment) {
        return true;
    }
    if (!fill_given(trying, assessment->scores, EVENT_KINDS, fault)) {
        return false;
    }
    for (size_t i = 0; i < EVENT_KINDS; i++) {
        if (!fill_given(trying, assessment->events[i].from, (enum event_kind)i, fault)) {
            return false;
        }
    }
    return true;
}

/* Every relation is there and wants nothing. */
static void provide_relations(struct trying *trying)
{
    static const char *const nothing[] = {NULL};
    struct relations *relations = &trying->relations;
    struct arena *arena = arena_of(trying);
    *relations = (struct relations){
        .rules = &trying->rules, .log = &trying->log, .evaluation = &trying->evaluation};
    relations->needs = ARENA_ARRAY(arena, trying->rules.relation_count + 1, const char *const *);
    for (size_t i = 0; i < trying->rules.relation_count; i++) {
        relations->needs[i] = nothing;
    }
    relations->received = ARENA_ARRAY(arena, trying->rules.roster_count + 1, bool);
    memset(relations->received, 1, trying->rules.roster_count);
    relations->reasons = ARENA_ARRAY(arena, trying->rules.obligation_count + 1, const char *);
}

static bool judge(struct trying *trying, struct fault *fault)
{
    struct judging judging;
    static const struct ruleset none;
    struct ruleset *rules = &trying->rules;
    struct evaluation *evaluation = &trying->evaluation;
    const struct assessment *assessments[] = {trying->assessment};
    const struct fund *funds[] = {trying->fund};
    rules->assessments = assessments;
    rules->assessment_count = trying->assessment ? 1 : 0;
    rules->funds = funds;
    rules->fund_count = trying->fund ? 1 : 0;
    provide_relations(trying);
    trying->store = store_create(":memory:", ":memory:", fault);
    bool well = trying->store && store_schema(trying->store, &none, fault) &&
                evaluation_open(evaluation, trying->store, rules, &trying->settings, fault) &&
                fill(trying, fault);
    if (well) {
        well = judging_open(&judging, trying->store, trying->testing->rulebook->script,
                            &trying->relations, evaluation, &trying->log, fault) &&
               assessments_score(&judging, fault) && funds_allocate(&judging, fault);
        judging_close(&judging);
    }
    well = well && test_compare(trying->testing, rules, trying->store, fault);
    evaluation_close(evaluation);
    struct fault ignored = {0};
    (void)!store_close(trying->store, &ignored);
    return well;
}

/* What holds of a parameter there and then. */
static void look_up(struct trying *trying, const struct parameter *parameter)
{
    struct arena *arena = arena_of(trying);
    const struct rule_test *test = trying->testing->test;
    const struct parameter_entry *entry = parameter_at(parameter, test->place, test->at);
    const char *reason = NULL;
    const char *came = NULL;
    char at[12];
    date_format(test->at, at);
    if (entry) {
        const char *ids[] = {entry->basis, NULL};
        const struct declared head = {.basis = ids};
        reason = entry->overridden ? NULL
                                   : evaluation_obstacle(&trying->evaluation, &head, test->place,
                                                         test->at, false, arena);
        came = reason                         ? NULL
               : parameter->unit == UNIT_TEXT ? entry->text
                                              : exact_text(arena, entry->value);
    } else {
        reason = word_with(arena, WORD_NO_PARAMETER, parameter->declared.title, test->place,
                           arena_copy(arena, at));
    }
    const struct expectation *expectation = &test->expectations[0];
    for (size_t i = 0; i < expectation->want_count; i++) {
        const struct expected *expected = &expectation->wants[i];
        bool value = strcmp(expected->key, "value") == 0;
        test_check(trying->testing, expected, expected->key,
                   value                                  ? came
                   : strcmp(expected->key, "reason") == 0 ? reason
                   : entry                                ? entry->basis
                                                          : NULL,
                   value && parameter->unit != UNIT_TEXT, value && !came ? reason : NULL);
    }
    if (entry && !entry->overridden) {
        cover_entry(trying->testing, parameter, entry);
    }
}

static bool override_parameters(struct trying *trying, struct fault *fault)
{
    const struct rule_test *test = trying->testing->test;
    const struct ruleset *rules = &trying->testing->rulebook->rules;
    struct ruleset *own = &trying->rules;
    *own = *rules;
    arena_init(&own->arena);
    own->parameters =
        ARENA_ARRAY(&own->arena, rules->parameter_count + 1, const struct parameter *);
    for (size_t i = 0; i < rules->parameter_count; i++) {
        own->parameters[i] = rules->parameters[i];
    }
    return ruleset_override(own, test->parameters, test->parameter_count, fault);
}

bool test_rows_run(struct testing *testing, struct fault *fault)
{
    const struct rule_test *test = testing->test;
    struct trying trying = {.testing = testing};
    trying.settings = (struct case_settings){
        .title = test->declared.name,
        .place = test->place,
        .period = test->period,
        .as_of = test->at,
        .trial = test->trial,
        .adopted = test->adopted,
        .language = "zh_CN",
    };
    trying.log = (struct parameter_log){.arena = &testing->arena, .used_by = ""};
    trying.evaluation = (struct evaluation){
        .rules = &trying.rules, .settings = &trying.settings, .drafts = test->trial};
    bool well = override_parameters(&trying, fault);
    if (well && test->expectations[0].of == EXPECTED_PARAMETER) {
        look_up(&trying, ruleset_parameter(&trying.rules, test->of));
    } else if (well) {
        trying.assessment = test->expectations[0].of == EXPECTED_ASSESSMENT
                                ? ruleset_assessment(&trying.rules, test->of)
                                : NULL;
        trying.fund = trying.assessment ? NULL : ruleset_fund(&trying.rules, test->of);
        trying.over = trying.assessment ? trying.assessment->over : trying.fund->over;
        trying.level = ruleset_level(&trying.rules, trying.assessment ? trying.assessment->level
                                                                      : trying.fund->level);
        well = judge(&trying, fault);
        cover_log(testing, &trying.log);
    }
    arena_clear(&trying.rules.arena);
    return well;
}
