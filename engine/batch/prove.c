/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One unit's rows, and what proves to who has only manifest.json that they are in the result: the
 * salt of its leaf and the nodes beside the way to the root. The rows of others do not show. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/json.h"
#include "base/language.h"
#include "batch/publish.h"
#include "batch/rowseal.h"
#include "batch/verifying.h"

struct proving {
    struct verifying *verifying;
    struct store *store;
    const char *unit;
    struct json json;
    size_t tables;
    struct arena arena;
};

/* All leaves of a table, in their order; which is the unit's, or SIZE_MAX. */
static bool read_leaves(struct proving *proving, const char *table, struct digest **leaves,
                        size_t *count, size_t *own, const char **salt)
{
    struct fault *fault = proving->verifying->fault;
    struct query *query =
        query_open(proving->store,
                   "select unit_id, salt, sha256 from main.leaf where table_name = :table "
                   "order by ordinal",
                   NULL, fault);
    bool more = query != NULL;
    bool well = more;
    *leaves = NULL;
    *count = 0;
    *own = SIZE_MAX;
    if (query) {
        query_bind(query, ":table", table);
    }
    while (well && more) {
        struct digest digest;
        well = query_next(query, &more, fault);
        if (!well || !more) {
            break;
        }
        if (text_is(query_text(query, 0), proving->unit)) {
            *own = *count;
            *salt = arena_text(&proving->arena, query_text(query, 1));
        }
        well = digest_read(query_text(query, 2), &digest) ||
               fault_set_at(fault, FAULT_INPUT, "proof-leaf", proving->verifying->out, 0, "%s",
                            _("the table leaf of its case.db was changed; mingce verify tells "
                              "more"));
        ARENA_PUSH(&proving->arena, *leaves, *count, digest);
    }
    query_close(query);
    return well;
}

static void put_rows(struct proving *proving, struct query *query)
{
    struct json *json = &proving->json;
    json_open(json, NULL, '[');
    for (size_t i = 0; i < query_columns(query); i++) {
        if (query_is_null(query, i)) {
            json_string(json, NULL, NULL);
        } else if (query_is_integer(query, i)) {
            json_integer(json, NULL, query_integer(query, i));
        } else {
            json_string(json, NULL, arena_text(&proving->arena, query_text(query, i)));
        }
    }
    json_close(json, ']');
}

/* Values under other names than those of manifest.json would prove something else. */
static bool write_columns(struct proving *proving, const char *table, const struct query *query)
{
    struct verifying *verifying = proving->verifying;
    struct column_names are = {0};
    struct column_names told;
    json_open(&proving->json, "columns", '[');
    for (size_t i = 0; i < query_columns(query); i++) {
        const char *name = arena_copy(&proving->arena, query_name(query, i));
        ARENA_PUSH(&proving->arena, are.at, are.count, name);
        json_string(&proving->json, NULL, name);
    }
    json_close(&proving->json, ']');
    return verifying_columns(verifying, table, &told) &&
           (!verifying_other(&are, &told, &proving->arena) ||
            fault_set_at(
                verifying->fault, FAULT_INPUT, "proof-leaf", verifying->out, 0,
                _("the columns of %s in its case.db are not those in manifest.json; mingce "
                  "verify tells more"),
                table));
}

/* The rows of the unit's leaf: by their own column, else by their file. */
static bool write_rows(struct proving *proving, const struct sealed_table *table)
{
    struct arena *arena = &proving->arena;
    struct fault *fault = proving->verifying->fault;
    const char *unit = *table->unit_column
                           ? arena_printf(arena, "t.%s", store_quoted(arena, table->unit_column))
                           : "null";
    struct query *query = query_open(
        proving->store,
        arena_printf(arena,
                     "select t.* from main.%s t where coalesce(%s, (select s.unit_id from "
                     "main.source s where s.source_id = t._source), '') = :unit order by %s",
                     store_quoted(arena, table->name), unit, table->order),
        NULL, fault);
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":unit", proving->unit);
        well = write_columns(proving, table->name, query);
    }
    json_open(&proving->json, "rows", '[');
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            put_rows(proving, query);
        }
    }
    json_close(&proving->json, ']');
    query_close(query);
    return well;
}

