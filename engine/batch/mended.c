/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/mended.h"

#include <stdlib.h>
#include <string.h>

#include "batch/corrections.h"
#include "intake/sentback.h"
#include "seal/seal.h"

const char *mended_mark(const struct source *source, struct arena *arena)
{
    char digest[SEAL_HEX];
    const struct text parts[] = {text_of(source->sha256),
                                 text_of(source->sheet ? source->sheet->name : "")};
    seal_texts(parts, 2, digest);
    return arena_text(arena, text_part(text_of(digest), 0, SENTBACK_MARK));
}

static const struct source *find_shown(const struct mended *mended, size_t number,
                                       const char *const *marks)
{
    const struct surveyed *surveyed = mended->surveyed;
    const struct source *copy = &surveyed->files.sources[number];
    const char *mark = surveyed->headers[number].mark;
    for (size_t i = 0; mark && i < surveyed->files.count; i++) {
        const struct source *source = &surveyed->files.sources[i];
        if (source->roster == copy->roster && source->batch < copy->batch &&
            !surveyed->sightings[i].same && strcmp(marks[i], mark) == 0) {
            return source;
        }
    }
    return NULL;
}

/* Of each source, made when the first copy is met: most cases have none. */
static const char **all_marks(struct mended *mended)
{
    const struct case_files *files = &mended->surveyed->files;
    const char **marks = ARENA_ARRAY(&mended->arena, files->count, const char *);
    for (size_t i = 0; i < files->count; i++) {
        marks[i] = mended_mark(&files->sources[i], &mended->arena);
    }
    return marks;
}

static bool is_correction(const struct surveyed *surveyed, const struct source *source)
{
    const struct header *header = &surveyed->headers[source->id - 1];
    return source->batch > 0 && source->roster && header->numbers != SIZE_MAX &&
           header->match != MATCH_WITHOUT_KEY && header->repeated == SIZE_MAX;
}

void mended_open(struct mended *mended, struct surveyed *surveyed)
{
    *mended = (struct mended){.surveyed = surveyed};
    arena_init(&mended->arena);
    map_init(&mended->taken);
    const char **marks = NULL;
    mended->shown = ARENA_ARRAY(&mended->arena, surveyed->files.count, const struct source *);
    for (size_t i = 0; i < surveyed->files.count; i++) {
        struct source *source = &surveyed->files.sources[i];
        if (is_correction(surveyed, source)) {
            source->batch_whole = false;
            marks = marks ? marks : all_marks(mended);
            mended->shown[i] = find_shown(mended, i, marks);
        }
    }
}

bool mended_is_stale(const struct mended *mended, const struct source *source)
{
    return is_correction(mended->surveyed, source) && !mended->shown[source->id - 1];
}

void mended_close(struct mended *mended)
{
    map_clear(&mended->taken);
    free(mended->places);
    arena_clear(&mended->arena);
}

static struct text row_name(struct mended *mended, const struct source *source, long row)
{
    return text_of(arena_printf(&mended->arena, "%u:%ld", source->id, row));
}

/* Whether a row of the file is a later batch's; a copy shows its unit also rows of nobody. */
static bool is_taken(struct mended *mended, const struct source *source, long row,
                     const struct source *by, const char *unit_id, struct key_place *place)
{
    uint32_t at = map_find(&mended->taken, row_name(mended, source, row));
    if (at == MAP_NONE) {
        return false;
    }
    const struct source *newer = &mended->surveyed->files.sources[mended->places[at].source_id - 1];
    *place = mended->places[at];
    return correction_supersedes_row(newer, by, unit_id ? unit_id : newer->unit_id);
}

static void remember(struct mended *mended, const struct source *source, const struct row *row,
                     const struct source *copy)
{
    bool added;
    uint32_t at = map_add(&mended->taken, row_name(mended, source, row->number), &added);
    if (at == mended->room) {
        mended->room = mended->room * 2 + 64;
        mended->places = memory_resize(mended->places, mended->room, sizeof(*mended->places));
    }
    if (added) {
        mended->places[at] = (struct key_place){copy->id, (uint32_t)row->line};
    }
}

bool mended_take(struct mended *mended, const struct source *source, const struct row *row,
                 const char *unit_id, struct key_place *place)
{
    const struct source *shown = mended->shown[source->id - 1];
    struct arena_mark mark = arena_mark(&mended->arena);
    bool taken =
        mended->taken.count > 0 && is_taken(mended, source, row->row, source, unit_id, place);
    if (shown && row->number > 0) {
        taken = taken || is_taken(mended, shown, row->number, source, unit_id, place);
        remember(mended, shown, row, source);
    }
    arena_reset(&mended->arena, mark);
    return taken;
}
