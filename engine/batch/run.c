/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The order of the stages. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/aside.h"
#include "batch/assess.h"
#include "batch/batch.h"
#include "batch/chain.h"
#include "batch/checks.h"
#include "batch/copies.h"
#include "batch/evaluation.h"
#include "batch/findings.h"
#include "batch/funds.h"
#include "batch/judge.h"
#include "batch/ledger.h"
#include "batch/load.h"
#include "batch/manifest.h"
#include "batch/measures.h"
#include "batch/previous.h"
#include "batch/publish.h"
#include "batch/recipe.h"
#include "batch/register.h"
#include "batch/relations.h"
#include "batch/rowseal.h"
#include "batch/rulebook.h"
#include "batch/sources.h"
#include "batch/waive.h"
#include "batch/workbooks.h"
#include "seal/seal.h"
#include "stats/stats.h"

struct running {
    struct rulebook *rulebook;
    const struct run_request *request;
    struct arena arena;
    struct titles titles;
    struct surveyed surveyed;
    struct previous previous;
    struct recipe recipe;
    const char *folder; /* where the result is built */
    const char *store_path;
    const char *scratch_path;
    struct workbook_list workbooks;
    struct run_summary summary;
    struct fault *fault;
};

static void progress(const struct running *running, const char *stage)
{
    if (running->request->progress) {
        running->request->progress(running->request->context, stage);
    }
}

static bool read_case(struct running *running)
{
    struct rulebook *rulebook = running->rulebook;
    const struct run_request *request = running->request;
    struct case_settings *settings = &rulebook->settings;
    const char *path = arena_printf(&running->arena, "%s/case.lua", request->case_folder);
    if (!script_load_case(path, &running->arena, settings, running->fault) ||
        !rulebook_override(rulebook, settings->overrides, settings->override_count,
                           running->fault) ||
        !rulebook_override(rulebook, request->overrides, request->override_count, running->fault)) {
        return false;
    }
    if (!rulebook_adopt(rulebook, settings->adopted, path, running->fault)) {
        return false;
    }
    settings->folder = request->case_folder;
    recipe_begin(&running->recipe, "run", rulebook->rules.digest, request->overrides,
                 request->override_count);
    if (!recipe_case(&running->recipe, path)) {
        return fault_set_at(running->fault, FAULT_INPUT, "case-missing", path, 0,
                            _("cannot be read: %s"), strerror(errno));
    }
    for (size_t i = 0; i < request->override_count; i++) {
        ARENA_PUSH(&running->arena, settings->overrides, settings->override_count,
                   request->overrides[i]);
    }
    if (!language_words(settings->language)) {
        return fault_set_at(running->fault, FAULT_RULE, "case-language", path, 0,
                            _("there are no words in the language \"%s\"; there are zh_CN and en"),
                            settings->language);
    }
    return true;
}

static const char *digest_of(const struct case_files *files, struct arena *arena)
{
    char hex[SEAL_HEX];
    struct seal *seal = seal_open();
    for (size_t i = 0; i < files->count; i++) {
        const struct source *source = &files->sources[i];
        seal_add(seal, source->path, strlen(source->path) + 1);
        seal_add(seal, source->sha256, strlen(source->sha256) + 1);
    }
    seal_close(seal, hex);
    return arena_copy(arena, hex);
}

static bool survey(struct running *running)
{
    const struct ruleset *rules = &running->rulebook->rules;
    progress(running, N_("looking at the files"));
    running->titles.year = running->rulebook->settings.period_first.year;
    bool well = titles_open(&running->titles, rules, &running->arena, running->fault) &&
                files_scan(running->request->case_folder, running->rulebook->settings.parts,
                           &running->arena, &running->surveyed.files, running->fault) &&
                sources_survey(&running->surveyed, &running->titles, running->request->jobs,
                               running->fault);
    if (well) {
        running->rulebook->settings.inputs = digest_of(&running->surveyed.files, &running->arena);
        recipe_files(&running->recipe, &running->surveyed.files);
        if (running->request->previous) {
            memcpy(running->recipe.previous, running->previous.sha256, SEAL_HEX);
        }
    }
    return well;
}

/* Each unit's workbook asks for its own rows, and so does explain. */
static bool index_results(struct store *store, struct fault *fault)
{
    return store_run(store,
                     "create index score_subject on score (subject_id); "
                     "create index score_row_subject on score_row (subject_id); "
                     "create index score_stage_subject on score_stage (subject_id, item_id); "
                     "create index figure_subject on figure (name, subject_id); "
                     "create index evaluation_name on evaluation (name, what, subject_id)",
                     fault);
}

