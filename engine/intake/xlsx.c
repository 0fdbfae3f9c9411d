/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/xlsx.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_OF_LISTS = 16 * 1024 * 1024,     /* bytes of the workbook's own parts, inflated */
    MOST_OF_STRINGS = 1024 * 1024 * 1024, /* of the shared texts as XML */
    MOST_TEXT = 128 * 1024 * 1024,        /* of the shared texts as such: they stay in memory */
    MOST_STRINGS = 8 * 1024 * 1024,
    LONGEST_CELL = 32767 * 4, /* what a cell can hold */
    MOST_SHEETS = 1000,
    MOST_CODES = 10000,
    MOST_FORMATS = 65536
};

bool xlsx_yes(const char *attribute)
{
    return attribute && (strcmp(attribute, "1") == 0 || strcmp(attribute, "true") == 0);
}

/* A target as a name in the zip: from the root, or from the folder of the part that refers to it.
 */
static const char *resolved(struct arena *arena, const char *from, const char *target)
{
    const char *slash = strrchr(from, '/');
    struct text folder = text_part(text_of(from), 0, slash ? (size_t)(slash - from) : 0);
    if (*target == '/') {
        return arena_copy(arena, target + 1);
    }
    for (;; target += 3) {
        if (strncmp(target, "./", 2) == 0) {
            target -= 1;
        } else if (strncmp(target, "../", 3) == 0) {
            const char *up = folder.length > 0 ? memrchr(folder.at, '/', folder.length) : NULL;
            folder.length = up ? (size_t)(up - folder.at) : 0;
        } else {
            break;
        }
    }
    return arena_printf(arena, "%.*s%s%s", (int)folder.length, folder.at,
                        folder.length > 0 ? "/" : "", target);
}

/* What one part refers to. */
struct relation {
    const char *id;
    const char *type; /* behind its last slash */
    const char *part;
};

struct relations {
    struct arena *arena;
    const char *from;
    struct relation *list;
    size_t count;
};

static void on_relation(void *context, const char *name, const char *const *attributes)
{
    struct relations *relations = context;
    const char *id = part_attribute(attributes, "Id");
    const char *type = part_attribute(attributes, "Type");
    const char *target = part_attribute(attributes, "Target");
    if (strcmp(name, "Relationship") != 0 || !id || !type || !target) {
        return;
    }
    const char *slash = strrchr(type, '/');
    struct relation relation = {arena_copy(relations->arena, id),
                                arena_copy(relations->arena, slash ? slash + 1 : type),
                                resolved(relations->arena, relations->from, target)};
    ARENA_PUSH(relations->arena, relations->list, relations->count, relation);
}

static bool read_relations(struct xlsx *workbook, const char *from, struct relations *out,
                           struct trouble *trouble)
{
    static const struct part_events events = {.start = on_relation};
    const char *slash = strrchr(from, '/');
    const char *name = slash ? slash + 1 : from;
    *out = (struct relations){.arena = &workbook->arena, .from = from};
    const char *path =
        arena_printf(&workbook->arena, "%.*s_rels/%s.rels", (int)(name - from), from, name);
    return part_read_all(workbook->package, path, MOST_OF_LISTS, &events, out, trouble);
}

static const char *part_of_type(const struct relations *relations, const char *type)
{
    for (size_t i = 0; i < relations->count; i++) {
        if (strcmp(relations->list[i].type, type) == 0) {
            return relations->list[i].part;
        }
    }
    return NULL;
}

/* ---- The list of sheets ---- */

struct listing {
    struct xlsx *workbook;
    const struct relations *relations;
    bool is_workbook;
};

static void on_workbook(void *context, const char *name, const char *const *attributes)
{
    struct listing *listing = context;
    struct xlsx *workbook = listing->workbook;
    struct arena *arena = &workbook->arena;
    listing->is_workbook |= strcmp(name, "workbook") == 0;
    if (strcmp(name, "workbookPr") == 0) {
        workbook->from_1904 = xlsx_yes(part_attribute(attributes, "date1904"));
    }
    const char *title = part_attribute(attributes, "name");
    const char *id = part_attribute(attributes, "id");
    const char *state = part_attribute(attributes, "state");
    if (strcmp(name, "sheet") != 0 || !title || !id || workbook->sheet_count > MOST_SHEETS) {
        return;
    }
    for (size_t i = 0; i < listing->relations->count; i++) {
        const struct relation *relation = &listing->relations->list[i];
        if (strcmp(relation->id, id) == 0 && strcmp(relation->type, "worksheet") == 0) {
            struct xlsx_sheet sheet = {arena_copy(arena, title), relation->part,
                                       state && strcmp(state, "visible") != 0};
            ARENA_PUSH(arena, workbook->sheets, workbook->sheet_count, sheet);
            return;
        }
    }
}

