/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tree by Slurm, through its own commands: one job array a level, each after those below. */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/language.h"
#include "batch/treeing.h"

enum { SAID_MOST = 1 << 20, ARRAY_DEFAULT = 1001, POLL_LEAST_MS = 200, POLL_MOST_MS = 10000 };

struct slurm {
    struct tree *tree;
    const struct tree_request *request;
    struct arena *arena;
    size_t array_most;
    const char *program;
    const char *jobs;  /* all that were submitted, with commas */
    const char *below; /* those of the level before, with colons */
    struct fault *fault;
};

static volatile sig_atomic_t caught;

static void catch (int signal)
{
    caught = signal;
}

/* What one of Slurm's commands says. */
struct said {
    int status; /* -1: it could not be started */
    const char *out;
    const char *err;
};

static const char *read_all(struct arena *arena, FILE *file)
{
    char *bytes = arena_alloc(arena, SAID_MOST / 16);
    rewind(file);
    size_t count = fread(bytes, 1, SAID_MOST / 16 - 1, file);
    while (count > 0 && isspace((unsigned char)bytes[count - 1])) {
        count--;
    }
    bytes[count] = '\0';
    return bytes;
}

/* Its files are nameless ones: neither pipe can fill up while the other is read. */
static struct said call(struct slurm *slurm, const char *const *argv, const char *input)
{
    struct said said = {-1, "", ""};
    FILE *files[3] = {tmpfile(), tmpfile(), tmpfile()};
    bool well = files[0] && files[1] && files[2];
    well = well && fputs(input, files[0]) >= 0 && fflush(files[0]) == 0;
    if (well) {
        rewind(files[0]);
        pid_t pid = fork();
        if (pid == 0) {
            for (int i = 0; i < 3; i++) {
                if (dup2(fileno(files[i]), i) < 0) {
                    _exit(127);
                }
            }
            execvp(argv[0], (char *const *)argv);
            fprintf(stderr, "%s: %s", argv[0], strerror(errno));
            fflush(stderr);
            _exit(127);
        }
        int status = 0;
        pid_t got;
        do {
            got = pid > 0 ? waitpid(pid, &status, 0) : -1;
        } while (got < 0 && errno == EINTR);
        if (got == pid && WIFEXITED(status)) {
            said.status = WEXITSTATUS(status);
        }
        said.out = read_all(slurm->arena, files[1]);
        said.err = read_all(slurm->arena, files[2]);
    }
    for (size_t i = 0; i < 3; i++) {
        if (files[i]) {
            fclose(files[i]);
        }
    }
    return said;
}

static bool failed(struct slurm *slurm, const char *command, const char *said)
{
    return fault_set(slurm->fault, FAULT_OUTPUT, "tree-slurm",
                     _("%s: %s; what is done stays, and mingce tree goes on from there"), command,
                     *said ? said : _("it said nothing"));
}

static void cancel(struct slurm *slurm)
{
    if (*slurm->jobs) {
        const char *list = arena_copy(slurm->arena, slurm->jobs);
        const char **argv = NULL;
        size_t count = 0;
        ARENA_PUSH(slurm->arena, argv, count, "scancel");
        for (char *at = strtok((char *)list, ","); at; at = strtok(NULL, ",")) {
            ARENA_PUSH(slurm->arena, argv, count, at);
        }
        ARENA_PUSH(slurm->arena, argv, count, NULL);
        (void)call(slurm, argv, "");
    }
}

/* By a signal: what was submitted goes, too. */
static bool stopped(struct slurm *slurm)
{
    cancel(slurm);
    return fault_set(slurm->fault, FAULT_OUTPUT, "tree-stopped", "%s",
                     _("was stopped; what is done stays, and mingce tree goes on from "
                       "there"));
}

static size_t find_array_most(struct slurm *slurm)
{
    const char *const argv[] = {"scontrol", "show", "config", NULL};
    struct said said = call(slurm, argv, "");
    const char *at = said.status == 0 ? strstr(said.out, "MaxArraySize") : NULL;
    at = at ? strchr(at, '=') : NULL;
    unsigned long most = at ? strtoul(at + 1, NULL, 10) : 0;
    return most > 0 ? most : ARRAY_DEFAULT;
}

/* As a word for the shell. */
static const char *quoted(struct arena *arena, const char *word)
{
    char *out = arena_alloc(arena, strlen(word) * 4 + 3);
    char *at = out;
    *at++ = '\'';
    for (; *word; word++) {
        if (*word == '\'') {
            at = stpcpy(at, "'\\''");
        } else {
            *at++ = *word;
        }
    }
    *at++ = '\'';
    *at = '\0';
    return out;
}

/* The tasks of an array find their nodes by their place in a list. */
static const char *script(struct slurm *slurm, const size_t *nodes, size_t count)
{
    struct arena *arena = slurm->arena;
    size_t jobs = slurm->request->jobs_given ? slurm->request->jobs : 1;
    char *list = arena_alloc(arena, count * 21 + 1);
    char *at = list;
    for (size_t i = 0; i < count; i++) {
        at += sprintf(at, " %zu", nodes[i]);
    }
    const char *text =
        arena_printf(arena, "#!/bin/sh\nset --%s\nshift \"$SLURM_ARRAY_TASK_ID\"\nexec %s", list,
                     quoted(arena, slurm->program));
    const char *const *words = tree_words(slurm->tree, slurm->request, jobs, "TASK", false);
    for (; *words; words++) {
        text = strcmp(*words, "TASK") == 0
                   ? arena_printf(arena, "%s %s:\"$1\"", text, slurm->tree->digest)
                   : arena_printf(arena, "%s %s", text, quoted(arena, *words));
    }
    return arena_printf(arena, "%s\n", text);
}

