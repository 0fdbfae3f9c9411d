/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/workbooks.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/language.h"
#include "base/map.h"
#include "base/plain.h"
#include "base/text.h"
#include "batch/copy_pages.h"
#include "batch/disclosing.h"
#include "batch/pages.h"
#include "batch/relations.h"
#include "batch/sentence.h"
#include "batch/workers.h"
#include "sheet/sheet.h"
#include "store/store.h"

/* Of a word in the name of a file, and of the name but for its end: file systems allow 255. */
enum { NAME_BYTES = 180, FILE_BYTES = 230 };

/* One file to be written. */
struct job {
    const struct report *report;
    bool has_subject;
    struct page_subject subject;
    const char *path; /* relative to OUT */
};

struct writing {
    const struct workbook_plan *plan;
    struct job *jobs;
    size_t count;
    struct map names; /* of the files, folded */
    struct disclosing *disclosing;
    pthread_mutex_t lock;
    struct store **idle; /* readers that nobody uses now: to open one takes all relations' views */
    size_t idle_count;
};

struct store *workbooks_store(const struct workbook_plan *plan, struct fault *fault)
{
    struct store *store = store_open(plan->store, fault);
    if (store && (!store_functions(store, plan->functions, plan->function_count, fault) ||
                  !store_attach(store, plan->scratch, fault) ||
                  !relations_shadow(store, plan->rules, fault))) {
        struct fault ignored = {0};
        (void)!store_close(store, &ignored);
        return NULL;
    }
    return store;
}

static struct store *take_store(struct writing *writing, struct fault *fault)
{
    struct store *store = NULL;
    pthread_mutex_lock(&writing->lock);
    if (writing->idle_count > 0) {
        store = writing->idle[--writing->idle_count];
    }
    pthread_mutex_unlock(&writing->lock);
    return store ? store : workbooks_store(writing->plan, fault);
}

static void give_store(struct writing *writing, struct store *store)
{
    pthread_mutex_lock(&writing->lock);
    if (store) {
        writing->idle[writing->idle_count++] = store;
    }
    pthread_mutex_unlock(&writing->lock);
}

static void close_idle(struct writing *writing)
{
    struct fault ignored = {0};
    for (size_t i = 0; i < writing->idle_count; i++) {
        (void)!store_close(writing->idle[i], &ignored);
    }
}

/* Whether a sheet belongs into this case: a draft in a trial only; what a check does not compute,
 * into a run only; what is about a roster that a place does not keep, not at all. */
static bool is_wanted(const struct workbook_plan *plan, const struct sheet_layout *sheet,
                      struct store *store, bool *wanted, struct fault *fault)
{
    bool well = true;
    int64_t files = sheet->only_with && *sheet->only_with ? 0 : 1;
    for (const char *const *roster = sheet->only_with; well && files == 0 && roster && *roster;
         roster++) {
        struct query *query = query_open(
            store, "select count(*) from source where table_name = :roster", NULL, fault);
        bool more = false;
        if (query) {
            query_bind(query, ":roster", *roster);
        }
        well = query && query_next(query, &more, fault);
        files = well && more ? query_integer(query, 0) : 0;
        query_close(query);
    }
    *wanted = files > 0 && (!sheet->trial || plan->settings->trial) &&
              (!sheet->with_run || !plan->checks_only);
    return well;
}

/* One sheet; *left_out: it has no rows, and is wanted only with some. */
static bool write_sheet(const struct workbook_plan *plan, const struct job *job,
                        const struct disclosing *disclosing, struct store *store, struct book *book,
                        struct copy_pages *copies, const struct sheet_layout *sheet, bool *left_out,
                        struct fault *fault)
{
    bool skip = *left_out;
    struct page_maker *maker =
        page_make(store, plan->rules, plan->settings, job->report, sheet,
                  job->has_subject ? &job->subject : NULL, copies,
                  job->report->profile == PROFILE_PUBLIC ? disclosing : NULL, fault);
    *left_out = maker && skip && page_of(maker)->body_rows == 0;
    bool well = maker && (*left_out || book_add(book, page_of(maker), fault));
    page_drop(maker);
    return well;
}

/* What stands in every workbook comes behind what this one is for. */
static bool write_about(const struct workbook_plan *plan, const struct job *job,
                        struct store *store, struct book *book, struct fault *fault)
{
    for (size_t i = 0; i < job->report->sheet_count; i++) {
        const struct sheet_layout *sheet = &job->report->sheets[i];
        bool left_out = sheet->skip_empty;
        bool wanted = false;
        if (sheet->of_case && (!is_wanted(plan, sheet, store, &wanted, fault) ||
                               (wanted && !write_sheet(plan, job, NULL, store, book, NULL, sheet,
                                                       &left_out, fault)))) {
            return false;
        }
    }
    return true;
}

