/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lines an audit is about. */
#include "batch/audit_population.h"
#include "batch/sentence.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "seal/seal.h"

/* Tables that hold amounts: the first of them with rows is looked at when none is named. */
static const char *const usual[] = {"payments", "allowances", "dues"};

#define SHOWN_TABLES                                                                               \
    "select name from sqlite_schema where type in ('table', 'view') and name not like 'sqlite%' "  \
    "order by 1"

static bool each_text(struct auditing *auditing, const char *sql, const char ***out, size_t *count)
{
    struct query *query = query_open(auditing->store, sql, NULL, auditing->fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, auditing->fault);
        if (well && more) {
            ARENA_PUSH(&auditing->arena, *out, *count,
                       arena_text(&auditing->arena, query_text(query, 0)));
        }
    }
    query_close(query);
    return well;
}

static bool is_among(const char *const *names, size_t count, const char *name)
{
    for (size_t i = 0; i < count; i++) {
        if (strcmp(names[i], name) == 0) {
            return true;
        }
    }
    return false;
}

static bool has_rows(struct auditing *auditing, const char *table, bool *out)
{
    int64_t count;
    const char *sql = arena_printf(&auditing->arena, "select exists (select 1 from %s)",
                                   store_quoted(&auditing->arena, table));
    if (!store_integer(auditing->store, sql, &count, auditing->fault)) {
        return false;
    }
    *out = count > 0;
    return true;
}

static bool choose_table(struct auditing *auditing)
{
    const char **names = NULL;
    size_t count = 0;
    if (!each_text(auditing, SHOWN_TABLES, &names, &count)) {
        return false;
    }
    auditing->table = auditing->request->table;
    for (size_t i = 0; i < sizeof(usual) / sizeof(*usual) && !auditing->table; i++) {
        bool rows = false;
        if (is_among(names, count, usual[i]) && !has_rows(auditing, usual[i], &rows)) {
            return false;
        }
        auditing->table = rows ? usual[i] : NULL;
    }
    if (!auditing->table) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-empty", "%s",
                         _("payments, allowances and dues have no rows here; name another table by "
                           "--table"));
    }
    if (!is_among(names, count, auditing->table)) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-table",
                         _("case.db has no table \"%s\"%s"), auditing->table,
                         suggest_hint(&auditing->arena, auditing->table, names, count));
    }
    auditing->roster = ruleset_roster(auditing->rules, auditing->table);
    return true;
}

static bool read_columns(struct auditing *auditing)
{
    const char *sql = arena_printf(&auditing->arena, "select * from %s limit 0",
                                   store_quoted(&auditing->arena, auditing->table));
    struct query *query = query_open(auditing->store, sql, NULL, auditing->fault);
    const char **names = NULL;
    if (!query) {
        return false;
    }
    for (size_t i = 0; i < query_columns(query); i++) {
        ARENA_PUSH(&auditing->arena, names, auditing->column_count,
                   arena_copy(&auditing->arena, query_name(query, i)));
    }
    auditing->columns = names;
    query_close(query);
    return true;
}

bool audit_has(const struct auditing *auditing, const char *name)
{
    return is_among(auditing->columns, auditing->column_count, name);
}

bool audit_column(struct auditing *auditing, const char *name)
{
    if (!audit_has(auditing, name)) {
        return fault_set(
            auditing->fault, FAULT_USAGE, "audit-column", _("\"%s\" has no column \"%s\"%s"),
            auditing->table, name,
            suggest_hint(&auditing->arena, name, auditing->columns, auditing->column_count));
    }
    if (ruleset_sensitive(auditing->rules, name)) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-sensitive",
                         _("\"%s\" is sensitive and is not shown; name another column"), name);
    }
    return true;
}

const char *const *audit_names(struct auditing *auditing, const char *list, size_t *count)
{
    const char **names = NULL;
    struct text left = text_of(list);
    for (*count = 0; left.length > 0;) {
        size_t comma = text_find(left, TEXT(","));
        struct text name = text_trim(comma == SIZE_MAX ? left : text_part(left, 0, comma));
        ARENA_PUSH(&auditing->arena, names, *count, arena_text(&auditing->arena, name));
        left = comma == SIZE_MAX ? TEXT("") : text_from(left, comma + 1);
    }
    return names;
}

static const struct column *column_of(const struct auditing *auditing, const char *name)
{
    for (size_t i = 0; auditing->roster && i < auditing->roster->column_count; i++) {
        if (strcmp(auditing->roster->columns[i].name, name) == 0) {
            return &auditing->roster->columns[i];
        }
    }
    return NULL;
}

