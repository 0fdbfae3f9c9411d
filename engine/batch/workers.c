/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/workers.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

#include "base/arena.h"
#include "base/thread.h"

struct crew {
    pthread_mutex_t lock;
    size_t next;
    size_t count;
    bool stopped;
    size_t faulted; /* the lowest item with a fault */
    struct fault fault;
    bool (*task)(void *context, size_t item, struct fault *fault);
    void *context;
};

static void work(void *context)
{
    struct crew *crew = context;
    pthread_mutex_lock(&crew->lock);
    while (crew->next < crew->count && !crew->stopped) {
        size_t item = crew->next++;
        struct fault fault = {0};
        pthread_mutex_unlock(&crew->lock);
        bool well = crew->task(crew->context, item, &fault);
        pthread_mutex_lock(&crew->lock);
        if (!well) {
            crew->stopped = true;
            if (item < crew->faulted) {
                crew->faulted = item;
                crew->fault = fault;
            }
        }
    }
    pthread_mutex_unlock(&crew->lock);
}

bool workers_run(size_t jobs, size_t count,
                 bool (*task)(void *context, size_t item, struct fault *fault), void *context,
                 struct fault *fault)
{
    struct crew crew = {.count = count, .faulted = count, .task = task, .context = context};
    pthread_mutex_init(&crew.lock, NULL);
    jobs = jobs < count ? jobs : count;
    size_t extra = jobs > 1 ? jobs - 1 : 0;
    struct thread *threads = memory_new((extra + 1) * sizeof(*threads));
    size_t started = 0;
    while (started < extra && thread_start(&threads[started], work, &crew)) {
        started++;
    }
    work(&crew);
    for (size_t i = 0; i < started; i++) {
        thread_join(&threads[i]);
    }
    free(threads);
    pthread_mutex_destroy(&crew.lock);
    if (crew.stopped) {
        *fault = crew.fault;
    }
    return !crew.stopped;
}

size_t workers_default(void)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof(set), &set) != 0) {
        return 1;
    }
    int count = CPU_COUNT(&set);
    return count > 0 ? (size_t)count : 1;
}
