/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The bytes of a rule file through the sandbox: declared, names resolved, and every function that
 * was declared called with a subject. The same bytes read as a case.lua afterwards. */
#include "fuzz.h"

#include "base/file.h"
#include "script/script.h"

static const struct parameter_entry *find_first(void *context, const struct parameter *parameter,
                                                const char **reason)
{
    (void)context;
    *reason = "none";
    return parameter->entry_count > 0 ? &parameter->entries[0] : NULL;
}

static void judge(struct script *script, const struct ruleset *rules, int function,
                  const struct item_result *items, size_t count)
{
    struct arena arena;
    struct fault fault = {0};
    struct judgement judgement;
    arena_init(&arena);
    const struct subject_field fields[] = {
        {"name", "name", "x", NULL},
        {"heads", "heads", NULL, figure_constant(&arena, 12)},
        {"dues", "dues", NULL, figure_field(&arena, "dues", exact_of(1001), true)},
        {"gone", "gone", NULL, NULL},
    };
    struct subject subject = {.id = "U1",
                              .title = "x",
                              .place = "532801",
                              .at = {2021, 12, 31},
                              .fields = fields,
                              .field_count = 4};
    struct parameter_source source = {rules, find_first, NULL};
    if (function != 0) {
        bool well = script_judge(script, NULL, function, &subject, &source, items, count, &arena,
                                 &judgement, &fault);
        HOLDS(well == (fault.kind == FAULT_NONE));
        HOLDS(!well || judgement.evaluated || judgement.reason);
        if (well && judgement.figure) {
            HOLDS(*figure_formula(&arena, judgement.figure));
        }
    }
    arena_clear(&arena);
}

static void judge_all(struct script *script, const struct ruleset *rules)
{
    for (size_t i = 0; i < rules->fund_count; i++) {
        judge(script, rules, rules->funds[i]->amount, NULL, 0);
    }
    for (size_t i = 0; i < rules->assessment_count; i++) {
        const struct assessment *assessment = rules->assessments[i];
        struct item_result results[8] = {0};
        size_t count = assessment->item_count < 8 ? assessment->item_count : 8;
        for (size_t j = 0; j < count; j++) {
            judge(script, rules, assessment->items[j].function, NULL, 0);
            results[j] = (struct item_result){.name = assessment->items[j].name,
                                              .mode = assessment->items[j].mode};
        }
        judge(script, rules, assessment->grade, results, count);
    }
}

FUZZ_TARGET(declare)
{
    char folder[] = "/tmp/mingce-fuzz-XXXXXX";
    char path[64];
    struct fault fault = {0};
    struct ruleset rules;
    struct case_settings settings;
    HOLDS(mkdtemp(folder));
    snprintf(path, sizeof(path), "%s/a.lua", folder);
    FILE *out = fopen(path, "wb");
    HOLDS(out && fwrite(bytes, 1, size, out) == size && fclose(out) == 0);
    ruleset_init(&rules);
    struct script *script = script_open(&fault);
    HOLDS(script);
    bool well = script_load_rules(script, folder, "rules", &rules, &fault);
    HOLDS(well == (fault.kind == FAULT_NONE));
    if (well) {
        judge_all(script, &rules);
        well = ruleset_resolve(&rules, &fault);
        HOLDS(well == (fault.kind == FAULT_NONE));
    }
    script_close(script);
    fault = (struct fault){0};
    well = script_load_case(path, &rules.arena, &settings, &fault);
    HOLDS(well == (fault.kind == FAULT_NONE));
    ruleset_clear(&rules);
    HOLDS(file_remove_all(folder));
    return 0;
}
