/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The files of a case, in the order of the bytes of their paths. */
#ifndef BATCH_FILES_H
#define BATCH_FILES_H

#include <stddef.h>

#include "base/arena.h"
#include "base/fault.h"
#include "model/source.h"

/* What the end of a file's name says of it; its bytes may say otherwise. */
enum file_name {
    NAME_OTHER,       /* nothing that holds rosters */
    NAME_TEXT,        /* .csv .txt .tsv */
    NAME_WORKBOOK,    /* .xlsx .xlsm */
    NAME_OLD_WORKBOOK /* .xls .et */
};

struct case_files {
    struct source *sources;
    size_t count;
    const char **ignored; /* ~$…, Thumbs.db, packs, folders named 作废 … */
    size_t ignored_count;
};

enum file_name file_name_of(const char *path);

/* Everything below the folder but case.lua and hidden files; of cases in folders below their
 * rosters if they are parts of this one, else nothing. */
CHECKED bool files_scan(const char *folder, bool parts, struct arena *arena, struct case_files *out,
                        struct fault *fault);

#endif
