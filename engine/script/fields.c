/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "script/fields.h"

#include <lauxlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/suggest.h"
#include "base/text.h"
#include "model/declared.h"
#include "script/state.h"

/* Stands among the asked names for "the list part is expected". */
static const char entries[] = "";

static void asked(struct fields *fields, const char *key)
{
    if (fields->asked_count < FIELDS_MOST) {
        fields->asked[fields->asked_count++] = key;
    }
}

struct fields fields_of(lua_State *lua, int index, const char *where)
{
    if (!lua_istable(lua, index)) {
        script_fail(lua, "declare-table", _("%s: a table { ... } is wanted, not a %s"), where,
                    luaL_typename(lua, index));
    }
    return (struct fields){.lua = lua, .index = lua_absindex(lua, index), .where = where};
}

static bool was_asked(const struct fields *fields, const char *key)
{
    for (size_t i = 0; i < fields->asked_count; i++) {
        if (fields->asked[i] != entries && strcmp(fields->asked[i], key) == 0) {
            return true;
        }
    }
    return false;
}

static bool takes_entries(const struct fields *fields)
{
    for (size_t i = 0; i < fields->asked_count; i++) {
        if (fields->asked[i] == entries) {
            return true;
        }
    }
    return false;
}

void fields_done(struct fields *fields)
{
    lua_State *lua = fields->lua;
    /* Of several unknown keys the first by its bytes is named: Lua's own order changes. */
    const char *unknown = NULL;
    for (lua_pushnil(lua); lua_next(lua, fields->index) != 0; lua_pop(lua, 1)) {
        if (lua_type(lua, -2) == LUA_TSTRING) {
            const char *key = lua_tostring(lua, -2);
            if (!was_asked(fields, key) && (!unknown || strcmp(key, unknown) < 0)) {
                unknown = arena_copy(script_of(lua)->arena, key);
            }
        } else if (!lua_isinteger(lua, -2) || !takes_entries(fields)) {
            script_fail(lua, "declare-entry", _("%s: an entry without a key"), fields->where);
        }
    }
    if (!unknown) {
        return;
    }
    script_fail(lua, "declare-unknown-key", _("%s: unknown key \"%s\"%s"), fields->where, unknown,
                suggest_hint(script_of(lua)->arena, unknown, fields->asked, fields->asked_count));
}

/* Pushes the value of the key; its type. */
static int get(struct fields *fields, const char *key)
{
    luaL_checkstack(fields->lua, 4, NULL);
    asked(fields, key);
    return lua_getfield(fields->lua, fields->index, key);
}

static _Noreturn void wrong_type(struct fields *fields, const char *key, const char *wanted)
{
    lua_State *lua = fields->lua;
    if (lua_type(lua, -1) == LUA_TNUMBER) {
        script_fail(lua, "declare-type", _("%s: \"%s\" must be %s, not %s"), fields->where, key,
                    wanted, lua_tostring(lua, -1));
    }
    script_fail(lua, "declare-type", _("%s: \"%s\" must be %s, not a %s"), fields->where, key,
                wanted, luaL_typename(lua, -1));
}

const char *fields_copy(lua_State *lua, int index)
{
    size_t length;
    if (lua_type(lua, index) != LUA_TSTRING) {
        return NULL;
    }
    const char *at = lua_tolstring(lua, index, &length);
    struct text view = {at, length};
    script_room(lua, length);
    return text_valid(view) && !memchr(at, '\0', length) ? arena_text(script_of(lua)->arena, view)
                                                         : NULL;
}

bool fields_has(struct fields *fields, const char *key)
{
    bool there = get(fields, key) != LUA_TNIL;
    lua_pop(fields->lua, 1);
    return there;
}

const char *fields_text(struct fields *fields, const char *key)
{
    int type = get(fields, key);
    const char *text = NULL;
    if (type == LUA_TSTRING) {
        text = fields_copy(fields->lua, -1);
        if (!text) {
            wrong_type(fields, key, _("UTF-8 text"));
        }
    } else if (type != LUA_TNIL) {
        wrong_type(fields, key, _("a text"));
    }
    lua_pop(fields->lua, 1);
    return text;
}

const char *fields_need_text(struct fields *fields, const char *key)
{
    const char *text = fields_text(fields, key);
    if (!text || !*text) {
        script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where, key);
    }
    return text;
}

void fields_check_title(struct fields *fields, const char *title)
{
    struct text text = text_of(title);
    size_t count = 0;
    for (size_t at = 0; at < text.length; count++) {
        text_next(text, &at);
    }
    if (count > TITLE_CHARACTERS) {
        script_fail(fields->lua, "declare-title",
                    _("%s: a title has at most %d characters, not %zu"), fields->where,
                    TITLE_CHARACTERS, count);
    }
}

const char *fields_need_title(struct fields *fields)
{
    const char *title = fields_need_text(fields, "title");
    fields_check_title(fields, title);
    return title;
}

