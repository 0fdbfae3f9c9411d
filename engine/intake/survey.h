/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The first reading of a file: how it is encoded, by strict validation of every byte and never by
 * statistics, and how large it is. Where more than one encoding will do, all are named, and the
 * header decides. Whoever wants a digest taps the bytes as they go by.
 */
#ifndef INTAKE_SURVEY_H
#define INTAKE_SURVEY_H

#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "model/source.h"

enum { SURVEY_CHOICES = 3 };

struct survey {
    enum encoding encoding;
    /* What else it could be when its header does not fit, in the order of trying. */
    enum encoding others[SURVEY_CHOICES];
    size_t other_count;
    bool unsure;     /* every character is one both in UTF-8 and in GB18030 */
    long wrong_line; /* the first that is not UTF-8; 0: none */
    char wrong[24];  /* its first wrong bytes: "D5 C5 C8" */
    int64_t bytes;
    int64_t changed_at; /* nanoseconds */
};

CHECKED bool intake_survey(const char *path, struct survey *out,
                           void (*tap)(void *context, const void *bytes, size_t count),
                           void *context, struct fault *fault);
/* Faults if the file is not the one that was surveyed. */
CHECKED bool intake_unchanged(const char *path, int64_t bytes, int64_t changed_at,
                              struct fault *fault);
/* Whether some line is UTF-8 with Chinese in it: asked of files that are not UTF-8 as a whole. */
CHECKED bool intake_utf8_lines(const char *path, bool *some, struct fault *fault);

#endif
