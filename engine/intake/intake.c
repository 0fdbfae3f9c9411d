/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/intake.h"

#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "intake/records.h"
#include "intake/totals.h"

/* Of the id numbers of 18 characters, and of those in scientific notation. */
struct ids {
    size_t column; /* SIZE_MAX: none */
    long digits;   /* nothing but digits */
    long zeros;    /* of them, with 000 at the end */
    long right;    /* of them, with the right check digit */
    long x;        /* with the right X */
    long damaged;
};

struct intake {
    const struct source *source;
    const struct header *header;
    struct records *records;
    struct totals all;
    struct totals part;   /* since the last 小计 */
    struct record record; /* of a wide form: the one whose cells are being handed out */
    size_t next_cell;     /* of it; 0: another record is due */
    struct ids ids;
    bool *present; /* the columns that the header has */
};

struct intake *intake_open(const struct source *source, const struct header *header,
                           struct fault *fault)
{
    struct records *records = records_open(source, fault);
    if (!records) {
        return NULL;
    }
    struct intake *intake = memory_new(sizeof(*intake));
    intake->source = source;
    intake->header = header;
    intake->records = records;
    intake->present = memory_new(header->roster->column_count * sizeof(*intake->present));
    for (size_t i = 0; i < header->count; i++) {
        if (header->columns[i] != SIZE_MAX) {
            intake->present[header->columns[i]] = true;
        }
    }
    intake->ids.column = SIZE_MAX;
    for (size_t i = header->roster->column_count; i-- > 0;) {
        if (header->roster->columns[i].type == COLUMN_ID_NUMBER) {
            intake->ids.column = i;
        }
    }
    totals_init(&intake->all, header->roster);
    totals_init(&intake->part, header->roster);
    return intake;
}

void intake_close(struct intake *intake)
{
    if (!intake) {
        return;
    }
    records_close(intake->records);
    totals_clear(&intake->all);
    totals_clear(&intake->part);
    free(intake->present);
    free(intake);
}

static void add_problem(struct row *row, struct arena *arena, struct row_problem problem)
{
    ARENA_PUSH(arena, row->problems, row->problem_count, problem);
}

static struct text kept(struct arena *arena, struct text text)
{
    return (struct text){arena_text(arena, text), text.length};
}

static void look_at_id(struct ids *ids, const struct cell_reading *reading)
{
    struct text text = reading->clean;
    bool damaged = reading->problem == PROBLEM_CELL_DAMAGED;
    bool right = reading->value.kind != VALUE_NONE;
    ids->damaged += damaged;
    if (damaged || text.length != 18 || reading->problem == PROBLEM_CELL_ID_15) {
        return;
    }
    if (text_ends(text, TEXT("X"))) {
        ids->x += right;
        return;
    }
    for (size_t i = 0; i < text.length; i++) {
        if (text.at[i] < '0' || text.at[i] > '9') {
            return;
        }
    }
    ids->digits++;
    ids->zeros += text_ends(text, TEXT("000"));
    ids->right += right;
}

enum damaged_ids intake_ids(const struct intake *intake, size_t *column)
{
    const struct ids *ids = &intake->ids;
    *column = ids->column;
    /* Of two numbers, one in a million times both end so by chance. */
    if (ids->digits >= 2 && ids->zeros == ids->digits) {
        return IDS_ZEROS;
    }
    if (ids->x > 0 && ids->right == 0 && ids->damaged + ids->digits >= 2) {
        return IDS_ONLY_X;
    }
    return IDS_WELL;
}

static void read_cell(struct intake *intake, size_t at, struct text raw, struct row *row,
                      struct arena *arena)
{
    const struct header *header = intake->header;
    size_t column = header->columns[at];
    const struct column *declared = &header->roster->columns[column];
    struct text own = kept(arena, raw);
    struct cell_reading reading = cell_read_scaled(declared, own, header->scales[at], arena);
    if (column == intake->ids.column) {
        look_at_id(&intake->ids, &reading);
    }
    row->raw[column] = own;
    row->values[column] = reading.value;
    row->states[column] = (unsigned char)reading.state;
    if (reading.changed_by && reading.state != CELL_BAD) {
        struct row_change change = {column, own, reading.clean, reading.changed_by};
        ARENA_PUSH(arena, row->changes, row->change_count, change);
    }
    if (reading.problem != PROBLEM_COUNT) {
        add_problem(row, arena, (struct row_problem){reading.problem, column, own, reading.detail});
    }
}

