/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "base/language.h"
#include "base/map.h"
#include "batch/merging.h"
#include "batch/pack.h"

/* Of one pack into a table, with the place in front. */
static bool copy(struct merging *merging, struct store *pack, const struct lower *lower,
                 const char *table, const char *columns)
{
    const char *sql = arena_printf(&merging->arena, "select '%s', %s", lower->place, columns);
    struct query *query = query_open(pack, sql, NULL, merging->fault);
    struct writer *writer =
        query ? writer_open(merging->store, table, query_columns(query), merging->fault) : NULL;
    bool well = writer && writer_copy(writer, query, merging->fault);
    writer_close(writer);
    query_close(query);
    return well;
}

/* Sets are numbered on from those of the places before. */
static bool copy_persons(struct merging *merging, struct store *pack, const struct lower *lower)
{
    int64_t before;
    if (!store_integer(merging->store, "select coalesce(max(set_id), 0) from merged_set", &before,
                       merging->fault)) {
        return false;
    }
    const char *after = arena_printf(&merging->arena, "%lld", (long long)before);
    struct query *sets = query_open(
        pack,
        arena_printf(&merging->arena,
                     "select set_id + %s, measure, part from digest_set order by 1, 2, 3", after),
        NULL, merging->fault);
    struct writer *writer =
        sets ? writer_open(merging->store, "merged_set", 3, merging->fault) : NULL;
    bool well = writer && writer_copy(writer, sets, merging->fault);
    writer_close(writer);
    query_close(sets);
    if (!well) {
        return false;
    }
    struct query *persons =
        query_open(pack,
                   arena_printf(&merging->arena,
                                "select digest, '%s', set_id + %s, 1 from person_digest order by 1",
                                lower->place, after),
                   NULL, merging->fault);
    writer = persons ? writer_open(merging->store, "merged_person", 4, merging->fault) : NULL;
    well = writer && writer_copy(writer, persons, merging->fault);
    writer_close(writer);
    query_close(persons);
    return well;
}

static bool load_one(struct merging *merging, const struct lower *lower, struct writer *cases)
{
    const struct value values[] = {
        value_string(lower->place),
        value_string(lower->own
                         ? word_with(&merging->arena, WORD_OWN_PART, lower->title, NULL, NULL)
                         : lower->title),
        value_string(lower->as_of),
        value_string(lower->reported_on),
        value_string(lower->version),
        value_string(lower->sha256),
        value_string(lower->manifest),
        value_none(),
        value_none(),
    };
    struct store *pack = store_open_pack(lower->path, merging->fault);
    bool well =
        pack && writer_add(cases, values, merging->fault) &&
        copy(merging, pack, lower, "lower_measure",
             "measure, numerator, denominator, value, n, state from measure "
             "where level = 'case' order by 2") &&
        copy(merging, pack, lower, "lower_reason",
             "name, reason from evaluation where what = 'measure' order by 2") &&
        copy(merging, pack, lower, "lower_rule", "kind, name, sha256 from rule order by 2, 3") &&
        copy_persons(merging, pack, lower);
    struct fault ignored = {0};
    (void)!store_close(pack, &ignored);
    return well;
}

/* Each place is a row of the roster of units, so that the levels of the rules find it. */
static bool add_units(struct merging *merging)
{
    const struct ruleset *rules = &merging->rulebook->rules;
    const struct level *level = ruleset_level(rules, "unit");
    struct arena *arena = &merging->arena;
    for (size_t i = 0; level && i < rules->roster_count; i++) {
        const struct roster *roster = rules->rosters[i];
        if (!roster->level || strcmp(roster->level, "unit") != 0 ||
            roster_column(roster, level->id) == SIZE_MAX ||
            roster_column(roster, level->label) == SIZE_MAX) {
            continue;
        }
        bool placed = level->place && roster_column(roster, level->place) != SIZE_MAX;
        return store_run(
            merging->store,
            arena_printf(arena,
                         "insert into %s (%s, %s%s%s, _source, _line, _row) "
                         "select place, title%s, 0, 0, 0 from merged_case order by place",
                         store_quoted(arena, roster->declared.name), store_quoted(arena, level->id),
                         store_quoted(arena, level->label), placed ? ", " : "",
                         placed ? store_quoted(arena, level->place) : "", placed ? ", place" : ""),
            merging->fault);
    }
    return true;
}

