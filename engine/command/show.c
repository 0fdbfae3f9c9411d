/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/language.h"
#include "batch/masking.h"
#include "batch/version.h"
#include "command/command.h"

void show_progress(void *context, const char *stage)
{
    const struct options *options = context;
    if (!options->quiet && isatty(STDERR_FILENO)) {
        fprintf(stderr, "mingce: %s\n", _(stage));
    }
}

void show_fault(const struct fault *fault)
{
    struct arena arena;
    arena_init(&arena);
    /* First, for there may be no memory left, and then another message comes. */
    const char *file = masked_text(&arena, fault->file);
    fputs("mingce: ", stderr);
    /* A line feed in the name of a file would begin another message. */
    for (const char *at = file; *at; at++) {
        fputs(*at == '\n' ? "\\n" : (char[]){*at, '\0'}, stderr);
    }
    arena_clear(&arena);
    if (fault->file[0] && fault->line > 0) {
        fprintf(stderr, ":%ld: ", fault->line);
    } else if (fault->file[0]) {
        fputs(": ", stderr);
    }
    fprintf(stderr, "%s [%s]\n", fault->text, fault->id);
}

void show_version(void)
{
    printf("mingce %s\n", MINGCE_VERSION);
}

static const char usage[] = N_(
    "usage: mingce COMMAND ... [OPTION ...]\n"
    "\n"
    "  mingce run CASE -o OUT               the whole job: rosters in, workbooks out\n"
    "  mingce check CASE [-o OUT]           read and check only; with -o the workbooks for units\n"
    "  mingce explain OUT SUBJECT [ITEM]    why this measure, grade or amount\n"
    "  mingce diff OUT_A OUT_B [-o FILE]    what changed, who gains and who loses; FILE is .xlsx\n"
    "  mingce pack OUT -o FILE              what goes up: totals and pseudonyms, no rows\n"
    "  mingce merge PACK|OUT... -o OUT      one level up, from packs or results\n"
    "  mingce tree PROVINCE -o OUT          all cases below a folder, level by level;\n"
    "                                       mingce tree --help tells the options\n"
    "  mingce verify OUT                    does it hold; --replay CASE runs it again\n"
    "  mingce audit WHAT OUT ...            plan sample evaluate digits duplicates gaps strata;\n"
    "                                       mingce audit --help tells the options\n"
    "  mingce list [WHAT]                   tables measures checks assessments funds parameters\n"
    "                                       basis relations reports statistics\n"
    "  mingce template DIR                  empty forms for those who send rosters\n"
    "  mingce test [DIR]                    the tests of rules; DIR is rules/tests if not given\n"
    "\n"
    "  -o, --output OUT      where the result goes\n"
    "      --rules DIR       rules instead of the shipped ones\n"
    "      --reports DIR     reports instead of the shipped ones\n"
    "      --set NAME=VALUE  another value for a parameter; may be repeated\n"
    "      --jobs N          threads; all cores if not given\n"
    "      --fail-on WHAT    never, error or warning: exit with 1 if there are such findings\n"
    "      --json            for other programs\n"
    "      --previous OLD    run: the result of the former period, to compare with\n"
    "      --key FILE        pack, merge: the key of pseudonyms; pack --new-key FILE makes one\n"
    "      --case FILE       merge: case.lua of the level above\n"
    "      --own PACK|OUT    merge: that of the level's own rosters; --missing CODE=TITLE: a "
    "place\n"
    "                        that has not reported\n"
    "      --sign KEY        run, merge, verify: sign the result with this key of minisign\n"
    "      --public-key KEY  verify: the signature must be of this key\n"
    "      --replay CASE     verify: run the case again and compare byte by byte\n"
    "      --prove UNIT      verify: what proves the rows of a unit, into -o FILE;\n"
    "      --proof FILE      verify: such a proof against a manifest.json\n"
    "      --at DATE         list parameters: what holds on this day; --place CODE: and here\n"
    "      --unit CODE       forms for this unit\n"
    "      --csv             forms as CSV with nothing but the header\n"
    "      --only TEXT       test: those with TEXT in their name\n"
    "      --coverage        test: list what no test touches\n"
    "  -q, --quiet           no progress and no summary\n"
    "      --version, --help\n"
    "\n"
    "exit status: 0 done; 1 findings; 2 usage; 3 input unreadable; 4 a rule, report or case is\n"
    "wrong; 5 the result cannot be written; 70 a defect in mingce\n");

