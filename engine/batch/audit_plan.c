/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How many to test: what an auditor decides, and the sizes that follow from it. */
#include <inttypes.h>
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/audit_population.h"
#include "stats/sampling.h"

bool audit_choice(struct auditing *auditing, const char *option, const char *given,
                  const char *const *names, size_t otherwise, size_t *out)
{
    const char *list = "";
    size_t count = 0;
    for (; names[count]; count++) {
        if (given && strcmp(names[count], given) == 0) {
            *out = count;
            return true;
        }
        list = arena_printf(&auditing->arena, "%s%s%s", list, count > 0 ? ", " : "", names[count]);
    }
    *out = otherwise;
    return !given ||
           fault_set(auditing->fault, FAULT_USAGE, "audit-value", _("%s: \"%s\" is none of %s%s"),
                     option, given, list, suggest_hint(&auditing->arena, given, names, count));
}

bool audit_confidence(struct auditing *auditing, double *out)
{
    const char *given = auditing->request->confidence;
    struct exact value;
    struct exact half = {1, 2};
    struct exact most = {999, 1000};
    if (!exact_parse(text_of(given ? given : "95%"), &value) ||
        (exact_compare(value, exact_of(1)) > 0 && !exact_divide(value, exact_of(100), &value)) ||
        exact_compare(value, half) < 0 || exact_compare(value, most) > 0) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-value",
                         _("%s: \"%s\" is no confidence from 50%% to 99.9%%"), "--confidence",
                         given);
    }
    *out = exact_real(value);
    paper_fact(&auditing->paper, "confidence", N_("confidence"),
               paper_text(arena_printf(&auditing->arena, "%g%%", *out * 100)));
    return true;
}

bool audit_share(struct auditing *auditing, const char *option, const char *given, int64_t whole,
                 struct exact *out)
{
    struct exact value;
    struct exact fen;
    bool number = exact_parse(text_of(given), &value) && value.num >= 0;
    bool yuan = number && whole > 0 && !text_ends(text_of(given), TEXT("%")) &&
                exact_compare(value, exact_of(1)) > 0;
    if (yuan) {
        number = exact_multiply(value, exact_of(100), &fen) &&
                 exact_divide(fen, exact_of(whole), &value);
    }
    if (!number || exact_compare(value, exact_of(1)) >= 0) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-value",
                         whole > 0 ? _("%s: \"%s\" is no share such as 5%%, and no sum in yuan "
                                       "below the population's")
                                   : _("%s: \"%s\" is no share such as 5%%"),
                         option, given);
    }
    *out = value;
    return true;
}

static const struct paper_column size_columns[] = {
    {"model", N_("model"), PAPER_TEXT},
    {"size", N_("sample size"), PAPER_COUNT},
    {"errors", N_("errors it may hold"), PAPER_COUNT},
    {"interval_fen", N_("interval, yuan"), PAPER_MONEY},
    {"whole", N_("lines taken whole"), PAPER_COUNT},
    {"whole_sum_fen", N_("sum taken whole, yuan"), PAPER_MONEY},
};

static void tell_interval(const struct auditing *auditing, int64_t size, struct paper_value *row)
{
    int64_t interval = auditing->sum / size;
    int64_t whole = 0;
    int64_t sum = 0;
    if (interval <= 0) {
        return;
    }
    for (size_t i = 0; i < auditing->count; i++) {
        whole += auditing->items[i].fen >= interval;
        sum += auditing->items[i].fen >= interval ? auditing->items[i].fen : 0;
    }
    row[3] = paper_money(interval);
    row[4] = paper_count(whole);
    row[5] = paper_money(sum);
}

