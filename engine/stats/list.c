/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The two lists, by name, and the one place where their numbers of rows and arguments are looked
 * at. */
#include <gsl/gsl_errno.h>
#include <math.h>

#include "base/language.h"
#include "stats/internal.h"

enum {
    SLOPES_MOST = 3000,   /* rows, with a slope for each pair of them: 36 MB */
    TABLE_MOST = 1000000, /* rows of a table of counts, or of scores */
};

/* name, what it is, columns, rows at least and at most, arguments at least and at most */
static const struct statistic statistics[] = {
    {"n", N_("number of values"), 1, 0, 0, 0, 0, stat_count},
    {"mean", N_("arithmetic mean"), 1, 1, 0, 0, 0, stat_mean},
    {"weighted_mean", N_("mean of values with weights"), 2, 1, 0, 0, 0, stat_weighted_mean},
    {"geometric_mean", N_("geometric mean of values with weights"), 2, 1, 0, 0, 0,
     stat_geometric_mean},
    {"harmonic_mean", N_("harmonic mean of values with weights"), 2, 1, 0, 0, 0,
     stat_harmonic_mean},
    {"sd", N_("standard deviation of a sample (n - 1)"), 1, 2, 0, 0, 0, stat_sd},
    {"skewness", N_("skewness G1, as SKEW"), 1, 3, 0, 0, 0, stat_skewness},
    {"kurtosis", N_("kurtosis G2, as KURT"), 1, 4, 0, 0, 0, stat_kurtosis},
    {"least", N_("smallest value"), 1, 1, 0, 0, 0, stat_least},
    {"most", N_("largest value"), 1, 1, 0, 0, 0, stat_most},
    {"median", N_("median (quantile of 0.5, type 7)"), 1, 1, 0, 0, 0, stat_median},
    {"quantile", N_("quantile of a share p, of a type 1 to 9; 7 if not given"), 1, 1, 0, 1, 2,
     stat_quantile},
    {"quantile_inc", N_("quantile of type 7, as PERCENTILE.INC"), 1, 1, 0, 1, 1, stat_quantile_inc},
    {"quantile_exc", N_("quantile of type 6, as PERCENTILE.EXC"), 1, 1, 0, 1, 1, stat_quantile_exc},
    {"mad", N_("median distance from the median"), 1, 1, 0, 0, 0, stat_mad},
    {"mean_deviation", N_("mean distance from the median"), 1, 1, 0, 0, 0, stat_mean_deviation},
    {"outliers", N_("number of values whose modified z is over a limit, 3.5 if not given"), 1, 5, 0,
     0, 1, stat_outliers},
    {"gini", N_("Gini coefficient"), 1, 2, 0, 0, 0, stat_gini},
    {"lorenz", N_("Lorenz curve: what the lowest share p of the values has of the total"), 1, 2, 0,
     1, 1, stat_lorenz},
    {"spearman", N_("Spearman's rank correlation"), 2, 3, 0, 0, 0, stat_spearman},
    {"kendall", N_("Kendall's rank correlation, tau-b"), 2, 2, 0, 0, 0, stat_kendall},
    {"kendall_p", N_("how likely such a Kendall's tau is by chance"), 2, 4, 0, 0, 0,
     stat_kendall_p},
    {"mann_kendall", N_("Mann-Kendall S of a trend: pairs that rise less pairs that fall"), 2, 2, 0,
     0, 0, stat_mann_kendall},
    {"mann_kendall_p", N_("how likely such a trend is by chance"), 2, 4, 0, 0, 0, stat_kendall_p},
    {"theil_sen_slope", N_("Theil-Sen slope: median of the slopes of all pairs"), 2, 2, SLOPES_MOST,
     0, 0, stat_theil_sen_slope},
    {"theil_sen_intercept", N_("where the Theil-Sen line stands at 0"), 2, 2, SLOPES_MOST, 0, 0,
     stat_theil_sen_intercept},
    {"chi2_shares", N_("chi-square of shares being alike: hits and size a row"), 2, 2, 0, 0, 0,
     stat_chi2_shares},
    {"chi2_shares_p", N_("how likely such different shares are by chance"), 2, 2, 0, 0, 0,
     stat_chi2_shares_p},
    {"chi2_table", N_("chi-square of a table: row, column and count"), 3, 2, TABLE_MOST, 0, 0,
     stat_chi2_table},
    {"chi2_table_p", N_("how likely such a table is by chance"), 3, 2, TABLE_MOST, 0, 0,
     stat_chi2_table_p},
    {"share_mean", N_("share of all units together: hits and size a row"), 2, 1, 0, 0, 0,
     stat_share_mean},
    {"share_spread", N_("how far shares differ beyond chance, from 0 to 1"), 2, 3, 0, 0, 0,
     stat_share_spread},
    {"cronbach", N_("Cronbach's alpha: subject, item and score a row"), 3, 4, TABLE_MOST, 0, 0,
     stat_cronbach},
    {"kendall_w", N_("Kendall's W: judge, thing and score a row"), 3, 4, TABLE_MOST, 0, 0,
     stat_kendall_w},
    {"bootstrap_mean_low", N_("lower bootstrap limit of the mean: confidence, resamples, seed"), 1,
     2, 0, 3, 3, stat_bootstrap_mean_low},
    {"bootstrap_mean_high", N_("upper bootstrap limit of the mean"), 1, 2, 0, 3, 3,
     stat_bootstrap_mean_high},
    {"bootstrap_median_low", N_("lower bootstrap limit of the median"), 1, 2, 0, 3, 3,
     stat_bootstrap_median_low},
    {"bootstrap_median_high", N_("upper bootstrap limit of the median"), 1, 2, 0, 3, 3,
     stat_bootstrap_median_high},
};

