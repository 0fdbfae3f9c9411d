/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether shares differ by more than chance, and shares of small units drawn to that of all. Rows
 * are (hits, size); units without anybody say nothing and are passed over. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stats/internal.h"

static bool is_share(double hits, double size)
{
    return is_whole(hits) && is_whole(size) && hits <= size;
}

/* z of the two-proportion test with the common share, no correction for continuity; its square is
 * the chi-square of the two by two table. */
static bool two_shares(const double *arguments, double *z)
{
    double size = arguments[1] + arguments[3];
    if (!is_share(arguments[0], arguments[1]) || !is_share(arguments[2], arguments[3]) ||
        arguments[1] == 0 || arguments[3] == 0) {
        return false;
    }
    double common = (arguments[0] + arguments[2]) / size;
    double error = sqrt(common * (1 - common) * (1 / arguments[1] + 1 / arguments[3]));
    *z = (arguments[0] / arguments[1] - arguments[2] / arguments[3]) / error;
    return error > 0;
}

bool formula_two_shares_z(const double *arguments, size_t count, double *out)
{
    (void)count;
    return two_shares(arguments, out);
}

/* The normal distribution asks for 5 expected in each of the four cells. */
bool formula_two_shares_p(const double *arguments, size_t count, double *out)
{
    double z;
    (void)count;
    if (!two_shares(arguments, &z)) {
        return false;
    }
    double common = (arguments[0] + arguments[2]) / (arguments[1] + arguments[3]);
    *out = fmin(1, 2 * gsl_cdf_ugaussian_Q(fabs(z)));
    return fmin(arguments[1], arguments[3]) * fmin(common, 1 - common) >= 5;
}

struct pool {
    double units;
    double hits;
    double size;
    double squares; /* of the sizes */
    double share;
};

static bool pool_of(struct series *series, struct pool *out)
{
    double row[2];
    size_t rows = 0;
    *out = (struct pool){0};
    for (; series->next(series, row); rows++) {
        if (!is_share(row[0], row[1])) {
            return false;
        }
        out->units += row[1] > 0;
        out->hits += row[0];
        out->size += row[1];
        out->squares += row[1] * row[1];
    }
    out->share = out->hits / out->size;
    return rows == series->count && out->size > 0 && series->rewind(series);
}

bool stat_share_mean(struct series *series, const double *arguments, size_t count, double *out)
{
    struct pool pool;
    (void)arguments, (void)count;
    if (!pool_of(series, &pool)) {
        return false;
    }
    *out = pool.share;
    return true;
}

/* Σ size × (share − common share)², and how many of the cells expect less than 5, less than 1. */
struct differences {
    double squares;
    double small;
    double tiny;
};

static bool differences_of(struct series *series, const struct pool *pool, struct differences *out)
{
    struct sum sum = {0};
    double row[2];
    size_t rows = 0;
    *out = (struct differences){0};
    for (; series->next(series, row); rows++) {
        if (row[1] > 0) {
            double distance = row[0] / row[1] - pool->share;
            double with = row[1] * pool->share;
            double without = row[1] - with;
            sum_add(&sum, row[1] * distance * distance);
            out->small += (with < 5) + (without < 5);
            out->tiny += (with < 1) + (without < 1);
        }
    }
    out->squares = sum_total(&sum);
    return rows == series->count;
}

static bool chi2_shares(struct series *series, struct pool *pool, struct differences *differences,
                        double *out)
{
    if (!pool_of(series, pool) || !differences_of(series, pool, differences)) {
        return false;
    }
    double variance = pool->share * (1 - pool->share);
    *out = differences->squares / variance;
    return variance > 0 && pool->units >= 2;
}

bool stat_chi2_shares(struct series *series, const double *arguments, size_t count, double *out)
{
    struct pool pool;
    struct differences differences;
    (void)arguments, (void)count;
    return chi2_shares(series, &pool, &differences, out);
}

/* Cochran 1954: no cell expects less than 1, and no more than one in five less than 5. */
bool stat_chi2_shares_p(struct series *series, const double *arguments, size_t count, double *out)
{
    struct pool pool;
    struct differences differences;
    double chi2;
    (void)arguments, (void)count;
    if (!chi2_shares(series, &pool, &differences, &chi2) || differences.tiny > 0 ||
        differences.small * 5 > pool.units * 2) {
        return false;
    }
    *out = gsl_cdf_chisq_Q(chi2, pool.units - 1);
    return true;
}

/* Method of moments for the beta-binomial (Kleinman 1973, weights by size): with the common share
 * μ, N = Σ n and S = Σ n (share − μ)², the expected S is
 * μ(1 − μ) ((k − 1) + ρ (N − Σn²/N − (k − 1))). Nought: they differ no more than chance would have
 * it. */
bool stat_share_spread(struct series *series, const double *arguments, size_t count, double *out)
{
    struct pool pool;
    struct differences differences;
    (void)arguments, (void)count;
    if (!pool_of(series, &pool) || !differences_of(series, &pool, &differences) || pool.units < 3) {
        return false;
    }
    double variance = pool.share * (1 - pool.share);
    double free = pool.units - 1;
    double room = pool.size - pool.squares / pool.size - free;
    if (!(room > 0)) {
        return false;
    }
    *out = variance > 0 ? (differences.squares / variance - free) / room : 0;
    *out = fmax(0, fmin(1, *out));
    return true;
}

/* hits, size, share_mean, share_spread: the mean of the beta distribution that is left when the
 * unit's own figures are added to one with mean μ and weight (1 − ρ)/ρ. */
bool formula_shrunken(const double *arguments, size_t count, double *out)
{
    double mean = arguments[2];
    double spread = arguments[3];
    (void)count;
    if (!is_share(arguments[0], arguments[1]) || !(mean >= 0 && mean <= 1) ||
        !(spread >= 0 && spread <= 1)) {
        return false;
    }
    double below = spread * arguments[1] + 1 - spread;
    *out = (spread * arguments[0] + (1 - spread) * mean) / below;
    return below > 0;
}
