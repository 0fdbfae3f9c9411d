/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/records.h"

#include <stdlib.h>

#include "base/arena.h"
#include "intake/separated.h"

struct records {
    struct separated *separated;
};

struct records *records_open(const struct source *source, struct fault *fault)
{
    struct separated *separated = separated_open(source->full, source->encoding, fault);
    if (!separated) {
        return NULL;
    }
    struct records *records = memory_new(sizeof(*records));
    records->separated = separated;
    return records;
}

void records_close(struct records *records)
{
    if (records) {
        separated_close(records->separated);
        free(records);
    }
}

bool records_next(struct records *records, struct record *record, bool *more, struct fault *fault)
{
    return separated_next(records->separated, record, more, fault);
}
