/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/header.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "intake/cell.h"
#include "intake/records.h"
#include "intake/sentback.h"
#include "intake/unfold.h"
#include "model/ruleset.h"

static bool add_title(struct titles *titles, struct titles_of_roster *own, const char *title,
                      size_t column, struct fault *fault)
{
    bool added;
    struct text folded = text_fold(titles->arena, text_of(title));
    map_add(&titles->known, folded, &added);
    uint32_t at = map_add(&own->titles, folded, &added);
    if (!added && own->columns[at] != column) {
        const struct roster *roster = own->roster;
        return fault_set_at(
            fault, FAULT_RULE, "title-twice", roster->declared.path, roster->declared.line,
            _("roster \"%s\": the title \"%s\" belongs to the columns \"%s\" and \"%s\""),
            roster->declared.name, title, roster->columns[own->columns[at]].name,
            roster->columns[column].name);
    }
    if (added) {
        size_t count = at;
        ARENA_PUSH(titles->arena, own->columns, count, column);
    }
    return true;
}

static bool open_one(struct titles *titles, struct titles_of_roster *own, struct fault *fault)
{
    const struct roster *roster = own->roster;
    for (size_t i = 0; i < roster->column_count; i++) {
        const struct column *column = &roster->columns[i];
        if (!add_title(titles, own, column->title, i, fault) ||
            !add_title(titles, own, column->name, i, fault)) {
            return false;
        }
        for (const char *const *alias = column->aliases; *alias; alias++) {
            if (!add_title(titles, own, *alias, i, fault)) {
                return false;
            }
        }
    }
    const char *fixed[] = {roster->declared.name, roster->declared.title};
    for (size_t i = 0; i < 2; i++) {
        ARENA_PUSH(titles->arena, own->names, own->name_count,
                   text_fold(titles->arena, text_of(fixed[i])));
    }
    for (const char *const *alias = roster->aliases; *alias; alias++) {
        ARENA_PUSH(titles->arena, own->names, own->name_count,
                   text_fold(titles->arena, text_of(*alias)));
    }
    return true;
}

bool titles_open(struct titles *titles, const struct ruleset *rules, struct arena *arena,
                 struct fault *fault)
{
    titles->arena = arena;
    titles->count = rules->roster_count;
    titles->rosters = ARENA_ARRAY(arena, rules->roster_count, struct titles_of_roster);
    map_init(&titles->known);
    for (size_t i = 0; i < rules->roster_count; i++) {
        titles->rosters[i].roster = rules->rosters[i];
        map_init(&titles->rosters[i].titles);
        if (!open_one(titles, &titles->rosters[i], fault)) {
            return false;
        }
    }
    return true;
}

void titles_close(struct titles *titles)
{
    for (size_t i = 0; i < titles->count; i++) {
        map_clear(&titles->rosters[i].titles);
    }
    map_clear(&titles->known);
    titles->count = 0;
}

/* Where the bracket opens that closes at the end of a title, or SIZE_MAX. */
static size_t last_bracket(struct text folded)
{
    size_t at = text_ends(folded, TEXT(")")) ? folded.length : 0;
    while (at > 0 && folded.at[at - 1] != '(') {
        at--;
    }
    return at > 0 ? at - 1 : SIZE_MAX;
}

/* A title as it stands, or without what follows in brackets: 费用(元), 费用(含税)(元). */
static uint32_t title_in(const struct map *titles, struct text folded)
{
    uint32_t at;
    size_t bracket;
    while ((at = map_find(titles, folded)) == MAP_NONE &&
           (bracket = last_bracket(folded)) != SIZE_MAX) {
        folded = text_part(folded, 0, bracket);
    }
    return at;
}

size_t titles_column(const struct titles_of_roster *own, struct text folded)
{
    uint32_t at = title_in(&own->titles, folded);
    return at == MAP_NONE ? SIZE_MAX : own->columns[at];
}

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
 * is one of them; where it has a title in every column of all three, there is nothing to gain. */
static void fit_together(const struct titles_of_roster *own, int year, const struct first_row *rows,
                         size_t count, struct arena *arena, struct fitting *best)
{
    size_t single = best->row;
    for (size_t i = single > 2 ? single - 2 : 0; i <= single && i + 1 < count; i++) {
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
            row->titled = row->titled || title_in(&titles->known, row->folded[i]) != MAP_NONE;
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
                                  struct arena *arena)
{
    if (source->sheet) {
        struct text sheet = text_fold(arena, text_of(source->sheet->name));
        for (size_t i = 0; i < titles->count; i++) {
            if (name_weight(&titles->rosters[i], sheet) > 0) {
                return sheet;
            }
        }
    }
    return name_of(source->path, arena);
}

/* How many yuan a word for money is, or 0. */
static int64_t yuan_of(struct text word)
{
    static const struct {
        const char *word;
        int64_t yuan;
    } units[] = {{"元", 1}, {"百元", 100}, {"千元", 1000}, {"万元", 10000}, {"亿元", 100000000}};
    for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++) {
        if (text_is(word, units[i].word)) {
            return units[i].yuan;
        }
    }
    return 0;
}

