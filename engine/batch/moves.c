/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Differences are exact: points are texts of any length, amounts are fen. */
#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "batch/moving.h"
#include "batch/recorded.h"

struct moving {
    struct moves *moves;
    struct store *store;
    struct map names; /* "unit U1" */
    const char **called;
    size_t called_count;
    struct fault *fault;
};

static const char *text_at(struct moving *moving, struct query *query, size_t column)
{
    return query_is_null(query, column)
               ? NULL
               : arena_text(&moving->moves->arena, query_text(query, column));
}

/* The names of one level, by the SQL that the run kept. */
static bool read_level(struct moving *moving, struct store *store, const char *level,
                       const char *sql)
{
    struct arena *arena = &moving->moves->arena;
    struct query *query = query_open_kept(store, sql ? sql : "", moving->fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, moving->fault);
        if (!well || !more) {
            break;
        }
        bool added;
        const char *id = text_at(moving, query, 0);
        const char *key = arena_printf(arena, "%s %s", level, id ? id : "");
        map_add(&moving->names, text_of(key), &added);
        if (added) {
            const char *name = text_at(moving, query, 1);
            ARENA_PUSH(arena, moving->called, moving->called_count, name ? name : "");
        }
    }
    query_close(query);
    return well;
}

static bool read_names(struct moving *moving, const char *path)
{
    static const char kept[] =
        "select level, sql from query where kind = 'level' and part = 'names' order by level";
    struct recorded recorded;
    struct store *store = store_open_handed(path, moving->fault);
    bool well = store && recorded_open(&recorded, store, moving->fault);
    struct query *query = well ? query_open(store, kept, NULL, moving->fault) : NULL;
    bool more = query != NULL;
    well = more;
    while (well && more) {
        well = query_next(query, &more, moving->fault);
        if (well && more) {
            well = read_level(moving, store, text_at(moving, query, 0), text_at(moving, query, 1));
        }
    }
    query_close(query);
    struct fault ignored = {0};
    bool opened = store != NULL;
    (void)!store_close(store, &ignored);
    if (opened) {
        recorded_close(&recorded);
    }
    return well;
}

static const char *name_of(const struct moving *moving, const char *level, const char *subject)
{
    const char *key =
        arena_printf(&moving->moves->arena, "%s %s", level ? level : "", subject ? subject : "");
    uint32_t number = map_find(&moving->names, text_of(key));
    return number == MAP_NONE ? "" : moving->called[number];
}

/* The group that a row belongs to; rows come in their order. */
static struct move_group *group_of(struct moving *moving, const char *rule, const char *title,
                                   const char *group, bool money, enum moves_by by)
{
    struct moves *moves = moving->moves;
    struct move_group *last = moves->count > 0 ? &moves->groups[moves->count - 1] : NULL;
    if (last && last->money == money && last->by == by && strcmp(last->rule, rule) == 0 &&
        strcmp(last->group, group) == 0) {
        return last;
    }
    struct move_group fresh = {
        .rule = rule, .title = title ? title : "", .group = group, .money = money, .by = by};
    ARENA_PUSH(&moves->arena, moves->groups, moves->count, fresh);
    return &moves->groups[moves->count - 1];
}

static bool read_number(struct moving *moving, struct query *query, size_t column, struct wide *out)
{
    return !query_is_null(query, column) &&
           wide_parse(&moving->moves->arena, query_text(query, column), out);
}

static bool differs(const char *a, const char *b)
{
    return (a == NULL) != (b == NULL) || (a && strcmp(a, b) != 0);
}

/* rule, title, group or by whom, level, subject, before, after, ranks, grades, whether it is in
 * both, unit; those that did not change are counted, and no more. */
static void take_row(struct moving *moving, struct query *query, bool money)
{
    struct arena *arena = &moving->moves->arena;
    const char *group_name = money ? NULL : text_at(moving, query, 2);
    enum moves_by by = money ? (enum moves_by)query_integer(query, 2) : MOVES_BY_SUBJECT;
    struct move_group *group =
        group_of(moving, text_at(moving, query, 0), text_at(moving, query, 1),
                 group_name ? group_name : "", money, by);
    struct move move = {.subject = text_at(moving, query, 4)};
    move.name = name_of(moving, text_at(moving, query, 3), move.subject);
    if (by == MOVES_BY_PERSON && !query_is_null(query, 12)) {
        move.unit = name_of(moving, "unit", text_at(moving, query, 12));
    }
    move.has_before = read_number(moving, query, 5, &move.before);
    move.has_after = read_number(moving, query, 6, &move.after);
    move.rank_before = query_is_null(query, 7) ? 0 : query_integer(query, 7);
    move.rank_after = query_is_null(query, 8) ? 0 : query_integer(query, 8);
    move.grade_before = text_at(moving, query, 9);
    move.grade_after = text_at(moving, query, 10);
    if (money) {
        group->before = wide_add(arena, group->before, move.before);
        group->after = wide_add(arena, group->after, move.after);
    }
    int order = 0;
    if (move.has_before && move.has_after) {
        move.difference = wide_subtract(arena, move.after, move.before);
        order = wide_compare(move.after, move.before);
    }
    bool ranks = move.rank_before != move.rank_after;
    bool grades = differs(move.grade_before, move.grade_after);
    group->compared += query_integer(query, 11);
    group->gained += order > 0;
    group->lost += order < 0;
    group->ranks += ranks;
    group->grades += grades;
    if (order != 0 || ranks || grades || move.has_before != move.has_after) {
        ARENA_PUSH(arena, group->moves, group->count, move);
    }
}

