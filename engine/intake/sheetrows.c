/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/sheetrows.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "intake/header.h"

enum {
    LAST_ROW = 1048576,
    LAST_COLUMN = 16384,
    LONGEST_ROW = 1024 * 1024, /* bytes of text; a row of a roster has hundreds */
    MOST_MERGED = 65536,
    LISTED = 8 /* ranges told one by one */
};
#define MOST_OF_SHEET ((int64_t)4 * 1024 * 1024 * 1024)

enum kind { KIND_NUMBER, KIND_SHARED, KIND_TEXT, KIND_BOOLEAN };

struct span {
    const char *shared; /* in the workbook; NULL: at start in the text of the row */
    size_t start;
    size_t length;
    bool uncomputed;
};

/* Ranges of rows or columns, in ascending order; the first few are kept. */
struct ranges {
    long first[LISTED + 1];
    long last[LISTED + 1];
    size_t count;
};

struct sheetrows {
    struct xlsx *workbook;
    struct part *part;
    size_t number;
    /* The row that is being read. */
    long row;
    bool row_hidden;
    bool in_data;
    bool in_row;
    bool filled; /* something stands in the row */
    char *bytes;
    size_t used;
    size_t size;
    struct span *spans; /* one a column */
    size_t span_count;
    size_t span_size;
    struct text *cells;
    bool *uncomputed; /* of each cell */
    bool any_uncomputed;
    size_t row_bytes;
    /* The cell. */
    bool in_cell;
    bool in_value;
    bool has_value;
    size_t phonetic;
    enum kind kind;
    size_t style;
    size_t column; /* of the next cell without a place of its own, or of this one */
    size_t start;
    size_t formula; /* where it starts in bytes, SIZE_MAX: none */
    /* Of the sheet. */
    bool any;
    size_t last_column; /* in which something stands */
    struct ranges hidden_rows;
    struct ranges hidden_columns;
    struct arena arena;
    struct area *merged;
    size_t merged_count;
};

static void add_range(struct ranges *ranges, long first, long last)
{
    if (ranges->count > 0 && ranges->last[ranges->count - 1] + 1 == first) {
        ranges->last[ranges->count - 1] = last;
    } else if (ranges->count <= LISTED) {
        ranges->first[ranges->count] = first;
        ranges->last[ranges->count++] = last;
    }
}

static void refuse(struct sheetrows *rows, enum problem problem)
{
    part_refuse(rows->part, problem, "%s:%ld", rows->workbook->sheets[rows->number].name,
                rows->row);
}

/* B12 → column 1, row 12; false: no place of a sheet. */
static bool read_place(const char *text, size_t *column, long *row, const char **end)
{
    size_t letters = 0;
    long digits = 0;
    for (; *text >= 'A' && *text <= 'Z' && letters <= LAST_COLUMN; text++) {
        letters = letters * 26 + (size_t)(*text - 'A') + 1;
    }
    for (; *text >= '0' && *text <= '9' && digits <= LAST_ROW; text++) {
        digits = digits * 10 + (*text - '0');
    }
    *column = letters - 1;
    *row = digits;
    *end = text;
    return letters >= 1 && letters <= LAST_COLUMN && digits >= 1 && digits <= LAST_ROW;
}

static void start_row(struct sheetrows *rows, const char *const *attributes)
{
    const char *given = part_attribute(attributes, "r");
    long row = given ? strtol(given, NULL, 10) : rows->row + 1;
    if (row > LAST_ROW) {
        refuse(rows, PROBLEM_FILE_TOO_LARGE);
    } else if (row <= rows->row) {
        refuse(rows, PROBLEM_FILE_BROKEN);
    }
    rows->row = row;
    rows->in_row = true;
    rows->row_hidden = xlsx_yes(part_attribute(attributes, "hidden"));
    rows->filled = false;
    rows->used = 0;
    rows->row_bytes = 0;
    rows->any_uncomputed = false;
    rows->span_count = 0;
    rows->column = SIZE_MAX;
}

static enum kind kind_of(const char *type)
{
    static const struct {
        const char *type;
        enum kind kind;
    } kinds[] = {{"n", KIND_NUMBER}, {"s", KIND_SHARED}, {"b", KIND_BOOLEAN}};
    for (size_t i = 0; type && i < sizeof(kinds) / sizeof(*kinds); i++) {
        if (strcmp(type, kinds[i].type) == 0) {
            return kinds[i].kind;
        }
    }
    /* str, inlineStr, e (#N/A) and d (ISO) are texts. */
    return type ? KIND_TEXT : KIND_NUMBER;
}

