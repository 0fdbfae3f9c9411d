/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every small group is hidden, and for each of them another table is looked for that the reader
 * could as well take for the true one: it has the same shown figures, satisfies all equations, has
 * no negative number, and in it the group is not small. Such a table differs from the true one by
 * a pattern: in some columns, one row has k people more and another k fewer. What the pattern
 * touches is hidden. Hiding more later spoils no pattern found before, so one pass is enough.
 */
#include "model/disclosure_moves.h"

#include <string.h>

enum {
    GROUP_COST = 6, /* a figure of a group is worth more than one of a member … */
    WHOLE_COST = 40,
    /* However many units there are, so much is looked at: what is not found costs a figure more,
     * never safety. */
    MOST_FALLING = 48, /* members that may fall for one */
    MOST_RISING = 48,  /* members of a group, one of which rises with it */
    MORE_MOVES = 16,   /* after the first that will do */
};

/* By how many people each row moves up or down. */
struct pattern {
    size_t count;
    size_t *rows;
    int64_t *amounts;
    size_t first_fall; /* where members begin that fall for the one that rises; count: nowhere */
};

static bool is_hidden(const struct disclosure_cell *cell)
{
    return !cell->shown || cell->mark != DISCLOSED_SHOWN;
}

static bool is_small(const struct disclosure *table, int64_t value)
{
    return value > 0 && value < table->least;
}

static bool holds(const struct disclosure *table, const struct disclosure_equation *equation)
{
    for (size_t row = 0; row < table->rows; row++) {
        int64_t sum = 0;
        for (size_t i = 0; i < table->columns; i++) {
            sum += equation->signs[i] * disclosure_cell_at(table, row, i)->value;
        }
        if (disclosure_applies(table, equation, row) && sum != 0) {
            return false;
        }
    }
    return true;
}

/* Whether there is anything but noughts in a column. */
static bool has_people(const struct disclosure *table, size_t column)
{
    for (size_t row = 0; row < table->rows; row++) {
        if (disclosure_cell_at(table, row, column)->known &&
            disclosure_cell_at(table, row, column)->value != 0) {
            return true;
        }
    }
    return false;
}

void disclosure_find_sums(struct disclosure *table, struct arena *arena)
{
    size_t n = table->columns;
    struct disclosure_equation *found = NULL;
    size_t count = 0;
    for (size_t i = 0; i < table->equation_count; i++) {
        ARENA_PUSH(arena, found, count, table->equations[i]);
    }
    for (size_t total = 0; total < n; total++) {
        for (size_t first = 0; first < n && has_people(table, total); first++) {
            int8_t *signs = ARENA_ARRAY(arena, n, int8_t);
            signs[total] = -1;
            for (size_t last = first; last < n && last != total; last++) {
                signs[last] = 1;
                struct disclosure_equation equation = {signs};
                if (!has_people(table, first) || !has_people(table, last) ||
                    (first == last && first > total) || !holds(table, &equation)) {
                    continue;
                }
                int8_t *copy = ARENA_ARRAY(arena, n, int8_t);
                memcpy(copy, signs, n);
                ARENA_PUSH(arena, found, count, ((struct disclosure_equation){copy}));
            }
        }
    }
    table->equations = found;
    table->equation_count = count;
}

/* Pairs that some row contradicts say nothing; nor does an equation. */
static void drop_untrue(struct disclosure *table)
{
    size_t kept = 0;
    for (size_t i = 0; i < table->pair_count; i++) {
        struct disclosure_pair pair = table->pairs[i];
        bool true_everywhere = pair.whole != pair.part;
        for (size_t row = 0; row < table->rows; row++) {
            const struct disclosure_cell *whole = disclosure_cell_at(table, row, pair.whole);
            const struct disclosure_cell *part = disclosure_cell_at(table, row, pair.part);
            true_everywhere =
                true_everywhere && (!whole->known || !part->known || part->value <= whole->value);
        }
        if (true_everywhere) {
            table->pairs[kept++] = pair;
        }
    }
    table->pair_count = kept;
    kept = 0;
    for (size_t i = 0; i < table->equation_count; i++) {
        if (holds(table, &table->equations[i])) {
            table->equations[kept++] = table->equations[i];
        }
    }
    table->equation_count = kept;
}

