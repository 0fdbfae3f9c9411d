/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Funds: what is due to each subject, to the fen, with the formula that led there. */
#ifndef BATCH_FUNDS_H
#define BATCH_FUNDS_H

#include "batch/judge.h"

CHECKED bool funds_allocate(struct judging *judging, struct fault *fault);

#endif
