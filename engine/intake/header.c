/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header.h"

#include <string.h>

#include "base/arena.h"
#include "intake/cell.h"
#include "intake/moneyunit.h"
#include "intake/records.h"
#include "intake/unfold.h"

struct first_row;

struct fitting {
    size_t row;                 /* of the first rows */
    struct first_row *together; /* this one and some below it; NULL: it alone */
    size_t known;
    size_t missing; /* key column, or SIZE_MAX */
};

static struct fitting fit_row(const struct titles_of_roster *own, int year,
                              const struct text *cells, size_t count, struct arena *arena)
{
    struct fitting fitting = {.missing = SIZE_MAX};
    bool *seen = ARENA_ARRAY(arena, own->roster->column_count, bool);
    for (size_t i = 0; i < count; i++) {
        size_t column = titles_column(own, cells[i]);
        if (column != SIZE_MAX && !seen[column]) {
            seen[column] = true;
            fitting.known++;
        }
    }
    size_t title = own->roster->wide_title;
    bool wide = own->roster->wide && !seen[title] && fitting.known > 0;
    for (size_t i = 0; wide && i < count; i++) {
        size_t column;
        if (unfold_part(own, year, cells[i], arena, &column)) {
            fitting.known += !seen[title];
            seen[title] = true;
            fitting.known += !seen[column];
            seen[column] = true;
        }
    }
    for (size_t i = own->roster->key_count; i-- > 0;) {
        if (!seen[own->roster->key[i]]) {
            fitting.missing = own->roster->key[i];
        }
    }
    return fitting;
}

struct first_row {
    long line;
    long row;
    struct text *cells; /* as they stand */
    struct text *folded;
    size_t count;
    bool titled; /* some table has a title that stands there */
};

static bool is_whole(const struct fitting *fitting)
{
    return fitting->missing == SIZE_MAX && fitting->known >= 2;
}

static bool is_better(const struct fitting *fitting, const struct fitting *best)
{
    bool whole = is_whole(fitting);
    return whole == is_whole(best) ? fitting->known > best->known : whole;
}

/* Whether one of several such titles below dates or sums of a wide form: 应缴 below 1月 and 2月. */
static bool is_below_group(const struct titles_of_roster *own, int year, struct text group,
                           const struct first_row *lower, size_t at, struct arena *arena)
{
    if (!own->roster->wide || titles_column(own, lower->folded[at]) == SIZE_MAX ||
        !unfold_group(own, year, group, arena)) {
        return false;
    }
    size_t alike = 0;
    for (size_t i = 0; i < lower->count; i++) {
        alike += text_equal(lower->folded[i], lower->folded[at]);
    }
    return alike > 1;
}

/* Titles over titles: a merged title is exported once, with blanks to its right (over its group)
 * or below it (over its own column). False if the lower row is no header, because it has something
 * below a title. */
static bool put_together(const struct titles_of_roster *own, int year,
                         const struct first_row *upper, const struct first_row *lower,
                         struct arena *arena, struct first_row *out)
{
    struct text group = TEXT("");
    size_t count = upper->count > lower->count ? upper->count : lower->count;
    *out = (struct first_row){lower->line,
                              lower->row,
                              ARENA_ARRAY(arena, count, struct text),
                              ARENA_ARRAY(arena, count, struct text),
                              count,
                              true};
    for (size_t i = 0; i < count; i++) {
        struct text above = i < upper->count ? upper->folded[i] : TEXT("");
        struct text below = i < lower->count ? lower->folded[i] : TEXT("");
        bool titled = titles_column(own, above) != SIZE_MAX;
        if (above.length > 0) {
            group = above;
        }
        if (below.length == 0) {
            out->folded[i] = above;
            out->cells[i] = i < upper->count ? upper->cells[i] : TEXT("");
            continue;
        }
        struct text both = text_of(arena_printf(arena, "%.*s%.*s", (int)group.length, group.at,
                                                (int)below.length, below.at));
        bool together = titles_column(own, both) != SIZE_MAX ||
                        is_below_group(own, year, group, lower, i, arena);
        if (titled && !together && titles_column(own, below) == SIZE_MAX) {
            return false;
        }
        out->folded[i] = together ? both : below;
        out->cells[i] = together ? both : lower->cells[i];
    }
    return true;
}

