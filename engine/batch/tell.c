/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/tell.h"
#include "batch/sentence.h"

#include <string.h>

#include "base/language.h"
#include "intake/unfold.h"

enum { VALUE_COLUMNS = 60, MERGED_LISTED = 8 };

void tell_init(struct tell *tell, const struct ruleset *rules, struct findings *findings,
               const struct surveyed *surveyed)
{
    *tell = (struct tell){.rules = rules, .findings = findings, .surveyed = surveyed};
    for (size_t i = 0; i < PROBLEM_COUNT; i++) {
        tell->checks[i] = ruleset_check(rules, problem_name((enum problem)i));
    }
    arena_init(&tell->arena);
    arena_init(&tell->kept);
}

void tell_clear(struct tell *tell)
{
    arena_clear(&tell->arena);
    arena_clear(&tell->kept);
}

struct words {
    const char *value;
    const char *detail;
    const char *column;
    const char *table;
    const char *file;
};

static const char *word_named(void *context, const char *name)
{
    const struct words *words = context;
    const struct {
        const char *name;
        const char *value;
    } known[] = {
        {"value", words->value}, {"detail", words->detail}, {"column", words->column},
        {"table", words->table}, {"file", words->file},
    };
    for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++) {
        if (strcmp(known[i].name, name) == 0) {
            return known[i].value;
        }
    }
    return NULL;
}

static bool add(struct tell *tell, struct finding *finding, struct words *words, bool left_out,
                struct fault *fault)
{
    struct arena *arena = &tell->arena;
    const struct check *check = finding->check;
    if (finding->value.at && finding->value.length > 0) {
        /* Masked before it is cut: half an identity number does not look like one. */
        const char *whole = masked_text(arena, arena_text(arena, text_trim(finding->value)));
        words->value = finding->sensitive
                           ? masked_value(arena, finding->value)
                           : arena_text(arena, text_fit(text_of(whole), VALUE_COLUMNS));
    }
    words->detail = words->detail ? masked_text(arena, words->detail) : NULL;
    words->column = words->column ? masked_text(arena, words->column) : NULL;
    words->file = words->file ? masked_text(arena, words->file) : NULL;
    const char *suffix = left_out ? word(WORD_LEFT_OUT) : "";
    finding->message =
        arena_printf(arena, "%s%s", sentence_fill(arena, check->says, word_named, words), suffix);
    if (check->says_unit) {
        finding->message_unit = arena_printf(
            arena, "%s%s", sentence_fill(arena, check->says_unit, word_named, words), suffix);
    }
    bool well = findings_add(tell->findings, finding, fault);
    arena_reset(arena, (struct arena_mark){0});
    return well;
}

bool tell_file(struct tell *tell, const struct source *source, enum problem problem,
               const char *value, const char *detail, struct fault *fault)
{
    struct finding finding = {
        .check = tell->checks[problem],
        .table = source->roster ? source->roster->declared.name : NULL,
        .source = source,
        .unit_id = source->unit_id,
        .value = value ? text_of(value) : (struct text){0},
    };
    struct words words = {.value = value, .detail = detail, .file = source->path};
    words.table = source->roster ? source->roster->declared.title : NULL;
    return add(tell, &finding, &words, false, fault);
}

/* A title with its place: 姓名 (B4). */
static const char *placed_title(struct tell *tell, const struct header *header, size_t at)
{
    char letters[8];
    header_letters(at, letters);
    return arena_printf(&tell->kept, "%s (%s%ld)", header->cells[at], letters, header->row);
}

static bool tell_repeated(struct tell *tell, const struct source *source,
                          const struct header *header, struct fault *fault)
{
    size_t first = 0;
    const char *date = header->wide ? header->unfold[header->repeated] : NULL;
    while (header->columns[first] != header->columns[header->repeated] ||
           (date && (!header->unfold[first] || strcmp(header->unfold[first], date) != 0))) {
        first++;
    }
    return tell_file(tell, source, PROBLEM_HEADER_REPEATED,
                     placed_title(tell, header, header->repeated),
                     placed_title(tell, header, first), fault);
}

