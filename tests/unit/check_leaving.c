/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is swept when the program ends at once, in which order, and by which thread. */
#include "unit.h"

#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/leaving.h"
#include "base/thread.h"

static char lock[256];
static char build[300];
static int told[2];

/* So many files that it takes a moment to remove them. */
static void make_both(void)
{
    snprintf(lock, sizeof(lock), "%s", unit_file_text("lock", ""));
    snprintf(build, sizeof(build), "%s.build", lock);
    (void)!file_remove_all(build);
    assert_int_equal(mkdir(build, 0700), 0);
    for (int i = 0; i < 200; i++) {
        char inner[320];
        snprintf(inner, sizeof(inner), "%s/%d", build, i);
        int fd = open(inner, O_CREAT | O_WRONLY, 0600);
        assert_true(fd >= 0);
        close(fd);
    }
}

static bool is_there(const char *path)
{
    return access(path, F_OK) == 0;
}

/* The status of a process of its own that runs this. */
static int status_of(void (*body)(void))
{
    int status = 0;
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) {
        int nothing = open("/dev/null", O_WRONLY);
        dup2(nothing, STDERR_FILENO);
        signal(SIGSEGV, SIG_DFL); /* cmocka has its own */
        leaving_start();
        body();
        _exit(0);
    }
    assert_int_equal(waitpid(pid, &status, 0), pid);
    return status;
}

/* Another run begins when the lock is gone: by then there must be nothing left to remove. */
static void *look(void *ignored)
{
    (void)ignored;
    while (is_there(build)) {
        if (!is_there(lock)) {
            _exit(9);
        }
    }
    return NULL;
}

static void end_with_lock(void)
{
    pthread_t watch;
    /* A slot that came free below does not change the order. */
    leaving_add("/nowhere/a");
    leaving_add(lock);
    leaving_drop("/nowhere/a");
    leaving_add(build);
    pthread_create(&watch, NULL, look, NULL);
    raise(SIGTERM);
}

static void a_lock_goes_after_what_it_guards(void **state)
{
    (void)state;
    for (int i = 0; i < 10; i++) {
        make_both();
        int status = status_of(end_with_lock);
        assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
        assert_false(is_there(lock));
        assert_false(is_there(build));
    }
}

static void give_up(void *ignored)
{
    (void)ignored;
    leaving_sweep();
    /* As long as this thread has not ended the program, no other comes out of leaving_drop. */
    (void)!write(told[1], "s", 1);
    usleep(100 * 1000);
    _exit(7);
}

static void drop_meanwhile(void)
{
    struct thread thread;
    char byte;
    leaving_add(lock);
    if (!thread_start(&thread, give_up, NULL) || read(told[0], &byte, 1) != 1) {
        _exit(1);
    }
    leaving_drop(lock);
    _exit(8);
}

static void nobody_goes_on_while_it_is_swept(void **state)
{
    (void)state;
    make_both();
    assert_int_equal(pipe(told), 0);
    int status = status_of(drop_meanwhile);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 7);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
static volatile int depth;

static int deeper(int by)
{
    volatile char room[4096];
    room[0] = (char)by;
    depth = depth + 1;
    return by < INT_MAX ? deeper(by + 1) + room[0] : by;
}

static void overflow(void *ignored)
{
    (void)ignored;
    depth = deeper(0);
}

static void crash_in_thread(void)
{
    struct thread thread;
    leaving_add(build);
    if (thread_start(&thread, overflow, NULL)) {
        thread_join(&thread);
    }
}

static void a_thread_without_stack_sweeps(void **state)
{
    (void)state;
    make_both();
    int status = status_of(crash_in_thread);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 70);
    assert_false(is_there(build));
}
#endif

static void use_a_megabyte(void *context)
{
    volatile char room[1024 * 1024];
    for (size_t i = 0; i < sizeof(room); i += 1024) {
        room[i] = 1;
    }
    *(bool *)context = room[1024] == 1;
}

static void little_stack_is_none_of_a_threads(void **state)
{
    struct rlimit former;
    bool done = false;
    struct thread thread;
    (void)state;
    assert_int_equal(getrlimit(RLIMIT_STACK, &former), 0);
    const struct rlimit little = {128 * 1024, former.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_STACK, &little), 0);
    assert_true(thread_start(&thread, use_a_megabyte, &done));
    thread_join(&thread);
    assert_int_equal(setrlimit(RLIMIT_STACK, &former), 0);
    assert_true(done);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_lock_goes_after_what_it_guards),
        cmocka_unit_test(nobody_goes_on_while_it_is_swept),
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
        cmocka_unit_test(a_thread_without_stack_sweeps),
#endif
        cmocka_unit_test(little_stack_is_none_of_a_threads),
    };
    return cmocka_run_group_tests(tests, unit_folder_make, unit_folder_drop);
}
