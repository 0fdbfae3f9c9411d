/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sharing out by largest remainders: what must hold for any total and weights, who gets the last
 * unit, what is marked as a tie, and what is refused. Rounding of amounts to fen. */
#include "unit.h"

#include "money/money.h"

__extension__ typedef __int128 wide;

enum { MOST = 12 };

static const char *const codes[MOST] = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"};

static size_t make(struct part *parts, const int64_t *weights, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        parts[i] = (struct part){.code = codes[i], .weight = weights[i], .share = -7};
    }
    return count;
}

static void share_out(int64_t total, struct part *parts, size_t count)
{
    assert_true(apportion_largest_remainder(total, parts, count));
}

/* "1 0 2 | 1 0 0": the shares, then the ties. */
static const char *result(const struct part *parts, size_t count)
{
    static char out[400];
    size_t used = 0;
    for (size_t i = 0; i < count; i++) {
        used +=
            (size_t)snprintf(out + used, sizeof(out) - used, "%lld ", (long long)parts[i].share);
    }
    used += (size_t)snprintf(out + used, sizeof(out) - used, "|");
    for (size_t i = 0; i < count; i++) {
        used += (size_t)snprintf(out + used, sizeof(out) - used, " %d", parts[i].tie);
    }
    return out;
}

#define assert_shared(total, expected, ...)                                                        \
    do {                                                                                           \
        static const int64_t weights_[] = {__VA_ARGS__};                                           \
        struct part parts_[COUNT_OF(weights_)];                                                    \
        make(parts_, weights_, COUNT_OF(weights_));                                                \
        share_out((total), parts_, COUNT_OF(weights_));                                            \
        assert_string_equal(result(parts_, COUNT_OF(weights_)), (expected));                       \
    } while (0)

/* The sum is the total to the fen, and each share is its quota rounded down or up. */
static void assert_fair(int64_t total, const struct part *parts, size_t count)
{
    wide weights = 0;
    wide sum = 0;
    for (size_t i = 0; i < count; i++) {
        weights += parts[i].weight;
        sum += parts[i].share;
    }
    assert_true(sum == total);
    for (size_t i = 0; i < count; i++) {
        wide quota = (wide)total * parts[i].weight;
        assert_true(parts[i].share >= (int64_t)(quota / weights));
        assert_true(parts[i].share <= (int64_t)((quota + weights - 1) / weights));
    }
}

static int64_t random_number(uint64_t *seed)
{
    uint64_t bits = unit_random_below(seed, 63);
    return (int64_t)(unit_random(seed) >> (1 + bits));
}

static size_t random_parts(uint64_t *seed, struct part *parts)
{
    size_t count = 1 + unit_random_below(seed, MOST);
    bool small = unit_random_below(seed, 2) == 0;
    int64_t weights[MOST];
    for (size_t i = 0; i < count; i++) {
        weights[i] = small ? (int64_t)unit_random_below(seed, 5) : random_number(seed);
    }
    weights[0] += weights[0] < INT64_MAX;
    return make(parts, weights, count);
}

static void shares_add_up_and_keep_to_the_quota(void **state)
{
    uint64_t seed = 1;
    (void)state;
    for (int round = 0; round < 20000; round++) {
        struct part parts[MOST];
        size_t count = random_parts(&seed, parts);
        int64_t total = random_number(&seed);
        share_out(total, parts, count);
        assert_fair(total, parts, count);
    }
}

static void shares_do_not_depend_on_the_order(void **state)
{
    uint64_t seed = 2;
    (void)state;
    for (int round = 0; round < 5000; round++) {
        struct part parts[MOST];
        struct part mixed[MOST];
        size_t count = random_parts(&seed, parts);
        int64_t total = (int64_t)unit_random_below(&seed, 200);
        memcpy(mixed, parts, sizeof(mixed));
        for (size_t i = count; i > 1; i--) {
            size_t j = unit_random_below(&seed, i);
            struct part moved = mixed[i - 1];
            mixed[i - 1] = mixed[j];
            mixed[j] = moved;
        }
        share_out(total, parts, count);
        share_out(total, mixed, count);
        for (size_t i = 0; i < count; i++) {
            size_t own = (size_t)(mixed[i].code[0] - 'a');
            assert_true(mixed[i].share == parts[own].share && mixed[i].tie == parts[own].tie);
        }
    }
}

