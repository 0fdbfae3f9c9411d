/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/relations.h"

#include <string.h>

#include "base/language.h"
#include "batch/alike.h"
#include "batch/obligations.h"
#include "batch/sentence.h"

/* What relations of the former period need, among names of rosters. */
static const char not_given[] = "--previous";
static const char not_held[] = "--previous/";

static size_t relation_number(const struct ruleset *rules, const char *name)
{
    for (size_t i = 0; i < rules->relation_count; i++) {
        if (strcmp(rules->relations[i]->declared.name, name) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

static size_t obligation_number(const struct ruleset *rules, const char *name)
{
    for (size_t i = 0; i < rules->obligation_count; i++) {
        if (strcmp(rules->obligations[i]->declared.name, name) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

static bool is_in(const char *const *list, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(list[i], name) == 0) {
            return true;
        }
    }
    return false;
}

static bool is_named(const char *const *list, const char *roster)
{
    for (; list && *list; list++) {
        if (strcmp(*list, roster) == 0) {
            return true;
        }
    }
    return false;
}

static bool came(const struct relations *relations, const char *roster)
{
    for (size_t i = 0; i < relations->rules->roster_count; i++) {
        if (strcmp(relations->rules->rosters[i]->declared.name, roster) == 0) {
            return relations->received[i];
        }
    }
    return false;
}

/* Of rosters of which one is enough, the first is wanted when none came. */
static bool is_optional(const struct relations *relations, const struct relation *relation,
                        const char *roster)
{
    if (is_named(relation->optional, roster)) {
        return true;
    }
    const char *first = relation->either ? relation->either[0] : NULL;
    if (!first || !is_named(relation->either, roster)) {
        return false;
    }
    bool any = false;
    for (const char *const *name = relation->either; *name; name++) {
        any = any || came(relations, *name);
    }
    return any || strcmp(first, roster) != 0;
}

/* The rosters and obligations that a relation cannot do without, those behind other relations
 * included. */
static const char *const *rosters_behind(struct relations *relations,
                                         const struct relation *relation, const char *const *tables)
{
    const char **list = NULL;
    size_t count = 0;
    for (; *tables; tables++) {
        size_t number = relation_number(relations->rules, *tables);
        const struct roster *roster = ruleset_roster(relations->rules, *tables);
        const char *const *more = number == SIZE_MAX ? NULL : relations->needs[number];
        for (; more && *more; more++) {
            if (!is_in(list, count, *more) && !is_optional(relations, relation, *more)) {
                ARENA_PUSH(&relations->arena, list, count, *more);
            }
        }
        if (obligation_number(relations->rules, *tables) != SIZE_MAX &&
            !is_in(list, count, *tables) && !is_optional(relations, relation, *tables)) {
            ARENA_PUSH(&relations->arena, list, count, arena_copy(&relations->arena, *tables));
        }
        if (roster && !is_in(list, count, roster->declared.name) &&
            !is_optional(relations, relation, roster->declared.name)) {
            ARENA_PUSH(&relations->arena, list, count, roster->declared.name);
        }
    }
    ARENA_PUSH(&relations->arena, list, count, NULL);
    return list;
}

/* Whether it reads what is only there when all is judged and checked. */
static bool is_late(const struct query *query)
{
    static const char *const late[] = {
        "measure",       "score",  "score_row",       "score_stage",    "score_event",
        "grade",         "quota",  "firmness",        "firmness_pair",  "firmness_factor",
        "firmness_item", "figure", "allocation",      "pool",           "evaluation",
        "finding",       "query",  "finding_to_unit", "parameter_used", NULL,
    };
    for (const char *const *table = query_tables(query); *table; table++) {
        if (is_named(late, *table)) {
            return true;
        }
    }
    return false;
}

/* Rows worth keeping go into the scratch file, with the indexes by which they are looked up. */
static bool keep_rows(struct relations *relations, struct store *store,
                      const struct relation *relation, struct fault *fault)
{
    struct arena *arena = &relations->arena;
    const char *name = store_quoted(arena, relation->declared.name);
    const char *sql = arena_printf(arena, "create table scratch.%s as %s", name, relation->rows);
    if (relation->alike ? !alike_keep(store, relation, name, fault)
                        : !store_run_by(store, sql, &relation->declared, fault)) {
        return false;
    }
    for (const char *const *column = relation->index; *column; column++) {
        const char *index = arena_printf(arena, "%s_%s", relation->declared.name, *column);
        sql = arena_printf(arena, "create index scratch.%s on %s (%s)", store_quoted(arena, index),
                           name, store_quoted(arena, *column));
        if (!store_run_by(store, sql, &relation->declared, fault)) {
            return false;
        }
    }
    return true;
}

static bool shadow_one(struct store *store, const struct relation *relation, bool kept,
                       struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    const char *name = store_quoted(&arena, relation->declared.name);
    const char *sql =
        kept ? arena_printf(&arena, "create temp view %s as select * from scratch.%s", name, name)
             : arena_printf(&arena, "create temp view %s as %s", name, relation->rows);
    bool well = store_run_by(store, sql, &relation->declared, fault);
    arena_clear(&arena);
    return well;
}

/* The views of all relations that are no tables; kept: what was kept is read where it lies. */
static bool make_views(struct store *store, const struct ruleset *rules, const char *schema,
                       bool kept, struct fault *fault)
{
    struct arena arena;
    size_t count = 0;
    arena_init(&arena);
    struct store_view *views = ARENA_ARRAY(&arena, rules->relation_count, struct store_view);
    for (size_t i = 0; i < rules->relation_count; i++) {
        const struct relation *relation = rules->relations[i];
        const char *name = relation->declared.name;
        if (!relation->previous) {
            views[count++] = (struct store_view){
                name, kept && relation->keep ? arena_printf(&arena, "select * from scratch.%s",
                                                            store_quoted(&arena, name))
                                             : relation->rows};
        }
    }
    bool well = store_views(store, schema, views, count, fault);
    arena_clear(&arena);
    return well;
}

bool relations_shadow(struct store *store, const struct ruleset *rules, struct fault *fault)
{
    return make_views(store, rules, "temp", true, fault);
}

static bool check_index(const struct relation *relation, const struct query *query,
                        struct fault *fault)
{
    for (const char *const *column = relation->index; *column; column++) {
        if (query_column(query, *column) == SIZE_MAX) {
            return fault_set_at(fault, FAULT_RULE, "relation-index", relation->declared.path,
                                relation->declared.line,
                                _("\"%s\": there is no column \"%s\" to look rows up by"),
                                relation->declared.name, *column);
        }
    }
    return true;
}

/* The first by its bytes is named: Lua hands titles over in any order. */
static bool check_titles(const struct relation *relation, const struct query *query,
                         struct fault *fault)
{
    const char *unknown = NULL;
    for (const char *const *title = relation->titles; title && *title; title += 2) {
        if (query_column(query, *title) == SIZE_MAX && (!unknown || strcmp(*title, unknown) < 0)) {
            unknown = *title;
        }
    }
    return !unknown || fault_set_at(fault, FAULT_RULE, "relation-title", relation->declared.path,
                                    relation->declared.line,
                                    _("\"%s\": there is no column \"%s\" that could have a title"),
                                    relation->declared.name, unknown);
}

/* A table of case.db, not a view: what the former result said stays with this one. */
static bool create_previous(struct relations *relations, struct store *store, size_t number,
                            const struct query *query, struct fault *fault)
{
    const struct relation *relation = relations->rules->relations[number];
    struct arena *arena = &relations->arena;
    const char *name = store_quoted(arena, relation->declared.name);
    const char *columns = "";
    for (size_t i = 0; i < query_columns(query); i++) {
        columns = arena_printf(arena, "%s%s%s any", columns, i > 0 ? ", " : "",
                               store_quoted(arena, query_name(query, i)));
    }
    const char *sql = arena_printf(arena, "create table main.%s (%s) strict", name, columns);
    bool held = true;
    if (!store_run_by(store, sql, &relation->declared, fault) ||
        (relations->previous &&
         !previous_copy(relations->previous, relation, store, &held, fault))) {
        return false;
    }
    for (const char *const *column = relation->index; *column; column++) {
        const char *index = arena_printf(arena, "%s_%s", relation->declared.name, *column);
        sql = arena_printf(arena, "create index main.%s on %s (%s)", store_quoted(arena, index),
                           name, store_quoted(arena, *column));
        if (!store_run_by(store, sql, &relation->declared, fault)) {
            return false;
        }
    }
    const char **needs = NULL;
    size_t count = 0;
    if (!relations->previous || !held) {
        ARENA_PUSH(arena, needs, count,
                   relations->previous
                       ? arena_printf(arena, "%s%s", not_held, relation->declared.title)
                       : not_given);
    }
    ARENA_PUSH(arena, needs, count, NULL);
    relations->needs[number] = needs;
    return true;
}

/* What reads the rows of all obligations waits until all are there. */
static bool waits_for_obligations(const struct relations *relations,
                                  const struct relation *relation, const struct query *query,
                                  struct fault *fault)
{
    static const char *const all[] = {"obligation_due", "obligation_done"};
    const struct declared *by = &relation->declared;
    for (const char *const *table = query_direct(query); *table; table++) {
        if (strcmp(*table, all[0]) != 0 && strcmp(*table, all[1]) != 0) {
            continue;
        }
        for (size_t i = 0; i < relations->rules->obligation_count; i++) {
            if (!relations->expanded[i]) {
                fault_set_at(fault, FAULT_RULE, "obligation-circle", by->path, by->line,
                             _("\"%s\" reads what all obligations came to, and the obligation "
                               "\"%s\" stands on it"),
                             by->name, relations->rules->obligations[i]->declared.name);
                return true;
            }
        }
    }
    return false;
}

/* *waits: it failed for want of what it reads, which may be declared after it. */
static bool create_one(struct relations *relations, struct store *store, size_t number, bool *waits,
                       struct fault *fault)
{
    const struct relation *relation = relations->rules->relations[number];
    struct parameter_log *log = relations->log;
    struct query *query = query_open(store, relation->rows, &relation->declared, fault);
    *waits = !query || waits_for_obligations(relations, relation, query, fault);
    if (*waits || !check_index(relation, query, fault) || !check_titles(relation, query, fault) ||
        (relation->says &&
         !sentence_check(&relation->declared, relation->says, query, &relations->arena, fault))) {
        query_close(query);
        return false;
    }
    if (relation->previous) {
        bool well = create_previous(relations, store, number, query, fault);
        query_close(query);
        return well;
    }
    const char *const *needs = rosters_behind(relations, relation, query_direct(query));
    log->used_by = arena_printf(log->arena, "relation %s", relation->declared.name);
    parameter_log_inherit(log, query_tables(query), log->used_by);
    relations->late[number] = relation->keep && is_late(query);
    bool kept = relation->keep && !relations->late[number];
    query_close(query);
    bool well = (!kept || keep_rows(relations, store, relation, fault)) &&
                shadow_one(store, relation, kept, fault);
    if (well) {
        relations->needs[number] = needs;
    }
    return well;
}

bool relations_settle(struct relations *relations, struct store *store, struct fault *fault)
{
    struct arena *arena = &relations->arena;
    for (size_t i = 0; i < relations->rules->relation_count; i++) {
        const struct relation *relation = relations->rules->relations[i];
        if (!relations->late[i]) {
            continue;
        }
        relations->log->used_by =
            arena_printf(relations->log->arena, "relation %s", relation->declared.name);
        const char *drop =
            arena_printf(arena, "drop view temp.%s", store_quoted(arena, relation->declared.name));
        if (!keep_rows(relations, store, relation, fault) || !store_run(store, drop, fault) ||
            !shadow_one(store, relation, true, fault)) {
            return false;
        }
    }
    return true;
}

/* The name of what is declared but could not be made so far, as a fault tells it; or NULL. */
static const char *wanted_by(struct relations *relations, const struct fault *fault)
{
    static const char none[] = "no such table: ";
    const char *at = strstr(fault->text, none);
    if (!at) {
        return NULL;
    }
    at += sizeof(none) - 1;
    const char *name = arena_text(&relations->arena, (struct text){at, strcspn(at, " .")});
    bool declared = relation_number(relations->rules, name) != SIZE_MAX ||
                    obligation_number(relations->rules, name) != SIZE_MAX;
    return declared ? name : NULL;
}

/* How likely the fault of what waits is the cause and not the consequence of others: want of what
 * is declared may be one, and so is waiting for obligations, unless one of them waits in turn. */
static int weight_of(struct relations *relations, size_t number, const struct fault *fault)
{
    const struct ruleset *rules = relations->rules;
    if (strcmp(fault->id, "obligation-circle") != 0) {
        return wanted_by(relations, fault) ? 1 : 3;
    }
    for (size_t i = 0; i < rules->obligation_count; i++) {
        const char *wanted = relations->wanted[i];
        if (wanted && strcmp(wanted, rules->relations[number]->declared.name) == 0) {
            return 2;
        }
    }
    return 1;
}

/* Relations, and behind them obligations. */
static bool make_one(struct relations *relations, struct store *store, size_t number, bool *waits,
                     struct fault *fault)
{
    size_t count = relations->rules->relation_count;
    if (number < count) {
        return create_one(relations, store, number, waits, fault);
    }
    bool well = obligation_expand(relations, store, number - count, waits, fault);
    relations->wanted[number - count] = well ? NULL : wanted_by(relations, fault);
    return well;
}

static bool is_made(const struct relations *relations, size_t number)
{
    size_t count = relations->rules->relation_count;
    return number < count ? relations->needs[number] != NULL : relations->expanded[number - count];
}

/* A relation may stand on one that is declared after it: what fails is tried again as long as
 * others succeed. */
static bool create_all(struct relations *relations, struct store *store, struct fault *fault)
{
    size_t count = relations->rules->relation_count + relations->rules->obligation_count;
    size_t done = 0;
    bool progress = true;
    store_hints(store, false);
    while (done < count && progress) {
        size_t cause = 0;
        int weight = 0;
        progress = false;
        for (size_t i = 0; i < count; i++) {
            struct fault own = {0};
            bool waits;
            if (is_made(relations, i)) {
                continue;
            }
            if (make_one(relations, store, i, &waits, &own)) {
                progress = true;
                done++;
            } else if (!waits) {
                *fault = own;
                return false;
            } else if (weight_of(relations, i, &own) > weight) {
                weight = weight_of(relations, i, &own);
                cause = i;
            }
        }
        if (!progress) {
            bool waits;
            store_hints(store, true);
            return make_one(relations, store, cause, &waits, fault);
        }
    }
    store_hints(store, true);
    return done == count;
}

bool relations_level(struct store *store, const struct level *level, struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    const char *sql = arena_printf(&arena, "select * from %s", store_quoted(&arena, level->from));
    struct query *query = query_open(store, sql, &level->declared, fault);
    const char *names[] = {level->id, level->label, level->place, level->date};
    bool well = query != NULL;
    for (size_t i = 0; well && i < sizeof(names) / sizeof(*names); i++) {
        if (!names[i] || query_column(query, names[i]) != SIZE_MAX) {
            continue;
        }
        well =
            fault_set_at(fault, FAULT_RULE, "level-column", level->declared.path,
                         level->declared.line, _("level \"%s\": its rows have no column \"%s\"%s"),
                         level->declared.name, names[i], query_hint(query, names[i], &arena));
    }
    query_close(query);
    arena_clear(&arena);
    return well;
}

/* A relation with the counts of another says of how many rows each of its own stands. */
static bool check_counts(struct store *store, const struct ruleset *rules, struct fault *fault)
{
    struct arena arena;
    bool well = true;
    arena_init(&arena);
    for (size_t i = 0; well && i < rules->relation_count; i++) {
        const struct declared *by = &rules->relations[i]->declared;
        const char *counts = rules->relations[i]->counted;
        if (!counts) {
            continue;
        }
        const char *sql = arena_printf(&arena, "select * from %s", store_quoted(&arena, counts));
        struct query *query = query_open(store, sql, by, fault);
        well = query != NULL;
        if (well && query_column(query, "times") == SIZE_MAX) {
            well = fault_set_at(fault, FAULT_RULE, "relation-counted", by->path, by->line,
                                _("\"%s\": \"%s\", which counts its rows, has no column \"times\""),
                                by->name, counts);
        }
        query_close(query);
    }
    arena_clear(&arena);
    return well;
}

static bool check_levels(struct store *store, const struct ruleset *rules, struct fault *fault)
{
    for (size_t i = 0; i < rules->level_count; i++) {
        if (!relations_level(store, rules->levels[i], fault)) {
            return false;
        }
    }
    return true;
}

bool relations_open(struct relations *relations, struct store *store, const struct ruleset *rules,
                    const struct surveyed *surveyed, struct previous *previous,
                    struct evaluation *evaluation, struct parameter_log *log, struct fault *fault)
{
    *relations = (struct relations){
        .rules = rules, .log = log, .previous = previous, .evaluation = evaluation};
    arena_init(&relations->arena);
    relations->needs = ARENA_ARRAY(&relations->arena, rules->relation_count, const char *const *);
    relations->late = ARENA_ARRAY(&relations->arena, rules->relation_count, bool);
    relations->received = ARENA_ARRAY(&relations->arena, rules->roster_count, bool);
    relations->expanded = ARENA_ARRAY(&relations->arena, rules->obligation_count, bool);
    relations->reasons = ARENA_ARRAY(&relations->arena, rules->obligation_count, const char *);
    relations->wanted = ARENA_ARRAY(&relations->arena, rules->obligation_count, const char *);
    for (size_t i = 0; i < rules->roster_count; i++) {
        for (size_t j = 0; j < surveyed->files.count; j++) {
            const struct header *header = &surveyed->headers[j];
            bool usable = header->match != MATCH_WITHOUT_KEY && header->repeated == SIZE_MAX;
            if (surveyed->files.sources[j].roster == rules->rosters[i] && usable) {
                relations->received[i] = true;
            }
        }
    }
    static const char this_case[] =
        "create view this_case as select "
        "max(value) filter (where key = 'place') as place, "
        "max(value) filter (where key = 'period') as period, "
        "max(value) filter (where key = 'period_first') as period_first, "
        "max(value) filter (where key = 'period_last') as period_last, "
        "max(value) filter (where key = 'as_of') as as_of, "
        "nullif(max(value) filter (where key = 'due'), '') as due, "
        "max(value) filter (where key = 'title') as title from run";
    return store_run(store, this_case, fault) && create_all(relations, store, fault) &&
           make_views(store, rules, "main", false, fault) && check_counts(store, rules, fault) &&
           check_levels(store, rules, fault);
}

void relations_close(struct relations *relations)
{
    arena_clear(&relations->arena);
}

static const char *reason_of(const struct relations *relations, const char *need,
                             struct arena *arena)
{
    const struct ruleset *rules = relations->rules;
    struct text held = text_of(not_held);
    if (strcmp(need, not_given) == 0) {
        return word(WORD_NO_PREVIOUS);
    }
    if (text_starts(text_of(need), held)) {
        return word_with(arena, WORD_PREVIOUS_LACKS, need + held.length, NULL, NULL);
    }
    size_t obligation = obligation_number(rules, need);
    if (obligation != SIZE_MAX) {
        return relations->reasons[obligation];
    }
    for (size_t i = 0; i < rules->roster_count; i++) {
        if (!relations->received[i] && strcmp(rules->rosters[i]->declared.name, need) == 0) {
            return word_with(arena, WORD_NO_ROSTER, rules->rosters[i]->declared.title, NULL, NULL);
        }
    }
    return NULL;
}

const char *relations_missing(const struct relations *relations, const char *const *tables,
                              struct arena *arena)
{
    for (; *tables; tables++) {
        size_t number = relation_number(relations->rules, *tables);
        const char *missing = number != SIZE_MAX
                                  ? relations_missing(relations, relations->needs[number], arena)
                                  : reason_of(relations, *tables, arena);
        if (missing) {
            return missing;
        }
    }
    return NULL;
}

bool relations_tell(const struct relations *relations, struct evaluation *evaluation,
                    struct fault *fault)
{
    struct arena arena;
    bool well = true;
    arena_init(&arena);
    for (size_t i = 0; well && i < relations->rules->relation_count; i++) {
        const char *const *needs = relations->needs[i];
        const char *missing = relations_missing(relations, needs, &arena);
        if (missing) {
            well =
                evaluation_add(evaluation, "relation",
                               relations->rules->relations[i]->declared.name, "*", missing, fault);
        }
        arena_reset(&arena, (struct arena_mark){0});
    }
    arena_clear(&arena);
    return well;
}
