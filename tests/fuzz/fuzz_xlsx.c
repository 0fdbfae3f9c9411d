/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A workbook: its XML parts between lines of ====, in the order of xlsx_parts, put into a zip; or
 * the bytes of a zip as they are. All sheets are read twice and must come out the same. */
#include "fuzz.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include <zip.h>

#include "intake/records.h"
#include "intake/sheets.h"
#include "intake/survey.h"

static const char *const xlsx_parts[] = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml",
                                         "xl/styles.xml", "xl/workbook.xml"};
enum { XLSX_PARTS = sizeof(xlsx_parts) / sizeof(*xlsx_parts) };

static const char xlsx_root[] =
    "<r><Relationship Id='a' Type='/officeDocument' Target='/xl/workbook.xml'/></r>";
static const char xlsx_relations[] =
    "<r><Relationship Id='a' Type='/worksheet' Target='worksheets/sheet1.xml'/>"
    "<Relationship Id='b' Type='/sharedStrings' Target='../xl/./sharedStrings.xml'/>"
    "<Relationship Id='c' Type='/styles' Target='styles.xml'/></r>";
static const char xlsx_workbook[] =
    "<workbook><sheets><sheet name='s' id='a'/></sheets></workbook>";

static void xlsx_add(zip_t *zip, const char *name, const void *bytes, size_t size)
{
    zip_int64_t at = zip_file_add(zip, name, zip_source_buffer(zip, bytes, size, 0), 0);
    HOLDS(at >= 0 && zip_set_file_compression(zip, (zip_uint64_t)at, ZIP_CM_STORE, 0) == 0);
}

static void xlsx_write(int fd, const char *bytes, size_t size)
{
    static const char line[] = "\n====\n";
    char whole[65536];
    zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, NULL);
    zip_t *zip = zip_open_from_source(source, ZIP_TRUNCATE, NULL);
    HOLDS(zip);
    zip_source_keep(source);
    xlsx_add(zip, "_rels/.rels", xlsx_root, strlen(xlsx_root));
    xlsx_add(zip, "xl/_rels/workbook.xml.rels", xlsx_relations, strlen(xlsx_relations));
    const char *left = bytes;
    size_t part = 0;
    for (; part < XLSX_PARTS && left; part++) {
        size_t rest = size - (size_t)(left - bytes);
        const char *end = memmem(left, rest, line, strlen(line));
        xlsx_add(zip, xlsx_parts[part], left, end ? (size_t)(end - left) : rest);
        left = end ? end + strlen(line) : NULL;
    }
    for (; part < XLSX_PARTS; part++) {
        bool main_part = part == XLSX_PARTS - 1;
        xlsx_add(zip, xlsx_parts[part], main_part ? xlsx_workbook : "<x/>",
                 main_part ? strlen(xlsx_workbook) : 4);
    }
    HOLDS(zip_close(zip) == 0);
    HOLDS(zip_source_open(source) == 0);
    zip_int64_t got = zip_source_read(source, whole, sizeof(whole));
    HOLDS(got > 0 && write(fd, whole, (size_t)got) == (ssize_t)got);
    zip_source_close(source);
    zip_source_free(source);
}

static void xlsx_read_sheet(const struct source *source)
{
    struct fault fault = {0};
    struct record record;
    bool more = true;
    long row = 0;
    struct records *records = records_open(source, &fault);
    HOLDS(records);
    while (records_next(records, &record, &more, &fault) && more) {
        HOLDS(record.row > row && record.line == record.row && record.count > 0);
        row = record.row;
        HOLDS(text_trim(record.cells[record.count - 1]).length > 0);
        for (size_t i = 0; i < record.count; i++) {
            HOLDS(text_valid(record.cells[i]));
        }
    }
    HOLDS(fault.kind == FAULT_NONE);
    HOLDS((row > 0) == source->sheet->filled);
    records_close(records);
}

FUZZ_TARGET(xlsx)
{
    char path[64];
    struct fault fault = {0};
    struct survey survey;
    struct sheets sheets;
    struct arena arena;
    int fd = memfd_create("book", 0);
    HOLDS(fd >= 0);
    if (size >= 2 && memcmp(bytes, "PK", 2) == 0) {
        HOLDS(write(fd, bytes, size) == (ssize_t)size);
    } else if (size < 32768) {
        xlsx_write(fd, (const char *)bytes, size);
    }
    snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
    HOLDS(intake_survey(path, &survey, NULL, NULL, &fault));
    struct source source = {.path = "t.xlsx",
                            .full = path,
                            .encoding = survey.encoding,
                            .bytes = survey.bytes,
                            .changed_at = survey.changed_at};
    arena_init(&arena);
    if (survey.encoding == ENCODING_ZIP) {
        HOLDS(intake_sheets(&source, &arena, &sheets, &fault));
        HOLDS(text_valid(text_of(sheets.trouble.detail)));
        for (size_t i = 0; i < sheets.count && sheets.trouble.problem == PROBLEM_COUNT; i++) {
            source.sheet = &sheets.list[i];
            xlsx_read_sheet(&source);
        }
    }
    arena_clear(&arena);
    close(fd);
    return 0;
}
