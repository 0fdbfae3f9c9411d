/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/language.h"
#include "batch/chain.h"
#include "batch/publish.h"
#include "batch/verify.h"
#include "command/command.h"

static const char usage[] = "OUT [--public-key FILE] [--replay CASE] [--sign FILE]";

static const char *kind_name(enum verdict_kind kind)
{
    return kind == VERDICT_HOLDS ? N_("holds") : kind == VERDICT_FAILS ? N_("FAILS") : N_("open");
}

/* The words for programs, which no language changes. */
static const char *kind_word(enum verdict_kind kind)
{
    return kind == VERDICT_HOLDS ? "holds" : kind == VERDICT_FAILS ? "fails" : "open";
}

static void tell_json(const struct verification *verification)
{
    struct json json;
    json_init(&json, stdout);
    json_open(&json, NULL, '{');
    json_boolean(&json, "holds", verification->failures == 0);
    json_integer(&json, "failures", (int64_t)verification->failures);
    json_open(&json, "checks", '[');
    for (size_t i = 0; i < verification->count; i++) {
        const struct verdict *verdict = &verification->verdicts[i];
        json_open(&json, NULL, '{');
        json_string(&json, "check", verdict->check);
        json_string(&json, "verdict", kind_word(verdict->kind));
        json_string(&json, "id", verdict->id);
        json_string(&json, "file", verdict->file);
        json_string(&json, "text", verdict->text);
        json_close(&json, '}');
    }
    json_close(&json, ']');
    json_close(&json, '}');
}

static void tell(const struct options *options, const struct verification *verification)
{
    if (options->json) {
        tell_json(verification);
        return;
    }
    for (size_t i = 0; i < verification->count; i++) {
        const struct verdict *verdict = &verification->verdicts[i];
        if (options->quiet && verdict->kind == VERDICT_HOLDS) {
            continue;
        }
        printf("%s: %s: ", _(kind_name(verdict->kind)), verdict->check);
        if (verdict->file) {
            printf("%s: ", verdict->file);
        }
        printf(verdict->id ? "%s [%s]\n" : "%s\n", verdict->text, verdict->id);
    }
}

static int finish(const struct options *options, const struct verification *verification)
{
    tell(options, verification);
    return verification->failures > 0 ? 1 : 0;
}

static int verify(const struct options *options, const struct sign_key *sign,
                  const struct public_key *key, struct rulebook *rulebook, struct fault *fault)
{
    struct verification verification;
    const struct verify_request request = {
        .out = options->words[0],
        .key = key,
        .case_folder = options->replay,
        .previous = options->previous,
        .rulebook = rulebook,
        .jobs = options->jobs,
        .progress = show_progress,
        .context = (void *)(uintptr_t)options,
    };
    struct held held;
    held_open(&held, options->words[0]);
    verification_open(&verification);
    bool well = batch_verify(&request, &verification, fault);
    if (!well && !options->json) {
        tell(options, &verification); /* what was seen before */
    }
    int status = well ? finish(options, &verification) : (int)fault->kind;
    verification_close(&verification);
    /* A result is signed only when all of it holds, and it is still that which was looked at. */
    if (!held_close(&held, fault) ||
        (status == 0 && sign && !chain_sign(options->words[0], sign, fault))) {
        status = fault->kind;
    }
    return status;
}

static int check_proof(const struct options *options, struct fault *fault)
{
    struct verification verification;
    verification_open(&verification);
    int status = batch_check_proof(options->words[0], options->proof, &verification, fault)
                     ? finish(options, &verification)
                     : (int)fault->kind;
    verification_close(&verification);
    return status;
}

static bool right_usage(const struct options *options, struct fault *fault)
{
    bool one = !options->prove + !options->proof + !options->replay >= 2;
    const char *wanted = options->prove   ? "OUT --prove UNIT -o FILE"
                         : options->proof ? "MANIFEST|OUT --proof FILE"
                                          : usage;
    bool well =
        options->word_count == 1 && one && (options->output != NULL) == (options->prove != NULL);
    return well || fault_set(fault, FAULT_USAGE, "usage", _("usage: mingce %s %s"),
                             options->command, wanted);
}

int command_verify(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct sign_key sign_key;
    struct public_key public_key;
    struct rulebook *rulebook = NULL;
    if (!right_usage(options, fault)) {
        return fault->kind;
    }
    if (options->prove) {
        return batch_prove(options->words[0], options->prove, options->output, fault)
                   ? 0
                   : (int)fault->kind;
    }
    if (options->proof) {
        return check_proof(options, fault);
    }
    bool sign = command_sign_key(options, &sign_key, fault);
    if (fault->kind != FAULT_NONE ||
        (options->public_key && !chain_public_key(options->public_key, &public_key, fault)) ||
        (options->replay && !(rulebook = command_rulebook(options, arena, fault)))) {
        sign_key_forget(&sign_key);
        return fault->kind;
    }
    int status = verify(options, sign ? &sign_key : NULL, options->public_key ? &public_key : NULL,
                        rulebook, fault);
    rulebook_close(rulebook);
    sign_key_forget(&sign_key);
    return status;
}