/* One place of a person that has a count in common with an earlier one. */
struct overlap {
    const char *place;
    const char *before;
};

/* Of one person, by place: whether the earlier place counts is settled when the later one comes.
 * One that was struck off strikes off no other, or the person would count nowhere. */
static bool strike(struct writer *writer, const char *digest, const struct overlap *overlaps,
                   size_t count, struct fault *fault)
{
    struct map struck;
    bool well = true;
    map_init(&struck);
    for (size_t i = 0; well && i < count; i++) {
        const struct text place = text_of(overlaps[i].place);
        const struct value values[] = {value_string(digest), value_text(place)};
        if (map_find(&struck, place) == MAP_NONE &&
            map_find(&struck, text_of(overlaps[i].before)) == MAP_NONE) {
            map_add(&struck, place, NULL);
            well = writer_add(writer, values, fault);
        }
    }
    map_clear(&struck);
    return well;
}

/* Into scratch.repeated: who does not count, and where. */
static bool strike_all(struct merging *merging, struct writer *writer, struct query *query)
{
    struct overlap *overlaps = NULL;
    size_t count = 0;
    const char *digest = "";
    struct arena arena; /* of one person */
    bool more = true;
    bool well = true;
    arena_init(&arena);
    while (well && more) {
        well = query_next(query, &more, merging->fault);
        if (well && (!more || !text_is(query_text(query, 0), digest))) {
            well = strike(writer, digest, overlaps, count, merging->fault);
            arena_clear(&arena);
            arena_init(&arena);
            overlaps = NULL;
            count = 0;
            digest = more ? arena_text(&arena, query_text(query, 0)) : "";
        }
        if (well && more) {
            const struct overlap one = {arena_text(&arena, query_text(query, 1)),
                                        arena_text(&arena, query_text(query, 2))};
            ARENA_PUSH(&arena, overlaps, count, one);
        }
    }
    arena_clear(&arena);
    return well;
}

static bool find_struck(struct merging *merging)
{
    struct query *query = query_open(
        merging->store, "select digest, place, before from scratch.overlap order by 1, 2, 3", NULL,
        merging->fault);
    struct writer *writer =
        query ? writer_open(merging->store, "repeated", 2, merging->fault) : NULL;
    bool well = writer && strike_all(merging, writer, query);
    writer_close(writer);
    query_close(query);
    return well;
}

/*
 * Who has a count in common with an earlier place where the person counts does so there only, with
 * all that was counted: an age band and a sum over all bands would part otherwise. Who was moved
 * from one place to another has none in common: the one counts a departure, the other an arrival.
 */
static bool find_repeated(struct merging *merging)
{
    static const char overlaps[] =
        "create index merged_person_digest on merged_person (digest, place);"
        "create index merged_set_id on merged_set (set_id);"
        "create table scratch.overlap as select b.digest, b.place, a.place as before "
        "from merged_person a join merged_person b on b.digest = a.digest and b.place > a.place "
        "where exists (select 1 from merged_set x join merged_set y on y.measure = x.measure and "
        "y.part = x.part where x.set_id = a.set_id and y.set_id = b.set_id);"
        "create table scratch.repeated (digest text, place text, primary key (digest, place)) "
        "without rowid";
    static const char counts[] =
        "update merged_person set counted = 0 where (digest, place) in "
        "(select digest, place from scratch.repeated);"
        "create table scratch.deduct (place text, measure text, part text, persons integer, "
        "primary key (measure, part, place)) without rowid;"
        "insert into scratch.deduct select p.place, s.measure, s.part, count(*) "
        "from merged_person p join merged_set s on s.set_id = p.set_id where not p.counted "
        "group by 1, 2, 3;"
        "update merged_case set "
        "persons = (select count(*) from merged_person p where p.place = merged_case.place), "
        "repeated = (select count(*) from merged_person p where p.place = merged_case.place "
        "and not p.counted)";
    return store_run(merging->store, overlaps, merging->fault) && find_struck(merging) &&
           store_run(merging->store, counts, merging->fault);
}

