/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "intake/cell.h"

#include <inttypes.h>
#include <string.h>

#include "base/suggest.h"
#include "intake/damage.h"
#include "intake/idcode.h"
#include "intake/numeral.h"
#include "intake/phone.h"
#include "model/scope.h"

const char *cell_state_name(enum cell_state state)
{
    static const char *const names[] = {
        [CELL_GIVEN] = "given", [CELL_MISSING] = "missing",
        [CELL_EMPTY] = "empty", [CELL_NOT_APPLICABLE] = "not_applicable",
        [CELL_BAD] = "bad",
    };
    return names[state];
}

static void changed(struct cell_reading *reading, struct arena *arena, const char *rule)
{
    reading->changed_by =
        reading->changed_by ? arena_printf(arena, "%s,%s", reading->changed_by, rule) : rule;
}

static void bad(struct cell_reading *reading, enum problem problem, const char *detail)
{
    reading->value = value_none();
    reading->state = CELL_BAD;
    reading->problem = problem;
    reading->detail = detail;
}

static bool has_control(struct text text)
{
    for (size_t i = 0; i < text.length;) {
        uint32_t point = text_next(text, &i);
        if ((point < 0x20 && point != '\t' && point != '\n') || (point >= 0x7F && point < 0xA0) ||
            (point & 0xFFFE) == 0xFFFE) {
            return true;
        }
    }
    return false;
}

/* What a formula shows when it fails; in no column is it a value. */
static bool is_formula_error(struct text text)
{
    static const char *const errors[] = {"#N/A",  "#REF!",  "#VALUE!", "#DIV/0!", "#NAME?",
                                         "#NUM!", "#NULL!", "#SPILL!", "#CALC!",  NULL};
    for (size_t i = 0; text.at[0] == '#' && errors[i]; i++) {
        if (text_is(text, errors[i])) {
            return true;
        }
    }
    return false;
}

/* Types in which full-width digits and inner spaces mean nothing. */
static bool is_plain(enum column_type type)
{
    switch (type) {
    case COLUMN_CODE:
    case COLUMN_INTEGER:
    case COLUMN_DECIMAL:
    case COLUMN_MONEY:
    case COLUMN_DATE:
    case COLUMN_ID_NUMBER:
    case COLUMN_CREDIT_CODE:
    case COLUMN_REGION:
    case COLUMN_PHONE:
        return true;
    default:
        return false;
    }
}

/* What a spreadsheet leaves around a text: ="…" and a leading apostrophe. */
static struct text unwrap(struct text text, struct cell_reading *reading, struct arena *arena)
{
    if (text.length >= 3 && text_starts(text, TEXT("=\"")) && text_ends(text, TEXT("\""))) {
        changed(reading, arena, "formula-text");
        text = text_trim(text_part(text, 2, text.length - 1));
    }
    if (text.length > 1 && text.at[0] == '\'') {
        changed(reading, arena, "apostrophe");
        text = text_trim(text_from(text, 1));
    }
    return text;
}

/* Letters, digits and signs of ASCII with nothing to clean: what most cells hold. */
static bool is_ascii_word(struct text text)
{
    for (size_t i = 0; i < text.length; i++) {
        if ((unsigned char)text.at[i] - 0x21u >= 0x5E) {
            return false;
        }
    }
    return text.length > 0 && text.at[0] != '\'' && text.at[0] != '=';
}

static struct text clean(const struct column *column, struct text raw, struct cell_reading *reading,
                         struct arena *arena)
{
    struct text text = text_trim(raw);
    if (text.length != raw.length) {
        changed(reading, arena, "outer-space");
    }
    if (is_ascii_word(text)) {
        return text;
    }
    struct text visible = text_visible(arena, text);
    if (visible.length != text.length) {
        changed(reading, arena, "invisible");
        text = visible;
    }
    text = unwrap(text, reading, arena);
    if (is_plain(column->type)) {
        struct text half = text_halfwidth(arena, text);
        if (!text_equal(half, text)) {
            changed(reading, arena, "full-width");
            text = half;
        }
    }
    if (column->type == COLUMN_DATE) {
        struct text date = date_without_midnight(text);
        if (date.length != text.length) {
            changed(reading, arena, "midnight");
            text = date;
        }
    }
    if (is_plain(column->type) || column->type == COLUMN_NAME) {
        struct text tight =
            column->type == COLUMN_DATE ? date_squeeze(arena, text) : text_squeeze(arena, text);
        if (tight.length != text.length) {
            changed(reading, arena, "inner-space");
            text = tight;
        }
    }
    return unwrap(text, reading, arena);
}

