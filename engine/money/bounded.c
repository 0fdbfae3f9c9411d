/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/arena.h"
#include "money/money.h"

__extension__ typedef __int128 wide;

/* Those who are still paid by measure, and what is left for them. */
struct filling {
    struct part *parts;
    const struct bounds *bounds;
    size_t count;
    bool *settled;
    wide left;
    wide weights;
};

enum side { BELOW = -1, WITHIN = 0, ABOVE = 1 };

/* Where left × weight ÷ weights lies. */
static enum side side_of(const struct filling *filling, size_t i)
{
    wide quota = filling->left * filling->parts[i].weight;
    if (quota < (wide)filling->bounds[i].least * filling->weights) {
        return BELOW;
    }
    return quota > (wide)filling->bounds[i].most * filling->weights ? ABOVE : WITHIN;
}

/* Whether the leasts of those below take more than the mosts of those above leave over (1), less
 * (−1), or as much (0). In whole numbers and remainders apart, so that nothing overflows. */
static int imbalance(const struct filling *filling)
{
    wide whole = 0;
    wide remainders = 0;
    for (size_t i = 0; i < filling->count; i++) {
        enum side side = filling->settled[i] ? WITHIN : side_of(filling, i);
        if (side != WITHIN) {
            wide quota = filling->left * filling->parts[i].weight;
            whole += (side == BELOW ? filling->bounds[i].least : filling->bounds[i].most) -
                     quota / filling->weights;
            remainders += quota % filling->weights;
        }
    }
    wide limit = remainders / filling->weights;
    return whole > limit ? 1 : whole < limit || remainders % filling->weights > 0 ? -1 : 0;
}

/* Who is beyond a bound stays at it: those below when the leasts take more than the mosts leave
 * over, else those above. False: nobody is. */
static bool settle(struct filling *filling)
{
    int sum = imbalance(filling);
    bool any = false;
    wide taken = 0;
    wide weights = 0;
    for (size_t i = 0; i < filling->count; i++) {
        enum side side = filling->settled[i] ? WITHIN : side_of(filling, i);
        if (side == WITHIN || (side == BELOW && sum < 0) || (side == ABOVE && sum > 0)) {
            continue;
        }
        filling->settled[i] = true;
        filling->parts[i].share =
            side == BELOW ? filling->bounds[i].least : filling->bounds[i].most;
        taken += filling->parts[i].share;
        weights += filling->parts[i].weight;
        any = true;
    }
    filling->left -= taken;
    filling->weights -= weights;
    return any;
}

/* Largest remainders among those who are not settled. Their quotas lie within bounds that are whole
 * numbers, and so do the whole numbers below and above a quota. */
static bool share_rest(struct filling *filling)
{
    struct part *rest = memory_new((filling->count + 1) * sizeof(*rest));
    size_t count = 0;
    for (size_t i = 0; i < filling->count; i++) {
        if (!filling->settled[i]) {
            rest[count++] = filling->parts[i];
        }
    }
    bool well = count == 0 ? filling->left == 0
                           : apportion_largest_remainder((int64_t)filling->left, rest, count);
    count = 0;
    for (size_t i = 0; well && i < filling->count; i++) {
        if (!filling->settled[i]) {
            filling->parts[i] = rest[count++];
        }
    }
    free(rest);
    return well;
}

static enum bounded check(int64_t total, const struct part *parts, const struct bounds *bounds,
                          size_t count)
{
    wide least = 0;
    wide most = 0;
    wide weights = 0;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].weight < 0 || bounds[i].least < 0 || bounds[i].most < bounds[i].least) {
            return BOUNDED_WRONG;
        }
        least += bounds[i].least;
        weights += parts[i].weight;
        /* Without a weight nobody gets more than his least. */
        most += parts[i].weight > 0 ? bounds[i].most : bounds[i].least;
    }
    return total < 0 || weights > INT64_MAX ? BOUNDED_WRONG
           : total < least                  ? BOUNDED_TOO_LITTLE
           : total > most                   ? BOUNDED_TOO_MUCH
                                            : BOUNDED_WELL;
}

enum bounded apportion_bounded(int64_t total, struct part *parts, const struct bounds *bounds,
                               size_t count)
{
    enum bounded result = check(total, parts, bounds, count);
    if (result != BOUNDED_WELL) {
        return result;
    }
    struct filling filling = {.parts = parts, .bounds = bounds, .count = count, .left = total};
    filling.settled = memory_new((count + 1) * sizeof(*filling.settled));
    for (size_t i = 0; i < count; i++) {
        bool nothing = parts[i].weight == 0;
        filling.settled[i] = nothing;
        parts[i].tie = false;
        parts[i].share = bounds[i].least;
        filling.left -= nothing ? bounds[i].least : 0;
        filling.weights += parts[i].weight;
    }
    while (filling.weights > 0 && settle(&filling)) {
    }
    bool well = share_rest(&filling);
    for (size_t i = 0; i < count; i++) {
        parts[i].bound = filling.settled[i];
    }
    free(filling.settled);
    return well ? BOUNDED_WELL : BOUNDED_WRONG;
}
