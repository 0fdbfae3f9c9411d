/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside script/: the state behind a script, and the one door in each direction. */
#ifndef SCRIPT_STATE_H
#define SCRIPT_STATE_H

#include <lua.h>
#include <time.h>

#include "script/script.h"

enum { BYTES_PER_INSTRUCTION = 64 }; /* what is read or made takes time as instructions do */

enum script_phase { PHASE_DECLARE, PHASE_JUDGE };

struct script {
    lua_State *lua;
    size_t memory;     /* in use */
    bool refused;      /* the last was not given, for want of memory of the machine */
    long instructions; /* left in this file or call */
    time_t until;      /* seconds of this thread when it is stopped at the latest */
    time_t looked;     /* when the clock was asked last */
    size_t kept;       /* bytes of the arena when it began */
    enum script_phase phase;
    char full_file[240]; /* where memory was refused last; "" if nobody knows */
    long full_line;
    struct fault *fault; /* of the call that is under way */
    bool missing;        /* it ended for want of a value: reason tells which */
    const char *reason;
    /* While declaring. */
    struct ruleset *rules;
    struct arena *arena;
    struct rule_file file;
    struct case_settings *settings; /* of case.lua */
    bool testing;                   /* tests of rules are read, and no rules */
    /* While judging. */
    const struct declared *by; /* the rule that is called; NULL while declaring */
    const struct parameter_source *parameters;
    const struct function *functions;
    size_t function_count;
};

struct script *script_of(lua_State *lua);

/* A fresh environment with the allow-list on the top of the stack. */
void sandbox_push(lua_State *lua);
/* Names that a chunk may use and that the sandbox does not have yet. */
void sandbox_add(lua_State *lua, const char *name, lua_CFunction function);

/* Loads and runs a chunk with the environment at the top of the stack, which it takes. */
CHECKED bool script_run(struct script *script, struct text text, const char *shown,
                        struct fault *fault);
/* lua_pcall with the caps; what went wrong becomes a fault. */
CHECKED bool script_call(struct script *script, int arguments, int results, struct fault *fault);
/* Ends the Lua call when declarations or figures fill the memory; bytes: how many are wanted now.
 */
void script_room(lua_State *lua, size_t bytes);
/* What no instruction of Lua counts; ends the Lua call when all are spent. */
void script_spend(lua_State *lua, long instructions);
/* Ends the Lua call: the fault that was set on script->fault is reported. */
_Noreturn void script_raise(lua_State *lua);
/* Sets a fault at the line that called, and ends the Lua call. */
_Noreturn void script_fail(lua_State *lua, const char *id, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* pairs() and table.sort(), in the same order in every process. */
int order_pairs(lua_State *lua);
int order_sort(lua_State *lua);

/* Figures in Lua. */
void figures_open(lua_State *lua); /* types, once */
void figures_add(lua_State *lua);  /* functions, into the environment at the top */
void figure_push(lua_State *lua, const struct figure *figure);
/* NULL if it is no figure and no whole number; floats are refused. */
const struct figure *figure_at(lua_State *lua, int index);

void declare_add(lua_State *lua); /* the declaring functions, into the environment at the top */

#endif
