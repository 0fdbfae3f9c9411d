/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bases, parameters, relations, levels, measures, checks and corrections. */
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "model/scope.h"
#include "script/declare.h"

static _Noreturn void missing(struct fields *fields, const char *key)
{
    script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where, key);
}

static const char *read_place(struct fields *fields)
{
    const char *place = fields_text(fields, "place");
    if (place && !place_valid(text_of(place))) {
        script_fail(fields->lua, "declare-place",
                    _("%s: \"%s\" is no division code of six digits (GB/T 2260)"), fields->where,
                    place);
    }
    return place;
}

int f_basis(lua_State *lua)
{
    static const char *const certainties[] = {"stated", "public", "to check", NULL};
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "basis");
    struct basis *basis = ARENA_NEW(script->arena, struct basis);
    basis->declared = declare_head(&fields, "basis", "id");
    basis->document = fields_need_text(&fields, "document");
    basis->number = fields_text(&fields, "number");
    fields_date(&fields, "published");
    basis->published = fields_text(&fields, "published");
    basis->place = read_place(&fields);
    basis->from = fields_date(&fields, "from");
    basis->to = fields_date(&fields, "to");
    if (basis->from.year != 0 && basis->to.year != 0 &&
        date_compare(date_first(basis->from), date_last(basis->to)) > 0) {
        script_fail(lua, "declare-dates", _("%s: \"to\" lies before \"from\""), fields.where);
    }
    int status = fields_choice(&fields, "status", basis_status_names(), -1);
    if (status < 0) {
        missing(&fields, "status");
    }
    basis->status = (enum basis_status)status;
    int certainty = fields_choice(&fields, "certainty", certainties, 0);
    basis->certainty = certainties[certainty];
    basis->text = fields_need_text(&fields, "text");
    basis->caution = fields_text(&fields, "caution");
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->bases, script->rules->basis_count, basis);
    return 0;
}

static struct parameter_entry read_entry(lua_State *lua, const char *where, enum unit unit)
{
    struct fields fields = fields_of(lua, -1, where);
    struct parameter_entry entry = {.place = read_place(&fields)};
    entry.from = fields_date(&fields, "from");
    entry.to = fields_date(&fields, "to");
    if (unit == UNIT_TEXT) {
        entry.text = fields_need_text(&fields, "value");
    } else if (!fields_exact(&fields, "value", &entry.value)) {
        missing(&fields, "value");
    }
    if (entry.from.year != 0 && entry.to.year != 0 &&
        date_compare(date_first(entry.from), date_last(entry.to)) > 0) {
        script_fail(lua, "declare-dates", _("%s: \"to\" lies before \"from\""), where);
    }
    if (unit == UNIT_FEN && entry.value.den != 1) {
        script_fail(lua, "parameter-fen", _("%s: an amount is a whole number of fen"), where);
    }
    entry.basis = fields_need_text(&fields, "basis");
    entry.note = fields_text(&fields, "note");
    fields_done(&fields);
    return entry;
}

int f_parameter_declared(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "parameter");
    struct parameter *parameter = ARENA_NEW(script->arena, struct parameter);
    parameter->declared = declare_head(&fields, "parameter", "name");
    int unit = fields_choice(&fields, "unit", unit_names(), -1);
    if (unit < 0) {
        missing(&fields, "unit");
    }
    parameter->unit = (enum unit)unit;
    struct parameter_entry *entries = NULL;
    while (fields_entry(&fields, parameter->entry_count + 1)) {
        struct parameter_entry entry = read_entry(lua, fields.where, parameter->unit);
        ARENA_PUSH(script->arena, entries, parameter->entry_count, entry);
        lua_pop(lua, 1);
    }
    if (parameter->entry_count == 0 && !*parameter->declared.basis) {
        script_fail(lua, "parameter-empty", _("%s: no entry { value = ..., basis = ... }"),
                    fields.where);
    }
    parameter->entries = entries;
    fields_take_entries(&fields);
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->parameters, script->rules->parameter_count, parameter);
    return 0;
}

