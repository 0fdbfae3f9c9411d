/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The rows of rosters behind points that were lost, into the table `score_row`: of a share those
 * that are wanting in it, of anything else, and of a share that should be small, those that are
 * counted; of an item that looks at its subject alone, the subject's own row. One pass over the
 * relation behind a measure serves all subjects.
 */
#include <stdio.h>
#include <string.h>

#include "batch/assess.h"
#include "batch/sentence.h"

struct behind {
    struct judging *judging;
    const struct assessment *assessment;
    const struct assessment_item *item;
    const char *part;
    const char *says; /* what a row is called; NULL: no word */
    struct writer *writer;
    struct arena arena;
    struct arena row;
    int64_t ordinal;
    char subject[200]; /* of the row before */
};

static const char lost[] =
    "create temp table lost as select distinct s.assessment, s.item_id, s.subject_id, f.measure "
    "from score s join item i on i.assessment = s.assessment and i.item_id = s.item_id "
    "left join figure f on f.what = 'score' and f.name = s.assessment || '.' || s.item_id and "
    "f.subject_id = s.subject_id and f.measure is not null where s.state = 'ok' and "
    "i.mode not in ('group', 'manual') and (points(s.points) < points(s.max_points) or "
    "(s.max_points is null and s.raw = '0')); "
    "create index temp.lost_subject on lost (assessment, item_id, measure, subject_id)";

/* Whether a larger value of what it looks at earns less. */
static bool falls(const struct assessment_item *item)
{
    const struct limit *best = item->mode == SCORE_GATE ? &item->bound : NULL;
    struct exact most = exact_of(-1);
    for (size_t i = 0; item->mode == SCORE_BANDS && i < item->band_count; i++) {
        if (exact_compare(item->bands[i].points, most) > 0) {
            most = item->bands[i].points;
            best = &item->bands[i].bound;
        }
    }
    return best && (best->comparison == AT_MOST || best->comparison == UNDER);
}

/* The columns that say where a row stands: _source and _line, else the first pair of that kind. */
static bool find_pair(struct arena *arena, const struct query *query, const char **source,
                      const char **line)
{
    if (query_column(query, "_source") != SIZE_MAX && query_column(query, "_line") != SIZE_MAX) {
        *source = "_source";
        *line = "_line";
        return true;
    }
    for (size_t i = 0; i < query_columns(query); i++) {
        struct text name = text_of(query_name(query, i));
        if (text_ends(name, TEXT("_source"))) {
            *source = arena_text(arena, name);
            *line =
                arena_printf(arena, "%.*s_line", (int)(name.length - strlen("_source")), name.at);
            if (query_column(query, *line) != SIZE_MAX) {
                return true;
            }
        }
    }
    return false;
}

static bool write_row(struct behind *behind, struct query *query, const char *measure,
                      const char *source, const char *line, struct fault *fault)
{
    const char *subject = arena_text(&behind->row, query_text(query, 0));
    bool same = strcmp(subject, behind->subject) == 0 && strlen(subject) < sizeof(behind->subject);
    behind->ordinal = same ? behind->ordinal + 1 : 1;
    snprintf(behind->subject, sizeof(behind->subject), "%s", subject);
    const size_t places[] = {source ? query_column(query, source) : SIZE_MAX,
                             source ? query_column(query, line) : SIZE_MAX};
    struct value place[2];
    for (size_t i = 0; i < 2; i++) {
        place[i] = places[i] == SIZE_MAX || query_is_null(query, places[i])
                       ? value_none()
                       : value_integer(query_integer(query, places[i]));
    }
    const struct value values[] = {
        value_string(behind->assessment->declared.name),
        value_string(subject),
        value_string(behind->item->name),
        value_string(measure),
        value_integer(behind->ordinal),
        value_string(behind->part),
        place[0],
        place[1],
        value_string(behind->says ? sentence_of_row(&behind->row, behind->says, query) : NULL),
    };
    bool well = writer_add(behind->writer, values, fault);
    arena_reset(&behind->row, (struct arena_mark){0});
    return well;
}

static struct query *ask(const struct behind *behind, const char *sql, const struct declared *by,
                         const char *measure, struct fault *fault)
{
    struct query *query = query_open(behind->judging->store, sql, by, fault);
    if (query) {
        query_bind(query, ":assessment", behind->assessment->declared.name);
        query_bind(query, ":item", behind->item->name);
    }
    if (query && measure) {
        query_bind(query, ":measure", measure);
    }
    return query;
}

/* Rows of a relation, by subject, then place, then all that they hold: none before another by
 * chance. */
