/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/json.h"
#include "base/language.h"
#include "base/suggest.h"
#include "batch/pack.h"
#include "batch/tree.h"
#include "command/command.h"

static const char usage[] =
    "PROVINCE -o OUT [--plan | --status] [--scheduler cores|slurm] [--jobs N]";

enum { PATIENCE_DEFAULT = 600 };

struct ordered {
    const struct options *options;
    struct tree_request request;
    struct seal_key key;
    struct sign_key sign;
    bool keyed;
    bool signing;
};

static bool is_by_slurm(const struct options *options)
{
    return options->scheduler && strcmp(options->scheduler, "slurm") == 0;
}

static const char *name_of(const struct tree_node *node, struct arena *arena)
{
    return node->kind == TREE_OWN ? arena_printf(arena, _("%s (own rosters)"), node->path)
                                  : node->path;
}

static void print_plan(const struct tree *tree, struct arena *arena)
{
    for (size_t i = 0; i < tree->count; i++) {
        const struct tree_node *node = tree->nodes[i];
        printf("%zu  %-5s  %s  %s  %s", node->level, tree_kind_name(node->kind), node->place,
               name_of(node, arena), node->title);
        if (node->lower_count > 0) {
            printf(_("  from %zu below"), node->lower_count);
        }
        putchar('\n');
    }
}

static void count_states(const struct tree *tree, size_t counts[TREE_STATES])
{
    memset(counts, 0, TREE_STATES * sizeof(*counts));
    for (size_t i = 0; i < tree->count; i++) {
        counts[tree->nodes[i]->state]++;
    }
}

static void print_json(const struct tree *tree)
{
    struct json json;
    size_t counts[TREE_STATES];
    count_states(tree, counts);
    json_init(&json, stdout);
    json_open(&json, NULL, '{');
    json_string(&json, "out", tree->out);
    for (size_t i = 0; i < TREE_STATES; i++) {
        json_integer(&json, tree_state_name((enum tree_state)i), (int64_t)counts[i]);
    }
    json_open(&json, "cases", '[');
    for (size_t i = 0; i < tree->count; i++) {
        const struct tree_node *node = tree->nodes[i];
        json_open(&json, NULL, '{');
        json_string(&json, "path", node->path);
        json_string(&json, "does", tree_kind_name(node->kind));
        json_string(&json, "place", node->place);
        json_string(&json, "title", node->title);
        json_string(&json, "result", node->result);
        json_string(&json, "state", tree_state_name(node->state));
        json_string(&json, "why", *node->why ? node->why : NULL);
        json_string(&json, "id", *node->id ? node->id : NULL);
        json_integer(&json, "exit", node->status);
        json_close(&json, '}');
    }
    json_close(&json, ']');
    json_close(&json, '}');
}

static void print_counts(const struct tree *tree)
{
    size_t counts[TREE_STATES];
    count_states(tree, counts);
    printf(_("%zu cases: %zu done, %zu running, %zu failed, %zu stale, %zu not yet\n"), tree->count,
           counts[TREE_DONE], counts[TREE_RUNNING], counts[TREE_FAILED], counts[TREE_STALE],
           counts[TREE_NOT_YET]);
}

static void print_status(const struct tree *tree, const struct options *options,
                         struct arena *arena)
{
    if (options->json) {
        print_json(tree);
        return;
    }
    for (size_t i = 0; i < tree->count; i++) {
        const struct tree_node *node = tree->nodes[i];
        printf("%-8s  %-5s  %s  %s", _(tree_state_name(node->state)), tree_kind_name(node->kind),
               name_of(node, arena), node->title);
        if (*node->why) {
            printf("  %s", node->why);
        }
        if (*node->id) {
            printf(" [%s]", node->id);
        }
        putchar('\n');
    }
    print_counts(tree);
}

static bool is_handed(const struct options *options, const char *file)
{
    return options->task && file && strcmp(file, TREE_HANDED) == 0;
}