static void start_cell(struct sheetrows *rows, const char *const *attributes)
{
    const char *place = part_attribute(attributes, "r");
    const char *style = part_attribute(attributes, "s");
    const char *end;
    size_t column = rows->column + 1;
    long row = rows->row;
    if (place && (!read_place(place, &column, &row, &end) || *end)) {
        refuse(rows, PROBLEM_FILE_BROKEN);
        return;
    }
    if (row != rows->row || column >= LAST_COLUMN || column < rows->span_count) {
        refuse(rows, PROBLEM_FILE_BROKEN);
        return;
    }
    rows->column = column;
    rows->in_cell = true;
    rows->kind = kind_of(part_attribute(attributes, "t"));
    rows->style = style ? strtoul(style, NULL, 10) : 0;
    rows->has_value = false;
    rows->phonetic = 0;
    rows->start = rows->used;
    rows->formula = SIZE_MAX;
}

static void hide_columns(struct sheetrows *rows, const char *const *attributes)
{
    const char *first = part_attribute(attributes, "min");
    const char *last = part_attribute(attributes, "max");
    if (xlsx_yes(part_attribute(attributes, "hidden")) && first && last) {
        add_range(&rows->hidden_columns, strtol(first, NULL, 10), strtol(last, NULL, 10));
    }
}

static void add_merged(struct sheetrows *rows, const char *const *attributes)
{
    const char *place = part_attribute(attributes, "ref");
    struct area area;
    const char *end;
    if (!place || !read_place(place, &area.first_column, &area.first_row, &end) || *end != ':' ||
        !read_place(end + 1, &area.last_column, &area.last_row, &end)) {
        refuse(rows, PROBLEM_FILE_BROKEN);
    } else if (rows->merged_count == MOST_MERGED) {
        refuse(rows, PROBLEM_FILE_TOO_LARGE);
    } else {
        ARENA_PUSH(&rows->arena, rows->merged, rows->merged_count, area);
    }
}

static void append(struct sheetrows *rows, const char *at, size_t count)
{
    if (rows->used + count > rows->size) {
        rows->size = (rows->used + count) * 2 + 256;
        rows->bytes = memory_resize(rows->bytes, rows->size, 1);
    }
    memcpy(rows->bytes + rows->used, at, count);
    rows->used += count;
    if (rows->used > LONGEST_ROW) {
        refuse(rows, PROBLEM_FILE_TOO_LARGE);
    }
}

static void start_value(struct sheetrows *rows)
{
    rows->has_value = true;
    rows->start = rows->used;
}

static void on_start(void *context, const char *name, const char *const *attributes)
{
    struct sheetrows *rows = context;
    if (rows->in_cell) {
        bool formula = strcmp(name, "f") == 0 && !rows->has_value;
        if (strcmp(name, "rPh") == 0) {
            rows->phonetic++;
        } else if (formula) {
            rows->formula = rows->used;
            append(rows, "=", 1);
        } else if (strcmp(name, "v") == 0 && !rows->has_value) {
            start_value(rows);
            rows->in_value = true;
            return;
        } else if (strcmp(name, "is") == 0 && !rows->has_value) {
            start_value(rows);
        }
        rows->in_value = formula || (strcmp(name, "t") == 0 && rows->phonetic == 0);
    } else if (rows->in_row && strcmp(name, "c") == 0) {
        start_cell(rows, attributes);
    } else if (rows->in_data && strcmp(name, "row") == 0) {
        start_row(rows, attributes);
    } else if (strcmp(name, "sheetData") == 0) {
        rows->in_data = true;
    } else if (strcmp(name, "col") == 0) {
        hide_columns(rows, attributes);
    } else if (strcmp(name, "mergeCell") == 0) {
        add_merged(rows, attributes);
    }
}

static void on_text(void *context, const char *at, size_t count)
{
    struct sheetrows *rows = context;
    if (rows->in_value) {
        append(rows, at, count);
    }
}

/* Whether a number is written as whole digits that a double holds, and so stays as it is. */
static bool is_short_integer(struct text text)
{
    if (text.length == 0 || text.length > 15 || (text.at[0] == '0' && text.length > 1)) {
        return false;
    }
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return false;
        }
    }
    return true;
}

