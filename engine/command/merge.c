/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <stdio.h>

#include "base/json.h"
#include "base/language.h"
#include "batch/merge.h"
#include "batch/pack.h"
#include "command/command.h"

static const char usage[] = "PACK|OUT... -o OUT [--key FILE] [--case FILE] [--own PACK|OUT] "
                            "[--missing CODE=TITLE ...]";
enum { MOST_INPUTS = 10000 };

static void tell(const struct options *options, const struct merge_summary *summary)
{
    if (options->json) {
        struct json json;
        json_init(&json, stdout);
        json_open(&json, NULL, '{');
        json_string(&json, "out", options->output);
        json_integer(&json, "places", (int64_t)summary->places);
        json_integer(&json, "places_missing", (int64_t)summary->missing);
        json_integer(&json, "measures", summary->measures);
        json_integer(&json, "not_evaluated", summary->not_evaluated);
        json_integer(&json, "persons_in_two_places", summary->repeated);
        json_integer(&json, "places_not_looked_for", (int64_t)summary->not_looked_for);
        json_integer(&json, "workbooks", (int64_t)summary->workbooks);
        json_close(&json, '}');
        return;
    }
    if (options->quiet) {
        return;
    }
    printf(_("%zu places, %" PRId64 " measures, %" PRId64 " not evaluated; %" PRId64
             " persons in two places, counted once\n"),
           summary->places, summary->measures, summary->not_evaluated, summary->repeated);
    if (summary->missing > 0) {
        printf(_("places that have not reported: %zu; no sum has them\n"), summary->missing);
    }
    if (summary->not_looked_for > 0) {
        printf(_("%zu places sent no pseudonyms: their persons were not looked for elsewhere\n"),
               summary->not_looked_for);
    }
    printf(_("%zu workbooks in %s\n"), summary->workbooks, options->output);
}

int command_merge(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct seal_key key;
    struct merge_summary summary;
    const char **inputs = NULL;
    size_t count = 0;
    if (!command_words(options, 1, MOST_INPUTS, usage, fault)) {
        return fault->kind;
    }
    if (!options->output) {
        fault_set(fault, FAULT_USAGE, "usage", _("usage: mingce %s %s"), options->command, usage);
        return fault->kind;
    }
    for (size_t i = 0; i < options->word_count; i++) {
        ARENA_PUSH(arena, inputs, count, options->words[i]);
    }
    ARENA_PUSH(arena, inputs, count, NULL);
    if (options->key && !pack_read_key(options->key, &key, fault)) {
        return fault->kind;
    }
    struct sign_key own;
    bool sign = command_sign_key(options, &own, fault);
    if (fault->kind != FAULT_NONE) {
        return fault->kind;
    }
    struct rulebook *rulebook = command_rulebook(options, arena, fault);
    const struct merge_request request = {
        .inputs = inputs,
        .own = options->own,
        .missing = options->missing,
        .missing_count = options->missing_count,
        .out = options->output,
        .case_file = options->upper,
        .key = options->key ? &key : NULL,
        .sign = sign ? &own : NULL,
        .jobs = options->jobs,
        .progress = show_progress,
        .context = (void *)(uintptr_t)options,
    };
    bool well = rulebook && batch_merge(rulebook, &request, &summary, fault);
    rulebook_close(rulebook);
    sign_key_forget(&own);
    if (options->key) {
        seal_key_forget(&key);
    }
    if (!well) {
        return fault->kind;
    }
    tell(options, &summary);
    return 0;
}
