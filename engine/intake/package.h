/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The parts of an .xlsx file: XML in a zip, read as streams. A file comes from anywhere, so all is
 * bounded: the sizes, what a part may swell to, the depth of elements; a DTD, and with it every
 * entity, is refused. What is wrong with a file is no fault of mingce but trouble, for a finding.
 */
#ifndef INTAKE_PACKAGE_H
#define INTAKE_PACKAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/fault.h"
#include "model/problem.h"

struct trouble {
    enum problem problem; /* PROBLEM_COUNT: none */
    char detail[160];     /* the part of the file, a row */
};

/* Keeps the first trouble. Returns false, so that a function can end with it. */
bool trouble_set(struct trouble *trouble, enum problem problem, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

struct package;

CHECKED struct package *package_open(const char *path, struct trouble *trouble);
void package_close(struct package *package);

struct part;

/* Names of elements and attributes come without their prefixes. */
struct part_events {
    void (*start)(void *context, const char *name, const char *const *attributes);
    void (*end)(void *context, const char *name);
    void (*text)(void *context, const char *at, size_t count);
};

/* The name, the events and their context must outlive the part; `most` is bytes when inflated. */
CHECKED struct part *part_open(struct package *package, const char *name, int64_t most,
                               const struct part_events *events, void *context,
                               struct trouble *trouble);
void part_close(struct part *part);
/* Reads on until an event calls part_pause; *more is false at the end of the part. */
CHECKED bool part_read(struct part *part, bool *more, struct trouble *trouble);
/* For events: stops here, to be read on or for good. */
void part_pause(struct part *part);
void part_refuse(struct part *part, enum problem problem, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A whole part at once. */
CHECKED bool part_read_all(struct package *package, const char *name, int64_t most,
                           const struct part_events *events, void *context,
                           struct trouble *trouble);

/* The value of an attribute, or NULL. */
const char *part_attribute(const char *const *attributes, const char *name);

#endif