static bool write_table(struct proving *proving, const struct sealed_table *table)
{
    struct json *json = &proving->json;
    struct digest *leaves;
    size_t count;
    size_t own;
    const char *salt = "";
    struct digest path[MERKLE_DEEPEST];
    if (!read_leaves(proving, table->name, &leaves, &count, &own, &salt)) {
        return false;
    }
    if (own == SIZE_MAX) {
        return true;
    }
    proving->tables++;
    json_open(json, NULL, '{');
    json_string(json, "table", table->name);
    json_string(json, "salt", salt);
    json_integer(json, "leaf", (int64_t)own);
    json_open(json, "path", '[');
    size_t length = merkle_path(leaves, count, own, path);
    for (size_t i = 0; i < length; i++) {
        char hex[SEAL_HEX];
        digest_hex(&path[i], hex);
        json_string(json, NULL, hex);
    }
    json_close(json, ']');
    bool well = write_rows(proving, table);
    json_close(json, '}');
    return well;
}

static bool write_tables(struct proving *proving)
{
    struct fault *fault = proving->verifying->fault;
    struct query *query = query_open(proving->store,
                                     "select table_name, row_order, unit_column from main.seal "
                                     "where unit_column is not null order by 1",
                                     NULL, fault);
    bool more = query != NULL;
    bool well = more;
    json_open(&proving->json, "tables", '[');
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            const struct sealed_table table = {
                .name = arena_text(&proving->arena, query_text(query, 0)),
                .order = arena_text(&proving->arena, query_text(query, 1)),
                .unit_column = arena_text(&proving->arena, query_text(query, 2)),
            };
            well = verifying_is_order(table.order)
                       ? write_table(proving, &table)
                       : fault_set_at(fault, FAULT_INPUT, "proof-leaf", proving->verifying->out, 0,
                                      "%s",
                                      _("the table seal of its case.db was changed; mingce verify "
                                        "tells more"));
        }
    }
    json_close(&proving->json, ']');
    query_close(query);
    return well;
}

static bool write_proof(struct proving *proving, FILE *file)
{
    struct json *json = &proving->json;
    json_init(json, file);
    json_open(json, NULL, '{');
    json_string(json, "program", "mingce");
    json_string(json, "kind", "proof");
    json_string(json, "unit", proving->unit);
    json_string(json, "manifest_sha256", proving->verifying->sha256);
    bool well = write_tables(proving);
    json_close(json, '}');
    return well && (proving->tables > 0 ||
                    fault_set_at(proving->verifying->fault, FAULT_INPUT, "proof-unit",
                                 proving->verifying->out, 0,
                                 _("no roster in it has a row of the unit \"%s\""), proving->unit));
}

static bool write_file(struct proving *proving, const char *path)
{
    struct fault *fault = proving->verifying->fault;
    FILE *file = fopen(path, "wx");
    bool well = file && write_proof(proving, file);
    bool written = file && ferror(file) == 0;
    written = file && fclose(file) == 0 && written;
    return well && (written || fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0,
                                            _("cannot be written: %s"), strerror(errno)));
}

