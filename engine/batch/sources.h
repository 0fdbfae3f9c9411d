/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each file of a case is: its digest, encoding, table and header; found on all cores. */
#ifndef BATCH_SOURCES_H
#define BATCH_SOURCES_H

#include "batch/files.h"
#include "intake/header.h"

struct surveyed {
    struct case_files files;
    struct header *headers; /* of each source; roster NULL where it is none */
    struct arena *arenas;   /* of each header */
};

CHECKED bool sources_survey(struct surveyed *surveyed, const struct titles *titles, size_t jobs,
                            struct fault *fault);
void sources_clear(struct surveyed *surveyed);

#endif