static bool write_rows(struct behind *behind, const struct declared *by, const char *rows,
                       const char *id, const char *measure, struct fault *fault)
{
    struct arena *arena = &behind->arena;
    const char *source = NULL;
    const char *line = NULL;
    const char *sql = arena_printf(
        arena,
        "select l.subject_id as lost_subject, r.* from (%s\n) r cross join temp.lost l "
        "on l.assessment = :assessment and l.item_id = :item and "
        "l.measure is :measure and l.subject_id = r.%s",
        rows, store_quoted(arena, id));
    struct query *query = ask(behind, sql, by, measure, fault);
    if (!query) {
        return false;
    }
    bool placed = find_pair(arena, query, &source, &line);
    const char *order = placed ? arena_printf(arena, "1, r.%s, r.%s", store_quoted(arena, source),
                                              store_quoted(arena, line))
                               : "1";
    for (size_t i = 1; i < query_columns(query); i++) {
        order = arena_printf(arena, "%s, %zu", order, i + 1);
    }
    query_close(query);
    query = ask(behind, arena_printf(arena, "%s order by %s", sql, order), by, measure, fault);
    bool more = query != NULL;
    bool well = more;
    *behind->subject = '\0';
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more && (placed || behind->says)) {
            well = write_row(behind, query, measure, placed ? source : NULL, line, fault);
        }
    }
    query_close(query);
    return well;
}

/* What the relation says of its rows; a part of another may leave it to that. */
static const char *says_of(const struct ruleset *rules, const char *name)
{
    const struct relation *relation = ruleset_relation(rules, name);
    while (relation && !relation->says && relation->of) {
        relation = ruleset_relation(rules, relation->of);
    }
    return relation ? relation->says : NULL;
}

static bool measure_rows(struct behind *behind, const char *name, struct fault *fault)
{
    struct arena *arena = &behind->arena;
    const struct ruleset *rules = behind->judging->relations->rules;
    const struct measure *measure = ruleset_measure(rules, name);
    while (measure && measure->form == MEASURE_RATIO) {
        measure = ruleset_measure(rules, measure->above);
    }
    if (!measure || !measure->relation) {
        return true; /* it has SQL of its own, and no rows that could be told apart */
    }
    bool wanting = measure->form == MEASURE_SHARE && !falls(behind->item);
    const char *where = measure->where ? measure->where : "1";
    const char *rows =
        arena_printf(arena, "select * from %s where (%s\n) %s",
                     store_quoted(arena, measure->relation), where, wanting ? "is not true" : "");
    behind->part = wanting ? "wanting" : "counted";
    behind->says = says_of(rules, measure->relation);
    return write_rows(behind, &measure->declared, rows,
                      ruleset_level(rules, behind->assessment->level)->id, name, fault);
}

static bool own_rows(struct behind *behind, struct fault *fault)
{
    const struct ruleset *rules = behind->judging->relations->rules;
    const struct assessment *assessment = behind->assessment;
    behind->part = "own";
    behind->says = says_of(rules, assessment->over);
    return write_rows(behind, &assessment->declared,
                      arena_printf(&behind->arena, "select * from %s",
                                   store_quoted(&behind->arena, assessment->over)),
                      ruleset_level(rules, assessment->level)->id, NULL, fault);
}

/* Of an item as many measures as it looked at. */
static bool item_rows(struct behind *behind, struct fault *fault)
{
    struct query *query = ask(behind,
                              "select distinct measure from temp.lost where "
                              "assessment = :assessment and item_id = :item order by 1",
                              NULL, NULL, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            well =
                query_is_null(query, 0)
                    ? own_rows(behind, fault)
                    : measure_rows(behind, arena_text(&behind->arena, query_text(query, 0)), fault);
        }
    }
    query_close(query);
    arena_reset(&behind->arena, (struct arena_mark){0});
    return well;
}

bool assessments_rows(struct judging *judging, struct fault *fault)
{
    const struct ruleset *rules = judging->relations->rules;
    struct behind behind = {.judging = judging};
    arena_init(&behind.arena);
    arena_init(&behind.row);
    bool well = store_run(judging->store, lost, fault) &&
                (behind.writer = writer_open(judging->store, "score_row", 9, fault)) != NULL;
    for (size_t i = 0; well && i < rules->assessment_count; i++) {
        behind.assessment = rules->assessments[i];
        for (size_t j = 0; well && j < behind.assessment->item_count; j++) {
            behind.item = &behind.assessment->items[j];
            well = item_rows(&behind, fault);
        }
    }
    writer_close(behind.writer);
    arena_clear(&behind.arena);
    arena_clear(&behind.row);
    return well && store_run(judging->store, "drop table temp.lost", fault);
}
