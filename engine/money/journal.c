/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "money/journal.h"

#include <inttypes.h>
#include <string.h>

#include "base/text.h"

enum { FULL_WIDTH = 0xFEE0 };

static bool is_letter(uint32_t point)
{
    return (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z') ||
           (point >= 'a' && point <= 'z') || (point >= 0x3400 && point <= 0x4DBF) ||
           (point >= 0x4E00 && point <= 0x9FFF) || (point >= 0x20000 && point <= 0x2A6DF);
}

/* A part of a name as beancount takes it: letters, digits and hyphens, a capital or a digit first.
 */
static const char *clean_part(struct arena *arena, const char *part)
{
    struct text text = text_of(part);
    char *clean = arena_alloc(arena, text.length + 3);
    size_t used = 0;
    for (size_t at = 0; at < text.length;) {
        uint32_t point = text_next(text, &at);
        bool letter = is_letter(point);
        bool first =
            used == 0 && !((point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z'));
        if (letter && first) {
            clean[used++] = 'H';
        }
        if (letter) {
            used += text_encode(point, clean + used);
        } else if (used > 0 && clean[used - 1] != '-') {
            clean[used++] = '-';
        }
    }
    used -= used > 0 && clean[used - 1] == '-';
    clean[used] = '\0';
    return used > 0 ? clean : "X";
}

void journal_accounts_open(struct journal_accounts *accounts)
{
    *accounts = (struct journal_accounts){0};
    arena_init(&accounts->arena);
    map_init(&accounts->originals);
    map_init(&accounts->names);
}

void journal_accounts_close(struct journal_accounts *accounts)
{
    map_clear(&accounts->originals);
    map_clear(&accounts->names);
    arena_clear(&accounts->arena);
}

/* The name with a number behind it if another has it already. */
static const char *own_name(struct journal_accounts *accounts, const char *above, const char *part)
{
    const char *clean = clean_part(&accounts->arena, part);
    const char *name = above ? arena_printf(&accounts->arena, "%s:%s", above, clean) : part;
    const char *wanted = name;
    bool added;
    for (int number = 2; map_add(&accounts->names, text_of(name), &added), !added; number++) {
        name = arena_printf(&accounts->arena, "%s-%d", wanted, number);
    }
    return name;
}

/* What tells the first `count` parts from all others: their lengths stand before them. */
static const char *key_of(struct arena *arena, const char *const *parts, size_t count)
{
    const char *key = "";
    for (size_t i = 0; i < count; i++) {
        key = arena_printf(arena, "%s%zu:%s", key, strlen(parts[i]), parts[i]);
    }
    return key;
}

uint32_t journal_account_add(struct journal_accounts *accounts, const char *const *parts)
{
    uint32_t above = JOURNAL_NONE;
    uint32_t number = JOURNAL_NONE;
    struct arena *arena = &accounts->arena;
    for (size_t i = 0; parts[i]; i++) {
        bool added;
        above = number;
        number = map_add(&accounts->originals, text_of(key_of(arena, parts, i + 1)), &added);
        if (added) {
            const struct journal_account *over = i > 0 ? &accounts->list[above] : NULL;
            struct journal_account account = {
                .name = own_name(accounts, over ? over->name : NULL, parts[i]),
                .parts = over ? arena_printf(arena, "%s : %s", over->parts, parts[i]) : parts[i],
            };
            ARENA_PUSH(arena, accounts->list, accounts->count, account);
        }
        if (above != JOURNAL_NONE) {
            accounts->list[above].above = true;
        }
    }
    accounts->list[number].posted = true;
    return number;
}

uint32_t journal_account_find(const struct journal_accounts *accounts, const char *const *parts,
                              struct arena *arena)
{
    size_t count = 0;
    while (parts[count]) {
        count++;
    }
    return map_find(&accounts->originals, text_of(key_of(arena, parts, count)));
}

bool journal_account_post(struct journal_accounts *accounts, uint32_t account, int64_t fen)
{
    int64_t *balance = &accounts->list[account].fen;
    return !__builtin_add_overflow(*balance, fen, balance);
}

/* Signs of ASCII that nobody reads as anything but text stay. */
static uint32_t plain_point(uint32_t point)
{
    if (point < 0x20 || (point >= 0x7F && point < 0xA0) || text_is_space(point) ||
        (point >= 0x2000 && point <= 0x200F) || (point >= 0x2028 && point <= 0x202F) ||
        (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF) {
        return ' ';
    }
    if (point == UINT32_MAX) {
        return 0xFFFD;
    }
    return point > ' ' && point < 0x7F && !is_letter(point) && !strchr("-._/+", (int)point)
               ? point + FULL_WIDTH
               : point;
}

const char *journal_text(struct arena *arena, const char *given, const char *blank)
{
    struct text text = text_of(given);
    char *clean = arena_alloc(arena, text.length * 3 + 1);
    size_t used = 0;
    for (size_t at = 0; at < text.length;) {
        uint32_t point = plain_point(text_next(text, &at));
        if (point != ' ') {
            used += text_encode(point, clean + used);
        } else if (used > 0 && clean[used - 1] != ' ') {
            clean[used++] = ' ';
        }
    }
    used -= used > 0 && clean[used - 1] == ' ';
    clean[used] = '\0';
    return used > 0 ? clean : blank;
}

/* Yuan, and how far it may be off: zero, where beancount wants to be told. */
static void write_amount(FILE *file, int64_t fen, const char *tolerance)
{
    uint64_t size = fen < 0 ? 0 - (uint64_t)fen : (uint64_t)fen;
    fprintf(file, "%s%" PRIu64 ".%02" PRIu64 "%s CNY\n", fen < 0 ? "-" : "", size / 100, size % 100,
            tolerance);
}

static void write_day(FILE *file, struct date day)
{
    char text[12];
    date_format(day, text);
    fputs(text, file);
}

void journal_write_comment(FILE *file, const char *text)
{
    fprintf(file, "; %s\n", text);
}

void journal_write_head(FILE *file, enum journal_form form, const char *title,
                        const struct journal_note *notes, size_t count)
{
    if (form == JOURNAL_BEANCOUNT) {
        fprintf(file,
                "option \"title\" \"%s\"\noption \"operating_currency\" \"CNY\"\n"
                "1900-01-01 commodity CNY\n\n",
                title);
        return;
    }
    fprintf(file, "commodity CNY\n    format 1000.00 CNY\n\n; %s\n", title);
    for (size_t i = 0; i < count; i++) {
        fprintf(file, "tag %s\n", notes[i].title);
    }
    fputs("\n", file);
}

void journal_write_accounts(FILE *file, enum journal_form form,
                            const struct journal_accounts *accounts, struct date day)
{
    struct arena arena;
    arena_init(&arena);
    for (size_t i = 0; i < accounts->count; i++) {
        const struct journal_account *account = &accounts->list[i];
        if (!account->posted) {
            continue;
        }
        const char *parts = journal_text(&arena, account->parts, "");
        if (form == JOURNAL_BEANCOUNT) {
            write_day(file, day);
            fprintf(file, " open %s CNY\n  name: \"%s\"\n", account->name, parts);
        } else {
            fprintf(file, "account %s\n    ; %s\n", account->name, parts);
        }
        arena_reset(&arena, (struct arena_mark){0});
    }
    fputs("\n", file);
    arena_clear(&arena);
}

void journal_write_payee(FILE *file, enum journal_form form, const char *payee)
{
    if (form == JOURNAL_PLAIN) {
        fprintf(file, "payee %s\n", payee);
    }
}

static void write_posting(FILE *file, const char *account, int64_t fen)
{
    fprintf(file, "    %s    ", account);
    write_amount(file, fen, "");
}

void journal_write_line(FILE *file, enum journal_form form, const struct journal_line *line)
{
    write_day(file, line->day);
    if (form == JOURNAL_BEANCOUNT) {
        fprintf(file, " * \"%s\" \"%s\"\n", line->payee, line->says ? line->says : "");
        if (line->code) {
            fprintf(file, "    code: \"%s\"\n", line->code);
        }
    } else {
        fprintf(file, line->code ? " * (%s) %s\n" : " * %s%s\n", line->code ? line->code : "",
                line->payee);
        if (line->says) {
            fprintf(file, "    ; %s\n", line->says);
        }
    }
    for (size_t i = 0; i < line->note_count; i++) {
        const struct journal_note *note = &line->notes[i];
        if (form == JOURNAL_BEANCOUNT) {
            fprintf(file, "    %s: \"%s\"\n", note->name, note->text);
        } else {
            fprintf(file, "    ; %s: %s\n", note->title, note->text);
        }
    }
    write_posting(file, line->debit, line->fen);
    write_posting(file, line->credit, -line->fen);
    fputs("\n", file);
}

void journal_write_balances(FILE *file, enum journal_form form,
                            const struct journal_accounts *accounts, struct date day,
                            const char *payee)
{
    bool any = false;
    for (size_t i = 0; i < accounts->count; i++) {
        const struct journal_account *account = &accounts->list[i];
        if (!account->posted || account->above) {
            continue;
        }
        if (form == JOURNAL_BEANCOUNT) {
            /* A balance of beancount holds as the day begins. */
            write_day(file, date_next(day));
            fprintf(file, " balance %s    ", account->name);
            write_amount(file, account->fen, " ~ 0");
            continue;
        }
        if (!any) {
            write_day(file, day);
            fprintf(file, " * %s\n", payee);
            any = true;
        }
        fprintf(file, "    %s    0.00 CNY = ", account->name);
        write_amount(file, account->fen, "");
    }
    fputs("\n", file);
}
