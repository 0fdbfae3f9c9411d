/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ranks among peers, quotas, and the grade that is left. */
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "batch/assessing.h"

static int by_standing(const void *left, const void *right)
{
    const struct standing *a = *(const struct standing *const *)left;
    const struct standing *b = *(const struct standing *const *)right;
    int order = strcmp(a->group, b->group);
    if (order == 0 && a->ranked != b->ranked) {
        order = a->ranked ? -1 : 1;
    }
    if (order == 0 && a->ranked) {
        order = wide_compare(b->total, a->total);
    }
    return order != 0 ? order : strcmp(a->id, b->id);
}

/* The peers of one group: those with a total first, the best at the front. */
struct peers {
    struct standing **at;
    size_t count;
    size_t ranked;
};

static void give_ranks(struct peers *peers, enum rank_form form)
{
    int64_t rank = 0;
    for (size_t i = 0; i < peers->ranked; i++) {
        bool alike = i > 0 && wide_compare(peers->at[i]->total, peers->at[i - 1]->total) == 0;
        if (!alike) {
            rank = form == RANK_DENSE ? rank + 1 : (int64_t)i + 1;
        }
        peers->at[i]->rank = rank;
    }
}

/* Whether two are alike in what decides who gets a place. */
static bool are_alike(const struct quota *quota, const struct standing *a, const struct standing *b)
{
    bool alike = wide_compare(a->total, b->total) == 0;
    for (size_t i = 0; alike && quota->ties == TIES_BY && quota->by[i]; i++) {
        alike = wide_compare(a->by[i], b->by[i]) == 0;
    }
    return alike;
}

static void by_items(const struct quota *quota, struct standing **at, size_t count)
{
    /* Few are alike: insertion keeps the order of the others. */
    for (size_t i = 1; i < count; i++) {
        for (size_t j = i; j > 0; j--) {
            struct standing *left = at[j - 1];
            struct standing *right = at[j];
            int order = wide_compare(right->total, left->total);
            for (size_t k = 0; order == 0 && quota->by[k]; k++) {
                order = wide_compare(right->by[k], left->by[k]);
            }
            if (order <= 0) {
                break;
            }
            at[j - 1] = right;
            at[j] = left;
        }
    }
}

/* Who of the peers has the grade of the quota or a better one, in order. */
static struct standing **contenders(struct assessing *assessing, const struct peers *peers,
                                    size_t step, size_t *count)
{
    struct standing **list = ARENA_ARRAY(&assessing->arena, peers->count + 1, struct standing *);
    *count = 0;
    for (size_t i = 0; i < peers->ranked; i++) {
        if (peers->at[i]->step <= step) {
            list[(*count)++] = peers->at[i];
        }
    }
    return list;
}

/* How many of the first are within the places when ties at the limit are settled. */
static size_t cut(const struct quota *quota, struct standing **list, size_t count, size_t places,
                  size_t *tied)
{
    size_t first;
    size_t end;
    *tied = 0;
    if (count <= places) {
        return count;
    }
    if (places == 0 || !are_alike(quota, list[places - 1], list[places])) {
        return places;
    }
    for (first = places; first > 0 && are_alike(quota, list[first - 1], list[places]);) {
        first--;
    }
    for (end = places; end < count && are_alike(quota, list[end], list[places]);) {
        end++;
    }
    *tied = end - first;
    return quota->ties == TIES_ALL ? end : first;
}

static bool quota_share(struct assessing *assessing, struct exact *share, const char **reason,
                        struct fault *fault)
{
    const struct assessment *assessment = assessing->assessment;
    const struct figure *figure = assessing_whole(assessing, &assessment->quota.share, reason);
    if (!figure) {
        return true;
    }
    *share = figure->value;
    if (share->num < 0 || exact_compare(*share, exact_of(1)) > 0) {
        const struct declared *by = &assessment->declared;
        return fault_set_at(fault, FAULT_RULE, "quota-share", by->path, by->line,
                            _("assessment \"%s\": a quota is a share from 0 to 1"), by->name);
    }
    return true;
}

/* The grades that share the places, best first. */
static const char *quota_grades(struct assessing *assessing)
{
    const struct assessment *assessment = assessing->assessment;
    size_t last = assessment_step(assessment, assessment->quota.grade);
    const char *names = "";
    for (size_t i = 0; i <= last; i++) {
        names = arena_printf(&assessing->arena, "%s%s%s", names, *names ? "、" : "",
                             assessment->steps[i].name);
    }
    return names;
}

static bool write_quota(struct assessing *assessing, const struct peers *peers, int64_t graded,
                        struct exact share, int64_t places, const size_t counts[3],
                        struct fault *fault)
{
    const struct value values[] = {
        value_string(assessing->assessment->declared.name),
        value_string(peers->at[0]->group),
        value_integer((int64_t)peers->count),
        value_integer(graded),
        value_string(exact_text(&assessing->arena, share)),
        value_integer(places),
        value_integer((int64_t)counts[0]),
        value_integer((int64_t)counts[1]),
        value_integer((int64_t)counts[2]),
        value_string(quota_grades(assessing)),
    };
    return writer_add(assessing->quotas, values, fault);
}

