/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/separated.h"

#include <csv.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "intake/lines.h"

/* Beyond these a quoted field is taken for an opening quote that was never closed. */
enum { FIELD_LINES = 50, FIELD_BYTES = 64 * 1024 };

struct bytes {
    char *at;
    size_t used;
    size_t size;
};

struct separated {
    struct lines *lines;
    struct csv_parser parser;
    unsigned char delimiter;
    long line; /* last one read */
    long row;
    struct bytes text;  /* of the cells of this record */
    size_t *ends;       /* of the cells in text */
    struct text *cells; /* made of both when the record is whole */
    size_t count;
    size_t size;
    bool whole;
    struct bytes pending; /* the physical lines of this record, each with its LF */
    long pending_lines;
    struct bytes replay; /* lines to be read once more */
    size_t replayed;
};

static void append(struct bytes *bytes, const void *at, size_t count)
{
    if (!bytes->at || bytes->used + count > bytes->size) {
        bytes->size = (bytes->used + count) * 2 + 256;
        bytes->at = memory_resize(bytes->at, bytes->size, 1);
    }
    if (count > 0) {
        memcpy(bytes->at + bytes->used, at, count);
        bytes->used += count;
    }
}

static void add_cell(void *at, size_t count, void *context)
{
    struct separated *separated = context;
    append(&separated->text, at, count);
    if (separated->count == separated->size) {
        separated->size = separated->size * 2 + 32;
        separated->ends = memory_resize(separated->ends, separated->size, sizeof(*separated->ends));
        separated->cells =
            memory_resize(separated->cells, separated->size, sizeof(*separated->cells));
    }
    separated->ends[separated->count++] = separated->text.used;
}

static void end_record(int character, void *context)
{
    struct separated *separated = context;
    (void)character;
    separated->whole = true;
}

static void start_parser(struct separated *separated)
{
    csv_init(&separated->parser, 0);
    csv_set_delim(&separated->parser, separated->delimiter);
}

static void clear_record(struct separated *separated)
{
    separated->text.used = 0;
    separated->count = 0;
    separated->whole = false;
    separated->pending.used = 0;
    separated->pending_lines = 0;
}

/* A table copied out of a sheet comes with tabs, and then has no comma in its first lines. */
static unsigned char delimiter_of(struct text ahead)
{
    static const size_t first = 4096;
    struct text start = text_part(ahead, 0, ahead.length < first ? ahead.length : first);
    bool comma = start.length > 0 && memchr(start.at, ',', start.length);
    bool tab = start.length > 0 && memchr(start.at, '\t', start.length);
    return tab && !comma ? '\t' : ',';
}

struct separated *separated_open(const char *path, enum encoding encoding, struct fault *fault)
{
    struct text ahead;
    struct lines *lines = lines_open(path, encoding, fault);
    if (!lines) {
        return NULL;
    }
    if (!lines_peek(lines, &ahead, fault)) {
        lines_close(lines);
        return NULL;
    }
    struct separated *separated = memory_new(sizeof(*separated));
    separated->lines = lines;
    separated->delimiter = delimiter_of(ahead);
    start_parser(separated);
    return separated;
}

void separated_close(struct separated *separated)
{
    if (!separated) {
        return;
    }
    csv_free(&separated->parser);
    lines_close(separated->lines);
    free(separated->text.at);
    free(separated->ends);
    free(separated->cells);
    free(separated->pending.at);
    free(separated->replay.at);
    free(separated);
}

/* From the lines to be read once more, then from the file. */
static bool next_line(struct separated *separated, struct text *line, bool *more,
                      struct fault *fault)
{
    if (separated->replayed < separated->replay.used) {
        const char *at = separated->replay.at + separated->replayed;
        size_t left = separated->replay.used - separated->replayed;
        const char *end = memchr(at, '\n', left);
        *line = (struct text){at, (size_t)(end - at)};
        separated->replayed += line->length + 1;
        *more = true;
    } else if (!lines_next(separated->lines, line, more, fault)) {
        return false;
    }
    separated->line += *more;
    return true;
}

