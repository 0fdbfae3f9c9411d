/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/audit.h"

#include <sys/stat.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/audit_population.h"
#include "batch/rulebook.h"
#include "seal/seal.h"
#include "stats/stats.h"

static const struct {
    const char *title;
    bool (*make)(struct auditing *auditing);
    bool loads; /* wants every amount */
} kinds[] = {
    [AUDIT_PLAN] = {N_("Sampling plan"), audit_plan, true},
    [AUDIT_SAMPLE] = {N_("Sample"), audit_sample, true},
    [AUDIT_EVALUATE] = {N_("Evaluation of the sample"), audit_evaluate, true},
    [AUDIT_DIGITS] = {N_("Digits"), audit_digits, true},
    [AUDIT_DUPLICATES] = {N_("Duplicates"), audit_duplicates, false},
    [AUDIT_GAPS] = {N_("Gaps"), audit_gaps, false},
    [AUDIT_STRATA] = {N_("Strata"), audit_strata, true},
};

const char *const *audit_kind_names(void)
{
    static const char *const names[] = {"plan",       "sample", "evaluate", "digits",
                                        "duplicates", "gaps",   "strata",   NULL};
    return names;
}

static bool make(struct auditing *auditing)
{
    const struct audit_request *request = auditing->request;
    return store_text(auditing->store, "select value from run where key = 'title'",
                      &auditing->arena, &auditing->paper.subject, auditing->fault) &&
           recorded_open(&auditing->recorded, auditing->store, auditing->fault) &&
           audit_choose(auditing) && (!kinds[request->kind].loads || audit_load(auditing)) &&
           kinds[request->kind].make(auditing) && audit_write(auditing);
}

bool batch_audit(struct rulebook *rulebook, const struct audit_request *request,
                 void (*show)(void *context, const struct paper *paper), void *context,
                 struct fault *fault)
{
    struct auditing auditing = {
        .request = request, .rules = rulebook_rules(rulebook), .fault = fault};
    mode_t mask = umask(077); /* amounts and names of units stand in the papers */
    arena_init(&auditing.arena);
    auditing.paper = (struct paper){.arena = &auditing.arena,
                                    .key = audit_kind_names()[request->kind],
                                    .title = kinds[request->kind].title};
    language_words_of_user();
    stats_start();
    const char *path = arena_printf(&auditing.arena, "%s/case.db", request->out);
    bool well = seal_start(fault);
    if (well && !file_exists(path)) {
        well = fault_set_at(fault, FAULT_INPUT, "out-missing", request->out, 0, "%s",
                            _("there is no case.db in it; name the folder that a run wrote"));
    }
    auditing.store = well ? store_open_handed(path, fault) : NULL;
    well = auditing.store && audit_may_write(&auditing) && make(&auditing);
    if (well) {
        show(context, &auditing.paper);
    }
    struct fault ignored = {0};
    (void)!store_close(auditing.store, &ignored);
    recorded_close(&auditing.recorded);
    arena_clear(&auditing.arena);
    umask(mask);
    return well;
}
