/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The map. Includes go from below to above: base, model, the seven parts beside one another, batch,
 * command. A run goes through batch/run.c from top to bottom; start there.
 *
 *   base      what everything stands on
 *             arena text plain (for terminals) fault suggest exact wide (sums of any length) date
 *             map json file language leaving (what must not stay behind)
 *   model     plain data and the questions asked of it
 *             value roster rule assessment report layout (does it make sense) ruleset resolve
 *             resolve_assessment resolve_reports resolve_public disclosure disclosure_moves (what
 *             is hidden from everybody) scope calendar figure subject page function series
 *             problem source case names
 *
 *   intake    bytes to typed rows
 *             survey (encoding) secret (marks) lines separated (CSV) package (zip, XML) xlsx
 *             numberformat sheetrows sheets (all of a workbook) records (of either format)
 *             titles header unfold (which table) moneyunit cell dates numeral phone idcode totals
 *             intake (rows) damage (what is lost already)
 *   store     case.db
 *             store schema feed (bulk load) query guard (what SQL of rules may do) hint functions
 *   stats     numbers in, a number out
 *             list (all of them) rows (in memory) moments quantile robust inequality rank
 *             interval shares funnel tables (alpha, W, chi-square) bootstrap
 *             composite (scores from a tree of items) treat (outliers) normalise aggregate machine
 *             (one evaluation) replicate (how firm ranks are) sensitivity (Sobol' indices)
 *             sampling (audit) bounds estimate digits
 *   money     integers of fen
 *             round apportion divisors bounded select (samples by the fen) journal (ledgers
 *             as text)
 *   sheet     pages to .xlsx
 *             book page card chart copy form format guard (what must not reach the library)
 *             stream (what the library writes, watched)
 *             fit (widths and heights) heat
 *   script    Lua
 *             sandbox fields source declare* (declarations) figures (what rules see)
 *   seal      digests and signatures
 *             digest merkle (trees of digests, salts) minisign key (pseudonyms)
 *
 *   batch     the stages, where the parts meet
 *             run rulebook files sources lanes (parallel reading) load settle corrections
 *             repeated waiting index tell findings sentence masking (numbers of persons) waive
 *             relations alike (rows put together) obligations obligation_spans (what holds where
 *             and when) checks measures measure_tally measure_statistic judge assess assess_looks
 *             assess_items (modes)
 *             assess_given (what people gave) assess_total assess_grade assess_firmness
 *             assess_rows (behind points lost) funds fund_pool evaluation register copies (rows
 *             that go back) pages page_rows disclosing (figures for everybody) copy_pages leaves
 *             measured workbooks ledger (journals) manifest publish explain explain_obligation
 *             explain_assessment grounds recorded (functions of a finished case.db) previous
 *             (the former period) differ moves move_pages pack merge merge_read merge_load
 *             merge_count (the level above) recipe tree_plan tree_file tree_state tree_task
 *             tree_cores tree_slurm (many cases, level by level) aside rowseal (digests of tables)
 * functions chain (the record of runs, signing) verify verify_store replay prove workers template
 * (empty forms) audit audit_population (which lines) audit_plan audit_draw audit_read
 *             audit_evaluate audit_digits audit_lists audit_paper audit_book tests (of rules)
 *             test_resolve test_rows (given to rules) test_rosters (a case of them) test_compare
 *             test_cover
 *   command   argv, printing, exit status
 *             main options run check tally explain diff pack merge tree verify sign audit list
 *             template test show
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/language.h"
#include "base/leaving.h"
#include "base/plain.h"
#include "base/suggest.h"
#include "command/command.h"

static const struct {
    const char *name;
    int (*run)(const struct options *options, struct arena *arena, struct fault *fault);
} commands[] = {
    {"run", command_run},     {"check", command_check},   {"explain", command_explain},
    {"diff", command_diff},   {"pack", command_pack},     {"merge", command_merge},
    {"audit", command_audit}, {"list", command_list},     {"template", command_template},
    {"test", command_test},   {"verify", command_verify}, {"tree", command_tree},
};

static const size_t command_count = sizeof(commands) / sizeof(*commands);

static int unknown_command(const char *given, struct fault *fault)
{
    const char *names[sizeof(commands) / sizeof(*commands)];
    for (size_t i = 0; i < command_count; i++) {
        names[i] = commands[i].name;
    }
    const char *near = suggest_name(text_of(given), names, command_count);
    if (near) {
        fault_set(fault, FAULT_USAGE, "command-unknown",
                  _("unknown command \"%s\" (did you mean \"%s\"?)"), given, near);
    } else {
        fault_set(fault, FAULT_USAGE, "command-unknown",
                  _("unknown command \"%s\"; mingce --help lists them"), given);
    }
    return fault->kind;
}

static int dispatch(const struct options *options, struct arena *arena, struct fault *fault)
{
    if (options->version) {
        show_version();
        return 0;
    }
    if (options->help || !options->command) {
        show_help(options->command);
        return options->help ? 0 : FAULT_USAGE;
    }
    for (size_t i = 0; i < command_count; i++) {
        if (strcmp(commands[i].name, options->command) == 0) {
            return commands[i].run(options, arena, fault);
        }
    }
    return unknown_command(options->command, fault);
}

/* A full disk behind stdout shows only when the last bytes are written. */
static int flushed(int status, struct fault *fault)
{
    if (fflush(stdout) == 0 && ferror(stdout) == 0) {
        return status;
    }
    fault_set(fault, FAULT_OUTPUT, "stdout-failed", _("the output cannot be written: %s"),
              strerror(errno));
    return fault->kind;
}

/* Where the caller closed stdin, stdout or stderr, the next file opened would take its number, and
 * a message would go into a result. */
static void fill_closed(void)
{
    for (int fd = 0; fd < 3; fd++) {
        if (fcntl(fd, F_GETFD) < 0) {
            (void)!open("/dev/null", fd == 0 ? O_WRONLY : O_RDONLY);
        }
    }
}

int main(int argc, char **argv)
{
    struct arena arena;
    struct options options;
    struct fault fault = {0};
    int status;
    fill_closed();
    arena_init(&arena);
    /* Whatever is written is personal data, or leads to it: for its owner only. */
    umask(077);
    /* A file that may not grow further is a fault of writing, with a message. */
    signal(SIGXFSZ, SIG_IGN);
    plain_start();
    const char *program = file_program_folder(&arena);
    const char *catalogues = arena_printf(&arena, "%s/locale", program);
    if (!file_is_folder(catalogues)) {
        catalogues = arena_printf(&arena, "%s/../share/locale", program);
    }
    bool found = language_start(catalogues);
    leaving_start();
    if (!found) {
        status = FAULT_INPUT;
        fault_set(&fault, FAULT_INPUT, "locale-missing", "%s",
                  _("the locale C.UTF-8 cannot be read, by which columns get their widths; Debian "
                    "has it in libc-bin"));
    } else if (options_read(argc, argv, &arena, &options, &fault)) {
        status = flushed(dispatch(&options, &arena, &fault), &fault);
    } else {
        status = fault.kind;
    }
    if (fault.kind != FAULT_NONE) {
        show_fault(&fault);
        status = fault.kind;
    }
    arena_clear(&arena);
    return status;
}
