/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the audited sample says of the whole population. */
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/audit_population.h"
#include "stats/sampling.h"

enum { BOUND_STRINGER, BOUND_CELL, BOUND_FIRST_ESTIMATE }; /* then the estimators */

static const char *const bounds[] = {"stringer", "cell",       "mean", "difference",
                                     "ratio",    "regression", NULL};

/* A line of the sample in error. */
struct error {
    size_t at; /* of the draw */
    double taint;
};

/* Over- or understatement. */
struct side {
    const char *key;
    bool over;
    struct error *errors; /* of the drawn part: one a hit, the largest taint first */
    size_t count;
    int64_t known;  /* fen, of what was taken whole */
    bool too_large; /* a taint over 1: no bound holds */
};

struct evaluating {
    struct auditing *auditing;
    struct audit_draw draw;
    struct audited *audited;
    double confidence;
    enum audit_model model;
    size_t bound;
    struct exact tolerable;
    bool has_tolerable;
};

static int64_t book_of(const struct evaluating *evaluating, size_t at)
{
    return evaluating->auditing->items[evaluating->draw.items[at]].fen;
}

/* How much of it is wrong on this side; 0: nothing. */
static int64_t wrong_of(const struct evaluating *evaluating, const struct side *side, size_t at)
{
    int64_t wrong = book_of(evaluating, at) - evaluating->audited[at].fen;
    wrong = side->over ? wrong : -wrong;
    return wrong > 0 ? wrong : 0;
}

/* Equal taints stay in the order of the sample. */
static int by_taint(const void *a, const void *b)
{
    const struct error *first = a;
    const struct error *second = b;
    if (first->taint != second->taint) {
        return first->taint > second->taint ? -1 : 1;
    }
    return first->at < second->at ? -1 : first->at > second->at;
}

static void collect(struct evaluating *evaluating, struct side *side)
{
    struct arena *arena = &evaluating->auditing->arena;
    for (size_t i = 0; i < evaluating->draw.count; i++) {
        int64_t wrong = wrong_of(evaluating, side, i);
        const struct drawn *drawn = &evaluating->draw.drawn[i];
        struct error error = {i, (double)wrong / (double)book_of(evaluating, i)};
        if (drawn->whole) {
            side->known += wrong;
            continue;
        }
        side->too_large = side->too_large || error.taint > 1;
        for (int64_t hit = 0; wrong > 0 && hit < drawn->hits; hit++) {
            ARENA_PUSH(arena, side->errors, side->count, error);
        }
    }
    if (side->count > 0) {
        qsort(side->errors, side->count, sizeof(*side->errors), by_taint);
    }
}

static double taints_of(const struct side *side)
{
    double sum = 0;
    for (size_t i = 0; i < side->count; i++) {
        sum += side->errors[i].taint;
    }
    return sum;
}

static const struct paper_column stringer_columns[] = {
    {"errors", N_("error no."), PAPER_COUNT},  {"id", N_("id"), PAPER_TEXT},
    {"taint", N_("taint"), PAPER_REAL},        {"upper", N_("upper share"), PAPER_REAL},
    {"rise", N_("rise of it"), PAPER_REAL},    {"adds", N_("rise × taint"), PAPER_REAL},
    {"bound", N_("bound, share"), PAPER_REAL}, {"bound_fen", N_("bound, yuan"), PAPER_MONEY},
};

static const struct paper_column cell_columns[] = {
    {"errors", N_("error no."), PAPER_COUNT},
    {"id", N_("id"), PAPER_TEXT},
    {"taint", N_("taint"), PAPER_REAL},
    {"factor", N_("factor"), PAPER_REAL},
    {"load", N_("bound before + taint"), PAPER_REAL},
    {"spread", N_("factor × mean taint"), PAPER_REAL},
    {"bound", N_("bound, share"), PAPER_REAL},
    {"bound_fen", N_("bound, yuan"), PAPER_MONEY},
};

/* Upper bounds are rounded up. */
static int64_t fen_of(double share, int64_t of)
{
    return (int64_t)ceil(share * (double)of);
}

