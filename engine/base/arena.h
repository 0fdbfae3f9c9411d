/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * An arena: memory that is freed as a whole. Three lifetimes exist in mingce: the run arena
 * (declarations), the row or block arena (reset after each), and what open/close functions hold.
 * Owned strings live in arenas and nowhere else. Out of memory prints a line and exits.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct text;

struct arena {
    struct arena_block *block; /* the newest block */
    size_t used;               /* bytes used of it */
};

struct arena_mark {
    struct arena_block *block;
    size_t used;
};

void arena_init(struct arena *arena);
void arena_clear(struct arena *arena);
/* How much memory it has taken. */
size_t arena_bytes(const struct arena *arena);

/* Zeroed memory, aligned for any type. */
void *arena_alloc(struct arena *arena, size_t bytes);
void *arena_array(struct arena *arena, size_t count, size_t size);

/* A NUL-ended copy. */
char *arena_text(struct arena *arena, struct text text);
char *arena_copy(struct arena *arena, const char *string);
char *arena_printf(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *arena, const char *format, va_list args);

/* Reset frees all that was allocated since the mark; an empty mark ({0}) frees all, and keeps one
 * block for the next user. */
struct arena_mark arena_mark(const struct arena *arena);
void arena_reset(struct arena *arena, struct arena_mark mark);

/* malloc and realloc that end the program when there is no memory left. */
_Noreturn void memory_exhausted(void);
void *memory_new(size_t bytes);
void *memory_resize(void *old, size_t count, size_t size);

/* An array of count items with room for one more; it doubles when count is a power of two. */
void *arena_grown(struct arena *arena, void *array, size_t count, size_t size);

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, count, type) ((type *)arena_array((arena), (count), sizeof(type)))
/* Appends to an array that belongs to the arena. */
#define ARENA_PUSH(arena, array, count, item)                                                      \
    ((array) = arena_grown((arena), (array), (count), sizeof(*(array))),                           \
     (array)[(count)++] = (item))

#endif
