/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/differ.h"

#include <string.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/language.h"
#include "batch/masking.h"
#include "batch/moving.h"
#include "store/store.h"

enum { CHANGE, NAME, SUBJECT, SEVERITY, BEFORE, AFTER };

/* Each query gives change, name, subject, severity, before, after; main is the first result, other
 * the second. What stands in one of them only comes from a side of its own. */
struct part {
    const char *name;
    bool of_runs;     /* a check has none */
    bool names_files; /* as their senders did: perhaps with the number of a person */
    const char *sql;
};

/* Fen as yuan, in whole numbers. */
#define YUAN(fen)                                                                                  \
    "iif(" fen " < 0, '-', '') || printf('%d.%02d', abs(" fen ") / 100, abs(" fen ") % 100)"

#define MEASURE_SHOWN(m)                                                                           \
    "case when " m ".numerator is null and " m ".value is null then null when " m                  \
    ".numerator is null then printf('%.6g', " m ".value) when l.numerator_fen then " YUAN(         \
        m ".numerator") " else " m ".numerator end || "                                            \
                        "iif(" m ".denominator is null, '', '/' || " m ".denominator)"

#define MEASURE_KEY                                                                                \
    "a.measure = b.measure and a.level = b.level and a.subject_id = b.subject_id and "             \
    "a.period = b.period"

#define PARAMETERS(schema)                                                                         \
    "(select distinct name, coalesce(place, '') as place, coalesce(from_date, '') as from_date, "  \
    "value || ' (' || source || ')' as shown from " schema ".parameter_used)"

#define FINDINGS(schema)                                                                           \
    "(select f.fingerprint, f.rule, f.severity, f.finding_id, f.waived_by is not null as waived, " \
    "coalesce(s.path, '') || iif(f.line is null, '', ':' || f.line) || ': ' || f.message as "      \
    "shown, f.unit_id from " schema ".finding f left join " schema                                 \
    ".source s on s.source_id = f.source_id)"

/* What goes to persons is told by unit here, and by name in moves. */
#define ALLOCATIONS(schema)                                                                        \
    "(select fund, iif(person_id is null, subject_kind || ' ' || subject_id, 'unit ' || "          \
    "coalesce(unit_id, '—')) as subject, period, " YUAN(                                           \
        "sum(amount_fen)") " as shown from " schema ".allocation group by 1, 2, 3)"

/* 合格 84.57 #3 */
#define GRADE_SHOWN(g)                                                                             \
    "nullif(trim(coalesce(" g ".grade || ' ', '') || coalesce(" g ".total || ' ', '') || "         \
    "coalesce('#' || " g ".rank, '')), '')"

