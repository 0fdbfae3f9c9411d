/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Drawing a sample that anybody can draw again: chance is SHA-256 of the seed and an id. The same
 * is done by docs/redraw.py; a change here is a change there. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/audit_population.h"
#include "money/money.h"
#include "seal/seal.h"
#include "stats/sampling.h"

const char *const *audit_method_names(void)
{
    static const char *const names[] = {"interval", "cell", "sieve", "items", NULL};
    return names;
}

/* An item with its chance. */
struct chance {
    size_t item;
    char hex[SEAL_HEX];
};

/* SHA-256 of the seed, so many line feeds, and a text. An id never begins with a line feed, so that
 * what is drawn for items and what is drawn for cells have nothing in common. */
static void chance_of(const char *seed, const char *feeds, const char *text, char out[SEAL_HEX])
{
    const struct text parts[] = {text_of(seed), text_of(feeds), text_of(text)};
    seal_texts(parts, 3, out);
}

int64_t audit_residue(const char *hex, int64_t modulus)
{
    __extension__ unsigned __int128 rest = 0;
    for (; *hex; hex++) {
        unsigned digit = (unsigned)(*hex <= '9' ? *hex - '0' : *hex - 'a' + 10);
        rest = (rest * 16 + digit) % (uint64_t)modulus;
    }
    return (int64_t)rest;
}

struct cells {
    const char *seed;
    int64_t interval;
};

static int64_t cell_offset(void *context, int64_t cell)
{
    const struct cells *cells = context;
    char number[24];
    char hex[SEAL_HEX];
    snprintf(number, sizeof(number), "%" PRId64, cell);
    chance_of(cells->seed, "\n\n", number, hex);
    return audit_residue(hex, cells->interval);
}

static int by_chance(const void *a, const void *b)
{
    return strcmp(((const struct chance *)a)->hex, ((const struct chance *)b)->hex);
}

/* The items of a method in the order of their chances. */
static struct chance *shuffled(struct auditing *auditing, bool money, size_t *count)
{
    struct chance *chances = ARENA_ARRAY(&auditing->arena, auditing->count, struct chance);
    *count = 0;
    for (size_t i = 0; i < auditing->count; i++) {
        if (!money || auditing->items[i].fen > 0) {
            chances[*count].item = i;
            chance_of(auditing->request->seed, "\n", auditing->items[i].id, chances[*count].hex);
            ++*count;
        }
    }
    qsort(chances, *count, sizeof(*chances), by_chance);
    return chances;
}

static bool select_money(struct auditing *auditing, struct audit_draw *draw,
                         const struct chance *chances, size_t count, struct selected *selected)
{
    struct cells cells = {auditing->request->seed, draw->interval};
    for (size_t i = 0; i < count; i++) {
        selected[i] = (struct selected){.fen = auditing->items[chances[i].item].fen};
    }
    if (!select_take_whole(draw->interval, selected, count, &draw->left)) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-amount",
                         _("the sum of \"%s\" is larger than any number here"), auditing->amount);
    }
    if (draw->method == METHOD_INTERVAL) {
        char hex[SEAL_HEX];
        chance_of(auditing->request->seed, "\n\n", "start", hex);
        draw->start = audit_residue(hex, draw->interval);
        select_interval(draw->interval, draw->start, selected, count);
    } else if (draw->method == METHOD_CELL) {
        select_cells(draw->interval, cell_offset, &cells, selected, count);
    } else {
        int64_t *offsets = ARENA_ARRAY(&auditing->arena, count, int64_t);
        for (size_t i = 0; i < count; i++) {
            offsets[i] = audit_residue(chances[i].hex, draw->interval);
        }
        select_sieve(offsets, selected, count);
    }
    return true;
}

/* In the order of the ids again, numbered. */
static void keep(struct auditing *auditing, struct audit_draw *draw, const struct drawn *all)
{
    draw->items = ARENA_ARRAY(&auditing->arena, auditing->count, size_t);
    draw->drawn = ARENA_ARRAY(&auditing->arena, auditing->count, struct drawn);
    for (size_t i = 0; i < auditing->count; i++) {
        if (all[i].hits == 0) {
            continue;
        }
        draw->items[draw->count] = i;
        draw->drawn[draw->count++] = all[i];
        auditing->items[i].no = draw->count;
        draw->whole += all[i].whole;
        draw->whole_sum += all[i].whole ? auditing->items[i].fen : 0;
        draw->hits += all[i].whole ? 0 : all[i].hits;
    }
}

static bool read_size(struct auditing *auditing, struct audit_draw *draw)
{
    const char *given = auditing->request->size;
    struct exact size;
    bool items = draw->method == METHOD_ITEMS;
    if (!given) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-size", "%s",
                         _("how many are to be drawn? Give --size; mingce audit plan computes it"));
    }
    if (!exact_parse(text_of(given), &size) || size.den != 1 || size.num < 1 ||
        size.num > SAMPLE_MOST) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-value",
                         _("%s: \"%s\" is no number from 1 to %d"), "--size", given, SAMPLE_MOST);
    }
    draw->size = size.num;
    if (items ? draw->size > (int64_t)auditing->count : draw->size > auditing->sum) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-size",
                         _("%s cannot be drawn from %zu lines with %s yuan"), given,
                         auditing->count, exact_yuan(&auditing->arena, auditing->sum));
    }
    return true;
}

