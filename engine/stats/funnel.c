/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Funnel limits of shares: Spiegelhalter 2005, appendix. With the target θ, the least r for
 * which P(R ≤ r) reaches p is drawn back by the part of its step that p does not fill:
 * (r − (F(r) − p) / (F(r) − F(r − 1))) / n. */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stats/internal.h"

enum { SIZE_MOST = 1000000000 }; /* GSL counts in unsigned int */

/* NaN: it could not be computed. */
static double reached(double r, double share, double size)
{
    return r < 0 ? 0 : gsl_cdf_binomial_P((unsigned)r, share, (unsigned)size);
}

/* Two numbers between which the limit lies, sought from where the normal distribution has it:
 * near the mean of millions GSL gives up. */
static bool bracket(double share, double size, double p, double *low, double *high)
{
    double deviation = sqrt(size * share * (1 - share));
    double start = floor(size * share + gsl_cdf_ugaussian_Pinv(p) * deviation);
    double stride = 2 + floor(deviation / 8);
    double here = 0;
    *low = fmax(-1, fmin(size, start) - stride);
    while (*low >= 0 && (here = reached(*low, share, size)) >= p) {
        *low = fmax(-1, *low - stride);
    }
    *high = fmax(0, fmin(size, start + stride));
    while (!isnan(here) && *high < size && (here = reached(*high, share, size)) < p) {
        *high = fmin(size, *high + stride);
    }
    return !isnan(here);
}

static bool limit(double share, double size, double p, double *out)
{
    double below;
    double low;
    if (!bracket(share, size, p, &below, &low)) {
        return false;
    }
    /* F(below) < p ≤ F(low) */
    while (low - below > 1) {
        double middle = floor((low + below) / 2);
        double here = reached(middle, share, size);
        if (isnan(here)) {
            return false;
        }
        if (here < p) {
            below = middle;
        } else {
            low = middle;
        }
    }
    double whole = reached(low, share, size);
    double before = reached(low - 1, share, size);
    double part = whole > before ? (whole - p) / (whole - before) : 0;
    *out = fmax(0, fmin(1, (low - part) / size));
    return true;
}

/* hits and size of the target, size of the unit, confidence */
static bool funnel(const double *arguments, size_t count, bool high, double *out)
{
    double confidence = count > 3 ? arguments[3] : 0.95;
    double size = arguments[2];
    if (!is_whole(arguments[0]) || !is_whole(arguments[1]) || !is_whole(size) || size < 1 ||
        size > SIZE_MOST || arguments[1] < 1 || arguments[0] > arguments[1] || !(confidence > 0) ||
        !(confidence < 1)) {
        return false;
    }
    double share = arguments[0] / arguments[1];
    if (share == 0 || share == 1) {
        *out = share;
        return true;
    }
    return limit(share, size, high ? 0.5 + confidence / 2 : 0.5 - confidence / 2, out);
}

bool formula_funnel_low(const double *arguments, size_t count, double *out)
{
    return funnel(arguments, count, false, out);
}

bool formula_funnel_high(const double *arguments, size_t count, double *out)
{
    return funnel(arguments, count, true, out);
}
