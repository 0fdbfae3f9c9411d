/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/options.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/suggest.h"
#include "batch/workers.h"
#include "model/scope.h"

enum { JOBS_MOST = 256 };

enum {
    OPTION_RULES = 256,
    OPTION_REPORTS,
    OPTION_SET,
    OPTION_JOBS,
    OPTION_FAIL_ON,
    OPTION_JSON,
    OPTION_UNIT,
    OPTION_CSV,
    OPTION_PREVIOUS,
    OPTION_KEY,
    OPTION_NEW_KEY,
    OPTION_CASE,
    OPTION_AT,
    OPTION_PLACE,
    OPTION_WHERE,
    OPTION_VERSION,
    OPTION_ONLY,
    OPTION_COVERAGE,
    OPTION_SIGN,
    OPTION_PUBLIC_KEY,
    OPTION_REPLAY,
    OPTION_PROVE,
    OPTION_PROOF,
    OPTION_OWN,
    OPTION_MISSING,
    OPTION_PLAN,
    OPTION_STATUS,
    OPTION_SCHEDULER,
    OPTION_SLURM,
    OPTION_TIME_LIMIT,
    OPTION_PATIENCE,
    OPTION_DETACH,
    OPTION_TASK,
    OPTION_AUDIT = 512 /* and enum audit_option */
};

static const struct option known[] = {
    {"output", required_argument, NULL, 'o'},
    {"rules", required_argument, NULL, OPTION_RULES},
    {"reports", required_argument, NULL, OPTION_REPORTS},
    {"set", required_argument, NULL, OPTION_SET},
    {"jobs", required_argument, NULL, OPTION_JOBS},
    {"fail-on", required_argument, NULL, OPTION_FAIL_ON},
    {"json", no_argument, NULL, OPTION_JSON},
    {"unit", required_argument, NULL, OPTION_UNIT},
    {"csv", no_argument, NULL, OPTION_CSV},
    {"previous", required_argument, NULL, OPTION_PREVIOUS},
    {"key", required_argument, NULL, OPTION_KEY},
    {"new-key", required_argument, NULL, OPTION_NEW_KEY},
    {"case", required_argument, NULL, OPTION_CASE},
    {"own", required_argument, NULL, OPTION_OWN},
    {"missing", required_argument, NULL, OPTION_MISSING},
    {"plan", no_argument, NULL, OPTION_PLAN},
    {"status", no_argument, NULL, OPTION_STATUS},
    {"scheduler", required_argument, NULL, OPTION_SCHEDULER},
    {"slurm-option", required_argument, NULL, OPTION_SLURM},
    {"time-limit", required_argument, NULL, OPTION_TIME_LIMIT},
    {"patience", required_argument, NULL, OPTION_PATIENCE},
    {"detach", no_argument, NULL, OPTION_DETACH},
    {"task", required_argument, NULL, OPTION_TASK},
    {"at", required_argument, NULL, OPTION_AT},
    {"place", required_argument, NULL, OPTION_PLACE},
    {"where", required_argument, NULL, OPTION_WHERE},
    {"table", required_argument, NULL, OPTION_AUDIT + OPTION_TABLE},
    {"amount", required_argument, NULL, OPTION_AUDIT + OPTION_AMOUNT},
    {"id", required_argument, NULL, OPTION_AUDIT + OPTION_ID},
    {"method", required_argument, NULL, OPTION_AUDIT + OPTION_METHOD},
    {"seed", required_argument, NULL, OPTION_AUDIT + OPTION_SEED},
    {"size", required_argument, NULL, OPTION_AUDIT + OPTION_SIZE},
    {"confidence", required_argument, NULL, OPTION_AUDIT + OPTION_CONFIDENCE},
    {"tolerable", required_argument, NULL, OPTION_AUDIT + OPTION_TOLERABLE},
    {"expected", required_argument, NULL, OPTION_AUDIT + OPTION_EXPECTED},
    {"model", required_argument, NULL, OPTION_AUDIT + OPTION_MODEL},
    {"bound", required_argument, NULL, OPTION_AUDIT + OPTION_BOUND},
    {"test", required_argument, NULL, OPTION_AUDIT + OPTION_TEST},
    {"by", required_argument, NULL, OPTION_AUDIT + OPTION_BY},
    {"number", required_argument, NULL, OPTION_AUDIT + OPTION_NUMBER},
    {"within", required_argument, NULL, OPTION_AUDIT + OPTION_WITHIN},
    {"bands", required_argument, NULL, OPTION_AUDIT + OPTION_BANDS},
    {"only", required_argument, NULL, OPTION_ONLY},
    {"coverage", no_argument, NULL, OPTION_COVERAGE},
    {"sign", required_argument, NULL, OPTION_SIGN},
    {"public-key", required_argument, NULL, OPTION_PUBLIC_KEY},
    {"replay", required_argument, NULL, OPTION_REPLAY},
    {"prove", required_argument, NULL, OPTION_PROVE},
    {"proof", required_argument, NULL, OPTION_PROOF},
    {"quiet", no_argument, NULL, 'q'},
    {"version", no_argument, NULL, OPTION_VERSION},
    {"help", no_argument, NULL, 'h'},
    {NULL, 0, NULL, 0},
};

