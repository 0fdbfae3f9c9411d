/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <lauxlib.h>
#include <lualib.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/suggest.h"
#include "script/source.h"
#include "script/state.h"

enum {
    MEMORY_CAP = 64 * 1024 * 1024,
    INSTRUCTION_STEP = 1000,
    INSTRUCTION_CAP = 20 * 1000 * 1000, /* of one file or one call */
    SECONDS_CAP = 60,                   /* the same: a second is what it should take */
    KEPT_CAP = 256 * 1024 * 1024,       /* of all declarations, or of one call */
};

/* Reads the stack only; the state is whole whenever it asks for memory. */
static void note_place(struct script *script)
{
    lua_Debug debug;
    for (int level = 0; script->lua && lua_getstack(script->lua, level, &debug) == 1; level++) {
        lua_getinfo(script->lua, "Sl", &debug);
        if (debug.currentline > 0 && debug.source[0] == '@') {
            snprintf(script->full_file, sizeof(script->full_file), "%s", debug.source + 1);
            script->full_line = debug.currentline;
            return;
        }
    }
}

static void *capped(void *context, void *old, size_t old_size, size_t size)
{
    struct script *script = context;
    size_t had = old ? old_size : 0;
    if (size == 0) {
        script->memory -= had;
        free(old);
        return NULL;
    }
    if (size > had && script->memory - had + size > MEMORY_CAP) {
        script->refused = false;
        note_place(script);
        return NULL;
    }
    void *at = realloc(old, size);
    /* Memory takes time to fill: a growing text would cost hours and few instructions. */
    script->instructions -= (long)(size / BYTES_PER_INSTRUCTION);
    if (at) {
        script->memory = script->memory - had + size;
    }
    script->refused = !at;
    return at;
}

struct script *script_of(lua_State *lua)
{
    return *(struct script **)lua_getextraspace(lua);
}

/* A message of Lua begins with FILE:LINE: when it comes from a chunk. */
static void place_of(const char *message, char *file, size_t size, long *line, const char **rest)
{
    const char *end = strstr(message, ".lua:");
    file[0] = '\0';
    *line = 0;
    *rest = message;
    if (!end) {
        return;
    }
    char *after;
    long number = strtol(end + 5, &after, 10);
    if (after > end + 5 && *after == ':') {
        snprintf(file, size, "%.*s", (int)(end + 4 - message), message);
        *line = number;
        *rest = after[1] == ' ' ? after + 2 : after + 1;
    }
}

/* Where a fault is that Lua cannot place: in what is called, or in the file that is read. */
static const char *path_of(const struct script *script)
{
    return script->by ? script->by->path : script->file.path;
}

static long line_of(const struct script *script)
{
    return script->by ? script->by->line : 0;
}

/* Seconds of computing: a busy machine is no reason to stop a rule. */
static time_t seconds_spent(void)
{
    struct timespec now;
    return clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now) == 0 ? now.tv_sec : 0;
}

/* A quick clock tells when to ask the other, which is slow. */
static bool is_late(struct script *script)
{
    struct timespec now;
    if (clock_gettime(CLOCK_MONOTONIC_COARSE, &now) != 0 || now.tv_sec == script->looked) {
        return false;
    }
    script->looked = now.tv_sec;
    return seconds_spent() > script->until;
}

void script_room(lua_State *lua, size_t bytes)
{
    const struct script *script = script_of(lua);
    if (script->arena && arena_bytes(script->arena) + bytes > script->kept + KEPT_CAP) {
        script_fail(lua, "rule-memory", _("stopped at %d MB of memory"), KEPT_CAP / (1024 * 1024));
    }
}

void script_spend(lua_State *lua, long instructions)
{
    struct script *script = script_of(lua);
    script->instructions -= instructions;
    if (script->instructions < 0) {
        script_fail(lua, "rule-endless",
                    _("stopped after %d million instructions: it may never end"),
                    INSTRUCTION_CAP / 1000000);
    }
}

