/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/explain.h"

#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/language.h"
#include "command/command.h"

struct printing {
    struct json json;
    bool as_json;
    char section[16]; /* the one before */
};

static const char *heading(const char *section)
{
    static const char *const headings[][2] = {
        {"result", N_("result")},      {"formula", N_("formula")},
        {"interval", N_("interval")},  {"rule", N_("rule")},
        {"basis", N_("basis")},        {"parameter", N_("parameter")},
        {"lines", N_("source lines")}, {"state", N_("state")},
        {"query", N_("query")},        {"item", N_("items")},
        {"given", N_("given")},        {"event", N_("added and taken")},
        {"quota", N_("quota")},        {"measure", N_("measure")},
        {"cure", N_("what to mend")},  {"standard", N_("what the rule says")},
    };
    for (size_t i = 0; i < sizeof(headings) / sizeof(*headings); i++) {
        if (strcmp(headings[i][0], section) == 0) {
            return _(headings[i][1]);
        }
    }
    return "";
}

static void print_line(void *context, const char *section, const char *line)
{
    struct printing *printing = context;
    bool same = strcmp(printing->section, section) == 0;
    snprintf(printing->section, sizeof(printing->section), "%s", section);
    if (printing->as_json) {
        json_open(&printing->json, NULL, '{');
        json_string(&printing->json, "section", section);
        json_string(&printing->json, "text", line);
        json_close(&printing->json, '}');
        return;
    }
    if (strcmp(section, "subject") == 0) {
        printf("%s\n", line);
        return;
    }
    if (!same && *heading(section)) {
        printf("  %s\n", heading(section));
    }
    printf("    %s\n", line);
}

int command_explain(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct printing printing = {.as_json = options->json};
    (void)arena;
    if (!command_words(options, 2, 3, "OUT SUBJECT [ITEM]", fault)) {
        return fault->kind;
    }
    const char *item = options->word_count > 2 ? options->words[2] : NULL;
    json_init(&printing.json, stdout);
    if (printing.as_json) {
        json_open(&printing.json, NULL, '[');
    }
    bool well =
        batch_explain(options->words[0], options->words[1], item, print_line, &printing, fault);
    if (printing.as_json) {
        json_close(&printing.json, ']');
    }
    return well ? 0 : (int)fault->kind;
}
