/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tests that give rosters: a case of them is run in a folder of its own, which is gone
 * afterwards. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/language.h"
#include "batch/aside.h"
#include "batch/testing.h"

static bool cannot_write(const char *path, struct fault *fault)
{
    return fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0, _("cannot be made: %s"),
                        strerror(errno));
}

static bool write_file(const char *path, const char *text, struct fault *fault)
{
    FILE *file = fopen(path, "we");
    if (!file) {
        return cannot_write(path, fault);
    }
    bool well = fputs(text, file) >= 0;
    if (fclose(file) != 0 || !well) {
        return cannot_write(path, fault);
    }
    return true;
}

/* A text as Lua reads it. */
static const char *quoted(struct arena *arena, const char *text)
{
    const char *result = "\"";
    for (const char *at = text; *at; at++) {
        bool escaped = *at == '"' || *at == '\\' || (unsigned char)*at < 0x20;
        result = escaped ? arena_printf(arena, "%s\\%03d", result, (unsigned char)*at)
                         : arena_printf(arena, "%s%c", result, *at);
    }
    return arena_printf(arena, "%s\"", result);
}

static bool write_case(struct testing *testing, const char *folder, struct fault *fault)
{
    struct arena *arena = &testing->arena;
    const struct rule_test *test = testing->test;
    const char *set = "";
    const char *adopt = "";
    char at[12];
    char due[12] = "";
    date_format(test->at, at);
    if (test->due.year != 0) {
        date_format(test->due, due);
    }
    for (size_t i = 0; i < test->parameter_count; i++) {
        set = arena_printf(arena, "%s[%s] = %s, ", set, quoted(arena, test->parameters[i].name),
                           quoted(arena, test->parameters[i].value));
    }
    for (const char *const *id = test->adopted; *id; id++) {
        adopt = arena_printf(arena, "%s%s, ", adopt, quoted(arena, *id));
    }
    const char *text = arena_printf(
        arena,
        "case { title = %s, place = %s, period = %s, as_of = \"%s\", %s%s%strial = %s, "
        "set = { %s}, adopt = { %s} }\n",
        quoted(arena, test->declared.name), quoted(arena, test->place), quoted(arena, test->period),
        at, due[0] ? "due = \"" : "", due, due[0] ? "\", " : "", test->trial ? "true" : "false",
        set, adopt);
    return write_file(arena_printf(arena, "%s/case.lua", folder), text, fault);
}

/* The folders above a file. */
static bool make_folders(struct arena *arena, const char *folder, const char *name,
                         struct fault *fault)
{
    for (const char *slash = strchr(name, '/'); slash; slash = strchr(slash + 1, '/')) {
        const char *path = arena_printf(arena, "%s/%.*s", folder, (int)(slash - name), name);
        if (mkdir(path, 0700) != 0 && errno != EEXIST) {
            return cannot_write(path, fault);
        }
    }
    return true;
}

static bool write_rosters(struct testing *testing, const char *folder, struct fault *fault)
{
    struct arena *arena = &testing->arena;
    const struct rule_test *test = testing->test;
    for (size_t i = 0; i < test->roster_count; i++) {
        const struct test_roster *roster = &test->rosters[i];
        const char *path = arena_printf(arena, "%s/%s.csv", folder, roster->name);
        if (!make_folders(arena, folder, roster->name, fault) ||
            !write_file(path, roster->text, fault)) {
            return false;
        }
    }
    return true;
}

struct looking {
    struct testing *testing;
    struct rulebook *rulebook;
};

static bool look(void *context, const char *store_path, const struct run_summary *summary,
                 struct fault *fault)
{
    struct looking *looking = context;
    struct fault ignored = {0};
    (void)summary;
    struct store *store = store_open(store_path, fault);
    bool well = store && test_compare(looking->testing, &looking->rulebook->rules, store, fault);
    (void)!store_close(store, &ignored);
    if (well) {
        cover_log(looking->testing, &looking->rulebook->log);
    }
    return well;
}

/* Nobody knows the folder: files of the case are called as the test calls them. */
static void forget_folder(const char *folder, struct fault *fault)
{
    size_t length = strlen(folder);
    if (strncmp(fault->file, folder, length) == 0 && fault->file[length] == '/') {
        memmove(fault->file, fault->file + length + 1, strlen(fault->file + length + 1) + 1);
    }
}

bool test_rosters_run(struct testing *testing, struct fault *fault)
{
    struct aside aside;
    if (!aside_open(&aside, &testing->arena, fault)) {
        return false;
    }
    const char *folder = arena_printf(&testing->arena, "%s/case", aside.folder);
    if (mkdir(folder, 0700) != 0) {
        aside_close(&aside);
        return cannot_write(folder, fault);
    }
    struct looking looking = {.testing = testing};
    const struct run_request request = {.case_folder = folder, .jobs = 1};
    bool well = write_case(testing, folder, fault) && write_rosters(testing, folder, fault) &&
                (looking.rulebook =
                     rulebook_open(testing->request->rules, testing->request->reports, fault)) &&
                batch_run(looking.rulebook, &request, look, &looking, fault);
    rulebook_close(looking.rulebook);
    aside_close(&aside);
    if (!well) {
        forget_folder(folder, fault);
    }
    return well;
}