/* name, what it is, arguments at least and at most */
static const struct formula formulas[] = {
    {"wilson_low", N_("lower Wilson limit of a share"), 2, 3, formula_wilson_low},
    {"wilson_high", N_("upper Wilson limit of a share"), 2, 3, formula_wilson_high},
    {"clopper_low", N_("lower Clopper-Pearson limit of a share"), 2, 3, formula_clopper_low},
    {"clopper_high", N_("upper Clopper-Pearson limit of a share"), 2, 3, formula_clopper_high},
    {"two_shares_z", N_("z of two shares being alike"), 4, 4, formula_two_shares_z},
    {"two_shares_p", N_("how likely two shares differ so by chance"), 4, 4, formula_two_shares_p},
    {"funnel_low", N_("lower funnel limit of a share, for a unit of a size"), 3, 4,
     formula_funnel_low},
    {"funnel_high", N_("upper funnel limit of a share, for a unit of a size"), 3, 4,
     formula_funnel_high},
    {"shrunken", N_("a share drawn towards that of all units"), 4, 4, formula_shrunken},
    {"modified_z", N_("distance from the median in robust deviations"), 4, 4, formula_modified_z},
    {"z_score", N_("distance from the mean in standard deviations"), 3, 3, formula_z_score},
    {"goalposts", N_("how much of the way from one limit to the other"), 3, 3, formula_goalposts},
};

void stats_start(void)
{
    gsl_set_error_handler_off();
}

const struct statistic *stats_list(size_t *count)
{
    *count = sizeof(statistics) / sizeof(*statistics);
    return statistics;
}

const struct formula *formulas_list(size_t *count)
{
    *count = sizeof(formulas) / sizeof(*formulas);
    return formulas;
}

static bool are_finite(const double *arguments, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (!isfinite(arguments[i])) {
            return false;
        }
    }
    return true;
}

bool stats_compute(const struct statistic *statistic, struct series *series,
                   const double *arguments, size_t count, double *out)
{
    double value;
    if (series->width != statistic->columns || series->count < statistic->least ||
        (statistic->most > 0 && series->count > statistic->most) ||
        count < statistic->least_arguments || count > statistic->most_arguments ||
        !are_finite(arguments, count) || !series->rewind(series) ||
        !statistic->compute(series, arguments, count, &value) || !isfinite(value)) {
        return false;
    }
    *out = value;
    return true;
}

bool formula_compute(const struct formula *formula, const double *arguments, size_t count,
                     double *out)
{
    double value;
    if (count < formula->least || count > formula->most || !are_finite(arguments, count) ||
        !formula->compute(arguments, count, &value) || !isfinite(value)) {
        return false;
    }
    *out = value;
    return true;
}
