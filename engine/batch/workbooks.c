/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/workbooks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/language.h"
#include "base/text.h"
#include "batch/findings.h"
#include "batch/pages.h"
#include "batch/relations.h"
#include "batch/workers.h"
#include "sheet/sheet.h"
#include "store/store.h"

enum { NAME_BYTES = 180 }; /* of a file, well below the 255 that file systems allow */

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
};

static struct store *open_store(const struct workbook_plan *plan, struct fault *fault)
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

static bool is_wanted(const struct workbook_plan *plan, const struct sheet_layout *sheet)
{
    return !sheet->trial || plan->settings->trial;
}

static bool write_sheets(const struct workbook_plan *plan, const struct job *job,
                         struct store *store, struct book *book, struct fault *fault)
{
    for (size_t i = 0; i < job->report->sheet_count; i++) {
        const struct sheet_layout *sheet = &job->report->sheets[i];
        if (!is_wanted(plan, sheet)) {
            continue;
        }
        struct page_maker *maker = page_make(store, plan->rules, plan->settings, job->report, sheet,
                                             job->has_subject ? &job->subject : NULL, fault);
        bool well = maker && book_add(book, page_of(maker), fault);
        page_drop(maker);
        if (!well) {
            return false;
        }
    }
    return true;
}

static bool write_one(void *context, size_t item, struct fault *fault)
{
    struct writing *writing = context;
    const struct workbook_plan *plan = writing->plan;
    const struct job *job = &writing->jobs[item];
    struct arena arena;
    arena_init(&arena);
    struct store *store = open_store(plan, fault);
    const char *path = arena_printf(&arena, "%s/%s", plan->out, job->path);
    struct book *book = store ? book_open(path, plan->rules->style, job->report->declared.title,
                                          plan->settings->as_of, fault)
                              : NULL;
    bool well = book && write_sheets(plan, job, store, book, fault);
    if (well) {
        well = book_close(book, fault);
    } else {
        book_drop(book);
    }
    struct fault ignored = {0};
    (void)!store_close(store, &ignored);
    arena_clear(&arena);
    return well;
}

/* Only what is a name on every system: no separators, no control characters, no dots in front. */
static const char *safe_name(struct arena *arena, const char *name)
{
    static const char refused[] = "/\\:*?\"<>|";
    struct text text = text_trim(text_of(name));
    char *safe = arena_alloc(arena, text.length * 3 + 2);
    size_t used = 0;
    for (size_t i = 0; i < text.length && used < NAME_BYTES - 4;) {
        uint32_t point = text_next(text, &i);
        bool plain = point != UINT32_MAX && point >= 0x20 && point != 0x7F &&
                     (point >= 0x80 || !strchr(refused, (int)point)) &&
                     !(point == '.' && used == 0);
        used += text_encode(plain ? point : '_', safe + used);
    }
    if (used == 0) {
        safe[0] = '_';
    }
    return safe;
}

struct naming {
    struct arena *arena;
    const struct page_subject *subject;
};

static const char *name_part(void *context, const char *name)
{
    const struct naming *naming = context;
    if (strcmp(name, "id") == 0) {
        return safe_name(naming->arena, naming->subject->id);
    }
    if (strcmp(name, "name") == 0) {
        return safe_name(naming->arena, masked_text(naming->arena, naming->subject->title));
    }
    return NULL;
}

static bool add_subjects(const struct workbook_plan *plan, const struct report *report,
                         struct writing *writing, struct arena *arena, struct fault *fault)
{
    const struct level *level = ruleset_level(plan->rules, report->per);
    struct store *store = open_store(plan, fault);
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
        struct job job = {
            .report = report,
            .has_subject = true,
            .subject = {arena_text(arena, query_text(query, 0)),
                        arena_text(arena, query_text(query, 1))},
        };
        struct naming naming = {arena, &job.subject};
        job.path = sentence_fill(arena, report->file, name_part, &naming);
        ARENA_PUSH(arena, writing->jobs, writing->count, job);
    }
    query_close(query);
    struct fault ignored = {0};
    (void)!store_close(store, &ignored);
    return well;
}

static int by_path(const void *a, const void *b)
{
    const struct job *left = a;
    const struct job *right = b;
    return strcmp(left->path, right->path);
}

static bool make_folders(const struct workbook_plan *plan, const char *path, struct arena *arena,
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

bool workbooks_write(const struct workbook_plan *plan, size_t jobs, struct arena *arena,
                     struct workbook_list *list, struct fault *fault)
{
    struct writing writing = {.plan = plan};
    const struct ruleset *rules = plan->rules;
    *list = (struct workbook_list){0};
    for (size_t i = 0; i < rules->report_count; i++) {
        const struct report *report = rules->reports[i];
        if (plan->checks_only && !report->checks_only) {
            continue;
        }
        if (report->per) {
            if (!add_subjects(plan, report, &writing, arena, fault)) {
                return false;
            }
        } else {
            struct job job = {.report = report, .path = report->file};
            ARENA_PUSH(arena, writing.jobs, writing.count, job);
        }
    }
    if (writing.count > 0) {
        qsort(writing.jobs, writing.count, sizeof(*writing.jobs), by_path);
    }
    for (size_t i = 0; i < writing.count; i++) {
        const char *path = writing.jobs[i].path;
        if (i > 0 && strcmp(path, writing.jobs[i - 1].path) == 0) {
            return fault_set(fault, FAULT_RULE, "report-twice",
                             _("two workbooks would be called \"%s\""), path);
        }
        if (!make_folders(plan, path, arena, fault)) {
            return false;
        }
        ARENA_PUSH(arena, list->paths, list->count, path);
    }
    return workers_run(jobs, writing.count, write_one, &writing, fault);
}
