/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/titles.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "model/ruleset.h"

static bool add_title(struct titles *titles, struct titles_of_roster *own, const char *title,
                      size_t column, struct fault *fault)
{
    bool added;
    struct text folded = text_fold(titles->arena, text_of(title));
    map_add(&titles->known, folded, &added);
    uint32_t at = map_add(&own->titles, folded, &added);
    if (!added && own->columns[at] != column) {
        const struct roster *roster = own->roster;
        return fault_set_at(
            fault, FAULT_RULE, "title-twice", roster->declared.path, roster->declared.line,
            _("roster \"%s\": the title \"%s\" belongs to the columns \"%s\" and \"%s\""),
            roster->declared.name, title, roster->columns[own->columns[at]].name,
            roster->columns[column].name);
    }
    if (added) {
        size_t count = at;
        ARENA_PUSH(titles->arena, own->columns, count, column);
    }
    return true;
}

static bool open_one(struct titles *titles, struct titles_of_roster *own, struct fault *fault)
{
    const struct roster *roster = own->roster;
    for (size_t i = 0; i < roster->column_count; i++) {
        const struct column *column = &roster->columns[i];
        if (!add_title(titles, own, column->title, i, fault) ||
            !add_title(titles, own, column->name, i, fault)) {
            return false;
        }
        for (const char *const *alias = column->aliases; *alias; alias++) {
            if (!add_title(titles, own, *alias, i, fault)) {
                return false;
            }
        }
    }
    const char *fixed[] = {roster->declared.name, roster->declared.title};
    for (size_t i = 0; i < 2; i++) {
        ARENA_PUSH(titles->arena, own->names, own->name_count,
                   text_fold(titles->arena, text_of(fixed[i])));
    }
    for (const char *const *alias = roster->aliases; *alias; alias++) {
        ARENA_PUSH(titles->arena, own->names, own->name_count,
                   text_fold(titles->arena, text_of(*alias)));
    }
    return true;
}

bool titles_open(struct titles *titles, const struct ruleset *rules, struct arena *arena,
                 struct fault *fault)
{
    titles->arena = arena;
    titles->count = rules->roster_count;
    titles->rosters = ARENA_ARRAY(arena, rules->roster_count, struct titles_of_roster);
    map_init(&titles->known);
    for (size_t i = 0; i < rules->roster_count; i++) {
        titles->rosters[i].roster = rules->rosters[i];
        map_init(&titles->rosters[i].titles);
        if (!open_one(titles, &titles->rosters[i], fault)) {
            return false;
        }
    }
    return true;
}

void titles_close(struct titles *titles)
{
    for (size_t i = 0; i < titles->count; i++) {
        map_clear(&titles->rosters[i].titles);
    }
    map_clear(&titles->known);
    titles->count = 0;
}

size_t title_bracket(struct text folded, struct text *inside)
{
    static const char *const pairs[][2] = {{"(", ")"}, {"【", "】"}, {"[", "]"}, {"〔", "〕"}};
    *inside = TEXT("");
    for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
        struct text open = text_of(pairs[i][0]);
        struct text close = text_of(pairs[i][1]);
        size_t at = text_ends(folded, close) ? text_find(folded, open) : SIZE_MAX;
        if (at != SIZE_MAX) {
            *inside = text_part(folded, at + open.length, folded.length - close.length);
            return at;
        }
    }
    return SIZE_MAX;
}

/* Without the marks by which forms tell that a column must be filled: *姓名, 姓名*. */
static struct text without_marks(struct text title)
{
    static const char *const marks[] = {"*", "★", "※", NULL};
    for (const char *const *mark = marks; *mark; mark++) {
        struct text own = text_of(*mark);
        while (text_starts(title, own)) {
            title = text_from(title, own.length);
        }
        while (text_ends(title, own)) {
            title.length -= own.length;
        }
    }
    return title;
}

struct text title_bare(struct text folded)
{
    struct text inside;
    struct text title = without_marks(folded);
    size_t bracket = title_bracket(title, &inside);
    return bracket == SIZE_MAX || bracket == 0 ? title
                                               : without_marks(text_part(title, 0, bracket));
}

static uint32_t title_in(const struct map *titles, struct text folded)
{
    uint32_t at = map_find(titles, folded);
    if (at == MAP_NONE) {
        at = map_find(titles, without_marks(folded));
    }
    return at == MAP_NONE ? map_find(titles, title_bare(folded)) : at;
}

size_t titles_column(const struct titles_of_roster *own, struct text folded)
{
    uint32_t at = title_in(&own->titles, folded);
    return at == MAP_NONE ? SIZE_MAX : own->columns[at];
}

bool titles_known(const struct titles *titles, struct text folded)
{
    return title_in(&titles->known, folded) != MAP_NONE;
}