static void read_data(struct intake *intake, const struct record *record, struct row *row,
                      struct arena *arena)
{
    const struct header *header = intake->header;
    const struct roster *roster = header->roster;
    for (size_t i = 0; i < header->count; i++) {
        size_t column = header->columns[i];
        bool other = header->wide && header->unfold[i] && i != row->cell;
        if (column == SIZE_MAX || i == header->repeated || i >= record->count || other) {
            continue;
        }
        read_cell(intake, i, record->cells[i], row, arena);
    }
    for (size_t i = header->count; i < record->count; i++) {
        if (text_trim(record->cells[i]).length > 0) {
            add_problem(row, arena,
                        (struct row_problem){PROBLEM_ROW_RAGGED, SIZE_MAX,
                                             kept(arena, record->cells[i]), NULL});
            break;
        }
    }
    for (size_t i = 0; i < roster->column_count; i++) {
        bool blank = row->values[i].kind == VALUE_NONE && row->states[i] != CELL_BAD;
        /* Of a column that is not there the file as a whole is told. */
        if (roster->columns[i].required && blank && intake->present[i]) {
            add_problem(row, arena,
                        (struct row_problem){PROBLEM_CELL_REQUIRED, i, row->raw[i], NULL});
        }
    }
    totals_add(&intake->all, row->values, row->states);
    totals_add(&intake->part, row->values, row->states);
}

static void compare_total(struct intake *intake, const struct record *record, struct row *row,
                          bool all, struct arena *arena)
{
    const struct header *header = intake->header;
    struct totals *totals = all ? &intake->all : &intake->part;
    add_problem(row, arena, (struct row_problem){PROBLEM_ROW_TOTAL, SIZE_MAX, TEXT(""), NULL});
    for (size_t i = 0; i < header->count && i < record->count; i++) {
        size_t column = header->columns[i];
        /* In a wide form a row of the file is several of the table: nothing to compare. */
        if (column == SIZE_MAX || header->wide || text_trim(record->cells[i]).length == 0) {
            continue;
        }
        const char *should =
            totals_compare(totals, column, record->cells[i], header->scales[i], arena);
        if (should) {
            add_problem(row, arena,
                        (struct row_problem){PROBLEM_TOTAL_DIFFERS, column,
                                             kept(arena, record->cells[i]), should});
        }
    }
    totals_restart(&intake->part);
}

static bool has_text(const struct record *record)
{
    for (size_t i = 0; i < record->count; i++) {
        if (text_trim(record->cells[i]).length > 0) {
            return true;
        }
    }
    return false;
}

/* The column of the roster under a cell, or SIZE_MAX. */
static size_t column_at(const struct header *header, size_t cell)
{
    return cell < header->count && cell != header->repeated ? header->columns[cell] : SIZE_MAX;
}

static void start_row(const struct intake *intake, const struct record *record, size_t cell,
                      struct arena *arena, struct row *row)
{
    size_t columns = intake->header->roster->column_count;
    *row = (struct row){.line = record->line, .row = record->row, .cell = cell};
    row->values = ARENA_ARRAY(arena, columns, struct value);
    row->raw = ARENA_ARRAY(arena, columns, struct text);
    row->states = ARENA_ARRAY(arena, columns, unsigned char);
    memset(row->states, CELL_MISSING, columns);
}

