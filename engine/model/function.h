/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A function that rules may call by name, described so that neither SQLite nor Lua shows: batch
 * makes one list of them and hands it to store and to script alike.
 */
#ifndef MODEL_FUNCTION_H
#define MODEL_FUNCTION_H

#include <stdbool.h>
#include <stddef.h>

#include "base/fault.h"
#include "model/series.h"
#include "model/value.h"

struct arena;

struct function {
    const char *name;
    size_t least; /* arguments; the first ones of an aggregate are its columns */
    size_t most;
    size_t columns;   /* of an aggregate: numbers in a row */
    const char *says; /* for `mingce list statistics` */
    void *context;
    /* One of the two. Results live in the arena; VALUE_NONE is "cannot be told". The rows of an
     * aggregate rise, whatever order they came in. */
    bool (*call)(void *context, const struct value *arguments, size_t count, struct arena *arena,
                 struct value *out, struct fault *fault);
    bool (*aggregate)(void *context, struct series *series, const double *arguments, size_t count,
                      struct value *out);
    bool numeric; /* a scalar of numbers alone, which Lua has as well */
};

#endif
