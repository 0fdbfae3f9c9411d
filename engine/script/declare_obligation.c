/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Obligations: who is to do what how often. */
#include "base/arena.h"
#include "base/language.h"
#include "script/declare.h"

/* Ten years of days; more periods or more times are a slip of the pen. */
enum { MOST = 3660 };

/* A whole number, or the name of a parameter. */
static struct obligation_number read_number(struct fields *fields, const char *key)
{
    struct obligation_number number = {0};
    const char *text = fields_scalar(fields, key);
    struct exact exact;
    if (!text) {
        return number;
    }
    number.given = true;
    if (!exact_parse(text_of(text), &exact)) {
        number.parameter = text;
    } else if (exact.den != 1 || exact.num < 0 || exact.num > MOST) {
        script_fail(fields->lua, "obligation-number",
                    _("%s: \"%s\" is a whole number from 0 to %d, or the name of a parameter"),
                    fields->where, key, MOST);
    } else {
        number.number = exact.num;
    }
    return number;
}

static void must(struct fields *fields, const char *key, bool there, bool wanted)
{
    if (there && !wanted) {
        script_fail(fields->lua, "obligation-form", _("%s: \"%s\" says nothing there"),
                    fields->where, key);
    }
    if (!there && wanted) {
        script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where, key);
    }
}

int f_obligation(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "obligation");
    struct obligation *obligation = ARENA_NEW(script->arena, struct obligation);
    obligation->declared = declare_head(&fields, "obligation", "name");
    fields_check_sql_name(&fields, obligation->declared.name);
    must(&fields, "basis", obligation->declared.basis[0] != NULL, true);
    obligation->level = fields_need_text(&fields, "level");
    int every = fields_choice(&fields, "every", every_names(), -1);
    must(&fields, "every", every >= 0, true);
    obligation->every = (enum every)every;
    bool event = obligation->every == EVERY_EVENT;
    obligation->bound = (enum bound)fields_choice(&fields, "bound", bound_names(), BOUND_WHOLE);
    obligation->least = read_number(&fields, "least");
    if (!obligation->least.given) {
        obligation->least = (struct obligation_number){.given = true, .number = 1};
    }
    obligation->grace = read_number(&fields, "grace");
    obligation->within = read_number(&fields, "within");
    must(&fields, "within", obligation->within.given, obligation->within.given && event);
    obligation->among = fields_text(&fields, "among");
    must(&fields, "among", obligation->among != NULL, obligation->among || !event);
    obligation->windows = fields_text(&fields, "windows");
    must(&fields, "windows", obligation->windows != NULL, obligation->every == EVERY_WINDOW);
    obligation->events = fields_text(&fields, "events");
    must(&fields, "events", obligation->events != NULL, event);
    obligation->done = fields_need_text(&fields, "done");
    obligation->excused = fields_text(&fields, "excused");
    obligation->unsure = fields_text(&fields, "unsure");
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->obligations, script->rules->obligation_count,
               obligation);
    return 0;
}