static bool write_sheets(const struct workbook_plan *plan, const struct job *job,
                         const struct disclosing *disclosing, struct store *store,
                         struct book *book, struct copy_pages *copies, struct fault *fault)
{
    const char *list = NULL;
    const struct sheet_layout *first = NULL;
    for (size_t i = 0; i < job->report->sheet_count; i++) {
        const struct sheet_layout *sheet = &job->report->sheets[i];
        bool left_out = sheet->skip_empty;
        bool wanted = false;
        if (!sheet->of_case && (!is_wanted(plan, sheet, store, &wanted, fault) ||
                                (wanted && !write_sheet(plan, job, disclosing, store, book, copies,
                                                        sheet, &left_out, fault)))) {
            return false;
        }
        if (!wanted) {
            continue;
        }
        if (!left_out && (!list || page_leads(sheet))) {
            list = book_newest(book);
        }
        first = left_out && !first ? sheet : first;
    }
    /* A workbook has a sheet, even if it only says that there is nothing. */
    bool keep = false;
    if (!list && first &&
        !write_sheet(plan, job, disclosing, store, book, copies, first, &keep, fault)) {
        return false;
    }
    return write_about(plan, job, store, book, fault) &&
           (!copies || copy_pages_write(copies, list, fault));
}

/* Names for copies are taken before the sheets that lead to them are written. */
static bool write_book(const struct workbook_plan *plan, const struct job *job,
                       const struct disclosing *disclosing, struct store *store, struct book *book,
                       struct fault *fault)
{
    struct copy_pages *copies = NULL;
    if (job->report->copies) {
        copies = copy_pages_open(store, plan->rules, plan->settings, job->report, &job->subject,
                                 book, fault);
        if (!copies) {
            return false;
        }
    }
    bool well = write_sheets(plan, job, disclosing, store, book, copies, fault);
    copy_pages_close(copies);
    return well;
}

static bool write_one(void *context, size_t item, struct fault *fault)
{
    struct writing *writing = context;
    const struct workbook_plan *plan = writing->plan;
    const struct job *job = &writing->jobs[item];
    struct arena arena;
    arena_init(&arena);
    struct store *store = take_store(writing, fault);
    const char *path = arena_printf(&arena, "%s/%s", plan->out, job->path);
    struct book *book = store ? book_open(path, plan->rules->style, job->report->declared.title,
                                          plan->settings->as_of, fault)
                              : NULL;
    bool well = book && write_book(plan, job, writing->disclosing, store, book, fault);
    if (well) {
        well = book_close(book, fault);
    } else {
        book_drop(book);
    }
    give_store(writing, store);
    arena_clear(&arena);
    return well;
}

/* Only what is a name on every system: no separators, no control characters,
 * no marks that turn "xslx.exe" around, no dots in front. */
static const char *safe_name(struct arena *arena, const char *name)
{
    static const char refused[] = "/\\:*?\"<>|";
    struct text text = text_trim(text_of(name));
    char *safe = arena_alloc(arena, text.length * 3 + 2);
    size_t used = 0;
    for (size_t i = 0; i < text.length && used < NAME_BYTES - 4;) {
        uint32_t point = text_next(text, &i);
        bool plain = point != UINT32_MAX && point >= 0x20 && !plain_hides(point) &&
                     (point >= 0x80 || !strchr(refused, (int)point)) &&
                     !(point == '.' && used == 0);
        used += text_encode(plain ? point : '_', safe + used);
    }
    if (used == 0) {
        safe[0] = '_';
    }
    return safe;
}

/* A word in the name of a file. An id stays whole, by which the files are told apart. */
static const char *name_part(void *context, const char *name)
{
    const struct page_words *words = context;
    const char *value = page_word(words, name);
    bool id = strcmp(name, "id") == 0;
    return safe_name(words->arena, id ? value : masked_text(words->arena, value));
}

/* The name with a number in it, and so short that file systems take it. */
static const char *numbered(struct arena *arena, const char *path, size_t number)
{
    struct text stem = text_part(text_of(path), 0, strlen(path) - strlen(".xlsx"));
    const char *slash = strrchr(path, '/');
    size_t folder = slash ? (size_t)(slash + 1 - path) : 0;
    if (stem.length - folder > FILE_BYTES) {
        size_t end = folder;
        for (size_t i = folder; i - folder <= FILE_BYTES;) {
            end = i;
            text_next(stem, &i);
        }
        stem = text_part(stem, 0, end);
    }
    if (number < 2) {
        return arena_printf(arena, "%.*s.xlsx", (int)stem.length, stem.at);
    }
    return arena_printf(arena, "%.*s(%zu).xlsx", (int)stem.length, stem.at, number);
}

/* Some systems take 甲a and 甲A for one file. */
static bool is_taken(struct writing *writing, struct arena *arena, const char *path)
{
    bool added;
    (void)map_add(&writing->names, text_fold(arena, text_of(path)), &added);
    return !added;
}

