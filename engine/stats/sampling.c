/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many to test, and how many of the population may be wrong. */
#include "stats/sampling.h"

#include <gsl/gsl_cdf.h>
#include <gsl/gsl_sf_gamma.h>
#include <math.h>

#include "stats/internal.h"

__extension__ typedef __int128 wide;

const char *const *audit_model_names(void)
{
    static const char *const names[] = {"poisson", "binomial", "hypergeometric", NULL};
    return names;
}

/* The sum of the probabilities of 0 … errors, from that of `errors` downwards: each is the one
 * above times `step`. */
static double binomial_up_to(int64_t errors, int64_t size, double share)
{
    if (errors >= size) {
        return 1;
    }
    double n = (double)size;
    double k = (double)errors;
    double term = exp(gsl_sf_lnchoose((unsigned)size, (unsigned)errors) + k * log(share) +
                      (n - k) * log1p(-share));
    double sum = 0;
    double odds = (1 - share) / share;
    for (int64_t i = errors; i >= 0; i--) {
        double j = (double)i;
        sum += term;
        term *= j / (n - j + 1) * odds;
    }
    return sum < 1 ? sum : 1;
}

/*
 * The same without putting back: `wrong` of the population are, `size` are drawn. GSL counts in
 * unsigned int, where 5e9 wraps, so the product is written out. Each factor is taken as a share of
 * the population, so that the logarithms stay small and lose nothing.
 */
static double hypergeometric_up_to(int64_t errors, int64_t size, int64_t wrong, int64_t population)
{
    int64_t least = size - (population - wrong);
    if (errors >= size || errors >= wrong) {
        return 1;
    }
    if (errors < least) {
        return 0;
    }
    double all = (double)population;
    double right = (double)(population - wrong);
    double log_term = gsl_sf_lnchoose((unsigned)size, (unsigned)errors);
    for (int64_t i = 0; i < size; i++) {
        double j = (double)i;
        double favoured =
            i < errors ? ((double)wrong - j) / all : (right - (double)(i - errors)) / all;
        log_term += log(favoured) - log1p(-j / all);
    }
    double term = exp(log_term);
    double sum = 0;
    double n = (double)size;
    for (int64_t i = errors; i >= 0 && i >= least; i--) {
        double j = (double)i;
        sum += term;
        term *= j / (n - j + 1) * ((right - n + j) / ((double)wrong - j + 1));
    }
    return sum < 1 ? sum : 1;
}

struct search {
    enum audit_model model;
    const struct sample_plan *plan;
    double tolerable;
    double risk;
    int64_t wrong; /* the least number that is more than tolerable */
    int64_t most;
};

static double risk_of(const struct search *search, int64_t size, int64_t errors)
{
    return search->model == MODEL_BINOMIAL
               ? binomial_up_to(errors, size, search->tolerable)
               : hypergeometric_up_to(errors, size, search->wrong, search->plan->population);
}

/* The least size from low to high that will do with so many errors; 0: none. The larger the
 * sample, the less likely are so few. */
