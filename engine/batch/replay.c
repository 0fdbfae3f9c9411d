/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The same run again, from the case, into a folder of its own; then byte beside byte. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/aside.h"
#include "batch/masking.h"
#include "batch/rowseal.h"
#include "batch/rulebook.h"
#include "batch/verifying.h"
#include "batch/version.h"
#include "sheet/sheet.h"

struct replaying {
    struct verifying *verifying;
    struct verifying again; /* the manifest of the new one */
    const char *folder;     /* the new one */
    const char *kind;
    struct override *overrides;
    size_t override_count;
    int64_t same;
};

static void fails(struct replaying *replaying, const char *id, const char *file, const char *text)
{
    verdict_fails(replaying->verifying->verification, "replay", id, file, text);
}

/* Another program, or another library: what differs below may come of that. */
static bool compare_versions(struct replaying *replaying)
{
    struct verifying *verifying = replaying->verifying;
    const char *const own[][2] = {{"$.versions.mingce", MINGCE_VERSION},
                                  {"$.versions.sqlite", store_version()},
                                  {"$.versions.libxlsxwriter", book_library()}};
    for (size_t i = 0; i < sizeof(own) / sizeof(*own); i++) {
        const char *told;
        if (!verifying_text(verifying, own[i][0], &told)) {
            return false;
        }
        if (strcmp(told, own[i][1]) != 0) {
            verdict_open(verifying->verification, "replay", "verify-version",
                         arena_printf(verifying->arena,
                                      _("made with %s %s, run again with %s: bytes may differ for "
                                        "that alone"),
                                      own[i][0] + strlen("$.versions."), told, own[i][1]));
        }
    }
    return true;
}

/* Values of the command line: those that case.lua does not set so itself, or that are told to be
 * of --set. */
static bool find_overrides(struct replaying *replaying)
{
    struct verifying *verifying = replaying->verifying;
    struct arena *arena = verifying->arena;
    struct case_settings settings = {0};
    const char *path = arena_printf(arena, "%s/case.lua", verifying->request->case_folder);
    if (!script_load_case(path, arena, &settings, verifying->fault)) {
        return false;
    }
    struct query *query = verifying_query(
        verifying, verifying->json,
        "select s.key, s.value, exists (select 1 from json_each(:json, '$.parameters') p where "
        "json_extract(p.value, '$.name') = s.key and json_extract(p.value, '$.source') like "
        "'--set (%') from json_each(:json, '$.case.set') s");
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, verifying->fault);
        if (!well || !more) {
            break;
        }
        struct override override = {arena_text(arena, query_text(query, 0)),
                                    arena_text(arena, query_text(query, 1)), "--set"};
        bool of_case = false;
        for (size_t i = 0; i < settings.override_count; i++) {
            of_case = of_case || (strcmp(settings.overrides[i].name, override.name) == 0 &&
                                  strcmp(settings.overrides[i].value, override.value) == 0);
        }
        if (!of_case || query_integer(query, 2)) {
            ARENA_PUSH(arena, replaying->overrides, replaying->override_count, override);
        }
    }
    query_close(query);
    return well;
}

static bool run_again(struct replaying *replaying)
{
    struct verifying *verifying = replaying->verifying;
    const struct verify_request *request = verifying->request;
    const struct run_request run = {
        .case_folder = request->case_folder,
        .out = replaying->folder,
        .previous = request->previous,
        .checks_only = strcmp(replaying->kind, "check") == 0,
        .replay = true,
        .jobs = request->jobs,
        .overrides = replaying->overrides,
        .override_count = replaying->override_count,
        .progress = request->progress,
        .context = request->context,
    };
    return batch_run(request->rulebook, &run, NULL, NULL, verifying->fault);
}

/* The first file of a list that only one manifest has, or has otherwise. */
static bool compare_lists(struct replaying *replaying, const char *list, const char *id,
                          const char *says)
{
    struct verifying *verifying = replaying->verifying;
    const char *sql = arena_printf(
        verifying->arena,
        "with a(p, v) as (select json_extract(value, '$.path') || "
        "coalesce(' ' || json_extract(value, '$.sheet'), ''), json(value) from json_each(:json, "
        "'$.%s')), b(p, v) as (select json_extract(value, '$.path') || "
        "coalesce(' ' || json_extract(value, '$.sheet'), ''), json(value) from json_each(:again, "
        "'$.%s')) select distinct p from (select * from (select p, v from a except select p, v "
        "from b) union all select * from (select p, v from b except select p, v from a)) "
        "order by 1",
        list, list);
    struct query *query = verifying_query(verifying, verifying->json, sql);
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":again", replaying->again.manifest);
    }
    while (well && more) {
        well = query_next(query, &more, verifying->fault);
        if (well && more) {
            const char *path = arena_text(verifying->arena, query_text(query, 0));
            fails(replaying, id, masked_text(verifying->arena, path), says);
        }
    }
    query_close(query);
    return well;
}

