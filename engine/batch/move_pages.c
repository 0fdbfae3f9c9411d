/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who gains and who loses, as a workbook: an overview, ranks, grades, amounts. */
#include <stdio.h>
#include <string.h>

#include "base/date.h"
#include "base/language.h"
#include "batch/moves.h"
#include "batch/publish.h"
#include "sheet/sheet.h"

enum { COLUMNS_MOST = 10 };

struct move_column {
    enum word title;
    enum look look;
};

/* A sheet: which rows it has, and what stands in them. */
struct kind {
    enum word name;
    bool of_groups; /* a row a group; else a row a subject that moved */
    bool (*has)(const struct move_group *group, const struct move *move);
    void (*fill)(struct page_cell *cells, const struct move_group *group, const struct move *move,
                 struct arena *arena);
    struct move_column columns[COLUMNS_MOST];
    size_t count;
};

struct making {
    const struct moves *moves;
    const struct kind *kind;
    struct arena arena; /* of the sheet */
    struct page_cell cells[COLUMNS_MOST];
    size_t group;
    size_t move;
};

static void put_text(struct page_cell *cell, const char *text)
{
    cell->filled = text && *text;
    cell->text = text;
}

static void put_number(struct page_cell *cell, double value)
{
    cell->filled = true;
    cell->number = true;
    cell->value = value;
}

static void put_wide(struct page_cell *cell, const struct move_group *group, struct wide value)
{
    put_number(cell, group->money ? wide_real(value) / 100 : wide_real(value));
}

static void fill_group(struct page_cell *cells, const struct move_group *group,
                       const struct move *move, struct arena *arena)
{
    const int64_t counts[] = {group->compared, group->gained, group->lost, group->ranks,
                              group->grades};
    (void)move;
    put_text(&cells[0], group->title);
    put_text(&cells[1], group->by == MOVES_BY_UNIT     ? word(WORD_BY_UNIT)
                        : group->by == MOVES_BY_PERSON ? word(WORD_BY_PERSON)
                                                       : group->group);
    for (size_t i = 0; i < 5; i++) {
        if (!group->money || i < 3) {
            put_number(&cells[i + 2], (double)counts[i]);
        }
    }
    if (group->money) {
        put_wide(&cells[7], group, group->before);
        put_wide(&cells[8], group, group->after);
        put_wide(&cells[9], group, wide_subtract(arena, group->after, group->before));
    }
}

static void put_subject(struct page_cell *cells, const struct move_group *group,
                        const struct move *move)
{
    put_text(&cells[0], group->title);
    put_text(&cells[1], group->group);
    put_text(&cells[2], move->subject);
    put_text(&cells[3], move->name);
}

static void put_both(struct page_cell *cells, const struct move_group *group,
                     const struct move *move)
{
    if (move->has_before) {
        put_wide(&cells[0], group, move->before);
    }
    if (move->has_after) {
        put_wide(&cells[1], group, move->after);
    }
}

static bool has_rank(const struct move_group *group, const struct move *move)
{
    return !group->money && (move->has_before || move->has_after) &&
           (move->rank_before != move->rank_after || move->has_before != move->has_after ||
            wide_compare(move->before, move->after) != 0);
}

static void fill_rank(struct page_cell *cells, const struct move_group *group,
                      const struct move *move, struct arena *arena)
{
    (void)arena;
    put_subject(cells, group, move);
    put_both(&cells[4], group, move);
    if (move->has_before && move->has_after) {
        put_wide(&cells[6], group, move->difference);
    }
    if (move->rank_before > 0) {
        put_number(&cells[7], (double)move->rank_before);
    }
    if (move->rank_after > 0) {
        put_number(&cells[8], (double)move->rank_after);
    }
    if (move->rank_before > 0 && move->rank_after > 0) {
        put_number(&cells[9], (double)(move->rank_before - move->rank_after));
    }
}

static bool has_grade(const struct move_group *group, const struct move *move)
{
    const char *before = move->grade_before ? move->grade_before : "";
    const char *after = move->grade_after ? move->grade_after : "";
    return !group->money && strcmp(before, after) != 0;
}

static void fill_grade(struct page_cell *cells, const struct move_group *group,
                       const struct move *move, struct arena *arena)
{
    (void)arena;
    put_subject(cells, group, move);
    put_text(&cells[4], move->grade_before);
    put_text(&cells[5], move->grade_after);
    put_both(&cells[6], group, move);
}

static bool has_amount(const struct move_group *group, const struct move *move)
{
    (void)move;
    return group->money && group->by == MOVES_BY_SUBJECT;
}

static bool has_unit(const struct move_group *group, const struct move *move)
{
    (void)move;
    return group->money && group->by == MOVES_BY_UNIT;
}

