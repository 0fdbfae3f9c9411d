/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every line at once: what stands there twice, what is missing in a row of numbers, and how the
 * money lies in bands. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/audit_population.h"
#include "batch/sentence.h"

/* Of a longer run of digits the last are the number. So many are no phone and no id number, nor is
 * any between two of them; and what is missing fits. */
enum { RANGES_SHOWN = 20, IDS_SHOWN = 20, NUMBER_DIGITS = 9 };

/* What should not come twice, when nothing is named: the sets whose columns the table has. */
static const char *const twice[] = {
    "payee_id,amount,on",
    "unit_id,year,voucher_no",
    "person_id,month,amount",
    "person_id,month,paid",
};

static const struct paper_column duplicate_columns[] = {
    {"same", N_("the same in"), PAPER_TEXT}, {"values", N_("values"), PAPER_TEXT},
    {"lines", N_("lines"), PAPER_COUNT},     {"sum_fen", N_("sum, yuan"), PAPER_MONEY},
    {"ids", N_("ids"), PAPER_TEXT},          {"places", N_("files and lines"), PAPER_TEXT},
    {"seen", N_("looked into"), PAPER_BOX},
};

static bool has_all(const struct auditing *auditing, const char *const *names, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!audit_has(auditing, names[i])) {
            return false;
        }
    }
    return true;
}

/* "t.a, t.b" */
static const char *listed(struct auditing *auditing, const char *const *names, size_t count)
{
    const char *list = "";
    for (size_t i = 0; i < count; i++) {
        list = arena_printf(&auditing->arena, "%s%st.%s", list, i > 0 ? ", " : "",
                            store_quoted(&auditing->arena, names[i]));
    }
    return list;
}

/* Values, then the id columns, amount and place, of all lines that have a twin, in their order. */
static const char *duplicates_sql(struct auditing *auditing, const char *const *names, size_t count)
{
    struct arena *arena = &auditing->arena;
    const char *by = listed(auditing, names, count);
    const char *given = "";
    for (size_t i = 0; i < count; i++) {
        given = arena_printf(arena, "%s%st.%s is not null", given, i > 0 ? " and " : "",
                             store_quoted(arena, names[i]));
    }
    bool placed = audit_has(auditing, "_source") && audit_has(auditing, "_line");
    const char *ids = listed(auditing, auditing->ids, auditing->id_count);
    const char *order = "1";
    for (size_t i = 2; i <= count + auditing->id_count; i++) {
        order = arena_printf(arena, "%s, %zu", order, i);
    }
    return arena_printf(
        arena,
        "select * from (select %s, %s, %s, %s, count(*) over (partition by %s) as lines_ "
        "from %s t%s%s%s %s) where lines_ > 1 order by %s",
        by, ids,
        auditing->amount ? arena_printf(arena, "t.%s", store_quoted(arena, auditing->amount))
                         : "null",
        placed ? "s.path || ':' || t._line" : "null", by, store_quoted(arena, auditing->table),
        placed ? " left join source s on s.source_id = t._source" : "", auditing->where,
        *auditing->where ? " and" : " where", given, order);
}

/* A group of lines with the same values. */
struct twins {
    const char *values;
    const char *ids;
    const char *places;
    int64_t lines;
    int64_t sum;
};

static const char *with_more(struct arena *arena, const char *shown, int64_t lines)
{
    return lines <= IDS_SHOWN
               ? shown
               : arena_printf(arena, _("%s and %zu more"), shown, (size_t)(lines - IDS_SHOWN));
}

static void tell_twins(struct paper_table *table, const char *same, const struct twins *twins,
                       bool money)
{
    if (twins->lines == 0) {
        return;
    }
    struct paper_value *row = paper_row(table);
    row[0] = paper_text(same);
    row[1] = paper_text(twins->values);
    row[2] = paper_count(twins->lines);
    row[3] = money ? paper_money(twins->sum) : paper_text(NULL);
    row[4] = paper_text(with_more(table->arena, twins->ids, twins->lines));
    row[5] = paper_text(with_more(table->arena, twins->places, twins->lines));
}

