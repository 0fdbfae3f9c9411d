/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/audit.h"

#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/language.h"
#include "base/suggest.h"
#include "base/text.h"
#include "command/command.h"

struct showing {
    const struct options *options;
    struct arena arena;
};

/* Shares and reals as texts with ten places: an integer is all that JSON keeps exactly. */
static void tell_value(struct json *json, const char *key, struct paper_value value,
                       struct arena *arena)
{
    switch (value.kind) {
    case PAPER_COUNT:
    case PAPER_MONEY:
        json_integer(json, key, value.number);
        break;
    case PAPER_SHARE:
    case PAPER_REAL:
        json_string(json, key, arena_printf(arena, "%.10f", value.real));
        break;
    default:
        json_string(json, key, value.text);
    }
}

static void tell_rows(struct json *json, const struct paper_table *table, struct arena *arena)
{
    json_open(json, table->key, '[');
    for (size_t row = 0; row < table->row_count; row++) {
        json_open(json, NULL, '{');
        for (size_t i = 0; i < table->column_count; i++) {
            if (table->columns[i].kind != PAPER_BOX) {
                tell_value(json, table->columns[i].key, table->cells[row * table->column_count + i],
                           arena);
            }
        }
        json_close(json, '}');
    }
    json_close(json, ']');
}

static void tell_json(struct showing *showing, const struct paper *paper)
{
    struct json json;
    json_init(&json, stdout);
    json_open(&json, NULL, '{');
    json_string(&json, "audit", paper->key);
    for (size_t i = 0; i < paper->fact_count; i++) {
        tell_value(&json, paper->facts[i].key, paper->facts[i].value, &showing->arena);
    }
    json_open(&json, "tables", '{');
    for (size_t i = 0; i < paper->table_count; i++) {
        tell_rows(&json, paper->tables[i], &showing->arena);
    }
    json_close(&json, '}');
    json_close(&json, '}');
}

/* Adds a cell to a line: texts to the left, numbers to the right. */
static const char *with_cell(struct arena *arena, const char *line, const char *text, size_t width,
                             bool right)
{
    size_t own = text_width(text_of(text));
    int room = width > own ? (int)(width - own) : 0;
    return right ? arena_printf(arena, "%s  %*s%s", line, room, "", text)
                 : arena_printf(arena, "%s  %s%*s", line, text, room, "");
}

static void print_line(const char *line)
{
    size_t length = strlen(line);
    while (length > 0 && line[length - 1] == ' ') {
        length--;
    }
    printf("%.*s\n", (int)length, line);
}

static const char *cell_words(struct showing *showing, const struct paper_table *table, size_t row,
                              size_t column)
{
    return paper_words(&showing->arena, table->cells[row * table->column_count + column]);
}

static void print_table(struct showing *showing, const struct paper_table *table)
{
    size_t *widths = ARENA_ARRAY(&showing->arena, table->column_count, size_t);
    size_t last = 0;
    printf("\n%s\n", _(table->title));
    if (table->row_count == 0) {
        printf("  %s\n", table->empty ? _(table->empty) : "");
        return;
    }
    for (size_t i = 0; i < table->column_count; i++) {
        widths[i] = text_width(text_of(_(table->columns[i].title)));
        last = table->columns[i].kind == PAPER_BOX ? last : i;
        for (size_t row = 0; row < table->row_count; row++) {
            size_t own = text_width(text_of(cell_words(showing, table, row, i)));
            widths[i] = own > widths[i] ? own : widths[i];
        }
    }
    for (size_t line = 0; line <= table->row_count; line++) {
        struct arena_mark mark = arena_mark(&showing->arena);
        const char *words = "";
        for (size_t i = 0; i <= last; i++) {
            words = with_cell(&showing->arena, words,
                              line == 0 ? _(table->columns[i].title)
                                        : cell_words(showing, table, line - 1, i),
                              widths[i], table->columns[i].kind != PAPER_TEXT);
        }
        print_line(words);
        arena_reset(&showing->arena, mark);
    }
}

