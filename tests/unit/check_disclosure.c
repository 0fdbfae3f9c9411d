/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is published must not give small groups away. The test is the reader who tries: for each
 * small group of many random tables, linear programming over everything that is shown and known
 * (sums over rows, equations between columns, parts within their wholes, nothing below nought)
 * says how large it might be. It must not be held below the threshold; and together with what the
 * marks say, more than one number must be left.
 */
#include "unit.h"

#include <math.h>

#include "model/disclosure.h"

enum { ROWS = 12, COLUMNS = 7, CELLS = ROWS * COLUMNS, LEAST = 5, FACTS = 600, TRIALS = 220 };

/* Linear programming: the most of a sum over numbers >= 0 that satisfy equations. Simplex with
 * Bland's rule. */
struct program {
    size_t lines;
    size_t width; /* variables; then comes the right side */
    double *cells;
    size_t *basis;
};

static double *line_of(const struct program *program, size_t line)
{
    return program->cells + line * (program->width + 1);
}

static void pivot(struct program *program, size_t line, size_t column)
{
    double *own = line_of(program, line);
    double by = own[column];
    for (size_t j = 0; j <= program->width; j++) {
        own[j] /= by;
    }
    for (size_t i = 0; i <= program->lines; i++) {
        double *other = line_of(program, i);
        double factor = other[column];
        if (i == line || factor == 0) {
            continue;
        }
        for (size_t j = 0; j <= program->width; j++) {
            other[j] -= factor * own[j];
            other[j] = fabs(other[j]) < 1e-10 ? 0 : other[j];
        }
    }
    program->basis[line] = column;
}

/* The last line holds the costs, signs turned. False: there is no limit. */
static bool climb(struct program *program, size_t usable)
{
    for (;;) {
        const double *costs = line_of(program, program->lines);
        size_t column = 0;
        while (column < usable && costs[column] > -1e-7) {
            column++;
        }
        if (column == usable) {
            return true;
        }
        size_t line = SIZE_MAX;
        double best = INFINITY;
        for (size_t i = 0; i < program->lines; i++) {
            const double *own = line_of(program, i);
            if (own[column] < 1e-7) {
                continue;
            }
            double ratio = own[program->width] / own[column];
            if (ratio < best - 1e-9 ||
                (ratio < best + 1e-9 && program->basis[i] < program->basis[line])) {
                line = i;
                best = ratio;
            }
        }
        if (line == SIZE_MAX) {
            return false;
        }
        pivot(program, line, column);
    }
}

/* What the reader knows: equations over all cells of a table, and what is no more than a bound. */
struct fact {
    double of[CELLS];
    double sum;
    bool within; /* <= */
};

static struct fact facts[FACTS];
static size_t fact_count;

static struct fact *new_fact(bool within)
{
    assert_true(fact_count < FACTS);
    facts[fact_count] = (struct fact){.within = within};
    return &facts[fact_count++];
}

static bool says_few(const struct disclosure_cell *cell)
{
    return cell->shown && cell->mark == DISCLOSED_FEW;
}

static void learn_row(const struct disclosure *table, size_t row, bool marks)
{
    size_t n = table->columns;
    for (size_t column = 0; column < n && table->kinds[row] != DISCLOSURE_MEMBER; column++) {
        struct fact *fact = new_fact(false);
        fact->of[row * n + column] = -1;
        for (size_t member = 1; member < table->rows; member++) {
            bool below = row == 0 || table->groups[member] == row;
            if (table->kinds[member] == DISCLOSURE_MEMBER && below) {
                fact->of[member * n + column] = 1;
            }
        }
    }
    for (size_t i = 0; i < table->equation_count; i++) {
        struct fact *fact = new_fact(false);
        for (size_t column = 0; column < n; column++) {
            fact->of[row * n + column] = table->equations[i].signs[column];
        }
    }
    for (size_t i = 0; i < table->pair_count; i++) {
        struct fact *fact = new_fact(true);
        fact->of[row * n + table->pairs[i].part] += 1;
        fact->of[row * n + table->pairs[i].whole] -= 1;
    }
    for (size_t column = 0; column < n && marks; column++) {
        if (says_few(&table->cells[row * n + column])) {
            *new_fact(true) = (struct fact){.within = true, .sum = -1};
            facts[fact_count - 1].of[row * n + column] = -1;
            *new_fact(true) = (struct fact){.within = true, .sum = LEAST - 1};
            facts[fact_count - 1].of[row * n + column] = 1;
        }
    }
}

