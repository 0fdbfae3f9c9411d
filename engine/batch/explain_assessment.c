/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Why a score: the tree with its numbers, what people gave, and how the grade follows. All of it
 * stands in case.db. */
#include <inttypes.h>
#include <string.h>

#include "base/language.h"
#include "base/wide.h"
#include "batch/explaining.h"
#include "batch/masking.h"

/* A word of case.db in the language of the user. */
static const char *in_words(const char *word)
{
    static const char *const words[][2] = {
        {"ok", ""},
        {"not evaluated", N_("not evaluated")},
        {"not applicable", N_("not for this group")},
        {"left out", N_("left out")},
        {"self", N_("self-assessed")},
        {"first", N_("first scored")},
        {"ballot", N_("balloted")},
        {"review", N_("reviewed")},
        {"settled", N_("settled")},
        {"applied", N_("it holds")},
        {"shown", N_("shown only")},
        {"replaced", N_("replaced by a later one")},
        {"over", N_("does not count: over the points")},
        {"no document", N_("does not count: no reason or no document")},
        {"unreadable", N_("does not count: not to be read")},
        {"unknown item", N_("does not count: no such item")},
        {"no limit", N_("does not count: no limit is laid down")},
        {"capped", N_("up to the limit")},
        {"bonus", N_("added")},
        {"penalty", N_("taken")},
        {"veto", N_("vetoed")},
    };
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (strcmp(words[i][0], word) == 0) {
            return *words[i][1] ? _(words[i][1]) : "";
        }
    }
    return word;
}

/* An exact number for the eye, and as it is where that differs: "84.57 (2537/30)". */
static const char *number(struct explaining *explaining, const char *text)
{
    struct arena *arena = &explaining->arena;
    struct wide value;
    if (!text || !strchr(text, '/') || !wide_parse(arena, text_of(text), &value)) {
        return text;
    }
    return arena_printf(arena, "%s (%s)", wide_fixed(arena, value, 2), text);
}

/* The file and line that a row stands in, as SQL. */
#define PLACE                                                                                      \
    "(select path || coalesce('[' || sheet || ']', '') from source s where "                       \
    "s.source_id = r.source_id) || ':' || r.line"

struct telling {
    const char *section;
    const char *indent;
};

/* first scored 8: 材料不全 (市发1号)  评分.csv:3  it holds */
static bool say_given(struct explaining *explaining, struct query *query, void *context)
{
    const struct telling *telling = context;
    const char *texts[6];
    for (size_t i = 0; i < 6; i++) {
        texts[i] = explaining_text(explaining, query, i);
    }
    /* What somebody typed: reason, document, name of the file. */
    for (size_t i = 2; i < 5; i++) {
        texts[i] = texts[i] ? masked_text(&explaining->arena, texts[i]) : NULL;
    }
    explaining_say(explaining, telling->section,
                   arena_printf(&explaining->arena, "%s%s %s%s%s%s%s%s  %s  %s", telling->indent,
                                in_words(texts[0]), texts[1] ? texts[1] : "—", texts[2] ? ": " : "",
                                texts[2] ? texts[2] : "", texts[3] ? " (" : "",
                                texts[3] ? texts[3] : "", texts[3] ? ")" : "",
                                texts[4] ? texts[4] : "", in_words(texts[5])));
    return true;
}

static bool say_stages(struct explaining *explaining, const char *assessment, const char *item,
                       struct telling *telling)
{
    const char *const parameters[] = {
        ":subject", explaining->subject, ":assessment", assessment, ":item", item, NULL};
    return explaining_each(
        explaining,
        "select r.stage, r.points, r.reason, r.doc_no, " PLACE ", r.state from score_stage r "
        "where r.assessment = :assessment and r.subject_id = :subject and r.item_id = :item "
        "order by r.source_id, r.line",
        parameters, say_given, telling);
}

/* 1.1 支委会  18/20  not evaluated */
static const char *headline(struct explaining *explaining, struct query *query)
{
    struct arena *arena = &explaining->arena;
    const char *own = explaining_text(explaining, query, 2);
    const char *points = number(explaining, explaining_text(explaining, query, 5));
    const char *most = explaining_text(explaining, query, 6);
    const char *raw = explaining_text(explaining, query, 7);
    const char *state = in_words(explaining_text(explaining, query, 8));
    const char *computed = explaining_text(explaining, query, 10);
    bool changed =
        computed && points && strcmp(computed, explaining_text(explaining, query, 5)) != 0;
    const char *line = arena_printf(arena, "%s%s%s", own ? own : "", own ? " " : "",
                                    explaining_text(explaining, query, 3));
    if (most) {
        line = arena_printf(arena, "%s  %s/%s", line, points ? points : "—", most);
    }
    if (raw && *raw && (!most || !points || strcmp(raw, points) != 0)) {
        line = arena_printf(arena, "%s  %s", line, raw);
    }
    if (changed) {
        line = arena_printf(arena, _("%s  computed %s"), line, number(explaining, computed));
    }
    return *state ? arena_printf(arena, "%s  %s", line, state) : line;
}