/* What the shell hands over, as <(age -d key.age), can be read once and here only. */
static bool check_file(const char *file, const char *id, struct fault *fault)
{
    struct stat facts;
    return !file || stat(file, &facts) != 0 || S_ISREG(facts.st_mode) ||
           fault_set_at(fault, FAULT_INPUT, id, file, 0, "%s",
                        _("is no file that jobs of Slurm can read; give one"));
}

static bool read_keys(struct ordered *ordered, struct fault *fault)
{
    const struct options *options = ordered->options;
    ordered->keyed = options->key != NULL;
    if (is_handed(options, options->key) || is_handed(options, options->sign)) {
        struct tree_keys keys;
        bool well = seal_start(fault) &&
                    (tree_take_keys(&keys) ||
                     fault_set(fault, FAULT_INPUT, "key-wrong", "%s", _("no keys were handed on")));
        ordered->signing = well && options->sign;
        ordered->key = keys.key;
        ordered->sign = keys.sign;
        explicit_bzero(&keys, sizeof(keys));
        return well;
    }
    if (is_by_slurm(options) && (!check_file(options->key, "key-wrong", fault) ||
                                 !check_file(options->sign, "sign-key", fault))) {
        return false;
    }
    if (options->key &&
        (!seal_start(fault) || !pack_read_key(options->key, &ordered->key, fault))) {
        return false;
    }
    ordered->signing = command_sign_key(options, &ordered->sign, fault);
    return fault->kind == FAULT_NONE;
}

static bool read_order(struct ordered *ordered, struct arena *arena, struct fault *fault)
{
    const struct options *options = ordered->options;
    struct tree_request *request = &ordered->request;
    if (!read_keys(ordered, fault)) {
        return false;
    }
    *request = (struct tree_request){
        .province = options->words[0],
        .out = options->output,
        .rules_folder = options->rules,
        .reports_folder = options->reports,
        .previous = options->previous,
        .key_file = options->key,
        .sign_file = options->sign,
        .key = ordered->keyed ? &ordered->key : NULL,
        .sign = ordered->signing ? &ordered->sign : NULL,
        .overrides = options->overrides,
        .override_count = options->override_count,
        .jobs = options->jobs,
        .time_limit = options->time_limit,
        .slurm_options = options->slurm_options,
        .slurm_option_count = options->slurm_option_count,
        .jobs_given = options->jobs_given,
        .detach = options->detach,
        .patience = PATIENCE_DEFAULT,
        .progress = show_progress,
        .context = (void *)(uintptr_t)options,
    };
    (void)arena;
    if (options->patience) {
        char *end;
        request->patience = strtol(options->patience, &end, 10);
        if (*end || request->patience < 1 || request->patience > 86400) {
            return fault_set(fault, FAULT_USAGE, "option-patience",
                             _("--patience wants 1 to 86400 seconds, not \"%s\""),
                             options->patience);
        }
    }
    return true;
}

static int do_task(struct ordered *ordered, struct arena *arena, struct fault *fault)
{
    const struct options *options = ordered->options;
    struct tree tree;
    const char *colon = strchr(options->task, ':');
    char *end = NULL;
    unsigned long number = colon ? strtoul(colon + 1, &end, 10) : 0;
    if (!colon || !end || *end || end == colon + 1) {
        fault_set(fault, FAULT_USAGE, "usage", _("usage: mingce %s %s"), "tree", usage);
        return fault->kind;
    }
    const char *digest =
        arena_text(arena, (struct text){options->task, (size_t)(colon - options->task)});
    bool well = tree_read(&tree, &ordered->request, digest, fault);
    if (well && number >= tree.count) {
        well = fault_set(fault, FAULT_USAGE, "usage", _("usage: mingce %s %s"), "tree", usage);
    }
    struct rulebook *rulebook = well ? command_rulebook(options, arena, fault) : NULL;
    if (rulebook) {
        (void)!tree_task(&tree, &ordered->request, rulebook, tree.nodes[number], fault);
    }
    rulebook_close(rulebook);
    tree_close(&tree);
    return fault->kind;
}

