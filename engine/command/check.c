/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/language.h"
#include "base/text.h"
#include "batch/findings.h"
#include "batch/masking.h"
#include "command/command.h"
#include "command/tally.h"
#include "store/store.h"

struct checking {
    const struct options *options;
    const struct ruleset *rules;
    struct run_summary summary;
    struct arena *arena;
};

/* Findings with what is needed to find the cell: the row and the letters of a spreadsheet. */
static const char findings_sql[] =
    "select f.finding_id, f.rule, f.severity, s.path, f.line, f.row, c.letters, c.header, "
    "f.column_name, f.unit_id, f.subject, f.message, f.fingerprint, f.table_name, f.basis, "
    "s.sheet, "
    "f.waived_by "
    "from finding f left join source s using (source_id) left join "
    "(select source_id, column_name, min(position) as position, letters, header "
    "from source_column where column_name is not null group by source_id, column_name) c "
    "on c.source_id = f.source_id and c.column_name = f.column_name order by f.finding_id";

enum {
    ID,
    RULE,
    SEVERITY,
    PATH,
    LINE,
    ROW,
    LETTERS,
    HEADER,
    COLUMN,
    UNIT,
    SUBJECT,
    MESSAGE,
    FINGERPRINT,
    TABLE,
    BASIS,
    SHEET,
    WAIVED_BY
};

static const char *text_at(struct query *query, size_t column, struct arena *arena)
{
    if (query_is_null(query, column)) {
        return NULL;
    }
    const char *text = arena_text(arena, query_text(query, column));
    /* Names of files, titles and keys are what senders wrote, too. */
    bool written = column == PATH || column == SHEET || column == HEADER || column == COLUMN ||
                   column == SUBJECT;
    return written ? masked_text(arena, text) : text;
}

static const char *cure_of(const struct checking *checking, const char *rule)
{
    const struct check *check = ruleset_check(checking->rules, rule);
    return check ? check->cure : "";
}

static const char *severity_word(const char *severity)
{
    static const char *const words[][2] = {
        {"error", N_("error")}, {"warning", N_("warning")}, {"note", N_("note")}};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (strcmp(words[i][0], severity) == 0) {
            return _(words[i][1]);
        }
    }
    return severity;
}

/* place: reason: way out [rule] */
static void print_finding(const struct checking *checking, struct query *query, struct arena *arena)
{
    const char *path = text_at(query, PATH, arena);
    const char *letters = text_at(query, LETTERS, arena);
    const char *header = text_at(query, HEADER, arena);
    const char *rule = text_at(query, RULE, arena);
    const char *sheet = text_at(query, SHEET, arena);
    const char *place = path ? path : "";
    if (sheet) {
        place = arena_printf(arena, "%s[%s]", path, sheet);
    }
    if (!query_is_null(query, LINE)) {
        place = arena_printf(arena, "%s:%" PRId64, place, query_integer(query, LINE));
    }
    if (!query_is_null(query, ROW) && letters) {
        place = arena_printf(arena, _("%s (%s%" PRId64 " %s)"), place, letters,
                             query_integer(query, ROW), header);
    }
    const char *severity = severity_word(text_at(query, SEVERITY, arena));
    if (!query_is_null(query, WAIVED_BY)) {
        severity = arena_printf(arena, _("%s, verified"), severity);
    }
    printf("%s: %s: %s", place, severity, text_at(query, MESSAGE, arena));
    printf("%s%s [%s]\n", _(". "), cure_of(checking, rule), rule);
}

static void json_finding(const struct checking *checking, struct json *json, struct query *query,
                         struct arena *arena)
{
    static const char *const keys[] = {"id",      "rule",     "severity",    "path",   "line",
                                       "row",     "letters",  "header",      "column", "unit",
                                       "subject", "message",  "fingerprint", "table",  "basis",
                                       "sheet",   "waived_by"};
    json_open(json, NULL, '{');
    for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
        if (query_is_integer(query, i)) {
            json_integer(json, keys[i], query_integer(query, i));
        } else {
            json_string(json, keys[i], text_at(query, i, arena));
        }
    }
    json_string(json, "cure", cure_of(checking, text_at(query, RULE, arena)));
    json_close(json, '}');
}

static bool print_findings(struct checking *checking, struct store *store, struct fault *fault)
{
    struct arena arena;
    struct json json;
    struct query *query = query_open(store, findings_sql, NULL, fault);
    bool more = query != NULL;
    bool well = more;
    arena_init(&arena);
    json_init(&json, stdout);
    if (checking->options->json) {
        json_open(&json, NULL, '[');
    }
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more && checking->options->json) {
            json_finding(checking, &json, query, &arena);
        } else if (well && more) {
            print_finding(checking, query, &arena);
        }
        arena_reset(&arena, (struct arena_mark){0});
    }
    if (checking->options->json) {
        json_close(&json, ']');
    }
    query_close(query);
    arena_clear(&arena);
    return well;
}

static bool look(void *context, const char *store_path, const struct run_summary *summary,
                 struct fault *fault)
{
    struct checking *checking = context;
    checking->summary = *summary;
    struct store *store = store_open(store_path, fault);
    bool plain = !checking->options->quiet && !checking->options->json;
    bool well = store && (!plain || tally_print(store, checking->rules, fault)) &&
                print_findings(checking, store, fault);
    struct fault ignored = {0};
    return store_close(store, &ignored) && well;
}

int command_check(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct checking checking = {.options = options, .arena = arena};
    if (!command_words(options, 1, 1, "CASE [-o OUT]", fault)) {
        return fault->kind;
    }
    struct rulebook *rulebook = command_rulebook(options, arena, fault);
    if (!rulebook) {
        return fault->kind;
    }
    checking.rules = rulebook_rules(rulebook);
    const struct run_request request = {
        .case_folder = options->words[0],
        .out = options->output,
        .previous = options->previous,
        .checks_only = true,
        .jobs = options->jobs,
        .overrides = options->overrides,
        .override_count = options->override_count,
        .progress = show_progress,
        .context = (void *)(uintptr_t)options,
    };
    bool well = batch_run(rulebook, &request, look, &checking, fault);
    rulebook_close(rulebook);
    if (!well) {
        return fault->kind;
    }
    if (!options->quiet && !options->json) {
        printf(_("%" PRId64 " files, %" PRId64 " rows, %" PRId64 " used; %s\n"),
               checking.summary.files, checking.summary.records, checking.summary.used,
               show_counts(arena, &checking.summary));
        if (options->output) {
            printf(_("%zu workbooks in %s\n"), checking.summary.workbooks, options->output);
        }
    }
    return command_status(options, FAIL_ERROR, &checking.summary);
}
