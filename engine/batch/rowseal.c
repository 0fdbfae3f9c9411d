/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/rowseal.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "base/thread.h"

static void put(struct row_bytes *row, const char *bytes, size_t length)
{
    if (row->length + length > row->room) {
        row->room = (row->length + length) * 2;
        row->bytes = memory_resize(row->bytes, row->room, 1);
    }
    if (length > 0) {
        memcpy(row->bytes + row->length, bytes, length);
    }
    row->length += length;
}

/* "t17:": a text of 17 bytes follows. */
static void put_head(struct row_bytes *row, char kind, size_t length)
{
    char digits[24];
    char *at = digits + sizeof(digits);
    *--at = ':';
    do {
        *--at = (char)('0' + length % 10);
        length /= 10;
    } while (length > 0);
    *--at = kind;
    put(row, at, (size_t)(digits + sizeof(digits) - at));
}

void row_put_null(struct row_bytes *row)
{
    put(row, "n;", 2);
}

void row_put(struct row_bytes *row, bool number, struct text text)
{
    put_head(row, number ? 'd' : 't', text.length);
    put(row, text.at, text.length);
}

void row_end(struct row_bytes *row)
{
    put(row, "\n", 1);
}

void row_free(struct row_bytes *row)
{
    free(row->bytes);
}

/* Each value with its kind and length, so that no two tables look alike. */
static void put_row(struct row_bytes *row, const struct query *query, size_t columns)
{
    row->length = 0;
    for (size_t i = 0; i < columns; i++) {
        if (query_is_null(query, i)) {
            row_put_null(row);
        } else {
            row_put(row, query_is_number(query, i), query_text(query, i));
        }
    }
    row_end(row);
}

bool seal_rows(struct seal *seal, struct store *store, const char *sql, int64_t *rows,
               struct fault *fault)
{
    struct query *query = query_open(store, sql, NULL, fault);
    size_t columns = query ? query_columns(query) : 0;
    struct row_bytes row = {0};
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            put_row(&row, query, columns);
            seal_add(seal, row.bytes, row.length);
            ++*rows;
        }
    }
    query_close(query);
    row_free(&row);
    return well;
}

const char *seal_columns(const char *table, struct arena *arena)
{
    return arena_printf(arena, "select %s from main.%s",
                        strcmp(table, SEAL_SCHEMA) == 0 ? SEAL_SCHEMA_COLUMNS : "*",
                        store_quoted(arena, table));
}

static const char *all_rows(const struct sealed_table *table, struct arena *arena)
{
    return arena_printf(arena, "%s order by %s", seal_columns(table->name, arena), table->order);
}

bool seal_whole(struct store *store, struct sealed_table *table, struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    struct seal *seal = seal_open();
    table->rows = 0;
    bool well = seal_rows(seal, store, all_rows(table, &arena), &table->rows, fault);
    seal_close(seal, table->sha256);
    arena_clear(&arena);
    return well;
}

/* A table on its way: rows come in the order of the table's key, units in any. */
struct growing {
    struct map units;
    struct seal **seals; /* of each unit, in the order of their coming */
    int64_t *rows;
    size_t room;
    const char *const *homes; /* units of the files; NULL: none */
    size_t home_count;
    struct row_bytes row;
};

static uint32_t leaf_of(struct growing *growing, struct text unit)
{
    bool added;
    uint32_t number = map_add(&growing->units, unit, &added);
    if (!added) {
        return number;
    }
    if (number == growing->room) {
        growing->room = growing->room ? growing->room * 2 : 64;
        growing->seals = memory_resize(growing->seals, growing->room, sizeof(*growing->seals));
        growing->rows = memory_resize(growing->rows, growing->room, sizeof(*growing->rows));
    }
    growing->seals[number] = seal_open();
    growing->rows[number] = 0;
    /* The leaf says whose it is, even where no column does. */
    growing->row.length = 0;
    row_put(&growing->row, false, unit);
    row_end(&growing->row);
    seal_add(growing->seals[number], growing->row.bytes, growing->row.length);
    return number;
}

static struct text unit_of(const struct growing *growing, const struct query *query, size_t column,
                           size_t source)
{
    if (column != SIZE_MAX && !query_is_null(query, column)) {
        return query_text(query, column);
    }
    int64_t number = source == SIZE_MAX ? 0 : query_integer(query, source);
    return number > 0 && (size_t)number <= growing->home_count ? text_of(growing->homes[number - 1])
                                                               : text_of("");
}

static bool grow(struct growing *growing, struct query *query, const struct sealed_table *table,
                 int64_t *rows, struct fault *fault)
{
    size_t columns = query_columns(query);
    size_t column = *table->unit_column ? query_column(query, table->unit_column) : SIZE_MAX;
    size_t source = query_column(query, "_source");
    bool more = true;
    while (more) {
        if (!query_next(query, &more, fault)) {
            return false;
        }
        if (more) {
            uint32_t leaf = leaf_of(growing, unit_of(growing, query, column, source));
            put_row(&growing->row, query, columns);
            seal_add(growing->seals[leaf], growing->row.bytes, growing->row.length);
            growing->rows[leaf]++;
            ++*rows;
        }
    }
    return true;
}

