/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two languages at once. What goes to stdout and stderr follows the locale of the user: _("…").
 * What goes into OUT follows the case: word(WORD_…), a fixed list looked up once for its language.
 * LC_NUMERIC stays C, and text is always UTF-8. gettext is known here only.
 */
#ifndef BASE_LANGUAGE_H
#define BASE_LANGUAGE_H

#include <stdbool.h>

struct arena;

#define _(text) language_text(text)
#define N_(text) text

/* Call first, before any thread. folder holds the catalogues. False: C.UTF-8 cannot be read. */
bool language_start(const char *folder);
/* The text in the language of the user. */
const char *language_text(const char *text) __attribute__((format_arg(1)));

/* What the engine itself writes into OUT. */
enum word {
    WORD_NOT_EVALUATED,
    WORD_NO_ROSTER,
    WORD_NO_PREVIOUS,
    WORD_PREVIOUS_LACKS,
    WORD_MERGED,
    WORD_INCOMPLETE,
    WORD_OWN_PART,
    WORD_NOT_LOOKED_FOR,
    WORD_OTHER_RULES,
    WORD_RULE_DIFFERS,
    WORD_LOWER_LACKS,
    WORD_NOT_FROM_TOTALS,
    WORD_NOT_WITH_REPEATED,
    WORD_NO_PARAMETER,
    WORD_NOT_IN_FORCE,
    WORD_DRAFT,
    WORD_MODEL,
    WORD_MISSING_FIELD,
    WORD_ROWS_LEFT,
    WORD_YUAN,
    WORD_ITEMS_LEFT,
    WORD_FULL_POINTS,
    WORD_OF_ALL,
    WORD_MEASURE_NOT,
    WORD_NOTHING_DUE,
    WORD_NO_SCORE,
    WORD_EXCELS,
    WORD_PASSES,
    WORD_FAILS,
    WORD_EXEMPT,
    WORD_NO_GROUP,
    WORD_DROPPED,
    WORD_COUNTED_ZERO,
    WORD_COUNTED_FULL,
    WORD_GATE_CAPS,
    WORD_GATE_VOIDS,
    WORD_VETOED,
    WORD_OVER_QUOTA,
    WORD_TIED_AT_QUOTA,
    WORD_SCALED,
    WORD_ALL_DROPPED,
    WORD_STEP,
    WORD_NO_STEP,
    WORD_FIRM_NOTHING,
    WORD_FIRM_NO_FACTOR,
    WORD_TIED_FEN,
    WORD_POOL_OPEN,
    WORD_POOL_ALL,
    WORD_POOL_PART,
    WORD_POOL_BOUND,
    WORD_POOL_LONG,
    WORD_LEDGER_EMPTY,
    WORD_LEDGER_LEFT,
    WORD_LEDGER_ZEROS,
    WORD_LEDGER_NO_DATE,
    WORD_LEDGER_NO_AMOUNT,
    WORD_LEDGER_NEGATIVE,
    WORD_LEDGER_BETWEEN,
    WORD_LEDGER_LAST_DAY,
    WORD_LEDGER_DAY,
    WORD_LEDGER_BALANCE,
    WORD_FIRM_TOO_LARGE,
    WORD_LEFT_OUT,
    WORD_TAB,
    WORD_IDS_ZEROS,
    WORD_IDS_ONLY_X,
    WORD_SEMICOLON,
    WORD_NEAREST,
    WORD_MAY_BE_UNREAD,
    WORD_FIRST_AT,
    WORD_AT,
    WORD_CHECK_HOLDS,
    WORD_CHECK_FAILS,
    WORD_CHECK_NOT,
    WORD_FEW,
    WORD_LEFT_OUT_CELL,
    WORD_FEW_NOTE,
    WORD_MOVES_ALL,
    WORD_MOVES_RANK,
    WORD_MOVES_GRADE,
    WORD_MOVES_AMOUNT,
    WORD_MOVES_UNIT,
    WORD_MOVES_PERSON,
    WORD_BY_UNIT,
    WORD_BY_PERSON,
    WORD_UNIT_ID,
    WORD_UNIT_NAME,
    WORD_PERSON,
    WORD_RULE,
    WORD_PEERS,
    WORD_SUBJECT,
    WORD_SUBJECT_NAME,
    WORD_COMPARED,
    WORD_GAINED,
    WORD_LOST,
    WORD_RANKS_MOVED,
    WORD_GRADES_MOVED,
    WORD_YUAN_BEFORE,
    WORD_YUAN_AFTER,
    WORD_DIFFERENCE,
    WORD_TOTAL_BEFORE,
    WORD_TOTAL_AFTER,
    WORD_RANK_BEFORE,
    WORD_RANK_AFTER,
    WORD_RANKS_UP,
    WORD_GRADE_BEFORE,
    WORD_GRADE_AFTER,
    WORD_CASE_BEFORE,
    WORD_CASE_AFTER,
    WORD_PARAMETER_MOVED,
    WORD_MOVES_NOTE,
    WORD_MOVES_ORDER,
    WORD_NO_MOVES,
    WORD_COUNT,
};

/* Looks the words up in the language of the case, "zh_CN" or "en"; false: no such catalogue. Call
 * before any thread. */
bool language_words(const char *language);
/* The words in the language of the user, for what tells of an OUT on the screen. */
void language_words_of_user(void);
const char *word(enum word word);
/* The word with {1}, {2} and {3} replaced. */
const char *word_with(struct arena *arena, enum word word, const char *first, const char *second,
                      const char *third);

#endif
