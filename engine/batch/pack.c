/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/pack.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/language.h"
#include "batch/publish.h"
#include "batch/recorded.h"
#include "batch/rowseal.h"
#include "batch/version.h"
#include "stats/stats.h"

enum { KEY_BYTES = 4096 };

/* In the order in which they are sealed, each with the order of its rows. */
static const struct {
    const char *name;
    const char *columns;
    const char *order;
} tables[] = {
    {"pack", "key text not null primary key, value text not null", "key"},
    {"measure",
     "measure text not null, level text not null, subject_id text not null, numerator integer, "
     "denominator integer, value real, n integer, state text not null, "
     "primary key (measure, level, subject_id)",
     "measure, level, subject_id"},
    {"subject",
     "level text not null, subject_id text not null, title text, place text, "
     "primary key (level, subject_id)",
     "level, subject_id"},
    {"evaluation", "what text not null, name text not null, reason text not null", "what, name"},
    {"rule", "kind text not null, name text not null, sha256 text not null", "kind, name"},
    {"digest_set",
     "set_id integer not null, measure text not null, part text not null, "
     "primary key (set_id, measure, part)",
     "set_id, measure, part"},
    {"person_digest", "digest text not null primary key, set_id integer not null", "digest"},
};

struct packing {
    struct store *from;
    struct store *to;
    struct recorded recorded;
    const struct seal_key *key;
    struct arena arena;
    struct fault *fault;
};

/* All rows of a query of `from`, which this closes, into a table of `to`. */
static bool copy_rows(struct packing *packing, const char *table, struct query *query)
{
    struct writer *writer =
        query ? writer_open(packing->to, table, query_columns(query), packing->fault) : NULL;
    bool well = writer && writer_copy(writer, query, packing->fault);
    writer_close(writer);
    query_close(query);
    return well;
}

static bool copy(struct packing *packing, const char *table, const char *sql)
{
    return copy_rows(packing, table, query_open(packing->from, sql, NULL, packing->fault));
}

static bool add_pair(struct packing *packing, const char *key, const char *value)
{
    struct writer *writer = writer_open(packing->to, "pack", 2, packing->fault);
    const struct value values[] = {value_string(key), value_string(value)};
    bool well = writer && writer_add(writer, values, packing->fault);
    writer_close(writer);
    return well;
}

static bool copy_subjects(struct packing *packing)
{
    const char *sql;
    static const char kept[] =
        "select sql from query where kind = 'level' and name = 'unit' and part = 'subjects'";
    if (!store_text(packing->from, kept, &packing->arena, &sql, packing->fault)) {
        return false;
    }
    return !*sql ||
           copy_rows(packing, "subject",
                     query_open_kept(packing->from,
                                     arena_printf(&packing->arena,
                                                  "select 'unit', * from (%s\n) order by 2", sql),
                                     packing->fault));
}

/* The pseudonyms of those whom one part of one figure counts. */
static bool add_counted(struct packing *packing, struct writer *writer, int64_t item,
                        const char *sql)
{
    struct query *query = query_open_kept(packing->from, sql, packing->fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        char digest[SEAL_HEX];
        well = query_next(query, &more, packing->fault);
        if (!well || !more) {
            break;
        }
        seal_pseudonym(packing->key, query_text(query, 0), digest);
        const struct value values[] = {value_string(digest), value_integer(item)};
        well = writer_add(writer, values, packing->fault);
    }
    query_close(query);
    return well;
}

static bool add_items(struct packing *packing, struct writer *items, struct writer *counted)
{
    struct query *query =
        query_open(packing->from,
                   "select name, substr(part, 1, instr(part, ' ') - 1), sql from query where "
                   "kind = 'measure' and level = 'case' and part like '% persons' order by 1, 2",
                   NULL, packing->fault);
    bool more = query != NULL;
    bool well = more;
    for (int64_t item = 1; well && more; item++) {
        well = query_next(query, &more, packing->fault);
        if (!well || !more) {
            break;
        }
        const struct value values[] = {value_integer(item), value_text(query_text(query, 0)),
                                       value_text(query_text(query, 1))};
        const char *sql = arena_text(&packing->arena, query_text(query, 2));
        well =
            writer_add(items, values, packing->fault) && add_counted(packing, counted, item, sql);
    }
    query_close(query);
    return well;
}

/* Most people are in the same few sets of counts: a set is kept once. */
static bool add_persons(struct packing *packing)
{
    static const char sets[] =
        "create temp table person_items as select digest, group_concat(item, ' ') as items "
        "from (select digest, item from counted order by digest, item) group by digest;"
        "create temp table item_sets as select row_number() over (order by items) as set_id, items "
        "from (select distinct items from person_items);"
        "insert into digest_set select s.set_id, i.measure, i.part from item_sets s "
        "join items i on instr(' ' || s.items || ' ', ' ' || i.item || ' ') > 0 order by 1, 2, 3;"
        "create temp table set_numbers as select items, set_id from item_sets;"
        "create index temp.set_numbers_items on set_numbers (items);"
        "insert into person_digest select p.digest, s.set_id from person_items p "
        "join set_numbers s on s.items = p.items order by 1;";
    if (!store_run(packing->to,
                   "create temp table items (item integer, measure text, part text);"
                   "create temp table counted (digest text, item integer)",
                   packing->fault)) {
        return false;
    }
    struct writer *items = writer_open(packing->to, "items", 3, packing->fault);
    struct writer *counted = items ? writer_open(packing->to, "counted", 2, packing->fault) : NULL;
    bool well = counted && add_items(packing, items, counted);
    writer_close(items);
    writer_close(counted);
    return well && store_run(packing->to, sets, packing->fault) &&
           add_pair(packing, "key_check", packing->key->check);
}

