/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/package.h"

#include <expat.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zip.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/text.h"

enum {
    CHUNK = 64 * 1024,
    MOST_ENTRIES = 10000,
    MOST_BYTES = 512 * 1024 * 1024, /* of the file */
    FREE_BYTES = 16 * 1024 * 1024,  /* of a part, before its ratio is looked at */
    MOST_RATIO = 400,               /* a sheet of nothing but styled cells comes to 60 */
    LONGEST_TAG = 1024 * 1024,      /* libexpat keeps a tag until it is whole */
    DEEPEST = 64,
    MOST_ATTRIBUTES = 64
};

struct package {
    zip_t *zip;
};

struct part {
    const char *name;
    zip_file_t *file;
    XML_Parser parser;
    const struct part_events *events;
    void *context;
    int64_t most;
    int64_t packed;
    int64_t read;
    int depth;
    bool ended; /* nothing more to inflate */
    bool paused;
    struct trouble trouble; /* that an event found */
};

static void set_trouble(struct trouble *trouble, enum problem problem, const char *format,
                        va_list args)
{
    if (trouble->problem == PROBLEM_COUNT) {
        trouble->problem = problem;
        vsnprintf(trouble->detail, sizeof(trouble->detail), format, args);
        struct text detail = text_of(trouble->detail);
        while (!text_valid(detail)) {
            trouble->detail[--detail.length] = '\0'; /* A character cut by the end. */
        }
    }
}

bool trouble_set(struct trouble *trouble, enum problem problem, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    set_trouble(trouble, problem, format, args);
    va_end(args);
    return false;
}

struct package *package_open(const char *path, struct trouble *trouble)
{
    int error;
    int fd = file_open(path);
    zip_t *zip = fd >= 0 ? zip_fdopen(fd, 0, &error) : NULL;
    if (!zip) {
        if (fd >= 0) {
            close(fd);
        }
        trouble_set(trouble, PROBLEM_FILE_BROKEN, "zip");
        return NULL;
    }
    if (zip_get_num_entries(zip, 0) > MOST_ENTRIES) {
        trouble_set(trouble, PROBLEM_FILE_TOO_LARGE, "zip: %lld",
                    (long long)zip_get_num_entries(zip, 0));
        zip_discard(zip);
        return NULL;
    }
    struct package *package = memory_new(sizeof(*package));
    package->zip = zip;
    return package;
}

void package_close(struct package *package)
{
    if (package) {
        zip_discard(package->zip);
        free(package);
    }
}

static const char *local(const char *name)
{
    const char *colon = strchr(name, ':');
    return colon ? colon + 1 : name;
}

static void XMLCALL on_start(void *context, const XML_Char *name, const XML_Char **attributes)
{
    struct part *part = context;
    const char *bare[MOST_ATTRIBUTES * 2 + 1];
    size_t count = 0;
    for (; count < (size_t)MOST_ATTRIBUTES * 2 && attributes[count]; count += 2) {
        bare[count] = local(attributes[count]);
        bare[count + 1] = attributes[count + 1];
    }
    bare[count] = NULL;
    if (++part->depth > DEEPEST || attributes[count]) {
        part_refuse(part, PROBLEM_FILE_BROKEN, "%s:%lu", part->name,
                    XML_GetCurrentLineNumber(part->parser));
        return;
    }
    if (part->events->start) {
        part->events->start(part->context, local(name), bare);
    }
}

static void XMLCALL on_end(void *context, const XML_Char *name)
{
    struct part *part = context;
    part->depth--;
    if (part->events->end) {
        part->events->end(part->context, local(name));
    }
}

static void XMLCALL on_text(void *context, const XML_Char *at, int count)
{
    struct part *part = context;
    if (part->events->text) {
        part->events->text(part->context, at, (size_t)count);
    }
}

static void XMLCALL on_doctype(void *context, const XML_Char *name, const XML_Char *system_id,
                               const XML_Char *public_id, int internal)
{
    struct part *part = context;
    (void)name;
    (void)system_id;
    (void)public_id;
    (void)internal;
    part_refuse(part, PROBLEM_FILE_BROKEN, "%s: DOCTYPE", part->name);
}

static bool broken(const struct part *part, struct trouble *trouble)
{
    return trouble_set(trouble, PROBLEM_FILE_BROKEN, "%s:%lu", part->name,
                       XML_GetCurrentLineNumber(part->parser));
}

/* Without memory the program ends, as everywhere. */
static void *take(size_t bytes)
{
    return memory_resize(NULL, bytes, 1);
}

static void *retake(void *old, size_t bytes)
{
    return memory_resize(old, bytes, 1);
}

