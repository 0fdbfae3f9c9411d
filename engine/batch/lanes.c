/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/lanes.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/thread.h"
#include "intake/survey.h"

enum { BLOCK_ROWS = 64, WAITING_BLOCKS = 8 };

struct lane {
    struct block *first;
    struct block *last;
};

struct lanes {
    const struct source *sources;
    const struct header *headers;
    const size_t *order;
    size_t count;
    struct lane *lanes;
    struct block *spare;
    size_t waiting; /* blocks in all lanes */
    size_t most;
    size_t started; /* files that a thread has taken */
    size_t turn;    /* the file that is being handed out */
    bool stopped;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    struct thread *threads; /* none: everything happens in lanes_next */
    size_t thread_count;
    struct intake *own; /* without threads */
    size_t own_place;
};

static struct block *take_spare(struct lanes *lanes)
{
    struct block *block = lanes->spare;
    if (block) {
        lanes->spare = block->next;
    }
    return block;
}

static struct block *fresh_block(struct block *spare)
{
    struct block *block = spare;
    if (!block) {
        block = memory_new(sizeof(*block));
        arena_init(&block->arena);
    }
    arena_reset(&block->arena, (struct arena_mark){0});
    struct arena arena = block->arena;
    *block = (struct block){.arena = arena, .well = true};
    return block;
}

/* Fills a block from an intake; the last one also makes sure that the file stayed the same. */
static void fill_block(struct block *block, const struct source *source, struct intake *intake)
{
    block->rows = ARENA_ARRAY(&block->arena, BLOCK_ROWS, struct row);
    bool more = true;
    while (block->count < BLOCK_ROWS && more) {
        struct row *row = &block->rows[block->count];
        if (!intake_next(intake, &block->arena, row, &more, &block->fault)) {
            block->well = false;
            block->last = true;
            return;
        }
        block->count += more;
    }
    block->last = !more;
    if (block->last) {
        block->ids = intake_ids(intake, &block->ids_column);
        block->well =
            intake_unchanged(source->full, source->bytes, source->changed_at, &block->fault);
    }
}

/* Waits while too much is waiting, unless it is this file's turn. False: stopped. */
static bool hand_in(struct lanes *lanes, size_t place, struct block *block)
{
    pthread_mutex_lock(&lanes->lock);
    while (lanes->waiting >= lanes->most && lanes->turn != place && !lanes->stopped) {
        pthread_cond_wait(&lanes->changed, &lanes->lock);
    }
    bool going = !lanes->stopped;
    struct lane *lane = &lanes->lanes[place];
    block->next = NULL;
    if (lane->last) {
        lane->last->next = block;
    } else {
        lane->first = block;
    }
    lane->last = block;
    lanes->waiting++;
    pthread_cond_broadcast(&lanes->changed);
    pthread_mutex_unlock(&lanes->lock);
    return going;
}

static void parse_file(struct lanes *lanes, size_t place)
{
    size_t number = lanes->order[place];
    const struct source *source = &lanes->sources[number];
    struct fault fault = {0};
    struct intake *intake = intake_open(source, &lanes->headers[number], &fault);
    bool going = true;
    bool last = false;
    while (going && !last) {
        pthread_mutex_lock(&lanes->lock);
        struct block *spare = take_spare(lanes);
        pthread_mutex_unlock(&lanes->lock);
        struct block *block = fresh_block(spare);
        if (intake) {
            fill_block(block, source, intake);
        } else {
            block->fault = fault;
            block->well = false;
            block->last = true;
        }
        last = block->last;
        going = hand_in(lanes, place, block);
    }
    intake_close(intake);
}

static void parse(void *context)
{
    struct lanes *lanes = context;
    for (;;) {
        pthread_mutex_lock(&lanes->lock);
        size_t place = lanes->started;
        bool going = place < lanes->count && !lanes->stopped;
        lanes->started += going;
        pthread_mutex_unlock(&lanes->lock);
        if (!going) {
            return;
        }
        parse_file(lanes, place);
    }
}

