/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lets one system call of a program go wrong, whichever library makes it.
 *
 *     inject CALLS N ACTION COMMAND …
 *
 * CALLS is a group below, or several with commas between. The Nth call of them, counted from 1 over
 * all threads and children, meets ACTION:
 *
 *     kill          the program is killed before it
 *     ENOSPC …      it fails so, without being made
 *     ENOSPC+ …     it and all that follow
 *     do:COMMAND    sh runs COMMAND before it is made
 *     none          nothing
 *
 * How many there were goes to the file in INJECT_COUNT. The exit status is that of the program, 128
 * and the signal if it was killed by one, 125 if this machine cannot trace.
 */
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

#if !defined(__x86_64__)
int main(void)
{
    fputs("inject knows the registers of x86-64 only\n", stderr);
    return 125;
}
#else

enum { CANNOT = 125, MOST = 16 };

struct group {
    const char *name;
    long calls[MOST]; /* ended by -1 */
};

static const struct group groups[] = {
    {"write", {SYS_write, SYS_pwrite64, SYS_writev, SYS_pwritev, SYS_sendfile, -1}},
    {"resize", {SYS_ftruncate, SYS_truncate, SYS_fallocate, -1}},
    {"sync", {SYS_fsync, SYS_fdatasync, SYS_syncfs, SYS_sync_file_range, -1}},
    {"create", {SYS_open, SYS_openat, SYS_creat, -1}}, /* for writing */
    {"open", {SYS_open, SYS_openat, -1}},              /* for reading */
    {"read", {SYS_read, SYS_pread64, SYS_readv, SYS_preadv, -1}},
    {"close", {SYS_close, -1}},
    {"rename", {SYS_rename, SYS_renameat, SYS_renameat2, SYS_link, SYS_linkat, -1}},
    {"exchange", {SYS_renameat2, -1}},
    {"mkdir", {SYS_mkdir, SYS_mkdirat, -1}},
    {"remove", {SYS_unlink, SYS_unlinkat, SYS_rmdir, -1}},
    {"stat",
     {SYS_stat, SYS_lstat, SYS_fstat, SYS_newfstatat, SYS_statx, SYS_access, SYS_faccessat, -1}},
    {"seek", {SYS_lseek, -1}},
    {"list", {SYS_getdents64, -1}},
    {"lock", {SYS_flock, SYS_fcntl, -1}},
    {"map", {SYS_mmap, SYS_mremap, SYS_brk, -1}},
    {"start", {SYS_clone, SYS_clone3, SYS_fork, SYS_vfork, -1}}, /* a thread or a process */
};

static const struct {
    const char *name;
    int number;
} errors[] = {{"ENOSPC", ENOSPC}, {"EIO", EIO},       {"EDQUOT", EDQUOT}, {"EROFS", EROFS},
              {"EINVAL", EINVAL}, {"ENOSYS", ENOSYS}, {"EACCES", EACCES}, {"EMFILE", EMFILE},
              {"ENOMEM", ENOMEM}, {"EFBIG", EFBIG},   {"EXDEV", EXDEV},   {"EAGAIN", EAGAIN}};

static bool chosen[512];
static bool only_create;
static bool only_open;
static long wanted;
static bool onwards;
static bool kills;
static int error_number;
static const char *shell;
static long seen;

static bool choose(const char *names)
{
    for (const char *at = names; *at;) {
        size_t length = strcspn(at, ",");
        bool found = false;
        for (size_t i = 0; i < sizeof(groups) / sizeof(*groups); i++) {
            const struct group *group = &groups[i];
            if (strlen(group->name) != length || strncmp(group->name, at, length) != 0) {
                continue;
            }
            found = true;
            only_create |= strcmp(group->name, "create") == 0;
            only_open |= strcmp(group->name, "open") == 0;
            for (const long *call = group->calls; *call >= 0; call++) {
                chosen[*call] = true;
            }
        }
        if (!found) {
            return false;
        }
        at += length + (at[length] == ',');
    }
    return true;
}

