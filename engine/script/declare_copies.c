/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Copies of files in reports. */
#include "base/arena.h"
#include "base/language.h"
#include "model/report.h"
#include "script/declare.h"

const struct copies_layout *declare_copies(struct fields *fields)
{
    struct arena *arena = script_of(fields->lua)->arena;
    if (!fields_table(fields, "copies")) {
        return NULL;
    }
    struct copies_layout *copies = ARENA_NEW(arena, struct copies_layout);
    struct fields inner =
        fields_of(fields->lua, -1, arena_printf(arena, _("%s: copies"), fields->where));
    const struct {
        const char *key;
        const char **slot;
    } texts[] = {
        {"from", &copies->from}, {"title", &copies->title},   {"row", &copies->row},
        {"back", &copies->back}, {"says", &copies->says},     {"all", &copies->all},
        {"some", &copies->some}, {"shared", &copies->shared}, {"left", &copies->left},
    };
    for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
        *texts[i].slot = fields_need_text(&inner, texts[i].key);
    }
    copies->most = fields_real(&inner, "most", 0);
    copies->notes = fields_list(&inner, "notes");
    fields_done(&inner);
    lua_pop(fields->lua, 1);
    return copies;
}
