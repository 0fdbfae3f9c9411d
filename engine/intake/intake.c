/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/intake.h"

#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "intake/records.h"
#include "intake/totals.h"

struct intake {
    const struct source *source;
    const struct header *header;
    struct records *records;
    struct totals all;
    struct totals part; /* since the last 小计 */
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

static void read_cell(const struct roster *roster, size_t column, struct text raw, struct row *row,
                      struct arena *arena)
{
    const struct column *declared = &roster->columns[column];
    struct text own = kept(arena, raw);
    struct cell_reading reading = cell_read(declared, own, arena);
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
        if (column == SIZE_MAX || i == header->repeated || i >= record->count) {
            continue;
        }
        read_cell(roster, column, record->cells[i], row, arena);
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
        if (roster->columns[i].required && blank) {
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
        if (column == SIZE_MAX || text_trim(record->cells[i]).length == 0) {
            continue;
        }
        const char *should = totals_compare(totals, column, record->cells[i], arena);
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

bool intake_next(struct intake *intake, struct arena *arena, struct row *row, bool *more,
                 struct fault *fault)
{
    struct record record;
    do {
        if (!records_next(intake->records, &record, more, fault)) {
            return false;
        }
        if (!*more) {
            return true;
        }
    } while (record.line <= intake->header->line || !has_text(&record));
    size_t columns = intake->header->roster->column_count;
    *row = (struct row){.line = record.line, .row = record.row};
    row->values = ARENA_ARRAY(arena, columns, struct value);
    row->raw = ARENA_ARRAY(arena, columns, struct text);
    row->states = ARENA_ARRAY(arena, columns, unsigned char);
    memset(row->states, CELL_MISSING, columns);
    enum total_kind total = total_row(record.cells, record.count, arena);
    if (total != TOTAL_NOT) {
        row->kind = ROW_TOTAL;
        compare_total(intake, &record, row, total == TOTAL_ALL, arena);
    } else if (footer_row(record.cells, record.count, arena)) {
        row->kind = ROW_FOOTER;
        add_problem(row, arena, (struct row_problem){PROBLEM_ROW_FOOTER, SIZE_MAX, TEXT(""), NULL});
    } else {
        read_data(intake, &record, row, arena);
    }
    if (record.unclosed) {
        add_problem(row, arena,
                    (struct row_problem){PROBLEM_QUOTE_UNCLOSED, SIZE_MAX, TEXT(""), NULL});
    }
    return true;
}
