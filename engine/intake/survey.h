/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The first reading of a file: how it is encoded, by strict validation of every byte and never by
 * statistics, and how large it is. Whoever wants a digest taps the bytes as they go by.
 */
#ifndef INTAKE_SURVEY_H
#define INTAKE_SURVEY_H

#include <stddef.h>
#include <stdint.h>

#include "base/fault.h"
#include "model/source.h"

struct survey {
    enum encoding encoding;
    int64_t bytes;
    int64_t changed_at; /* nanoseconds */
};

CHECKED bool intake_survey(const char *path, struct survey *out,
                           void (*tap)(void *context, const void *bytes, size_t count),
                           void *context, struct fault *fault);
/* Faults if the file is not the one that was surveyed. */
CHECKED bool intake_unchanged(const char *path, int64_t bytes, int64_t changed_at,
                              struct fault *fault);

#endif
