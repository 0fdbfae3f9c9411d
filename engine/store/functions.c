/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Functions of rules, as SQL functions and aggregates. */
#include <stdlib.h>

#include "base/language.h"
#include "store/internal.h"

enum { MOST_ARGUMENTS = 8 };

struct collected {
    double *values;
    size_t count;
    size_t room;
    double arguments[MOST_ARGUMENTS];
    size_t argument_count;
    bool texts; /* a text that is no number was among the values */
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

static void step(sqlite3_context *context, int count, sqlite3_value **given)
{
    struct collected *collected = sqlite3_aggregate_context(context, sizeof(*collected));
    if (!collected || sqlite3_value_type(given[0]) == SQLITE_NULL) {
        return;
    }
    if (collected->count == collected->room) {
        collected->room = collected->room * 2 + 64;
        collected->values =
            memory_resize(collected->values, collected->room, sizeof(*collected->values));
    }
    if (sqlite3_value_numeric_type(given[0]) == SQLITE_TEXT) {
        collected->texts = true;
    }
    collected->values[collected->count++] = sqlite3_value_double(given[0]);
    collected->argument_count = (size_t)count - 1;
    for (int i = 1; i < count && i < MOST_ARGUMENTS; i++) {
        collected->arguments[i - 1] = sqlite3_value_double(given[i]);
    }
}

static int rising(const void *a, const void *b)
{
    const double *left = a;
    const double *right = b;
    return *left < *right ? -1 : *left > *right;
}

static void finish(sqlite3_context *context)
{
    const struct function *function = ((struct registered *)sqlite3_user_data(context))->function;
    struct collected *collected = sqlite3_aggregate_context(context, 0);
    struct value result = {0};
    struct collected none = {0};
    if (!collected) {
        collected = &none; /* Not one row: still a number of values, nought. */
    }
    if (collected->texts) {
        sqlite3_result_error(context, _("a statistic is of numbers, and was given a text"), -1);
        free(collected->values);
        return;
    }
    if (function->sorted && collected->count > 0) {
        qsort(collected->values, collected->count, sizeof(*collected->values), rising);
    }
    struct series series = series_of(collected->values, collected->count);
    if (function->aggregate(function->context, &series, collected->arguments,
                            collected->argument_count, &result)) {
        result_value(context, &result);
    }
    free(collected->values);
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
            int status = sqlite3_create_function_v2(
                store->db, function->name, (int)j, SQLITE_UTF8 | SQLITE_INNOCUOUS, registered,
                function->call ? call_scalar : NULL, function->call ? NULL : step,
                function->call ? NULL : finish, NULL);
            if (status != SQLITE_OK) {
                return store_failed(store, NULL, fault);
            }
        }
    }
    return true;
}
