/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tests of rules: what is given, in rows or in rosters, and what is expected. */
#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "model/scope.h"
#include "script/declare.h"

static _Noreturn void wrong_key(struct fields *fields, const char *key, const char *wanted)
{
    script_fail(fields->lua, "test-value", _("%s: \"%s\" must be %s"), fields->where, key, wanted);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The keys of a table, which are texts, in the order of their bytes. */
static const char **keys_of(struct fields *fields, size_t *count)
{
    lua_State *lua = fields->lua;
    const char **keys = NULL;
    *count = 0;
    luaL_checkstack(lua, 6, NULL);
    for (lua_pushnil(lua); lua_next(lua, fields->index) != 0; lua_pop(lua, 1)) {
        const char *key = lua_type(lua, -2) == LUA_TSTRING ? fields_copy(lua, -2) : NULL;
        if (!key) {
            script_fail(lua, "declare-entry", _("%s: an entry without a key"), fields->where);
        }
        ARENA_PUSH(script_of(lua)->arena, keys, *count, key);
    }
    if (*count > 0) {
        qsort(keys, *count, sizeof(*keys), by_bytes);
    }
    return keys;
}

/* The value at the top of the stack: a whole number, a text, or yes and no as 1 and 0. */
static struct value take_value(struct fields *fields, const char *key)
{
    lua_State *lua = fields->lua;
    struct value value;
    if (lua_isboolean(lua, -1)) {
        value = value_integer(lua_toboolean(lua, -1));
    } else if (lua_isinteger(lua, -1)) {
        value = value_integer(lua_tointeger(lua, -1));
    } else {
        const char *text = fields_copy(lua, -1);
        if (!text) {
            wrong_key(fields, key, _("a whole number, or a text such as \"0.60\""));
        }
        value = value_string(text);
    }
    lua_pop(lua, 1);
    return value;
}

static struct value value_of(struct fields *fields, const char *key)
{
    fields_has(fields, key); /* marks it as asked for */
    if (lua_getfield(fields->lua, fields->index, key) == LUA_TNIL) {
        lua_pop(fields->lua, 1);
        return value_none();
    }
    return take_value(fields, key);
}

static void read_fields(struct fields *given, struct test_subject *subject)
{
    lua_State *lua = given->lua;
    size_t count;
    if (!fields_table(given, "fields")) {
        return;
    }
    struct fields inner = fields_of(lua, -1, given->where);
    const char **keys = keys_of(&inner, &count);
    for (size_t i = 0; i < count; i++) {
        lua_getfield(lua, inner.index, keys[i]);
        struct test_field field = {keys[i], take_value(&inner, keys[i])};
        ARENA_PUSH(script_of(lua)->arena, subject->fields, subject->field_count, field);
    }
    lua_pop(lua, 1);
}

/* A whole number, { numerator, denominator }, or { reason = "…" } where it was not evaluated. */
static struct test_measure read_measure(struct fields *fields, const char *name)
{
    lua_State *lua = fields->lua;
    struct test_measure measure = {.name = name};
    lua_getfield(lua, fields->index, name);
    if (!lua_istable(lua, -1)) {
        measure.numerator = take_value(fields, name);
    } else {
        struct fields inner = fields_of(lua, -1, fields->where);
        fields_take_entries(&inner);
        measure.reason = fields_text(&inner, "reason");
        if (!measure.reason) {
            lua_rawgeti(lua, inner.index, 1);
            measure.numerator = take_value(&inner, name);
            lua_rawgeti(lua, inner.index, 2);
            measure.denominator = take_value(&inner, name);
        }
        fields_done(&inner);
        lua_pop(lua, 1);
    }
    bool whole =
        measure.reason ||
        (measure.numerator.kind == VALUE_INTEGER &&
         (measure.denominator.kind == VALUE_INTEGER || measure.denominator.kind == VALUE_NONE));
    if (!whole) {
        wrong_key(fields, name,
                  _("a whole number, { numerator, denominator } or { reason = \"...\" }"));
    }
    return measure;
}

static void read_measures(struct fields *given, struct test_subject *subject)
{
    size_t count;
    if (!fields_table(given, "measures")) {
        return;
    }
    struct fields inner = fields_of(given->lua, -1, given->where);
    const char **keys = keys_of(&inner, &count);
    for (size_t i = 0; i < count; i++) {
        struct test_measure measure = read_measure(&inner, keys[i]);
        ARENA_PUSH(script_of(given->lua)->arena, subject->measures, subject->measure_count,
                   measure);
    }
    lua_pop(given->lua, 1);
}

static void read_rows(struct fields *given, const char *key, bool score, struct test_rows *rows)
{
    lua_State *lua = given->lua;
    if (!fields_table(given, key)) {
        return;
    }
    struct fields list = fields_of(lua, -1, given->where);
    while (fields_entry(&list, rows->count + 1)) {
        struct fields entry = fields_of(lua, -1, given->where);
        struct test_row row = {
            .item = score ? fields_need_text(&entry, "item") : NULL,
            .stage = score
                         ? stage_names()[fields_choice(&entry, "stage", stage_names(), STAGE_FIRST)]
                         : NULL,
            .points = value_of(&entry, score ? "score" : "points"),
            .reason = fields_text(&entry, "reason"),
            .document = fields_text(&entry, "doc_no"),
        };
        fields_done(&entry);
        ARENA_PUSH(script_of(lua)->arena, rows->rows, rows->count, row);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
}

static struct test_subject read_subject(struct fields *given, const char *id)
{
    struct test_subject subject = {.id = id};
    read_fields(given, &subject);
    read_measures(given, &subject);
    read_rows(given, "scores", true, &subject.scores);
    for (size_t i = 0; i < EVENT_KINDS; i++) {
        read_rows(given, event_kind_names()[i], false, &subject.events[i]);
    }
    return subject;
}

static void read_peers(struct fields *given, struct rule_test *test)
{
    struct script *script = script_of(given->lua);
    if (!fields_table(given, "peers")) {
        return;
    }
    struct fields list = fields_of(given->lua, -1, given->where);
    for (size_t i = 1; fields_entry(&list, i); i++) {
        struct fields entry = fields_of(given->lua, -1, given->where);
        const char *id = fields_text(&entry, "subject");
        struct test_subject peer =
            read_subject(&entry, id ? id : arena_printf(script->arena, "P%zu", i));
        fields_done(&entry);
        ARENA_PUSH(script->arena, test->subjects, test->subject_count, peer);
        lua_pop(given->lua, 1);
    }
    lua_pop(given->lua, 1);
}

static void read_parameters(struct fields *given, struct rule_test *test)
{
    struct arena *arena = script_of(given->lua)->arena;
    size_t count;
    if (!fields_table(given, "parameters")) {
        return;
    }
    struct fields inner = fields_of(given->lua, -1, given->where);
    const char **keys = keys_of(&inner, &count);
    for (size_t i = 0; i < count; i++) {
        lua_getfield(given->lua, inner.index, keys[i]);
        struct value value = take_value(&inner, keys[i]);
        const char *text = value.kind == VALUE_TEXT
                               ? value.text.at
                               : arena_printf(arena, "%lld", (long long)value.integer);
        struct override override = {keys[i], text, test->declared.path};
        ARENA_PUSH(arena, test->parameters, test->parameter_count, override);
    }
    lua_pop(given->lua, 1);
}

/* A file of that name in a case: no way out of it. */
static bool is_file_name(const char *name)
{
    return *name && *name != '/' && !strstr(name, "..") && strlen(name) < 200;
}

static void read_rosters(struct fields *given, struct rule_test *test)
{
    lua_State *lua = given->lua;
    size_t count;
    if (!fields_table(given, "rosters")) {
        return;
    }
    struct fields inner = fields_of(lua, -1, given->where);
    const char **keys = keys_of(&inner, &count);
    for (size_t i = 0; i < count; i++) {
        struct test_roster roster = {keys[i], NULL};
        lua_getfield(lua, inner.index, keys[i]);
        roster.text = fields_copy(lua, -1);
        if (!roster.text || !is_file_name(keys[i])) {
            wrong_key(&inner, keys[i], _("the name of a file and the text of a CSV file"));
        }
        lua_pop(lua, 1);
        ARENA_PUSH(script_of(lua)->arena, test->rosters, test->roster_count, roster);
    }
    lua_pop(lua, 1);
}

static bool read_given(struct fields *fields, struct rule_test *test, const char *subject)
{
    struct arena *arena = script_of(fields->lua)->arena;
    if (!fields_table(fields, "given")) {
        struct test_subject nobody = {.id = subject};
        ARENA_PUSH(arena, test->subjects, test->subject_count, nobody);
        return false;
    }
    struct fields given = fields_of(fields->lua, -1, fields->where);
    read_parameters(&given, test);
    bool rosters = fields_has(&given, "rosters");
    if (rosters) {
        read_rosters(&given, test);
    } else {
        struct test_subject own = read_subject(&given, subject);
        ARENA_PUSH(arena, test->subjects, test->subject_count, own);
        read_peers(&given, test);
    }
    fields_done(&given);
    lua_pop(fields->lua, 1);
    return rosters;
}

static void want(struct fields *fields, const char *key, const char *part,
                 struct expectation *expectation)
{
    struct arena *arena = script_of(fields->lua)->arena;
    struct expected expected = {.key = key, .part = part};
    expected.nothing = lua_isboolean(fields->lua, -1) && !lua_toboolean(fields->lua, -1);
    struct value value = take_value(fields, part ? part : key);
    expected.text = value.kind == VALUE_TEXT
                        ? value.text.at
                        : arena_printf(arena, "%lld", (long long)value.integer);
    ARENA_PUSH(arena, expectation->wants, expectation->want_count, expected);
}

/* Every key but those that say what it is about. */
static void read_wants(struct fields *fields, struct expectation *expectation, bool of_list)
{
    static const char *const parts[] = {"points", "raw", "state", "note", "reason"};
    lua_State *lua = fields->lua;
    size_t count;
    const char **keys = keys_of(fields, &count);
    for (size_t i = 0; i < count; i++) {
        bool about = strcmp(keys[i], "subject") == 0 || strcmp(keys[i], "level") == 0;
        for (size_t j = 0; expected_of_names()[j]; j++) {
            about = about || strcmp(keys[i], expected_of_names()[j]) == 0;
        }
        if (of_list && about) {
            continue;
        }
        lua_getfield(lua, fields->index, keys[i]);
        if (!lua_istable(lua, -1)) {
            want(fields, keys[i], NULL, expectation);
            continue;
        }
        struct fields inner = fields_of(
            lua, -1, arena_printf(script_of(lua)->arena, "%s: %s", fields->where, keys[i]));
        for (size_t j = 0; j < sizeof(parts) / sizeof(*parts); j++) {
            if (fields_has(&inner, parts[j])) {
                lua_getfield(lua, inner.index, parts[j]);
                want(&inner, keys[i], parts[j], expectation);
            }
        }
        fields_done(&inner);
        lua_pop(lua, 1);
    }
    if (expectation->want_count == 0 && expectation->of != EXPECTED_FINDING) {
        script_fail(lua, "test-expects", _("%s: nothing is expected"), fields->where);
    }
}

/* One entry of the list that is expected of rosters. */
static void read_entry(struct fields *fields, struct rule_test *test)
{
    struct arena *arena = script_of(fields->lua)->arena;
    struct expectation expectation = {.of = EXPECTED_KINDS};
    for (size_t i = 0; expected_of_names()[i]; i++) {
        const char *name = fields_text(fields, expected_of_names()[i]);
        if (name && expectation.name) {
            expectation.of = EXPECTED_KINDS;
            break;
        }
        if (name) {
            expectation.name = name;
            expectation.of = (enum expected_of)i;
        }
    }
    if (expectation.of == EXPECTED_KINDS || expectation.of == EXPECTED_PARAMETER) {
        script_fail(fields->lua, "test-expects",
                    _("%s: each entry is about one of \"assessment\", \"fund\", \"measure\" and "
                      "\"finding\""),
                    fields->where);
    }
    expectation.subject = fields_text(fields, "subject");
    expectation.level = fields_text(fields, "level");
    read_wants(fields, &expectation, true);
    ARENA_PUSH(arena, test->expectations, test->expectation_count, expectation);
}

static void read_expect(struct fields *fields, struct rule_test *test, bool rosters)
{
    lua_State *lua = fields->lua;
    struct arena *arena = script_of(lua)->arena;
    if (!fields_table(fields, "expect")) {
        script_fail(lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where, "expect");
    }
    struct fields expect = fields_of(lua, -1, fields->where);
    if (rosters) {
        while (fields_entry(&expect, test->expectation_count + 1)) {
            struct fields entry = fields_of(lua, -1, fields->where);
            read_entry(&entry, test);
            lua_pop(lua, 1);
        }
        fields_take_entries(&expect);
        fields_done(&expect);
        if (test->expectation_count == 0) {
            script_fail(lua, "test-expects", _("%s: nothing is expected"), fields->where);
        }
    } else {
        struct expectation one = {.of = EXPECTED_KINDS, .name = test->of};
        read_wants(&expect, &one, false);
        ARENA_PUSH(arena, test->expectations, test->expectation_count, one);
    }
    lua_pop(lua, 1);
}

static void read_case(struct fields *fields, struct rule_test *test)
{
    struct arena *arena = script_of(fields->lua)->arena;
    test->place = fields_need_text(fields, "place");
    fields_need_text(fields, "at");
    test->at = fields_date(fields, "at");
    if (!place_valid(text_of(test->place)) || date_precision(test->at) != DATE_DAY) {
        script_fail(fields->lua, "test-where",
                    _("%s: \"place\" is a division code of six digits, and \"at\" a day"),
                    fields->where);
    }
    const char *period = fields_text(fields, "period");
    test->period = period ? period : arena_printf(arena, "%04d", test->at.year);
    test->due = fields_date(fields, "due");
    test->trial = fields_boolean(fields, "trial");
    test->adopted = fields_list(fields, "adopt");
}

int f_test(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "test");
    struct rule_test *test = ARENA_NEW(script->arena, struct rule_test);
    test->declared = declare_place(script);
    test->declared.name = test->declared.title = fields_need_text(&fields, "name");
    fields.where = arena_printf(script->arena, "test “%s”", test->declared.name);
    test->of = fields_text(&fields, "of");
    const char *subject = fields_text(&fields, "subject");
    read_case(&fields, test);
    bool rosters = read_given(&fields, test, subject ? subject : "1");
    if (rosters == (test->of != NULL)) {
        script_fail(lua, "test-form",
                    _("%s: wants either \"of\", the rule that judges what is given, or rosters"),
                    fields.where);
    }
    read_expect(&fields, test, rosters);
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->tests, script->rules->test_count, test);
    return 0;
}
