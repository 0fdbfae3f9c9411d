/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The bytes of a file: surveyed, its table found by its header, and all of its rows read. */
#include "fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

#include "intake/header.h"
#include "intake/intake.h"
#include "intake/survey.h"
#include "model/ruleset.h"

static const char *const intake_none[] = {NULL};
static const char *const intake_aliases[] = {"ID", "编码", NULL};
static const struct choice intake_choices[] = {{"男", intake_none}, {"女", intake_none}};
static const struct column intake_columns[] = {
    {.name = "id",
     .title = "编号",
     .aliases = intake_aliases,
     .type = COLUMN_CODE,
     .required = true},
    {.name = "name", .title = "姓名", .aliases = intake_none, .type = COLUMN_NAME},
    {.name = "heads", .title = "人数", .aliases = intake_none, .type = COLUMN_INTEGER},
    {.name = "fee", .title = "费用", .aliases = intake_none, .type = COLUMN_MONEY},
    {.name = "born", .title = "出生", .aliases = intake_none, .type = COLUMN_DATE},
    {.name = "sex",
     .title = "性别",
     .aliases = intake_none,
     .type = COLUMN_CHOICE,
     .choices = intake_choices,
     .choice_count = 2},
    {.name = "note", .title = "备注", .aliases = intake_none, .type = COLUMN_TEXT},
};
enum { INTAKE_COLUMNS = sizeof(intake_columns) / sizeof(*intake_columns) };
static const size_t intake_key[] = {0};
static const struct roster intake_roster = {
    .declared = {.name = "t", .title = "表"},
    .aliases = intake_none,
    .columns = intake_columns,
    .column_count = INTAKE_COLUMNS,
    .key = intake_key,
    .key_count = 1,
    .key_total = 1,
};
static const struct column wide_columns[] = {
    {.name = "id", .title = "编号", .aliases = intake_aliases, .type = COLUMN_CODE},
    {.name = "month",
     .title = "月份",
     .aliases = intake_none,
     .type = COLUMN_DATE,
     .precision = DATE_MONTH},
    {.name = "paid", .title = "实缴", .aliases = intake_none, .type = COLUMN_MONEY},
};
static const size_t wide_key[] = {0, 1};
static const struct roster wide_roster = {
    .declared = {.name = "w", .title = "宽"},
    .aliases = intake_none,
    .columns = wide_columns,
    .column_count = 3,
    .key = wide_key,
    .key_count = 2,
    .key_total = 2,
    .wide = true,
    .wide_title = 1,
    .wide_value = 2,
};
static const struct roster *const intake_rosters[] = {&intake_roster, &wide_roster};
static const struct ruleset intake_rules = {
    .rosters = (const struct roster **)(uintptr_t)intake_rosters,
    .roster_count = 2,
};

static void row_holds(const struct roster *roster, const struct row *row, long *line)
{
    /* What is wrong with a total above its rows is told behind them. */
    HOLDS(row->late ? row->kind == ROW_TOTAL && row->line <= *line
                    : row->line > *line || (row->again && row->line == *line));
    HOLDS(row->row > 0 && row->row <= row->line);
    *line = row->late ? *line : row->line;
    for (size_t i = 0; i < roster->column_count; i++) {
        HOLDS(text_valid(row->raw[i]));
        HOLDS(row->states[i] == CELL_GIVEN || row->values[i].kind == VALUE_NONE);
    }
    for (size_t i = 0; i < row->problem_count; i++) {
        HOLDS(row->problems[i].column == SIZE_MAX ||
              row->problems[i].column < roster->column_count);
        HOLDS(text_valid(row->problems[i].value));
    }
}

static void read_rows(const struct source *source, const struct header *header)
{
    struct fault fault = {0};
    struct arena arena;
    struct row row;
    bool more = true;
    long line = header->line;
    struct intake *intake = intake_open(source, header, &fault);
    HOLDS(intake);
    arena_init(&arena);
    while (intake_next(intake, &arena, &row, &more, &fault) && more) {
        row_holds(header->roster, &row, &line);
        arena_reset(&arena, (struct arena_mark){0});
    }
    HOLDS(fault.kind == FAULT_NONE);
    arena_clear(&arena);
    intake_close(intake);
}

static void read_file(const char *path)
{
    struct fault fault = {0};
    struct arena arena;
    struct titles titles = {.year = 2021};
    struct survey survey;
    struct header header;
    HOLDS(intake_survey(path, &survey, NULL, NULL, &fault));
    bool container = survey.encoding == ENCODING_ZIP || survey.encoding == ENCODING_OLE2;
    if (survey.encoding == ENCODING_UNKNOWN || survey.encoding == ENCODING_EMPTY || container) {
        return; /* Workbooks have a target of their own. */
    }
    arena_init(&arena);
    HOLDS(titles_open(&titles, &intake_rules, &arena, &fault));
    struct source source = {.path = "t.csv", .full = path, .encoding = survey.encoding};
    HOLDS(header_find(&titles, &source, &arena, &header, &fault));
    if (header.match != MATCH_NONE) {
        HOLDS(header.roster == &intake_roster || header.roster == &wide_roster);
        read_rows(&source, &header);
    }
    titles_close(&titles);
    arena_clear(&arena);
}

FUZZ_TARGET(intake)
{
    char path[64];
    int fd = memfd_create("rows", 0);
    HOLDS(fd >= 0);
    HOLDS(write(fd, bytes, size) == (ssize_t)size);
    snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
    read_file(path);
    close(fd);
    return 0;
}
