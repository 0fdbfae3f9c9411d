/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/verify.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "base/file.h"
#include "base/language.h"
#include "base/map.h"
#include "batch/chain.h"
#include "batch/publish.h"
#include "batch/strangers.h"
#include "batch/verifying.h"

enum { MANIFEST_LIMIT = 256 * 1024 * 1024, MOST_TOLD = 20 };

void verification_open(struct verification *verification)
{
    *verification = (struct verification){0};
    arena_init(&verification->arena);
}

void verification_close(struct verification *verification)
{
    arena_clear(&verification->arena);
}

static void add(struct verification *verification, struct verdict verdict)
{
    ARENA_PUSH(&verification->arena, verification->verdicts, verification->count, verdict);
}

void verdict_holds(struct verification *verification, const char *check, const char *text)
{
    add(verification,
        (struct verdict){VERDICT_HOLDS, check, NULL, NULL, arena_copy(&verification->arena, text)});
}

void verdict_open(struct verification *verification, const char *check, const char *id,
                  const char *text)
{
    add(verification,
        (struct verdict){VERDICT_OPEN, check, id, NULL, arena_copy(&verification->arena, text)});
}

size_t verdict_failed(const struct verification *verification, const char *check)
{
    size_t count = 0;
    for (size_t i = 0; i < verification->count; i++) {
        const struct verdict *verdict = &verification->verdicts[i];
        count += verdict->kind == VERDICT_FAILS && strcmp(verdict->check, check) == 0;
    }
    return count;
}

/* After so many of one check, more of the same would hide the others. */
void verdict_fails(struct verification *verification, const char *check, const char *id,
                   const char *file, const char *text)
{
    struct arena *arena = &verification->arena;
    size_t told = verdict_failed(verification, check);
    verification->failures++;
    if (told < MOST_TOLD) {
        add(verification,
            (struct verdict){VERDICT_FAILS, check, id, file ? arena_copy(arena, file) : NULL,
                             arena_copy(arena, text)});
    } else if (told == MOST_TOLD) {
        add(verification, (struct verdict){VERDICT_FAILS, check, "verify-more", NULL,
                                           _("and more of the same, which are not told")});
    }
}

static bool no_manifest(const char *path, const char *why, struct fault *fault)
{
    return fault_set_at(fault, FAULT_INPUT, "verify-manifest", path, 0, "%s", why);
}

bool verifying_open(struct verifying *verifying, const char *path)
{
    struct fault *fault = verifying->fault;
    struct text text;
    const char *file =
        file_is_folder(path) ? arena_printf(verifying->arena, "%s/manifest.json", path) : path;
    if (!seal_start(fault)) {
        return false;
    }
    if (!file_read(verifying->arena, file, MANIFEST_LIMIT, &text)) {
        return no_manifest(
            path, _("there is no manifest.json in it; name the folder that a run wrote"), fault);
    }
    verifying->manifest = text.at;
    seal_texts(&text, 1, verifying->sha256);
    verifying->json = store_create(":memory:", ":memory:", fault);
    const char *program = "";
    if (!verifying->json) {
        return false;
    }
    struct query *query =
        verifying_query(verifying, verifying->json,
                        "select iif(json_valid(:json), json_extract(:json, '$.program'), '')");
    bool more = false;
    bool well = query && query_next(query, &more, fault);
    program = well && more ? arena_text(verifying->arena, query_text(query, 0)) : "";
    query_close(query);
    return well && (strcmp(program, "mingce") == 0 ||
                    no_manifest(file, _("is no manifest.json of mingce, or damaged"), fault));
}

void verifying_close(struct verifying *verifying)
{
    struct fault ignored = {0};
    (void)!store_close(verifying->json, &ignored);
    verifying->json = NULL;
}

struct query *verifying_query(struct verifying *verifying, struct store *store, const char *sql)
{
    struct query *query = query_open(store, sql, NULL, verifying->fault);
    if (query) {
        query_bind(query, ":json", verifying->manifest);
    }
    return query;
}

bool verifying_text(struct verifying *verifying, const char *path, const char **out)
{
    struct query *query = verifying_query(
        verifying, verifying->json,
        arena_printf(verifying->arena, "select coalesce(json_extract(:json, '%s'), '')", path));
    bool more = false;
    bool well = query && query_next(query, &more, verifying->fault);
    *out = well && more ? arena_text(verifying->arena, query_text(query, 0)) : "";
    query_close(query);
    return well;
}

