/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Empty forms for those who send rosters: a file for each table, called by its title. */
#ifndef BATCH_TEMPLATE_H
#define BATCH_TEMPLATE_H

#include "batch/batch.h"

struct template_request {
    const char *folder;
    const char
        *unit; /* whom they are for: in the names of the files and the column of units; or NULL */
    bool csv;  /* headers only, as CSV */
};

/* The folder must be new or empty; what was written is taken away when not all could be. */
CHECKED bool template_write(const struct rulebook *rulebook, const struct template_request *request,
                            size_t *count, struct fault *fault);

#endif