static const char *joined(struct auditing *auditing, const struct query *query,
                          const char *const *names, size_t first, size_t count, const char *between)
{
    const char *out = "";
    for (size_t i = 0; i < count; i++) {
        out = arena_printf(&auditing->arena, "%s%s%s", out, i > 0 ? between : "",
                           audit_shown(auditing, query, first + i, names[i]));
    }
    return out;
}

/* Unmasked, between signs that no value holds: what is masked may look alike. */
static const char *key_of(struct auditing *auditing, const struct query *query, size_t first,
                          size_t count)
{
    const char *key = "";
    for (size_t i = 0; i < count; i++) {
        struct text value = query_text(query, first + i);
        key = arena_printf(&auditing->arena, "%s%.*s\x1f", key, (int)value.length, value.at);
    }
    return key;
}

static bool add_twin(struct auditing *auditing, const struct query *query, size_t at,
                     struct twins *twins)
{
    struct arena *arena = &auditing->arena;
    size_t amount = at + auditing->id_count;
    if (twins->lines < IDS_SHOWN) {
        const char *id = joined(auditing, query, auditing->ids, at, auditing->id_count, "/");
        const char *place = arena_text(arena, query_text(query, amount + 1));
        const char *between = twins->lines > 0 ? "; " : "";
        twins->ids = arena_printf(arena, "%s%s%s", twins->lines > 0 ? twins->ids : "", between, id);
        twins->places =
            arena_printf(arena, "%s%s%s", twins->lines > 0 ? twins->places : "", between, place);
    }
    twins->lines++;
    return !__builtin_add_overflow(twins->sum, query_integer(query, amount), &twins->sum) ||
           fault_set(auditing->fault, FAULT_USAGE, "audit-amount",
                     _("the sum of \"%s\" is larger than any number here"), auditing->amount);
}

static bool find_twins(struct auditing *auditing, struct paper_table *table,
                       const char *const *names, size_t count, int64_t *extra)
{
    struct query *query = audit_ask(auditing, duplicates_sql(auditing, names, count));
    struct twins twins = {0};
    bool more = query != NULL;
    bool well = more;
    const char *same = "";
    const char *key = NULL;
    for (size_t i = 0; i < count; i++) {
        same = arena_printf(&auditing->arena, "%s%s%s", same, i > 0 ? ", " : "", names[i]);
    }
    while (well && more) {
        well = query_next(query, &more, auditing->fault);
        if (!well || !more) {
            break;
        }
        const char *own = key_of(auditing, query, 0, count);
        if (!key || strcmp(key, own) != 0) {
            tell_twins(table, same, &twins, auditing->amount != NULL);
            twins = (struct twins){.values = joined(auditing, query, names, 0, count, ", ")};
            key = own;
        } else {
            ++*extra;
        }
        well = add_twin(auditing, query, count, &twins);
    }
    query_close(query);
    tell_twins(table, same, &twins, auditing->amount != NULL);
    return well;
}

bool audit_duplicates(struct auditing *auditing)
{
    struct paper *paper = &auditing->paper;
    const char *given = auditing->request->by;
    const char *const *names;
    size_t count;
    size_t sets = 0;
    int64_t extra = 0;
    struct paper_table *table =
        paper_table(paper, "duplicates", N_("duplicates"), duplicate_columns,
                    sizeof(duplicate_columns) / sizeof(*duplicate_columns));
    table->empty = N_("No two lines are the same.");
    size_t tried = given ? 1 : sizeof(twice) / sizeof(*twice);
    for (size_t i = 0; i < tried; i++) {
        names = audit_names(auditing, given ? given : twice[i], &count);
        for (size_t j = 0; given && j < count; j++) {
            if (!audit_column(auditing, names[j])) {
                return false;
            }
        }
        if (count == 0 || !has_all(auditing, names, count)) {
            continue;
        }
        sets++;
        if (!find_twins(auditing, table, names, count, &extra)) {
            return false;
        }
    }
    if (sets == 0) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-column",
                         _("what must not come twice in \"%s\"? Name columns by --by, with commas"),
                         auditing->table);
    }
    paper_fact(paper, "groups", N_("groups of lines that are the same"),
               paper_count((int64_t)table->row_count));
    paper_fact(paper, "extra", N_("lines beyond the first of each"), paper_count(extra));
    paper_note(paper, N_("Lines in which one of the columns is empty are not compared. The same "
                         "payee, sum and day may be right: the voucher tells."));
    return true;
}

