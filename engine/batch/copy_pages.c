/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/copy_pages.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/measured.h"
#include "batch/sentence.h"
#include "model/copy.h"

/* One sheet. */
struct copy_file {
    int64_t source;
    const char *sheet; /* its name */
    const char *path;
    const char *table; /* title */
    bool shared;
    int64_t rows;
    int64_t marked;
    int64_t shown;
};

struct copy_pages {
    struct store *store;
    const struct ruleset *rules;
    const struct case_settings *settings;
    const struct report *report;
    const struct page_subject *subject;
    struct book *book;
    struct arena arena;
    struct copy_file *files;
    size_t count;
    size_t left; /* files that have no sheet */
    size_t lines;
    struct query *places; /* of a finding */
};

/* A sheet while it is written. */
struct copying {
    struct copy_pages *pages;
    const struct copy_file *file;
    struct copy_page page;
    struct arena arena;     /* of the sheet */
    struct arena row_arena; /* of the row */
    struct query *rows;
    struct query *marks;
    bool begun;  /* the first mark was asked for */
    bool marked; /* a mark is at hand */
};

static const char *literal(struct copy_pages *pages)
{
    return measured_literal(&pages->arena, pages->subject->id);
}

static bool find_files(struct copy_pages *pages, size_t room, struct fault *fault)
{
    struct arena *arena = &pages->arena;
    const char *sql = arena_printf(
        arena,
        "select source_id, s.path || coalesce('[' || s.sheet || ']', ''), s.table_name, f.shared, "
        "f.rows, f.marked, f.shown "
        "from scratch._copy_file f join source s using (source_id) where f.unit_id = %s "
        "order by source_id",
        literal(pages));
    struct query *query = query_open(pages->store, sql, NULL, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (!well || !more) {
            break;
        }
        if (pages->count == room) {
            pages->left++;
            continue;
        }
        const char *table = arena_text(arena, query_text(query, 2));
        struct copy_file file = {
            .source = query_integer(query, 0),
            .path = arena_text(arena, query_text(query, 1)),
            .table = ruleset_roster(pages->rules, table)->declared.title,
            .shared = query_integer(query, 3) != 0,
            .rows = query_integer(query, 4),
            .marked = query_integer(query, 5),
            .shown = query_integer(query, 6),
        };
        file.sheet = book_reserve(pages->book, file.table);
        ARENA_PUSH(arena, pages->files, pages->count, file);
    }
    query_close(query);
    return well;
}

static bool open_places(struct copy_pages *pages, struct fault *fault)
{
    const char *sql = arena_printf(
        &pages->arena,
        "select p.source_id, p.place, c.position from finding f "
        "join scratch._copy_place p on p.unit_id = %s and p.source_id = f.source_id "
        "and p.line = f.line left join scratch._copy_column c on c.source_id = f.source_id "
        "and c.column_name = f.column_name where f.finding_id = :finding",
        literal(pages));
    pages->places = query_open(pages->store, sql, NULL, fault);
    return pages->places != NULL;
}

struct copy_pages *copy_pages_open(struct store *store, const struct ruleset *rules,
                                   const struct case_settings *settings,
                                   const struct report *report, const struct page_subject *subject,
                                   struct book *book, struct fault *fault)
{
    size_t tabs = 0;
    struct copy_pages *pages = memory_new(sizeof(*pages));
    *pages = (struct copy_pages){.store = store,
                                 .rules = rules,
                                 .settings = settings,
                                 .report = report,
                                 .subject = subject,
                                 .book = book};
    arena_init(&pages->arena);
    while (report->copies->notes[pages->lines]) {
        pages->lines++;
    }
    pages->lines++; /* how much of the file is shown */
    for (size_t i = 0; i < report->sheet_count; i++) {
        tabs += 1 + report->sheets[i].chart_count;
    }
    if (!find_files(pages, BOOK_SHEETS - tabs, fault) || !open_places(pages, fault)) {
        copy_pages_close(pages);
        return NULL;
    }
    return pages;
}

void copy_pages_close(struct copy_pages *pages)
{
    if (pages) {
        query_close(pages->places);
        arena_clear(&pages->arena);
        free(pages);
    }
}

static const struct copy_file *file_of(const struct copy_pages *pages, int64_t source)
{
    for (size_t i = 0; i < pages->count; i++) {
        if (pages->files[i].source == source) {
            return &pages->files[i];
        }
    }
    return NULL;
}