static void print_text(struct showing *showing, const struct paper *paper)
{
    size_t width = 0;
    printf("%s  %s\n", _(paper->title), paper->subject);
    for (size_t i = 0; i < paper->fact_count; i++) {
        size_t own = text_width(text_of(_(paper->facts[i].label)));
        width = own > width ? own : width;
    }
    for (size_t i = 0; i < paper->fact_count; i++) {
        print_line(
            arena_printf(&showing->arena, "%s  %s",
                         with_cell(&showing->arena, "", _(paper->facts[i].label), width, false),
                         paper_words(&showing->arena, paper->facts[i].value)));
    }
    for (size_t i = 0; i < paper->table_count; i++) {
        print_table(showing, paper->tables[i]);
    }
    printf("%s", paper->note_count > 0 ? "\n" : "");
    for (size_t i = 0; i < paper->note_count; i++) {
        printf("%s\n", _(paper->notes[i]));
    }
}

static void show(void *context, const struct paper *paper)
{
    struct showing *showing = context;
    if (showing->options->json) {
        tell_json(showing, paper);
    } else if (!showing->options->quiet) {
        print_text(showing, paper);
    }
}

static bool read_kind(const struct options *options, struct arena *arena, enum audit_kind *out,
                      struct fault *fault)
{
    const char *const *names = audit_kind_names();
    for (size_t i = 0; i < AUDIT_KINDS && options->word_count > 0; i++) {
        if (strcmp(names[i], options->words[0]) == 0) {
            *out = (enum audit_kind)i;
            size_t words = *out == AUDIT_EVALUATE ? 3 : 2;
            return command_words(options, words, words,
                                 *out == AUDIT_EVALUATE ? "evaluate OUT FILE"
                                                        : arena_printf(arena, "%s OUT", names[i]),
                                 fault);
        }
    }
    if (options->word_count == 0) {
        return command_words(options, 1, 3,
                             "plan|sample|evaluate|digits|duplicates|gaps|strata OUT", fault);
    }
    return fault_set(fault, FAULT_USAGE, "audit-unknown",
                     _("there is no audit \"%s\"%s; \"mingce audit --help\" lists them"),
                     options->words[0], suggest_hint(arena, options->words[0], names, AUDIT_KINDS));
}

int command_audit(const struct options *options, struct arena *arena, struct fault *fault)
{
    const char *const *given = options->audit;
    struct audit_request request = {
        .output = options->output,
        .table = given[OPTION_TABLE],
        .amount = given[OPTION_AMOUNT],
        .id = given[OPTION_ID],
        .unit = options->unit,
        .wheres = options->wheres,
        .where_count = options->where_count,
        .method = given[OPTION_METHOD],
        .seed = given[OPTION_SEED],
        .size = given[OPTION_SIZE],
        .confidence = given[OPTION_CONFIDENCE],
        .tolerable = given[OPTION_TOLERABLE],
        .expected = given[OPTION_EXPECTED],
        .model = given[OPTION_MODEL],
        .bound = given[OPTION_BOUND],
        .test = given[OPTION_TEST],
        .by = given[OPTION_BY],
        .number = given[OPTION_NUMBER],
        .within = given[OPTION_WITHIN],
        .bands = given[OPTION_BANDS],
    };
    struct showing showing = {.options = options};
    if (!read_kind(options, arena, &request.kind, fault)) {
        return fault->kind;
    }
    request.out = options->words[1];
    request.file = options->word_count > 2 ? options->words[2] : NULL;
    struct rulebook *rulebook = command_rulebook(options, arena, fault);
    if (!rulebook) {
        return fault->kind;
    }
    arena_init(&showing.arena);
    bool well = batch_audit(rulebook, &request, show, &showing, fault);
    arena_clear(&showing.arena);
    rulebook_close(rulebook);
    return well ? 0 : (int)fault->kind;
}
