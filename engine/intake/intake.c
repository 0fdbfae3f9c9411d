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
    bool begun;           /* some record below the header was read */
    bool footed;          /* the last one was a footer */
    bool leads;           /* 小计 stands above its rows: none is compared */
    bool ended;
    struct record first_total; /* 合计 above all rows, until they are added up; no cells: none */
    struct arena arena;        /* of its cells */
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
    arena_init(&intake->arena);
    totals_init(&intake->all, header->count);
    totals_init(&intake->part, header->count);
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
    arena_clear(&intake->arena);
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

static void read_cell(struct intake *intake, size_t at, const struct record *record,
                      struct row *row, struct arena *arena)
{
    const struct header *header = intake->header;
    size_t column = header->columns[at];
    const struct column *declared = &header->roster->columns[column];
    struct text own = kept(arena, record->cells[at]);
    struct cell_reading reading = record->uncomputed && record->uncomputed[at]
                                      ? cell_uncomputed(own)
                                      : cell_read_scaled(declared, own, header->scales[at], arena);
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
        add_problem(row, arena,
                    (struct row_problem){reading.problem, column, own, reading.detail, 0});
    }
}

static bool adds_up(const struct column *column)
{
    return column->type == COLUMN_INTEGER || column->type == COLUMN_MONEY;
}

static void count_cell(struct intake *intake, size_t cell, const struct value *value, bool bad)
{
    totals_add(&intake->all, cell, value, bad);
    totals_add(&intake->part, cell, value, bad);
}

/* Whether a cell of a wide form belongs to another date than that of the row. */
static bool is_of_other(const struct header *header, size_t cell, const struct row *row)
{
    const char *date = header->wide ? header->unfold[cell] : NULL;
    return date && strcmp(date, header->unfold[row->cell]) != 0;
}

static void read_data(struct intake *intake, const struct record *record, struct row *row,
                      struct arena *arena)
{
    const struct header *header = intake->header;
    const struct roster *roster = header->roster;
    for (size_t i = 0; i < header->count; i++) {
        size_t column = header->columns[i];
        if (column == SIZE_MAX || i == header->repeated || i >= record->count ||
            is_of_other(header, i, row)) {
            continue;
        }
        read_cell(intake, i, record, row, arena);
    }
    for (size_t i = header->count; i < record->count; i++) {
        if (text_trim(record->cells[i]).length > 0) {
            add_problem(row, arena,
                        (struct row_problem){PROBLEM_ROW_RAGGED, SIZE_MAX,
                                             kept(arena, record->cells[i]), NULL, 0});
            break;
        }
    }
    for (size_t i = 0; i < roster->column_count; i++) {
        bool blank = row->values[i].kind == VALUE_NONE && row->states[i] != CELL_BAD;
        /* Of a column that is not there the file as a whole is told. */
        if (roster->columns[i].required && blank && intake->present[i]) {
            add_problem(row, arena,
                        (struct row_problem){PROBLEM_CELL_REQUIRED, i, row->raw[i], NULL, 0});
        }
    }
}

/* What a row adds to the totals; a row of a wide form does so as it is unfolded. */
static void count_row(struct intake *intake, const struct row *row)
{
    const struct header *header = intake->header;
    intake->all.rows++;
    intake->part.rows++;
    for (size_t i = 0; i < header->count; i++) {
        size_t column = header->columns[i];
        if (column != SIZE_MAX && i != header->repeated &&
            adds_up(&header->roster->columns[column])) {
            count_cell(intake, i, &row->values[column], row->states[column] == CELL_BAD);
        }
    }
}

/* A cell of a wide form that is a sum of others, compared with them. */
static void compare_sum(const struct intake *intake, const struct record *record, size_t cell,
                        int64_t sum, struct row *row, struct arena *arena)
{
    const struct header *header = intake->header;
    const struct column *column = &header->roster->columns[header->roster->wide_value];
    struct text said = cell < record->count ? record->cells[cell] : TEXT("");
    const char *should = sum_compare(sum, column, said, header->scales[cell], arena);
    if (should) {
        add_problem(row, arena,
                    (struct row_problem){PROBLEM_SUM_DIFFERS, header->roster->wide_value,
                                         kept(arena, text_trim(said)), should, cell + 1});
    }
}

/* What stands under the dates of a wide record, in whole numbers or fen, and whether all of it
 * could be read. Whatever adds up is counted. */
