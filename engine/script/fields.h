/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The one reader of the tables that declarations are. Each function asks for a key by name; what
 * is wrong with it ends the Lua call as a fault with file, line and the way to the key. At the
 * end fields_done reports any key that nobody asked for. All texts are copied into the arena, and
 * the Lua stack is left as it was found.
 */
#ifndef SCRIPT_FIELDS_H
#define SCRIPT_FIELDS_H

#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/date.h"
#include "base/exact.h"

enum { FIELDS_MOST = 40 };

struct fields {
    lua_State *lua;
    int index;         /* of the table on the stack */
    const char *where; /* "measure “members”", for messages */
    const char *asked[FIELDS_MOST];
    size_t asked_count;
};

/* The table at an index; `where` may be refined once the name is known. */
struct fields fields_of(lua_State *lua, int index, const char *where);
void fields_done(struct fields *fields);

/* A copy of the text at a place of the stack; NULL if it is none, or holds a NUL or what is no
 * UTF-8. */
const char *fields_copy(lua_State *lua, int index);

bool fields_has(struct fields *fields, const char *key);
/* NULL when absent. */
const char *fields_text(struct fields *fields, const char *key);
const char *fields_need_text(struct fields *fields, const char *key);
/* "title", of TITLE_CHARACTERS at most. */
const char *fields_need_title(struct fields *fields);
void fields_check_title(struct fields *fields, const char *title);
/* A text, an integer or a boolean as text, for values whose kind the caller settles. */
const char *fields_scalar(struct fields *fields, const char *key);
bool fields_boolean(struct fields *fields, const char *key);
double fields_real(struct fields *fields, const char *key, double otherwise);
bool fields_exact(struct fields *fields, const char *key, struct exact *out);
/* ISO text; year 0 when absent. */
struct date fields_date(struct fields *fields, const char *key);
/* The number of the word in a NULL-ended list, or `otherwise` when absent. */
int fields_choice(struct fields *fields, const char *key, const char *const *words, int otherwise);
/* NULL-ended; a single text is a list of one; absent gives an empty list. */
const char *const *fields_list(struct fields *fields, const char *key);
/* A registry reference to a function, 0 when absent. */
int fields_function(struct fields *fields, const char *key);

/* The table under a key is pushed; false and nothing pushed when absent. */
bool fields_table(struct fields *fields, const char *key);
/* The list entry is pushed, a table; false at the end. */
bool fields_entry(struct fields *fields, size_t number);
/* That a list follows the keys: positions 1 … are no unknown keys. */
void fields_take_entries(struct fields *fields);

/* A name that SQL will use: small letters, digits and _, with a letter first. */
void fields_check_sql_name(struct fields *fields, const char *name);

#endif
