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

/* The file in it that is locked while it is in use, and by which it is known as ours. */
#define MARK ".mingce-aside"

static int lock_mark(const char *path, int flags)
{
    int fd = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW | flags, 0600);
    if (fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) != 0) {
        close(fd);
        return -1;
    }
    return fd;
}

/* Nobody holds the lock of one whose process is gone. */
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
        if (strncmp(names[i], "mingce-", 7) != 0 || lstat(folder, &facts) != 0 ||
            !S_ISDIR(facts.st_mode) || facts.st_uid != geteuid()) {
            continue;
        }
        int fd = lock_mark(arena_printf(arena, "%s/" MARK, folder), 0);
        if (fd >= 0) {
            (void)!file_remove_all(folder);
            close(fd);
        }
    }
}

bool aside_open(struct aside *aside, struct arena *arena, struct fault *fault)
{
    const char *above = getenv("TMPDIR");
    above = above && *above ? above : "/tmp";
    *aside = (struct aside){.lock_fd = -1};
    sweep(above, arena);
    char *folder = arena_printf(arena, "%s/mingce-XXXXXX", above);
    if (mkdtemp(folder)) {
        leaving_add(folder);
        aside->folder = folder;
        aside->lock_fd = lock_mark(arena_printf(arena, "%s/" MARK, folder), O_CREAT | O_EXCL);
    }
    if (aside->lock_fd < 0) {
        fault_set_at(fault, FAULT_OUTPUT, "out-failed", folder, 0, _("cannot be made: %s"),
                     strerror(errno));
        aside_close(aside);
        return false;
    }
    return true;
}

void aside_close(struct aside *aside)
{
    if (aside->folder) {
        (void)!file_remove_all(aside->folder);
        leaving_drop(aside->folder);
    }
    if (aside->lock_fd >= 0) {
        close(aside->lock_fd);
    }
    *aside = (struct aside){.lock_fd = -1};
}