static void tell_draw(struct auditing *auditing, const struct audit_draw *draw)
{
    struct paper *paper = &auditing->paper;
    paper_fact(paper, "method", N_("method"), paper_word(audit_method_names()[draw->method]));
    paper_fact(paper, "seed", N_("seed"), paper_text(auditing->request->seed));
    paper_fact(paper, "size", N_("sample size"), paper_count(draw->size));
    if (draw->interval > 0) {
        paper_fact(paper, "interval_fen", N_("interval, yuan"), paper_money(draw->interval));
    }
    if (draw->method == METHOD_INTERVAL) {
        paper_fact(paper, "start_fen", N_("start, yuan"), paper_money(draw->start));
    }
    if (draw->interval > 0) {
        paper_fact(paper, "whole", N_("lines taken whole"), paper_count((int64_t)draw->whole));
        paper_fact(paper, "whole_sum_fen", N_("sum taken whole, yuan"),
                   paper_money(draw->whole_sum));
        paper_fact(paper, "left_fen", N_("drawn from, yuan"), paper_money(draw->left));
        paper_fact(paper, "hits", N_("fen that were hit"), paper_count(draw->hits));
    }
    paper_fact(paper, "drawn", N_("lines drawn"), paper_count((int64_t)draw->count));
}

bool audit_draw(struct auditing *auditing, struct audit_draw *draw)
{
    size_t method;
    size_t count;
    const char *seed = auditing->request->seed;
    *draw = (struct audit_draw){0};
    if (!audit_choice(auditing, "--method", auditing->request->method, audit_method_names(),
                      METHOD_INTERVAL, &method)) {
        return false;
    }
    draw->method = (enum audit_method)method;
    if (!seed || strchr(seed, '\n')) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-seed", "%s",
                         _("give a --seed, one line of text that nobody chose for what it draws: a "
                           "date and the throw of a die, say"));
    }
    if (!read_size(auditing, draw)) {
        return false;
    }
    struct drawn *all = ARENA_ARRAY(&auditing->arena, auditing->count, struct drawn);
    struct chance *chances = shuffled(auditing, method != METHOD_ITEMS, &count);
    if (method == METHOD_ITEMS) {
        for (size_t i = 0; i < (size_t)draw->size; i++) {
            all[chances[i].item].hits = 1;
        }
    } else {
        struct selected *selected = ARENA_ARRAY(&auditing->arena, count, struct selected);
        draw->interval = auditing->sum / (draw->size > 0 ? draw->size : 1);
        if (!select_money(auditing, draw, chances, count, selected)) {
            return false;
        }
        for (size_t i = 0; i < count; i++) {
            all[chances[i].item] = (struct drawn){selected[i].hits, selected[i].whole};
        }
    }
    keep(auditing, draw, all);
    tell_draw(auditing, draw);
    return true;
}

/* The columns that are filled in are found again by these titles. */
static const char *const titles[SAMPLE_COLUMNS][2] = {
    [SAMPLE_NO] = {N_("no."), "序号"},
    [SAMPLE_ID] = {N_("id"), "编号"},
    [SAMPLE_UNIT] = {N_("unit"), "单位"},
    [SAMPLE_PLACE] = {N_("file and line"), "出处"},
    [SAMPLE_BOOK] = {N_("book amount"), "账面金额"},
    [SAMPLE_HITS] = {N_("hits"), "命中次数"},
    [SAMPLE_WHOLE] = {N_("taken whole"), "全取"},
    [SAMPLE_AUDITED] = {N_("audited amount"), "审定金额"},
    [SAMPLE_NOTE] = {N_("tester's note"), "备注"},
};

const char *const *audit_sample_titles(enum sample_column column)
{
    return titles[column];
}

bool audit_sample(struct auditing *auditing)
{
    static const struct paper_column columns[] = {
        {"no", N_("no."), PAPER_COUNT},
        {"id", N_("id"), PAPER_TEXT},
        {"unit", N_("unit"), PAPER_TEXT},
        {"place", N_("file and line"), PAPER_TEXT},
        {"book_fen", N_("book amount"), PAPER_MONEY},
        {"hits", N_("hits"), PAPER_COUNT},
        {"whole", N_("taken whole"), PAPER_TEXT},
        {"audited_fen", N_("audited amount"), PAPER_MONEY},
        {"note", N_("tester's note"), PAPER_TEXT},
        {"voucher", N_("voucher seen"), PAPER_BOX},
        {"annexes", N_("annexes complete"), PAPER_BOX},
        {"approval", N_("approved in order"), PAPER_BOX},
    };
    struct audit_draw draw;
    if (!audit_draw(auditing, &draw)) {
        return false;
    }
    struct paper_table *table = paper_table(&auditing->paper, "sample", N_("sample"), columns,
                                            sizeof(columns) / sizeof(*columns));
    for (size_t i = 0; i < draw.count; i++) {
        const struct audit_item *item = &auditing->items[draw.items[i]];
        struct paper_value *row = paper_row(table);
        row[SAMPLE_NO] = paper_count((int64_t)item->no);
        row[SAMPLE_ID] = paper_text(item->shown);
        row[SAMPLE_UNIT] = paper_text(item->unit);
        row[SAMPLE_PLACE] = paper_text(item->place);
        row[SAMPLE_BOOK] = paper_money(item->fen);
        row[SAMPLE_HITS] = paper_count(draw.drawn[i].hits);
        row[SAMPLE_WHOLE] = paper_text(draw.drawn[i].whole ? _("yes") : NULL);
    }
    paper_note(
        &auditing->paper,
        N_("Fill in the audited amount of every line, of those in order as well; then: mingce "
           "audit evaluate OUT FILE with the same table, --method, --seed and --size."));
    paper_note(&auditing->paper,
               N_("Anybody can draw this sample again: docs/redraw.py does it from case.db by "
                  "SHA-256 of the seed and the ids."));
    return true;
}
