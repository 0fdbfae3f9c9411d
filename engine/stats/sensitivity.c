/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stats/sensitivity.h"

#include <gsl/gsl_qrng.h>
#include <math.h>
#include <string.h>

#include "stats/internal.h"

/* Sums over base samples, of numbers less the first one: what all have in common would only cost
 * digits. */
struct factor_sums {
    struct sum product;    /* f(B) (f(AB) − f(A)) */
    struct sum difference; /* f(AB) − f(A) */
    struct sum square;     /* (f(A) − f(AB))² */
};

struct sums {
    double origin;
    struct sum value; /* of A and B */
    struct sum square;
    struct factor_sums factor[SENSITIVITY_FACTORS];
};

static bool evaluate(const struct sensitivity_study *study, const double *point, bool plain,
                     double *out)
{
    return study->model(study->context, point, plain, out) && isfinite(*out);
}

/* One point of the sequence: its first half is a row of A, its second half of B. */
static bool sample(const struct sensitivity_study *study, const double *point, bool is_first,
                   struct sums *sums)
{
    double a[SENSITIVITY_FACTORS];
    const double *b = point + study->factors;
    double of_a;
    double of_b;
    memcpy(a, point, study->factors * sizeof(*a));
    if (!evaluate(study, a, true, &of_a) || !evaluate(study, b, true, &of_b)) {
        return false;
    }
    sums->origin = is_first ? of_a : sums->origin;
    of_a -= sums->origin;
    of_b -= sums->origin;
    sum_add(&sums->value, of_a);
    sum_add(&sums->value, of_b);
    sum_add(&sums->square, of_a * of_a);
    sum_add(&sums->square, of_b * of_b);
    for (size_t i = 0; i < study->factors; i++) {
        double of_ab;
        a[i] = b[i];
        if (!evaluate(study, a, false, &of_ab)) {
            return false;
        }
        a[i] = point[i];
        of_ab -= sums->origin;
        sum_add(&sums->factor[i].product, of_b * (of_ab - of_a));
        sum_add(&sums->factor[i].difference, of_ab - of_a);
        sum_add(&sums->factor[i].square, (of_a - of_ab) * (of_a - of_ab));
    }
    return true;
}

/* f(B) is taken less the mean, which leaves what is estimated as it is and makes it steadier. */
static void conclude(const struct sensitivity_study *study, const struct sums *sums,
                     struct sensitivity *out)
{
    double n = (double)study->base;
    double mean = sum_total(&sums->value) / (2 * n);
    double square = sum_total(&sums->square) / (2 * n);
    out->base = study->base;
    out->evaluations = study->base * (study->factors + 2);
    out->mean = sums->origin + mean;
    out->variance = fmax(square - mean * mean, 0);
    out->told = out->variance > 1e-14 * square;
    for (size_t i = 0; out->told && i < study->factors; i++) {
        const struct factor_sums *factor = &sums->factor[i];
        double product = sum_total(&factor->product) - mean * sum_total(&factor->difference);
        out->index[i].first = product / n / out->variance;
        out->index[i].total = sum_total(&factor->square) / (2 * n) / out->variance;
    }
}

bool sensitivity_run(const struct sensitivity_study *study, struct sensitivity *out)
{
    double point[2 * SENSITIVITY_FACTORS];
    struct sums sums = {0};
    *out = (struct sensitivity){0};
    if (study->factors < 1 || study->factors > SENSITIVITY_FACTORS || study->base < 2 ||
        study->base > SENSITIVITY_BASE || study->skip > SENSITIVITY_SKIP) {
        return false;
    }
    gsl_qrng *sequence = gsl_qrng_alloc(gsl_qrng_sobol, (unsigned)(2 * study->factors));
    if (!sequence) {
        return false;
    }
    bool well = true;
    for (size_t i = 0; well && i < study->skip; i++) {
        well = gsl_qrng_get(sequence, point) == 0;
    }
    for (size_t i = 0; well && i < study->base; i++) {
        well = gsl_qrng_get(sequence, point) == 0 && sample(study, point, i == 0, &sums);
    }
    gsl_qrng_free(sequence);
    if (well) {
        conclude(study, &sums, out);
    }
    return well;
}
