/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/explain.h"

#include <inttypes.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/language.h"
#include "base/suggest.h"
#include "batch/functions.h"
#include "stats/stats.h"
#include "store/store.h"

struct explaining {
    struct store *store;
    struct arena arena;
    const char *subject;
    void (*emit)(void *context, const char *section, const char *line);
    void *context;
    struct fault *fault;
    /* What the functions of the kept queries need, made from the tables of the store. */
    struct ruleset rules;
    struct case_settings settings;
    struct parameter_log log;
    struct function_context function_context;
};

static void say(struct explaining *explaining, const char *section, const char *line)
{
    explaining->emit(explaining->context, section, line);
}

/* A query of our own whose :parameters are given by name and value, NULL-ended pairs. */
static struct query *ask(struct explaining *explaining, const char *sql,
                         const char *const *parameters)
{
    struct query *query = query_open(explaining->store, sql, NULL, explaining->fault);
    for (; query && parameters && *parameters; parameters += 2) {
        query_bind(query, parameters[0], parameters[1]);
    }
    return query;
}

static const char *text_at(struct explaining *explaining, struct query *query, size_t column)
{
    return query_is_null(query, column) ? NULL
                                        : arena_text(&explaining->arena, query_text(query, column));
}

/* Calls each row; false on a fault. */
static bool each(struct explaining *explaining, const char *sql, const char *const *parameters,
                 bool (*row)(struct explaining *explaining, struct query *query, void *context),
                 void *context)
{
    struct query *query = ask(explaining, sql, parameters);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, explaining->fault);
        if (well && more) {
            well = row(explaining, query, context);
        }
    }
    query_close(query);
    return well;
}

static bool read_parameter(struct explaining *explaining, struct query *query, void *context)
{
    struct ruleset *rules = &explaining->rules;
    struct arena *arena = &rules->arena;
    struct parameter *parameter = ARENA_NEW(arena, struct parameter);
    struct parameter_entry *entry = ARENA_NEW(arena, struct parameter_entry);
    (void)context;
    parameter->declared.name = arena_text(arena, query_text(query, 0));
    entry->place = query_is_null(query, 1) ? NULL : arena_text(arena, query_text(query, 1));
    entry->text = arena_text(arena, query_text(query, 2));
    if (!exact_parse(query_text(query, 2), &entry->value)) {
        parameter->unit = UNIT_TEXT;
    }
    parameter->entries = entry;
    parameter->entry_count = 1;
    ARENA_PUSH(arena, rules->parameters, rules->parameter_count, parameter);
    return true;
}

static bool open_functions(struct explaining *explaining)
{
    const char *place;
    const char *as_of;
    size_t count;
    ruleset_init(&explaining->rules);
    explaining->log.arena = &explaining->rules.arena;
    explaining->log.used_by = "";
    if (!each(explaining,
              "select name, place, value from parameter_used group by name, place, value", NULL,
              read_parameter, NULL) ||
        !store_text(explaining->store, "select value from run where key = 'place'",
                    &explaining->arena, &place, explaining->fault) ||
        !store_text(explaining->store, "select value from run where key = 'as_of'",
                    &explaining->arena, &as_of, explaining->fault)) {
        return false;
    }
    explaining->settings.place = place;
    date_parse(text_of(as_of), &explaining->settings.as_of);
    explaining->function_context =
        (struct function_context){&explaining->rules, &explaining->settings, &explaining->log};
    const struct function *functions =
        functions_list(&explaining->function_context, &explaining->rules.arena, &count);
    return store_functions(explaining->store, functions, count, explaining->fault);
}

/* Lines of one file as ranges: 3-40, 42 */
struct ranges {
    int64_t source;
    int64_t first;
    int64_t last;
    int64_t rows;
    const char *list;
};

static bool say_ranges(struct explaining *explaining, struct ranges *ranges)
{
    struct arena *arena = &explaining->arena;
    const char *path;
    const char *sql =
        arena_printf(arena, "select path from source where source_id = %" PRId64, ranges->source);
    if (ranges->rows == 0) {
        return true;
    }
    if (!store_text(explaining->store, sql, arena, &path, explaining->fault)) {
        return false;
    }
    const char *range =
        ranges->first == ranges->last
            ? arena_printf(arena, "%" PRId64, ranges->first)
            : arena_printf(arena, "%" PRId64 "-%" PRId64, ranges->first, ranges->last);
    say(explaining, "lines",
        arena_printf(arena, _("%s: lines %s%s%s (%" PRId64 ")"), path, ranges->list,
                     *ranges->list ? ", " : "", range, ranges->rows));
    return true;
}

