/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/recipe.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "batch/version.h"
#include "sheet/sheet.h"
#include "store/store.h"

static void add(struct seal *seal, const char *text)
{
    seal_add(seal, text, strlen(text) + 1);
}

/* Of several values of one parameter the last holds; which other one stood before says nothing. */
static void digest_overrides(const struct override *overrides, size_t count, char out[SEAL_HEX])
{
    struct seal *seal = seal_open();
    const char *last = "";
    for (;;) {
        const struct override *next = NULL;
        for (size_t i = 0; i < count; i++) {
            const struct override *one = &overrides[i];
            if (strcmp(one->name, last) > 0 && (!next || strcmp(one->name, next->name) <= 0)) {
                next = one;
            }
        }
        if (!next) {
            break;
        }
        add(seal, next->name);
        add(seal, next->value);
        last = next->name;
    }
    seal_close(seal, out);
}

void recipe_begin(struct recipe *recipe, const char *kind, const char *rules,
                  const struct override *overrides, size_t override_count)
{
    *recipe = (struct recipe){.kind = kind,
                              .versions = {MINGCE_VERSION, store_version(), book_library()}};
    memcpy(recipe->rules, rules, SEAL_HEX);
    digest_overrides(overrides, override_count, recipe->overrides);
}

bool recipe_case(struct recipe *recipe, const char *path)
{
    long long bytes;
    if (path) {
        return seal_file(path, recipe->case_file, &bytes);
    }
    seal_close(seal_open(), recipe->case_file);
    return true;
}

void recipe_files(struct recipe *recipe, const struct case_files *files)
{
    struct seal *seal = seal_open();
    const char *last = "";
    for (size_t i = 0; i < files->count; i++) {
        /* A workbook is a source for each of its sheets. */
        if (strcmp(files->sources[i].path, last) != 0) {
            add(seal, files->sources[i].path);
            add(seal, files->sources[i].sha256);
        }
        last = files->sources[i].path;
    }
    add(seal, "");
    for (size_t i = 0; i < files->ignored_count; i++) {
        add(seal, files->ignored[i]);
    }
    seal_close(seal, recipe->inputs);
}

void recipe_lowers(struct recipe *recipe, const struct recipe_lower *lowers, size_t count,
                   const struct missing *missing, size_t missing_count, const char *key_check)
{
    struct seal *seal = seal_open();
    for (size_t i = 0; i < count; i++) {
        add(seal, lowers[i].own ? "own" : "below");
        add(seal, lowers[i].place);
        add(seal, lowers[i].manifest);
    }
    for (size_t i = 0; i < missing_count; i++) {
        add(seal, "missing");
        add(seal, missing[i].place);
        add(seal, missing[i].title);
    }
    add(seal, key_check);
    seal_close(seal, recipe->inputs);
}

const char *recipe_line(const struct recipe *recipe, struct arena *arena)
{
    return arena_printf(arena, "%s %s %s %s %s", recipe->case_file, recipe->inputs, recipe->rules,
                        recipe->overrides, recipe->previous);
}

void recipe_write(struct json *json, const struct recipe *recipe)
{
    json_open(json, "recipe", '{');
    json_string(json, "case", recipe->case_file);
    json_string(json, "inputs", recipe->inputs);
    json_string(json, "rules", recipe->rules);
    json_string(json, "set", recipe->overrides);
    json_string(json, "previous", *recipe->previous ? recipe->previous : NULL);
    json_close(json, '}');
}