static bool is_hidden(const struct disclosure_cell *cell)
{
    return !cell->shown || cell->mark != DISCLOSED_SHOWN;
}

static size_t of_cell[CELLS]; /* its variable */

static bool says_something(const struct fact *fact, size_t cells)
{
    bool any = false;
    for (size_t i = 0; i < cells; i++) {
        any = any || (fact->of[i] != 0 && of_cell[i] != SIZE_MAX);
    }
    return any;
}

/* All that is known, with shown cells as numbers: one possible table is found. */
static struct program read_all(const struct disclosure *table, bool marks)
{
    size_t cells = table->rows * table->columns;
    size_t variables = 0;
    size_t slack = 0;
    struct program program = {0};
    fact_count = 0;
    for (size_t row = 0; row < table->rows; row++) {
        learn_row(table, row, marks);
    }
    for (size_t i = 0; i < cells; i++) {
        of_cell[i] = is_hidden(&table->cells[i]) ? variables++ : SIZE_MAX;
    }
    for (size_t i = 0; i < fact_count; i++) {
        program.lines += says_something(&facts[i], cells);
        slack += says_something(&facts[i], cells) && facts[i].within;
    }
    size_t usable = variables + slack;
    program.width = usable + program.lines;
    program.cells = calloc((program.lines + 1) * (program.width + 1), sizeof(double));
    program.basis = calloc(program.lines + 1, sizeof(size_t));
    size_t line = 0;
    size_t own = variables;
    double *costs = line_of(&program, program.lines);
    for (size_t i = 0; i < fact_count; i++) {
        if (!says_something(&facts[i], cells)) {
            continue;
        }
        double *out = line_of(&program, line);
        double right = facts[i].sum;
        for (size_t j = 0; j < cells; j++) {
            if (of_cell[j] != SIZE_MAX) {
                out[of_cell[j]] += facts[i].of[j];
            } else {
                right -= facts[i].of[j] * (double)table->cells[j].value;
            }
        }
        if (facts[i].within) {
            out[own++] = 1;
        }
        out[program.width] = right;
        for (size_t j = 0; right < 0 && j <= program.width; j++) {
            out[j] = -out[j];
        }
        program.basis[line] = usable + line;
        for (size_t j = 0; j <= program.width; j++) {
            costs[j] -= out[j];
        }
        out[usable + line] = 1;
        line++;
    }
    assert_true(climb(&program, program.width));
    assert_true(fabs(costs[program.width]) < 1e-6);
    /* What was only there to begin with must not come back. */
    for (size_t i = 0; i < program.lines; i++) {
        for (size_t j = 0; program.basis[i] >= usable && j < usable; j++) {
            if (fabs(line_of(&program, i)[j]) > 1e-7) {
                pivot(&program, i, j);
            }
        }
    }
    for (size_t i = 0; i < program.lines; i++) {
        memset(line_of(&program, i) + usable, 0, program.lines * sizeof(double));
    }
    return program;
}

