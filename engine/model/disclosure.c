/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every small group is hidden, and for each of them another table is looked for that the reader
 * could as well take for the true one: it has the same shown figures, satisfies all equations, has
 * no negative number, and in it the group is not small. Such a table differs from the true one by
 * a pattern: in some columns, one row has k people more and another k fewer. What the pattern
 * touches is hidden. Hiding more later spoils no pattern found before, so one pass is enough.
 */
#include "model/disclosure.h"

#include <string.h>

enum {
    MOST_COLUMNS_MOVED = 12,
    MOST_MOVES = 96, /* looked at for one small group */
    MOST_STEPS = 20000,
    MOST_ROWS_MOVED = 5,
    GROUP_COST = 6, /* a figure of a group is worth more than one of a member … */
    WHOLE_COST = 40,
};

/* Which columns rise (1) and fall (−1) in a row that moves up. */
struct move {
    int8_t *signs;
    size_t columns[MOST_COLUMNS_MOVED + 1]; /* those that do */
    size_t count;
};

struct pattern {
    size_t count;
    size_t rows[MOST_ROWS_MOVED];
    int signs[MOST_ROWS_MOVED];
};

struct target {
    size_t row;
    size_t column; /* the small group: a column … */
    size_t whole;  /* … or what lies between it and this one; SIZE_MAX: the column itself */
};

/* The moves that make a column rise, or what lies between it and its whole, in rows that know the
 * same columns. */
struct family {
    size_t column;
    size_t whole;
    size_t row; /* one of them */
    struct move *moves;
    size_t count;
};

struct protecting {
    struct disclosure *table;
    struct arena arena;
    struct family *families;
    size_t family_count;
    struct family *now; /* being found */
    size_t steps;
};

static struct disclosure_cell *cell_at(const struct disclosure *table, size_t row, size_t column)
{
    return &table->cells[row * table->columns + column];
}

static bool is_hidden(const struct disclosure_cell *cell)
{
    return !cell->shown || cell->mark != DISCLOSED_SHOWN;
}

static bool is_small(const struct disclosure *table, int64_t value)
{
    return value > 0 && value < table->least;
}

/* Whether an equation says anything about a row. */
static bool applies(const struct disclosure *table, const struct disclosure_equation *equation,
                    size_t row)
{
    for (size_t i = 0; i < table->columns; i++) {
        if (equation->signs[i] != 0 && !cell_at(table, row, i)->known) {
            return false;
        }
    }
    return true;
}

static bool holds(const struct disclosure *table, const struct disclosure_equation *equation)
{
    for (size_t row = 0; row < table->rows; row++) {
        int64_t sum = 0;
        for (size_t i = 0; i < table->columns; i++) {
            sum += equation->signs[i] * cell_at(table, row, i)->value;
        }
        if (applies(table, equation, row) && sum != 0) {
            return false;
        }
    }
    return true;
}

