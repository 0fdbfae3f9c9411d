/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/leaving.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/fault.h"
#include "base/file.h"
#include "base/language.h"

enum { MOST = 16, LONGEST = 4096, ROUNDS = 20 };

static struct {
    atomic_bool used;
    char path[LONGEST];
} leaving[MOST];

static struct {
    atomic_bool hidden;
    int fd;
    struct termios former;
} terminal;

/* Some thread removes what is here, and the program is about to end. */
static atomic_bool sweeping;
static char crash_text[768];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* A handler that ends the program as if it were not there, but for what it sweeps first. */
static void end_by(int signal_number)
{
    int reason = errno;
    leaving_sweep();
    errno = reason;
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

/* A crash is told, and leaves no half a result beside the target. The libraries for workbooks crash
 * when there is no memory left. */
static void end_by_crash(int signal_number)
{
    (void)signal_number;
    ssize_t ignored = write(STDERR_FILENO, crash_text, strlen(crash_text));
    (void)ignored;
    leaving_sweep();
    _exit(70);
}

static void catch_crashes(void)
{
    static const int numbers[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
    static char room[64 * 1024]; /* the stack may be what is used up */
    const stack_t stack = {.ss_sp = room, .ss_size = sizeof(room)};
    struct sigaction action = {.sa_handler = end_by_crash, .sa_flags = SA_ONSTACK};
    struct fault fault = {0};
    fault_set(
        &fault, FAULT_BUG, "crashed", "%s",
        _("stopped by a defect, or for want of memory; please report it if there was enough"));
    snprintf(crash_text, sizeof(crash_text), "mingce: %s [%s]\n", fault.text, fault.id);
    sigfillset(&action.sa_mask);
    sigaltstack(&stack, NULL);
    for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
        struct sigaction former;
        /* A sanitizer or a debugger has its own. */
        if (sigaction(numbers[i], NULL, &former) == 0 && former.sa_handler == SIG_DFL) {
            sigaction(numbers[i], &action, NULL);
        }
    }
}

static void catch_signals(void)
{
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGXCPU};
    struct sigaction action = {.sa_handler = end_by};
    sigfillset(&action.sa_mask);
    for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
        struct sigaction former;
        /* What the caller ignores, as nohup does, stays ignored. */
        if (sigaction(numbers[i], NULL, &former) == 0 && former.sa_handler == SIG_DFL) {
            sigaction(numbers[i], &action, NULL);
        }
    }
}

void leaving_start(void)
{
    catch_crashes();
    catch_signals();
}

void leaving_add(const char *path)
{
    pthread_mutex_lock(&lock);
    size_t above = MOST;
    while (above > 0 && !atomic_load(&leaving[above - 1].used)) {
        above--;
    }
    if (above < MOST && strlen(path) < LONGEST) {
        memcpy(leaving[above].path, path, strlen(path) + 1);
        atomic_store(&leaving[above].used, true);
    }
    pthread_mutex_unlock(&lock);
}

void leaving_drop(const char *path)
{
    pthread_mutex_lock(&lock);
    for (size_t i = 0; i < MOST; i++) {
        if (atomic_load(&leaving[i].used) && strcmp(leaving[i].path, path) == 0) {
            atomic_store(&leaving[i].used, false);
            break;
        }
    }
    pthread_mutex_unlock(&lock);
    /* Perhaps it is being removed just now: who gave up its lock would let the next run begin. */
    while (atomic_load(&sweeping)) {
        pause();
    }
}

bool leaving_hide(int fd)
{
    if (tcgetattr(fd, &terminal.former) != 0) {
        return false;
    }
    struct termios now = terminal.former;
    now.c_lflag &= ~(tcflag_t)ECHO;
    terminal.fd = fd;
    atomic_store(&terminal.hidden, true);
    return tcsetattr(fd, TCSAFLUSH, &now) == 0;
}

void leaving_show(void)
{
    if (atomic_exchange(&terminal.hidden, false)) {
        (void)tcsetattr(terminal.fd, TCSAFLUSH, &terminal.former);
    }
}

void leaving_sweep(void)
{
    atomic_store(&sweeping, true);
    leaving_show();
    for (size_t i = MOST; i-- > 0;) {
        if (atomic_load(&leaving[i].used)) {
            /* Other threads may still be writing into it: some rounds. */
            for (int round = 0; round < ROUNDS; round++) {
                if (file_remove_all(leaving[i].path)) {
                    break;
                }
            }
        }
    }
}
