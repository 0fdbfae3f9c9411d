/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The plan as a file, the state folder it lies in, and the notes beside results. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/treeing.h"
#include "store/store.h"

enum { PLAN_LIMIT = 256 * 1024 * 1024 };

static bool failed(struct fault *fault, const char *path)
{
    return fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0, _("cannot be written: %s"),
                        strerror(errno));
}

const char *tree_file(const struct tree *tree, struct arena *arena, const char *name)
{
    return arena_printf(arena, "%s/" TREE_FOLDER "/%s", tree->out, name);
}

const char *tree_result(struct tree *tree, const struct tree_node *node)
{
    bool top = strcmp(node->path, ".") == 0;
    return arena_printf(&tree->arena, "%s/%s%s%s", tree->out, top ? "" : node->path, top ? "" : "/",
                        node->kind == TREE_OWN ? "own" : "result");
}

const char *tree_pack(struct tree *tree, const struct tree_node *node)
{
    return arena_printf(&tree->arena, "%s.pack", node->result);
}

static void write_node(struct json *json, const struct tree_node *node, bool recipes)
{
    json_open(json, NULL, '{');
    json_integer(json, "number", (int64_t)node->number);
    json_integer(json, "level", (int64_t)node->level);
    json_string(json, "does", tree_kind_name(node->kind));
    json_string(json, "path", node->path);
    json_string(json, "place", node->place);
    json_string(json, "title", node->title);
    json_string(json, "period", node->period);
    json_string(json, "as_of", node->as_of);
    json_boolean(json, "parts", node->parts);
    json_boolean(json, "incomplete", node->incomplete);
    if (node->upper) {
        json_integer(json, "upper", (int64_t)node->upper->number);
    }
    for (size_t i = 0; i < node->missing_count; i++) {
        if (i == 0) {
            json_open(json, "missing", '[');
        }
        json_open(json, NULL, '{');
        json_string(json, "place", node->missing[i].place);
        json_string(json, "title", node->missing[i].title);
        json_close(json, '}');
        if (i + 1 == node->missing_count) {
            json_close(json, ']');
        }
    }
    if (recipes) {
        json_boolean(json, "readable", node->readable);
        json_string(json, "manifest", node->kind == TREE_PACK ? node->manifest : NULL);
        recipe_write(json, &node->recipe);
    }
    json_close(json, '}');
}

void tree_write(const struct tree *tree, FILE *file, bool recipes)
{
    struct json json;
    json_init(&json, file);
    json_open(&json, NULL, '{');
    json_integer(&json, "levels", (int64_t)tree->levels);
    if (recipes) {
        json_string(&json, "key_check", tree->key_check);
        for (size_t i = 0; tree->count > 0 && i < 3; i++) {
            static const char *const names[] = {"mingce", "sqlite", "libxlsxwriter"};
            json_string(&json, names[i], tree->nodes[0]->recipe.versions[i]);
        }
    }
    json_open(&json, "cases", '[');
    for (size_t i = 0; i < tree->count; i++) {
        write_node(&json, tree->nodes[i], recipes);
    }
    json_close(&json, ']');
    json_close(&json, '}');
}

/* The folder of a path and all above it. */
static bool make_folders(struct arena *arena, const char *path)
{
    char *copy = arena_copy(arena, path);
    for (char *at = copy + 1;; at++) {
        if (*at != '/' && *at) {
            continue;
        }
        char kept = *at;
        *at = '\0';
        if (mkdir(copy, 0700) != 0 && errno != EEXIST) {
            return false;
        }
        if (!kept) {
            return true;
        }
        *at = kept;
    }
}

