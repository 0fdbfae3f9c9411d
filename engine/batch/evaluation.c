/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/evaluation.h"

#include "base/language.h"
#include "model/scope.h"

bool evaluation_open(struct evaluation *evaluation, struct store *store,
                     const struct ruleset *rules, const struct case_settings *settings,
                     struct fault *fault)
{
    evaluation->rules = rules;
    evaluation->settings = settings;
    evaluation->drafts = settings->trial;
    evaluation->writer = writer_open(store, "evaluation", 5, fault);
    return evaluation->writer != NULL;
}

void evaluation_close(struct evaluation *evaluation)
{
    writer_close(evaluation->writer);
    evaluation->writer = NULL;
}

bool evaluation_add(struct evaluation *evaluation, const char *what, const char *name,
                    const char *subject, const char *reason, struct fault *fault)
{
    const struct value values[] = {
        value_string(what),    value_string(name),
        value_string(subject), value_string("not evaluated"),
        value_string(reason),
    };
    return writer_add(evaluation->writer, values, fault);
}

const char *evaluation_obstacle(const struct evaluation *evaluation,
                                const struct declared *declared, const char *place, struct date at,
                                bool any, struct arena *arena)
{
    char date[12];
    const char *obstacle = NULL;
    date_format(at, date);
    for (const char *const *id = declared->basis; *id; id++) {
        const struct basis *basis = ruleset_basis(evaluation->rules, *id);
        enum standing standing =
            basis_standing(basis, place, at, evaluation->drafts, evaluation->settings->adopted);
        if (standing == STANDS && any) {
            return NULL;
        }
        if (standing != STANDS && !obstacle) {
            obstacle = standing == STANDS_AS_DRAFT ? word_with(arena, WORD_DRAFT, *id, NULL, NULL)
                       : standing == STANDS_AS_MODEL
                           ? word_with(arena, WORD_MODEL, *id, NULL, NULL)
                           : word_with(arena, WORD_NOT_IN_FORCE, *id, place, date);
        }
    }
    return obstacle;
}
