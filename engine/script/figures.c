/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a rule sees: figures with their arithmetic, the subject, and the parameters. */
#include <lauxlib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/suggest.h"
#include "script/state.h"

#define FIGURE_TYPE "mingce.figure"
#define SUBJECT_TYPE "mingce.subject"
#define PARAMETERS_TYPE "mingce.parameters"
#define ITEMS_TYPE "mingce.items"

enum {
    FIELDS_KNOWN = 64,
    STATISTIC_ARGUMENTS = 4,
    FORMULA_ARGUMENTS = 8,
};

void figure_push(lua_State *lua, const struct figure *figure)
{
    const struct figure **held = lua_newuserdatauv(lua, sizeof(*held), 0);
    *held = figure;
    luaL_setmetatable(lua, FIGURE_TYPE);
}

const struct figure *figure_at(lua_State *lua, int index)
{
    const struct figure **held = luaL_testudata(lua, index, FIGURE_TYPE);
    if (held) {
        return *held;
    }
    if (lua_isinteger(lua, index)) {
        return figure_constant(script_of(lua)->arena, lua_tointeger(lua, index));
    }
    if (lua_type(lua, index) == LUA_TNUMBER) {
        script_fail(lua, "figure-float",
                    _("%s is not exact; write the number as a parameter or as ratio(a, b)"),
                    lua_tostring(lua, index));
    }
    return NULL;
}

static const struct figure *need_figure(lua_State *lua, int index)
{
    const struct figure *figure = figure_at(lua, index);
    if (!figure) {
        script_fail(lua, "figure-wanted", _("a figure is wanted here, not a %s"),
                    luaL_typename(lua, index));
    }
    return figure;
}

/* A mistake in arithmetic is reported at the line of the rule. */
static const struct figure *combined(lua_State *lua, enum figure_kind kind,
                                     const struct figure *left, const struct figure *right)
{
    struct fault fault = {0};
    const struct figure *result = figure_combine(script_of(lua)->arena, kind, left, right, &fault);
    if (!result) {
        script_fail(lua, fault.id, "%s", fault.text);
    }
    return result;
}

static int combine(lua_State *lua, enum figure_kind kind)
{
    const struct figure *left = need_figure(lua, 1);
    figure_push(lua, combined(lua, kind, left, need_figure(lua, 2)));
    return 1;
}

static int f_add(lua_State *lua)
{
    return combine(lua, FIGURE_ADD);
}

static int f_subtract(lua_State *lua)
{
    return combine(lua, FIGURE_SUBTRACT);
}

static int f_multiply(lua_State *lua)
{
    return combine(lua, FIGURE_MULTIPLY);
}

static int f_divide(lua_State *lua)
{
    return combine(lua, FIGURE_DIVIDE);
}

static int f_negate(lua_State *lua)
{
    figure_push(lua, combined(lua, FIGURE_NEGATE, need_figure(lua, 1), NULL));
    return 1;
}

/* -1, 0 or 1; unlike quantities are refused as when adding. */
static int compared(lua_State *lua)
{
    const struct figure *left = need_figure(lua, 1);
    const struct figure *right = need_figure(lua, 2);
    combined(lua, FIGURE_LEAST, left, right);
    return exact_compare(left->value, right->value);
}

static int f_equal(lua_State *lua)
{
    lua_pushboolean(lua, compared(lua) == 0);
    return 1;
}

static int f_less(lua_State *lua)
{
    lua_pushboolean(lua, compared(lua) < 0);
    return 1;
}

static int f_at_most(lua_State *lua)
{
    lua_pushboolean(lua, compared(lua) <= 0);
    return 1;
}

static int f_text(lua_State *lua)
{
    const struct figure *figure = need_figure(lua, 1);
    lua_pushstring(lua, figure_text(script_of(lua)->arena, figure));
    return 1;
}

static int f_concat(lua_State *lua)
{
    for (int i = 1; i <= 2; i++) {
        const struct figure *figure = figure_at(lua, i);
        if (figure) {
            lua_pushstring(lua, figure_text(script_of(lua)->arena, figure));
        } else {
            lua_pushvalue(lua, i);
        }
    }
    lua_concat(lua, 2);
    return 1;
}

/* least(a, b, …) and most(a, b, …) */
static int extreme(lua_State *lua, enum figure_kind kind)
{
    int count = lua_gettop(lua);
    const struct figure *best = need_figure(lua, 1);
    for (int i = 2; i <= count; i++) {
        best = combined(lua, kind, best, need_figure(lua, i));
    }
    figure_push(lua, best);
    return 1;
}

static int f_least(lua_State *lua)
{
    return extreme(lua, FIGURE_LEAST);
}

