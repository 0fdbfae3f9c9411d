/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A drawn sample with its audited amounts, as CSV or as the workbook that was made for it. It must
 * be the sample that is drawn again from case.db, line for line. */
#include <inttypes.h>
#include <string.h>

#include "base/language.h"
#include "batch/audit_population.h"
#include "batch/sentence.h"
#include "intake/cell.h"
#include "intake/records.h"
#include "intake/secret.h"
#include "intake/sheets.h"
#include "intake/survey.h"
#include "intake/totals.h"

enum { TITLE_ROWS = 30 };

struct reading {
    struct auditing *auditing;
    const struct audit_draw *draw;
    struct audited *out;
    struct source source;
    struct records *records;
    size_t columns[SAMPLE_COLUMNS]; /* SIZE_MAX: not there */
    bool found;
    bool *seen;
    int64_t *books; /* as the file has them */
    long *lines;
};

static bool refuse(struct reading *reading, long line, enum fault_kind kind, const char *id,
                   const char *text)
{
    return fault_set_at(reading->auditing->fault, kind, id, reading->source.path, line, "%s", text);
}

/* Both titles are known in any language; a mark of the user's own behind them is not. */
static bool is_title(struct text cell, enum sample_column column, struct arena *arena)
{
    const char *const *titles = audit_sample_titles(column);
    struct text folded = text_fold(arena, cell);
    return text_equal(folded, text_fold(arena, text_of(titles[0]))) ||
           text_equal(folded, text_fold(arena, text_of(titles[1])));
}

static bool is_header(struct reading *reading, const struct record *record)
{
    for (size_t column = 0; column < SAMPLE_COLUMNS; column++) {
        reading->columns[column] = SIZE_MAX;
        for (size_t i = 0; i < record->count; i++) {
            if (reading->columns[column] == SIZE_MAX &&
                is_title(record->cells[i], (enum sample_column)column, &reading->auditing->arena)) {
                reading->columns[column] = i;
            }
        }
    }
    return reading->columns[SAMPLE_NO] != SIZE_MAX && reading->columns[SAMPLE_ID] != SIZE_MAX &&
           reading->columns[SAMPLE_BOOK] != SIZE_MAX &&
           reading->columns[SAMPLE_AUDITED] != SIZE_MAX;
}

static struct text cell_at(const struct reading *reading, const struct record *record,
                           enum sample_column column)
{
    size_t at = reading->columns[column];
    return at < record->count ? text_trim(record->cells[at]) : TEXT("");
}

/* Fen, or a fault with the place. *given is false where nothing stands. */
static bool read_money(struct reading *reading, const struct record *record,
                       enum sample_column which, bool *given, int64_t *out)
{
    struct arena *arena = &reading->auditing->arena;
    const char *title = _(audit_sample_titles(which)[0]);
    struct text cell = cell_at(reading, record, which);
    struct cell_reading read = totals_read(COLUMN_MONEY, cell, 1, arena);
    *given = read.state == CELL_GIVEN && read.value.kind == VALUE_MONEY;
    *out = *given ? read.value.integer : 0;
    return read.state != CELL_BAD ||
           refuse(reading, record->line, FAULT_INPUT, "audit-file-amount",
                  arena_printf(arena, _("%s: \"%s\" is no sum in yuan with two decimals at most"),
                               title, masked_text(arena, arena_text(arena, cell))));
}

/* Titles, notes, the signature and the numbers of columns belong to the paper, not to the sample.
 */
static bool is_beside(const struct reading *reading, const struct record *record)
{
    struct text no = cell_at(reading, record, SAMPLE_NO);
    struct text id = cell_at(reading, record, SAMPLE_ID);
    bool nothing = id.length == 0 && cell_at(reading, record, SAMPLE_BOOK).length == 0 &&
                   cell_at(reading, record, SAMPLE_AUDITED).length == 0;
    return nothing || text_starts(no, TEXT("("));
}

static bool wrong_line(struct reading *reading, const struct record *record, const char *id)
{
    return refuse(reading, record->line, FAULT_INPUT, "audit-file-line",
                  arena_printf(&reading->auditing->arena,
                               _("\"%s\" is not the line that was drawn; the table, --method, "
                                 "--seed, --size and all filters must be those of the draw"),
                               masked_text(&reading->auditing->arena, id)));
}

