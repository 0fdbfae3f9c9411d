/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/aside.h"

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

/* The file in it that is locked while it is in use, and by which it is known as ours; what is made
 * stands in a folder of its own beside it, which goes first. */
#define MARK "/mark"
#define WORK "/work"

enum { TRIES = 5 };

static int lock_mark(const char *path, int flags)
{
    int fd = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, 0600);
    if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

static void remove_folder(const char *folder, struct arena *arena)
{
    (void)!file_remove_all(arena_printf(arena, "%s" WORK, folder));
    (void)unlink(arena_printf(arena, "%s" MARK, folder));
    (void)rmdir(folder);
}

/* Nobody holds the lock of one whose process is gone. One that is empty was left before it had its
 * mark, or after. */
static void sweep(const char *above, struct arena *arena)
{
    char **names;
    size_t count;
    if (!file_names(arena, above, "", &names, &count)) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        struct stat facts;
        const char *folder = arena_printf(arena, "%s/%s", above, names[i]);
        if (strncmp(names[i], "mingce-", 7) != 0 || strlen(names[i]) != 13 ||
            lstat(folder, &facts) != 0 || !S_ISDIR(facts.st_mode) || facts.st_uid != geteuid()) {
            continue;
        }
        int fd = lock_mark(arena_printf(arena, "%s" MARK, folder), 0);
        if (fd >= 0) {
            remove_folder(folder, arena);
            close(fd);
        } else if (errno == ENOENT) {
            (void)rmdir(folder);
        }
    }
}

/* Another run may sweep it before it has its mark. */
static bool make(struct aside *aside, const char *above, struct arena *arena)
{
    for (int i = 0; i < TRIES && aside->lock_fd < 0; i++) {
        char *folder = arena_printf(arena, "%s/mingce-XXXXXX", above);
        aside->above = folder;
        if (!mkdtemp(folder)) {
            return false;
        }
        aside->lock_fd = lock_mark(arena_printf(arena, "%s" MARK, folder), O_CREAT | O_EXCL);
        if (aside->lock_fd < 0 && errno != ENOENT && errno != EWOULDBLOCK) {
            int reason = errno;
            rmdir(folder);
            errno = reason;
            return false;
        }
    }
    if (aside->lock_fd < 0) {
        return false;
    }
    leaving_add(aside->above);
    aside->folder = arena_printf(arena, "%s" WORK, aside->above);
    return mkdir(aside->folder, 0700) == 0;
}

bool aside_open(struct aside *aside, struct arena *arena, struct fault *fault)
{
    const char *above = getenv("TMPDIR");
    above = above && *above ? above : "/tmp";
    *aside = (struct aside){.lock_fd = -1, .arena = arena};
    sweep(above, arena);
    if (!make(aside, above, arena)) {
        fault_set_at(fault, FAULT_OUTPUT, "out-failed", aside->above, 0, _("cannot be made: %s"),
                     strerror(errno));
        aside_close(aside);
        return false;
    }
    return true;
}

void aside_close(struct aside *aside)
{
    if (aside->lock_fd >= 0) {
        remove_folder(aside->above, aside->arena);
        leaving_drop(aside->above);
        close(aside->lock_fd);
    }
    aside->lock_fd = -1;
}
