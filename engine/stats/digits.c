/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Benford's law, with the limits of Nigrini (2012). */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stats/sampling.h"

const char *const *digit_test_names(void)
{
    static const char *const names[] = {"first", "second", "first-two", NULL};
    return names;
}

int digits_class(enum digit_test test, int64_t number)
{
    if (number < (test == DIGITS_FIRST ? 1 : 10)) {
        return -1;
    }
    while (number >= (test == DIGITS_FIRST ? 10 : 100)) {
        number /= 10;
    }
    switch (test) {
    case DIGITS_FIRST:
        return (int)number - 1;
    case DIGITS_SECOND:
        return (int)(number % 10);
    default:
        return (int)number - 10;
    }
}

static double expected_share(enum digit_test test, size_t class)
{
    double digit = (double)class;
    double share = 0;
    switch (test) {
    case DIGITS_FIRST:
        return log10(1 + 1 / (digit + 1));
    case DIGITS_SECOND:
        for (int first = 1; first <= 9; first++) {
            share += log10(1 + 1 / (10.0 * first + digit));
        }
        return share;
    default:
        return log10(1 + 1 / (digit + 10));
    }
}

enum conformity digits_conformity(enum digit_test test, double mad)
{
    static const double limits[DIGIT_TESTS][3] = {
        [DIGITS_FIRST] = {0.006, 0.012, 0.015},
        [DIGITS_SECOND] = {0.008, 0.010, 0.012},
        [DIGITS_FIRST_TWO] = {0.0012, 0.0018, 0.0022},
    };
    for (size_t i = 0; i < 3; i++) {
        if (mad < limits[test][i]) {
            return (enum conformity)i;
        }
    }
    return CONFORMITY_NONE;
}

bool digits_judge(enum digit_test test, struct digit_result *result)
{
    static const size_t counts[] = {9, 10, 90};
    static const int firsts[] = {1, 0, 10};
    result->first = firsts[test];
    result->count = counts[test];
    result->records = 0;
    for (size_t i = 0; i < result->count; i++) {
        result->records += result->seen[i];
    }
    if (result->records == 0) {
        return false;
    }
    double n = (double)result->records;
    result->chi2 = 0;
    result->mad = 0;
    for (size_t i = 0; i < result->count; i++) {
        double share = expected_share(test, i);
        double seen = (double)result->seen[i];
        double off = fabs(seen / n - share);
        double room = off > 1 / (2 * n) ? off - 1 / (2 * n) : off;
        result->expected[i] = share;
        result->z[i] = room / sqrt(share * (1 - share) / n);
        result->chi2 += (seen - n * share) * (seen - n * share) / (n * share);
        result->mad += off / (double)result->count;
    }
    result->chi2_p = gsl_cdf_chisq_Q(result->chi2, (double)result->count - 1);
    result->conformity = digits_conformity(test, result->mad);
    return isfinite(result->chi2_p);
}