bool verifying_names(struct query *query, struct arena *arena, struct column_names *out,
                     struct fault *fault)
{
    bool more = query != NULL;
    bool well = more;
    *out = (struct column_names){0};
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            const char *name = arena_text(arena, query_text(query, 0));
            ARENA_PUSH(arena, out->at, out->count, name);
        }
    }
    query_close(query);
    return well;
}

bool verifying_columns(struct verifying *verifying, const char *table, struct column_names *out)
{
    struct query *query =
        verifying_query(verifying, verifying->json,
                        "select c.value from json_each(:json, '$.\"case.db\"') t, "
                        "json_each(t.value, '$.columns') c "
                        "where json_extract(t.value, '$.table') = :table order by t.key, c.key");
    if (query) {
        query_bind(query, ":table", table);
    }
    return verifying_names(query, verifying->arena, out, verifying->fault);
}

const char *verifying_other(const struct column_names *are, const struct column_names *told,
                            struct arena *arena)
{
    for (size_t i = 0; i < are->count && i < told->count; i++) {
        if (strcmp(are->at[i], told->at[i]) != 0) {
            return arena_printf(arena, _("column %zu is \"%s\", manifest.json says \"%s\""), i + 1,
                                are->at[i], told->at[i]);
        }
    }
    return are->count == told->count
               ? NULL
               : arena_printf(arena, _("there are %zu columns, manifest.json says %zu"), are->count,
                              told->count);
}

/* A path that leads out of the folder is none of ours. A name may hold dots: _.._x.xlsx. */
static bool is_below(const char *path)
{
    for (;;) {
        size_t length = strcspn(path, "/");
        if (length == 0 || (length == 2 && strncmp(path, "..", 2) == 0)) {
            return false;
        }
        if (path[length] == '\0') {
            return true;
        }
        path += length + 1;
    }
}

static void check_output(struct verifying *verifying, const char *path, int64_t bytes,
                         const char *sha256)
{
    struct verification *verification = verifying->verification;
    struct arena *arena = verifying->arena;
    char hex[SEAL_HEX];
    long long size;
    const char *file = arena_printf(arena, "%s/%s", verifying->out, path);
    if (!is_below(path)) {
        verdict_fails(verification, "outputs", "verify-output", path,
                      _("is no path below the result; manifest.json was changed"));
    } else if (!file_exists(file)) {
        verdict_fails(verification, "outputs", "verify-missing", file,
                      _("is not there; take it from where the result came from"));
    } else if (!seal_file(file, hex, &size)) {
        verdict_fails(verification, "outputs", "verify-missing", file,
                      arena_printf(arena, _("cannot be read: %s"), strerror(errno)));
    } else if (strcmp(hex, sha256) != 0 || size != bytes) {
        verdict_fails(
            verification, "outputs", "verify-output", file,
            arena_printf(arena,
                         _("was changed: SHA-256 %.12s…, %lld bytes; manifest.json says %.12s…, "
                           "%" PRId64 ". Take it from where the result came from"),
                         hex, size, sha256, bytes));
    }
}

static bool verify_outputs(struct verifying *verifying, struct map *known)
{
    struct query *query = verifying_query(
        verifying, verifying->json,
        "select coalesce(json_extract(value, '$.path'), ''), json_extract(value, '$.bytes'), "
        "coalesce(json_extract(value, '$.sha256'), '') from json_each(:json, '$.outputs')");
    bool more = query != NULL;
    bool well = more;
    int64_t files = 0;
    int64_t bytes = 0;
    while (well && more) {
        well = query_next(query, &more, verifying->fault);
        if (well && more) {
            const char *path = arena_text(verifying->arena, query_text(query, 0));
            const char *sha256 = arena_text(verifying->arena, query_text(query, 2));
            map_add(known, text_of(path), NULL);
            check_output(verifying, path, query_integer(query, 1), sha256);
            files++;
            bytes += query_integer(query, 1);
        }
    }
    query_close(query);
    if (well && verdict_failed(verifying->verification, "outputs") == 0) {
        verdict_holds(verifying->verification, "outputs",
                      arena_printf(verifying->arena,
                                   _("%" PRId64 " files, %" PRId64
                                     " bytes, each with the digest in manifest.json"),
                                   files, bytes));
    }
    return well;
}

static bool verify_files(struct verifying *verifying, struct map *known)
{
    const char **paths;
    size_t count;
    strangers_know_own(known);
    if (!strangers_find(verifying->out, known, verifying->arena, &paths, &count,
                        verifying->fault)) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        verdict_fails(verifying->verification, "files", "verify-stranger",
                      arena_printf(verifying->arena, "%s/%s", verifying->out, paths[i]),
                      _("is not in manifest.json: no run wrote it. Move it away"));
    }
    if (count == 0) {
        verdict_holds(verifying->verification, "files", _("no file too many"));
    }
    return true;
}

