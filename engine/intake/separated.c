/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/separated.h"

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

static void keep_wrong(struct separated *separated, const char *bytes)
{
    if (separated->wrong_count == separated->wrong_size) {
        separated->wrong_size = separated->wrong_size * 2 + 16;
        separated->wrong =
            memory_resize(separated->wrong, separated->wrong_size, sizeof(*separated->wrong));
    }
    struct wrong_line *wrong = &separated->wrong[separated->wrong_count++];
    wrong->line = separated->line;
    snprintf(wrong->bytes, sizeof(wrong->bytes), "%s", bytes);
}

/* The first line between two that cannot be read; what lies before them is forgotten. */
static const char *wrong_among(struct separated *separated, long first, long last)
{
    size_t past = 0;
    while (past < separated->wrong_count && separated->wrong[past].line < first) {
        past++;
    }
    if (past > 0) {
        separated->wrong_count -= past;
        memmove(separated->wrong, separated->wrong + past,
                separated->wrong_count * sizeof(*separated->wrong));
    }
    bool found = separated->wrong_count > 0 && separated->wrong[0].line <= last;
    return found ? separated->wrong[0].bytes : NULL;
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
        separated->line++;
        return true;
    }
    if (!lines_next(separated->lines, line, more, fault)) {
        return false;
    }
    separated->line += *more;
    if (*more && lines_wrong(separated->lines)) {
        keep_wrong(separated, lines_wrong(separated->lines));
    }
    return true;
}

struct separated *separated_open(const char *path, enum encoding encoding, struct fault *fault)
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
    struct separated *separated = memory_new(sizeof(*separated));
    separated->lines = lines;
    separated->delimiter = delimiter_of(ahead, &said);
    start_parser(separated);
    struct text first;
    bool more;
    if (said && !next_line(separated, &first, &more, fault)) {
        separated_close(separated);
        return NULL;
    }
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
    free(separated->wrong);
    free(separated);
}

unsigned char separated_delimiter(const struct separated *separated)
{
    return separated->delimiter;
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

/* The cell that begins at *at with its first `length` bytes of content given: once more with the
 * blanks around it, outside quotes, which libcsv takes away. */
static void append_with_blanks(struct bytes *out, struct text text, size_t *at, char delimiter,
                               struct text cell)
{
    size_t start = *at;
    size_t filled = past_spaces(text, start, delimiter);
    size_t end = filled;
    if (text.at[filled] == '"') {
        end = past_quoted(text, filled);
        end = end == SIZE_MAX ? text.length : end;
    } else {
        end += cell.length;
    }
    size_t stop = end < text.length ? past_spaces(text, end, delimiter) : end;
    append(out, text.at + start, filled - start);
    append(out, cell.at, cell.length);
    append(out, text.at + end, stop - end);
    *at = stop + 1;
}

/* What is taken off a value is told as a change, so the blanks around cells, which libcsv drops,
 * are put back for the cell to clean. */
static void keep_blanks(struct separated *separated)
{
    struct text text = {separated->pending.at, separated->pending.used};
    struct bytes kept = {0};
    size_t at = 0;
    size_t start = 0;
    if (!memchr(text.at, ' ', text.length) && !memchr(text.at, '\t', text.length)) {
        return;
    }
    for (size_t i = 0; i < separated->count && at < text.length; i++) {
        struct text cell = {separated->text.at + start, separated->ends[i] - start};
        start = separated->ends[i];
        append_with_blanks(&kept, text, &at, (char)separated->delimiter, cell);
        separated->ends[i] = kept.used;
    }
    free(separated->text.at);
    separated->text = kept;
}

/* The first pending line becomes the record, read as if quotes meant nothing. */
static void read_plainly(struct separated *separated)
{
    const char *end = memchr(separated->pending.at, '\n', separated->pending.used);
    size_t first = (size_t)(end - separated->pending.at);
    csv_free(&separated->parser);
    start_parser(separated);
    separated->text.used = 0;
    separated->count = 0;
    for (size_t start = 0; start <= first;) {
        const char *comma =
            memchr(separated->pending.at + start, separated->delimiter, first - start);
        size_t stop = comma ? (size_t)(comma - separated->pending.at) : first;
        add_cell(separated->pending.at + start, stop - start, separated);
        start = stop + 1;
    }
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
    separated->pending_lines = 1;
    read_plainly(separated);
}

/* The first cell in which something could not be read. */
static size_t wrong_cell(const struct separated *separated)
{
    for (size_t i = 0; i < separated->count; i++) {
        struct text cell = separated->cells[i];
        if (cell.length > 0 && memchr(cell.at, LINES_WRONG, cell.length)) {
            return i;
        }
    }
    return SIZE_MAX;
}

static void hand_out(struct separated *separated, struct record *record, size_t unclosed)
{
    size_t start = 0;
    for (size_t i = 0; i < separated->count; i++) {
        separated->cells[i] = (struct text){separated->text.at + start, separated->ends[i] - start};
        start = separated->ends[i];
    }
    separated->row++;
    *record = (struct record){
        .line = separated->line - separated->pending_lines + 1,
        .row = separated->row,
        .cells = separated->cells,
        .count = separated->count,
        .unclosed = unclosed != SIZE_MAX,
        .at = unclosed,
    };
    record->wrong = wrong_among(separated, record->line, separated->line);
    if (record->wrong) {
        record->at = wrong_cell(separated);
    }
}

/* Adds a line to the record and to what libcsv has read of it. */
static bool feed(struct separated *separated, struct text line, struct fault *fault)
{
    append(&separated->pending, line.at, line.length);
    append(&separated->pending, "\n", 1);
    separated->pending_lines++;
    if (separated->pending_lines == 1 && wrong_among(separated, separated->line, separated->line)) {
        read_plainly(separated); /* Its quotes open nothing. */
        separated->whole = true;
        return true;
    }
    if (csv_parse(&separated->parser, line.at, line.length, add_cell, end_record, separated) !=
            line.length ||
        csv_parse(&separated->parser, "\n", 1, add_cell, end_record, separated) != 1) {
        return fault_set(fault, FAULT_BUG, "csv-parse", "libcsv: %s",
                         csv_strerror(csv_error(&separated->parser)));
    }
    return true;
}

bool separated_next(struct separated *separated, struct record *record, bool *more,
                    struct fault *fault)
{
    struct text line;
    size_t unclosed = SIZE_MAX;
    bool quotes = false;
    clear_record(separated);
    while (!separated->whole) {
        if (!next_line(separated, &line, more, fault)) {
            return false;
        }
        if (*more && separated->pending_lines == 0 && is_blank(line, separated->delimiter)) {
            separated->row++;
            continue;
        }
        if (!*more && separated->pending_lines == 0) {
            return true;
        }
        if (*more && !feed(separated, line, fault)) {
            return false;
        }
        quotes = quotes || (*more && line.length > 0 && memchr(line.at, '"', line.length));
        if (!separated->whole && (!*more || separated->pending_lines > FIELD_LINES ||
                                  separated->pending.used > FIELD_BYTES)) {
            break;
        }
    }
    bool wrong = wrong_among(separated, separated->line - separated->pending_lines + 1,
                             separated->line - separated->pending_lines + 1);
    if (quotes && !wrong) {
        struct text pending = {separated->pending.at, separated->pending.used};
        unclosed = stray_quote(pending, (char)separated->delimiter);
    }
    if (unclosed != SIZE_MAX || !separated->whole) {
        give_up_quote(separated);
        *more = true;
    } else if (!wrong) {
        keep_blanks(separated);
    }
    hand_out(separated, record, unclosed);
    return true;
}
