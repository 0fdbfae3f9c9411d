/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Copies that went back to a unit, were mended and came in as corrections. Each of their rows says
 * by its number which row of which file it takes the place of, so that a key can be mended, too. A
 * file that was changed since is no longer the one that the copy shows: then keys decide alone.
 */
#ifndef BATCH_MENDED_H
#define BATCH_MENDED_H

#include "base/map.h"
#include "batch/index.h"
#include "batch/sources.h"
#include "intake/intake.h"

struct mended {
    const struct surveyed *surveyed;
    const struct source **shown; /* of each source: the file that it is a copy of; NULL: none */
    struct map taken;            /* rows that a copy has, by file and number */
    struct key_place *places;    /* in the copy, of each */
    size_t room;
    struct arena arena;
};

/* What copies of this source say above their rows. */
const char *mended_mark(const struct source *source, struct arena *arena);

/* Batches must be known. A copy holds some rows only: it never stands for a whole table. */
void mended_open(struct mended *mended, struct surveyed *surveyed);
void mended_close(struct mended *mended);
/* Whether it is a copy that came in as a correction, and the file that it shows is not there. */
bool mended_is_stale(const struct mended *mended, const struct source *source);
/* Takes a row of a source, later batches first. Whether a row of a later batch has taken its place,
 * and where that stands; unit_id: whose row it is, if it says so. */
bool mended_take(struct mended *mended, const struct source *source, const struct row *row,
                 const char *unit_id, struct key_place *place);

#endif
