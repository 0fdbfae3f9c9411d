/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Writes JSON, two spaces a level, keys in the order given, UTF-8 as it stands. */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

struct json {
    FILE *out; /* borrowed */
    int depth;
    bool filled[32]; /* whether the object or array at a depth has a member */
    bool compact;    /* everything on one line */
};

void json_init(struct json *json, FILE *out);
/* key is NULL inside an array and at the top. */
void json_open(struct json *json, const char *key, char bracket);        /* '{' or '[' */
void json_close(struct json *json, char bracket);                        /* '}' or ']' */
void json_string(struct json *json, const char *key, const char *value); /* NULL: null */
void json_integer(struct json *json, const char *key, int64_t value);
void json_boolean(struct json *json, const char *key, bool value);

#endif