static bool read_jobs(const char *text, struct options *out, struct fault *fault)
{
    char *end;
    errno = 0;
    unsigned long jobs = strtoul(text, &end, 10);
    if (errno != 0 || end == text || *end || jobs < 1 || jobs > JOBS_MOST) {
        return fault_set(fault, FAULT_USAGE, "option-jobs", _("--jobs wants 1 to %d, not \"%s\""),
                         JOBS_MOST, text);
    }
    out->jobs = jobs;
    out->jobs_given = true;
    return true;
}

static bool read_fail_on(const char *text, struct options *out, struct fault *fault)
{
    static const char *const words[] = {"never", "error", "warning"};
    for (size_t i = 0; i < 3; i++) {
        if (strcmp(words[i], text) == 0) {
            out->fail_on = (enum fail_on)i;
            out->fail_on_given = true;
            return true;
        }
    }
    return fault_set(fault, FAULT_USAGE, "option-fail-on",
                     _("--fail-on wants never, error or warning, not \"%s\""), text);
}

static bool read_set(const char *text, struct arena *arena, struct options *out,
                     struct fault *fault)
{
    const char *equals = strchr(text, '=');
    if (!equals || equals == text || !equals[1]) {
        return fault_set(fault, FAULT_USAGE, "option-set", _("--set wants NAME=VALUE, not \"%s\""),
                         text);
    }
    struct override override = {arena_text(arena, (struct text){text, (size_t)(equals - text)}),
                                equals + 1, "--set"};
    ARENA_PUSH(arena, out->overrides, out->override_count, override);
    return true;
}

static bool read_at(const char *text, struct options *out, struct fault *fault)
{
    return (date_parse(text_of(text), &out->at) && out->at.day != 0) ||
           fault_set(fault, FAULT_USAGE, "option-at",
                     _("--at wants a day such as 2018-10-10, not \"%s\""), text);
}

static bool read_place(const char *text, struct options *out, struct fault *fault)
{
    out->place = text;
    return place_valid(text_of(text)) ||
           fault_set(fault, FAULT_USAGE, "option-place",
                     _("--place wants a division code of six digits, not \"%s\""), text);
}

static bool read_where(const char *text, struct arena *arena, struct options *out,
                       struct fault *fault)
{
    const char *equals = strchr(text, '=');
    if (!equals || equals == text) {
        return fault_set(fault, FAULT_USAGE, "option-where",
                         _("--where wants COLUMN=VALUE, not \"%s\""), text);
    }
    struct override where = {arena_text(arena, (struct text){text, (size_t)(equals - text)}),
                             equals + 1, "--where"};
    ARENA_PUSH(arena, out->wheres, out->where_count, where);
    return true;
}

static bool read_missing(const char *text, struct arena *arena, struct options *out,
                         struct fault *fault)
{
    struct text code = text_part(text_of(text), 0, strcspn(text, "="));
    struct missing missing = {arena_text(arena, code), text + code.length + 1};
    if (code.length == strlen(text) || !place_valid(code) || !*missing.title) {
        return fault_set(fault, FAULT_USAGE, "option-missing",
                         _("--missing wants a division code and a title, CODE=TITLE, not \"%s\""),
                         text);
    }
    ARENA_PUSH(arena, out->missing, out->missing_count, missing);
    return true;
}

static bool unknown(const char *given, struct fault *fault)
{
    const char *names[sizeof(known) / sizeof(*known)];
    size_t count = 0;
    for (const struct option *option = known; option->name; option++) {
        names[count++] = option->name;
    }
    struct text typed = text_of(given);
    while (text_starts(typed, TEXT("-"))) {
        typed = text_from(typed, 1);
    }
    const char *near = suggest_name(typed, names, count);
    if (near) {
        return fault_set(fault, FAULT_USAGE, "option-unknown",
                         _("unknown option \"%s\" (did you mean \"--%s\"?)"), given, near);
    }
    return fault_set(fault, FAULT_USAGE, "option-unknown", _("unknown option \"%s\""), given);
}