/* Of a level that was merged itself, the pseudonyms are those that came up. Who counts in two of
 * its places, a departure in one and an arrival in the other, is in the counts of both. */
#define COUNTED_PERSONS                                                                            \
    "with one as (select digest, group_concat(set_id, ' ') as sets, count(*) as places "           \
    "from (select digest, set_id from merged_person where counted order by 1, 2) group by 1), "    \
    "several as (select sets, min(digest) as digest, row_number() over (order by sets) + "         \
    "(select max(set_id) from merged_set) as set_id from one where places > 1 group by sets) "

static bool add_merged_persons(struct packing *packing, const char *check)
{
    if (packing->key && strcmp(packing->key->check, check) != 0) {
        return fault_set(packing->fault, FAULT_INPUT, "pack-keys", "%s",
                         _("its pseudonyms were made with another key; leave --key out"));
    }
    return copy(packing, "digest_set",
                COUNTED_PERSONS
                "select s.set_id, s.measure, s.part from merged_set s where s.set_id in "
                "(select cast(sets as integer) from one where places = 1) "
                "union select v.set_id, s.measure, s.part from several v join merged_person p "
                "on p.digest = v.digest and p.counted join merged_set s on s.set_id = p.set_id "
                "order by 1, 2, 3") &&
           copy(packing, "person_digest",
                COUNTED_PERSONS
                "select o.digest, coalesce(v.set_id, cast(o.sets as integer)) from one o "
                "left join several v on v.sets = o.sets order by 1") &&
           add_pair(packing, "key_check", check);
}

static bool add_run(struct packing *packing, const char *out)
{
    char hex[SEAL_HEX];
    long long bytes;
    const char *manifest = arena_printf(&packing->arena, "%s/manifest.json", out);
    if (!seal_file(manifest, hex, &bytes)) {
        return fault_set_at(packing->fault, FAULT_INPUT, "out-missing", out, 0, "%s",
                            _("there is no manifest.json in it; name the folder that a run wrote"));
    }
    return copy(packing, "pack",
                "select key, value from run where key in ('kind', 'title', 'place', 'period', "
                "'period_first', 'period_last', 'as_of', 'due', 'language', 'reported_on', "
                "'trial', 'version', 'parts') order by 1") &&
           add_pair(packing, "manifest_sha256", hex);
}

static bool seal_contents(struct store *store, char hex[SEAL_HEX], struct fault *fault)
{
    struct arena arena;
    struct seal *seal = seal_open();
    bool well = true;
    arena_init(&arena);
    for (size_t i = 0; well && i < sizeof(tables) / sizeof(*tables); i++) {
        int64_t rows = 0;
        seal_add(seal, tables[i].name, strlen(tables[i].name) + 1);
        well = seal_rows(seal, store,
                         arena_printf(&arena, "select * from %s%s order by %s", tables[i].name,
                                      i == 0 ? " where key <> 'sha256'" : "", tables[i].order),
                         &rows, fault);
    }
    seal_close(seal, hex);
    arena_clear(&arena);
    return well;
}

static bool fill(struct packing *packing, const char *out)
{
    char hex[SEAL_HEX];
    const char *kind;
    const char *check;
    if (!store_text(packing->from, "select value from run where key = 'kind'", &packing->arena,
                    &kind, packing->fault) ||
        !store_text(packing->from, "select value from run where key = 'key_check'", &packing->arena,
                    &check, packing->fault)) {
        return false;
    }
    if (strcmp(kind, "check") == 0) {
        return fault_set_at(packing->fault, FAULT_INPUT, "pack-of-check", out, 0, "%s",
                            _("holds the result of a check; a run is what goes up"));
    }
    bool merged = strcmp(kind, "merge") == 0;
    for (size_t i = 0; i < sizeof(tables) / sizeof(*tables); i++) {
        if (!store_run(packing->to,
                       arena_printf(&packing->arena, "create table %s (%s) strict", tables[i].name,
                                    tables[i].columns),
                       packing->fault)) {
            return false;
        }
    }
    return add_run(packing, out) &&
           copy(packing, "measure",
                "select measure, level, subject_id, numerator, denominator, value, n, state from "
                "measure where level in ('case', 'unit') order by 1, 2, 3") &&
           copy_subjects(packing) &&
           copy(
               packing, "evaluation",
               "select what, name, min(reason) from evaluation where what = 'measure' and "
               "subject_id = '*' group by 1, 2 union all select 'missing', subject_id, reason from "
               "evaluation where what = 'merge' and name = 'missing' order by 1, 2") &&
           copy(packing, "rule", "select kind, name, sha256 from rule order by 1, 2") &&
           (merged         ? (!*check || add_merged_persons(packing, check))
            : packing->key ? add_persons(packing)
                           : true) &&
           seal_contents(packing->to, hex, packing->fault) && add_pair(packing, "sha256", hex);
}