/* The most that sign × (one cell, less another) may come to. */
static double most(const struct disclosure *table, const struct program *base, size_t cell,
                   size_t less, double sign)
{
    size_t bytes = (base->lines + 1) * (base->width + 1) * sizeof(double);
    struct program program = *base;
    program.cells = memcpy(malloc(bytes), base->cells, bytes);
    program.basis = memcpy(malloc((base->lines + 1) * sizeof(size_t)), base->basis,
                           (base->lines + 1) * sizeof(size_t));
    double *costs = line_of(&program, program.lines);
    double constant = 0;
    memset(costs, 0, (program.width + 1) * sizeof(double));
    const size_t two[] = {cell, less};
    for (size_t i = 0; i < 2 && two[i] != SIZE_MAX; i++) {
        double weight = i == 0 ? sign : -sign;
        if (of_cell[two[i]] == SIZE_MAX) {
            constant += weight * (double)table->cells[two[i]].value;
        } else {
            costs[of_cell[two[i]]] -= weight;
        }
    }
    for (size_t i = 0; i < program.lines; i++) {
        double factor = program.basis[i] < program.width ? costs[program.basis[i]] : 0;
        for (size_t j = 0; factor != 0 && j <= program.width; j++) {
            costs[j] -= factor * line_of(&program, i)[j];
        }
    }
    bool bounded = climb(&program, program.width - program.lines);
    double result = bounded ? costs[program.width] + constant : (double)INFINITY;
    free(program.cells);
    free(program.basis);
    return result;
}

static void forget(struct program *program)
{
    free(program->cells);
    free(program->basis);
}

/* How many small groups the reader can hold below the threshold. */
static size_t undone(const struct disclosure *table)
{
    struct program program = read_all(table, false);
    size_t found = 0;
    size_t n = table->columns;
    for (size_t cell = 0; cell < table->rows * n; cell++) {
        int64_t value = table->cells[cell].value;
        if (table->cells[cell].shown && value > 0 && value < LEAST) {
            found += most(table, &program, cell, SIZE_MAX, 1) < LEAST - 1e-6;
        }
    }
    for (size_t row = 0; row < table->rows; row++) {
        for (size_t i = 0; i < table->pair_count; i++) {
            size_t whole = row * n + table->pairs[i].whole;
            size_t part = row * n + table->pairs[i].part;
            int64_t between = table->cells[whole].value - table->cells[part].value;
            if ((table->cells[whole].shown || table->cells[part].shown) && between > 0 &&
                between < LEAST) {
                found += most(table, &program, whole, part, 1) < LEAST - 1e-6;
            }
        }
    }
    forget(&program);
    return found;
}

/* How many cells with "few" have one possible number. */
static size_t pinned(const struct disclosure *table)
{
    struct program program = read_all(table, true);
    size_t found = 0;
    for (size_t cell = 0; cell < table->rows * table->columns; cell++) {
        if (says_few(&table->cells[cell])) {
            double high = most(table, &program, cell, SIZE_MAX, 1);
            double low = -most(table, &program, cell, SIZE_MAX, -1);
            found += high - low < 1 - 1e-6;
        }
    }
    forget(&program);
    return found;
}

/* Random numbers of our own: the same tables each time. */
static uint64_t state;

static size_t under(size_t limit)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (size_t)(state >> 33) % limit;
}

static struct {
    enum disclosure_row kinds[ROWS];
    size_t groups[ROWS];
    struct disclosure_cell cells[CELLS];
    struct disclosure_pair pairs[CELLS];
    int8_t signs[4][COLUMNS];
    struct disclosure_equation equations[4];
} own;

static int64_t *value(const struct disclosure *table, size_t row, size_t column)
{
    return &table->cells[row * table->columns + column].value;
}

/* Everybody (0) is of one of two or three kinds (1 …); the next column is part of everybody; what
 * is left is part of that. With or without groups. */