static bool add_line(struct explaining *explaining, struct query *query, void *context)
{
    struct ranges *ranges = context;
    struct arena *arena = &explaining->arena;
    int64_t source = query_integer(query, 0);
    int64_t line = query_integer(query, 1);
    if (source != ranges->source) {
        if (!say_ranges(explaining, ranges)) {
            return false;
        }
        *ranges = (struct ranges){source, line, line, 1, ""};
        return true;
    }
    ranges->rows++;
    if (line <= ranges->last + 1) {
        ranges->last = line;
        return true;
    }
    const char *comma = *ranges->list ? ", " : "";
    ranges->list = ranges->first == ranges->last
                       ? arena_printf(arena, "%s%s%" PRId64, ranges->list, comma, ranges->first)
                       : arena_printf(arena, "%s%s%" PRId64 "-%" PRId64, ranges->list, comma,
                                      ranges->first, ranges->last);
    ranges->first = ranges->last = line;
    return true;
}

/* The source lines that a kept query brings: every pair of columns X_source and X_line. */
static bool say_lines(struct explaining *explaining, const char *sql, const char *heading)
{
    struct arena *arena = &explaining->arena;
    const char *const parameters[] = {":subject", explaining->subject, NULL};
    struct query *shape = ask(explaining, sql, parameters);
    if (!shape) {
        return false;
    }
    bool any = false;
    bool well = true;
    for (size_t i = 0; well && i < query_columns(shape); i++) {
        const char *name = query_name(shape, i);
        size_t length = strlen(name);
        if (length < 7 || strcmp(name + length - 7, "_source") != 0) {
            continue;
        }
        const char *line = arena_printf(arena, "%.*s_line", (int)(length - 7), name);
        if (query_column(shape, line) == SIZE_MAX) {
            continue;
        }
        if (!any) {
            say(explaining, "lines", heading);
            any = true;
        }
        struct ranges ranges = {.list = ""};
        const char *source = store_quoted(arena, name);
        const char *lines = arena_printf(
            arena, "select distinct %s, %s from (%s) where %s is not null order by 1, 2", source,
            store_quoted(arena, line), sql, source);
        well = each(explaining, lines, parameters, add_line, &ranges) &&
               say_ranges(explaining, &ranges);
    }
    query_close(shape);
    return well;
}

static bool say_basis(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *parts[8];
    (void)context;
    for (size_t i = 0; i < 8; i++) {
        const char *text = text_at(explaining, query, i);
        parts[i] = text ? text : "";
    }
    say(explaining, "basis",
        arena_printf(arena, "%s  %s  %s%s%s  %s", parts[0], parts[1], parts[2],
                     *parts[3] ? " " : "", parts[3],
                     *parts[4] ? parts[4] : _("in force from an unknown date")));
    say(explaining, "basis", arena_printf(arena, "  %s", parts[5]));
    if (*parts[6]) {
        say(explaining, "basis", arena_printf(arena, _("  caution: %s"), parts[6]));
    }
    return true;
}

static bool say_bases(struct explaining *explaining, const char *ids)
{
    struct text left = text_of(ids);
    while (left.length > 0) {
        size_t comma = text_find(left, TEXT(","));
        const char *id =
            arena_text(&explaining->arena, comma == SIZE_MAX ? left : text_part(left, 0, comma));
        const char *const parameters[] = {":id", id, NULL};
        if (!each(explaining,
                  "select basis_id, title, document, number, from_date, text, caution, place "
                  "from basis where basis_id = :id",
                  parameters, say_basis, NULL)) {
            return false;
        }
        left = comma == SIZE_MAX ? TEXT("") : text_from(left, comma + 1);
    }
    return true;
}

