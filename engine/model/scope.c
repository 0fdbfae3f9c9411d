/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/scope.h"

#include <string.h>

#include "base/language.h"

bool place_valid(struct text code)
{
    static const char provinces[] =
        "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 "
        "50 51 52 53 54 61 62 63 64 65 71 81 82 ";
    if (code.length != 6) {
        return false;
    }
    for (size_t i = 0; i < code.length; i++) {
        if (code.at[i] < '0' || code.at[i] > '9') {
            return false;
        }
    }
    char first[4] = {code.at[0], code.at[1], ' ', '\0'};
    return strstr(provinces, first) != NULL;
}

bool place_up(char place[7])
{
    size_t end = strlen(place);
    while (end >= 2 && place[end - 1] == '0' && place[end - 2] == '0') {
        end -= 2;
    }
    if (end <= 2) {
        return false;
    }
    memset(place + end - 2, '0', 2);
    return true;
}

bool place_within(const char *place, const char *above)
{
    if (!above) {
        return true;
    }
    char at[7] = "";
    strncpy(at, place, 6);
    do {
        if (strcmp(at, above) == 0) {
            return true;
        }
    } while (place_up(at));
    return false;
}

enum standing basis_standing(const struct basis *basis, const char *place, struct date at,
                             bool trial, const char *const *adopted)
{
    switch (basis->status) {
    case BASIS_REPORTED:
    case BASIS_REPEALED:
    case BASIS_STATUSES:
        return STANDS_NOT;
    case BASIS_DRAFT:
        if (!trial) {
            return STANDS_AS_DRAFT;
        }
        break;
    case BASIS_MODEL:
        while (adopted && *adopted && strcmp(*adopted, basis->declared.name) != 0) {
            adopted++;
        }
        if (!adopted || !*adopted) {
            return STANDS_AS_MODEL;
        }
        break;
    case BASIS_IN_FORCE:
        break;
    }
    bool begun = basis->from.year == 0 || date_compare(basis->from, at) <= 0;
    bool over = basis->to.year != 0 && date_compare(basis->to, at) < 0;
    return begun && !over && place_within(place, basis->place) ? STANDS : STANDS_NOWHERE;
}

static bool same_place(const char *a, const char *b)
{
    return (!a && !b) || (a && b && strcmp(a, b) == 0);
}

static const struct parameter_entry *entry_of(const struct parameter *parameter, const char *place,
                                              struct date at, bool *found)
{
    for (size_t i = 0; i < parameter->entry_count; i++) {
        const struct parameter_entry *entry = &parameter->entries[i];
        if (!same_place(entry->place, place)) {
            continue;
        }
        *found = true;
        bool begun = entry->from.year == 0 || date_compare(entry->from, at) <= 0;
        bool over = entry->to.year != 0 && date_compare(entry->to, at) < 0;
        if (begun && !over) {
            return entry;
        }
    }
    return NULL;
}

const struct parameter_entry *parameter_at(const struct parameter *parameter, const char *place,
                                           struct date at)
{
    char here[7] = "";
    strncpy(here, place, 6);
    bool found = false;
    do {
        const struct parameter_entry *entry = entry_of(parameter, here, at, &found);
        if (found) {
            return entry;
        }
    } while (place_up(here));
    return entry_of(parameter, NULL, at, &found);
}

/* The entry of the same place that begins next after this one, or NULL. */
static const struct parameter_entry *following(const struct parameter *parameter, size_t which)
{
    const struct parameter_entry *own = &parameter->entries[which];
    const struct parameter_entry *next = NULL;
    for (size_t i = 0; i < parameter->entry_count; i++) {
        const struct parameter_entry *other = &parameter->entries[i];
        if (i == which || !same_place(other->place, own->place)) {
            continue;
        }
        bool later = other->from.year != 0 &&
                     (own->from.year == 0 || date_compare(own->from, other->from) < 0 ||
                      (date_compare(own->from, other->from) == 0 && i > which));
        bool unknown_twice = own->from.year == 0 && other->from.year == 0 && i > which;
        if ((later || unknown_twice) && (!next || date_compare(other->from, next->from) < 0)) {
            next = other;
        }
    }
    return next;
}

bool parameter_check(const struct parameter *parameter, struct fault *fault)
{
    const struct declared *declared = &parameter->declared;
    for (size_t i = 0; i < parameter->entry_count; i++) {
        const struct parameter_entry *entry = &parameter->entries[i];
        const struct parameter_entry *next = following(parameter, i);
        if (!next) {
            continue;
        }
        const char *place = entry->place ? entry->place : _("the nation");
        if (next->from.year == 0 || entry->to.year == 0 ||
            date_compare(entry->to, next->from) >= 0) {
            return fault_set_at(fault, FAULT_RULE, "parameter-overlap", declared->path,
                                declared->line,
                                _("parameter \"%s\": two values hold at the same time for %s"),
                                declared->name, place);
        }
        struct date day = date_next(date_last(entry->to));
        if (date_compare(day, date_first(next->from)) < 0) {
            char text[12];
            date_format(day, text);
            return fault_set_at(fault, FAULT_RULE, "parameter-gap", declared->path, declared->line,
                                _("parameter \"%s\": no value holds for %s from %s on"),
                                declared->name, place, text);
        }
    }
    return true;
}