const char *audit_shown(struct auditing *auditing, const struct query *query, size_t at,
                        const char *column)
{
    const struct column *own = column_of(auditing, column);
    bool money =
        own ? own->type == COLUMN_MONEY : auditing->amount && strcmp(column, auditing->amount) == 0;
    if (money && query_is_integer(query, at)) {
        return exact_yuan(&auditing->arena, query_integer(query, at));
    }
    return masked_text(&auditing->arena, arena_text(&auditing->arena, query_text(query, at)));
}

/* Of a wide form the values, else the first column of money. */
static const char *usual_amount(const struct auditing *auditing)
{
    const struct roster *roster = auditing->roster;
    if (roster && roster->wide && roster->columns[roster->wide_value].type == COLUMN_MONEY) {
        return roster->columns[roster->wide_value].name;
    }
    for (size_t i = 0; roster && i < roster->column_count; i++) {
        if (roster->columns[i].type == COLUMN_MONEY) {
            return roster->columns[i].name;
        }
    }
    for (size_t i = 0; auditing->columns && i < auditing->column_count; i++) {
        if (text_ends(text_of(auditing->columns[i]), TEXT("amount_fen")) ||
            strcmp(auditing->columns[i], "amount") == 0) {
            return auditing->columns[i];
        }
    }
    return NULL;
}

static bool choose_amount(struct auditing *auditing)
{
    const char *given = auditing->request->amount;
    auditing->amount = given ? given : usual_amount(auditing);
    bool needless =
        auditing->request->kind == AUDIT_DUPLICATES || auditing->request->kind == AUDIT_GAPS;
    if (!auditing->amount && needless) {
        return true;
    }
    if (!auditing->amount) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-amount",
                         _("which column of \"%s\" holds the amounts? Name it by --amount"),
                         auditing->table);
    }
    if (!audit_column(auditing, auditing->amount)) {
        return false;
    }
    const struct column *column = column_of(auditing, auditing->amount);
    return !column || column->type == COLUMN_MONEY ||
           fault_set(auditing->fault, FAULT_USAGE, "audit-amount",
                     _("\"%s\" of \"%s\" is no column of money"), auditing->amount,
                     auditing->table);
}

static bool choose_ids(struct auditing *auditing)
{
    const struct roster *roster = auditing->roster;
    const char **names = NULL;
    if (auditing->request->id) {
        auditing->ids = audit_names(auditing, auditing->request->id, &auditing->id_count);
    } else if (roster) {
        for (size_t i = 0; i < roster->key_total; i++) {
            ARENA_PUSH(&auditing->arena, names, auditing->id_count,
                       roster->columns[roster->key[i]].name);
        }
        auditing->ids = names;
    } else if (auditing->column_count > 0) {
        ARENA_PUSH(&auditing->arena, names, auditing->id_count, auditing->columns[0]);
        auditing->ids = names;
    }
    for (size_t i = 0; auditing->ids && i < auditing->id_count; i++) {
        if (!audit_column(auditing, auditing->ids[i])) {
            return false;
        }
    }
    return true;
}

static bool choose_unit(struct auditing *auditing)
{
    const struct roster *roster = auditing->roster;
    if (roster && roster->unit != SIZE_MAX) {
        auditing->unit = roster->columns[roster->unit].name;
    } else if (audit_has(auditing, "unit_id")) {
        auditing->unit = "unit_id";
    } else if (auditing->request->unit) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-column",
                         _("\"%s\" has no column of units; filter by --where COLUMN=VALUE"),
                         auditing->table);
    }
    return true;
}

/* The values themselves are bound, see audit_ask. */
static bool choose_rows(struct auditing *auditing)
{
    const struct audit_request *request = auditing->request;
    struct arena *arena = &auditing->arena;
    const char *says = "";
    auditing->where = "";
    if (request->unit) {
        auditing->where =
            arena_printf(arena, " where t.%s = :unit", store_quoted(arena, auditing->unit));
        says = arena_printf(arena, "%s = %s", auditing->unit, request->unit);
    }
    for (size_t i = 0; i < request->where_count; i++) {
        if (!audit_column(auditing, request->wheres[i].name)) {
            return false;
        }
        auditing->where = arena_printf(arena, "%s%scast(t.%s as text) = :w%zu", auditing->where,
                                       *auditing->where ? " and " : " where ",
                                       store_quoted(arena, request->wheres[i].name), i);
        says = arena_printf(arena, "%s%s%s = %s", says, *says ? ", " : "", request->wheres[i].name,
                            request->wheres[i].value);
    }
    paper_fact(&auditing->paper, "table", N_("population"),
               paper_text(auditing->roster ? arena_printf(arena, "%s (%s)", auditing->table,
                                                          auditing->roster->declared.title)
                                           : auditing->table));
    if (*says) {
        paper_fact(&auditing->paper, "where", N_("only where"),
                   paper_text(masked_text(arena, says)));
    }
    return true;
}