static bool judge(struct running *running, struct store *store, struct relations *relations,
                  struct evaluation *evaluation)
{
    struct judging judging;
    struct rulebook *rulebook = running->rulebook;
    /* Checks of what people gave look items up, in a check too. */
    if (!measures_compute(store, relations, evaluation, &rulebook->log, running->fault) ||
        !assessments_declare(store, &rulebook->rules, running->fault)) {
        return false;
    }
    if (running->request->checks_only) {
        return true;
    }
    progress(running, N_("judging"));
    bool well = judging_open(&judging, store, rulebook->script, relations, evaluation,
                             &rulebook->log, running->fault) &&
                assessments_score(&judging, running->fault) &&
                funds_allocate(&judging, running->fault) && index_results(store, running->fault) &&
                assessments_rows(&judging, running->fault);
    judging_close(&judging);
    return well;
}

/* Checks come after measures and scores: some of them are about those. */
static bool examine(struct running *running, struct store *store, struct findings *findings)
{
    struct rulebook *rulebook = running->rulebook;
    struct relations relations = {0};
    struct evaluation evaluation = {0};
    progress(running, N_("counting"));
    bool well = evaluation_open(&evaluation, store, &rulebook->rules, &rulebook->settings,
                                running->fault) &&
                relations_open(&relations, store, &rulebook->rules, &running->surveyed,
                               running->request->previous ? &running->previous : NULL, &evaluation,
                               &rulebook->log, running->fault);
    if (well) {
        well = relations_tell(&relations, &evaluation, running->fault) &&
               judge(running, store, &relations, &evaluation);
        progress(running, N_("checking"));
        well = well && checks_run(store, &relations, &running->surveyed, findings, &evaluation,
                                  &rulebook->log, running->fault);
    }
    evaluation_close(&evaluation);
    well = well && findings_tell_apart(findings, running->fault) &&
           waive_findings(store, &rulebook->rules, &running->surveyed, findings, running->fault) &&
           findings_settle(findings, running->fault) &&
           relations_settle(&relations, store, running->fault);
    relations_close(&relations);
    return well;
}

static bool count_findings(struct running *running, struct store *store)
{
    struct run_summary *summary = &running->summary;
    for (size_t i = 0; i < SEVERITIES; i++) {
        const char *sql =
            arena_printf(&running->arena,
                         "select count(*) from finding where severity = '%s' and waived_by is null",
                         severity_names()[i]);
        if (!store_integer(store, sql, &summary->findings[i], running->fault)) {
            return false;
        }
    }
    summary->files = (int64_t)running->surveyed.file_count;
    return store_integer(store, "select count(*) from finding where waived_by is not null",
                         &summary->waived, running->fault) &&
           store_integer(store, "select sum(records) from source", &summary->records,
                         running->fault) &&
           store_integer(store, "select sum(used) from source", &summary->used, running->fault);
}

/* The file is the same whether there is a second thread or not: what is loaded is committed. */
static bool seal_beside(struct running *running, struct store *store, struct sealing **sealing)
{
    const struct run_request *request = running->request;
    return !request->out ||
           (store_run(store, "commit; begin", running->fault) &&
            (request->jobs < 2 || seal_rosters(running->store_path, &running->rulebook->rules,
                                               sealing, running->fault)));
}

static bool fill_store(struct running *running, struct store *store)
{
    struct rulebook *rulebook = running->rulebook;
    struct fault *fault = running->fault;
    const char *kind = running->request->checks_only ? "check" : "run";
    struct findings *findings = NULL;
    struct sealing *sealing = NULL;
    progress(running, N_("reading the rosters"));
    bool well =
        store_functions(store, rulebook->functions, rulebook->function_count, fault) &&
        store_schema(store, &rulebook->rules, fault) &&
        register_run(store, &rulebook->settings, rulebook->rules.digest, kind, fault) &&
        (!running->request->previous || previous_register(&running->previous, store, fault)) &&
        register_rules(store, &rulebook->rules, fault) &&
        (findings = findings_open(store, fault)) != NULL &&
        load_rosters(store, &rulebook->rules, &running->surveyed, findings, running->request->jobs,
                     fault) &&
        seal_beside(running, store, &sealing) && examine(running, store, findings) &&
        (!running->request->out ||
         copies_keep(store, &rulebook->rules, &running->surveyed, fault)) &&
        register_parameters(store, &rulebook->log, fault) && count_findings(running, store) &&
        (!running->request->out || seal_store(store, &rulebook->rules, sealing, fault));
    sealing_close(sealing);
    findings_close(findings);
    return well;
}