static void tell_steps(struct evaluating *evaluating, const struct side *side,
                       const struct bound_step *steps)
{
    struct auditing *auditing = evaluating->auditing;
    bool cell = evaluating->bound == BOUND_CELL;
    struct paper_table *table = paper_table(
        &auditing->paper, side->over ? "steps_over" : "steps_under",
        side->over ? N_("overstatement, step by step") : N_("understatement, step by step"),
        cell ? cell_columns : stringer_columns, 8);
    for (size_t i = 0; i <= side->count; i++) {
        const struct bound_step *step = &steps[i];
        struct paper_value *row = paper_row(table);
        row[0] = paper_count((int64_t)i);
        if (i > 0) {
            size_t at = evaluating->draw.items[side->errors[i - 1].at];
            row[1] = paper_text(auditing->items[at].shown);
        }
        row[2] = paper_real(step->taint);
        row[3] = paper_real(step->factor);
        row[4] = paper_real(cell ? step->load : step->rise);
        row[5] = paper_real(cell ? step->spread : step->adds);
        row[6] = paper_real(step->bound);
        row[7] = paper_money(fen_of(step->bound, evaluating->draw.left));
    }
}

static bool is_tolerable(const struct evaluating *evaluating, int64_t fen)
{
    struct exact share;
    return exact_make(fen, evaluating->auditing->sum, &share) &&
           exact_compare(share, evaluating->tolerable) <= 0;
}

/* NULL: nothing was said to be tolerable. */
static const char *verdict(const struct evaluating *evaluating, int64_t fen)
{
    if (!evaluating->has_tolerable) {
        return NULL;
    }
    return is_tolerable(evaluating, fen) ? _("within what is tolerable")
                                         : _("not shown to be within what is tolerable");
}

static bool compute_bound(struct evaluating *evaluating, const struct side *side,
                          struct bound_step *steps)
{
    double *taints = ARENA_ARRAY(&evaluating->auditing->arena, side->count + 1, double);
    int64_t size = evaluating->draw.hits;
    for (size_t i = 0; i < side->count; i++) {
        taints[i] = side->errors[i].taint;
    }
    return evaluating->bound == BOUND_CELL
               ? bound_cell(evaluating->confidence, size, taints, side->count, steps)
               : bound_stringer(evaluating->model, evaluating->confidence, size, taints,
                                side->count, steps);
}

/* NULL: the bound stands in the steps, or nothing was left to draw from. */
static const char *why_not(struct evaluating *evaluating, const struct side *side,
                           struct bound_step *steps)
{
    if (evaluating->draw.left == 0) {
        return NULL;
    }
    if (side->too_large) {
        return _("not evaluated: a line is wrong by more than its amount");
    }
    if (evaluating->draw.hits == 0) {
        return _("not evaluated: nothing was hit beside what was taken whole");
    }
    return compute_bound(evaluating, side, steps) ? NULL
                                                  : _("not evaluated: it could not be computed");
}

static const struct paper_column bound_columns[] = {
    {"side", N_("side"), PAPER_TEXT},
    {"hits", N_("hits in error"), PAPER_COUNT},
    {"known_fen", N_("known of lines taken whole, yuan"), PAPER_MONEY},
    {"likely_share", N_("most likely share of the rest"), PAPER_SHARE},
    {"likely_fen", N_("most likely, yuan"), PAPER_MONEY},
    {"bound_share", N_("upper bound, share of the rest"), PAPER_REAL},
    {"bound_fen", N_("at most, yuan"), PAPER_MONEY},
    {"remark", N_("remark"), PAPER_TEXT},
};

