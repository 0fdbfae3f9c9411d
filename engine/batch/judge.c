/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/judge.h"

#include <stdio.h>
#include <string.h>

#include "base/language.h"
#include "model/scope.h"

/* SQL that brings what a reader of the result may ask for. */
static bool keep_query(struct judging *judging, const char *what, const char *name,
                       const char *level, const char *part, const char *sql, struct fault *fault)
{
    const struct value values[] = {
        value_string(what), value_string(name), value_string(level),
        value_string(part), value_string(sql),
    };
    return writer_add(judging->queries, values, fault);
}

/* How the subjects of each level are called, for those who read the result without its rules. */
static bool keep_names(struct judging *judging, struct fault *fault)
{
    const struct ruleset *rules = judging->relations->rules;
    struct arena *arena = &judging->arena;
    bool well = true;
    for (size_t i = 0; well && i < rules->level_count; i++) {
        const struct level *level = rules->levels[i];
        const char *name = level->declared.name;
        const char *sql =
            arena_printf(arena, "select %s, %s from %s order by 1", store_quoted(arena, level->id),
                         store_quoted(arena, level->label), store_quoted(arena, level->from));
        well = keep_query(judging, "level", name, name, "names", sql, fault);
    }
    return well;
}

bool judging_open(struct judging *judging, struct store *store, struct script *script,
                  const struct relations *relations, struct evaluation *evaluation,
                  struct parameter_log *log, struct fault *fault)
{
    *judging = (struct judging){.store = store,
                                .script = script,
                                .relations = relations,
                                .evaluation = evaluation,
                                .log = log};
    arena_init(&judging->arena);
    judging->figures = writer_open(store, "figure", 12, fault);
    judging->queries = judging->figures ? writer_open(store, "query", 5, fault) : NULL;
    return judging->queries && keep_names(judging, fault);
}

void judging_close(struct judging *judging)
{
    writer_close(judging->figures);
    writer_close(judging->queries);
    arena_clear(&judging->arena);
}

/* Whether a column counts fen: it says so, or is a money column of some roster. */
static bool is_money(const struct ruleset *rules, const char *column)
{
    if (text_ends(text_of(column), TEXT("_fen"))) {
        return true;
    }
    for (size_t i = 0; i < rules->roster_count; i++) {
        size_t at = roster_column(rules->rosters[i], column);
        if (at != SIZE_MAX && rules->rosters[i]->columns[at].type == COLUMN_MONEY) {
            return true;
        }
    }
    return false;
}

/* What all subjects of a query have in common: one look at the rules for each column. */
static struct judged_column *read_columns(struct judging *judging, const char *over,
                                          const struct query *query)
{
    struct arena *arena = &judging->arena;
    const struct ruleset *rules = judging->relations->rules;
    struct judged_column *columns = ARENA_ARRAY(arena, query_columns(query), struct judged_column);
    for (size_t i = 0; i < query_columns(query); i++) {
        const char *name = arena_copy(arena, query_name(query, i));
        columns[i] = (struct judged_column){.name = name,
                                            .title = ruleset_title_in(rules, over, name),
                                            .is_money = is_money(rules, name)};
    }
    return columns;
}

static bool read_field(struct judging *judging, const struct declared *declared,
                       const struct query *query, size_t column, struct subject_field *out,
                       struct fault *fault)
{
    struct arena *arena = &judging->arena;
    const struct judged_column *own = &judging->columns[column];
    *out = (struct subject_field){.name = own->name, .title = own->title};
    if (query_is_null(query, column)) {
        return true;
    }
    if (query_is_integer(query, column)) {
        out->figure =
            figure_field(arena, out->title, exact_of(query_integer(query, column)), own->is_money);
        return true;
    }
    if (query_is_number(query, column)) {
        return fault_set_at(
            fault, FAULT_RULE, "field-real", declared->path, declared->line,
            _("\"%s\": the field \"%s\" is not exact; give a whole number or a text"),
            declared->name, own->name);
    }
    out->text = arena_text(arena, query_text(query, column));
    return true;
}

static const char *place_of(const struct judging *judging, const struct level *level,
                            const struct query *query, struct arena *arena)
{
    const char *own = judging->evaluation->settings->place;
    size_t column = level->place ? query_column(query, level->place) : SIZE_MAX;
    if (column == SIZE_MAX || query_is_null(query, column)) {
        return own;
    }
    const char *place = arena_text(arena, query_text(query, column));
    return strlen(place) == 6 && place_within(place, own) ? place : own;
}

/* What is known to the month only is judged as of its first day. */
static struct date day_of(const struct judging *judging, const struct level *level,
                          const struct query *query)
{
    struct date date;
    size_t column = level->date ? query_column(query, level->date) : SIZE_MAX;
    if (column == SIZE_MAX || query_is_null(query, column) ||
        !date_parse(query_text(query, column), &date)) {
        return judging->evaluation->settings->as_of;
    }
    return date_first(date);
}