/* Words for "there is none" and "does not apply". */
static enum cell_state nothing_said(struct text text)
{
    static const char *const none[] = {"空", "无", NULL};
    static const char *const not_applicable[] = {"—",  "-",   "--",  "——",     "―", "/",
                                                 "／", "N/A", "n/a", "不适用", NULL};
    for (size_t i = 0; none[i]; i++) {
        if (text_is(text, none[i])) {
            return CELL_EMPTY;
        }
    }
    for (size_t i = 0; not_applicable[i]; i++) {
        if (text_is(text, not_applicable[i])) {
            return CELL_NOT_APPLICABLE;
        }
    }
    return CELL_GIVEN;
}

static bool is_word(struct text text, const char *word, struct arena *arena)
{
    return arena ? text_equal(text, text_fold(arena, text_of(word))) : text_is(text, word);
}

/* By the letter without an arena, folded with one. */
static const struct choice *choice_by(const struct column *column, struct text text,
                                      struct arena *arena)
{
    for (size_t i = 0; i < column->choice_count; i++) {
        const struct choice *choice = &column->choices[i];
        if (is_word(text, choice->word, arena)) {
            return choice;
        }
        for (const char *const *word = choice->synonyms; *word; word++) {
            if (is_word(text, *word, arena)) {
                return choice;
            }
        }
    }
    return NULL;
}

static const struct choice *choice_of(const struct column *column, struct text text,
                                      struct arena *arena)
{
    /* Nearly every cell holds a word as it is declared; folding is for the others. */
    const struct choice *choice = choice_by(column, text, NULL);
    return choice ? choice : choice_by(column, text_fold(arena, text), arena);
}

static const char *choices_of(const struct column *column, struct arena *arena)
{
    const char *list = "";
    for (size_t i = 0; i < column->choice_count; i++) {
        list = arena_printf(arena, "%s%s%s", list, i > 0 ? "、" : "", column->choices[i].word);
    }
    return list;
}

/* The next of several texts between 、 ; ， , and their like; *left moves behind it. */
static struct text next_of_several(struct text *left)
{
    for (size_t i = 0; i < left->length;) {
        size_t start = i;
        uint32_t point = text_next(*left, &i);
        if (point == 0x3001 || point == ';' || point == 0xFF1B || point == ',' || point == 0xFF0C ||
            point == '/' || point == '\n') {
            struct text part = text_part(*left, 0, start);
            *left = text_from(*left, i);
            return text_trim(part);
        }
    }
    struct text part = text_trim(*left);
    left->length = 0;
    return part;
}

static void read_several(const struct column *column, struct text text,
                         struct cell_reading *reading, struct arena *arena)
{
    const char *joined = "";
    while (text.length > 0) {
        struct text part = next_of_several(&text);
        if (part.length == 0) {
            continue;
        }
        if (column->type == COLUMN_CHOICES) {
            const struct choice *choice = choice_of(column, part, arena);
            if (!choice) {
                bad(reading, PROBLEM_CELL_CHOICE, choices_of(column, arena));
                return;
            }
            part = text_of(choice->word);
        }
        joined =
            arena_printf(arena, "%s%s%.*s", joined, *joined ? "、" : "", (int)part.length, part.at);
    }
    if (*joined) {
        reading->value = value_string(joined);
    } else {
        reading->state = CELL_EMPTY; /* Marks alone, between which nothing stands. */
    }
}

/* What a number may be at most where its column does not say: ten digits. A phone or card number
 * that slid into the wrong cell has more; and a million such amounts, in fen, fit into 64 bits. */
static const int64_t number_most = 9999999999;

