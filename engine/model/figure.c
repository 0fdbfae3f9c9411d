/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figure.h"

#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "model/rule.h"

const struct figure *figure_constant(struct arena *arena, int64_t whole)
{
    return figure_number(arena, NULL, exact_of(whole));
}

const struct figure *figure_number(struct arena *arena, const char *label, struct exact value)
{
    struct figure *figure = ARENA_NEW(arena, struct figure);
    figure->kind = FIGURE_CONSTANT;
    figure->value = value;
    figure->label = label;
    return figure;
}

const struct figure *figure_measure(struct arena *arena, const char *label, struct exact value,
                                    bool money, const char *measure)
{
    struct figure *figure = ARENA_NEW(arena, struct figure);
    figure->kind = FIGURE_FIELD;
    figure->value = value;
    figure->money = money ? 1 : 0;
    figure->label = label;
    figure->measure = measure;
    return figure;
}

const struct figure *figure_field(struct arena *arena, const char *label, struct exact value,
                                  bool money)
{
    return figure_measure(arena, label, value, money, NULL);
}

const struct figure *figure_parameter(struct arena *arena, const struct parameter *parameter,
                                      const struct parameter_entry *entry)
{
    struct figure *figure = ARENA_NEW(arena, struct figure);
    figure->kind = FIGURE_PARAMETER;
    figure->value = entry->value;
    figure->money = parameter->unit == UNIT_FEN ? 1 : 0;
    figure->label = parameter->declared.title;
    figure->parameter = parameter;
    figure->entry = entry;
    return figure;
}

/* A formula is there to be read, and a figure that is added to itself again and again would have
 * one that no memory holds. */
enum { MOST_OPERATIONS = 1000 };

/* Nought is nought of anything: a sum may start from 0. */
static bool alike(const struct figure *left, const struct figure *right)
{
    return left->money == right->money || left->value.num == 0 || right->value.num == 0;
}

static bool compute(enum figure_kind kind, struct exact a, struct exact b, struct exact *out)
{
    switch (kind) {
    case FIGURE_ADD:
        return exact_add(a, b, out);
    case FIGURE_SUBTRACT:
        return exact_subtract(a, b, out);
    case FIGURE_MULTIPLY:
        return exact_multiply(a, b, out);
    case FIGURE_DIVIDE:
        return exact_divide(a, b, out);
    case FIGURE_NEGATE:
        return exact_subtract(exact_of(0), a, out);
    case FIGURE_LEAST:
        *out = exact_compare(a, b) <= 0 ? a : b;
        return true;
    case FIGURE_MOST:
        *out = exact_compare(a, b) >= 0 ? a : b;
        return true;
    case FIGURE_CONSTANT:
    case FIGURE_FIELD:
    case FIGURE_PARAMETER:
        break;
    }
    return false;
}

const struct figure *figure_combine(struct arena *arena, enum figure_kind kind,
                                    const struct figure *left, const struct figure *right,
                                    struct fault *fault)
{
    bool product = kind == FIGURE_MULTIPLY || kind == FIGURE_DIVIDE;
    if (right && !product && !alike(left, right)) {
        fault_set(fault, FAULT_RULE, "figure-unlike",
                  _("an amount of money and a plain number cannot be added or compared: %s and %s"),
                  figure_text(arena, left), figure_text(arena, right));
        return NULL;
    }
    unsigned operations = 1 + left->operations + (right ? right->operations : 0);
    if (operations > MOST_OPERATIONS) {
        fault_set(fault, FAULT_RULE, "figure-long",
                  _("its formula has more than %d operations; let a measure or a relation count"),
                  MOST_OPERATIONS);
        return NULL;
    }
    if (kind == FIGURE_DIVIDE && right && right->value.num == 0) {
        const struct figure quotient = {.kind = kind, .left = left, .right = right};
        fault_set(fault, FAULT_RULE, "figure-divide", _("division by nought: %s"),
                  figure_formula(arena, &quotient));
        return NULL;
    }
    struct figure *figure = ARENA_NEW(arena, struct figure);
    figure->kind = kind;
    figure->operations = operations;
    figure->left = left;
    figure->right = right;
    if (!compute(kind, left->value, right ? right->value : exact_of(0), &figure->value)) {
        fault_set(fault, FAULT_RULE, "figure-too-large",
                  _("a result does not fit into 64 bits: %s"), figure_formula(arena, figure));
        return NULL;
    }
    int other = right ? right->money : 0;
    figure->money = kind == FIGURE_MULTIPLY         ? left->money + other
                    : kind == FIGURE_DIVIDE         ? left->money - other
                    : right && left->value.num == 0 ? other
                                                    : left->money;
    return figure;
}