static bool take_rows(struct moving *moving, const char *sql, bool money)
{
    struct query *query = query_open(moving->store, sql, NULL, moving->fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, moving->fault);
        if (well && more) {
            take_row(moving, query, money);
        }
    }
    query_close(query);
    return well;
}

static int by_gain(const void *left, const void *right)
{
    const struct move *a = left;
    const struct move *b = right;
    bool whole_a = a->has_before && a->has_after;
    bool whole_b = b->has_before && b->has_after;
    int order =
        whole_a != whole_b ? (whole_a ? -1 : 1) : wide_compare(b->difference, a->difference);
    return order != 0 ? order : strcmp(a->subject, b->subject);
}

static bool find_facts(struct moving *moving)
{
    struct moves *moves = moving->moves;
    struct arena *arena = &moves->arena;
    return store_text(moving->store, "select value from main.run where key = 'title'", arena,
                      &moves->first, moving->fault) &&
           store_text(moving->store, "select value from other.run where key = 'title'", arena,
                      &moves->second, moving->fault) &&
           store_text(moving->store, "select value from other.run where key = 'language'", arena,
                      &moves->language, moving->fault) &&
           store_text(moving->store, "select value from other.run where key = 'as_of'", arena,
                      &moves->date, moving->fault);
}

#define TITLE(kind, name)                                                                          \
    "coalesce((select title from other.label l where l.kind = '" kind "' and l.name = " name       \
    "), (select title from main.label l where l.kind = '" kind "' and l.name = " name "))"

#define LEVEL(name)                                                                                \
    "coalesce((select level from other.query q where q.kind = 'assessment' and q.name = " name     \
    " and q.part = 'row'), (select level from main.query q where q.kind = 'assessment' and "       \
    "q.name = " name " and q.part = 'row'))"

/* Each fund by subject, by unit and by person; a unit that the rows do not say is ''. */
#define PAID(schema)                                                                               \
    "(select fund, 0 as way, subject_kind as level, subject_id as subject, sum(amount_fen) as "    \
    "fen, null as unit_id from " schema                                                            \
    ".allocation where person_id is null group by 1, 3, 4 union all select fund, 1, 'unit', "      \
    "coalesce(unit_id, ''), sum(amount_fen), null from " schema                                    \
    ".allocation where subject_kind <> 'unit' and fund in (select fund from " schema               \
    ".allocation where unit_id is not null) group by 1, 4 union all select fund, 2, 'person', "    \
    "person_id, sum(amount_fen), min(unit_id) from " schema                                        \
    ".allocation where person_id is not null group by 1, 4)"

bool moves_find(struct moves *moves, struct store *store, const char *first, const char *second,
                struct fault *fault)
{
    static const char grades[] = "select name, " TITLE("assessment", "t.name") ", peers, " LEVEL(
        "t.name") ", subject, before, after, rank_before, rank_after, grade_before, grade_after, "
                  "both from (select coalesce(b.assessment, a.assessment) as name, "
                  "iif(b.subject_id is null, a.peer_group, b.peer_group) as peers, "
                  "coalesce(b.subject_id, a.subject_id) as subject, a.total as before, "
                  "b.total as after, a.rank as rank_before, b.rank as rank_after, "
                  "a.grade as grade_before, b.grade as grade_after, "
                  "a.subject_id is not null and b.subject_id is not null as both "
                  "from main.grade a full join other.grade b on b.assessment = a.assessment and "
                  "b.subject_id = a.subject_id) t order by name, coalesce(peers, ''), subject";
    static const char amounts[] = "select name, " TITLE(
        "fund",
        "t.name") ", way, level, subject, before, after, null, null, null, null, both, unit_id "
                  "from (select coalesce(b.fund, a.fund) as name, coalesce(b.way, a.way) as way, "
                  "coalesce(b.level, a.level) as level, coalesce(b.subject, a.subject) as subject, "
                  "a.fen as before, b.fen as after, a.fund is not null and b.fund is not null as "
                  "both, coalesce(b.unit_id, a.unit_id) as unit_id from " PAID(
                      "main") " a full join " PAID("other") " b on b.fund = a.fund and b.way = "
                                                            "a.way and b.level = a.level and "
                                                            "b.subject = a.subject) t order by "
                                                            "name, way, level, subject";
    struct moving moving = {.moves = moves, .store = store, .fault = fault};
    map_init(&moving.names);
    bool well = find_facts(&moving) && read_names(&moving, second) && read_names(&moving, first) &&
                take_rows(&moving, grades, false) && take_rows(&moving, amounts, true);
    for (size_t i = 0; well && i < moves->count; i++) {
        if (moves->groups[i].count > 0) {
            qsort(moves->groups[i].moves, moves->groups[i].count, sizeof(struct move), by_gain);
        }
    }
    map_clear(&moving.names);
    return well;
}

const char *move_number(struct arena *arena, const struct move_group *group, struct wide value,
                        bool sign)
{
    struct wide size = value;
    size.negative = false;
    const char *before = value.negative ? "−" : sign && value.num_count > 0 ? "+" : "";
    struct exact fen;
    if (group->money && wide_exact(size, &fen)) {
        return arena_printf(arena, "%s%s", before, exact_yuan(arena, fen.num));
    }
    const char *text = wide_text(arena, size);
    return arena_printf(arena, "%s%s", before,
                        strchr(text, '/') ? wide_fixed(arena, size, 2) : text);
}
