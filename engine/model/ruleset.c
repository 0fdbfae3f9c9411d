/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/ruleset.h"

#include <string.h>

void ruleset_init(struct ruleset *rules)
{
    *rules = (struct ruleset){0};
    arena_init(&rules->arena);
}

void ruleset_clear(struct ruleset *rules)
{
    arena_clear(&rules->arena);
    *rules = (struct ruleset){0};
}

/* Each kind begins with its struct declared, so one search serves all. */
static const void *named(const void *list, size_t count, const char *name)
{
    const struct declared *const *items = list;
    for (size_t i = 0; i < count && name; i++) {
        if (strcmp(items[i]->name, name) == 0) {
            return items[i];
        }
    }
    return NULL;
}

const struct basis *ruleset_basis(const struct ruleset *rules, const char *id)
{
    return named(rules->bases, rules->basis_count, id);
}

const struct parameter *ruleset_parameter(const struct ruleset *rules, const char *name)
{
    return named(rules->parameters, rules->parameter_count, name);
}

const struct roster *ruleset_roster(const struct ruleset *rules, const char *name)
{
    return named(rules->rosters, rules->roster_count, name);
}

const struct relation *ruleset_relation(const struct ruleset *rules, const char *name)
{
    return named(rules->relations, rules->relation_count, name);
}

const struct level *ruleset_level(const struct ruleset *rules, const char *name)
{
    return named(rules->levels, rules->level_count, name);
}

const struct measure *ruleset_measure(const struct ruleset *rules, const char *name)
{
    return named(rules->measures, rules->measure_count, name);
}

const struct check *ruleset_check(const struct ruleset *rules, const char *name)
{
    return named(rules->checks, rules->check_count, name);
}

const struct assessment *ruleset_assessment(const struct ruleset *rules, const char *name)
{
    return named(rules->assessments, rules->assessment_count, name);
}

const struct fund *ruleset_fund(const struct ruleset *rules, const char *name)
{
    return named(rules->funds, rules->fund_count, name);
}

const struct roster *ruleset_identified(const struct ruleset *rules, const char *key)
{
    for (size_t i = 0; i < rules->roster_count; i++) {
        const struct roster *roster = rules->rosters[i];
        if (roster->identity != SIZE_MAX && roster->key_total == 1 &&
            strcmp(roster->columns[roster->key[0]].name, key) == 0) {
            return roster;
        }
    }
    return NULL;
}

bool ruleset_sensitive(const struct ruleset *rules, const char *column)
{
    for (size_t i = 0; i < rules->roster_count; i++) {
        size_t at = roster_column(rules->rosters[i], column);
        if (at != SIZE_MAX && rules->rosters[i]->columns[at].sensitive) {
            return true;
        }
    }
    return false;
}

const char *ruleset_title(const struct ruleset *rules, const char *column)
{
    const char *title = NULL;
    for (size_t i = 0; i < rules->roster_count; i++) {
        size_t at = roster_column(rules->rosters[i], column);
        const char *own = at == SIZE_MAX ? NULL : rules->rosters[i]->columns[at].title;
        if (own && title && strcmp(own, title) != 0) {
            return column;
        }
        title = own ? own : title;
    }
    return title ? title : column;
}

const char *ruleset_title_in(const struct ruleset *rules, const char *rows, const char *column)
{
    for (size_t i = 0; i < rules->relation_count; i++) {
        const struct relation *relation = rules->relations[i];
        if (strcmp(relation->declared.name, rows) != 0 || !relation->titles) {
            continue;
        }
        for (const char *const *title = relation->titles; *title; title += 2) {
            if (strcmp(*title, column) == 0) {
                return title[1];
            }
        }
    }
    return ruleset_title(rules, column);
}

size_t roster_column(const struct roster *roster, const char *name)
{
    for (size_t i = 0; i < roster->column_count; i++) {
        if (strcmp(roster->columns[i].name, name) == 0) {
            return i;
        }
    }
    return SIZE_MAX;
}
