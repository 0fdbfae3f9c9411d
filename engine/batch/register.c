/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/register.h"

#include <string.h>

#include "batch/version.h"
#include "seal/seal.h"

static struct value optional_date(struct date date, char iso[12])
{
    if (date.year == 0) {
        return value_none();
    }
    date_format(date, iso);
    return value_string(iso);
}

bool register_run(struct store *store, const struct case_settings *settings, const char *rules,
                  const char *kind, struct fault *fault)
{
    char first[12];
    char last[12];
    char as_of[12];
    char due[12] = "";
    date_format(settings->period_first, first);
    date_format(settings->period_last, last);
    date_format(settings->as_of, as_of);
    if (settings->due.year != 0) {
        date_format(settings->due, due);
    }
    struct arena arena;
    arena_init(&arena);
    const char *adopted = "";
    for (const char *const *id = settings->adopted; id && *id; id++) {
        adopted = arena_printf(&arena, "%s%s%s", adopted, *adopted ? "," : "", *id);
    }
    const char *const pairs[][2] = {
        {"kind", kind},
        {"version", MINGCE_VERSION},
        {"title", settings->title},
        {"place", settings->place},
        {"period", settings->period},
        {"period_first", first},
        {"period_last", last},
        {"as_of", as_of},
        {"due", due},
        {"language", settings->language},
        {"reported_on", settings->reported_on},
        {"trial", settings->trial ? "1" : "0"},
        {"adopted", adopted},
        {"inputs_sha256", settings->inputs ? settings->inputs : ""},
        {"rules_sha256", rules},
        {"parts", settings->parts ? "1" : NULL},
    };
    struct writer *writer = writer_open(store, "run", 2, fault);
    bool well = writer != NULL;
    for (size_t i = 0; well && i < sizeof(pairs) / sizeof(*pairs); i++) {
        const struct value values[] = {value_string(pairs[i][0]), value_string(pairs[i][1])};
        well = !pairs[i][1] || writer_add(writer, values, fault);
    }
    writer_close(writer);
    arena_clear(&arena);
    return well;
}

struct registering {
    struct writer *rules;
    struct writer *labels;
    struct arena arena;
    struct fault *fault;
};

static bool register_one(struct registering *registering, const char *kind,
                         const struct declared *declared, const struct measure *measure,
                         const char *cure, struct value trial)
{
    char hex[SEAL_HEX];
    const char *bases = NULL;
    const struct text source = text_of(declared->text);
    seal_texts(&source, 1, hex);
    for (const char *const *id = declared->basis; *id; id++) {
        bases =
            arena_printf(&registering->arena, "%s%s%s", bases ? bases : "", bases ? "," : "", *id);
    }
    const char *place = arena_printf(&registering->arena, "%s:%ld", declared->path, declared->line);
    const struct value rule[] = {
        value_string(kind), value_string(declared->name), value_string(place),
        value_string(hex),  value_string(bases),          value_string(declared->text),
    };
    const struct value label[] = {
        value_string(kind),
        value_string(declared->name),
        value_string(declared->title),
        value_string(measure ? measure->counted_in : NULL),
        measure ? value_integer(measure->money) : value_none(),
        measure ? value_integer(measure->money_below) : value_none(),
        value_string(cure),
        trial,
    };
    bool well = writer_add(registering->rules, rule, registering->fault) &&
                writer_add(registering->labels, label, registering->fault);
    arena_reset(&registering->arena, (struct arena_mark){0});
    return well;
}

static bool register_list(struct registering *registering, const char *kind, const void *list,
                          size_t count)
{
    /* Each kind begins with its struct declared. */
    const struct declared *const *items = list;
    for (size_t i = 0; i < count; i++) {
        if (!register_one(registering, kind, items[i], NULL, NULL, value_none())) {
            return false;
        }
    }
    return true;
}

