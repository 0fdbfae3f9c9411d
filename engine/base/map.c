/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/map.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

void map_init(struct map *map)
{
    *map = (struct map){0};
}

void map_clear(struct map *map)
{
    free(map->slots);
    free(map->tags);
    free(map->bytes);
    free(map->ends);
    *map = (struct map){0};
}

/* FNV-1a over 64 bits, folded. */
static uint32_t hash_of(struct text key)
{
    uint64_t hash = 14695981039346656037u;
    for (size_t i = 0; i < key.length; i++) {
        hash = (hash ^ (unsigned char)key.at[i]) * 1099511628211u;
    }
    return (uint32_t)(hash ^ hash >> 32);
}

struct text map_key(const struct map *map, uint32_t ordinal)
{
    size_t start = ordinal > 0 ? map->ends[ordinal - 1] : 0;
    return (struct text){map->bytes ? map->bytes + start : "", map->ends[ordinal] - start};
}

static unsigned char tag_of(uint32_t hash)
{
    return (unsigned char)(hash >> 24);
}

static size_t slot_of(const struct map *map, struct text key, uint32_t hash)
{
    size_t mask = map->capacity - 1;
    for (size_t i = hash & mask;; i = (i + 1) & mask) {
        uint32_t place = map->slots[i];
        if (place == 0 ||
            (map->tags[i] == tag_of(hash) && text_equal(map_key(map, place - 1), key))) {
            return i;
        }
    }
}

static void put(struct map *map, size_t slot, uint32_t hash, uint32_t place)
{
    map->slots[slot] = place;
    map->tags[slot] = tag_of(hash);
}

static void map_grow(struct map *map)
{
    free(map->slots);
    free(map->tags);
    map->capacity = map->capacity > 0 ? map->capacity * 2 : 64;
    map->slots = memory_new(map->capacity * sizeof(*map->slots));
    map->tags = memory_new(map->capacity);
    for (uint32_t i = 0; i < map->count; i++) {
        uint32_t hash = hash_of(map_key(map, i));
        size_t at = hash & (map->capacity - 1);
        while (map->slots[at] > 0) {
            at = (at + 1) & (map->capacity - 1);
        }
        put(map, at, hash, i + 1);
    }
}

static void map_keep(struct map *map, struct text key)
{
    size_t used = map->count > 0 ? map->ends[map->count - 1] : 0;
    if (key.length > UINT32_MAX - used) {
        memory_exhausted();
    }
    if (used + key.length > map->bytes_size) {
        map->bytes_size = (used + key.length) * 2 + 256;
        map->bytes = memory_resize(map->bytes, map->bytes_size, 1);
    }
    if (map->count == map->ends_size) {
        map->ends_size = map->ends_size * 2 + 64;
        map->ends = memory_resize(map->ends, map->ends_size, sizeof(*map->ends));
    }
    if (key.length > 0) {
        memcpy(map->bytes + used, key.at, key.length);
    }
    map->ends[map->count] = (uint32_t)(used + key.length);
}

uint32_t map_add(struct map *map, struct text key, bool *added)
{
    if ((size_t)map->count * 4 >= map->capacity * 3) {
        map_grow(map);
    }
    uint32_t hash = hash_of(key);
    size_t slot = slot_of(map, key, hash);
    bool fresh = map->slots[slot] == 0;
    if (fresh) {
        map_keep(map, key);
        map->count++;
        put(map, slot, hash, map->count);
    }
    if (added) {
        *added = fresh;
    }
    return map->slots[slot] - 1;
}

uint32_t map_find(const struct map *map, struct text key)
{
    if (map->count == 0) {
        return MAP_NONE;
    }
    size_t at = slot_of(map, key, hash_of(key));
    return map->slots[at] > 0 ? map->slots[at] - 1 : MAP_NONE;
}
