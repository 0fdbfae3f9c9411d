/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Numbers of a workbook as text. A cell holds a binary number; its format says whether that is a
 * number or a day, and how much of the day is meant.
 */
#ifndef INTAKE_NUMBERFORMAT_H
#define INTAKE_NUMBERFORMAT_H

#include <stdbool.h>

#include "base/text.h"

enum { NUMBER_TEXT = 48 };

/* What a format shows. All zero: a number as it is. */
struct number_format {
    bool year;
    bool month;
    bool day;
    bool time;
    unsigned char zeros; /* 0000: this many digits at least */
};

/* By its code: yyyy"年"m"月". Of several sections the first counts, that of positive numbers. */
struct number_format number_format_of(struct text code);
/* By the number of a format that every spreadsheet program knows, with those of Chinese ones. */
struct number_format number_format_known(int id);

/* General: up to 15 digits as they are, more as 1.10105E+17, because then digits are lost. A day
 * is ISO text as exact as its format shows it; one that no calendar has stays a number. */
void number_show(double number, struct number_format format, bool from_1904, char out[NUMBER_TEXT]);

#endif
