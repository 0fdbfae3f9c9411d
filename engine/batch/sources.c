/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/sources.h"

#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/map.h"
#include "batch/workers.h"
#include "intake/secret.h"
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

struct tapped {
    struct seal *seal;
    struct secret secret;
};

static void tap(void *context, const void *bytes, size_t count)
{
    struct tapped *tapped = context;
    seal_add(tapped->seal, bytes, count);
    secret_look(&tapped->secret, bytes, count);
}

/* Nothing of such a file may go further, its words least of all. */
static bool refuse_classified(const struct source *source, struct fault *fault)
{
    return fault_set_at(fault, FAULT_INPUT, "file-classified", source->path, 0, "%s",
                        _("looks like a classified document; do not handle it on this machine"));
}

/* Which of the encodings that its bytes allow a file has, by its header. */
struct choosing {
    const struct titles *titles;
    const struct source *source;
    struct arena *arena;
    struct header best;
    enum encoding encoding;
    size_t known; /* columns of the best header; 0: it fits no table */
    bool tie;
    bool ascii; /* the best header has nothing by which encodings could differ */
};

static size_t known_columns(const struct header *header)
{
    size_t known = header->match == MATCH_BY_NAME || header->match == MATCH_BY_HEADER ? 1000 : 0;
    for (size_t i = 0; header->match != MATCH_NONE && i < header->count; i++) {
        known += header->columns[i] != SIZE_MAX;
    }
    return known;
}

static bool is_ascii(const struct header *header)
{
    for (size_t i = 0; i < header->count; i++) {
        for (const char *at = header->cells[i]; *at; at++) {
            if ((unsigned char)*at >= 0x80) {
                return false;
            }
        }
    }
    return true;
}

static bool try_encoding(struct choosing *choosing, enum encoding encoding, struct fault *fault)
{
    struct header header;
    struct source source = *choosing->source;
    source.encoding = encoding;
    if (!header_find(choosing->titles, &source, choosing->arena, &header, fault)) {
        return false;
    }
    size_t known = known_columns(&header);
    choosing->tie = choosing->tie ? known <= choosing->known : known == choosing->known;
    if (known > choosing->known || choosing->encoding == ENCODING_UNKNOWN) {
        choosing->best = header;
        choosing->known = known;
        choosing->encoding = encoding;
        choosing->tie = false;
        choosing->ascii = known > 0 && is_ascii(&header);
    }
    return true;
}

/* A header of ASCII fits in any encoding. Then a file that is GB18030 as a whole is just that,
 * unless some of its lines are Chinese in UTF-8. */
static bool settle_tie(struct choosing *choosing, const struct survey *survey, struct fault *fault)
{
    bool some;
    if (survey->unsure) {
        choosing->encoding = ENCODING_UNSURE;
        return true;
    }
    if (!intake_utf8_lines(choosing->source->full, &some, fault)) {
        return false;
    }
    if (survey->encoding != ENCODING_UTF8_MIXED) {
        choosing->encoding = some ? ENCODING_UNSURE : choosing->encoding;
    } else if (!some && survey->other_count > 0) {
        choosing->encoding = survey->others[0];
    }
    return true;
}

static bool choose_encoding(struct choosing *choosing, const struct survey *survey,
                            struct fault *fault)
{
    bool well = try_encoding(choosing, survey->encoding, fault);
    for (size_t i = 0; well && i < survey->other_count; i++) {
        well = try_encoding(choosing, survey->others[i], fault);
    }
    if (!well) {
        return false;
    }
    if (choosing->known == 0 && survey->encoding == ENCODING_UTF8_MIXED) {
        choosing->encoding = ENCODING_UNKNOWN;
    }
    bool open = choosing->tie && choosing->ascii && survey->other_count > 0;
    if (open && !settle_tie(choosing, survey, fault)) {
        return false;
    }
    bool whole = choosing->encoding == ENCODING_GB18030 ||
                 choosing->encoding == ENCODING_GB18030_BOM ||
                 choosing->encoding == ENCODING_GB18030_EURO;
    if (whole) {
        bool some;
        if (!intake_utf8_lines(choosing->source->full, &some, fault)) {
            return false;
        }
        choosing->encoding = some ? ENCODING_GB18030_MIXED : choosing->encoding;
    }
    if (choosing->encoding == ENCODING_UNKNOWN || choosing->encoding == ENCODING_UNSURE) {
        choosing->best = (struct header){.repeated = SIZE_MAX, .missing = SIZE_MAX};
    }
    return true;
}