static bool read_sheets(struct xlsx *workbook, struct trouble *trouble)
{
    static const struct part_events events = {.start = on_workbook};
    struct relations package;
    struct relations own;
    if (!read_relations(workbook, "", &package, trouble)) {
        return false;
    }
    workbook->path = part_of_type(&package, "officeDocument");
    if (!workbook->path) {
        return trouble_set(trouble, PROBLEM_FILE_BROKEN, "_rels/.rels");
    }
    struct listing listing = {workbook, &own, false};
    if (!read_relations(workbook, workbook->path, &own, trouble) ||
        !part_read_all(workbook->package, workbook->path, MOST_OF_LISTS, &events, &listing,
                       trouble)) {
        return false;
    }
    if (!listing.is_workbook || workbook->sheet_count > MOST_SHEETS) {
        return trouble_set(trouble,
                           listing.is_workbook ? PROBLEM_FILE_TOO_LARGE : PROBLEM_FILE_BROKEN, "%s",
                           workbook->path);
    }
    workbook->strings_part = part_of_type(&own, "sharedStrings");
    workbook->styles_part = part_of_type(&own, "styles");
    return true;
}

/* ---- Number formats ---- */

struct styling {
    struct xlsx *workbook;
    int *ids; /* of formats with a code of their own */
    struct number_format *own;
    size_t count;
    bool in_cells; /* cellXfs; the same elements stand in cellStyleXfs */
    bool too_many;
};

static struct number_format format_by_id(const struct styling *styling, int id)
{
    for (size_t i = 0; i < styling->count; i++) {
        if (styling->ids[i] == id) {
            return styling->own[i];
        }
    }
    return number_format_known(id);
}

static void on_style(void *context, const char *name, const char *const *attributes)
{
    struct styling *styling = context;
    struct xlsx *workbook = styling->workbook;
    struct arena *arena = &workbook->arena;
    const char *id = part_attribute(attributes, "numFmtId");
    const char *code = part_attribute(attributes, "formatCode");
    if (strcmp(name, "cellXfs") == 0) {
        styling->in_cells = true;
    } else if (styling->count == MOST_CODES || workbook->format_count == MOST_FORMATS) {
        styling->too_many = true;
    } else if (strcmp(name, "numFmt") == 0 && id && code) {
        size_t count = styling->count;
        ARENA_PUSH(arena, styling->ids, count, atoi(id));
        ARENA_PUSH(arena, styling->own, styling->count, number_format_of(text_of(code)));
    } else if (strcmp(name, "xf") == 0 && styling->in_cells) {
        ARENA_PUSH(arena, workbook->formats, workbook->format_count,
                   format_by_id(styling, id ? atoi(id) : 0));
    }
}

static void on_style_end(void *context, const char *name)
{
    struct styling *styling = context;
    styling->in_cells = styling->in_cells && strcmp(name, "cellXfs") != 0;
}

static bool read_styles(struct xlsx *workbook, struct trouble *trouble)
{
    static const struct part_events events = {.start = on_style, .end = on_style_end};
    struct styling styling = {.workbook = workbook};
    if (!workbook->styles_part) {
        return true;
    }
    if (!part_read_all(workbook->package, workbook->styles_part, MOST_OF_LISTS, &events, &styling,
                       trouble)) {
        return false;
    }
    return !styling.too_many ||
           trouble_set(trouble, PROBLEM_FILE_TOO_LARGE, "%s", workbook->styles_part);
}

/* ---- Shared texts ---- */

struct sharing {
    struct xlsx *workbook;
    struct part *part;
    size_t used;
    size_t size;
    size_t start;    /* of this text */
    size_t phonetic; /* how deep in what tells the reading of a word */
    bool in_item;
    bool in_text;
};

static void on_string(void *context, const char *name, const char *const *attributes)
{
    struct sharing *sharing = context;
    (void)attributes;
    if (strcmp(name, "si") == 0) {
        sharing->in_item = true;
        sharing->start = sharing->used;
    } else if (strcmp(name, "rPh") == 0) {
        sharing->phonetic++;
    }
    sharing->in_text = sharing->in_item && sharing->phonetic == 0 && strcmp(name, "t") == 0;
}

