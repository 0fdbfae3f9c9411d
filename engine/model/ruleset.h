/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Everything that rules/ and reports/ declare, and the questions asked of it: what is called so,
 * what holds at a place on a date. Lists stand in the order of declaration: files by their bytes,
 * then lines. All of it lives in the arena of the ruleset.
 */
#ifndef MODEL_RULESET_H
#define MODEL_RULESET_H

#include <stddef.h>

#include "base/arena.h"
#include "base/fault.h"
#include "model/assessment.h"
#include "model/form.h"
#include "model/journal.h"
#include "model/report.h"
#include "model/roster.h"
#include "model/rule.h"
#include "model/ruletest.h"

struct rule_file {
    const char *path; /* "rules/tables/01-units.lua" */
    struct text text;
};

struct ruleset {
    struct arena arena;
    struct rule_file *files;
    size_t file_count;
    const struct basis **bases;
    size_t basis_count;
    const struct parameter **parameters;
    size_t parameter_count;
    const struct roster **rosters;
    size_t roster_count;
    const struct relation **relations;
    size_t relation_count;
    const struct level **levels;
    size_t level_count;
    struct measure **measures;
    size_t measure_count;
    const struct check **checks;
    size_t check_count;
    const struct correction **corrections;
    size_t correction_count;
    const struct obligation **obligations;
    size_t obligation_count;
    const struct assessment **assessments;
    size_t assessment_count;
    const struct fund **funds;
    size_t fund_count;
    struct report **reports;
    size_t report_count;
    const struct journal **journals;
    size_t journal_count;
    const struct rule_test **tests; /* of rules/tests, which only `mingce test` reads */
    size_t test_count;
    struct report_sheet **sheets; /* those declared apart; ruleset_resolve adds them to reports */
    size_t sheet_count;
    const struct style *style;
    const struct form_layout *form; /* NULL: none */
    const char *digest;             /* of all files of rules/ and reports/ */
};

void ruleset_init(struct ruleset *rules);
void ruleset_clear(struct ruleset *rules);

/* NULL if there is none. */
const struct basis *ruleset_basis(const struct ruleset *rules, const char *id);
const struct parameter *ruleset_parameter(const struct ruleset *rules, const char *name);
const struct roster *ruleset_roster(const struct ruleset *rules, const char *name);
const struct relation *ruleset_relation(const struct ruleset *rules, const char *name);
const struct level *ruleset_level(const struct ruleset *rules, const char *name);
const struct measure *ruleset_measure(const struct ruleset *rules, const char *name);
const struct check *ruleset_check(const struct ruleset *rules, const char *name);
const struct assessment *ruleset_assessment(const struct ruleset *rules, const char *name);
const struct fund *ruleset_fund(const struct ruleset *rules, const char *name);
/* The roster with an identity whose key is this one column, or NULL. */
const struct roster *ruleset_identified(const struct ruleset *rules, const char *key);
/* Whether some roster has a sensitive column of that name. */
bool ruleset_sensitive(const struct ruleset *rules, const char *column);
/* The title of the columns of that name; the name itself when no roster has one, or two rosters
 * give it different titles: a wrong title explains less than none. */
const char *ruleset_title(const struct ruleset *rules, const char *column);
/* The same of the rows of that name, which may have titles of their own. */
const char *ruleset_title_in(const struct ruleset *rules, const char *rows, const char *column);

/* Names that declarations refer to must exist, and some things must be there: checks them all. */
CHECKED bool ruleset_resolve(struct ruleset *rules, struct fault *fault);

#endif
