/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Obligations: each is expanded once into rows (subject, period) and matched once with what was
 * done, into the tables obligation_due and obligation_done; its rows are a view of its name.
 * All of it is SQL over sets; only what holds at a place in a period is asked one by one.
 */
#ifndef BATCH_OBLIGATIONS_H
#define BATCH_OBLIGATIONS_H

#include "batch/relations.h"

/* *waits: it failed for want of what it reads, which may not be there yet. */
CHECKED bool obligation_expand(struct relations *relations, struct store *store, size_t number,
                               bool *waits, struct fault *fault);

/* Inside: one obligation while it is expanded. */
struct expanding {
    struct relations *relations;
    struct store *store;
    const struct obligation *obligation;
    const struct case_settings *settings;
    const char *missing; /* why what it reads is not there, or NULL */
    struct arena arena;
};

/* The periods that hold at the places of scratch.obligation_bound, into scratch.obligation_span;
 * subjects at places where none can hold go into the table evaluation. *reason: why nothing holds
 * anywhere, or NULL. */
CHECKED bool obligation_spans(struct expanding *expanding, const char **reason,
                              struct fault *fault);
/* Why it cannot be in force anywhere in the case, or NULL. */
const char *obligation_obstacle(struct expanding *expanding);
/* The rows that a text of the obligation stands for, as something to select from. */
const char *obligation_rows(struct arena *arena, const char *text);

#endif
