/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Files and folders that must not stay behind when the program ends at once: out of memory, by
 * Ctrl-C, by the end of a pipe. (After SIGKILL the next run sweeps.)
 */
#ifndef BASE_LEAVING_H
#define BASE_LEAVING_H

/* Call when the language is settled, before any thread: from then on a signal that ends the program
 * sweeps first, and a crash is told and ends with status 70. */
void leaving_start(void);
/* From now on the path goes, with all below it, when the program ends at once. A few at a time. */
void leaving_add(const char *path);
void leaving_drop(const char *path);
/* Removes them all. Takes no memory and may be called by a signal. */
void leaving_sweep(void);

#endif
