/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What people gave: scores, bonuses, penalties and vetoes, row by row. */
#include <string.h>

#include "base/language.h"
#include "batch/assessing.h"

enum given_column {
    GIVEN_SUBJECT,
    GIVEN_REASON,
    GIVEN_DOCUMENT,
    GIVEN_SOURCE,
    GIVEN_LINE,
    GIVEN_POINTS,
    GIVEN_ITEM,
    GIVEN_STAGE,
    GIVEN_COLUMNS
};

static bool find_column(struct given_rows *rows, const struct declared *by, const char *relation,
                        enum given_column which, const char *name, struct fault *fault)
{
    struct arena arena;
    rows->columns[which] = query_column(rows->query, name);
    if (rows->columns[which] != SIZE_MAX) {
        return true;
    }
    arena_init(&arena);
    fault_set_at(fault, FAULT_RULE, "given-column", by->path, by->line,
                 _("assessment \"%s\": the rows of \"%s\" have no column \"%s\"%s"), by->name,
                 relation, name, query_hint(rows->query, name, &arena));
    arena_clear(&arena);
    return false;
}

bool given_open(struct given_rows *rows, struct assessing *assessing, const char *relation,
                enum event_kind kind, struct fault *fault)
{
    static const char *const names[] = {"subject_id", "reason", "doc_no", "_source", "_line"};
    bool score = kind == EVENT_KINDS;
    const char *points = score ? "score" : kind == EVENT_VETO ? NULL : "points";
    struct judging *judging = assessing->judging;
    const struct declared *by = &assessing->assessment->declared;
    *rows = (struct given_rows){.kind = kind};
    if (!relation) {
        return true;
    }
    const char *sql = arena_printf(&assessing->arena,
                                   "select * from %s where subject_id is not null "
                                   "order by subject_id, _source, _line",
                                   store_quoted(&assessing->arena, relation));
    rows->query = query_open(judging->store, sql, by, fault);
    if (!rows->query) {
        return false;
    }
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
        if (!find_column(rows, by, relation, (enum given_column)i, names[i], fault)) {
            return false;
        }
    }
    if ((points && !find_column(rows, by, relation, GIVEN_POINTS, points, fault)) ||
        (score && (!find_column(rows, by, relation, GIVEN_ITEM, "item_id", fault) ||
                   !find_column(rows, by, relation, GIVEN_STAGE, "stage", fault)))) {
        return false;
    }
    if (!points) {
        rows->columns[GIVEN_POINTS] = SIZE_MAX;
    }
    if (!score) {
        rows->columns[GIVEN_ITEM] = SIZE_MAX;
        rows->columns[GIVEN_STAGE] = SIZE_MAX;
    }
    /* Nobody sent the roster: there is nothing to be read, which is no want. */
    const char *missing =
        relations_missing(judging->relations, query_direct(rows->query), &assessing->arena);
    if (missing) {
        given_close(rows);
        return true;
    }
    return query_next(rows->query, &rows->more, fault);
}

void given_close(struct given_rows *rows)
{
    query_close(rows->query);
    rows->query = NULL;
}

static const char *text_at(const struct given_rows *rows, enum given_column which,
                           struct arena *arena)
{
    size_t column = rows->columns[which];
    if (column == SIZE_MAX || query_is_null(rows->query, column)) {
        return NULL;
    }
    const char *text = arena_text(arena, query_text(rows->query, column));
    return *text ? text : NULL;
}

static struct given read_given(const struct given_rows *rows, struct arena *arena)
{
    struct given given = {
        .item = text_at(rows, GIVEN_ITEM, arena),
        .stage = text_at(rows, GIVEN_STAGE, arena),
        .reason = text_at(rows, GIVEN_REASON, arena),
        .document = text_at(rows, GIVEN_DOCUMENT, arena),
        .source = query_integer(rows->query, rows->columns[GIVEN_SOURCE]),
        .line = query_integer(rows->query, rows->columns[GIVEN_LINE]),
        .points = exact_of(0),
        .counted = exact_of(0),
    };
    const char *points = text_at(rows, GIVEN_POINTS, arena);
    given.has_points = points && exact_parse(text_of(points), &given.points);
    return given;
}

/* As SQL orders texts: by their bytes. */
static int order_of(struct text a, const char *b)
{
    size_t length = strlen(b);
    size_t least = a.length < length ? a.length : length;
    int order = memcmp(a.at, b, least);
    return order != 0 ? order : a.length < length ? -1 : a.length > length;
}

static bool write_score_row(struct assessing *assessing, const char *subject,
                            const struct given *given, struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    const struct value values[] = {
        value_string(assessing->assessment->declared.name),
        value_string(subject),
        value_string(given->item ? given->item : ""),
        value_string(given->stage ? given->stage : ""),
        given->has_points ? value_string(exact_text(arena, given->points)) : value_none(),
        value_string(given->state ? given->state : "unknown item"),
        value_string(given->reason),
        value_string(given->document),
        value_integer(given->source),
        value_integer(given->line),
    };
    return writer_add(assessing->stages, values, fault);
}

static bool write_event_row(struct assessing *assessing, enum event_kind kind, const char *subject,
                            int64_t ordinal, const struct given *given, struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    const struct value values[] = {
        value_string(assessing->assessment->declared.name),
        value_string(subject),
        value_string(event_kind_names()[kind]),
        value_integer(ordinal),
        given->has_points ? value_string(exact_text(arena, given->points)) : value_none(),
        kind == EVENT_VETO ? value_none() : value_string(exact_text(arena, given->counted)),
        value_string(given->state),
        value_string(given->reason),
        value_string(given->document),
        value_integer(given->source),
        value_integer(given->line),
    };
    return writer_add(assessing->events, values, fault);
}

