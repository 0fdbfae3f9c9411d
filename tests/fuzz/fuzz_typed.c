/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is typed and what is printed: the bytes as a command line, a line an argument; and the same
 * bytes on their way to a terminal, cut in two anywhere, and into JSON. */
#include "fuzz.h"

#include <getopt.h>
#include <string.h>

#include "base/arena.h"
#include "base/json.h"
#include "base/plain.h"
#include "base/text.h"
#include "command/options.h"

static void typed_options(struct text left, struct arena *arena)
{
    char *arguments[24];
    int count = 0;
    struct options options;
    struct fault fault = {0};
    arguments[count++] = arena_copy(arena, "mingce");
    while (left.length > 0 && count < 23) {
        size_t end = text_find(left, TEXT("\n"));
        arguments[count++] = arena_text(arena, end == SIZE_MAX ? left : text_part(left, 0, end));
        left = end == SIZE_MAX ? TEXT("") : text_from(left, end + 1);
    }
    arguments[count] = NULL;
    optind = 0; /* getopt begins anew; a program has one command line */
    bool well = options_read(count, arguments, arena, &options, &fault);
    HOLDS(well == (fault.kind == FAULT_NONE));
    HOLDS(well || fault.kind == FAULT_USAGE);
    HOLDS(!well || options.jobs > 0);
}

/* All at once, or the first part and then the rest: the same comes out, and no command. */
static void typed_plain(const uint8_t *bytes, size_t size, struct arena *arena)
{
    struct plain whole = {0};
    struct plain parts = {0};
    char *one = arena_alloc(arena, size * 6 + 24);
    char *two = arena_alloc(arena, size * 6 + 48);
    size_t cut = size > 0 ? bytes[0] % size : 0;
    size_t length = plain_text(&whole, (const char *)bytes, size, one);
    size_t first = plain_text(&parts, (const char *)bytes, cut, two);
    size_t second = plain_text(&parts, (const char *)bytes + cut, size - cut, two + first);
    HOLDS(first + second == length && memcmp(one, two, length) == 0);
    HOLDS(whole.kept_count == parts.kept_count && whole.kept_count < 4);
    struct text text = {one, length};
    HOLDS(text_valid(text));
    for (size_t at = 0; at < length;) {
        HOLDS(!plain_hides(text_next(text, &at)));
    }
}

static void typed_json(struct text text, struct arena *arena)
{
    char *bytes = NULL;
    size_t length = 0;
    struct json json;
    FILE *out = open_memstream(&bytes, &length);
    HOLDS(out);
    json_init(&json, out);
    json_open(&json, NULL, '[');
    json_string(&json, NULL, arena_text(arena, text));
    json_close(&json, ']');
    HOLDS(fclose(out) == 0);
    struct text written = {bytes, length};
    HOLDS(text_valid(written) && length >= 4);
    for (size_t i = 0; i < length; i++) {
        HOLDS((unsigned char)bytes[i] >= 0x20 || bytes[i] == '\n');
    }
    free(bytes);
}

FUZZ_TARGET(typed)
{
    struct text text = {(const char *)bytes, size};
    struct arena arena;
    arena_init(&arena);
    typed_options(text, &arena);
    typed_plain(bytes, size, &arena);
    typed_json(text, &arena);
    arena_clear(&arena);
    return 0;
}
