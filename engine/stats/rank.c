/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Correlation of ranks, and trends. Pairs (x, y) come rising by x, then by y. */
#include <gsl/gsl_cdf.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "stats/internal.h"

enum {
    EXACT_BELOW = 50, /* rows: the distribution is counted out, as R does */
    TIED_LEAST = 10,  /* rows that the normal distribution asks for when values are alike */
};

/* How many pairs, and others of groups of values that are alike. */
struct ties {
    double pairs;    /* Σ t(t − 1)/2 */
    double triples;  /* Σ t(t − 1)(t − 2) */
    double variance; /* Σ t(t − 1)(2t + 5) */
};

static void ties_add(struct ties *ties, size_t count)
{
    double t = (double)count;
    ties->pairs += t * (t - 1) / 2;
    ties->triples += t * (t - 1) * (t - 2);
    ties->variance += t * (t - 1) * (2 * t + 5);
}

/* Knight 1966: sorts y and counts how many pairs changed places. */
static double merge(double *y, double *room, size_t count)
{
    if (count < 2) {
        return 0;
    }
    size_t half = count / 2;
    double swaps = merge(y, room, half) + merge(y + half, room, count - half);
    size_t left = 0;
    size_t right = half;
    for (size_t i = 0; i < count; i++) {
        if (right == count || (left < half && y[left] <= y[right])) {
            room[i] = y[left++];
        } else {
            swaps += (double)(half - left);
            room[i] = y[right++];
        }
    }
    memcpy(y, room, count * sizeof(*y));
    return swaps;
}

struct concordance {
    double pairs;
    double s; /* pairs that rise less pairs that fall */
    double swaps;
    struct ties x;
    struct ties y;
};

static void count_ties(const struct rows *rows, struct concordance *out, double *both)
{
    struct ties alike = {0};
    size_t in_x = 1;
    size_t in_both = 1;
    for (size_t i = 1; i <= rows->count; i++) {
        const double *row = &rows->at[i * 2];
        bool same = i < rows->count && row[0] == row[-2];
        bool twin = same && row[1] == row[-1];
        if (!same) {
            ties_add(&out->x, in_x);
        }
        if (!twin) {
            ties_add(&alike, in_both);
        }
        in_x = same ? in_x + 1 : 1;
        in_both = twin ? in_both + 1 : 1;
    }
    *both = alike.pairs;
}

static bool compare_pairs(struct series *series, struct concordance *out)
{
    struct rows rows;
    double both;
    double n = (double)series->count;
    *out = (struct concordance){.pairs = n * (n - 1) / 2};
    if (!rows_read(series, &rows)) {
        return false;
    }
    count_ties(&rows, out, &both);
    double *y = rows_column(&rows, 1);
    out->swaps = merge(y, rows.at, rows.count);
    size_t alike = 1;
    for (size_t i = 1; i <= rows.count; i++) {
        bool same = i < rows.count && y[i] == y[i - 1];
        if (!same) {
            ties_add(&out->y, alike);
        }
        alike = same ? alike + 1 : 1;
    }
    out->s = out->pairs - out->x.pairs - out->y.pairs + both - 2 * out->swaps;
    free(y);
    rows_free(&rows);
    return true;
}

bool stat_mann_kendall(struct series *series, const double *arguments, size_t count, double *out)
{
    struct concordance found;
    (void)arguments, (void)count;
    if (!compare_pairs(series, &found)) {
        return false;
    }
    *out = found.s;
    return true;
}

bool stat_kendall(struct series *series, const double *arguments, size_t count, double *out)
{
    struct concordance found;
    (void)arguments, (void)count;
    if (!compare_pairs(series, &found)) {
        return false;
    }
    double x = found.pairs - found.x.pairs;
    double y = found.pairs - found.y.pairs;
    *out = found.s / (sqrt(x) * sqrt(y));
    return x > 0 && y > 0;
}

/* How likely it is that n values in any order have at most so many pairs in the wrong order. */
static double order_tail(size_t n, double swaps)
{
    enum { PAIRS = EXACT_BELOW * (EXACT_BELOW - 1) / 2 };
    double before[PAIRS + 1] = {1};
    double sum = 0;
    for (size_t size = 2; size <= n; size++) {
        double here[PAIRS + 1] = {0};
        for (size_t i = 0; i <= size * (size - 1) / 2; i++) {
            for (size_t j = 0; j < size && j <= i; j++) {
                here[i] += before[i - j] / (double)size;
            }
        }
        memcpy(before, here, sizeof(before));
    }
    for (size_t i = 0; (double)i <= swaps; i++) {
        sum += before[i];
    }
    return sum;
}

