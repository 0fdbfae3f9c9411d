/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The reference numbers of tests/numbers, line by line through the engine: each line of a table
 * names what is computed, the expected value, how near it must come, and where the value is from.
 */
#include "unit.h"

#include <math.h>

#include "intake/idcode.h"
#include "intake/separated.h"
#include "money/money.h"
#include "stats/composite.h"
#include "stats/stats.h"

enum { CELLS = 8, VALUES_MOST = 2000, PARTS_MOST = 16 };

static struct arena arena;
static double values[VALUES_MOST];

/* One line of a table: its cells as NUL-ended texts, "" where there is none. */
struct line {
    const char *table;
    long number;
    const char *cells[CELLS];
};

static const char *number_path(const char *name)
{
    const char *root = getenv("ROOT");
    return arena_printf(&arena, "%s/tests/numbers/%s", root ? root : ".", name);
}

/* Calls check for each line below the header; it says "" or what is wrong. */
static void each_line(const char *table, const char *(*check)(const struct line *line))
{
    struct fault fault = {0};
    struct separated *records = separated_open(number_path(table), ENCODING_UTF8, &fault);
    size_t lines = 0;
    size_t wrong = 0;
    assert_well(records != NULL, &fault);
    for (bool more = true;;) {
        struct record record;
        struct line line = {.table = table};
        assert_well(separated_next(records, &record, &more, &fault), &fault);
        if (!more) {
            break;
        }
        assert_in_range(record.count, 1, CELLS);
        line.number = record.line;
        for (size_t i = 0; i < CELLS; i++) {
            line.cells[i] = i < record.count ? arena_text(&arena, record.cells[i]) : "";
        }
        if (line.number > 1) {
            const char *said = check(&line);
            lines++;
            if (*said) {
                print_error("tests/numbers/%s:%ld: %s %s: %s\n", table, line.number, line.cells[0],
                            line.cells[1], said);
                wrong++;
            }
        }
    }
    separated_close(records);
    assert_true(lines > 0);
    assert_int_equal(wrong, 0);
}

/* "13 digits" is a log relative error of at least 13; anything else an absolute distance. */
static const char *distance(double found, const char *expected, const char *tolerance)
{
    double wanted = strtod(expected, NULL);
    double limit = strtod(tolerance, NULL);
    double off = fabs(found - wanted);
    if (strstr(tolerance, "digits")) {
        limit = wanted == 0 ? 0 : fabs(wanted) * pow(10, -limit);
    }
    if (off <= limit) {
        return "";
    }
    return arena_printf(&arena, "%.17g is not %s within %s", found, expected, tolerance);
}

/* The sets NumAcc1 to NumAcc4 of NIST are defined by a formula. */
static size_t numacc(int which)
{
    static const double first[] = {1.2, 1000000.2, 10000000.2};
    static const double low[] = {1.1, 1000000.1, 10000000.1};
    static const double high[] = {1.3, 1000000.3, 10000000.3};
    if (which == 1) {
        values[0] = 10000001;
        values[1] = 10000003;
        values[2] = 10000002;
        return 3;
    }
    values[0] = first[which - 2];
    for (size_t i = 1; i < 1001; i += 2) {
        values[i] = low[which - 2];
        values[i + 1] = high[which - 2];
    }
    return 1001;
}

/* A file of tests/numbers/data, a set with a formula, or the numbers themselves. */
static size_t read_values(const char *input)
{
    struct text text = text_of(input);
    size_t count = 0;
    if (strncmp(input, "numacc", 6) == 0) {
        return numacc(input[6] - '0');
    }
    if (text_ends(text, TEXT(".txt"))) {
        const char *path = number_path(arena_printf(&arena, "data/%s", input));
        assert_true(file_read(&arena, path, 65536, &text));
    }
    for (const char *at = text.at;; count++) {
        char *end;
        at += strspn(at, ";"); /* between rows of several columns */
        double value = strtod(at, &end);
        if (end == at) {
            assert_int_equal(strspn(at, " \n"), strlen(at));
            return count;
        }
        assert_true(count < VALUES_MOST);
        values[count] = value;
        at = end;
    }
}

static size_t read_arguments(const char *input, double *arguments, size_t most)
{
    char *end;
    size_t count = 0;
    for (const char *at = input; *at; at = end) {
        assert_true(count < most);
        arguments[count++] = strtod(at, &end);
        assert_true(end > at);
    }
    return count;
}

static const struct statistic *statistic_named(const char *name)
{
    size_t count;
    const struct statistic *list = stats_list(&count);
    for (size_t i = 0; i < count; i++) {
        if (strcmp(list[i].name, name) == 0) {
            return &list[i];
        }
    }
    return NULL;
}