bool given_write(const struct given_rows *rows, struct assessing *assessing, const char *subject,
                 const struct given *given, size_t count, struct fault *fault)
{
    bool well = true;
    for (size_t i = 0; well && i < count; i++) {
        well = rows->kind == EVENT_KINDS ? write_score_row(assessing, subject, &given[i], fault)
                                         : write_event_row(assessing, rows->kind, subject,
                                                           (int64_t)i + 1, &given[i], fault);
    }
    return well;
}

/* A row of a subject that takes no part, could not be assessed or is none: it stands beside the
 * others and says so. */
static bool pass_over(struct given_rows *rows, struct assessing *assessing, struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    struct arena_mark mark = arena_mark(arena);
    struct given given = read_given(rows, arena);
    const char *subject = text_at(rows, GIVEN_SUBJECT, arena);
    given.state = "not assessed";
    subject = subject ? subject : "";
    rows->passed++;
    bool well = rows->kind == EVENT_KINDS
                    ? write_score_row(assessing, subject, &given, fault)
                    : write_event_row(assessing, rows->kind, subject, rows->passed, &given, fault);
    arena_reset(arena, mark);
    return well;
}

bool given_take(struct given_rows *rows, struct assessing *assessing, const char *subject,
                struct given **out, size_t *count, struct fault *fault)
{
    struct arena *arena = &assessing->judging->arena;
    struct given *list = NULL;
    *count = 0;
    while (rows->query && rows->more) {
        int order = order_of(query_text(rows->query, rows->columns[GIVEN_SUBJECT]), subject);
        if (order > 0) {
            break;
        }
        if (order < 0 && !pass_over(rows, assessing, fault)) {
            return false;
        }
        if (order == 0) {
            struct given given = read_given(rows, arena);
            ARENA_PUSH(arena, list, *count, given);
        }
        if (!query_next(rows->query, &rows->more, fault)) {
            return false;
        }
    }
    *out = list;
    return true;
}

bool given_finish(struct given_rows *rows, struct assessing *assessing, struct fault *fault)
{
    bool well = true;
    while (well && rows->query && rows->more) {
        well = pass_over(rows, assessing, fault) && query_next(rows->query, &rows->more, fault);
    }
    return well;
}

static enum score_stage stage_of(const struct given *given)
{
    const char *const *names = stage_names();
    size_t i = 0;
    while (names[i] && (!given->stage || strcmp(names[i], given->stage) != 0)) {
        i++;
    }
    return (enum score_stage)i; /* STAGES: none of them */
}

/* A flag or a gate that has no points is given 1 or 0: it holds, or it does not. */
static bool is_condition(const struct assessment_item *item)
{
    return item->points.num == 0 && (item->mode == SCORE_FLAG || item->mode == SCORE_GATE);
}

static struct exact most_of(const struct assessment_item *item)
{
    return is_condition(item) ? exact_of(1) : item->points;
}

/* Whether a row may take the place of what was there before it; if not, its state says why. What
 * changes a score needs its reason and its document. */
static bool may_apply(const struct assessment_item *item, const struct scored *scored,
                      struct given *given, enum score_stage stage)
{
    bool manual = item->mode == SCORE_MANUAL;
    bool first = stage == STAGE_FIRST || stage == STAGE_BALLOT;
    struct exact stands = is_condition(item) ? exact_of(scored->flag) : scored->first;
    if (!given->has_points || stage == STAGES) {
        given->state = "unreadable";
    } else if (given->points.num < 0 || exact_compare(given->points, most_of(item)) > 0) {
        given->state = "over";
    } else if (stage == STAGE_SELF) {
        given->state = "shown";
    } else if (manual && first) {
        given->state = stage == item->by ? "applied" : "shown";
    } else if (scored->computed && first && exact_compare(given->points, stands) == 0) {
        given->state = "shown";
    } else if (!given->reason || !given->document) {
        given->state = "no document";
    } else {
        given->state = "applied";
    }
    return strcmp(given->state, "applied") == 0;
}

/* What was settled holds in all that the item decides: its points, the grade that a gate leaves,
 * and what the function of grades is told. */
static void take_over(struct arena *arena, const struct assessment_item *item,
                      const struct given *last, struct scored *scored)
{
    if (!scored->computed) {
        scored->note = NULL; /* what became of it while nobody had given anything */
    }
    scored->evaluated = true;
    scored->dropped = false;
    scored->reason = NULL;
    scored->points = is_condition(item) ? exact_of(0) : last->points;
    scored->flag = exact_compare(last->points, most_of(item)) == 0;
    scored->step = item->mode == SCORE_LADDER ? ladder_step(item, last->points) : scored->step;
    scored->raw = exact_text(arena, last->points);
    if (last->reason) {
        scored->note =
            arena_printf(arena, "%s%s%s%s%s%s", scored->note ? scored->note : "",
                         scored->note ? "  " : "", last->reason, last->document ? "（" : "",
                         last->document ? last->document : "", last->document ? "）" : "");
    }
}

void given_settle(struct assessing *assessing, size_t number, struct given *given, size_t count,
                  struct scored *scored)
{
    const struct assessment_item *item = &assessing->assessment->items[number];
    struct given *last = NULL;
    for (int stage = STAGE_SELF; stage <= STAGES; stage++) {
        for (size_t i = 0; i < count; i++) {
            if (!given[i].item || strcmp(given[i].item, item->name) != 0 ||
                stage_of(&given[i]) != (enum score_stage)stage ||
                !may_apply(item, scored, &given[i], (enum score_stage)stage)) {
                continue;
            }
            if (last) {
                last->state = "replaced";
            }
            last = &given[i];
        }
    }
    if (last) {
        take_over(&assessing->judging->arena, item, last, scored);
    }
}
