/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/functions.h"

#include <inttypes.h>
#include <string.h>

#include "base/date.h"
#include "base/exact.h"
#include "base/language.h"
#include "base/suggest.h"
#include "base/wide.h"
#include "batch/evaluation.h"
#include "model/scope.h"
#include "money/money.h"
#include "seal/seal.h"
#include "stats/stats.h"

void parameter_log_add(struct parameter_log *log, const struct parameter *parameter,
                       const struct parameter_entry *entry)
{
    for (size_t i = 0; i < log->count; i++) {
        const struct parameter_use *use = &log->uses[i];
        if (use->parameter == parameter && use->entry == entry &&
            strcmp(use->used_by, log->used_by) == 0) {
            return;
        }
    }
    struct parameter_use use = {parameter, entry, log->used_by};
    ARENA_PUSH(log->arena, log->uses, log->count, use);
}

void parameter_log_inherit(struct parameter_log *log, const char *const *tables,
                           const char *used_by)
{
    const char *before = log->used_by;
    log->used_by = used_by;
    for (; *tables; tables++) {
        const char *relation = arena_printf(log->arena, "relation %s", *tables);
        const char *obligation = arena_printf(log->arena, "obligation %s", *tables);
        for (size_t i = 0; i < log->count; i++) {
            if (strcmp(log->uses[i].used_by, relation) == 0 ||
                strcmp(log->uses[i].used_by, obligation) == 0) {
                parameter_log_add(log, log->uses[i].parameter, log->uses[i].entry);
            }
        }
    }
    log->used_by = before;
}

static bool aggregate(void *context, struct series *series, const double *arguments, size_t count,
                      struct value *out)
{
    const struct statistic *statistic = context;
    double value;
    if (!stats_compute(statistic, series, arguments, count, &value)) {
        return false;
    }
    *out = value_real(value);
    return true;
}

/* As for a rule in Lua: a parameter holds only where and when its basis does. */
static bool in_force(const struct function_context *own, const struct parameter_entry *entry,
                     const char *place, struct date at, struct arena *arena)
{
    const struct evaluation evaluation = {
        .rules = own->rules, .settings = own->settings, .drafts = own->settings->trial};
    const char *ids[] = {entry->basis, NULL};
    const struct declared head = {.basis = ids};
    return entry->overridden || !evaluation_obstacle(&evaluation, &head, place, at, false, arena);
}

static bool no_parameter(const struct ruleset *rules, const char *name, struct arena *arena,
                         struct fault *fault)
{
    const char **known = ARENA_ARRAY(arena, rules->parameter_count + 1, const char *);
    for (size_t i = 0; i < rules->parameter_count; i++) {
        known[i] = rules->parameters[i]->declared.name;
    }
    return fault_set(fault, FAULT_RULE, "parameter-unknown", _("there is no parameter \"%s\"%s"),
                     name, suggest_hint(arena, name, known, rules->parameter_count));
}

/* parameter(name [, place [, date]]): its value there and then; NULL when none is laid down. */
static bool call_parameter(void *context, const struct value *arguments, size_t count,
                           struct arena *arena, struct value *out, struct fault *fault)
{
    const struct function_context *own = context;
    char place[8] = "";
    struct date at = own->settings->as_of;
    if (arguments[0].kind != VALUE_TEXT) {
        return fault_set(fault, FAULT_RULE, "parameter-unknown", "%s",
                         _("parameter() wants the name of a parameter"));
    }
    const char *name = arena_text(arena, arguments[0].text);
    const struct parameter *parameter = ruleset_parameter(own->rules, name);
    if (!parameter) {
        return own->recorded || no_parameter(own->rules, name, arena, fault);
    }
    strncpy(place, own->settings->place, 6);
    if (count > 1 && arguments[1].kind == VALUE_TEXT && arguments[1].text.length == 6) {
        const char *given = arena_text(arena, arguments[1].text);
        if (place_within(given, own->settings->place)) {
            strncpy(place, given, 6);
        }
    }
    if (count > 2 && arguments[2].kind == VALUE_TEXT) {
        date_parse(arguments[2].text, &at);
    }
    const struct parameter_entry *entry = parameter_at(parameter, place, at);
    if (!entry || !in_force(own, entry, place, at, arena)) {
        return true;
    }
    parameter_log_add(own->log, parameter, entry);
    if (parameter->unit == UNIT_TEXT) {
        *out = value_string(entry->text);
    } else if (entry->value.den == 1) {
        *out = value_integer(entry->value.num);
    } else {
        *out = value_string(exact_text(arena, entry->value));
    }
    return true;
}

