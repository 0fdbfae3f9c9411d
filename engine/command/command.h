/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the commands share: where rules and reports are, and how things are printed. Only this
 * folder prints. Each command returns the exit status. */
#ifndef COMMAND_COMMAND_H
#define COMMAND_COMMAND_H

#include "batch/batch.h"
#include "command/options.h"
#include "seal/seal.h"

int command_run(const struct options *options, struct arena *arena, struct fault *fault);
int command_check(const struct options *options, struct arena *arena, struct fault *fault);
int command_explain(const struct options *options, struct arena *arena, struct fault *fault);
int command_template(const struct options *options, struct arena *arena, struct fault *fault);
int command_diff(const struct options *options, struct arena *arena, struct fault *fault);
int command_pack(const struct options *options, struct arena *arena, struct fault *fault);
int command_merge(const struct options *options, struct arena *arena, struct fault *fault);
int command_audit(const struct options *options, struct arena *arena, struct fault *fault);
int command_verify(const struct options *options, struct arena *arena, struct fault *fault);
int command_list(const struct options *options, struct arena *arena, struct fault *fault);
int command_tree(const struct options *options, struct arena *arena, struct fault *fault);
int command_test(const struct options *options, struct arena *arena, struct fault *fault);

/* The folders of the options, or the shipped ones, found from the program. */
const char *command_rules(const struct options *options, struct arena *arena);
const char *command_reports(const struct options *options, struct arena *arena);
/* The rulebook of the options, or the shipped one, found from the program. */
CHECKED struct rulebook *command_rulebook(const struct options *options, struct arena *arena,
                                          struct fault *fault);
/* The key of --sign; false without a fault if there is none. A password comes from MINGCE_PASSWORD,
 * or is asked for on the terminal: on the command line everybody would see it. */
CHECKED bool command_sign_key(const struct options *options, struct sign_key *key,
                              struct fault *fault);
/* Exactly so many words after the command, or a fault that shows the usage. */
CHECKED bool command_words(const struct options *options, size_t least, size_t most,
                           const char *usage, struct fault *fault);
/* 1 if findings reach what --fail-on names, else 0. */
int command_status(const struct options *options, enum fail_on otherwise,
                   const struct run_summary *summary);

/* Stages on stderr, if that is a terminal. */
void show_progress(void *context, const char *stage);
void show_fault(const struct fault *fault);
void show_help(const char *command);
void show_version(void);
/* "3 errors, 2 warnings, 10 notes" */
const char *show_counts(struct arena *arena, const struct run_summary *summary);

#endif
