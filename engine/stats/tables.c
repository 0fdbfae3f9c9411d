/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows (which row, which column, number) as a table: chi-square, Cronbach's alpha, Kendall's W. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "stats/internal.h"

enum { CELLS_MOST = 1 << 24 }; /* 128 MB */

struct table {
    double *at; /* NAN: nothing there */
    size_t rows;
    size_t columns;
    bool twice; /* a cell was given more than once; its numbers are added up */
};

static size_t place_of(const double *names, size_t count, double name)
{
    size_t low = 0;
    while (low < count) {
        size_t middle = low + (count - low) / 2;
        if (names[middle] < name) {
            low = middle + 1;
        } else {
            count = middle;
        }
    }
    return low;
}

/* Which different values there are in a column; they rise. */
static double *names_of(const struct rows *rows, size_t column, size_t *count)
{
    double *names = rows_column(rows, column);
    series_sort(names, rows->count, 1);
    *count = 0;
    for (size_t i = 0; i < rows->count; i++) {
        if (i == 0 || names[i] != names[i - 1]) {
            names[(*count)++] = names[i];
        }
    }
    return names;
}

static bool table_read(struct series *series, struct table *out)
{
    struct rows rows;
    *out = (struct table){0};
    if (!rows_read(series, &rows)) {
        return false;
    }
    double *row_names = names_of(&rows, 0, &out->rows);
    double *column_names = names_of(&rows, 1, &out->columns);
    bool fits = out->columns > 0 && out->rows <= CELLS_MOST / out->columns;
    if (fits) {
        out->at = memory_new(out->rows * out->columns * sizeof(*out->at));
        for (size_t i = 0; i < out->rows * out->columns; i++) {
            out->at[i] = NAN;
        }
    }
    for (size_t i = 0; fits && i < rows.count; i++) {
        const double *given = rows.at + i * 3;
        size_t row = place_of(row_names, out->rows, given[0]);
        double *cell =
            &out->at[row * out->columns + place_of(column_names, out->columns, given[1])];
        out->twice = out->twice || !isnan(*cell);
        *cell = isnan(*cell) ? given[2] : *cell + given[2];
    }
    free(row_names);
    free(column_names);
    rows_free(&rows);
    return fits;
}

/* Keeps the rows that have a number in every column. */
static void keep_whole_rows(struct table *table)
{
    size_t kept = 0;
    for (size_t i = 0; i < table->rows; i++) {
        bool whole = true;
        for (size_t j = 0; j < table->columns; j++) {
            whole = whole && !isnan(table->at[i * table->columns + j]);
        }
        for (size_t j = 0; whole && j < table->columns; j++) {
            table->at[kept * table->columns + j] = table->at[i * table->columns + j];
        }
        kept += whole;
    }
    table->rows = kept;
}

struct chi2 {
    double value;
    double free; /* degrees of freedom */
    double cells;
    double small; /* cells that expect less than 5 */
    double tiny;  /* … less than 1 */
};

static void compare_cells(const struct table *table, const double *row_sums,
                          const double *column_sums, double total, struct chi2 *out)
{
    struct sum sum = {0};
    for (size_t i = 0; i < table->rows; i++) {
        for (size_t j = 0; j < table->columns; j++) {
            double cell = table->at[i * table->columns + j];
            double expected = row_sums[i] * column_sums[j] / total;
            double distance = (isnan(cell) ? 0 : cell) - expected;
            if (expected > 0) {
                sum_add(&sum, distance * distance / expected);
                out->small += expected < 5;
                out->tiny += expected < 1;
                out->cells++;
            }
        }
    }
    out->value = sum_total(&sum);
}

/* Pearson's chi-square without correction; a cell that is not given counts nobody, and rows or
 * columns without anybody are no part of the table. */
static bool chi2_of(struct series *series, struct chi2 *out)
{
    struct table table;
    *out = (struct chi2){0};
    if (!table_read(series, &table)) {
        return false;
    }
    double *row_sums = memory_new(table.rows * sizeof(double));
    double *column_sums = memory_new(table.columns * sizeof(double));
    double total = 0;
    bool well = true;
    for (size_t i = 0; i < table.rows * table.columns; i++) {
        double cell = isnan(table.at[i]) ? 0 : table.at[i];
        well = well && is_whole(cell);
        row_sums[i / table.columns] += cell;
        column_sums[i % table.columns] += cell;
        total += cell;
    }
    double rows = 0;
    double columns = 0;
    for (size_t i = 0; i < table.rows; i++) {
        rows += row_sums[i] > 0;
    }
    for (size_t i = 0; i < table.columns; i++) {
        columns += column_sums[i] > 0;
    }
    out->free = (rows - 1) * (columns - 1);
    well = well && out->free > 0;
    if (well) {
        compare_cells(&table, row_sums, column_sums, total, out);
    }
    free(row_sums);
    free(column_sums);
    free(table.at);
    return well;
}

