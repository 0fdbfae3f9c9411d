/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The keys of a table while the rosters are loaded: where each stands first, and how references
 * find it: by code, else by a name that only one row has, else by id number.
 */
#ifndef BATCH_INDEX_H
#define BATCH_INDEX_H

#include "base/map.h"
#include "model/roster.h"

struct key_place {
    uint32_t source_id;
    uint32_t line;
};

struct index {
    const struct roster *roster;
    struct map keys;
    struct key_place *places; /* of each key */
    size_t place_room;
    struct map names; /* folded */
    uint32_t *named;  /* key of each name; MAP_NONE when several rows have it */
    size_t named_room;
    bool identities_known; /* they are sought when a reference is neither code nor name */
    struct map identities;
    uint32_t *identified; /* likewise */
    size_t identified_room;
};

/* The better the earlier. */
enum resolved {
    RESOLVED_BY_CODE,
    RESOLVED_BY_NAME,
    RESOLVED_BY_IDENTITY,
    RESOLVED_SEVERAL, /* the name means more than one */
    RESOLVED_NOT,
};
/* The rule under which the change is kept: "reference-by-name" … */
const char *resolved_name(enum resolved how);

void index_init(struct index *index, const struct roster *roster);
void index_clear(struct index *index);
/* False if the key is there already: *first tells where. */
bool index_add(struct index *index, struct text key, struct key_place place,
               struct key_place *first);
/* Where a key stands first; false: nowhere. */
bool index_place(const struct index *index, struct text key, struct key_place *place);
void index_add_name(struct index *index, struct text folded); /* of the key added last */
void index_add_identity(struct index *index, struct text number, struct text key);
/* Whether text is a key as it stands; *code borrows until the next add. */
bool index_has(const struct index *index, struct text text, struct text *code);
/* *code borrows until the next add. */
enum resolved index_resolve(const struct index *index, struct text text, struct text folded,
                            struct text *code);
/* The key whose name stands in the text, the longest name first; false if none or several. */
bool index_name_within(const struct index *index, struct text folded, size_t *weight,
                       struct text *code, bool *several);

#endif