static bool say_rule(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *bases = text_at(explaining, query, 1);
    (void)context;
    say(explaining, "rule", text_at(explaining, query, 0));
    struct text left = query_text(query, 2);
    while (left.length > 0) {
        size_t end = text_find(left, TEXT("\n"));
        struct text line = end == SIZE_MAX ? left : text_part(left, 0, end);
        say(explaining, "text", arena_printf(arena, "  %.*s", (int)line.length, line.at));
        left = end == SIZE_MAX ? TEXT("") : text_from(left, end + 1);
    }
    return !bases || say_bases(explaining, bases);
}

static bool say_parameter(struct explaining *explaining, struct query *query, void *context)
{
    const char *place = text_at(explaining, query, 1);
    const char *from = text_at(explaining, query, 2);
    const char *source = text_at(explaining, query, 4);
    (void)context;
    say(explaining, "parameter",
        arena_printf(&explaining->arena, "%s = %s  (%s, %s, %s)", text_at(explaining, query, 0),
                     text_at(explaining, query, 3), place ? place : _("the nation"),
                     from ? from : _("in force from an unknown date"), source ? source : ""));
    return true;
}

/* Rule, bases and parameters of something that was applied. Of a rule that judged, the parameters
 * are those that this subject's figure was made of. */
static bool say_grounds(struct explaining *explaining, const char *kind, const char *name)
{
    const char *const by_name[] = {":kind", kind, ":name", name, NULL};
    const char *const by_user[] = {
        ":by",      arena_printf(&explaining->arena, "%s %s", kind, name),
        ":kind",    kind,
        ":name",    name,
        ":subject", explaining->subject,
        NULL};
    return each(explaining,
                "select path, basis, text from rule where kind = :kind and name = :name", by_name,
                say_rule, NULL) &&
           each(explaining,
                "select name, place, from_date, value, source from parameter_used p "
                "where used_by = :by and (:kind = 'measure' or exists (select 1 from figure f "
                "where f.what = :kind and f.name = :name and f.subject_id = :subject "
                "and f.parameter = p.name)) order by 1, 2",
                by_user, say_parameter, NULL);
}

static bool say_part(struct explaining *explaining, struct query *query, void *context)
{
    const char *part = text_at(explaining, query, 0);
    const char *sql = text_at(explaining, query, 1);
    const char *heading = strcmp(part, "denominator") == 0 ? _("lines of the denominator:")
                          : strcmp(part, "row") == 0       ? _("line of the subject:")
                                                           : _("lines of the numerator:");
    (void)context;
    say(explaining, "query", sql);
    return say_lines(explaining, sql, heading);
}

static bool say_parts(struct explaining *explaining, const char *kind, const char *name,
                      const char *level)
{
    const char *const parameters[] = {":kind", kind, ":name", name, ":level", level, NULL};
    return each(explaining,
                "select part, sql from query where kind = :kind and name = :name "
                "and level in (:level, '*') order by part desc",
                parameters, say_part, NULL);
}

static const char *percent(struct arena *arena, double share)
{
    return arena_printf(arena, "%.1f%%", share * 100);
}

static bool say_measure(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *name = text_at(explaining, query, 0);
    const char *level = text_at(explaining, query, 1);
    const char *counted_in = text_at(explaining, query, 9);
    const char *unit = counted_in ? counted_in : "";
    size_t *found = context;
    ++*found;
    say(explaining, "subject",
        arena_printf(arena, "%s  %s  %s %s  %s", name, text_at(explaining, query, 8), level,
                     explaining->subject, text_at(explaining, query, 2)));
    struct exact exact;
    bool has_parts = !query_is_null(query, 3) && !query_is_null(query, 4);
    if (has_parts && exact_make(query_integer(query, 3), query_integer(query, 4), &exact)) {
        bool share = !query_is_null(query, 6);
        say(explaining, "result",
            share ? percent(arena, query_real(query, 5)) : exact_decimal(arena, exact, 4));
        say(explaining, "formula",
            arena_printf(arena, "%s ÷ %s",
                         exact_decimal(arena, exact_of(query_integer(query, 3)), 0),
                         exact_decimal(arena, exact_of(query_integer(query, 4)), 0)));
        if (share) {
            say(explaining, "interval",
                arena_printf(arena, _("95 %% by Wilson: %s to %s"),
                             percent(arena, query_real(query, 6)),
                             percent(arena, query_real(query, 7))));
        }
    } else if (!query_is_null(query, 3) && !has_parts) {
        say(explaining, "result",
            arena_printf(arena, "%s %s", exact_decimal(arena, exact_of(query_integer(query, 3)), 0),
                         unit));
    } else if (!query_is_null(query, 5)) {
        say(explaining, "result", arena_printf(arena, "%.6g %s", query_real(query, 5), unit));
    } else {
        say(explaining, "state", _("empty: there is nothing to divide by"));
    }
    return say_grounds(explaining, "measure", name) &&
           say_parts(explaining, "measure", name, level);
}

