/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Intake alone: every file of a case surveyed (with its digest), matched, divided into records and
 * parsed into typed rows on one thread, nothing stored. The second and third include what comes
 * before them. bench_intake CASE, from the root of the tree. */
#include <inttypes.h>
#include <stdio.h>
#include <sys/resource.h>
#include <time.h>

#include "base/language.h"
#include "batch/batch.h"
#include "batch/files.h"
#include "batch/sources.h"
#include "intake/intake.h"
#include "intake/records.h"
#include "seal/seal.h"

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static bool divide(const struct source *source, int64_t *rows, struct fault *fault)
{
    struct records *records = records_open(source, fault);
    bool more = records != NULL;
    bool well = more;
    while (well && more) {
        struct record record;
        well = records_next(records, &record, &more, fault);
        *rows += well && more;
    }
    records_close(records);
    return well;
}

static bool parse(const struct source *source, const struct header *header, int64_t *rows,
                  struct fault *fault)
{
    struct intake *intake = intake_open(source, header, fault);
    struct arena arena;
    bool more = intake != NULL;
    bool well = more;
    arena_init(&arena);
    while (well && more) {
        struct row row;
        well = intake_next(intake, &arena, &row, &more, fault);
        *rows += well && more;
        arena_reset(&arena, (struct arena_mark){0});
    }
    arena_clear(&arena);
    intake_close(intake);
    return well;
}

static void show(const char *stage, double seconds, int64_t rows, int64_t bytes)
{
    printf("  %-24s %8.3f s, %" PRId64 " rows, %.0f rows/s, %.0f MB/s\n", stage, seconds, rows,
           (double)rows / seconds, (double)bytes / 1e6 / seconds);
}

static bool bench(const char *folder, struct rulebook *rulebook, struct arena *arena,
                  struct fault *fault)
{
    struct surveyed surveyed = {0};
    struct titles titles;
    struct rusage usage;
    int64_t records = 0;
    int64_t rows = 0;
    int64_t bytes = 0;
    double start = now();
    bool well = titles_open(&titles, rulebook_rules(rulebook), arena, fault) &&
                files_scan(folder, false, arena, &surveyed.files, fault) &&
                sources_survey(&surveyed, &titles, 1, fault);
    double middle = now();
    for (size_t i = 0; well && i < surveyed.files.count; i++) {
        const struct source *source = &surveyed.files.sources[i];
        bytes += source->bytes;
        well = !source->roster || divide(source, &records, fault);
    }
    double divided = now();
    for (size_t i = 0; well && i < surveyed.files.count; i++) {
        const struct source *source = &surveyed.files.sources[i];
        well = !source->roster || parse(source, &surveyed.headers[i], &rows, fault);
    }
    double end = now();
    getrusage(RUSAGE_SELF, &usage);
    printf("  %-24s %8.3f s, %.0f MB/s\n", "survey and digest", middle - start,
           (double)bytes / 1e6 / (middle - start));
    show("records", divided - middle, records, bytes);
    show("parse to typed rows", end - divided, rows, bytes);
    printf("  %-24s %8.1f MiB\n", "peak memory", (double)usage.ru_maxrss / 1024);
    sources_clear(&surveyed);
    titles_close(&titles);
    return well;
}

int main(int argc, char **argv)
{
    struct fault fault = {0};
    struct arena arena;
    if (argc != 2) {
        fputs("usage: bench_intake CASE\n", stderr);
        return 2;
    }
    language_start("build/locale");
    arena_init(&arena);
    struct rulebook *rulebook = rulebook_open("rules", "reports", &fault);
    bool well = rulebook && seal_start(&fault) && bench(argv[1], rulebook, &arena, &fault);
    rulebook_close(rulebook);
    arena_clear(&arena);
    if (!well) {
        fprintf(stderr, "%s: %s\n", fault.file, fault.text);
    }
    return well ? 0 : (int)fault.kind;
}
