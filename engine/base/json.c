/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/json.h"

#include <inttypes.h>

#include "base/plain.h"
#include "base/text.h"

void json_init(struct json *json, FILE *out)
{
    *json = (struct json){.out = out};
}

static void quoted(struct json *json, const char *value)
{
    fputc('"', json->out);
    struct text text = text_of(value);
    for (size_t at = 0; at < text.length;) {
        size_t start = at;
        uint32_t point = text_next(text, &at);
        if (point == UINT32_MAX) {
            fputs("\xEF\xBF\xBD", json->out); /* of a file that was tampered with */
        } else if (point == '"' || point == '\\') {
            fprintf(json->out, "\\%c", (int)point);
        } else if (point < 0x20 || plain_hides(point)) {
            char number[PLAIN_NUMBER] = "";
            fwrite(number, 1, plain_number(point, number), json->out);
        } else {
            fwrite(text.at + start, 1, at - start, json->out);
        }
    }
    fputc('"', json->out);
}

static void new_line(struct json *json)
{
    if (!json->compact) {
        fprintf(json->out, "\n%*s", 2 * json->depth, "");
    }
}

static void member(struct json *json, const char *key)
{
    if (json->depth > 0) {
        if (json->filled[json->depth]) {
            fputc(',', json->out);
        }
        json->filled[json->depth] = true;
        new_line(json);
    }
    if (key) {
        quoted(json, key);
        fputs(json->compact ? ":" : ": ", json->out);
    }
}

void json_open(struct json *json, const char *key, char bracket)
{
    member(json, key);
    fputc(bracket, json->out);
    json->depth++;
    json->filled[json->depth] = false;
}

void json_close(struct json *json, char bracket)
{
    bool filled = json->filled[json->depth];
    json->depth--;
    if (filled) {
        new_line(json);
    }
    fputc(bracket, json->out);
    if (json->depth == 0) {
        fputc('\n', json->out);
    }
}

void json_string(struct json *json, const char *key, const char *value)
{
    member(json, key);
    if (value) {
        quoted(json, value);
    } else {
        fputs("null", json->out);
    }
}

void json_integer(struct json *json, const char *key, int64_t value)
{
    member(json, key);
    fprintf(json->out, "%" PRId64, value);
}

void json_boolean(struct json *json, const char *key, bool value)
{
    member(json, key);
    fputs(value ? "true" : "false", json->out);
}