/* The arguments of a function that counts exactly. Nothing, or a text that is no number, cannot be
 * told: *known is false. A real one is not what its author wrote: 0.3 is a little less. */
static bool exact_at(const char *function, const struct value *argument, bool *known,
                     struct exact *out, struct fault *fault)
{
    *known = true;
    *out = exact_of(0);
    switch (argument->kind) {
    case VALUE_INTEGER:
        *out = exact_of(argument->integer);
        return true;
    case VALUE_TEXT:
        *known = exact_parse(argument->text, out);
        return true;
    case VALUE_NONE:
        *known = false;
        return true;
    default:
        return fault_set(fault, FAULT_RULE, "query-wrong",
                         _("%s() counts exactly and was given the real number %.15g: write it as a "
                           "whole number, or as a text such as '0.3'"),
                         function, argument->real);
    }
}

/* Numerator over denominator; without a denominator the numerator itself. */
static bool quotient_at(const char *function, const struct value *arguments, bool *known,
                        struct exact *out, struct fault *fault)
{
    struct exact above;
    struct exact below = exact_of(1);
    bool below_known = true;
    *out = exact_of(0);
    bool whole = arguments[1].kind == VALUE_NONE;
    if (!exact_at(function, &arguments[0], known, &above, fault) ||
        (!whole && !exact_at(function, &arguments[1], &below_known, &below, fault))) {
        return false;
    }
    *known = *known && below_known && exact_divide(above, below, out);
    return true;
}

/* agrees(published, numerator, denominator): whether the exact value, rounded half up to as many
 * places as were published, is what was published. */
static bool call_agrees(void *context, const struct value *arguments, size_t count,
                        struct arena *arena, struct value *out, struct fault *fault)
{
    struct exact published;
    struct exact value;
    bool known;
    bool value_known;
    (void)context, (void)count;
    if (!exact_at("agrees", &arguments[0], &known, &published, fault) ||
        !quotient_at("agrees", arguments + 1, &value_known, &value, fault)) {
        return false;
    }
    if (!known || !value_known) {
        return true;
    }
    struct text text = arguments[0].kind == VALUE_TEXT ? arguments[0].text : TEXT("");
    size_t point = text_find(text, TEXT("."));
    int places = point == SIZE_MAX ? 0 : (int)(text.length - point - 1);
    struct exact rounded;
    if (exact_parse(text_of(exact_fixed(arena, value, places > 9 ? 9 : places)), &rounded)) {
        *out = value_integer(exact_compare(rounded, published) == 0);
    }
    return true;
}

/* compare(published, numerator, denominator): −1, 0 or 1 as the exact value is below, at or above
 * what was published. */
static bool call_compare(void *context, const struct value *arguments, size_t count,
                         struct arena *arena, struct value *out, struct fault *fault)
{
    struct exact published;
    struct exact value;
    bool known;
    bool value_known;
    (void)context, (void)count, (void)arena;
    if (!exact_at("compare", &arguments[0], &known, &published, fault) ||
        !quotient_at("compare", arguments + 1, &value_known, &value, fault)) {
        return false;
    }
    if (known && value_known) {
        *out = value_integer(exact_compare(value, published));
    }
    return true;
}

/* decimal(numerator, denominator, places): the exact quotient as text, rounded half up. */
static bool call_decimal(void *context, const struct value *arguments, size_t count,
                         struct arena *arena, struct value *out, struct fault *fault)
{
    struct exact value;
    struct exact places;
    bool known;
    bool places_known;
    (void)context, (void)count;
    if (!quotient_at("decimal", arguments, &known, &value, fault) ||
        !exact_at("decimal", &arguments[2], &places_known, &places, fault)) {
        return false;
    }
    if (known && places_known && places.den == 1 && places.num >= 0 && places.num <= 9) {
        *out = value_string(exact_fixed(arena, value, (int)places.num));
    }
    return true;
}

