/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From folders to a plan. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/pack.h"
#include "batch/treeing.h"
#include "batch/version.h"
#include "model/scope.h"
#include "script/script.h"

enum { DEEPEST = 64 };

/* A folder on the way from PROVINCE down to where the walk is. */
struct step {
    const struct step *above;
    dev_t device;
    ino_t inode;
    const char *path;
    struct tree_node *node; /* the nearest case at or above it; NULL: none */
    int depth;
};

struct walk {
    struct tree *tree;
    struct fault *fault;
};

const char *tree_kind_name(enum tree_kind kind)
{
    static const char *const names[TREE_KINDS] = {"run", "own", "pack", "merge"};
    return names[kind];
}

static bool walk_folder(struct walk *walk, const char *folder, const char *path,
                        const struct step *above);

/* Results and what lies beside them share folders with those of the cases below. */
static bool check_name(struct walk *walk, const char *path)
{
    static const char *const taken[] = {"result",    "own",         "result.state",
                                        "own.state", "result.pack", "own.pack"};
    const char *end;
    for (const char *name = path; name; name = *end ? end + 1 : NULL) {
        end = name + strcspn(name, "/");
        for (size_t i = 0; i < sizeof(taken) / sizeof(*taken); i++) {
            if (text_is((struct text){name, (size_t)(end - name)}, taken[i])) {
                return fault_set_at(walk->fault, FAULT_INPUT, "tree-name", path, 0,
                                    _("\"%s\" is what results are called in OUT; call the folder "
                                      "otherwise"),
                                    taken[i]);
            }
        }
    }
    return text_valid(text_of(path)) ||
           fault_set_at(walk->fault, FAULT_INPUT, "tree-name", path, 0, "%s",
                        _("its name is not UTF-8; call the folder otherwise"));
}

static struct tree_node *new_node(struct tree *tree, enum tree_kind kind, const char *path,
                                  const char *folder, struct tree_node *upper)
{
    struct tree_node *node = ARENA_NEW(&tree->arena, struct tree_node);
    *node = (struct tree_node){
        .kind = kind, .path = path, .folder = folder, .upper = upper, .why = "", .id = ""};
    ARENA_PUSH(&tree->arena, tree->nodes, tree->count, node);
    if (upper) {
        ARENA_PUSH(&tree->arena, upper->lowers, upper->lower_count, node);
    }
    return node;
}

static bool read_case(struct walk *walk, struct tree_node *node)
{
    struct case_settings settings = {0};
    struct arena *arena = &walk->tree->arena;
    const char *path = arena_printf(arena, "%s/case.lua", node->folder);
    char as_of[12];
    if (!script_load_case(path, arena, &settings, walk->fault)) {
        return false;
    }
    date_format(settings.as_of, as_of);
    node->title = settings.title;
    node->place = settings.place;
    node->period = settings.period;
    node->as_of = arena_copy(arena, as_of);
    node->trial = settings.trial;
    node->parts = settings.parts;
    node->incomplete = settings.incomplete;
    return true;
}

/* A case that reads those below itself is not made of them. */
static struct tree_node *made_of_those_below(struct tree_node *node)
{
    return node && !node->parts ? node : NULL;
}

static bool walk_entry(struct walk *walk, const char *folder, const char *name,
                       const struct step *step)
{
    struct arena *arena = &walk->tree->arena;
    struct stat facts;
    const char *full = arena_printf(arena, "%s/%s", folder, name);
    const char *path =
        strcmp(step->path, ".") == 0 ? name : arena_printf(arena, "%s/%s", step->path, name);
    if (name[0] == '.' || strcmp(name, "作废") == 0 || lstat(full, &facts) != 0) {
        return true;
    }
    bool link = S_ISLNK(facts.st_mode);
    if (!file_is_folder(full)) {
        return true;
    }
    /* A county may lie on another disk; a link to anything else is none of the tree's. */
    if (link && !file_exists(arena_printf(arena, "%s/case.lua", full))) {
        return true;
    }
    return walk_folder(walk, full, path, step);
}

