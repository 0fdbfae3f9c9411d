/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The seeds of tests/fuzz through their targets: a short fuzzing without a fuzzer, and what once
 * made a target fail. A target ends the program when something does not hold; the file it was
 * reading is the last one printed. */
#include "unit.h"

#define FUZZ_TARGET(name) static int fuzz_##name(const uint8_t *bytes, size_t size)

#include "../fuzz/fuzz_cell.c"
#include "../fuzz/fuzz_dates.c"
#include "../fuzz/fuzz_declare.c"
#include "../fuzz/fuzz_exact.c"
#include "../fuzz/fuzz_handed.c"
#include "../fuzz/fuzz_intake.c"
#include "../fuzz/fuzz_result.c"
#include "../fuzz/fuzz_run.c"
#include "../fuzz/fuzz_typed.c"
#include "../fuzz/fuzz_xlsx.c"

static const struct {
    const char *name;
    int (*run)(const uint8_t *bytes, size_t size);
    size_t beginnings; /* so many of each seed; 0: all, for what takes no time */
} targets[] = {
    {"cell", fuzz_cell, 0},     {"dates", fuzz_dates, 0},   {"declare", fuzz_declare, 0},
    {"exact", fuzz_exact, 0},   {"handed", fuzz_handed, 0}, {"intake", fuzz_intake, 0},
    {"result", fuzz_result, 2}, {"run", fuzz_run, 2},       {"typed", fuzz_typed, 0},
    {"xlsx", fuzz_xlsx, 0},
};

static const char *fuzz_path(struct arena *own, const char *name)
{
    const char *root = getenv("ROOT");
    return arena_printf(own, "%s/tests/fuzz/%s", root ? root : ".", name);
}

/* The file as it stands, and its beginnings: bytes end where nobody expects it. */
static void run_seed(size_t target, struct text seed)
{
    size_t step = targets[target].beginnings;
    step = step > 0 ? seed.length / step + 1 : 1;
    for (size_t left = 0; left <= seed.length; left += step) {
        size_t size = seed.length - left;
        uint8_t *bytes = malloc(size > 0 ? size : 1);
        assert_non_null(bytes);
        if (size > 0) {
            memcpy(bytes, seed.at, size);
        }
        assert_int_equal(targets[target].run(bytes, size), 0);
        free(bytes);
    }
}

static void every_seed_passes_its_target(void **state)
{
    struct arena own;
    (void)state;
    arena_init(&own);
    for (size_t i = 0; i < COUNT_OF(targets); i++) {
        const char *folder = fuzz_path(&own, arena_printf(&own, "seeds/%s", targets[i].name));
        char **names;
        size_t count;
        assert_true(file_names(&own, folder, "", &names, &count));
        assert_true(count > 0);
        for (size_t j = 0; j < count; j++) {
            struct text seed;
            const char *path = arena_printf(&own, "%s/%s", folder, names[j]);
            print_message("# %s\n", path);
            fflush(stdout); /* an abort would lose it */
            assert_true(file_read(&own, path, 65536, &seed));
            run_seed(i, seed);
        }
    }
    arena_clear(&own);
}

static void every_target_has_its_seeds_read(void **state)
{
    struct arena own;
    char **names;
    size_t count;
    (void)state;
    arena_init(&own);
    assert_true(file_names(&own, fuzz_path(&own, "seeds"), "", &names, &count));
    assert_int_equal(count, COUNT_OF(targets));
    for (size_t i = 0; i < count; i++) {
        assert_string_equal(names[i], targets[i].name);
        assert_true(file_exists(fuzz_path(&own, arena_printf(&own, "fuzz_%s.c", targets[i].name))));
    }
    arena_clear(&own);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_seed_passes_its_target),
        cmocka_unit_test(every_target_has_its_seeds_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
