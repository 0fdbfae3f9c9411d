/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Benford's law, and when it is not asked. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/audit_population.h"
#include "stats/sampling.h"

enum {
    CANDIDATES = 20,       /* the commonest amounts, which may be a standard or a multiple of one */
    LEAST_STANDARD = 1000, /* fen: sums in whole yuan have no standard yet */
    MOST_HEADS = 200,
    LEAST_DISTINCT = 100,
};

struct amount {
    int64_t fen;
    int64_t count;
};

struct amounts {
    struct amount *list; /* by size, then by count */
    size_t count;
    int64_t records;
    int64_t median;
};

static int by_size(const void *a, const void *b)
{
    int64_t first = *(const int64_t *)a;
    int64_t second = *(const int64_t *)b;
    return first < second ? -1 : first > second;
}

/* The commonest first; of equals the smaller. */
static int by_count(const void *a, const void *b)
{
    const struct amount *first = a;
    const struct amount *second = b;
    if (first->count != second->count) {
        return first->count > second->count ? -1 : 1;
    }
    return first->fen < second->fen ? -1 : first->fen > second->fen;
}

static void count_amounts(struct auditing *auditing, struct amounts *out)
{
    int64_t *all = ARENA_ARRAY(&auditing->arena, auditing->count + 1, int64_t);
    size_t count = 0;
    for (size_t i = 0; i < auditing->count; i++) {
        if (auditing->items[i].fen > 0) {
            all[count++] = auditing->items[i].fen;
        }
    }
    qsort(all, count, sizeof(*all), by_size);
    *out = (struct amounts){.records = (int64_t)count, .median = count > 0 ? all[count / 2] : 0};
    for (size_t i = 0; i < count; i++) {
        if (i > 0 && all[i] == all[i - 1]) {
            out->list[out->count - 1].count++;
        } else {
            struct amount amount = {all[i], 1};
            ARENA_PUSH(&auditing->arena, out->list, out->count, amount);
        }
    }
    if (out->count > 0) {
        qsort(out->list, out->count, sizeof(*out->list), by_count);
    }
}