static bool walk_folder(struct walk *walk, const char *folder, const char *path,
                        const struct step *above)
{
    struct arena *arena = &walk->tree->arena;
    struct stat facts;
    char **names;
    size_t count;
    if (stat(folder, &facts) != 0 || !file_names(arena, folder, "", &names, &count)) {
        return fault_set_at(walk->fault, FAULT_INPUT, "file-unreadable", folder, 0,
                            _("cannot be read: %s"), strerror(errno));
    }
    struct step step = {.above = above,
                        .device = facts.st_dev,
                        .inode = facts.st_ino,
                        .path = path,
                        .node = above ? above->node : NULL,
                        .depth = above ? above->depth + 1 : 0};
    for (const struct step *at = above; at; at = at->above) {
        if (at->device == facts.st_dev && at->inode == facts.st_ino) {
            return fault_set_at(walk->fault, FAULT_INPUT, "tree-cycle", path, 0,
                                _("leads back to %s, above it: a case cannot lie below itself"),
                                at->path);
        }
    }
    if (step.depth > DEEPEST) {
        return fault_set_at(walk->fault, FAULT_INPUT, "folder-deep", path, 0,
                            _("folders are nested more than %d deep"), DEEPEST);
    }
    if (file_exists(arena_printf(arena, "%s/case.lua", folder))) {
        if (!check_name(walk, path)) {
            return false;
        }
        step.node = new_node(walk->tree, TREE_RUN, path, folder, made_of_those_below(step.node));
        walk->tree->top = above ? walk->tree->top : step.node;
        if (!read_case(walk, step.node)) {
            return false;
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (!walk_entry(walk, folder, names[i], &step)) {
            return false;
        }
    }
    return true;
}

static const char *below(struct tree *tree, const struct tree_node *node, const char *path)
{
    return strcmp(node->path, ".") == 0 ? path
                                        : arena_printf(&tree->arena, "%s/%s", node->path, path);
}

static bool read_pack(struct walk *walk, struct tree_node *node)
{
    struct arena *arena = &walk->tree->arena;
    struct store *store = pack_open(node->folder, walk->fault);
    const char *manifest = "";
    const char *version = "";
    const char *trial = "";
    const struct {
        const char *key;
        const char **out;
    } keys[] = {{"title", &node->title}, {"place", &node->place}, {"period", &node->period},
                {"as_of", &node->as_of}, {"version", &version},   {"manifest_sha256", &manifest},
                {"trial", &trial}};
    bool well = store != NULL;
    for (size_t i = 0; well && i < sizeof(keys) / sizeof(*keys); i++) {
        well = store_text(
            store, arena_printf(arena, "select value from pack where key = '%s'", keys[i].key),
            arena, keys[i].out, walk->fault);
    }
    struct query *query = NULL;
    if (well) {
        query = query_open(store,
                           "select name, reason from evaluation where what = 'missing' "
                           "order by 1",
                           NULL, walk->fault);
        well = query != NULL;
    }
    for (bool more = well; well && more;) {
        well = query_next(query, &more, walk->fault);
        if (well && more) {
            struct missing missing = {arena_text(arena, query_text(query, 0)),
                                      arena_text(arena, query_text(query, 1))};
            ARENA_PUSH(arena, node->missing, node->missing_count, missing);
        }
    }
    query_close(query);
    struct fault ignored = {0};
    (void)!store_close(store, &ignored);
    node->trial = strcmp(trial, "1") == 0;
    if (well && strcmp(version, MINGCE_VERSION) != 0) {
        return fault_set_at(walk->fault, FAULT_INPUT, "tree-version", node->path, 0,
                            _("was made by mingce %s, this is %s: what it counts may be something "
                              "else; ask for it anew, or merge by hand"),
                            version, MINGCE_VERSION);
    }
    if (well) {
        memcpy(node->manifest, manifest, strlen(manifest) < SEAL_HEX ? strlen(manifest) + 1 : 0);
    }
    return well;
}

static bool is_pack(const char *path)
{
    const char *slash = strrchr(path, '/');
    return text_ends(text_of(path), TEXT(".pack")) && (slash ? slash[1] : path[0]) != '.';
}

/* What lies in a case with cases below but in none of these: packs, and rosters of its own. */
static bool add_own(struct walk *walk, struct tree_node *node)
{
    struct tree *tree = walk->tree;
    struct case_files files = {0};
    struct fault ignored = {0};
    /* What cannot be read is told when the rosters are, and stops no other case. */
    bool rosters = !files_scan(node->folder, false, &tree->arena, &files, &ignored);
    for (size_t i = 0; i < files.count; i++) {
        rosters = rosters || file_name_of(files.sources[i].path) != NAME_OTHER;
    }
    for (size_t i = 0; i < files.ignored_count; i++) {
        const char *path = files.ignored[i];
        const char *full = arena_printf(&tree->arena, "%s/%s", node->folder, path);
        if (is_pack(path) && !file_is_folder(full) &&
            !read_pack(walk, new_node(tree, TREE_PACK, below(tree, node, path), full, node))) {
            return false;
        }
    }
    if (node->lower_count == 0) {
        return true;
    }
    node->kind = TREE_MERGE;
    if (rosters) {
        struct tree_node *own = new_node(tree, TREE_OWN, node->path, node->folder, node);
        own->title = node->title;
        own->place = node->place;
        own->period = node->period;
        own->as_of = node->as_of;
        own->trial = node->trial;
    }
    return true;
}

/* What a merge would refuse is better known before the first case is begun. */
static bool check_lowers(struct walk *walk, const struct tree_node *node)
{
    for (size_t i = 0; i < node->lower_count; i++) {
        const struct tree_node *lower = node->lowers[i];
        if (lower->kind == TREE_OWN) {
            continue;
        }
        if (strcmp(lower->period, node->period) != 0 || strcmp(lower->as_of, node->as_of) != 0 ||
            lower->trial != node->trial) {
            return fault_set_at(walk->fault, FAULT_INPUT, "tree-period", lower->path, 0,
                                _("is of %s as of %s%s; %s, above it, is of %s as of %s%s"),
                                lower->period, lower->as_of, lower->trial ? _(" (trial)") : "",
                                node->path, node->period, node->as_of,
                                node->trial ? _(" (trial)") : "");
        }
        if (strcmp(lower->place, node->place) == 0 || !place_within(lower->place, node->place)) {
            return fault_set_at(walk->fault, FAULT_INPUT, "tree-place", lower->path, 0,
                                _("is of %s, which does not lie below %s (%s)"), lower->place,
                                node->place, node->path);
        }
        for (size_t j = 0; j < node->lower_count; j++) {
            const struct tree_node *other = node->lowers[j];
            if (i != j && other->kind != TREE_OWN && strcmp(lower->place, other->place) != 0 &&
                place_within(lower->place, other->place)) {
                return fault_set_at(walk->fault, FAULT_INPUT, "tree-place", lower->path, 0,
                                    _("is of %s, which lies within %s (%s): its people would "
                                      "count twice; put it into that folder"),
                                    lower->place, other->place, other->path);
            }
        }
    }
    return true;
}

static int by_place_and_day(const void *a, const void *b)
{
    const struct tree_node *left = *(struct tree_node *const *)a;
    const struct tree_node *right = *(struct tree_node *const *)b;
    int order = strcmp(left->place, right->place);
    order = order ? order : strcmp(left->period, right->period);
    order = order ? order : strcmp(left->as_of, right->as_of);
    return order ? order : strcmp(left->path, right->path);
}

static bool check_twice(struct walk *walk)
{
    struct tree *tree = walk->tree;
    struct tree_node **list = NULL;
    size_t count = 0;
    for (size_t i = 0; i < tree->count; i++) {
        if (tree->nodes[i]->kind != TREE_OWN) {
            ARENA_PUSH(&tree->arena, list, count, tree->nodes[i]);
        }
    }
    if (list) {
        qsort(list, count, sizeof(struct tree_node *), by_place_and_day);
    }
    for (size_t i = 1; i < count; i++) {
        if (strcmp(list[i]->place, list[i - 1]->place) == 0 &&
            strcmp(list[i]->period, list[i - 1]->period) == 0 &&
            strcmp(list[i]->as_of, list[i - 1]->as_of) == 0) {
            return fault_set_at(walk->fault, FAULT_INPUT, "tree-twice", list[i]->path, 0,
                                _("is of %s, as %s is; one place has one case"), list[i]->place,
                                list[i - 1]->path);
        }
    }
    return true;
}

static int by_level(const void *a, const void *b)
{
    const struct tree_node *left = *(struct tree_node *const *)a;
    const struct tree_node *right = *(struct tree_node *const *)b;
    if (left->level != right->level) {
        return left->level < right->level ? -1 : 1;
    }
    int order = strcmp(left->path, right->path);
    return order ? order : (left->kind > right->kind) - (left->kind < right->kind);
}

/* The own part has the place of the whole, which goes before all places below. */
static int by_place(const void *a, const void *b)
{
    const struct tree_node *left = *(struct tree_node *const *)a;
    const struct tree_node *right = *(struct tree_node *const *)b;
    return strcmp(left->place, right->place);
}

static void settle_levels(struct tree *tree)
{
    /* Nodes stand before those below them. */
    for (size_t i = tree->count; i-- > 0;) {
        struct tree_node *node = tree->nodes[i];
        for (size_t j = 0; j < node->lower_count; j++) {
            size_t needed = node->lowers[j]->level + 1;
            node->level = node->level > needed ? node->level : needed;
        }
        if (node->lower_count > 0) {
            qsort(node->lowers, node->lower_count, sizeof(*node->lowers), by_place);
        }
    }
    qsort(tree->nodes, tree->count, sizeof(*tree->nodes), by_level);
    for (size_t i = 0; i < tree->count; i++) {
        struct tree_node *node = tree->nodes[i];
        node->number = i;
        node->result = node->kind == TREE_PACK ? node->folder
                       : tree->out             ? tree_result(tree, node)
                                               : "";
        tree->levels = tree->levels > node->level ? tree->levels : node->level + 1;
    }
}

bool tree_plan(struct tree *tree, const struct tree_request *request, struct fault *fault)
{
    struct walk walk = {tree, fault};
    *tree = (struct tree){.province = request->province, .out = request->out, .key_check = ""};
    arena_init(&tree->arena);
    if (!seal_start(fault) || !walk_folder(&walk, request->province, ".", NULL)) {
        return false;
    }
    if (tree->count == 0) {
        return fault_set_at(fault, FAULT_INPUT, "tree-empty", request->province, 0, "%s",
                            _("holds no case: no folder below it has a case.lua"));
    }
    size_t cases = tree->count;
    for (size_t i = 0; i < cases; i++) {
        struct tree_node *node = tree->nodes[i];
        if (!node->parts && !add_own(&walk, node)) {
            return false;
        }
    }
    for (size_t i = 0; i < cases; i++) {
        if (!check_lowers(&walk, tree->nodes[i])) {
            return false;
        }
    }
    if (!check_twice(&walk)) {
        return false;
    }
    settle_levels(tree);
    return true;
}

void tree_close(struct tree *tree)
{
    arena_clear(&tree->arena);
}