static bool is_blank(struct text line)
{
    for (size_t i = 0; i < line.length;) {
        uint32_t point = text_next(line, &i);
        if (!text_is_space(point) && point != ',') {
            return false;
        }
    }
    return true;
}

/* Whether the pending lines are one record by the letter of RFC 4180. */
static bool by_the_letter(struct separated *separated)
{
    struct csv_parser strict;
    csv_init(&strict, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&strict, separated->delimiter);
    bool well = csv_parse(&strict, separated->pending.at, separated->pending.used, NULL, NULL,
                          NULL) == separated->pending.used &&
                csv_fini(&strict, NULL, NULL, NULL) == 0;
    csv_free(&strict);
    return well;
}

/* The first pending line becomes a record read without quotes; the others are put back. */
static void give_up_quote(struct separated *separated)
{
    const char *end = memchr(separated->pending.at, '\n', separated->pending.used);
    size_t first = (size_t)(end - separated->pending.at);
    struct bytes again = {0};
    append(&again, separated->pending.at + first + 1, separated->pending.used - first - 1);
    append(&again, separated->replay.at ? separated->replay.at + separated->replayed : "",
           separated->replay.used - separated->replayed);
    free(separated->replay.at);
    separated->replay = again;
    separated->replayed = 0;
    separated->line -= separated->pending_lines - 1;
    csv_free(&separated->parser);
    start_parser(separated);
    separated->text.used = 0;
    separated->count = 0;
    for (size_t start = 0; start <= first;) {
        const char *comma =
            memchr(separated->pending.at + start, separated->delimiter, first - start);
        size_t stop = comma ? (size_t)(comma - separated->pending.at) : first;
        struct text cell = text_trim((struct text){separated->pending.at + start, stop - start});
        add_cell((void *)(uintptr_t)cell.at, cell.length, separated);
        start = stop + 1;
    }
}

static void hand_out(struct separated *separated, long lines, struct record *record, bool unclosed)
{
    size_t start = 0;
    for (size_t i = 0; i < separated->count; i++) {
        separated->cells[i] = (struct text){separated->text.at + start, separated->ends[i] - start};
        start = separated->ends[i];
    }
    separated->row++;
    *record = (struct record){separated->line - lines + 1, separated->row, separated->cells,
                              separated->count, unclosed};
}

bool separated_next(struct separated *separated, struct record *record, bool *more,
                    struct fault *fault)
{
    struct text line;
    bool unclosed = false;
    clear_record(separated);
    for (;;) {
        if (!next_line(separated, &line, more, fault)) {
            return false;
        }
        if (*more && separated->pending_lines == 0 && is_blank(line)) {
            separated->row++;
            continue;
        }
        if (!*more && separated->pending_lines == 0) {
            return true;
        }
        if (*more) {
            append(&separated->pending, line.at, line.length);
            append(&separated->pending, "\n", 1);
            separated->pending_lines++;
            size_t fed = csv_parse(&separated->parser, line.at, line.length, add_cell, end_record,
                                   separated);
            if (fed != line.length ||
                csv_parse(&separated->parser, "\n", 1, add_cell, end_record, separated) != 1) {
                return fault_set(fault, FAULT_BUG, "csv-parse", "libcsv: %s",
                                 csv_strerror(csv_error(&separated->parser)));
            }
        }
        bool lost = !separated->whole && (!*more || separated->pending_lines > FIELD_LINES ||
                                          separated->pending.used > FIELD_BYTES);
        bool stray = separated->whole && separated->pending_lines > 1 && !by_the_letter(separated);
        if (lost || stray) {
            give_up_quote(separated);
            separated->pending_lines = 1;
            unclosed = true;
            *more = true;
            break;
        }
        if (separated->whole) {
            break;
        }
    }
    hand_out(separated, separated->pending_lines, record, unclosed);
    return true;
}