/* Some instructions take long, such as a search in a long text. */
static void count_hook(lua_State *lua, lua_Debug *debug)
{
    (void)debug;
    script_spend(lua, INSTRUCTION_STEP);
    if (is_late(script_of(lua))) {
        script_fail(lua, "rule-endless", _("stopped after %d seconds: it may never end"),
                    SECONDS_CAP);
    }
    script_room(lua, 0);
}

/* Pushes the place of the innermost line of a rule, "FILE:LINE: ", or "". */
static void push_place(lua_State *lua)
{
    for (int level = 1; level < 10; level++) {
        luaL_where(lua, level);
        if (lua_rawlen(lua, -1) > 0) {
            return;
        }
        lua_pop(lua, 1);
    }
    lua_pushliteral(lua, "");
}

/* error({}) brings neither text nor place; what the C side of Lua refuses has no place. */
static int f_placed(lua_State *lua)
{
    const struct script *script = script_of(lua);
    bool text = lua_type(lua, 1) == LUA_TSTRING;
    lua_settop(lua, 1);
    if (script->fault->kind != FAULT_NONE || script->missing ||
        (text && strstr(lua_tostring(lua, 1), ".lua:"))) {
        return 1;
    }
    push_place(lua);
    if (text) {
        lua_pushfstring(lua, "%s%s", lua_tostring(lua, 2), lua_tostring(lua, 1));
    } else {
        lua_pushfstring(lua, "%serror(%s)", lua_tostring(lua, 2),
                        lua_type(lua, 1) == LUA_TNUMBER ? lua_tostring(lua, 1)
                                                        : luaL_typename(lua, 1));
    }
    return 1;
}

/* The machine has no more, or the rule took too much. */
static void memory_fault(struct script *script, struct fault *fault)
{
    bool known = script->full_file[0] != '\0';
    if (script->refused) {
        fault_set_at(fault, FAULT_BUG, "lua-memory", path_of(script), line_of(script), "%s",
                     _("out of memory"));
        return;
    }
    fault_set_at(fault, FAULT_RULE, "rule-memory", known ? script->full_file : path_of(script),
                 known ? script->full_line : line_of(script), _("stopped at %d MB of memory"),
                 MEMORY_CAP / (1024 * 1024));
}

bool script_call(struct script *script, int arguments, int results, struct fault *fault)
{
    script->instructions = INSTRUCTION_CAP;
    script->until = seconds_spent() + SECONDS_CAP;
    script->kept = script->arena && script->phase == PHASE_JUDGE ? arena_bytes(script->arena) : 0;
    script->fault = fault;
    script->missing = false;
    lua_sethook(script->lua, count_hook, LUA_MASKCOUNT, INSTRUCTION_STEP);
    script->full_file[0] = '\0';
    int handler = lua_gettop(script->lua) - arguments;
    lua_pushcfunction(script->lua, f_placed);
    lua_insert(script->lua, handler);
    int status = lua_pcall(script->lua, arguments, results, handler);
    lua_remove(script->lua, handler);
    lua_sethook(script->lua, NULL, 0, 0);
    if (status == LUA_OK) {
        return true;
    }
    if (status == LUA_ERRMEM) {
        memory_fault(script, fault);
    } else if (fault->kind == FAULT_NONE && !script->missing) {
        char file[240];
        long line;
        const char *text;
        const char *message = lua_tostring(script->lua, -1);
        place_of(message ? message : "", file, sizeof(file), &line, &text);
        fault_set_at(fault, FAULT_RULE, "rule-error", file[0] ? file : path_of(script),
                     file[0] ? line : line_of(script), _("Lua: %s"), text);
    }
    lua_pop(script->lua, 1);
    return false;
}

_Noreturn void script_raise(lua_State *lua)
{
    lua_pushnil(lua);
    lua_error(lua);
    abort(); /* lua_error does not return; its prototype does not say so */
}

_Noreturn void script_fail(lua_State *lua, const char *id, const char *format, ...)
{
    struct script *script = script_of(lua);
    char text[600];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    lua_Debug debug;
    const char *file = path_of(script);
    long line = line_of(script);
    for (int level = 0; lua_getstack(lua, level, &debug) == 1; level++) {
        lua_getinfo(lua, "Sl", &debug);
        if (debug.currentline > 0) {
            file = debug.source[0] == '@' ? debug.source + 1 : debug.source;
            line = debug.currentline;
            break;
        }
    }
    fault_set_at(script->fault, FAULT_RULE, id, file, line, "%s", text);
    script_raise(lua);
}