bool audit_choose(struct auditing *auditing)
{
    return choose_table(auditing) && read_columns(auditing) && choose_amount(auditing) &&
           choose_ids(auditing) && choose_unit(auditing) && choose_rows(auditing);
}

struct query *audit_ask(struct auditing *auditing, const char *sql)
{
    struct query *query = query_open(auditing->store, sql, NULL, auditing->fault);
    if (!query) {
        return NULL;
    }
    if (auditing->request->unit) {
        query_bind(query, ":unit", auditing->request->unit);
    }
    for (size_t i = 0; i < auditing->request->where_count; i++) {
        query_bind(query, arena_printf(&auditing->arena, ":w%zu", i),
                   auditing->request->wheres[i].value);
    }
    return query;
}

/* The name of a unit from the roster that its column refers to. */
static const char *unit_join(struct auditing *auditing, const char **name)
{
    const struct column *column = auditing->unit ? column_of(auditing, auditing->unit) : NULL;
    const struct roster *to =
        column && column->to ? ruleset_roster(auditing->rules, column->to[0]) : NULL;
    struct arena *arena = &auditing->arena;
    *name =
        auditing->unit ? arena_printf(arena, "t.%s", store_quoted(arena, auditing->unit)) : "null";
    if (!to || to->name_count == 0 || to->key_total != 1) {
        return "";
    }
    *name = arena_printf(arena, "coalesce(u.%s, %s)",
                         store_quoted(arena, to->columns[to->names[0]].name), *name);
    return arena_printf(
        arena, " left join %s u on u.%s = t.%s", store_quoted(arena, to->declared.name),
        store_quoted(arena, to->columns[to->key[0]].name), store_quoted(arena, auditing->unit));
}

static const char *items_sql(struct auditing *auditing)
{
    struct arena *arena = &auditing->arena;
    const char *unit;
    const char *join = unit_join(auditing, &unit);
    bool placed = audit_has(auditing, "_source") && audit_has(auditing, "_line");
    const char *sql = arena_printf(
        arena, "select t.%s, %s, %s", store_quoted(arena, auditing->amount), unit,
        placed ? "s.path || ':' || t._line || iif(s.sheet is null, '', ' [' || s.sheet || ']')"
               : "null");
    for (size_t i = 0; i < auditing->id_count; i++) {
        sql = arena_printf(arena, "%s, t.%s", sql, store_quoted(arena, auditing->ids[i]));
    }
    return arena_printf(arena, "%s from %s t%s%s%s", sql, store_quoted(arena, auditing->table),
                        join, placed ? " left join source s on s.source_id = t._source" : "",
                        auditing->where);
}

static bool is_item(struct auditing *auditing, const struct query *query, struct audit_item *item)
{
    struct arena *arena = &auditing->arena;
    const char *id = "";
    for (size_t i = 0; i < auditing->id_count; i++) {
        const char *part = arena_text(arena, query_text(query, 3 + i));
        id = i == 0 ? part : arena_printf(arena, "%s/%s", id, part);
    }
    *item = (struct audit_item){.id = id, .shown = masked_text(arena, id)};
    item->unit = query_is_null(query, 1)
                     ? NULL
                     : masked_text(arena, arena_text(arena, query_text(query, 1)));
    item->place = query_is_null(query, 2) ? NULL : arena_text(arena, query_text(query, 2));
    item->fen = query_integer(query, 0);
    auditing->records++;
    if (query_is_null(query, 0)) {
        auditing->missing++;
        return true;
    }
    return query_is_integer(query, 0) || fault_set(auditing->fault, FAULT_USAGE, "audit-amount",
                                                   _("\"%s\" of \"%s\" is no column of money"),
                                                   auditing->amount, auditing->table);
}

static bool read_items(struct auditing *auditing)
{
    struct query *query = audit_ask(auditing, items_sql(auditing));
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        struct audit_item item;
        int64_t missing = auditing->missing;
        well = query_next(query, &more, auditing->fault);
        if (!well || !more) {
            break;
        }
        well = is_item(auditing, query, &item);
        if (well && auditing->missing == missing) {
            ARENA_PUSH(&auditing->arena, auditing->items, auditing->count, item);
        }
    }
    query_close(query);
    return well;
}

static int by_id(const void *a, const void *b)
{
    const struct audit_item *first = a;
    const struct audit_item *second = b;
    return strcmp(first->id, second->id);
}