/* portion(amount, rate [, whole]): amount × rate ÷ whole, exact, and then rounded half up to a
 * whole number, as a fund rounds its lines to fen. */
static bool call_portion(void *context, const struct value *arguments, size_t count,
                         struct arena *arena, struct value *out, struct fault *fault)
{
    struct exact given[3] = {[2] = exact_of(1)};
    struct exact rate;
    struct exact product;
    int64_t rounded;
    (void)context;
    for (size_t i = 0; i < count; i++) {
        bool known;
        if (!exact_at("portion", &arguments[i], &known, &given[i], fault)) {
            return false;
        }
        if (!known || (i == 2 && given[i].num == 0)) {
            return true;
        }
    }
    if (!exact_divide(given[1], given[2], &rate) || !exact_multiply(given[0], rate, &product) ||
        !money_round(product, ROUND_HALF_UP, &rounded)) {
        return fault_set(fault, FAULT_RULE, "figure-too-large",
                         _("a result does not fit into 64 bits: %s"),
                         arena_printf(arena, "portion(%s, %s, %s)", exact_text(arena, given[0]),
                                      exact_text(arena, given[1]), exact_text(arena, given[2])));
    }
    *out = value_integer(rounded);
    return true;
}

/* points(text): an exact number of any length, such as the tables of assessments hold, as a real
 * one for a sheet. */
static bool call_points(void *context, const struct value *arguments, size_t count,
                        struct arena *arena, struct value *out, struct fault *fault)
{
    struct wide value;
    (void)context, (void)count, (void)fault;
    if (arguments[0].kind == VALUE_TEXT && wide_parse(arena, arguments[0].text, &value)) {
        *out = value_real(wide_real(value));
    } else if (arguments[0].kind == VALUE_INTEGER) {
        *out = value_real((double)arguments[0].integer);
    }
    return true;
}

/* age(birth, at): completed years. What is not known of the birth counts in favour of the age: a
 * birth in 1953-08 is complete on the first of August. NULL without a birth. */
static bool call_age(void *context, const struct value *arguments, size_t count,
                     struct arena *arena, struct value *out, struct fault *fault)
{
    struct date birth;
    struct date at;
    (void)context;
    (void)count;
    (void)arena;
    (void)fault;
    if (arguments[0].kind != VALUE_TEXT || arguments[1].kind != VALUE_TEXT ||
        !date_parse(arguments[0].text, &birth) || !date_parse(arguments[1].text, &at)) {
        return true;
    }
    birth = date_first(birth);
    at = date_last(at);
    bool before = at.month < birth.month || (at.month == birth.month && at.day < birth.day);
    *out = value_integer(at.year - birth.year - before);
    return true;
}

static int64_t day_number(struct date day)
{
    int64_t before = day.year - 1;
    int64_t number = before * 365 + before / 4 - before / 100 + before / 400 + day.day;
    for (int month = 1; month < day.month; month++) {
        number += date_days_in(day.year, month);
    }
    return number;
}

/* days(from, to): how many days later. NULL unless both are known to the day: what is not known
 * cannot be late. */
static bool call_days(void *context, const struct value *arguments, size_t count,
                      struct arena *arena, struct value *out, struct fault *fault)
{
    struct date from;
    struct date to;
    (void)context, (void)count, (void)arena, (void)fault;
    if (arguments[0].kind == VALUE_TEXT && arguments[1].kind == VALUE_TEXT &&
        date_parse(arguments[0].text, &from) && date_parse(arguments[1].text, &to) &&
        date_precision(from) == DATE_DAY && date_precision(to) == DATE_DAY) {
        *out = value_integer(day_number(to) - day_number(from));
    }
    return true;
}

/* chance(seed, id): SHA-256 of the seed, a line feed and the id, in hexadecimal: in its order
 * anybody draws the same sample. */
static bool call_chance(void *context, const struct value *arguments, size_t count,
                        struct arena *arena, struct value *out, struct fault *fault)
{
    (void)context, (void)count, (void)fault;
    char hex[SEAL_HEX];
    if (arguments[0].kind != VALUE_TEXT || arguments[1].kind != VALUE_TEXT) {
        return true;
    }
    const struct text parts[] = {arguments[0].text, text_of("\n"), arguments[1].text};
    seal_texts(parts, 3, hex);
    *out = value_string(arena_copy(arena, hex));
    return true;
}