static int f_most(lua_State *lua)
{
    return extreme(lua, FIGURE_MOST);
}

/* Ends the call as "not evaluated". */
static _Noreturn void give_up(lua_State *lua, const char *reason)
{
    struct script *script = script_of(lua);
    script->missing = true;
    script->reason = reason;
    script_raise(lua);
}

static _Noreturn void unknown_field(lua_State *lua, const char *name, const char *const *known,
                                    size_t count)
{
    script_fail(lua, "rule-unknown-field", _("there is no field \"%s\"%s"), name,
                suggest_hint(script_of(lua)->arena, name, known, count));
}

/* The field of the subject at 1 that is named at 2. */
static const struct subject_field *need_field(lua_State *lua)
{
    const struct subject *const *held = luaL_checkudata(lua, 1, SUBJECT_TYPE);
    const char *name = luaL_checkstring(lua, 2);
    const char *known[FIELDS_KNOWN];
    size_t count = 0;
    for (size_t i = 0; i < (*held)->field_count; i++) {
        const struct subject_field *field = &(*held)->fields[i];
        if (strcmp(field->name, name) == 0) {
            return field;
        }
        if (count < FIELDS_KNOWN) {
            known[count++] = field->name;
        }
    }
    unknown_field(lua, name, known, count);
}

static int f_subject_field(lua_State *lua)
{
    const struct subject_field *field = need_field(lua);
    if (field->figure) {
        figure_push(lua, field->figure);
    } else if (field->text) {
        lua_pushstring(lua, field->text);
    } else {
        give_up(lua,
                word_with(script_of(lua)->arena, WORD_MISSING_FIELD, field->title, NULL, NULL));
    }
    return 1;
}

/* given(subject, "field") */
static int f_given(lua_State *lua)
{
    const struct subject_field *field = need_field(lua);
    lua_pushboolean(lua, field->text || field->figure);
    return 1;
}

/* The parameters p.fund.work.floor_branch: each step holds the name so far. */
static void push_parameters(lua_State *lua, const char *prefix)
{
    size_t length = strlen(prefix) + 1;
    char *held = lua_newuserdatauv(lua, length, 0);
    memcpy(held, prefix, length);
    luaL_setmetatable(lua, PARAMETERS_TYPE);
}

static int f_parameter(lua_State *lua)
{
    struct script *script = script_of(lua);
    const char *prefix = luaL_checkudata(lua, 1, PARAMETERS_TYPE);
    const char *step = luaL_checkstring(lua, 2);
    const struct ruleset *rules = script->parameters->rules;
    const char *name = arena_printf(script->arena, "%s%s%s", prefix, prefix[0] ? "." : "", step);
    const struct parameter *parameter = ruleset_parameter(rules, name);
    if (parameter) {
        const char *reason = "";
        const struct parameter_entry *entry =
            script->parameters->find(script->parameters->context, parameter, &reason);
        if (!entry) {
            give_up(lua, reason);
        }
        if (parameter->unit == UNIT_TEXT) {
            lua_pushstring(lua, entry->text);
        } else {
            figure_push(lua, figure_parameter(script->arena, parameter, entry));
        }
        return 1;
    }
    const char **known = ARENA_ARRAY(script->arena, rules->parameter_count + 1, const char *);
    for (size_t i = 0; i < rules->parameter_count; i++) {
        known[i] = rules->parameters[i]->declared.name;
        size_t length = strlen(name);
        if (strncmp(known[i], name, length) == 0 && known[i][length] == '.') {
            push_parameters(lua, name);
            return 1;
        }
    }
    script_fail(lua, "parameter-unknown", _("there is no parameter \"%s\"%s"), name,
                suggest_hint(script->arena, name, known, rules->parameter_count));
}

static int f_read_only(lua_State *lua)
{
    script_fail(lua, "rule-read-only", "%s", _("a rule may not change what it judges"));
}

/* A number for a statistic: a plain one, or a figure. */
static double real_at(lua_State *lua, int index)
{
    return lua_type(lua, index) == LUA_TNUMBER ? lua_tonumber(lua, index)
                                               : exact_real(need_figure(lua, index)->value);
}

static void push_real(lua_State *lua, bool well, const struct value *value)
{
    if (well && value->kind == VALUE_REAL) {
        lua_pushnumber(lua, value->real);
    } else {
        lua_pushnil(lua);
    }
}

static void check_arguments(lua_State *lua, const struct function *function)
{
    size_t count = (size_t)lua_gettop(lua);
    if (count < function->least || count > function->most) {
        script_fail(lua, "stat-arguments", _("stat.%s wants %zu to %zu arguments"), function->name,
                    function->least, function->most);
    }
}

