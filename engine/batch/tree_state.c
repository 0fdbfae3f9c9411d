/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How the nodes of a tree stand: what they are made of now, beside what their manifests say. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/treeing.h"
#include "batch/verifying.h"
#include "batch/workers.h"

enum { NOTE_LIMIT = 64 * 1024 };

const char *tree_state_name(enum tree_state state)
{
    static const char *const names[TREE_STATES] = {N_("not yet"), N_("running"), N_("failed"),
                                                   N_("stale"), N_("done")};
    return names[state];
}

struct surveying {
    struct tree *tree;
    const struct tree_request *request;
    const struct ruleset *rules;
};

const char *tree_previous(struct arena *arena, const struct tree_request *request,
                          const struct tree_node *node)
{
    if (!request->previous || node->kind == TREE_MERGE || node->kind == TREE_PACK) {
        return NULL;
    }
    const char *folder = arena_printf(arena, "%s/%s/%s", request->previous, node->path,
                                      node->kind == TREE_OWN ? "own" : "result");
    return file_exists(arena_printf(arena, "%s/case.db", folder)) ? folder : NULL;
}

static bool survey_files(struct arena *arena, struct tree_node *node)
{
    struct case_files files = {0};
    struct fault ignored = {0};
    if (!files_scan(node->folder, node->kind == TREE_RUN && node->parts, arena, &files, &ignored)) {
        return false;
    }
    for (size_t i = 0; i < files.count; i++) {
        long long bytes;
        if (!seal_file(files.sources[i].full, files.sources[i].sha256, &bytes)) {
            return false;
        }
    }
    recipe_files(&node->recipe, &files);
    return true;
}

/* What cannot be read is told by the run itself. */
static bool survey_node(void *context, size_t item, struct fault *fault)
{
    struct surveying *surveying = context;
    struct tree_node *node = surveying->tree->nodes[item];
    const struct tree_request *request = surveying->request;
    struct arena arena;
    long long bytes;
    (void)fault;
    bool run = node->kind != TREE_MERGE;
    recipe_begin(&node->recipe, run ? "run" : "merge", surveying->rules->digest,
                 run ? request->overrides : NULL, run ? request->override_count : 0);
    if (node->kind == TREE_PACK) {
        return true;
    }
    arena_init(&arena);
    const char *previous = tree_previous(&arena, request, node);
    node->readable =
        recipe_case(&node->recipe, arena_printf(&arena, "%s/case.lua", node->folder)) &&
        (!run || survey_files(&arena, node)) &&
        (!previous ||
         seal_file(arena_printf(&arena, "%s/case.db", previous), node->recipe.previous, &bytes));
    arena_clear(&arena);
    return true;
}

bool tree_survey(struct tree *tree, const struct tree_request *request, const struct ruleset *rules,
                 struct fault *fault)
{
    struct surveying surveying = {tree, request, rules};
    tree->key_check = request->key ? request->key->check : "";
    return workers_run(request->jobs, tree->count, survey_node, &surveying, fault);
}

static void add_missing(struct tree *tree, struct missing **list, size_t *count, const char *place,
                        const char *title)
{
    struct missing missing = {place, title};
    ARENA_PUSH(&tree->arena, *list, *count, missing);
}

static void gather(struct tree *tree, const struct tree_node *node, bool made,
                   struct missing **list, size_t *count)
{
    for (size_t i = 0; i < node->lower_count; i++) {
        const struct tree_node *lower = node->lowers[i];
        bool done = lower->state == TREE_DONE;
        if (!done) {
            add_missing(tree, list, count, lower->place,
                        lower->kind == TREE_OWN
                            ? word_with(&tree->arena, WORD_OWN_PART, lower->title, NULL, NULL)
                            : lower->title);
        }
        if (!done || made) {
            gather(tree, lower, made, list, count);
        }
        for (size_t j = 0; (!done || made) && j < lower->missing_count; j++) {
            add_missing(tree, list, count, lower->missing[j].place, lower->missing[j].title);
        }
    }
}

void tree_missing(struct tree *tree, const struct tree_node *node, bool made, struct missing **list,
                  size_t *count)
{
    gather(tree, node, made, list, count);
    missing_sort(*list, count);
}

/* Of those that are done, and the names of the others. */
static void expect_lowers(struct tree *tree, struct tree_node *node)
{
    struct missing *missing = NULL;
    size_t missing_count = 0;
    struct recipe_lower *lowers =
        ARENA_ARRAY(&tree->arena, node->lower_count + 1, struct recipe_lower);
    size_t count = 0;
    bool keyed = false;
    for (size_t i = 0; i < node->lower_count; i++) {
        const struct tree_node *lower = node->lowers[i];
        if (lower->state == TREE_DONE) {
            lowers[count++] =
                (struct recipe_lower){lower->place, lower->manifest, lower->kind == TREE_OWN};
            keyed = true;
        }
    }
    tree_missing(tree, node, true, &missing, &missing_count);
    recipe_lowers(&node->recipe, lowers, count, missing, missing_count,
                  keyed ? tree->key_check : "");
}