const char *fields_scalar(struct fields *fields, const char *key)
{
    int type = get(fields, key);
    if (type == LUA_TNUMBER && lua_isinteger(fields->lua, -1)) {
        lua_Integer number = lua_tointeger(fields->lua, -1);
        lua_pop(fields->lua, 1);
        return arena_printf(script_of(fields->lua)->arena, "%lld", (long long)number);
    }
    if (type == LUA_TNUMBER) {
        wrong_type(fields, key, _("a whole number, or a text such as \"0.60\""));
    }
    lua_pop(fields->lua, 1);
    fields->asked_count--; /* fields_text asks again */
    return fields_text(fields, key);
}

bool fields_boolean(struct fields *fields, const char *key)
{
    int type = get(fields, key);
    if (type != LUA_TBOOLEAN && type != LUA_TNIL) {
        wrong_type(fields, key, _("true or false"));
    }
    bool value = lua_toboolean(fields->lua, -1);
    lua_pop(fields->lua, 1);
    return value;
}

double fields_real(struct fields *fields, const char *key, double otherwise)
{
    int type = get(fields, key);
    if (type != LUA_TNUMBER && type != LUA_TNIL) {
        wrong_type(fields, key, _("a number"));
    }
    double value = type == LUA_TNIL ? otherwise : lua_tonumber(fields->lua, -1);
    lua_pop(fields->lua, 1);
    return value;
}

bool fields_exact(struct fields *fields, const char *key, struct exact *out)
{
    const char *text = fields_scalar(fields, key);
    if (!text) {
        return false;
    }
    if (!exact_parse(text_of(text), out)) {
        script_fail(fields->lua, "declare-number", _("%s: \"%s\" is not a number: \"%s\""),
                    fields->where, key, text);
    }
    return true;
}

struct date fields_date(struct fields *fields, const char *key)
{
    struct date date = {0};
    const char *text = fields_text(fields, key);
    if (text && !date_parse(text_of(text), &date)) {
        script_fail(fields->lua, "declare-date",
                    _("%s: \"%s\" is not a date such as 2021-12-31: \"%s\""), fields->where, key,
                    text);
    }
    return date;
}

int fields_choice(struct fields *fields, const char *key, const char *const *words, int otherwise)
{
    const char *text = fields_text(fields, key);
    if (!text) {
        return otherwise;
    }
    size_t count = 0;
    for (; words[count]; count++) {
        if (strcmp(words[count], text) == 0) {
            return (int)count;
        }
    }
    script_fail(fields->lua, "declare-word", _("%s: \"%s\" cannot be \"%s\"%s"), fields->where, key,
                text, suggest_hint(script_of(fields->lua)->arena, text, words, count));
}

const char *const *fields_list(struct fields *fields, const char *key)
{
    lua_State *lua = fields->lua;
    struct arena *arena = script_of(lua)->arena;
    int type = get(fields, key);
    if (type == LUA_TSTRING || type == LUA_TNIL) {
        lua_pop(lua, 1);
        fields->asked_count--;
        const char **list = ARENA_ARRAY(arena, 2, const char *);
        list[0] = fields_text(fields, key);
        return list;
    }
    if (type != LUA_TTABLE) {
        wrong_type(fields, key, _("a list of texts"));
    }
    size_t count = lua_rawlen(lua, -1);
    const char **list = ARENA_ARRAY(arena, count + 1, const char *);
    for (size_t i = 0; i < count; i++) {
        if (lua_rawgeti(lua, -1, (lua_Integer)i + 1) != LUA_TSTRING) {
            wrong_type(fields, key, _("a list of texts"));
        }
        list[i] = fields_copy(lua, -1);
        if (!list[i]) {
            wrong_type(fields, key, _("UTF-8 text"));
        }
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    return list;
}

int fields_function(struct fields *fields, const char *key)
{
    int type = get(fields, key);
    if (type == LUA_TNIL) {
        lua_pop(fields->lua, 1);
        return 0;
    }
    if (type != LUA_TFUNCTION) {
        wrong_type(fields, key, _("a function"));
    }
    return luaL_ref(fields->lua, LUA_REGISTRYINDEX);
}

bool fields_table(struct fields *fields, const char *key)
{
    int type = get(fields, key);
    if (type == LUA_TNIL) {
        lua_pop(fields->lua, 1);
        return false;
    }
    if (type != LUA_TTABLE) {
        wrong_type(fields, key, _("a table { ... }"));
    }
    return true;
}

bool fields_entry(struct fields *fields, size_t number)
{
    luaL_checkstack(fields->lua, 4, NULL);
    if (lua_rawgeti(fields->lua, fields->index, (lua_Integer)number) == LUA_TNIL) {
        lua_pop(fields->lua, 1);
        return false;
    }
    return true;
}

void fields_take_entries(struct fields *fields)
{
    asked(fields, entries);
}

void fields_check_sql_name(struct fields *fields, const char *name)
{
    bool well = name[0] >= 'a' && name[0] <= 'z' && strcmp(name, "rowid") != 0 &&
                strcmp(name, "oid") != 0 && strncmp(name, "sqlite_", 7) != 0;
    for (const char *at = name; *at; at++) {
        well = well && ((*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9') || *at == '_');
    }
    if (!well) {
        script_fail(
            fields->lua, "declare-name",
            _("%s: \"%s\" cannot be a name in SQL; take small letters, digits and _, with a "
              "letter first"),
            fields->where, name);
    }
}
