/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Rows of a relation become entries of a ledger. They are read four times, in SQL's order, and none
 * is kept: for the accounts, the payees, the rows that cannot be posted, and the entries. What
 * stays in memory is the accounts with their balances.
 */
#include "batch/ledger.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/sentence.h"
#include "money/journal.h"

struct ledger {
    const struct workbook_plan *plan;
    const struct journal *journal;
    struct store *store;
    FILE *files[JOURNAL_FORMS];
    const char *paths[JOURNAL_FORMS];
    struct journal_accounts accounts;
    const char *rows;   /* SQL: the rows with their `_day` */
    const char *fields; /* SQL: the columns that accounts are made of */
    struct date first;  /* of the entries; year 0: there is none */
    struct arena arena; /* of the ledger */
    struct arena row;
    struct fault *fault;
};

/* A row under way, for the names in texts of the declaration. */
struct row_words {
    struct ledger *ledger;
    struct query *query;
    bool filled;
};

static const char *text_at(struct ledger *ledger, struct query *query, const char *column)
{
    size_t at = column ? query_column(query, column) : SIZE_MAX;
    return at == SIZE_MAX || query_is_null(query, at)
               ? NULL
               : arena_text(&ledger->row, query_text(query, at));
}

/* As it may be read by others, and by the programs. */
static const char *clean_at(struct ledger *ledger, struct query *query, const char *column,
                            const char *blank)
{
    const char *text = text_at(ledger, query, column);
    return journal_text(&ledger->row, text ? masked_text(&ledger->row, text) : "", blank);
}

static bool wrong(struct ledger *ledger, const char *id, const char *text)
{
    const struct declared *by = &ledger->journal->declared;
    return fault_set_at(ledger->fault, FAULT_RULE, id, by->path, by->line, "%s", text);
}

static bool has_column(struct ledger *ledger, struct query *query, const char *name)
{
    if (!name || query_column(query, name) != SIZE_MAX) {
        return true;
    }
    return wrong(ledger, "journal-column",
                 arena_printf(&ledger->arena,
                              _("journal \"%s\": the rows of \"%s\" have no column \"%s\"%s"),
                              ledger->journal->declared.name, ledger->journal->from, name,
                              query_hint(query, name, &ledger->arena)));
}

struct naming {
    struct ledger *ledger;
    struct query *query;
    bool well;
};

/* Adds a column to those that accounts are made of, once. */
static const char *name_field(void *context, const char *name)
{
    struct naming *naming = context;
    struct ledger *ledger = naming->ledger;
    const char *quoted = store_quoted(&ledger->arena, name);
    naming->well = naming->well && has_column(ledger, naming->query, name);
    if (!strstr(ledger->fields, quoted)) {
        ledger->fields = arena_printf(&ledger->arena, "%s, %s", ledger->fields, quoted);
    }
    return "";
}

static bool check_columns(struct ledger *ledger)
{
    const struct journal *journal = ledger->journal;
    const char *names[] = {journal->kind, journal->date, journal->amount, journal->payee,
                           journal->code, journal->says, journal->place};
    struct arena *arena = &ledger->arena;
    struct query *query = query_open(
        ledger->store, arena_printf(arena, "select * from %s", store_quoted(arena, journal->from)),
        &journal->declared, ledger->fault);
    struct naming naming = {ledger, query, query != NULL};
    for (size_t i = 0; naming.well && i < sizeof(names) / sizeof(*names); i++) {
        naming.well = has_column(ledger, query, names[i]);
    }
    for (size_t i = 0; naming.well && i < journal->tag_count; i++) {
        naming.well = has_column(ledger, query, journal->tags[i].field);
    }
    ledger->fields = store_quoted(arena, journal->kind);
    for (size_t i = 0; naming.well && i < journal->entry_count; i++) {
        const char *const *sides[] = {journal->entries[i].debit, journal->entries[i].credit};
        for (size_t side = 0; side < 2; side++) {
            for (const char *const *part = sides[side] + 1; *part; part++) {
                (void)sentence_fill(arena, *part, name_field, &naming);
            }
        }
    }
    query_close(query);
    return naming.well;
}

/* SQL: the last day of a month, YYYY-MM. Rules have no date(), and this is read as theirs are. */
static const char *last_of_month(struct arena *arena, const char *month)
{
    return arena_printf(
        arena,
        "%s || case when substr(%s, 6) in ('04', '06', '09', '11') then '-30' when substr(%s, 6) "
        "<> '02' then '-31' when substr(%s, 1, 4) %% 4 = 0 and (substr(%s, 1, 4) %% 100 <> 0 or "
        "substr(%s, 1, 4) %% 400 = 0) then '-29' else '-28' end",
        month, month, month, month, month, month);
}