static const struct part parts[] = {
    {"case", false, false,
     "select '~', a.key, null, null, a.value, b.value from main.run a join other.run b "
     "on b.key = a.key where b.value <> a.value and a.key not in "
     "('inputs_sha256', 'rules_sha256') order by 2"},
    {"input", false, true,
     "select iif(b.path is null, '-', '~'), a.path, null, null, a.records, b.records "
     "from main.source a left join other.source b on b.path = a.path "
     "where b.sha256 is not a.sha256 union all "
     "select '+', b.path, null, null, null, b.records from other.source b "
     "where not exists (select 1 from main.source a where a.path = b.path) order by 2"},
    {"rule", false, false,
     "select iif(b.name is null, '-', '~'), a.kind || ' ' || a.name, null, null, a.path, b.path "
     "from main.rule a left join other.rule b on b.kind = a.kind and b.name = a.name "
     "where b.sha256 is not a.sha256 union all "
     "select '+', b.kind || ' ' || b.name, null, null, null, b.path from other.rule b where not "
     "exists (select 1 from main.rule a where a.kind = b.kind and a.name = b.name) order by 2"},
    {"parameter", false, false,
     "select iif(b.name is null, '-', '~'), a.name, trim(a.place || ' ' || a.from_date), null, "
     "a.shown, b.shown from " PARAMETERS("main") " a left join " PARAMETERS(
         "other") " b on b.name = a.name and b.place = a.place and b.from_date = a.from_date "
                  "where b.shown is not a.shown union all "
                  "select '+', b.name, trim(b.place || ' ' || b.from_date), null, null, b.shown "
                  "from " PARAMETERS("other") " b where not exists (select 1 from " PARAMETERS(
                      "main") " a where a.name = b.name and a.place = b.place and a.from_date = "
                              "b.from_date) "
                              "order by 2, 3, 1, 5, 6"},
    {"finding", false, true,
     "select change, rule, unit_id, severity, before, after from ("
     "select iif(b.fingerprint is null, '-', '~') as change, a.rule, a.unit_id, a.severity, "
     "a.shown || iif(a.waived, ' *', '') as before, b.shown || iif(b.waived, ' *', '') as after, "
     "a.finding_id as place, 0 as side from " FINDINGS("main") " a left join " FINDINGS(
         "other") " b on b.fingerprint = a.fingerprint "
                  "where b.fingerprint is null or b.waived <> a.waived or b.severity <> a.severity "
                  "union all "
                  "select '+', b.rule, b.unit_id, b.severity, null, b.shown || iif(b.waived, ' *', "
                  "''), "
                  "b.finding_id, 1 from " FINDINGS(
                      "other") " b where not exists (select 1 from main.finding a "
                               "where a.fingerprint = b.fingerprint)) order by side, place"},
    {"measure", false, false,
     "select iif(b.measure is null, '-', '~'), a.measure, a.level || ' ' || a.subject_id, "
     "null, " MEASURE_SHOWN("a") ", " MEASURE_SHOWN(
         "b") " from main.measure a left join other.measure b "
              "on " MEASURE_KEY
              " left join main.label l on l.kind = 'measure' and l.name = a.measure "
              "where b.measure is null or a.numerator is not b.numerator or "
              "a.denominator is not b.denominator or a.value is not b.value union all "
              "select '+', b.measure, b.level || ' ' || b.subject_id, null, null, " MEASURE_SHOWN(
                  "b") " from other.measure b left join other.label l on l.kind = 'measure' and "
                       "l.name = b.measure "
                       "where not exists (select 1 from main.measure a where " MEASURE_KEY
                       ") order by 2, 3"},
    {"score", true, false,
     "select iif(b.item_id is null, '-', '~'), a.assessment || ' ' || a.item_id, a.subject_id, "
     "null, coalesce(a.points, a.raw, a.state), coalesce(b.points, b.raw, b.state) "
     "from main.score a left join other.score b on b.assessment = a.assessment and "
     "b.subject_id = a.subject_id and b.item_id = a.item_id where a.points is not b.points or "
     "a.raw is not b.raw or a.state is not b.state union all "
     "select '+', b.assessment || ' ' || b.item_id, b.subject_id, null, null, "
     "coalesce(b.points, b.raw, b.state) from other.score b where not exists (select 1 from "
     "main.score a where a.assessment = b.assessment and a.subject_id = b.subject_id and "
     "a.item_id = b.item_id) order by 2, 3"},
    {"grade", true, false,
     "select iif(b.subject_id is null, '-', '~'), a.assessment, a.subject_id, null, " GRADE_SHOWN(
         "a") ", " GRADE_SHOWN("b") " from main.grade a left join other.grade b on "
                                    "b.assessment = a.assessment and b.subject_id = a.subject_id "
                                    "where b.subject_id is null or "
                                    "a.grade is not b.grade or a.total is not b.total or a.rank is "
                                    "not b.rank union all "
                                    "select '+', b.assessment, b.subject_id, null, "
                                    "null, " GRADE_SHOWN(
                                        "b") " from other.grade b where not "
                                             "exists (select 1 from main.grade a where "
                                             "a.assessment = b.assessment and "
                                             "a.subject_id = b.subject_id) order by 2, 3"},
    {"allocation", true, false,
     "select iif(b.fund is null, '-', '~'), a.fund, a.subject, null, a.shown, b.shown "
     "from " ALLOCATIONS("main") " a left join " ALLOCATIONS(
         "other") " b on b.fund = a.fund and "
                  "b.subject = a.subject and b.period = a.period where a.shown is not b.shown "
                  "union all "
                  "select '+', b.fund, b.subject, null, null, b.shown from " ALLOCATIONS(
                      "other") " b where "
                               "not exists (select 1 from " ALLOCATIONS(
                                   "main") " a where a.fund = b.fund and "
                                           "a.subject = b.subject and a.period = b.period) order "
                                           "by 2, 3"},
    {"evaluation", false, false,
     "select iif(b.what is null, '-', '~'), a.what || ' ' || a.name, a.subject_id, null, "
     "a.reason, b.reason from main.evaluation a left join other.evaluation b on b.what = a.what "
     "and b.name = a.name and b.subject_id = a.subject_id where b.reason is not a.reason union all "
     "select '+', b.what || ' ' || b.name, b.subject_id, null, null, b.reason "
     "from other.evaluation b where not exists (select 1 from main.evaluation a where "
     "a.what = b.what and a.name = b.name and a.subject_id = b.subject_id) order by 2, 3"},
};