static bool judge_row(struct judging *judging, const struct declared *declared,
                      const struct level *level, struct query *query, size_t id,
                      bool (*judge)(void *, const struct subject *, struct fault *), void *context,
                      struct fault *fault)
{
    struct arena *arena = &judging->arena;
    if (text_is(query_text(query, id), judging->last)) {
        return fault_set_at(fault, FAULT_RULE, "subject-twice", declared->path, declared->line,
                            _("\"%s\": its rows have \"%s\" twice; a subject is judged once"),
                            declared->name, judging->last);
    }
    snprintf(judging->last, sizeof(judging->last), "%.*s", (int)query_text(query, id).length,
             query_text(query, id).at);
    struct subject_field *fields = ARENA_ARRAY(arena, query_columns(query), struct subject_field);
    struct subject subject = {
        .id = arena_text(arena, query_text(query, id)),
        .place = place_of(judging, level, query, arena),
        .at = day_of(judging, level, query),
        .fields = fields,
    };
    size_t label = query_column(query, level->label);
    subject.title = label == SIZE_MAX ? subject.id : arena_text(arena, query_text(query, label));
    for (size_t i = 0; i < query_columns(query); i++) {
        if (!read_field(judging, declared, query, i, &fields[subject.field_count++], fault)) {
            return false;
        }
    }
    judging->subject = &subject;
    bool well = judge(context, &subject, fault);
    judging->subject = NULL;
    return well;
}

bool judging_each(struct judging *judging, const struct declared *declared, const char *what,
                  const struct level *level, const char *over,
                  bool (*judge)(void *context, const struct subject *subject, struct fault *fault),
                  void *context, struct fault *fault)
{
    struct arena *arena = &judging->arena;
    const char *id = store_quoted(arena, level->id);
    const char *from = store_quoted(arena, over);
    struct query *query = query_open(
        judging->store,
        arena_printf(arena, "select * from %s where %s is not null order by %s", from, id, id),
        declared, fault);
    if (!query) {
        return false;
    }
    const char *missing = relations_missing(judging->relations, query_direct(query), arena);
    const char *rows = arena_printf(arena, "select * from %s where %s = :subject", from, id);
    if (!keep_query(judging, what, declared->name, level->declared.name, "row", rows, fault)) {
        query_close(query);
        return false;
    }
    bool well =
        !missing || evaluation_add(judging->evaluation, what, declared->name, "*", missing, fault);
    bool more = well && !missing;
    size_t column = query_column(query, level->id);
    arena_reset(arena, (struct arena_mark){0});
    judging->columns = read_columns(judging, over, query);
    struct arena_mark mark = arena_mark(arena);
    judging->last[0] = '\0';
    judging->log->used_by = arena_printf(judging->log->arena, "%s %s", what, declared->name);
    parameter_log_inherit(judging->log, query_tables(query), judging->log->used_by);
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            well = judge_row(judging, declared, level, query, column, judge, context, fault);
            arena_reset(arena, mark);
        }
    }
    query_close(query);
    return well;
}

/* A parameter stands on a basis, and holds only where and when that is in force. */
static const struct parameter_entry *find_parameter(void *context,
                                                    const struct parameter *parameter,
                                                    const char **reason)
{
    struct judging *judging = context;
    struct arena *arena = &judging->arena;
    const struct subject *subject = judging->subject;
    const struct parameter_entry *entry = parameter_at(parameter, subject->place, subject->at);
    char date[12];
    date_format(subject->at, date);
    if (!entry) {
        *reason = word_with(arena, WORD_NO_PARAMETER, parameter->declared.title, subject->place,
                            arena_copy(arena, date));
        return NULL;
    }
    const char *ids[] = {entry->basis, NULL};
    const struct declared head = {.basis = ids};
    *reason = entry->overridden ? NULL
                                : evaluation_obstacle(judging->evaluation, &head, subject->place,
                                                      subject->at, false, arena);
    if (*reason) {
        return NULL;
    }
    parameter_log_add(judging->log, parameter, entry);
    return entry;
}

struct parameter_source judging_parameters(struct judging *judging)
{
    return (struct parameter_source){judging->relations->rules, find_parameter, judging};
}

struct keeping {
    struct judging *judging;
    const char *what;
    const char *name;
    int64_t ordinal;
    bool well;
    struct fault *fault;
};

static void keep_leaf(void *context, const struct figure *leaf)
{
    struct keeping *keeping = context;
    struct arena *arena = &keeping->judging->arena;
    const struct parameter_entry *entry = leaf->entry;
    char from[12] = "";
    if (entry && entry->from.year != 0) {
        date_format(entry->from, from);
    }
    const struct value values[] = {
        value_string(keeping->what),
        value_string(keeping->name),
        value_string(keeping->judging->subject->id),
        value_integer(++keeping->ordinal),
        value_string(leaf->label),
        value_string(figure_text(arena, leaf)),
        value_string(leaf->parameter ? leaf->parameter->declared.name : NULL),
        value_string(entry ? entry->place : NULL),
        from[0] ? value_string(from) : value_none(),
        value_string(entry ? entry->basis : NULL),
        leaf->kind == FIGURE_FIELD && !leaf->measure ? value_string(leaf->label) : value_none(),
        value_string(leaf->measure),
    };
    keeping->well = keeping->well && writer_add(keeping->judging->figures, values, keeping->fault);
}

bool judging_keep(struct judging *judging, const char *what, const char *name,
                  const struct figure *figure, struct fault *fault)
{
    struct keeping keeping = {judging, what, name, 0, true, fault};
    figure_visit(figure, keep_leaf, &keeping);
    return keeping.well;
}
