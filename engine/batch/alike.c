/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/alike.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"

/* Sorts in memory at a time: some 8 MB. */
enum { MOST_SORTS = 1 << 16 };

struct gathering {
    struct query *query;
    struct writer *writer;
    size_t columns;
    struct map sorts; /* the columns of a row as bytes */
    int64_t *times;   /* of each sort */
    char *key;
    size_t length;
    size_t room;
};

static void put(struct gathering *gathering, const void *bytes, size_t length)
{
    if (gathering->length + length > gathering->room) {
        gathering->room = (gathering->length + length) * 2;
        gathering->key = memory_resize(gathering->key, gathering->room, 1);
    }
    if (length > 0) {
        memcpy(gathering->key + gathering->length, bytes, length);
    }
    gathering->length += length;
}

static void put_column(struct gathering *gathering, size_t column)
{
    struct value value = query_value(gathering->query, column);
    unsigned char kind = (unsigned char)value.kind;
    put(gathering, &kind, 1);
    switch (value.kind) {
    case VALUE_TEXT:
        put(gathering, &value.text.length, sizeof(value.text.length));
        put(gathering, value.text.at, value.text.length);
        break;
    case VALUE_REAL:
        put(gathering, &value.real, sizeof(value.real));
        break;
    case VALUE_INTEGER:
    case VALUE_MONEY:
    case VALUE_BOOLEAN:
        put(gathering, &value.integer, sizeof(value.integer));
        break;
    case VALUE_DATE:
    case VALUE_NONE:
        break;
    }
}

static void take(void *out, const char **at, size_t length)
{
    memcpy(out, *at, length);
    *at += length;
}

static struct value take_column(const char **at)
{
    unsigned char kind;
    take(&kind, at, 1);
    struct value value = {.kind = (enum value_kind)kind};
    if (value.kind == VALUE_TEXT) {
        take(&value.text.length, at, sizeof(value.text.length));
        value.text.at = *at;
        *at += value.text.length;
    } else if (value.kind == VALUE_REAL) {
        take(&value.real, at, sizeof(value.real));
    } else if (value.kind != VALUE_NONE) {
        take(&value.integer, at, sizeof(value.integer));
    }
    return value;
}

static bool write_sorts(struct gathering *gathering, struct fault *fault)
{
    struct value values[STORE_MOST_COLUMNS];
    for (uint32_t i = 0; i < gathering->sorts.count; i++) {
        const char *at = map_key(&gathering->sorts, i).at;
        for (size_t j = 0; j < gathering->columns; j++) {
            values[j] = take_column(&at);
        }
        values[gathering->columns] = value_integer(gathering->times[i]);
        if (!writer_add(gathering->writer, values, fault)) {
            return false;
        }
    }
    map_clear(&gathering->sorts);
    return true;
}

static bool gather(struct gathering *gathering, struct fault *fault)
{
    bool more = true;
    bool well = true;
    while (well && more) {
        well = query_next(gathering->query, &more, fault);
        if (!well || !more) {
            break;
        }
        bool added;
        gathering->length = 0;
        for (size_t i = 0; i < gathering->columns; i++) {
            put_column(gathering, i);
        }
        uint32_t sort =
            map_add(&gathering->sorts, (struct text){gathering->key, gathering->length}, &added);
        gathering->times[sort] = added ? 1 : gathering->times[sort] + 1;
        if (gathering->sorts.count == MOST_SORTS) {
            well = write_sorts(gathering, fault);
        }
    }
    return well && write_sorts(gathering, fault);
}

bool alike_keep(struct store *store, const struct relation *relation, const char *table,
                struct fault *fault)
{
    struct arena arena;
    struct gathering gathering = {0};
    arena_init(&arena);
    map_init(&gathering.sorts);
    /* As a table made of the rows would be, so that its columns compare as theirs do. */
    const char *make = arena_printf(
        &arena, "create table scratch.%s as select * from (%s\n) limit 0", table, relation->rows);
    bool well =
        store_run_by(store, make, &relation->declared, fault) &&
        (gathering.query = query_open(store, relation->alike, &relation->declared, fault)) != NULL;
    if (well) {
        gathering.columns = query_columns(gathering.query);
        const char *sql = arena_printf(&arena, "insert into scratch.%s values (?", table);
        for (size_t i = 0; i < gathering.columns; i++) {
            sql = arena_printf(&arena, "%s, ?", sql);
        }
        gathering.times = memory_new(MOST_SORTS * sizeof(*gathering.times));
        gathering.writer =
            writer_open_sql(store, arena_printf(&arena, "%s)", sql), gathering.columns + 1, fault);
        well = gathering.writer && gather(&gathering, fault);
    }
    writer_close(gathering.writer);
    query_close(gathering.query);
    map_clear(&gathering.sorts);
    free(gathering.times);
    free(gathering.key);
    arena_clear(&arena);
    return well;
}
