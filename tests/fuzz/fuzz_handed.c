/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small files that others hand over: the first byte says what the rest is. */
#include "fuzz.h"

#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "batch/chain.h"
#include "batch/verify.h"

static const char handed_key[] = "untrusted comment: minisign public key\n"
                                 "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n";

static void handed_write(const char *path, struct text text)
{
    FILE *out = fopen(path, "wb");
    HOLDS(out && fwrite(text.at, 1, text.length, out) == text.length && fclose(out) == 0);
}

/* A manifest.json, a line of ====, and a proof. */
static void handed_proof(const char *folder, struct text text, struct arena *arena)
{
    const char *manifest = arena_printf(arena, "%s/manifest.json", folder);
    const char *proof = arena_printf(arena, "%s/proof.json", folder);
    size_t end = text_find(text, TEXT("\n====\n"));
    struct fault fault = {0};
    struct verification verification;
    handed_write(manifest, end == SIZE_MAX ? text : text_part(text, 0, end));
    handed_write(proof, end == SIZE_MAX ? TEXT("") : text_from(text, end + 6));
    verification_open(&verification);
    bool well = batch_check_proof(manifest, proof, &verification, &fault);
    HOLDS(well == (fault.kind == FAULT_NONE) && fault.kind != FAULT_BUG);
    /* Nothing at all is no proof. */
    HOLDS(!well || verification.count > 0);
    verification_close(&verification);
}

/* A folder with such a manifest.json and nothing else: all of it is missing, and told. */
static void handed_folder(const char *folder, struct text text, struct arena *arena)
{
    const struct verify_request request = {.out = folder, .jobs = 1};
    struct verification verification;
    struct fault fault = {0};
    handed_write(arena_printf(arena, "%s/manifest.json", folder), text);
    verification_open(&verification);
    bool well = batch_verify(&request, &verification, &fault);
    HOLDS(well == (fault.kind == FAULT_NONE) && fault.kind != FAULT_BUG);
    HOLDS(!well || verification.failures > 0);
    verification_close(&verification);
}

static void handed_record(const char *folder, struct text text, struct arena *arena)
{
    struct chain chain;
    handed_write(arena_printf(arena, "%s/" CHAIN_FILE, folder), text);
    HOLDS(chain_read(folder, arena, &chain));
    HOLDS(chain.broken == 0 || chain.broken == chain.count + 1);
    HOLDS(chain.broken > 0 || chain.count > 0 || text.length == 0);
}

static void handed_keys(struct text text, struct arena *arena)
{
    struct public_key key;
    struct sign_key secret;
    struct seal_key pseudonyms;
    struct signature signature;
    struct public_key known;
    HOLDS(public_key_read(text_of(handed_key), &known));
    (void)!public_key_read(text, &key);
    (void)!seal_key_read(text, &pseudonyms);
    if (sign_key_read(text, &secret)) {
        sign_key_forget(&secret);
    }
    if (signature_read(arena, text, &signature)) {
        HOLDS(!signature_holds(&signature, &known, TEXT("words that nobody signed")));
    }
}

FUZZ_TARGET(handed)
{
    char folder[] = "/tmp/mingce-fuzz-XXXXXX";
    struct text text = {(const char *)bytes + 1, size - 1};
    struct fault fault = {0};
    struct arena arena;
    if (size == 0) {
        return 0;
    }
    arena_init(&arena);
    HOLDS(seal_start(&fault) && mkdtemp(folder));
    switch (bytes[0] % 4) {
    case 0:
        handed_record(folder, text, &arena);
        break;
    case 1:
        handed_keys(text, &arena);
        break;
    case 2:
        handed_proof(folder, text, &arena);
        break;
    default:
        handed_folder(folder, text, &arena);
    }
    HOLDS(file_remove_all(folder));
    arena_clear(&arena);
    return 0;
}
