/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The header tree of a sheet: its leaf columns, and where each title stands. */
#ifndef BATCH_LEAVES_H
#define BATCH_LEAVES_H

#include "base/arena.h"
#include "model/page.h"
#include "model/report.h"

struct leaves {
    const struct sheet_column **columns;
    size_t count;
    struct page_head *heads;
    size_t head_count;
    size_t head_rows;
    const char **codes; /* 甲 乙 … for words, 1 2 … for numbers */
};

void leaves_of(const struct sheet_layout *sheet, struct arena *arena, struct leaves *out);
/* The leaf with a title, or SIZE_MAX. */
size_t leaf_titled(const struct leaves *leaves, const char *title);

#endif