/* Each failed node by name; the worst status of all. */
static int tell(const struct tree *tree, const struct options *options, struct arena *arena,
                struct fault *fault)
{
    int worst = 0;
    size_t open = 0;
    for (size_t i = 0; i < tree->count; i++) {
        const struct tree_node *node = tree->nodes[i];
        if (node->state == TREE_FAILED) {
            fprintf(stderr, "mingce: %s: %s [%s]\n", name_of(node, arena), node->why, node->id);
            worst = node->status > worst ? node->status : worst;
        }
        open += node->state != TREE_FAILED && node->state != TREE_DONE;
    }
    if (options->json) {
        print_json(tree);
    } else if (!options->quiet) {
        print_counts(tree);
    }
    if (open > 0 && worst == 0 && fault->kind == FAULT_NONE && !options->detach) {
        fault_set(fault, FAULT_OUTPUT, "tree-unfinished",
                  _("not done: %zu; --status tells why, and mingce tree goes on from "
                    "there"),
                  open);
        worst = fault->kind;
    }
    return worst;
}

static bool execute(struct tree *tree, struct ordered *ordered, struct fault *fault)
{
    struct tree_lock lock;
    bool well = tree_begin(tree, &lock, fault);
    if (well) {
        well = is_by_slurm(ordered->options) ? tree_on_slurm(tree, &ordered->request, fault)
                                             : tree_on_cores(tree, &ordered->request, fault);
    }
    tree_end(&lock);
    return well;
}

static int do_tree(struct ordered *ordered, struct arena *arena, struct fault *fault)
{
    const struct options *options = ordered->options;
    struct tree tree = {0};
    int worst = 0;
    struct rulebook *rulebook = command_rulebook(options, arena, fault);
    if (!rulebook) {
        return fault->kind;
    }
    show_progress((void *)(uintptr_t)options, N_("planning"));
    bool well = tree_plan(&tree, &ordered->request, fault);
    if (well && options->plan) {
        if (options->json) {
            tree_write(&tree, stdout, false);
        } else {
            print_plan(&tree, arena);
        }
    } else if (well && tree_survey(&tree, &ordered->request, rulebook_rules(rulebook), fault)) {
        tree_look(&tree);
        if (options->status) {
            print_status(&tree, options, arena);
        } else {
            show_progress((void *)(uintptr_t)options, N_("working through the tree"));
            well = execute(&tree, ordered, fault);
            if (well || strcmp(fault->id, "tree-stopped") == 0 ||
                strcmp(fault->id, "tree-slurm") == 0) {
                tree_look(&tree);
                worst = tell(&tree, options, arena, fault);
            }
        }
    }
    rulebook_close(rulebook);
    tree_close(&tree);
    return fault->kind != FAULT_NONE ? (int)fault->kind : worst;
}

static bool check_options(const struct options *options, struct fault *fault)
{
    static const char *const schedulers[] = {"cores", "slurm"};
    if (!command_words(options, 1, 1, usage, fault)) {
        return false;
    }
    if (!options->output && !options->plan) {
        return fault_set(fault, FAULT_USAGE, "usage", _("usage: mingce %s %s"), "tree", usage);
    }
    bool known = !options->scheduler;
    for (size_t i = 0; i < 2 && !known; i++) {
        known = strcmp(options->scheduler, schedulers[i]) == 0;
    }
    return known ||
           fault_set(fault, FAULT_USAGE, "option-scheduler",
                     _("--scheduler wants cores or slurm, not \"%s\""), options->scheduler);
}

int command_tree(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct ordered ordered = {.options = options};
    int status = 0;
    if (check_options(options, fault) && read_order(&ordered, arena, fault)) {
        status = options->task ? do_task(&ordered, arena, fault) : do_tree(&ordered, arena, fault);
    }
    if (ordered.signing) {
        sign_key_forget(&ordered.sign);
    }
    if (ordered.keyed) {
        seal_key_forget(&ordered.key);
    }
    return fault->kind != FAULT_NONE ? (int)fault->kind : status;
}
