/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Shares coloured by how large they are. */
#include "sheet/internal.h"

/* Light enough for the figures to be read, and darker the less there is when it is printed in
 * grey. Fixed ends: a colour means the same on every sheet. */
lxw_error heat_column(lxw_worksheet *sheet, lxw_row_t first, lxw_row_t last, lxw_col_t column)
{
    lxw_conditional_format scale = {
        .type = LXW_CONDITIONAL_3_COLOR_SCALE,
        .min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
        .mid_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
        .max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
        .min_value = 0,
        .mid_value = 0.5,
        .max_value = 1,
        .min_color = 0xF4978E,
        .mid_color = 0xFFE699,
        .max_color = 0xE2F0D9,
    };
    return worksheet_conditional_format_range(sheet, first, column, last, column, &scale);
}