static bool read_wide_cells(struct intake *intake, const struct record *record, int64_t *numbers,
                            struct arena *arena)
{
    const struct header *header = intake->header;
    bool sound = true;
    int64_t all = 0;
    for (size_t i = 0; i < header->count && i < record->count; i++) {
        size_t number = header->columns[i];
        const struct column *column = number == SIZE_MAX ? NULL : &header->roster->columns[number];
        if (!column || !adds_up(column)) {
            continue;
        }
        struct cell_reading reading =
            cell_read_scaled(column, record->cells[i], header->scales[i], arena);
        bool bad = reading.state == CELL_BAD;
        count_cell(intake, i, &reading.value, bad);
        if (header->unfold[i] && number == header->roster->wide_value) {
            numbers[i] = reading.value.kind == VALUE_NONE ? 0 : reading.value.integer;
            sound = sound && !bad && !__builtin_add_overflow(all, numbers[i], &all);
        }
    }
    return sound;
}

/* A record of a wide form: what it adds to the totals, and whether its own sums are right. */
static void count_wide(struct intake *intake, const struct record *record, struct row *row,
                       struct arena *arena)
{
    const struct header *header = intake->header;
    const struct column *value = &header->roster->columns[header->roster->wide_value];
    int64_t *numbers = ARENA_ARRAY(arena, header->count, int64_t);
    bool sound = read_wide_cells(intake, record, numbers, arena);
    int64_t all = 0;
    int64_t part = 0;
    for (size_t i = 0; sound && i < header->count; i++) {
        all += numbers[i];
    }
    intake->all.rows++;
    intake->part.rows++;
    for (size_t i = 0; i < header->count && adds_up(value); i++) {
        enum total_kind kind = header->sums[i];
        if (sound) {
            part += numbers[i];
        }
        if (kind == TOTAL_NOT) {
            continue;
        }
        struct value sum = value_integer(kind == TOTAL_ALL ? all : part);
        count_cell(intake, i, &sum, !sound);
        if (sound) {
            compare_sum(intake, record, i, sum.integer, row, arena);
        }
        part = kind == TOTAL_PART ? 0 : part;
    }
}

/* What a total row says otherwise than the rows. */
static void compare_cells(const struct intake *intake, const struct totals *totals,
                          const struct record *record, struct row *row, struct arena *arena)
{
    const struct header *header = intake->header;
    for (size_t i = 0; i < header->count && i < record->count; i++) {
        bool sum = header->wide && header->sums[i] != TOTAL_NOT;
        size_t column = sum ? header->roster->wide_value : header->columns[i];
        /* Below the dates of a sign-in sheet stands who came, not who is on the list. */
        bool marks = header->wide && column == header->roster->wide_value &&
                     !adds_up(&header->roster->columns[column]);
        if (column == SIZE_MAX || marks || text_trim(record->cells[i]).length == 0) {
            continue;
        }
        const char *should = totals_compare(totals, i, &header->roster->columns[column],
                                            record->cells[i], header->scales[i], arena);
        if (should) {
            add_problem(row, arena,
                        (struct row_problem){PROBLEM_TOTAL_DIFFERS, column,
                                             kept(arena, text_trim(record->cells[i])), should,
                                             i + 1});
        }
    }
}

/* The first of them; another above the rows is not compared. */
static void keep_total(struct intake *intake, const struct record *record)
{
    if (intake->first_total.cells) {
        return;
    }
    struct text *cells = ARENA_ARRAY(&intake->arena, record->count, struct text);
    for (size_t i = 0; i < record->count; i++) {
        cells[i] = kept(&intake->arena, record->cells[i]);
    }
    intake->first_total = *record;
    intake->first_total.cells = cells;
    intake->first_total.uncomputed = NULL;
}

/* A total is compared with the rows above it. With none above, 合计 waits for those below, and 小计
 * that does not fit is of those below, as all of its kind then are. */