static void on_string_text(void *context, const char *at, size_t count)
{
    struct sharing *sharing = context;
    struct xlsx *workbook = sharing->workbook;
    if (!sharing->in_text) {
        return;
    }
    if (sharing->used + count > MOST_TEXT || sharing->used - sharing->start > LONGEST_CELL) {
        part_refuse(sharing->part, PROBLEM_FILE_TOO_LARGE, "%s", workbook->strings_part);
        return;
    }
    if (sharing->used + count > sharing->size) {
        sharing->size = (sharing->used + count) * 2 + 1024;
        workbook->bytes = memory_resize(workbook->bytes, sharing->size, 1);
    }
    memcpy(workbook->bytes + sharing->used, at, count);
    sharing->used += count;
}

static void on_string_end(void *context, const char *name)
{
    struct sharing *sharing = context;
    struct xlsx *workbook = sharing->workbook;
    size_t count = workbook->string_count;
    sharing->in_text = false;
    if (strcmp(name, "rPh") == 0) {
        sharing->phonetic--;
    }
    if (strcmp(name, "si") != 0 || !sharing->in_item) {
        return;
    }
    if (count == MOST_STRINGS) {
        part_refuse(sharing->part, PROBLEM_FILE_TOO_LARGE, "%s", workbook->strings_part);
        return;
    }
    if ((count & (count - 1)) == 0) {
        workbook->ends =
            memory_resize(workbook->ends, count > 0 ? count * 2 : 1, sizeof(*workbook->ends));
    }
    if (sharing->used > sharing->start) {
        sharing->used = sharing->start + xlsx_unescape(workbook->bytes + sharing->start,
                                                       sharing->used - sharing->start);
    }
    workbook->ends[workbook->string_count++] = sharing->used;
    sharing->in_item = false;
}

static bool read_strings(struct xlsx *workbook, struct trouble *trouble)
{
    static const struct part_events events = {on_string, on_string_end, on_string_text};
    struct sharing sharing = {.workbook = workbook};
    bool more;
    if (!workbook->strings_part) {
        return true;
    }
    sharing.part = part_open(workbook->package, workbook->strings_part, MOST_OF_STRINGS, &events,
                             &sharing, trouble);
    bool well = sharing.part && part_read(sharing.part, &more, trouble);
    part_close(sharing.part);
    return well;
}

bool xlsx_text(const struct xlsx *workbook, size_t number, struct text *out)
{
    if (number >= workbook->string_count) {
        return false;
    }
    size_t start = number > 0 ? workbook->ends[number - 1] : 0;
    *out = (struct text){workbook->bytes ? workbook->bytes + start : "",
                         workbook->ends[number] - start};
    return true;
}

/* The character of _x4F60_ at the start of so many bytes; 0: there is none to put in its place. */
static uint32_t escaped(const char *at, size_t left)
{
    char digits[5] = {0};
    char *end;
    if (left < 7 || at[0] != '_' || at[1] != 'x' || at[6] != '_') {
        return 0;
    }
    memcpy(digits, at + 2, 4);
    unsigned long point = strtoul(digits, &end, 16);
    bool hex = end == digits + 4 && digits[0] != '-' && digits[0] != '+' && digits[0] != ' ' &&
               digits[1] != 'x' && digits[1] != 'X';
    return hex && (point < 0xD800 || point > 0xDFFF) ? (uint32_t)point : 0;
}

size_t xlsx_unescape(char *at, size_t length)
{
    size_t used = 0;
    for (size_t i = 0; i < length;) {
        uint32_t point = at[i] == '_' ? escaped(at + i, length - i) : 0;
        if (point == '\r') {
            bool line_feed = i + 7 < length && at[i + 7] == '\n';
            i += line_feed ? 8 : 7;
            at[used++] = '\n';
        } else if (point > 0) {
            used += text_encode(point, at + used);
            i += 7;
        } else {
            at[used++] = at[i++];
        }
    }
    return used;
}

struct xlsx *xlsx_open(const char *path, struct trouble *trouble)
{
    struct package *package = package_open(path, trouble);
    if (!package) {
        return NULL;
    }
    struct xlsx *workbook = memory_new(sizeof(*workbook));
    workbook->package = package;
    arena_init(&workbook->arena);
    if (!read_sheets(workbook, trouble) || !read_styles(workbook, trouble) ||
        !read_strings(workbook, trouble)) {
        xlsx_close(workbook);
        return NULL;
    }
    return workbook;
}

void xlsx_close(struct xlsx *workbook)
{
    if (workbook) {
        package_close(workbook->package);
        arena_clear(&workbook->arena);
        free(workbook->bytes);
        free(workbook->ends);
        free(workbook);
    }
}