/* The rows with the last day that their date may mean: 2021-04 comes with 2021-04-30. */
static void find_rows(struct ledger *ledger)
{
    const struct journal *journal = ledger->journal;
    struct arena *arena = &ledger->arena;
    const char *date = store_quoted(arena, journal->date);
    const char *amount = store_quoted(arena, journal->amount);
    ledger->rows = arena_printf(
        arena,
        "(select *, case length(%s) when 4 then %s || '-12-31' when 7 then %s else %s end "
        "as \"_day\", case when %s = 0 then 2 when %s is not null and %s > 0 then 1 else 0 end as "
        "\"_posted\" from %s)",
        date, date, last_of_month(arena, date), date, amount, date, amount,
        store_quoted(arena, journal->from));
}

static struct query *open_rows(struct ledger *ledger, const char *sql)
{
    return query_open(ledger->store, sql, &ledger->journal->declared, ledger->fault);
}

/* Each row of a query; false from take() ends it. */
static bool each_row(struct ledger *ledger, const char *sql,
                     bool (*take)(struct ledger *ledger, struct query *query))
{
    struct query *query = open_rows(ledger, sql);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, ledger->fault);
        if (well && more) {
            well = take(ledger, query);
            arena_reset(&ledger->row, (struct arena_mark){0});
        }
    }
    query_close(query);
    return well;
}

static const char *fill_word(void *context, const char *name)
{
    struct row_words *words = context;
    const char *value = text_at(words->ledger, words->query, name);
    words->filled = words->filled || (value && *value);
    return value ? masked_text(&words->ledger->row, value) : NULL;
}

/* The parts of an account of the row; one of which nothing is given is called `blank`. */
static const char *const *account_of(struct ledger *ledger, struct query *query,
                                     const char *const *path)
{
    size_t count = 0;
    while (path[count]) {
        count++;
    }
    const char **parts = ARENA_ARRAY(&ledger->row, count + 1, const char *);
    parts[0] = path[0];
    for (size_t i = 1; i < count; i++) {
        struct row_words words = {ledger, query, !strchr(path[i], '{')};
        const char *part = sentence_fill(&ledger->row, path[i], fill_word, &words);
        parts[i] = words.filled ? part : ledger->journal->blank;
    }
    return parts;
}

static const struct journal_entry *entry_of(struct ledger *ledger, struct query *query)
{
    const struct journal *journal = ledger->journal;
    const char *kind = text_at(ledger, query, journal->kind);
    for (size_t i = 0; kind && i < journal->entry_count; i++) {
        if (strcmp(journal->entries[i].kind, kind) == 0) {
            return &journal->entries[i];
        }
    }
    const char *text = arena_printf(
        &ledger->arena, _("journal \"%s\": a row of \"%s\" is of the kind \"%s\", and no entry is"),
        journal->declared.name, journal->from, kind ? kind : "");
    (void)wrong(ledger, "journal-kind", text);
    return NULL;
}

static bool take_accounts(struct ledger *ledger, struct query *query)
{
    const struct journal_entry *entry = entry_of(ledger, query);
    if (!entry) {
        return false;
    }
    (void)journal_account_add(&ledger->accounts, account_of(ledger, query, entry->debit));
    (void)journal_account_add(&ledger->accounts, account_of(ledger, query, entry->credit));
    return true;
}

static bool take_payee(struct ledger *ledger, struct query *query)
{
    const char *payee = clean_at(ledger, query, ledger->journal->payee, ledger->journal->blank);
    journal_write_payee(ledger->files[JOURNAL_PLAIN], JOURNAL_PLAIN, payee);
    return true;
}

static void comment(struct ledger *ledger, const char *text)
{
    for (size_t i = 0; i < JOURNAL_FORMS; i++) {
        journal_write_comment(ledger->files[i], text);
    }
}

/* A row that cannot be posted is not passed over in silence. */
static bool take_left(struct ledger *ledger, struct query *query)
{
    const struct journal *journal = ledger->journal;
    struct arena *row = &ledger->row;
    size_t date = query_column(query, journal->date);
    size_t amount = query_column(query, journal->amount);
    const struct journal_entry *entry = entry_of(ledger, query);
    if (!entry) {
        return false;
    }
    const char *reason = "";
    if (query_is_null(query, date)) {
        reason = word(WORD_LEDGER_NO_DATE);
    }
    const char *between = *reason ? word(WORD_LEDGER_BETWEEN) : "";
    if (query_is_null(query, amount)) {
        reason = arena_printf(row, "%s%s%s", reason, between, word(WORD_LEDGER_NO_AMOUNT));
    } else if (query_integer(query, amount) < 0) {
        reason = arena_printf(row, "%s%s%s", reason, between, word(WORD_LEDGER_NEGATIVE));
    }
    comment(ledger, arena_printf(row, "  %s  %s  %s", clean_at(ledger, query, journal->place, ""),
                                 entry->title, reason));
    return true;
}