static int rise(const struct move *move, const struct target *target)
{
    return target->whole == SIZE_MAX ? move->signs[target->column]
                                     : move->signs[target->whole] - move->signs[target->column];
}

/* Patterns. */

static void add_amount(struct pattern *pattern, size_t row, int64_t amount)
{
    for (size_t i = 0; i < pattern->count; i++) {
        if (pattern->rows[i] == row) {
            pattern->amounts[i] += amount;
            return;
        }
    }
    pattern->rows[pattern->count] = row;
    pattern->amounts[pattern->count++] = amount;
}

/* Whether a row stays possible with so many people more in the columns of a move. */
static bool row_is_possible(const struct disclosure *table, size_t row, const struct move *move,
                            int64_t by)
{
    for (size_t i = 0; i < move->count; i++) {
        const struct disclosure_cell *cell = disclosure_cell_at(table, row, move->columns[i]);
        if (cell->known && cell->value + by * move->signs[move->columns[i]] < 0) {
            return false;
        }
    }
    for (size_t i = 0; i < table->pair_count; i++) {
        const struct disclosure_pair *pair = &table->pairs[i];
        int change = move->signs[pair->whole] - move->signs[pair->part];
        if (change == 0) {
            continue;
        }
        const struct disclosure_cell *whole = disclosure_cell_at(table, row, pair->whole);
        const struct disclosure_cell *part = disclosure_cell_at(table, row, pair->part);
        if (whole->known && part->known && whole->value - part->value + by * change < 0) {
            return false;
        }
    }
    for (size_t i = 0; i < table->equation_count; i++) {
        const struct disclosure_equation *equation = &table->equations[i];
        if (disclosure_imbalance(table, equation, move->signs) != 0 &&
            disclosure_applies(table, equation, row)) {
            return false;
        }
    }
    return true;
}

static bool is_possible(const struct disclosure *table, const struct pattern *pattern,
                        const struct move *move)
{
    for (size_t i = 0; i < pattern->count; i++) {
        if (!row_is_possible(table, pattern->rows[i], move, pattern->amounts[i])) {
            return false;
        }
    }
    return true;
}

/* Whether a row stays possible for those who know what the marks mean: few are few, and what is
 * left out for their sake is not. */
static bool row_is_likely(const struct disclosure *table, size_t row, const struct move *move,
                          int64_t by)
{
    for (size_t j = 0; j < move->count; j++) {
        const struct disclosure_cell *cell = disclosure_cell_at(table, row, move->columns[j]);
        int64_t value = cell->value + by * move->signs[move->columns[j]];
        bool few = cell->mark == DISCLOSED_FEW;
        bool many = cell->mark == DISCLOSED_LEFT && cell->value >= table->least;
        if (cell->known && cell->shown &&
            ((few && !is_small(table, value)) || (many && value < table->least))) {
            return false;
        }
    }
    return row_is_possible(table, row, move, by);
}

/* What it costs to hide the columns of a move in a row. A nought costs more: that nobody is there
 * is worth knowing. */
static long row_cost(const struct disclosure *table, size_t row, const struct move *move)
{
    static const long of_kind[] = {WHOLE_COST, GROUP_COST, 1};
    long cost = 0;
    for (size_t j = 0; j < move->count; j++) {
        const struct disclosure_cell *cell = disclosure_cell_at(table, row, move->columns[j]);
        if (cell->known && !is_hidden(cell)) {
            cost += of_kind[table->kinds[row]] * (cell->value == 0 ? 3 : 2);
        }
    }
    return cost;
}

struct choice {
    bool found;
    long cost;
    struct pattern pattern;
    const struct move *move;
};

/* What goes into choosing: the best so far, the pattern looked at, and who might fall in it. */
struct choosing {
    const struct disclosure *table;
    struct choice best;
    struct pattern pattern;
    size_t *falling;
    int64_t *falls;
    long *costs;
};

