/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/settle.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/corrections.h"
#include "batch/sentence.h"

/* Beyond these a suggestion costs more than it helps. */
enum { SUGGEST_NAMES = 5000, SUGGEST_TIMES = 500 };

static bool is_unit_roster(const struct roster *roster)
{
    return roster->level && strcmp(roster->level, "unit") == 0;
}

/* Whether files are there of which no row was read, though they may well hold the table: what they
 * would have settled is no mistake of the row that refers to it. */
static bool is_unread(const struct surveyed *surveyed, size_t at, const struct roster *target)
{
    const struct source *source = &surveyed->files.sources[at];
    const struct header *header = &surveyed->headers[at];
    if (source->roster) {
        return source->roster == target &&
               (header->match == MATCH_WITHOUT_KEY || header->repeated != SIZE_MAX);
    }
    enum problem trouble = surveyed->sightings[at].trouble.problem;
    return trouble != PROBLEM_COUNT && trouble != PROBLEM_FILE_EMPTY;
}

void settle_open(struct settle *settle, struct store *store, const struct ruleset *rules,
                 struct surveyed *surveyed)
{
    *settle = (struct settle){
        .store = store, .rules = rules, .surveyed = surveyed, .unit_roster = SIZE_MAX};
    arena_init(&settle->arena);
    settle->indexes = memory_new(rules->roster_count * sizeof(*settle->indexes));
    settle->loaded = memory_new(rules->roster_count * sizeof(*settle->loaded));
    settle->unread = memory_new(rules->roster_count * sizeof(*settle->unread));
    for (size_t i = 0; i < rules->roster_count; i++) {
        index_init(&settle->indexes[i], rules->rosters[i]);
        if (is_unit_roster(rules->rosters[i])) {
            settle->unit_roster = i;
        }
        for (size_t j = 0; j < surveyed->files.count; j++) {
            settle->unread[i] = settle->unread[i] || is_unread(surveyed, j, rules->rosters[i]);
        }
    }
}

void settle_close(struct settle *settle)
{
    for (size_t i = 0; i < settle->rules->roster_count; i++) {
        index_clear(&settle->indexes[i]);
    }
    free(settle->indexes);
    free(settle->loaded);
    free(settle->unread);
    arena_clear(&settle->arena);
}

void settle_forget(struct settle *settle, size_t roster)
{
    index_clear(&settle->indexes[roster]);
}

size_t settle_number(const struct settle *settle, const struct roster *roster)
{
    size_t i = 0;
    while (settle->rules->rosters[i] != roster) {
        i++;
    }
    return i;
}

/* The part of a path after its n-th folder from the end: file name, then folders upwards. */
static struct text path_step(const char *path, size_t up)
{
    struct text text = text_of(path);
    size_t end = text.length;
    for (;;) {
        size_t start = end;
        while (start > 0 && text.at[start - 1] != '/') {
            start--;
        }
        if (up-- == 0) {
            return text_part(text, start, end);
        }
        if (start == 0) {
            return TEXT("");
        }
        end = start - 1;
    }
}

/* Whether a name of a place where rows stand names one unit. */
static bool names_unit(struct settle *settle, struct source *source, struct text name, bool *unsure)
{
    size_t weight;
    struct text code;
    bool several = false;
    struct text folded = text_fold(&settle->arena, name);
    if (index_name_within(&settle->indexes[settle->unit_roster], folded, &weight, &code,
                          &several)) {
        source->unit_id = arena_text(&settle->surveyed->arenas[source->id - 1], code);
        *unsure = false;
        return true;
    }
    *unsure = *unsure || several;
    return false;
}

void settle_source(struct settle *settle, struct source *source, bool *unsure)
{
    *unsure = false;
    /* The rosters of units themselves come before the units are there. */
    if (source->unit_sought || settle->unit_roster == SIZE_MAX ||
        !settle->loaded[settle->unit_roster]) {
        return;
    }
    source->unit_sought = true;
    if (source->sheet && names_unit(settle, source, text_of(source->sheet->name), unsure)) {
        return;
    }
    for (size_t up = 0;; up++) {
        struct text step = path_step(source->path, up);
        if (step.length == 0 || names_unit(settle, source, step, unsure)) {
            return;
        }
    }
}