static void compare_total(struct intake *intake, const struct record *record, struct row *row,
                          bool all, struct arena *arena)
{
    add_problem(row, arena, (struct row_problem){PROBLEM_ROW_TOTAL, SIZE_MAX, TEXT(""), NULL, 0});
    if (all && intake->all.rows == 0) {
        keep_total(intake, record);
    } else if (all) {
        compare_cells(intake, &intake->all, record, row, arena);
    } else if (!intake->leads) {
        size_t before = row->problem_count;
        compare_cells(intake, &intake->part, record, row, arena);
        intake->leads = intake->part.rows == 0 && row->problem_count > before;
        row->problem_count = intake->leads ? before : row->problem_count;
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

/* Whether something stands in a cell of a wide record below its date. */
static bool is_filled(const struct intake *intake, size_t cell)
{
    return intake->header->unfold[cell] && text_trim(intake->record.cells[cell]).length > 0;
}

/* The next cell of a wide record that holds something for a date of which nothing came before, or
 * SIZE_MAX. */
static size_t next_filled(const struct intake *intake, size_t from)
{
    const struct header *header = intake->header;
    for (size_t i = from; i < header->count && i < intake->record.count; i++) {
        bool fresh = is_filled(intake, i);
        for (size_t j = 0; fresh && j < i; j++) {
            fresh = !is_filled(intake, j) || strcmp(header->unfold[i], header->unfold[j]) != 0;
        }
        if (fresh) {
            return i;
        }
    }
    return SIZE_MAX;
}

/* What a wide record holds for the date above a cell, as a row. */
static void unfold_row(struct intake *intake, size_t cell, bool first, struct row *row,
                       struct arena *arena)
{
    const struct header *header = intake->header;
    const struct roster *roster = header->roster;
    size_t title = roster->wide_title;
    start_row(intake, &intake->record, cell, arena, row);
    row->again = !first;
    read_data(intake, &intake->record, row, arena);
    row->raw[title] = text_of(header->unfold[cell]);
    row->values[title] = cell_read(&roster->columns[title], row->raw[title], arena).value;
    row->states[title] = CELL_GIVEN;
}

static void begin_unfolding(struct intake *intake, const struct record *record, struct row *row,
                            struct arena *arena)
{
    intake->record = *record;
    size_t cell = next_filled(intake, 0);
    if (cell == SIZE_MAX) {
        row->kind = ROW_WRONG;
        add_problem(row, arena,
                    (struct row_problem){PROBLEM_ROW_UNFILLED, SIZE_MAX, TEXT(""), NULL, 0});
        count_wide(intake, record, row, arena);
        return;
    }
    unfold_row(intake, cell, true, row, arena);
    count_wide(intake, record, row, arena);
    size_t next = next_filled(intake, cell + 1);
    intake->next_cell = next == SIZE_MAX ? 0 : next;
}

/* Numbers of columns right below the header, or the header once more; PROBLEM_COUNT: neither. */
static enum problem heading_of(struct intake *intake, const struct record *record,
                               struct arena *arena)
{
    const struct header *header = intake->header;
    bool first = !intake->begun;
    intake->begun = true;
    if (first && numbers_row(header->roster, header->columns, header->count, record->cells,
                             record->count, arena)) {
        return PROBLEM_ROW_NUMBERS;
    }
    return header_row(header->headings, header->heading_count, record->cells, record->count, arena)
               ? PROBLEM_ROW_HEADER
               : PROBLEM_COUNT;
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
                    (struct row_problem){PROBLEM_LINE_ENCODING, at, text_of(bytes), bytes, 0});
        return;
    }
    enum problem heading = heading_of(intake, record, arena);
    bool footed = intake->footed && note_row(record->cells, record->count, arena);
    intake->footed = false;
    enum total_kind total = total_row(record->cells, record->count, arena);
    if (heading != PROBLEM_COUNT) {
        row->kind = ROW_HEADING;
        add_problem(row, arena, (struct row_problem){heading, SIZE_MAX, TEXT(""), NULL, 0});
    } else if (total != TOTAL_NOT) {
        row->kind = ROW_TOTAL;
        compare_total(intake, record, row, total == TOTAL_ALL, arena);
    } else if (footed || footer_row(record->cells, record->count, arena)) {
        row->kind = ROW_FOOTER;
        intake->footed = true;
        add_problem(row, arena,
                    (struct row_problem){PROBLEM_ROW_FOOTER, SIZE_MAX, TEXT(""), NULL, 0});
    } else if (intake->header->wide) {
        begin_unfolding(intake, record, row, arena);
    } else {
        read_data(intake, record, row, arena);
        count_row(intake, row);
    }
    if (record->unclosed) {
        add_problem(row, arena,
                    (struct row_problem){PROBLEM_QUOTE_UNCLOSED, at, TEXT(""), NULL, 0});
    }
}

/* The total above the rows, once more now that they are added up; false: there is none, or nothing
 * is wrong with it. */
static bool end_total(struct intake *intake, struct row *row, struct arena *arena)
{
    if (intake->ended || !intake->first_total.cells) {
        return false;
    }
    intake->ended = true;
    start_row(intake, &intake->first_total, SIZE_MAX, arena, row);
    row->kind = ROW_TOTAL;
    row->late = true;
    compare_cells(intake, &intake->all, &intake->first_total, row, arena);
    return row->problem_count > 0;
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
        *more = !intake->ended;
        if (*more && !records_next(intake->records, &record, more, fault)) {
            return false;
        }
        if (!*more) {
            *more = end_total(intake, row, arena);
            return true;
        }
    } while (record.line <= intake->header->line || !has_text(&record));
    start_row(intake, &record, SIZE_MAX, arena, row);
    read_row(intake, &record, row, arena);
    return true;
}
