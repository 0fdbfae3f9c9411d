/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/tally.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "base/text.h"

enum { NUMBER_WIDTH = 10 };

struct tally {
    const char *unit;
    int64_t counts[SEVERITIES];
};

/* The roster whose rows are units, or NULL. */
static const struct roster *unit_roster(const struct ruleset *rules)
{
    for (size_t i = 0; i < rules->roster_count; i++) {
        const char *level = rules->rosters[i]->level;
        if (level && strcmp(level, "unit") == 0) {
            return rules->rosters[i];
        }
    }
    return NULL;
}

static const char *tally_sql(const struct ruleset *rules, struct arena *arena)
{
    const struct roster *units = unit_roster(rules);
    const char *name = "f.unit_id";
    const char *join = "";
    if (units && units->name_count > 0) {
        const char *key = store_quoted(arena, units->columns[units->key[0]].name);
        const char *title = store_quoted(arena, units->columns[units->names[0]].name);
        name = arena_printf(arena, "f.unit_id || coalesce('  ' || u.%s, '')", title);
        join = arena_printf(arena, " left join %s u on u.%s = f.unit_id",
                            store_quoted(arena, units->declared.name), key);
    }
    return arena_printf(arena,
                        "select %s, sum(f.severity = 'error'), sum(f.severity = 'warning'), "
                        "sum(f.severity = 'note') "
                        "from finding f%s where f.waived_by is null group by f.unit_id "
                        "order by f.unit_id is null, f.unit_id",
                        name, join);
}

static struct tally read_tally(struct query *query, struct arena *arena)
{
    struct tally tally = {.unit = _("no unit")};
    if (!query_is_null(query, 0)) {
        tally.unit = arena_text(arena, query_text(query, 0));
    }
    for (size_t i = 0; i < SEVERITIES; i++) {
        tally.counts[i] = query_integer(query, i + 1);
    }
    return tally;
}

static size_t width_of(const char *text)
{
    return text_width(text_of(text));
}

static void print_blanks(size_t count)
{
    printf("%*s", (int)count, "");
}

static void print_right(const char *text)
{
    size_t width = width_of(text);
    print_blanks(width < NUMBER_WIDTH ? NUMBER_WIDTH - width : 1);
    printf("%s", text);
}

static void print_all(const struct tally *tallies, size_t count, struct arena *arena)
{
    const char *titles[] = {_("errors"), _("warnings"), _("notes")};
    size_t width = width_of(_("unit"));
    for (size_t i = 0; i < count; i++) {
        size_t own = width_of(tallies[i].unit);
        width = own > width ? own : width;
    }
    printf("%s", _("unit"));
    print_blanks(width - width_of(_("unit")));
    for (size_t i = 0; i < SEVERITIES; i++) {
        print_right(titles[i]);
    }
    printf("\n");
    for (size_t i = 0; i < count; i++) {
        printf("%s", tallies[i].unit);
        print_blanks(width - width_of(tallies[i].unit));
        for (size_t j = 0; j < SEVERITIES; j++) {
            print_right(arena_printf(arena, "%" PRId64, tallies[i].counts[j]));
        }
        printf("\n");
    }
    printf("\n");
}

bool tally_print(struct store *store, const struct ruleset *rules, struct fault *fault)
{
    struct arena arena;
    struct tally *tallies = NULL;
    size_t count = 0;
    arena_init(&arena);
    struct query *query = query_open(store, tally_sql(rules, &arena), NULL, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            struct tally own = read_tally(query, &arena);
            ARENA_PUSH(&arena, tallies, count, own);
        }
    }
    query_close(query);
    if (well && count > 1) {
        print_all(tallies, count, &arena);
    }
    arena_clear(&arena);
    return well;
}
