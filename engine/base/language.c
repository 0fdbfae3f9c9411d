/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/language.h"

#include <libintl.h>
#include <locale.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/text.h"

static const char *const words_english[WORD_COUNT] = {
    [WORD_NOT_EVALUATED] = N_("not evaluated"),
    [WORD_NO_ROSTER] = N_("no roster \"{1}\" was received"),
    [WORD_NO_PREVIOUS] = N_("no result of the former period was given (--previous)"),
    [WORD_PREVIOUS_LACKS] = N_("the result of the former period has no \"{1}\""),
    [WORD_MERGED] = N_("{1}, all places below, {2}"),
    [WORD_INCOMPLETE] = N_("{1} (not reported: {2})"),
    [WORD_OWN_PART] = N_("{1} (own)"),
    [WORD_NOT_LOOKED_FOR] =
        N_("no pseudonyms were sent; its persons were not looked for elsewhere"),
    [WORD_OTHER_RULES] = N_("{1} rules are not those of this merge"),
    [WORD_RULE_DIFFERS] = N_("counted by another rule at {1}"),
    [WORD_LOWER_LACKS] = N_("not evaluated at {1}"),
    [WORD_NOT_FROM_TOTALS] =
        N_("cannot be made from the figures of the places; ask for the rosters"),
    [WORD_NOT_WITH_REPEATED] = N_("cannot be made while persons are in two places"),
    [WORD_NO_PARAMETER] = N_("no standard \"{1}\" is laid down for {2} at {3}"),
    [WORD_NOT_IN_FORCE] = N_("basis {1} is not in force for {2} at {3}"),
    [WORD_DRAFT] = N_("basis {1} is a draft; it is computed in a trial only"),
    [WORD_MODEL] = N_("basis {1} is a model; it holds where the case adopts it"),
    [WORD_MISSING_FIELD] = N_("\"{1}\" is not given"),
    [WORD_ROWS_LEFT] = N_("{1} more rows stand in case.db"),
    [WORD_YUAN] = N_("{1} yuan"),
    [WORD_ITEMS_LEFT] = N_("no total: {1} not evaluated"),
    [WORD_FULL_POINTS] = N_("full marks"),
    [WORD_OF_ALL] = N_("due"),
    [WORD_MEASURE_NOT] = N_("\"{1}\" was not evaluated: {2}"),
    [WORD_NOTHING_DUE] = N_("\"{1}\": there is nothing to be counted"),
    [WORD_NO_SCORE] = N_("no score was given for \"{1}\""),
    [WORD_EXCELS] = N_("excels"),
    [WORD_PASSES] = N_("passes"),
    [WORD_FAILS] = N_("does not pass"),
    [WORD_EXEMPT] = N_("takes no part in the assessment"),
    [WORD_NO_GROUP] = N_("belongs to none of the groups that are assessed"),
    [WORD_DROPPED] = N_("{1}; left out, the other points are scaled up"),
    [WORD_COUNTED_ZERO] = N_("{1}; by the rule it earns nothing"),
    [WORD_COUNTED_FULL] = N_("{1}; by the rule it earns all points"),
    [WORD_GATE_CAPS] = N_("{1} was not passed: at most \"{2}\""),
    [WORD_GATE_VOIDS] = N_("{1} was not passed: no points"),
    [WORD_VETOED] = N_("veto: at most \"{1}\""),
    [WORD_OVER_QUOTA] = N_("over the quota of \"{1}\""),
    [WORD_TIED_AT_QUOTA] = N_("alike with others at the limit of the quota of \"{1}\""),
    [WORD_SCALED] = N_("{1} of {2} points could be earned; scaled up to {2}"),
    [WORD_ALL_DROPPED] = N_("no total: every item was left out"),
    [WORD_STEP] = N_("\"{1}\": \"{2}\" of {3}"),
    [WORD_NO_STEP] = N_("\"{1}\": \"{2}\" is none of {3}"),
    [WORD_TIED_FEN] = N_(" (remainders alike: the larger weight, then the smaller code)"),
    [WORD_POOL_OPEN] = N_("cannot be shared out: {1} that take part were not evaluated"),
    [WORD_POOL_ALL] = N_("all weights"),
    [WORD_POOL_PART] = N_("at its least or its most"),
    [WORD_POOL_BOUND] = N_("those at their least or most"),
    [WORD_POOL_LONG] = N_("share of the pool, too long a fraction to be written"),
    [WORD_LEDGER_EMPTY] = N_("there are no entries"),
    [WORD_LEDGER_LEFT] = N_("{1} rows are not in this book:"),
    [WORD_LEDGER_ZEROS] = N_("{1} rows of 0.00 move nothing and are not in this book"),
    [WORD_LEDGER_NO_DATE] = N_("no day is given"),
    [WORD_LEDGER_NO_AMOUNT] = N_("no amount is given"),
    [WORD_LEDGER_NEGATIVE] = N_("the amount is below 0"),
    [WORD_LEDGER_BETWEEN] = N_(", "),
    [WORD_LEDGER_LAST_DAY] = N_("only {1} is given; its last day is taken"),
    [WORD_LEDGER_DAY] = N_("day-taken"),
    [WORD_LEDGER_BALANCE] = N_("balances"),
    [WORD_FIRM_NOTHING] =
        N_("how firm ranks are cannot be told: in some variation too few have a score"),
    [WORD_FIRM_NO_FACTOR] = N_("nothing that varies is for this group: its ranks do not move"),
    [WORD_FIRM_TOO_LARGE] = N_("too many to compute how firm ranks are; take fewer samples"),
    [WORD_LEFT_OUT] = N_(" (this row is left out)"),
    [WORD_IDS_ZEROS] = N_("has numbers of digits that all end in 000, right or not"),
    [WORD_IDS_ONLY_X] = N_("has no right number but those that end in X"),
    [WORD_TAB] = N_("tabs"),
    [WORD_SEMICOLON] = N_("semicolons"),
    [WORD_NEAREST] = N_("; nearest is \"{1}\""),
    [WORD_MAY_BE_UNREAD] = N_("; it may stand in a file that could not be read"),
    [WORD_FIRST_AT] = N_("first at {1}, line {2}"),
    [WORD_AT] = N_("{1}, line {2}"),
    [WORD_CHECK_HOLDS] = N_("Check: {1}; holds for every line."),
    [WORD_CHECK_FAILS] = N_("Check: {1}; does not hold for {2}: {3}"),
    [WORD_CHECK_NOT] = N_("Check: {1}; not evaluated."),
    [WORD_FEW] = N_("<{1}"),
    [WORD_LEFT_OUT_CELL] = N_("*"),
    [WORD_FEW_NOTE] =
        N_("\"<{1}\" is 1 to {2}; \"*\" is left out lest these be worked out from others."),
    [WORD_MOVES_ALL] = N_("Overview of changes"),
    [WORD_MOVES_RANK] = N_("Ranks that moved"),
    [WORD_MOVES_GRADE] = N_("Grades that changed"),
    [WORD_MOVES_AMOUNT] = N_("Amounts that changed"),
    [WORD_MOVES_UNIT] = N_("Amounts by unit"),
    [WORD_MOVES_PERSON] = N_("Amounts by person"),
    [WORD_BY_UNIT] = N_("by unit"),
    [WORD_BY_PERSON] = N_("by person"),
    [WORD_UNIT_ID] = N_("Unit code"),
    [WORD_UNIT_NAME] = N_("Unit"),
    [WORD_PERSON] = N_("Name of the person"),
    [WORD_RULE] = N_("assessment or fund"),
    [WORD_PEERS] = N_("group of peers"),
    [WORD_SUBJECT] = N_("code"),
    [WORD_SUBJECT_NAME] = N_("name"),
    [WORD_COMPARED] = N_("in both"),
    [WORD_GAINED] = N_("gain"),
    [WORD_LOST] = N_("lose"),
    [WORD_RANKS_MOVED] = N_("ranks that moved"),
    [WORD_GRADES_MOVED] = N_("grades that changed"),
    [WORD_YUAN_BEFORE] = N_("yuan before"),
    [WORD_YUAN_AFTER] = N_("yuan after"),
    [WORD_DIFFERENCE] = N_("difference"),
    [WORD_TOTAL_BEFORE] = N_("total before"),
    [WORD_TOTAL_AFTER] = N_("total after"),
    [WORD_RANK_BEFORE] = N_("rank before"),
    [WORD_RANK_AFTER] = N_("rank after"),
    [WORD_RANKS_UP] = N_("ranks up"),
    [WORD_GRADE_BEFORE] = N_("grade before"),
    [WORD_GRADE_AFTER] = N_("grade after"),
    [WORD_CASE_BEFORE] = N_("Before: {1}"),
    [WORD_CASE_AFTER] = N_("After: {1}"),
    [WORD_PARAMETER_MOVED] = N_("Changed: {1}"),
    [WORD_MOVES_NOTE] =
        N_("Counted are subjects. Amounts are those of all subjects together, changed or not."),
    [WORD_MOVES_ORDER] = N_("The greatest gain comes first in each group."),
    [WORD_NO_MOVES] = N_("Nothing changed."),
};

