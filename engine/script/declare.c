/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "script/declare.h"

#include <errno.h>
#include <lauxlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/language.h"
#include "script/source.h"

enum { RULE_FILE_LIMIT = 4 * 1024 * 1024 };

struct fields declare_begin(lua_State *lua, const char *kind)
{
    struct script *script = script_of(lua);
    if (script->phase != PHASE_DECLARE) {
        script_fail(lua, "declare-late", _("%s{} may stand at the top of a file only"), kind);
    }
    lua_settop(lua, 1);
    return fields_of(lua, 1, kind);
}

/* Where the declaration stands, and its words. A file may declare alike things through a function
 * of its own: then the place is that of the call, and the words are those of both. */
static void find_place(struct script *script, struct declared *declared)
{
    lua_Debug debug;
    long inner = 0;
    for (int level = 1; lua_getstack(script->lua, level, &debug) == 1; level++) {
        lua_getinfo(script->lua, "Sl", &debug);
        inner = level == 1 ? debug.currentline : inner;
        declared->line = debug.currentline;
        if (strcmp(debug.what, "main") == 0) {
            break;
        }
    }
    struct text outer = source_call(script->file.text, declared->line);
    script_room(script->lua, 2 * outer.length);
    declared->text = arena_text(script->arena, outer);
    if (inner != declared->line) {
        struct text own = source_call(script->file.text, inner);
        declared->text = arena_printf(script->arena, "%.*s\n%.*s", (int)outer.length, outer.at,
                                      (int)own.length, own.at);
    }
}

struct declared declare_place(struct script *script)
{
    struct declared declared = {.path = script->file.path,
                                .basis = ARENA_NEW(script->arena, const char *)};
    find_place(script, &declared);
    return declared;
}

struct declared declare_head(struct fields *fields, const char *kind, const char *key)
{
    lua_State *lua = fields->lua;
    struct script *script = script_of(lua);
    struct declared declared = {.name = fields_need_text(fields, key)};
    fields->where = arena_printf(script->arena, "%s “%s”", kind, declared.name);
    declared.title = fields_need_title(fields);
    declared.basis = strcmp(kind, "basis") == 0 ? ARENA_NEW(script->arena, const char *)
                                                : fields_list(fields, "basis");
    declared.path = script->file.path;
    find_place(script, &declared);
    return declared;
}

void declare_add(lua_State *lua)
{
    sandbox_add(lua, "roster", f_roster);
    sandbox_add(lua, "basis", f_basis);
    sandbox_add(lua, "parameter", f_parameter_declared);
    sandbox_add(lua, "relation", f_relation);
    sandbox_add(lua, "level", f_level);
    sandbox_add(lua, "measure", f_measure);
    sandbox_add(lua, "check", f_check);
    sandbox_add(lua, "correction", f_correction);
    sandbox_add(lua, "obligation", f_obligation);
    sandbox_add(lua, "assessment", f_assessment);
    sandbox_add(lua, "fund", f_fund);
    sandbox_add(lua, "report", f_report);
    sandbox_add(lua, "sheet", f_sheet);
    sandbox_add(lua, "journal", f_journal);
    sandbox_add(lua, "style", f_style);
    sandbox_add(lua, "form", f_form);
}

static int f_environment(lua_State *lua)
{
    struct script *script = script_of(lua);
    sandbox_push(lua);
    figures_add(lua);
    if (script->settings) {
        sandbox_add(lua, "case", f_case);
    } else if (script->testing) {
        sandbox_add(lua, "test", f_test);
    } else {
        declare_add(lua);
    }
    return 1;
}

static bool run_file(struct script *script, struct text text, const char *shown,
                     struct fault *fault)
{
    script->phase = PHASE_DECLARE;
    script->by = NULL;
    script->file = (struct rule_file){shown, text};
    lua_pushcfunction(script->lua, f_environment);
    return script_call(script, 0, 1, fault) && script_run(script, text, shown, fault);
}

static bool load_folder(struct script *script, const char *folder, const char *shown,
                        struct ruleset *rules, struct fault *fault)
{
    char **names;
    size_t count;
    if (!file_names(&rules->arena, folder, "", &names, &count)) {
        return fault_set_at(fault, FAULT_RULE, "rules-unreadable", folder, 0,
                            _("cannot read the folder: %s"), strerror(errno));
    }
    for (size_t i = 0; i < count; i++) {
        const char *path = arena_printf(&rules->arena, "%s/%s", folder, names[i]);
        const char *relative = arena_printf(&rules->arena, "%s/%s", shown, names[i]);
        struct text text;
        /* Tests are no rules: only `mingce test` reads them. */
        bool tests = strcmp(shown, "rules") == 0 && strcmp(names[i], TESTS_FOLDER) == 0;
        if (names[i][0] == '.' || tests) {
            continue;
        }
        errno = 0;
        bool below = file_is_folder(path);
        if (!below && errno != 0) {
            return fault_set_at(fault, FAULT_RULE, "rules-unreadable", path, 0,
                                _("cannot be read: %s"), strerror(errno));
        }
        if (below) {
            if (!load_folder(script, path, relative, rules, fault)) {
                return false;
            }
        } else if (text_ends(text_of(names[i]), TEXT(".lua"))) {
            if (!file_read(&rules->arena, path, RULE_FILE_LIMIT, &text)) {
                return fault_set_at(fault, FAULT_RULE, "rules-unreadable", path, 0,
                                    _("cannot be read: %s"), strerror(errno));
            }
            struct rule_file file = {relative, text};
            ARENA_PUSH(&rules->arena, rules->files, rules->file_count, file);
            if (!run_file(script, text, relative, fault)) {
                return false;
            }
        }
    }
    return true;
}

bool script_load_rules(struct script *script, const char *folder, const char *shown,
                       struct ruleset *rules, struct fault *fault)
{
    script->rules = rules;
    script->arena = &rules->arena;
    script->settings = NULL;
    return load_folder(script, folder, shown, rules, fault);
}

bool script_load_tests(const char *folder, const char *shown, struct ruleset *tests,
                       struct fault *fault)
{
    struct script *script = script_open(fault);
    if (!script) {
        return false;
    }
    script->testing = true;
    bool well = script_load_rules(script, folder, shown, tests, fault);
    script_close(script);
    return well;
}

bool script_load_case(const char *path, struct arena *arena, struct case_settings *settings,
                      struct fault *fault)
{
    struct text text;
    if (!file_read(arena, path, RULE_FILE_LIMIT, &text)) {
        return fault_set_at(fault, FAULT_INPUT, "case-missing", path, 0,
                            _("cannot be read: %s; a case is a folder with a case.lua"),
                            strerror(errno));
    }
    struct script *script = script_open(fault);
    if (!script) {
        return false;
    }
    *settings = (struct case_settings){0};
    script->arena = arena;
    script->settings = settings;
    bool done = run_file(script, text, path, fault);
    if (done && !settings->title) {
        done = fault_set_at(fault, FAULT_RULE, "case-empty", path, 0, "%s",
                            _("there is no case { ... } in it"));
    }
    script_close(script);
    return done;
}