bool batch_prove(const char *out, const char *unit, const char *target, struct fault *fault)
{
    struct arena arena;
    struct verifying verifying = {.out = out, .arena = &arena, .fault = fault};
    struct proving proving = {.verifying = &verifying, .unit = unit};
    struct fault late = {0};
    struct held held;
    arena_init(&arena);
    arena_init(&proving.arena);
    held_open(&held, out);
    mode_t mask = umask(077);
    bool well = verifying_open(&verifying, out) &&
                (proving.store = store_open_handed(arena_printf(&arena, "%s/case.db", out), fault));
    if (well && file_exists(target)) {
        well = fault_set_at(fault, FAULT_OUTPUT, "out-failed", target, 0,
                            _("cannot be written: %s"), strerror(EEXIST));
    }
    if (well) {
        struct publication publication;
        well = publish_begin_one(&publication, target, fault) &&
               write_file(&proving, publication.draft) && held_close(&held, fault) &&
               publish_commit_one(&publication, false, fault);
        publish_end(&publication);
    }
    umask(mask);
    (void)!store_close(proving.store, &late);
    verifying_close(&verifying);
    arena_clear(&proving.arena);
    arena_clear(&arena);
    return held_close(&held, fault) && well;
}

/* One table of a proof. */
struct claim {
    const char *at; /* where it stands in the proof */
    bool formed;    /* it has the members of one, each once */
    const char *table;
    const char *salt;
    int64_t leaf;
    int64_t leaves; /* as manifest.json says; 0: it has no such table */
    const char *root;
};

/* The rows of a claim on their way to its digest. */
struct claimed {
    struct seal *seal;
    struct row_bytes bytes;
    size_t columns;
    size_t values; /* of the row that is being read */
    int64_t rows;
    int64_t wrong; /* the first row that has not one value for each column, from 1; 0: none */
};

static void claimed_value(struct claimed *claimed, const struct query *query)
{
    bool text = text_is(query_text(query, 1), "text");
    if (query_is_null(query, 1)) {
        return; /* the row has none */
    }
    claimed->values++;
    if (text_is(query_text(query, 1), "null")) {
        row_put_null(&claimed->bytes);
    } else if (text || text_is(query_text(query, 1), "integer")) {
        row_put(&claimed->bytes, !text, query_text(query, 2));
    } else {
        claimed->values = SIZE_MAX / 2; /* true, 1.5, a list: case.db holds none */
    }
}

static void claimed_end(struct claimed *claimed)
{
    if (claimed->rows > 0 && claimed->values != claimed->columns && claimed->wrong == 0) {
        claimed->wrong = claimed->rows;
    }
    claimed->values = 0;
    row_end(&claimed->bytes);
    seal_add(claimed->seal, claimed->bytes.bytes, claimed->bytes.length);
    claimed->bytes.length = 0;
}

/* The digest of a unit and its rows, as they stand in the proof. */
static bool claimed_rows(struct verifying *proof, const char *unit, const struct claim *claim,
                         struct claimed *claimed, struct digest *plain)
{
    claimed->seal = seal_open();
    struct query *query = verifying_query(
        proof, proof->json,
        arena_printf(proof->arena,
                     "select r.key, v.type, v.value from json_each(:json, '%s.rows') r left join "
                     "json_each(iif(r.type = 'array', r.value, '[]')) v order by r.key, v.key",
                     claim->at));
    bool more = query != NULL;
    bool well = more;
    row_put(&claimed->bytes, false, text_of(unit));
    while (well && more) {
        well = query_next(query, &more, proof->fault);
        if (well && more) {
            if (query_integer(query, 0) >= claimed->rows) {
                claimed_end(claimed);
                claimed->rows++;
            }
            claimed_value(claimed, query);
        }
    }
    claimed_end(claimed);
    seal_end(claimed->seal, plain);
    query_close(query);
    row_free(&claimed->bytes);
    return well;
}

static bool claimed_path(struct verifying *proof, const char *at, struct digest *path,
                         size_t *length)
{
    struct query *query = verifying_query(
        proof, proof->json,
        arena_printf(proof->arena, "select value from json_each(:json, '%s.path') order by key",
                     at));
    bool more = query != NULL;
    bool well = more;
    *length = 0;
    while (well && more) {
        well = query_next(query, &more, proof->fault);
        if (well && more && *length < MERKLE_DEEPEST) {
            path[*length] = (struct digest){0};
            (void)!digest_read(query_text(query, 0), &path[*length]);
            ++*length;
        }
    }
    query_close(query);
    return well;
}

