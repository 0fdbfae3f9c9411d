/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/sources.h"

#include <stdlib.h>
#include <string.h>

#include "batch/workers.h"
#include "intake/survey.h"
#include "seal/seal.h"

struct surveying {
    struct surveyed *surveyed;
    const struct titles *titles;
};

static void tap(void *context, const void *bytes, size_t count)
{
    seal_add(context, bytes, count);
}

static bool survey_one(void *context, size_t item, struct fault *fault)
{
    struct surveying *surveying = context;
    struct surveyed *surveyed = surveying->surveyed;
    struct source *source = &surveyed->files.sources[item];
    struct survey survey;
    struct seal *seal = seal_open();
    bool well = intake_survey(source->full, &survey, tap, seal, fault);
    seal_close(seal, source->sha256);
    if (!well) {
        return false;
    }
    source->encoding = survey.encoding;
    source->bytes = survey.bytes;
    source->changed_at = survey.changed_at;
    bool text = survey.encoding != ENCODING_UNKNOWN && survey.encoding != ENCODING_EMPTY;
    if (!surveyed->files.rosters[item] || !text) {
        return true;
    }
    struct header *header = &surveyed->headers[item];
    if (!header_find(surveying->titles, source, &surveyed->arenas[item], header, fault)) {
        return false;
    }
    source->roster = header->roster;
    source->header_line = header->line;
    return true;
}

bool sources_survey(struct surveyed *surveyed, const struct titles *titles, size_t jobs,
                    struct fault *fault)
{
    struct surveying surveying = {surveyed, titles};
    size_t count = surveyed->files.count;
    surveyed->headers = memory_new(count * sizeof(*surveyed->headers));
    surveyed->arenas = memory_new(count * sizeof(*surveyed->arenas));
    return workers_run(jobs, count, survey_one, &surveying, fault);
}

void sources_clear(struct surveyed *surveyed)
{
    for (size_t i = 0; surveyed->arenas && i < surveyed->files.count; i++) {
        arena_clear(&surveyed->arenas[i]);
    }
    free(surveyed->arenas);
    free(surveyed->headers);
    surveyed->arenas = NULL;
    surveyed->headers = NULL;
}
