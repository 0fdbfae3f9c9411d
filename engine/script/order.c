/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What comes first, the same in every process. Lua's own table.sort asks the clock where to begin
 * when a table is lopsided, and puts what is equal where that leads; its pairs() goes by addresses.
 */
#include <lauxlib.h>

#include "base/language.h"
#include "script/state.h"

enum { SORTED_KEYS = 100 * 1000 };

/* Where sort() finds what it needs on the stack. */
enum { LIST = 1, LESS, ROOM };

static void copy_range(lua_State *lua, int from, int to, lua_Integer first, lua_Integer end,
                       lua_Integer at)
{
    for (; first < end; first++, at++) {
        lua_rawgeti(lua, from, first);
        lua_rawseti(lua, to, at);
    }
}

/* Two sorted runs, up to middle and up to end, into one. Of what is equal the left stays first. */
static void merge_runs(lua_State *lua, int from, int to, lua_Integer left, lua_Integer middle,
                       lua_Integer end)
{
    lua_Integer right = middle;
    lua_Integer at = left;
    while (left < middle && right < end) {
        lua_pushvalue(lua, LESS);
        lua_rawgeti(lua, from, right);
        lua_rawgeti(lua, from, left);
        lua_call(lua, 2, 1);
        lua_rawgeti(lua, from, lua_toboolean(lua, -1) ? right++ : left++);
        lua_rawseti(lua, to, at++);
        lua_pop(lua, 1);
    }
    copy_range(lua, from, to, left, middle, at);
    copy_range(lua, from, to, right, end, at + middle - left);
}

/* A merge sort: LIST by LESS. Each pass goes from one table to the other. It ends whatever LESS
 * says. Each pass asks LESS for at least half of the list, so what LESS spends bounds the whole. */
static void sort(lua_State *lua)
{
    lua_Integer count = (lua_Integer)lua_rawlen(lua, LIST);
    int from = LIST;
    int to = ROOM;
    lua_newtable(lua);
    for (lua_Integer width = 1; width < count; width *= 2) {
        for (lua_Integer left = 1; left <= count; left += 2 * width) {
            lua_Integer middle = left + width <= count ? left + width : count + 1;
            lua_Integer end = middle + width <= count ? middle + width : count + 1;
            merge_runs(lua, from, to, left, middle, end);
        }
        from = to;
        to = from == ROOM ? LIST : ROOM;
    }
    if (from == ROOM) {
        copy_range(lua, ROOM, LIST, 1, count + 1, 1);
    }
}

/* "<", but a comparison counts: no instruction of Lua does. */
static int f_less(lua_State *lua)
{
    size_t left = lua_type(lua, 1) == LUA_TSTRING ? lua_rawlen(lua, 1) : 0;
    size_t right = lua_type(lua, 2) == LUA_TSTRING ? lua_rawlen(lua, 2) : 0;
    script_spend(lua, 1 + (long)((left < right ? left : right) / BYTES_PER_INSTRUCTION));
    lua_pushboolean(lua, lua_compare(lua, 1, 2, LUA_OPLT));
    return 1;
}

int order_sort(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_settop(lua, 2);
    if (lua_isnil(lua, 2)) {
        lua_pushcfunction(lua, f_less);
        lua_replace(lua, 2);
    }
    luaL_checktype(lua, 2, LUA_TFUNCTION);
    sort(lua);
    return 0;
}

/* Numbers rising, then texts by their bytes. */
static int f_key_less(lua_State *lua)
{
    bool left = lua_type(lua, 1) == LUA_TNUMBER;
    bool right = lua_type(lua, 2) == LUA_TNUMBER;
    lua_pushboolean(lua, left == right ? lua_compare(lua, 1, 2, LUA_OPLT) : left);
    return 1;
}

/* Upvalues: the table, its sorted keys, the place reached. */
static int f_pairs_next(lua_State *lua)
{
    lua_Integer at = lua_tointeger(lua, lua_upvalueindex(3)) + 1;
    lua_pushinteger(lua, at);
    lua_replace(lua, lua_upvalueindex(3));
    if (lua_rawgeti(lua, lua_upvalueindex(2), at) == LUA_TNIL) {
        return 1;
    }
    lua_pushvalue(lua, -1);
    lua_rawget(lua, lua_upvalueindex(1));
    return 2;
}

/* A function, so that the stack of sort() is that of its list. */
static int f_sort_keys(lua_State *lua)
{
    lua_pushcfunction(lua, f_key_less);
    sort(lua);
    return 0;
}

int order_pairs(lua_State *lua)
{
    luaL_checktype(lua, 1, LUA_TTABLE);
    lua_settop(lua, 1);
    lua_newtable(lua);
    lua_Integer count = 0;
    for (lua_pushnil(lua); lua_next(lua, 1) != 0; lua_pop(lua, 1)) {
        if (lua_type(lua, -2) != LUA_TNUMBER && lua_type(lua, -2) != LUA_TSTRING) {
            script_fail(lua, "rule-pairs", "%s",
                        _("pairs() goes over keys that are numbers or texts"));
        }
        if (++count > SORTED_KEYS) {
            script_fail(lua, "rule-pairs", _("pairs() over more than %d keys"), SORTED_KEYS);
        }
        lua_pushvalue(lua, -2);
        lua_rawseti(lua, 2, count);
    }
    lua_pushcfunction(lua, f_sort_keys);
    lua_pushvalue(lua, 2);
    lua_call(lua, 1, 0);
    lua_pushinteger(lua, 0);
    lua_pushcclosure(lua, f_pairs_next, 3);
    return 1;
}
