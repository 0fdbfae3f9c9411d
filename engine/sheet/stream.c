/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The files that the workbook library and the zip library under it write. They do not look at every
 * write, and a full disk would end as a workbook with rows missing and a run that says it is done.
 * So while a thread makes a workbook, these stand before fdopen and fopen64 of the C library: they
 * give out the same streams, over functions that remember what went wrong. And when memory runs out
 * the workbook library complains on stderr, leaves out what it was at, and goes on: what it says
 * there is a fault as well.
 */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "sheet/internal.h"

struct stream {
    int fd;
    bool nameless; /* a file for a while, which the library unlinks as soon as it is open */
};

static _Thread_local bool watching;
static _Thread_local int first_error;

void stream_watch(void)
{
    watching = true;
    first_error = 0;
}

int stream_unwatch(void)
{
    watching = false;
    return first_error;
}

static void note(int error)
{
    if (first_error == 0) {
        first_error = error;
    }
}

static ssize_t read_bytes(void *context, char *bytes, size_t count)
{
    const struct stream *stream = context;
    ssize_t got = read(stream->fd, bytes, count);
    if (got < 0) {
        note(errno);
    }
    return got;
}

static ssize_t write_bytes(void *context, const char *bytes, size_t count)
{
    const struct stream *stream = context;
    size_t done = 0;
    while (done < count) {
        ssize_t put = write(stream->fd, bytes + done, count - done);
        if (put < 0) {
            note(errno);
            return 0;
        }
        done += (size_t)put;
    }
    return (ssize_t)done;
}

static int seek_to(void *context, off64_t *at, int from)
{
    const struct stream *stream = context;
    off_t now = lseek(stream->fd, *at, from);
    if (now < 0) {
        note(errno);
        return -1;
    }
    *at = now;
    return 0;
}

static int close_stream(void *context)
{
    struct stream *stream = context;
    struct stat facts;
    /* Whatever could not be unlinked would stay in the result. */
    if (stream->nameless && (fstat(stream->fd, &facts) != 0 || facts.st_nlink > 0)) {
        note(EBUSY);
    }
    int status = close(stream->fd);
    if (status != 0) {
        note(errno);
    }
    free(stream);
    return status;
}

static FILE *over(int fd, const char *mode, bool nameless)
{
    static const cookie_io_functions_t functions = {read_bytes, write_bytes, seek_to, close_stream};
    struct stream *stream = malloc(sizeof(*stream));
    FILE *file = stream ? fopencookie(stream, mode, functions) : NULL;
    if (!file) {
        note(errno);
        free(stream);
        return NULL;
    }
    *stream = (struct stream){fd, nameless};
    return file;
}

/* In the library's code all that goes to stderr is a complaint. */
static bool is_complaint(FILE *file, const char *format)
{
    bool complains = watching && file == stderr;
    if (complains) {
        note(strstr(format, "Memory") ? ENOMEM : EIO);
    }
    return complains;
}

int fprintf(FILE *file, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int length = is_complaint(file, format) ? 0 : vfprintf(file, format, args);
    va_end(args);
    return length;
}

/* What a call of fprintf becomes in a library that Debian hardened. */
int __fprintf_chk(FILE *file, int flag, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

int __fprintf_chk(FILE *file, int flag, const char *format, ...)
{
    va_list args;
    (void)flag;
    va_start(args, format);
    int length = is_complaint(file, format) ? 0 : vfprintf(file, format, args);
    va_end(args);
    return length;
}

FILE *fdopen(int fd, const char *mode)
{
    if (watching) {
        return over(fd, mode, true);
    }
    FILE *(*next)(int, const char *);
    *(void **)&next = dlsym(RTLD_NEXT, "fdopen");
    return next(fd, mode);
}

/* The zip library makes its archive by this one, with "wb". */
FILE *fopen64(const char *path, const char *mode)
{
    if (watching && mode[0] == 'w') {
        int fd = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
        FILE *file = fd >= 0 ? over(fd, mode, false) : NULL;
        if (!file) {
            note(errno);
            if (fd >= 0) {
                close(fd);
            }
        }
        return file;
    }
    FILE *(*next)(const char *, const char *);
    *(void **)&next = dlsym(RTLD_NEXT, "fopen64");
    return next(path, mode);
}