/* A header of two or three rows, where that fits better than any single one. The best single row
 * is one of them; where it has a title in every column of all three, there is nothing to gain. The
 * fewest rows above it come first: what stands above a header, such as 单位：万元, is no part of
 * it. */
static void fit_together(const struct titles_of_roster *own, int year, const struct first_row *rows,
                         size_t count, struct arena *arena, struct fitting *best)
{
    size_t single = best->row;
    for (size_t up = 0; up <= 2 && up <= single; up++) {
        size_t i = single - up;
        struct first_row upper = rows[i];
        size_t widest = upper.count;
        for (size_t depth = 1; depth < 3 && i + depth < count; depth++) {
            size_t width = rows[i + depth].count;
            widest = width > widest ? width : widest;
        }
        if (best->known >= widest) {
            continue;
        }
        for (size_t depth = 2; depth <= 3 && i + depth <= count; depth++) {
            struct arena_mark mark = arena_mark(arena);
            struct first_row both;
            struct fitting fitting = {0};
            if (put_together(own, year, &upper, &rows[i + depth - 1], arena, &both)) {
                fitting = fit_row(own, year, both.folded, both.count, arena);
            }
            if (fitting.known <= best->known || !is_better(&fitting, best)) {
                arena_reset(arena, mark);
                if (fitting.known < 2) {
                    break;
                }
                put_together(own, year, &upper, &rows[i + depth - 1], arena, &both);
                upper = both;
                continue;
            }
            fitting.row = i;
            fitting.together = ARENA_NEW(arena, struct first_row);
            *fitting.together = both;
            *best = fitting;
            upper = both;
        }
    }
}

/* The row that fits best; one with the whole key goes before one without. */
static struct fitting fit_roster(const struct titles_of_roster *own, int year,
                                 const struct first_row *rows, size_t count, struct arena *arena)
{
    struct fitting best = {.missing = 0};
    for (size_t i = 0; i < count; i++) {
        if (!rows[i].titled) {
            continue;
        }
        struct arena_mark mark = arena_mark(arena);
        struct fitting fitting = fit_row(own, year, rows[i].folded, rows[i].count, arena);
        arena_reset(arena, mark);
        fitting.row = i;
        if (is_better(&fitting, &best)) {
            best = fitting;
        }
    }
    if (best.known > 0) {
        fit_together(own, year, rows, count, arena, &best);
    }
    return best;
}

static bool read_first_rows(const struct titles *titles, const struct source *source,
                            struct arena *arena, struct first_row *rows, size_t *count,
                            unsigned char *delimiter, struct fault *fault)
{
    struct records *records = records_open(source, fault);
    bool more = records != NULL;
    bool well = more;
    *count = 0;
    *delimiter = records ? records_delimiter(records) : ',';
    while (well && more && *count < HEADER_ROWS) {
        struct record record;
        well = records_next(records, &record, &more, fault);
        if (!well || !more) {
            break;
        }
        struct first_row *row = &rows[(*count)++];
        *row = (struct first_row){record.line,
                                  record.row,
                                  ARENA_ARRAY(arena, record.count, struct text),
                                  ARENA_ARRAY(arena, record.count, struct text),
                                  record.count,
                                  false};
        for (size_t i = 0; i < record.count; i++) {
            struct text cell = text_trim(record.cells[i]);
            row->cells[i] = (struct text){arena_text(arena, cell), cell.length};
            row->folded[i] = text_fold(arena, row->cells[i]);
            row->titled = row->titled || titles_known(titles, row->folded[i]);
        }
    }
    records_close(records);
    return well;
}

