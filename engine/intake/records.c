/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/records.h"

#include <csv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "base/language.h"
#include "intake/lines.h"

/* A physical line of a mixed file that cannot be read; kept until its record is handed out, for a
 * line can be read more than once. */
struct wrong_line {
    long line;
    char bytes[24];
};

/* Beyond these a quoted field is taken for an opening quote that was never closed. */
enum { FIELD_LINES = 50, FIELD_BYTES = 64 * 1024 };
/* So many lines tell what stands between cells. */
enum { DELIMITER_LINES = 30 };

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
    struct wrong_line *wrong;
    size_t wrong_count;
    size_t wrong_size;
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

/* How many of the first lines have a delimiter outside quotes, or anywhere if a quote is open. */
static size_t lines_with(struct text ahead, char delimiter)
{
    size_t lines = 0;
    bool quoted = false;
    bool found = false;
    bool within = false;
    size_t looked = 0;
    for (size_t i = 0; i < ahead.length && looked < DELIMITER_LINES; i++) {
        char c = ahead.at[i];
        if (c == '\n' || c == '\r') {
            lines += found || (quoted && within);
            found = within = quoted = false;
            looked++;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == delimiter) {
            found = found || !quoted;
            within = true;
        }
    }
    return lines + (found || (quoted && within));
}

/* A comma, unless another stands on more than twice as many of the first lines: tabs and semicolons
 * come within cells, too. A first line sep=; says it
 * for spreadsheets, which show no row for it. */
static unsigned char delimiter_of(struct text ahead, bool *said)
{
    static const char known[] = {',', '\t', ';'};
    size_t best = 0;
    size_t most = 0;
    *said = ahead.length >= 6 && strncasecmp(ahead.at, "sep=", 4) == 0 &&
            (ahead.at[5] == '\n' || ahead.at[5] == '\r') && memchr(known, ahead.at[4], 3);
    if (*said) {
        return (unsigned char)ahead.at[4];
    }
    for (size_t i = 0; i < sizeof(known); i++) {
        size_t lines = lines_with(ahead, known[i]);
        if (lines > most) {
            most = i == 0 ? 2 * lines : lines;
            best = i;
        }
    }
    return (unsigned char)known[best];
}

static void keep_wrong(struct records *records, const char *bytes)
{
    if (records->wrong_count == records->wrong_size) {
        records->wrong_size = records->wrong_size * 2 + 16;
        records->wrong =
            memory_resize(records->wrong, records->wrong_size, sizeof(*records->wrong));
    }
    struct wrong_line *wrong = &records->wrong[records->wrong_count++];
    wrong->line = records->line;
    snprintf(wrong->bytes, sizeof(wrong->bytes), "%s", bytes);
}

/* The first line between two that cannot be read; what lies before them is forgotten. */
static const char *wrong_among(struct records *records, long first, long last)
{
    size_t past = 0;
    while (past < records->wrong_count && records->wrong[past].line < first) {
        past++;
    }
    if (past > 0) {
        records->wrong_count -= past;
        memmove(records->wrong, records->wrong + past,
                records->wrong_count * sizeof(*records->wrong));
    }
    bool found = records->wrong_count > 0 && records->wrong[0].line <= last;
    return found ? records->wrong[0].bytes : NULL;
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
        records->line++;
        return true;
    }
    if (!lines_next(records->lines, line, more, fault)) {
        return false;
    }
    records->line += *more;
    if (*more && lines_wrong(records->lines)) {
        keep_wrong(records, lines_wrong(records->lines));
    }
    return true;
}

struct records *records_open(const char *path, enum encoding encoding, struct fault *fault)
{
    struct text ahead;
    bool said;
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
    records->delimiter = delimiter_of(ahead, &said);
    start_parser(records);
    struct text first;
    bool more;
    if (said && !next_line(records, &first, &more, fault)) {
        records_close(records);
        return NULL;
    }
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
    free(records->wrong);
    free(records);
}

unsigned char records_delimiter(const struct records *records)
{
    return records->delimiter;
}

static bool is_blank(struct text line, unsigned char delimiter)
{
    for (size_t i = 0; i < line.length;) {
        uint32_t point = text_next(line, &i);
        if (!text_is_space(point) && point != delimiter) {
            return false;
        }
    }
    return true;
}

static size_t past_spaces(struct text text, size_t at, char delimiter)
{
    while (at < text.length && text.at[at] != delimiter &&
           (text.at[at] == ' ' || text.at[at] == '\t')) {
        at++;
    }
    return at;
}

