/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/thread.h"

#include <signal.h>
#include <stddef.h>

/* What a thread has on most machines if nobody says otherwise. */
enum { STACK_BYTES = 8 * 1024 * 1024, ROOM_BYTES = 64 * 1024 };

/* A thread has no place for handlers of its own when its stack is used up: the room is at its other
 * end. What was there before, as a sanitizer's, is put back. */
static void *begin(void *context)
{
    struct thread *thread = context;
    char room[ROOM_BYTES];
    const stack_t own = {.ss_sp = room, .ss_size = sizeof(room)};
    stack_t former;
    bool known = sigaltstack(&own, &former) == 0;
    thread->work(thread->context);
    if (known) {
        sigaltstack(&former, NULL);
    }
    return NULL;
}

bool thread_start(struct thread *thread, void (*work)(void *context), void *context)
{
    pthread_attr_t attributes;
    thread->work = work;
    thread->context = context;
    if (pthread_attr_init(&attributes) != 0) {
        return false;
    }
    bool well = pthread_attr_setstacksize(&attributes, STACK_BYTES) == 0 &&
                pthread_create(&thread->id, &attributes, begin, thread) == 0;
    pthread_attr_destroy(&attributes);
    return well;
}

void thread_join(struct thread *thread)
{
    pthread_join(thread->id, NULL);
}
