/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * How wide columns and how high rows must be for their words. Programs that show sheets settle
 * neither by themselves. Widths are in characters of the standard font, as Excel counts them: 7
 * pixels each, where a half-width letter of a Chinese font has two thirds of its points.
 */
#ifndef SHEET_FIT_H
#define SHEET_FIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

/* The width in which a text of such a size stands on one line, but for the breaks in it. */
double fit_width(const char *text, double size);
/* How many lines it takes in such a width: words and numbers stay whole where they can. */
size_t fit_lines(const char *text, double width, double size);
/* Columns of words give up width until all fit a page, A4 or A3: those first that have more than
 * they mostly need. usual: the mean width of what stands in a column; 0: the column is left alone.
 */
void fit_page(double *widths, const double *usual, size_t columns, bool large);
/* A narrow table is stretched, so that the lines above and below it have room. */
void fit_stretch(double *widths, size_t columns);

#endif