/* How many bytes of the file's name speak for a table. */
static size_t name_weight(const struct titles_of_roster *own, struct text name)
{
    size_t weight = 0;
    for (size_t i = 0; i < own->name_count; i++) {
        if (text_find(name, own->names[i]) != SIZE_MAX && own->names[i].length > weight) {
            weight = own->names[i].length;
        }
    }
    return weight;
}

static struct text name_of(const char *shown, struct arena *arena)
{
    const char *slash = strrchr(shown, '/');
    struct text name = text_of(slash ? slash + 1 : shown);
    for (size_t i = name.length; i-- > 0;) {
        if (name.at[i] == '.') {
            name.length = i;
            break;
        }
    }
    return text_fold(arena, name);
}

/* The name that speaks for a table: of the sheet, if it does, else of the file. */
static struct text name_of_source(const struct titles *titles, const struct source *source,
                                  struct arena *arena, bool *by_sheet)
{
    *by_sheet = true;
    if (source->sheet) {
        struct text sheet = text_fold(arena, text_of(source->sheet->name));
        for (size_t i = 0; i < titles->count; i++) {
            if (name_weight(&titles->rosters[i], sheet) > 0) {
                return sheet;
            }
        }
    }
    *by_sheet = false;
    return name_of(source->path, arena);
}

/* Where the header of a table stands among the first rows. */
struct stand {
    const struct first_row *rows;
    size_t first;
    size_t last;
    const struct first_row *row;   /* its titles, put together */
    const struct first_row *next;  /* the row below them; NULL: none */
    const struct first_row *below; /* it, if units of money are all that it holds */
};

static struct stand stand_of(const struct first_row *rows, size_t count,
                             const struct fitting *fitting)
{
    const struct first_row *row = fitting->together ? fitting->together : &rows[fitting->row];
    struct stand stand = {rows, fitting->row, fitting->row, row, NULL, NULL};
    while (rows[stand.last].line < row->line) {
        stand.last++;
    }
    stand.next = stand.last + 1 < count ? &rows[stand.last + 1] : NULL;
    return stand;
}

/* Whether a cell of the header stands above amounts of money. */
static bool is_money(const struct roster *roster, const struct header *header, size_t at)
{
    bool sum = header->wide && header->sums[at] != TOTAL_NOT;
    size_t column = sum ? roster->wide_value : header->columns[at];
    return column != SIZE_MAX && roster->columns[column].type == COLUMN_MONEY;
}

/* Whether the row below the titles holds the units of their columns, one of them of money. */
static bool says_units(const struct stand *stand, const struct roster *roster,
                       const struct header *header)
{
    const struct first_row *row = stand->next;
    if (!row || !moneyunit_row(row->folded, row->count)) {
        return false;
    }
    for (size_t i = 0; i < row->count && i < header->count; i++) {
        struct text word = moneyunit_below(row->folded[i]);
        if (is_money(roster, header, i) && (moneyunit_yuan(word) > 0 || moneyunit_hinted(word))) {
            return true;
        }
    }
    return false;
}

/* The word for money behind 单位: in the rows above the header, the nearest first. */
static struct text unit_above(const struct stand *stand)
{
    for (size_t i = stand->first; i-- > 0;) {
        for (size_t j = 0; j < stand->rows[i].count; j++) {
            struct text word = moneyunit_said(stand->rows[i].folded[j]);
            if (word.length > 0) {
                return word;
            }
        }
    }
    return TEXT("");
}

/* A cell above the lowest titles that may say the unit of money, in words that are not known. What
 * became a title speaks for its own column only. */
static struct text hint_above(const struct stand *stand)
{
    for (size_t i = stand->last; i-- > 0;) {
        const struct first_row *row = &stand->rows[i];
        for (size_t j = 0; j < row->count; j++) {
            bool title = i >= stand->first && j < stand->row->count &&
                         text_equal(row->folded[j], stand->row->folded[j]);
            if (!title && moneyunit_hinted(row->folded[j])) {
                return row->cells[j];
            }
        }
    }
    return TEXT("");
}