/* Which statistics a line was read for. */
static const char *tried[512];
static size_t tried_count;

static const char *check_statistic(const struct line *line)
{
    const struct statistic *statistic = statistic_named(line->cells[0]);
    double arguments[STATS_ARGUMENTS];
    size_t argument_count = read_arguments(line->cells[2], arguments, COUNT_OF(arguments));
    double found;
    if (!statistic) {
        return "there is no such statistic";
    }
    size_t count = read_values(line->cells[1]);
    if (count % statistic->columns != 0) {
        return "it does not have the columns of this statistic";
    }
    count /= statistic->columns;
    series_sort(values, count, statistic->columns);
    struct series series = series_of(values, count, statistic->columns);
    assert_true(tried_count < COUNT_OF(tried));
    tried[tried_count++] = statistic->name;
    if (!stats_compute(statistic, &series, arguments, argument_count, &found)) {
        return "it cannot be told";
    }
    return distance(found, line->cells[3], line->cells[4]);
}

static void statistics_come_out_as_published(void **state)
{
    (void)state;
    each_line("statistics.csv", check_statistic);
}

/* Whoever adds a statistic adds a line. */
static void every_statistic_has_a_reference_number(void **state)
{
    size_t count;
    const struct statistic *list = stats_list(&count);
    (void)state;
    for (size_t i = 0; i < count; i++) {
        bool found = false;
        for (size_t j = 0; j < tried_count; j++) {
            found = found || strcmp(tried[j], list[i].name) == 0;
        }
        if (!found) {
            fail_msg("no line of tests/numbers/statistics.csv is about \"%s\"", list[i].name);
        }
    }
}

static const char *formulas_tried[512];
static size_t formulas_tried_count;

static const char *check_formula(const struct line *line)
{
    size_t count;
    const struct formula *list = formulas_list(&count);
    const struct formula *formula = NULL;
    double arguments[8];
    size_t argument_count = read_arguments(line->cells[1], arguments, COUNT_OF(arguments));
    double found;
    for (size_t i = 0; i < count; i++) {
        formula = strcmp(list[i].name, line->cells[0]) == 0 ? &list[i] : formula;
    }
    if (!formula) {
        return "there is no such formula";
    }
    assert_true(formulas_tried_count < COUNT_OF(formulas_tried));
    formulas_tried[formulas_tried_count++] = formula->name;
    if (!formula_compute(formula, arguments, argument_count, &found)) {
        return "it cannot be told";
    }
    return distance(found, line->cells[2], line->cells[3]);
}

static void formulas_come_out_as_published(void **state)
{
    size_t count;
    const struct formula *list = formulas_list(&count);
    (void)state;
    each_line("formulas.csv", check_formula);
    for (size_t i = 0; i < count; i++) {
        bool found = false;
        for (size_t j = 0; j < formulas_tried_count; j++) {
            found = found || strcmp(formulas_tried[j], list[i].name) == 0;
        }
        if (!found) {
            fail_msg("no line of tests/numbers/formulas.csv is about \"%s\"", list[i].name);
        }
    }
}

static const char *check_interval(const struct line *line)
{
    int64_t hits = strtoll(line->cells[1], NULL, 10);
    int64_t size = strtoll(line->cells[2], NULL, 10);
    double confidence = strtod(line->cells[3], NULL);
    double low;
    double high;
    bool wilson = strcmp(line->cells[0], "wilson") == 0;
    if (!wilson && strcmp(line->cells[0], "clopper_pearson") != 0) {
        return "there is no such interval";
    }
    if (!(wilson ? interval_wilson : interval_clopper_pearson)(hits, size, confidence, &low,
                                                               &high)) {
        return "it cannot be told";
    }
    const char *said = distance(low, line->cells[4], line->cells[6]);
    return *said ? said : distance(high, line->cells[5], line->cells[6]);
}

static void intervals_come_out_as_published(void **state)
{
    (void)state;
    each_line("intervals.csv", check_interval);
}

/* The first item of the input normalised, or winsorised: of the unit that the first argument
 * counts. */
