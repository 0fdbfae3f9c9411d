/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words by which enumerated things are called in rules, reports, the store and the docs. */
#include <stddef.h>

#include "model/assessment.h"
#include "model/journal.h"
#include "model/problem.h"
#include "model/report.h"
#include "model/roster.h"
#include "model/rule.h"
#include "model/ruletest.h"

static const char *const column_types[COLUMN_TYPES + 1] = {
    [COLUMN_CODE] = "code",           [COLUMN_NAME] = "name",
    [COLUMN_TEXT] = "text",           [COLUMN_TEXTS] = "texts",
    [COLUMN_INTEGER] = "integer",     [COLUMN_DECIMAL] = "decimal",
    [COLUMN_MONEY] = "money",         [COLUMN_DATE] = "date",
    [COLUMN_BOOLEAN] = "boolean",     [COLUMN_CHOICE] = "choice",
    [COLUMN_CHOICES] = "choices",     [COLUMN_REFERENCE] = "reference",
    [COLUMN_ID_NUMBER] = "id_number", [COLUMN_CREDIT_CODE] = "credit_code",
    [COLUMN_REGION] = "region",       [COLUMN_PHONE] = "phone",
};

const char *const *column_type_names(void)
{
    return column_types;
}

const char *column_type_name(enum column_type type)
{
    return column_types[type];
}

const char *const *chart_kind_names(void)
{
    static const char *const names[] = {"column", "bar", "pie", "line", "scatter", NULL};
    return names;
}

const char *const *paper_names(void)
{
    static const char *const names[] = {"A4", "A3", NULL};
    return names;
}

static const char *const problems[PROBLEM_COUNT + 1] = {
    [PROBLEM_FILE_UNMATCHED] = "file-unmatched",
    [PROBLEM_FILE_OTHER] = "file-other",
    [PROBLEM_FILE_AMBIGUOUS] = "file-ambiguous",
    [PROBLEM_FILE_BY_HEADER] = "file-by-header",
    [PROBLEM_FILE_EMPTY] = "file-empty",
    [PROBLEM_FILE_ENCODING] = "file-encoding",
    [PROBLEM_FILE_UNSURE] = "file-unsure",
    [PROBLEM_FILE_DELIMITER] = "file-delimiter",
    [PROBLEM_FILE_IDS] = "file-ids",
    [PROBLEM_FILE_OLD_FORMAT] = "file-old-format",
    [PROBLEM_FILE_LOCKED] = "file-locked",
    [PROBLEM_FILE_BROKEN] = "file-broken",
    [PROBLEM_FILE_TOO_LARGE] = "file-too-large",
    [PROBLEM_FILE_DISGUISED] = "file-disguised",
    [PROBLEM_FILE_REPEATED] = "file-repeated",
    [PROBLEM_FILE_PERSONAL] = "file-personal",
    [PROBLEM_SHEET_UNMATCHED] = "sheet-unmatched",
    [PROBLEM_SHEET_HIDDEN] = "sheet-hidden",
    [PROBLEM_ROWS_HIDDEN] = "rows-hidden",
    [PROBLEM_COLUMNS_HIDDEN] = "columns-hidden",
    [PROBLEM_CELLS_MERGED] = "cells-merged",
    [PROBLEM_FILE_UNIT] = "file-unit",
    [PROBLEM_HEADER_MISSING] = "header-missing",
    [PROBLEM_HEADER_REQUIRED] = "header-required",
    [PROBLEM_HEADER_REPEATED] = "header-repeated",
    [PROBLEM_HEADER_UNKNOWN] = "header-unknown",
    [PROBLEM_HEADER_UNIT] = "header-unit",
    [PROBLEM_HEADER_UNIT_UNSURE] = "header-unit-unsure",
    [PROBLEM_LINE_ENCODING] = "line-encoding",
    [PROBLEM_QUOTE_UNCLOSED] = "quote-unclosed",
    [PROBLEM_ROW_RAGGED] = "row-ragged",
    [PROBLEM_ROW_TOTAL] = "row-total",
    [PROBLEM_ROW_UNFILLED] = "row-unfilled",
    [PROBLEM_ROW_FOOTER] = "row-footer",
    [PROBLEM_ROW_NUMBERS] = "row-numbers",
    [PROBLEM_ROW_HEADER] = "row-header",
    [PROBLEM_SUM_DIFFERS] = "sum-differs",
    [PROBLEM_TOTAL_DIFFERS] = "total-differs",
    [PROBLEM_KEY_BLANK] = "key-blank",
    [PROBLEM_KEY_REPEATED] = "key-repeated",
    [PROBLEM_ROW_SUPERSEDED] = "row-superseded",
    [PROBLEM_FILE_SUPERSEDED] = "file-superseded",
    [PROBLEM_CORRECTION_UNCLEAR] = "correction-unclear",
    [PROBLEM_CELL_REQUIRED] = "cell-required",
    [PROBLEM_CELL_ERROR] = "cell-error",
    [PROBLEM_CELL_CONTROL] = "cell-control",
    [PROBLEM_CELL_DAMAGED] = "cell-damaged",
    [PROBLEM_CELL_NARROW] = "cell-narrow",
    [PROBLEM_CELL_LOST] = "cell-lost",
    [PROBLEM_CELL_INTEGER] = "cell-integer",
    [PROBLEM_CELL_DECIMAL] = "cell-decimal",
    [PROBLEM_CELL_MONEY] = "cell-money",
    [PROBLEM_CELL_RANGE] = "cell-range",
    [PROBLEM_CELL_DATE] = "cell-date",
    [PROBLEM_CELL_DATE_CENTURY] = "cell-date-century",
    [PROBLEM_CELL_DATE_PRECISION] = "cell-date-precision",
    [PROBLEM_CELL_DATE_SERIAL] = "cell-date-serial",
    [PROBLEM_CELL_DATE_UNSURE] = "cell-date-unsure",
    [PROBLEM_CELL_BOOLEAN] = "cell-boolean",
    [PROBLEM_CELL_CHOICE] = "cell-choice",
    [PROBLEM_CELL_ID_NUMBER] = "cell-id-number",
    [PROBLEM_CELL_ID_15] = "cell-id-15",
    [PROBLEM_CELL_CREDIT_CODE] = "cell-credit-code",
    [PROBLEM_CELL_REGION] = "cell-region",
    [PROBLEM_CELL_PHONE] = "cell-phone",
    [PROBLEM_CELL_PHONES] = "cell-phones",
    [PROBLEM_REFERENCE_UNKNOWN] = "reference-unknown",
    [PROBLEM_REFERENCE_AMBIGUOUS] = "reference-ambiguous",
    [PROBLEM_UNIT_DISAGREES] = "unit-disagrees",
    [PROBLEM_WAIVER_UNKNOWN] = "waiver-unknown",
    [PROBLEM_WAIVER_AMBIGUOUS] = "waiver-ambiguous",
    [PROBLEM_WAIVER_REFUSED] = "waiver-refused",
};

