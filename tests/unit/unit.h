/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What unit programs share: cmocka with the headers it wants, words for common assertions, files
 * in a folder that goes away, and numbers that look random and are the same every time.
 */
#ifndef UNIT_UNIT_H
#define UNIT_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/fault.h"
#include "base/file.h"
#include "base/text.h"

#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

/* A text is compared with its length: an inner NUL does not end it. */
#define assert_text(text, expected) unit_text((text), TEXT(expected), __FILE__, __LINE__)
#define assert_texts(text, expected) unit_text((text), (expected), __FILE__, __LINE__)
#define assert_well(call, fault) unit_well((call), (fault), #call, __FILE__, __LINE__)
#define assert_faulted(call, fault, id)                                                            \
    unit_faulted((call), (fault), (id), #call, __FILE__, __LINE__)

static inline void unit_text(struct text text, struct text expected, const char *file, int line)
{
    if (!text_equal(text, expected)) {
        print_error("\"%.*s\" (%zu bytes) is not \"%.*s\" (%zu bytes)\n", (int)text.length, text.at,
                    text.length, (int)expected.length, expected.at, expected.length);
        _fail(file, line);
    }
}

static inline void unit_well(bool well, const struct fault *fault, const char *call,
                             const char *file, int line)
{
    if (!well || fault->kind != FAULT_NONE) {
        print_error("%s: %s: %s:%ld: %s\n", call, fault->id ? fault->id : "no fault set",
                    fault->file, fault->line, fault->text);
        _fail(file, line);
    }
}

static inline void unit_faulted(bool well, const struct fault *fault, const char *id,
                                const char *call, const char *file, int line)
{
    if (well || fault->kind == FAULT_NONE || strcmp(fault->id, id) != 0) {
        print_error("%s: %s, not the fault \"%s\": %s\n", call, fault->id ? fault->id : "well", id,
                    fault->text);
        _fail(file, line);
    }
}

/* The folder of this program; unit_folder_make and unit_folder_drop are set-up and tear-down of a
 * group. */
static char unit_folder[64];

static inline int unit_folder_make(void **state)
{
    (void)state;
    strcpy(unit_folder, "/tmp/mingce-unit-XXXXXX");
    return mkdtemp(unit_folder) ? 0 : -1;
}

static inline int unit_folder_drop(void **state)
{
    (void)state;
    return file_remove_all(unit_folder) ? 0 : -1;
}

/* The path of a name in the folder; good until sixteen more were asked for. */
static inline const char *unit_path(const char *name)
{
    static char paths[16][512];
    static size_t next;
    char *path = paths[next++ % 16];
    snprintf(path, sizeof(paths[0]), "%s/%s", unit_folder, name);
    return path;
}

static inline const char *unit_file(const char *name, const void *bytes, size_t count)
{
    const char *path = unit_path(name);
    FILE *out = fopen(path, "wb");
    assert_non_null(out);
    assert_int_equal(fwrite(bytes, 1, count, out), count);
    assert_int_equal(fclose(out), 0);
    return path;
}

static inline const char *unit_file_text(const char *name, const char *text)
{
    return unit_file(name, text, strlen(text));
}

/* SplitMix64 (Steele, Lea and Flood 2014). */
static inline uint64_t unit_random(uint64_t *seed)
{
    uint64_t z = (*seed += 0x9E3779B97F4A7C15u);
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

/* 0 … end − 1 */
static inline size_t unit_random_below(uint64_t *seed, size_t end)
{
    return (size_t)(unit_random(seed) % end);
}

#endif