static bool has_person(const struct move_group *group, const struct move *move)
{
    (void)move;
    return group->money && group->by == MOVES_BY_PERSON;
}

static void fill_amount(struct page_cell *cells, const struct move_group *group,
                        const struct move *move, struct arena *arena)
{
    put_text(&cells[0], group->title);
    put_text(&cells[1], move->subject);
    put_text(&cells[2], move->name);
    put_both(&cells[3], group, move);
    put_wide(&cells[5], group, wide_subtract(arena, move->after, move->before));
}

/* Persons by their names, not their codes. */
static void fill_person(struct page_cell *cells, const struct move_group *group,
                        const struct move *move, struct arena *arena)
{
    fill_amount(cells, group, move, arena);
    put_text(&cells[1], move->name);
    put_text(&cells[2], move->unit);
}

static const struct kind kinds[] = {
    {WORD_MOVES_ALL,
     true,
     NULL,
     fill_group,
     {{WORD_RULE, LOOK_TEXT},
      {WORD_PEERS, LOOK_CENTRE},
      {WORD_COMPARED, LOOK_INTEGER},
      {WORD_GAINED, LOOK_INTEGER},
      {WORD_LOST, LOOK_INTEGER},
      {WORD_RANKS_MOVED, LOOK_INTEGER},
      {WORD_GRADES_MOVED, LOOK_INTEGER},
      {WORD_YUAN_BEFORE, LOOK_MONEY},
      {WORD_YUAN_AFTER, LOOK_MONEY},
      {WORD_DIFFERENCE, LOOK_MONEY}},
     10},
    {WORD_MOVES_RANK,
     false,
     has_rank,
     fill_rank,
     {{WORD_RULE, LOOK_TEXT},
      {WORD_PEERS, LOOK_CENTRE},
      {WORD_SUBJECT, LOOK_CENTRE},
      {WORD_SUBJECT_NAME, LOOK_TEXT},
      {WORD_TOTAL_BEFORE, LOOK_POINTS},
      {WORD_TOTAL_AFTER, LOOK_POINTS},
      {WORD_DIFFERENCE, LOOK_POINTS},
      {WORD_RANK_BEFORE, LOOK_INTEGER},
      {WORD_RANK_AFTER, LOOK_INTEGER},
      {WORD_RANKS_UP, LOOK_INTEGER}},
     10},
    {WORD_MOVES_GRADE,
     false,
     has_grade,
     fill_grade,
     {{WORD_RULE, LOOK_TEXT},
      {WORD_PEERS, LOOK_CENTRE},
      {WORD_SUBJECT, LOOK_CENTRE},
      {WORD_SUBJECT_NAME, LOOK_TEXT},
      {WORD_GRADE_BEFORE, LOOK_CENTRE},
      {WORD_GRADE_AFTER, LOOK_CENTRE},
      {WORD_TOTAL_BEFORE, LOOK_POINTS},
      {WORD_TOTAL_AFTER, LOOK_POINTS}},
     8},
    {WORD_MOVES_AMOUNT,
     false,
     has_amount,
     fill_amount,
     {{WORD_RULE, LOOK_TEXT},
      {WORD_SUBJECT, LOOK_CENTRE},
      {WORD_SUBJECT_NAME, LOOK_TEXT},
      {WORD_YUAN_BEFORE, LOOK_MONEY},
      {WORD_YUAN_AFTER, LOOK_MONEY},
      {WORD_DIFFERENCE, LOOK_MONEY}},
     6},
    {WORD_MOVES_UNIT,
     false,
     has_unit,
     fill_amount,
     {{WORD_RULE, LOOK_TEXT},
      {WORD_UNIT_ID, LOOK_CENTRE},
      {WORD_UNIT_NAME, LOOK_TEXT},
      {WORD_YUAN_BEFORE, LOOK_MONEY},
      {WORD_YUAN_AFTER, LOOK_MONEY},
      {WORD_DIFFERENCE, LOOK_MONEY}},
     6},
    {WORD_MOVES_PERSON,
     false,
     has_person,
     fill_person,
     {{WORD_RULE, LOOK_TEXT},
      {WORD_PERSON, LOOK_CENTRE},
      {WORD_UNIT_NAME, LOOK_TEXT},
      {WORD_YUAN_BEFORE, LOOK_MONEY},
      {WORD_YUAN_AFTER, LOOK_MONEY},
      {WORD_DIFFERENCE, LOOK_MONEY}},
     6},
};

