/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/template.h"

#include <stdio.h>
#include <string.h>

#include "base/language.h"
#include "base/text.h"
#include "command/command.h"

/* The code becomes part of the names of files. */
static bool is_code(const char *unit)
{
    for (const char *at = unit; *at; at++) {
        if ((unsigned char)*at < 0x20 || strchr("/\\:*?\"<>|", *at)) {
            return false;
        }
    }
    return unit[0] != '.' && strlen(unit) <= 64 && text_valid(text_of(unit));
}

int command_template(const struct options *options, struct arena *arena, struct fault *fault)
{
    size_t count;
    if (!command_words(options, 1, 1, "DIR [--unit CODE] [--csv]", fault)) {
        return fault->kind;
    }
    const struct template_request request = {options->words[0], options->unit, options->csv};
    if (request.unit && !is_code(request.unit)) {
        fault_set(fault, FAULT_USAGE, "option-unit",
                  _("--unit wants the code of a unit, not \"%s\""), request.unit);
        return fault->kind;
    }
    struct rulebook *rulebook = command_rulebook(options, arena, fault);
    bool well = rulebook && template_write(rulebook, &request, &count, fault);
    if (well && !options->quiet) {
        printf(_("%zu forms in %s\n"), count, request.folder);
    }
    rulebook_close(rulebook);
    return well ? 0 : (int)fault->kind;
}
