/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/merge.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/chain.h"
#include "batch/manifest.h"
#include "batch/merging.h"
#include "batch/publish.h"
#include "batch/recipe.h"
#include "batch/register.h"
#include "batch/relations.h"
#include "batch/rowseal.h"
#include "batch/workbooks.h"
#include "stats/stats.h"

struct paths {
    const char *folder;
    const char *store;
    const char *scratch;
};

static void progress(const struct merging *merging, const char *stage)
{
    if (merging->request->progress) {
        merging->request->progress(merging->request->context, stage);
    }
}

/* Relations are there as in any case.db, over rosters without rows: sheets and levels read them. */
static bool fill(struct merging *merging, struct merge_summary *summary)
{
    struct rulebook *rulebook = merging->rulebook;
    struct surveyed nothing = {0};
    struct relations relations = {0};
    struct fault *fault = merging->fault;
    struct store *store = merging->store;
    bool well =
        store_functions(store, rulebook->functions, rulebook->function_count, fault) &&
        store_schema(store, &rulebook->rules, fault) &&
        register_run(store, &rulebook->settings, rulebook->rules.digest, "merge", fault) &&
        register_rules(store, &rulebook->rules, fault) &&
        evaluation_open(&merging->evaluation, store, &rulebook->rules, &rulebook->settings,
                        fault) &&
        merging_load(merging) &&
        relations_open(&relations, store, &rulebook->rules, &nothing, NULL, &merging->evaluation,
                       &rulebook->log, fault) &&
        merging_count(merging) && register_parameters(store, &rulebook->log, fault) &&
        store_integer(store, "select count(*) from measure where level = 'case'",
                      &summary->measures, fault) &&
        store_integer(store,
                      "select count(distinct name) from evaluation where what = 'measure' and "
                      "subject_id = '*'",
                      &summary->not_evaluated, fault) &&
        store_integer(store, "select count(distinct digest) from merged_person where not counted",
                      &summary->repeated, fault) &&
        relations_settle(&relations, store, fault) &&
        seal_store(store, &rulebook->rules, NULL, fault);
    relations_close(&relations);
    evaluation_close(&merging->evaluation);
    for (size_t i = 0; i < merging->lower_count; i++) {
        summary->not_looked_for += !*merging->lowers[i].key_check;
    }
    summary->places = merging->lower_count;
    summary->missing = merging->missing_count;
    return well;
}

static bool build_store(struct merging *merging, const struct paths *paths,
                        struct merge_summary *summary)
{
    struct fault late = {0};
    progress(merging, N_("counting"));
    merging->store = store_create(paths->store, paths->scratch, merging->fault);
    bool well = merging->store && fill(merging, summary);
    if (!store_close(merging->store, &late) && well) {
        *merging->fault = late;
        well = false;
    }
    return well;
}

/* The packs made of OUTs are no part of the result. */
static void sweep(const struct merging *merging, const struct paths *paths)
{
    unlink(paths->scratch);
    for (size_t i = 0; i < merging->lower_count; i++) {
        if (merging->lowers[i].path && merging->lowers[i].path != merging->lowers[i].name) {
            unlink(merging->lowers[i].path);
        }
    }
}

static bool write_results(struct merging *merging, const struct paths *paths,
                          struct merge_summary *summary)
{
    struct rulebook *rulebook = merging->rulebook;
    struct workbook_list workbooks;
    const struct workbook_plan plan = {
        .store = paths->store,
        .scratch = paths->scratch,
        .out = paths->folder,
        .rules = &rulebook->rules,
        .settings = &rulebook->settings,
        .functions = rulebook->functions,
        .function_count = rulebook->function_count,
        .merged = true,
    };
    progress(merging, N_("writing the workbooks"));
    if (!workbooks_write(&plan, merging->request->jobs, &merging->arena, &workbooks,
                         merging->fault)) {
        return false;
    }
    summary->workbooks = workbooks.count;
    sweep(merging, paths);
    const struct manifest_facts facts = {
        .kind = "merge",
        .out = paths->folder,
        .rules = &rulebook->rules,
        .settings = &rulebook->settings,
        .workbooks = &workbooks,
        .recipe = &merging->recipe,
    };
    struct store *store = store_open(paths->store, merging->fault);
    bool well = store && manifest_write(store, &facts, merging->fault);
    struct fault ignored = {0};
    return store_close(store, &ignored) && well;
}

static bool describe(struct merging *merging)
{
    const struct merge_request *request = merging->request;
    struct recipe *recipe = &merging->recipe;
    struct recipe_lower *lowers =
        ARENA_ARRAY(&merging->arena, merging->lower_count, struct recipe_lower);
    const char *check = "";
    for (size_t i = 0; i < merging->lower_count; i++) {
        const struct lower *lower = &merging->lowers[i];
        lowers[i] = (struct recipe_lower){lower->place, lower->manifest, lower->own};
        check = *lower->key_check ? lower->key_check : check;
    }
    recipe_begin(recipe, "merge", merging->rulebook->rules.digest, NULL, 0);
    recipe_lowers(recipe, lowers, merging->lower_count, merging->missing, merging->missing_count,
                  check);
    return recipe_case(recipe, request->case_file) ||
           fault_set_at(merging->fault, FAULT_INPUT, "case-missing", request->case_file, 0,
                        _("cannot be read: %s"), strerror(errno));
}

/* What the result must not lie in, or around. */
static const char *const *apart(struct merging *merging)
{
    const struct merge_request *request = merging->request;
    const char **list = NULL;
    size_t count = 0;
    for (const char *const *input = request->inputs; *input; input++) {
        ARENA_PUSH(&merging->arena, list, count, *input);
    }
    if (request->own) {
        ARENA_PUSH(&merging->arena, list, count, request->own);
    }
    ARENA_PUSH(&merging->arena, list, count, NULL);
    return list;
}

bool batch_merge(struct rulebook *rulebook, const struct merge_request *request,
                 struct merge_summary *summary, struct fault *fault)
{
    struct merging merging = {.rulebook = rulebook, .request = request, .fault = fault};
    struct publication publication = {.lock_fd = -1};
    mode_t mask = umask(077);
    arena_init(&merging.arena);
    stats_start();
    *summary = (struct merge_summary){0};
    bool well = seal_start(fault) &&
                publish_begin(&publication, request->out, apart(&merging), false, fault);
    if (well) {
        const struct paths paths = {
            .folder = publication.build,
            .store = arena_printf(&merging.arena, "%s/case.db", publication.build),
            .scratch = arena_printf(&merging.arena, "%s/scratch.db", publication.build),
        };
        progress(&merging, N_("reading the packs"));
        well = chain_check(publication.target, fault) &&
               merging_read(&merging, publication.build) && merging_settle(&merging) &&
               describe(&merging) && build_store(&merging, &paths, summary) &&
               write_results(&merging, &paths, summary) &&
               chain_extend(publication.target, publication.build, request->sign, fault) &&
               publish_commit(&publication, fault);
    }
    publish_end(&publication);
    arena_clear(&merging.arena);
    umask(mask);
    return well;
}