/* With or without the mark that keeps a spreadsheet from computing it. */
static bool is_id(const struct audit_item *item, const char *id)
{
    size_t mark = strlen(AUDIT_AS_TEXT);
    return strcmp(item->shown, id) == 0 ||
           (strncmp(id, AUDIT_AS_TEXT, mark) == 0 && strcmp(item->shown, id + mark) == 0);
}

/* Number and book amount are those of the line that was drawn: then it was not another draw that
 * changed the id. */
static bool changed_id(struct reading *reading, const struct record *record,
                       const struct audit_item *item, const char *id)
{
    struct arena *arena = &reading->auditing->arena;
    bool given;
    int64_t book;
    if (!read_money(reading, record, SAMPLE_BOOK, &given, &book)) {
        return false;
    }
    if (!given || book != item->fen) {
        return wrong_line(reading, record, id);
    }
    return refuse(reading, record->line, FAULT_INPUT, "audit-file-id",
                  arena_printf(arena,
                               _("line %zu of the sample is \"%s\" and not \"%s\"; where a "
                                 "spreadsheet changed it, put it back, or draw into an .xlsx; "
                                 "else --id, --seed and --size must be those of the draw"),
                               item->no, item->shown, masked_text(arena, id)));
}

static bool read_line(struct reading *reading, const struct record *record)
{
    struct arena *arena = &reading->auditing->arena;
    const char *id = arena_text(arena, cell_at(reading, record, SAMPLE_ID));
    struct exact no;
    bool given;
    if (!exact_parse(cell_at(reading, record, SAMPLE_NO), &no) || no.den != 1 || no.num < 1 ||
        no.num > (int64_t)reading->draw->count) {
        return wrong_line(reading, record, id);
    }
    size_t at = (size_t)no.num - 1;
    const struct audit_item *item = &reading->auditing->items[reading->draw->items[at]];
    if (!is_id(item, id)) {
        return changed_id(reading, record, item, id);
    }
    id = item->shown;
    if (reading->seen[at]) {
        return refuse(reading, record->line, FAULT_INPUT, "audit-file-twice",
                      arena_printf(arena, _("\"%s\" stands there twice"), id));
    }
    reading->seen[at] = true;
    reading->lines[at] = record->line;
    if (!read_money(reading, record, SAMPLE_BOOK, &given, &reading->books[at])) {
        return false;
    }
    if (!given) {
        return refuse(reading, record->line, FAULT_INPUT, "audit-file-book",
                      arena_printf(arena, _("\"%s\" has no book amount any more"), id));
    }
    if (!read_money(reading, record, SAMPLE_AUDITED, &given, &reading->out[at].fen)) {
        return false;
    }
    if (!given) {
        return refuse(reading, record->line, FAULT_INPUT, "audit-file-missing",
                      arena_printf(arena,
                                   _("\"%s\" has no audited amount; fill in every line, a line "
                                     "without a voucher with 0"),
                                   id));
    }
    reading->out[at].note =
        masked_text(arena, arena_text(arena, cell_at(reading, record, SAMPLE_NOTE)));
    return true;
}

/* Up to the header, then all lines below it. */
static bool read_records(struct reading *reading)
{
    struct fault *fault = reading->auditing->fault;
    struct record record;
    bool more = true;
    for (size_t row = 0;; row++) {
        if (!records_next(reading->records, &record, &more, fault)) {
            return false;
        }
        if (!more || (!reading->found && row >= TITLE_ROWS)) {
            return true;
        }
        if (!reading->found) {
            reading->found = is_header(reading, &record);
        } else if (!is_beside(reading, &record) && !read_line(reading, &record)) {
            return false;
        }
    }
}

static bool read_source(struct reading *reading)
{
    reading->records = records_open(&reading->source, reading->auditing->fault);
    bool well = reading->records && read_records(reading);
    records_close(reading->records);
    reading->records = NULL;
    return well;
}

/* As a roster would be: nothing of it goes further. */
static bool refuse_classified(struct reading *reading)
{
    return refuse(reading, 0, FAULT_INPUT, "file-classified",
                  _("looks like a classified document; do not handle it on this machine"));
}

static void tap(void *context, const void *bytes, size_t count)
{
    secret_look(context, bytes, count);
}

