/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <stdio.h>

#include "base/json.h"
#include "base/language.h"
#include "command/command.h"
#include "store/store.h"

struct outcome {
    const struct options *options;
    struct run_summary summary;
};

static bool keep_summary(void *context, const char *store_path, const struct run_summary *summary,
                         struct fault *fault)
{
    struct outcome *outcome = context;
    (void)store_path;
    (void)fault;
    outcome->summary = *summary;
    return true;
}

static void print_summary(const struct options *options, const struct run_summary *summary,
                          struct arena *arena)
{
    if (options->json) {
        struct json json;
        json_init(&json, stdout);
        json_open(&json, NULL, '{');
        json_string(&json, "out", options->output);
        json_integer(&json, "files", summary->files);
        json_integer(&json, "records", summary->records);
        json_integer(&json, "used", summary->used);
        json_integer(&json, "errors", summary->findings[SEVERITY_ERROR]);
        json_integer(&json, "warnings", summary->findings[SEVERITY_WARNING]);
        json_integer(&json, "notes", summary->findings[SEVERITY_NOTE]);
        json_integer(&json, "verified", summary->waived);
        json_integer(&json, "workbooks", (int64_t)summary->workbooks);
        json_close(&json, '}');
    } else if (!options->quiet) {
        printf(_("%" PRId64 " files, %" PRId64 " rows, %" PRId64 " used; %s\n"), summary->files,
               summary->records, summary->used, show_counts(arena, summary));
        printf(_("%zu workbooks in %s\n"), summary->workbooks, options->output);
    }
}

int command_run(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct outcome outcome = {.options = options};
    if (!command_words(options, 1, 1, "CASE -o OUT", fault)) {
        return fault->kind;
    }
    if (!options->output) {
        fault_set(fault, FAULT_USAGE, "usage", _("usage: mingce %s %s"), options->command,
                  "CASE -o OUT");
        return fault->kind;
    }
    struct sign_key key;
    bool sign = command_sign_key(options, &key, fault);
    if (fault->kind != FAULT_NONE) {
        return fault->kind;
    }
    struct rulebook *rulebook = command_rulebook(options, arena, fault);
    const struct run_request request = {
        .case_folder = options->words[0],
        .out = options->output,
        .previous = options->previous,
        .sign = sign ? &key : NULL,
        .jobs = options->jobs,
        .overrides = options->overrides,
        .override_count = options->override_count,
        .progress = show_progress,
        .context = (void *)(uintptr_t)options,
    };
    bool well = rulebook && batch_run(rulebook, &request, keep_summary, &outcome, fault);
    rulebook_close(rulebook);
    sign_key_forget(&key);
    if (!well) {
        return fault->kind;
    }
    print_summary(options, &outcome.summary, arena);
    return command_status(options, FAIL_NEVER, &outcome.summary);
}
