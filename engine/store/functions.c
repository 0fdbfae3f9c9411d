/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions of rules, as SQL functions and as aggregates, which stand over windows as well. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "store/internal.h"

enum {
    MOST_ARGUMENTS = 8,
    MOST_NUMBERS = 1 << 26, /* in all groups at the same time: 512 MB */
};

/* The rows of a group, or of a window of it. */
struct collected {
    double *values;
    size_t count; /* rows */
    size_t room;
    double arguments[MOST_ARGUMENTS];
    size_t argument_count;
    bool texts;    /* a text that is no number was among the values */
    bool many;     /* more than there is room for */
    bool infinite; /* nothing can be computed of it */
    bool told;     /* result is that of these rows */
    struct value result;
};

static struct value value_of(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return value_integer(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return value_real(sqlite3_value_double(value));
    case SQLITE_TEXT: {
        const char *at = (const char *)sqlite3_value_text(value);
        return value_text((struct text){at, (size_t)sqlite3_value_bytes(value)});
    }
    default:
        return value_none();
    }
}

/* What SQLite holds for each function. */
struct registered {
    const struct function *function;
    struct store *store;
};

static void call_scalar(sqlite3_context *context, int count, sqlite3_value **given)
{
    const struct registered *registered = sqlite3_user_data(context);
    const struct function *function = registered->function;
    struct value arguments[MOST_ARGUMENTS] = {0};
    struct value result = {0};
    struct fault fault = {0};
    struct arena arena;
    arena_init(&arena);
    for (int i = 0; i < count && i < MOST_ARGUMENTS; i++) {
        arguments[i] = value_of(given[i]);
    }
    if (function->call(function->context, arguments, (size_t)count, &arena, &result, &fault)) {
        result_value(context, &result);
    } else {
        registered->store->called = fault;
        sqlite3_result_error(context, fault.text, -1);
    }
    arena_clear(&arena);
}

/* A number of a row, or of an argument; nothing is NaN. */
static double number_of(struct collected *collected, sqlite3_value *value)
{
    int type = sqlite3_value_numeric_type(value);
    double number = sqlite3_value_double(value);
    collected->texts = collected->texts || type == SQLITE_TEXT || type == SQLITE_BLOB;
    collected->infinite = collected->infinite || isinf(number);
    return type == SQLITE_NULL ? (double)NAN : number;
}

/* Arguments behind the columns are the same in all rows; one that changes makes no sense. */
static void keep_arguments(struct collected *collected, size_t count, sqlite3_value **given)
{
    bool first = collected->argument_count == 0;
    for (size_t i = 0; i < count; i++) {
        double argument = number_of(collected, given[i]);
        collected->arguments[i] =
            first || argument == collected->arguments[i] ? argument : (double)NAN;
    }
    collected->argument_count = count;
}

/* A row counts when all of its columns are given. */
static bool row_of(struct collected *collected, size_t columns, sqlite3_value **given, double *row)
{
    for (size_t i = 0; i < columns; i++) {
        if (sqlite3_value_type(given[i]) == SQLITE_NULL) {
            return false;
        }
        row[i] = number_of(collected, given[i]);
    }
    return true;
}

static void step(sqlite3_context *context, int count, sqlite3_value **given)
{
    const struct registered *registered = sqlite3_user_data(context);
    const struct function *function = registered->function;
    struct collected *collected = sqlite3_aggregate_context(context, sizeof(*collected));
    size_t columns = function->columns;
    double row[SERIES_WIDTH];
    if (!collected || collected->many || !row_of(collected, columns, given, row)) {
        return;
    }
    if (collected->count == collected->room) {
        size_t room = collected->room * 2 + 64;
        size_t more = (room - collected->room) * columns;
        collected->many = more > MOST_NUMBERS - registered->store->numbers;
        if (collected->many) {
            return;
        }
        registered->store->numbers += more;
        collected->room = room;
        collected->values =
            memory_resize(collected->values, collected->room * columns, sizeof(*row));
    }
    memcpy(&collected->values[collected->count++ * columns], row, columns * sizeof(*row));
    keep_arguments(collected, (size_t)count - columns, given + columns);
    collected->told = false;
}

/* The window has moved on: a row leaves it. One that is like it is as good. */
static void step_back(sqlite3_context *context, int count, sqlite3_value **given)
{
    const struct function *function = ((struct registered *)sqlite3_user_data(context))->function;
    struct collected *collected = sqlite3_aggregate_context(context, sizeof(*collected));
    size_t columns = function->columns;
    double row[SERIES_WIDTH];
    (void)count;
    if (!collected || !row_of(collected, columns, given, row)) {
        return;
    }
    for (size_t i = 0; i < collected->count; i++) {
        if (memcmp(&collected->values[i * columns], row, columns * sizeof(*row)) == 0) {
            memcpy(&collected->values[i * columns],
                   &collected->values[--collected->count * columns], columns * sizeof(*row));
            collected->told = false;
            return;
        }
    }
}

/* Computed once for all rows that see the same window. */
static void tell(sqlite3_context *context)
{
    const struct function *function = ((struct registered *)sqlite3_user_data(context))->function;
    struct collected *collected = sqlite3_aggregate_context(context, 0);
    struct collected none = {0};
    if (!collected) {
        collected = &none; /* Not one row: still a number of values, nought. */
    }
    if (collected->texts) {
        sqlite3_result_error(context, _("a statistic is of numbers, and was given a text"), -1);
        return;
    }
    if (collected->many) {
        sqlite3_result_error(context, _("a statistic of more numbers than fit into memory"), -1);
        return;
    }
    if (!collected->told) {
        series_sort(collected->values, collected->count, function->columns);
        struct series series = series_of(collected->values, collected->count, function->columns);
        collected->told = true;
        collected->result = value_none();
        if (collected->infinite ||
            !function->aggregate(function->context, &series, collected->arguments,
                                 collected->argument_count, &collected->result)) {
            collected->result = value_none();
        }
    }
    result_value(context, &collected->result);
}

static void finish(sqlite3_context *context)
{
    const struct registered *registered = sqlite3_user_data(context);
    struct collected *collected = sqlite3_aggregate_context(context, 0);
    tell(context);
    if (collected) {
        registered->store->numbers -= collected->room * registered->function->columns;
        free(collected->values);
        collected->values = NULL;
    }
}

static int add_function(struct store *store, struct registered *registered, int arguments)
{
    const char *name = registered->function->name;
    int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    return registered->function->call
               ? sqlite3_create_function_v2(store->db, name, arguments, flags, registered,
                                            call_scalar, NULL, NULL, NULL)
               : sqlite3_create_window_function(store->db, name, arguments, flags, registered, step,
                                                finish, tell, step_back, NULL);
}

bool store_functions(struct store *store, const struct function *functions, size_t count,
                     struct fault *fault)
{
    for (size_t i = 0; i < count; i++) {
        const struct function *function = &functions[i];
        struct registered *registered = ARENA_NEW(&store->arena, struct registered);
        *registered = (struct registered){function, store};
        map_add(&store->functions, text_of(function->name), NULL);
        for (size_t j = function->least; j <= function->most; j++) {
            int status = add_function(store, registered, (int)j);
            if (status != SQLITE_OK) {
                return store_failed(store, NULL, fault);
            }
        }
    }
    return true;
}