/* The columns, a table each, as rows. */
static double *rows_at(lua_State *lua, const struct function *function, size_t *count)
{
    double *values = NULL;
    for (size_t i = 0; i < function->columns; i++) {
        int column = (int)i + 1;
        luaL_checktype(lua, column, LUA_TTABLE);
        size_t length = lua_rawlen(lua, column);
        if (i == 0) {
            *count = length;
            script_room(lua, *count * function->columns * sizeof(double));
            values = ARENA_ARRAY(script_of(lua)->arena, *count * function->columns + 1, double);
        } else if (length != *count) {
            script_fail(lua, "statistic-columns",
                        _("stat.%s wants tables of the same length, a number of each in a row"),
                        function->name);
        }
        for (size_t j = 0; j < *count; j++) {
            lua_rawgeti(lua, column, (lua_Integer)j + 1);
            values[j * function->columns + i] = real_at(lua, -1);
            lua_pop(lua, 1);
        }
    }
    return values;
}

/* stat.NAME({ numbers }, …) with further arguments after the tables; the name is the upvalue. */
static int f_statistic(lua_State *lua)
{
    const struct function *function = lua_touserdata(lua, lua_upvalueindex(1));
    double arguments[STATISTIC_ARGUMENTS] = {0};
    size_t count = 0;
    check_arguments(lua, function);
    double *values = rows_at(lua, function, &count);
    size_t argument_count = (size_t)lua_gettop(lua) - function->columns;
    for (size_t i = 0; i < argument_count && i < STATISTIC_ARGUMENTS; i++) {
        arguments[i] = real_at(lua, (int)(function->columns + i) + 1);
    }
    series_sort(values, count, function->columns);
    struct series series = series_of(values, count, function->columns);
    struct value result = {0};
    bool finite = true;
    for (size_t i = 0; i < count * function->columns; i++) {
        finite = finite && isfinite(values[i]);
    }
    bool well = finite &&
                function->aggregate(function->context, &series, arguments, argument_count, &result);
    push_real(lua, well, &result);
    return 1;
}

/* stat.NAME(a, b, …) of single numbers. */
static int f_formula(lua_State *lua)
{
    const struct function *function = lua_touserdata(lua, lua_upvalueindex(1));
    struct value arguments[FORMULA_ARGUMENTS] = {0};
    struct value result = {0};
    struct fault fault = {0};
    check_arguments(lua, function);
    size_t count = (size_t)lua_gettop(lua);
    for (size_t i = 0; i < count && i < FORMULA_ARGUMENTS; i++) {
        arguments[i] = value_real(real_at(lua, (int)i + 1));
    }
    bool well =
        function->call(function->context, arguments, count, script_of(lua)->arena, &result, &fault);
    push_real(lua, well, &result);
    return 1;
}

/* stat.NAME for a name that is not there. */
static int f_unknown_statistic(lua_State *lua)
{
    struct script *script = script_of(lua);
    const char **known = ARENA_ARRAY(script->arena, script->function_count + 1, const char *);
    const char *name = luaL_tolstring(lua, 2, NULL);
    size_t count = 0;
    for (size_t i = 0; i < script->function_count; i++) {
        if (script->functions[i].aggregate || script->functions[i].numeric) {
            known[count++] = script->functions[i].name;
        }
    }
    script_fail(lua, "statistic-unknown",
                _("there is no statistic \"%s\"%s; \"mingce list statistics\" names them"), name,
                suggest_hint(script->arena, name, known, count));
}

/* ratio(a, b): the exact quotient of two whole numbers. */
static int f_ratio(lua_State *lua)
{
    return combine(lua, FIGURE_DIVIDE);
}

/* What the items came to, for the function that gives the grade. */
struct items {
    const struct item_result *items;
    size_t count;
};

/* true or false of a flag and a gate, the step of a ladder, how many of a checklist, else the
 * points; nil: not evaluated. */
static int f_item(lua_State *lua)
{
    const struct items *held = luaL_checkudata(lua, 1, ITEMS_TYPE);
    const char *name = luaL_checkstring(lua, 2);
    const char *known[FIELDS_KNOWN];
    size_t count = 0;
    for (size_t i = 0; i < held->count; i++) {
        const struct item_result *item = &held->items[i];
        if (count < FIELDS_KNOWN) {
            known[count++] = item->name;
        }
        if (strcmp(item->name, name) != 0) {
            continue;
        }
        if (!item->evaluated) {
            lua_pushnil(lua);
        } else if (item->mode == SCORE_FLAG || item->mode == SCORE_GATE) {
            lua_pushboolean(lua, item->flag);
        } else if (item->mode == SCORE_LADDER) {
            lua_pushstring(lua, item->step); /* nil for NULL */
        } else {
            figure_push(lua, item->points);
        }
        return 1;
    }
    unknown_field(lua, name, known, count);
}