static bool tell_sizes(struct auditing *auditing, struct sample_plan *plan, bool money)
{
    struct paper_table *table =
        paper_table(&auditing->paper, "sizes", N_("sample sizes"), size_columns, money ? 6 : 3);
    bool any = false;
    for (int i = 0; i < AUDIT_MODELS; i++) {
        struct sample_size size;
        struct paper_value *row = paper_row(table);
        row[0] = paper_word(audit_model_names()[i]);
        if (!sampling_size((enum audit_model)i, plan, &size)) {
            continue;
        }
        any = true;
        row[1] = paper_count(size.size);
        row[2] = paper_count(size.errors);
        if (money) {
            tell_interval(auditing, size.size, row);
        }
    }
    return any || fault_set(auditing->fault, FAULT_USAGE, "audit-size",
                            _("no sample of up to %d shows this; test every line, or let more be "
                              "tolerable"),
                            SAMPLE_MOST);
}

const char *audit_share_words(struct auditing *auditing, struct exact share, int64_t whole)
{
    int64_t fen;
    const char *percent = arena_printf(&auditing->arena, "%.10g%%", exact_real(share) * 100);
    struct exact sum;
    if (whole == 0 || !exact_multiply(share, exact_of(whole), &sum) ||
        !exact_round(sum, 1, ROUND_DOWN, &fen)) {
        return percent;
    }
    return arena_printf(&auditing->arena, _("%s (%s yuan)"), percent,
                        exact_yuan(&auditing->arena, fen));
}

static bool read_plan(struct auditing *auditing, int64_t whole, struct sample_plan *plan)
{
    const struct audit_request *request = auditing->request;
    struct paper *paper = &auditing->paper;
    if (!audit_confidence(auditing, &plan->confidence) ||
        !audit_share(auditing, "--tolerable", request->tolerable ? request->tolerable : "5%", whole,
                     &plan->tolerable) ||
        !audit_share(auditing, "--expected", request->expected ? request->expected : "0", whole,
                     &plan->expected)) {
        return false;
    }
    if (exact_compare(plan->expected, plan->tolerable) >= 0) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-value", "%s",
                         _("--expected must be below --tolerable"));
    }
    paper_fact(paper, "tolerable", N_("wrong at most, to be tolerable"),
               paper_text(audit_share_words(auditing, plan->tolerable, whole)));
    paper_fact(paper, "expected", N_("wrong, as expected"),
               paper_text(audit_share_words(auditing, plan->expected, whole)));
    return true;
}

bool audit_plan(struct auditing *auditing)
{
    struct sample_plan plan = {.tolerable = {0, 1}, .expected = {0, 1}};
    size_t method;
    if (!audit_choice(auditing, "--method", auditing->request->method, audit_method_names(),
                      METHOD_INTERVAL, &method)) {
        return false;
    }
    bool money = method != METHOD_ITEMS;
    paper_fact(&auditing->paper, "method", N_("method"), paper_word(audit_method_names()[method]));
    if (money && auditing->sum <= 0) {
        return fault_set(auditing->fault, FAULT_USAGE, "audit-size", "%s",
                         _("no amount is over nought: there is no money to draw from; use --method "
                           "items"));
    }
    if (!read_plan(auditing, money ? auditing->sum : 0, &plan)) {
        return false;
    }
    plan.population = money ? auditing->sum : (int64_t)auditing->count;
    if (!tell_sizes(auditing, &plan, money)) {
        return false;
    }
    paper_note(&auditing->paper,
               N_("A sample of that size which shows no more errors than it may hold tells, with "
                  "this confidence, that no more is wrong than is tolerable."));
    paper_note(
        &auditing->paper,
        N_("Every line is tested first: the checks of mingce look at each of them, and their "
           "findings are in the workbooks. A sample is for what no line shows, its vouchers "
           "and what was delivered, and for populations that are too large to look at."));
    if (money && (auditing->zero > 0 || auditing->negative > 0 || auditing->missing > 0)) {
        paper_note(&auditing->paper,
                   N_("Lines without an amount, and amounts of nought or below, have no money that "
                      "could be drawn: look at them apart."));
    }
    paper_note(&auditing->paper,
               N_("Next: mingce audit sample with the same table and method, --size N and a --seed "
                  "that nobody chose for what it draws."));
    return true;
}
