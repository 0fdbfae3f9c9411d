/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each file of a case is: its digest, encoding, tables and headers; found on all cores. */
#ifndef BATCH_SOURCES_H
#define BATCH_SOURCES_H

#include "batch/files.h"
#include "intake/header.h"
#include "intake/package.h"

/* What is to be said of a source as a whole. */
struct sighting {
    bool first;                /* of the sources of its file */
    bool disguised;            /* the name says CSV, the bytes a workbook, or the other way round */
    struct trouble trouble;    /* PROBLEM_COUNT: none */
    const struct source *same; /* before it in its folder, byte for byte; NULL: none */
};

/* A file is one source; a workbook one a sheet, if any of them is a roster. */
struct surveyed {
    struct case_files files; /* with the sources of all of them */
    size_t file_count;
    struct source *sources;     /* as in files; owned */
    struct sighting *sightings; /* of each source */
    struct header *headers;     /* of each source; roster NULL where it is none */
    struct arena *arenas;       /* of each source */
};

CHECKED bool sources_survey(struct surveyed *surveyed, const struct titles *titles, size_t jobs,
                            struct fault *fault);
void sources_clear(struct surveyed *surveyed);

#endif