bool stat_chi2_table(struct series *series, const double *arguments, size_t count, double *out)
{
    struct chi2 chi2;
    (void)arguments, (void)count;
    if (!chi2_of(series, &chi2)) {
        return false;
    }
    *out = chi2.value;
    return true;
}

bool stat_chi2_table_p(struct series *series, const double *arguments, size_t count, double *out)
{
    struct chi2 chi2;
    (void)arguments, (void)count;
    if (!chi2_of(series, &chi2) || chi2.tiny > 0 || chi2.small * 5 > chi2.cells) {
        return false;
    }
    *out = gsl_cdf_chisq_Q(chi2.value, chi2.free);
    return true;
}

static double variance_of(const double *values, size_t count, size_t step)
{
    struct sum sum = {0};
    struct sum squares = {0};
    for (size_t i = 0; i < count; i++) {
        sum_add(&sum, values[i * step]);
    }
    double mean = sum_total(&sum) / (double)count;
    for (size_t i = 0; i < count; i++) {
        double distance = values[i * step] - mean;
        sum_add(&squares, distance * distance);
    }
    return sum_total(&squares) / (double)(count - 1);
}

/* A table of scores: no cell twice, only those with all scores, two of them and two columns. */
static bool scores_read(struct series *series, struct table *out)
{
    if (!table_read(series, out)) {
        return false;
    }
    keep_whole_rows(out);
    if (!out->twice && out->rows >= 2 && out->columns >= 2) {
        return true;
    }
    free(out->at);
    return false;
}

/* subject, item, score */
bool stat_cronbach(struct series *series, const double *arguments, size_t count, double *out)
{
    struct table table;
    struct sum items = {0};
    (void)arguments, (void)count;
    if (!scores_read(series, &table)) {
        return false;
    }
    double *totals = memory_new(table.rows * sizeof(*totals));
    for (size_t i = 0; i < table.rows; i++) {
        struct sum sum = {0};
        for (size_t j = 0; j < table.columns; j++) {
            sum_add(&sum, table.at[i * table.columns + j]);
        }
        totals[i] = sum_total(&sum);
    }
    for (size_t j = 0; j < table.columns; j++) {
        sum_add(&items, variance_of(&table.at[j], table.rows, table.columns));
    }
    double variance = variance_of(totals, table.rows, 1);
    double k = (double)table.columns;
    *out = k / (k - 1) * (1 - sum_total(&items) / variance);
    free(totals);
    free(table.at);
    return variance > 0;
}

/* Scores of one judge become ranks; those alike share the middle one. Returns Σ (t³ − t). */
static double rank_scores(double *scores, double *sorted, size_t count)
{
    double ties = 0;
    for (size_t i = 0; i < count; i++) {
        sorted[i] = scores[i];
    }
    series_sort(sorted, count, 1);
    for (size_t i = 0; i < count;) {
        size_t end = i + 1;
        while (end < count && sorted[end] == sorted[i]) {
            end++;
        }
        double alike = (double)(end - i);
        ties += alike * alike * alike - alike;
        i = end;
    }
    for (size_t i = 0; i < count; i++) {
        size_t below = place_of(sorted, count, scores[i]);
        size_t end = below;
        while (end < count && sorted[end] == scores[i]) {
            end++;
        }
        scores[i] = (double)(below + end + 1) / 2;
    }
    return ties;
}

/* judge, thing, score; corrected for ties */
bool stat_kendall_w(struct series *series, const double *arguments, size_t count, double *out)
{
    struct table table;
    struct sum squares = {0};
    double ties = 0;
    (void)arguments, (void)count;
    if (!scores_read(series, &table)) {
        return false;
    }
    double m = (double)table.rows;
    double n = (double)table.columns;
    double *sums = memory_new(table.columns * sizeof(*sums));
    for (size_t i = 0; i < table.rows; i++) {
        ties += rank_scores(&table.at[i * table.columns], sums, table.columns);
    }
    for (size_t j = 0; j < table.columns; j++) {
        double ranks = 0;
        for (size_t i = 0; i < table.rows; i++) {
            ranks += table.at[i * table.columns + j];
        }
        double distance = ranks - m * (n + 1) / 2;
        sum_add(&squares, distance * distance);
    }
    double below = m * m * (n * n * n - n) - m * ties;
    *out = 12 * sum_total(&squares) / below;
    free(sums);
    free(table.at);
    return below > 0;
}