static bool within(const struct column *column, struct exact number, struct cell_reading *reading,
                   struct arena *arena)
{
    struct exact min = column->has_min ? column->min : exact_of(-number_most);
    struct exact max = column->has_max ? column->max : exact_of(number_most);
    bool low = exact_compare(number, min) < 0;
    if (!low && exact_compare(number, max) <= 0) {
        return true;
    }
    const char *least = exact_text(arena, min);
    const char *most = exact_text(arena, max);
    bad(reading, PROBLEM_CELL_RANGE,
        column->has_min && column->has_max ? arena_printf(arena, "%s—%s", least, most)
        : low                              ? arena_printf(arena, "≥%s", least)
                                           : arena_printf(arena, "≤%s", most));
    return false;
}

static void read_integer(const struct column *column, struct text text,
                         struct cell_reading *reading, struct arena *arena)
{
    struct exact number;
    struct text bare = numeral_without_counter(text);
    int64_t counted;
    bool words = numeral_parse(bare, &counted);
    if (words) {
        number = exact_of(counted);
    } else if (text_find(bare, TEXT("%")) != SIZE_MAX || text_find(bare, TEXT("/")) != SIZE_MAX ||
               !exact_parse(bare, &number) || number.den != 1) {
        bad(reading, PROBLEM_CELL_INTEGER, NULL);
        return;
    }
    if (within(column, number, reading, arena)) {
        reading->value = value_integer(number.num);
        if (words || bare.length != text.length) {
            changed(reading, arena, words ? "numeral" : "counter");
            reading->clean = text_of(arena_printf(arena, "%" PRId64, number.num));
        }
    }
}

/* Yuan, or so many as the header says; what the cell itself says goes before that. */
static void read_money(const struct column *column, struct text text, int64_t scale,
                       struct cell_reading *reading, struct arena *arena)
{
    static const char *const marks[] = {"¥", "￥", "RMB", NULL};
    struct exact yuan;
    struct exact fen;
    for (const char *const *mark = marks; *mark; mark++) {
        if (text_starts(text, text_of(*mark))) {
            text = text_from(text, strlen(*mark));
        }
    }
    static const char *const ends[] = {"元整", "圆整", "元", "圆", NULL};
    bool said = false;
    for (const char *const *end = ends; *end && !said; end++) {
        said = text_ends(text, text_of(*end));
        text.length -= said ? strlen(*end) : 0;
    }
    if (text_ends(text, TEXT("万"))) {
        text.length -= strlen("万");
        scale = 10000;
    } else if (said) {
        scale = 1;
    }
    if (text_find(text, TEXT("%")) != SIZE_MAX || text_find(text, TEXT("/")) != SIZE_MAX ||
        !exact_parse(text, &yuan) || !exact_multiply(yuan, exact_of(scale), &yuan)) {
        bad(reading, PROBLEM_CELL_MONEY, NULL);
    } else if (!within(column, yuan, reading, arena)) {
        return;
    } else if (!exact_multiply(yuan, exact_of(100), &fen) || fen.den != 1) {
        bad(reading, PROBLEM_CELL_MONEY, NULL);
    } else {
        if (scale != 1) {
            changed(reading, arena, "money-unit");
            reading->clean = text_of(exact_fixed(arena, yuan, 2));
        }
        reading->value = (struct value){.kind = VALUE_MONEY, .integer = fen.num};
    }
}

/* Keeps the places that were written, so that 42.0% stays 0.420: a published figure is compared
 * with as many places as it was published with. */
static void read_decimal(const struct column *column, struct text text,
                         struct cell_reading *reading, struct arena *arena)
{
    struct exact number;
    struct text digits = text;
    bool wan = text_ends(digits, TEXT("万"));
    if (wan) {
        digits.length -= strlen("万");
    }
    bool percent = text_ends(digits, TEXT("%"));
    size_t point = text_find(digits, TEXT("."));
    int places = point == SIZE_MAX ? 0 : (int)(digits.length - point - 1) - (percent ? 1 : 0);
    if (text_find(digits, TEXT("/")) != SIZE_MAX || !exact_parse(digits, &number) ||
        (wan && (percent || !exact_multiply(number, exact_of(10000), &number))) || places > 9) {
        bad(reading, PROBLEM_CELL_DECIMAL, NULL);
        return;
    }
    places += percent ? 2 : wan ? -4 : 0;
    if (within(column, number, reading, arena)) {
        reading->value = value_string(exact_fixed(arena, number, places > 0 ? places : 0));
    }
}

