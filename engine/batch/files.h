/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files of a case, in the order of the bytes of their paths. */
#ifndef BATCH_FILES_H
#define BATCH_FILES_H

#include <stddef.h>

#include "base/arena.h"
#include "base/fault.h"
#include "model/source.h"

struct case_files {
    struct source *sources;
    bool *rosters; /* whether the name is that of a file which holds rosters: .csv .txt .tsv */
    size_t count;
    const char **ignored; /* ~$…, Thumbs.db, folders named 作废 … */
    size_t ignored_count;
};

/* Everything below the folder but case.lua, hidden files and cases of their own. */
CHECKED bool files_scan(const char *folder, struct arena *arena, struct case_files *out,
                        struct fault *fault);

#endif
