/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Texts to ordinals 0, 1, 2 … in the order of their first coming. Keys are copied, packed end to
 * end, 4 GB at most: a million codes of ten bytes take some 25 MB. Nothing depends on the order of
 * the hash.
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"

#define MAP_NONE UINT32_MAX

struct map {
    uint32_t *slots; /* ordinal + 1; 0: free */
    unsigned char
        *tags;       /* of each slot a byte of the hash, so that few keys are looked at in vain */
    size_t capacity; /* a power of two, or 0 */
    uint32_t count;
    char *bytes; /* the keys */
    size_t bytes_size;
    uint32_t *ends; /* end of each key in bytes */
    size_t ends_size;
};

void map_init(struct map *map);
void map_clear(struct map *map);
/* The key's ordinal; *added tells whether it is new (may be NULL). */
uint32_t map_add(struct map *map, struct text key, bool *added);
uint32_t map_find(const struct map *map, struct text key);    /* MAP_NONE if absent */
struct text map_key(const struct map *map, uint32_t ordinal); /* borrows until the next add */

#endif