/* A place that sent no pseudonyms has no number of them, which is not nought. */
static bool tell_unkeyed(struct merging *merging)
{
    const char *check = "";
    for (size_t i = 0; i < merging->lower_count; i++) {
        const struct lower *lower = &merging->lowers[i];
        check = *lower->key_check ? lower->key_check : check;
        if (*lower->key_check) {
            continue;
        }
        const char *sql = arena_printf(
            &merging->arena,
            "update merged_case set persons = null, repeated = null where place = '%s'",
            lower->place);
        if (!store_run(merging->store, sql, merging->fault) ||
            !evaluation_add(&merging->evaluation, "merge", "persons", lower->place,
                            word(WORD_NOT_LOOKED_FOR), merging->fault)) {
            return false;
        }
    }
    return !*check || store_run(merging->store,
                                arena_printf(&merging->arena,
                                             "insert into run values ('key_check', '%s')", check),
                                merging->fault);
}

/* Figures whose own rule is the same may still stand on relations that are not. */
static bool tell_rules(struct merging *merging)
{
    struct query *query = query_open(
        merging->store,
        "select c.place, count(*) from merged_case c join lower_rule l on l.place = c.place "
        "left join rule r on r.kind = l.kind and r.name = l.name "
        "where l.kind in ('roster', 'relation', 'level', 'parameter') and r.sha256 is not l.sha256 "
        "group by 1 order by 1",
        NULL, merging->fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, merging->fault);
        if (!well || !more) {
            break;
        }
        const char *place = arena_text(&merging->arena, query_text(query, 0));
        const char *rules = arena_text(&merging->arena, query_text(query, 1));
        well = evaluation_add(&merging->evaluation, "merge", "rules", place,
                              word_with(&merging->arena, WORD_OTHER_RULES, rules, NULL, NULL),
                              merging->fault);
    }
    query_close(query);
    return well;
}

static bool tell_missing(struct merging *merging)
{
    bool well = true;
    for (size_t i = 0; well && i < merging->missing_count; i++) {
        const struct missing *missing = &merging->missing[i];
        well = evaluation_add(&merging->evaluation, "merge", "missing", missing->place,
                              missing->title, merging->fault);
    }
    return well;
}

bool merging_load(struct merging *merging)
{
    static const char tables[] =
        /* A measure at a time is asked for, of all places. */
        "create table scratch.lower_measure (place text, measure text, numerator integer, "
        "denominator integer, value real, n integer, state text, primary key (measure, place)) "
        "without rowid;"
        "create table scratch.lower_reason (place text, name text, reason text, "
        "primary key (name, place)) without rowid;"
        "create table scratch.lower_rule (place text, kind text, name text, sha256 text, "
        "primary key (kind, name, place)) without rowid";
    if (!store_run(merging->store, tables, merging->fault)) {
        return false;
    }
    struct writer *cases = writer_open(merging->store, "merged_case", 9, merging->fault);
    bool well = cases != NULL;
    for (size_t i = 0; well && i < merging->lower_count; i++) {
        well = load_one(merging, &merging->lowers[i], cases);
    }
    writer_close(cases);
    return well && add_units(merging) && find_repeated(merging) && tell_unkeyed(merging) &&
           tell_rules(merging) && tell_missing(merging);
}