static void tell_side(struct evaluating *evaluating, struct side *side, struct paper_table *table)
{
    struct auditing *auditing = evaluating->auditing;
    const struct audit_draw *draw = &evaluating->draw;
    collect(evaluating, side);
    struct bound_step *steps = ARENA_ARRAY(&auditing->arena, side->count + 1, struct bound_step);
    double likely = draw->hits > 0 ? taints_of(side) / (double)draw->hits : 0;
    int64_t upper = side->known;
    struct paper_value *row = paper_row(table);
    row[0] = paper_text(side->over ? _("overstatement") : _("understatement"));
    row[1] = paper_count((int64_t)side->count);
    row[2] = paper_money(side->known);
    const char *reason = why_not(evaluating, side, steps);
    if (reason) {
        row[7] = paper_text(reason);
        return;
    }
    row[4] = paper_money(side->known + (int64_t)llround(likely * (double)draw->left));
    if (draw->left > 0) {
        double share = steps[side->count].bound;
        share = share < 1 ? share : 1;
        upper += fen_of(share, draw->left);
        row[3] = paper_share(likely);
        row[5] = paper_real(share);
        tell_steps(evaluating, side, steps);
    }
    row[6] = paper_money(upper);
    row[7] = paper_text(verdict(evaluating, upper));
}

static bool evaluate_money(struct evaluating *evaluating)
{
    struct side over = {.key = "over", .over = true};
    struct side under = {.key = "under"};
    struct paper *paper = &evaluating->auditing->paper;
    paper_fact(paper, "bound_method", N_("bound"), paper_word(bounds[evaluating->bound]));
    if (evaluating->bound == BOUND_STRINGER) {
        paper_fact(paper, "model", N_("model"), paper_word(audit_model_names()[evaluating->model]));
    }
    struct paper_table *table = paper_table(paper, "bounds", N_("what may be wrong"), bound_columns,
                                            sizeof(bound_columns) / sizeof(*bound_columns));
    tell_side(evaluating, &over, table);
    tell_side(evaluating, &under, table);
    if (evaluating->draw.hits > 0) {
        paper_fact(
            paper, "likely_net_share", N_("most likely, net of each other"),
            paper_share((taints_of(&over) - taints_of(&under)) / (double)evaluating->draw.hits));
    }
    paper_note(paper,
               N_("The taint of a line is what is wrong of it over its book amount. Overstatement "
                  "and understatement are kept apart and never set off."));
    paper_note(
        paper,
        evaluating->bound == BOUND_CELL
            ? N_("Cell bound: it starts with the factor for no error. Each error, the largest "
                 "taint "
                 "first, either adds its taint to the bound before, or spreads the mean of the "
                 "taints so far over the factor for so many errors; the larger holds. Divided by "
                 "the hits it is a share of the money drawn from.")
            : N_("Stringer bound: the upper share for no error, as if all of it were wrong, and "
                 "for "
                 "each error, the largest taint first, the rise of the upper share by one error "
                 "more, times the taint. It is a share of the money drawn from."));
    paper_note(paper,
               N_("Money that was never booked cannot be hit: a sample of monetary units says "
                  "little of what is missing from the books."));
    return true;
}

static const char *const estimate_notes[] = {
    [ESTIMATE_MEAN] = N_("Mean: the number of lines times the mean audited amount."),
    [ESTIMATE_DIFFERENCE] =
        N_("Difference: the sum of the books, and the number of lines times the "
           "mean of audited less book amount."),
    [ESTIMATE_RATIO] = N_("Ratio: the sum of the books times the sum of audited over the sum of "
                          "book amounts in the sample."),
    [ESTIMATE_REGRESSION] =
        N_("Regression: the line of least squares of audited over book amounts, "
           "taken at the mean of the books, times the number of lines."),
};