/* Where two files begin to differ: byte and line, counted from 1; 0: nowhere. */
static bool first_difference(FILE *one, FILE *other, long long *byte, long long *line)
{
    int left;
    int right;
    *byte = 0;
    *line = 1;
    do {
        left = getc(one);
        right = getc(other);
        ++*byte;
        if (left != right) {
            return true;
        }
        *line += left == '\n';
    } while (left != EOF);
    *byte = 0;
    return ferror(one) == 0 && ferror(other) == 0;
}

/* The first row in which a table differs; 0: none, only its salts do. */
static long long first_row(struct replaying *replaying, struct store *one, struct store *other,
                           const char *table, const char *order)
{
    struct arena *arena = replaying->verifying->arena;
    struct store *const stores[] = {one, other};
    struct query *queries[2] = {0};
    struct fault ignored = {0};
    bool more[2] = {true, true};
    bool same = true;
    long long row = 0;
    const char *sql =
        arena_printf(arena, "select * from main.%s order by %s", store_quoted(arena, table), order);
    for (size_t i = 0; i < 2; i++) {
        queries[i] = query_open(stores[i], sql, NULL, &ignored);
    }
    same = queries[0] && queries[1] && query_columns(queries[0]) == query_columns(queries[1]);
    while (same && more[0]) {
        row++;
        same = query_next(queries[0], &more[0], &ignored) &&
               query_next(queries[1], &more[1], &ignored) && more[0] == more[1];
        for (size_t i = 0; same && more[0] && i < query_columns(queries[0]); i++) {
            same = text_equal(query_text(queries[0], i), query_text(queries[1], i)) &&
                   query_is_null(queries[0], i) == query_is_null(queries[1], i);
        }
    }
    query_close(queries[0]);
    query_close(queries[1]);
    return same ? 0 : row;
}

/* Each table whose rows are others, with the first of them; "" if none is. */
static const char *find_tables(struct replaying *replaying, struct store *one, struct store *other,
                               struct fault *own)
{
    struct arena *arena = replaying->verifying->arena;
    struct query *query =
        query_open(one,
                   "select table_name, row_order from main.seal where table_name not in ('leaf', "
                   "'" SEAL_ITSELF "', '" SEAL_SCHEMA "') order by 1",
                   NULL, own);
    const char *list = "";
    bool more = query != NULL;
    while (more && query_next(query, &more, own) && more) {
        const char *table = arena_text(arena, query_text(query, 0));
        long long row =
            first_row(replaying, one, other, table, arena_text(arena, query_text(query, 1)));
        if (row > 0) {
            list = arena_printf(arena, "%s%s%s (%lld)", list, *list ? ", " : "", table, row);
        }
    }
    query_close(query);
    return list;
}

/* Each table, view or index that only one of both has, or has otherwise; "" if none. */
static const char *find_objects(struct replaying *replaying, struct store *one, struct store *other,
                                struct fault *own)
{
    struct arena *arena = replaying->verifying->arena;
    const char *theirs;
    if (!store_text(other,
                    "select json_group_array(json_array(" SEAL_SCHEMA_COLUMNS
                    ")) from main." SEAL_SCHEMA,
                    arena, &theirs, own)) {
        return "";
    }
    struct query *query = query_open(
        one,
        "with a as (select json_array(" SEAL_SCHEMA_COLUMNS ") as v from main." SEAL_SCHEMA "), "
        "b as (select value as v from json_each(:theirs)) select coalesce(group_concat(what, ', "
        "'), "
        "'') from (select distinct v->>0 || ' ' || (v->>1) as what from (select * from (select v "
        "from a except select v from b) union all select * from (select v from b except select v "
        "from a)) order by 1)",
        NULL, own);
    bool more = false;
    if (query) {
        query_bind(query, ":theirs", theirs);
    }
    const char *list = query && query_next(query, &more, own) && more
                           ? arena_text(arena, query_text(query, 0))
                           : "";
    query_close(query);
    return list;
}

/* The bytes of an SQLite file depend on its version; its tables do not. */
static void compare_stores(struct replaying *replaying, const char *one, const char *other)
{
    struct verifying *verifying = replaying->verifying;
    struct fault own = {0};
    struct store *left = store_open_handed(one, &own);
    struct store *right = left ? store_open_handed(other, &own) : NULL;
    const char *list = right ? find_tables(replaying, left, right, &own) : "";
    const char *objects = right ? find_objects(replaying, left, right, &own) : "";
    if (own.kind != FAULT_NONE) {
        fails(replaying, "verify-replay", one,
              arena_printf(verifying->arena, _("cannot be compared: %s"), own.text));
    } else if (*objects) {
        fails(replaying, "verify-replay", one,
              arena_printf(verifying->arena, _("its schema differs: %s"), objects));
    }
    if (own.kind == FAULT_NONE && *list) {
        fails(replaying, "verify-replay", one,
              arena_printf(verifying->arena, _("differs in these tables (from this row on): %s"),
                           list));
    }
    if (own.kind == FAULT_NONE && !*list && !*objects) {
        verdict_open(verifying->verification, "replay", "verify-version",
                     _("case.db: all tables are the same, the bytes of the file are not"));
    }
    (void)!store_close(left, &own);
    (void)!store_close(right, &own);
}