static bool verify_chain(struct verifying *verifying, struct chain *chain)
{
    struct verification *verification = verifying->verification;
    struct arena *arena = verifying->arena;
    const char *file = arena_printf(arena, "%s/" CHAIN_FILE, verifying->out);
    if (!chain_read(verifying->out, arena, chain)) {
        return fault_set_at(verifying->fault, FAULT_INPUT, "verify-folder", file, 0,
                            _("cannot be read: %s"), strerror(errno));
    }
    if (chain->count == 0 && chain->broken == 0) {
        verdict_fails(verification, "chain", "verify-chain", file,
                      _("is not there or empty; it was taken away"));
    } else if (chain->broken > 0) {
        verdict_fails(verification, "chain", "verify-chain", file,
                      arena_printf(arena,
                                   _("line %zu does not follow from the one before: the record of "
                                     "runs was changed"),
                                   chain->broken));
    } else if (strcmp(chain->manifest, verifying->sha256) != 0) {
        verdict_fails(verification, "chain", "verify-chain", file,
                      _("its last line is of another manifest.json: that one was changed, or the "
                        "end of the record was cut off"));
    } else {
        verdict_holds(verification, "chain",
                      arena_printf(arena, _("%zu runs; the last is this one; head %s"),
                                   chain->count, chain->head));
    }
    return true;
}

static void check_signature(struct verifying *verifying, const char *file,
                            const struct signature *signature, const struct chain *chain)
{
    struct verification *verification = verifying->verification;
    struct arena *arena = verifying->arena;
    const struct public_key *key = verifying->request->key;
    char number[17];
    key_number(signature->number, number);
    if (!key) {
        verdict_open(
            verification, "signature", "verify-unchecked",
            arena_printf(arena, _("there is one, by key %s; --public-key FILE checks it"), number));
    } else if (!signature_holds(signature, key, text_of(verifying->manifest))) {
        verdict_fails(verification, "signature", "verify-signature", file,
                      arena_printf(arena,
                                   _("is not of this manifest.json by this key; it names key %s"),
                                   number));
    } else if (!strstr(signature->comment, chain_mark(arena, chain))) {
        verdict_fails(verification, "signature", "verify-head", file,
                      _("was made over another record of runs: chain.txt was cut or written anew"));
    } else {
        verdict_holds(
            verification, "signature",
            arena_printf(arena, _("of manifest.json and the head of chain.txt, key %s"), number));
    }
}

static void verify_signature(struct verifying *verifying, const struct chain *chain)
{
    struct verification *verification = verifying->verification;
    struct text text;
    struct signature signature;
    const char *file = arena_printf(verifying->arena, "%s/" SIGNATURE_FILE_NAME, verifying->out);
    if (!file_exists(file)) {
        if (verifying->request->key) {
            verdict_fails(verification, "signature", "verify-signature", file,
                          _("is not there: the result is not signed"));
        } else {
            verdict_open(verification, "signature", "verify-unsigned",
                         _("there is none: whoever can write the folder can write all of it anew"));
        }
    } else if (!file_read(verifying->arena, file, 65536, &text) ||
               !signature_read(verifying->arena, text, &signature)) {
        verdict_fails(verification, "signature", "verify-signature", file,
                      _("is no signature of minisign, or damaged"));
    } else {
        check_signature(verifying, file, &signature, chain);
    }
}

bool batch_verify(const struct verify_request *request, struct verification *verification,
                  struct fault *fault)
{
    struct arena arena;
    struct map known;
    struct chain chain;
    struct verifying verifying = {.request = request,
                                  .verification = verification,
                                  .out = request->out,
                                  .arena = &arena,
                                  .fault = fault};
    struct held held;
    arena_init(&arena);
    map_init(&known);
    held_open(&held, request->out);
    bool well = verifying_open(&verifying, request->out) && verify_outputs(&verifying, &known) &&
                verify_files(&verifying, &known) && verify_store(&verifying) &&
                verify_chain(&verifying, &chain);
    if (well) {
        verify_signature(&verifying, &chain);
    }
    well = well && (!request->case_folder || verify_replay(&verifying));
    if (!held_close(&held, fault)) {
        well = false;
        verification->count = verification->failures = 0; /* what was seen is of two results */
    }
    verifying_close(&verifying);
    map_clear(&known);
    arena_clear(&arena);
    return well;
}