static void tell_estimate(struct evaluating *evaluating, const struct estimate *estimate,
                          int64_t books)
{
    struct paper *paper = &evaluating->auditing->paper;
    paper_fact(paper, "per_item", N_("mean, difference (yuan), ratio or slope"),
               paper_real(evaluating->bound >= BOUND_FIRST_ESTIMATE + ESTIMATE_RATIO
                              ? estimate->per_item
                              : estimate->per_item / 100));
    paper_fact(paper, "deviation", N_("standard deviation, yuan"),
               paper_real(estimate->deviation / 100));
    paper_fact(paper, "error", N_("standard error of the total, yuan"),
               paper_real(estimate->error / 100));
    paper_fact(paper, "quantile", N_("one-sided quantile of Student's t"),
               paper_real(estimate->quantile));
    paper_fact(paper, "total_fen", N_("audited total, estimated, yuan"),
               paper_money((int64_t)llround(estimate->total)));
    int64_t over = books - (int64_t)floor(estimate->low);
    int64_t under = (int64_t)ceil(estimate->high) - books;
    over = over > 0 ? over : 0;
    under = under > 0 ? under : 0;
    paper_fact(paper, "over_bound_fen", N_("overstated at most, yuan"), paper_money(over));
    paper_fact(paper, "over_remark", N_("this overstatement is"),
               paper_text(verdict(evaluating, over)));
    paper_fact(paper, "under_bound_fen", N_("understated at most, yuan"), paper_money(under));
    paper_fact(paper, "under_remark", N_("this understatement is"),
               paper_text(verdict(evaluating, under)));
}

/* How many of the lines are wrong, whatever by. */
static void tell_attributes(struct evaluating *evaluating)
{
    struct auditing *auditing = evaluating->auditing;
    const struct audit_draw *draw = &evaluating->draw;
    double upper;
    int64_t errors = 0;
    for (size_t i = 0; i < draw->count; i++) {
        errors += book_of(evaluating, i) != evaluating->audited[i].fen;
    }
    paper_fact(&auditing->paper, "errors", N_("lines in error"), paper_count(errors));
    if (sampling_upper(evaluating->model, evaluating->confidence, (int64_t)draw->count, errors,
                       (int64_t)auditing->count, &upper)) {
        upper = upper < 1 ? upper : 1;
        paper_fact(&auditing->paper, "model", N_("model"),
                   paper_word(audit_model_names()[evaluating->model]));
        paper_fact(&auditing->paper, "errors_upper", N_("share of lines in error, at most"),
                   paper_share(upper));
    }
    if (errors > 0 && errors < 15) {
        paper_note(
            &auditing->paper,
            N_("Fewer than 15 lines differ: the standard error rests on few of them, and the "
               "limits may be too narrow. Monetary units suit rare errors better."));
    }
}

static bool evaluate_items(struct evaluating *evaluating)
{
    struct auditing *auditing = evaluating->auditing;
    size_t count = evaluating->draw.count;
    double *book = ARENA_ARRAY(&auditing->arena, count + 1, double);
    double *audited = ARENA_ARRAY(&auditing->arena, count + 1, double);
    int64_t books = auditing->sum + auditing->negative_sum;
    enum estimator estimator = (enum estimator)(evaluating->bound - BOUND_FIRST_ESTIMATE);
    struct estimate estimate;
    for (size_t i = 0; i < count; i++) {
        book[i] = (double)book_of(evaluating, i);
        audited[i] = (double)evaluating->audited[i].fen;
    }
    const struct item_sample sample = {book, audited, count, (int64_t)auditing->count,
                                       (double)books};
    tell_attributes(evaluating);
    paper_fact(&auditing->paper, "bound_method", N_("estimate"),
               paper_word(bounds[evaluating->bound]));
    if (estimate_total(estimator, evaluating->confidence, &sample, &estimate)) {
        tell_estimate(evaluating, &estimate, books);
    } else {
        paper_fact(&auditing->paper, "total", N_("audited total, estimated, yuan"),
                   paper_text(_("not evaluated: nothing differs in the sample, or it is too small, "
                                "and so nothing tells how far the rest may be off")));
    }
    paper_note(&auditing->paper, estimate_notes[estimator]);
    paper_note(
        &auditing->paper,
        N_("The limits are the estimate less and plus its standard error times the quantile, "
           "each with the confidence by itself; of lines taken without putting back."));
    return true;
}