/* What may say the unit of a column in words that are not known: its title, what stands below that,
 * or, where nothing known is said, a row above. Empty: nothing. */
static struct text hint_for(const struct stand *stand, size_t at, struct text above)
{
    const struct first_row *row = stand->row;
    const struct first_row *below = stand->below;
    if (moneyunit_hinted(row->folded[at]) ||
        moneyunit_hinted(moneyunit_in_title(row->folded[at]))) {
        return row->cells[at];
    }
    if (below && at < below->count && moneyunit_hinted(moneyunit_below(below->folded[at]))) {
        return below->cells[at];
    }
    return above;
}

/* What the title says goes before what stands right below it, and that before a row above. */
static void take_units(const struct roster *roster, const struct stand *stand, struct arena *arena,
                       struct header *out)
{
    const struct first_row *row = stand->row;
    const struct first_row *below = stand->below;
    struct text said = unit_above(stand);
    struct text above = said.length > 0 ? TEXT("") : hint_above(stand);
    for (size_t i = 0; i < row->count; i++) {
        out->scales[i] = 1;
        if (!is_money(roster, out, i)) {
            continue;
        }
        struct text title = moneyunit_in_title(row->folded[i]);
        struct text under =
            below && i < below->count ? moneyunit_below(below->folded[i]) : TEXT("");
        struct text own = moneyunit_yuan(title) > 0 ? title : under;
        bool known = moneyunit_yuan(own) > 0;
        struct text word = known ? own : said;
        struct text hint = known ? TEXT("") : hint_for(stand, i, above);
        if (moneyunit_yuan(word) > 1) {
            bool sum = out->wide && out->sums[i] != TOTAL_NOT;
            out->scales[i] = moneyunit_yuan(word);
            out->units[i] = sum ? NULL : arena_text(arena, word);
        }
        if (hint.length > 0 && !out->unit_hint) {
            out->unit_hint = arena_text(arena, hint);
            out->unit_read = word.length > 0 ? arena_text(arena, word) : "元";
        }
    }
}

static void add_heading(const struct first_row *row, struct arena *arena, struct header *out)
{
    struct text *cells = ARENA_ARRAY(arena, row->count, struct text);
    for (size_t i = 0; i < row->count; i++) {
        cells[i] = (struct text){arena_text(arena, row->folded[i]), row->folded[i].length};
    }
    struct heading heading = {cells, row->count};
    ARENA_PUSH(arena, out->headings, out->heading_count, heading);
}

/* All that may stand on top of the next page once more. */
static void take_headings(const struct stand *stand, struct arena *arena, struct header *out)
{
    for (size_t i = 0; i <= stand->last; i++) {
        add_heading(&stand->rows[i], arena, out);
    }
    if (stand->row != &stand->rows[stand->last]) {
        add_heading(stand->row, arena, out);
    }
    if (stand->below) {
        add_heading(stand->below, arena, out);
    }
}

static void take(const struct titles_of_roster *own, int year, struct stand *stand,
                 struct arena *arena, struct header *out)
{
    const struct first_row *row = stand->row;
    out->roster = own->roster;
    out->line = row->line;
    out->row = row->row;
    out->count = row->count;
    out->columns = ARENA_ARRAY(arena, row->count, size_t);
    out->cells = ARENA_ARRAY(arena, row->count, const char *);
    out->scales = ARENA_ARRAY(arena, row->count, int64_t);
    out->units = ARENA_ARRAY(arena, row->count, const char *);
    for (size_t i = 0; i < row->count; i++) {
        out->cells[i] = arena_text(arena, row->cells[i]);
        out->columns[i] = titles_column(own, row->folded[i]);
        for (size_t j = 0; j < i && out->columns[i] != SIZE_MAX; j++) {
            if (out->columns[j] == out->columns[i] && out->repeated == SIZE_MAX) {
                out->repeated = i;
            }
        }
    }
    if (own->roster->wide) {
        unfold_header(own, year, row->folded, arena, out);
    }
    if (says_units(stand, own->roster, out)) {
        stand->below = stand->next;
        out->line = stand->next->line;
    }
    take_units(own->roster, stand, arena, out);
    take_headings(stand, arena, out);
}

