/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One cell, read as a column of every type: no value with a problem that takes it away, no value
 * of another kind, and what was cleaned reads the same a second time. */
#include "fuzz.h"

#include <string.h>

#include "base/arena.h"
#include "intake/cell.h"

static const char *const cell_words[] = {NULL};
static const char *const cell_male[] = {"男性", "M", NULL};
static const struct choice cell_choices[] = {{"男", cell_male}, {"女", cell_words}};

static enum value_kind kind_of_column(enum column_type type)
{
    switch (type) {
    case COLUMN_INTEGER:
        return VALUE_INTEGER;
    case COLUMN_MONEY:
        return VALUE_MONEY;
    case COLUMN_BOOLEAN:
        return VALUE_BOOLEAN;
    case COLUMN_DATE:
        return VALUE_DATE;
    default:
        return VALUE_TEXT;
    }
}

static bool same_value(const struct value *a, const struct value *b)
{
    if (a->kind != b->kind) {
        return false;
    }
    switch (a->kind) {
    case VALUE_NONE:
        return true;
    case VALUE_TEXT:
        return text_equal(a->text, b->text);
    case VALUE_DATE:
        return date_compare(a->date, b->date) == 0;
    default:
        return a->integer == b->integer;
    }
}

static void read_as(enum column_type type, struct text text, struct arena *arena)
{
    struct column column = {.name = "x",
                            .title = "x",
                            .aliases = cell_words,
                            .type = type,
                            .to = cell_words,
                            .choices = cell_choices,
                            .choice_count = sizeof(cell_choices) / sizeof(*cell_choices),
                            .has_min = true,
                            .min = {-1000000, 1}};
    struct cell_reading reading = cell_read(&column, text, arena);
    HOLDS(reading.value.kind == VALUE_NONE || reading.value.kind == kind_of_column(type));
    HOLDS((reading.state == CELL_BAD) <=
          (reading.value.kind == VALUE_NONE && reading.problem != PROBLEM_COUNT));
    HOLDS(reading.state == CELL_GIVEN || reading.value.kind == VALUE_NONE);
    HOLDS(reading.problem == PROBLEM_COUNT || problem_name(reading.problem));
    HOLDS(text_valid(reading.clean));
    if (reading.value.kind == VALUE_TEXT) {
        HOLDS(text_valid(reading.value.text) && reading.value.text.length > 0);
    }
    /* What is unwrapped once may look wrapped again: ''x. */
    bool unwrapped = reading.changed_by && (strstr(reading.changed_by, "apostrophe") ||
                                            strstr(reading.changed_by, "formula-text"));
    if (reading.state == CELL_GIVEN && !unwrapped) {
        struct cell_reading again = cell_read(&column, reading.clean, arena);
        HOLDS(same_value(&reading.value, &again.value));
    }
}

FUZZ_TARGET(cell)
{
    struct text text = {(const char *)bytes, size};
    struct arena arena;
    arena_init(&arena);
    if (text_valid(text)) {
        for (enum column_type type = 0; type < COLUMN_TYPES; type++) {
            read_as(type, text, &arena);
        }
    }
    arena_clear(&arena);
    return 0;
}
