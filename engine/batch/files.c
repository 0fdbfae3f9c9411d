/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/files.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/language.h"
#include "base/text.h"

enum { DEEPEST = 64 };

struct scan {
    bool parts;
    const char *root; /* of the case, without links */
    struct arena *arena;
    struct case_files *out;
    struct fault *fault;
};

/* A name that is not UTF-8 (from an old archive) is shown with its bytes written out; the file is
 * opened by the name it has. */
static const char *shown_name(struct arena *arena, const char *name)
{
    struct text text = text_of(name);
    if (text_valid(text)) {
        return name;
    }
    char *shown = arena_alloc(arena, text.length * 4 + 1);
    size_t used = 0;
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        if (text_next(text, &i) == UINT32_MAX) {
            static const char digits[] = "0123456789ABCDEF";
            unsigned char byte = (unsigned char)text.at[start];
            memcpy(shown + used, "\\x", 2);
            shown[used + 2] = digits[byte >> 4];
            shown[used + 3] = digits[byte & 15];
            used += 4;
        } else {
            memcpy(shown + used, text.at + start, i - start);
            used += i - start;
        }
    }
    return shown;
}

static bool is_ignored(const char *name, bool folder)
{
    static const char *const files[] = {"Thumbs.db", "desktop.ini", NULL};
    if (folder) {
        return strcmp(name, "作废") == 0;
    }
    for (const char *const *file = files; *file; file++) {
        if (strcasecmp(name, *file) == 0) {
            return true;
        }
    }
    /* A pack is for the level above, see merge. */
    return text_ends(text_of(name), TEXT(".pack")) || strncmp(name, "~$", 2) == 0 ||
           strncmp(name, ".~", 2) == 0;
}

enum file_name file_name_of(const char *path)
{
    static const struct {
        const char *end;
        enum file_name name;
    } ends[] = {{".csv", NAME_TEXT},       {".txt", NAME_TEXT},      {".tsv", NAME_TEXT},
                {".xlsx", NAME_WORKBOOK},  {".xlsm", NAME_WORKBOOK}, {".xls", NAME_OLD_WORKBOOK},
                {".et", NAME_OLD_WORKBOOK}};
    const char *slash = strrchr(path, '/');
    const char *dot = strrchr(slash ? slash : path, '.');
    for (size_t i = 0; dot && i < sizeof(ends) / sizeof(*ends); i++) {
        if (strcasecmp(dot, ends[i].end) == 0) {
            return ends[i].name;
        }
    }
    return NAME_OTHER;
}

static void ignore(struct scan *scan, const char *shown)
{
    ARENA_PUSH(scan->arena, scan->out->ignored, scan->out->ignored_count, shown);
}

static void add_file(struct scan *scan, const char *full, const char *shown)
{
    struct case_files *out = scan->out;
    struct source source = {.path = shown, .full = full};
    ARENA_PUSH(scan->arena, out->sources, out->count, source);
}

/* Archives can hold links. One that leads out of the case would bring rows of somebody else, which
 * then go back to the sender. */
static bool leads_out(const struct scan *scan, const char *full)
{
    char *whole = realpath(full, NULL);
    size_t length = strlen(scan->root);
    bool out =
        !whole || strncmp(whole, scan->root, length) != 0 || (length > 1 && whole[length] != '/');
    free(whole);
    return out;
}

static bool scan_folder(struct scan *scan, const char *folder, const char *shown, int depth);

static bool scan_entry(struct scan *scan, const char *folder, const char *shown, const char *name,
                       int depth)
{
    struct stat facts;
    const char *full = arena_printf(scan->arena, "%s/%s", folder, name);
    const char *name_shown = shown_name(scan->arena, name);
    const char *path = *shown ? arena_printf(scan->arena, "%s/%s", shown, name_shown) : name_shown;
    if (lstat(full, &facts) != 0 || (S_ISLNK(facts.st_mode) && stat(full, &facts) != 0)) {
        return fault_set_at(scan->fault, FAULT_INPUT, "file-unreadable", path, 0,
                            _("cannot be read: %s"), strerror(errno));
    }
    bool is_folder = S_ISDIR(facts.st_mode);
    if (name[0] == '.' || is_ignored(name, is_folder)) {
        ignore(scan, path);
        return true;
    }
    if (is_folder) {
        const char *own_case = arena_printf(scan->arena, "%s/case.lua", full);
        /* A link to a folder could lead round in a circle, and out of the case. */
        bool link = lstat(full, &facts) == 0 && S_ISLNK(facts.st_mode);
        bool apart = !link && !scan->parts && lstat(own_case, &facts) == 0;
        if (!link && !scan->parts && !apart && errno != ENOENT) {
            return fault_set_at(scan->fault, FAULT_INPUT, "file-unreadable", path, 0,
                                _("cannot be read: %s"), strerror(errno));
        }
        if (link || apart) {
            ignore(scan, path);
            return true;
        }
        return scan_folder(scan, full, path, depth + 1);
    }
    if (!S_ISREG(facts.st_mode)) {
        ignore(scan, path);
        return true;
    }
    if (lstat(full, &facts) == 0 && S_ISLNK(facts.st_mode) && leads_out(scan, full)) {
        return fault_set_at(scan->fault, FAULT_INPUT, "file-outside", path, 0, "%s",
                            _("is a link that leads out of the case; put the file itself there"));
    }
    /* That of a case below is of no use here; elsewhere the name says nothing. */
    if (strcmp(name, "case.lua") != 0 || (depth > 0 && !scan->parts)) {
        add_file(scan, full, path);
    }
    return true;
}

static bool scan_folder(struct scan *scan, const char *folder, const char *shown, int depth)
{
    char **names;
    size_t count;
    if (depth > DEEPEST) {
        return fault_set_at(scan->fault, FAULT_INPUT, "folder-deep", shown, 0,
                            _("folders are nested more than %d deep"), DEEPEST);
    }
    if (!file_names(scan->arena, folder, "", &names, &count)) {
        return fault_set_at(scan->fault, FAULT_INPUT, "file-unreadable", folder, 0,
                            _("cannot be read: %s"), strerror(errno));
    }
    for (size_t i = 0; i < count; i++) {
        if (!scan_entry(scan, folder, shown, names[i], depth)) {
            return false;
        }
    }
    return true;
}

static int by_path(const void *a, const void *b)
{
    const struct source *left = a;
    const struct source *right = b;
    return strcmp(left->path, right->path);
}

bool files_scan(const char *folder, bool parts, struct arena *arena, struct case_files *out,
                struct fault *fault)
{
    char *root = realpath(folder, NULL);
    struct scan scan = {parts, root ? arena_copy(arena, root) : folder, arena, out, fault};
    free(root);
    *out = (struct case_files){0};
    if (!scan_folder(&scan, folder, "", 0)) {
        return false;
    }
    if (out->count > 0) {
        qsort(out->sources, out->count, sizeof(*out->sources), by_path);
    }
    return true;
}
