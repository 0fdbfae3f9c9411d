/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One node of a tree, in a process of its own. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/merge.h"
#include "batch/pack.h"
#include "batch/treeing.h"

static bool do_run(struct tree *tree, const struct tree_request *request, struct rulebook *rulebook,
                   const struct tree_node *node, struct fault *fault)
{
    const struct run_request run = {
        .case_folder = node->folder,
        .out = node->result,
        .previous = tree_previous(&tree->arena, request, node),
        .sign = request->sign,
        .jobs = request->jobs,
        .overrides = request->overrides,
        .override_count = request->override_count,
        .progress = request->progress,
        .context = request->context,
    };
    return batch_run(rulebook, &run, NULL, NULL, fault);
}

static bool refuse(struct tree *tree, const struct tree_node *node, struct fault *fault)
{
    struct missing *missing = NULL;
    size_t count = 0;
    const char *list = "";
    tree_missing(tree, node, true, &missing, &count);
    for (size_t i = 0; i < count && i < 10; i++) {
        list = arena_printf(&tree->arena, "%s%s%s (%s)", list, i > 0 ? ", " : "", missing[i].title,
                            missing[i].place);
    }
    return fault_set(fault, FAULT_INPUT, "tree-unreported",
                     _("not reported below (%zu): %s%s; it is made without them if case.lua says "
                       "incomplete = true"),
                     count, list, count > 10 ? " …" : "");
}

/* What goes up is made by who made the result, so that the level above need not make all of them
 * one after the other. */
static bool make_pack(struct tree *tree, const struct tree_request *request,
                      const struct tree_node *node, struct fault *fault)
{
    struct pack_summary summary;
    return !node->upper ||
           batch_pack(node->result, tree_pack(tree, node), request->key, &summary, fault);
}

/* The pack of a result, if it is of this one and with this key; else the result itself, which says
 * the same. */
static const char *input_of(struct tree *tree, const struct tree_node *node)
{
    struct arena *arena = &tree->arena;
    struct fault ignored = {0};
    const char *path = tree_pack(tree, node);
    const char *manifest = "";
    const char *check = "";
    if (node->kind == TREE_PACK || !file_exists(path)) {
        return node->result;
    }
    struct store *store = store_open_pack(path, &ignored);
    bool fits = store &&
                store_text(store, "select value from pack where key = 'manifest_sha256'", arena,
                           &manifest, &ignored) &&
                store_text(store, "select value from pack where key = 'key_check'", arena, &check,
                           &ignored) &&
                strcmp(manifest, node->manifest) == 0 && strcmp(check, tree->key_check) == 0;
    (void)!store_close(store, &ignored);
    return fits ? path : node->result;
}

static bool do_merge(struct tree *tree, const struct tree_request *request,
                     struct rulebook *rulebook, const struct tree_node *node, struct fault *fault)
{
    struct arena *arena = &tree->arena;
    struct merge_summary summary;
    const char **inputs = NULL;
    size_t count = 0;
    struct missing *missing = NULL;
    size_t missing_count = 0;
    const char *own = NULL;
    for (size_t i = 0; i < node->lower_count; i++) {
        const struct tree_node *lower = node->lowers[i];
        if (lower->state == TREE_DONE && lower->kind == TREE_OWN) {
            own = input_of(tree, lower);
        } else if (lower->state == TREE_DONE) {
            ARENA_PUSH(arena, inputs, count, input_of(tree, lower));
        }
    }
    ARENA_PUSH(arena, inputs, count, NULL);
    tree_missing(tree, node, false, &missing, &missing_count);
    if (missing_count > 0 && !node->incomplete) {
        return refuse(tree, node, fault);
    }
    const struct merge_request merge = {
        .inputs = inputs,
        .own = own,
        .missing = missing,
        .missing_count = missing_count,
        .out = node->result,
        .case_file = arena_printf(arena, "%s/case.lua", node->folder),
        .key = request->key,
        .sign = request->sign,
        .jobs = request->jobs,
        .progress = request->progress,
        .context = request->context,
    };
    return batch_merge(rulebook, &merge, &summary, fault);
}

static bool check_there(const struct tree_node *node, struct fault *fault)
{
    return file_is_folder(node->folder) ||
           fault_set_at(fault, FAULT_INPUT, "tree-gone", node->path, 0, "%s",
                        _("was there when the tree was planned and is gone; put it back, or run "
                          "mingce tree again without it"));
}

/* A correction that came in after the plan is in the result, but those above were planned without
 * it. */
static bool check_same(struct tree *tree, struct tree_node *node, struct fault *fault)
{
    if (node->kind == TREE_MERGE) {
        return true;
    }
    tree_look_below(tree, node);
    return node->state == TREE_DONE ||
           fault_set_at(fault, FAULT_INPUT, "tree-changed", node->path, 0, "%s",
                        _("has changed since the tree was planned; run mingce tree again"));
}

static bool check_rules(struct rulebook *rulebook, const struct tree_node *node,
                        struct fault *fault)
{
    return strcmp(rulebook_rules(rulebook)->digest, node->recipe.rules) == 0 ||
           fault_set_at(fault, FAULT_INPUT, "tree-changed", node->path, 0, "%s",
                        _("rules or reports have changed since the tree was planned; run mingce "
                          "tree again"));
}

bool tree_task(struct tree *tree, const struct tree_request *request, struct rulebook *rulebook,
               struct tree_node *node, struct fault *fault)
{
    mode_t mask = umask(077);
    int lock = tree_lock_node(tree, node, fault);
    bool well = lock >= 0;
    if (well) {
        tree_look_below(tree, node);
    }
    if (well && node->state != TREE_DONE) {
        well = tree_note(tree, node, NULL, fault) && check_rules(rulebook, node, fault) &&
               check_there(node, fault) &&
               (node->kind == TREE_MERGE ? do_merge(tree, request, rulebook, node, fault)
                                         : do_run(tree, request, rulebook, node, fault)) &&
               make_pack(tree, request, node, fault) && check_same(tree, node, fault);
        struct fault late = {0};
        if (!well) {
            (void)!tree_note(tree, node, fault, &late);
        }
    }
    if (well) {
        tree_unnote(tree, node);
    }
    if (lock >= 0) {
        close(lock);
    }
    umask(mask);
    return well;
}
