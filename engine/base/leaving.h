/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What must not stay behind when the program ends at once, out of memory, by Ctrl-C, by the end of
 * a pipe: files and folders, and a terminal that does not show what is typed. (After SIGKILL the
 * next run sweeps.)
 */
#ifndef BASE_LEAVING_H
#define BASE_LEAVING_H

#include <stdbool.h>

/* Call when the language is settled, before any thread: from then on a signal that ends the program
 * sweeps first, and a crash is told and ends with status 70. */
void leaving_start(void);
/* From now on the path goes, with all below it, when the program ends at once. A few at a time.
 * What was added last goes first: a lock is added before what it guards. */
void leaving_add(const char *path);
/* Call before the lock is given up; does not come back when the program is ending. */
void leaving_drop(const char *path);
/* From now on the terminal does not show what is typed, and what was typed before is dropped. False
 * if it is no terminal. One at a time. */
bool leaving_hide(int fd);
void leaving_show(void);
/* Removes them all, and the terminal shows again; the program must end then. Takes no memory and
 * may be called by a signal. */
void leaving_sweep(void);

#endif