struct lanes *lanes_open(const struct source *sources, const struct header *headers,
                         const size_t *order, size_t count, size_t jobs)
{
    struct lanes *lanes = memory_new(sizeof(*lanes));
    lanes->sources = sources;
    lanes->headers = headers;
    lanes->order = order;
    lanes->count = count;
    lanes->lanes = memory_new(count * sizeof(*lanes->lanes));
    lanes->most = jobs * WAITING_BLOCKS;
    pthread_mutex_init(&lanes->lock, NULL);
    pthread_cond_init(&lanes->changed, NULL);
    /* The thread that hands the rows on is a job, too. */
    size_t wanted = jobs > 1 ? jobs - 1 : 0;
    lanes->threads = memory_new((wanted + 1) * sizeof(*lanes->threads));
    while (lanes->thread_count < wanted &&
           thread_start(&lanes->threads[lanes->thread_count], parse, lanes)) {
        lanes->thread_count++;
    }
    return lanes;
}

static void free_blocks(struct block *block)
{
    while (block) {
        struct block *next = block->next;
        arena_clear(&block->arena);
        free(block);
        block = next;
    }
}

void lanes_close(struct lanes *lanes)
{
    if (!lanes) {
        return;
    }
    pthread_mutex_lock(&lanes->lock);
    lanes->stopped = true;
    pthread_cond_broadcast(&lanes->changed);
    pthread_mutex_unlock(&lanes->lock);
    for (size_t i = 0; i < lanes->thread_count; i++) {
        thread_join(&lanes->threads[i]);
    }
    for (size_t i = 0; i < lanes->count; i++) {
        free_blocks(lanes->lanes[i].first);
    }
    free_blocks(lanes->spare);
    intake_close(lanes->own);
    pthread_cond_destroy(&lanes->changed);
    pthread_mutex_destroy(&lanes->lock);
    free(lanes->threads);
    free(lanes->lanes);
    free(lanes);
}

static struct block *next_of_own(struct lanes *lanes, size_t place, struct fault *fault)
{
    size_t number = lanes->order[place];
    const struct source *source = &lanes->sources[number];
    if (!lanes->own || lanes->own_place != place) {
        intake_close(lanes->own);
        lanes->own = intake_open(source, &lanes->headers[number], fault);
        lanes->own_place = place;
        if (!lanes->own) {
            return NULL;
        }
    }
    struct block *block = fresh_block(take_spare(lanes));
    fill_block(block, source, lanes->own);
    return block;
}

static struct block *next_of_threads(struct lanes *lanes, size_t place)
{
    pthread_mutex_lock(&lanes->lock);
    struct lane *lane = &lanes->lanes[place];
    if (lanes->turn != place) {
        lanes->turn = place;
        pthread_cond_broadcast(&lanes->changed);
    }
    while (!lane->first) {
        pthread_cond_wait(&lanes->changed, &lanes->lock);
    }
    struct block *block = lane->first;
    lane->first = block->next;
    if (!lane->first) {
        lane->last = NULL;
    }
    lanes->waiting--;
    pthread_cond_broadcast(&lanes->changed);
    pthread_mutex_unlock(&lanes->lock);
    return block;
}

bool lanes_next(struct lanes *lanes, size_t place, struct block **block, struct fault *fault)
{
    *block =
        lanes->thread_count > 0 ? next_of_threads(lanes, place) : next_of_own(lanes, place, fault);
    if (!*block) {
        return false;
    }
    if (!(*block)->well) {
        *fault = (*block)->fault;
        lanes_release(lanes, *block);
        *block = NULL; /* who asked would release it again */
        return false;
    }
    return true;
}

void lanes_release(struct lanes *lanes, struct block *block)
{
    if (!block) {
        return;
    }
    pthread_mutex_lock(&lanes->lock);
    block->next = lanes->spare;
    lanes->spare = block;
    pthread_mutex_unlock(&lanes->lock);
}