const char *problem_name(enum problem problem)
{
    return problems[problem];
}

const char *const *problem_names(void)
{
    return problems;
}

const char *const *basis_status_names(void)
{
    static const char *const names[] = {"in force", "reported", "draft", "repealed", "model", NULL};
    return names;
}

const char *const *unit_names(void)
{
    static const char *const names[] = {"count", "ratio", "fen", "text", NULL};
    return names;
}

const char *const *severity_names(void)
{
    static const char *const names[] = {"error", "warning", "note", NULL};
    return names;
}

const char *const *every_names(void)
{
    static const char *const names[] = {"month",  "quarter", "half", "year",
                                        "window", "event",   NULL};
    return names;
}

const char *const *bound_names(void)
{
    static const char *const names[] = {"whole", "last", "any", NULL};
    return names;
}

const char *const *score_mode_names(void)
{
    static const char *const names[SCORE_MODES + 1] = {
        [SCORE_GROUP] = "group",         [SCORE_FLAG] = "flag",           [SCORE_LADDER] = "ladder",
        [SCORE_SHARE] = "share",         [SCORE_BANDS] = "bands",         [SCORE_COUNT] = "count",
        [SCORE_SHORTFALL] = "shortfall", [SCORE_CHECKLIST] = "checklist", [SCORE_GATE] = "gate",
        [SCORE_MANUAL] = "manual",       [SCORE_FUNCTION] = "function",
    };
    return names;
}

const char *const *comparison_names(void)
{
    static const char *const names[] = {"least", "over", "most", "under", NULL};
    return names;
}

const char *const *consequence_names(void)
{
    static const char *const names[] = {"open", "zero", "full", "drop", NULL};
    return names;
}

const char *const *stage_names(void)
{
    static const char *const names[] = {"self", "first", "ballot", "review", "settled", NULL};
    return names;
}

const char *const *event_kind_names(void)
{
    static const char *const names[] = {"bonus", "penalty", "veto", NULL};
    return names;
}

const char *const *quota_ties_names(void)
{
    static const char *const names[] = {"none", "all", "by", NULL};
    return names;
}

const char *const *rank_form_names(void)
{
    static const char *const names[] = {"standard", "dense", NULL};
    return names;
}

const char *const *journal_roots(void)
{
    static const char *const roots[] = {"Assets", "Liabilities", "Equity",
                                        "Income", "Expenses",    NULL};
    return roots;
}

const char *const *pool_method_names(void)
{
    static const char *const names[] = {"largest-remainder", "adams", "webster", "jefferson", NULL};
    return names;
}

const char *const *profile_names(void)
{
    static const char *const names[] = {"internal", "unit", "upper", "public", NULL};
    return names;
}

const char *const *report_words(void)
{
    static const char *const names[] = {"title", "period",   "as_of",    "place", "reported_on",
                                        "head",  "reviewer", "preparer", "phone", "inputs",
                                        "rules", "version",  "id",       "name",  NULL};
    return names;
}

const char *report_measure_word(void)
{
    return "measure.";
}

const char *const *look_names(void)
{
    static const char *const names[] = {"text",    "centre", "yes",  "integer", "money",
                                        "percent", "real",   "fine", "points",  NULL};
    return names;
}

const char *const *measure_part_names(void)
{
    static const char *const names[] = {"value", "numerator", "denominator", "low", "high", NULL};
    return names;
}

const char *const *expected_of_names(void)
{
    static const char *const names[EXPECTED_KINDS + 1] = {"assessment", "fund",    "parameter",
                                                          "measure",    "finding", NULL};
    return names;
}
