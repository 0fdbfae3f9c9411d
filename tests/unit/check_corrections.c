/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which batch the name of a folder means, and what takes the place of what. */
#include "batch/corrections.h"
#include "unit.h"

static const char *const by_row[] = {"更正", "补报", NULL};
static const char *const by_file[] = {"重报", NULL};
static const struct correction rows = {.folders = by_row};
static const struct correction files = {.folders = by_file, .whole = true};
static const struct correction *list[] = {&rows, &files};
static const struct ruleset rules = {.corrections = list, .correction_count = 2};

static void batches(void **state)
{
    static const struct {
        const char *path;
        int64_t batch;
        bool whole;
        bool unclear;
    } cases[] = {
        {"a.csv", 0, false, false},
        {"甲局/人员名册.csv", 0, false, false},
        {"甲局/更正/a.csv", 1, false, false},
        {"甲局/更正1/a.csv", 1, false, false},
        {"甲局/更正 12 /a.csv", 12, false, false},
        {"甲局/更正－３/a.csv", 3, false, false},
        {"甲局/更正（第二批）/a.csv", 2, false, false},
        {"甲局/更正第十二次/a.csv", 12, false, false},
        {"甲局/第3次更正/a.csv", 3, false, false},
        {"甲局/第三批补报/a.csv", 3, false, false},
        {"甲局/更正-2021-12-20/a.csv", 20211220, false, false},
        {"甲局/更正20211220/a.csv", 20211220, false, false},
        {"甲局/补报（2021年12月3日）/a.csv", 20211203, false, false},
        {"甲局/重报2/a.csv", 2, true, false},
        {"甲局/更正2/2021年/a.csv", 2, false, false},
        {"甲局/更正2/更正1/a.csv", 1, false, false},
        {"甲局/更正20211320/a.csv", 0, false, true},
        {"甲局/更正2021-12/a.csv", 0, false, true},
        {"甲局/更正0/a.csv", 0, false, true},
        {"甲局/更正99999/a.csv", 0, false, true},
        {"甲局/更正最终/a.csv", 0, false, true},
        {"甲局/最后更正/a.csv", 0, false, true},
        {"甲局/人员名册更正.csv", 0, false, true},
        {"甲局/更正1/人员名册更正.csv", 1, false, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
        struct source source = {.path = cases[i].path};
        correction_find(&rules, &source);
        if (source.batch != cases[i].batch || source.batch_whole != cases[i].whole ||
            source.batch_unclear != cases[i].unclear) {
            fail_msg("%s: %ld %d %d", cases[i].path, (long)source.batch, source.batch_whole,
                     source.batch_unclear);
        }
    }
}

static void supersedes(void **state)
{
    const struct source first = {.unit_id = "U1"};
    const struct source second = {.unit_id = "U1", .batch = 2};
    const struct source other = {.unit_id = "U2", .batch = 3};
    const struct source nobodys = {.batch = 4};
    const struct source nobodys_first = {.batch = 0};
    (void)state;
    assert_true(correction_supersedes(&second, &first));
    assert_false(correction_supersedes(&first, &second));
    assert_false(correction_supersedes(&second, &second));
    assert_false(correction_supersedes(&other, &first));
    assert_false(correction_supersedes(&nobodys, &first));
    assert_true(correction_supersedes(&nobodys, &nobodys_first));
    /* Of a file that units share, the rows that name the unit are its own. */
    assert_false(correction_supersedes(&second, &nobodys_first));
    assert_true(correction_supersedes_row(&second, &nobodys_first, "U1"));
    assert_false(correction_supersedes_row(&second, &nobodys_first, "U2"));
    assert_false(correction_supersedes_row(&second, &nobodys_first, NULL));
    assert_false(correction_supersedes_row(&second, &nobodys, "U1"));
    assert_true(correction_supersedes_row(&second, &first, "U2"));
}

static void order(void **state)
{
    struct source sources[] = {
        {.batch = 0}, {.batch = 2}, {.batch = 0}, {.batch = 20211220}, {.batch = 2}};
    const struct case_files case_files = {.sources = sources, .count = 5};
    size_t numbers[] = {0, 1, 2, 3, 4};
    const size_t wanted[] = {3, 1, 4, 0, 2};
    (void)state;
    corrections_order(&case_files, numbers, 5);
    assert_memory_equal(numbers, wanted, sizeof(wanted));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(batches),
        cmocka_unit_test(supersedes),
        cmocka_unit_test(order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