static bool count(struct packing *packing, struct pack_summary *summary)
{
    int64_t keyed;
    return store_integer(packing->to, "select count(distinct measure) from measure",
                         &summary->measures, packing->fault) &&
           store_integer(packing->to, "select count(*) from subject", &summary->units,
                         packing->fault) &&
           store_integer(packing->to, "select count(*) from person_digest", &summary->persons,
                         packing->fault) &&
           store_integer(packing->to, "select count(*) from pack where key = 'key_check'", &keyed,
                         packing->fault) &&
           (keyed || (summary->persons = -1, true));
}

bool pack_build(const char *out, const char *path, const struct seal_key *key,
                struct pack_summary *summary, struct fault *fault)
{
    struct packing packing = {.key = key, .fault = fault};
    struct fault late = {0};
    struct held held;
    arena_init(&packing.arena);
    const char *file = arena_printf(&packing.arena, "%s/case.db", out);
    if (!file_exists(file)) {
        arena_clear(&packing.arena);
        return fault_set_at(fault, FAULT_INPUT, "out-missing", out, 0, "%s",
                            _("there is no case.db in it; name the folder that a run wrote"));
    }
    stats_start();
    held_open(&held, out);
    packing.from = store_open_handed(file, fault);
    bool well = packing.from && recorded_open(&packing.recorded, packing.from, fault);
    packing.to = well ? store_create_pack(path, fault) : NULL;
    well = packing.to && fill(&packing, out) && count(&packing, summary);
    if (!store_close(packing.to, &late) && well) {
        *fault = late;
        well = false;
    }
    (void)!store_close(packing.from, &late);
    recorded_close(&packing.recorded);
    arena_clear(&packing.arena);
    return held_close(&held, fault) && well;
}

/* Whether there is something there that is none of ours. */
static bool is_foreign(const char *target)
{
    struct fault ignored = {0};
    struct store *store = file_exists(target) ? store_open_pack(target, &ignored) : NULL;
    bool foreign = file_exists(target) && !store;
    (void)!store_close(store, &ignored);
    return foreign;
}

bool batch_pack(const char *out, const char *target, const struct seal_key *key,
                struct pack_summary *summary, struct fault *fault)
{
    struct publication publication = {.lock_fd = -1};
    if (is_foreign(target)) {
        return fault_set_at(fault, FAULT_OUTPUT, "pack-target", target, 0, "%s",
                            _("is there already and is no pack; give another name"));
    }
    mode_t mask = umask(077);
    bool well = seal_start(fault) && publish_begin_one(&publication, target, fault);
    well = well && pack_build(out, publication.draft, key, summary, fault) &&
           publish_commit_one(&publication, true, fault);
    publish_end(&publication);
    umask(mask);
    return well;
}

/* Tables only: a view or a trigger would be somebody's program. */
struct store *pack_open(const char *path, struct fault *fault)
{
    struct store *store = store_open_pack(path, fault);
    struct arena arena;
    char hex[SEAL_HEX];
    const char *told = "";
    int64_t others = 1;
    struct fault own = {0};
    if (!store) {
        return NULL;
    }
    arena_init(&arena);
    bool well =
        store_integer(store,
                      "select count(*) from sqlite_schema where type not in "
                      "('table', 'index')",
                      &others, &own) &&
        others == 0 && seal_contents(store, hex, &own) &&
        store_text(store, "select value from pack where key = 'sha256'", &arena, &told, &own) &&
        strcmp(hex, told) == 0;
    arena_clear(&arena);
    if (!well) {
        struct fault ignored = {0};
        (void)!store_close(store, &ignored);
        fault_set_at(fault, FAULT_INPUT, "pack-altered", path, 0, "%s",
                     _("is not what was packed; ask for it again"));
        return NULL;
    }
    return store;
}

bool pack_read_key(const char *path, struct seal_key *key, struct fault *fault)
{
    struct arena arena;
    struct text text;
    arena_init(&arena);
    bool well = seal_start(fault);
    if (well && !file_read(&arena, path, KEY_BYTES, &text)) {
        well = fault_set_at(fault, FAULT_INPUT, "key-wrong", path, 0, _("cannot be read: %s"),
                            strerror(errno));
    } else if (well && !seal_key_read(text, key)) {
        well = fault_set_at(fault, FAULT_INPUT, "key-wrong", path, 0, "%s",
                            _("is no key; mingce pack --new-key FILE makes one"));
    }
    arena_clear(&arena);
    return well;
}

bool pack_new_key(const char *path, struct fault *fault)
{
    return seal_start(fault) && (seal_key_make(path) ||
                                 fault_set_at(fault, FAULT_OUTPUT, "key-target", path, 0,
                                              _("the key cannot be written: %s"), strerror(errno)));
}
