/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside script/: what each declaring function does, by file. */
#ifndef SCRIPT_DECLARE_H
#define SCRIPT_DECLARE_H

#include "model/declared.h"
#include "script/fields.h"
#include "script/state.h"

/* Begins every declaration: checks the phase and opens the argument. */
struct fields declare_begin(lua_State *lua, const char *kind);
/* name (under `key`), title, basis, and where it stands. */
struct declared declare_head(struct fields *fields, const char *kind, const char *key);
/* Where it stands, and its words; nothing else. */
struct declared declare_place(struct script *script);
/* What stands under `copies` in a report; NULL: nothing. */
const struct copies_layout *declare_copies(struct fields *fields);

int f_roster(lua_State *lua);
int f_basis(lua_State *lua);
int f_parameter_declared(lua_State *lua);
int f_relation(lua_State *lua);
int f_level(lua_State *lua);
int f_measure(lua_State *lua);
int f_check(lua_State *lua);
int f_correction(lua_State *lua);
int f_obligation(lua_State *lua);
int f_assessment(lua_State *lua);
int f_fund(lua_State *lua);
int f_report(lua_State *lua);
int f_sheet(lua_State *lua);
int f_journal(lua_State *lua);
int f_style(lua_State *lua);
int f_form(lua_State *lua);
int f_case(lua_State *lua);
int f_test(lua_State *lua);

#endif