static bool submit(struct slurm *slurm, size_t level, const size_t *nodes, size_t count,
                   const char **id)
{
    struct arena *arena = slurm->arena;
    const struct tree_request *request = slurm->request;
    const char **argv = NULL;
    size_t used = 0;
    ARENA_PUSH(arena, argv, used, "sbatch");
    ARENA_PUSH(arena, argv, used, "--parsable");
    ARENA_PUSH(arena, argv, used, "--requeue");
    ARENA_PUSH(arena, argv, used, arena_printf(arena, "--job-name=mingce-%zu", level));
    ARENA_PUSH(arena, argv, used, arena_printf(arena, "--array=0-%zu", count - 1));
    ARENA_PUSH(
        arena, argv, used,
        arena_printf(arena, "--output=%s", tree_file(slurm->tree, arena, "slurm/%A_%a.txt")));
    ARENA_PUSH(arena, argv, used,
               arena_printf(arena, "--cpus-per-task=%zu", request->jobs_given ? request->jobs : 1));
    if (*slurm->below) {
        ARENA_PUSH(arena, argv, used,
                   arena_printf(arena, "--dependency=afterany:%s", slurm->below));
    }
    if (request->time_limit) {
        ARENA_PUSH(arena, argv, used, arena_printf(arena, "--time=%s", request->time_limit));
    }
    for (size_t i = 0; i < request->slurm_option_count; i++) {
        ARENA_PUSH(arena, argv, used, request->slurm_options[i]);
    }
    ARENA_PUSH(arena, argv, used, NULL);
    struct said said = call(slurm, argv, script(slurm, nodes, count));
    size_t digits = strspn(said.out, "0123456789");
    if (said.status != 0 || digits == 0) {
        return failed(slurm, "sbatch", said.err);
    }
    *id = arena_text(arena, (struct text){said.out, digits});
    return true;
}

/* An array for each level; several, if Slurm takes no longer ones. */
static bool submit_level(struct slurm *slurm, size_t level)
{
    struct tree *tree = slurm->tree;
    size_t *nodes = ARENA_ARRAY(slurm->arena, tree->count, size_t);
    size_t count = 0;
    const char *own = "";
    for (size_t i = 0; i < tree->count; i++) {
        if (tree->nodes[i]->level == level && tree->nodes[i]->todo) {
            nodes[count++] = i;
        }
    }
    for (size_t from = 0; from < count; from += slurm->array_most) {
        size_t part = count - from < slurm->array_most ? count - from : slurm->array_most;
        const char *id = "";
        bool well = submit(slurm, level, nodes + from, part, &id);
        if (well) {
            own = arena_printf(slurm->arena, "%s%s%s", own, *own ? ":" : "", id);
            slurm->jobs =
                arena_printf(slurm->arena, "%s%s%s", slurm->jobs, *slurm->jobs ? "," : "", id);
        }
        /* A command of Slurm's fails when Ctrl-C ends it, too. */
        if (caught) {
            return stopped(slurm);
        }
        if (!well) {
            cancel(slurm);
            return false;
        }
    }
    slurm->below = *own ? own : slurm->below;
    return true;
}

static void pause_for(long ms)
{
    struct timespec time = {ms / 1000, ms % 1000 * 1000000};
    nanosleep(&time, NULL);
}

/* Until squeue knows none of them any more. A controller that does not answer may come back. */
static bool await_end(struct slurm *slurm)
{
    const char *const argv[] = {"squeue", "--noheader", "--format=%i", "--jobs", slurm->jobs, NULL};
    long pause = POLL_LEAST_MS;
    time_t answered = time(NULL);
    for (;;) {
        struct arena_mark mark = arena_mark(slurm->arena);
        struct said said = call(slurm, argv, "");
        bool unknown = strstr(said.err, "Invalid job id") != NULL;
        if (caught) {
            return stopped(slurm);
        }
        if (unknown || (said.status == 0 && !*said.out)) {
            return true;
        }
        if (said.status == 0) {
            answered = time(NULL);
        } else if (time(NULL) - answered >= slurm->request->patience) {
            return failed(slurm, "squeue", said.err);
        }
        arena_reset(slurm->arena, mark);
        pause_for(pause);
        pause = pause < POLL_MOST_MS / 2 ? pause + pause / 4 : POLL_MOST_MS;
    }
}

bool tree_on_slurm(struct tree *tree, const struct tree_request *request, struct fault *fault)
{
    char program[4096];
    struct arena arena;
    arena_init(&arena);
    struct slurm slurm = {
        .tree = tree, .request = request, .arena = &arena, .jobs = "", .below = "", .fault = fault};
    struct sigaction before[2];
    const struct sigaction action = {.sa_handler = catch};
    ssize_t length = readlink("/proc/self/exe", program, sizeof(program) - 1);
    program[length > 0 ? length : 0] = '\0';
    slurm.program = program;
    caught = 0;
    sigaction(SIGINT, &action, &before[0]);
    sigaction(SIGTERM, &action, &before[1]);
    slurm.array_most = find_array_most(&slurm);
    bool well = true;
    for (size_t level = 0; well && level < tree->levels; level++) {
        well = submit_level(&slurm, level);
    }
    well = well && (!*slurm.jobs || request->detach || await_end(&slurm));
    sigaction(SIGINT, &before[0], NULL);
    sigaction(SIGTERM, &before[1], NULL);
    arena_clear(&arena);
    return well;
}
