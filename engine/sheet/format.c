/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Fonts, borders and number formats. */
#include <string.h>

#include "sheet/internal.h"

static const char *number_format(enum look look)
{
    switch (look) {
    case LOOK_INTEGER:
        return "#,##0;-#,##0;\"—\"";
    case LOOK_MONEY:
        return "#,##0.00";
    case LOOK_PERCENT:
        return "0.0%";
    case LOOK_REAL:
        return "#,##0.0";
    case LOOK_FINE:
        return "#,##0.000";
    case LOOK_POINTS:
        return "#,##0.00";
    case LOOK_PRECISE:
        return "#,##0.000000";
    case LOOK_TEXT:
    case LOOK_CENTRE:
    case LOOK_YES:
        break;
    }
    return "@"; /* text: a long number typed over it stays as typed */
}

static void shape_link(lxw_format *format)
{
    format_set_font_color(format, 0x0563C1);
    format_set_underline(format, LXW_UNDERLINE_SINGLE);
}

static void shape_line(lxw_format *format, const struct style *style, int row)
{
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_font_name(format, row == FORMAT_TITLE  ? style->title_font
                                 : row == FORMAT_HEAD ? style->head_font
                                                      : style->body_font);
    format_set_font_size(format, row == FORMAT_TITLE  ? style->title_size
                                 : row == FORMAT_HEAD ? style->head_size
                                                      : style->body_size);
    switch (row) {
    case FORMAT_TITLE:
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_bold(format);
        format_set_text_wrap(format);
        break;
    case FORMAT_MARK:
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_bold(format);
        format_set_font_color(format, LXW_COLOR_RED);
        break;
    case FORMAT_FORM:
        format_set_align(format, LXW_ALIGN_RIGHT);
        break;
    case FORMAT_HEAD:
        format_set_align(format, LXW_ALIGN_CENTER);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_bg_color(format, 0xEDEDED);
        format_set_text_wrap(format);
        break;
    case FORMAT_NOTE:
        format_set_text_wrap(format);
        break;
    case FORMAT_LINK:
        shape_link(format);
        break;
    case FORMAT_BARE:
        format_set_num_format(format, number_format(LOOK_TEXT));
        break;
    default:
        break;
    }
}

static void shape_cell(lxw_format *format, const struct style *style, const struct format_key *key)
{
    enum look look = (enum look)key->look;
    bool words = look == LOOK_TEXT;
    format_set_font_name(format, style->body_font);
    format_set_font_size(format, style->body_size);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(format, words                 ? LXW_ALIGN_LEFT
                             : look == LOOK_CENTRE ? LXW_ALIGN_CENTER
                                                   : LXW_ALIGN_RIGHT);
    format_set_num_format(format, number_format(look));
    if ((words || look == LOOK_CENTRE) && key->row != FORMAT_COPY) {
        format_set_text_wrap(format);
    }
    if (key->link) {
        shape_link(format);
    }
    if (key->indent > 0) {
        format_set_indent(format, (uint8_t)key->indent);
    }
    if (key->row == ROW_TOTAL_LINE) {
        format_set_bold(format);
        format_set_bg_color(format, 0xF7F7F7);
    }
    if (key->mark != MARK_NONE) {
        format_set_bg_color(format, key->mark == MARK_WRONG ? 0xF8CBAD : 0xFFE699);
    }
}

lxw_format *format_of(struct book *book, int row, enum look look, int indent, bool marked)
{
    struct format_key key = {row, (int)look, indent, marked ? MARK_DOUBT : MARK_NONE, 0};
    return format_for(book, key);
}

lxw_format *format_for(struct book *book, struct format_key key)
{
    for (size_t i = 0; i < book->format_count; i++) {
        if (memcmp(&book->keys[i], &key, sizeof(key)) == 0) {
            return book->formats[i];
        }
    }
    lxw_format *format = workbook_add_format(book->workbook);
    if (key.row >= FORMAT_TITLE && key.row != FORMAT_COPY) {
        shape_line(format, book->style, key.row);
        if (key.mark != MARK_NONE) {
            format_set_font_color(format, 0xC00000); /* on grey, a title that must not be missed */
        }
    } else {
        shape_cell(format, book->style, &key);
    }
    if (book->format_count < MOST_FORMATS) {
        book->keys[book->format_count] = key;
        book->formats[book->format_count++] = format;
    }
    return format;
}