static const char *column_answer(const struct line *line, size_t units, size_t unit, double *found)
{
    static const struct composite_node root = {.parent = 0};
    static const struct composite_item item = {.weight = 1};
    bool moved = strcmp(line->cells[0], "winsorised") == 0;
    struct composite table = {.units = units,
                              .items = 1,
                              .nodes = 1,
                              .values = values,
                              .item = &item,
                              .node = &root,
                              .method = composite_method_usual(NORMAL_MINMAX)};
    struct composite_scores scores;
    struct composite_fault fault;
    size_t by = 0;
    while (!moved && by < NORMAL_COUNT && strcmp(normalisation_names[by], line->cells[0]) != 0) {
        by++;
    }
    table.method.normalisation = moved ? NORMAL_MINMAX : (enum normalisation)by;
    table.method.outliers.treated = moved;
    if (!composite_score(&table, &arena, &scores, &fault)) {
        return "it cannot be told";
    }
    *found = moved ? values[unit] : scores.normal[unit];
    for (size_t i = 0; i < scores.treated_count; i++) {
        *found = scores.treated[i].unit == unit ? scores.treated[i].after : *found;
    }
    return "";
}

/* Items with weights drawn together: the arguments are the unit and the weights. */
static const char *mean_answer(size_t by, size_t count, const double *arguments, size_t items,
                               double *found)
{
    const struct composite_node root = {.parent = 0, .aggregation = (enum aggregation)by};
    struct composite_item item[PARTS_MOST] = {0};
    struct composite_scores scores;
    struct composite_fault fault;
    for (size_t i = 0; i < items; i++) {
        item[i].weight = arguments[1 + i];
    }
    const struct composite table = {.units = count / items,
                                    .items = items,
                                    .nodes = 1,
                                    .values = values,
                                    .item = item,
                                    .node = &root,
                                    .method = composite_method_usual(NORMAL_POINTS)};
    if (count % items != 0 || !composite_score(&table, &arena, &scores, &fault)) {
        return "it cannot be told";
    }
    *found = scores.score[(size_t)arguments[0] - 1];
    return "";
}

static const char *check_composite(const struct line *line)
{
    double arguments[PARTS_MOST];
    size_t argument_count = read_arguments(line->cells[2], arguments, COUNT_OF(arguments));
    size_t count = read_values(line->cells[1]);
    double found = 0;
    size_t by = 0;
    while (by < AGGREGATE_COUNT && strcmp(aggregation_names[by], line->cells[0]) != 0) {
        by++;
    }
    const char *said = by < AGGREGATE_COUNT
                           ? mean_answer(by, count, arguments, argument_count - 1, &found)
                           : column_answer(line, count, (size_t)arguments[0] - 1, &found);
    return *said ? said : distance(found, line->cells[3], line->cells[4]);
}

static void composite_scores_come_out_as_published(void **state)
{
    (void)state;
    each_line("composite.csv", check_composite);
}

static const char *check_apportionment(const struct line *line)
{
    static const char *const codes[PARTS_MOST] = {"a", "b", "c", "d", "e", "f", "g", "h",
                                                  "i", "j", "k", "l", "m", "n", "o", "p"};
    struct part parts[PARTS_MOST] = {0};
    size_t count = 0;
    const char *shares = "";
    char *end;
    for (const char *at = line->cells[1]; *at; at = end) {
        parts[count] = (struct part){.code = codes[count], .weight = strtoll(at, &end, 10)};
        assert_true(++count <= PARTS_MOST && end > at);
    }
    if (!apportion_largest_remainder(strtoll(line->cells[0], NULL, 10), parts, count)) {
        return "it cannot be shared out";
    }
    for (size_t i = 0; i < count; i++) {
        shares =
            arena_printf(&arena, "%s%s%lld", shares, i > 0 ? " " : "", (long long)parts[i].share);
    }
    return strcmp(shares, line->cells[2]) == 0
               ? ""
               : arena_printf(&arena, "%s, not %s", shares, line->cells[2]);
}

static void shares_come_out_as_published(void **state)
{
    (void)state;
    each_line("apportionment.csv", check_apportionment);
}

static const char *whole(bool fits, int64_t number)
{
    return fits ? arena_printf(&arena, "%lld", (long long)number) : "does not fit";
}

/* The amount times a rate for so many branches, in fen: each rounded, or their sum. */
static const char *shared_amount(struct exact yuan, struct exact rate, int64_t branches, bool pool)
{
    struct exact fen;
    int64_t out = 0;
    bool fits = exact_multiply(yuan, rate, &fen) && exact_multiply(fen, exact_of(100), &fen) &&
                (!pool || exact_multiply(fen, exact_of(branches), &fen)) &&
                money_round(fen, ROUND_HALF_UP, &out);
    return whole(fits, pool ? out : out * branches);
}

static const char *rounded(const char *mode, struct exact value)
{
    static const char *const modes[] = {
        [ROUND_HALF_UP] = "half-up",
        [ROUND_HALF_EVEN] = "half-even",
        [ROUND_DOWN] = "down",
        [ROUND_UP] = "up",
    };
    for (size_t i = 0; i < COUNT_OF(modes); i++) {
        int64_t out = 0;
        if (strcmp(modes[i], mode) == 0) {
            bool fits = exact_round(value, 1, (enum rounding)i, &out);
            return whole(fits, out);
        }
    }
    return "there is no such operation";
}