static bool register_all(struct registering *registering, const struct ruleset *rules)
{
    for (size_t i = 0; i < rules->measure_count; i++) {
        const struct measure *measure = rules->measures[i];
        if (!register_one(registering, "measure", &measure->declared, measure, NULL,
                          value_none())) {
            return false;
        }
    }
    for (size_t i = 0; i < rules->check_count; i++) {
        const struct check *check = rules->checks[i];
        if (!register_one(registering, "check", &check->declared, NULL, check->cure,
                          value_none())) {
            return false;
        }
    }
    for (size_t i = 0; i < rules->assessment_count; i++) {
        const struct assessment *assessment = rules->assessments[i];
        if (!register_one(registering, "assessment", &assessment->declared, NULL, NULL,
                          value_integer(assessment->trial))) {
            return false;
        }
    }
    return register_list(registering, "basis", rules->bases, rules->basis_count) &&
           register_list(registering, "parameter", rules->parameters, rules->parameter_count) &&
           register_list(registering, "roster", rules->rosters, rules->roster_count) &&
           register_list(registering, "relation", rules->relations, rules->relation_count) &&
           register_list(registering, "level", rules->levels, rules->level_count) &&
           register_list(registering, "correction", rules->corrections, rules->correction_count) &&
           register_list(registering, "obligation", rules->obligations, rules->obligation_count) &&
           register_list(registering, "fund", rules->funds, rules->fund_count) &&
           register_list(registering, "report", rules->reports, rules->report_count) &&
           register_list(registering, "sheet", rules->sheets, rules->sheet_count) &&
           register_list(registering, "journal", rules->journals, rules->journal_count);
}

static bool register_bases(struct store *store, const struct ruleset *rules, struct fault *fault)
{
    struct writer *writer = writer_open(store, "basis", 12, fault);
    bool well = writer != NULL;
    for (size_t i = 0; well && i < rules->basis_count; i++) {
        const struct basis *basis = rules->bases[i];
        char from[12];
        char to[12];
        const struct value values[] = {
            value_string(basis->declared.name),
            value_string(basis->declared.title),
            value_string(basis->document),
            value_string(basis->number),
            value_string(basis->published),
            value_string(basis->place),
            optional_date(basis->from, from),
            optional_date(basis->to, to),
            value_string(basis_status_names()[basis->status]),
            value_string(basis->certainty),
            value_string(basis->text),
            value_string(basis->caution),
        };
        well = writer_add(writer, values, fault);
    }
    writer_close(writer);
    return well;
}

bool register_rules(struct store *store, const struct ruleset *rules, struct fault *fault)
{
    struct registering registering = {.fault = fault};
    arena_init(&registering.arena);
    registering.rules = writer_open(store, "rule", 6, fault);
    registering.labels = registering.rules ? writer_open(store, "label", 8, fault) : NULL;
    bool well = registering.labels && register_all(&registering, rules) &&
                register_bases(store, rules, fault);
    writer_close(registering.rules);
    writer_close(registering.labels);
    arena_clear(&registering.arena);
    return well;
}

bool register_parameters(struct store *store, const struct parameter_log *log, struct fault *fault)
{
    struct writer *writer = writer_open(store, "parameter_used", 6, fault);
    struct arena arena;
    bool well = writer != NULL;
    arena_init(&arena);
    for (size_t i = 0; well && i < log->count; i++) {
        const struct parameter_use *use = &log->uses[i];
        const struct parameter_entry *entry = use->entry;
        char from[12];
        const char *source = entry->overridden
                                 ? arena_printf(&arena, "%s (%s)", entry->note, entry->basis)
                                 : entry->basis;
        const struct value values[] = {
            value_string(use->parameter->declared.name),
            value_string(entry->place),
            optional_date(entry->from, from),
            value_string(use->parameter->unit == UNIT_TEXT ? entry->text
                                                           : exact_text(&arena, entry->value)),
            value_string(source),
            value_string(use->used_by),
        };
        well = writer_add(writer, values, fault);
    }
    writer_close(writer);
    arena_clear(&arena);
    return well;
}
