/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Working papers as a workbook: a sheet with what was decided, one for each table; or a drawn
 * sample as CSV. A file that is there already may hold what an auditor filled in: it stays. */
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/audit_population.h"
#include "batch/publish.h"
#include "sheet/sheet.h"

static bool is_csv(const struct auditing *auditing)
{
    return text_ends(text_of(auditing->request->output), TEXT(".csv"));
}

/* The folder that a file would lie in, without links. */
static bool is_inside(struct auditing *auditing, const char *path, const char *folder)
{
    char own[PATH_MAX];
    char other[PATH_MAX];
    char *parent = arena_copy(&auditing->arena, path);
    char *slash = strrchr(parent, '/');
    if (slash) {
        slash[slash == parent] = '\0';
    }
    if (!realpath(slash ? parent : ".", own) || !realpath(folder, other)) {
        return false;
    }
    size_t length = strlen(other);
    return strncmp(own, other, length) == 0 && (own[length] == '\0' || own[length] == '/');
}

bool audit_may_write(struct auditing *auditing)
{
    const char *path = auditing->request->output;
    if (!path) {
        return true;
    }
    bool sample = auditing->request->kind == AUDIT_SAMPLE;
    if (!text_ends(text_of(path), TEXT(".xlsx")) && !(sample && is_csv(auditing))) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-output",
                         sample ? _("-o wants a name that ends in .csv or .xlsx, not \"%s\"")
                                : _("-o wants a name that ends in .xlsx, not \"%s\""),
                         path);
    }
    if (is_inside(auditing, path, auditing->request->out)) {
        return fault_set_at(auditing->fault, FAULT_OUTPUT, "audit-inside", path, 0, "%s",
                            _("lies in the result that is audited; write the papers elsewhere"));
    }
    if (file_exists(path)) {
        return fault_set_at(auditing->fault, FAULT_OUTPUT, "audit-exists", path, 0, "%s",
                            _("is there already, perhaps filled in; name another file"));
    }
    return true;
}

static void put_cell(FILE *out, const char *text)
{
    bool quoted = strpbrk(text, ",\"\r\n") != NULL;
    fputs(quoted ? "\"" : "", out);
    for (; *text; text++) {
        fputs(*text == '"' ? "\"" : "", out);
        fputc(*text, out);
    }
    fputs(quoted ? "\"" : "", out);
}

/* What a spreadsheet would compute. */
static bool is_formula(struct text text)
{
    static const char *const starts[] = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"};
    for (size_t i = 0; i < sizeof(starts) / sizeof(*starts); i++) {
        if (text_starts(text, text_of(starts[i]))) {
            return true;
        }
    }
    return false;
}

static const char *csv_words(struct arena *arena, struct paper_value value)
{
    /* No thousands marks: the file is to be filled in and read again. */
    struct exact yuan;
    if (value.kind == PAPER_MONEY && exact_make(value.number, 100, &yuan)) {
        return exact_fixed(arena, yuan, 2);
    }
    const char *words = paper_words(arena, value);
    return value.kind == PAPER_TEXT && is_formula(text_of(words))
               ? arena_printf(arena, AUDIT_AS_TEXT "%s", words)
               : words;
}

/* The mark in front tells spreadsheets that it is UTF-8. */
static bool write_csv(struct auditing *auditing, const struct paper_table *table, const char *path)
{
    FILE *out = fopen(path, "wbx");
    if (!out) {
        return fault_set_at(auditing->fault, FAULT_OUTPUT, "out-failed", path, 0,
                            _("cannot be made: %s"), strerror(errno));
    }
    fputs("\xEF\xBB\xBF", out);
    for (size_t i = 0; i < SAMPLE_COLUMNS; i++) {
        fputs(i > 0 ? "," : "", out);
        put_cell(out, _(table->columns[i].title));
    }
    fputs("\r\n", out);
    for (size_t row = 0; row < table->row_count; row++) {
        const struct paper_value *cells = table->cells + row * table->column_count;
        for (size_t i = 0; i < SAMPLE_COLUMNS; i++) {
            fputs(i > 0 ? "," : "", out);
            put_cell(out, csv_words(&auditing->arena, cells[i]));
        }
        fputs("\r\n", out);
    }
    bool well = ferror(out) == 0;
    well = fclose(out) == 0 && well;
    if (!well) {
        fault_set_at(auditing->fault, FAULT_OUTPUT, "out-failed", path, 0, _("cannot be made: %s"),
                     strerror(errno));
    }
    return well;
}

/* A table while its sheet is written. */
struct sheeting {
    const struct paper_table *table;
    struct arena *arena;
    struct page_cell *cells;
    size_t row;
};

static enum look look_of(enum paper_kind kind)
{
    switch (kind) {
    case PAPER_COUNT:
        return LOOK_INTEGER;
    case PAPER_MONEY:
        return LOOK_MONEY;
    case PAPER_SHARE:
        return LOOK_PERCENT;
    case PAPER_REAL:
        return LOOK_PRECISE;
    case PAPER_BOX:
        return LOOK_CENTRE;
    default:
        return LOOK_TEXT;
    }
}

