/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/chain.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/file.h"
#include "base/language.h"

enum { FILE_LIMIT = 64 * 1024 * 1024, KEY_LIMIT = 4096 };

static const char noughts[] = "0000000000000000000000000000000000000000000000000000000000000000";

static bool is_digest(const char *text)
{
    struct digest ignored;
    return digest_read(text_of(text), &ignored);
}

/* Number, time, digest of manifest.json, digest of the line before, between tabs. */
static bool line_holds(struct chain *chain, struct text line)
{
    char text[256];
    unsigned long long number;
    char when[32];
    char manifest[SEAL_HEX];
    char before[SEAL_HEX];
    int end = 0;
    if (line.length >= sizeof(text)) {
        return false;
    }
    memcpy(text, line.at, line.length);
    text[line.length] = '\0';
    bool well = sscanf(text, "%20llu\t%31[0-9TZ:-]\t%64[0-9a-f]\t%64[0-9a-f]\n%n", &number, when,
                       manifest, before, &end) == 4 &&
                (size_t)end == line.length && line.at[line.length - 1] == '\n' &&
                number == chain->count + 1 && is_digest(manifest) &&
                strcmp(before, chain->head) == 0;
    if (well) {
        memcpy(chain->manifest, manifest, sizeof(manifest));
        seal_texts(&line, 1, chain->head);
        chain->count++;
    }
    return well;
}

bool chain_read(const char *out, struct arena *arena, struct chain *chain)
{
    const char *path = arena_printf(arena, "%s/" CHAIN_FILE, out);
    *chain = (struct chain){0};
    memcpy(chain->head, noughts, sizeof(noughts));
    if (!file_exists(path)) {
        return true;
    }
    if (!file_read(arena, path, FILE_LIMIT, &chain->text)) {
        return false;
    }
    for (struct text rest = chain->text; rest.length > 0;) {
        size_t end = text_find(rest, TEXT("\n"));
        end = end == SIZE_MAX ? rest.length : end + 1;
        if (!line_holds(chain, text_part(rest, 0, end))) {
            chain->broken = chain->count + 1;
            break;
        }
        rest = text_from(rest, end);
    }
    return true;
}

/* A chain to go on with: one that holds. */
static bool read_whole(const char *out, struct arena *arena, struct chain *chain,
                       struct fault *fault)
{
    const char *path = arena_printf(arena, "%s/" CHAIN_FILE, out);
    if (!chain_read(out, arena, chain)) {
        return fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0, _("cannot be read: %s"),
                            strerror(errno));
    }
    if (chain->broken > 0) {
        return fault_set_at(fault, FAULT_OUTPUT, "chain-broken", path, (long)chain->broken, "%s",
                            _("does not follow from the line before; nothing is put on top of it. "
                              "Put the file back, or give another folder"));
    }
    return true;
}

bool chain_check(const char *out, struct fault *fault)
{
    struct arena arena;
    struct chain chain;
    arena_init(&arena);
    bool well = read_whole(out, &arena, &chain, fault);
    arena_clear(&arena);
    return well;
}

static bool write_text(const char *folder, const char *name, struct text first, const char *second,
                       struct arena *arena, struct fault *fault)
{
    const char *path = arena_printf(arena, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    bool well = file != NULL;
    if (well) {
        (void)!fwrite(first.at ? first.at : "", 1, first.length, file);
        (void)!fputs(second, file);
        well = ferror(file) == 0;
        well = fclose(file) == 0 && well;
    }
    return well || fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0,
                                _("cannot be written: %s"), strerror(errno));
}

const char *chain_mark(struct arena *arena, const struct chain *chain)
{
    return arena_printf(arena, "chain:%zu:%s", chain->count, chain->head);
}

static bool read_manifest(const char *out, struct arena *arena, struct text *text,
                          struct fault *fault)
{
    const char *path = arena_printf(arena, "%s/manifest.json", out);
    return file_read(arena, path, FILE_LIMIT, text) ||
           fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0, _("cannot be read: %s"),
                        strerror(errno));
}