const struct figure *figure_copy(struct arena *arena, const struct figure *figure)
{
    if (!figure) {
        return NULL;
    }
    struct figure *copy = ARENA_NEW(arena, struct figure);
    *copy = *figure;
    copy->label = figure->label ? arena_copy(arena, figure->label) : NULL;
    copy->left = figure_copy(arena, figure->left);
    copy->right = figure_copy(arena, figure->right);
    return copy;
}

const char *figure_text(struct arena *arena, const struct figure *figure)
{
    struct exact yuan;
    if (figure->money != 1) {
        return exact_text(arena, figure->value);
    }
    if (!exact_divide(figure->value, exact_of(100), &yuan)) {
        return exact_text(arena, figure->value);
    }
    struct exact fen = figure->value;
    const char *text = fen.den == 1 ? exact_decimal(arena, yuan, 2) : exact_text(arena, yuan);
    return word_with(arena, WORD_YUAN, text, NULL, NULL);
}

/* How tightly an operation binds, for brackets. */
static int strength(const struct figure *figure)
{
    switch (figure->kind) {
    case FIGURE_ADD:
    case FIGURE_SUBTRACT:
        return 1;
    case FIGURE_MULTIPLY:
    case FIGURE_DIVIDE:
        return 2;
    default:
        return 3;
    }
}

/* A formula that is being written: one text that grows, so that nothing of it is copied at every
 * operation. */
struct line {
    struct arena *arena;
    char *at;
    size_t length;
    size_t room;
};

static void add_part(struct line *line, struct text part)
{
    if (line->length + part.length >= line->room) {
        line->room = 2 * (line->length + part.length) + 1;
        char *at = arena_alloc(line->arena, line->room);
        if (line->length > 0) {
            memcpy(at, line->at, line->length);
        }
        line->at = at;
    }
    memcpy(line->at + line->length, part.at, part.length);
    line->length += part.length;
}

static void add(struct line *line, const char *part)
{
    add_part(line, text_of(part));
}

static void add_figure(struct line *line, const struct figure *figure, int least);

/* Titles are no longer than that; a name in a query, which stands for one, may be. */
static struct text label_of(const struct figure *figure)
{
    struct text label = text_of(figure->label);
    size_t at = 0;
    for (int i = 0; i < TITLE_CHARACTERS && at < label.length; i++) {
        text_next(label, &at);
    }
    return text_part(label, 0, at);
}

static void add_leaf(struct line *line, const struct figure *figure)
{
    if (!figure->label) {
        add(line, exact_text(line->arena, figure->value));
        return;
    }
    add_part(line, label_of(figure));
    add(line, " ");
    add(line, figure_text(line->arena, figure));
}

static void add_operation(struct line *line, const struct figure *figure)
{
    static const char *const signs[] = {
        [FIGURE_ADD] = " + ",
        [FIGURE_SUBTRACT] = " − ",
        [FIGURE_MULTIPLY] = " × ",
        [FIGURE_DIVIDE] = " ÷ ",
    };
    int own = strength(figure);
    /* The right side of − and ÷ needs brackets when it is of the same strength. */
    bool strict = figure->kind == FIGURE_SUBTRACT || figure->kind == FIGURE_DIVIDE;
    add_figure(line, figure->left, own);
    add(line, signs[figure->kind]);
    add_figure(line, figure->right, strict ? own + 1 : own);
}

/* In brackets when it does not bind as tightly as least. */
static void add_figure(struct line *line, const struct figure *figure, int least)
{
    bool loose = strength(figure) < least;
    add(line, loose ? "(" : "");
    switch (figure->kind) {
    case FIGURE_CONSTANT:
    case FIGURE_FIELD:
    case FIGURE_PARAMETER:
        add_leaf(line, figure);
        break;
    case FIGURE_NEGATE:
        add(line, "−");
        add_figure(line, figure->left, 3);
        break;
    case FIGURE_LEAST:
    case FIGURE_MOST:
        add(line, figure->kind == FIGURE_LEAST ? "min(" : "max(");
        add_figure(line, figure->left, 0);
        add(line, ", ");
        add_figure(line, figure->right, 0);
        add(line, ")");
        break;
    case FIGURE_ADD:
    case FIGURE_SUBTRACT:
    case FIGURE_MULTIPLY:
    case FIGURE_DIVIDE:
        add_operation(line, figure);
        break;
    }
    add(line, loose ? ")" : "");
}

const char *figure_formula(struct arena *arena, const struct figure *figure)
{
    struct line line = {.arena = arena};
    add_figure(&line, figure, 0);
    add_part(&line, (struct text){"", 1});
    return line.at;
}

void figure_visit(const struct figure *figure,
                  void (*visit)(void *context, const struct figure *leaf), void *context)
{
    if (figure->kind == FIGURE_FIELD || figure->kind == FIGURE_PARAMETER) {
        visit(context, figure);
    }
    if (figure->left) {
        figure_visit(figure->left, visit, context);
    }
    if (figure->right) {
        figure_visit(figure->right, visit, context);
    }
}
