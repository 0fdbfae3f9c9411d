/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Codes with a check character. The texts are half-width, letters large, without spaces. */
#ifndef INTAKE_IDCODE_H
#define INTAKE_IDCODE_H

#include <stdbool.h>

#include "base/date.h"
#include "base/text.h"

/* The check character of the first 17 digits of a citizen's number (GB 11643-1999), or '\0'. */
char id_number_check(struct text digits);
/* 18 characters, a date of birth that exists, and the right check character. */
bool id_number_valid(struct text number);
/* An old number of 15 digits as 18: "19" before the year, the check character behind. */
bool id_number_extend(struct text old, char out[19]);
bool id_number_birth(struct text number, struct date *out);

/* 18 characters of the alphabet without I O S V Z, with the check character of GB 32100-2015 and
 * that of the organisation code inside (GB 11714). */
bool credit_code_valid(struct text code);

#endif