static struct disclosure random_table(size_t trial)
{
    struct disclosure table = {.columns = 4 + under(4),
                               .kinds = own.kinds,
                               .groups = own.groups,
                               .cells = own.cells,
                               .pairs = own.pairs,
                               .equations = own.equations,
                               .least = LEAST};
    size_t n = table.columns;
    size_t kinds = n > 4 ? 2 + under(2) : 2;
    size_t groups = trial % 3;
    size_t members = 1 + under(7);
    size_t scale = trial % 5 == 0 ? 4 : 4 + under(60);
    memset(&own, 0, sizeof(own));
    table.rows = 1 + groups + members;
    for (size_t row = 1; row < table.rows; row++) {
        bool member = row > groups;
        own.kinds[row] = member ? DISCLOSURE_MEMBER : DISCLOSURE_GROUP;
        own.groups[row] = member && groups > 0 && under(8) > 0 ? 1 + under(groups) : 0;
        for (size_t column = 1; column < n && member; column++) {
            bool kind = column <= kinds;
            size_t within =
                (size_t)*value(&table, row, kind || column == kinds + 1 ? 0 : kinds + 1);
            *value(&table, row, column) =
                (int64_t)(kind ? (under(4) == 0 ? under(6) : under(scale)) : under(within + 1));
            *value(&table, row, 0) += kind ? *value(&table, row, column) : 0;
        }
        for (size_t column = 0; column < n && member; column++) {
            *value(&table, 0, column) += *value(&table, row, column);
            *value(&table, own.groups[row], column) +=
                own.groups[row] > 0 ? *value(&table, row, column) : 0;
        }
    }
    own.signs[0][0] = -1;
    for (size_t column = 1; column < n; column++) {
        own.signs[0][column] = column <= kinds;
        own.pairs[table.pair_count++] = (struct disclosure_pair){0, column};
        if (column > kinds + 1) {
            own.pairs[table.pair_count++] = (struct disclosure_pair){kinds + 1, column};
        }
    }
    own.equations[0].signs = own.signs[0];
    table.equation_count = 1;
    for (size_t i = 0; i < table.rows * n; i++) {
        own.cells[i].known = true;
        own.cells[i].shown = trial % 7 != 0 || i % n != 2; /* a column may not be on the sheet */
    }
    return table;
}

static void test_nothing_is_undone(void **unused)
{
    (void)unused;
    struct arena arena;
    arena_init(&arena);
    size_t hidden = 0;
    size_t without = 0;
    size_t shown = 0;
    state = 20220721;
    for (size_t trial = 0; trial < TRIALS; trial++) {
        struct disclosure table = random_table(trial);
        /* In every other table nobody says what adds up. */
        if (trial % 2 == 1) {
            table.equation_count = 0;
            disclosure_find_sums(&table, &arena);
        }
        disclosure_protect(&table);
        table.equations = own.equations;
        table.equation_count = 1;
        if (undone(&table) > 0 || pinned(&table) > 0) {
            print_error("table %zu: %zu undone, %zu pinned\n", trial, undone(&table),
                        pinned(&table));
            fail();
        }
        for (size_t i = 0; i < table.rows * table.columns; i++) {
            bool small = table.cells[i].value > 0 && table.cells[i].value < LEAST;
            assert_false(table.cells[i].shown && small && table.cells[i].mark == DISCLOSED_SHOWN);
            assert_false(table.cells[i].mark == DISCLOSED_FEW && !small);
            hidden += table.cells[i].mark == DISCLOSED_LEFT;
            shown += table.cells[i].mark == DISCLOSED_SHOWN;
        }
        /* The test would notice: hiding the small ones alone is not enough. */
        for (size_t i = 0; i < table.rows * table.columns; i++) {
            if (table.cells[i].value == 0 || table.cells[i].value >= LEAST) {
                table.cells[i].mark = DISCLOSED_SHOWN;
            }
        }
        without += undone(&table) > 0;
    }
    print_message("%zu shown, %zu left out; without these %zu of %d tables were undone\n", shown,
                  hidden, without, TRIALS);
    assert_true(without > TRIALS / 2);
    /* Nor is everything left out to be on the safe side. */
    assert_true(shown > hidden);
    arena_clear(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_nothing_is_undone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
