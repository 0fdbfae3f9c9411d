/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <stdio.h>

#include "base/json.h"
#include "base/language.h"
#include "batch/pack.h"
#include "command/command.h"

static const char usage[] = "OUT -o FILE [--key FILE]";

static void tell(const struct options *options, const struct pack_summary *summary)
{
    if (options->json) {
        struct json json;
        json_init(&json, stdout);
        json_open(&json, NULL, '{');
        json_string(&json, "pack", options->output);
        json_integer(&json, "measures", summary->measures);
        json_integer(&json, "units", summary->units);
        if (summary->persons >= 0) {
            json_integer(&json, "persons", summary->persons);
        } else {
            json_string(&json, "persons", NULL);
        }
        json_close(&json, '}');
    } else if (!options->quiet && summary->persons >= 0) {
        printf(_("%" PRId64 " measures, %" PRId64 " units, pseudonyms of %" PRId64 " persons\n"),
               summary->measures, summary->units, summary->persons);
    } else if (!options->quiet) {
        printf(_("%" PRId64 " measures, %" PRId64 " units; without --key no pseudonyms, so that "
                 "persons in two places are not found above\n"),
               summary->measures, summary->units);
    }
}

int command_pack(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct seal_key key;
    struct pack_summary summary;
    (void)arena;
    if (options->new_key && options->word_count == 0 && !options->output) {
        return pack_new_key(options->new_key, fault) ? 0 : (int)fault->kind;
    }
    if (!command_words(options, 1, 1, usage, fault)) {
        return fault->kind;
    }
    if (!options->output || options->new_key) {
        fault_set(fault, FAULT_USAGE, "usage", _("usage: mingce %s %s"), options->command,
                  options->new_key ? "--new-key FILE" : usage);
        return fault->kind;
    }
    if (options->key && !pack_read_key(options->key, &key, fault)) {
        return fault->kind;
    }
    bool well =
        batch_pack(options->words[0], options->output, options->key ? &key : NULL, &summary, fault);
    if (options->key) {
        seal_key_forget(&key);
    }
    if (!well) {
        return fault->kind;
    }
    tell(options, &summary);
    return 0;
}