/* The first sheet that has the columns. */
static bool read_workbook(struct reading *reading)
{
    struct sheets sheets;
    if (!intake_sheets(&reading->source, &reading->auditing->arena, &sheets,
                       reading->auditing->fault)) {
        return false;
    }
    if (sheets.classified) {
        return refuse_classified(reading);
    }
    if (sheets.trouble.problem != PROBLEM_COUNT) {
        return refuse(reading, 0, FAULT_INPUT, "audit-file",
                      arena_printf(&reading->auditing->arena,
                                   _("cannot be read (%s); save it as CSV or as .xlsx"),
                                   problem_name(sheets.trouble.problem)));
    }
    for (size_t i = 0; i < sheets.count && !reading->found; i++) {
        reading->source.sheet = &sheets.list[i];
        if (sheets.list[i].filled && !read_source(reading)) {
            return false;
        }
    }
    return true;
}

/* In the first encoding that shows the header. */
static bool read_file(struct reading *reading)
{
    struct survey survey;
    struct secret secret = {0};
    if (!intake_survey(reading->source.full, &survey, tap, &secret, reading->auditing->fault)) {
        return false;
    }
    if (secret.found) {
        return refuse_classified(reading);
    }
    reading->source.encoding = survey.encoding;
    reading->source.bytes = survey.bytes;
    reading->source.changed_at = survey.changed_at;
    if (survey.encoding == ENCODING_ZIP || survey.encoding == ENCODING_OLE2) {
        return read_workbook(reading);
    }
    if (survey.encoding == ENCODING_UNKNOWN || survey.encoding == ENCODING_EMPTY) {
        return refuse(reading, survey.wrong_line, FAULT_INPUT, "audit-file",
                      _("is no text in UTF-8 or GB18030; save it as CSV or as .xlsx"));
    }
    bool well = read_source(reading);
    for (size_t i = 0; well && !reading->found && i < survey.other_count; i++) {
        reading->source.encoding = survey.others[i];
        well = read_source(reading);
    }
    return well;
}

/* Every drawn line is there, with the amount that the books have. */
static bool compare(struct reading *reading)
{
    const struct auditing *auditing = reading->auditing;
    size_t differ = SIZE_MAX;
    bool swapped = true;
    for (size_t i = 0; i < reading->draw->count; i++) {
        const struct audit_item *item = &auditing->items[reading->draw->items[i]];
        if (!reading->seen[i]) {
            return refuse(reading, 0, FAULT_INPUT, "audit-file-absent",
                          arena_printf(&reading->auditing->arena,
                                       _("line %zu of the sample, \"%s\", is not in it"), i + 1,
                                       item->shown));
        }
        if (reading->books[i] != item->fen && differ == SIZE_MAX) {
            differ = i;
        }
        swapped = swapped && reading->out[i].fen == item->fen;
    }
    if (differ == SIZE_MAX) {
        return true;
    }
    const char *here = exact_yuan(&reading->auditing->arena, reading->books[differ]);
    const char *there =
        exact_yuan(&reading->auditing->arena, auditing->items[reading->draw->items[differ]].fen);
    if (swapped) {
        return refuse(
            reading, reading->lines[differ], FAULT_INPUT, "audit-file-swapped",
            arena_printf(&reading->auditing->arena,
                         _("the book amount is %s here and %s in case.db, and the audited "
                           "amounts are those of case.db: were the two columns swapped?"),
                         here, there));
    }
    return refuse(reading, reading->lines[differ], FAULT_INPUT, "audit-file-book",
                  arena_printf(&reading->auditing->arena,
                               _("the book amount is %s here and %s in case.db"), here, there));
}

bool audit_read(struct auditing *auditing, const struct audit_draw *draw, struct audited *out)
{
    const char *path = auditing->request->file;
    struct reading reading = {
        .auditing = auditing,
        .draw = draw,
        .out = out,
        .source = {.path = path, .full = path},
        .seen = ARENA_ARRAY(&auditing->arena, draw->count + 1, bool),
        .books = ARENA_ARRAY(&auditing->arena, draw->count + 1, int64_t),
        .lines = ARENA_ARRAY(&auditing->arena, draw->count + 1, long),
    };
    if (!read_file(&reading)) {
        return false;
    }
    if (!reading.found) {
        return refuse(&reading, 0, FAULT_INPUT, "audit-file-header",
                      _("has no line of titles with no., id, book amount and audited amount; keep "
                        "those of the drawn sample"));
    }
    return compare(&reading);
}