static void weigh(struct choosing *choosing, const struct move *move)
{
    const struct disclosure *table = choosing->table;
    const struct pattern *pattern = &choosing->pattern;
    struct choice *best = &choosing->best;
    long cost = 0;
    for (size_t i = 0; i < pattern->count; i++) {
        cost += pattern->amounts[i] != 0 ? row_cost(table, pattern->rows[i], move) : 0;
    }
    if ((best->found && cost >= best->cost) || !is_possible(table, pattern, move)) {
        return;
    }
    best->found = true;
    best->cost = cost;
    best->move = move;
    best->pattern.count = pattern->count;
    best->pattern.first_fall = pattern->first_fall;
    memcpy(best->pattern.rows, pattern->rows, pattern->count * sizeof(*pattern->rows));
    memcpy(best->pattern.amounts, pattern->amounts, pattern->count * sizeof(*pattern->amounts));
}

/* Those who might fall: the cheapest first, then those who can most. Returns how many. */
static size_t find_falling(struct choosing *choosing, const struct target *target, size_t member,
                           bool same, const struct move *move, int64_t k)
{
    const struct disclosure *table = choosing->table;
    size_t group = table->groups[member];
    size_t count = 0;
    for (size_t row = 1; row < table->rows; row++) {
        bool is_same = table->groups[row] == group;
        if (table->kinds[row] != DISCLOSURE_MEMBER || row == member || (same && !is_same) ||
            (is_same && target->row == group)) {
            continue;
        }
        long cost = row_cost(table, row, move);
        if (!same && !is_same && table->groups[row] != 0) {
            cost += row_cost(table, table->groups[row], move);
        }
        if (count == MOST_FALLING && cost >= choosing->costs[count - 1]) {
            continue;
        }
        int64_t fall = k;
        while (fall > 0 && !row_is_possible(table, row, move, -fall)) {
            fall--;
        }
        if (fall == 0) {
            continue;
        }
        count -= count == MOST_FALLING;
        size_t at = count;
        while (at > 0 && (choosing->costs[at - 1] > cost ||
                          (choosing->costs[at - 1] == cost && choosing->falls[at - 1] < fall))) {
            at--;
        }
        memmove(choosing->costs + at + 1, choosing->costs + at, (count - at) * sizeof(long));
        memmove(choosing->falls + at + 1, choosing->falls + at, (count - at) * sizeof(int64_t));
        memmove(choosing->falling + at + 1, choosing->falling + at, (count - at) * sizeof(size_t));
        choosing->costs[at] = cost;
        choosing->falls[at] = fall;
        choosing->falling[at] = row;
        count++;
    }
    return count;
}

/* A member rises, and others of its group, or of any, fall in its stead. */
static void weigh_falls(struct choosing *choosing, const struct target *target, size_t member,
                        bool same, const struct move *move, int64_t k)
{
    const struct disclosure *table = choosing->table;
    struct pattern *pattern = &choosing->pattern;
    size_t count = find_falling(choosing, target, member, same, move, k);
    int64_t left = k;
    pattern->count = 0;
    add_amount(pattern, member, k);
    pattern->first_fall = pattern->count;
    for (size_t i = 0; i < count && left > 0; i++) {
        int64_t fall = choosing->falls[i] < left ? choosing->falls[i] : left;
        add_amount(pattern, choosing->falling[i], -fall);
        left -= fall;
    }
    size_t members = pattern->count;
    for (size_t i = 0; i < members && !same; i++) {
        size_t group = table->groups[pattern->rows[i]];
        if (group != 0) {
            add_amount(pattern, group, pattern->amounts[i]);
        }
    }
    if (left == 0) {
        weigh(choosing, move);
    }
}

/* A member rises: with it its group and the whole, or others fall in its stead. */
static void weigh_member(struct choosing *choosing, const struct target *target, size_t member,
                         const struct move *move, int64_t k)
{
    const struct disclosure *table = choosing->table;
    size_t group = table->groups[member];
    struct pattern *pattern = &choosing->pattern;
    pattern->count = 0;
    add_amount(pattern, member, k);
    add_amount(pattern, group, group != 0 ? k : 0);
    add_amount(pattern, 0, k);
    pattern->first_fall = pattern->count;
    weigh(choosing, move);
    if (target->row == 0) {
        return;
    }
    if (group != 0 && target->row != group) {
        weigh_falls(choosing, target, member, true, move, k);
    }
    weigh_falls(choosing, target, member, false, move, k);
}