static bool is_below(const char *path, const char *folder)
{
    size_t length = strcmp(folder, "/") == 0 ? 0 : strlen(folder);
    return strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

/* OUT in PROVINCE would be read as rosters some day; PROVINCE in OUT could be written over. */
static bool check_apart(struct tree *tree, struct fault *fault)
{
    char *province = realpath(tree->province, NULL);
    char *path = arena_copy(&tree->arena, tree->out);
    bool whole = true;
    char *out = realpath(path, NULL);
    while (!out) {
        char *slash = strrchr(path, '/');
        whole = false;
        if (!slash) {
            out = realpath(".", NULL);
            break;
        }
        slash[slash == path] = '\0';
        out = realpath(path, NULL);
        if (slash == path) {
            break;
        }
    }
    bool well =
        !province || !out || (!is_below(out, province) && !(whole && is_below(province, out)));
    free(province);
    free(out);
    return well || fault_set_at(fault, FAULT_OUTPUT, "out-in-case", tree->out, 0, "%s",
                                _("lies inside the case, or around it; give a folder beside it"));
}

static bool check_ours(struct tree *tree, struct fault *fault)
{
    char **names;
    size_t count;
    bool ours = !file_exists(tree->out) || file_is_folder(tree_file(tree, &tree->arena, "")) ||
                (file_names(&tree->arena, tree->out, "", &names, &count) && count == 0);
    return ours || fault_set_at(fault, FAULT_OUTPUT, "out-foreign", tree->out, 0, "%s",
                                _("is not empty and was not made by mingce; give another folder"));
}

static bool write_plan(struct tree *tree, struct fault *fault)
{
    const char *path = tree_file(tree, &tree->arena, "plan.json");
    const char *beside = tree_file(tree, &tree->arena, "plan.json.new");
    long long bytes;
    FILE *file = fopen(beside, "w");
    bool well = file != NULL;
    if (well) {
        tree_write(tree, file, true);
        well = ferror(file) == 0;
        well = fsync(fileno(file)) == 0 && well;
        well = fclose(file) == 0 && well;
    }
    well = well && seal_file(beside, tree->digest, &bytes) && rename(beside, path) == 0;
    return well || failed(fault, path);
}

bool tree_begin(struct tree *tree, struct tree_lock *lock, struct fault *fault)
{
    lock->fd = -1;
    mode_t mask = umask(077);
    bool well = check_apart(tree, fault) && check_ours(tree, fault);
    const char *path = tree_file(tree, &tree->arena, "lock");
    if (well && (!make_folders(&tree->arena, tree_file(tree, &tree->arena, "slurm")) ||
                 (lock->fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600)) < 0)) {
        well = failed(fault, tree->out);
    }
    if (well && flock(lock->fd, LOCK_EX | LOCK_NB) != 0) {
        well = fault_set_at(fault, FAULT_OUTPUT, "tree-locked", tree->out, 0, "%s",
                            _("another mingce tree is at work on it; wait until that is done"));
    }
    well = well && write_plan(tree, fault);
    for (size_t i = 0; well && i < tree->count; i++) {
        if (tree->nodes[i]->state == TREE_DONE && tree->nodes[i]->kind != TREE_PACK) {
            tree_unnote(tree, tree->nodes[i]); /* of a try before it was done */
        }
    }
    umask(mask);
    return well;
}

void tree_end(struct tree_lock *lock)
{
    if (lock->fd >= 0) {
        close(lock->fd);
        lock->fd = -1;
    }
}

/* Columns as in the query of read_nodes. */
static void take_node(struct tree *tree, const struct query *query, struct tree_node *node)
{
    struct arena *arena = &tree->arena;
    const char **const texts[] = {&node->path, &node->place, &node->title, &node->period,
                                  &node->as_of};
    char *const digests[] = {node->manifest,     node->recipe.case_file, node->recipe.inputs,
                             node->recipe.rules, node->recipe.overrides, node->recipe.previous};
    for (size_t i = 0; i < 5; i++) {
        *texts[i] = arena_text(arena, query_text(query, i));
    }
    for (size_t i = 0; i < 6; i++) {
        struct text text = query_text(query, 5 + i);
        if (text.length < SEAL_HEX) {
            memcpy(digests[i], text.at, text.length);
        }
    }
    for (size_t i = 0; i < 3; i++) {
        node->recipe.versions[i] = arena_text(arena, query_text(query, 11 + i));
    }
    for (size_t i = 0; i < TREE_KINDS; i++) {
        if (text_is(query_text(query, 14), tree_kind_name((enum tree_kind)i))) {
            node->kind = (enum tree_kind)i;
        }
    }
    node->level = (size_t)query_integer(query, 15);
    node->parts = query_integer(query, 16) != 0;
    node->incomplete = query_integer(query, 17) != 0;
    node->readable = query_integer(query, 18) != 0;
    node->recipe.kind = node->kind == TREE_MERGE ? "merge" : "run";
    bool top = strcmp(node->path, ".") == 0;
    node->folder = top ? tree->province : arena_printf(arena, "%s/%s", tree->province, node->path);
    node->result = node->kind == TREE_PACK ? node->folder : tree_result(tree, node);
    node->why = node->id = "";
    tree->key_check = arena_text(arena, query_text(query, 19));
}

static bool read_nodes(struct tree *tree, struct store *json, const char *plan, struct fault *fault)
{
    static const char sql[] =
        "with c as (select key, value as v from json_each(:plan, '$.cases')) select "
        "v->>'path', v->>'place', v->>'title', v->>'period', v->>'as_of', "
        "coalesce(v->>'manifest', ''), v->>'$.recipe.case', v->>'$.recipe.inputs', "
        "v->>'$.recipe.rules', v->>'$.recipe.set', coalesce(v->>'$.recipe.previous', ''), "
        ":plan->>'mingce', :plan->>'sqlite', :plan->>'libxlsxwriter', v->>'does', v->>'level', "
        "v->>'parts', v->>'incomplete', v->>'readable', :plan->>'key_check', "
        "coalesce(v->>'upper', -1) from c order by key";
    struct query *query = query_open(json, sql, NULL, fault);
    int64_t *uppers = NULL;
    size_t count = 0;
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":plan", plan);
    }
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            struct tree_node *node = ARENA_NEW(&tree->arena, struct tree_node);
            take_node(tree, query, node);
            node->number = tree->count;
            tree->levels = node->level + 1;
            ARENA_PUSH(&tree->arena, tree->nodes, tree->count, node);
            ARENA_PUSH(&tree->arena, uppers, count, query_integer(query, 20));
        }
    }
    query_close(query);
    for (size_t i = 0; well && uppers && i < count; i++) {
        struct tree_node *node = tree->nodes[i];
        if (uppers[i] > (int64_t)i && uppers[i] < (int64_t)tree->count) {
            node->upper = tree->nodes[uppers[i]];
            ARENA_PUSH(&tree->arena, node->upper->lowers, node->upper->lower_count, node);
        }
    }
    return well;
}