#define ITEMS                                                                                      \
    "select i.assessment, i.item_id, i.number, i.title, i.depth, s.points, s.max_points, s.raw, "  \
    "s.state, s.note, s.computed, i.standard, i.mode, i.cure, i.basis, i.weight from item i "      \
    "join score s on s.assessment = i.assessment and s.item_id = i.item_id and "                   \
    "s.subject_id = :subject where i.assessment = :assessment "

static bool say_item(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const int64_t *base = context;
    int depth = (int)(query_integer(query, 4) - *base);
    const char *note = explaining_text(explaining, query, 9);
    const char *standard = explaining_text(explaining, query, 11);
    const char *weight = explaining_text(explaining, query, 15);
    const char *title = headline(explaining, query);
    struct telling telling = {"item", arena_printf(arena, "%*s", 2 * depth + 2, "")};
    bool weighs = weight && strcmp(weight, "1") != 0;
    explaining_say(explaining, "item",
                   arena_printf(arena, "%*s%s%s%s", 2 * depth, "", title, weighs ? "  × " : "",
                                weighs ? weight : ""));
    if (note && *note) {
        explaining_say(explaining, "item", arena_printf(arena, "%s%s", telling.indent, note));
    }
    if (standard) {
        explaining_say(explaining, "item",
                       arena_printf(arena, _("%srule: %s"), telling.indent, standard));
    }
    return say_stages(explaining, explaining_text(explaining, query, 0),
                      explaining_text(explaining, query, 1), &telling);
}

/* What was added and taken from base to total. */
static bool say_events(struct explaining *explaining, const char *assessment)
{
    const char *const parameters[] = {":subject", explaining->subject, ":assessment", assessment,
                                      NULL};
    struct telling telling = {"event", ""};
    return explaining_each(
        explaining,
        "select r.kind, r.points || iif(r.counted is not r.points and r.counted is not null, "
        "' → ' || r.counted, ''), r.reason, r.doc_no, " PLACE ", r.state from score_event r where "
        "r.assessment = :assessment and r.subject_id = :subject order by r.kind, r.ordinal",
        parameters, say_given, &telling);
}

static bool say_quota(struct explaining *explaining, struct query *query, void *context)
{
    (void)context;
    explaining_say(explaining, "quota",
                   arena_printf(&explaining->arena,
                                _("share %s: %" PRId64 " places; %" PRId64
                                  " came up to it, %" PRId64 " have it"),
                                explaining_text(explaining, query, 0), query_integer(query, 1),
                                query_integer(query, 2), query_integer(query, 3)));
    return true;
}

static void say_result(struct explaining *explaining, struct query *query)
{
    struct arena *arena = &explaining->arena;
    const char *total = number(explaining, explaining_text(explaining, query, 1));
    const char *grade = explaining_text(explaining, query, 2);
    const char *group = explaining_text(explaining, query, 4);
    const char *base = explaining_text(explaining, query, 6);
    const char *bonus = explaining_text(explaining, query, 7);
    const char *penalty = explaining_text(explaining, query, 8);
    const char *reached = explaining_text(explaining, query, 10);
    const char *converted = number(explaining, explaining_text(explaining, query, 11));
    const char *note = explaining_text(explaining, query, 12);
    explaining_say(explaining, "result",
                   arena_printf(arena, "%s%s%s", grade ? grade : _("no grade"), total ? "  " : "",
                                total ? total : ""));
    bool changed = bonus && penalty && (strcmp(bonus, "0") != 0 || strcmp(penalty, "0") != 0);
    if (base && changed) {
        explaining_say(explaining, "result",
                       arena_printf(arena, _("items %s + added %s − taken %s = %s"),
                                    number(explaining, base), bonus, penalty, total));
    }
    if (total) {
        explaining_say(explaining, "result",
                       arena_printf(arena, _("rank %" PRId64 " of %" PRId64 "%s%s"),
                                    query_integer(query, 5), query_integer(query, 13),
                                    group ? _(" in the group ") : "", group ? group : ""));
    }
    if (reached && grade && strcmp(reached, grade) != 0) {
        explaining_say(explaining, "result",
                       arena_printf(arena, _("its points reach %s"), reached));
    }
    if (converted) {
        explaining_say(explaining, "result",
                       arena_printf(arena, _("into the larger assessment: %s"), converted));
    }
    if (note && *note) {
        explaining_say(explaining, "result", note);
    }
}

