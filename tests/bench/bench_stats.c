/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each statistic costs over so many rows, and the sorting before it: bench_stats ROWS */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/arena.h"
#include "stats/stats.h"

enum { FEW_BUT_COSTLY = 2000 }; /* rows, where a statistic takes more time than one pass */

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static uint64_t next_random(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return *seed >> 33;
}

/* Rows that suit any statistic of so many columns: values, hits and sizes, cells of a table. */
static void fill(double *rows, size_t count, size_t width)
{
    uint64_t seed = 1;
    for (size_t i = 0; i < count; i++) {
        double *row = &rows[i * width];
        double size = 50 + (double)(next_random(&seed) % 1000000) / 8;
        double hits = (double)(int64_t)(size * (double)(next_random(&seed) % 100) / 100);
        row[0] = width == 1 ? size : width == 2 ? hits : (double)(i / 10);
        if (width > 1) {
            row[1] = width == 2 ? (double)(int64_t)size : (double)(i % 10);
        }
        if (width > 2) {
            row[2] = (double)(20 + next_random(&seed) % 20);
        }
    }
}

int main(int argc, char **argv)
{
    static const double arguments[STATS_ARGUMENTS] = {0.9, 100, 1};
    size_t count;
    const struct statistic *list = stats_list(&count);
    size_t rows = argc == 2 ? strtoul(argv[1], NULL, 10) : 0;
    if (rows == 0) {
        fputs("usage: bench_stats ROWS\n", stderr);
        return 2;
    }
    stats_start();
    double *values = memory_new(rows * SERIES_WIDTH * sizeof(*values));
    for (size_t width = 1; width <= SERIES_WIDTH; width++) {
        fill(values, rows, width);
        double start = now();
        series_sort(values, rows, width);
        printf("  sorting %zu rows of %zu %8.3f s\n", rows, width, now() - start);
        for (size_t i = 0; i < count; i++) {
            bool costly = list[i].most > 0 && list[i].most < rows;
            size_t taken = costly ? FEW_BUT_COSTLY : rows;
            double out = 0;
            if (list[i].columns == width) {
                fill(values, taken, width);
                series_sort(values, taken, width);
                struct series series = series_of(values, taken, width);
                start = now();
                bool told =
                    stats_compute(&list[i], &series, arguments, list[i].least_arguments, &out);
                printf("   %-22s %9zu rows %8.3f s%s\n", list[i].name, taken, now() - start,
                       told ? "" : "  (nothing)");
            }
        }
    }
    free(values);
    return 0;
}