/* The first part of the recipe that is another one now. */
static const char *changed(struct tree *tree, const struct tree_node *node,
                           struct verifying *manifest)
{
    const struct recipe *recipe = &node->recipe;
    const struct {
        const char *path;
        const char *wanted;
        const char *why;
    } parts[] = {
        {"$.versions.mingce", recipe->versions[0], _("made by another version of the program")},
        {"$.versions.sqlite", recipe->versions[1], _("made by another version of the program")},
        {"$.versions.libxlsxwriter", recipe->versions[2],
         _("made by another version of the program")},
        {"$.kind", recipe->kind, _("made of something else")},
        {"$.recipe.case", recipe->case_file, _("case.lua has changed")},
        {"$.recipe.rules", recipe->rules, _("rules or reports have changed")},
        {"$.recipe.set", recipe->overrides, _("--set has changed")},
        {"$.recipe.previous", recipe->previous, _("the former period's result has changed")},
        {"$.recipe.inputs", recipe->inputs,
         node->kind == TREE_MERGE ? _("what is below has changed") : _("rosters have changed")},
    };
    for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
        const char *told;
        if (!verifying_text(manifest, parts[i].path, &told)) {
            return _("its manifest.json cannot be read");
        }
        if (strcmp(told, parts[i].wanted) != 0) {
            return arena_copy(&tree->arena, parts[i].why);
        }
    }
    return NULL;
}

/* NULL: it holds. */
static const char *compare(struct tree *tree, struct tree_node *node)
{
    struct arena arena;
    struct fault ignored = {0};
    node->manifest[0] = '\0';
    arena_init(&arena);
    struct verifying manifest = {.out = node->result, .arena = &arena, .fault = &ignored};
    const char *why = NULL;
    if (!file_exists(arena_printf(&arena, "%s/case.db", node->result)) ||
        !verifying_open(&manifest, node->result)) {
        why = "";
    } else {
        memcpy(node->manifest, manifest.sha256, SEAL_HEX);
        why = node->readable ? changed(tree, node, &manifest)
                             : _("what it is made of cannot be read");
    }
    verifying_close(&manifest);
    arena_clear(&arena);
    return why;
}

/* Whoever does a node holds its lock; a lock that nobody holds is nothing. */
static bool is_locked(struct tree *tree, const struct tree_node *node)
{
    const char *slash = strrchr(node->result, '/');
    int fd = open(arena_printf(&tree->arena, "%.*s/.%s.tree-lock", (int)(slash - node->result),
                               node->result, slash + 1),
                  O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        return false;
    }
    bool locked = flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(fd);
    return locked;
}

struct note {
    int status;
    const char *id;
    const char *recipe;
    const char *text;
};

static const char *line_of(struct arena *arena, struct text *rest)
{
    size_t end = text_find(*rest, TEXT("\n"));
    end = end == SIZE_MAX ? rest->length : end;
    const char *line = arena_text(arena, text_part(*rest, 0, end));
    *rest = text_from(*rest, end < rest->length ? end + 1 : end);
    return line;
}

static bool read_note(struct tree *tree, const struct tree_node *node, struct note *note)
{
    struct text text;
    struct arena *arena = &tree->arena;
    if (!file_read(arena, arena_printf(arena, "%s.state", node->result), NOTE_LIMIT, &text)) {
        return false;
    }
    note->status = (int)strtol(line_of(arena, &text), NULL, 10);
    note->id = line_of(arena, &text);
    note->recipe = line_of(arena, &text);
    note->text = line_of(arena, &text);
    return true;
}

bool tree_noted(struct tree *tree, const struct tree_node *node)
{
    struct note note;
    return read_note(tree, node, &note) && note.status != 0;
}

/* The first below that is still to come; NULL: none. */
static const struct tree_node *awaited(const struct tree_node *node)
{
    for (size_t i = 0; i < node->lower_count; i++) {
        const struct tree_node *lower = node->lowers[i];
        if (lower->state != TREE_DONE && lower->state != TREE_FAILED) {
            return lower;
        }
    }
    return NULL;
}

static bool lacks_one(const struct tree_node *node)
{
    for (size_t i = 0; i < node->lower_count; i++) {
        if (node->lowers[i]->state != TREE_DONE) {
            return true;
        }
    }
    return false;
}

static void explain(struct tree *tree, struct tree_node *node, const char *differs)
{
    struct note note;
    const struct tree_node *next = awaited(node);
    bool was = read_note(tree, node, &note);
    node->state = *differs ? TREE_STALE : TREE_NOT_YET;
    node->why = differs;
    if (is_locked(tree, node)) {
        node->state = TREE_RUNNING;
        node->why = "";
    } else if (next) {
        node->why = arena_printf(&tree->arena, _("waits for %s"), next->path);
    } else if (was && note.status != 0 &&
               (strcmp(note.recipe, recipe_line(&node->recipe, &tree->arena)) == 0 ||
                (node->kind == TREE_MERGE && lacks_one(node)))) {
        node->state = TREE_FAILED;
        node->why = note.text;
        node->id = note.id;
        node->status = note.status;
    } else if (was && note.status != 0) {
        node->why = _("changed since it failed");
    } else if (was) {
        node->why = _("was begun and stopped before its end");
    }
}

static void look(struct tree *tree, struct tree_node *node)
{
    node->why = node->id = "";
    node->status = 0;
    if (node->kind == TREE_PACK) {
        node->state = TREE_DONE;
        return;
    }
    if (node->kind == TREE_MERGE) {
        expect_lowers(tree, node);
    }
    const char *differs = compare(tree, node);
    /* Made without one that is still to come, it will not do. */
    bool made = !differs && (!lacks_one(node) || (node->incomplete && !awaited(node)));
    if (made) {
        node->state = TREE_DONE;
    } else {
        explain(tree, node, differs ? differs : "");
    }
}

void tree_look(struct tree *tree)
{
    for (size_t i = 0; i < tree->count; i++) {
        struct tree_node *node = tree->nodes[i];
        look(tree, node);
        node->todo = node->state != TREE_DONE;
        for (size_t j = 0; j < node->lower_count; j++) {
            node->todo = node->todo || node->lowers[j]->todo;
        }
    }
}

void tree_look_below(struct tree *tree, struct tree_node *node)
{
    for (size_t i = 0; i < node->lower_count; i++) {
        tree_look_below(tree, node->lowers[i]);
    }
    look(tree, node);
}
