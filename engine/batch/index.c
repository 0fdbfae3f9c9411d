/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/index.h"

#include <stdlib.h>

#include "base/arena.h"

const char *resolved_name(enum resolved how)
{
    static const char *const names[] = {
        [RESOLVED_BY_CODE] = "reference-by-code",
        [RESOLVED_BY_NAME] = "reference-by-name",
        [RESOLVED_BY_IDENTITY] = "reference-by-id",
        [RESOLVED_SEVERAL] = "",
        [RESOLVED_NOT] = "",
    };
    return names[how];
}

void index_init(struct index *index, const struct roster *roster)
{
    *index = (struct index){.roster = roster};
}

void index_clear(struct index *index)
{
    map_clear(&index->keys);
    map_clear(&index->names);
    map_clear(&index->identities);
    free(index->places);
    free(index->named);
    free(index->identified);
    *index = (struct index){0};
}

bool index_add(struct index *index, struct text key, struct key_place place,
               struct key_place *first)
{
    bool added;
    uint32_t at = map_add(&index->keys, key, &added);
    if (!added) {
        *first = index->places[at];
        return false;
    }
    if (at == index->place_room) {
        index->place_room = index->place_room * 2 + 64;
        index->places = memory_resize(index->places, index->place_room, sizeof(*index->places));
    }
    index->places[at] = place;
    return true;
}

bool index_place(const struct index *index, struct text key, struct key_place *place)
{
    uint32_t at = map_find(&index->keys, key);
    if (at == MAP_NONE) {
        return false;
    }
    *place = index->places[at];
    return true;
}

/* Remembers that text means the key added last, or nothing once it means two. */
static void means(struct map *map, uint32_t **meanings, size_t *room, struct text text,
                  uint32_t key)
{
    bool added;
    uint32_t at = map_add(map, text, &added);
    if (at == *room) {
        *room = *room * 2 + 64;
        *meanings = memory_resize(*meanings, *room, sizeof(**meanings));
    }
    if (added) {
        (*meanings)[at] = key;
    } else if ((*meanings)[at] != key) {
        (*meanings)[at] = MAP_NONE;
    }
}

void index_add_name(struct index *index, struct text folded)
{
    if (folded.length > 0) {
        means(&index->names, &index->named, &index->named_room, folded, index->keys.count - 1);
    }
}

void index_add_identity(struct index *index, struct text number, struct text key)
{
    means(&index->identities, &index->identified, &index->identified_room, number,
          map_find(&index->keys, key));
}

static enum resolved by_meaning(const struct index *index, const struct map *map,
                                const uint32_t *meanings, struct text text, enum resolved how,
                                struct text *code)
{
    uint32_t at = map_find(map, text);
    if (at == MAP_NONE) {
        return RESOLVED_NOT;
    }
    if (meanings[at] == MAP_NONE) {
        return RESOLVED_SEVERAL;
    }
    *code = map_key(&index->keys, meanings[at]);
    return how;
}

bool index_has(const struct index *index, struct text text, struct text *code)
{
    uint32_t at = map_find(&index->keys, text);
    if (at == MAP_NONE) {
        return false;
    }
    *code = map_key(&index->keys, at);
    return true;
}

enum resolved index_resolve(const struct index *index, struct text text, struct text folded,
                            struct text *code)
{
    if (index_has(index, text, code)) {
        return RESOLVED_BY_CODE;
    }
    enum resolved by_name =
        by_meaning(index, &index->names, index->named, folded, RESOLVED_BY_NAME, code);
    if (by_name != RESOLVED_NOT) {
        return by_name;
    }
    return by_meaning(index, &index->identities, index->identified, text, RESOLVED_BY_IDENTITY,
                      code);
}

static bool in_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* A code stands by itself: U0007 is not in U00071. */
static bool stands_alone(struct text text, size_t at, size_t length)
{
    bool before = at > 0 && in_word(text.at[at - 1]);
    bool after = at + length < text.length && in_word(text.at[at + length]);
    return !before && !after;
}

static void consider(const struct index *index, uint32_t key, size_t length, size_t *weight,
                     struct text *code, bool *several)
{
    struct text found = map_key(&index->keys, key);
    if (length > *weight) {
        *weight = length;
        *code = found;
        *several = false;
    } else if (length == *weight && !text_equal(*code, found)) {
        *several = true;
    }
}

bool index_name_within(const struct index *index, struct text folded, size_t *weight,
                       struct text *code, bool *several)
{
    struct arena arena;
    arena_init(&arena);
    *weight = 0;
    *several = false;
    for (uint32_t i = 0; i < index->keys.count; i++) {
        struct text key = text_fold(&arena, map_key(&index->keys, i));
        size_t at = text_find(folded, key);
        if (at != SIZE_MAX && stands_alone(folded, at, key.length)) {
            consider(index, i, key.length, weight, code, several);
        }
        arena_reset(&arena, (struct arena_mark){0});
    }
    for (uint32_t i = 0; i < index->names.count; i++) {
        struct text name = map_key(&index->names, i);
        if (index->named[i] != MAP_NONE && text_find(folded, name) != SIZE_MAX) {
            consider(index, index->named[i], name.length, weight, code, several);
        }
    }
    arena_clear(&arena);
    return *weight > 0 && !*several;
}
