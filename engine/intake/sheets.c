/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/sheets.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "intake/secret.h"
#include "intake/sheetrows.h"
#include "intake/survey.h"

/* An office file with a password is an OLE2 container with this stream. Entries of its directory
 * are 128 bytes long and begin with their names in UTF-16; their length stands behind. */
static bool is_locked(const char *path)
{
    static const char name[] = "EncryptedPackage";
    enum { ENTRY = 128, NAME_LENGTH = 64 };
    unsigned char wanted[sizeof(name) * 2] = {0};
    unsigned char entry[ENTRY];
    bool locked = false;
    for (size_t i = 0; i < sizeof(name); i++) {
        wanted[i * 2] = (unsigned char)name[i];
    }
    int fd = file_open(path);
    FILE *file = fd >= 0 ? fdopen(fd, "rb") : NULL;
    while (file && !locked && fread(entry, sizeof(entry), 1, file) == 1) {
        locked = memcmp(entry, wanted, sizeof(wanted)) == 0 && entry[NAME_LENGTH] == sizeof(wanted);
    }
    if (file) {
        fclose(file);
    } else if (fd >= 0) {
        close(fd);
    }
    return locked;
}

static bool is_marked(const struct record *record)
{
    for (size_t i = 0; i < record->count; i++) {
        if (secret_in(record->cells[i])) {
            return true;
        }
    }
    return false;
}

static bool read_sheet(struct xlsx *workbook, size_t number, struct arena *arena,
                       struct sheets *out)
{
    struct sheetrows *rows = sheetrows_open(workbook, number, &out->trouble);
    bool more = rows != NULL;
    bool well = more;
    while (well && more) {
        struct record record;
        well = sheetrows_next(rows, &record, &more, &out->trouble);
        out->classified = out->classified || (well && more && is_marked(&record));
    }
    if (well) {
        struct sheet sheet;
        sheetrows_describe(rows, arena, &sheet);
        ARENA_PUSH(arena, out->list, out->count, sheet);
        out->classified = out->classified || secret_in(text_of(sheet.name));
    }
    sheetrows_close(rows);
    return well;
}

bool intake_sheets(const struct source *source, struct arena *arena, struct sheets *out,
                   struct fault *fault)
{
    *out = (struct sheets){.trouble = {.problem = PROBLEM_COUNT}};
    if (source->encoding == ENCODING_OLE2) {
        return is_locked(source->full)
                   ? !trouble_set(&out->trouble, PROBLEM_FILE_LOCKED, "OLE2")
                   : !trouble_set(&out->trouble, PROBLEM_FILE_OLD_FORMAT, "OLE2");
    }
    struct xlsx *workbook = xlsx_open(source->full, &out->trouble);
    bool well = workbook != NULL;
    for (size_t i = 0; well && i < workbook->sheet_count; i++) {
        well = read_sheet(workbook, i, arena, out);
    }
    xlsx_close(workbook);
    /* What was put in place of the file meanwhile is no trouble of the file. */
    return intake_unchanged(source->full, source->bytes, source->changed_at, fault);
}