/* What is wrong with the form of a claim, in words; NULL: nothing. Its names and the number of its
 * values must be those of manifest.json: the digest is over values only. */
static bool claim_flaw(struct verifying *verifying, struct verifying *proof,
                       const struct claim *claim, const struct claimed *claimed,
                       const struct column_names *told, const char **flaw)
{
    struct arena *arena = verifying->arena;
    struct column_names are;
    struct query *query = verifying_query(
        proof, proof->json,
        arena_printf(arena, "select value from json_each(:json, '%s.columns') order by key",
                     claim->at));
    *flaw = NULL;
    if (!verifying_names(query, arena, &are, verifying->fault)) {
        return false;
    }
    if (!claim->formed) {
        *flaw = _("it has not table, salt, leaf, path, columns and rows, each once, and nothing "
                  "else");
    } else if (claim->leaves == 0) {
        return true; /* there is no such root */
    } else if (told->count == 0) {
        *flaw = _("manifest.json does not name its columns: it is of an earlier mingce. Have the "
                  "case run again");
    } else {
        *flaw = verifying_other(&are, told, arena);
    }
    if (!*flaw && claimed->wrong > 0) {
        *flaw =
            arena_printf(arena,
                         _("row %" PRId64 " is not a list of %zu texts, whole numbers or nulls, "
                           "one for each column"),
                         claimed->wrong, told->count);
    }
    return true;
}

/* Whether rows, salt and path lead to the root. */
static bool claim_climbs(struct verifying *proof, const struct claim *claim,
                         const struct digest *plain, bool *climbs)
{
    struct digest path[MERKLE_DEEPEST];
    struct digest salt = {0};
    struct digest leaf;
    struct digest root;
    size_t length;
    char hex[SEAL_HEX] = "";
    if (!claimed_path(proof, claim->at, path, &length)) {
        return false;
    }
    *climbs = digest_read(text_of(claim->salt), &salt) && claim->leaf >= 0;
    seal_leaf_of(&salt, plain, &leaf);
    if (*climbs &&
        merkle_climb(&leaf, (size_t)claim->leaf, (size_t)claim->leaves, path, length, &root)) {
        digest_hex(&root, hex);
    }
    *climbs = *climbs && strcmp(hex, claim->root) == 0;
    return true;
}

static bool check_claim(struct verifying *verifying, struct verifying *proof, const char *unit,
                        const struct claim *claim)
{
    struct verification *verification = verifying->verification;
    struct arena *arena = verifying->arena;
    struct column_names told;
    struct digest plain;
    const char *flaw;
    bool climbs;
    if (!verifying_columns(verifying, claim->table, &told)) {
        return false;
    }
    struct claimed claimed = {.columns = told.count};
    if (!claimed_rows(proof, unit, claim, &claimed, &plain) ||
        !claim_flaw(verifying, proof, claim, &claimed, &told, &flaw) ||
        !claim_climbs(proof, claim, &plain, &climbs)) {
        return false;
    }
    if (flaw) {
        verdict_fails(verification, "proof", "verify-proof", NULL,
                      arena_printf(arena, _("table %s: %s"), claim->table, flaw));
    } else if (climbs) {
        verdict_holds(verification, "proof",
                      arena_printf(arena,
                                   _("table %s: the %" PRId64
                                     " rows of %s are in it as they stand in the proof"),
                                   claim->table, claimed.rows, unit));
    } else {
        verdict_fails(verification, "proof", "verify-proof", NULL,
                      arena_printf(arena,
                                   _("table %s: rows, salt and path do not lead to the root in "
                                     "manifest.json; ask for a new proof, or ask why"),
                                   claim->table));
    }
    return true;
}

/* The claims of a proof beside what manifest.json says of their tables. Of a member that stands
 * there twice, one reader would take the first and another the last. */