/* Columns and their titles, in turn. */
static const char *const *read_titles(struct fields *fields)
{
    lua_State *lua = fields->lua;
    const char **titles = NULL;
    size_t count = 0;
    if (!fields_table(fields, "titles")) {
        return NULL;
    }
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
        const char *column = fields_copy(lua, -2);
        const char *title = fields_copy(lua, -1);
        if (!column || !title || !*title) {
            script_fail(lua, "relation-title", _("%s: titles are texts by the names of columns"),
                        fields->where);
        }
        fields_check_title(fields, title);
        ARENA_PUSH(script_of(lua)->arena, titles, count, column);
        ARENA_PUSH(script_of(lua)->arena, titles, count, title);
    }
    lua_pop(lua, 1);
    ARENA_PUSH(script_of(lua)->arena, titles, count, NULL);
    return titles;
}

/* Rows of its own, or a part of the rows of another. */
static void read_rows(struct script *script, struct fields *fields, struct relation *relation)
{
    relation->of = fields_text(fields, "of");
    if (!relation->of) {
        relation->rows = fields_need_text(fields, "rows");
        return;
    }
    relation->part = fields_need_text(fields, "where");
    relation->rows =
        arena_printf(script->arena, "select * from \"%s\" where %s", relation->of, relation->part);
}

int f_relation(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "relation");
    struct relation *relation = ARENA_NEW(script->arena, struct relation);
    relation->declared = declare_head(&fields, "relation", "name");
    fields_check_sql_name(&fields, relation->declared.name);
    read_rows(script, &fields, relation);
    relation->counted = fields_text(&fields, "counted");
    relation->index = fields_list(&fields, "index");
    relation->optional = fields_list(&fields, "optional");
    relation->either = fields_list(&fields, "either");
    if (fields_boolean(&fields, "alike")) {
        relation->alike = relation->rows;
        relation->rows =
            arena_printf(script->arena, "select *, 1 as times from (%s\n)", relation->alike);
    }
    relation->keep = fields_boolean(&fields, "keep") || relation->index[0] || relation->alike;
    relation->titles = read_titles(&fields);
    relation->says = fields_text(&fields, "says");
    relation->each = fields_text(&fields, "each");
    relation->previous = fields_boolean(&fields, "previous");
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->relations, script->rules->relation_count, relation);
    return 0;
}

int f_level(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "level");
    struct level *level = ARENA_NEW(script->arena, struct level);
    level->declared = declare_head(&fields, "level", "name");
    level->from = fields_need_text(&fields, "from");
    level->id = fields_need_text(&fields, "id");
    level->label = fields_need_text(&fields, "label");
    level->place = fields_text(&fields, "place");
    level->date = fields_text(&fields, "date");
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->levels, script->rules->level_count, level);
    return 0;
}

static void read_count(struct fields *inner, struct measure *measure)
{
    measure->form = MEASURE_COUNT;
    measure->relation = fields_need_text(inner, "of");
    measure->where = fields_text(inner, "where");
    measure->distinct = fields_text(inner, "distinct");
}

static void read_share(struct fields *inner, struct measure *measure)
{
    measure->form = MEASURE_SHARE;
    measure->relation = fields_need_text(inner, "among");
    measure->where = fields_need_text(inner, "where");
}

static void read_sum(struct fields *inner, struct measure *measure)
{
    measure->form = MEASURE_SUM;
    measure->relation = fields_need_text(inner, "of");
    measure->column = fields_need_text(inner, "column");
    measure->where = fields_text(inner, "where");
    measure->money = fields_boolean(inner, "money");
}

static void read_ratio(struct fields *inner, struct measure *measure)
{
    measure->form = MEASURE_RATIO;
    measure->above = fields_need_text(inner, "of");
    measure->below = fields_need_text(inner, "to");
}

static void read_statistic(struct fields *inner, struct measure *measure)
{
    lua_State *lua = inner->lua;
    measure->form = MEASURE_STATISTIC;
    measure->statistic = fields_need_text(inner, "name");
    measure->relation = fields_need_text(inner, "of");
    measure->columns = fields_list(inner, "column");
    measure->where = fields_text(inner, "where");
    measure->money = fields_boolean(inner, "money");
    if (!measure->columns[0]) {
        missing(inner, "column");
    }
    if (fields_table(inner, "arguments")) {
        size_t count = lua_rawlen(lua, -1);
        if (count > 4) {
            script_fail(lua, "measure-arguments", _("%s: at most four arguments"), inner->where);
        }
        for (size_t i = 0; i < count; i++) {
            if (lua_rawgeti(lua, -1, (lua_Integer)i + 1) != LUA_TNUMBER) {
                script_fail(lua, "measure-arguments", _("%s: arguments are numbers"), inner->where);
            }
            measure->arguments[i] = lua_tonumber(lua, -1);
            lua_pop(lua, 1);
        }
        measure->argument_count = count;
        lua_pop(lua, 1);
    }
}

