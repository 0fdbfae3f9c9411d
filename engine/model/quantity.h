/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A number of a rule: its own, or that of a parameter at the subject's place and date. */
#ifndef MODEL_QUANTITY_H
#define MODEL_QUANTITY_H

#include <stdbool.h>

#include "base/exact.h"

struct quantity {
    bool given;
    struct exact number;
    const char *parameter; /* NULL: the number */
};

#endif