static struct page_cell cell_of(struct paper_value value, enum paper_kind kind)
{
    struct page_cell cell = {.look = look_of(kind)};
    switch (value.kind) {
    case PAPER_TEXT:
    case PAPER_WORD:
        cell.look = LOOK_TEXT;
        cell.text = value.kind == PAPER_WORD ? value.says : value.text;
        break;
    case PAPER_COUNT:
        cell.number = true;
        cell.value = (double)value.number;
        break;
    case PAPER_MONEY:
        cell.number = true;
        cell.value = (double)value.number / 100;
        break;
    case PAPER_SHARE:
    case PAPER_REAL:
        cell.number = true;
        cell.value = value.real;
        break;
    default:
        cell.text = kind == PAPER_BOX ? "□" : NULL;
    }
    cell.filled = cell.number || cell.text;
    return cell;
}

static bool next_row(void *context, struct page_row *row, bool *more, struct fault *fault)
{
    struct sheeting *sheeting = context;
    const struct paper_table *table = sheeting->table;
    (void)fault;
    *more = sheeting->row < table->row_count;
    if (!*more) {
        return true;
    }
    const struct paper_value *values = table->cells + sheeting->row * table->column_count;
    for (size_t i = 0; i < table->column_count; i++) {
        sheeting->cells[i] = cell_of(values[i], table->columns[i].kind);
    }
    sheeting->row++;
    *row = (struct page_row){.role = ROW_BODY, .cells = sheeting->cells};
    return true;
}

static void rewind_rows(void *context)
{
    ((struct sheeting *)context)->row = 0;
}

static bool add_table(struct auditing *auditing, struct book *book, const struct paper_table *table,
                      const char *const *notes)
{
    struct arena *arena = &auditing->arena;
    const struct paper *paper = &auditing->paper;
    size_t columns = table->column_count;
    struct page_head *heads = ARENA_ARRAY(arena, columns, struct page_head);
    const char **codes = ARENA_ARRAY(arena, columns, const char *);
    struct sheeting sheeting = {table, arena, ARENA_ARRAY(arena, columns, struct page_cell), 0};
    for (size_t i = 0; i < columns; i++) {
        heads[i] = (struct page_head){_(table->columns[i].title), 0, i, 1, 1};
        codes[i] = arena_printf(arena, "(%zu)", i + 1);
    }
    const struct page page = {
        .name = _(table->title),
        .title = arena_printf(arena, _("%s: %s"), _(paper->title), _(table->title)),
        .left = arena_printf(arena, _("audited: %s"), paper->subject),
        .centre =
            arena_printf(arena, _("population: %s"),
                         auditing->roster ? auditing->roster->declared.title : auditing->table),
        .right = _("unit: yuan"),
        .heads = heads,
        .head_count = columns,
        .head_rows = 1,
        .columns = columns,
        .codes = codes,
        .freeze = columns > 2 ? 2 : 0,
        .empty = table->empty ? _(table->empty) : NULL,
        .body_rows = table->row_count,
        .notes = notes,
        .signature = _("tested by:                    reviewed by:                    for the "
                       "audited unit:                    date:"),
        .footer = _("page &P of &N"),
        .next = next_row,
        .rewind = rewind_rows,
        .context = &sheeting,
    };
    return book_add(book, &page, auditing->fault);
}

/* What was decided, a line each. */
static struct paper_table *facts_table(struct auditing *auditing)
{
    static const struct paper_column columns[] = {
        {"what", N_("entry"), PAPER_TEXT},
        {"value", N_("value"), PAPER_TEXT},
    };
    struct paper *paper = &auditing->paper;
    struct paper scratch = {.arena = paper->arena};
    struct paper_table *table = paper_table(&scratch, "facts", N_("basis"), columns, 2);
    for (size_t i = 0; i < paper->fact_count; i++) {
        struct paper_value *row = paper_row(table);
        row[0] = paper_text(_(paper->facts[i].label));
        row[1] = paper_text(paper_words(paper->arena, paper->facts[i].value));
    }
    return table;
}

static bool write_pages(struct auditing *auditing, struct book *book)
{
    struct paper *paper = &auditing->paper;
    const char **notes = ARENA_ARRAY(paper->arena, paper->note_count + 1, const char *);
    for (size_t i = 0; i < paper->note_count; i++) {
        notes[i] = arena_printf(paper->arena, "%zu. %s", i + 1, _(paper->notes[i]));
    }
    if (!add_table(auditing, book, facts_table(auditing), notes)) {
        return false;
    }
    for (size_t i = 0; i < paper->table_count; i++) {
        if (!add_table(auditing, book, paper->tables[i], NULL)) {
            return false;
        }
    }
    return true;
}

static bool write_book(struct auditing *auditing, const char *path)
{
    const char *as_of;
    struct date created = {2000, 1, 1};
    if (!store_text(auditing->store, "select value from run where key = 'as_of'", &auditing->arena,
                    &as_of, auditing->fault)) {
        return false;
    }
    /* Not the clock: the same paper is the same bytes. */
    if (!date_parse(text_of(as_of), &created) || created.day == 0) {
        created = (struct date){2000, 1, 1};
    }
    struct book *book =
        book_open(path, auditing->rules->style, _(auditing->paper.title), created, auditing->fault);
    if (!book) {
        return false;
    }
    if (!write_pages(auditing, book)) {
        book_drop(book);
        return false;
    }
    return book_close(book, auditing->fault);
}

bool audit_write(struct auditing *auditing)
{
    if (!auditing->request->output) {
        return true;
    }
    struct publication publication;
    bool well =
        publish_begin_one(&publication, auditing->request->output, auditing->fault) &&
        (is_csv(auditing) ? write_csv(auditing, auditing->paper.tables[0], publication.draft)
                          : write_book(auditing, publication.draft)) &&
        publish_commit_one(&publication, false, auditing->fault);
    publish_end(&publication);
    return well;
}