/* Whoever draws again must know which line an id means. */
static bool ids_are_keys(struct auditing *auditing)
{
    for (size_t i = 0; i < auditing->count; i++) {
        const struct audit_item *item = &auditing->items[i];
        if (strlen(item->id) < auditing->id_count) {
            return fault_set(auditing->fault, FAULT_USAGE, "audit-id",
                             _("a line has no id (%s); name other columns by --id"),
                             item->place ? item->place : "?");
        }
        if (i > 0 && strcmp(item->id, item[-1].id) == 0) {
            return fault_set(auditing->fault, FAULT_USAGE, "audit-id",
                             _("\"%s\" is the id of two lines (%s, %s); name by --id columns that "
                               "tell them apart, with commas"),
                             item->shown, item[-1].place ? item[-1].place : "?",
                             item->place ? item->place : "?");
        }
    }
    return true;
}

static bool add_up(struct auditing *auditing)
{
    for (size_t i = 0; i < auditing->count; i++) {
        int64_t fen = auditing->items[i].fen;
        auditing->positive += fen > 0;
        auditing->zero += fen == 0;
        auditing->negative += fen < 0;
        int64_t *sum = fen < 0 ? &auditing->negative_sum : &auditing->sum;
        if (__builtin_add_overflow(*sum, fen, sum)) {
            return fault_set(auditing->fault, FAULT_USAGE, "audit-amount",
                             _("the sum of \"%s\" is larger than any number here"),
                             auditing->amount);
        }
    }
    return true;
}

/* SHA-256 over a line "ID,FEN" for each amount, in the order of the bytes of the ids. */
static void take_digest(struct auditing *auditing)
{
    char hex[SEAL_HEX];
    struct seal *seal = seal_open();
    for (size_t i = 0; i < auditing->count; i++) {
        struct arena_mark mark = arena_mark(&auditing->arena);
        const char *line = arena_printf(&auditing->arena, "%s,%" PRId64 "\n", auditing->items[i].id,
                                        auditing->items[i].fen);
        seal_add(seal, line, strlen(line));
        arena_reset(&auditing->arena, mark);
    }
    seal_close(seal, hex);
    auditing->digest = arena_copy(&auditing->arena, hex);
}

static void tell_population(struct auditing *auditing)
{
    struct paper *paper = &auditing->paper;
    paper_fact(paper, "records", N_("lines"), paper_count(auditing->records));
    paper_fact(paper, "positive", N_("amounts over nought"),
               paper_count((int64_t)auditing->positive));
    paper_fact(paper, "sum_fen", N_("sum over nought, yuan"), paper_money(auditing->sum));
    if (auditing->missing > 0) {
        paper_fact(paper, "missing", N_("lines without an amount"), paper_count(auditing->missing));
    }
    if (auditing->zero > 0) {
        paper_fact(paper, "zero", N_("amounts of nought"), paper_count((int64_t)auditing->zero));
    }
    if (auditing->negative > 0) {
        paper_fact(paper, "negative", N_("amounts below nought"),
                   paper_count((int64_t)auditing->negative));
        paper_fact(paper, "negative_sum_fen", N_("sum below nought, yuan"),
                   paper_money(auditing->negative_sum));
    }
    paper_fact(paper, "digest", N_("SHA-256 of ids and amounts"), paper_text(auditing->digest));
}

/* The value that was probably meant by the first filter. */
static bool filter_hint(struct auditing *auditing, const char **hint)
{
    const struct audit_request *request = auditing->request;
    struct arena *arena = &auditing->arena;
    const char **values = NULL;
    size_t count = 0;
    *hint = "";
    if (!request->unit && request->where_count == 0) {
        return true;
    }
    const char *column =
        store_quoted(arena, request->unit ? auditing->unit : request->wheres->name);
    const char *sql = arena_printf(
        arena,
        "select distinct cast(%s as text) from %s where %s is not null order by 1 limit 5000",
        column, store_quoted(arena, auditing->table), column);
    if (!each_text(auditing, sql, &values, &count)) {
        return false;
    }
    *hint =
        masked_hint(arena, request->unit ? request->unit : request->wheres->value, values, count);
    return true;
}

static bool nothing(struct auditing *auditing)
{
    const char *hint;
    if (!filter_hint(auditing, &hint)) {
        return false;
    }
    return fault_set(auditing->fault, FAULT_USAGE, "audit-empty",
                     _("no line of \"%s\" has an amount in \"%s\"%s%s"), auditing->table,
                     auditing->amount, *auditing->where ? _(" where these values stand") : "",
                     hint);
}

bool audit_load(struct auditing *auditing)
{
    if (!read_items(auditing)) {
        return false;
    }
    if (auditing->count == 0) {
        return nothing(auditing);
    }
    qsort(auditing->items, auditing->count, sizeof(*auditing->items), by_id);
    if (!ids_are_keys(auditing) || !add_up(auditing)) {
        return false;
    }
    take_digest(auditing);
    tell_population(auditing);
    return true;
}
