/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/explaining.h"

#include <inttypes.h>

#include "base/language.h"

static const char *state_text(struct text state)
{
    static const struct {
        const char *state;
        const char *says;
    } words[] = {
        {"met", N_("met")},
        {"short", N_("short")},
        {"excused", N_("excused")},
        {"unsure", N_("not known: rows could not be read")},
    };
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (text_is(state, words[i].state)) {
            return _(words[i].says);
        }
    }
    return "";
}

/* 2021-03  1 of 1  met  A001 2021-03-05, A007 2021-03-20 */
static bool say_due(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *event = explaining_text(explaining, query, 1);
    const char *acts = explaining_text(explaining, query, 5);
    (void)context;
    explaining_say(explaining, "formula",
                   arena_printf(arena, _("%s%s%s: %" PRId64 " of %" PRId64 ", %s%s%s"),
                                explaining_text(explaining, query, 0), event ? " " : "",
                                event ? event : "", query_integer(query, 3),
                                query_integer(query, 2), state_text(query_text(query, 4)),
                                acts ? ": " : "", acts ? acts : ""));
    return true;
}

static bool say_obligation(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *name = explaining_text(explaining, query, 0);
    const char *const parameters[] = {":subject", explaining->subject, ":item", name, NULL};
    size_t *found = context;
    ++*found;
    explaining_say(explaining, "subject",
                   arena_printf(arena, "%s  %s  %s %s", name, explaining_text(explaining, query, 1),
                                explaining_text(explaining, query, 2), explaining->subject));
    explaining_say(explaining, "result",
                   arena_printf(arena, _("%" PRId64 " of %" PRId64 " periods met"),
                                query_integer(query, 3), query_integer(query, 4)));
    return explaining_each(
               explaining,
               "select d.period, d.event_id, d.needed, d.done, d.state, "
               "(select group_concat(x.done_id || ' ' || x.on_date, ', ') from (select * from "
               "obligation_done e where e.due_id = d.due_id order by e.on_date, e.done_id) x) "
               "from obligation_due d where d.subject_id = :subject and d.obligation = :item "
               "order by d.due_id",
               parameters, say_due, NULL) &&
           explaining_grounds(explaining, "obligation", name) &&
           explaining_parts(explaining, "obligation", name, NULL);
}

bool explain_obligations(struct explaining *explaining, const char *item, size_t *found)
{
    const char *const parameters[] = {":subject", explaining->subject, ":item", item, NULL};
    return explaining_each(
        explaining,
        "select d.obligation, l.title, d.level, sum(d.state = 'met'), "
        "sum(d.state in ('met', 'short')) from obligation_due d left join label l "
        "on l.kind = 'obligation' and l.name = d.obligation "
        "where d.subject_id = :subject and d.obligation = :item group by d.obligation, d.level "
        "order by d.obligation, d.level",
        parameters, say_obligation, found);
}
