/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What may be wrong with the money that was not looked at. */
#include <math.h>

#include "stats/sampling.h"

static bool are_taints(const double *taints, size_t count, int64_t size)
{
    if (size < 1 || (int64_t)count > size) {
        return false;
    }
    for (size_t i = 0; i < count; i++) {
        if (!(taints[i] >= 0 && taints[i] <= 1) || (i > 0 && taints[i] > taints[i - 1])) {
            return false;
        }
    }
    return true;
}

/* Stringer (1963): the upper share of a population with no error; then each error raises it by as
 * much as one error more does, times its taint, the largest taint first. */
bool bound_stringer(enum audit_model model, double confidence, int64_t size, const double *taints,
                    size_t count, struct bound_step *steps)
{
    if (model == MODEL_HYPERGEOMETRIC || !are_taints(taints, count, size)) {
        return false;
    }
    for (size_t i = 0; i <= count; i++) {
        struct bound_step *step = &steps[i];
        *step = (struct bound_step){.taint = i == 0 ? 1 : taints[i - 1]};
        if (!sampling_upper(model, confidence, size, (int64_t)i, 0, &step->factor)) {
            return false;
        }
        step->rise = i == 0 ? step->factor : step->factor - steps[i - 1].factor;
        step->adds = step->rise * step->taint;
        step->bound = i == 0 ? step->adds : steps[i - 1].bound + step->adds;
    }
    return true;
}

/* Leslie, Teitlebaum and Anderson (1979): each error either loads what was there before by its
 * taint, or spreads the mean taint over as many errors as there may be; the larger holds. */
bool bound_cell(double confidence, int64_t size, const double *taints, size_t count,
                struct bound_step *steps)
{
    double sum = 0;
    double before = 0;
    if (!are_taints(taints, count, size)) {
        return false;
    }
    for (size_t i = 0; i <= count; i++) {
        struct bound_step *step = &steps[i];
        *step = (struct bound_step){.taint = i == 0 ? 1 : taints[i - 1]};
        if (!sampling_factor(confidence, (double)i, &step->factor)) {
            return false;
        }
        step->rise = i == 0 ? step->factor : step->factor - steps[i - 1].factor;
        sum += i == 0 ? 0 : step->taint;
        step->load = i == 0 ? step->factor : before + step->taint;
        step->spread = i == 0 ? step->factor : step->factor * sum / (double)i;
        before = step->load > step->spread ? step->load : step->spread;
        step->bound = before / (double)size;
    }
    return true;
}