static void a_larger_weight_never_gets_less(void **state)
{
    uint64_t seed = 3;
    (void)state;
    for (int round = 0; round < 5000; round++) {
        struct part parts[MOST];
        size_t count = random_parts(&seed, parts);
        share_out((int64_t)unit_random_below(&seed, 1000), parts, count);
        for (size_t i = 0; i < count; i++) {
            for (size_t j = 0; j < count; j++) {
                assert_true(parts[i].weight <= parts[j].weight || parts[i].share >= parts[j].share);
            }
        }
    }
}

static void the_last_unit_goes_to_the_larger_remainder(void **state)
{
    (void)state;
    assert_shared(3, "1 0 2 | 1 1 0", 1, 1, 3);
    assert_shared(9999, "7499 2500 | 0 0", 75, 25);
    assert_shared(613, "99 93 99 125 104 93 | 0 0 0 0 0 0", 98, 92, 98, 123, 102, 92);
}

static void of_equal_remainders_the_larger_weight_goes_first(void **state)
{
    (void)state;
    /* All remainders are 1/3; two units are left for the two that weigh 4. */
    assert_shared(1000, "334 83 83 334 83 83 | 1 1 1 1 1 1", 4, 1, 1, 4, 1, 1);
    /* Remainders of a half each: 1/2, 3/2. */
    assert_shared(2, "0 2 | 1 1", 1, 3);
}

static void of_equal_weights_the_smaller_code_goes_first(void **state)
{
    struct part parts[] = {{.code = "乙", .weight = 1},
                           {.code = "U10", .weight = 1},
                           {.code = "U1", .weight = 1},
                           {.code = "U2", .weight = 1}};
    (void)state;
    share_out(1, parts, 4);
    assert_string_equal(result(parts, 4), "0 0 1 0 | 1 1 1 1");
    share_out(2, parts, 4);
    assert_string_equal(result(parts, 4), "0 1 1 0 | 1 1 1 1");
    share_out(3, parts, 4);
    assert_string_equal(result(parts, 4), "0 1 1 1 | 1 1 1 1");
    share_out(4, parts, 4);
    assert_string_equal(result(parts, 4), "1 1 1 1 | 0 0 0 0");
}

/* Equal remainders of which all, or none, got a unit are no tie. */
static void only_what_weight_or_code_decided_is_a_tie(void **state)
{
    (void)state;
    assert_shared(5, "2 2 1 | 0 0 0", 2, 2, 1);
    assert_shared(4, "2 2 0 | 0 0 0", 9, 9, 1);
    /* 5/3 5/3 2/3: all remainders alike, two units left. */
    assert_shared(4, "2 2 0 | 1 1 1", 5, 5, 2);
}

/* The paradox of Alabama belongs to the method; it must come out and not be smoothed away. */
static void one_more_to_share_may_leave_one_with_less(void **state)
{
    (void)state;
    assert_shared(10, "4 4 2 | 0 0 0", 6, 6, 2);
    assert_shared(11, "5 5 1 | 0 0 0", 6, 6, 2);
}

static void no_weight_gets_nothing(void **state)
{
    uint64_t seed = 4;
    (void)state;
    assert_shared(7, "0 7 0 | 0 0 0", 0, 3, 0);
    assert_shared(0, "0 0 | 0 0", 5, 7);
    for (int round = 0; round < 2000; round++) {
        struct part parts[MOST];
        size_t count = random_parts(&seed, parts);
        share_out(random_number(&seed), parts, count);
        for (size_t i = 0; i < count; i++) {
            assert_true(parts[i].weight > 0 || parts[i].share == 0);
        }
    }
}

static void the_largest_amounts_do_not_overflow(void **state)
{
    (void)state;
    assert_shared(INT64_MAX, "4611686018427387904 4611686018427387903 | 1 1", 1, 1);
    assert_shared(INT64_MAX, "4611686018427387903 4611686018427387903 1 | 0 0 0", INT64_MAX,
                  INT64_MAX, 1);
    assert_shared(INT64_MAX, "9223372036854775807 | 0", INT64_MAX);
    assert_shared(1, "1 0 0 | 1 1 1", INT64_MAX, INT64_MAX, INT64_MAX);
}

