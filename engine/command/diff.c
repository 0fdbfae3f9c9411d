/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/language.h"
#include "batch/differ.h"
#include "command/command.h"

struct telling {
    const struct options *options;
    struct json json;
    char part[16]; /* the one before */
};

static const char *heading(const char *part)
{
    static const char *const headings[][2] = {
        {"case", N_("case")},
        {"input", N_("inputs")},
        {"rule", N_("rules")},
        {"parameter", N_("parameters")},
        {"finding", N_("findings (* verified)")},
        {"measure", N_("measures")},
        {"score", N_("scores")},
        {"grade", N_("grades")},
        {"allocation", N_("amounts")},
        {"evaluation", N_("not evaluated")},
    };
    for (size_t i = 0; i < sizeof(headings) / sizeof(*headings); i++) {
        if (strcmp(headings[i][0], part) == 0) {
            return _(headings[i][1]);
        }
    }
    return part;
}

static void tell_json(struct json *json, const struct difference *difference)
{
    json_open(json, NULL, '{');
    json_string(json, "part", difference->part);
    json_string(json, "change", difference->change);
    json_string(json, "name", difference->name);
    json_string(json, "subject", difference->subject);
    json_string(json, "severity", difference->severity);
    json_string(json, "before", difference->before);
    json_string(json, "after", difference->after);
    json_close(json, '}');
}

static void tell_finding(const struct difference *difference)
{
    const char *shown = difference->after ? difference->after : difference->before;
    printf("  %s %s [%s]\n", difference->change, shown, difference->name);
}

static void tell_text(const struct difference *difference)
{
    printf("  %s %s", difference->change, difference->name);
    if (difference->subject && *difference->subject) {
        printf("  %s", difference->subject);
    }
    if (strcmp(difference->part, "rule") == 0) {
        printf("\n");
    } else {
        printf("  %s → %s\n", difference->before ? difference->before : "—",
               difference->after ? difference->after : "—");
    }
}

static void tell(void *context, const struct difference *difference)
{
    struct telling *telling = context;
    if (telling->options->json) {
        tell_json(&telling->json, difference);
        return;
    }
    if (strcmp(telling->part, difference->part) != 0) {
        printf("%s\n", heading(difference->part));
        snprintf(telling->part, sizeof(telling->part), "%s", difference->part);
    }
    if (difference->severity) {
        tell_finding(difference);
    } else {
        tell_text(difference);
    }
}

static int64_t fresh(const struct difference_counts *counts)
{
    int64_t sum = 0;
    for (size_t i = 0; i < SEVERITIES; i++) {
        sum += counts->fresh[i];
    }
    return sum;
}

static void tell_counts(struct telling *telling, const struct difference_counts *counts, bool well)
{
    if (telling->options->json) {
        json_close(&telling->json, ']');
        json_integer(&telling->json, "count", counts->differences);
        json_integer(&telling->json, "findings_mended", counts->mended);
        json_integer(&telling->json, "findings_new", fresh(counts));
        json_integer(&telling->json, "findings_still", counts->still);
        json_close(&telling->json, '}');
    } else if (well && !telling->options->quiet) {
        printf(_("%" PRId64 " differences; findings: %" PRId64 " mended, %" PRId64 " new, %" PRId64
                 " still there\n"),
               counts->differences, counts->mended, fresh(counts), counts->still);
    }
}

int command_diff(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct telling telling = {.options = options};
    struct difference_counts counts;
    (void)arena;
    if (!command_words(options, 2, 2, "OUT_A OUT_B", fault)) {
        return fault->kind;
    }
    json_init(&telling.json, stdout);
    if (options->json) {
        json_open(&telling.json, NULL, '{');
        json_open(&telling.json, "differences", '[');
    }
    bool well = batch_diff(options->words[0], options->words[1], tell, &telling, &counts, fault);
    tell_counts(&telling, &counts, well);
    if (!well) {
        return fault->kind;
    }
    bool fails = (options->fail_on == FAIL_ERROR && counts.fresh[SEVERITY_ERROR] > 0) ||
                 (options->fail_on == FAIL_WARNING && counts.differences > 0);
    return options->fail_on_given && fails ? 1 : 0;
}