/* Whether there is anything but noughts in a column. */
static bool has_people(const struct disclosure *table, size_t column)
{
    for (size_t row = 0; row < table->rows; row++) {
        if (cell_at(table, row, column)->known && cell_at(table, row, column)->value != 0) {
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
            const struct disclosure_cell *whole = cell_at(table, row, pair.whole);
            const struct disclosure_cell *part = cell_at(table, row, pair.part);
            true_everywhere = true_everywhere &&
                              (!whole->known || !part->known || part->value <= whole->value);
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

/* Moves. */

static int imbalance(const struct disclosure *table, const struct disclosure_equation *equation,
                     const int8_t *signs)
{
    int sum = 0;
    for (size_t i = 0; i < table->columns; i++) {
        sum += equation->signs[i] * signs[i];
    }
    return sum;
}

static void keep_move(struct protecting *work, const int8_t *signs)
{
    struct family *family = work->now;
    size_t n = work->table->columns;
    for (size_t i = 0; i < family->count; i++) {
        if (memcmp(family->moves[i].signs, signs, n) == 0) {
            return;
        }
    }
    struct move move = {.signs = ARENA_ARRAY(&work->arena, n, int8_t)};
    memcpy(move.signs, signs, n);
    for (size_t i = 0; i < n; i++) {
        if (signs[i] != 0) {
            move.columns[move.count++] = i;
        }
    }
    ARENA_PUSH(&work->arena, family->moves, family->count, move);
}

static void extend(struct protecting *work, int8_t *signs, bool upwards, size_t left);

static void try_column(struct protecting *work, int8_t *signs, size_t column, int8_t sign,
                       bool upwards, size_t left)
{
    if (signs[column] == 0 && left > 0 && cell_at(work->table, work->now->row, column)->known) {
        signs[column] = sign;
        extend(work, signs, upwards, left - 1);
        signs[column] = 0;
    }
}

/* Mends the first equation that the signs break, in every way; then, where the whole is to rise
 * with its part, the first pair that does not. */
static void extend(struct protecting *work, int8_t *signs, bool upwards, size_t left)
{
    const struct disclosure *table = work->table;
    if (work->now->count >= MOST_MOVES || ++work->steps > MOST_STEPS) {
        return;
    }
    for (size_t i = 0; i < table->equation_count; i++) {
        const struct disclosure_equation *equation = &table->equations[i];
        int sum = applies(table, equation, work->now->row) ? imbalance(table, equation, signs) : 0;
        if (sum == 0) {
            continue;
        }
        for (size_t column = 0; column < table->columns; column++) {
            int8_t sign = (int8_t)(sum > 0 ? -equation->signs[column] : equation->signs[column]);
            if (sign != 0 && !(upwards && sign < 0)) {
                try_column(work, signs, column, sign, upwards, left);
            }
        }
        return;
    }
    for (size_t i = 0; upwards && i < table->pair_count; i++) {
        const struct disclosure_pair *pair = &table->pairs[i];
        if (signs[pair->part] > signs[pair->whole] &&
            cell_at(table, work->now->row, pair->whole)->known) {
            try_column(work, signs, pair->whole, 1, upwards, left);
            return;
        }
    }
    keep_move(work, signs);
}

static bool knows_the_same(const struct disclosure *table, size_t row, size_t other)
{
    for (size_t i = 0; i < table->columns; i++) {
        if (cell_at(table, row, i)->known != cell_at(table, other, i)->known) {
            return false;
        }
    }
    return true;
}

/* All moves by which a target rises, those of few columns first. */
static const struct family *find_moves(struct protecting *work, const struct target *target)
{
    for (size_t i = 0; i < work->family_count; i++) {
        const struct family *known = &work->families[i];
        if (known->column == target->column && known->whole == target->whole &&
            knows_the_same(work->table, known->row, target->row)) {
            return known;
        }
    }
    struct family family = {.column = target->column, .whole = target->whole, .row = target->row};
    int8_t *signs = ARENA_ARRAY(&work->arena, work->table->columns, int8_t);
    bool between = target->whole != SIZE_MAX;
    work->now = &family;
    for (size_t left = 0; left < MOST_COLUMNS_MOVED; left += 1 + left / 4) {
        for (int upwards = 0; upwards < 2; upwards++) {
            work->steps = 0;
            signs[target->column] = between ? -1 : 1;
            if (!between || !upwards) {
                extend(work, signs, upwards, left);
            }
            signs[target->column] = 0;
            if (between) {
                signs[target->whole] = 1;
                extend(work, signs, upwards, left);
                signs[target->whole] = 0;
            }
        }
    }
    ARENA_PUSH(&work->arena, work->families, work->family_count, family);
    return &work->families[work->family_count - 1];
}

static int rise(const struct move *move, const struct target *target)
{
    return target->whole == SIZE_MAX ? move->signs[target->column]
                                     : move->signs[target->whole] - move->signs[target->column];
}

/* Patterns. */

static void add_row(struct pattern *pattern, size_t row, int sign)
{
    pattern->rows[pattern->count] = row;
    pattern->signs[pattern->count++] = sign;
}

static void add_member(const struct disclosure *table, struct pattern *pattern, size_t row,
                       int sign)
{
    add_row(pattern, row, sign);
    if (table->groups[row] != 0) {
        add_row(pattern, table->groups[row], sign);
    }
}

/* Whether a row stays possible with so many people more in the columns of a move. */
static bool row_is_possible(const struct disclosure *table, size_t row, const struct move *move,
                            int64_t by)
{
    for (size_t i = 0; i < move->count; i++) {
        const struct disclosure_cell *cell = cell_at(table, row, move->columns[i]);
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
        const struct disclosure_cell *whole = cell_at(table, row, pair->whole);
        const struct disclosure_cell *part = cell_at(table, row, pair->part);
        if (whole->known && part->known && whole->value - part->value + by * change < 0) {
            return false;
        }
    }
    for (size_t i = 0; i < table->equation_count; i++) {
        const struct disclosure_equation *equation = &table->equations[i];
        if (imbalance(table, equation, move->signs) != 0 && applies(table, equation, row)) {
            return false;
        }
    }
    return true;
}

static bool is_possible(const struct disclosure *table, const struct pattern *pattern,
                        const struct move *move, int64_t k)
{
    for (size_t i = 0; i < pattern->count; i++) {
        if (!row_is_possible(table, pattern->rows[i], move, pattern->signs[i] * k)) {
            return false;
        }
    }
    return true;
}

/* Whether they stay possible for those who know what the marks mean: few are few, and what is
 * left out for their sake is not. */
static bool is_likely(const struct disclosure *table, const struct pattern *pattern,
                      const struct move *move, int64_t k)
{
    for (size_t i = 0; i < pattern->count; i++) {
        for (size_t j = 0; j < move->count; j++) {
            size_t column = move->columns[j];
            const struct disclosure_cell *cell = cell_at(table, pattern->rows[i], column);
            int64_t value = cell->value + pattern->signs[i] * k * move->signs[column];
            bool few = cell->mark == DISCLOSED_FEW;
            bool many = cell->mark == DISCLOSED_LEFT && cell->value >= table->least;
            if (cell->known && cell->shown &&
                ((few && !is_small(table, value)) || (many && value < table->least))) {
                return false;
            }
        }
    }
    return is_possible(table, pattern, move, k);
}

static long cost_of(const struct disclosure *table, const struct pattern *pattern,
                    const struct move *move)
{
    static const long of_kind[] = {WHOLE_COST, GROUP_COST, 1};
    long cost = 0;
    for (size_t i = 0; i < pattern->count; i++) {
        size_t row = pattern->rows[i];
        for (size_t j = 0; j < move->count; j++) {
            const struct disclosure_cell *cell = cell_at(table, row, move->columns[j]);
            if (cell->known && !is_hidden(cell)) {
                /* A nought is the last to be hidden: that nobody is there is worth knowing. */
                cost += of_kind[table->kinds[row]] * (cell->value == 0 ? 3 : 2);
            }
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

static void weigh(const struct disclosure *table, const struct target *target,
                  const struct pattern *pattern, const struct move *move, struct choice *best)
{
    const struct disclosure_cell *cell = cell_at(table, target->row, target->column);
    int64_t value = target->whole == SIZE_MAX
                        ? cell->value
                        : cell_at(table, target->row, target->whole)->value - cell->value;
    long cost = cost_of(table, pattern, move);
    if ((!best->found || cost < best->cost) &&
        is_possible(table, pattern, move, table->least - value)) {
        *best = (struct choice){true, cost, *pattern, move};
    }
}

/* A member rises: with it its group and the whole, or another falls in its stead. */
static void weigh_member(const struct disclosure *table, const struct target *target, size_t member,
                         const struct move *move, struct choice *best)
{
    struct pattern rising = {0};
    add_member(table, &rising, member, 1);
    add_row(&rising, 0, 1);
    weigh(table, target, &rising, move, best);
    size_t group = table->groups[member];
    for (size_t row = 0; row < table->rows && target->row != 0; row++) {
        bool same = group != 0 && table->groups[row] == group;
        struct pattern changing = {0};
        if (table->kinds[row] != DISCLOSURE_MEMBER || row == member || (same && target->row == group)) {
            continue;
        }
        if (same) {
            add_row(&changing, member, 1);
            add_row(&changing, row, -1);
        } else {
            add_member(table, &changing, member, 1);
            add_member(table, &changing, row, -1);
        }
        weigh(table, target, &changing, move, best);
    }
}

/* Whether a move has to do with the whole only. */
static bool is_of_whole(const struct disclosure *table, const struct move *move)
{
    for (size_t row = 1; row < table->rows; row++) {
        for (size_t column = 0; column < table->columns; column++) {
            if (move->signs[column] != 0 && cell_at(table, row, column)->known) {
                return false;
            }
        }
    }
    return true;
}

static struct choice choose(const struct disclosure *table, const struct family *family,
                            const struct target *target)
{
    struct choice best = {0};
    for (size_t i = 0; i < family->count && !(best.found && best.cost == 0); i++) {
        const struct move *move = &family->moves[i];
        if (rise(move, target) != 1) {
            continue;
        }
        if (table->kinds[target->row] == DISCLOSURE_MEMBER) {
            weigh_member(table, target, target->row, move, &best);
            continue;
        }
        if (target->row == 0 && is_of_whole(table, move)) {
            struct pattern whole = {0};
            add_row(&whole, 0, 1);
            weigh(table, target, &whole, move, &best);
        }
        for (size_t row = 1; row < table->rows; row++) {
            bool below = target->row == 0 || table->groups[row] == target->row;
            if (table->kinds[row] == DISCLOSURE_MEMBER && below) {
                weigh_member(table, target, row, move, &best);
            }
        }
    }
    return best;
}

static void hide(const struct disclosure *table, size_t row, size_t column)
{
    struct disclosure_cell *cell = cell_at(table, row, column);
    if (cell->known && cell->mark == DISCLOSED_SHOWN) {
        cell->mark = is_small(table, cell->value) ? DISCLOSED_FEW : DISCLOSED_LEFT;
    }
}

static void hide_pattern(const struct disclosure *table, const struct choice *choice)
{
    for (size_t i = 0; i < choice->pattern.count; i++) {
        for (size_t j = 0; j < choice->move->count; j++) {
            hide(table, choice->pattern.rows[i], choice->move->columns[j]);
        }
    }
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

static void protect_one(struct protecting *work, const struct target *target)
{
    struct disclosure *table = work->table;
    struct choice best = choose(table, find_moves(work, target), target);
    struct disclosure_cell *cell = cell_at(table, target->row, target->column);
    if (!best.found) {
        hide_all(work, target->column);
        cell->mark = cell->mark == DISCLOSED_FEW ? DISCLOSED_LEFT : cell->mark;
        return;
    }
    hide_pattern(table, &best);
    /* "Few" together with the shown figures may leave one number only: then it is not said. */
    if (target->whole == SIZE_MAX && !is_likely(table, &best.pattern, best.move, 1) &&
        !is_likely(table, &best.pattern, best.move, -1)) {
        cell->mark = DISCLOSED_LEFT;
    }
}

static bool both_shown(const struct disclosure *table, size_t row, const struct disclosure_pair *pair)
{
    const struct disclosure_cell *whole = cell_at(table, row, pair->whole);
    const struct disclosure_cell *part = cell_at(table, row, pair->part);
    return whole->known && part->known && (whole->shown || part->shown);
}

void disclosure_protect(struct disclosure *table)
{
    struct protecting work = {.table = table};
    arena_init(&work.arena);
    drop_untrue(table);
    for (size_t row = 0; row < table->rows; row++) {
        for (size_t column = 0; column < table->columns; column++) {
            const struct disclosure_cell *cell = cell_at(table, row, column);
            if (cell->shown && is_small(table, cell->value)) {
                hide(table, row, column);
            }
        }
    }
    for (size_t row = table->rows; row-- > 0;) {
        for (size_t column = 0; column < table->columns; column++) {
            const struct disclosure_cell *cell = cell_at(table, row, column);
            if (cell->known && cell->shown && is_small(table, cell->value)) {
                protect_one(&work, &(struct target){row, column, SIZE_MAX});
            }
        }
        for (size_t i = 0; i < table->pair_count; i++) {
            const struct disclosure_pair *pair = &table->pairs[i];
            int64_t between =
                cell_at(table, row, pair->whole)->value - cell_at(table, row, pair->part)->value;
            if (both_shown(table, row, pair) && is_small(table, between)) {
                protect_one(&work, &(struct target){row, pair->part, pair->whole});
            }
        }
    }
    arena_clear(&work.arena);
}