static void add_note(struct assessing *assessing, struct standing *standing, const char *note)
{
    standing->note =
        standing->note ? arena_printf(&assessing->arena, "%s；%s", standing->note, note) : note;
}

static bool keep_quota(struct assessing *assessing, const struct peers *peers, struct fault *fault)
{
    const struct assessment *assessment = assessing->assessment;
    const struct quota *quota = &assessment->quota;
    size_t step = assessment_step(assessment, quota->grade);
    struct exact share = exact_of(0);
    const char *reason = NULL;
    int64_t places;
    if (!quota->grade) {
        return true;
    }
    if (!quota_share(assessing, &share, &reason, fault)) {
        return false;
    }
    if (reason) {
        return evaluation_add(assessing->judging->evaluation, "quota", assessment->declared.name,
                              peers->at[0]->group, reason, fault);
    }
    int64_t graded = 0;
    int64_t all = 0;
    for (size_t i = 0; i < peers->count; i++) {
        all += !peers->at[i]->exempt;
        graded += peers->at[i]->ranked && !peers->at[i]->vetoed;
    }
    if (!exact_round(share, quota->of_all ? all : graded, quota->rounding, &places)) {
        const struct declared *by = &assessment->declared;
        return fault_set_at(fault, FAULT_RULE, "figure-too-large", by->path, by->line,
                            _("a result does not fit into 64 bits: %s"), by->name);
    }
    size_t counts[3];
    struct standing **list = contenders(assessing, peers, step, &counts[0]);
    if (quota->ties == TIES_BY) {
        by_items(quota, list, counts[0]);
    }
    counts[1] = cut(quota, list, counts[0], (size_t)places, &counts[2]);
    for (size_t i = counts[1]; i < counts[0]; i++) {
        /* With `all` those who are alike at the limit are among the places, not behind them. */
        bool tied = quota->ties != TIES_ALL && i < counts[1] + counts[2];
        list[i]->step = step + 1 < assessment->step_count ? step + 1 : step;
        add_note(assessing, list[i],
                 word_with(&assessing->arena, tied ? WORD_TIED_AT_QUOTA : WORD_OVER_QUOTA,
                           quota->grade, NULL, NULL));
    }
    return write_quota(assessing, peers, graded, share, places, counts, fault);
}

static bool settle_peers(struct assessing *assessing, struct peers *peers, struct fault *fault)
{
    const struct assessment *assessment = assessing->assessment;
    while (peers->ranked < peers->count && peers->at[peers->ranked]->ranked) {
        peers->ranked++;
    }
    give_ranks(peers, assessment->rank);
    for (size_t i = 0; i < peers->ranked; i++) {
        struct standing *standing = peers->at[i];
        standing->step = standing->reached;
        if (standing->step != SIZE_MAX && standing->most > standing->step) {
            standing->step = standing->most;
        }
    }
    return keep_quota(assessing, peers, fault);
}

static bool write_standing(struct assessing *assessing, const struct standing *standing,
                           struct fault *fault)
{
    const struct assessment *assessment = assessing->assessment;
    struct arena *arena = &assessing->arena;
    bool graded = standing->step < assessment->step_count;
    bool reached = standing->reached < assessment->step_count;
    const char *grade = graded ? assessment->steps[standing->step].name : standing->grade;
    const struct value values[] = {
        value_string(assessment->declared.name),
        value_string(standing->id),
        *standing->group ? value_string(standing->group) : value_none(),
        standing->ranked ? value_string(wide_text(arena, standing->total)) : value_none(),
        standing->ranked ? value_integer(standing->rank) : value_none(),
        value_string(grade),
        value_string(standing->note),
        standing->ranked ? value_string(wide_text(arena, standing->base)) : value_none(),
        standing->exempt ? value_none() : value_string(exact_text(arena, standing->bonus)),
        standing->exempt ? value_none() : value_string(exact_text(arena, standing->penalty)),
        value_integer(standing->vetoed),
        reached ? value_string(assessment->steps[standing->reached].name) : value_none(),
        standing->converted ? value_string(wide_text(arena, standing->conversion)) : value_none(),
    };
    return writer_add(assessing->grades, values, fault);
}

bool standings_settle(struct assessing *assessing, struct fault *fault)
{
    size_t count = assessing->standing_count;
    struct standing **order = ARENA_ARRAY(&assessing->arena, count + 1, struct standing *);
    for (size_t i = 0; i < count; i++) {
        order[i] = &assessing->standings[i];
    }
    if (count > 0) {
        qsort(order, count, sizeof(*order), by_standing);
    }
    for (size_t i = 0; i < count;) {
        struct peers peers = {.at = &order[i]};
        while (i < count && strcmp(order[i]->group, peers.at[0]->group) == 0) {
            peers.count++;
            i++;
        }
        if (!settle_peers(assessing, &peers, fault) ||
            !firmness_compute(assessing, peers.at, peers.count, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < count; i++) {
        if (!write_standing(assessing, &assessing->standings[i], fault)) {
            return false;
        }
    }
    return true;
}