static void end_number(struct sheetrows *rows)
{
    struct xlsx *workbook = rows->workbook;
    struct number_format format = {0};
    if (rows->style < workbook->format_count) {
        format = workbook->formats[rows->style];
    }
    static const struct number_format plain = {0};
    struct text given = {rows->bytes + rows->start, rows->used - rows->start};
    bool is_plain = memcmp(&format, &plain, sizeof(format)) == 0;
    char digits[64];
    char shown[NUMBER_TEXT];
    char *end;
    if ((is_plain && is_short_integer(given)) || given.length == 0 ||
        given.length >= sizeof(digits)) {
        return;
    }
    memcpy(digits, given.at, given.length);
    digits[given.length] = '\0';
    double number = strtod(digits, &end);
    if (*end || !isfinite(number) || strpbrk(digits, "xXnN ")) {
        return; /* No number after all: it is told as whatever its column makes of it. */
    }
    number_show(number, format, workbook->from_1904, shown);
    rows->used = rows->start;
    append(rows, shown, strlen(shown));
}

/* The number of a shared text becomes the text. */
static void end_shared(struct sheetrows *rows, struct span *span)
{
    struct text shared;
    struct text given = {rows->bytes + rows->start, rows->used - rows->start};
    size_t number = 0;
    for (size_t i = 0; i < given.length && number <= UINT32_MAX; i++) {
        size_t digit = (size_t)(unsigned char)given.at[i] - '0';
        number = digit < 10 ? number * 10 + digit : SIZE_MAX;
    }
    if (given.length == 0 || !xlsx_text(rows->workbook, number, &shared)) {
        refuse(rows, PROBLEM_FILE_BROKEN);
        return;
    }
    rows->used = rows->start;
    *span = (struct span){shared.at, 0, shared.length, false};
}

static void add_span(struct sheetrows *rows, struct span span)
{
    while (rows->span_count <= rows->column) {
        if (rows->span_count == rows->span_size) {
            rows->span_size = rows->span_size * 2 + 32;
            rows->spans = memory_resize(rows->spans, rows->span_size, sizeof(*rows->spans));
            rows->cells = memory_resize(rows->cells, rows->span_size, sizeof(*rows->cells));
            rows->uncomputed =
                memory_resize(rows->uncomputed, rows->span_size, sizeof(*rows->uncomputed));
        }
        rows->spans[rows->span_count++] = (struct span){0};
    }
    rows->spans[rows->column] = span;
    rows->any_uncomputed = rows->any_uncomputed || span.uncomputed;
    rows->row_bytes += span.length;
    if (rows->row_bytes > LONGEST_ROW) {
        refuse(rows, PROBLEM_FILE_TOO_LARGE);
    }
}

static void end_cell(struct sheetrows *rows)
{
    struct span span = {0};
    rows->in_cell = false;
    bool empty = !rows->has_value || rows->used == rows->start;
    bool uncomputed = rows->formula != SIZE_MAX && rows->kind == KIND_NUMBER && empty;
    if (uncomputed) {
        rows->start = rows->formula; /* All there is to show. */
    } else if (empty) {
        return;
    } else if (rows->kind == KIND_SHARED) {
        end_shared(rows, &span);
    } else if (rows->kind == KIND_NUMBER) {
        end_number(rows);
    } else if (rows->kind == KIND_BOOLEAN && rows->used == rows->start + 1) {
        bool yes = rows->bytes[rows->start] == '1';
        rows->used = rows->start;
        append(rows, yes ? "TRUE" : "FALSE", yes ? 4 : 5);
    } else if (rows->used > rows->start) {
        rows->used =
            rows->start + xlsx_unescape(rows->bytes + rows->start, rows->used - rows->start);
    }
    if (!span.shared) {
        span = (struct span){NULL, rows->start, rows->used - rows->start, uncomputed};
    }
    struct text text = {span.shared ? span.shared : rows->bytes + span.start, span.length};
    if (span.length == 0 || text_trim(text).length == 0) {
        return;
    }
    add_span(rows, span);
    rows->filled = true;
    if (rows->column > rows->last_column) {
        rows->last_column = rows->column;
    }
}

static void end_row(struct sheetrows *rows)
{
    rows->in_row = false;
    if (!rows->filled) {
        return;
    }
    rows->any = true;
    if (rows->row_hidden) {
        add_range(&rows->hidden_rows, rows->row, rows->row);
    }
    part_pause(rows->part);
}