static bool survey_bytes(struct source *source, struct survey *survey, struct arena *arena,
                         struct fault *fault)
{
    struct tapped tapped = {.seal = seal_open()};
    bool well = intake_survey(source->full, survey, tap, &tapped, fault);
    seal_close(tapped.seal, source->sha256);
    if (!well) {
        return false;
    }
    secret_look(&tapped.secret, source->path, strlen(source->path));
    if (tapped.secret.found) {
        return refuse_classified(source, fault);
    }
    source->encoding = survey->encoding;
    source->bytes = survey->bytes;
    source->changed_at = survey->changed_at;
    source->wrong = arena_copy(arena, survey->wrong);
    source->wrong_line = survey->wrong_line;
    return true;
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

static const struct header no_header = {.repeated = SIZE_MAX, .missing = SIZE_MAX};

static void add_unread(struct found *found, const struct source *source)
{
    add(found, source, &no_header);
}

/* The whole file is one table, in the encoding that its header tells. */
static bool survey_text(struct found *found, const struct titles *titles,
                        const struct source *source, const struct survey *survey,
                        struct fault *fault)
{
    struct choosing choosing = {.titles = titles, .source = source, .arena = &found->arena};
    if (!choose_encoding(&choosing, survey, fault)) {
        return false;
    }
    struct source own = *source;
    own.encoding = choosing.encoding;
    own.roster = choosing.best.roster;
    own.header_line = choosing.best.line;
    add(found, &own, &choosing.best);
    return true;
}

/* Whether something is to be told of a sheet by itself: it is a roster, or nearly. */
static bool is_table(const struct header *header)
{
    return header->roster || header->rivals[0];
}

static size_t titles_in(const struct header *header)
{
    size_t count = 0;
    for (size_t i = 0; i < header->count; i++) {
        count += header->columns[i] != SIZE_MAX;
    }
    return count;
}

/* Whether a sheet is but beside the one that holds the table: hidden, or with few of its titles. */
static bool is_beside(const struct found *found, size_t at, size_t other)
{
    const struct header *header = &found->headers[at];
    const struct header *read = &found->headers[other];
    bool named = read->match == MATCH_BY_NAME || read->match == MATCH_BY_HEADER;
    return named && read->roster == header->roster &&
           (found->sources[at].sheet->hidden || titles_in(header) * 2 <= titles_in(read));
}

/* Words to choose from and explanations, for which only the name of the file speaks, have titles of
 * the table in them, and no key. */
static void pass_over_lists(struct found *found)
{
    for (size_t i = 0; i < found->count; i++) {
        bool keyless = found->headers[i].match == MATCH_WITHOUT_KEY && !found->headers[i].by_sheet;
        for (size_t j = 0; keyless && j < found->count; j++) {
            if (is_beside(found, i, j)) {
                found->headers[i] = no_header;
                found->sources[i].roster = NULL;
                found->sources[i].header_line = 0;
                keyless = false;
            }
        }
    }
}

/* One source for each sheet in which something stands; one for the file if none is a roster. */
static bool survey_workbook(struct found *found, const struct titles *titles,
                            const struct source *source, struct fault *fault)
{
    struct sheets sheets;
    if (!intake_sheets(source, &found->arena, &sheets, fault)) {
        return false;
    }
    if (sheets.classified) {
        return refuse_classified(source, fault);
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
        any |= own.sheet->filled && is_table(&found->headers[found->count - 1]);
    }
    pass_over_lists(found);
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
    struct survey survey;
    enum file_name name = file_name_of(source.path);
    arena_init(&found->arena);
    found->trouble.problem = PROBLEM_COUNT;
    if (!survey_bytes(&source, &survey, &found->arena, fault)) {
        return false;
    }
    bool text = source.encoding != ENCODING_UNKNOWN && source.encoding != ENCODING_EMPTY;
    bool container = source.encoding == ENCODING_ZIP || source.encoding == ENCODING_OLE2;
    if (name == NAME_OTHER || !text) {
        bool mixed = source.encoding == ENCODING_UTF8_MIXED;
        source.encoding = mixed ? ENCODING_UNKNOWN : source.encoding;
        add_unread(found, &source);
    } else if (container ? !survey_workbook(found, surveying->titles, &source, fault)
                         : !survey_text(found, surveying->titles, &source, &survey, fault)) {
        return false;
    } else {
        found->disguised = name != (container ? NAME_WORKBOOK : NAME_TEXT);
    }
    if (name != NAME_OTHER && name != NAME_TEXT && found->sources[0].encoding == ENCODING_UNKNOWN) {
        trouble_set(&found->trouble, PROBLEM_FILE_BROKEN, "zip");
    }
    return true;
}

/* A copy beside its original (人员名册 - 副本.csv) is told once, not row by row. */
static void find_same(struct surveyed *surveyed, size_t count)
{
    struct arena arena;
    struct map seen;
    size_t *first = memory_new(count * sizeof(*first));
    arena_init(&arena);
    map_init(&seen);
    for (size_t i = 0; i < count; i++) {
        const struct source *source = &surveyed->sources[i];
        const char *slash = strrchr(source->path, '/');
        int folder = slash ? (int)(slash - source->path) : 0;
        const char *key = arena_printf(&arena, "%.*s/%s/%zu", folder, source->path, source->sha256,
                                       source->sheet ? source->sheet->number : 0);
        bool added;
        uint32_t at = source->roster ? map_add(&seen, text_of(key), &added) : MAP_NONE;
        if (at != MAP_NONE && added) {
            first[at] = i;
        } else if (at != MAP_NONE) {
            surveyed->sightings[i].same = &surveyed->sources[first[at]];
        }
    }
    map_clear(&seen);
    arena_clear(&arena);
    free(first);
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
                (struct sighting){j == 0, found[i].disguised, found[i].trouble, NULL};
            surveyed->arenas[at++] = j == 0 ? found[i].arena : (struct arena){0};
        }
    }
    find_same(surveyed, count);
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
