/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Confidence limits of a share. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stats/internal.h"

static bool sensible(int64_t hits, int64_t size, double confidence)
{
    return size > 0 && hits >= 0 && hits <= size && confidence > 0 && confidence < 1;
}

/* Wilson's score interval (1927): the shares whose z-test does not reject the one seen. */
bool interval_wilson(int64_t hits, int64_t size, double confidence, double *low, double *high)
{
    if (!sensible(hits, size, confidence)) {
        return false;
    }
    double n = (double)size;
    double p = (double)hits / n;
    double z = gsl_cdf_ugaussian_Pinv(0.5 + confidence / 2);
    double z2 = z * z;
    double centre = p + z2 / (2 * n);
    double width = z * sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    double scale = 1 + z2 / n;
    *low = hits == 0 ? 0 : (centre - width) / scale;
    *high = hits == size ? 1 : (centre + width) / scale;
    return isfinite(*low) && isfinite(*high);
}

/* gsl_cdf_beta_Pinv does not converge for some arguments, so the quantile is found by halving: 60
 * steps bring the interval below 1e-18. gsl_cdf_beta_P in its turn gives up near the mean when
 * there are millions of cases, so the mean is an end of the interval and never a point within it.
 * NaN: it could not be computed. */
double beta_quantile(double p, double a, double b)
{
    double mean = a / (a + b);
    double at_mean = gsl_cdf_beta_P(mean, a, b);
    bool below = p < (isnan(at_mean) ? 0.5 : at_mean);
    double low = below ? 0 : mean;
    double high = below ? mean : 1;
    for (int i = 0; i < 60; i++) {
        double middle = low + (high - low) / 2;
        double reached = gsl_cdf_beta_P(middle, a, b);
        if (isnan(reached)) {
            return NAN;
        }
        if (reached < p) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low + (high - low) / 2;
}

/* Clopper and Pearson (1934), by quantiles of the beta distribution. */
bool interval_clopper_pearson(int64_t hits, int64_t size, double confidence, double *low,
                              double *high)
{
    if (!sensible(hits, size, confidence)) {
        return false;
    }
    double tail = (1 - confidence) / 2;
    double k = (double)hits;
    double n = (double)size;
    *low = hits == 0 ? 0 : beta_quantile(tail, k, n - k + 1);
    *high = hits == size ? 1 : beta_quantile(1 - tail, k + 1, n - k);
    return isfinite(*low) && isfinite(*high);
}

/* hits, size, and a confidence if it is not to be 0.95 */
static bool limit(bool (*interval)(int64_t, int64_t, double, double *, double *), bool high,
                  const double *arguments, size_t count, double *out)
{
    double limits[2];
    if (!is_whole(arguments[0]) || !is_whole(arguments[1]) ||
        !interval((int64_t)arguments[0], (int64_t)arguments[1], count > 2 ? arguments[2] : 0.95,
                  &limits[0], &limits[1])) {
        return false;
    }
    *out = limits[high ? 1 : 0];
    return true;
}

bool formula_wilson_low(const double *arguments, size_t count, double *out)
{
    return limit(interval_wilson, false, arguments, count, out);
}

bool formula_wilson_high(const double *arguments, size_t count, double *out)
{
    return limit(interval_wilson, true, arguments, count, out);
}

bool formula_clopper_low(const double *arguments, size_t count, double *out)
{
    return limit(interval_clopper_pearson, false, arguments, count, out);
}

bool formula_clopper_high(const double *arguments, size_t count, double *out)
{
    return limit(interval_clopper_pearson, true, arguments, count, out);
}
