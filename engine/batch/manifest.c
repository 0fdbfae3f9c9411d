/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/manifest.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/language.h"
#include "batch/rowseal.h"
#include "batch/version.h"
#include "seal/seal.h"
#include "sheet/sheet.h"

struct describing {
    struct json json;
    struct store *store;
    const struct manifest_facts *facts;
    struct arena arena;
    struct fault *fault;
};

/* Of overrides of one parameter the last holds: the command line goes before case.lua. */
static bool override_holds(const struct case_settings *settings, size_t number)
{
    for (size_t i = number + 1; i < settings->override_count; i++) {
        if (strcmp(settings->overrides[i].name, settings->overrides[number].name) == 0) {
            return false;
        }
    }
    return true;
}

static void describe_case(struct describing *describing)
{
    const struct case_settings *settings = describing->facts->settings;
    struct json *json = &describing->json;
    char as_of[12];
    date_format(settings->as_of, as_of);
    json_open(json, "case", '{');
    json_string(json, "title", settings->title);
    json_string(json, "place", settings->place);
    json_string(json, "period", settings->period);
    json_string(json, "as_of", as_of);
    json_string(json, "language", settings->language);
    json_boolean(json, "trial", settings->trial);
    if (settings->adopted && settings->adopted[0]) {
        json_open(json, "adopted", '[');
        for (const char *const *id = settings->adopted; *id; id++) {
            json_string(json, NULL, *id);
        }
        json_close(json, ']');
    }
    json_open(json, "set", '{');
    for (size_t i = 0; i < settings->override_count; i++) {
        if (override_holds(settings, i)) {
            json_string(json, settings->overrides[i].name, settings->overrides[i].value);
        }
    }
    json_close(json, '}');
    json_close(json, '}');
}

static void describe_inputs(struct describing *describing)
{
    const struct case_files *files = &describing->facts->surveyed->files;
    struct json *json = &describing->json;
    json_open(json, "inputs", '[');
    for (size_t i = 0; i < files->count; i++) {
        const struct source *source = &files->sources[i];
        json_open(json, NULL, '{');
        json_string(json, "path", source->path);
        if (source->sheet) {
            json_string(json, "sheet", source->sheet->name);
        }
        json_integer(json, "bytes", source->bytes);
        json_string(json, "sha256", source->sha256);
        json_string(json, "encoding", encoding_name(source->encoding));
        json_string(json, "table", source->roster ? source->roster->declared.name : NULL);
        json_integer(json, "records", source->records);
        json_integer(json, "used", source->used);
        json_integer(json, "excluded", source->excluded);
        json_close(json, '}');
    }
    json_close(json, ']');
    json_open(json, "ignored", '[');
    for (size_t i = 0; i < files->ignored_count; i++) {
        json_string(json, NULL, files->ignored[i]);
    }
    json_close(json, ']');
}

static void describe_rules(struct describing *describing)
{
    const struct ruleset *rules = describing->facts->rules;
    struct json *json = &describing->json;
    json_open(json, "rules", '[');
    for (size_t i = 0; i < rules->file_count; i++) {
        char hex[SEAL_HEX];
        seal_texts(&rules->files[i].text, 1, hex);
        json_open(json, NULL, '{');
        json_string(json, "path", rules->files[i].path);
        json_integer(json, "bytes", (int64_t)rules->files[i].text.length);
        json_string(json, "sha256", hex);
        json_close(json, '}');
    }
    json_close(json, ']');
}

/* Rows of a query as objects, with the names of its columns. */
static bool describe_query(struct describing *describing, const char *key, const char *sql)
{
    struct json *json = &describing->json;
    struct query *query = query_open(describing->store, sql, NULL, describing->fault);
    bool more = query != NULL;
    bool well = more;
    json_open(json, key, '[');
    while (well && more) {
        well = query_next(query, &more, describing->fault);
        if (!well || !more) {
            break;
        }
        json_open(json, NULL, '{');
        for (size_t i = 0; i < query_columns(query); i++) {
            const char *name = query_name(query, i);
            if (query_is_null(query, i)) {
                json_string(json, name, NULL);
            } else if (query_is_integer(query, i)) {
                json_integer(json, name, query_integer(query, i));
            } else {
                json_string(json, name, arena_text(&describing->arena, query_text(query, i)));
            }
        }
        json_close(json, '}');
    }
    json_close(json, ']');
    query_close(query);
    return well;
}

/* A digest is over values: what they mean, the names of their columns tell. */
static bool describe_columns(struct describing *describing, const char *table)
{
    struct json *json = &describing->json;
    struct query *query = query_open(describing->store, seal_columns(table, &describing->arena),
                                     NULL, describing->fault);
    json_open(json, "columns", '[');
    for (size_t i = 0; query && i < query_columns(query); i++) {
        json_string(json, NULL, query_name(query, i));
    }
    json_close(json, ']');
    query_close(query);
    return query != NULL;
}

/* A table of results has a digest; a roster is a tree of digests, a leaf for each unit. */
static bool describe_table(struct describing *describing, const struct query *query)
{
    struct json *json = &describing->json;
    struct arena *arena = &describing->arena;
    const char *table = arena_text(arena, query_text(query, 0));
    bool leaves = !query_is_null(query, 2);
    json_open(json, NULL, '{');
    json_string(json, "table", table);
    json_integer(json, "rows", query_integer(query, 1));
    if (leaves) {
        json_integer(json, "leaves", query_integer(query, 3));
    }
    json_string(json, leaves ? "root" : "sha256", arena_text(arena, query_text(query, 4)));
    json_string(json, "order", arena_text(arena, query_text(query, 5)));
    if (leaves) {
        json_string(json, "unit", arena_text(arena, query_text(query, 2)));
    }
    bool well = describe_columns(describing, table);
    json_close(json, '}');
    return well;
}

