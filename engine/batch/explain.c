/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/explain.h"

#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/language.h"
#include "batch/explaining.h"
#include "batch/sentence.h"
#include "stats/stats.h"

static const char *percent(struct arena *arena, double share)
{
    return arena_printf(arena, "%.1f%%", share * 100);
}

/* A whole number of a measure; fen as yuan. */
static const char *whole(struct arena *arena, int64_t number, bool fen)
{
    return fen ? exact_yuan(arena, number) : exact_decimal(arena, exact_of(number), 0);
}

/* Of money above alone in yuan. */
static const char *quotient_text(struct arena *arena, struct exact quotient, bool above, bool below)
{
    bool money = above && !below && exact_divide(quotient, exact_of(100), &quotient);
    return exact_decimal(arena, quotient, money ? 2 : 4);
}

/* A value that has a numerator and a denominator. */
static void say_quotient(struct explaining *explaining, const struct query *query,
                         struct exact quotient, const char *unit)
{
    struct arena *arena = &explaining->arena;
    bool share = !query_is_null(query, 6);
    bool above = query_integer(query, 10) != 0;
    bool below = query_integer(query, 11) != 0;
    explaining_say(
        explaining, "result",
        share ? percent(arena, query_real(query, 5))
              : arena_printf(arena, "%s %s", quotient_text(arena, quotient, above, below), unit));
    explaining_say(explaining, "formula",
                   arena_printf(arena, "%s ÷ %s", whole(arena, query_integer(query, 3), above),
                                whole(arena, query_integer(query, 4), below)));
    if (share) {
        explaining_say(explaining, "interval",
                       arena_printf(arena, _("95 %% by Wilson: %s to %s"),
                                    percent(arena, query_real(query, 6)),
                                    percent(arena, query_real(query, 7))));
    }
}

static bool say_measure(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *name = explaining_text(explaining, query, 0);
    const char *level = explaining_text(explaining, query, 1);
    const char *counted_in = explaining_text(explaining, query, 9);
    const char *unit = counted_in ? counted_in : "";
    bool fen = query_integer(query, 10) != 0;
    size_t *found = context;
    ++*found;
    explaining_say(explaining, "subject",
                   arena_printf(arena, "%s  %s  %s %s  %s", name,
                                explaining_text(explaining, query, 8), level, explaining->subject,
                                explaining_text(explaining, query, 2)));
    struct exact quotient;
    bool has_parts = !query_is_null(query, 3) && !query_is_null(query, 4);
    if (has_parts && exact_make(query_integer(query, 3), query_integer(query, 4), &quotient)) {
        say_quotient(explaining, query, quotient, unit);
    } else if (!query_is_null(query, 3) && !has_parts) {
        explaining_say(
            explaining, "result",
            arena_printf(arena, "%s %s", whole(arena, query_integer(query, 3), fen), unit));
    } else if (!query_is_null(query, 5)) {
        double value = query_real(query, 5);
        explaining_say(explaining, "result",
                       arena_printf(arena, "%.6g %s", fen ? value / 100 : value, unit));
    } else {
        explaining_say(explaining, "state", _("empty: there is nothing to divide by"));
    }
    return explaining_grounds(explaining, "measure", name) &&
           explaining_parts(explaining, "measure", name, level);
}

static const char measures_of[] =
    "select m.measure, m.level, m.period, m.numerator, m.denominator, m.value, m.low, m.high, "
    "l.title, l.counted_in, l.numerator_fen, l.denominator_fen from measure m left join label l on "
    "l.kind = 'measure' and "
    "l.name = m.measure where m.subject_id = :subject and m.measure = :item order by m.level";

static bool say_figure(struct explaining *explaining, struct query *query, void *context)
{
    const char *basis = explaining_text(explaining, query, 2);
    (void)context;
    explaining_say(
        explaining, "formula",
        arena_printf(&explaining->arena, "  %s = %s%s%s", explaining_text(explaining, query, 0),
                     explaining_text(explaining, query, 1), basis ? "  " : "", basis ? basis : ""));
    return true;
}