static int by_unit(const void *a, const void *b)
{
    return strcmp(((const struct sealed_leaf *)a)->unit, ((const struct sealed_leaf *)b)->unit);
}

/* The leaves without their salts, which are made of all tables. */
static bool find_leaves(struct store *store, struct sealed_table *table, const char *const *homes,
                        size_t home_count, struct arena *arena, struct fault *fault)
{
    struct growing growing = {.homes = homes, .home_count = home_count};
    map_init(&growing.units);
    table->rows = 0;
    struct query *query = query_open(store, all_rows(table, arena), NULL, fault);
    bool well = query && grow(&growing, query, table, &table->rows, fault);
    query_close(query);
    table->leaf_count = growing.units.count;
    table->leaves = ARENA_ARRAY(arena, table->leaf_count, struct sealed_leaf);
    for (uint32_t i = 0; i < growing.units.count; i++) {
        struct sealed_leaf *leaf = &table->leaves[i];
        leaf->unit = arena_text(arena, map_key(&growing.units, i));
        leaf->rows = growing.rows[i];
        seal_end(growing.seals[i], &leaf->plain);
    }
    if (table->leaf_count > 0) {
        qsort(table->leaves, table->leaf_count, sizeof(*table->leaves), by_unit);
    }
    free(growing.seals);
    free(growing.rows);
    row_free(&growing.row);
    map_clear(&growing.units);
    return well;
}

/* The units of the files, by source_id, which counts from 1. */
static bool find_homes(struct store *store, struct arena *arena, const char ***homes, size_t *count,
                       struct fault *fault)
{
    struct query *query = query_open(
        store, "select coalesce(unit_id, '') from main.source order by source_id", NULL, fault);
    bool more = query != NULL;
    bool well = more;
    *homes = NULL;
    *count = 0;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            const char *unit = arena_text(arena, query_text(query, 0));
            ARENA_PUSH(arena, *homes, *count, unit);
        }
    }
    query_close(query);
    return well;
}

void seal_leaf_of(const struct digest *salt, const struct digest *plain, struct digest *out)
{
    unsigned char both[sizeof(salt->bytes) + sizeof(plain->bytes)];
    memcpy(both, salt->bytes, sizeof(salt->bytes));
    memcpy(both + sizeof(salt->bytes), plain->bytes, sizeof(plain->bytes));
    merkle_leaf(both, sizeof(both), out);
}

bool seal_plain(struct store *store, struct sealed_table *tables, size_t count, struct arena *arena,
                struct fault *fault)
{
    const char **homes;
    size_t home_count;
    bool well = find_homes(store, arena, &homes, &home_count, fault);
    for (size_t i = 0; well && i < count; i++) {
        well = !tables[i].unit_column ||
               find_leaves(store, &tables[i], homes, home_count, arena, fault);
    }
    return well;
}

void seal_salts(struct sealed_table *tables, size_t count)
{
    struct digest seed;
    struct salter *salter = salter_open();
    for (size_t i = 0; i < count; i++) {
        if (tables[i].unit_column) {
            salter_add(salter, tables[i].name, strlen(tables[i].name) + 1);
        }
        for (size_t j = 0; j < tables[i].leaf_count; j++) {
            const struct digest *plain = &tables[i].leaves[j].plain;
            salter_add(salter, plain->bytes, sizeof(plain->bytes));
        }
    }
    salter_close(salter, &seed);
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < tables[i].leaf_count; j++) {
            struct sealed_leaf *leaf = &tables[i].leaves[j];
            salter_salt(&seed, tables[i].name, text_of(leaf->unit), &leaf->salt);
        }
    }
}

void seal_root(struct sealed_table *table)
{
    struct digest root;
    struct digest *hashes = memory_new(table->leaf_count * sizeof(*hashes) + 1);
    for (size_t i = 0; i < table->leaf_count; i++) {
        struct sealed_leaf *leaf = &table->leaves[i];
        seal_leaf_of(&leaf->salt, &leaf->plain, &leaf->hash);
        hashes[i] = leaf->hash;
    }
    merkle_root(hashes, table->leaf_count, &root);
    digest_hex(&root, table->sha256);
    free(hashes);
}

static const char *unit_column(const struct ruleset *rules, const char *table)
{
    const struct roster *roster = ruleset_roster(rules, table);
    if (!roster) {
        return NULL;
    }
    if (roster->level && strcmp(roster->level, "unit") == 0) {
        return roster->columns[roster->key[0]].name;
    }
    return roster->unit == SIZE_MAX ? "" : roster->columns[roster->unit].name;
}

int sealed_order(const void *a, const void *b)
{
    const struct sealed_table *left = a;
    const struct sealed_table *right = b;
    int leaves = (right->unit_column != NULL) - (left->unit_column != NULL);
    return leaves != 0 ? leaves : strcmp(left->name, right->name);
}