/* Columns that should be there, and those of money that are not in yuan. */
static bool tell_columns(struct tell *tell, const struct source *source,
                         const struct header *header, struct fault *fault)
{
    const struct roster *roster = header->roster;
    for (size_t i = 0; i < roster->column_count; i++) {
        bool present = !roster->columns[i].required || (header->wide && i == roster->wide_title);
        for (size_t j = 0; j < header->count && !present; j++) {
            present = header->columns[j] == i;
        }
        if (!present && !tell_file(tell, source, PROBLEM_HEADER_REQUIRED, NULL,
                                   roster->columns[i].title, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < header->count; i++) {
        /* Of the months of a wide form the first speaks for all. */
        bool again = i > 0 && header->wide && header->unfold[i] && header->unfold[i - 1] &&
                     header->units[i - 1];
        if (header->units[i] && !again &&
            !tell_file(tell, source, PROBLEM_HEADER_UNIT, header->cells[i], header->units[i],
                       fault)) {
            return false;
        }
    }
    return !header->unit_hint || tell_file(tell, source, PROBLEM_HEADER_UNIT_UNSURE,
                                           header->unit_hint, header->unit_read, fault);
}

static bool tell_header(struct tell *tell, const struct source *source, const struct header *header,
                        struct fault *fault)
{
    const struct roster *roster = header->roster;
    if (header->match == MATCH_BY_HEADER &&
        !tell_file(tell, source, PROBLEM_FILE_BY_HEADER, NULL, roster->declared.title, fault)) {
        return false;
    }
    bool plain = header->delimiter == ',' ||
                 (header->delimiter == '\t' && text_ends(text_of(source->path), TEXT(".tsv")));
    if (!plain && !tell_file(tell, source, PROBLEM_FILE_DELIMITER, NULL,
                             word(header->delimiter == ';' ? WORD_SEMICOLON : WORD_TAB), fault)) {
        return false;
    }
    if (header->match == MATCH_WITHOUT_KEY) {
        return tell_file(tell, source, PROBLEM_HEADER_MISSING, NULL,
                         roster->columns[header->missing].title, fault);
    }
    if (header->repeated != SIZE_MAX) {
        return tell_repeated(tell, source, header, fault);
    }
    if (!tell_columns(tell, source, header, fault)) {
        return false;
    }
    for (size_t i = 0; i < header->count; i++) {
        /* A counter of rows is no column, and neither is one without a title. */
        struct text title = text_fold(&tell->arena, text_of(header->cells[i]));
        bool counter = title.length == 0 || text_is(title, "序号") || text_is(title, "顺序号") ||
                       text_is(title, "原行");
        bool sum = header->wide && header->sums[i] != TOTAL_NOT;
        if (header->columns[i] == SIZE_MAX && !counter && !sum &&
            !tell_file(tell, source, PROBLEM_HEADER_UNKNOWN, header->cells[i], NULL, fault)) {
            return false;
        }
    }
    return source->records > 0 || tell_file(tell, source, PROBLEM_FILE_EMPTY, NULL, NULL, fault);
}

/* The merged cells below the header, by their corners; NULL: none. */
static const char *merged_below(struct tell *tell, const struct sheet *sheet,
                                const struct header *header)
{
    const char *list = NULL;
    size_t count = 0;
    for (size_t i = 0; i < sheet->merged_count; i++) {
        const struct area *area = &sheet->merged[i];
        char first[8];
        char last[8];
        if (area->last_row <= header->row || ++count > MERGED_LISTED) {
            continue;
        }
        header_letters(area->first_column, first);
        header_letters(area->last_column, last);
        list = arena_printf(&tell->kept, "%s%s%s%ld:%s%ld", list ? list : "", list ? ", " : "",
                            first, area->first_row, last, area->last_row);
    }
    return count > MERGED_LISTED ? arena_printf(&tell->kept, "%s, …", list) : list;
}

/* What is peculiar about a sheet that is read. */
static bool tell_sheet(struct tell *tell, const struct source *source, const struct header *header,
                       struct fault *fault)
{
    const struct sheet *sheet = source->sheet;
    const struct {
        enum problem problem;
        const char *detail; /* NULL: nothing to tell */
    } told[] = {{PROBLEM_SHEET_HIDDEN, sheet->hidden ? "" : NULL},
                {PROBLEM_ROWS_HIDDEN, sheet->hidden_rows},
                {PROBLEM_COLUMNS_HIDDEN, sheet->hidden_columns},
                {PROBLEM_CELLS_MERGED, merged_below(tell, sheet, header)}};
    for (size_t i = 0; i < sizeof(told) / sizeof(*told); i++) {
        if (told[i].detail &&
            !tell_file(tell, source, told[i].problem, NULL, told[i].detail, fault)) {
            return false;
        }
    }
    return true;
}

/* Why a file that holds no texts of a table was not read; PROBLEM_COUNT: it was. */
static enum problem why_unread(const struct source *source, const struct header *header,
                               const struct sighting *sighting)
{
    if (file_name_of(source->path) == NAME_OTHER) {
        return PROBLEM_FILE_OTHER;
    }
    if (sighting->trouble.problem != PROBLEM_COUNT) {
        return sighting->trouble.problem;
    }
    if (source->encoding == ENCODING_UNKNOWN) {
        return PROBLEM_FILE_ENCODING;
    }
    if (source->encoding == ENCODING_UNSURE) {
        return PROBLEM_FILE_UNSURE;
    }
    if (source->encoding == ENCODING_EMPTY) {
        return PROBLEM_FILE_EMPTY;
    }
    if (!source->roster && header->rivals[0]) {
        return PROBLEM_FILE_AMBIGUOUS;
    }
    if (sighting->same) {
        return PROBLEM_FILE_REPEATED;
    }
    if (!source->roster) {
        return source->sheet ? PROBLEM_SHEET_UNMATCHED : PROBLEM_FILE_UNMATCHED;
    }
    return PROBLEM_COUNT;
}

static bool tell_unread(struct tell *tell, const struct source *source, enum problem problem,
                        const struct header *header, const struct sighting *sighting,
                        struct fault *fault)
{
    if (problem == PROBLEM_FILE_ENCODING) {
        struct finding finding = {.check = tell->checks[problem],
                                  .source = source,
                                  .line = source->wrong_line,
                                  .unit_id = source->unit_id};
        struct words words = {.detail = source->wrong, .file = source->path};
        return add(tell, &finding, &words, false, fault);
    }
    if (problem == PROBLEM_FILE_AMBIGUOUS) {
        return tell_file(tell, source, problem, header->rivals[0]->declared.title,
                         header->rivals[1]->declared.title, fault);
    }
    return tell_file(tell, source, problem, NULL,
                     sighting->same ? source_place(sighting->same, &tell->kept)
                                    : sighting->trouble.detail,
                     fault);
}

bool tell_source(struct tell *tell, const struct source *source, const struct header *header,
                 const struct sighting *sighting, struct fault *fault)
{
    enum problem unread = why_unread(source, header, sighting);
    const char *place = source_place(source, &tell->kept);
    if (strcmp(place, masked_text(&tell->kept, place)) != 0 &&
        !tell_file(tell, source, PROBLEM_FILE_PERSONAL, NULL, NULL, fault)) {
        return false;
    }
    if (sighting->disguised && sighting->first && sighting->trouble.problem == PROBLEM_COUNT &&
        !tell_file(tell, source, PROBLEM_FILE_DISGUISED, NULL,
                   source->encoding == ENCODING_ZIP ? "xlsx" : "CSV", fault)) {
        return false;
    }
    if (unread != PROBLEM_COUNT) {
        return tell_unread(tell, source, unread, header, sighting, fault);
    }
    return (!source->sheet || tell_sheet(tell, source, header, fault)) &&
           tell_header(tell, source, header, fault);
}

/* The title as it stands in the file: that is what the reader sees. */
static const char *title_in(const struct tell *tell, const struct source *source, size_t column)
{
    const struct header *header = &tell->surveyed->headers[source->id - 1];
    for (size_t i = 0; i < header->count; i++) {
        if (header->columns[i] == column) {
            return header->cells[i];
        }
    }
    return source->roster->columns[column].title;
}

bool tell_column(struct tell *tell, const struct source *source, enum problem problem,
                 size_t column, const char *detail, struct fault *fault)
{
    return tell_file(tell, source, problem, title_in(tell, source, column), detail, fault);
}

const char *tell_place(const struct header *header, const struct row *row, size_t column,
                       struct arena *arena)
{
    const char *name = header->roster->columns[column].name;
    size_t cell = unfold_cell(header, row->cell, column);
    if (cell == SIZE_MAX) {
        return name;
    }
    if (column == header->roster->wide_title) {
        size_t under = header->columns[cell]; /* The date stands above the value. */
        name = header->roster->columns[under == SIZE_MAX ? header->roster->wide_value : under].name;
    }
    return arena_printf(arena, "%s@%s", name, header->cells[cell]);
}

static bool is_key(const struct roster *roster, size_t column)
{
    for (size_t i = 0; i < roster->key_count; i++) {
        if (roster->key[i] == column) {
            return true;
        }
    }
    return false;
}

/* Of a row without its key it is not said what else it lacks: it may be no row at all. */
static bool is_keyless(const struct row *row)
{
    for (size_t i = 0; i < row->problem_count; i++) {
        if (row->problems[i].problem == PROBLEM_KEY_BLANK) {
            return true;
        }
    }
    return false;
}

bool tell_row(struct tell *tell, const struct source *source, const struct row *row, bool left_out,
              const char *unit_id, const char *subject, struct fault *fault)
{
    const struct roster *roster = source->roster;
    const struct header *header = &tell->surveyed->headers[source->id - 1];
    bool keyless = is_keyless(row);
    for (size_t i = 0; i < row->problem_count; i++) {
        const struct row_problem *problem = &row->problems[i];
        if (keyless && problem->problem == PROBLEM_CELL_REQUIRED) {
            continue;
        }
        struct row place = *row;
        place.cell = problem->at > 0 ? problem->at - 1 : row->cell;
        bool cell = problem->column != SIZE_MAX;
        if (row->again && !(cell && unfold_cell(header, row->cell, problem->column) != SIZE_MAX)) {
            continue;
        }
        const struct column *column = cell ? &roster->columns[problem->column] : NULL;
        struct finding finding = {
            .check = tell->checks[problem->problem],
            .table = roster->declared.name,
            .source = source,
            .line = row->line,
            .row = row->row,
            .column = cell ? tell_place(header, &place, problem->column, &tell->arena) : NULL,
            .value = problem->value.length > 0 ? problem->value : (struct text){0},
            .sensitive = cell && column->sensitive,
            .unit_id = unit_id,
            .subject = subject,
        };
        struct words words = {
            .detail = problem->detail,
            .column = !cell ? NULL
                      : unfold_cell(header, place.cell, problem->column) != SIZE_MAX
                          ? header->cells[unfold_cell(header, place.cell, problem->column)]
                          : title_in(tell, source, problem->column),
            .table = roster->declared.title,
            .file = source->path,
        };
        bool cause = left_out && cell && is_key(roster, problem->column);
        if (!add(tell, &finding, &words, cause, fault)) {
            return false;
        }
    }
    return true;
}
