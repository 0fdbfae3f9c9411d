/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/records.h"

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

struct records {
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
    struct records *records = context;
    append(&records->text, at, count);
    if (records->count == records->size) {
        records->size = records->size * 2 + 32;
        records->ends = memory_resize(records->ends, records->size, sizeof(*records->ends));
        records->cells = memory_resize(records->cells, records->size, sizeof(*records->cells));
    }
    records->ends[records->count++] = records->text.used;
}

static void end_record(int character, void *context)
{
    struct records *records = context;
    (void)character;
    records->whole = true;
}

static void start_parser(struct records *records)
{
    csv_init(&records->parser, 0);
    csv_set_delim(&records->parser, records->delimiter);
}

static void clear_record(struct records *records)
{
    records->text.used = 0;
    records->count = 0;
    records->whole = false;
    records->pending.used = 0;
    records->pending_lines = 0;
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

struct records *records_open(const char *path, enum encoding encoding, struct fault *fault)
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
    struct records *records = memory_new(sizeof(*records));
    records->lines = lines;
    records->delimiter = delimiter_of(ahead);
    start_parser(records);
    return records;
}

void records_close(struct records *records)
{
    if (!records) {
        return;
    }
    csv_free(&records->parser);
    lines_close(records->lines);
    free(records->text.at);
    free(records->ends);
    free(records->cells);
    free(records->pending.at);
    free(records->replay.at);
    free(records);
}

/* From the lines to be read once more, then from the file. */
static bool next_line(struct records *records, struct text *line, bool *more, struct fault *fault)
{
    if (records->replayed < records->replay.used) {
        const char *at = records->replay.at + records->replayed;
        size_t left = records->replay.used - records->replayed;
        const char *end = memchr(at, '\n', left);
        *line = (struct text){at, (size_t)(end - at)};
        records->replayed += line->length + 1;
        *more = true;
    } else if (!lines_next(records->lines, line, more, fault)) {
        return false;
    }
    records->line += *more;
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
static bool by_the_letter(struct records *records)
{
    struct csv_parser strict;
    csv_init(&strict, CSV_STRICT | CSV_STRICT_FINI);
    csv_set_delim(&strict, records->delimiter);
    bool well = csv_parse(&strict, records->pending.at, records->pending.used, NULL, NULL, NULL) ==
                    records->pending.used &&
                csv_fini(&strict, NULL, NULL, NULL) == 0;
    csv_free(&strict);
    return well;
}

/* The first pending line becomes a record read without quotes; the others are put back. */
static void give_up_quote(struct records *records)
{
    const char *end = memchr(records->pending.at, '\n', records->pending.used);
    size_t first = (size_t)(end - records->pending.at);
    struct bytes again = {0};
    append(&again, records->pending.at + first + 1, records->pending.used - first - 1);
    append(&again, records->replay.at ? records->replay.at + records->replayed : "",
           records->replay.used - records->replayed);
    free(records->replay.at);
    records->replay = again;
    records->replayed = 0;
    records->line -= records->pending_lines - 1;
    csv_free(&records->parser);
    start_parser(records);
    records->text.used = 0;
    records->count = 0;
    for (size_t start = 0; start <= first;) {
        const char *comma = memchr(records->pending.at + start, records->delimiter, first - start);
        size_t stop = comma ? (size_t)(comma - records->pending.at) : first;
        struct text cell = text_trim((struct text){records->pending.at + start, stop - start});
        add_cell((void *)(uintptr_t)cell.at, cell.length, records);
        start = stop + 1;
    }
}

static void hand_out(struct records *records, long lines, struct record *record, bool unclosed)
{
    size_t start = 0;
    for (size_t i = 0; i < records->count; i++) {
        records->cells[i] = (struct text){records->text.at + start, records->ends[i] - start};
        start = records->ends[i];
    }
    records->row++;
    *record = (struct record){records->line - lines + 1, records->row, records->cells,
                              records->count, unclosed};
}

bool records_next(struct records *records, struct record *record, bool *more, struct fault *fault)
{
    struct text line;
    bool unclosed = false;
    clear_record(records);
    for (;;) {
        if (!next_line(records, &line, more, fault)) {
            return false;
        }
        if (*more && records->pending_lines == 0 && is_blank(line)) {
            records->row++;
            continue;
        }
        if (!*more && records->pending_lines == 0) {
            return true;
        }
        if (*more) {
            append(&records->pending, line.at, line.length);
            append(&records->pending, "\n", 1);
            records->pending_lines++;
            size_t fed =
                csv_parse(&records->parser, line.at, line.length, add_cell, end_record, records);
            if (fed != line.length ||
                csv_parse(&records->parser, "\n", 1, add_cell, end_record, records) != 1) {
                return fault_set(fault, FAULT_BUG, "csv-parse", "libcsv: %s",
                                 csv_strerror(csv_error(&records->parser)));
            }
        }
        bool lost = !records->whole && (!*more || records->pending_lines > FIELD_LINES ||
                                        records->pending.used > FIELD_BYTES);
        bool stray = records->whole && records->pending_lines > 1 && !by_the_letter(records);
        if (lost || stray) {
            give_up_quote(records);
            records->pending_lines = 1;
            unclosed = true;
            *more = true;
            break;
        }
        if (records->whole) {
            break;
        }
    }
    hand_out(records, records->pending_lines, record, unclosed);
    return true;
}