struct differing {
    struct store *store;
    void (*tell)(void *context, const struct difference *difference);
    void *context;
    struct difference_counts *counts;
    struct moves *moves;
    struct arena arena; /* of one difference */
    struct fault *fault;
};

static void count(struct difference_counts *counts, const struct difference *difference)
{
    counts->differences++;
    if (!difference->severity) {
        return;
    }
    counts->mended += *difference->change == '-';
    for (size_t i = 0; i < SEVERITIES; i++) {
        if (*difference->change == '+' && strcmp(severity_names()[i], difference->severity) == 0) {
            counts->fresh[i]++;
        }
    }
}

/* What was changed on purpose is told beside what came of it. */
static void note_parameter(struct moves *moves, const struct difference *difference)
{
    if (!moves || strcmp(difference->part, "parameter") != 0) {
        return;
    }
    const char *place = difference->subject ? difference->subject : "";
    const char *line = arena_printf(
        &moves->arena, "%s%s%s：%s → %s", difference->name, *place ? " " : "", place,
        difference->before ? difference->before : "—", difference->after ? difference->after : "—");
    ARENA_PUSH(&moves->arena, moves->parameters, moves->parameter_count, line);
}

static bool compare_part(struct differing *differing, const struct part *part)
{
    struct query *query = query_open(differing->store, part->sql, NULL, differing->fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, differing->fault);
        if (!well || !more) {
            break;
        }
        const char *texts[AFTER + 1];
        for (size_t i = 0; i <= AFTER; i++) {
            const char *text = query_is_null(query, i)
                                   ? NULL
                                   : arena_text(&differing->arena, query_text(query, i));
            texts[i] = text && part->names_files ? masked_text(&differing->arena, text) : text;
        }
        const struct difference difference = {part->name,     texts[CHANGE],   texts[NAME],
                                              texts[SUBJECT], texts[SEVERITY], texts[BEFORE],
                                              texts[AFTER]};
        count(differing->counts, &difference);
        note_parameter(differing->moves, &difference);
        differing->tell(differing->context, &difference);
        arena_reset(&differing->arena, (struct arena_mark){0});
    }
    query_close(query);
    return well;
}

static bool compare_all(struct differing *differing, const char *first, const char *second)
{
    static const char runs[] =
        "select count(*) from (select value from main.run where key = 'kind' "
        "union all select value from other.run where key = 'kind') "
        "where value = 'run'";
    static const char still[] = "select count(*) from main.finding a join other.finding b "
                                "on b.fingerprint = a.fingerprint";
    int64_t of_runs;
    if (!store_integer(differing->store, runs, &of_runs, differing->fault) ||
        !store_integer(differing->store, still, &differing->counts->still, differing->fault)) {
        return false;
    }
    for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
        if ((!parts[i].of_runs || of_runs == 2) && !compare_part(differing, &parts[i])) {
            return false;
        }
    }
    return of_runs != 2 || !differing->moves ||
           moves_find(differing->moves, differing->store, first, second, differing->fault);
}

/* The path of a store that can be read; NULL and a fault if it is none. */
static const char *store_in(struct arena *arena, const char *out, struct fault *fault)
{
    const char *path = arena_printf(arena, "%s/case.db", out);
    if (!file_exists(path)) {
        fault_set_at(fault, FAULT_INPUT, "out-missing", out, 0, "%s",
                     _("there is no case.db in it; name the folder that a run wrote"));
        return NULL;
    }
    struct store *store = store_open_handed(path, fault);
    struct fault ignored = {0};
    (void)!store_close(store, &ignored);
    return store ? path : NULL;
}

bool batch_diff(const char *first, const char *second,
                void (*tell)(void *context, const struct difference *difference), void *context,
                struct difference_counts *counts, struct moves *moves, struct fault *fault)
{
    struct differing differing = {
        .tell = tell, .context = context, .counts = counts, .moves = moves, .fault = fault};
    struct arena paths;
    *counts = (struct difference_counts){0};
    arena_init(&paths);
    arena_init(&differing.arena);
    const char *a = store_in(&paths, first, fault);
    const char *b = a ? store_in(&paths, second, fault) : NULL;
    differing.store = b ? store_open_handed(a, fault) : NULL;
    bool well = differing.store && store_attach_as(differing.store, b, "other", fault) &&
                compare_all(&differing, a, b);
    struct fault ignored = {0};
    (void)!store_close(differing.store, &ignored);
    arena_clear(&differing.arena);
    arena_clear(&paths);
    return well;
}
