/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "model/scope.h"
#include "script/declare.h"

static _Noreturn void wrong(struct fields *fields, const char *id, const char *key,
                            const char *text, const char *wanted)
{
    script_fail(fields->lua, id, _("%s: \"%s\" is \"%s\"; it must be %s"), fields->where, key,
                text ? text : "", wanted);
}

/* "2021", "2021-07", or "2021-01 … 2021-06" with any of … ... ~ 至 between. */
static void read_period(struct fields *fields, struct case_settings *settings)
{
    static const char *const marks[] = {"…", "...", "~", "至", NULL};
    struct text text = text_of(settings->period);
    struct text first = text;
    struct text last = text;
    for (const char *const *mark = marks; *mark; mark++) {
        size_t at = text_find(text, text_of(*mark));
        if (at != SIZE_MAX) {
            first = text_trim(text_part(text, 0, at));
            last = text_trim(text_from(text, at + strlen(*mark)));
            break;
        }
    }
    struct date from;
    struct date to;
    if (!date_parse(first, &from) || !date_parse(last, &to) || date_compare(to, from) < 0) {
        wrong(fields, "case-period", "period", settings->period,
              _("a year or months such as \"2021\" or \"2021-01 ... 2021-06\""));
    }
    settings->period_first = date_first(from);
    settings->period_last = date_last(to);
}

static void read_signature(struct fields *fields, struct case_settings *settings)
{
    settings->head = settings->reviewer = settings->preparer = "";
    settings->phone = settings->reported_on = "";
    if (!fields_table(fields, "signature")) {
        return;
    }
    struct fields inner = fields_of(fields->lua, -1, "case: signature");
    const char **slots[] = {&settings->head, &settings->reviewer, &settings->preparer,
                            &settings->phone};
    static const char *const keys[] = {"head", "reviewer", "preparer", "phone"};
    for (size_t i = 0; i < 4; i++) {
        const char *text = fields_text(&inner, keys[i]);
        *slots[i] = text ? text : "";
    }
    struct date date = fields_date(&inner, "reported_on");
    if (date.year != 0) {
        char text[12];
        date_format(date, text);
        settings->reported_on = arena_copy(script_of(fields->lua)->arena, text);
    }
    fields_done(&inner);
    lua_pop(fields->lua, 1);
}

static int by_name(const void *a, const void *b)
{
    const struct override *left = a;
    const struct override *right = b;
    return strcmp(left->name, right->name);
}

static void read_overrides(struct fields *fields, struct case_settings *settings)
{
    lua_State *lua = fields->lua;
    struct arena *arena = script_of(lua)->arena;
    if (!fields_table(fields, "set")) {
        return;
    }
    for (lua_pushnil(lua); lua_next(lua, -2) != 0; lua_pop(lua, 1)) {
        bool well = lua_type(lua, -2) == LUA_TSTRING &&
                    (lua_isinteger(lua, -1) || lua_type(lua, -1) == LUA_TSTRING);
        if (!well) {
            script_fail(lua, "case-set", "%s",
                        _("case: set holds parameter names with whole numbers or texts such as "
                          "[\"dues.refund_rate\"] = \"0.60\""));
        }
        lua_pushvalue(lua, -1);
        lua_tostring(lua, -1); /* a whole number becomes a text */
        struct override override = {fields_copy(lua, -3), fields_copy(lua, -1), "case.lua"};
        lua_pop(lua, 1);
        if (!override.name || !override.value) {
            script_fail(lua, "case-set", "%s", _("case: set holds what is no UTF-8 text"));
        }
        ARENA_PUSH(arena, settings->overrides, settings->override_count, override);
    }
    lua_pop(lua, 1);
    if (settings->override_count > 0) {
        qsort(settings->overrides, settings->override_count, sizeof(*settings->overrides), by_name);
    }
}

int f_case(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct case_settings *settings = script->settings;
    struct fields fields = declare_begin(lua, "case");
    if (settings->title) {
        script_fail(lua, "case-twice", "%s",
                    _("a second case { ... }; one file describes one case"));
    }
    const char *title = fields_need_title(&fields);
    settings->place = fields_need_text(&fields, "place");
    if (!place_valid(text_of(settings->place))) {
        wrong(&fields, "case-place", "place", settings->place,
              _("a division code of six digits (GB/T 2260)"));
    }
    settings->period = fields_need_text(&fields, "period");
    read_period(&fields, settings);
    settings->as_of = fields_date(&fields, "as_of");
    if (settings->as_of.year == 0) {
        settings->as_of = settings->period_last;
    } else if (date_precision(settings->as_of) != DATE_DAY) {
        wrong(&fields, "case-as-of", "as_of", fields_text(&fields, "as_of"), _("a day"));
    }
    settings->due = fields_date(&fields, "due");
    const char *language = fields_text(&fields, "language");
    settings->language = language ? language : "zh_CN";
    read_signature(&fields, settings);
    read_overrides(&fields, settings);
    settings->trial = fields_boolean(&fields, "trial");
    settings->parts = fields_boolean(&fields, "parts");
    settings->incomplete = fields_boolean(&fields, "incomplete");
    settings->adopted = fields_list(&fields, "adopt");
    fields_done(&fields);
    settings->title = title;
    return 0;
}
