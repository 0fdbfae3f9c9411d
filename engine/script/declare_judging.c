/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Assessments and funds. */
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "script/declare.h"

static struct assessment_item read_item(lua_State *lua, const char *assessment)
{
    struct fields fields = fields_of(lua, -1, assessment);
    struct assessment_item item = {.name = fields_need_text(&fields, "name")};
    fields.where = arena_printf(script_of(lua)->arena, _("%s: item \"%s\""), assessment, item.name);
    item.title = fields_need_text(&fields, "title");
    item.basis = fields_text(&fields, "basis");
    item.mode = (enum score_mode)fields_choice(&fields, "mode", score_mode_names(), SCORE_FUNCTION);
    item.of = fields_text(&fields, "of");
    item.steps = fields_list(&fields, "steps");
    item.points = exact_of(0);
    fields_exact(&fields, "points", &item.points);
    item.function = fields_function(&fields, "judge");
    fields_done(&fields);
    bool well = item.mode == SCORE_FUNCTION ? item.function != 0 && !item.of
                                            : item.of && item.function == 0;
    if (!well || (item.mode == SCORE_LADDER) != (item.steps[0] != NULL)) {
        script_fail(
            lua, "item-form",
            _("%s: a flag needs \"of\", a ladder \"of\" and \"steps\", a function \"judge\""),
            fields.where);
    }
    return item;
}

int f_assessment(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "assessment");
    struct assessment *assessment = ARENA_NEW(script->arena, struct assessment);
    struct assessment_item *items = NULL;
    assessment->declared = declare_head(&fields, "assessment", "name");
    assessment->level = fields_need_text(&fields, "per");
    assessment->over = fields_need_text(&fields, "over");
    assessment->grade = fields_function(&fields, "grade");
    if (!fields_table(&fields, "items")) {
        script_fail(lua, "declare-missing", _("%s: \"%s\" is missing"), fields.where, "items");
    }
    struct fields list = fields_of(lua, -1, fields.where);
    while (fields_entry(&list, assessment->item_count + 1)) {
        struct assessment_item item = read_item(lua, fields.where);
        for (size_t i = 0; i < assessment->item_count; i++) {
            if (items && strcmp(items[i].name, item.name) == 0) {
                script_fail(lua, "item-twice", _("%s: item \"%s\" stands there twice"),
                            fields.where, item.name);
            }
        }
        ARENA_PUSH(script->arena, items, assessment->item_count, item);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    if (assessment->item_count == 0 && assessment->grade == 0) {
        script_fail(lua, "declare-missing", _("%s: \"%s\" is missing"), fields.where, "items");
    }
    assessment->items = items;
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->assessments, script->rules->assessment_count,
               assessment);
    return 0;
}

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
