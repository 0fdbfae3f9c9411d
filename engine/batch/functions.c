/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/functions.h"

#include <string.h>

#include "base/date.h"
#include "base/exact.h"
#include "base/language.h"
#include "base/suggest.h"
#include "model/scope.h"
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

static bool aggregate(void *context, struct series *series, const double *arguments, size_t count,
                      struct value *out)
{
    const struct statistic *statistic = context;
    double value;
    if (count != statistic->arguments || !stats_compute(statistic, series, arguments, &value)) {
        return false;
    }
    *out = value_real(value);
    return true;
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
        return fault_set(fault, FAULT_RULE, "parameter-unknown", _("there is no parameter \"%s\""),
                         name);
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
    if (!entry) {
        return true;
    }
    parameter_log_add(own->log, parameter, entry);
    if (parameter->unit == UNIT_TEXT) {
        *out = value_text(text_of(entry->text));
    } else if (entry->value.den == 1) {
        *out = value_integer(entry->value.num);
    } else {
        *out = value_text(text_of(exact_text(arena, entry->value)));
    }
    return true;
}

/* agrees(published, numerator, denominator): whether the exact value, rounded half up to as many
 * places as were published, is what was published. */
static bool call_agrees(void *context, const struct value *arguments, size_t count,
                        struct arena *arena, struct value *out, struct fault *fault)
{
    struct exact published;
    struct exact value;
    (void)context;
    (void)count;
    (void)fault;
    if (arguments[0].kind != VALUE_TEXT || arguments[1].kind != VALUE_INTEGER ||
        !exact_parse(arguments[0].text, &published)) {
        return true;
    }
    int64_t below = arguments[2].kind == VALUE_INTEGER ? arguments[2].integer : 1;
    if (!exact_make(arguments[1].integer, below, &value)) {
        return true;
    }
    size_t point = text_find(arguments[0].text, TEXT("."));
    int places = point == SIZE_MAX ? 0 : (int)(arguments[0].text.length - point - 1);
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
    (void)context;
    (void)count;
    (void)arena;
    (void)fault;
    int64_t below = arguments[2].kind == VALUE_INTEGER ? arguments[2].integer : 1;
    if (arguments[0].kind == VALUE_TEXT && arguments[1].kind == VALUE_INTEGER &&
        exact_parse(arguments[0].text, &published) &&
        exact_make(arguments[1].integer, below, &value)) {
        *out = value_integer(exact_compare(value, published));
    }
    return true;
}

/* decimal(numerator, denominator, places): the exact quotient as text, rounded half up. */
static bool call_decimal(void *context, const struct value *arguments, size_t count,
                         struct arena *arena, struct value *out, struct fault *fault)
{
    struct exact value;
    (void)context;
    (void)count;
    (void)fault;
    if (arguments[0].kind != VALUE_INTEGER || arguments[2].kind != VALUE_INTEGER) {
        return true;
    }
    int64_t below = arguments[1].kind == VALUE_INTEGER ? arguments[1].integer : 1;
    int64_t places = arguments[2].integer;
    if (exact_make(arguments[0].integer, below, &value) && places >= 0 && places <= 9) {
        *out = value_text(text_of(exact_fixed(arena, value, (int)places)));
    }
    return true;
}

/* cure(check): what a unit is to do about its findings. */
static bool call_cure(void *context, const struct value *arguments, size_t count,
                      struct arena *arena, struct value *out, struct fault *fault)
{
    const struct function_context *own = context;
    (void)count;
    (void)fault;
    if (arguments[0].kind == VALUE_TEXT) {
        const struct check *check =
            ruleset_check(own->rules, arena_text(arena, arguments[0].text));
        *out = check ? value_text(text_of(check->cure)) : (struct value){0};
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

enum limit { WILSON_LOW, WILSON_HIGH, CLOPPER_LOW, CLOPPER_HIGH };

static bool limit_of(enum limit which, const struct value *arguments, size_t count,
                     struct value *out)
{
    double low;
    double high;
    double confidence = count > 2 && arguments[2].kind == VALUE_REAL ? arguments[2].real : 0.95;
    if (arguments[0].kind != VALUE_INTEGER || arguments[1].kind != VALUE_INTEGER) {
        return true;
    }
    bool (*interval)(int64_t, int64_t, double, double *, double *) =
        which <= WILSON_HIGH ? interval_wilson : interval_clopper_pearson;
    if (interval(arguments[0].integer, arguments[1].integer, confidence, &low, &high)) {
        *out = value_real(which == WILSON_LOW || which == CLOPPER_LOW ? low : high);
    }
    return true;
}

static const enum limit limits[] = {WILSON_LOW, WILSON_HIGH, CLOPPER_LOW, CLOPPER_HIGH};

static bool call_limit(void *context, const struct value *arguments, size_t count,
                       struct arena *arena, struct value *out, struct fault *fault)
{
    (void)arena;
    (void)fault;
    return limit_of(*(const enum limit *)context, arguments, count, out);
}

const struct function *functions_list(const struct function_context *context, struct arena *arena,
                                      size_t *count)
{
    void *own = (void *)(uintptr_t)context;
    const struct function scalars[] = {
        {.name = "parameter", .least = 1, .most = 3, .context = own, .call = call_parameter,
         .says = N_("value of a parameter at a place and date")},
        {.name = "cure", .least = 1, .most = 1, .context = own, .call = call_cure,
         .says = N_("what to do about the findings of a check")},
        {.name = "agrees", .least = 3, .most = 3, .call = call_agrees,
         .says = N_("whether a value rounds to the published one")},
        {.name = "compare", .least = 3, .most = 3, .call = call_compare,
         .says = N_("-1, 0, 1: a value below, at, above the published one")},
        {.name = "decimal", .least = 3, .most = 3, .call = call_decimal,
         .says = N_("an exact quotient with so many places")},
        {.name = "age", .least = 2, .most = 2, .call = call_age,
         .says = N_("completed years at a date")},
        {.name = "wilson_low", .least = 2, .most = 3, .call = call_limit,
         .context = (void *)(uintptr_t)&limits[0],
         .says = N_("lower Wilson limit of a share")},
        {.name = "wilson_high", .least = 2, .most = 3, .call = call_limit,
         .context = (void *)(uintptr_t)&limits[1],
         .says = N_("upper Wilson limit of a share")},
        {.name = "clopper_low", .least = 2, .most = 3, .call = call_limit,
         .context = (void *)(uintptr_t)&limits[2],
         .says = N_("lower Clopper-Pearson limit of a share")},
        {.name = "clopper_high", .least = 2, .most = 3, .call = call_limit,
         .context = (void *)(uintptr_t)&limits[3],
         .says = N_("upper Clopper-Pearson limit of a share")},
    };
    size_t statistic_count;
    const struct statistic *statistics = stats_list(&statistic_count);
    size_t scalar_count = sizeof(scalars) / sizeof(*scalars);
    struct function *list = ARENA_ARRAY(arena, scalar_count + statistic_count, struct function);
    memcpy(list, scalars, sizeof(scalars));
    for (size_t i = 0; i < statistic_count; i++) {
        list[scalar_count + i] = (struct function){
            .name = statistics[i].name,
            .least = statistics[i].arguments + 1,
            .most = statistics[i].arguments + 1,
            .says = statistics[i].says,
            .context = (void *)(uintptr_t)&statistics[i],
            .aggregate = aggregate,
            .sorted = statistics[i].sorted,
        };
    }
    *count = scalar_count + statistic_count;
    return list;
}
