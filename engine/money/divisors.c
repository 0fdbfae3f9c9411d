/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "money/money.h"

__extension__ typedef unsigned __int128 wide;

/* Twice the divisor of one who has so many units. */
static wide divisor(enum divisor_method method, int64_t has)
{
    return 2 * (wide)has + (method == DIVISOR_ADAMS ? 0 : method == DIVISOR_WEBSTER ? 1 : 2);
}

/* Compares the claims weight ÷ divisor of two who would then have so many; what follows settles
 * equals. */
static int compare(enum divisor_method method, const struct part *a, int64_t a_has,
                   const struct part *b, int64_t b_has)
{
    wide left = (wide)a->weight * divisor(method, b_has);
    wide right = (wide)b->weight * divisor(method, a_has);
    return left < right ? -1 : left > right;
}

static bool goes_before(enum divisor_method method, const struct part *a, int64_t a_has,
                        const struct part *b, int64_t b_has)
{
    int order = compare(method, a, a_has, b, b_has);
    if (order != 0) {
        return order > 0;
    }
    return a->weight != b->weight ? a->weight > b->weight : strcmp(a->code, b->code) < 0;
}

/* Who is to have one more. */
static struct part *next(enum divisor_method method, struct part *parts, size_t count)
{
    struct part *best = NULL;
    for (size_t i = 0; i < count; i++) {
        struct part *part = &parts[i];
        if (part->weight > 0 &&
            (!best || goes_before(method, part, part->share, best, best->share))) {
            best = part;
        }
    }
    return best;
}

/* Who had the weakest claim to the last unit he has. */
static struct part *last(enum divisor_method method, struct part *parts, size_t count)
{
    struct part *worst = NULL;
    for (size_t i = 0; i < count; i++) {
        struct part *part = &parts[i];
        if (part->share > 0 &&
            (!worst || goes_before(method, worst, worst->share - 1, part, part->share - 1))) {
            worst = part;
        }
    }
    return worst;
}

/* Weight or code decided when one who got no more had the same claim as one who did. */
static void mark_ties(enum divisor_method method, struct part *parts, size_t count)
{
    const struct part *given = last(method, parts, count);
    const struct part *refused = next(method, parts, count);
    if (!given || !refused ||
        compare(method, given, given->share - 1, refused, refused->share) != 0) {
        return;
    }
    const struct part limit = *given;
    for (size_t i = 0; i < count; i++) {
        struct part *part = &parts[i];
        bool had =
            part->share > 0 && compare(method, &limit, limit.share - 1, part, part->share - 1) == 0;
        bool not_had =
            part->weight > 0 && compare(method, &limit, limit.share - 1, part, part->share) == 0;
        part->tie = had || not_had;
    }
}

bool apportion_by_divisors(enum divisor_method method, int64_t total, struct part *parts,
                           size_t count)
{
    int64_t weights = 0;
    int64_t given = 0;
    int64_t weighty = 0;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].weight < 0 || parts[i].weight > INT64_MAX - weights) {
            return false;
        }
        weights += parts[i].weight;
        weighty += parts[i].weight > 0;
    }
    if (total < 0 || weights == 0 || (method == DIVISOR_ADAMS && total < weighty)) {
        return false;
    }
    /* By the quotas at first: no more than a unit each is then wrong, and is set right one by one.
     */
    for (size_t i = 0; i < count; i++) {
        parts[i].share = (int64_t)((wide)total * (wide)parts[i].weight / (wide)weights);
        parts[i].tie = false;
        if (method == DIVISOR_ADAMS && parts[i].share == 0 && parts[i].weight > 0) {
            parts[i].share = 1;
        }
        given += parts[i].share;
    }
    for (; given < total; given++) {
        next(method, parts, count)->share++;
    }
    for (; given > total; given--) {
        last(method, parts, count)->share--;
    }
    /* A quota may have been too much from the start: units move while a claim refused is stronger
     * than one granted. */
    for (;;) {
        struct part *to = next(method, parts, count);
        struct part *from = last(method, parts, count);
        if (!to || !from || to == from ||
            !goes_before(method, to, to->share, from, from->share - 1)) {
            break;
        }
        to->share++;
        from->share--;
    }
    mark_ties(method, parts, count);
    return true;
}