static bool day_of(struct ledger *ledger, struct query *query, struct date *day, const char **given)
{
    size_t at = query_column(query, ledger->journal->date);
    *given = arena_text(&ledger->row, query_text(query, at));
    return (date_parse(text_of(*given), day)) ||
           wrong(ledger, "journal-date",
                 arena_printf(&ledger->arena, _("journal \"%s\": \"%s\" is no date"),
                              ledger->journal->declared.name, *given));
}

static bool amount_of(struct ledger *ledger, struct query *query, int64_t *fen)
{
    size_t at = query_column(query, ledger->journal->amount);
    *fen = query_integer(query, at);
    return query_is_integer(query, at) ||
           wrong(ledger, "journal-amount",
                 arena_printf(&ledger->arena,
                              _("journal \"%s\": an amount is a whole number of fen, and \"%s\" is "
                                "none"),
                              ledger->journal->declared.name,
                              arena_text(&ledger->row, query_text(query, at))));
}

static bool post(struct ledger *ledger, uint32_t account, int64_t fen)
{
    return journal_account_post(&ledger->accounts, account, fen) ||
           wrong(ledger, "figure-too-large",
                 arena_printf(&ledger->arena, _("a result does not fit into 64 bits: %s"),
                              ledger->accounts.list[account].name));
}

/* Tags that have something to say; a date of a month or a year says which day was taken. */
static const struct journal_note *notes_of(struct ledger *ledger, struct query *query,
                                           const char *given, bool whole, size_t *count)
{
    const struct journal *journal = ledger->journal;
    struct journal_note *notes =
        ARENA_ARRAY(&ledger->row, journal->tag_count + 1, struct journal_note);
    *count = 0;
    for (size_t i = 0; i < journal->tag_count; i++) {
        const struct journal_tag *tag = &journal->tags[i];
        const char *text = clean_at(ledger, query, tag->field, NULL);
        if (text) {
            notes[(*count)++] = (struct journal_note){tag->name, tag->title, text};
        }
    }
    if (!whole) {
        const char *says = word_with(&ledger->row, WORD_LEDGER_LAST_DAY, given, NULL, NULL);
        notes[(*count)++] = (struct journal_note){"day_taken", word(WORD_LEDGER_DAY),
                                                  journal_text(&ledger->row, says, "")};
    }
    return notes;
}

static void write_balances(struct ledger *ledger, struct date day)
{
    for (size_t i = 0; i < JOURNAL_FORMS; i++) {
        journal_write_balances(ledger->files[i], (enum journal_form)i, &ledger->accounts, day,
                               word(WORD_LEDGER_BALANCE));
    }
}

static bool take_entry(struct ledger *ledger, struct query *query)
{
    const struct journal *journal = ledger->journal;
    const struct journal_entry *entry = entry_of(ledger, query);
    const char *given;
    struct date date;
    struct journal_line line = {0};
    if (!entry || !day_of(ledger, query, &date, &given) || !amount_of(ledger, query, &line.fen)) {
        return false;
    }
    struct journal_accounts *accounts = &ledger->accounts;
    uint32_t debit =
        journal_account_find(accounts, account_of(ledger, query, entry->debit), &ledger->row);
    uint32_t credit =
        journal_account_find(accounts, account_of(ledger, query, entry->credit), &ledger->row);
    if (!post(ledger, debit, line.fen) || !post(ledger, credit, -line.fen)) {
        return false;
    }
    const char *says = clean_at(ledger, query, journal->says, NULL);
    line.day = date_last(date);
    line.payee = clean_at(ledger, query, journal->payee, journal->blank);
    line.code = clean_at(ledger, query, journal->code, NULL);
    line.says = says ? arena_printf(&ledger->row, "%s %s", entry->title, says) : entry->title;
    line.notes = notes_of(ledger, query, given, date_precision(date) == DATE_DAY, &line.note_count);
    line.debit = accounts->list[debit].name;
    line.credit = accounts->list[credit].name;
    for (size_t i = 0; i < JOURNAL_FORMS; i++) {
        journal_write_line(ledger->files[i], (enum journal_form)i, &line);
    }
    return true;
}

