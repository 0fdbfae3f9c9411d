/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside stats/: the functions of the two lists, and what they share. */
#ifndef STATS_INTERNAL_H
#define STATS_INTERNAL_H

#include "stats/stats.h"

/* Rows of a series in memory. */
struct rows {
    double *at;
    size_t count;
    size_t width;
};

/* False: too many, or not all of them are finite numbers. Give them back with rows_free. */
bool rows_read(struct series *series, struct rows *out);
void rows_free(struct rows *rows);
/* One column of rows. */
double *rows_column(const struct rows *rows, size_t column);

/* A sum that keeps what additions lose (Neumaier). */
struct sum {
    double value;
    double lost;
};
void sum_add(struct sum *sum, double term);
double sum_total(const struct sum *sum);

/* A number that counts something. */
bool is_whole(double number);
/* Of values that rise. */
double sorted_median(const double *values, size_t count);
double sorted_quantile(const double *values, size_t count, double share);

/* NaN: it could not be computed. */
double beta_quantile(double p, double a, double b);

typedef bool statistic_function(struct series *series, const double *arguments, size_t count,
                                double *out);
typedef bool formula_function(const double *arguments, size_t count, double *out);

statistic_function stat_count, stat_mean, stat_sd, stat_skewness, stat_kurtosis, stat_least,
    stat_most, stat_weighted_mean, stat_geometric_mean, stat_harmonic_mean;
statistic_function stat_median, stat_quantile, stat_quantile_inc, stat_quantile_exc;
statistic_function stat_mad, stat_mean_deviation, stat_outliers;
statistic_function stat_gini, stat_lorenz;
statistic_function stat_spearman, stat_kendall, stat_kendall_p, stat_mann_kendall,
    stat_theil_sen_slope, stat_theil_sen_intercept;
statistic_function stat_chi2_shares, stat_chi2_shares_p, stat_chi2_table, stat_chi2_table_p;
statistic_function stat_share_mean, stat_share_spread;
statistic_function stat_cronbach, stat_kendall_w;
statistic_function stat_bootstrap_mean_low, stat_bootstrap_mean_high, stat_bootstrap_median_low,
    stat_bootstrap_median_high;

formula_function formula_wilson_low, formula_wilson_high, formula_clopper_low, formula_clopper_high;
formula_function formula_two_shares_z, formula_two_shares_p;
formula_function formula_funnel_low, formula_funnel_high;
formula_function formula_shrunken, formula_modified_z;
formula_function formula_z_score, formula_goalposts;

#endif