/* A number behind its prefix, in its row. */
struct numbered {
    const char *group; /* its key */
    const char *shown;
    const char *prefix;
    int64_t number;
};

struct gaps {
    struct numbered *list;
    size_t count;
    int64_t empty;
    int64_t odd;    /* without a number at their end */
    int64_t hidden; /* masked wherever they are shown */
};

static int by_number(const void *a, const void *b)
{
    const struct numbered *first = a;
    const struct numbered *second = b;
    int order = strcmp(first->group, second->group);
    order = order != 0 ? order : strcmp(first->prefix, second->prefix);
    if (order != 0) {
        return order;
    }
    return first->number < second->number ? -1 : first->number > second->number;
}

/* "记-0012" is 12 behind "记-". */
static bool split_number(struct auditing *auditing, const char *text, struct numbered *out)
{
    size_t length = strlen(text);
    size_t start = length;
    while (start > 0 && length - start < NUMBER_DIGITS && text[start - 1] >= '0' &&
           text[start - 1] <= '9') {
        start--;
    }
    if (start == length) {
        return false;
    }
    out->prefix = arena_text(&auditing->arena, (struct text){text, start});
    out->number = strtoll(text + start, NULL, 10);
    return true;
}

static bool read_numbers(struct auditing *auditing, const char *number, const char *const *within,
                         size_t count, struct gaps *gaps)
{
    struct arena *arena = &auditing->arena;
    const char *sql = arena_printf(
        arena, "select t.%s%s%s from %s t%s", store_quoted(arena, number), count > 0 ? ", " : "",
        listed(auditing, within, count), store_quoted(arena, auditing->table), auditing->where);
    struct query *query = audit_ask(auditing, sql);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        struct numbered numbered;
        well = query_next(query, &more, auditing->fault);
        if (!well || !more) {
            break;
        }
        const char *text = arena_text(arena, query_text(query, 0));
        if (query_is_null(query, 0)) {
            gaps->empty++;
        } else if (is_masked(arena, text)) {
            gaps->hidden++;
        } else if (!split_number(auditing, text, &numbered)) {
            gaps->odd++;
        } else {
            numbered.group = key_of(auditing, query, 1, count);
            numbered.shown = joined(auditing, query, within, 1, count, " ");
            ARENA_PUSH(arena, gaps->list, gaps->count, numbered);
        }
    }
    query_close(query);
    return well;
}

static const struct paper_column gap_columns[] = {
    {"within", N_("row of numbers"), PAPER_TEXT},
    {"prefix", N_("prefix"), PAPER_TEXT},
    {"first", N_("first number"), PAPER_COUNT},
    {"last", N_("last number"), PAPER_COUNT},
    {"lines", N_("lines"), PAPER_COUNT},
    {"missing", N_("missing"), PAPER_COUNT},
    {"numbers", N_("missing numbers"), PAPER_TEXT},
    {"seen", N_("looked into"), PAPER_BOX},
};

/* Numbers from one to another that are not there. */
static const char *add_range(struct arena *arena, const char *ranges, int64_t from, int64_t to)
{
    const char *between = *ranges ? ", " : "";
    return from == to ? arena_printf(arena, "%s%s%" PRId64, ranges, between, from)
                      : arena_printf(arena, "%s%s%" PRId64 "–%" PRId64, ranges, between, from, to);
}