static int64_t divisor(int64_t a, int64_t b)
{
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static int64_t multiples_of(const struct amounts *amounts, int64_t standard)
{
    int64_t count = 0;
    for (size_t i = 0; i < amounts->count; i++) {
        count += amounts->list[i].fen % standard == 0 ? amounts->list[i].count : 0;
    }
    return count;
}

/* A standard times heads: four of five amounts are whole multiples of one sum, and half of them are
 * so for no more than so many heads. 0: none. The largest such sum is the standard. */
static int64_t standard_of(const struct amounts *amounts, int64_t *multiples)
{
    size_t tried = amounts->count < CANDIDATES ? amounts->count : CANDIDATES;
    int64_t found = 0;
    for (size_t i = 0; i < tried; i++) {
        for (size_t j = i; j < tried; j++) {
            int64_t standard = divisor(amounts->list[i].fen, amounts->list[j].fen);
            if (standard < LEAST_STANDARD || standard <= found ||
                amounts->median / standard > MOST_HEADS) {
                continue;
            }
            int64_t count = multiples_of(amounts, standard);
            if (count * 5 >= amounts->records * 4) {
                found = standard;
                *multiples = count;
            }
        }
    }
    return found;
}

/* NULL: the law may be asked. */
static const char *why_not(struct auditing *auditing, const struct amounts *amounts)
{
    struct arena *arena = &auditing->arena;
    int64_t multiples = 0;
    if (amounts->records < DIGITS_LEAST) {
        return arena_printf(arena,
                            _("not evaluated: %" PRId64 " amounts over nought are too few, %d are "
                              "wanted"),
                            amounts->records, DIGITS_LEAST);
    }
    int64_t standard = standard_of(amounts, &multiples);
    if (standard > 0) {
        return arena_printf(arena,
                            _("not evaluated: %" PRId64 " of %" PRId64
                              " amounts are whole multiples "
                              "of %s; amounts set by a rule follow the rule, not this law"),
                            multiples, amounts->records, exact_yuan(arena, standard));
    }
    if (amounts->count < LEAST_DISTINCT || (int64_t)amounts->count * 10 < amounts->records) {
        return arena_printf(arena,
                            _("not evaluated: %" PRId64 " amounts have %zu values only; they were "
                              "chosen from a list"),
                            amounts->records, amounts->count);
    }
    return NULL;
}

static const struct paper_column columns[] = {
    {"digit", N_("digit"), PAPER_COUNT},           {"seen", N_("seen"), PAPER_COUNT},
    {"share", N_("share"), PAPER_SHARE},           {"expected", N_("expected share"), PAPER_SHARE},
    {"difference", N_("difference"), PAPER_SHARE}, {"z", N_("z"), PAPER_REAL},
};

static const char *conformity_words(enum conformity conformity)
{
    static const char *const texts[] = {
        N_("close conformity"),
        N_("acceptable conformity"),
        N_("marginally acceptable conformity"),
        N_("no conformity"),
    };
    return _(texts[conformity]);
}

static void tell(struct auditing *auditing, const struct digit_result *result)
{
    struct paper *paper = &auditing->paper;
    struct paper_table *table =
        paper_table(paper, "digits", N_("digits"), columns, sizeof(columns) / sizeof(*columns));
    paper_fact(paper, "amounts", N_("amounts with these digits"), paper_count(result->records));
    paper_fact(paper, "chi2", N_("chi-square"), paper_real(result->chi2));
    paper_fact(paper, "degrees", N_("degrees of freedom"), paper_count((int64_t)result->count - 1));
    paper_fact(paper, "chi2_p", N_("as likely by chance"), paper_real(result->chi2_p));
    paper_fact(paper, "mad", N_("mean absolute deviation"), paper_real(result->mad));
    paper_fact(paper, "conformity", N_("by Nigrini's limits"),
               paper_text(conformity_words(result->conformity)));
    for (size_t i = 0; i < result->count; i++) {
        struct paper_value *row = paper_row(table);
        double share = (double)result->seen[i] / (double)result->records;
        row[0] = paper_count(result->first + (int64_t)i);
        row[1] = paper_count(result->seen[i]);
        row[2] = paper_share(share);
        row[3] = paper_share(result->expected[i]);
        row[4] = paper_share(share - result->expected[i]);
        row[5] = paper_real(result->z[i]);
    }
    paper_note(paper,
               N_("A digit with z over 1.96 is off by more than chance brings in one of "
                  "twenty. What is off is a question to be asked, and no proof of anything."));
}

bool audit_digits(struct auditing *auditing)
{
    size_t test;
    struct amounts amounts;
    struct digit_result result = {0};
    struct paper *paper = &auditing->paper;
    if (!audit_choice(auditing, "--test", auditing->request->test, digit_test_names(), DIGITS_FIRST,
                      &test)) {
        return false;
    }
    paper_fact(paper, "test", N_("digits"), paper_word(digit_test_names()[test]));
    count_amounts(auditing, &amounts);
    paper_fact(paper, "distinct", N_("different amounts"), paper_count((int64_t)amounts.count));
    const char *reason = why_not(auditing, &amounts);
    if (reason) {
        paper_fact(paper, "state", N_("state"), paper_text(reason));
        return true;
    }
    for (size_t i = 0; i < amounts.count; i++) {
        int class = digits_class((enum digit_test)test, amounts.list[i].fen);
        if (class >= 0) {
            result.seen[class] += amounts.list[i].count;
        }
    }
    if (digits_judge((enum digit_test)test, &result)) {
        tell(auditing, &result);
    } else {
        paper_fact(paper, "state", N_("state"), paper_text(_("not evaluated")));
    }
    return true;
}