static const char usage_audit[] =
    N_("usage: mingce audit WHAT OUT [OPTION ...]\n"
       "\n"
       "  plan OUT              how many to test\n"
       "  sample OUT            draws them: --seed --size; -o FILE.csv or .xlsx to be filled in\n"
       "  evaluate OUT FILE     what the filled in sample says of all lines\n"
       "  digits OUT            Benford's law\n"
       "  duplicates OUT        lines that are the same\n"
       "  gaps OUT              numbers that are missing\n"
       "  strata OUT            bands of amounts\n"
       "\n"
       "      --table NAME      table or relation of case.db: payments, allowances or dues\n"
       "      --amount COLUMN   its amounts\n"
       "      --id COLUMNS      what tells its lines apart, with commas; the key\n"
       "      --unit CODE       lines of this unit only\n"
       "      --where COLUMN=VALUE  these lines only; may be repeated\n"
       "  -o, --output FILE     working papers, .xlsx\n"
       "      --json            for other programs\n"
       "  plan, sample, evaluate:\n"
       "      --method WHAT     interval, cell or sieve: by the fen; items: by the line\n"
       "      --confidence P    95%\n"
       "      --tolerable X     share or yuan that may be wrong: 5%\n"
       "      --expected X      share or yuan that probably is: 0\n"
       "      --seed TEXT       decides what is drawn; the same seed draws the same\n"
       "      --size N          how many\n"
       "      --model WHAT      poisson, binomial or hypergeometric\n"
       "      --bound WHAT      stringer, cell; of items mean, difference, ratio, regression\n"
       "  others:\n"
       "      --test WHAT       digits: first, second or first-two\n"
       "      --by COLUMNS      duplicates: what must not come twice\n"
       "      --number COLUMN   gaps: the numbers: voucher_no\n"
       "      --within COLUMNS  gaps: each row of numbers within: unit and year\n"
       "      --bands LIST      strata: upper ends in yuan, with commas\n");

static const char usage_tree[] = N_(
    "usage: mingce tree PROVINCE -o OUT [OPTION ...]\n"
    "\n"
    "Each folder with a case.lua is a case; the one above is made of those below it. What has not\n"
    "changed since is left as it is. Results lie in OUT/PATH/result.\n"
    "\n"
    "      --plan            what would be done, in which order; --json as data\n"
    "      --status          done, running, failed, stale, not yet, and why; --json as data\n"
    "      --scheduler WHAT  cores (of this machine, if not given) or slurm\n"
    "      --jobs N          cores: so many cases at once; slurm: cores of each case\n"
    "      --key FILE        the key of pseudonyms: who stands in two places counts once\n"
    "      --previous OLD    OUT of the former period's tree\n"
    "      --rules, --reports, --set, --sign  as for run and merge\n"
    "      --json, -q        as for run\n"
    "  slurm:\n"
    "      --time-limit TIME     of each case, as sbatch --time takes it\n"
    "      --slurm-option TEXT   handed on to sbatch, such as --partition=night; may be repeated\n"
    "      --detach              does not wait; --status tells how it goes\n"
    "      --patience SECONDS    how long an unreachable scheduler is waited for; 600\n"
    "      --task PLAN:NUMBER    one case of a plan, as the jobs call it\n"
    "\n"
    "exit status: 0 all done; else the highest one of a case that failed\n");

void show_help(const char *command)
{
    const char *text = command && strcmp(command, "audit") == 0  ? _(usage_audit)
                       : command && strcmp(command, "tree") == 0 ? _(usage_tree)
                                                                 : _(usage);
    fputs(text, stdout);
}

const char *show_counts(struct arena *arena, const struct run_summary *summary)
{
    const char *counts =
        arena_printf(arena, _("%" PRId64 " errors, %" PRId64 " warnings, %" PRId64 " notes"),
                     summary->findings[SEVERITY_ERROR], summary->findings[SEVERITY_WARNING],
                     summary->findings[SEVERITY_NOTE]);
    return summary->waived == 0
               ? counts
               : arena_printf(arena, _("%s; %" PRId64 " verified"), counts, summary->waived);
}

bool command_words(const struct options *options, size_t least, size_t most, const char *wanted,
                   struct fault *fault)
{
    if (options->word_count < least || options->word_count > most) {
        return fault_set(fault, FAULT_USAGE, "usage", _("usage: mingce %s %s"), options->command,
                         wanted);
    }
    return true;
}

int command_status(const struct options *options, enum fail_on otherwise,
                   const struct run_summary *summary)
{
    enum fail_on fail_on = options->fail_on_given ? options->fail_on : otherwise;
    bool errors = summary->findings[SEVERITY_ERROR] > 0;
    bool warnings = summary->findings[SEVERITY_WARNING] > 0;
    return (fail_on != FAIL_NEVER && errors) || (fail_on == FAIL_WARNING && warnings) ? 1 : 0;
}

/* build/mingce beside rules/, build/san/mingce, or bin/mingce with share/mingce/rules. */
static const char *shipped(struct arena *arena, const char *name)
{
    static const char *const places[] = {"..", "../..", "../share/mingce"};
    const char *program = file_program_folder(arena);
    for (size_t i = 0; i < sizeof(places) / sizeof(*places); i++) {
        const char *folder = arena_printf(arena, "%s/%s/%s", program, places[i], name);
        if (file_is_folder(folder)) {
            return folder;
        }
    }
    return arena_printf(arena, "%s/../%s", program, name);
}

const char *command_rules(const struct options *options, struct arena *arena)
{
    return options->rules ? options->rules : shipped(arena, "rules");
}

const char *command_reports(const struct options *options, struct arena *arena)
{
    return options->reports ? options->reports : shipped(arena, "reports");
}

struct rulebook *command_rulebook(const struct options *options, struct arena *arena,
                                  struct fault *fault)
{
    return rulebook_open(command_rules(options, arena), command_reports(options, arena), fault);
}