static const char measures_of[] =
    "select m.measure, m.level, m.period, m.numerator, m.denominator, m.value, m.low, m.high, "
    "l.title, l.counted_in from measure m left join label l on l.kind = 'measure' and "
    "l.name = m.measure where m.subject_id = :subject and m.measure = :item order by m.level";

static bool say_score(struct explaining *explaining, struct query *query, void *context)
{
    const char *points = text_at(explaining, query, 2);
    const char *most = text_at(explaining, query, 3);
    const char *raw = text_at(explaining, query, 1);
    const char *note = text_at(explaining, query, 5);
    (void)context;
    say(explaining, "result",
        arena_printf(&explaining->arena, "%s: %s%s%s%s%s  %s%s%s", text_at(explaining, query, 0),
                     raw ? raw : "", points ? "  " : "", points ? points : "", most ? "/" : "",
                     most ? most : "", text_at(explaining, query, 4), note ? "  " : "",
                     note ? note : ""));
    return true;
}

static bool say_grade(struct explaining *explaining, struct query *query, void *context)
{
    const char *name = text_at(explaining, query, 0);
    const char *total = text_at(explaining, query, 1);
    const char *grade = text_at(explaining, query, 2);
    const char *const parameters[] = {":subject", explaining->subject, ":item", name, NULL};
    size_t *found = context;
    ++*found;
    say(explaining, "subject",
        arena_printf(&explaining->arena, "%s  %s  %s", name, text_at(explaining, query, 3),
                     explaining->subject));
    say(explaining, "result",
        arena_printf(&explaining->arena, "%s%s%s", grade ? grade : _("no grade"), total ? "  " : "",
                     total ? total : ""));
    return each(explaining,
                "select item_id, raw, points, max_points, state, note from score "
                "where subject_id = :subject and assessment = :item order by item_id",
                parameters, say_score, NULL) &&
           say_grounds(explaining, "assessment", name) &&
           say_parts(explaining, "assessment", name, "*") &&
           each(explaining,
                "select part, sql from query where kind = 'assessment' and name = :item",
                parameters, say_part, NULL);
}

static bool say_figure(struct explaining *explaining, struct query *query, void *context)
{
    const char *basis = text_at(explaining, query, 2);
    (void)context;
    say(explaining, "formula",
        arena_printf(&explaining->arena, "  %s = %s%s%s", text_at(explaining, query, 0),
                     text_at(explaining, query, 1), basis ? "  " : "", basis ? basis : ""));
    return true;
}

static bool say_allocation(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *name = text_at(explaining, query, 0);
    const char *const parameters[] = {":subject", explaining->subject, ":item", name, NULL};
    size_t *found = context;
    ++*found;
    say(explaining, "subject",
        arena_printf(arena, "%s  %s  %s  %s", name, text_at(explaining, query, 4),
                     explaining->subject, text_at(explaining, query, 1)));
    say(explaining, "result",
        word_with(arena, WORD_YUAN, exact_yuan(arena, query_integer(query, 2)), NULL, NULL));
    say(explaining, "formula", text_at(explaining, query, 3));
    return each(explaining,
                "select label, value, basis from figure where what = 'fund' and name = :item and "
                "subject_id = :subject order by ordinal",
                parameters, say_figure, NULL) &&
           say_grounds(explaining, "fund", name) &&
           each(explaining, "select part, sql from query where kind = 'fund' and name = :item",
                parameters, say_part, NULL);
}

static bool say_evaluation(struct explaining *explaining, struct query *query, void *context)
{
    size_t *found = context;
    ++*found;
    say(explaining, "state",
        arena_printf(&explaining->arena, "%s %s: %s: %s", text_at(explaining, query, 0),
                     text_at(explaining, query, 1), _("not evaluated"),
                     text_at(explaining, query, 2)));
    return true;
}

