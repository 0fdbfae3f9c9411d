/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows of many files, parsed on several threads and handed out on one, in the order of the files
 * whatever the number of threads. A bounded number of blocks waits; the file whose turn it is
 * never waits for the others.
 */
#ifndef BATCH_LANES_H
#define BATCH_LANES_H

#include <stddef.h>

#include "base/fault.h"
#include "intake/intake.h"
#include "model/source.h"

struct lanes;

struct block {
    struct block *next;
    struct arena arena;
    struct row *rows;
    size_t count;
    bool last;            /* of its file */
    enum damaged_ids ids; /* with the last block: of the file, and in which column */
    size_t ids_column;
    bool well;
    struct fault fault;
};

/* The files of `order`, given by number; all must outlive the lanes. */
struct lanes *lanes_open(const struct source *sources, const struct header *headers,
                         const size_t *order, size_t count, size_t jobs);
void lanes_close(struct lanes *lanes);
/* The next block of a file, which must be asked for in the order given; faults of the file come
 * out here. The block is the caller's until lanes_release. */
CHECKED bool lanes_next(struct lanes *lanes, size_t place, struct block **block,
                        struct fault *fault);
void lanes_release(struct lanes *lanes, struct block *block);

#endif
