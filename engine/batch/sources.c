/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/sources.h"

#include <stdlib.h>
#include <string.h>

#include "batch/workers.h"
#include "intake/sheets.h"
#include "intake/survey.h"
#include "seal/seal.h"

/* What one file came to: a source, or one a sheet. */
struct found {
    struct arena arena;
    struct source *sources;
    struct header *headers;
    size_t count;
    bool disguised;
    struct trouble trouble;
};

struct surveying {
    struct surveyed *surveyed;
    const struct titles *titles;
    struct found *found; /* of each file */
};

static void tap(void *context, const void *bytes, size_t count)
{
    seal_add(context, bytes, count);
}

static bool survey_bytes(struct source *source, struct fault *fault)
{
    struct survey survey;
    struct seal *seal = seal_open();
    bool well = intake_survey(source->full, &survey, tap, seal, fault);
    seal_close(seal, source->sha256);
    if (well) {
        source->encoding = survey.encoding;
        source->bytes = survey.bytes;
        source->changed_at = survey.changed_at;
    }
    return well;
}

static void add(struct found *found, const struct source *source, const struct header *header)
{
    size_t count = found->count;
    ARENA_PUSH(&found->arena, found->headers, count, *header);
    ARENA_PUSH(&found->arena, found->sources, found->count, *source);
}

static bool add_source(struct found *found, const struct titles *titles,
                       const struct source *source, struct fault *fault)
{
    struct header header;
    if (!header_find(titles, source, &found->arena, &header, fault)) {
        return false;
    }
    struct source own = *source;
    own.roster = header.roster;
    own.header_line = header.line;
    add(found, &own, &header);
    return true;
}

static void add_unread(struct found *found, const struct source *source)
{
    static const struct header none = {.repeated = SIZE_MAX, .missing = SIZE_MAX};
    add(found, source, &none);
}

/* One source for each sheet in which something stands; one for the file if none is a roster. */
static bool survey_workbook(struct found *found, const struct titles *titles,
                            const struct source *source, struct fault *fault)
{
    struct sheets sheets;
    if (!intake_sheets(source, &found->arena, &sheets, fault)) {
        return false;
    }
    bool any = false;
    bool filled = false;
    found->trouble = sheets.trouble;
    bool sound = sheets.trouble.problem == PROBLEM_COUNT;
    for (size_t i = 0; sound && i < sheets.count; i++) {
        struct source own = *source;
        own.sheet = &sheets.list[i];
        if (own.sheet->filled && !add_source(found, titles, &own, fault)) {
            return false;
        }
        filled |= own.sheet->filled;
        any |= own.sheet->filled && found->sources[found->count - 1].roster;
    }
    if (!any) {
        found->count = 0;
        add_unread(found, source);
        if (sound && !filled) {
            trouble_set(&found->trouble, PROBLEM_FILE_EMPTY, "%s", "");
        }
    }
    return true;
}

static bool survey_one(void *context, size_t item, struct fault *fault)
{
    struct surveying *surveying = context;
    const struct case_files *files = &surveying->surveyed->files;
    struct found *found = &surveying->found[item];
    struct source source = files->sources[item];
    enum file_name name = file_name_of(source.path);
    arena_init(&found->arena);
    found->trouble.problem = PROBLEM_COUNT;
    if (!survey_bytes(&source, fault)) {
        return false;
    }
    bool text = source.encoding != ENCODING_UNKNOWN && source.encoding != ENCODING_EMPTY;
    bool container = source.encoding == ENCODING_ZIP || source.encoding == ENCODING_OLE2;
    if (name == NAME_OTHER || !text) {
        if (name != NAME_OTHER && name != NAME_TEXT && source.encoding == ENCODING_UNKNOWN) {
            trouble_set(&found->trouble, PROBLEM_FILE_BROKEN, "zip");
        }
        add_unread(found, &source);
        return true;
    }
    found->disguised = name != (container ? NAME_WORKBOOK : NAME_TEXT);
    return container ? survey_workbook(found, surveying->titles, &source, fault)
                     : add_source(found, surveying->titles, &source, fault);
}

/* The sources of all files in one list, numbered. Takes the arenas of what was found. */
static void gather(struct surveyed *surveyed, struct found *found)
{
    size_t files = surveyed->files.count;
    size_t count = 0;
    for (size_t i = 0; i < files; i++) {
        count += found[i].count;
    }
    surveyed->sources = memory_new(count * sizeof(*surveyed->sources));
    surveyed->headers = memory_new(count * sizeof(*surveyed->headers));
    surveyed->sightings = memory_new(count * sizeof(*surveyed->sightings));
    surveyed->arenas = memory_new(count * sizeof(*surveyed->arenas));
    size_t at = 0;
    for (size_t i = 0; i < files; i++) {
        for (size_t j = 0; j < found[i].count; j++) {
            surveyed->sources[at] = found[i].sources[j];
            surveyed->sources[at].id = (uint32_t)at + 1;
            surveyed->headers[at] = found[i].headers[j];
            surveyed->sightings[at] =
                (struct sighting){j == 0, found[i].disguised, found[i].trouble};
            surveyed->arenas[at++] = j == 0 ? found[i].arena : (struct arena){0};
        }
    }
    surveyed->file_count = files;
    surveyed->files.sources = surveyed->sources;
    surveyed->files.count = count;
}

bool sources_survey(struct surveyed *surveyed, const struct titles *titles, size_t jobs,
                    struct fault *fault)
{
    size_t count = surveyed->files.count;
    struct surveying surveying = {surveyed, titles, memory_new(count * sizeof(*surveying.found))};
    bool well = workers_run(jobs, count, survey_one, &surveying, fault);
    if (well) {
        gather(surveyed, surveying.found);
    }
    for (size_t i = 0; !well && i < count; i++) {
        arena_clear(&surveying.found[i].arena);
    }
    free(surveying.found);
    return well;
}

void sources_clear(struct surveyed *surveyed)
{
    for (size_t i = 0; surveyed->arenas && i < surveyed->files.count; i++) {
        arena_clear(&surveyed->arenas[i]);
    }
    free(surveyed->arenas);
    free(surveyed->headers);
    free(surveyed->sightings);
    free(surveyed->sources);
    *surveyed = (struct surveyed){0};
}