static bool read_missing(struct tree *tree, struct store *json, const char *plan,
                         struct fault *fault)
{
    struct query *query = query_open(
        json,
        "select c.key, m.value->>'place', m.value->>'title' from json_each(:plan, '$.cases') "
        "c, json_each(c.value, '$.missing') m order by c.key, m.key",
        NULL, fault);
    bool more = query != NULL;
    bool well = more;
    if (query) {
        query_bind(query, ":plan", plan);
    }
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            struct tree_node *node = tree->nodes[query_integer(query, 0)];
            struct missing missing = {arena_text(&tree->arena, query_text(query, 1)),
                                      arena_text(&tree->arena, query_text(query, 2))};
            ARENA_PUSH(&tree->arena, node->missing, node->missing_count, missing);
        }
    }
    query_close(query);
    return well;
}

static int by_place(const void *a, const void *b)
{
    const struct tree_node *left = *(struct tree_node *const *)a;
    const struct tree_node *right = *(struct tree_node *const *)b;
    return strcmp(left->place, right->place);
}

bool tree_read(struct tree *tree, const struct tree_request *request, const char *digest,
               struct fault *fault)
{
    struct text text;
    char own[SEAL_HEX];
    long long bytes;
    *tree = (struct tree){.province = request->province, .out = request->out, .key_check = ""};
    arena_init(&tree->arena);
    const char *path = tree_file(tree, &tree->arena, "plan.json");
    if (!seal_start(fault)) {
        return false;
    }
    if (!file_read(&tree->arena, path, PLAN_LIMIT, &text) || !seal_file(path, own, &bytes) ||
        strcmp(own, digest) != 0) {
        return fault_set_at(fault, FAULT_INPUT, "tree-plan", path, 0, "%s",
                            _("is not the plan that this task belongs to; a later mingce tree has "
                              "planned anew and does what is to be done"));
    }
    memcpy(tree->digest, own, SEAL_HEX);
    struct store *json = store_create(":memory:", ":memory:", fault);
    bool well =
        json && read_nodes(tree, json, text.at, fault) && read_missing(tree, json, text.at, fault);
    struct fault ignored = {0};
    (void)!store_close(json, &ignored);
    for (size_t i = 0; well && i < tree->count; i++) {
        struct tree_node *node = tree->nodes[i];
        if (node->lower_count > 0) {
            qsort(node->lowers, node->lower_count, sizeof(*node->lowers), by_place);
        }
    }
    return well;
}

static const char *beside(const struct tree_node *node, struct arena *arena, const char *end)
{
    return arena_printf(arena, "%s%s", node->result, end);
}

static bool make_parent(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    return !slash ||
           make_folders(arena, arena_text(arena, (struct text){path, (size_t)(slash - path)}));
}

/* A line each: the exit status, the id, the recipe it was tried with, the place, what is said. */
bool tree_note(struct tree *tree, const struct tree_node *node, const struct fault *why,
               struct fault *fault)
{
    const char *path = beside(node, &tree->arena, ".state");
    const char *new = beside(node, &tree->arena, ".state.new");
    FILE *file = make_parent(&tree->arena, path) ? fopen(new, "w") : NULL;
    bool well = file != NULL;
    if (well) {
        fprintf(file, "%d\n%s\n%s\n", why ? (int)why->kind : 0, why ? why->id : "begun",
                recipe_line(&node->recipe, &tree->arena));
        if (why && why->file[0] && why->line > 0) {
            fprintf(file, "%s:%ld: ", why->file, why->line);
        } else if (why && why->file[0]) {
            fprintf(file, "%s: ", why->file);
        }
        fprintf(file, "%s\n", why ? why->text : "");
        well = ferror(file) == 0;
        well = fclose(file) == 0 && well;
    }
    well = well && rename(new, path) == 0;
    return well || failed(fault, path);
}

void tree_unnote(struct tree *tree, const struct tree_node *node)
{
    (void)unlink(beside(node, &tree->arena, ".state"));
}

int tree_lock_node(struct tree *tree, const struct tree_node *node, struct fault *fault)
{
    const char *slash = strrchr(node->result, '/');
    const char *path = arena_printf(&tree->arena, "%.*s/.%s.tree-lock", (int)(slash - node->result),
                                    node->result, slash + 1);
    int fd = make_parent(&tree->arena, path) ? open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600) : -1;
    if (fd < 0 || flock(fd, LOCK_EX) != 0) {
        failed(fault, path);
        if (fd >= 0) {
            close(fd);
        }
        return -1;
    }
    return fd;
}