static const char *of_two(const char *name, struct exact a, struct exact b)
{
    struct exact out;
    bool fits;
    if (strcmp(name, "decimal") == 0) {
        return exact_decimal(&arena, a, (int)b.num);
    }
    if (strcmp(name, "fixed") == 0) {
        return exact_fixed(&arena, a, (int)b.num);
    }
    if (strcmp(name, "quotient") == 0) {
        fits = exact_divide(a, b, &out) && exact_multiply(out, exact_of(100), &out);
        return fits ? arena_printf(&arena, "%s%%", exact_decimal(&arena, out, 1)) : "does not fit";
    }
    if (strcmp(name, "sum") == 0) {
        fits = exact_add(a, b, &out);
    } else if (strcmp(name, "difference") == 0) {
        fits = exact_subtract(a, b, &out);
    } else if (strcmp(name, "product") == 0) {
        fits = exact_multiply(a, b, &out);
    } else if (strcmp(name, "ratio") == 0) {
        fits = exact_divide(a, b, &out);
    } else {
        return "there is no such operation";
    }
    return fits ? exact_text(&arena, out) : "does not fit";
}

static const char *exact_answer(const char *name, const char *input)
{
    struct exact numbers[3];
    size_t count = 0;
    struct text left = text_of(input);
    while (left.length > 0) {
        size_t end = text_find(left, TEXT(" "));
        assert_true(count < 3);
        if (!exact_parse(text_part(left, 0, end == SIZE_MAX ? left.length : end),
                         &numbers[count++])) {
            return "does not fit";
        }
        left = text_from(left, end == SIZE_MAX ? left.length : end + 1);
    }
    if (count == 3) {
        return shared_amount(numbers[0], numbers[1], numbers[2].num, strcmp(name, "pool") == 0);
    }
    if (count == 1) {
        return strcmp(name, "yuan") == 0 ? exact_yuan(&arena, numbers[0].num)
                                         : rounded(name, numbers[0]);
    }
    return of_two(name, numbers[0], numbers[1]);
}

static const char *check_exact_number(const struct line *line)
{
    const char *found = exact_answer(line->cells[0], line->cells[1]);
    return strcmp(found, line->cells[2]) == 0
               ? ""
               : arena_printf(&arena, "%s, not %s", found, line->cells[2]);
}

static void exact_numbers_and_amounts_come_out(void **state)
{
    (void)state;
    each_line("exact.csv", check_exact_number);
}

static const char *code_answer(const char *name, struct text code)
{
    char out[19] = "";
    struct date birth;
    if (strcmp(name, "id_check") == 0) {
        out[0] = id_number_check(code);
        return arena_copy(&arena, out);
    }
    if (strcmp(name, "id_extend") == 0) {
        return id_number_extend(code, out) ? arena_copy(&arena, out) : "wrong";
    }
    if (strcmp(name, "id_birth") == 0) {
        if (!id_number_birth(code, &birth)) {
            return "wrong";
        }
        date_format(birth, out);
        return arena_copy(&arena, out);
    }
    if (strcmp(name, "id_number") == 0) {
        return id_number_valid(code) ? "valid" : "wrong";
    }
    if (strcmp(name, "credit_code") == 0) {
        return credit_code_valid(code) ? "valid" : "wrong";
    }
    return "there is no such code";
}

static const char *check_code(const struct line *line)
{
    const char *found = code_answer(line->cells[0], text_of(line->cells[1]));
    return strcmp(found, line->cells[2]) == 0
               ? ""
               : arena_printf(&arena, "%s, not %s", found, line->cells[2]);
}

static void codes_are_known_by_their_check_characters(void **state)
{
    (void)state;
    each_line("codes.csv", check_code);
}

static int clear(void **state)
{
    (void)state;
    arena_clear(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statistics_come_out_as_published),
        cmocka_unit_test(every_statistic_has_a_reference_number),
        cmocka_unit_test(formulas_come_out_as_published),
        cmocka_unit_test(intervals_come_out_as_published),
        cmocka_unit_test(composite_scores_come_out_as_published),
        cmocka_unit_test(shares_come_out_as_published),
        cmocka_unit_test(exact_numbers_and_amounts_come_out),
        cmocka_unit_test(codes_are_known_by_their_check_characters),
    };
    stats_start();
    arena_init(&arena);
    return cmocka_run_group_tests_name("numbers", tests, NULL, clear);
}
