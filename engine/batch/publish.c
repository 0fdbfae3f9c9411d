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

enum { MANIFEST_LIMIT = 64 * 1024 * 1024 };

static bool failed(struct fault *fault, const char *path, const char *what)
{
    return fault_set_at(fault, FAULT_OUTPUT, "out-failed", path, 0, "%s: %s", what,
                        strerror(errno));
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
    const char *parent = slash == NULL ? "."
                         : slash == path
                             ? "/"
                             : arena_text(arena, (struct text){path, (size_t)(slash - path)});
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
static bool check_ours(struct publication *publication, bool checks_only, struct fault *fault)
{
    struct text text;
    const char *path = arena_printf(&publication->arena, "%s/manifest.json", publication->target);
    bool ours = file_read(&publication->arena, path, MANIFEST_LIMIT, &text) &&
                text_find(text, TEXT("\"program\": \"mingce\"")) != SIZE_MAX;
    if (!ours) {
        return fault_set_at(fault, FAULT_OUTPUT, "out-foreign", publication->target, 0, "%s",
                            _("is not empty and was not made by mingce; give another folder"));
    }
    if (checks_only && text_find(text, TEXT("\"kind\": \"run\"")) != SIZE_MAX) {
        return fault_set_at(fault, FAULT_OUTPUT, "out-is-run", publication->target, 0, "%s",
                            _("holds the result of a run; check does not go over it"));
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

/* A folder that stands for a whole file system cannot be renamed. */
static bool is_mount(struct publication *publication)
{
    struct stat own;
    struct stat above;
    const char *parent = arena_printf(&publication->arena, "%s/..", publication->target);
    return stat(publication->target, &own) == 0 && stat(parent, &above) == 0 &&
           (own.st_dev != above.st_dev || own.st_ino == above.st_ino);
}

static bool check_target(struct publication *publication, const char *const *inputs,
                         bool checks_only, struct fault *fault)
{
    const char *target = publication->target;
    for (; *inputs; inputs++) {
        if (!check_apart(publication, *inputs, fault)) {
            return false;
        }
    }
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
    return is_empty(&publication->arena, target) || check_ours(publication, checks_only, fault);
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
    *publication = (struct publication){.lock_fd = -1};
    arena_init(&publication->arena);
    const char *plain = without_slashes(publication, target);
    /* What is there is looked at once more when a former result may have been put back. */
    return make_parents(publication, plain, fault) &&
           find_places(publication, plain, _("the folder cannot be made"), fault) &&
           check_target(publication, inputs, checks_only, fault) && take_lock(publication, fault) &&
           sweep(publication, fault) && check_target(publication, inputs, checks_only, fault) &&
           begin_build(publication, fault);
}

bool publish_begin_one(struct publication *publication, const char *target, struct fault *fault)
{
    *publication = (struct publication){.lock_fd = -1};
    arena_init(&publication->arena);
    if (!find_places(publication, without_slashes(publication, target), _("cannot be written"),
                     fault) ||
        !take_lock(publication, fault) || !sweep(publication, fault) ||
        !begin_build(publication, fault)) {
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