/* Past the quoted field that begins at a quote, or SIZE_MAX if it is not closed. */
static size_t past_quoted(struct text text, size_t at)
{
    for (at++; at < text.length; at++) {
        const char *quote = memchr(text.at + at, '"', text.length - at);
        if (!quote) {
            break;
        }
        at = (size_t)(quote - text.at) + 1;
        if (at == text.length || text.at[at] != '"') {
            return at;
        }
    }
    return SIZE_MAX;
}

/* The cell of a record, its last LF included, whose opening quote is not closed before the next
 * delimiter; SIZE_MAX if all are. Quotes within a cell that does not begin with one are signs like
 * others. libcsv would read on to some quote before a comma, over the ends of cells and lines. */
static size_t stray_quote(struct text text, char delimiter)
{
    size_t cell = 0;
    for (size_t at = 0; at < text.length; at++, cell++) {
        at = past_spaces(text, at, delimiter);
        if (text.at[at] == '"') {
            at = past_quoted(text, at);
            at = at == SIZE_MAX ? text.length : past_spaces(text, at, delimiter);
            if (at == text.length || (text.at[at] != delimiter && text.at[at] != '\n')) {
                return cell;
            }
        }
        while (text.at[at] != delimiter && text.at[at] != '\n') {
            at++;
        }
        if (text.at[at] == '\n') {
            return at + 1 == text.length ? SIZE_MAX : cell;
        }
    }
    return SIZE_MAX;
}

/* The first pending line becomes the record, read as if quotes meant nothing. */
static void read_plainly(struct records *records)
{
    const char *end = memchr(records->pending.at, '\n', records->pending.used);
    size_t first = (size_t)(end - records->pending.at);
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
    records->pending_lines = 1;
    read_plainly(records);
}

/* The first cell in which something could not be read. */
static size_t wrong_cell(const struct records *records)
{
    for (size_t i = 0; i < records->count; i++) {
        struct text cell = records->cells[i];
        if (cell.length > 0 && memchr(cell.at, LINES_WRONG, cell.length)) {
            return i;
        }
    }
    return SIZE_MAX;
}

static void hand_out(struct records *records, struct record *record, size_t unclosed)
{
    size_t start = 0;
    for (size_t i = 0; i < records->count; i++) {
        records->cells[i] = (struct text){records->text.at + start, records->ends[i] - start};
        start = records->ends[i];
    }
    records->row++;
    *record = (struct record){
        .line = records->line - records->pending_lines + 1,
        .row = records->row,
        .cells = records->cells,
        .count = records->count,
        .unclosed = unclosed != SIZE_MAX,
        .at = unclosed,
    };
    record->wrong = wrong_among(records, record->line, records->line);
    if (record->wrong) {
        record->at = wrong_cell(records);
    }
}

/* Adds a line to the record and to what libcsv has read of it. */
static bool feed(struct records *records, struct text line, struct fault *fault)
{
    append(&records->pending, line.at, line.length);
    append(&records->pending, "\n", 1);
    records->pending_lines++;
    if (records->pending_lines == 1 && wrong_among(records, records->line, records->line)) {
        read_plainly(records); /* Its quotes open nothing. */
        records->whole = true;
        return true;
    }
    if (csv_parse(&records->parser, line.at, line.length, add_cell, end_record, records) !=
            line.length ||
        csv_parse(&records->parser, "\n", 1, add_cell, end_record, records) != 1) {
        return fault_set(fault, FAULT_BUG, "csv-parse", "libcsv: %s",
                         csv_strerror(csv_error(&records->parser)));
    }
    return true;
}

bool records_next(struct records *records, struct record *record, bool *more, struct fault *fault)
{
    struct text line;
    size_t unclosed = SIZE_MAX;
    bool quotes = false;
    clear_record(records);
    while (!records->whole) {
        if (!next_line(records, &line, more, fault)) {
            return false;
        }
        if (*more && records->pending_lines == 0 && is_blank(line, records->delimiter)) {
            records->row++;
            continue;
        }
        if (!*more && records->pending_lines == 0) {
            return true;
        }
        if (*more && !feed(records, line, fault)) {
            return false;
        }
        quotes = quotes || (*more && line.length > 0 && memchr(line.at, '"', line.length));
        if (!records->whole && (!*more || records->pending_lines > FIELD_LINES ||
                                records->pending.used > FIELD_BYTES)) {
            break;
        }
    }
    bool wrong = wrong_among(records, records->line - records->pending_lines + 1,
                             records->line - records->pending_lines + 1);
    if (quotes && !wrong) {
        struct text pending = {records->pending.at, records->pending.used};
        unclosed = stray_quote(pending, (char)records->delimiter);
    }
    if (unclosed != SIZE_MAX || !records->whole) {
        give_up_quote(records);
        *more = true;
    }
    hand_out(records, record, unclosed);
    return true;
}