static void start_parser(struct part *part)
{
    static const XML_Memory_Handling_Suite memory = {take, retake, free};
    part->parser = XML_ParserCreate_MM(NULL, &memory, NULL);
    XML_SetUserData(part->parser, part);
    XML_SetElementHandler(part->parser, on_start, on_end);
    XML_SetCharacterDataHandler(part->parser, on_text);
    XML_SetStartDoctypeDeclHandler(part->parser, on_doctype);
}

struct part *part_open(struct package *package, const char *name, int64_t most,
                       const struct part_events *events, void *context, struct trouble *trouble)
{
    zip_stat_t facts;
    zip_int64_t at = zip_name_locate(package->zip, name, ZIP_FL_NOCASE);
    zip_uint64_t wanted = ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
    if (at < 0 || zip_stat_index(package->zip, (zip_uint64_t)at, 0, &facts) != 0 ||
        (facts.valid & wanted) != wanted || facts.comp_size > MOST_BYTES) {
        trouble_set(trouble, PROBLEM_FILE_BROKEN, "%s", name);
        return NULL;
    }
    if (facts.encryption_method != ZIP_EM_NONE) {
        trouble_set(trouble, PROBLEM_FILE_LOCKED, "%s", name);
        return NULL;
    }
    bool method = facts.comp_method == ZIP_CM_STORE || facts.comp_method == ZIP_CM_DEFLATE;
    zip_file_t *file = method ? zip_fopen_index(package->zip, (zip_uint64_t)at, 0) : NULL;
    if (!file) {
        trouble_set(trouble, PROBLEM_FILE_BROKEN, "%s", name);
        return NULL;
    }
    struct part *part = memory_new(sizeof(*part));
    *part = (struct part){.name = name,
                          .file = file,
                          .events = events,
                          .context = context,
                          .most = most,
                          .packed = (int64_t)facts.comp_size,
                          .trouble = {.problem = PROBLEM_COUNT}};
    start_parser(part);
    return part;
}

void part_close(struct part *part)
{
    if (part) {
        XML_ParserFree(part->parser);
        zip_fclose(part->file);
        free(part);
    }
}

void part_pause(struct part *part)
{
    part->paused = true;
    XML_StopParser(part->parser, XML_TRUE);
}

void part_refuse(struct part *part, enum problem problem, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    set_trouble(&part->trouble, problem, format, args);
    va_end(args);
    XML_StopParser(part->parser, XML_FALSE);
}

/* One more chunk, inflated straight into the parser's own buffer. */
static enum XML_Status feed(struct part *part, struct trouble *trouble)
{
    void *buffer = XML_GetBuffer(part->parser, CHUNK);
    zip_int64_t got = buffer ? zip_fread(part->file, buffer, CHUNK) : -1;
    if (got < 0) {
        broken(part, trouble);
        return XML_STATUS_ERROR;
    }
    part->read += got;
    if (part->read > part->most ||
        (part->read > FREE_BYTES && part->read / MOST_RATIO > part->packed)) {
        trouble_set(trouble, PROBLEM_FILE_TOO_LARGE, "%s", part->name);
        return XML_STATUS_ERROR;
    }
    part->ended = got == 0;
    return XML_ParseBuffer(part->parser, (int)got, part->ended);
}

bool part_read(struct part *part, bool *more, struct trouble *trouble)
{
    enum XML_Status status = XML_STATUS_OK;
    if (part->paused) {
        part->paused = false;
        status = XML_ResumeParser(part->parser);
    }
    while (status == XML_STATUS_OK && !part->ended) {
        status = feed(part, trouble);
        if (status == XML_STATUS_OK &&
            part->read - XML_GetCurrentByteIndex(part->parser) > LONGEST_TAG) {
            return broken(part, trouble);
        }
    }
    *more = status == XML_STATUS_SUSPENDED;
    if (status != XML_STATUS_ERROR) {
        return true;
    }
    if (part->trouble.problem != PROBLEM_COUNT) {
        return trouble_set(trouble, part->trouble.problem, "%s", part->trouble.detail);
    }
    return broken(part, trouble);
}

bool part_read_all(struct package *package, const char *name, int64_t most,
                   const struct part_events *events, void *context, struct trouble *trouble)
{
    struct part *part = part_open(package, name, most, events, context, trouble);
    bool more;
    bool well = part && part_read(part, &more, trouble);
    part_close(part);
    return well;
}

const char *part_attribute(const char *const *attributes, const char *name)
{
    for (; *attributes; attributes += 2) {
        if (strcmp(attributes[0], name) == 0) {
            return attributes[1];
        }
    }
    return NULL;
}
