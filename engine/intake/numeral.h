/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers as people write them: 三十五, 35人, 一九五三年. */
#ifndef INTAKE_NUMERAL_H
#define INTAKE_NUMERAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"

struct arena;

/* 三十五, 一百零二, 一万二千, 拾贰. Not 三五, which may be a range, and not 三百五, which leaves
 * its last unit unsaid. */
bool numeral_parse(struct text text, int64_t *out);
/* Without the word that says what was counted: 35人, 3次, 2个. */
struct text numeral_without_counter(struct text text);
/* With Chinese figures as digits: 一九五三年八月十五日 → 1953年8月15日. The text itself if it has
 * none or is no such thing. */
struct text numeral_to_digits(struct arena *arena, struct text text);

#endif
