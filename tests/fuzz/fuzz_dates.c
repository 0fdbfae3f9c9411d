/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates as offices write them: what is read must be a date, and come back from its ISO text. */
#include "fuzz.h"

#include "base/arena.h"
#include "intake/cell.h"

static void holds_together(struct date date)
{
    char iso[12];
    struct date again;
    HOLDS(date_valid(date));
    date_format(date, iso);
    HOLDS(date_parse(text_of(iso), &again));
    HOLDS(again.year == date.year && again.month == date.month && again.day == date.day);
    HOLDS(date_compare(date, again) == 0);
    struct date first = date_first(date);
    struct date last = date_last(date);
    HOLDS(date_precision(first) == DATE_DAY && date_precision(last) == DATE_DAY);
    HOLDS(date_compare(first, last) <= 0);
    HOLDS(date_compare(last, date_next(last)) < 0);
}

FUZZ_TARGET(dates)
{
    struct text text = {(const char *)bytes, size};
    struct date date;
    struct date read;
    struct arena arena;
    enum problem problem = PROBLEM_COUNT;
    arena_init(&arena);
    if (text_valid(text)) {
        if (cell_date(text, &arena, &date, &problem)) {
            holds_together(date);
        }
        if (date_parse(text, &read)) {
            holds_together(read);
            /* ISO text is one of the ways in which offices write. */
            problem = PROBLEM_COUNT;
            HOLDS(cell_date(text, &arena, &date, &problem) && problem == PROBLEM_COUNT);
            HOLDS(date.year == read.year && date.month == read.month && date.day == read.day);
        }
    }
    arena_clear(&arena);
    return 0;
}