static bool say_grade(struct explaining *explaining, struct query *query, void *context)
{
    const char *name = explaining_text(explaining, query, 0);
    const char *const parameters[] = {":subject", explaining->subject, ":assessment", name, NULL};
    size_t *found = context;
    int64_t base = 0;
    ++*found;
    explaining_say(explaining, "subject",
                   arena_printf(&explaining->arena, "%s  %s  %s", name,
                                explaining_text(explaining, query, 3), explaining->subject));
    say_result(explaining, query);
    return explaining_each(explaining,
                           "select q.share, q.places, q.reached, q.given from quota q "
                           "join grade g on g.assessment = q.assessment and "
                           "coalesce(g.peer_group, '') = q.peer_group where "
                           "q.assessment = :assessment and g.subject_id = :subject",
                           parameters, say_quota, NULL) &&
           explaining_each(explaining, ITEMS "order by i.ordinal", parameters, say_item, &base) &&
           say_events(explaining, name) && explaining_grounds(explaining, "assessment", name) &&
           explaining_parts(explaining, "assessment", name, NULL);
}

bool explain_assessments(struct explaining *explaining, const char *item, size_t *found)
{
    const char *const parameters[] = {":subject", explaining->subject, ":item", item, NULL};
    return explaining_each(
        explaining,
        "select g.assessment, g.total, g.grade, l.title, g.peer_group, g.rank, g.base, g.bonus, "
        "g.penalty, g.veto, g.reached, g.converted, g.note, (select count(*) from grade p where "
        "p.assessment = g.assessment and p.peer_group is g.peer_group and p.total is not null) "
        "from grade g left join label l on l.kind = 'assessment' and l.name = g.assessment "
        "where g.subject_id = :subject and g.assessment = :item",
        parameters, say_grade, found);
}

/* The numbers that the points were made of, those of parameters with place and date. */
static bool say_leaf(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *label = explaining_text(explaining, query, 0);
    const char *value = explaining_text(explaining, query, 1);
    const char *parameter = explaining_text(explaining, query, 2);
    const char *place = explaining_text(explaining, query, 3);
    const char *from = explaining_text(explaining, query, 4);
    const char *basis = explaining_text(explaining, query, 5);
    (void)context;
    explaining_say(explaining, "formula", arena_printf(arena, "  %s = %s", label, value));
    if (parameter) {
        explaining_say(explaining, "parameter",
                       arena_printf(arena, "%s = %s  (%s, %s, %s)", parameter, value,
                                    place ? place : _("the nation"),
                                    from ? from : _("in force from an unknown date"),
                                    basis ? basis : ""));
    }
    return true;
}

struct rows {
    const char *level;
    size_t measures;
};

static bool say_measured(struct explaining *explaining, struct query *query, void *context)
{
    struct rows *rows = context;
    const char *measure = explaining_text(explaining, query, 0);
    const char *title = explaining_text(explaining, query, 1);
    rows->measures++;
    explaining_say(explaining, "measure",
                   arena_printf(&explaining->arena, "%s  %s", measure, title ? title : ""));
    return explaining_parts(explaining, "measure", measure, rows->level);
}

/* The rows behind an item: of the measures that it looked at, or its subject's own. */
static bool say_rows(struct explaining *explaining, const char *assessment, const char *whole)
{
    const char *const parameters[] = {":subject", explaining->subject, ":whole", whole, NULL};
    struct rows rows = {0};
    const char *sql =
        "select level from query where kind = 'assessment' and name = :item and part = 'row'";
    const char *const of[] = {":item", assessment, NULL};
    struct query *query = explaining_ask(explaining, sql, of);
    bool more;
    if (!query || !query_next(query, &more, explaining->fault)) {
        query_close(query);
        return false;
    }
    rows.level = more ? explaining_text(explaining, query, 0) : NULL;
    query_close(query);
    return explaining_each(
               explaining,
               "select f.measure, l.title from figure f left join label l on l.kind = 'measure' "
               "and l.name = f.measure where f.what = 'score' and f.name = :whole and "
               "f.subject_id = :subject and f.measure is not null group by f.measure "
               "order by min(f.ordinal)",
               parameters, say_measured, &rows) &&
           (rows.measures > 0 || explaining_parts(explaining, "assessment", assessment, NULL));
}

/* The names from the top down to an item. */
static const char *const path_sql =
    "with recursive up (title, parent_id, depth) as (select title, parent_id, depth from item "
    "where assessment = :assessment and item_id = :item union all select i.title, i.parent_id, "
    "i.depth from item i join up on i.item_id = up.parent_id where i.assessment = :assessment) "
    "select group_concat(title, ' › ') from (select title from up order by depth)";