static bool say_allocation(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *name = explaining_text(explaining, query, 0);
    const char *const parameters[] = {":subject", explaining->subject, ":item", name, NULL};
    size_t *found = context;
    ++*found;
    explaining_say(explaining, "subject",
                   arena_printf(arena, "%s  %s  %s  %s", name,
                                explaining_text(explaining, query, 4), explaining->subject,
                                explaining_text(explaining, query, 1)));
    explaining_say(
        explaining, "result",
        word_with(arena, WORD_YUAN, exact_yuan(arena, query_integer(query, 2)), NULL, NULL));
    explaining_say(explaining, "formula", explaining_text(explaining, query, 3));
    return explaining_each(
               explaining,
               "select label, value, basis from figure where what = 'fund' and name = :item and "
               "subject_id = :subject order by ordinal",
               parameters, say_figure, NULL) &&
           explaining_grounds(explaining, "fund", name) &&
           explaining_parts(explaining, "fund", name, NULL);
}

bool explaining_evaluation(struct explaining *explaining, struct query *query, void *context)
{
    size_t *found = context;
    ++*found;
    explaining_say(explaining, "state",
                   arena_printf(&explaining->arena, "%s %s: %s: %s",
                                explaining_text(explaining, query, 0),
                                explaining_text(explaining, query, 1), _("not evaluated"),
                                explaining_text(explaining, query, 2)));
    return true;
}

static bool explain_item(struct explaining *explaining, const char *item, size_t *found)
{
    const char *const parameters[] = {":subject", explaining->subject, ":item", item, NULL};
    return explaining_each(explaining, measures_of, parameters, say_measure, found) &&
           explain_assessments(explaining, item, found) && explain_items(explaining, item, found) &&
           explaining_each(
               explaining,
               "select a.fund, a.period, a.amount_fen, a.note, l.title from allocation a left "
               "join label l on l.kind = 'fund' and l.name = a.fund where "
               "a.subject_id = :subject and a.fund = :item order by a.allocation_id",
               parameters, say_allocation, found) &&
           explain_obligations(explaining, item, found) &&
           explaining_each(explaining,
                           "select what, name, reason from evaluation where name = :item and "
                           "what <> 'score' and subject_id in (:subject, '*') order by what",
                           parameters, explaining_evaluation, found);
}

static bool say_known(struct explaining *explaining, struct query *query, void *context)
{
    size_t *found = context;
    ++*found;
    explaining_say(
        explaining, "result",
        arena_printf(&explaining->arena, "%s  %s  %s  %s", explaining_text(explaining, query, 0),
                     explaining_text(explaining, query, 1), explaining_text(explaining, query, 2),
                     explaining_text(explaining, query, 3)));
    return true;
}

/* On one line what say_measure tells: 50.0% = 1/2 */
static const char *measure_text(struct arena *arena, const struct query *query)
{
    bool above = query_integer(query, 6) != 0;
    bool below = query_integer(query, 7) != 0;
    struct exact quotient;
    if (query_is_null(query, 2)) {
        double value = query_real(query, 4);
        return query_is_null(query, 4) ? ""
                                       : arena_printf(arena, "%.6g", above ? value / 100 : value);
    }
    const char *text = whole(arena, query_integer(query, 2), above);
    if (query_is_null(query, 3)) {
        return text;
    }
    text = arena_printf(arena, "%s/%s", text, whole(arena, query_integer(query, 3), below));
    if (!exact_make(query_integer(query, 2), query_integer(query, 3), &quotient)) {
        return text;
    }
    return arena_printf(arena, "%s = %s",
                        query_is_null(query, 5) ? quotient_text(arena, quotient, above, below)
                                                : percent(arena, query_real(query, 4)),
                        text);
}

static bool say_known_measure(struct explaining *explaining, struct query *query, void *context)
{
    size_t *found = context;
    ++*found;
    explaining_say(explaining, "result",
                   arena_printf(&explaining->arena, "measure  %s  %s  %s",
                                explaining_text(explaining, query, 0),
                                explaining_text(explaining, query, 1),
                                measure_text(&explaining->arena, query)));
    return true;
}

