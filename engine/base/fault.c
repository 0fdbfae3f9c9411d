/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/fault.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

/* A cut may not leave half a character behind. */
static void cut_at_character(char *text, size_t size, int wanted)
{
    if (wanted < 0 || (size_t)wanted < size) {
        return;
    }
    size_t end = strlen(text);
    while (end > 0 && ((unsigned char)text[end - 1] & 0xC0) == 0x80) {
        end--;
    }
    struct text whole = text_of(text);
    size_t last = end > 0 ? end - 1 : 0;
    size_t next = last;
    if (last < whole.length && text_next(whole, &next) == UINT32_MAX) {
        text[last] = '\0';
    }
}

static void fault_fill(struct fault *fault, enum fault_kind kind, const char *id, const char *file,
                       long line, const char *format, va_list args)
{
    if (fault->kind != FAULT_NONE) {
        return;
    }
    fault->kind = kind;
    fault->id = id;
    fault->line = line;
    int wanted = snprintf(fault->file, sizeof(fault->file), "%s", file ? file : "");
    cut_at_character(fault->file, sizeof(fault->file), wanted);
    wanted = vsnprintf(fault->text, sizeof(fault->text), format, args);
    cut_at_character(fault->text, sizeof(fault->text), wanted);
}

bool fault_set(struct fault *fault, enum fault_kind kind, const char *id, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fault_fill(fault, kind, id, NULL, 0, format, args);
    va_end(args);
    return false;
}

bool fault_set_at(struct fault *fault, enum fault_kind kind, const char *id, const char *file,
                  long line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fault_fill(fault, kind, id, file, line, format, args);
    va_end(args);
    return false;
}