static const struct paper_column line_columns[] = {
    {"no", N_("no."), PAPER_COUNT},
    {"id", N_("id"), PAPER_TEXT},
    {"unit", N_("unit"), PAPER_TEXT},
    {"place", N_("file and line"), PAPER_TEXT},
    {"book_fen", N_("book amount"), PAPER_MONEY},
    {"audited_fen", N_("audited amount"), PAPER_MONEY},
    {"over_fen", N_("overstated"), PAPER_MONEY},
    {"under_fen", N_("understated"), PAPER_MONEY},
    {"note", N_("tester's note"), PAPER_TEXT},
};

static void tell_lines(struct evaluating *evaluating)
{
    struct auditing *auditing = evaluating->auditing;
    struct paper_table *table =
        paper_table(&auditing->paper, "errors", N_("lines in error"), line_columns,
                    sizeof(line_columns) / sizeof(*line_columns));
    table->empty = N_("No line of the sample is in error.");
    for (size_t i = 0; i < evaluating->draw.count; i++) {
        const struct audit_item *item = &auditing->items[evaluating->draw.items[i]];
        int64_t wrong = item->fen - evaluating->audited[i].fen;
        if (wrong == 0) {
            continue;
        }
        struct paper_value *row = paper_row(table);
        const char *note = evaluating->audited[i].note;
        row[0] = paper_count((int64_t)item->no);
        row[1] = paper_text(item->shown);
        row[2] = paper_text(item->unit);
        row[3] = paper_text(item->place);
        row[4] = paper_money(item->fen);
        row[5] = paper_money(evaluating->audited[i].fen);
        row[wrong > 0 ? 6 : 7] = paper_money(wrong > 0 ? wrong : -wrong);
        row[8] = paper_text(note && *note ? note : NULL);
    }
}

static bool read_choices(struct evaluating *evaluating)
{
    struct auditing *auditing = evaluating->auditing;
    const struct audit_request *request = auditing->request;
    bool items = evaluating->draw.method == METHOD_ITEMS;
    size_t model;
    if (!audit_confidence(auditing, &evaluating->confidence) ||
        !audit_choice(auditing, "--model", request->model, audit_model_names(),
                      items ? MODEL_HYPERGEOMETRIC : MODEL_POISSON, &model) ||
        !audit_choice(auditing, "--bound", request->bound, bounds,
                      items ? BOUND_FIRST_ESTIMATE + ESTIMATE_DIFFERENCE : BOUND_STRINGER,
                      &evaluating->bound)) {
        return false;
    }
    evaluating->model = (enum audit_model)model;
    if (items != (evaluating->bound >= BOUND_FIRST_ESTIMATE)) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-value",
                         _("--bound %s does not go with --method %s"), bounds[evaluating->bound],
                         audit_method_names()[evaluating->draw.method]);
    }
    if (!items && evaluating->model == MODEL_HYPERGEOMETRIC) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-value", "%s",
                         _("--model hypergeometric counts lines; for monetary units take poisson "
                           "or binomial"));
    }
    evaluating->has_tolerable = request->tolerable != NULL;
    if (!request->tolerable) {
        return true;
    }
    if (!audit_share(auditing, "--tolerable", request->tolerable, auditing->sum,
                     &evaluating->tolerable)) {
        return false;
    }
    paper_fact(&auditing->paper, "tolerable", N_("wrong at most, to be tolerable"),
               paper_text(audit_share_words(auditing, evaluating->tolerable, auditing->sum)));
    return true;
}

bool audit_evaluate(struct auditing *auditing)
{
    struct evaluating evaluating = {.auditing = auditing};
    if (!audit_draw(auditing, &evaluating.draw) || !read_choices(&evaluating)) {
        return false;
    }
    evaluating.audited = ARENA_ARRAY(&auditing->arena, evaluating.draw.count + 1, struct audited);
    if (!audit_read(auditing, &evaluating.draw, evaluating.audited)) {
        return false;
    }
    bool items = evaluating.draw.method == METHOD_ITEMS;
    bool well = items ? evaluate_items(&evaluating) : evaluate_money(&evaluating);
    tell_lines(&evaluating);
    return well;
}