static const char *words[WORD_COUNT];

/* How gettext would choose, except that the locale itself need not be installed: a bare machine
 * has no zh_CN, and its user wants Chinese all the same. */
static void wanted_language(char *out, size_t size)
{
    static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    const char *locale = NULL;
    for (size_t i = 0; i < 3 && (!locale || !*locale); i++) {
        locale = getenv(variables[i]);
    }
    out[0] = '\0';
    if (!locale || !*locale || strcmp(locale, "C") == 0 || strcmp(locale, "POSIX") == 0) {
        return;
    }
    const char *language = getenv("LANGUAGE");
    if (language && *language) {
        snprintf(out, size, "%s", language);
        return;
    }
    snprintf(out, size, "%.*s", (int)strcspn(locale, ".@"), locale);
}

bool language_start(const char *folder)
{
    char language[64];
    wanted_language(language, sizeof(language));
    /* gettext translates nothing under "C", so the locale is C.UTF-8 and LANGUAGE decides. */
    bool found = setlocale(LC_CTYPE, "C.UTF-8") && setlocale(LC_MESSAGES, "C.UTF-8");
    setenv("LANGUAGE", language, 1);
    bindtextdomain("mingce", folder);
    bind_textdomain_codeset("mingce", "UTF-8");
    textdomain("mingce");
    return found;
}

