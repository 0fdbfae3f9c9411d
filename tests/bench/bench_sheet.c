/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One workbook of many cells, half of them Chinese words: bench_sheet FILE ROWS COLUMNS. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "base/arena.h"
#include "base/language.h"
#include "sheet/sheet.h"

struct rows {
    struct page_cell *cells;
    size_t columns;
    size_t rows;
    size_t next;
};

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static bool next_row(void *context, struct page_row *row, bool *more, struct fault *fault)
{
    struct rows *rows = context;
    (void)fault;
    for (size_t i = 1; i < rows->columns; i += 2) {
        rows->cells[i].value = (double)(rows->next * 7 % 1000);
    }
    *row = (struct page_row){.role = ROW_BODY, .cells = rows->cells};
    *more = rows->next++ < rows->rows;
    return true;
}

static void rewind_rows(void *context)
{
    ((struct rows *)context)->next = 0;
}

static bool bench(const char *path, struct rows *rows, struct arena *arena, struct fault *fault)
{
    static const struct style style = {.title_font = "黑体",
                                       .head_font = "黑体",
                                       .body_font = "宋体",
                                       .title_size = 16,
                                       .head_size = 10,
                                       .body_size = 10};
    static const char *const notes[] = {NULL};
    const char **codes = ARENA_ARRAY(arena, rows->columns, const char *);
    struct page_head *heads = ARENA_ARRAY(arena, rows->columns, struct page_head);
    rows->cells = ARENA_ARRAY(arena, rows->columns, struct page_cell);
    for (size_t i = 0; i < rows->columns; i++) {
        bool words = i % 2 == 0;
        codes[i] = "1";
        heads[i] = (struct page_head){"列", 0, i, 1, 1};
        rows->cells[i] = (struct page_cell){.look = words ? LOOK_TEXT : LOOK_INTEGER,
                                            .filled = true,
                                            .number = !words,
                                            .text = "景洪市离退休干部"};
    }
    const struct page page = {.name = "表",
                              .title = "表",
                              .left = "",
                              .centre = "",
                              .right = "",
                              .heads = heads,
                              .head_count = rows->columns,
                              .head_rows = 1,
                              .columns = rows->columns,
                              .codes = codes,
                              .notes = notes,
                              .footer = "&P",
                              .body_rows = rows->rows,
                              .next = next_row,
                              .rewind = rewind_rows,
                              .context = rows};
    struct book *book = book_open(path, &style, "表", (struct date){2021, 12, 31}, fault);
    return book && book_add(book, &page, fault) && book_close(book, fault);
}

int main(int argc, char **argv)
{
    struct fault fault = {0};
    struct arena arena;
    struct rusage usage;
    if (argc != 4) {
        fputs("usage: bench_sheet FILE ROWS COLUMNS\n", stderr);
        return 2;
    }
    struct rows rows = {.rows = strtoul(argv[2], NULL, 10), .columns = strtoul(argv[3], NULL, 10)};
    language_start("build/locale");
    arena_init(&arena);
    double start = now();
    bool well = bench(argv[1], &rows, &arena, &fault);
    double seconds = now() - start;
    getrusage(RUSAGE_SELF, &usage);
    arena_clear(&arena);
    if (!well) {
        fprintf(stderr, "%s\n", fault.text);
        return 5;
    }
    printf("  %-24s %8.3f s, %zu cells, %.0f cells/s\n", "cells to .xlsx", seconds,
           rows.rows * rows.columns, (double)(rows.rows * rows.columns) / seconds);
    printf("  %-24s %8.1f MiB\n", "peak memory", (double)usage.ru_maxrss / 1024);
    return 0;
}