static bool among_words(const char *const *words, struct text text, struct arena *arena)
{
    for (; *words; words++) {
        if (is_word(text, *words, arena)) {
            return true;
        }
    }
    return false;
}

/* 1, 0, or -1 for a word that says neither yes nor no. */
static int boolean_of(struct text text, struct arena *arena)
{
    static const char *const yes[] = {"是", "有", "√",  "✓",   "✔",    "Y",
                                      "1",  "已", "对", "yes", "true", NULL};
    static const char *const no[] = {"否", "无", "×",  "✗",     "✘",    "N", "0",
                                     "未", "错", "no", "false", "没有", NULL};
    if (among_words(yes, text, NULL) || among_words(no, text, NULL)) {
        return among_words(yes, text, NULL); /* Nearly always; folding is for the others. */
    }
    struct text folded = text_fold(arena, text);
    return among_words(yes, folded, arena) ? 1 : among_words(no, folded, arena) ? 0 : -1;
}

static void read_boolean(struct text text, struct cell_reading *reading, struct arena *arena)
{
    int given = boolean_of(text, arena);
    if (given < 0) {
        bad(reading, PROBLEM_CELL_BOOLEAN, NULL);
    } else {
        reading->value = (struct value){.kind = VALUE_BOOLEAN, .integer = given};
    }
}

static void read_date(const struct column *column, struct text text, struct cell_reading *reading,
                      struct arena *arena)
{
    struct date date;
    enum problem problem = PROBLEM_COUNT;
    if (!cell_date(text, arena, &date, &problem)) {
        bad(reading, problem == PROBLEM_CELL_DATE_CENTURY ? problem : PROBLEM_CELL_DATE, NULL);
        return;
    }
    if (date_precision(date) < column->precision) {
        bad(reading, PROBLEM_CELL_DATE_PRECISION, NULL);
        return;
    }
    reading->value = (struct value){.kind = VALUE_DATE, .date = date};
    reading->problem = problem;
    if (problem != PROBLEM_COUNT) {
        char iso[12];
        date_format(date, iso);
        reading->detail = arena_copy(arena, iso);
        if (problem == PROBLEM_CELL_DATE_SERIAL) {
            changed(reading, arena, "date-serial");
            reading->clean = text_of(reading->detail);
        }
    }
}

static struct text large_letters(struct text text, struct cell_reading *reading,
                                 struct arena *arena)
{
    bool small = false;
    char *large = arena_text(arena, text);
    for (size_t i = 0; i < text.length; i++) {
        if (large[i] >= 'a' && large[i] <= 'z') {
            large[i] = (char)(large[i] - 'a' + 'A');
            small = true;
        }
    }
    if (small) {
        changed(reading, arena, "upper-case");
        reading->clean = (struct text){large, text.length};
    }
    return (struct text){large, text.length};
}

static void read_id_number(struct text text, struct cell_reading *reading, struct arena *arena)
{
    char extended[19];
    struct text number = large_letters(text, reading, arena);
    if (damage_notation(text)) {
        bad(reading, PROBLEM_CELL_DAMAGED, NULL);
    } else if (id_number_extend(number, extended)) {
        reading->value = value_string(arena_copy(arena, extended));
        reading->problem = PROBLEM_CELL_ID_15;
        reading->clean = reading->value.text;
        changed(reading, arena, "id-15");
    } else if (!id_number_valid(number)) {
        bad(reading, PROBLEM_CELL_ID_NUMBER, NULL);
    } else {
        reading->value = value_text(number);
    }
}

static void read_phone(struct text text, struct cell_reading *reading, struct arena *arena)
{
    if (damage_notation(text)) {
        bad(reading, PROBLEM_CELL_DAMAGED, NULL);
        return;
    }
    struct text number;
    enum phone phone = phone_read(text, arena, &number);
    if (phone != PHONE_ONE) {
        bad(reading, phone == PHONE_SEVERAL ? PROBLEM_CELL_PHONES : PROBLEM_CELL_PHONE, NULL);
        return;
    }
    if (!text_equal(number, text)) {
        changed(reading, arena, "phone-form");
        reading->clean = number;
    }
    reading->value = value_text(number);
}