static void on_end(void *context, const char *name)
{
    struct sheetrows *rows = context;
    rows->in_value = false;
    if (rows->in_cell && strcmp(name, "c") == 0) {
        end_cell(rows);
    } else if (rows->in_cell && strcmp(name, "rPh") == 0) {
        rows->phonetic--;
    } else if (rows->in_row && !rows->in_cell && strcmp(name, "row") == 0) {
        end_row(rows);
    } else if (rows->in_data && !rows->in_row && strcmp(name, "sheetData") == 0) {
        rows->in_data = false;
    }
}

struct sheetrows *sheetrows_open(struct xlsx *workbook, size_t number, struct trouble *trouble)
{
    static const struct part_events events = {on_start, on_end, on_text};
    struct sheetrows *rows = memory_new(sizeof(*rows));
    rows->workbook = workbook;
    rows->number = number;
    arena_init(&rows->arena);
    rows->part = part_open(workbook->package, workbook->sheets[number].part, MOST_OF_SHEET, &events,
                           rows, trouble);
    if (!rows->part) {
        sheetrows_close(rows);
        return NULL;
    }
    return rows;
}

void sheetrows_close(struct sheetrows *rows)
{
    if (rows) {
        part_close(rows->part);
        arena_clear(&rows->arena);
        free(rows->bytes);
        free(rows->spans);
        free(rows->cells);
        free(rows->uncomputed);
        free(rows);
    }
}

bool sheetrows_next(struct sheetrows *rows, struct record *record, bool *more,
                    struct trouble *trouble)
{
    if (!part_read(rows->part, more, trouble)) {
        return false;
    }
    if (!*more) {
        return true;
    }
    for (size_t i = 0; i < rows->span_count; i++) {
        const struct span *span = &rows->spans[i];
        const char *at = span->shared ? span->shared : rows->bytes + span->start;
        rows->cells[i] = span->length > 0 ? (struct text){at, span->length} : TEXT("");
        rows->uncomputed[i] = span->uncomputed;
    }
    *record = (struct record){.line = rows->row,
                              .row = rows->row,
                              .cells = rows->cells,
                              .uncomputed = rows->any_uncomputed ? rows->uncomputed : NULL,
                              .count = rows->span_count,
                              .at = SIZE_MAX};
    return true;
}

static const char *range_end(struct arena *arena, long number, bool letters)
{
    char name[8];
    if (!letters) {
        return arena_printf(arena, "%ld", number);
    }
    header_letters((size_t)number - 1, name);
    return arena_copy(arena, name);
}

static const char *list_ranges(struct arena *arena, const struct ranges *ranges, bool letters,
                               long most)
{
    const char *list = NULL;
    for (size_t i = 0; i < ranges->count && i < LISTED; i++) {
        long last = ranges->last[i] < most ? ranges->last[i] : most;
        if (ranges->first[i] < 1 || ranges->first[i] > last) {
            continue;
        }
        list = arena_printf(arena, "%s%s%s", list ? list : "", list ? ", " : "",
                            range_end(arena, ranges->first[i], letters));
        if (last > ranges->first[i]) {
            list = arena_printf(arena, "%s-%s", list, range_end(arena, last, letters));
        }
    }
    bool left = ranges->count > LISTED && ranges->first[LISTED] <= most;
    return list && left ? arena_printf(arena, "%s, …", list) : list;
}

void sheetrows_describe(const struct sheetrows *rows, struct arena *arena, struct sheet *out)
{
    const struct xlsx_sheet *own = &rows->workbook->sheets[rows->number];
    long columns = rows->any ? (long)rows->last_column + 1 : 0;
    *out = (struct sheet){
        .name = arena_copy(arena, own->name),
        .number = rows->number,
        .hidden = own->hidden,
        .filled = rows->any,
        .hidden_rows = list_ranges(arena, &rows->hidden_rows, false, LAST_ROW),
        .hidden_columns = list_ranges(arena, &rows->hidden_columns, true, columns),
        .merged_count = rows->merged_count,
    };
    struct area *merged = ARENA_ARRAY(arena, rows->merged_count, struct area);
    if (rows->merged_count > 0) {
        memcpy(merged, rows->merged, rows->merged_count * sizeof(*merged));
    }
    out->merged = merged;
}