static void new_type(lua_State *lua, const char *name, const luaL_Reg *methods)
{
    luaL_newmetatable(lua, name);
    luaL_setfuncs(lua, methods, 0);
    lua_pushcfunction(lua, f_read_only);
    lua_setfield(lua, -2, "__newindex");
    lua_pushboolean(lua, 0);
    lua_setfield(lua, -2, "__metatable");
    lua_pop(lua, 1);
}

void figures_open(lua_State *lua)
{
    static const luaL_Reg figure[] = {
        {"__add", f_add},       {"__sub", f_subtract},  {"__mul", f_multiply}, {"__div", f_divide},
        {"__unm", f_negate},    {"__eq", f_equal},      {"__lt", f_less},      {"__le", f_at_most},
        {"__tostring", f_text}, {"__concat", f_concat}, {NULL, NULL},
    };
    static const luaL_Reg subject[] = {{"__index", f_subject_field}, {NULL, NULL}};
    static const luaL_Reg parameters[] = {{"__index", f_parameter}, {NULL, NULL}};
    static const luaL_Reg items[] = {{"__index", f_item}, {NULL, NULL}};
    new_type(lua, FIGURE_TYPE, figure);
    new_type(lua, SUBJECT_TYPE, subject);
    new_type(lua, PARAMETERS_TYPE, parameters);
    new_type(lua, ITEMS_TYPE, items);
}

void figures_add(lua_State *lua)
{
    struct script *script = script_of(lua);
    sandbox_add(lua, "least", f_least);
    sandbox_add(lua, "most", f_most);
    sandbox_add(lua, "is", f_equal);
    sandbox_add(lua, "ratio", f_ratio);
    sandbox_add(lua, "given", f_given);
    lua_getmetatable(lua, -1);
    lua_getfield(lua, -1, "__index");
    lua_newtable(lua);
    for (size_t i = 0; i < script->function_count; i++) {
        const struct function *function = &script->functions[i];
        if (function->aggregate || function->numeric) {
            lua_pushlightuserdata(lua, (void *)(uintptr_t)function);
            lua_pushcclosure(lua, function->aggregate ? f_statistic : f_formula, 1);
            lua_setfield(lua, -2, function->name);
        }
    }
    lua_createtable(lua, 0, 1);
    lua_pushcfunction(lua, f_unknown_statistic);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    lua_setfield(lua, -2, "stat");
    lua_pop(lua, 2);
}

/* In protected mode: pushing may run out of memory. Upvalue 1 is the judging function. */
struct judging {
    int function;
    const struct subject *subject;
    const struct item_result *items;
    size_t item_count;
    struct judgement *out;
};

static int f_judge(lua_State *lua)
{
    struct judging *judging = lua_touserdata(lua, 1);
    struct script *script = script_of(lua);
    lua_rawgeti(lua, LUA_REGISTRYINDEX, judging->function);
    const struct subject **held = lua_newuserdatauv(lua, sizeof(*held), 0);
    *held = judging->subject;
    luaL_setmetatable(lua, SUBJECT_TYPE);
    if (judging->items) {
        struct items *items = lua_newuserdatauv(lua, sizeof(*items), 0);
        *items = (struct items){judging->items, judging->item_count};
        luaL_setmetatable(lua, ITEMS_TYPE);
    } else {
        push_parameters(lua, "");
    }
    lua_call(lua, 2, 1);
    if (lua_type(lua, -1) == LUA_TSTRING) {
        judging->out->text = arena_copy(script->arena, lua_tostring(lua, -1));
    } else if (lua_isnil(lua, -1)) {
        judging->out->text = NULL;
    } else {
        judging->out->figure = need_figure(lua, -1);
    }
    judging->out->evaluated = true;
    return 0;
}

bool script_judge(struct script *script, const struct declared *by, int function,
                  const struct subject *subject, const struct parameter_source *parameters,
                  const struct item_result *items, size_t item_count, struct arena *arena,
                  struct judgement *out, struct fault *fault)
{
    script->by = by;
    *out = (struct judgement){0};
    struct judging judging = {function, subject, items, item_count, out};
    script->phase = PHASE_JUDGE;
    script->arena = arena;
    script->parameters = parameters;
    lua_pushcfunction(script->lua, f_judge);
    lua_pushlightuserdata(script->lua, &judging);
    if (script_call(script, 1, 0, fault)) {
        return true;
    }
    if (script->missing) {
        *out = (struct judgement){.reason = script->reason};
        return true;
    }
    return false;
}
