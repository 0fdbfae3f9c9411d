/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/arena.h"

enum { DEEPEST = 64 };

/* What the shell hands over, as <(age -d key.age), is a pipe with a name below /dev. */
static bool is_handed(const char *path, mode_t mode)
{
    return S_ISFIFO(mode) && (strncmp(path, "/dev/", 5) == 0 || strncmp(path, "/proc/", 6) == 0);
}

int file_open(const char *path)
{
    struct stat facts;
    /* The flag keeps a named pipe from waiting for its writer. */
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0) {
        return -1;
    }
    bool known = fstat(fd, &facts) == 0;
    if (known && (S_ISREG(facts.st_mode) || is_handed(path, facts.st_mode)) &&
        fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK) == 0) {
        return fd;
    }
    int reason = !known ? errno : S_ISDIR(facts.st_mode) ? EISDIR : ENOTSUP;
    close(fd);
    errno = reason;
    return -1;
}

bool file_read(struct arena *arena, const char *path, size_t limit, struct text *out)
{
    int fd = file_open(path);
    if (fd < 0) {
        return false;
    }
    size_t size = 0;
    size_t room = 16384;
    char *bytes = memory_new(room);
    ssize_t got;
    while ((got = read(fd, bytes + size, room - size)) > 0) {
        size += (size_t)got;
        if (size > limit) {
            errno = EFBIG;
            got = -1;
            break;
        }
        if (size == room) {
            room *= 2;
            bytes = memory_resize(bytes, room, 1);
        }
    }
    int reason = errno;
    close(fd);
    if (got == 0) {
        out->at = arena_text(arena, (struct text){bytes, size});
        out->length = size;
    }
    free(bytes);
    errno = reason;
    return got == 0;
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

bool file_names(struct arena *arena, const char *folder, const char *end, char ***names,
                size_t *count)
{
    DIR *dir = opendir(folder);
    if (!dir) {
        return false;
    }
    char **list = NULL;
    size_t used = 0;
    size_t room = 0;
    struct dirent *entry;
    errno = 0;
    while ((entry = readdir(dir)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0 ||
            !text_ends(text_of(entry->d_name), text_of(end))) {
            continue;
        }
        if (used == room) {
            room = room * 2 + 16;
            list = memory_resize(list, room, sizeof(*list));
        }
        list[used++] = arena_copy(arena, entry->d_name);
    }
    int reason = errno;
    closedir(dir);
    *names = ARENA_ARRAY(arena, used + 1, char *);
    if (used > 0) {
        memcpy(*names, list, used * sizeof(*list));
        qsort(*names, used, sizeof(**names), by_bytes);
    }
    free(list);
    *count = used;
    errno = reason;
    return reason == 0;
}

bool file_is_folder(const char *path)
{
    struct stat facts;
    return stat(path, &facts) == 0 && S_ISDIR(facts.st_mode);
}

bool file_is_link(const char *path)
{
    struct stat facts;
    return lstat(path, &facts) == 0 && S_ISLNK(facts.st_mode);
}

bool file_exists(const char *path)
{
    struct stat facts;
    return lstat(path, &facts) == 0 ||
           (errno != ENOENT && errno != ENOTDIR && errno != ELOOP && errno != ENAMETOOLONG);
}

struct entry {
    ino64_t number;
    off64_t offset;
    unsigned short length;
    unsigned char type;
    char name[];
};

/* No memory is taken: it may be what there is no more of. */
static void empty(int folder, int depth)
{
    _Alignas(struct entry) char room[2048];
    long got;
    while ((got = syscall(SYS_getdents64, folder, room, sizeof(room))) > 0) {
        for (long at = 0; at < got;) {
            const struct entry *entry = (const struct entry *)(const void *)(room + at);
            at += entry->length;
            if (strcmp(entry->name, ".") == 0 || strcmp(entry->name, "..") == 0 ||
                unlinkat(folder, entry->name, 0) == 0 || depth == 0) {
                continue;
            }
            int below =
                openat(folder, entry->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (below >= 0) {
                empty(below, depth - 1);
                close(below);
                unlinkat(folder, entry->name, AT_REMOVEDIR);
            }
        }
    }
}

bool file_remove_all(const char *path)
{
    if (unlink(path) == 0) {
        return true;
    }
    int folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0) {
        return false;
    }
    empty(folder, DEEPEST);
    close(folder);
    return rmdir(path) == 0;
}

const char *file_program_folder(struct arena *arena)
{
    char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof(path) - 1);
    if (length <= 0) {
        return ".";
    }
    path[length] = '\0';
    char *slash = strrchr(path, '/');
    if (slash) {
        *slash = '\0';
    }
    return arena_copy(arena, path);
}
