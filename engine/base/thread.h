/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Threads whose stack is of one size, whatever `ulimit -s` says, and in which a crash for want of
 * it is told and swept after as in the first (base/leaving.h). */
#ifndef BASE_THREAD_H
#define BASE_THREAD_H

#include <pthread.h>
#include <stdbool.h>

#include "base/fault.h"

/* Stays where it is until it is joined. */
struct thread {
    pthread_t id;
    void (*work)(void *context);
    void *context;
};

/* False if no more can be started. */
CHECKED bool thread_start(struct thread *thread, void (*work)(void *context), void *context);
void thread_join(struct thread *thread);

#endif