/* Without addresses, which differ from run to run. */
static int f_tostring(lua_State *lua)
{
    switch (lua_type(lua, 1)) {
    case LUA_TUSERDATA:
        if (luaL_callmeta(lua, 1, "__tostring")) {
            return 1;
        }
        lua_pushstring(lua, luaL_typename(lua, 1));
        return 1;
    case LUA_TTABLE:
    case LUA_TFUNCTION:
    case LUA_TTHREAD:
    case LUA_TLIGHTUSERDATA:
        lua_pushstring(lua, luaL_typename(lua, 1));
        return 1;
    default:
        luaL_tolstring(lua, 1, NULL);
        return 1;
    }
}

/* Plain search only: a Lua pattern can be made to run for hours inside one instruction. */
static int f_find(lua_State *lua)
{
    size_t length;
    size_t part_length;
    const char *at = luaL_checklstring(lua, 1, &length);
    const char *part = luaL_checklstring(lua, 2, &part_length);
    lua_settop(lua, 2);
    size_t found = text_find((struct text){at, length}, (struct text){part, part_length});
    if (found == SIZE_MAX) {
        lua_pushnil(lua);
        return 1;
    }
    lua_Integer first = (lua_Integer)found + 1;
    lua_pushinteger(lua, first);
    lua_pushinteger(lua, first + (lua_Integer)part_length - 1);
    return 2;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int f_unknown_global(lua_State *lua)
{
    const char *names[64] = {0};
    size_t count = 0;
    const char *name = lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : "?";
    lua_pushvalue(lua, lua_upvalueindex(1));
    for (lua_pushnil(lua); lua_next(lua, -2) != 0 && count < 64; lua_pop(lua, 1)) {
        names[count++] = lua_tostring(lua, -2);
    }
    /* Of names that are equally near the first is meant; Lua's own order changes. */
    qsort(names, count, sizeof(*names), by_bytes);
    script_fail(lua, "rule-unknown-name", _("\"%s\" is not known here%s"), name,
                suggest_hint(script_of(lua)->arena, name, names, count));
}

static int f_new_global(lua_State *lua)
{
    script_fail(lua, "rule-global", _("\"%s\" would be a global; write \"local %s\""),
                lua_tostring(lua, 2), lua_tostring(lua, 2));
}

static void copy_names(lua_State *lua, const char *const *names)
{
    /* From the table below the top one into the top one. */
    for (; *names; names++) {
        lua_getfield(lua, -2, *names);
        lua_setfield(lua, -2, *names);
    }
}

static int f_shared(lua_State *lua)
{
    script_fail(lua, "rule-read-only", "%s",
                _("this table is there for all rules; a rule may not change it"));
}

/* In the place of the table at the top one that shows the same and takes nothing. */
static void close_library(lua_State *lua)
{
    lua_newtable(lua);
    lua_newtable(lua);
    lua_pushvalue(lua, -3);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, f_shared);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
    lua_remove(lua, -2);
}

static void push_library(lua_State *lua, const char *name, const char *const *names)
{
    lua_getfield(lua, LUA_REGISTRYINDEX, name);
    lua_newtable(lua);
    copy_names(lua, names);
    lua_remove(lua, -2);
}

