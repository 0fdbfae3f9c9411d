/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/leaving.h"
#include "base/text.h"

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#else
#define ASAN_POISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(at, size) ((void)(at), (void)(size))
#endif

/* Each block is twice the size of the one before: there may be an arena for each of ten thousand
 * files. */
enum { FIRST_BYTES = 512, BLOCK_BYTES = 32 * 1024, ALIGNMENT = alignof(max_align_t) };

struct arena_block {
    struct arena_block *older;
    size_t size;
    size_t total; /* with all that are older */
    alignas(max_align_t) unsigned char bytes[];
};

_Noreturn void memory_exhausted(void)
{
    fputs("mingce: out of memory\n", stderr);
    leaving_sweep();
    _Exit(70);
}

void *memory_new(size_t bytes)
{
    void *at = calloc(1, bytes > 0 ? bytes : 1);
    if (!at) {
        memory_exhausted();
    }
    return at;
}

void *memory_resize(void *old, size_t count, size_t size)
{
    if (size > 0 && count > SIZE_MAX / size) {
        memory_exhausted();
    }
    void *at = realloc(old, count * size > 0 ? count * size : 1);
    if (!at) {
        memory_exhausted();
    }
    return at;
}

void arena_init(struct arena *arena)
{
    *arena = (struct arena){0};
}

void arena_clear(struct arena *arena)
{
    while (arena->block) {
        struct arena_block *older = arena->block->older;
        ASAN_UNPOISON_MEMORY_REGION(arena->block->bytes, arena->block->size);
        free(arena->block);
        arena->block = older;
    }
    arena->used = 0;
}

size_t arena_bytes(const struct arena *arena)
{
    return arena->block ? arena->block->total : 0;
}

static void arena_grow(struct arena *arena, size_t bytes)
{
    size_t usual = arena->block ? arena->block->size * 2 : FIRST_BYTES;
    usual = usual > BLOCK_BYTES ? BLOCK_BYTES : usual;
    size_t size = bytes > usual ? bytes : usual;
    struct arena_block *block = malloc(sizeof(*block) + size);
    if (!block) {
        memory_exhausted();
    }
    block->older = arena->block;
    block->size = size;
    block->total = size + arena_bytes(arena);
    ASAN_POISON_MEMORY_REGION(block->bytes, size);
    arena->block = block;
    arena->used = 0;
}

void *arena_alloc(struct arena *arena, size_t bytes)
{
    if (bytes > SIZE_MAX - ALIGNMENT - sizeof(struct arena_block)) {
        memory_exhausted();
    }
    size_t rounded = (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (!arena->block || arena->block->size - arena->used < rounded) {
        arena_grow(arena, rounded);
    }
    void *at = arena->block->bytes + arena->used;
    arena->used += rounded;
    ASAN_UNPOISON_MEMORY_REGION(at, bytes);
    memset(at, 0, bytes);
    return at;
}

void *arena_array(struct arena *arena, size_t count, size_t size)
{
    if (size > 0 && count > SIZE_MAX / size) {
        memory_exhausted();
    }
    return arena_alloc(arena, count * size);
}

void *arena_grown(struct arena *arena, void *array, size_t count, size_t size)
{
    if (count > 0 && (count & (count - 1)) != 0) {
        return array;
    }
    void *grown = arena_array(arena, count > 0 ? count * 2 : 1, size);
    if (count > 0) {
        memcpy(grown, array, count * size);
    }
    return grown;
}

char *arena_text(struct arena *arena, struct text text)
{
    char *copy = arena_alloc(arena, text.length + 1);
    if (text.length > 0) {
        memcpy(copy, text.at, text.length);
    }
    return copy;
}

char *arena_copy(struct arena *arena, const char *string)
{
    return arena_text(arena, text_of(string));
}

char *arena_vprintf(struct arena *arena, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    int length = vsnprintf(NULL, 0, format, args);
    if (length < 0) {
        length = 0;
    }
    char *at = arena_alloc(arena, (size_t)length + 1);
    vsnprintf(at, (size_t)length + 1, format, again);
    va_end(again);
    return at;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    char *at = arena_vprintf(arena, format, args);
    va_end(args);
    return at;
}

struct arena_mark arena_mark(const struct arena *arena)
{
    return (struct arena_mark){arena->block, arena->used};
}

void arena_reset(struct arena *arena, struct arena_mark mark)
{
    /* The newest block of the usual size is kept when all is freed: a row arena would otherwise ask
     * the system for blocks for every row. */
    struct arena_block *kept = NULL;
    while (arena->block && arena->block != mark.block) {
        struct arena_block *block = arena->block;
        arena->block = block->older;
        if (!mark.block && !kept && block->size <= BLOCK_BYTES) {
            kept = block;
            continue;
        }
        ASAN_UNPOISON_MEMORY_REGION(block->bytes, block->size);
        free(block);
    }
    if (kept) {
        kept->older = NULL;
        kept->total = kept->size;
        arena->block = kept;
    }
    arena->used = mark.block ? mark.used : 0;
    if (arena->block) {
        ASAN_POISON_MEMORY_REGION(arena->block->bytes + arena->used,
                                  arena->block->size - arena->used);
    }
}
