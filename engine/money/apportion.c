/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "money/money.h"

__extension__ typedef __int128 wide;

struct claim {
    struct part *part;
    wide remainder;
};

static int by_claim(const void *a, const void *b)
{
    const struct claim *left = a;
    const struct claim *right = b;
    if (left->remainder != right->remainder) {
        return left->remainder > right->remainder ? -1 : 1;
    }
    if (left->part->weight != right->part->weight) {
        return left->part->weight > right->part->weight ? -1 : 1;
    }
    return strcmp(left->part->code, right->part->code);
}

/* All with the remainder at which the units ran out are marked. */
static void mark_ties(struct claim *claims, size_t count, size_t given)
{
    if (given == 0 || given >= count || claims[given - 1].remainder != claims[given].remainder) {
        return;
    }
    for (size_t i = 0; i < count; i++) {
        claims[i].part->tie = claims[i].remainder == claims[given].remainder;
    }
}

bool apportion_largest_remainder(int64_t total, struct part *parts, size_t count)
{
    wide weights = 0;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].weight < 0) {
            return false;
        }
        weights += parts[i].weight;
    }
    if (total < 0 || weights == 0) {
        return false;
    }
    struct claim *claims = memory_new(count * sizeof(*claims));
    wide left = total;
    for (size_t i = 0; i < count; i++) {
        wide quota = (wide)total * parts[i].weight;
        parts[i].share = (int64_t)(quota / weights);
        parts[i].tie = false;
        claims[i] = (struct claim){&parts[i], quota % weights};
        left -= parts[i].share;
    }
    qsort(claims, count, sizeof(*claims), by_claim);
    for (size_t i = 0; i < (size_t)left; i++) {
        claims[i].part->share++;
    }
    mark_ties(claims, count, (size_t)left);
    free(claims);
    return true;
}
