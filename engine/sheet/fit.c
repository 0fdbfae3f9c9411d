/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sheet/fit.h"

#include <stdint.h>
#include <string.h>
#include <uchar.h>

enum {
    NARROWEST = 28,      /* to which a column of words may be pressed … */
    LIST_NARROWEST = 18, /* … and in a list, whose rows have several lines anyhow */
    LIST_COLUMNS = 3,    /* of words that make a table a list */
    PAGE_WIDTH = 136,    /* of a printed page at full size */
    LARGE_WIDTH = 196,   /* the same of A3 */
    STRETCHED_WIDTH = 110,
};

static const double most_stretch = 1.6;
static const double letters_a_point = 10.5; /* half-width letters in a width of one, times points */
static const double margin = 0.3;           /* of a cell, left and right together */
static const double spare = 1.5;            /* that a column has beyond its widest text */

static bool is_quote(uint32_t point)
{
    return point >= 0x2018 && point <= 0x201F;
}

/* Signs that have the width of a character in Chinese fonts, whatever their class says. */
static size_t width_of(struct text one, uint32_t point)
{
    bool wide = is_quote(point) || point == 0x00B7 || point == 0x2014 || point == 0x2015 ||
                point == 0x2026 || point == 0x2030 || (point >= 0x2160 && point <= 0x217F) ||
                (point >= 0x2190 && point <= 0x22FF) || (point >= 0x2460 && point <= 0x24FF);
    return wide ? 2 : text_width(one);
}

static bool is_one_of(uint32_t point, const char32_t *signs)
{
    for (; *signs; signs++) {
        if (*signs == point) {
            return true;
        }
    }
    return false;
}

/* Whether a line may end between two neighbours. */
static bool breaks_between(uint32_t before, uint32_t after)
{
    static const char32_t opening[] = U"([{（《〈「『【〔［｛";
    static const char32_t closing[] = U")]}）》〉」』】〕］｝，。、；：？！,.;:?!%％/℃—…";
    bool words = before != ' ' && before != '-' && before < 0x2E80 && after < 0x2E80;
    if (words || after == ' ' || is_quote(before) || is_quote(after) ||
        is_one_of(before, opening) || is_one_of(after, closing)) {
        return false;
    }
    return true;
}

/* A line that is being filled. */
struct line {
    size_t room;
    size_t used;
    size_t lines;
};

/* What cannot be broken goes on the next line when it has no room; over several when one is not
 * enough. */
static void put(struct line *line, size_t width)
{
    if (line->used > 0 && line->used + width > line->room) {
        line->lines++;
        line->used = 0;
    }
    while (width > line->room) {
        line->lines++;
        width -= line->room;
    }
    line->used += width;
}

static size_t letters_of(struct text text)
{
    size_t width = 0;
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        uint32_t point = text_next(text, &i);
        width += width_of(text_part(text, start, i), point);
    }
    return width;
}

static size_t lines_of(struct text text, size_t room)
{
    /* No character is wider than it has bytes, and most texts have room. */
    if (text.length <= room || letters_of(text) <= room) {
        return 1;
    }
    struct line line = {.room = room, .lines = 1};
    uint32_t before = 0;
    size_t piece = 0;
    for (size_t i = 0; i < text.length;) {
        size_t start = i;
        uint32_t point = text_next(text, &i);
        if (piece > 0 && breaks_between(before, point)) {
            put(&line, piece);
            piece = 0;
        }
        piece += width_of(text_part(text, start, i), point);
        before = point;
    }
    put(&line, piece);
    return line.lines;
}

/* The text up to the next line break, which is taken off. */
static struct text next_line(struct text *left)
{
    size_t end = text_find(*left, TEXT("\n"));
    struct text line = text_part(*left, 0, end == SIZE_MAX ? left->length : end);
    *left = text_from(*left, end == SIZE_MAX ? left->length : end + 1);
    return line;
}

double fit_width(const char *text, double size)
{
    size_t widest = 0;
    for (struct text left = text_of(text); left.length > 0;) {
        size_t width = letters_of(next_line(&left));
        widest = width > widest ? width : widest;
    }
    return (double)widest * size / letters_a_point + spare;
}

size_t fit_lines(const char *text, double width, double size)
{
    double room = (width - margin) * letters_a_point / size;
    size_t lines = 0;
    for (struct text left = text_of(text); left.length > 0;) {
        lines += lines_of(next_line(&left), room > 2 ? (size_t)room : 2);
    }
    return lines > 0 ? lines : 1;
}

static double sum_of(const double *widths, size_t columns)
{
    double sum = 0;
    for (size_t i = 0; i < columns; i++) {
        sum += widths[i];
    }
    return sum;
}

static double narrowest(const double *widths, const double *usual, size_t columns)
{
    size_t count = 0;
    for (size_t i = 0; i < columns; i++) {
        count += usual[i] > 0 && widths[i] > LIST_NARROWEST;
    }
    return count < LIST_COLUMNS ? NARROWEST : LIST_NARROWEST;
}

void fit_page(double *widths, const double *usual, size_t columns, bool large)
{
    double page = large ? LARGE_WIDTH : PAGE_WIDTH;
    double least = narrowest(widths, usual, columns);
    while (sum_of(widths, columns) > page) {
        size_t roomiest = SIZE_MAX;
        for (size_t i = 0; i < columns; i++) {
            if (usual[i] > 0 && widths[i] > least &&
                (roomiest == SIZE_MAX ||
                 widths[i] * usual[roomiest] > widths[roomiest] * usual[i])) {
                roomiest = i;
            }
        }
        if (roomiest == SIZE_MAX) {
            return;
        }
        widths[roomiest] -= 1;
    }
}

void fit_stretch(double *widths, size_t columns)
{
    double total = sum_of(widths, columns);
    double stretch = total > 0 ? STRETCHED_WIDTH / total : 1;
    stretch = stretch > most_stretch ? most_stretch : stretch;
    for (size_t i = 0; i < columns && stretch > 1; i++) {
        widths[i] *= stretch;
    }
}
