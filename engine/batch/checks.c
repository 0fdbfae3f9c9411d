/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/checks.h"

#include "base/language.h"
#include "batch/sentence.h"

static const char *text_at(struct query *query, size_t column, struct arena *arena)
{
    return column == SIZE_MAX || query_is_null(query, column)
               ? NULL
               : arena_text(arena, query_text(query, column));
}

/* The columns of the query that say where. */
struct where {
    size_t source;
    size_t line;
    size_t row;
    size_t unit;
    size_t subject;
    size_t value;
    size_t at_risk;
    size_t against;
    size_t against_line;
};

static bool find_where(const struct check *check, const struct roster *roster,
                       const struct query *query, struct where *out, struct fault *fault)
{
    const char *key = roster->columns[roster->key[0]].name;
    *out = (struct where){
        .source = query_column(query, "_source"),
        .line = query_column(query, "_line"),
        .row = query_column(query, "_row"),
        .unit = query_column(query, "unit_id"),
        .subject = query_column(query, "subject"),
        .value = check->column ? query_column(query, check->column) : SIZE_MAX,
        .at_risk = query_column(query, "_at_risk"),
        .against = query_column(query, "_against_source"),
        .against_line = query_column(query, "_against_line"),
    };
    if (out->subject == SIZE_MAX) {
        out->subject = query_column(query, key);
    }
    if (out->source == SIZE_MAX || out->line == SIZE_MAX) {
        return fault_set_at(
            fault, FAULT_RULE, "check-place", check->declared.path, check->declared.line,
            _("\"%s\": its rows must have the columns _source and _line"), check->declared.name);
    }
    return true;
}

static bool check_sentences(const struct check *check, const struct query *query,
                            struct arena *arena, struct fault *fault)
{
    return sentence_check(&check->declared, check->says, query, arena, fault) &&
           (!check->says_unit ||
            sentence_check(&check->declared, check->says_unit, query, arena, fault));
}

/* Money at risk: a whole number of fen, or nothing. */
static bool read_risk(const struct check *check, struct query *query, const struct where *where,
                      int64_t *fen, bool *said, struct fault *fault)
{
    *said = where->at_risk != SIZE_MAX && !query_is_null(query, where->at_risk);
    if (!*said) {
        return true;
    }
    *fen = query_integer(query, where->at_risk);
    return (query_is_integer(query, where->at_risk) && *fen >= 0) ||
           fault_set_at(fault, FAULT_RULE, "check-risk", check->declared.path, check->declared.line,
                        _("\"%s\": _at_risk is a whole number of fen, and not below 0"),
                        check->declared.name);
}

/* The file with the number that a query gives in that column. */
static const struct source *source_at(struct query *query, size_t column,
                                      const struct surveyed *surveyed)
{
    int64_t id = column == SIZE_MAX ? 0 : query_integer(query, column);
    return id >= 1 && (size_t)id <= surveyed->files.count ? &surveyed->files.sources[id - 1] : NULL;
}

static bool tell_one(const struct check *check, const struct roster *roster, struct query *query,
                     const struct where *where, const struct surveyed *surveyed,
                     struct findings *findings, struct arena *arena, struct fault *fault)
{
    int64_t fen = 0;
    bool said;
    if (!read_risk(check, query, where, &fen, &said, fault)) {
        return false;
    }
    struct finding finding = {
        .check = check,
        .table = roster->declared.name,
        .source = source_at(query, where->source, surveyed),
        .line = (long)query_integer(query, where->line),
        .row = where->row == SIZE_MAX ? 0 : (long)query_integer(query, where->row),
        .column = check->column,
        .subject = text_at(query, where->subject, arena),
        .unit_id = text_at(query, where->unit, arena),
        .at_risk = said ? &fen : NULL,
        .against = source_at(query, where->against, surveyed),
    };
    if (finding.against && where->against_line != SIZE_MAX) {
        finding.against_line = (long)query_integer(query, where->against_line);
    }
    const char *value = text_at(query, where->value, arena);
    finding.value = value ? text_of(value) : (struct text){0};
    finding.sensitive =
        check->column && roster->columns[roster_column(roster, check->column)].sensitive;
    finding.message = sentence_of_row(arena, check->says, query);
    if (check->says_unit) {
        finding.message_unit = sentence_of_row(arena, check->says_unit, query);
    }
    return findings_add(findings, &finding, fault);
}

static bool run_one(struct store *store, const struct check *check,
                    const struct relations *relations, const struct surveyed *surveyed,
                    struct findings *findings, struct evaluation *evaluation, struct fault *fault)
{
    struct arena arena;
    struct where where;
    const struct roster *roster = ruleset_roster(relations->rules, check->roster);
    struct query *query = query_open(store, check->rows, &check->declared, fault);
    if (!query) {
        return false;
    }
    arena_init(&arena);
    const char *missing = relations_missing(relations, query_direct(query), &arena);
    parameter_log_inherit(relations->log, query_tables(query), relations->log->used_by);
    bool well = find_where(check, roster, query, &where, fault) &&
                check_sentences(check, query, &arena, fault);
    bool more = well && !missing;
    if (well && missing) {
        well = evaluation_add(evaluation, "check", check->declared.name, "*", missing, fault);
    }
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            well = tell_one(check, roster, query, &where, surveyed, findings, &arena, fault);
            arena_reset(&arena, (struct arena_mark){0});
        }
    }
    query_close(query);
    arena_clear(&arena);
    return well;
}

bool checks_run(struct store *store, const struct relations *relations,
                const struct surveyed *surveyed, struct findings *findings,
                struct evaluation *evaluation, struct parameter_log *log, struct fault *fault)
{
    const struct ruleset *rules = relations->rules;
    struct arena arena;
    bool well = true;
    arena_init(&arena);
    for (size_t i = 0; well && i < rules->check_count; i++) {
        const struct check *check = rules->checks[i];
        if (!check->rows) {
            continue;
        }
        const char *obstacle =
            evaluation_obstacle(evaluation, &check->declared, evaluation->settings->place,
                                evaluation->settings->as_of, true, &arena);
        if (obstacle) {
            well = evaluation_add(evaluation, "check", check->declared.name, "*", obstacle, fault);
            continue;
        }
        log->used_by = arena_printf(log->arena, "check %s", check->declared.name);
        well = run_one(store, check, relations, surveyed, findings, evaluation, fault);
    }
    arena_clear(&arena);
    return well;
}
