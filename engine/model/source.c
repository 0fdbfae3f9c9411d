/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/source.h"

#include "base/arena.h"

const char *source_place(const struct source *source, struct arena *arena)
{
    return source->sheet ? arena_printf(arena, "%s[%s]", source->path, source->sheet->name)
                         : source->path;
}
