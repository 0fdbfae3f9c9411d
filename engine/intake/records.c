/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/records.h"

#include <stdlib.h>

#include "base/arena.h"
#include "base/language.h"
#include "intake/separated.h"
#include "intake/sheetrows.h"

/* One or the other. */
struct records {
    struct separated *separated;
    const struct source *source;
    struct xlsx *workbook;
    struct sheetrows *sheet;
};

/* The survey has read all of the workbook and found nothing wrong with it. */
static bool changed(const struct source *source, struct fault *fault)
{
    return fault_set_at(fault, FAULT_INPUT, "file-changed", source->full, 0, "%s",
                        _("changed while it was read; run again when it is complete"));
}

static struct records *open_sheet(const struct source *source, struct fault *fault)
{
    struct trouble trouble = {.problem = PROBLEM_COUNT};
    struct records *records = memory_new(sizeof(*records));
    records->source = source;
    records->workbook = xlsx_open(source->full, &trouble);
    if (records->workbook && source->sheet->number < records->workbook->sheet_count) {
        records->sheet = sheetrows_open(records->workbook, source->sheet->number, &trouble);
    }
    if (!records->sheet) {
        changed(source, fault);
        records_close(records);
        return NULL;
    }
    return records;
}

struct records *records_open(const struct source *source, struct fault *fault)
{
    if (source->sheet) {
        return open_sheet(source, fault);
    }
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
        sheetrows_close(records->sheet);
        xlsx_close(records->workbook);
        free(records);
    }
}

unsigned char records_delimiter(const struct records *records)
{
    return records->separated ? separated_delimiter(records->separated) : ',';
}

bool records_next(struct records *records, struct record *record, bool *more, struct fault *fault)
{
    if (records->separated) {
        return separated_next(records->separated, record, more, fault);
    }
    struct trouble trouble = {.problem = PROBLEM_COUNT};
    return sheetrows_next(records->sheet, record, more, &trouble) ||
           changed(records->source, fault);
}
