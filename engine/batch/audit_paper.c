/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/audit_paper.h"

#include <inttypes.h>
#include <string.h>

#include "base/exact.h"
#include "base/language.h"

struct paper_value paper_text(const char *text)
{
    return (struct paper_value){.kind = text ? PAPER_TEXT : PAPER_BLANK, .text = text};
}

struct paper_value paper_word(const char *word)
{
    static const char *const says[][2] = {
        {"interval", N_("fixed interval")},
        {"cell", N_("cells")},
        {"sieve", N_("sieve")},
        {"items", N_("by lines")},
        {"poisson", N_("Poisson")},
        {"binomial", N_("binomial")},
        {"hypergeometric", N_("hypergeometric")},
        {"stringer", N_("Stringer")},
        {"mean", N_("mean per line")},
        {"difference", N_("mean difference")},
        {"ratio", N_("ratio of sums")},
        {"regression", N_("regression line")},
        {"first", N_("first digit")},
        {"second", N_("second digit")},
        {"first-two", N_("first two digits")},
    };
    struct paper_value value = {.kind = PAPER_WORD, .text = word, .says = word};
    for (size_t i = 0; i < sizeof(says) / sizeof(*says); i++) {
        if (strcmp(says[i][0], word) == 0) {
            value.says = _(says[i][1]);
        }
    }
    return value;
}

struct paper_value paper_count(int64_t number)
{
    return (struct paper_value){.kind = PAPER_COUNT, .number = number};
}

struct paper_value paper_money(int64_t fen)
{
    return (struct paper_value){.kind = PAPER_MONEY, .number = fen};
}

struct paper_value paper_share(double share)
{
    return (struct paper_value){.kind = PAPER_SHARE, .real = share};
}

struct paper_value paper_real(double real)
{
    return (struct paper_value){.kind = PAPER_REAL, .real = real};
}

void paper_fact(struct paper *paper, const char *key, const char *label, struct paper_value value)
{
    struct paper_fact fact = {key, label, value};
    if (value.kind != PAPER_BLANK) {
        ARENA_PUSH(paper->arena, paper->facts, paper->fact_count, fact);
    }
}

void paper_note(struct paper *paper, const char *note)
{
    ARENA_PUSH(paper->arena, paper->notes, paper->note_count, note);
}

struct paper_table *paper_table(struct paper *paper, const char *key, const char *title,
                                const struct paper_column *columns, size_t count)
{
    struct paper_table *table = ARENA_NEW(paper->arena, struct paper_table);
    *table = (struct paper_table){.key = key,
                                  .title = title,
                                  .columns = columns,
                                  .column_count = count,
                                  .arena = paper->arena};
    ARENA_PUSH(paper->arena, paper->tables, paper->table_count, table);
    return table;
}

struct paper_value *paper_row(struct paper_table *table)
{
    size_t columns = table->column_count;
    size_t rows = table->row_count;
    if (rows == 0 || (rows & (rows - 1)) == 0) {
        size_t room = rows == 0 ? 1 : rows * 2;
        struct paper_value *cells = ARENA_ARRAY(table->arena, room * columns, struct paper_value);
        if (rows > 0) {
            memcpy(cells, table->cells, rows * columns * sizeof(*cells));
        }
        table->cells = cells;
    }
    table->row_count++;
    return table->cells + rows * columns;
}

const char *paper_words(struct arena *arena, struct paper_value value)
{
    switch (value.kind) {
    case PAPER_TEXT:
        return value.text;
    case PAPER_WORD:
        return arena_printf(arena, "%s (%s)", value.says, value.text);
    case PAPER_COUNT:
        return arena_printf(arena, "%" PRId64, value.number);
    case PAPER_MONEY:
        return exact_yuan(arena, value.number);
    case PAPER_SHARE:
        return arena_printf(arena, "%.4f%%", value.real * 100);
    case PAPER_REAL:
        return arena_printf(arena, "%.6f", value.real);
    default:
        return "";
    }
}