static bool explain_all(struct explaining *explaining, size_t *found)
{
    const char *const parameters[] = {":subject", explaining->subject, NULL};
    return explaining_each(
               explaining,
               "select m.measure, coalesce(l.title, ''), m.numerator, m.denominator, m.value, "
               "m.low, l.numerator_fen, l.denominator_fen from measure m left join label l on "
               "l.kind = 'measure' and l.name = m.measure where m.subject_id = :subject order by "
               "m.measure",
               parameters, say_known_measure, found) &&
           explaining_each(
               explaining,
               "select 'assessment', g.assessment, coalesce(l.title, ''), coalesce(g.grade, '') "
               "from grade g left join label l on l.kind = 'assessment' and "
               "l.name = g.assessment where g.subject_id = :subject order by 2",
               parameters, say_known, found) &&
           explaining_each(
               explaining,
               "select 'fund', a.fund, coalesce(l.title, ''), a.note from allocation a left join "
               "label l on l.kind = 'fund' and l.name = a.fund where a.subject_id = :subject "
               "order by a.allocation_id",
               parameters, say_known, found) &&
           explaining_each(
               explaining,
               "select 'obligation', d.obligation, coalesce(l.title, ''), "
               "sum(d.state = 'met') || '/' || sum(d.state in ('met', 'short')) "
               "from obligation_due d left join label l on l.kind = 'obligation' and "
               "l.name = d.obligation where d.subject_id = :subject group by d.obligation "
               "order by d.obligation",
               parameters, say_known, found) &&
           explaining_each(explaining,
                           "select what, name, reason from evaluation where subject_id = :subject "
                           "order by what, name",
                           parameters, explaining_evaluation, found);
}

struct names {
    const char **names;
    size_t count;
};

static bool add_name(struct explaining *explaining, struct query *query, void *context)
{
    struct names *names = context;
    ARENA_PUSH(&explaining->arena, names->names, names->count,
               explaining_text(explaining, query, 0));
    return true;
}

/* The hint for a name, among those that the query brings; "" too if it is one of them. */
static bool hint_among(struct explaining *explaining, const char *typed, const char *sql,
                       const char **hint)
{
    struct names names = {0};
    *hint = "";
    if (!explaining_each(explaining, sql, NULL, add_name, &names)) {
        return false;
    }
    for (size_t i = 0; i < names.count; i++) {
        if (strcmp(names.names[i], typed) == 0) {
            return true;
        }
    }
    *hint = masked_hint(&explaining->arena, typed, names.names, names.count);
    return true;
}

static bool nothing_known(struct explaining *explaining, const char *item)
{
    const char *hint = "";
    if (item && !hint_among(explaining, item,
                            "select name from rule where kind in "
                            "('measure', 'obligation', 'assessment', 'fund') union all "
                            "select assessment || '.' || item_id from item",
                            &hint)) {
        return false;
    }
    if (!*hint && !hint_among(explaining, explaining->subject,
                              "select distinct subject_id from measure limit 5000", &hint)) {
        return false;
    }
    if (item) {
        return fault_set(explaining->fault, FAULT_USAGE, "explain-unknown",
                         _("nothing is known of \"%s\" for \"%s\"%s"), item, explaining->subject,
                         hint);
    }
    return fault_set(explaining->fault, FAULT_USAGE, "explain-unknown",
                     _("nothing is known of \"%s\"%s"), explaining->subject, hint);
}

bool batch_explain(const char *out, const char *subject, const char *item,
                   void (*emit)(void *context, const char *section, const char *line),
                   void *context, struct fault *fault)
{
    struct explaining explaining = {
        .subject = subject, .emit = emit, .context = context, .fault = fault};
    size_t found = 0;
    arena_init(&explaining.arena);
    language_words_of_user();
    stats_start();
    const char *path = arena_printf(&explaining.arena, "%s/case.db", out);
    if (!file_exists(path)) {
        arena_clear(&explaining.arena);
        return fault_set_at(fault, FAULT_INPUT, "out-missing", out, 0, "%s",
                            _("there is no case.db in it; name the folder that a run wrote"));
    }
    explaining.store = store_open_handed(path, fault);
    bool well = explaining.store && recorded_open(&explaining.recorded, explaining.store, fault) &&
                (item ? explain_item(&explaining, item, &found) : explain_all(&explaining, &found));
    if (well && found == 0) {
        well = nothing_known(&explaining, item);
    }
    struct fault ignored = {0};
    (void)!store_close(explaining.store, &ignored);
    recorded_close(&explaining.recorded);
    arena_clear(&explaining.arena);
    return well;
}