void sandbox_push(lua_State *lua)
{
    static const char *const base[] = {"assert", "error",    "ipairs", "select",
                                       "type",   "tonumber", NULL};
    static const char *const strings[] = {"len", "sub", "lower", "upper", NULL};
    static const char *const tables[] = {"concat", "insert", "remove", "unpack", NULL};
    lua_newtable(lua); /* the environment itself stays empty: every access is looked at */
    lua_newtable(lua); /* its metatable */
    push_library(lua, "mingce.base", base);
    lua_pushcfunction(lua, order_pairs);
    lua_setfield(lua, -2, "pairs");
    lua_pushcfunction(lua, f_tostring);
    lua_setfield(lua, -2, "tostring");
    push_library(lua, "mingce.string", strings);
    lua_pushcfunction(lua, f_find);
    lua_setfield(lua, -2, "find");
    close_library(lua);
    /* "text":sub(…) goes through the metatable of strings. */
    lua_pushliteral(lua, "");
    lua_getmetatable(lua, -1);
    lua_pushvalue(lua, -3);
    lua_setfield(lua, -2, "__index");
    lua_pop(lua, 2);
    lua_setfield(lua, -2, "string");
    push_library(lua, "mingce.table", tables);
    lua_pushcfunction(lua, order_sort);
    lua_setfield(lua, -2, "sort");
    close_library(lua);
    lua_setfield(lua, -2, "table");
    /* Unknown names end in f_unknown_global, which wants the list of known ones. */
    lua_newtable(lua);
    lua_pushvalue(lua, -2);
    lua_pushcclosure(lua, f_unknown_global, 1);
    lua_setfield(lua, -2, "__index");
    lua_setmetatable(lua, -2);
    lua_setfield(lua, -2, "__index");
    lua_pushcfunction(lua, f_new_global);
    lua_setfield(lua, -2, "__newindex");
    lua_setmetatable(lua, -2);
}

void sandbox_add(lua_State *lua, const char *name, lua_CFunction function)
{
    lua_getmetatable(lua, -1);
    lua_getfield(lua, -1, "__index");
    lua_pushcfunction(lua, function);
    lua_setfield(lua, -2, name);
    lua_pop(lua, 2);
}

bool script_run(struct script *script, struct text text, const char *shown, struct fault *fault)
{
    lua_State *lua = script->lua;
    script->file = (struct rule_file){shown, text};
    script->fault = fault;
    if (!source_check(text, shown, fault)) {
        lua_pop(lua, 1);
        return false;
    }
    const char *chunk = arena_printf(script->arena, "@%s", shown);
    script->full_file[0] = '\0';
    int status = luaL_loadbufferx(lua, text.at, text.length, chunk, "t");
    if (status == LUA_ERRMEM) {
        memory_fault(script, fault);
        lua_pop(lua, 2);
        return false;
    }
    if (status != LUA_OK) {
        char file[240];
        long line;
        const char *rest;
        place_of(lua_tostring(lua, -1), file, sizeof(file), &line, &rest);
        fault_set_at(fault, FAULT_RULE, "rule-syntax", shown, line, _("Lua: %s"), rest);
        lua_pop(lua, 2);
        return false;
    }
    lua_insert(lua, -2);
    lua_setupvalue(lua, -2, 1);
    return script_call(script, 0, 0, fault);
}

static int f_open(lua_State *lua)
{
    luaL_requiref(lua, "_G", luaopen_base, 0);
    lua_setfield(lua, LUA_REGISTRYINDEX, "mingce.base");
    luaL_requiref(lua, LUA_TABLIBNAME, luaopen_table, 0);
    lua_setfield(lua, LUA_REGISTRYINDEX, "mingce.table");
    luaL_requiref(lua, LUA_STRLIBNAME, luaopen_string, 0);
    lua_setfield(lua, LUA_REGISTRYINDEX, "mingce.string");
    figures_open(lua);
    return 0;
}

struct script *script_open(struct fault *fault)
{
    struct script *script = memory_new(sizeof(*script));
    script->lua = lua_newstate(capped, script);
    if (!script->lua) {
        fault_set(fault, FAULT_BUG, "lua-start", "%s", _("Lua does not start"));
        free(script);
        return NULL;
    }
    *(struct script **)lua_getextraspace(script->lua) = script;
    lua_pushcfunction(script->lua, f_open);
    if (!script_call(script, 0, 0, fault)) {
        script_close(script);
        return NULL;
    }
    return script;
}

void script_close(struct script *script)
{
    if (script) {
        lua_close(script->lua);
        free(script);
    }
}

void script_functions(struct script *script, const struct function *functions, size_t count)
{
    script->functions = functions;
    script->function_count = count;
}