static const char *nearest(struct settle *settle, const struct column *column, struct text text)
{
    const char **names = NULL;
    size_t count = 0;
    if (settle->suggestions >= SUGGEST_TIMES) {
        return "";
    }
    settle->suggestions++;
    for (const char *const *to = column->to; *to; to++) {
        const struct roster *target = ruleset_roster(settle->rules, *to);
        const struct map *map = &settle->indexes[settle_number(settle, target)].names;
        /* The names of people are nobody's business, and too many to compare. */
        if (target->identity != SIZE_MAX || map->count > SUGGEST_NAMES) {
            continue;
        }
        for (uint32_t i = 0; i < map->count; i++) {
            ARENA_PUSH(&settle->arena, names, count, arena_text(&settle->arena, map_key(map, i)));
        }
    }
    const char *near = suggest_name(text_fold(&settle->arena, text), names, count);
    return near && !is_masked(&settle->arena, near)
               ? word_with(&settle->arena, WORD_NEAREST, near, NULL, NULL)
               : "";
}

static bool may_be_unread(struct settle *settle, const struct column *column)
{
    for (const char *const *to = column->to; *to; to++) {
        size_t number = settle_number(settle, ruleset_roster(settle->rules, *to));
        if (settle->unread[number]) {
            return true;
        }
    }
    return false;
}

/* As a code is cleaned: half-width, without spaces; the X of an id number large. */
static struct text as_code(struct arena *arena, struct text text)
{
    struct text code = text_squeeze(arena, text_halfwidth(arena, text));
    if (code.length == 18 && code.at[17] == 'x') {
        char *large = arena_text(arena, code);
        large[17] = 'X';
        code.at = large;
    }
    return code;
}

/* The id numbers of a table that is loaded. They take more memory than its keys, and most cases
 * never ask for them. */
static void know_identities(struct settle *settle, struct index *index)
{
    const struct roster *roster = index->roster;
    bool more = true;
    if (index->identities_known || roster->identity == SIZE_MAX || roster->key_total > 1) {
        return;
    }
    index->identities_known = true;
    struct arena arena;
    arena_init(&arena);
    const char *identity = store_quoted(&arena, roster->columns[roster->identity].name);
    const char *sql = arena_printf(&arena, "select %s, %s from main.%s where %s is not null",
                                   store_quoted(&arena, roster->columns[roster->key[0]].name),
                                   identity, store_quoted(&arena, roster->declared.name), identity);
    struct query *query = query_open(settle->store, sql, NULL, &settle->fault);
    while (query && more && query_next(query, &more, &settle->fault)) {
        if (more) {
            index_add_identity(index, query_text(query, 1), query_text(query, 0));
        }
    }
    query_close(query);
    arena_clear(&arena);
}

struct reference settle_resolve(struct settle *settle, const struct column *column,
                                struct text text)
{
    struct reference best = {.how = RESOLVED_NOT};
    /* Nearly every reference is a code as it stands, of the first table. */
    size_t first = settle_number(settle, ruleset_roster(settle->rules, column->to[0]));
    if (!column->to[1] && index_has(&settle->indexes[first], text, &best.code)) {
        best.how = RESOLVED_BY_CODE;
        return best;
    }
    struct text code_text = as_code(&settle->arena, text);
    struct text folded = text_fold(&settle->arena, text);
    for (const char *const *to = column->to; *to; to++) {
        size_t number = settle_number(settle, ruleset_roster(settle->rules, *to));
        struct text code = TEXT("");
        struct index *index = &settle->indexes[number];
        enum resolved how = index_resolve(index, code_text, folded, &code);
        if (how == RESOLVED_NOT && !index->identities_known) {
            know_identities(settle, index);
            how = index_resolve(index, code_text, folded, &code);
        }
        if (how < best.how) {
            best = (struct reference){.how = how, .code = code};
        } else if (how == best.how && how != RESOLVED_NOT && !text_equal(code, best.code)) {
            /* Two tables know it, each as something else. */
            best = (struct reference){.how = RESOLVED_SEVERAL};
        }
    }
    if (best.how == RESOLVED_NOT) {
        best.detail = nearest(settle, column, text);
        if (!*best.detail && may_be_unread(settle, column)) {
            best.detail = word(WORD_MAY_BE_UNREAD);
        }
    }
    return best;
}

