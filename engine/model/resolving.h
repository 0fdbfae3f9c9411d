/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Inside model/: how the files that resolve declarations ask, and say what is not there. */
#ifndef MODEL_RESOLVING_H
#define MODEL_RESOLVING_H

#include "model/ruleset.h"

/* That a declaration of that kind is called so; NULL asks for nothing. */
CHECKED bool resolve_name(struct ruleset *rules, const struct declared *by, const char *kind,
                          const char *name, struct fault *fault);
/* A relation or, where rows of a table will do as they are, a roster. */
CHECKED bool resolve_rows_of(struct ruleset *rules, const struct declared *by, const char *name,
                             struct fault *fault);
/* The fault of a name that nothing has, with the nearest of those known; false. */
bool resolve_unknown(struct arena *arena, const struct declared *by, const char *kind,
                     const char *name, const char *const *known, size_t count, struct fault *fault);
bool resolve_is_word(const char *name, const char *const *words, size_t count);

CHECKED bool resolve_assessment(struct ruleset *rules, const struct assessment *assessment,
                                struct fault *fault);
CHECKED bool resolve_reports(struct ruleset *rules, struct fault *fault);
/* What workbooks for everybody may hold. */
CHECKED bool resolve_public(struct ruleset *rules, struct fault *fault);

#endif