/* Whether a move has to do with the whole only. */
static bool is_of_whole(const struct disclosure *table, const struct move *move)
{
    for (size_t row = 1; row < table->rows; row++) {
        for (size_t i = 0; i < move->count; i++) {
            if (disclosure_cell_at(table, row, move->columns[i])->known) {
                return false;
            }
        }
    }
    return true;
}

static int64_t size_of(const struct disclosure *table, const struct target *target)
{
    int64_t value = disclosure_cell_at(table, target->row, target->column)->value;
    return target->whole == SIZE_MAX
               ? value
               : disclosure_cell_at(table, target->row, target->whole)->value - value;
}

static void choose(struct choosing *choosing, const struct family *family,
                   const struct target *target)
{
    const struct disclosure *table = choosing->table;
    int64_t k = table->least - size_of(table, target);
    const struct choice *best = &choosing->best;
    size_t more = MORE_MOVES;
    for (size_t i = 0; i < family->count && !(best->found && (best->cost == 0 || more-- == 0));
         i++) {
        const struct move *move = &family->moves[i];
        if (rise(move, target) != 1) {
            continue;
        }
        if (table->kinds[target->row] == DISCLOSURE_MEMBER) {
            weigh_member(choosing, target, target->row, move, k);
            continue;
        }
        if (target->row == 0 && is_of_whole(table, move)) {
            choosing->pattern.count = 0;
            add_amount(&choosing->pattern, 0, k);
            choosing->pattern.first_fall = 1;
            weigh(choosing, move);
        }
        size_t risen = 0;
        for (size_t row = 1; row < table->rows && risen < MOST_RISING; row++) {
            bool below = target->row == 0 || table->groups[row] == target->row;
            if (table->kinds[row] == DISCLOSURE_MEMBER && below) {
                risen++;
                weigh_member(choosing, target, row, move, k);
            }
        }
    }
}

static void hide(const struct disclosure *table, size_t row, size_t column)
{
    struct disclosure_cell *cell = disclosure_cell_at(table, row, column);
    if (cell->known && cell->mark == DISCLOSED_SHOWN) {
        cell->mark = is_small(table, cell->value) ? DISCLOSED_FEW : DISCLOSED_LEFT;
    }
}

static void hide_pattern(const struct disclosure *table, const struct choice *choice)
{
    for (size_t i = 0; i < choice->pattern.count; i++) {
        for (size_t j = 0; choice->pattern.amounts[i] != 0 && j < choice->move->count; j++) {
            hide(table, choice->pattern.rows[i], choice->move->columns[j]);
        }
    }
}

/* Whether one person more or fewer would do as well, to those who know the marks: the one that
 * rises, one of those that fall for it, and the rows above them. */
static bool has_likely(const struct disclosure *table, const struct choice *choice)
{
    const struct pattern *pattern = &choice->pattern;
    for (int64_t by = -1; by <= 1; by += 2) {
        bool whole = row_is_likely(table, pattern->rows[0], choice->move, by);
        size_t group = table->groups[pattern->rows[0]];
        bool falls = false;
        bool above = true;
        for (size_t i = 1; i < pattern->count; i++) {
            size_t row = pattern->rows[i];
            bool member = i >= pattern->first_fall && table->kinds[row] == DISCLOSURE_MEMBER;
            size_t other = table->groups[row];
            bool across = other != group;
            if (member) {
                falls =
                    falls ||
                    (row_is_likely(table, row, choice->move, -by) &&
                     (!across || ((group == 0 || row_is_likely(table, group, choice->move, by)) &&
                                  (other == 0 || row_is_likely(table, other, choice->move, -by)))));
            } else if (i < pattern->first_fall) {
                above = above && row_is_likely(table, row, choice->move, by);
            }
        }
        bool any_falls = pattern->first_fall < pattern->count;
        if (whole && (any_falls ? falls : above)) {
            return true;
        }
    }
    return false;
}

