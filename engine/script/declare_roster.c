/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <lauxlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/suggest.h"
#include "script/declare.h"

static const char *choice_word(struct fields *fields)
{
    lua_State *lua = fields->lua;
    if (lua_type(lua, -1) != LUA_TSTRING) {
        script_fail(lua, "roster-choice", _("%s: a choice must be a text"), fields->where);
    }
    const char *word = fields_copy(lua, -1);
    if (!word) {
        script_fail(lua, "declare-type", _("%s: \"%s\" must be %s, not a %s"), fields->where,
                    "choices", _("UTF-8 text"), luaL_typename(lua, -1));
    }
    return word;
}

static const struct choice *read_choices(struct fields *fields, size_t *count)
{
    lua_State *lua = fields->lua;
    struct arena *arena = script_of(lua)->arena;
    struct choice *choices = NULL;
    *count = 0;
    if (!fields_table(fields, "choices")) {
        return NULL;
    }
    size_t length = lua_rawlen(lua, -1);
    for (size_t i = 1; i <= length; i++) {
        struct choice choice = {0};
        lua_rawgeti(lua, -1, (lua_Integer)i);
        if (lua_type(lua, -1) == LUA_TSTRING) {
            choice.word = choice_word(fields);
            choice.synonyms = ARENA_NEW(arena, const char *);
        } else if (lua_istable(lua, -1) && lua_rawlen(lua, -1) > 0) {
            size_t words = lua_rawlen(lua, -1);
            const char **synonyms = ARENA_ARRAY(arena, words, const char *);
            for (size_t j = 1; j <= words; j++) {
                lua_rawgeti(lua, -1, (lua_Integer)j);
                const char *word = choice_word(fields);
                if (j == 1) {
                    choice.word = word;
                } else {
                    synonyms[j - 2] = word;
                }
                lua_pop(lua, 1);
            }
            choice.synonyms = synonyms;
        } else {
            script_fail(lua, "roster-choice",
                        _("%s: a choice is a word or { word, other words for it }"), fields->where);
        }
        lua_pop(lua, 1);
        ARENA_PUSH(arena, choices, *count, choice);
    }
    lua_pop(lua, 1);
    return choices;
}

static void check_column(struct fields *fields, const struct column *column)
{
    bool choice = column->type == COLUMN_CHOICE || column->type == COLUMN_CHOICES;
    bool number = column->type == COLUMN_INTEGER || column->type == COLUMN_DECIMAL ||
                  column->type == COLUMN_MONEY;
    const char *fault = NULL;
    if (choice != (column->choice_count > 0)) {
        fault = _("\"choices\" and a type of choice go together");
    } else if ((column->type == COLUMN_REFERENCE) != (column->to[0] != NULL)) {
        fault = _("\"to\" and the type reference go together");
    } else if ((column->has_min || column->has_max) && !number) {
        fault = _("\"min\" and \"max\" are for numbers");
    }
    if (fault) {
        script_fail(fields->lua, "roster-column", "%s: %s", fields->where, fault);
    }
}

static struct column read_column(lua_State *lua, const char *roster)
{
    static const char *const precisions[] = {"year", "month", "day", NULL};
    struct arena *arena = script_of(lua)->arena;
    struct fields fields = fields_of(lua, -1, roster);
    struct column column = {.name = fields_need_text(&fields, "name")};
    fields.where = arena_printf(arena, _("%s: column \"%s\""), roster, column.name);
    fields_check_sql_name(&fields, column.name);
    column.title = fields_need_title(&fields);
    column.aliases = fields_list(&fields, "aliases");
    int type = fields_choice(&fields, "type", column_type_names(), -1);
    if (type < 0) {
        fields_need_text(&fields, "type");
    }
    column.type = (enum column_type)type;
    column.required = fields_boolean(&fields, "required");
    column.sensitive = fields_boolean(&fields, "sensitive");
    column.choices = read_choices(&fields, &column.choice_count);
    column.to = fields_list(&fields, "to");
    column.has_min = fields_exact(&fields, "min", &column.min);
    column.has_max = fields_exact(&fields, "max", &column.max);
    column.precision =
        (enum date_precision)fields_choice(&fields, "precision", precisions, DATE_YEAR);
    fields_done(&fields);
    check_column(&fields, &column);
    return column;
}