static bool build_store(struct running *running)
{
    struct store *store = store_create(running->store_path, running->scratch_path, running->fault);
    bool well = store && fill_store(running, store);
    struct fault late = {0};
    if (!store_close(store, &late) && well) {
        *running->fault = late;
        well = false;
    }
    return well;
}

static bool write_results(struct running *running)
{
    struct rulebook *rulebook = running->rulebook;
    bool checks_only = running->request->checks_only;
    const struct workbook_plan plan = {
        .store = running->store_path,
        .scratch = running->scratch_path,
        .out = running->folder,
        .rules = &rulebook->rules,
        .settings = &rulebook->settings,
        .functions = rulebook->functions,
        .function_count = rulebook->function_count,
        .checks_only = checks_only,
    };
    progress(running, N_("writing the workbooks"));
    if (!workbooks_write(&plan, running->request->jobs, &running->arena, &running->workbooks,
                         running->fault)) {
        return false;
    }
    running->summary.workbooks = running->workbooks.count;
    if (!ledgers_write(&plan, &running->arena, &running->workbooks, running->fault)) {
        return false;
    }
    unlink(running->scratch_path);
    const struct manifest_facts facts = {
        .kind = checks_only ? "check" : "run",
        .out = running->folder,
        .rules = &rulebook->rules,
        .settings = &rulebook->settings,
        .surveyed = &running->surveyed,
        .workbooks = &running->workbooks,
        .recipe = &running->recipe,
    };
    struct store *store = store_open(running->store_path, running->fault);
    bool well = store && manifest_write(store, &facts, running->fault);
    struct fault ignored = {0};
    return store_close(store, &ignored) && well;
}

static void work_in(struct running *running, const char *folder)
{
    running->folder = folder;
    running->store_path = arena_printf(&running->arena, "%s/case.db", folder);
    running->scratch_path = arena_printf(&running->arena, "%s/scratch.db", folder);
}

typedef bool look_function(void *context, const char *store_path, const struct run_summary *summary,
                           struct fault *fault);

static bool run_published(struct running *running, look_function *look, void *context)
{
    struct publication publication;
    const struct run_request *request = running->request;
    const char *const inputs[] = {request->case_folder, NULL};
    bool well =
        publish_begin(&publication, request->out, inputs, request->checks_only, running->fault);
    if (well) {
        work_in(running, publication.build);
        well = chain_check(publication.target, running->fault) && survey(running) &&
               build_store(running) && write_results(running) &&
               (request->replay || chain_extend(publication.target, publication.build,
                                                request->sign, running->fault)) &&
               (!look || look(context, running->store_path, &running->summary, running->fault)) &&
               publish_commit(&publication, running->fault);
    }
    publish_end(&publication);
    return well;
}

static bool run_unpublished(struct running *running, look_function *look, void *context)
{
    struct aside aside;
    if (!aside_open(&aside, &running->arena, running->fault)) {
        return false;
    }
    work_in(running, aside.folder);
    bool well = survey(running) && build_store(running) &&
                (!look || look(context, running->store_path, &running->summary, running->fault));
    aside_close(&aside);
    return well;
}

bool batch_run(struct rulebook *rulebook, const struct run_request *request,
               bool (*look)(void *context, const char *store_path,
                            const struct run_summary *summary, struct fault *fault),
               void *look_context, struct fault *fault)
{
    struct running running = {.rulebook = rulebook, .request = request, .fault = fault};
    /* What is made here is personal data: for its owner only. */
    mode_t mask = umask(077);
    arena_init(&running.arena);
    stats_start();
    bool well = seal_start(fault) && read_case(&running) &&
                (!request->previous ||
                 previous_open(&running.previous, request->previous, &rulebook->settings, fault)) &&
                (request->out ? run_published(&running, look, look_context)
                              : run_unpublished(&running, look, look_context));
    previous_close(&running.previous);
    sources_clear(&running.surveyed);
    titles_close(&running.titles);
    arena_clear(&running.arena);
    umask(mask);
    return well;
}
