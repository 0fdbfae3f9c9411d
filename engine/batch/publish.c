/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/publish.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/language.h"
#include "base/leaving.h"
#include "base/text.h"
#include "batch/strangers.h"

enum { MANIFEST_LIMIT = 64 * 1024 * 1024, MOST_NAMED = 3 };

static bool failed(struct fault *fault, const char *path, const char *what)
{
    return fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0, "%s: %s", what,
                        strerror(errno));
}

static const char *parent_of(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL   ? "."
           : slash == path ? "/"
                           : arena_text(arena, (struct text){path, (size_t)(slash - path)});
}

/* The folder of a path that need not exist itself, resolved, with the last name put back. */
static const char *resolved(struct arena *arena, const char *path)
{
    char *whole = realpath(path, NULL);
    if (whole) {
        const char *copy = arena_copy(arena, whole);
        free(whole);
        return copy;
    }
    const char *slash = strrchr(path, '/');
    const char *parent = parent_of(arena, path);
    char *folder = realpath(parent, NULL);
    if (!folder) {
        return NULL;
    }
    const char *name = slash ? slash + 1 : path;
    const char *joined =
        arena_printf(arena, "%s%s%s", folder, strcmp(folder, "/") == 0 ? "" : "/", name);
    free(folder);
    return joined;
}

static bool is_below(const char *path, const char *folder)
{
    size_t length = strcmp(folder, "/") == 0 ? 0 : strlen(folder);
    return strncmp(path, folder, length) == 0 && (path[length] == '/' || path[length] == '\0');
}

static bool is_empty(struct arena *arena, const char *folder)
{
    char **names;
    size_t count;
    return file_names(arena, folder, "", &names, &count) && count == 0;
}

/* A manifest of ours names the program at its top. */
static bool is_result(struct arena *arena, const char *folder, struct text *manifest)
{
    const char *path = arena_printf(arena, "%s/manifest.json", folder);
    return file_read(arena, path, MANIFEST_LIMIT, manifest) &&
           text_find(*manifest, TEXT("\"program\": \"mingce\"")) != SIZE_MAX;
}

/* What somebody put into a former result would go with it. */
static bool check_strangers(struct publication *publication, struct fault *fault)
{
    struct arena *arena = &publication->arena;
    const char **paths;
    size_t count;
    struct fault own = {0};
    if (!strangers_of(publication->target, arena, &paths, &count, &own)) {
        return fault_set_at(fault, FAULT_OUTPUT, own.kind == FAULT_OUTPUT ? own.id : "out-foreign",
                            own.file, 0, "%s", own.text);
    }
    const char *names = "";
    for (size_t i = 0; i < count && i < MOST_NAMED; i++) {
        names = arena_printf(arena, "%s%s%s", names, i > 0 ? ", " : "", paths[i]);
    }
    if (count > MOST_NAMED) {
        names = arena_printf(arena, _("%s and %zu more"), names, count - MOST_NAMED);
    }
    return count == 0 ||
           fault_set_at(fault, FAULT_OUTPUT, "out-stranger", publication->target, 0,
                        _("holds what no run wrote and the next would remove: %s; move it away, or "
                          "give another folder"),
                        names);
}

static bool check_ours(struct publication *publication, struct fault *fault)
{
    struct text manifest;
    if (!is_result(&publication->arena, publication->target, &manifest)) {
        return fault_set_at(fault, FAULT_OUTPUT, "out-foreign", publication->target, 0, "%s",
                            _("is not empty and was not made by mingce; give another folder"));
    }
    if (publication->checks_only && text_find(manifest, TEXT("\"kind\": \"run\"")) != SIZE_MAX) {
        return fault_set_at(fault, FAULT_OUTPUT, "out-is-run", publication->target, 0, "%s",
                            _("holds the result of a run; check does not go over it"));
    }
    return check_strangers(publication, fault);
}

/* A result is replaced and removed as a whole: what is put into it is lost with the next run. Some
 * of the folders above need not be there yet. */
static bool check_above(struct publication *publication, const char *target, struct fault *fault)
{
    struct text manifest;
    struct arena *arena = &publication->arena;
    const char *above = parent_of(arena, target);
    while (!file_exists(above) && strcmp(above, ".") != 0 && strcmp(above, "/") != 0) {
        above = parent_of(arena, above);
    }
    for (above = resolved(arena, above); above && above[1]; above = parent_of(arena, above)) {
        if (is_result(arena, above, &manifest)) {
            return fault_set_at(fault, FAULT_OUTPUT, "out-inside", target, 0,
                                _("lies inside the result %s, which the next run replaces as a "
                                  "whole; give a place beside it"),
                                above);
        }
    }
    return true;
}

static bool check_apart(struct publication *publication, const char *input, struct fault *fault)
{
    const char *own = resolved(&publication->arena, input);
    const char *target = publication->target;
    return !own || (!is_below(target, own) && !is_below(own, target)) ||
           fault_set_at(fault, FAULT_OUTPUT, "out-in-case", target, 0, "%s",
                        _("lies inside the case, or around it; give a folder beside it"));
}