/* Nothing else will do: all columns that have to do with one another, in all rows. */
static void hide_all(struct protecting *work, size_t column)
{
    const struct disclosure *table = work->table;
    bool *joined = ARENA_ARRAY(&work->arena, table->columns, bool);
    bool more = true;
    joined[column] = true;
    while (more) {
        more = false;
        for (size_t i = 0; i < table->pair_count; i++) {
            const struct disclosure_pair *pair = &table->pairs[i];
            if (joined[pair->whole] != joined[pair->part]) {
                joined[pair->whole] = joined[pair->part] = more = true;
            }
        }
        for (size_t i = 0; i < table->equation_count; i++) {
            const int8_t *signs = table->equations[i].signs;
            size_t in = 0;
            size_t out = 0;
            for (size_t j = 0; j < table->columns; j++) {
                in += signs[j] != 0 && joined[j];
                out += signs[j] != 0 && !joined[j];
            }
            for (size_t j = 0; in > 0 && out > 0 && j < table->columns; j++) {
                joined[j] = joined[j] || signs[j] != 0;
            }
            more = more || (in > 0 && out > 0);
        }
    }
    for (size_t row = 0; row < table->rows; row++) {
        for (size_t i = 0; i < table->columns; i++) {
            if (joined[i]) {
                hide(table, row, i);
            }
        }
    }
}

static struct pattern new_pattern(struct arena *arena, size_t rows)
{
    return (struct pattern){.rows = ARENA_ARRAY(arena, rows, size_t),
                            .amounts = ARENA_ARRAY(arena, rows, int64_t)};
}

static void protect_one(struct protecting *work, const struct target *target)
{
    struct disclosure *table = work->table;
    const struct family *family = disclosure_moves(work, target);
    struct arena_mark mark = arena_mark(&work->arena);
    struct choosing choosing = {.table = table,
                                .best.pattern = new_pattern(&work->arena, table->rows),
                                .pattern = new_pattern(&work->arena, table->rows),
                                .falling = ARENA_ARRAY(&work->arena, table->rows, size_t),
                                .falls = ARENA_ARRAY(&work->arena, table->rows, int64_t),
                                .costs = ARENA_ARRAY(&work->arena, table->rows, long)};
    struct disclosure_cell *cell = disclosure_cell_at(table, target->row, target->column);
    choose(&choosing, family, target);
    if (choosing.best.found) {
        hide_pattern(table, &choosing.best);
    } else {
        hide_all(work, target->column);
    }
    /* "Few" together with the shown figures may leave one number only: then it is not said. */
    if (cell->mark == DISCLOSED_FEW && target->whole == SIZE_MAX &&
        (!choosing.best.found || !has_likely(table, &choosing.best))) {
        cell->mark = DISCLOSED_LEFT;
    }
    arena_reset(&work->arena, mark);
}

static bool both_shown(const struct disclosure *table, size_t row,
                       const struct disclosure_pair *pair)
{
    const struct disclosure_cell *whole = disclosure_cell_at(table, row, pair->whole);
    const struct disclosure_cell *part = disclosure_cell_at(table, row, pair->part);
    return whole->known && part->known && (whole->shown || part->shown);
}

void disclosure_protect(struct disclosure *table)
{
    struct protecting work = {.table = table};
    arena_init(&work.arena);
    drop_untrue(table);
    for (size_t row = 0; row < table->rows; row++) {
        for (size_t column = 0; column < table->columns; column++) {
            const struct disclosure_cell *cell = disclosure_cell_at(table, row, column);
            if (cell->shown && is_small(table, cell->value)) {
                hide(table, row, column);
            }
        }
    }
    for (size_t row = table->rows; row-- > 0;) {
        for (size_t column = 0; column < table->columns; column++) {
            const struct disclosure_cell *cell = disclosure_cell_at(table, row, column);
            if (cell->known && cell->shown && is_small(table, cell->value)) {
                protect_one(&work, &(struct target){row, column, SIZE_MAX});
            }
        }
        for (size_t i = 0; i < table->pair_count; i++) {
            const struct disclosure_pair *pair = &table->pairs[i];
            int64_t between = disclosure_cell_at(table, row, pair->whole)->value -
                              disclosure_cell_at(table, row, pair->part)->value;
            if (both_shown(table, row, pair) && is_small(table, between)) {
                protect_one(&work, &(struct target){row, pair->part, pair->whole});
            }
        }
    }
    arena_clear(&work.arena);
}