bool copy_pages_link(struct copy_pages *pages, const char *finding_id, struct arena *arena,
                     const char **link, struct fault *fault)
{
    bool more;
    *link = NULL;
    query_reset(pages->places);
    query_bind(pages->places, ":finding", finding_id);
    if (!query_next(pages->places, &more, fault)) {
        return false;
    }
    const struct copy_file *file = more ? file_of(pages, query_integer(pages->places, 0)) : NULL;
    if (file) {
        size_t row = (size_t)query_integer(pages->places, 1) - 1;
        /* Positions begin with 1; a finding on the row is on its number, left of them. */
        size_t column = (size_t)query_integer(pages->places, 2);
        *link = book_link(arena, file->sheet, copy_first_row(pages->lines) + row, column);
    }
    return true;
}

const char *copy_pages_note(struct copy_pages *pages)
{
    const char *text = pages->report->copies->left;
    const char *word = "{files}";
    size_t at = text_find(text_of(text), text_of(word));
    if (pages->left == 0) {
        return NULL;
    }
    return at == SIZE_MAX ? text
                          : arena_printf(&pages->arena, "%.*s%zu%s", (int)at, text, pages->left,
                                         text + at + strlen(word));
}

static const char *file_word(void *context, const char *name)
{
    struct copying *copying = context;
    const struct copy_file *file = copying->file;
    const struct {
        const char *name;
        int64_t value;
    } counts[] = {{"rows", file->rows}, {"marked", file->marked}, {"shown", file->shown}};
    for (size_t i = 0; i < sizeof(counts) / sizeof(*counts); i++) {
        if (strcmp(counts[i].name, name) == 0) {
            return arena_printf(&copying->arena, "%" PRId64, counts[i].value);
        }
    }
    return strcmp(name, "table") == 0 ? file->table : masked_text(&copying->arena, file->path);
}

static bool fill_titles(struct copying *copying, struct fault *fault)
{
    struct arena *arena = &copying->arena;
    const char **titles = NULL;
    const char *sql = arena_printf(
        arena, "select header from source_column where source_id = %" PRId64 " order by position",
        copying->file->source);
    struct query *query = query_open(copying->pages->store, sql, NULL, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            ARENA_PUSH(arena, titles, copying->page.columns,
                       arena_text(arena, query_text(query, 0)));
        }
    }
    query_close(query);
    copying->page.titles = titles;
    return well;
}

static bool next_row(void *context, struct copy_row *row, bool *more, struct fault *fault);
static void rewind_rows(void *context);

static const char *style_word(void *context, const char *name)
{
    return page_word(context, name);
}

static void fill_page(struct copying *copying, const char *list)
{
    struct arena *arena = &copying->arena;
    const struct copy_pages *pages = copying->pages;
    const struct copies_layout *copies = pages->report->copies;
    struct page_words words = {.arena = arena,
                               .rules = pages->rules,
                               .settings = pages->settings,
                               .subject = pages->subject};
    const struct copy_file *file = copying->file;
    const char **lines = NULL;
    size_t count = 0;
    const char *said = file->shared                ? copies->shared
                       : file->shown == file->rows ? copies->all
                                                   : copies->some;
    ARENA_PUSH(arena, lines, count, sentence_fill(arena, said, file_word, copying));
    for (const char *const *note = copies->notes; *note; note++) {
        ARENA_PUSH(arena, lines, count, *note);
    }
    ARENA_PUSH(arena, lines, count, NULL);
    copying->page = (struct copy_page){
        .name = file->sheet,
        .title = sentence_fill(arena, copies->title, file_word, copying),
        .back = copies->back,
        .list = list,
        .number = copies->row,
        .lines = lines,
        .footer = sentence_fill(arena, pages->rules->style->page, style_word, &words),
        .next = next_row,
        .rewind = rewind_rows,
        .context = copying,
    };
}

static bool open_rows(struct copying *copying, struct fault *fault)
{
    struct copy_pages *pages = copying->pages;
    struct arena *arena = &copying->arena;
    const struct declared *by = &pages->report->declared;
    int64_t source = copying->file->source;
    copying->rows =
        query_open(pages->store,
                   arena_printf(arena,
                                "select line, row, cells from scratch._copy_row "
                                "where unit_id = %s and source_id = %" PRId64 " order by line",
                                literal(pages), source),
                   NULL, fault);
    if (!copying->rows) {
        return false;
    }
    copying->marks = query_open(
        pages->store,
        arena_printf(
            arena,
            "select f.line as \"_line\", c.position as \"_position\", "
            "f.severity = 'error' as \"_error\", r.* from %s r "
            "cross join finding f on f.finding_id = r.finding_id "
            "left join scratch._copy_column c on c.source_id = f.source_id "
            "and c.column_name = f.column_name where r.unit_id = %s and f.source_id = %" PRId64
            " and f.line is not null "
            "order by 1, 2, f.finding_id",
            store_quoted(arena, pages->report->copies->from), literal(pages), source),
        by, fault);
    return copying->marks != NULL;
}