/* A folder that stands for a whole file system cannot be renamed, nor one that is mounted from
 * another place of the same. */
static bool is_mount(struct publication *publication)
{
    struct statx facts;
    if (statx(AT_FDCWD, publication->target, 0, 0, &facts) == 0 &&
        (facts.stx_attributes & facts.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0) {
        return true;
    }
    struct stat own;
    struct stat above;
    const char *parent = arena_printf(&publication->arena, "%s/..", publication->target);
    return stat(publication->target, &own) == 0 && stat(parent, &above) == 0 &&
           (own.st_dev != above.st_dev || own.st_ino == above.st_ino);
}

/* What is there may be replaced, or nothing is. */
static bool check_there(struct publication *publication, struct fault *fault)
{
    const char *target = publication->target;
    if (!file_exists(target)) {
        return true;
    }
    if (!file_is_folder(target)) {
        return fault_set_at(fault, FAULT_OUTPUT, "out-foreign", target, 0, "%s",
                            _("is a file, not a folder"));
    }
    if (is_mount(publication)) {
        return fault_set_at(fault, FAULT_OUTPUT, "out-mount", target, 0, "%s",
                            _("is where another file system begins, and a result is put in place "
                              "as a whole; give a folder within it"));
    }
    return is_empty(&publication->arena, target) || check_ours(publication, fault);
}

static bool check_target(struct publication *publication, const char *const *inputs,
                         struct fault *fault)
{
    for (; *inputs; inputs++) {
        if (!check_apart(publication, *inputs, fault)) {
            return false;
        }
    }
    return check_above(publication, publication->target, fault) && check_there(publication, fault);
}

/* The lock is a file beside the target. It is removed at the end, so whoever gets it makes sure
 * that the file it has locked is still the one with that name. */
static bool take_lock(struct publication *publication, struct fault *fault)
{
    for (;;) {
        struct stat held;
        struct stat named;
        int fd = open(publication->lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (fd < 0) {
            return failed(fault, publication->target, _("cannot be written beside"));
        }
        if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
            int reason = errno;
            close(fd);
            if (reason != EWOULDBLOCK) {
                unlink(publication->lock);
                errno = reason;
                return failed(fault, publication->target, _("cannot be locked"));
            }
            return fault_set_at(fault, FAULT_OUTPUT, "out-locked", publication->target, 0, "%s",
                                _("another run is writing it; wait until that is done"));
        }
        if (fstat(fd, &held) == 0 && stat(publication->lock, &named) == 0 &&
            held.st_ino == named.st_ino) {
            publication->lock_fd = fd;
            leaving_add(publication->lock);
            return true;
        }
        close(fd);
    }
}

static const char *beside(struct publication *publication, const char *mark)
{
    const char *slash = strrchr(publication->target, '/');
    return arena_printf(&publication->arena, "%.*s/.%s.mingce-%s",
                        (int)(slash - publication->target), publication->target, slash + 1, mark);
}

/* With the lock held nobody else builds here: what lies about was left by a run that was killed.
 * If it was killed between the two renames of a file system without exchange, the former result
 * stands aside and is put back. */
static bool sweep(struct publication *publication, struct fault *fault)
{
    const char *aside = beside(publication, "former");
    if (file_exists(aside) && !file_exists(publication->target) &&
        rename(aside, publication->target) != 0) {
        return failed(fault, publication->target, _("the former result cannot be put back"));
    }
    const char *left[] = {aside, publication->build};
    for (size_t i = 0; i < 2; i++) {
        if (file_exists(left[i]) && !file_remove_all(left[i])) {
            return failed(fault, left[i], _("what a stopped run left cannot be removed"));
        }
    }
    return true;
}

/* The folders above the target, as `mkdir -p` makes them. */
static bool make_parents(struct publication *publication, const char *target, struct fault *fault)
{
    char *path = arena_copy(&publication->arena, target);
    for (char *at = path + 1; *at; at++) {
        if (*at != '/') {
            continue;
        }
        *at = '\0';
        if (mkdir(path, 0700) != 0 && errno != EEXIST) {
            return failed(fault, path, _("the folder cannot be made"));
        }
        *at = '/';
    }
    return true;
}

/* File systems without an exchange of two names say so in several ways. */
static bool has_no_flags(int reason)
{
    return reason == EINVAL || reason == ENOSYS || reason == EOPNOTSUPP;
}

static const char *without_slashes(struct publication *publication, const char *target)
{
    char *plain = arena_copy(&publication->arena, target);
    for (size_t end = strlen(plain); end > 1 && plain[end - 1] == '/'; end--) {
        plain[end - 1] = '\0';
    }
    return plain;
}

static bool find_places(struct publication *publication, const char *plain, const char *what,
                        struct fault *fault)
{
    publication->target = resolved(&publication->arena, plain);
    if (!publication->target) {
        return failed(fault, plain, what);
    }
    publication->lock = beside(publication, "lock");
    publication->build = beside(publication, "build");
    return true;
}

static bool begin_build(struct publication *publication, struct fault *fault)
{
    if (mkdir(publication->build, 0700) != 0) {
        return failed(fault, publication->target, _("cannot be written beside"));
    }
    leaving_add(publication->build);
    return true;
}

bool publish_begin(struct publication *publication, const char *target, const char *const *inputs,
                   bool checks_only, struct fault *fault)
{
    *publication = (struct publication){.lock_fd = -1, .checks_only = checks_only};
    arena_init(&publication->arena);
    const char *plain = without_slashes(publication, target);
    /* What is there is looked at once more when a former result may have been put back. */
    return check_above(publication, plain, fault) && make_parents(publication, plain, fault) &&
           find_places(publication, plain, _("the folder cannot be made"), fault) &&
           check_target(publication, inputs, fault) && take_lock(publication, fault) &&
           sweep(publication, fault) && check_there(publication, fault) &&
           begin_build(publication, fault);
}

bool publish_begin_one(struct publication *publication, const char *target, struct fault *fault)
{
    *publication = (struct publication){.lock_fd = -1};
    arena_init(&publication->arena);
    if (!find_places(publication, without_slashes(publication, target), _("cannot be written"),
                     fault) ||
        !check_above(publication, publication->target, fault) || !take_lock(publication, fault) ||
        !sweep(publication, fault) || !begin_build(publication, fault)) {
        return false;
    }
    const char *slash = strrchr(publication->target, '/');
    publication->draft = arena_printf(&publication->arena, "%s%s", publication->build, slash);
    return true;
}

/* Files of others are not gone over: a link fails where there is something. */
bool publish_commit_one(struct publication *publication, bool over, struct fault *fault)
{
    const char *draft = publication->draft;
    const char *target = publication->target;
    bool well = syncfs(publication->lock_fd) == 0;
    if (well && over) {
        well = rename(draft, target) == 0;
    } else if (well && renameat2(AT_FDCWD, draft, AT_FDCWD, target, RENAME_NOREPLACE) != 0) {
        well = has_no_flags(errno) && link(draft, target) == 0;
    }
    return well || failed(fault, target, _("the result cannot be put in place"));
}

/* Two renames where the file system knows no exchange; the next run mends what a kill in between
 * leaves. */
static bool replace_in_two(struct publication *publication)
{
    const char *aside = beside(publication, "former");
    if (rename(publication->target, aside) != 0) {
        return false;
    }
    if (rename(publication->build, publication->target) != 0) {
        int reason = errno;
        (void)!rename(aside, publication->target);
        errno = reason;
        return false;
    }
    (void)!file_remove_all(aside);
    return true;
}

bool publish_commit(struct publication *publication, struct fault *fault)
{
    bool well;
    /* On the disk before it is in place. */
    if (syncfs(publication->lock_fd) != 0) {
        return failed(fault, publication->build, _("the result does not get on the disk"));
    }
    /* A run takes a while: somebody may have put something there. */
    if (!check_there(publication, fault)) {
        return false;
    }
    if (!file_exists(publication->target)) {
        well = rename(publication->build, publication->target) == 0;
    } else if (renameat2(AT_FDCWD, publication->build, AT_FDCWD, publication->target,
                         RENAME_EXCHANGE) == 0) {
        well = true; /* publish_end removes the former one */
    } else {
        well = has_no_flags(errno) && replace_in_two(publication);
    }
    return well || failed(fault, publication->target, _("the result cannot be put in place"));
}

void publish_end(struct publication *publication)
{
    if (publication->lock_fd >= 0) {
        if (file_exists(publication->build)) {
            (void)!file_remove_all(publication->build);
        }
        if (publication->build) {
            leaving_drop(publication->build);
        }
        unlink(publication->lock);
        leaving_drop(publication->lock);
        close(publication->lock_fd);
    }
    arena_clear(&publication->arena);
    publication->lock_fd = -1;
}

void held_open(struct held *held, const char *out)
{
    *held = (struct held){.out = out, .fd = open(out, O_PATH | O_CLOEXEC)};
}

bool held_close(struct held *held, struct fault *fault)
{
    struct stat then;
    struct stat now;
    bool known = held->fd >= 0 && fstat(held->fd, &then) == 0;
    bool same = !known || (stat(held->out, &now) == 0 && now.st_dev == then.st_dev &&
                           now.st_ino == then.st_ino);
    if (held->fd >= 0) {
        close(held->fd);
        held->fd = -1;
    }
    if (!same) {
        *fault = (struct fault){0};
        fault_set_at(fault, FAULT_INPUT, "out-replaced", held->out, 0, "%s",
                     _("another run replaced it while it was read; ask again"));
    }
    return same;
}
