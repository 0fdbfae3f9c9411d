/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "script/source.h"

#include <stdint.h>

#include "base/language.h"

/* A walk over the tokens of a Lua text, coarse but right about strings and comments. */
struct walk {
    struct text text;
    size_t at;
    long line;
};

enum token {
    TOKEN_END,
    TOKEN_OPEN,
    TOKEN_CLOSE,
    TOKEN_EQUALS,
    TOKEN_MINUS,
    TOKEN_NUMBER,
    TOKEN_OTHER,
};

static char peek(const struct walk *walk, size_t ahead)
{
    return walk->at + ahead < walk->text.length ? walk->text.at[walk->at + ahead] : '\0';
}

static void step(struct walk *walk, size_t count)
{
    while (count-- > 0 && walk->at < walk->text.length) {
        walk->line += walk->text.at[walk->at] == '\n';
        walk->at++;
    }
}

/* The level of a long bracket [[, [=[ … at this place, or SIZE_MAX. */
static size_t long_level(const struct walk *walk)
{
    size_t level = 0;
    if (peek(walk, 0) != '[') {
        return SIZE_MAX;
    }
    while (peek(walk, 1 + level) == '=') {
        level++;
    }
    return peek(walk, 1 + level) == '[' ? level : SIZE_MAX;
}

static void skip_long(struct walk *walk, size_t level)
{
    step(walk, level + 2);
    while (walk->at < walk->text.length) {
        if (peek(walk, 0) == ']') {
            size_t equals = 0;
            while (peek(walk, 1 + equals) == '=') {
                equals++;
            }
            if (equals == level && peek(walk, 1 + equals) == ']') {
                step(walk, level + 2);
                return;
            }
        }
        step(walk, 1);
    }
}

static void skip_string(struct walk *walk)
{
    char quote = peek(walk, 0);
    step(walk, 1);
    while (walk->at < walk->text.length && peek(walk, 0) != quote) {
        step(walk, peek(walk, 0) == '\\' ? 2 : 1);
    }
    step(walk, 1);
}

static bool in_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static enum token next_token(struct walk *walk)
{
    for (;;) {
        char c = peek(walk, 0);
        if (walk->at >= walk->text.length) {
            return TOKEN_END;
        }
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            step(walk, 1);
        } else if (c == '-' && peek(walk, 1) == '-') {
            step(walk, 2);
            size_t level = long_level(walk);
            if (level != SIZE_MAX) {
                skip_long(walk, level);
            } else {
                while (walk->at < walk->text.length && peek(walk, 0) != '\n') {
                    step(walk, 1);
                }
            }
        } else {
            break;
        }
    }
    char c = peek(walk, 0);
    size_t level = long_level(walk);
    if (c == '"' || c == '\'') {
        skip_string(walk);
    } else if (level != SIZE_MAX) {
        skip_long(walk, level);
    } else if ((c == '=' || c == '~') && peek(walk, 1) == '=') {
        step(walk, 2);
        return TOKEN_EQUALS;
    } else if (in_word(c)) {
        bool number = c >= '0' && c <= '9';
        while (in_word(peek(walk, 0)) || (number && peek(walk, 0) == '.')) {
            step(walk, 1);
        }
        return number ? TOKEN_NUMBER : TOKEN_OTHER;
    } else {
        step(walk, 1);
        switch (c) {
        case '{':
        case '(':
            return TOKEN_OPEN;
        case '}':
        case ')':
            return TOKEN_CLOSE;
        case '-':
            return TOKEN_MINUS;
        default:
            return TOKEN_OTHER;
        }
    }
    return TOKEN_OTHER;
}

struct text source_call(struct text file, long line)
{
    struct walk walk = {file, 0, 1};
    while (walk.line < line && walk.at < file.length) {
        step(&walk, 1);
    }
    size_t start = walk.at;
    size_t depth = 0;
    enum token token;
    while ((token = next_token(&walk)) != TOKEN_END) {
        if (token == TOKEN_OPEN) {
            depth++;
        } else if (token == TOKEN_CLOSE && depth > 0 && --depth == 0) {
            break;
        }
    }
    return text_part(file, start, walk.at);
}

bool source_check(struct text file, const char *shown, struct fault *fault)
{
    struct walk walk = {file, 0, 1};
    enum token before = TOKEN_OTHER;
    enum token token;
    while ((token = next_token(&walk)) != TOKEN_END) {
        if ((before == TOKEN_EQUALS && token == TOKEN_NUMBER) ||
            (before == TOKEN_NUMBER && token == TOKEN_EQUALS)) {
            return fault_set_at(fault, FAULT_RULE, "rule-equals", shown, walk.line, "%s",
                                _("a figure never equals a plain number in Lua; write is(x, 0)"));
        }
        if (token != TOKEN_MINUS || before != TOKEN_EQUALS) {
            before = token;
        }
    }
    return true;
}