/* What is read and tried on the way lives in `work`. */
static bool find(const struct titles *titles, const struct source *source, struct arena *work,
                 struct arena *arena, struct header *out, struct fault *fault)
{
    struct first_row rows[HEADER_ROWS];
    size_t count;
    *out = (struct header){.repeated = SIZE_MAX, .missing = SIZE_MAX};
    if (!read_first_rows(titles, source, work, rows, &count, &out->delimiter, fault)) {
        return false;
    }
    struct text name = name_of_source(titles, source, work, &out->by_sheet);
    struct fitting *fittings = ARENA_ARRAY(work, titles->count, struct fitting);
    size_t heaviest = 0;
    size_t by_name = SIZE_MAX; /* the one table that the name speaks for most */
    size_t by_header = SIZE_MAX;
    bool header_tie = false;
    size_t rival = SIZE_MAX;
    for (size_t i = 0; i < titles->count; i++) {
        const struct titles_of_roster *own = &titles->rosters[i];
        fittings[i] = fit_roster(own, titles->year, rows, count, work);
        size_t weight = name_weight(own, name);
        if (weight > heaviest) {
            heaviest = weight;
            by_name = i;
        } else if (weight == heaviest) {
            by_name = SIZE_MAX;
        }
        bool whole = is_whole(&fittings[i]);
        if (whole && (by_header == SIZE_MAX || fittings[i].known > fittings[by_header].known)) {
            by_header = i;
            header_tie = false;
        } else if (whole && fittings[i].known == fittings[by_header].known) {
            header_tie = true;
            rival = i;
        }
    }
    by_name = heaviest > 0 ? by_name : SIZE_MAX;
    size_t chosen = by_name;
    /* A header that fits two tables alike does not contradict the name. */
    bool header_says = by_header != SIZE_MAX && !header_tie &&
                       (by_name == SIZE_MAX || fittings[by_header].known > fittings[by_name].known);
    if (by_name != SIZE_MAX && is_whole(&fittings[by_name])) {
        out->match = MATCH_BY_NAME;
    } else if (header_says) {
        chosen = by_header;
        out->match = MATCH_BY_HEADER;
    } else if (by_name != SIZE_MAX && fittings[by_name].known >= 2) {
        out->match = MATCH_WITHOUT_KEY;
        out->missing = fittings[by_name].missing;
    } else {
        if (header_tie) {
            out->rivals[0] = titles->rosters[by_header].roster;
            out->rivals[1] = titles->rosters[rival].roster;
        }
        return true;
    }
    struct stand stand = stand_of(rows, count, &fittings[chosen]);
    take(&titles->rosters[chosen], titles->year, &stand, arena, out);
    return true;
}

bool header_find(const struct titles *titles, const struct source *source, struct arena *arena,
                 struct header *out, struct fault *fault)
{
    struct arena work;
    arena_init(&work);
    bool well = find(titles, source, &work, arena, out, fault);
    arena_clear(&work);
    return well;
}

void header_letters(size_t column, char out[8])
{
    char letters[8];
    size_t count = 0;
    for (size_t left = column + 1; left > 0 && count < sizeof(letters) - 1;
         left = (left - 1) / 26) {
        letters[count++] = (char)('A' + (left - 1) % 26);
    }
    for (size_t i = 0; i < count; i++) {
        out[i] = letters[count - 1 - i];
    }
    out[count] = '\0';
}