static void what_cannot_be_shared_is_refused(void **state)
{
    struct part parts[2];
    static const int64_t none[] = {0, 0};
    static const int64_t negative[] = {3, -1};
    static const int64_t fine[] = {3, 1};
    (void)state;
    make(parts, none, 2);
    assert_false(apportion_largest_remainder(5, parts, 2));
    assert_false(apportion_largest_remainder(0, parts, 2));
    assert_false(apportion_largest_remainder(5, parts, 0));
    make(parts, negative, 2);
    assert_false(apportion_largest_remainder(5, parts, 2));
    make(parts, fine, 2);
    assert_false(apportion_largest_remainder(-1, parts, 2));
    assert_int_equal(parts[0].share, -7);
}

/* A second sharing out of the same parts knows nothing of the first. */
static void marks_of_an_earlier_result_are_cleared(void **state)
{
    struct part parts[2];
    static const int64_t weights[] = {1, 1};
    (void)state;
    make(parts, weights, 2);
    share_out(1, parts, 2);
    assert_string_equal(result(parts, 2), "1 0 | 1 1");
    share_out(2, parts, 2);
    assert_string_equal(result(parts, 2), "1 1 | 0 0");
}

static void amounts_are_rounded_as_declared(void **state)
{
    static const struct {
        int64_t num;
        int64_t den;
        int64_t rounded[4]; /* half-up, half-even, down, up */
    } amounts[] = {{6006, 10, {601, 601, 600, 601}},
                   {5, 2, {3, 2, 2, 3}},
                   {-5, 2, {-3, -2, -2, -3}},
                   {7, 2, {4, 4, 3, 4}},
                   {1, 3, {0, 0, 0, 1}},
                   {-1, 3, {0, 0, 0, -1}},
                   {0, 1, {0, 0, 0, 0}},
                   {INT64_MAX, 1, {INT64_MAX, INT64_MAX, INT64_MAX, INT64_MAX}}};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(amounts); i++) {
        for (int mode = ROUND_HALF_UP; mode <= ROUND_UP; mode++) {
            struct exact fen;
            int64_t out;
            assert_true(exact_make(amounts[i].num, amounts[i].den, &fen));
            assert_true(money_round(fen, (enum rounding)mode, &out));
            if (out != amounts[i].rounded[mode]) {
                fail_msg("%lld/%lld by mode %d is %lld", (long long)amounts[i].num,
                         (long long)amounts[i].den, mode, (long long)out);
            }
        }
    }
}

static size_t by_divisors(enum divisor_method method, int64_t total, struct part *parts,
                          const int64_t *weights, size_t count)
{
    make(parts, weights, count);
    assert_true(apportion_by_divisors(method, total, parts, count));
    return count;
}

/* The example by which Balinski and Young, Fair Representation (1982), tell the methods apart. */
static void divisor_methods_come_out_as_published(void **state)
{
    static const int64_t weights[] = {9061, 7179, 5259, 3319, 1182};
    static const char *const expected[DIVISOR_METHODS] = {
        [DIVISOR_ADAMS] = "9 7 5 3 2 | 0 0 0 0 0",
        [DIVISOR_WEBSTER] = "9 8 5 3 1 | 0 0 0 0 0",
        [DIVISOR_JEFFERSON] = "10 7 5 3 1 | 0 0 0 0 0",
    };
    (void)state;
    for (int method = 0; method < DIVISOR_METHODS; method++) {
        struct part parts[5];
        by_divisors((enum divisor_method)method, 26, parts, weights, 5);
        assert_string_equal(result(parts, 5), expected[method]);
    }
}

/* Unit by unit, as the definition has it. */
static void slowly(enum divisor_method method, int64_t total, struct part *parts, size_t count)
{
    for (int64_t n = 0; n < total; n++) {
        struct part *best = NULL;
        double most = -1;
        for (size_t i = 0; i < count; i++) {
            double a = (double)parts[i].share;
            double below = method == DIVISOR_ADAMS     ? a
                           : method == DIVISOR_WEBSTER ? a + 0.5
                                                       : a + 1;
            double claim = (double)parts[i].weight / below;
            if (parts[i].weight > 0 &&
                (claim > most || (claim >= most && best && parts[i].weight > best->weight))) {
                best = &parts[i];
                most = claim;
            }
        }
        best->share++;
    }
}