static void read_columns(struct fields *fields, struct roster *roster)
{
    lua_State *lua = fields->lua;
    struct arena *arena = script_of(lua)->arena;
    struct column *columns = NULL;
    size_t count = 0;
    if (!fields_table(fields, "columns")) {
        script_fail(lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where, "columns");
    }
    struct fields list = fields_of(lua, -1, fields->where);
    while (fields_entry(&list, count + 1)) {
        struct column column = read_column(lua, fields->where);
        for (size_t i = 0; i < count; i++) {
            if (strcmp(columns[i].name, column.name) == 0) {
                script_fail(lua, "roster-column", _("%s: column \"%s\" stands there twice"),
                            fields->where, column.name);
            }
        }
        ARENA_PUSH(arena, columns, count, column);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    if (!columns) {
        script_fail(lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where, "columns");
    }
    roster->columns = columns;
    roster->column_count = count;
}

static size_t column_number(struct fields *fields, const struct roster *roster, const char *name)
{
    size_t number = roster_column(roster, name);
    if (number != SIZE_MAX) {
        return number;
    }
    const char **known =
        ARENA_ARRAY(script_of(fields->lua)->arena, roster->column_count + 1, const char *);
    for (size_t i = 0; i < roster->column_count; i++) {
        known[i] = roster->columns[i].name;
    }
    script_fail(fields->lua, "roster-no-column", _("%s: there is no column \"%s\"%s"),
                fields->where, name,
                suggest_hint(script_of(fields->lua)->arena, name, known, roster->column_count));
}

static size_t *column_numbers(struct fields *fields, const struct roster *roster, const char *key,
                              size_t *count)
{
    const char *const *names = fields_list(fields, key);
    size_t *numbers = NULL;
    *count = 0;
    for (; *names; names++) {
        ARENA_PUSH(script_of(fields->lua)->arena, numbers, *count,
                   column_number(fields, roster, *names));
    }
    return numbers;
}

static void read_keys(struct fields *fields, struct roster *roster)
{
    struct arena *arena = script_of(fields->lua)->arena;
    size_t also_count;
    size_t *key = column_numbers(fields, roster, "key", &roster->key_count);
    const size_t *also = column_numbers(fields, roster, "key_also", &also_count);
    if (roster->key_count == 0) {
        script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where,
                    "key");
    }
    roster->key_total = roster->key_count;
    for (size_t i = 0; i < also_count; i++) {
        ARENA_PUSH(arena, key, roster->key_total, also[i]);
    }
    roster->key = key;
    if (roster->level && roster->key_total != 1) {
        script_fail(fields->lua, "roster-level", _("%s: the key of a level is one column"),
                    fields->where);
    }
}

static void read_counted_once(struct fields *fields, struct roster *roster)
{
    roster->counted_by = SIZE_MAX;
    if (!fields_table(fields, "counted_once")) {
        return;
    }
    struct fields inner = fields_of(fields->lua, -1, fields->where);
    roster->counted_by = column_number(fields, roster, fields_need_text(&inner, "by"));
    roster->counted_first = fields_text(&inner, "first");
    fields_done(&inner);
    lua_pop(fields->lua, 1);
}

static bool in_key(const struct roster *roster, size_t column)
{
    for (size_t i = 0; i < roster->key_count; i++) {
        if (roster->key[i] == column) {
            return true;
        }
    }
    return false;
}

static void read_wide(struct fields *fields, struct roster *roster)
{
    if (!fields_table(fields, "wide")) {
        return;
    }
    roster->wide = true;
    struct fields inner = fields_of(fields->lua, -1, fields->where);
    roster->wide_title = column_number(fields, roster, fields_need_text(&inner, "title"));
    roster->wide_value = column_number(fields, roster, fields_need_text(&inner, "value"));
    fields_done(&inner);
    lua_pop(fields->lua, 1);
    const char *fault = NULL;
    if (!in_key(roster, roster->wide_title) || in_key(roster, roster->wide_value)) {
        fault = _("in \"wide\", \"title\" is a column of the key and \"value\" is none");
    } else if (roster->columns[roster->wide_title].type != COLUMN_DATE) {
        fault = _("in \"wide\", \"title\" is a column of dates");
    }
    if (fault) {
        script_fail(fields->lua, "roster-unfold", "%s: %s", fields->where, fault);
    }
}

int f_roster(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "roster");
    struct roster *roster = ARENA_NEW(script->arena, struct roster);
    roster->declared = declare_head(&fields, "roster", "name");
    fields_check_sql_name(&fields, roster->declared.name);
    roster->aliases = fields_list(&fields, "aliases");
    roster->level = fields_text(&fields, "level");
    read_columns(&fields, roster);
    read_keys(&fields, roster);
    roster->names = column_numbers(&fields, roster, "names", &roster->name_count);
    const char *identity = fields_text(&fields, "identity");
    roster->identity = identity ? column_number(&fields, roster, identity) : SIZE_MAX;
    const char *unit = fields_text(&fields, "unit");
    roster->unit = unit ? column_number(&fields, roster, unit) : SIZE_MAX;
    const char *waives = fields_text(&fields, "waives");
    roster->waives = waives ? column_number(&fields, roster, waives) : SIZE_MAX;
    read_counted_once(&fields, roster);
    read_wide(&fields, roster);
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->rosters, script->rules->roster_count, roster);
    return 0;
}