/* A column of the relation, in the comment of a cell. */
struct comment {
    struct copying *copying;
    const char *unknown;
};

static const char *comment_word(void *context, const char *name)
{
    struct comment *comment = context;
    struct copying *copying = comment->copying;
    size_t column = query_column(copying->marks, name);
    if (column == SIZE_MAX) {
        comment->unknown = name;
        return NULL;
    }
    struct arena *arena = &copying->row_arena;
    return masked_text(arena, arena_text(arena, query_text(copying->marks, column)));
}

static bool add_mark(struct copying *copying, struct copy_row *row, struct fault *fault)
{
    const struct report *report = copying->pages->report;
    struct comment comment = {copying, NULL};
    struct query *query = copying->marks;
    bool cell = !query_is_null(query, 1);
    struct copy_mark mark = {
        .column = cell ? (size_t)query_integer(query, 1) - 1 : SIZE_MAX,
        .mark = query_integer(query, 2) != 0 ? MARK_WRONG : MARK_DOUBT,
        .comment = sentence_fill(&copying->row_arena, report->copies->says, comment_word, &comment),
    };
    if (comment.unknown) {
        return fault_set_at(
            fault, FAULT_RULE, "sheet-field", report->declared.path, report->declared.line,
            _("sheet \"%s\": its rows have no column \"%s\"%s"), report->copies->from,
            comment.unknown, query_hint(query, comment.unknown, &copying->row_arena));
    }
    struct copy_mark *marks = (struct copy_mark *)(uintptr_t)row->marks;
    ARENA_PUSH(&copying->row_arena, marks, row->mark_count, mark);
    row->marks = marks;
    return query_next(query, &copying->marked, fault);
}

static void split_cells(struct copying *copying, struct copy_row *row)
{
    struct arena *arena = &copying->row_arena;
    struct text left = query_text(copying->rows, 2);
    const char **cells = NULL;
    while (left.length > 0) {
        size_t length = strlen(left.at); /* a NUL stands behind each */
        ARENA_PUSH(arena, cells, row->count, arena_text(arena, text_part(left, 0, length)));
        left = text_from(left, length + 1);
    }
    row->cells = cells;
}

static bool next_row(void *context, struct copy_row *row, bool *more, struct fault *fault)
{
    struct copying *copying = context;
    arena_reset(&copying->row_arena, (struct arena_mark){0});
    *row = (struct copy_row){0};
    if (!query_next(copying->rows, more, fault) ||
        (!copying->begun && !query_next(copying->marks, &copying->marked, fault))) {
        return false;
    }
    copying->begun = true;
    if (!*more) {
        return true;
    }
    int64_t line = query_integer(copying->rows, 0);
    row->number = arena_printf(&copying->row_arena, "%" PRId64, query_integer(copying->rows, 1));
    split_cells(copying, row);
    while (copying->marked && query_integer(copying->marks, 0) <= line) {
        bool here = query_integer(copying->marks, 0) == line;
        if (here ? !add_mark(copying, row, fault)
                 : !query_next(copying->marks, &copying->marked, fault)) {
            return false;
        }
    }
    return true;
}

static void rewind_rows(void *context)
{
    struct copying *copying = context;
    query_reset(copying->rows);
    query_reset(copying->marks);
    copying->begun = false;
}

static bool write_file(struct copy_pages *pages, const struct copy_file *file, const char *list,
                       struct fault *fault)
{
    struct copying copying = {.pages = pages, .file = file};
    arena_init(&copying.arena);
    arena_init(&copying.row_arena);
    fill_page(&copying, list);
    bool well = fill_titles(&copying, fault) && open_rows(&copying, fault) &&
                book_add_copy(pages->book, &copying.page, fault);
    query_close(copying.rows);
    query_close(copying.marks);
    arena_clear(&copying.arena);
    arena_clear(&copying.row_arena);
    return well;
}

bool copy_pages_write(struct copy_pages *pages, const char *list, struct fault *fault)
{
    for (size_t i = 0; i < pages->count; i++) {
        if (!write_file(pages, &pages->files[i], list, fault)) {
            return false;
        }
    }
    return true;
}
