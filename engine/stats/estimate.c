/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The audited total from a sample of items (Cochran 1977, chapters 2, 6 and 7). */
#include <gsl/gsl_cdf.h>
#include <math.h>

#include "stats/internal.h"
#include "stats/sampling.h"

static double mean_of(const double *values, size_t count)
{
    struct sum sum = {0};
    for (size_t i = 0; i < count; i++) {
        sum_add(&sum, values[i]);
    }
    return sum_total(&sum) / (double)count;
}

/* Sum of products of the distances from the means. */
static double products(const double *a, const double *b, size_t count)
{
    double mean_a = mean_of(a, count);
    double mean_b = mean_of(b, count);
    struct sum sum = {0};
    for (size_t i = 0; i < count; i++) {
        sum_add(&sum, (a[i] - mean_a) * (b[i] - mean_b));
    }
    return sum_total(&sum);
}

/* What each method takes the audited amount for, given the book: level + slope × book; what is
 * left over spreads. */
struct line {
    double level;
    double slope;
    size_t fitted; /* numbers that were taken from the sample */
};

static bool line_of(enum estimator estimator, const struct item_sample *sample, struct line *line)
{
    double book = mean_of(sample->book, sample->count);
    double audited = mean_of(sample->audited, sample->count);
    double spread;
    *line = (struct line){.fitted = 1};
    switch (estimator) {
    case ESTIMATE_MEAN:
        line->level = audited;
        return true;
    case ESTIMATE_DIFFERENCE:
        line->level = audited - book;
        line->slope = 1;
        return true;
    case ESTIMATE_RATIO:
        line->slope = audited / book;
        return book > 0;
    default:
        spread = products(sample->book, sample->book, sample->count);
        line->fitted = 2;
        if (!(spread > 0)) {
            return false;
        }
        line->slope = products(sample->book, sample->audited, sample->count) / spread;
        line->level = audited - line->slope * book;
        return true;
    }
}

bool estimate_total(enum estimator estimator, double confidence, const struct item_sample *sample,
                    struct estimate *out)
{
    struct line line;
    struct sum squares = {0};
    double n = (double)sample->count;
    double all = (double)sample->items;
    if (sample->count < 2 || sample->items < (int64_t)sample->count ||
        !line_of(estimator, sample, &line) || sample->count <= line.fitted) {
        return false;
    }
    for (size_t i = 0; i < sample->count; i++) {
        double left = sample->audited[i] - line.level - line.slope * sample->book[i];
        sum_add(&squares, left * left);
    }
    double degrees = n - (double)line.fitted;
    *out = (struct estimate){
        .total = all * line.level + line.slope * sample->book_total,
        .per_item = estimator >= ESTIMATE_RATIO ? line.slope : line.level,
        .deviation = sqrt(sum_total(&squares) / degrees),
        .quantile = gsl_cdf_tdist_Pinv(confidence, degrees),
    };
    out->error = all * out->deviation / sqrt(n) * sqrt(1 - n / all);
    out->low = out->total - out->quantile * out->error;
    out->high = out->total + out->quantile * out->error;
    return out->deviation > 0 && isfinite(out->low) && isfinite(out->high);
}