static bool sign(const char *out, const struct chain *chain, const struct sign_key *key,
                 struct arena *arena, struct fault *fault)
{
    struct text manifest;
    const char *comment = arena_printf(arena, "timestamp:%lld\tfile:manifest.json\thashed\t%s",
                                       (long long)time(NULL), chain_mark(arena, chain));
    return read_manifest(out, arena, &manifest, fault) &&
           write_text(out, SIGNATURE_FILE_NAME, (struct text){0},
                      sign_text(arena, key, manifest, comment), arena, fault);
}

bool chain_sign(const char *out, const struct sign_key *key, struct fault *fault)
{
    struct arena arena;
    struct chain chain;
    arena_init(&arena);
    bool well = read_whole(out, &arena, &chain, fault) && sign(out, &chain, key, &arena, fault);
    arena_clear(&arena);
    return well;
}

bool chain_extend(const char *former, const char *build, const struct sign_key *key,
                  struct fault *fault)
{
    struct arena arena;
    struct chain chain;
    struct text manifest;
    arena_init(&arena);
    bool well =
        read_whole(former, &arena, &chain, fault) && read_manifest(build, &arena, &manifest, fault);
    if (well) {
        char hex[SEAL_HEX];
        char when[32];
        time_t now = time(NULL);
        struct tm utc;
        strftime(when, sizeof(when), "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &utc));
        seal_texts(&manifest, 1, hex);
        const char *line =
            arena_printf(&arena, "%zu\t%s\t%s\t%s\n", chain.count + 1, when, hex, chain.head);
        well = write_text(build, CHAIN_FILE, chain.text, line, &arena, fault) &&
               line_holds(&chain, text_of(line)) &&
               (!key || sign(build, &chain, key, &arena, fault));
    }
    arena_clear(&arena);
    return well;
}

static bool unreadable(const char *path, struct fault *fault)
{
    return fault_set_at(fault, FAULT_INPUT, "sign-key", path, 0, _("cannot be read: %s"),
                        strerror(errno));
}

static bool unlock(const char *path, const char *password, struct sign_key *key,
                   struct fault *fault)
{
    if (!password) {
        return fault_set_at(fault, FAULT_INPUT, "sign-password", path, 0, "%s",
                            _("the key wants a password: run mingce in a terminal, or set "
                              "MINGCE_PASSWORD"));
    }
    if (sign_key_unlock(key, password)) {
        return true;
    }
    if (errno == ENOMEM) {
        return fault_set_at(fault, FAULT_OUTPUT, "sign-memory", path, 0,
                            _("opening it takes %llu MB of memory, and there is not so much"),
                            key->memory >> 20);
    }
    return fault_set_at(fault, FAULT_INPUT, "sign-password", path, 0, "%s",
                        _("the password does not open the key"));
}

bool chain_key(const char *path, const char *(*ask)(void *context), void *context,
               struct sign_key *key, struct fault *fault)
{
    struct arena arena;
    struct text text;
    arena_init(&arena);
    *key = (struct sign_key){0};
    bool well =
        seal_start(fault) && (file_read(&arena, path, KEY_LIMIT, &text) || unreadable(path, fault));
    if (well && !sign_key_read(text, key)) {
        well = fault_set_at(fault, FAULT_INPUT, "sign-key", path, 0, "%s",
                            _("is no secret key of minisign; minisign -G makes one"));
    }
    if (well && key->locked) {
        well = unlock(path, ask(context), key, fault);
    }
    if (!well) {
        sign_key_forget(key);
    }
    arena_clear(&arena);
    return well;
}

bool chain_public_key(const char *path, struct public_key *key, struct fault *fault)
{
    struct arena arena;
    struct text text;
    arena_init(&arena);
    bool well = file_read(&arena, path, KEY_LIMIT, &text) || unreadable(path, fault);
    well = well &&
           (public_key_read(text, key) || fault_set_at(fault, FAULT_INPUT, "sign-key", path, 0,
                                                       "%s", _("is no public key of minisign")));
    arena_clear(&arena);
    return well;
}