/* Both sides. Without ties the distribution is counted out while there are few rows; else it is
 * the normal one, with Kendall's variance for ties and the correction for continuity. */
bool stat_kendall_p(struct series *series, const double *arguments, size_t count, double *out)
{
    struct concordance found;
    double n = (double)series->count;
    (void)arguments, (void)count;
    if (!compare_pairs(series, &found)) {
        return false;
    }
    bool tied = found.x.pairs > 0 || found.y.pairs > 0;
    if (!tied && series->count < EXACT_BELOW) {
        *out = fmin(1, 2 * order_tail(series->count, fmin(found.swaps, found.pairs - found.swaps)));
        return true;
    }
    double variance = (n * (n - 1) * (2 * n + 5) - found.x.variance - found.y.variance) / 18 +
                      2 * found.x.pairs * found.y.pairs / (n * (n - 1)) +
                      found.x.triples * found.y.triples / (9 * n * (n - 1) * (n - 2));
    double distance = fmax(fabs(found.s) - 1, 0);
    if (series->count < TIED_LEAST || !(variance > 0)) {
        return false;
    }
    *out = fmin(1, 2 * gsl_cdf_ugaussian_Q(distance / sqrt(variance)));
    return true;
}

/* Column 0 of rows that rise by it becomes its ranks; those alike share the middle one. */
static void rank_first(struct rows *rows)
{
    for (size_t i = 0; i < rows->count;) {
        size_t end = i + 1;
        while (end < rows->count && rows->at[end * 2] == rows->at[i * 2]) {
            end++;
        }
        double rank = (double)(i + end + 1) / 2;
        for (; i < end; i++) {
            rows->at[i * 2] = rank;
        }
    }
}

static void turn(struct rows *rows)
{
    for (size_t i = 0; i < rows->count; i++) {
        double first = rows->at[i * 2];
        rows->at[i * 2] = rows->at[i * 2 + 1];
        rows->at[i * 2 + 1] = first;
    }
    series_sort(rows->at, rows->count, 2);
}

bool stat_spearman(struct series *series, const double *arguments, size_t count, double *out)
{
    struct rows rows;
    struct sum xy = {0};
    struct sum xx = {0};
    struct sum yy = {0};
    (void)arguments, (void)count;
    if (!rows_read(series, &rows)) {
        return false;
    }
    rank_first(&rows);
    turn(&rows);
    rank_first(&rows);
    double middle = ((double)rows.count + 1) / 2;
    for (size_t i = 0; i < rows.count; i++) {
        double y = rows.at[i * 2] - middle;
        double x = rows.at[i * 2 + 1] - middle;
        sum_add(&xy, x * y);
        sum_add(&xx, x * x);
        sum_add(&yy, y * y);
    }
    rows_free(&rows);
    double product = sqrt(sum_total(&xx)) * sqrt(sum_total(&yy));
    *out = fmax(-1, fmin(1, sum_total(&xy) / product));
    return product > 0;
}

/* The median slope of all pairs with different x. */
static bool slope_of(const struct rows *rows, double *out)
{
    double *slopes = memory_new((rows->count * (rows->count - 1) / 2 + 1) * sizeof(*slopes));
    size_t count = 0;
    for (size_t i = 0; i < rows->count; i++) {
        for (size_t j = i + 1; j < rows->count; j++) {
            double across = rows->at[j * 2] - rows->at[i * 2];
            if (across > 0) {
                slopes[count++] = (rows->at[j * 2 + 1] - rows->at[i * 2 + 1]) / across;
            }
        }
    }
    series_sort(slopes, count, 1);
    *out = count > 0 ? sorted_median(slopes, count) : 0;
    free(slopes);
    return count > 0;
}

bool stat_theil_sen_slope(struct series *series, const double *arguments, size_t count, double *out)
{
    struct rows rows;
    (void)arguments, (void)count;
    if (!rows_read(series, &rows)) {
        return false;
    }
    bool well = slope_of(&rows, out);
    rows_free(&rows);
    return well;
}

/* The median of what the slope leaves over. */
bool stat_theil_sen_intercept(struct series *series, const double *arguments, size_t count,
                              double *out)
{
    struct rows rows;
    double slope;
    (void)arguments, (void)count;
    if (!rows_read(series, &rows)) {
        return false;
    }
    bool well = slope_of(&rows, &slope);
    double *left = rows_column(&rows, 1);
    for (size_t i = 0; well && i < rows.count; i++) {
        left[i] -= slope * rows.at[i * 2];
    }
    series_sort(left, rows.count, 1);
    *out = sorted_median(left, rows.count);
    free(left);
    rows_free(&rows);
    return well;
}
