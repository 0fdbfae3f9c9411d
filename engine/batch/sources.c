/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/sources.h"

#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/workers.h"
#include "intake/secret.h"
#include "intake/survey.h"
#include "seal/seal.h"

struct surveying {
    struct surveyed *surveyed;
    const struct titles *titles;
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
static bool classified(const struct source *source, struct secret *secret, struct fault *fault)
{
    secret_look(secret, source->path, strlen(source->path));
    return secret->found &&
           !fault_set_at(fault, FAULT_INPUT, "file-classified", source->path, 0, "%s",
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
    const struct source *source = choosing->source;
    if (!header_find(choosing->titles, source->full, source->path, encoding, choosing->arena,
                     &header, fault)) {
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

static bool survey_one(void *context, size_t item, struct fault *fault)
{
    struct surveying *surveying = context;
    struct surveyed *surveyed = surveying->surveyed;
    struct source *source = &surveyed->files.sources[item];
    struct survey survey;
    struct tapped tapped = {.seal = seal_open()};
    bool well = intake_survey(source->full, &survey, tap, &tapped, fault);
    seal_close(tapped.seal, source->sha256);
    if (!well || classified(source, &tapped.secret, fault)) {
        return false;
    }
    source->encoding = survey.encoding;
    source->bytes = survey.bytes;
    source->changed_at = survey.changed_at;
    source->wrong = arena_copy(&surveyed->arenas[item], survey.wrong);
    source->wrong_line = survey.wrong_line;
    bool text = survey.encoding != ENCODING_UNKNOWN && survey.encoding != ENCODING_EMPTY;
    if (!surveyed->files.rosters[item] || !text) {
        bool mixed = survey.encoding == ENCODING_UTF8_MIXED;
        source->encoding = mixed ? ENCODING_UNKNOWN : survey.encoding;
        return true;
    }
    struct header *header = &surveyed->headers[item];
    struct choosing choosing = {
        .titles = surveying->titles, .source = source, .arena = &surveyed->arenas[item]};
    if (!choose_encoding(&choosing, &survey, fault)) {
        return false;
    }
    *header = choosing.best;
    source->encoding = choosing.encoding;
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