static void divisor_methods_give_unit_by_unit(void **state)
{
    uint64_t seed = 5;
    (void)state;
    for (int round = 0; round < 3000; round++) {
        struct part parts[MOST];
        struct part wanted[MOST];
        int64_t weights[MOST];
        size_t count = 1 + unit_random_below(&seed, MOST);
        enum divisor_method method = (enum divisor_method)unit_random_below(&seed, DIVISOR_METHODS);
        for (size_t i = 0; i < count; i++) {
            weights[i] = (int64_t)unit_random_below(&seed, round % 2 ? 8 : 1000);
        }
        weights[0]++;
        int64_t total = (int64_t)count + (int64_t)unit_random_below(&seed, 200);
        make(wanted, weights, count);
        for (size_t i = 0; i < count; i++) {
            wanted[i].share = 0;
        }
        slowly(method, total, wanted, count);
        by_divisors(method, total, parts, weights, count);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(parts[i].share, wanted[i].share);
        }
    }
}

/* One more to share leaves nobody with less, whatever the method; largest remainders do not hold
 * that. */
static void divisor_methods_have_no_paradox(void **state)
{
    uint64_t seed = 8;
    (void)state;
    for (int round = 0; round < 5000; round++) {
        struct part less[MOST];
        struct part more[MOST];
        int64_t weights[MOST];
        size_t count = 1 + unit_random_below(&seed, MOST);
        enum divisor_method method = (enum divisor_method)unit_random_below(&seed, DIVISOR_METHODS);
        int64_t total = random_number(&seed) / 2 + MOST;
        int64_t sum = 0;
        for (size_t i = 0; i < count; i++) {
            weights[i] = random_number(&seed) / MOST + (i == 0);
        }
        by_divisors(method, total, less, weights, count);
        by_divisors(method, total + 1, more, weights, count);
        for (size_t i = 0; i < count; i++) {
            sum += less[i].share;
            assert_true(more[i].share >= less[i].share);
        }
        assert_int_equal(sum, total);
    }
}

static void divisor_methods_refuse_what_cannot_be_shared(void **state)
{
    static const int64_t none[] = {0, 0};
    static const int64_t some[] = {1, 2, 3};
    static const int64_t negative[] = {1, -1};
    struct part parts[3];
    (void)state;
    make(parts, none, 2);
    assert_false(apportion_by_divisors(DIVISOR_WEBSTER, 5, parts, 2));
    make(parts, negative, 2);
    assert_false(apportion_by_divisors(DIVISOR_WEBSTER, 5, parts, 2));
    make(parts, some, 3);
    assert_false(apportion_by_divisors(DIVISOR_WEBSTER, -1, parts, 3));
    assert_false(apportion_by_divisors(DIVISOR_ADAMS, 2, parts, 3));
    by_divisors(DIVISOR_ADAMS, 3, parts, some, 3);
    assert_string_equal(result(parts, 3), "1 1 1 | 0 0 0");
}

#define assert_bounded(total, expected, bounds_, ...)                                              \
    do {                                                                                           \
        static const int64_t weights_[] = {__VA_ARGS__};                                           \
        struct part parts_[COUNT_OF(weights_)];                                                    \
        make(parts_, weights_, COUNT_OF(weights_));                                                \
        assert_int_equal(apportion_bounded((total), parts_, (bounds_), COUNT_OF(weights_)),        \
                         BOUNDED_WELL);                                                            \
        assert_string_equal(result(parts_, COUNT_OF(weights_)), (expected));                       \
    } while (0)

/* Caps and floors: 50, 30, 20 of 10000. */
static void bounds_are_kept_and_the_rest_is_shared(void **state)
{
    static const struct bounds capped[] = {{0, 4000}, {0, INT64_MAX}, {0, INT64_MAX}};
    static const struct bounds floored[] = {{0, INT64_MAX}, {0, INT64_MAX}, {2500, INT64_MAX}};
    static const struct bounds both[] = {{0, 4000}, {0, INT64_MAX}, {2500, INT64_MAX}};
    (void)state;
    assert_bounded(10000, "4000 3600 2400 | 0 0 0", capped, 50, 30, 20);
    assert_bounded(10000, "4688 2812 2500 | 1 1 0", floored, 50, 30, 20);
    assert_bounded(10000, "4000 3500 2500 | 0 0 0", both, 50, 30, 20);
}

