/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A whole run over the small case of tests/fuzz/result, with the bytes among its rules: every kind
 * of declaration, its SQL, its functions, its layouts and its ledgers are not only read but used.
 * Behind a line of ==== comes case.lua instead of the usual one, and behind a second the roster of
 * people.
 */
#include "watched.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/map.h"
#include "batch/batch.h"

static struct {
    char folder[64];
    struct arena arena;
    struct text files[3]; /* rules, case.lua, people as they are */
} running;

static void run_copy(const char *from, const char *to, struct text *kept)
{
    struct arena arena;
    struct text text;
    arena_init(&arena);
    HOLDS(file_read(&arena, from, 1 << 20, &text));
    FILE *out = fopen(to, "wb");
    HOLDS(out && fwrite(text.at, 1, text.length, out) == text.length && fclose(out) == 0);
    if (kept) {
        *kept = (struct text){arena_text(&running.arena, text), text.length};
    }
    arena_clear(&arena);
}

static const char *run_path(const char *name)
{
    return arena_printf(&running.arena, "%s/%s", running.folder, name);
}

static void run_sweep(void)
{
    (void)!file_remove_all(running.folder);
    arena_clear(&running.arena);
}

static void run_prepare(void)
{
    static const char *const files[] = {
        "rules/all.lua", "rules/intake.lua",  "reports/all.lua",   "reports/style.lua",
        "case/case.lua", "case/单位名册.csv", "case/人员名册.csv",
    };
    const char *root = getenv("ROOT");
    arena_init(&running.arena);
    strcpy(running.folder, "/tmp/mingce-fuzz-XXXXXX");
    HOLDS(mkdtemp(running.folder) && atexit(run_sweep) == 0);
    HOLDS(mkdir(run_path("rules"), 0700) == 0 && mkdir(run_path("reports"), 0700) == 0);
    HOLDS(mkdir(run_path("case"), 0700) == 0);
    for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++) {
        run_copy(
            arena_printf(&running.arena, "%s/tests/fuzz/result/%s", root ? root : ".", files[i]),
            run_path(files[i]),
            i == 4   ? &running.files[1]
            : i == 6 ? &running.files[2]
                     : NULL);
    }
}

static void run_write(const char *name, struct text text)
{
    char path[128];
    snprintf(path, sizeof(path), "%s/%s", running.folder, name);
    FILE *out = fopen(path, "wb");
    HOLDS(out && fwrite(text.at, 1, text.length, out) == text.length && fclose(out) == 0);
}

FUZZ_TARGET(run)
{
    static const char *const names[] = {"rules/zz.lua", "case/case.lua", "case/人员名册.csv"};
    struct text left = {(const char *)bytes, size};
    struct fault fault = {0};
    char rules[80];
    char reports[80];
    char folder[80];
    char out[80];
    if (!*running.folder) {
        run_prepare();
    }
    for (size_t i = 0; i < 3; i++) {
        size_t end = text_find(left, TEXT("\n====\n"));
        bool given = i == 0 || left.at != NULL;
        run_write(names[i], !given            ? running.files[i]
                            : end == SIZE_MAX ? left
                                              : text_part(left, 0, end));
        left = given && end != SIZE_MAX ? text_from(left, end + 6) : (struct text){0};
    }
    snprintf(rules, sizeof(rules), "%s/rules", running.folder);
    snprintf(reports, sizeof(reports), "%s/reports", running.folder);
    snprintf(folder, sizeof(folder), "%s/case", running.folder);
    snprintf(out, sizeof(out), "%s/out", running.folder);
    watch_ticks = WATCH_TICKS;
    struct rulebook *rulebook = rulebook_open(rules, reports, &fault);
    HOLDS((rulebook != NULL) == (fault.kind == FAULT_NONE));
    if (rulebook) {
        const struct run_request request = {.case_folder = folder, .out = out, .jobs = 1};
        bool well = batch_run(rulebook, &request, NULL, NULL, &fault);
        HOLDS(well == (fault.kind == FAULT_NONE));
        HOLDS(well || (fault.id && *fault.text));
        HOLDS(fault.kind != FAULT_BUG);
        rulebook_close(rulebook);
    }
    watch_ticks = 0;
    HOLDS(!file_exists(out) || file_remove_all(out));
    return 0;
}
