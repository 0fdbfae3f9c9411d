/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Funds. */
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "script/declare.h"

static _Noreturn void missing(struct fields *fields, const char *key)
{
    script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where, key);
}

static void read_rounding(struct fields *fields, struct fund *fund)
{
    static const char *const to[] = {"fen", NULL};
    static const char *const at[] = {"line", "pool", NULL};
    if (!fields_table(fields, "round")) {
        missing(fields, "round");
    }
    struct fields inner = fields_of(fields->lua, -1, fields->where);
    fields_need_text(&inner, "to");
    fields_choice(&inner, "to", to, 0);
    fields_need_text(&inner, "at");
    fund->whole = fields_choice(&inner, "at", at, 0) == 1;
    fields_need_text(&inner, "mode");
    fund->rounding = (enum rounding)fields_choice(&inner, "mode", rounding_names(), ROUND_HALF_UP);
    fields_done(&inner);
    lua_pop(fields->lua, 1);
}

/* How much is shared out: one amount for all, or one that stands in the rows of each pool. */
static void read_pool_amount(struct fields *inner, struct fund *fund, const char *where)
{
    const char *amount = fields_scalar(inner, "amount");
    fund->each = fields_text(inner, "each");
    fund->of = fields_text(inner, "of");
    if ((fund->each || fund->of) && (amount || !fund->each || !fund->of)) {
        script_fail(inner->lua, "pool-each",
                    _("%s: \"each\" and \"of\" go together, and take the place of \"amount\""),
                    where);
    }
    fund->pool.given = true;
    if (fund->each) {
        return;
    }
    if (!amount) {
        missing(inner, "amount");
    }
    fund->pool.parameter = exact_parse(text_of(amount), &fund->pool.number) ? NULL : amount;
    if (!fund->pool.parameter && (fund->pool.number.num < 0 || fund->pool.number.den != 1)) {
        script_fail(inner->lua, "pool-amount",
                    _("%s: a pool is a whole number of fen, and not below 0"), where);
    }
}

/* What is shared out, by what, and between which bounds. */
static void read_pool(struct fields *fields, struct fund *fund)
{
    if (!fields_table(fields, "pool")) {
        return;
    }
    const char *where = arena_printf(script_of(fields->lua)->arena, "%s: pool", fields->where);
    struct fields inner = fields_of(fields->lua, -1, where);
    read_pool_amount(&inner, fund, where);
    fund->method = (enum pool_method)fields_choice(&inner, "method", pool_method_names(),
                                                   POOL_LARGEST_REMAINDER);
    fund->weight = fields_function(&inner, "weight");
    fund->least = fields_function(&inner, "least");
    fund->most = fields_function(&inner, "most");
    if (fund->weight == 0) {
        missing(&inner, "weight");
    }
    if ((fund->least != 0 || fund->most != 0) && fund->method != POOL_LARGEST_REMAINDER) {
        script_fail(fields->lua, "pool-method",
                    _("%s: bounds go with the method \"largest-remainder\""), where);
    }
    fields_done(&inner);
    lua_pop(fields->lua, 1);
}

int f_fund(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "fund");
    struct fund *fund = ARENA_NEW(script->arena, struct fund);
    fund->declared = declare_head(&fields, "fund", "name");
    fund->level = fields_need_text(&fields, "per");
    fund->over = fields_need_text(&fields, "over");
    fund->source = fields_text(&fields, "source");
    fund->amount = fields_function(&fields, "amount");
    fund->pool.number = exact_of(0);
    read_pool(&fields, fund);
    if ((fund->amount == 0) != fund->pool.given) {
        script_fail(lua, "fund-form", _("%s: either \"amount\" or \"pool\" is wanted"),
                    fields.where);
    }
    if (!fund->pool.given) {
        read_rounding(&fields, fund);
    }
    if (!fund->declared.basis[0]) {
        missing(&fields, "basis");
    }
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->funds, script->rules->fund_count, fund);
    return 0;
}
