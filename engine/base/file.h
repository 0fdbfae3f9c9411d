/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small files and folders. On failure errno tells why; the caller knows which fault that is. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/text.h"

struct arena;

/* A regular file to be read, or a pipe that the shell hands over; else -1. Anything else would
 * never end, or never begin: ENOTSUP. */
CHECKED int file_open(const char *path);
/* A whole file of at most limit bytes (EFBIG over it), NUL-ended, owned by the arena. */
CHECKED bool file_read(struct arena *arena, const char *path, size_t limit, struct text *out);
/* The names in a folder that end so ("" for all), in byte order; "." and ".." are left out. */
CHECKED bool file_names(struct arena *arena, const char *folder, const char *end, char ***names,
                        size_t *count);
bool file_is_folder(const char *path);
bool file_is_link(const char *path);
/* Also true where nobody can tell: what opens it then says why not. */
bool file_exists(const char *path);
/* Removes a file, or a folder and all below it, following no links; takes no memory, and a signal
 * may call it.
 */
CHECKED bool file_remove_all(const char *path);
/* The folder that holds the running program. */
const char *file_program_folder(struct arena *arena);

#endif
