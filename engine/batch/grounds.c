/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/explaining.h"

#include <inttypes.h>
#include <string.h>

#include "base/language.h"
#include "batch/masking.h"

void explaining_say(struct explaining *explaining, const char *section, const char *line)
{
    explaining->emit(explaining->context, section, line);
}

static struct query *with_parameters(struct query *query, const char *const *parameters)
{
    for (; query && parameters && *parameters; parameters += 2) {
        query_bind(query, parameters[0], parameters[1]);
    }
    return query;
}

/* A query of our own whose :parameters are given by name and value, NULL-ended pairs. */
struct query *explaining_ask(struct explaining *explaining, const char *sql,
                             const char *const *parameters)
{
    return with_parameters(query_open(explaining->store, sql, NULL, explaining->fault), parameters);
}

/* The same of a query that the result keeps. */
static struct query *ask_kept(struct explaining *explaining, const char *sql,
                              const char *const *parameters)
{
    return with_parameters(query_open_kept(explaining->store, sql, explaining->fault), parameters);
}

const char *explaining_text(struct explaining *explaining, struct query *query, size_t column)
{
    return query_is_null(query, column) ? NULL
                                        : arena_text(&explaining->arena, query_text(query, column));
}

/* Calls each row of the query, which it closes. */
static bool each_row(struct explaining *explaining, struct query *query,
                     bool (*row)(struct explaining *explaining, struct query *query, void *context),
                     void *context)
{
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

/* Calls each row; false on a fault. */
bool explaining_each(struct explaining *explaining, const char *sql, const char *const *parameters,
                     bool (*row)(struct explaining *explaining, struct query *query, void *context),
                     void *context)
{
    return each_row(explaining, explaining_ask(explaining, sql, parameters), row, context);
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
    const char *sql = arena_printf(
        arena,
        "select path || coalesce('[' || sheet || ']', '') from source where source_id = %" PRId64,
        ranges->source);
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
    explaining_say(explaining, "lines",
                   arena_printf(arena, _("%s: lines %s%s%s (%" PRId64 ")"),
                                masked_text(arena, path), ranges->list, *ranges->list ? ", " : "",
                                range, ranges->rows));
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
    struct query *shape = ask_kept(explaining, sql, parameters);
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
            explaining_say(explaining, "lines", heading);
            any = true;
        }
        struct ranges ranges = {.list = ""};
        const char *source = store_quoted(arena, name);
        const char *lines = arena_printf(
            arena, "select distinct %s, %s from (%s\n) where %s is not null order by 1, 2", source,
            store_quoted(arena, line), sql, source);
        well = each_row(explaining, ask_kept(explaining, lines, parameters), add_line, &ranges) &&
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
        const char *text = explaining_text(explaining, query, i);
        parts[i] = text ? text : "";
    }
    explaining_say(explaining, "basis",
                   arena_printf(arena, "%s  %s  %s%s%s  %s", parts[0], parts[1], parts[2],
                                *parts[3] ? " " : "", parts[3],
                                *parts[4] ? parts[4] : _("in force from an unknown date")));
    explaining_say(explaining, "basis", arena_printf(arena, "  %s", parts[5]));
    if (*parts[6]) {
        explaining_say(explaining, "basis", arena_printf(arena, _("  caution: %s"), parts[6]));
    }
    return true;
}

bool explaining_bases(struct explaining *explaining, const char *ids)
{
    struct text left = text_of(ids);
    while (left.length > 0) {
        size_t comma = text_find(left, TEXT(","));
        const char *id =
            arena_text(&explaining->arena, comma == SIZE_MAX ? left : text_part(left, 0, comma));
        const char *const parameters[] = {":id", id, NULL};
        if (!explaining_each(
                explaining,
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
    const char *bases = explaining_text(explaining, query, 1);
    (void)context;
    explaining_say(explaining, "rule", explaining_text(explaining, query, 0));
    struct text left = query_text(query, 2);
    while (left.length > 0) {
        size_t end = text_find(left, TEXT("\n"));
        struct text line = end == SIZE_MAX ? left : text_part(left, 0, end);
        explaining_say(explaining, "text",
                       arena_printf(arena, "  %.*s", (int)line.length, line.at));
        left = end == SIZE_MAX ? TEXT("") : text_from(left, end + 1);
    }
    return !bases || explaining_bases(explaining, bases);
}

static bool say_parameter(struct explaining *explaining, struct query *query, void *context)
{
    const char *place = explaining_text(explaining, query, 1);
    const char *from = explaining_text(explaining, query, 2);
    const char *source = explaining_text(explaining, query, 4);
    (void)context;
    explaining_say(
        explaining, "parameter",
        arena_printf(&explaining->arena, "%s = %s  (%s, %s, %s)",
                     explaining_text(explaining, query, 0), explaining_text(explaining, query, 3),
                     place ? place : _("the nation"),
                     from ? from : _("in force from an unknown date"), source ? source : ""));
    return true;
}

static bool say_where(struct explaining *explaining, struct query *query, void *context)
{
    (void)context;
    explaining_say(explaining, "rule", explaining_text(explaining, query, 0));
    return true;
}

bool explaining_rule(struct explaining *explaining, const char *kind, const char *name)
{
    const char *const parameters[] = {":kind", kind, ":name", name, NULL};
    return explaining_each(explaining, "select path from rule where kind = :kind and name = :name",
                           parameters, say_where, NULL);
}

/* Rule, bases and parameters of something that was applied. Of a rule that judged, the parameters
 * are those that this subject's figure was made of. */
bool explaining_grounds(struct explaining *explaining, const char *kind, const char *name)
{
    const char *const by_name[] = {":kind", kind, ":name", name, NULL};
    const char *const by_user[] = {
        ":by",      arena_printf(&explaining->arena, "%s %s", kind, name),
        ":kind",    kind,
        ":name",    name,
        ":subject", explaining->subject,
        NULL};
    return explaining_each(explaining,
                           "select path, basis, text from rule where kind = :kind and name = :name",
                           by_name, say_rule, NULL) &&
           explaining_each(explaining,
                           "select name, place, from_date, value, source from parameter_used p "
                           "where used_by = :by and (:kind in ('measure', 'obligation') or exists "
                           "(select 1 from figure f "
                           "where (f.what = :kind and f.name = :name or :kind = 'assessment' and "
                           "f.what = 'score' and instr(f.name, :name || '.') = 1) and "
                           "f.subject_id = :subject and f.parameter = p.name)) order by 1, 2",
                           by_user, say_parameter, NULL);
}

static bool say_part(struct explaining *explaining, struct query *query, void *context)
{
    const char *part = explaining_text(explaining, query, 0);
    const char *sql = explaining_text(explaining, query, 1);
    const char *heading = strcmp(part, "denominator") == 0 ? _("lines of the denominator:")
                          : strcmp(part, "row") == 0       ? _("line of the subject:")
                          : strcmp(part, "done") == 0      ? _("lines of what was done:")
                                                           : _("lines of the numerator:");
    (void)context;
    explaining_say(explaining, "query", sql);
    return say_lines(explaining, sql, heading);
}

bool explaining_parts(struct explaining *explaining, const char *kind, const char *name,
                      const char *level)
{
    const char *const parameters[] = {":kind", kind, ":name", name, ":level", level, NULL};
    return explaining_each(
        explaining,
        "select part, sql from query where kind = :kind and name = :name "
        "and (:level is null or level in (:level, '*')) and part in ('numerator', "
        "'denominator', 'row', 'done') order by part desc",
        parameters, say_part, NULL);
}
