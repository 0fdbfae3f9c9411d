/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "money/money.h"

bool money_round(struct exact fen, enum rounding mode, int64_t *out)
{
    return exact_round(fen, 1, mode, out);
}
