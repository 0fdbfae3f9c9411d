/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Small files and folders. On failure errno tells why; the caller knows which fault that is. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "base/text.h"

struct arena;

/* A whole file of at most limit bytes (EFBIG over it), NUL-ended, owned by the arena. */
CHECKED bool file_read(struct arena *arena, const char *path, size_t limit, struct text *out);
/* Opens a file for reading, but no pipe that lies in a folder; -1 if it cannot be. */
CHECKED int file_open(const char *path);
/* The names in a folder that end so ("" for all), in byte order; "." and ".." are left out. */
CHECKED bool file_names(struct arena *arena, const char *folder, const char *end, char ***names,
                        size_t *count);
bool file_is_folder(const char *path);
bool file_is_link(const char *path);
bool file_exists(const char *path);
/* Removes a folder and all below it, following no links. */
CHECKED bool file_remove_all(const char *path);
/* The folder that holds the running program. */
const char *file_program_folder(struct arena *arena);

#endif