/* Exactly one of the forms must be there. */
static void read_form(struct fields *fields, struct measure *measure)
{
    static const struct {
        const char *key;
        void (*read)(struct fields *inner, struct measure *measure);
    } forms[] = {
        {"count", read_count}, {"share", read_share},         {"sum", read_sum},
        {"ratio", read_ratio}, {"statistic", read_statistic},
    };
    size_t found = 0;
    for (size_t i = 0; i < sizeof(forms) / sizeof(*forms); i++) {
        if (fields_table(fields, forms[i].key)) {
            struct fields inner = fields_of(fields->lua, -1, fields->where);
            forms[i].read(&inner, measure);
            fields_done(&inner);
            lua_pop(fields->lua, 1);
            found++;
        }
    }
    measure->rows = fields_text(fields, "rows");
    if (measure->rows) {
        measure->form = MEASURE_ROWS;
        found++;
    }
    if (found != 1) {
        script_fail(fields->lua, "measure-form",
                    _("%s: exactly one of count, share, sum, ratio, statistic and rows is wanted"),
                    fields->where);
    }
}

int f_measure(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "measure");
    struct measure *measure = ARENA_NEW(script->arena, struct measure);
    measure->declared = declare_head(&fields, "measure", "name");
    measure->levels = fields_list(&fields, "level");
    if (!measure->levels[0]) {
        missing(&fields, "level");
    }
    measure->counted_in = fields_text(&fields, "counted_in");
    read_form(&fields, measure);
    measure->adds_up = fields_boolean(&fields, "adds_up");
    if (measure->adds_up && !measure->rows && !measure->distinct) {
        script_fail(lua, "measure-adds-up",
                    _("%s: \"adds_up\" is for rows and for counts with \"distinct\"; of others it "
                      "is known"),
                    fields.where);
    }
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->measures, script->rules->measure_count, measure);
    return 0;
}

static enum problem problem_named(const char *name)
{
    for (size_t i = 0; i < PROBLEM_COUNT; i++) {
        if (strcmp(problem_name((enum problem)i), name) == 0) {
            return (enum problem)i;
        }
    }
    return PROBLEM_COUNT;
}

int f_check(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "check");
    struct check *check = ARENA_NEW(script->arena, struct check);
    check->declared = declare_head(&fields, "check", "name");
    int severity = fields_choice(&fields, "severity", severity_names(), -1);
    if (severity < 0) {
        missing(&fields, "severity");
    }
    check->severity = (enum severity)severity;
    check->problem = problem_named(check->declared.name);
    check->roster = fields_text(&fields, "on");
    check->column = fields_text(&fields, "column");
    check->rows = fields_text(&fields, "rows");
    check->says = fields_need_text(&fields, "says");
    check->says_unit = fields_text(&fields, "says_unit");
    check->cure = fields_need_text(&fields, "cure");
    check->lead = fields_text(&fields, "lead");
    check->firm = fields_boolean(&fields, "firm");
    fields_done(&fields);
    bool by_intake = check->problem != PROBLEM_COUNT;
    if (by_intake == (check->rows != NULL)) {
        script_fail(lua, "check-form",
                    by_intake ? _("%s: intake finds this by itself; it has no rows")
                              : _("%s: \"rows\" is missing, and intake knows no such problem"),
                    fields.where);
    }
    if (!by_intake && !check->roster) {
        missing(&fields, "on");
    }
    ARENA_PUSH(script->arena, script->rules->checks, script->rules->check_count, check);
    return 0;
}

int f_correction(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "correction");
    struct correction *correction = ARENA_NEW(script->arena, struct correction);
    correction->declared = declare_head(&fields, "correction", "name");
    correction->folders = fields_list(&fields, "folders");
    correction->whole = fields_boolean(&fields, "whole");
    if (!correction->folders[0]) {
        missing(&fields, "folders");
    }
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->corrections, script->rules->correction_count,
               correction);
    return 0;
}