static void compare_file(struct replaying *replaying, const char *path)
{
    struct verifying *verifying = replaying->verifying;
    struct arena *arena = verifying->arena;
    const char *one = arena_printf(arena, "%s/%s", verifying->out, path);
    const char *other = arena_printf(arena, "%s/%s", replaying->folder, path);
    int fd = file_open(one);
    FILE *left = fd >= 0 ? fdopen(fd, "rb") : NULL;
    FILE *right = fopen(other, "rb");
    long long byte = 0;
    long long line = 0;
    if (!left || !right) {
        fails(replaying, "verify-replay", one,
              left ? _("the new run does not write it") : _("is not there; the new run writes it"));
    } else if (!first_difference(left, right, &byte, &line)) {
        fails(replaying, "verify-replay", one,
              arena_printf(arena, _("cannot be compared: %s"), strerror(errno)));
    } else if (byte == 0) {
        replaying->same++;
    } else if (strcmp(path, "case.db") == 0) {
        compare_stores(replaying, one, other);
    } else {
        fails(replaying, "verify-replay", one,
              strcmp(path, "manifest.json") == 0
                  ? arena_printf(arena, _("differs from line %lld on"), line)
                  : arena_printf(arena, _("differs from byte %lld on"), byte));
    }
    if (left) {
        fclose(left);
    }
    if (right) {
        fclose(right);
    }
}

static bool compare_files(struct replaying *replaying)
{
    struct verifying *verifying = replaying->verifying;
    struct query *query = verifying_query(
        verifying, verifying->json,
        "select json_extract(value, '$.path') from json_each(:json, '$.outputs') union "
        "select json_extract(value, '$.path') from json_each(:again, '$.outputs') union "
        "select 'case.db' union select 'manifest.json' order by 1");
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":again", replaying->again.manifest);
    }
    while (well && more) {
        well = query_next(query, &more, verifying->fault);
        if (well && more) {
            compare_file(replaying, arena_text(verifying->arena, query_text(query, 0)));
        }
    }
    query_close(query);
    return well;
}

static bool compare(struct replaying *replaying)
{
    struct verifying *verifying = replaying->verifying;
    replaying->again = (struct verifying){.verification = verifying->verification,
                                          .out = replaying->folder,
                                          .arena = verifying->arena,
                                          .fault = verifying->fault};
    bool well = verifying_open(&replaying->again, replaying->folder) &&
                compare_lists(replaying, "inputs", "verify-inputs",
                              _("is another file now, or only one of both runs has it")) &&
                compare_lists(replaying, "rules", "verify-rules",
                              _("is another rule now, or only one of both runs has it; --rules and "
                                "--reports name those of then")) &&
                compare_files(replaying);
    if (well && verdict_failed(verifying->verification, "replay") == 0) {
        verdict_holds(verifying->verification, "replay",
                      arena_printf(verifying->arena,
                                   _("run again from %s: %" PRId64 " files, the same bytes"),
                                   verifying->request->case_folder, replaying->same));
    }
    verifying_close(&replaying->again);
    return well;
}

/* What a run cannot be repeated without. */
static bool can_replay(struct replaying *replaying)
{
    struct verifying *verifying = replaying->verifying;
    const char *previous;
    if (!verifying_text(verifying, "$.kind", &replaying->kind) ||
        !verifying_text(verifying, "$.previous[0].as_of", &previous)) {
        return false;
    }
    if (strcmp(replaying->kind, "merge") == 0) {
        return fault_set_at(verifying->fault, FAULT_INPUT, "replay-merge", verifying->out, 0, "%s",
                            _("was merged, and has no case; merge the same packs again and "
                              "compare by mingce diff"));
    }
    if ((*previous != '\0') != (verifying->request->previous != NULL)) {
        return fault_set_at(
            verifying->fault, FAULT_INPUT, "replay-previous", verifying->out, 0, "%s",
            *previous ? _("was compared with a former period; name that result by --previous")
                      : _("was not compared with a former period; leave --previous out"));
    }
    return true;
}

bool verify_replay(struct verifying *verifying)
{
    struct replaying replaying = {.verifying = verifying};
    struct aside aside;
    if (!can_replay(&replaying) || !find_overrides(&replaying)) {
        return false;
    }
    if (!aside_open(&aside, verifying->arena, verifying->fault)) {
        return false;
    }
    replaying.folder = arena_printf(verifying->arena, "%s/out", aside.folder);
    bool well = compare_versions(&replaying) && run_again(&replaying) && compare(&replaying);
    aside_close(&aside);
    return well;
}
