/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Funds. */
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "script/declare.h"

static enum rounding read_rounding(struct fields *fields)
{
    static const char *const to[] = {"fen", NULL};
    static const char *const at[] = {"line", NULL};
    static const char *const modes[] = {"half-up", "half-even", "down", "up", NULL};
    if (!fields_table(fields, "round")) {
        script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where,
                    "round");
    }
    struct fields inner = fields_of(fields->lua, -1, fields->where);
    fields_need_text(&inner, "to");
    fields_choice(&inner, "to", to, 0);
    fields_need_text(&inner, "at");
    fields_choice(&inner, "at", at, 0);
    fields_need_text(&inner, "mode");
    enum rounding mode = (enum rounding)fields_choice(&inner, "mode", modes, ROUND_HALF_UP);
    fields_done(&inner);
    lua_pop(fields->lua, 1);
    return mode;
}

int f_fund(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "fund");
    struct fund *fund = ARENA_NEW(script->arena, struct fund);
    fund->declared = declare_head(&fields, "fund", "name");
    fund->level = fields_need_text(&fields, "per");
    fund->over = fields_need_text(&fields, "over");
    fund->amount = fields_function(&fields, "amount");
    if (fund->amount == 0) {
        script_fail(lua, "declare-missing", _("%s: \"%s\" is missing"), fields.where, "amount");
    }
    fund->rounding = read_rounding(&fields);
    if (!fund->declared.basis[0]) {
        script_fail(lua, "declare-missing", _("%s: \"%s\" is missing"), fields.where, "basis");
    }
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->funds, script->rules->fund_count, fund);
    return 0;
}