static int64_t tell_sequence(struct auditing *auditing, struct paper_table *table,
                             const struct numbered *list, size_t count)
{
    struct arena *arena = &auditing->arena;
    const char *ranges = "";
    int64_t missing = 0;
    size_t shown = 0;
    size_t left = 0;
    for (size_t i = 1; i < count; i++) {
        int64_t from = list[i - 1].number + 1;
        if (list[i].number <= from) {
            continue;
        }
        missing += list[i].number - from;
        if (shown++ < RANGES_SHOWN) {
            ranges = add_range(arena, ranges, from, list[i].number - 1);
        } else {
            left++;
        }
    }
    if (left > 0) {
        ranges = arena_printf(arena, _("%s and %zu more"), ranges, left);
    }
    struct paper_value *row = paper_row(table);
    row[0] = paper_text(list[0].shown);
    row[1] = paper_text(masked_text(arena, list[0].prefix));
    row[2] = paper_count(list[0].number);
    row[3] = paper_count(list[count - 1].number);
    row[4] = paper_count((int64_t)count);
    row[5] = paper_count(missing);
    row[6] = paper_text(*ranges ? ranges : NULL);
    return missing;
}

static bool is_same_row(const struct numbered *a, const struct numbered *b)
{
    return strcmp(a->group, b->group) == 0 && strcmp(a->prefix, b->prefix) == 0;
}

static void tell_gaps(struct auditing *auditing, struct gaps *gaps)
{
    struct paper *paper = &auditing->paper;
    struct paper_table *table = paper_table(paper, "gaps", N_("gaps"), gap_columns,
                                            sizeof(gap_columns) / sizeof(*gap_columns));
    int64_t missing = 0;
    size_t start = 0;
    table->empty = N_("No line has a number.");
    if (gaps->count > 0) {
        qsort(gaps->list, gaps->count, sizeof(*gaps->list), by_number);
    }
    for (size_t i = 1; i <= gaps->count; i++) {
        if (i == gaps->count || !is_same_row(&gaps->list[i], &gaps->list[start])) {
            missing += tell_sequence(auditing, table, gaps->list + start, i - start);
            start = i;
        }
    }
    paper_fact(paper, "sequences", N_("rows of numbers"), paper_count((int64_t)table->row_count));
    paper_fact(paper, "missing", N_("missing numbers"), paper_count(missing));
    paper_fact(paper, "empty", N_("lines without a number"), paper_count(gaps->empty));
    paper_fact(paper, "odd", N_("lines that end in no number"), paper_count(gaps->odd));
    if (gaps->hidden > 0) {
        paper_fact(paper, "hidden", N_("lines whose number looks like that of a person or a phone"),
                   paper_count(gaps->hidden));
    }
}

bool audit_gaps(struct auditing *auditing)
{
    struct paper *paper = &auditing->paper;
    const char *number = auditing->request->number;
    const char **within = NULL;
    const char *const *given = NULL;
    size_t count = 0;
    struct gaps gaps = {0};
    number = number ? number : "voucher_no";
    if (!audit_column(auditing, number)) {
        return false;
    }
    if (auditing->request->within) {
        given = audit_names(auditing, auditing->request->within, &count);
        for (size_t i = 0; i < count; i++) {
            if (!audit_column(auditing, given[i])) {
                return false;
            }
        }
    } else {
        if (auditing->unit) {
            ARENA_PUSH(&auditing->arena, within, count, auditing->unit);
        }
        if (audit_has(auditing, "year")) {
            ARENA_PUSH(&auditing->arena, within, count, "year");
        }
        given = within;
    }
    const char *list = "";
    for (size_t i = 0; i < count; i++) {
        list = arena_printf(&auditing->arena, "%s%s%s", list, i > 0 ? ", " : "", given[i]);
    }
    paper_fact(paper, "number", N_("numbers"), paper_text(number));
    paper_fact(paper, "within", N_("each row of numbers within"), paper_text(list));
    if (!read_numbers(auditing, number, given, count, &gaps)) {
        return false;
    }
    tell_gaps(auditing, &gaps);
    paper_note(paper,
               N_("Numbers before the first and behind the last are not looked for. A number "
                  "that is not there may be a voucher of another fund, or one that was "
                  "cancelled: ask for it."));
    return true;
}

