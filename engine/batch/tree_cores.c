/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tree on this machine: one process a node, so many at once, level after level. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/language.h"
#include "batch/treeing.h"

struct crew {
    struct tree *tree;
    const struct tree_request *request;
    size_t level;
    size_t *todo; /* numbers of nodes */
    size_t todo_count;
    size_t next;
    size_t jobs; /* of each process */
    size_t running;
    pid_t *pids; /* by number of the node; 0: none */
    sigset_t before;
    int stopped; /* by this signal; 0: not */
    struct fault *fault;
};

const char *const *tree_words(struct tree *tree, const struct tree_request *request, size_t jobs,
                              const char *task)
{
    struct arena *arena = &tree->arena;
    const char **words = NULL;
    size_t count = 0;
    const struct {
        const char *name;
        const char *value;
    } options[] = {
        {"--output", request->out},
        {"--rules", request->rules_folder},
        {"--reports", request->reports_folder},
        {"--previous", request->previous},
        {"--key", request->key_file},
        {"--sign", request->sign_file},
    };
    ARENA_PUSH(arena, words, count, "tree");
    for (size_t i = 0; i < sizeof(options) / sizeof(*options); i++) {
        if (options[i].value) {
            ARENA_PUSH(arena, words, count, options[i].name);
            ARENA_PUSH(arena, words, count, options[i].value);
        }
    }
    for (size_t i = 0; i < request->override_count; i++) {
        ARENA_PUSH(arena, words, count, "--set");
        ARENA_PUSH(
            arena, words, count,
            arena_printf(arena, "%s=%s", request->overrides[i].name, request->overrides[i].value));
    }
    ARENA_PUSH(arena, words, count, "--jobs");
    ARENA_PUSH(arena, words, count, arena_printf(arena, "%zu", jobs));
    ARENA_PUSH(arena, words, count, "--quiet");
    ARENA_PUSH(arena, words, count, "--task");
    ARENA_PUSH(arena, words, count, task);
    ARENA_PUSH(arena, words, count, "--");
    ARENA_PUSH(arena, words, count, request->province);
    ARENA_PUSH(arena, words, count, NULL);
    return words;
}

/* What a process says that ends well or with a fault stands in its note; only what kills it is not
 * there, and is added. */
static void start(struct crew *crew, size_t number)
{
    struct arena *arena = &crew->tree->arena;
    const char *task = arena_printf(arena, "%s:%zu", crew->tree->digest, number);
    const char *const *words = tree_words(crew->tree, crew->request, crew->jobs, task);
    const char **argv = NULL;
    size_t count = 0;
    ARENA_PUSH(arena, argv, count, "mingce");
    for (; *words; words++) {
        ARENA_PUSH(arena, argv, count, *words);
    }
    ARENA_PUSH(arena, argv, count, NULL);
    pid_t parent = getpid();
    pid_t pid = fork();
    if (pid == 0) {
        (void)prctl(PR_SET_PDEATHSIG, SIGTERM);
        sigprocmask(SIG_SETMASK, &crew->before, NULL);
        int nothing = open("/dev/null", O_RDWR);
        if (getppid() != parent || dup2(nothing, 0) < 0 || dup2(nothing, 1) < 0 ||
            dup2(nothing, 2) < 0) {
            _exit(FAULT_OUTPUT);
        }
        execv("/proc/self/exe", (char *const *)argv);
        _exit(FAULT_BUG);
    }
    if (pid < 0) {
        struct fault why = {0};
        fault_set(&why, FAULT_OUTPUT, "tree-process", _("no process can be started: %s"),
                  strerror(errno));
        (void)!tree_note(crew->tree, crew->tree->nodes[number], &why, crew->fault);
        return;
    }
    crew->pids[number] = pid;
    crew->running++;
}

static void ended(struct crew *crew, pid_t pid, int status)
{
    size_t number = 0;
    while (number < crew->tree->count && crew->pids[number] != pid) {
        number++;
    }
    if (number == crew->tree->count) {
        return;
    }
    crew->pids[number] = 0;
    crew->running--;
    struct fault why = {0};
    if (WIFSIGNALED(status) && crew->stopped == 0) {
        fault_set(&why, FAULT_BUG, "tree-killed",
                  _("its process was ended by signal %d; most likely memory was short, or somebody "
                    "stopped it"),
                  WTERMSIG(status));
        (void)!tree_note(crew->tree, crew->tree->nodes[number], &why, crew->fault);
    }
}

static void stop_all(struct crew *crew, int signal)
{
    crew->stopped = signal;
    for (size_t i = 0; i < crew->tree->count; i++) {
        if (crew->pids[i] > 0) {
            kill(crew->pids[i], SIGTERM);
        }
    }
}

static void run_level(struct crew *crew)
{
    sigset_t awaited;
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGCHLD);
    sigaddset(&awaited, SIGINT);
    sigaddset(&awaited, SIGTERM);
    while (crew->running > 0 || (crew->next < crew->todo_count && crew->stopped == 0)) {
        while (crew->stopped == 0 && crew->running < crew->request->jobs &&
               crew->next < crew->todo_count) {
            start(crew, crew->todo[crew->next++]);
        }
        if (crew->running == 0) {
            continue;
        }
        int signal = sigwaitinfo(&awaited, NULL);
        if (signal == SIGINT || signal == SIGTERM) {
            stop_all(crew, signal);
        }
        int status;
        for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
            ended(crew, pid, status);
        }
    }
}

static void list_level(struct crew *crew, size_t level)
{
    crew->todo_count = crew->next = 0;
    for (size_t i = 0; i < crew->tree->count; i++) {
        const struct tree_node *node = crew->tree->nodes[i];
        if (node->level == level && node->todo) {
            crew->todo[crew->todo_count++] = i;
        }
    }
    size_t at_once =
        crew->todo_count < crew->request->jobs ? crew->todo_count : crew->request->jobs;
    crew->jobs = at_once > 0 ? crew->request->jobs / at_once : 1;
}

bool tree_on_cores(struct tree *tree, const struct tree_request *request, struct fault *fault)
{
    struct crew crew = {.tree = tree, .request = request, .fault = fault};
    sigset_t blocked;
    crew.todo = ARENA_ARRAY(&tree->arena, tree->count, size_t);
    crew.pids = ARENA_ARRAY(&tree->arena, tree->count, pid_t);
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGCHLD);
    sigaddset(&blocked, SIGINT);
    sigaddset(&blocked, SIGTERM);
    sigprocmask(SIG_BLOCK, &blocked, &crew.before);
    for (size_t level = 0; level < tree->levels && crew.stopped == 0; level++) {
        list_level(&crew, level);
        run_level(&crew);
    }
    sigprocmask(SIG_SETMASK, &crew.before, NULL);
    return crew.stopped == 0 ||
           fault_set(fault, FAULT_OUTPUT, "tree-stopped", "%s",
                     _("was stopped; what is done stays, and mingce tree goes on from there"));
}