static bool take_first(struct ledger *ledger, struct query *query)
{
    const char *given;
    struct date date;
    if (query_is_null(query, query_column(query, ledger->journal->date))) {
        return true;
    }
    if (!day_of(ledger, query, &date, &given)) {
        return false;
    }
    ledger->first = date_last(date);
    return true;
}

/* How many rows there are of each fate: 0 cannot be posted, 2 are of 0.00. */
static bool count_rows(struct ledger *ledger, int fate, int64_t *count)
{
    struct query *query = open_rows(
        ledger, arena_printf(&ledger->arena, "select count(*) from %s where \"_posted\" = %d",
                             ledger->rows, fate));
    bool more = false;
    bool well = query && query_next(query, &more, ledger->fault);
    *count = well && more ? query_integer(query, 0) : 0;
    query_close(query);
    return well;
}

/* What is not in the ledger stands at its top. */
static bool write_left(struct ledger *ledger)
{
    struct arena *arena = &ledger->arena;
    int64_t left;
    int64_t zeros;
    if (!count_rows(ledger, 0, &left) || !count_rows(ledger, 2, &zeros)) {
        return false;
    }
    if (zeros > 0) {
        comment(ledger, word_with(arena, WORD_LEDGER_ZEROS, arena_printf(arena, "%" PRId64, zeros),
                                  NULL, NULL));
    }
    if (left > 0) {
        comment(ledger, word_with(arena, WORD_LEDGER_LEFT, arena_printf(arena, "%" PRId64, left),
                                  NULL, NULL));
    }
    return each_row(ledger,
                    arena_printf(arena, "select * from %s where \"_posted\" = 0 order by %s",
                                 ledger->rows, ledger->journal->order),
                    take_left);
}

static bool write_head(struct ledger *ledger, bool empty)
{
    const struct journal *journal = ledger->journal;
    const struct case_settings *settings = ledger->plan->settings;
    struct arena *arena = &ledger->arena;
    size_t count = 0;
    struct journal_note *notes = ARENA_ARRAY(arena, journal->tag_count + 1, struct journal_note);
    for (; count < journal->tag_count; count++) {
        notes[count] = (struct journal_note){.title = journal->tags[count].title};
    }
    notes[count++].title = word(WORD_LEDGER_DAY);
    const char *title = journal_text(
        arena, arena_printf(arena, "%s %s", settings->title, journal->declared.title), "");
    for (size_t i = 0; i < JOURNAL_FORMS; i++) {
        journal_write_head(ledger->files[i], (enum journal_form)i, title, notes, count);
    }
    if (empty) {
        comment(ledger, word(WORD_LEDGER_EMPTY));
    }
    return write_left(ledger);
}

/* Entries up to a day, or behind it, and the balances that then are. */
static bool write_entries(struct ledger *ledger, const char *when, struct date day)
{
    const struct journal *journal = ledger->journal;
    struct arena *arena = &ledger->arena;
    char last[12];
    date_format(ledger->plan->settings->period_last, last);
    const char *kinds = "";
    for (size_t i = 0; i < journal->entry_count; i++) {
        kinds = arena_printf(arena, "%s when '%s' then %zu", kinds, journal->entries[i].kind, i);
    }
    const char *sql = arena_printf(
        arena,
        "select * from %s where \"_posted\" = 1 and \"_day\" %s '%s' order by \"_day\", case %s%s "
        "end, %s",
        ledger->rows, when, last, store_quoted(arena, journal->kind), kinds, journal->order);
    if (!each_row(ledger, sql, take_entry)) {
        return false;
    }
    write_balances(ledger, day);
    return true;
}

/* The last day with an entry, when it is behind the period; year 0: there is none. */
static bool last_day(struct ledger *ledger, struct date *last)
{
    struct arena *arena = &ledger->arena;
    struct date first = ledger->first;
    const char *date = store_quoted(arena, ledger->journal->date);
    char end[12];
    date_format(ledger->plan->settings->period_last, end);
    ledger->first.year = 0;
    bool well = each_row(ledger,
                         arena_printf(arena,
                                      "select %s, max(\"_day\") from %s where \"_posted\" = 1 and "
                                      "\"_day\" > '%s'",
                                      date, ledger->rows, end),
                         take_first);
    *last = ledger->first;
    ledger->first = first;
    return well;
}