static struct sealed_table *tables_of(const struct ruleset *rules, size_t *count,
                                      struct arena *arena)
{
    struct sealed_table *tables = NULL;
    const struct sealed_table schema = {.name = SEAL_SCHEMA, .order = SEAL_SCHEMA_ORDER};
    *count = 0;
    ARENA_PUSH(arena, tables, *count, schema);
    for (const char *const *pair = store_tables(rules, arena); *pair; pair += 2) {
        struct sealed_table table = {
            .name = pair[0], .order = pair[1], .unit_column = unit_column(rules, pair[0])};
        if (strcmp(table.name, SEAL_ITSELF) != 0) {
            ARENA_PUSH(arena, tables, *count, table);
        }
    }
    qsort(tables, *count, sizeof(*tables), sealed_order);
    return tables;
}

static bool write_leaves(const struct sealed_table *table, struct writer *writer,
                         struct fault *fault)
{
    for (size_t i = 0; i < table->leaf_count; i++) {
        const struct sealed_leaf *leaf = &table->leaves[i];
        char salt[SEAL_HEX];
        char hash[SEAL_HEX];
        digest_hex(&leaf->salt, salt);
        digest_hex(&leaf->hash, hash);
        const struct value values[] = {
            value_string(table->name), value_string(leaf->unit), value_integer((int64_t)i),
            value_integer(leaf->rows), value_string(salt),       value_string(hash),
        };
        if (!writer_add(writer, values, fault)) {
            return false;
        }
    }
    return true;
}

static bool write_seal(struct writer *writer, const struct sealed_table *table, struct fault *fault)
{
    const struct value values[] = {
        value_string(table->name),
        value_string(table->order),
        value_string(table->unit_column),
        value_integer(table->rows),
        table->unit_column ? value_integer((int64_t)table->leaf_count) : value_none(),
        value_string(table->sha256),
    };
    return writer_add(writer, values, fault);
}

bool seal_itself(struct store *store, struct sealed_table *itself, struct fault *fault)
{
    *itself = (struct sealed_table){.name = SEAL_ITSELF, .order = "table_name"};
    struct seal *seal = seal_open();
    bool well = seal_rows(seal, store,
                          "select * from main.seal where table_name <> '" SEAL_ITSELF
                          "' order by table_name",
                          &itself->rows, fault);
    seal_close(seal, itself->sha256);
    return well;
}

struct sealing {
    struct thread thread;
    bool running;
    bool well;
    struct store *store;
    struct arena arena;
    struct sealed_table *tables;
    size_t count;
    struct fault fault;
};

static void seal_beside(void *context)
{
    struct sealing *sealing = context;
    sealing->well = seal_plain(sealing->store, sealing->tables, sealing->count, &sealing->arena,
                               &sealing->fault);
}

bool seal_rosters(const char *path, const struct ruleset *rules, struct sealing **out,
                  struct fault *fault)
{
    struct sealing *sealing = memory_new(sizeof(*sealing));
    *out = sealing;
    arena_init(&sealing->arena);
    sealing->tables = tables_of(rules, &sealing->count, &sealing->arena);
    sealing->store = store_open_beside(path, fault);
    if (!sealing->store) {
        return false;
    }
    /* Without a thread to be had it is done later. */
    sealing->running = thread_start(&sealing->thread, seal_beside, sealing);
    return true;
}

/* False as well when there was none. */
static bool sealing_wait(struct sealing *sealing)
{
    if (sealing && sealing->running) {
        thread_join(&sealing->thread);
        sealing->running = false;
    }
    return sealing && sealing->well;
}

void sealing_close(struct sealing *sealing)
{
    struct fault ignored = {0};
    if (!sealing) {
        return;
    }
    (void)sealing_wait(sealing);
    (void)!store_close(sealing->store, &ignored);
    arena_clear(&sealing->arena);
    free(sealing);
}

bool seal_store(struct store *store, const struct ruleset *rules, struct sealing *sealing,
                struct fault *fault)
{
    struct arena arena;
    size_t count;
    struct sealed_table itself;
    arena_init(&arena);
    bool sealed = sealing_wait(sealing);
    struct sealed_table *tables = tables_of(rules, &count, &arena);
    struct writer *leaves = writer_open(store, "leaf", 6, fault);
    struct writer *seals = leaves ? writer_open(store, "seal", 6, fault) : NULL;
    bool well = seals && (sealed || seal_plain(store, tables, count, &arena, fault));
    tables = sealed ? sealing->tables : tables;
    seal_salts(tables, well ? count : 0);
    for (size_t i = 0; well && i < count; i++) {
        if (tables[i].unit_column) {
            seal_root(&tables[i]);
            well = write_leaves(&tables[i], leaves, fault);
        } else {
            well = seal_whole(store, &tables[i], fault);
        }
        well = well && write_seal(seals, &tables[i], fault);
    }
    well = well && seal_itself(store, &itself, fault) && write_seal(seals, &itself, fault);
    writer_close(leaves);
    writer_close(seals);
    arena_clear(&arena);
    return well;
}