static bool explain_item(struct explaining *explaining, const char *item, size_t *found)
{
    const char *const parameters[] = {":subject", explaining->subject, ":item", item, NULL};
    return each(explaining, measures_of, parameters, say_measure, found) &&
           each(explaining,
                "select g.assessment, g.total, g.grade, l.title from grade g left join label l on "
                "l.kind = 'assessment' and l.name = g.assessment where g.subject_id = :subject and "
                "g.assessment = :item",
                parameters, say_grade, found) &&
           each(explaining,
                "select a.fund, a.period, a.amount_fen, a.note, l.title from allocation a left "
                "join label l on l.kind = 'fund' and l.name = a.fund where "
                "a.subject_id = :subject and a.fund = :item order by a.allocation_id",
                parameters, say_allocation, found) &&
           each(explaining,
                "select what, name, reason from evaluation where name = :item and "
                "subject_id in (:subject, '*') order by what",
                parameters, say_evaluation, found);
}

static bool say_known(struct explaining *explaining, struct query *query, void *context)
{
    size_t *found = context;
    ++*found;
    say(explaining, "result",
        arena_printf(&explaining->arena, "%s  %s  %s  %s", text_at(explaining, query, 0),
                     text_at(explaining, query, 1), text_at(explaining, query, 2),
                     text_at(explaining, query, 3)));
    return true;
}

static bool explain_all(struct explaining *explaining, size_t *found)
{
    const char *const parameters[] = {":subject", explaining->subject, NULL};
    return each(explaining,
                "select 'measure', m.measure, coalesce(l.title, ''), case when m.low is not null "
                "then printf('%.1f%% = %d/%d', 100 * m.value, m.numerator, m.denominator) "
                "when m.denominator is not null then printf('%.4f = %d/%d', m.value, m.numerator, "
                "m.denominator) when m.numerator is not null then printf('%d', m.numerator) "
                "when m.value is not null then printf('%.6g', m.value) else '' end "
                "from measure m left join label l on l.kind = 'measure' and l.name = m.measure "
                "where m.subject_id = :subject order by m.measure",
                parameters, say_known, found) &&
           each(explaining,
                "select 'assessment', g.assessment, coalesce(l.title, ''), coalesce(g.grade, '') "
                "from grade g left join label l on l.kind = 'assessment' and "
                "l.name = g.assessment where g.subject_id = :subject order by 2",
                parameters, say_known, found) &&
           each(explaining,
                "select 'fund', a.fund, coalesce(l.title, ''), a.note from allocation a left join "
                "label l on l.kind = 'fund' and l.name = a.fund where a.subject_id = :subject "
                "order by a.allocation_id",
                parameters, say_known, found) &&
           each(explaining,
                "select what, name, reason from evaluation where subject_id = :subject "
                "order by what, name",
                parameters, say_evaluation, found);
}

struct names {
    const char **names;
    size_t count;
};

static bool add_name(struct explaining *explaining, struct query *query, void *context)
{
    struct names *names = context;
    ARENA_PUSH(&explaining->arena, names->names, names->count, text_at(explaining, query, 0));
    return true;
}

static bool nothing_known(struct explaining *explaining, const char *item)
{
    struct names names = {0};
    const char *typed = item ? item : explaining->subject;
    const char *sql = item ? "select name from rule where kind in ('measure', 'assessment', 'fund')"
                           : "select distinct subject_id from measure limit 5000";
    if (!each(explaining, sql, NULL, add_name, &names)) {
        return false;
    }
    const char *near = suggest_name(text_of(typed), names.names, names.count);
    /* The item may be right and the subject none of its subjects. */
    const char *hint = near && strcmp(near, typed) != 0
                           ? arena_printf(&explaining->arena, _(" (did you mean \"%s\"?)"), near)
                           : "";
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
    explaining.store = store_open(path, fault);
    bool well = explaining.store && open_functions(&explaining) &&
                (item ? explain_item(&explaining, item, &found) : explain_all(&explaining, &found));
    if (well && found == 0) {
        well = nothing_known(&explaining, item);
    }
    struct fault ignored = {0};
    (void)!store_close(explaining.store, &ignored);
    ruleset_clear(&explaining.rules);
    arena_clear(&explaining.arena);
    return well;
}
