/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/rulebook.h"

#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/assess.h"
#include "seal/seal.h"

static const char *digest_of(struct ruleset *rules)
{
    char hex[SEAL_HEX];
    struct seal *seal = seal_open();
    for (size_t i = 0; i < rules->file_count; i++) {
        const struct rule_file *file = &rules->files[i];
        seal_add(seal, file->path, strlen(file->path) + 1);
        seal_add(seal, file->text.at, file->text.length);
        seal_add(seal, "", 1);
    }
    seal_close(seal, hex);
    return arena_copy(&rules->arena, hex);
}

struct rulebook *rulebook_open(const char *rules_folder, const char *reports_folder,
                               struct fault *fault)
{
    struct rulebook *rulebook = memory_new(sizeof(*rulebook));
    ruleset_init(&rulebook->rules);
    rulebook->script = script_open(fault);
    rulebook->log.arena = &rulebook->rules.arena;
    rulebook->log.used_by = "";
    rulebook->context = (struct function_context){
        .rules = &rulebook->rules, .settings = &rulebook->settings, .log = &rulebook->log};
    rulebook->functions =
        functions_list(&rulebook->context, &rulebook->rules.arena, &rulebook->function_count);
    bool well = rulebook->script != NULL;
    if (well) {
        script_functions(rulebook->script, rulebook->functions, rulebook->function_count);
        well =
            script_load_rules(rulebook->script, rules_folder, "rules", &rulebook->rules, fault) &&
            script_load_rules(rulebook->script, reports_folder, "reports", &rulebook->rules,
                              fault) &&
            ruleset_resolve(&rulebook->rules, fault) && firmness_check(&rulebook->rules, fault);
    }
    if (!well) {
        rulebook_close(rulebook);
        return NULL;
    }
    rulebook->rules.digest = digest_of(&rulebook->rules);
    return rulebook;
}

void rulebook_close(struct rulebook *rulebook)
{
    if (rulebook) {
        script_close(rulebook->script);
        ruleset_clear(&rulebook->rules);
        free(rulebook);
    }
}

const struct ruleset *rulebook_rules(const struct rulebook *rulebook)
{
    return &rulebook->rules;
}

const struct function *rulebook_functions(const struct rulebook *rulebook, size_t *count)
{
    *count = rulebook->function_count;
    return rulebook->functions;
}

static bool unknown(struct ruleset *rules, const struct override *override, struct fault *fault)
{
    const char **known = ARENA_ARRAY(&rules->arena, rules->parameter_count + 1, const char *);
    for (size_t i = 0; i < rules->parameter_count; i++) {
        known[i] = rules->parameters[i]->declared.name;
    }
    return fault_set_at(fault, FAULT_RULE, "set-unknown", override->origin, 0,
                        _("there is no parameter \"%s\"%s"), override->name,
                        suggest_hint(&rules->arena, override->name, known, rules->parameter_count));
}

static bool override_one(struct ruleset *rules, const struct override *override,
                         struct fault *fault)
{
    const struct parameter *declared = ruleset_parameter(rules, override->name);
    if (!declared) {
        return unknown(rules, override, fault);
    }
    struct parameter *parameter = ARENA_NEW(&rules->arena, struct parameter);
    struct parameter_entry *entry = ARENA_NEW(&rules->arena, struct parameter_entry);
    *parameter = *declared;
    entry->text = override->value;
    entry->basis = *declared->declared.basis ? *declared->declared.basis : declared->entries->basis;
    entry->note = override->origin;
    entry->overridden = true;
    bool number =
        parameter->unit == UNIT_TEXT || (exact_parse(text_of(override->value), &entry->value) &&
                                         (parameter->unit != UNIT_FEN || entry->value.den == 1));
    if (!number) {
        return fault_set_at(fault, FAULT_RULE, "set-value", override->origin, 0,
                            _("parameter \"%s\" cannot be \"%s\""), override->name,
                            override->value);
    }
    parameter->entries = entry;
    parameter->entry_count = 1;
    for (size_t i = 0; i < rules->parameter_count; i++) {
        if (rules->parameters[i] == declared) {
            rules->parameters[i] = parameter;
        }
    }
    return true;
}

bool rulebook_override(struct rulebook *rulebook, const struct override *overrides, size_t count,
                       struct fault *fault)
{
    return ruleset_override(&rulebook->rules, overrides, count, fault);
}

bool ruleset_override(struct ruleset *rules, const struct override *overrides, size_t count,
                      struct fault *fault)
{
    for (size_t i = 0; i < count; i++) {
        if (!override_one(rules, &overrides[i], fault)) {
            return false;
        }
    }
    return true;
}

bool rulebook_adopt(struct rulebook *rulebook, const char *const *adopted, const char *path,
                    struct fault *fault)
{
    struct ruleset *rules = &rulebook->rules;
    for (; *adopted; adopted++) {
        const struct basis *basis = ruleset_basis(rules, *adopted);
        const char **known = NULL;
        size_t count = 0;
        if (basis && basis->status == BASIS_MODEL) {
            continue;
        }
        for (size_t i = 0; i < rules->basis_count; i++) {
            if (rules->bases[i]->status == BASIS_MODEL) {
                ARENA_PUSH(&rules->arena, known, count, rules->bases[i]->declared.name);
            }
        }
        return fault_set_at(fault, FAULT_RULE, "adopt-unknown", path, 0,
                            _("\"%s\" is no model that a case could adopt%s"), *adopted,
                            suggest_hint(&rules->arena, *adopted, known, count));
    }
    return true;
}