/* There is one measure: who is within his bounds gets it to the unit, who is not stands at one. */
static void assert_filled(int64_t total, const struct part *parts, const struct bounds *bounds,
                          size_t count)
{
    wide sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += parts[i].share;
        assert_true(parts[i].share >= bounds[i].least && parts[i].share <= bounds[i].most);
        for (size_t j = 0; j < count; j++) {
            /* Nobody below his most has over a unit less by weight than one above his least. */
            bool could = parts[i].weight > 0 && parts[i].share < bounds[i].most;
            bool might = parts[j].share > bounds[j].least;
            if (could && might) {
                assert_true((wide)(parts[i].share + 1) * parts[j].weight >=
                            (wide)(parts[j].share - 1) * parts[i].weight);
            }
        }
    }
    assert_true(sum == total);
}

static void random_pools_are_filled(void **state)
{
    uint64_t seed = 21;
    (void)state;
    for (int round = 0; round < 20000; round++) {
        struct part parts[MOST];
        struct bounds bounds[MOST];
        int64_t weights[MOST];
        size_t count = 1 + unit_random_below(&seed, MOST);
        uint64_t size = round % 3 == 0 ? 10 : round % 3 == 1 ? 1000 : (uint64_t)1 << 40;
        wide least = 0;
        wide most = 0;
        for (size_t i = 0; i < count; i++) {
            weights[i] = (int64_t)unit_random_below(&seed, size / (i + 1) + 2);
            bounds[i].least =
                unit_random_below(&seed, 2) ? 0 : (int64_t)unit_random_below(&seed, size);
            bounds[i].most = bounds[i].least + (int64_t)unit_random_below(&seed, size * 2);
            least += bounds[i].least;
            most += weights[i] > 0 ? bounds[i].most : bounds[i].least;
        }
        int64_t total =
            (int64_t)(least + (wide)unit_random_below(&seed, (uint64_t)(most - least) + 1));
        make(parts, weights, count);
        assert_int_equal(apportion_bounded(total, parts, bounds, count), BOUNDED_WELL);
        assert_filled(total, parts, bounds, count);
        struct part turned[MOST];
        struct bounds turned_bounds[MOST];
        for (size_t i = 0; i < count; i++) {
            turned[i] = parts[count - 1 - i];
            turned_bounds[i] = bounds[count - 1 - i];
        }
        assert_int_equal(apportion_bounded(total, turned, turned_bounds, count), BOUNDED_WELL);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(turned[i].share, parts[count - 1 - i].share);
        }
    }
}

static void bounds_that_cannot_be_kept_are_refused(void **state)
{
    static const int64_t weights[] = {1, 1};
    static const int64_t none[] = {0, 0};
    static const struct bounds narrow[] = {{10, 20}, {10, 20}};
    static const struct bounds wrong[] = {{10, 9}, {0, 20}};
    struct part parts[2];
    (void)state;
    make(parts, weights, 2);
    assert_int_equal(apportion_bounded(19, parts, narrow, 2), BOUNDED_TOO_LITTLE);
    assert_int_equal(apportion_bounded(41, parts, narrow, 2), BOUNDED_TOO_MUCH);
    assert_int_equal(apportion_bounded(-1, parts, narrow, 2), BOUNDED_WRONG);
    assert_int_equal(apportion_bounded(20, parts, wrong, 2), BOUNDED_WRONG);
    assert_int_equal(apportion_bounded(40, parts, narrow, 2), BOUNDED_WELL);
    make(parts, none, 2);
    assert_int_equal(apportion_bounded(21, parts, narrow, 2), BOUNDED_TOO_MUCH);
    assert_int_equal(apportion_bounded(20, parts, narrow, 2), BOUNDED_WELL);
    assert_string_equal(result(parts, 2), "10 10 | 0 0");
}