static bool write_body(struct ledger *ledger)
{
    const struct journal *journal = ledger->journal;
    struct arena *arena = &ledger->arena;
    const struct case_settings *settings = ledger->plan->settings;
    struct date last;
    const char *date = store_quoted(arena, journal->date);
    const char *payee = store_quoted(arena, journal->payee);
    bool well =
        each_row(ledger,
                 arena_printf(arena, "select %s, min(\"_day\") from %s where \"_posted\" = 1", date,
                              ledger->rows),
                 take_first) &&
        each_row(ledger,
                 arena_printf(arena, "select distinct %s from %s where \"_posted\" = 1 order by %s",
                              ledger->fields, ledger->rows, ledger->fields),
                 take_accounts) &&
        write_head(ledger, ledger->first.year == 0);
    if (!well || ledger->first.year == 0) {
        return well;
    }
    struct date open = date_compare(ledger->first, settings->period_first) < 0
                           ? ledger->first
                           : settings->period_first;
    for (size_t i = 0; i < JOURNAL_FORMS; i++) {
        journal_write_accounts(ledger->files[i], (enum journal_form)i, &ledger->accounts, open);
    }
    journal_write_payee(ledger->files[JOURNAL_PLAIN], JOURNAL_PLAIN, word(WORD_LEDGER_BALANCE));
    well =
        each_row(ledger,
                 arena_printf(arena, "select distinct %s from %s where \"_posted\" = 1 order by %s",
                              payee, ledger->rows, payee),
                 take_payee);
    fputs("\n", ledger->files[JOURNAL_PLAIN]);
    return well && write_entries(ledger, "<=", settings->period_last) && last_day(ledger, &last) &&
           (last.year == 0 || write_entries(ledger, ">", last));
}

static bool open_files(struct ledger *ledger, struct workbook_list *list, struct arena *arena)
{
    static const char *const ends[] = {"journal", "beancount"};
    for (size_t i = 0; i < JOURNAL_FORMS; i++) {
        const char *path = arena_printf(arena, "%s.%s", ledger->journal->file, ends[i]);
        if (!workbooks_folders(ledger->plan, path, arena, ledger->fault)) {
            return false;
        }
        ledger->paths[i] = arena_printf(arena, "%s/%s", ledger->plan->out, path);
        ledger->files[i] = fopen(ledger->paths[i], "wx");
        if (!ledger->files[i]) {
            return fault_set_at(ledger->fault, FAULT_OUTPUT, "out-failed", ledger->paths[i], 0,
                                _("cannot be written: %s"), strerror(errno));
        }
        ARENA_PUSH(arena, list->paths, list->count, path);
    }
    return true;
}

static bool close_files(struct ledger *ledger, bool well)
{
    for (size_t i = 0; i < JOURNAL_FORMS; i++) {
        if (!ledger->files[i]) {
            continue;
        }
        bool written = ferror(ledger->files[i]) == 0;
        written = fclose(ledger->files[i]) == 0 && written;
        if (well && !written) {
            well = fault_set_at(ledger->fault, FAULT_OUTPUT, "out-failed", ledger->paths[i], 0,
                                _("cannot be written: %s"), strerror(errno));
        }
    }
    return well;
}

static bool write_one(const struct workbook_plan *plan, const struct journal *journal,
                      struct arena *arena, struct workbook_list *list, struct fault *fault)
{
    struct ledger ledger = {.plan = plan, .journal = journal, .fault = fault};
    arena_init(&ledger.arena);
    arena_init(&ledger.row);
    journal_accounts_open(&ledger.accounts);
    ledger.store = workbooks_store(plan, fault);
    bool well = ledger.store && check_columns(&ledger);
    if (well) {
        find_rows(&ledger);
        well = open_files(&ledger, list, arena);
    }
    well = well && write_body(&ledger);
    well = close_files(&ledger, well);
    struct fault ignored = {0};
    (void)!store_close(ledger.store, &ignored);
    journal_accounts_close(&ledger.accounts);
    arena_clear(&ledger.row);
    arena_clear(&ledger.arena);
    return well;
}

static int by_bytes(const void *a, const void *b)
{
    const char *const *left = a;
    const char *const *right = b;
    return strcmp(*left, *right);
}

bool ledgers_write(const struct workbook_plan *plan, struct arena *arena,
                   struct workbook_list *list, struct fault *fault)
{
    for (size_t i = 0; !plan->checks_only && i < plan->rules->journal_count; i++) {
        if (!write_one(plan, plan->rules->journals[i], arena, list, fault)) {
            return false;
        }
    }
    if (list->count > 0) {
        qsort(list->paths, list->count, sizeof(*list->paths), by_bytes);
    }
    return true;
}