/* Subjects whose names make the same file get two; two reports may not. */
static bool add_job(struct writing *writing, const struct report *report,
                    const struct page_subject *subject, struct arena *arena, struct fault *fault)
{
    struct page_words words = {.arena = arena,
                               .rules = writing->plan->rules,
                               .settings = writing->plan->settings,
                               .subject = subject};
    const char *path = sentence_fill(arena, report->file, name_part, &words);
    size_t number = 1;
    struct job job = {.report = report, .path = numbered(arena, path, number)};
    while (is_taken(writing, arena, job.path)) {
        if (!subject) {
            const struct declared *by = &report->declared;
            return fault_set_at(fault, FAULT_RULE, "report-twice", by->path, by->line,
                                _("two workbooks would be called \"%s\""), job.path);
        }
        job.path = numbered(arena, path, ++number);
    }
    if (subject) {
        job.has_subject = true;
        job.subject = *subject;
    }
    ARENA_PUSH(arena, writing->jobs, writing->count, job);
    return true;
}

static bool add_subjects(const struct workbook_plan *plan, const struct report *report,
                         struct writing *writing, struct arena *arena, struct fault *fault)
{
    const struct level *level = ruleset_level(plan->rules, report->per);
    struct store *store = take_store(writing, fault);
    const char *id = store_quoted(arena, level->id);
    struct query *query =
        store ? query_open(store,
                           arena_printf(arena,
                                        "select %s, %s from %s where %s is not null "
                                        "order by 1",
                                        id, store_quoted(arena, level->label),
                                        store_quoted(arena, level->from), id),
                           &level->declared, fault)
              : NULL;
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (!well || !more) {
            break;
        }
        struct page_subject subject = {arena_text(arena, query_text(query, 0)),
                                       arena_text(arena, query_text(query, 1))};
        well = add_job(writing, report, &subject, arena, fault);
    }
    query_close(query);
    give_store(writing, store);
    return well;
}

static int by_path(const void *a, const void *b)
{
    const struct job *left = a;
    const struct job *right = b;
    return strcmp(left->path, right->path);
}

bool workbooks_folders(const struct workbook_plan *plan, const char *path, struct arena *arena,
                       struct fault *fault)
{
    char *folder = arena_printf(arena, "%s/%s", plan->out, path);
    for (char *at = folder + strlen(plan->out) + 1; *at; at++) {
        if (*at != '/') {
            continue;
        }
        *at = '\0';
        if (mkdir(folder, 0700) != 0 && errno != EEXIST) {
            return fault_set_at(fault, FAULT_OUTPUT, "out-failed", folder, 0,
                                _("cannot be made: %s"), strerror(errno));
        }
        *at = '/';
    }
    return true;
}

static bool add_reports(struct writing *writing, struct arena *arena, struct fault *fault)
{
    const struct workbook_plan *plan = writing->plan;
    for (size_t i = 0; i < plan->rules->report_count; i++) {
        const struct report *report = plan->rules->reports[i];
        if ((plan->checks_only && !report->checks_only) || report->merged != plan->merged) {
            continue;
        }
        if (report->per ? !add_subjects(plan, report, writing, arena, fault)
                        : !add_job(writing, report, NULL, arena, fault)) {
            return false;
        }
    }
    return true;
}

/* What everybody may not see is settled over all such workbooks, before any is written. */
static bool settle_public(struct writing *writing, struct fault *fault)
{
    const struct workbook_plan *plan = writing->plan;
    bool any = false;
    for (size_t i = 0; i < writing->count; i++) {
        any = any || writing->jobs[i].report->profile == PROFILE_PUBLIC;
    }
    struct store *store = any ? take_store(writing, fault) : NULL;
    bool well = !any || (store && disclosing_open(store, plan->rules, plan->settings,
                                                  &writing->disclosing, fault));
    give_store(writing, store);
    return well;
}

bool workbooks_write(const struct workbook_plan *plan, size_t jobs, struct arena *arena,
                     struct workbook_list *list, struct fault *fault)
{
    struct writing writing = {.plan = plan, .idle = ARENA_ARRAY(arena, jobs + 1, struct store *)};
    *list = (struct workbook_list){0};
    map_init(&writing.names);
    pthread_mutex_init(&writing.lock, NULL);
    bool well = add_reports(&writing, arena, fault);
    map_clear(&writing.names);
    if (well && writing.count > 0) {
        qsort(writing.jobs, writing.count, sizeof(*writing.jobs), by_path);
    }
    for (size_t i = 0; well && i < writing.count; i++) {
        well = workbooks_folders(plan, writing.jobs[i].path, arena, fault);
        ARENA_PUSH(arena, list->paths, list->count, writing.jobs[i].path);
    }
    well = well && settle_public(&writing, fault) &&
           workers_run(jobs, writing.count, write_one, &writing, fault);
    disclosing_close(writing.disclosing);
    close_idle(&writing);
    pthread_mutex_destroy(&writing.lock);
    return well;
}