/* The next cell of a wide record that holds something, or SIZE_MAX. */
static size_t next_filled(const struct intake *intake, size_t from)
{
    const struct header *header = intake->header;
    const struct record *record = &intake->record;
    for (size_t i = from; i < header->count && i < record->count; i++) {
        if (header->unfold[i] && text_trim(record->cells[i]).length > 0) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* One cell of a wide record as a row. What is wrong with the other cells is told with the first. */
static void unfold_row(struct intake *intake, size_t cell, bool first, struct row *row,
                       struct arena *arena)
{
    const struct header *header = intake->header;
    const struct roster *roster = header->roster;
    size_t title = roster->wide_title;
    start_row(intake, &intake->record, cell, arena, row);
    read_data(intake, &intake->record, row, arena);
    row->raw[title] = text_of(header->unfold[cell]);
    row->values[title] = cell_read(&roster->columns[title], row->raw[title], arena).value;
    row->states[title] = CELL_GIVEN;
    if (first) {
        return;
    }
    size_t problems = 0;
    size_t changes = 0;
    for (size_t i = 0; i < row->problem_count; i++) {
        if (row->problems[i].column == roster->wide_value) {
            row->problems[problems++] = row->problems[i];
        }
    }
    for (size_t i = 0; i < row->change_count; i++) {
        if (row->changes[i].column == roster->wide_value) {
            row->changes[changes++] = row->changes[i];
        }
    }
    row->problem_count = problems;
    row->change_count = changes;
    for (size_t i = 0; i < roster->column_count; i++) {
        bool said = row->states[i] == CELL_EMPTY || row->states[i] == CELL_NOT_APPLICABLE;
        if (i != roster->wide_value && said) {
            row->states[i] = CELL_MISSING;
        }
    }
}

static void begin_unfolding(struct intake *intake, const struct record *record, struct row *row,
                            struct arena *arena)
{
    intake->record = *record;
    size_t cell = next_filled(intake, 0);
    if (cell == SIZE_MAX) {
        row->kind = ROW_WRONG;
        add_problem(row, arena,
                    (struct row_problem){PROBLEM_ROW_UNFILLED, SIZE_MAX, TEXT(""), NULL});
        return;
    }
    unfold_row(intake, cell, true, row, arena);
    size_t next = next_filled(intake, cell + 1);
    intake->next_cell = next == SIZE_MAX ? 0 : next;
}

static void read_row(struct intake *intake, const struct record *record, struct row *row,
                     struct arena *arena)
{
    size_t at = column_at(intake->header, record->at);
    row->cell = record->at;
    if (record->wrong) {
        const char *bytes = arena_copy(arena, record->wrong);
        row->kind = ROW_WRONG;
        totals_spoil(&intake->all);
        totals_spoil(&intake->part);
        add_problem(row, arena,
                    (struct row_problem){PROBLEM_LINE_ENCODING, at, text_of(bytes), bytes});
        return;
    }
    enum total_kind total = total_row(record->cells, record->count, arena);
    if (total != TOTAL_NOT) {
        row->kind = ROW_TOTAL;
        compare_total(intake, record, row, total == TOTAL_ALL, arena);
    } else if (footer_row(record->cells, record->count, arena)) {
        row->kind = ROW_FOOTER;
        add_problem(row, arena, (struct row_problem){PROBLEM_ROW_FOOTER, SIZE_MAX, TEXT(""), NULL});
    } else if (intake->header->wide) {
        begin_unfolding(intake, record, row, arena);
    } else {
        read_data(intake, record, row, arena);
    }
    if (record->unclosed) {
        add_problem(row, arena, (struct row_problem){PROBLEM_QUOTE_UNCLOSED, at, TEXT(""), NULL});
    }
}

bool intake_next(struct intake *intake, struct arena *arena, struct row *row, bool *more,
                 struct fault *fault)
{
    struct record record;
    *more = true;
    if (intake->next_cell > 0) {
        size_t cell = intake->next_cell;
        unfold_row(intake, cell, false, row, arena);
        size_t next = next_filled(intake, cell + 1);
        intake->next_cell = next == SIZE_MAX ? 0 : next;
        return true;
    }
    do {
        if (!records_next(intake->records, &record, more, fault)) {
            return false;
        }
        if (!*more) {
            return true;
        }
    } while (record.line <= intake->header->line || !has_text(&record));
    start_row(intake, &record, SIZE_MAX, arena, row);
    read_row(intake, &record, row, arena);
    return true;
}
