/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole run, stage by stage: bench_run CASE OUT JOBS [RULES REPORTS], from the root
 * of the tree. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/language.h"
#include "batch/batch.h"

enum { MOST_STAGES = 16 };

struct stages {
    const char *names[MOST_STAGES];
    double starts[MOST_STAGES];
    double used[MOST_STAGES]; /* CPU until it began: others may be busy */
    size_t count;
    struct run_summary summary;
};

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double cpu(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_utime.tv_sec + (double)usage.ru_utime.tv_usec / 1e6 +
           (double)usage.ru_stime.tv_sec + (double)usage.ru_stime.tv_usec / 1e6;
}

static void begin(void *context, const char *stage)
{
    struct stages *stages = context;
    if (stages->count < MOST_STAGES) {
        stages->names[stages->count] = stage;
        stages->used[stages->count] = cpu();
        stages->starts[stages->count++] = now();
    }
}

static bool keep(void *context, const char *store_path, const struct run_summary *summary,
                 struct fault *fault)
{
    (void)store_path;
    (void)fault;
    ((struct stages *)context)->summary = *summary;
    return true;
}

int main(int argc, char **argv)
{
    struct stages stages = {0};
    struct fault fault = {0};
    struct rusage usage;
    if (argc != 4 && argc != 6) {
        fputs("usage: bench_run CASE OUT JOBS [RULES REPORTS]\n", stderr);
        return 2;
    }
    language_start("build/locale");
    double start = now();
    struct rulebook *rulebook =
        rulebook_open(argc > 4 ? argv[4] : "rules", argc > 4 ? argv[5] : "reports", &fault);
    const struct run_request request = {
        .case_folder = argv[1],
        .out = argv[2],
        .jobs = strtoul(argv[3], NULL, 10),
        .progress = begin,
        .context = &stages,
    };
    bool well = rulebook && batch_run(rulebook, &request, keep, &stages, &fault);
    rulebook_close(rulebook);
    if (!well) {
        fprintf(stderr, "%s: %s\n", fault.file, fault.text);
        return fault.kind;
    }
    double end = now();
    getrusage(RUSAGE_SELF, &usage);
    for (size_t i = 0; i < stages.count; i++) {
        double stop = i + 1 < stages.count ? stages.starts[i + 1] : end;
        double used = i + 1 < stages.count ? stages.used[i + 1] : cpu();
        printf("  %-24s %8.3f s, %.2f s of CPU\n", stages.names[i], stop - stages.starts[i],
               used - stages.used[i]);
    }
    printf("  %-24s %8.3f s, %" PRId64 " rows, %.0f rows/s, %zu workbooks\n", "in all", end - start,
           stages.summary.records, (double)stages.summary.records / (end - start),
           stages.summary.workbooks);
    printf("  %-24s %8.1f MiB, %.2f s of CPU\n", "peak memory", (double)usage.ru_maxrss / 1024,
           cpu());
    return 0;
}