/* The word for money between brackets at the end of a title: 费用(万元). */
static struct text unit_in_title(struct text folded)
{
    size_t bracket = last_bracket(folded);
    if (bracket == SIZE_MAX) {
        return TEXT("");
    }
    struct text word = text_part(folded, bracket + 1, folded.length - 1);
    return text_starts(word, TEXT("单位:")) ? text_from(word, strlen("单位:")) : word;
}

static size_t token_length(struct text text)
{
    size_t end = 0;
    while (end < text.length && !strchr(",;/)", text.at[end]) &&
           !text_starts(text_from(text, end), TEXT("、"))) {
        end++;
    }
    return end;
}

/* The word for money behind 单位: in a text, among others: 单位:人、万元. */
static struct text unit_said(struct text text)
{
    size_t start;
    while ((start = text_find(text, TEXT("单位:"))) != SIZE_MAX) {
        text = text_from(text, start + strlen("单位:"));
        struct text left = text;
        while (left.length > 0) {
            size_t end = token_length(left);
            if (yuan_of(text_part(left, 0, end)) > 0) {
                return text_part(left, 0, end);
            }
            size_t mark = text_starts(text_from(left, end), TEXT("、")) ? strlen("、") : 1;
            left = text_from(left, end + mark < left.length ? end + mark : left.length);
        }
    }
    return TEXT("");
}

/* The same in the rows above the header, the nearest first. */
static struct text unit_above(const struct first_row *rows, size_t count)
{
    for (size_t i = count; i-- > 0;) {
        for (size_t j = 0; j < rows[i].count; j++) {
            struct text word = unit_said(rows[i].folded[j]);
            if (word.length > 0) {
                return word;
            }
        }
    }
    return TEXT("");
}

/* What the title says goes before what a row above the header says. */
static void take_units(const struct roster *roster, const struct first_row *row, struct text above,
                       struct arena *arena, struct header *out)
{
    for (size_t i = 0; i < row->count; i++) {
        bool sum = out->wide && out->sums[i] != TOTAL_NOT;
        size_t column = sum ? roster->wide_value : out->columns[i];
        out->scales[i] = 1;
        if (column == SIZE_MAX || roster->columns[column].type != COLUMN_MONEY) {
            continue;
        }
        struct text own = unit_in_title(row->folded[i]);
        struct text word = yuan_of(own) > 0 ? own : above;
        if (yuan_of(word) > 1) {
            out->scales[i] = yuan_of(word);
            out->units[i] = sum ? NULL : arena_text(arena, word);
        }
    }
}

static void take(const struct titles_of_roster *own, int year, const struct first_row *row,
                 struct text unit_above_it, struct arena *arena, struct header *out)
{
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
    take_units(own->roster, row, unit_above_it, arena, out);
}

/* What is read and tried on the way lives in `work`. */
static bool find(const struct titles *titles, const struct source *source, struct arena *work,
                 struct arena *arena, struct header *out, struct fault *fault)
{
    struct first_row rows[HEADER_ROWS];
    size_t count;
    *out = (struct header){.repeated = SIZE_MAX, .missing = SIZE_MAX, .numbers = SIZE_MAX};
    if (!read_first_rows(titles, source, work, rows, &count, &out->delimiter, fault)) {
        return false;
    }
    struct text name = name_of_source(titles, source, work);
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
    const struct fitting *fitting = &fittings[chosen];
    const struct first_row *row = fitting->together ? fitting->together : &rows[fitting->row];
    bool copy = sentback_numbers(row->cells, row->count) != SIZE_MAX;
    /* The lines above a copy are of the program; the titles say the unit themselves. */
    take(&titles->rosters[chosen], titles->year, row,
         copy ? TEXT("") : unit_above(rows, fitting->row), arena, out);
    out->numbers = sentback_numbers(row->cells, row->count);
    for (size_t i = 0; copy && !out->mark && i < fitting->row; i++) {
        out->mark = sentback_mark(rows[i].cells, rows[i].count, &out->whole, arena);
    }
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
