/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a program has already lost before a cell comes here. */
#ifndef INTAKE_DAMAGE_H
#define INTAKE_DAMAGE_H

#include <stdbool.h>

#include "base/text.h"

/* 1.10105E+17: the last digits of a long number. */
bool damage_notation(struct text text);
/* ####: all that a spreadsheet saves of a number in a column too narrow for it. */
bool damage_narrow(struct text text);
/* A question mark in a Chinese name, which is what Chinese Windows saves of a character that its
 * code page lacks; or U+FFFD, which others put there. */
bool damage_lost(struct text text, bool name);

#endif