static void read_code(const struct column *column, struct text text, struct cell_reading *reading,
                      struct arena *arena)
{
    if (damage_notation(text)) {
        bad(reading, PROBLEM_CELL_DAMAGED, NULL);
    } else if (column->type == COLUMN_CREDIT_CODE) {
        struct text code = large_letters(text, reading, arena);
        reading->value = value_text(code);
        if (!credit_code_valid(code)) {
            bad(reading, PROBLEM_CELL_CREDIT_CODE, NULL);
        }
    } else if (column->type == COLUMN_REGION && !place_valid(text)) {
        bad(reading, PROBLEM_CELL_REGION, NULL);
    } else {
        reading->value = value_text(text);
    }
}

static void read_choice(const struct column *column, struct text text, struct cell_reading *reading,
                        struct arena *arena)
{
    const struct choice *choice = choice_of(column, text, arena);
    if (choice) {
        reading->value = value_string(choice->word);
    } else {
        bad(reading, PROBLEM_CELL_CHOICE, choices_of(column, arena));
    }
}

static void read_typed(const struct column *column, struct text text, int64_t scale,
                       struct cell_reading *reading, struct arena *arena)
{
    switch (column->type) {
    case COLUMN_NAME:
    case COLUMN_TEXT:
    case COLUMN_REFERENCE:
    case COLUMN_TYPES:
        reading->value = value_text(text);
        break;
    case COLUMN_CODE:
    case COLUMN_CREDIT_CODE:
    case COLUMN_REGION:
        read_code(column, text, reading, arena);
        break;
    case COLUMN_TEXTS:
    case COLUMN_CHOICES:
        read_several(column, text, reading, arena);
        break;
    case COLUMN_INTEGER:
        read_integer(column, text, reading, arena);
        break;
    case COLUMN_DECIMAL:
        read_decimal(column, text, reading, arena);
        break;
    case COLUMN_MONEY:
        read_money(column, text, scale, reading, arena);
        break;
    case COLUMN_DATE:
        read_date(column, text, reading, arena);
        break;
    case COLUMN_BOOLEAN:
        read_boolean(text, reading, arena);
        break;
    case COLUMN_CHOICE:
        read_choice(column, text, reading, arena);
        break;
    case COLUMN_ID_NUMBER:
        read_id_number(text, reading, arena);
        break;
    case COLUMN_PHONE:
        read_phone(text, reading, arena);
        break;
    }
}

struct cell_reading cell_read_scaled(const struct column *column, struct text raw, int64_t scale,
                                     struct arena *arena)
{
    struct cell_reading reading = {.state = CELL_MISSING, .problem = PROBLEM_COUNT};
    struct text text = clean(column, raw, &reading, arena);
    if (text.length == 0) {
        reading.changed_by = NULL;
        return reading;
    }
    reading.clean = text;
    reading.state = nothing_said(text);
    bool word_of_column = (column->type == COLUMN_BOOLEAN && boolean_of(text, arena) >= 0) ||
                          (column->type == COLUMN_CHOICE && choice_of(column, text, arena));
    if (reading.state != CELL_GIVEN && !word_of_column) {
        return reading;
    }
    reading.state = CELL_GIVEN;
    if (has_control(text)) {
        bad(&reading, PROBLEM_CELL_CONTROL, NULL);
        return reading;
    }
    if (is_formula_error(text)) {
        bad(&reading, PROBLEM_CELL_ERROR, NULL);
        return reading;
    }
    if (damage_narrow(text)) {
        bad(&reading, PROBLEM_CELL_NARROW, NULL);
        return reading;
    }
    read_typed(column, text, scale, &reading, arena);
    if (reading.problem == PROBLEM_COUNT && !is_ascii_word(text) &&
        damage_lost(text, column->type == COLUMN_NAME)) {
        reading.problem = PROBLEM_CELL_LOST;
    }
    return reading;
}

struct cell_reading cell_read(const struct column *column, struct text raw, struct arena *arena)
{
    return cell_read_scaled(column, raw, 1, arena);
}

struct cell_reading cell_uncomputed(struct text raw)
{
    struct cell_reading reading = {.state = CELL_BAD, .clean = raw};
    bad(&reading, PROBLEM_CELL_ERROR, NULL);
    return reading;
}