/* Each line apart: how many of the fen start, start + interval … lie in it. */
static void interval_hits_what_lies_under_its_fen(void **state)
{
    uint64_t seed = 7;
    (void)state;
    for (int round = 0; round < 2000; round++) {
        struct selected items[MOST];
        int64_t left;
        int64_t end = 0;
        int64_t hits = 0;
        int64_t interval = 1 + (int64_t)unit_random_below(&seed, 60);
        int64_t start = (int64_t)unit_random_below(&seed, (size_t)interval);
        for (size_t i = 0; i < MOST; i++) {
            items[i] = (struct selected){.fen = 1 + (int64_t)unit_random_below(&seed, 80)};
        }
        assert_true(select_take_whole(interval, items, MOST, &left));
        select_interval(interval, start, items, MOST);
        for (size_t i = 0; i < MOST; i++) {
            int64_t own = 0;
            assert_int_equal(items[i].whole, items[i].fen >= interval);
            if (items[i].whole) {
                assert_int_equal(items[i].hits, 1);
                continue;
            }
            for (int64_t fen = end; fen < end + items[i].fen; fen++) {
                own += fen % interval == start;
            }
            end += items[i].fen;
            hits += own;
            assert_int_equal(items[i].hits, own);
        }
        assert_int_equal(left, end);
        assert_true(hits == left / interval || hits == left / interval + 1);
    }
}

static int64_t last_fen(void *context, int64_t cell)
{
    (void)cell;
    return *(const int64_t *)context - 1;
}

/* One fen of each cell; of the last, which is cut, perhaps none. A line over two cells may be hit
 * by both. */
static void cells_hit_one_fen_each(void **state)
{
    struct selected items[] = {{.fen = 4}, {.fen = 9}, {.fen = 3}, {.fen = 12}, {.fen = 6}};
    int64_t interval = 10;
    int64_t left;
    (void)state;
    assert_true(select_take_whole(interval, items, COUNT_OF(items), &left));
    assert_int_equal(left, 22);
    assert_true(items[3].whole);
    select_cells(interval, last_fen, &interval, items, COUNT_OF(items));
    static const int64_t hits[] = {0, 1, 0, 1, 1}; /* fen 9 and 19 of 0 … 21; 29 is beyond */
    for (size_t i = 0; i < COUNT_OF(items); i++) {
        assert_int_equal(items[i].hits, hits[i]);
    }
}

static void selecting_refuses_what_has_no_fen(void **state)
{
    struct selected none[] = {{.fen = 5}, {.fen = 0}};
    struct selected large[] = {{.fen = INT64_MAX - 1}, {.fen = INT64_MAX - 1}};
    int64_t left;
    (void)state;
    assert_false(select_take_whole(10, none, 2, &left));
    assert_false(select_take_whole(0, none, 1, &left));
    assert_false(select_take_whole(INT64_MAX, large, 2, &left));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shares_add_up_and_keep_to_the_quota),
        cmocka_unit_test(shares_do_not_depend_on_the_order),
        cmocka_unit_test(a_larger_weight_never_gets_less),
        cmocka_unit_test(the_last_unit_goes_to_the_larger_remainder),
        cmocka_unit_test(of_equal_remainders_the_larger_weight_goes_first),
        cmocka_unit_test(of_equal_weights_the_smaller_code_goes_first),
        cmocka_unit_test(only_what_weight_or_code_decided_is_a_tie),
        cmocka_unit_test(one_more_to_share_may_leave_one_with_less),
        cmocka_unit_test(no_weight_gets_nothing),
        cmocka_unit_test(the_largest_amounts_do_not_overflow),
        cmocka_unit_test(what_cannot_be_shared_is_refused),
        cmocka_unit_test(marks_of_an_earlier_result_are_cleared),
        cmocka_unit_test(amounts_are_rounded_as_declared),
        cmocka_unit_test(divisor_methods_come_out_as_published),
        cmocka_unit_test(divisor_methods_give_unit_by_unit),
        cmocka_unit_test(divisor_methods_have_no_paradox),
        cmocka_unit_test(divisor_methods_refuse_what_cannot_be_shared),
        cmocka_unit_test(bounds_are_kept_and_the_rest_is_shared),
        cmocka_unit_test(random_pools_are_filled),
        cmocka_unit_test(bounds_that_cannot_be_kept_are_refused),
        cmocka_unit_test(interval_hits_what_lies_under_its_fen),
        cmocka_unit_test(cells_hit_one_fen_each),
        cmocka_unit_test(selecting_refuses_what_has_no_fen),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