/* The next row that the sheet has, from where it stands; false: none. */
static bool step(struct making *making, const struct move_group **group, const struct move **move)
{
    const struct moves *moves = making->moves;
    for (; making->group < moves->count; making->group++, making->move = 0) {
        *group = &moves->groups[making->group];
        if (making->kind->of_groups) {
            making->group++;
            return true;
        }
        while (making->move < (*group)->count) {
            *move = &(*group)->moves[making->move++];
            if (making->kind->has(*group, *move)) {
                return true;
            }
        }
    }
    return false;
}

static bool next_row(void *context, struct page_row *row, bool *more, struct fault *fault)
{
    struct making *making = context;
    const struct move_group *group = NULL;
    const struct move *move = NULL;
    (void)fault;
    *more = step(making, &group, &move);
    if (*more) {
        for (size_t i = 0; i < making->kind->count; i++) {
            making->cells[i] = (struct page_cell){.look = making->kind->columns[i].look};
        }
        making->kind->fill(making->cells, group, move, &making->arena);
        *row = (struct page_row){.role = ROW_BODY, .cells = making->cells};
    }
    return true;
}

static void rewind_rows(void *context)
{
    struct making *making = context;
    making->group = 0;
    making->move = 0;
}

static size_t count_rows(struct making *making)
{
    const struct move_group *group;
    const struct move *move;
    size_t count = 0;
    while (step(making, &group, &move)) {
        count++;
    }
    rewind_rows(making);
    return count;
}

/* 甲 乙 丙 for words, 1 2 3 for numbers. */
static const char *const *codes_of(struct making *making)
{
    static const char *const stems[] = {"甲", "乙", "丙", "丁", "戊", "己"};
    struct arena *arena = &making->arena;
    const char **codes = ARENA_ARRAY(arena, COLUMNS_MOST, const char *);
    size_t words = 0;
    size_t numbers = 0;
    for (size_t i = 0; i < making->kind->count; i++) {
        enum look look = making->kind->columns[i].look;
        codes[i] = look == LOOK_TEXT || look == LOOK_CENTRE ? stems[words++]
                                                            : arena_printf(arena, "%zu", ++numbers);
    }
    return codes;
}

static bool add_page(struct book *book, const struct moves *moves, const struct kind *kind,
                     struct fault *fault)
{
    struct making making = {.moves = moves, .kind = kind};
    struct page_head heads[COLUMNS_MOST];
    const char **notes = NULL;
    size_t note_count = 0;
    struct arena *arena = &making.arena;
    arena_init(arena);
    for (size_t i = 0; i < kind->count; i++) {
        heads[i] = (struct page_head){word(kind->columns[i].title), 0, i, 1, 1};
    }
    for (size_t i = 0; kind->of_groups && i < moves->parameter_count; i++) {
        const char *note = word_with(arena, WORD_PARAMETER_MOVED, moves->parameters[i], NULL, NULL);
        ARENA_PUSH(arena, notes, note_count, note);
    }
    const char *last = word(kind->of_groups ? WORD_MOVES_NOTE : WORD_MOVES_ORDER);
    ARENA_PUSH(arena, notes, note_count, last);
    ARENA_PUSH(arena, notes, note_count, NULL);
    const struct page page = {
        .name = word(kind->name),
        .title = word(kind->name),
        .left = word_with(arena, WORD_CASE_BEFORE, moves->first, NULL, NULL),
        .centre = word_with(arena, WORD_CASE_AFTER, moves->second, NULL, NULL),
        .right = "",
        .heads = heads,
        .head_count = kind->count,
        .head_rows = 1,
        .columns = kind->count,
        .codes = codes_of(&making),
        .empty = word(WORD_NO_MOVES),
        .body_rows = count_rows(&making),
        .notes = notes,
        .footer = "&P / &N",
        .next = next_row,
        .rewind = rewind_rows,
        .context = &making,
    };
    bool well = book_add(book, &page, fault);
    arena_clear(arena);
    return well;
}

bool moves_write(const struct moves *moves, const struct style *style, const char *path,
                 struct fault *fault)
{
    struct arena arena;
    struct publication publication;
    struct date created = {2000, 1, 1};
    date_parse(text_of(moves->date), &created);
    (void)language_words(moves->language);
    arena_init(&arena);
    struct book *book =
        publish_begin_one(&publication, path, fault)
            ? book_open(publication.draft, style, word(WORD_MOVES_ALL), created, fault)
            : NULL;
    bool well = book != NULL;
    for (size_t i = 0; well && i < sizeof(kinds) / sizeof(*kinds); i++) {
        well = add_page(book, moves, &kinds[i], fault);
    }
    if (!well) {
        book_drop(book);
    } else {
        well = book_close(book, fault) && publish_commit_one(&publication, true, fault);
    }
    publish_end(&publication);
    arena_clear(&arena);
    return well;
}