static bool describe_tables(struct describing *describing)
{
    struct query *query =
        query_open(describing->store,
                   "select table_name, rows, unit_column, leaves, sha256, row_order from main.seal "
                   "order by table_name",
                   NULL, describing->fault);
    bool more = query != NULL;
    bool well = more;
    json_open(&describing->json, "case.db", '[');
    while (well && more) {
        well = query_next(query, &more, describing->fault);
        well = well && (!more || describe_table(describing, query));
    }
    json_close(&describing->json, ']');
    query_close(query);
    return well;
}

static bool describe_outputs(struct describing *describing)
{
    const struct workbook_list *list = describing->facts->workbooks;
    struct json *json = &describing->json;
    json_open(json, "outputs", '[');
    for (size_t i = 0; i < list->count; i++) {
        char hex[SEAL_HEX];
        long long bytes;
        const char *path =
            arena_printf(&describing->arena, "%s/%s", describing->facts->out, list->paths[i]);
        if (!seal_file(path, hex, &bytes)) {
            return fault_set_at(describing->fault, FAULT_OUTPUT, "out-failed", path, 0,
                                _("cannot be read: %s"), strerror(errno));
        }
        json_open(json, NULL, '{');
        json_string(json, "path", list->paths[i]);
        json_integer(json, "bytes", bytes);
        json_string(json, "sha256", hex);
        json_close(json, '}');
    }
    json_close(json, ']');
    return true;
}

const struct control_total control_totals[] = {
    {"records", "select table_name as \"table\", sum(records) as records, sum(used) as used, "
                "sum(excluded) as excluded from main.source where table_name is not null "
                "group by 1 order by 1"},
    {"findings", "select severity, count(*) as count, count(waived_by) as waived "
                 "from main.finding group by 1 order by 1"},
    {"allocations", "select fund, count(*) as lines, sum(amount_fen) as amount_fen "
                    "from main.allocation group by 1 order by 1"},
};
const size_t control_total_count = sizeof(control_totals) / sizeof(*control_totals);

static bool describe_totals(struct describing *describing)
{
    bool well = true;
    json_open(&describing->json, "control_totals", '{');
    for (size_t i = 0; well && i < control_total_count; i++) {
        well = describe_query(describing, control_totals[i].name, control_totals[i].sql);
    }
    json_close(&describing->json, '}');
    return well;
}

/* The three that stand on each workbook. */
static bool describe_digests(struct describing *describing)
{
    static const char *const sqls[][2] = {
        {"inputs_sha256", "select value from main.run where key = 'inputs_sha256'"},
        {"rules_sha256", "select value from main.run where key = 'rules_sha256'"},
        {"tables_sha256", "select sha256 from main.seal where table_name = '" SEAL_ITSELF "'"},
    };
    json_open(&describing->json, "digests", '{');
    for (size_t i = 0; i < sizeof(sqls) / sizeof(*sqls); i++) {
        const char *digest;
        if (!store_text(describing->store, sqls[i][1], &describing->arena, &digest,
                        describing->fault)) {
            return false;
        }
        json_string(&describing->json, sqls[i][0], *digest ? digest : NULL);
    }
    json_close(&describing->json, '}');
    return true;
}

static void describe_versions(struct describing *describing)
{
    struct json *json = &describing->json;
    json_open(json, "versions", '{');
    json_string(json, "mingce", MINGCE_VERSION);
    json_string(json, "sqlite", store_version());
    json_string(json, "libxlsxwriter", book_library());
    json_close(json, '}');
}

bool manifest_write(struct store *store, const struct manifest_facts *facts, struct fault *fault)
{
    struct describing describing = {.store = store, .facts = facts, .fault = fault};
    arena_init(&describing.arena);
    const char *path = arena_printf(&describing.arena, "%s/manifest.json", facts->out);
    FILE *file = fopen(path, "wx");
    bool well = file != NULL;
    if (well) {
        json_init(&describing.json, file);
        json_open(&describing.json, NULL, '{');
        json_string(&describing.json, "program", "mingce");
        json_string(&describing.json, "kind", facts->kind);
        describe_versions(&describing);
        recipe_write(&describing.json, facts->recipe);
        describe_case(&describing);
        if (facts->surveyed) {
            describe_inputs(&describing);
        }
        describe_rules(&describing);
        well = describe_digests(&describing) &&
               (facts->surveyed ||
                describe_query(&describing, "inputs",
                               "select place, title, as_of, version, sha256, manifest_sha256 "
                               "from merged_case order by place")) &&
               describe_query(&describing, "previous",
                              "select max(value) filter (where key = 'previous_period') as period, "
                              "max(value) filter (where key = 'previous_as_of') as as_of, "
                              "max(value) filter (where key = 'previous_sha256') as sha256 "
                              "from run having period is not null") &&
               describe_query(&describing, "parameters",
                              "select * from parameter_used order by name, place, from_date, "
                              "value, used_by") &&
               describe_tables(&describing) && describe_outputs(&describing) &&
               describe_totals(&describing);
        json_close(&describing.json, '}');
        bool written = ferror(file) == 0;
        written = fclose(file) == 0 && written;
        well = well && (written || fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0,
                                                _("cannot be written: %s"), strerror(errno)));
    } else {
        fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0, _("cannot be written: %s"),
                     strerror(errno));
    }
    arena_clear(&describing.arena);
    return well;
}