/* A number of a formula; decimals are kept as text. */
static bool real_of(const struct value *value, double *out)
{
    struct exact exact;
    if (value->kind == VALUE_TEXT) {
        if (!exact_parse(value->text, &exact)) {
            return false;
        }
        *out = exact_real(exact);
        return true;
    }
    *out = value->kind == VALUE_INTEGER ? (double)value->integer : value->real;
    return value->kind == VALUE_INTEGER || value->kind == VALUE_REAL;
}

static bool call_formula(void *context, const struct value *arguments, size_t count,
                         struct arena *arena, struct value *out, struct fault *fault)
{
    const struct formula *formula = context;
    double numbers[8];
    double value;
    (void)arena;
    for (size_t i = 0; i < count; i++) {
        if (arguments[i].kind == VALUE_NONE) {
            return true;
        }
        if (!real_of(&arguments[i], &numbers[i])) {
            return fault_set(fault, FAULT_RULE, "query-wrong", "%s",
                             _("a statistic is of numbers, and was given a text"));
        }
    }
    if (formula_compute(formula, numbers, count, &value)) {
        *out = value_real(value);
    }
    return true;
}

/* A scalar; the first few also want to know the rules and the case. */
#define SCALAR(NAME, LEAST, MOST, CALL, SAYS)                                                      \
    {                                                                                              \
        .name = (NAME), .least = (LEAST), .most = (MOST), .call = (CALL), .says = (SAYS)           \
    }

static const struct function scalars_of_case[] = {
    SCALAR("parameter", 1, 3, call_parameter, N_("value of a parameter at a place and date")),
};

static const struct function scalars[] = {
    SCALAR("agrees", 3, 3, call_agrees, N_("whether a value rounds to the published one")),
    SCALAR("compare", 3, 3, call_compare,
           N_("-1, 0, 1: a value below, at, above the published one")),
    SCALAR("decimal", 3, 3, call_decimal, N_("an exact quotient with so many places")),
    SCALAR("portion", 2, 3, call_portion,
           N_("a share of an amount, rounded half up to a whole number")),
    SCALAR("points", 1, 1, call_points, N_("an exact number, as sheets show it")),
    SCALAR("age", 2, 2, call_age, N_("completed years at a date")),
    SCALAR("chance", 2, 2, call_chance, N_("SHA-256 of a seed and an id, to draw by")),
    SCALAR("days", 2, 2, call_days, N_("days from one date to another")),
};

const struct function *functions_list(const struct function_context *context, struct arena *arena,
                                      size_t *count)
{
    size_t statistic_count;
    size_t formula_count;
    const struct statistic *statistics = stats_list(&statistic_count);
    const struct formula *formulas = formulas_list(&formula_count);
    struct function *list = NULL;
    *count = 0;
    for (size_t i = 0; i < sizeof(scalars_of_case) / sizeof(*scalars_of_case); i++) {
        struct function function = scalars_of_case[i];
        function.context = (void *)(uintptr_t)context;
        ARENA_PUSH(arena, list, *count, function);
    }
    for (size_t i = 0; i < sizeof(scalars) / sizeof(*scalars); i++) {
        ARENA_PUSH(arena, list, *count, scalars[i]);
    }
    for (size_t i = 0; i < formula_count; i++) {
        struct function function = {
            .name = formulas[i].name,
            .least = formulas[i].least,
            .most = formulas[i].most,
            .says = formulas[i].says,
            .context = (void *)(uintptr_t)&formulas[i],
            .call = call_formula,
            .numeric = true,
        };
        ARENA_PUSH(arena, list, *count, function);
    }
    for (size_t i = 0; i < statistic_count; i++) {
        struct function function = {
            .name = statistics[i].name,
            .least = statistics[i].columns + statistics[i].least_arguments,
            .most = statistics[i].columns + statistics[i].most_arguments,
            .columns = statistics[i].columns,
            .says = statistics[i].says,
            .context = (void *)(uintptr_t)&statistics[i],
            .aggregate = aggregate,
        };
        ARENA_PUSH(arena, list, *count, function);
    }
    return list;
}
