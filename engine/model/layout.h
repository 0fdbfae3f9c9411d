/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a report makes sense in itself: keys that do nothing, or nothing together, are faults. */
#ifndef MODEL_LAYOUT_H
#define MODEL_LAYOUT_H

#include "base/fault.h"
#include "model/report.h"

CHECKED bool layout_check(const struct report *report, struct fault *fault);

#endif
