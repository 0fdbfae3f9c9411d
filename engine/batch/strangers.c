/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/strangers.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/chain.h"
#include "batch/verifying.h"

void strangers_know_own(struct map *known)
{
    static const char *const own[] = {"manifest.json", "case.db", CHAIN_FILE, SIGNATURE_FILE_NAME};
    for (size_t i = 0; i < sizeof(own) / sizeof(*own); i++) {
        map_add(known, text_of(own[i]), NULL);
    }
}

struct finding_strangers {
    const char *out;
    const struct map *known;
    struct arena *arena;
    const char **paths;
    size_t count;
    struct fault *fault;
};

static bool find_below(struct finding_strangers *finding, const char *below)
{
    char **names;
    size_t count;
    struct arena *arena = finding->arena;
    const char *folder = arena_printf(arena, "%s/%s", finding->out, below);
    if (!file_names(arena, folder, "", &names, &count)) {
        return fault_set_at(finding->fault, FAULT_INPUT, "verify-folder", folder, 0,
                            _("cannot be read: %s"), strerror(errno));
    }
    for (size_t i = 0; i < count; i++) {
        const char *path = arena_printf(arena, "%s%s%s", below, *below ? "/" : "", names[i]);
        const char *whole = arena_printf(arena, "%s/%s", finding->out, path);
        /* A link could lead round in a circle; no run makes one. */
        if (file_is_folder(whole) && !file_is_link(whole)) {
            if (!find_below(finding, path)) {
                return false;
            }
        } else if (file_is_link(whole) || map_find(finding->known, text_of(path)) == MAP_NONE) {
            ARENA_PUSH(arena, finding->paths, finding->count, path);
        }
    }
    return true;
}

bool strangers_find(const char *out, const struct map *known, struct arena *arena,
                    const char ***paths, size_t *count, struct fault *fault)
{
    struct finding_strangers finding = {.out = out, .known = known, .arena = arena, .fault = fault};
    bool well = find_below(&finding, "");
    *paths = finding.paths;
    *count = finding.count;
    return well;
}

static bool know_listed(struct verifying *verifying, struct map *known)
{
    struct query *query =
        verifying_query(verifying, verifying->json,
                        "select json_extract(value, '$.path') from json_each(:json, '$.outputs')");
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, verifying->fault);
        if (well && more) {
            map_add(known, query_text(query, 0), NULL);
        }
    }
    query_close(query);
    return well;
}

/* Thumbnails, settings of views, and what a program keeps while it has a file open. */
static bool is_dropping(const char *path)
{
    static const char *const names[] = {"Thumbs.db", "desktop.ini", ".DS_Store"};
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
        if (strcmp(name, names[i]) == 0) {
            return true;
        }
    }
    return strncmp(name, "~$", 2) == 0 || strncmp(name, ".~lock.", 7) == 0;
}

bool strangers_of(const char *out, struct arena *arena, const char ***paths, size_t *count,
                  struct fault *fault)
{
    struct map known;
    struct verifying verifying = {.out = out, .arena = arena, .fault = fault};
    map_init(&known);
    strangers_know_own(&known);
    *count = 0;
    bool well = verifying_open(&verifying, out) && know_listed(&verifying, &known) &&
                strangers_find(out, &known, arena, paths, count, fault);
    size_t kept = 0;
    for (size_t i = 0; well && i < *count; i++) {
        if (!is_dropping((*paths)[i])) {
            (*paths)[kept++] = (*paths)[i];
        }
    }
    *count = kept;
    verifying_close(&verifying);
    map_clear(&known);
    return well;
}