static const char claims_sql[] =
    "select p.fullkey, "
    "coalesce(p.type = 'object' and (select group_concat(key) from (select key from "
    "json_each(p.value) order by key)) = 'columns,leaf,path,rows,salt,table' and "
    "json_type(p.value, '$.columns') = 'array' and json_type(p.value, '$.rows') = 'array' and "
    "json_type(p.value, '$.path') = 'array' and json_type(p.value, '$.leaf') = 'integer', 0), "
    "coalesce(json_extract(p.value, '$.table'), ''), "
    "coalesce(json_extract(p.value, '$.salt'), ''), json_extract(p.value, '$.leaf'), "
    "coalesce(json_extract(m.value, '$.leaves'), 0), "
    "coalesce(json_extract(m.value, '$.root'), '') "
    "from (select key, fullkey, type, iif(type = 'object', value, '{}') as value from "
    "json_each(:proof, '$.tables')) p left join json_each(:json, '$.\"case.db\"') m on "
    "json_extract(m.value, '$.table') = json_extract(p.value, '$.table') order by p.key";

static bool check_claims(struct verifying *verifying, struct verifying *proof, const char *unit)
{
    struct query *query = query_open(verifying->json, claims_sql, NULL, verifying->fault);
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":json", verifying->manifest);
        query_bind(query, ":proof", proof->manifest);
    }
    while (well && more) {
        well = query_next(query, &more, verifying->fault);
        if (well && more) {
            struct arena *arena = verifying->arena;
            const struct claim claim = {
                .at = arena_text(arena, query_text(query, 0)),
                .formed = query_integer(query, 1) == 1,
                .table = arena_text(arena, query_text(query, 2)),
                .salt = arena_text(arena, query_text(query, 3)),
                .leaf = query_integer(query, 4),
                .leaves = query_integer(query, 5),
                .root = arena_text(arena, query_text(query, 6)),
            };
            well = check_claim(verifying, proof, unit, &claim);
        }
    }
    query_close(query);
    return well;
}

/* Whether the proof as a whole has the members of one, each once. */
static bool check_form(struct verifying *proof)
{
    struct query *query = verifying_query(
        proof, proof->json,
        "select coalesce(group_concat(key), '') = 'kind,manifest_sha256,program,tables,unit' and "
        "json_type(:json, '$.unit') = 'text' and json_type(:json, '$.tables') = 'array' "
        "from (select key from json_each(:json) order by key)");
    bool more = false;
    bool well = query && query_next(query, &more, proof->fault);
    if (well && !(more && query_integer(query, 0) == 1)) {
        verdict_fails(
            proof->verification, "proof", "verify-proof", NULL,
            _("it has not program, kind, unit, manifest_sha256 and tables, each once, and "
              "nothing else"));
    }
    query_close(query);
    return well;
}

bool batch_check_proof(const char *manifest, const char *file, struct verification *verification,
                       struct fault *fault)
{
    struct arena arena;
    struct verifying verifying = {
        .verification = verification, .out = manifest, .arena = &arena, .fault = fault};
    struct verifying proof = verifying;
    const char *unit = "";
    const char *kind = "";
    arena_init(&arena);
    bool well = verifying_open(&verifying, manifest) && verifying_open(&proof, file) &&
                verifying_text(&proof, "$.unit", &unit) && verifying_text(&proof, "$.kind", &kind);
    if (well && strcmp(kind, "proof") != 0) {
        well = fault_set_at(fault, FAULT_INPUT, "proof-file", file, 0, "%s",
                            _("is no proof; mingce verify OUT --prove UNIT -o FILE makes one"));
    }
    well = well && check_form(&proof) &&
           (verification->failures > 0 || check_claims(&verifying, &proof, unit));
    if (well && verification->count == 0) {
        verdict_fails(verification, "proof", "verify-proof", NULL, _("it proves no table"));
    }
    verifying_close(&proof);
    verifying_close(&verifying);
    arena_clear(&arena);
    return well;
}