bool settle_must_wait(const struct settle *settle, const struct column *column)
{
    for (const char *const *to = column->to; *to; to++) {
        size_t number = settle_number(settle, ruleset_roster(settle->rules, *to));
        if (!settle->loaded[number]) {
            return true;
        }
    }
    return false;
}

void settle_problem(struct row *row, struct arena *arena, enum problem problem, size_t column,
                    const char *detail)
{
    struct row_problem own = {problem, column, column == SIZE_MAX ? TEXT("") : row->raw[column],
                              detail, 0};
    ARENA_PUSH(arena, row->problems, row->problem_count, own);
}

void settle_references(struct settle *settle, const struct roster *roster, struct row *row,
                       struct arena *arena)
{
    for (size_t i = 0; i < roster->column_count; i++) {
        const struct column *column = &roster->columns[i];
        if (column->type != COLUMN_REFERENCE || row->values[i].kind == VALUE_NONE ||
            settle_must_wait(settle, column)) {
            continue;
        }
        struct reference found = settle_resolve(settle, column, row->values[i].text);
        if (found.how == RESOLVED_NOT || found.how == RESOLVED_SEVERAL) {
            settle_problem(row, arena,
                           found.how == RESOLVED_NOT ? PROBLEM_REFERENCE_UNKNOWN
                                                     : PROBLEM_REFERENCE_AMBIGUOUS,
                           i, found.detail ? arena_copy(arena, found.detail) : NULL);
            row->values[i] = value_none();
            row->states[i] = CELL_BAD;
            continue;
        }
        if (!text_equal(found.code, row->values[i].text)) {
            struct text code = {arena_text(arena, found.code), found.code.length};
            struct row_change change = {i, row->raw[i], code, resolved_name(found.how)};
            ARENA_PUSH(arena, row->changes, row->change_count, change);
            row->values[i] = value_text(code);
        }
    }
}

const char *settle_subject(const struct roster *roster, const struct row *row, struct arena *arena)
{
    const char *subject = "";
    for (size_t i = 0; i < roster->key_count; i++) {
        const struct value *value = &row->values[roster->key[i]];
        if (value->kind != VALUE_TEXT) {
            return NULL;
        }
        subject = arena_printf(arena, "%s%s%.*s", subject, i > 0 ? "/" : "",
                               (int)value->text.length, value->text.at);
    }
    return subject;
}

/* By which names the row added last may be called. */
static void index_names(struct settle *settle, struct index *index, const struct row *row)
{
    const struct roster *roster = index->roster;
    for (size_t i = 0; i < roster->name_count; i++) {
        const struct value *value = &row->values[roster->names[i]];
        struct text left = value->kind == VALUE_TEXT ? value->text : TEXT("");
        while (left.length > 0) {
            size_t mark = text_find(left, TEXT("、"));
            struct text name = mark == SIZE_MAX ? left : text_part(left, 0, mark);
            index_add_name(index, text_fold(&settle->arena, name));
            left = mark == SIZE_MAX ? TEXT("") : text_from(left, mark + strlen("、"));
        }
    }
}

/* A key as references write it. */
static struct text key_text(const struct value *value, struct arena *arena)
{
    char iso[12];
    switch (value->kind) {
    case VALUE_TEXT:
        return value->text;
    case VALUE_DATE:
        date_format(value->date, iso);
        return text_of(arena_copy(arena, iso));
    default:
        return text_of(arena_printf(arena, "%" PRId64, value->integer));
    }
}

