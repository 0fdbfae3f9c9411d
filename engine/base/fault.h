/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A fault: mingce cannot do what it was asked. It stops the run and leaves what was there before.
 * (A row that breaks a rule is a finding, the product, and never comes this way.)
 *
 * Functions that can fail return false or NULL and take a struct fault last. The first fault
 * wins; it is printed once, by the command. Every id stands in docs/messages.md.
 */
#ifndef BASE_FAULT_H
#define BASE_FAULT_H

#include <stdbool.h>
#include <stddef.h>

#define CHECKED __attribute__((warn_unused_result))

/* The values are the exit statuses of the program. */
enum fault_kind {
    FAULT_NONE = 0,
    FAULT_USAGE = 2,  /* the command line */
    FAULT_INPUT = 3,  /* input that cannot be read */
    FAULT_RULE = 4,   /* a rule, report, parameter or case file is wrong */
    FAULT_OUTPUT = 5, /* store or output failed */
    FAULT_BUG = 70,   /* a defect in mingce */
};

struct fault {
    enum fault_kind kind;
    const char *id; /* stable, e.g. "case-missing"; NULL: no fault */
    char file[240]; /* where; may be empty */
    long line;      /* 0: none */
    char text[640]; /* in the language of the user */
};

/* Both return false, so that a function can end with: return fault_set(…); */
bool fault_set(struct fault *fault, enum fault_kind kind, const char *id, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
bool fault_set_at(struct fault *fault, enum fault_kind kind, const char *id, const char *file,
                  long line, const char *format, ...) __attribute__((format(printf, 6, 7)));

#endif
