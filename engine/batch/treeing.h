/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside batch/: what the files of tree share. */
#ifndef BATCH_TREEING_H
#define BATCH_TREEING_H

#include "batch/tree.h"

#define TREE_FOLDER ".mingce-tree"

/* Path of a file of the state folder. */
const char *tree_file(const struct tree *tree, struct arena *arena, const char *name);
/* Where a result goes: OUT/path/result, or OUT/path/own. */
const char *tree_result(struct tree *tree, const struct tree_node *node);
/* And what goes up of it, beside. */
const char *tree_pack(struct tree *tree, const struct tree_node *node);

/* A place that has not reported, and those below it that have not; `made`: also of those results
 * below that tell of theirs by themselves. By place. */
void tree_missing(struct tree *tree, const struct tree_node *node, bool made, struct missing **list,
                  size_t *count);

/* The former result of a node; NULL: there is none. */
const char *tree_previous(struct arena *arena, const struct tree_request *request,
                          const struct tree_node *node);

/* What is written beside a result. `why` NULL: it was begun. */
CHECKED bool tree_note(struct tree *tree, const struct tree_node *node, const struct fault *why,
                       struct fault *fault);
void tree_unnote(struct tree *tree, const struct tree_node *node);
/* The lock of a node while it is done; waits for whoever has it. -1 with a fault. */
CHECKED int tree_lock_node(struct tree *tree, const struct tree_node *node, struct fault *fault);

/* Whether the last try ended with a fault, and says so. */
bool tree_noted(struct tree *tree, const struct tree_node *node);

/* The command line of a task, NULL-ended; `handed`: it gets its keys by its standard input. */
const char *const *tree_words(struct tree *tree, const struct tree_request *request, size_t jobs,
                              const char *task, bool handed);

#endif