/* Those of `tree`; false if it is none of them. */
static bool take_tree(int option, const char *value, struct arena *arena, struct options *out)
{
    switch (option) {
    case OPTION_PLAN:
        out->plan = true;
        return true;
    case OPTION_STATUS:
        out->status = true;
        return true;
    case OPTION_SCHEDULER:
        out->scheduler = value;
        return true;
    case OPTION_SLURM:
        ARENA_PUSH(arena, out->slurm_options, out->slurm_option_count, value);
        return true;
    case OPTION_TIME_LIMIT:
        out->time_limit = value;
        return true;
    case OPTION_PATIENCE:
        out->patience = value;
        return true;
    case OPTION_DETACH:
        out->detach = true;
        return true;
    case OPTION_TASK:
        out->task = value;
        return true;
    default:
        return false;
    }
}

static bool take(int option, const char *value, struct arena *arena, struct options *out,
                 struct fault *fault)
{
    if (take_tree(option, value, arena, out)) {
        return true;
    }
    if (option >= OPTION_AUDIT) {
        out->audit[option - OPTION_AUDIT] = value;
        return true;
    }
    switch (option) {
    case 'o':
        out->output = value;
        return true;
    case 'q':
        out->quiet = true;
        return true;
    case 'h':
        out->help = true;
        return true;
    case OPTION_VERSION:
        out->version = true;
        return true;
    case OPTION_JSON:
        out->json = true;
        return true;
    case OPTION_UNIT:
        out->unit = value;
        return true;
    case OPTION_CSV:
        out->csv = true;
        return true;
    case OPTION_PREVIOUS:
        out->previous = value;
        return true;
    case OPTION_KEY:
        out->key = value;
        return true;
    case OPTION_NEW_KEY:
        out->new_key = value;
        return true;
    case OPTION_CASE:
        out->upper = value;
        return true;
    case OPTION_OWN:
        out->own = value;
        return true;
    case OPTION_MISSING:
        return read_missing(value, arena, out, fault);
    case OPTION_AT:
        return read_at(value, out, fault);
    case OPTION_PLACE:
        return read_place(value, out, fault);
    case OPTION_ONLY:
        out->only = value;
        return true;
    case OPTION_COVERAGE:
        out->coverage = true;
        return true;
    case OPTION_SIGN:
        out->sign = value;
        return true;
    case OPTION_PUBLIC_KEY:
        out->public_key = value;
        return true;
    case OPTION_REPLAY:
        out->replay = value;
        return true;
    case OPTION_PROVE:
        out->prove = value;
        return true;
    case OPTION_PROOF:
        out->proof = value;
        return true;
    case OPTION_RULES:
        out->rules = value;
        return true;
    case OPTION_REPORTS:
        out->reports = value;
        return true;
    case OPTION_SET:
        return read_set(value, arena, out, fault);
    case OPTION_WHERE:
        return read_where(value, arena, out, fault);
    case OPTION_JOBS:
        return read_jobs(value, out, fault);
    case OPTION_FAIL_ON:
        return read_fail_on(value, out, fault);
    default:
        return fault_set(fault, FAULT_BUG, "option-unknown", "%d", option);
    }
}

static bool without_value(const char *option, struct fault *fault)
{
    return fault_set(fault, FAULT_USAGE, "option-value", _("\"%.*s\" wants a value"),
                     (int)strcspn(option, "="), option);
}

bool options_read(int argc, char **argv, struct arena *arena, struct options *out,
                  struct fault *fault)
{
    *out = (struct options){.jobs = workers_default()};
    opterr = 0;
    int option;
    while ((option = getopt_long(argc, argv, ":o:qh", known, NULL)) != -1) {
        if (option == '?') {
            return unknown(argv[optind - 1], fault);
        }
        if (option == ':') {
            return without_value(argv[optind - 1], fault);
        }
        const char *value = optarg ? optarg : "-"; /* of an option that has none */
        if (!*value) {
            bool joined = argv[optind - 1][0] == '-'; /* --output= */
            return without_value(argv[joined ? optind - 1 : optind - 2], fault);
        }
        if (!take(option, value, arena, out, fault)) {
            return false;
        }
    }
    const char **words = NULL;
    for (; optind < argc; optind++) {
        if (!out->command) {
            out->command = argv[optind];
        } else {
            ARENA_PUSH(arena, words, out->word_count, argv[optind]);
        }
    }
    out->words = words;
    return true;
}
