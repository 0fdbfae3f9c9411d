/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/previous.h"

#include <errno.h>
#include <string.h>

#include "base/file.h"
#include "base/language.h"

static bool of_run(struct previous *previous, const char *key, const char **out,
                   struct fault *fault)
{
    const char *sql = arena_printf(&previous->arena, "select value from run where key = '%s'", key);
    return store_text(previous->store, sql, &previous->arena, out, fault);
}

/* Another place is most likely the wrong folder; a later day, the two mixed up. */
static bool check_case(struct previous *previous, const char *path,
                       const struct case_settings *settings, struct fault *fault)
{
    const char *place;
    struct date as_of;
    if (!of_run(previous, "place", &place, fault) ||
        !of_run(previous, "period", &previous->period, fault) ||
        !of_run(previous, "as_of", &previous->as_of, fault)) {
        return false;
    }
    if (strcmp(place, settings->place) != 0) {
        return fault_set_at(fault, FAULT_INPUT, "previous-place", path, 0,
                            _("is the result of %s; this case is of %s"), place, settings->place);
    }
    if (!date_parse(text_of(previous->as_of), &as_of) ||
        date_compare(date_last(as_of), date_first(settings->as_of)) >= 0) {
        char own[12];
        date_format(settings->as_of, own);
        return fault_set_at(fault, FAULT_INPUT, "previous-later", path, 0,
                            _("is as of %s, which is not before %s, the day of this case"),
                            previous->as_of, own);
    }
    return true;
}

bool previous_open(struct previous *previous, const char *path,
                   const struct case_settings *settings, struct fault *fault)
{
    long long bytes;
    *previous = (struct previous){0};
    arena_init(&previous->arena);
    const char *file = file_is_folder(path) ? arena_printf(&previous->arena, "%s/case.db", path)
                                            : arena_copy(&previous->arena, path);
    if (!file_exists(file)) {
        return fault_set_at(fault, FAULT_INPUT, "out-missing", path, 0, "%s",
                            _("there is no case.db in it; name the folder that a run wrote"));
    }
    previous->store = store_open_handed(file, fault);
    if (!previous->store || !check_case(previous, path, settings, fault) ||
        !recorded_open(&previous->recorded, previous->store, fault)) {
        return false;
    }
    return seal_file(file, previous->sha256, &bytes) ||
           fault_set_at(fault, FAULT_INPUT, "out-missing", path, 0, _("cannot be read: %s"),
                        strerror(errno));
}

void previous_close(struct previous *previous)
{
    struct fault ignored = {0};
    (void)!store_close(previous->store, &ignored);
    recorded_close(&previous->recorded);
    arena_clear(&previous->arena);
    previous->store = NULL;
}

bool previous_register(const struct previous *previous, struct store *store, struct fault *fault)
{
    const char *const pairs[][2] = {
        {"previous_period", previous->period},
        {"previous_as_of", previous->as_of},
        {"previous_sha256", previous->sha256},
    };
    struct writer *writer = writer_open(store, "run", 2, fault);
    bool well = writer != NULL;
    for (size_t i = 0; well && i < sizeof(pairs) / sizeof(*pairs); i++) {
        const struct value values[] = {value_string(pairs[i][0]), value_string(pairs[i][1])};
        well = writer_add(writer, values, fault);
    }
    writer_close(writer);
    return well;
}

/* Whether the former result had the rosters behind what the query reads. */
static bool had_rosters(struct previous *previous, const struct query *query, bool *had,
                        struct fault *fault)
{
    static const char sql[] =
        "select (select count(*) from evaluation where what = 'relation' and name = :name) + "
        "(select count(*) from rule where kind = 'roster' and name = :name and "
        ":name not in (select table_name from source where table_name is not null))";
    struct query *lacks = query_open(previous->store, sql, NULL, fault);
    bool well = lacks != NULL;
    for (const char *const *name = query_direct(query); well && *name && *had; name++) {
        bool more;
        query_bind(lacks, ":name", *name);
        well = query_next(lacks, &more, fault);
        *had = well && query_integer(lacks, 0) == 0;
        query_reset(lacks);
    }
    query_close(lacks);
    return well;
}

bool previous_copy(struct previous *previous, const struct relation *relation, struct store *store,
                   bool *held, struct fault *fault)
{
    struct fault own = {0};
    struct arena *arena = &previous->arena;
    /* What these rules read the former ones may not have had: that is no mistake of a rule. */
    struct query *query = query_open(previous->store, relation->rows, &relation->declared, &own);
    *held = query && query_columns(query) <= STORE_MOST_COLUMNS;
    bool well = !*held || had_rosters(previous, query, held, fault);
    if (!well || !*held) {
        query_close(query);
        return well;
    }
    const char *order = "1";
    size_t columns = query_columns(query);
    for (size_t i = 2; i <= columns; i++) {
        order = arena_printf(arena, "%s, %zu", order, i);
    }
    query_close(query);
    query =
        query_open(previous->store,
                   arena_printf(arena, "select * from (%s\n) order by %s", relation->rows, order),
                   &relation->declared, fault);
    struct writer *writer =
        query ? writer_open(store, relation->declared.name, columns, fault) : NULL;
    well = writer && writer_copy(writer, query, fault);
    writer_close(writer);
    query_close(query);
    return well;
}
