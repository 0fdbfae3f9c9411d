/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of empty forms. */
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "model/form.h"
#include "script/declare.h"

static void read_kinds(struct fields *fields, struct form_layout *form)
{
    struct arena *arena = script_of(fields->lua)->arena;
    if (!fields_table(fields, "kinds")) {
        script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where,
                    "kinds");
    }
    struct fields inner = fields_of(fields->lua, -1, fields->where);
    for (size_t i = 0; i < FORM_KINDS; i++) {
        const char *name = i == FORM_DATE_MONTH ? "date_month"
                           : i == FORM_DATE_DAY ? "date_day"
                                                : column_type_names()[i];
        if (!fields_table(&inner, name)) {
            script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), inner.where,
                        name);
        }
        const char *where = arena_printf(arena, "%s: %s", inner.where, name);
        struct fields kind = fields_of(fields->lua, -1, where);
        form->kinds[i].says = fields_need_text(&kind, "says");
        form->kinds[i].example = fields_text(&kind, "example");
        fields_done(&kind);
        lua_pop(fields->lua, 1);
    }
    fields_done(&inner);
    lua_pop(fields->lua, 1);
}

int f_form(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "form");
    struct form_layout *form = ARENA_NEW(script->arena, struct form_layout);
    form->declared = declare_head(&fields, "form", "name");
    if (script->rules->form) {
        script_fail(lua, "declared-twice", _("a second form; first in %s:%ld"),
                    script->rules->form->declared.path, script->rules->form->declared.line);
    }
    const struct {
        const char *key;
        const char **slot;
    } texts[] = {
        {"guide", &form->guide},           {"words", &form->words},
        {"head_column", form->heads},      {"head_needed", form->heads + 1},
        {"head_kind", form->heads + 2},    {"head_words", form->heads + 3},
        {"head_example", form->heads + 4}, {"required", &form->required},
        {"optional", &form->optional},     {"at_least", &form->at_least},
        {"at_most", &form->at_most},
    };
    for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
        *texts[i].slot = fields_need_text(&fields, texts[i].key);
    }
    form->notes = fields_list(&fields, "notes");
    read_kinds(&fields, form);
    fields_done(&fields);
    script->rules->form = form;
    return 0;
}
