/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/sentence.h"

#include <string.h>

#include "base/language.h"

const char *sentence_fill(struct arena *arena, const char *sentence,
                          const char *(*value)(void *context, const char *name), void *context)
{
    struct text left = text_of(sentence);
    const char *out = "";
    size_t start;
    while ((start = text_find(left, TEXT("{"))) != SIZE_MAX) {
        size_t end = text_find(text_from(left, start), TEXT("}"));
        if (end == SIZE_MAX) {
            break;
        }
        const char *name = arena_text(arena, text_part(left, start + 1, start + end));
        const char *given = value(context, name);
        out = arena_printf(arena, "%s%.*s%s", out, (int)start, left.at, given ? given : "");
        left = text_from(left, start + end + 1);
    }
    return arena_printf(arena, "%s%.*s", out, (int)left.length, left.at);
}

struct filling {
    struct query *query;
    struct arena *arena;
};

static const char *column_named(void *context, const char *name)
{
    const struct filling *filling = context;
    size_t column = query_column(filling->query, name);
    return column == SIZE_MAX || query_is_null(filling->query, column)
               ? NULL
               : arena_text(filling->arena, query_text(filling->query, column));
}

const char *sentence_of_row(struct arena *arena, const char *sentence, struct query *query)
{
    struct filling filling = {query, arena};
    return masked_text(arena, sentence_fill(arena, sentence, column_named, &filling));
}

struct names {
    const struct declared *by;
    const struct query *query;
    struct arena *arena;
    struct fault *fault;
};

/* Called for each {name} of a sentence: a misspelt one would leave a hole in it. */
static const char *must_be_column(void *context, const char *name)
{
    const struct names *names = context;
    if (query_column(names->query, name) == SIZE_MAX) {
        fault_set_at(names->fault, FAULT_RULE, "sentence-name", names->by->path, names->by->line,
                     _("\"%s\": its rows have no column \"%s\" for the sentence%s"),
                     names->by->name, name, query_hint(names->query, name, names->arena));
    }
    return "";
}

bool sentence_check(const struct declared *by, const char *sentence, const struct query *query,
                    struct arena *arena, struct fault *fault)
{
    struct names names = {by, query, arena, fault};
    (void)sentence_fill(arena, sentence, must_be_column, &names);
    return fault->kind == FAULT_NONE;
}
