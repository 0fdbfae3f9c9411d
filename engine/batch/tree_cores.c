/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A tree on this machine: one process a node, so many at once, level after level. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/language.h"
#include "batch/treeing.h"

enum { SAID_MOST = 4096 };

struct crew {
    struct tree *tree;
    const struct tree_request *request;
    size_t *todo; /* numbers of nodes */
    size_t todo_count;
    size_t next;
    size_t jobs; /* of each process */
    size_t running;
    pid_t *pids; /* by number of the node; 0: none */
    int *said;   /* the same: what each prints; -1: nobody reads it */
    sigset_t before;
    int stopped; /* by this signal; 0: not */
    struct fault *fault;
};

const char *const *tree_words(struct tree *tree, const struct tree_request *request, size_t jobs,
                              const char *task, bool handed)
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
        {"--key", request->key_file && handed ? TREE_HANDED : request->key_file},
        {"--sign", request->sign_file && handed ? TREE_HANDED : request->sign_file},
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

/* A pipe from which a process reads the keys, opened already: a password is asked for once, and
 * stands on no command line, in no file and in no environment. It holds them without a reader. */
static int hand_keys(const struct tree_request *request)
{
    int ends[2];
    struct tree_keys keys = {0};
    if (pipe2(ends, O_CLOEXEC) != 0) {
        return -1;
    }
    if (request->key) {
        keys.key = *request->key;
    }
    if (request->sign) {
        keys.sign = *request->sign;
    }
    bool well = write(ends[1], &keys, sizeof(keys)) == (ssize_t)sizeof(keys);
    explicit_bzero(&keys, sizeof(keys));
    close(ends[1]);
    if (!well) {
        close(ends[0]);
    }
    return well ? ends[0] : -1;
}

bool tree_take_keys(struct tree_keys *keys)
{
    /* So short a write comes as a whole. */
    return read(STDIN_FILENO, keys, sizeof(*keys)) == (ssize_t)sizeof(*keys);
}

static const char *const *command_of(struct crew *crew, size_t number)
{
    struct arena *arena = &crew->tree->arena;
    const char *task = arena_printf(arena, "%s:%zu", crew->tree->digest, number);
    const char *const *words = tree_words(crew->tree, crew->request, crew->jobs, task, true);
    const char **argv = NULL;
    size_t count = 0;
    ARENA_PUSH(arena, argv, count, "mingce");
    for (; *words; words++) {
        ARENA_PUSH(arena, argv, count, *words);
    }
    ARENA_PUSH(arena, argv, count, NULL);
    return argv;
}

static void note(struct crew *crew, size_t number, const struct fault *why)
{
    /* A merge is tried with what is below by now. */
    tree_look_below(crew->tree, crew->tree->nodes[number]);
    (void)!tree_note(crew->tree, crew->tree->nodes[number], why, crew->fault);
}

static pid_t start_process(struct crew *crew, const char *const *argv, int keys, int said)
{
    pid_t parent = getpid();
    pid_t pid = fork();
    if (pid == 0) {
        (void)prctl(PR_SET_PDEATHSIG, SIGTERM);
        sigprocmask(SIG_SETMASK, &crew->before, NULL);
        int nothing = open("/dev/null", O_RDWR);
        if (getppid() != parent || dup2(keys, 0) < 0 || dup2(nothing, 1) < 0 ||
            dup2(said < 0 ? nothing : said, 2) < 0) {
            _exit(FAULT_OUTPUT);
        }
        execv("/proc/self/exe", (char *const *)argv);
        dprintf(STDERR_FILENO, "mingce: %s\n", strerror(errno));
        _exit(FAULT_BUG);
    }
    return pid;
}

/* What a process says that comes as far as its case stands in its note; the rest is added. */
static void start(struct crew *crew, size_t number)
{
    const char *const *argv = command_of(crew, number);
    int keys = hand_keys(crew->request);
    int said = memfd_create("said", MFD_CLOEXEC);
    tree_unnote(crew->tree, crew->tree->nodes[number]);
    pid_t pid = keys < 0 ? -1 : start_process(crew, argv, keys, said);
    int reason = errno;
    if (keys >= 0) {
        close(keys);
    }
    if (pid < 0) {
        struct fault why = {0};
        fault_set(&why, FAULT_OUTPUT, "tree-process", _("no process can be started: %s"),
                  strerror(reason));
        note(crew, number, &why);
        if (said >= 0) {
            close(said);
        }
        return;
    }
    crew->pids[number] = pid;
    crew->said[number] = said;
    crew->running++;
}

/* The last line that is a message of ours; NULL: there is none. */
static char *last_message(char *text)
{
    static const char mark[] = "mingce: ";
    char *last = NULL;
    for (char *line = text; line; line = *line ? line + 1 : NULL) {
        char *end = strchr(line, '\n');
        if (strncmp(line, mark, sizeof(mark) - 1) == 0 && end) {
            last = line + sizeof(mark) - 1;
        }
        line = end ? end : line + strlen(line);
    }
    if (last) {
        *strchr(last, '\n') = '\0';
    }
    return last;
}

/* A message ends with its id between brackets. */
static void tell_ended(struct crew *crew, size_t number, int status)
{
    char text[SAID_MOST] = "";
    int said = crew->said[number];
    struct fault why = {0};
    off_t end = said < 0 ? 0 : lseek(said, 0, SEEK_END);
    off_t begin = end > SAID_MOST - 1 ? end - (SAID_MOST - 1) : 0;
    ssize_t got = said < 0 ? 0 : pread(said, text, sizeof(text) - 1, begin);
    text[got > 0 ? got : 0] = '\0';
    char *message = last_message(text);
    char *open = message ? strrchr(message, '[') : NULL;
    char *close = open ? strchr(open, ']') : NULL;
    if (close && close[1] == '\0' && open > message) {
        *close = open[-1] = '\0';
        fault_set(&why, (enum fault_kind)status, arena_copy(&crew->tree->arena, open + 1), "%s",
                  message);
    } else {
        fault_set(&why, FAULT_BUG, "tree-ended", _("its process ended with status %d: %s"), status,
                  message ? message : _("it said nothing"));
    }
    note(crew, number, &why);
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
    if (WIFSIGNALED(status) && crew->stopped == 0) {
        struct fault why = {0};
        fault_set(&why, FAULT_BUG, "tree-killed",
                  _("its process was ended by signal %d; most likely memory was short, or somebody "
                    "stopped it"),
                  WTERMSIG(status));
        note(crew, number, &why);
    } else if (crew->stopped == 0 && WEXITSTATUS(status) != 0 &&
               !tree_noted(crew->tree, crew->tree->nodes[number])) {
        tell_ended(crew, number, WEXITSTATUS(status));
    }
    if (crew->said[number] >= 0) {
        close(crew->said[number]);
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
    crew.said = ARENA_ARRAY(&tree->arena, tree->count, int);
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