const char *language_text(const char *text)
{
    return gettext(text);
}

bool language_words(const char *language)
{
    char user[64];
    const char *before = getenv("LANGUAGE");
    snprintf(user, sizeof(user), "%s", before ? before : "");
    setenv("LANGUAGE", strcmp(language, "en") == 0 ? "" : language, 1);
    /* A call of textdomain makes gettext look at LANGUAGE again. */
    textdomain("mingce");
    bool found = strcmp(language, "en") == 0;
    for (size_t i = 0; i < WORD_COUNT; i++) {
        words[i] = gettext(words_english[i]);
        found = found || words[i] != words_english[i];
    }
    setenv("LANGUAGE", user, 1);
    textdomain("mingce");
    return found;
}

void language_words_of_user(void)
{
    for (size_t i = 0; i < WORD_COUNT; i++) {
        words[i] = gettext(words_english[i]);
    }
}

const char *word(enum word which)
{
    return words[which] ? words[which] : words_english[which];
}

const char *word_with(struct arena *arena, enum word which, const char *first, const char *second,
                      const char *third)
{
    const char *given[] = {first, second, third};
    struct text left = text_of(word(which));
    const char *out = "";
    size_t brace;
    while ((brace = text_find(left, TEXT("{"))) != SIZE_MAX && brace + 3 <= left.length) {
        size_t number = (size_t)(left.at[brace + 1] - '1');
        const char *value = number < 3 && given[number] ? given[number] : "";
        out = arena_printf(arena, "%s%.*s%s", out, (int)brace, left.at, value);
        left = text_from(left, brace + 3);
    }
    return arena_printf(arena, "%s%.*s", out, (int)left.length, left.at);
}
