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
    struct moves *moves;
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

static const char *no_number(struct arena *arena, const struct move_group *group, bool has,
                             struct wide value)
{
    return has ? move_number(arena, group, value, false) : NULL;
}

/* For other programs: exact, yuan without marks between thousands. */
static const char *plain(struct arena *arena, const struct move_group *group, bool has,
                         struct wide value)
{
    struct exact fen;
    if (!has) {
        return NULL;
    }
    if (group->money && wide_exact(value, &fen) && exact_divide(fen, exact_of(100), &fen)) {
        return exact_fixed(arena, fen, 2);
    }
    return wide_text(arena, value);
}

static void move_json(struct json *json, struct arena *arena, const struct move_group *group,
                      const struct move *move)
{
    bool both = move->has_before && move->has_after;
    json_open(json, NULL, '{');
    json_string(json, "subject", move->subject);
    json_string(json, "name", move->name);
    if (group->by == MOVES_BY_PERSON) {
        json_string(json, "unit", move->unit);
    }
    json_string(json, "before", plain(arena, group, move->has_before, move->before));
    json_string(json, "after", plain(arena, group, move->has_after, move->after));
    json_string(json, "difference", plain(arena, group, both, move->difference));
    json_integer(json, "rank_before", move->rank_before);
    json_integer(json, "rank_after", move->rank_after);
    json_string(json, "grade_before", move->grade_before);
    json_string(json, "grade_after", move->grade_after);
    json_close(json, '}');
}

static void moves_json(struct json *json, struct moves *moves)
{
    json_close(json, ']');
    json_open(json, "moves", '[');
    for (size_t i = 0; i < moves->count; i++) {
        const struct move_group *group = &moves->groups[i];
        json_open(json, NULL, '{');
        json_string(json, "name", group->rule);
        json_string(json, "title", group->title);
        json_string(json, "group", group->group);
        if (group->money) {
            static const char *const by[] = {"subject", "unit", "person"};
            json_string(json, "by", by[group->by]);
            json_string(json, "before", plain(&moves->arena, group, true, group->before));
            json_string(json, "after", plain(&moves->arena, group, true, group->after));
        }
        json_integer(json, "compared", group->compared);
        json_integer(json, "gained", group->gained);
        json_integer(json, "lost", group->lost);
        json_integer(json, "ranks", group->ranks);
        json_integer(json, "grades", group->grades);
        json_open(json, "subjects", '[');
        for (size_t j = 0; j < group->count; j++) {
            move_json(json, &moves->arena, group, &group->moves[j]);
        }
        json_close(json, ']');
        json_close(json, '}');
    }
}

static void tell_move(struct arena *arena, const struct move_group *group, const struct move *move)
{
    const char *before = no_number(arena, group, move->has_before, move->before);
    const char *after = no_number(arena, group, move->has_after, move->after);
    const char *old = move->grade_before ? move->grade_before : "—";
    const char *new = move->grade_after ? move->grade_after : "—";
    if (group->by == MOVES_BY_PERSON) {
        /* A person is told by name. */
        printf("    %s%s%s", *move->name ? move->name : "—", move->unit ? "  " : "",
               move->unit ? move->unit : "");
    } else {
        const char *subject = *move->subject ? move->subject : "—";
        printf("    %s%s%s", subject, *move->name ? " " : "", move->name);
    }
    if (before || after) {
        printf("  %s → %s", before ? before : "—", after ? after : "—");
    }
    if (before && after) {
        printf("  %s", move_number(arena, group, move->difference, true));
    }
    if (move->rank_before != move->rank_after) {
        printf(_("  rank %" PRId64 " → %" PRId64), move->rank_before, move->rank_after);
    }
    if (strcmp(old, new) != 0) {
        printf("  %s → %s", old, new);
    }
    printf("\n");
}

/* Who gains and who loses, by assessment and group and by fund. */
static void tell_moves(struct moves *moves)
{
    struct arena *arena = &moves->arena;
    for (size_t i = 0; i < moves->count; i++) {
        const struct move_group *group = &moves->groups[i];
        if (group->count == 0) {
            continue;
        }
        const char *peers = group->by == MOVES_BY_UNIT     ? _("by unit")
                            : group->by == MOVES_BY_PERSON ? _("by person")
                                                           : group->group;
        printf("%s  %s%s%s\n", group->rule, group->title, *peers ? "  " : "", peers);
        printf(_("  %" PRId64 " in both: %" PRId64 " gain, %" PRId64 " lose"), group->compared,
               group->gained, group->lost);
        if (group->money) {
            struct wide difference = wide_subtract(arena, group->after, group->before);
            printf(_("; all together %s → %s  %s\n"),
                   move_number(arena, group, group->before, false),
                   move_number(arena, group, group->after, false),
                   move_number(arena, group, difference, true));
        } else {
            printf(_("; %" PRId64 " ranks moved, %" PRId64 " grades changed\n"), group->ranks,
                   group->grades);
        }
        for (size_t j = 0; j < group->count; j++) {
            tell_move(arena, group, &group->moves[j]);
        }
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
        moves_json(&telling->json, telling->moves);
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

/* The workbook has the fonts of the reports. */
static bool write_moves(const struct options *options, const struct moves *moves,
                        struct arena *arena, struct fault *fault)
{
    if (!moves->first) {
        return fault_set(fault, FAULT_INPUT, "diff-check", "%s",
                         _("one of the two is the result of a check, which has no totals, grades "
                           "and amounts; take two runs"));
    }
    struct rulebook *rulebook = command_rulebook(options, arena, fault);
    bool well =
        rulebook && moves_write(moves, rulebook_rules(rulebook)->style, options->output, fault);
    rulebook_close(rulebook);
    return well;
}

int command_diff(const struct options *options, struct arena *arena, struct fault *fault)
{
    struct moves moves = {0};
    struct telling telling = {.options = options, .moves = &moves};
    struct difference_counts counts;
    if (!command_words(options, 2, 2, "OUT_A OUT_B [-o FILE.xlsx]", fault)) {
        return fault->kind;
    }
    json_init(&telling.json, stdout);
    if (options->json) {
        json_open(&telling.json, NULL, '{');
        json_open(&telling.json, "differences", '[');
    }
    arena_init(&moves.arena);
    bool well =
        batch_diff(options->words[0], options->words[1], tell, &telling, &counts, &moves, fault);
    if (well && !options->json) {
        tell_moves(&moves);
    }
    tell_counts(&telling, &counts, well);
    well = well && (!options->output || write_moves(options, &moves, arena, fault));
    arena_clear(&moves.arena);
    if (!well) {
        return fault->kind;
    }
    bool fails = (options->fail_on == FAIL_ERROR && counts.fresh[SEVERITY_ERROR] > 0) ||
                 (options->fail_on == FAIL_WARNING && counts.differences > 0);
    return options->fail_on_given && fails ? 1 : 0;
}