static const struct paper_column strata_columns[] = {
    {"from_fen", N_("from, yuan"), PAPER_MONEY}, {"to_fen", N_("below, yuan"), PAPER_MONEY},
    {"lines", N_("lines"), PAPER_COUNT},         {"lines_share", N_("share of lines"), PAPER_SHARE},
    {"sum_fen", N_("sum, yuan"), PAPER_MONEY},   {"sum_share", N_("share of the sum"), PAPER_SHARE},
    {"mean_fen", N_("mean, yuan"), PAPER_MONEY},
};

/* Upper ends of the bands in fen, rising; the last band has none. */
static bool read_bands(struct auditing *auditing, const int64_t **out, size_t *count)
{
    const char *given = auditing->request->bands;
    size_t names_count;
    const char *const *names =
        audit_names(auditing, given ? given : "100,500,1000,5000,10000,50000,100000,500000,1000000",
                    &names_count);
    int64_t *ends = NULL;
    int64_t before = 0;
    *count = 0;
    for (size_t i = 0; i < names_count; i++) {
        struct exact yuan;
        int64_t fen = 0;
        if (!exact_parse(text_of(names[i]), &yuan) || !exact_round(yuan, 100, ROUND_DOWN, &fen) ||
            fen <= before) {
            return fault_set(auditing->fault, FAULT_USAGE, "audit-value",
                             _("%s: \"%s\" are no sums in yuan that rise"), "--bands", given);
        }
        ARENA_PUSH(&auditing->arena, ends, *count, fen);
        before = fen;
    }
    *out = ends;
    return true;
}

static int64_t mean_of(int64_t sum, int64_t count)
{
    struct exact mean;
    int64_t fen = 0;
    return exact_make(sum, count, &mean) && exact_round(mean, 1, ROUND_HALF_UP, &fen) ? fen : 0;
}

static void tell_stratum(struct auditing *auditing, struct paper_table *table, size_t band,
                         const int64_t *ends, size_t count)
{
    int64_t low = band == 0 ? 1 : ends[band - 1];
    int64_t lines = 0;
    int64_t sum = 0;
    for (size_t i = 0; i < auditing->count; i++) {
        int64_t fen = auditing->items[i].fen;
        if (fen >= low && (band == count || fen < ends[band])) {
            lines++;
            sum += fen;
        }
    }
    struct paper_value *row = paper_row(table);
    row[0] = paper_money(low);
    row[1] = band == count ? paper_text(NULL) : paper_money(ends[band]);
    row[2] = paper_count(lines);
    row[3] = paper_share((double)lines / (double)auditing->positive);
    row[4] = paper_money(sum);
    row[5] = paper_share((double)sum / (double)auditing->sum);
    row[6] = lines > 0 ? paper_money(mean_of(sum, lines)) : paper_text(NULL);
}

bool audit_strata(struct auditing *auditing)
{
    const int64_t *ends = NULL;
    size_t count;
    if (!read_bands(auditing, &ends, &count)) {
        return false;
    }
    struct paper_table *table =
        paper_table(&auditing->paper, "strata", N_("strata"), strata_columns,
                    sizeof(strata_columns) / sizeof(*strata_columns));
    table->empty = N_("No amount is over nought.");
    int64_t least = INT64_MAX;
    int64_t most = 0;
    for (size_t i = 0; i < auditing->count; i++) {
        int64_t fen = auditing->items[i].fen;
        least = fen > 0 && fen < least ? fen : least;
        most = fen > most ? fen : most;
    }
    for (size_t band = 0; ends && band <= count && auditing->positive > 0; band++) {
        /* Of the usual bands those at either end that would be empty are left out. */
        bool usual = !auditing->request->bands;
        if (!usual || band == count || ends[band] > least) {
            tell_stratum(auditing, table, band, ends, count);
        }
        if (usual && band < count && ends[band] > most) {
            break;
        }
    }
    paper_note(
        &auditing->paper,
        N_("Each band holds its lower end and not its upper one. Amounts of nought and below "
           "are counted above and stand in no band."));
    return true;
}