static bool say_path(struct explaining *explaining, struct query *query, void *context)
{
    const char **path = context;
    *path = explaining_text(explaining, query, 0);
    return true;
}

/* The items below a node. */
static bool say_below(struct explaining *explaining, const char *assessment, const char *item,
                      int64_t depth)
{
    const char *const parameters[] = {
        ":subject", explaining->subject, ":assessment", assessment, ":item", item, NULL};
    int64_t base = depth + 1;
    return explaining_each(
        explaining,
        ITEMS "and i.item_id in (with recursive down (item_id) as (select item_id from item where "
              "assessment = :assessment and parent_id = :item union all select n.item_id from item "
              "n join down d on n.parent_id = d.item_id where n.assessment = :assessment) "
              "select item_id from down) order by i.ordinal",
        parameters, say_item, &base);
}

static bool say_one(struct explaining *explaining, struct query *query, void *context)
{
    struct arena *arena = &explaining->arena;
    const char *assessment = explaining_text(explaining, query, 0);
    const char *item = explaining_text(explaining, query, 1);
    const char *note = explaining_text(explaining, query, 9);
    const char *standard = explaining_text(explaining, query, 11);
    const char *mode = explaining_text(explaining, query, 12);
    const char *cure = explaining_text(explaining, query, 13);
    const char *bases = explaining_text(explaining, query, 14);
    const char *whole = arena_printf(arena, "%s.%s", assessment, item);
    const char *const place[] = {":assessment", assessment, ":item", item, NULL};
    const char *const leaves[] = {":subject", explaining->subject, ":whole", whole, NULL};
    const char *path = "";
    struct telling telling = {"given", ""};
    size_t *found = context;
    bool group = strcmp(mode, "group") == 0;
    ++*found;
    if (!explaining_each(explaining, path_sql, place, say_path, &path)) {
        return false;
    }
    explaining_say(explaining, "subject",
                   arena_printf(arena, "%s  %s  %s", whole, path, explaining->subject));
    explaining_say(explaining, "result", headline(explaining, query));
    if (note && *note) {
        explaining_say(explaining, "formula", note);
    }
    bool well = explaining_each(explaining,
                                "select label, value, parameter, place, from_date, basis from "
                                "figure where what = 'score' and name = :whole and "
                                "subject_id = :subject order by ordinal",
                                leaves, say_leaf, NULL) &&
                say_stages(explaining, assessment, item, &telling) &&
                (!group || say_below(explaining, assessment, item, query_integer(query, 4)));
    if (standard) {
        explaining_say(explaining, "standard", standard);
    }
    if (cure) {
        explaining_say(explaining, "cure", cure);
    }
    return well && explaining_rule(explaining, "assessment", assessment) &&
           (!bases || explaining_bases(explaining, bases)) &&
           (group || strcmp(mode, "manual") == 0 || say_rows(explaining, assessment, whole));
}

static bool take_item(struct explaining *explaining, struct query *query, void *context)
{
    const char *const parameters[] = {":subject",    explaining->subject,
                                      ":assessment", explaining_text(explaining, query, 0),
                                      ":item",       explaining_text(explaining, query, 1),
                                      NULL};
    size_t *found = context;
    size_t before = *found;
    if (!explaining_each(explaining, ITEMS "and i.item_id = :item", parameters, say_one, found)) {
        return false;
    }
    /* The subject has no scores: why, if it is known. */
    return *found > before ||
           explaining_each(explaining,
                           "select what, name, reason from evaluation where "
                           "what in ('assessment', 'grade') and name = :assessment and "
                           "subject_id in (:subject, '*') order by what",
                           parameters, explaining_evaluation, found);
}

bool explain_items(struct explaining *explaining, const char *item, size_t *found)
{
    const char *const parameters[] = {":item", item, NULL};
    return explaining_each(
        explaining,
        "with recursive down (assessment, item_id, path) as (select assessment, item_id, "
        "assessment || '.' || item_id from item where parent_id is null union all "
        "select i.assessment, i.item_id, d.path || '.' || i.item_id from item i join down d on "
        "d.assessment = i.assessment and d.item_id = i.parent_id), "
        "called (assessment, item_id, how, ordinal) as (select i.assessment, i.item_id, case :item "
        "when i.assessment || '.' || i.item_id then 1 when d.path then 2 "
        "when i.assessment || '.' || i.number then 3 when i.assessment || '.' || i.title then 4 "
        "end, i.ordinal from item i join down d on d.assessment = i.assessment and "
        "d.item_id = i.item_id) "
        "select assessment, item_id from called where how = (select min(how) from called) "
        "order by assessment, ordinal",
        parameters, take_item, found);
}