static int64_t least_size(const struct search *search, int64_t errors, int64_t low, int64_t high)
{
    if (low > high || !(risk_of(search, high, errors) <= search->risk)) {
        return 0;
    }
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        if (risk_of(search, middle, errors) <= search->risk) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

/* The largest size of which the expected share is no more than so many errors. */
static int64_t last_size(const struct search *search, int64_t errors)
{
    struct exact expected = search->plan->expected;
    if (expected.num == 0) {
        return search->most;
    }
    wide last = (wide)errors * expected.den / expected.num;
    return last < search->most ? (int64_t)last : search->most;
}

/* The expected number of errors is the exact share of the size, rounded up, so sizes come in runs
 * with the same number. In floating point 400 × 0.035 would be over 14, and 400 become 423. */
static bool search_whole(const struct search *search, struct sample_size *out)
{
    int64_t low = 1;
    for (int64_t errors = 0; low <= search->most; errors++) {
        int64_t high = last_size(search, errors);
        int64_t size = least_size(search, errors, low, high);
        if (size > 0) {
            *out = (struct sample_size){size, errors};
            return true;
        }
        low = high + 1;
    }
    return false;
}

/* Errors in money need not be whole, and the gamma distribution takes any shape. */
static bool search_poisson(const struct search *search, struct sample_size *out)
{
    double expected = exact_real(search->plan->expected);
    int64_t low = 1;
    int64_t high = search->most;
    while (low <= high) {
        int64_t middle = low + (high - low) / 2;
        double n = (double)middle;
        double sure = gsl_cdf_gamma_P(n * search->tolerable, 1 + n * expected, 1);
        if (isnan(sure)) {
            return false;
        }
        if (sure >= search->plan->confidence) {
            high = middle - 1;
        } else {
            low = middle + 1;
        }
    }
    struct exact errors;
    *out = (struct sample_size){.size = low};
    return low <= search->most && exact_multiply(exact_of(low), search->plan->expected, &errors) &&
           exact_round(errors, 1, ROUND_UP, &out->errors);
}

bool sampling_size(enum audit_model model, const struct sample_plan *plan, struct sample_size *out)
{
    struct search search = {.model = model, .plan = plan, .most = SAMPLE_MOST};
    bool sensible = plan->confidence > 0 && plan->confidence < 1 && plan->expected.num >= 0 &&
                    exact_compare(plan->expected, plan->tolerable) < 0 &&
                    exact_compare(plan->tolerable, exact_of(1)) < 0;
    if (!sensible) {
        return false;
    }
    search.tolerable = exact_real(plan->tolerable);
    /* A probability is known to a dozen digits; one that is the risk itself will do. */
    search.risk = (1 - plan->confidence) * (1 + 1e-12);
    if (model == MODEL_POISSON) {
        return search_poisson(&search, out);
    }
    if (model == MODEL_HYPERGEOMETRIC) {
        struct exact wrong;
        if (plan->population < 1 || plan->population > POPULATION_MOST ||
            !exact_multiply(plan->tolerable, exact_of(plan->population), &wrong) ||
            !exact_round(wrong, 1, ROUND_UP, &search.wrong)) {
            return false;
        }
        search.most = plan->population < SAMPLE_MOST ? plan->population : SAMPLE_MOST;
    }
    return search_whole(&search, out);
}

/* By halving, as beta_quantile does: gsl_cdf_gamma_Pinv need not converge, either. */
bool sampling_factor(double confidence, double errors, double *out)
{
    double low = 0;
    double high = 1 + errors;
    if (!(confidence > 0 && confidence < 1 && errors >= 0)) {
        return false;
    }
    while (gsl_cdf_gamma_P(high, 1 + errors, 1) < confidence) {
        low = high;
        high *= 2;
    }
    for (int i = 0; i < 80; i++) {
        double middle = low + (high - low) / 2;
        double reached = gsl_cdf_gamma_P(middle, 1 + errors, 1);
        if (isnan(reached)) {
            return false;
        }
        if (reached < confidence) {
            low = middle;
        } else {
            high = middle;
        }
    }
    *out = low + (high - low) / 2;
    return isfinite(*out);
}

/* The largest number of wrong ones with which so few in the sample are not too unlikely. */
static double hypergeometric_upper(double risk, int64_t size, int64_t errors, int64_t population)
{
    int64_t low = errors;
    int64_t high = population - (size - errors);
    while (low < high) {
        int64_t middle = low + (high - low + 1) / 2;
        if (hypergeometric_up_to(errors, size, middle, population) > risk) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return (double)low / (double)population;
}

bool sampling_upper(enum audit_model model, double confidence, int64_t size, int64_t errors,
                    int64_t population, double *out)
{
    double factor;
    if (size < 1 || errors < 0 || errors > size || !(confidence > 0 && confidence < 1)) {
        return false;
    }
    switch (model) {
    case MODEL_POISSON:
        if (!sampling_factor(confidence, (double)errors, &factor)) {
            return false;
        }
        *out = factor / (double)size;
        return true;
    case MODEL_BINOMIAL:
        *out = errors == size
                   ? 1
                   : beta_quantile(confidence, (double)errors + 1, (double)(size - errors));
        return isfinite(*out);
    default:
        if (population < size || population > POPULATION_MOST || size > SAMPLE_MOST) {
            return false;
        }
        *out = hypergeometric_upper(1 - confidence, size, errors, population);
        return true;
    }
}