void settle_superseded(const struct settle *settle, struct row *row, const struct roster *roster,
                       struct key_place place, struct arena *arena)
{
    const struct source *other = &settle->surveyed->files.sources[place.source_id - 1];
    const char *line = arena_printf(arena, "%" PRIu32, place.line);
    row->problem_count = 0;
    settle_problem(row, arena, PROBLEM_ROW_SUPERSEDED, roster->key[0],
                   word_with(arena, WORD_AT, source_place(other, arena), line, NULL));
}

static bool has_key(const struct roster *roster, const struct row *row)
{
    for (size_t i = 0; i < roster->key_count; i++) {
        if (row->values[roster->key[i]].kind == VALUE_NONE) {
            return false;
        }
    }
    return true;
}

void settle_former(const struct settle *settle, const struct roster *roster, struct row *row,
                   const struct source *source, bool *used, struct arena *arena)
{
    const struct source *instead = source->instead;
    const struct index *index = &settle->indexes[settle_number(settle, roster)];
    struct key_place place;
    row->problem_count = 0;
    if (!has_key(roster, row)) {
        /* It never counted; which of the rows there it has become cannot be said. */
        settle_problem(row, arena, PROBLEM_ROW_SUPERSEDED, roster->key[0],
                       source_place(instead, arena));
    } else if (roster->key_total > 1) {
        *used = true;
    } else if (index_place(index, key_text(&row->values[roster->key[0]], arena), &place) &&
               correction_supersedes(&settle->surveyed->files.sources[place.source_id - 1],
                                     source)) {
        settle_superseded(settle, row, roster, place, arena);
    } else {
        settle_problem(row, arena, PROBLEM_ROW_DROPPED, roster->key[0],
                       source_place(instead, arena));
    }
}

bool settle_key(struct settle *settle, const struct roster *roster, struct row *row,
                const struct source *source, const char *unit_id, struct arena *arena)
{
    bool whole = true;
    for (size_t i = 0; i < roster->key_count; i++) {
        size_t column = roster->key[i];
        if (row->values[column].kind != VALUE_NONE) {
            continue;
        }
        whole = false;
        if (row->states[column] != CELL_BAD) {
            settle_problem(row, arena, PROBLEM_KEY_BLANK, column, NULL);
        }
    }
    if (!whole) {
        return false;
    }
    /* Repeated keys of several columns are found in the table itself, see repeated.h. */
    if (roster->key_total > 1) {
        return true;
    }
    struct index *index = &settle->indexes[settle_number(settle, roster)];
    struct key_place first;
    struct key_place own = {source->id, (uint32_t)row->line};
    if (index_add(index, key_text(&row->values[roster->key[0]], arena), own, &first)) {
        index_names(settle, index, row);
        return true;
    }
    const struct source *other = &settle->surveyed->files.sources[first.source_id - 1];
    const char *line = arena_printf(arena, "%" PRIu32, first.line);
    if (correction_supersedes_row(other, source, unit_id)) {
        /* What was wrong with the row is mended, or found in the newer one again. */
        settle_superseded(settle, row, roster, first, arena);
        return false;
    }
    settle_problem(row, arena, PROBLEM_KEY_REPEATED, roster->key[0],
                   word_with(arena, WORD_FIRST_AT, source_place(other, arena), line, NULL));
    return false;
}

const char *settle_unit(const struct roster *roster, struct row *row, const struct source *source,
                        struct arena *arena)
{
    if (is_unit_roster(roster)) {
        const struct value *key = &row->values[roster->key[0]];
        return key->kind == VALUE_TEXT ? arena_text(arena, key->text) : source->unit_id;
    }
    if (roster->unit == SIZE_MAX) {
        return source->unit_id;
    }
    struct value *own = &row->values[roster->unit];
    if (own->kind == VALUE_TEXT) {
        if (source->unit_id && !text_is(own->text, source->unit_id)) {
            settle_problem(row, arena, PROBLEM_UNIT_DISAGREES, roster->unit, source->unit_id);
        }
        return arena_text(arena, own->text);
    }
    if (source->unit_id) {
        *own = value_string(source->unit_id);
        struct row_change change = {roster->unit, row->raw[roster->unit], own->text,
                                    "unit-from-path"};
        ARENA_PUSH(arena, row->changes, row->change_count, change);
    }
    return source->unit_id;
}