static bool take_action(const char *action)
{
    size_t length = strlen(action);
    kills = strcmp(action, "kill") == 0;
    if (strncmp(action, "do:", 3) == 0) {
        shell = action + 3;
        return true;
    }
    if (length > 0 && action[length - 1] == '+') {
        onwards = true;
        length--;
    }
    for (size_t i = 0; i < sizeof(errors) / sizeof(*errors); i++) {
        if (strlen(errors[i].name) == length && strncmp(errors[i].name, action, length) == 0) {
            error_number = errors[i].number;
        }
    }
    return kills || error_number || strcmp(action, "none") == 0;
}

/* Only the chosen calls stop; all others run at their full speed. */
static bool filter_calls(void)
{
    struct sock_filter code[520];
    unsigned short used = 0;
    code[used++] =
        (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
    for (unsigned i = 0; i < sizeof(chosen); i++) {
        if (chosen[i]) {
            code[used++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, i, 0, 1);
            code[used++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRACE);
        }
    }
    code[used++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    struct sock_fprog program = {used, code};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

/* What goes to the terminal is not the result: other cases look after it. */
static bool counts(const struct user_regs_struct *call)
{
    long number = (long)call->orig_rax;
    if (number == SYS_write || number == SYS_writev) {
        return call->rdi > 2;
    }
    if (number == SYS_open || number == SYS_openat) {
        long flags = (long)(number == SYS_open ? call->rsi : call->rdx);
        bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
        return (!only_create && !only_open) || (writes ? only_create : only_open);
    }
    return true;
}

static void meet(pid_t pid)
{
    struct user_regs_struct call;
    if (ptrace(PTRACE_GETREGS, pid, NULL, &call) != 0 || !counts(&call)) {
        return;
    }
    seen++;
    if (seen != wanted && !(onwards && seen > wanted)) {
        return;
    }
    if (kills) {
        kill(pid, SIGKILL);
    } else if (shell) {
        (void)!system(shell);
    } else if (error_number) {
        call.orig_rax = (unsigned long long)-1;
        call.rax = (unsigned long long)-error_number;
        ptrace(PTRACE_SETREGS, pid, NULL, &call);
    }
}

static void tell_count(void)
{
    const char *path = getenv("INJECT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    if (file) {
        fprintf(file, "%ld\n", seen);
        fclose(file);
    }
}

static int trace(pid_t first)
{
    int result = CANNOT;
    int status;
    pid_t pid;
    while ((pid = waitpid(-1, &status, __WALL)) > 0) {
        if (WIFEXITED(status) || WIFSIGNALED(status)) {
            if (pid == first) {
                result = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            }
            continue;
        }
        int signal = WSTOPSIG(status);
        if (status >> 8 == (SIGTRAP | PTRACE_EVENT_SECCOMP << 8)) {
            meet(pid);
        }
        bool ours = signal == SIGTRAP || (signal == SIGSTOP && pid != first) || status >> 16 != 0;
        ptrace(PTRACE_CONT, pid, NULL, ours ? 0 : signal);
    }
    return result;
}

int main(int argc, char **argv)
{
    if (argc < 5 || !choose(argv[1]) || !take_action(argv[3])) {
        fputs("inject CALLS N ACTION COMMAND …\n", stderr);
        return CANNOT;
    }
    wanted = strtol(argv[2], NULL, 10);
    pid_t pid = fork();
    if (pid == 0) {
        if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) != 0) {
            _exit(CANNOT);
        }
        raise(SIGSTOP);
        if (!filter_calls()) {
            _exit(CANNOT);
        }
        execv(argv[4], argv + 4);
        _exit(CANNOT);
    }
    int status;
    if (pid < 0 || waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status)) {
        return CANNOT;
    }
    long options = PTRACE_O_TRACESECCOMP | PTRACE_O_TRACECLONE | PTRACE_O_TRACEFORK |
                   PTRACE_O_TRACEVFORK | PTRACE_O_TRACEEXEC | PTRACE_O_EXITKILL;
    if (ptrace(PTRACE_SETOPTIONS, pid, NULL, options) != 0) {
        kill(pid, SIGKILL);
        return CANNOT;
    }
    ptrace(PTRACE_CONT, pid, NULL, 0);
    int result = trace(pid);
    tell_count();
    return result;
}
#endif
