/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For targets that run SQL: it is stopped long before the engine would stop it. */
#ifndef FUZZ_WATCHED_H
#define FUZZ_WATCHED_H

#include "fuzz.h"

#include <dlfcn.h>
#include <sqlite3.h>

enum { WATCH_TICKS = 10000 }; /* of a thousand instructions of SQLite each */

/* What would take minutes before it is stopped must take less here: a thousandth of it does. */
static long watch_ticks;
static int (*watch_handler)(void *context);

static int watch_tick(void *context)
{
    if (watch_ticks > 1) {
        watch_ticks--;
    }
    return watch_ticks == 1 || (context && watch_handler(context));
}

static void watch_start(sqlite3 *db, int steps, void *context)
{
    void (*real)(sqlite3 *, int, int (*)(void *), void *);
    *(void **)&real = dlsym(RTLD_NEXT, "sqlite3_progress_handler");
    HOLDS(real);
    real(db, steps, watch_tick, context);
}

void sqlite3_progress_handler(sqlite3 *db, int steps, int (*handler)(void *), void *context)
{
    watch_handler = handler;
    watch_start(db, steps, context);
}

#endif
