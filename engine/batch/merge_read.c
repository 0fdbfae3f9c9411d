/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/merging.h"
#include "batch/pack.h"
#include "model/scope.h"
#include "script/script.h"

static bool read_keys(struct merging *merging, struct store *store, struct lower *lower)
{
    const struct {
        const char *key;
        const char **out;
    } keys[] = {
        {"title", &lower->title},
        {"place", &lower->place},
        {"period", &lower->period},
        {"period_first", &lower->period_first},
        {"period_last", &lower->period_last},
        {"as_of", &lower->as_of},
        {"language", &lower->language},
        {"reported_on", &lower->reported_on},
        {"trial", &lower->trial},
        {"kind", &lower->kind},
        {"parts", &lower->parts},
        {"version", &lower->version},
        {"manifest_sha256", &lower->manifest},
        {"key_check", &lower->key_check},
    };
    for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
        const char *sql =
            arena_printf(&merging->arena, "select value from pack where key = '%s'", keys[i].key);
        if (!store_text(store, sql, &merging->arena, keys[i].out, merging->fault)) {
            return false;
        }
    }
    return place_valid(text_of(lower->place)) ||
           fault_set_at(merging->fault, FAULT_INPUT, "pack-altered", lower->name, 0, "%s",
                        _("is not what was packed; ask for it again"));
}

static void add_missing(struct merging *merging, const char *place, const char *title)
{
    struct missing missing = {place, title};
    ARENA_PUSH(&merging->arena, merging->missing, merging->missing_count, missing);
}

/* Who has not reported to a place below has not reported here either. */
static bool read_missing(struct merging *merging, struct store *store)
{
    struct query *query =
        query_open(store, "select name, reason from evaluation where what = 'missing' order by 1",
                   NULL, merging->fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, merging->fault);
        if (well && more) {
            const char *place = arena_text(&merging->arena, query_text(query, 0));
            add_missing(merging, place, arena_text(&merging->arena, query_text(query, 1)));
        }
    }
    query_close(query);
    return well;
}

static bool read_one(struct merging *merging, const char *folder, size_t number)
{
    struct lower *lower = &merging->lowers[number];
    struct pack_summary summary;
    long long bytes;
    lower->own = merging->request->inputs[number] == NULL;
    lower->name = lower->own ? merging->request->own : merging->request->inputs[number];
    lower->path = lower->name;
    if (!file_exists(lower->name)) {
        return fault_set_at(merging->fault, FAULT_INPUT, "merge-missing", lower->name, 0, "%s",
                            _("is not there; give packs, or folders that runs wrote"));
    }
    if (file_is_folder(lower->name)) {
        lower->path = arena_printf(&merging->arena, "%s/lower-%zu.db", folder, number);
        if (!pack_build(lower->name, lower->path, merging->request->key, &summary,
                        merging->fault)) {
            return false;
        }
    }
    struct store *store = pack_open(lower->path, merging->fault);
    bool well = store && read_keys(merging, store, lower) && read_missing(merging, store);
    struct fault ignored = {0};
    (void)!store_close(store, &ignored);
    return well && (seal_file(lower->path, lower->sha256, &bytes) ||
                    fault_set_at(merging->fault, FAULT_INPUT, "merge-missing", lower->name, 0,
                                 _("cannot be read: %s"), strerror(errno)));
}

static int by_place(const void *a, const void *b)
{
    const struct lower *left = a;
    const struct lower *right = b;
    int order = strcmp(left->place, right->place);
    return order ? order : strcmp(left->sha256, right->sha256);
}

/* Two returns of one place, or of a place and a part of it, would count the same people twice. */
static bool check_places(const struct merging *merging)
{
    for (size_t i = 0; i < merging->lower_count; i++) {
        for (size_t j = 0; j < merging->lower_count; j++) {
            const struct lower *one = &merging->lowers[i];
            const struct lower *other = &merging->lowers[j];
            if (i < j && strcmp(one->place, other->place) == 0) {
                return fault_set_at(merging->fault, FAULT_INPUT, "merge-twice", other->name, 0,
                                    _("is of %s, as %s is; give one of the two"), other->place,
                                    one->name);
            }
            if (i != j && !one->own && place_within(other->place, one->place)) {
                return fault_set_at(merging->fault, FAULT_INPUT, "merge-within", other->name, 0,
                                    _("is of %s, which lies within %s (%s); give one of the two"),
                                    other->place, one->place, one->name);
            }
        }
    }
    return true;
}

/* What was merged, or read with all cases below, would bring the places in once more. */
static bool check_own(const struct merging *merging)
{
    for (size_t i = 0; i < merging->lower_count; i++) {
        const struct lower *lower = &merging->lowers[i];
        if (!lower->own) {
            continue;
        }
        if (!merging->request->case_file) {
            return fault_set_at(merging->fault, FAULT_INPUT, "merge-own", lower->name, 0, "%s",
                                _("--own wants --case: the level whose rosters they are"));
        }
        if (strcmp(lower->kind, "run") != 0 || *lower->parts) {
            return fault_set_at(merging->fault, FAULT_INPUT, "merge-own", lower->name, 0, "%s",
                                _("is no run of the level's own rosters alone; places below "
                                  "would count twice"));
        }
    }
    return true;
}

/* One that has reported is not missing. */
static bool check_missing(const struct merging *merging)
{
    for (size_t i = 0; i < merging->request->missing_count; i++) {
        const char *place = merging->request->missing[i].place;
        for (size_t j = 0; j < merging->lower_count; j++) {
            const struct lower *lower = &merging->lowers[j];
            if (strcmp(lower->place, place) == 0) {
                return fault_set_at(merging->fault, FAULT_INPUT, "merge-twice", lower->name, 0,
                                    _("is of %s, which --missing calls missing; give one of the "
                                      "two"),
                                    place);
            }
        }
    }
    return true;
}

static int by_missing_place(const void *a, const void *b)
{
    const struct missing *left = a;
    const struct missing *right = b;
    int order = strcmp(left->place, right->place);
    return order ? order : strcmp(left->title, right->title);
}

void missing_sort(struct missing *list, size_t *count)
{
    size_t kept = 0;
    if (*count > 0) {
        qsort(list, *count, sizeof(*list), by_missing_place);
    }
    for (size_t i = 0; i < *count; i++) {
        if (kept == 0 || strcmp(list[kept - 1].place, list[i].place) != 0) {
            list[kept++] = list[i];
        }
    }
    *count = kept;
}

static void read_requested(struct merging *merging)
{
    const struct merge_request *request = merging->request;
    for (size_t i = 0; i < request->missing_count; i++) {
        add_missing(merging, request->missing[i].place, request->missing[i].title);
    }
    missing_sort(merging->missing, &merging->missing_count);
}

static bool check_alike(const struct merging *merging)
{
    const struct lower *first = &merging->lowers[0];
    const char *check = "";
    for (size_t i = 0; i < merging->lower_count; i++) {
        const struct lower *lower = &merging->lowers[i];
        if (strcmp(lower->period, first->period) != 0 || strcmp(lower->as_of, first->as_of) != 0) {
            return fault_set_at(merging->fault, FAULT_INPUT, "merge-period", lower->name, 0,
                                _("is of %s as of %s; %s is of %s as of %s"), lower->period,
                                lower->as_of, first->name, first->period, first->as_of);
        }
        if (strcmp(lower->trial, first->trial) != 0) {
            return fault_set_at(merging->fault, FAULT_INPUT, "merge-trial", lower->name, 0, "%s",
                                _("one is of a trial and another is not"));
        }
        if (*check && *lower->key_check && strcmp(check, lower->key_check) != 0) {
            return fault_set_at(merging->fault, FAULT_INPUT, "merge-keys", lower->name, 0, "%s",
                                _("its pseudonyms were made with another key than those of "
                                  "others; nobody would be found in two places"));
        }
        check = *lower->key_check ? lower->key_check : check;
    }
    return true;
}

bool merging_read(struct merging *merging, const char *folder)
{
    while (merging->request->inputs[merging->lower_count]) {
        merging->lower_count++;
    }
    merging->lower_count += merging->request->own != NULL; /* it comes last */
    merging->lowers = ARENA_ARRAY(&merging->arena, merging->lower_count, struct lower);
    for (size_t i = 0; i < merging->lower_count; i++) {
        if (!read_one(merging, folder, i)) {
            return false;
        }
    }
    if (merging->lower_count == 0) {
        return fault_set(merging->fault, FAULT_INPUT, "merge-missing", "%s",
                         _("no place has reported; there is nothing to merge"));
    }
    qsort(merging->lowers, merging->lower_count, sizeof(*merging->lowers), by_place);
    read_requested(merging);
    return check_places(merging) && check_own(merging) && check_missing(merging) &&
           check_alike(merging);
}

/* The nearest place above all of them: the digits in pairs that they have in common. */
static bool common_place(struct merging *merging, const char **out)
{
    char place[] = "000000";
    size_t common = 6;
    for (size_t i = 0; i < merging->lower_count; i++) {
        const char *own = merging->lowers[i].place;
        size_t length = strcmp(own + 4, "00") != 0 ? 6 : strcmp(own + 2, "0000") != 0 ? 4 : 2;
        common = common < length - 2 ? common : length - 2;
        while (common > 0 && strncmp(own, merging->lowers[0].place, common) != 0) {
            common -= 2;
        }
    }
    if (common == 0) {
        return fault_set(merging->fault, FAULT_INPUT, "merge-place", "%s",
                         _("no place lies above all of them; say which by --case"));
    }
    memcpy(place, merging->lowers[0].place, common);
    *out = arena_copy(&merging->arena, place);
    return true;
}

static bool settle_by_packs(struct merging *merging, struct case_settings *settings)
{
    const struct lower *first = &merging->lowers[0];
    settings->period = first->period;
    settings->language = first->language;
    settings->trial = strcmp(first->trial, "1") == 0;
    settings->head = settings->reviewer = settings->preparer = settings->phone = "";
    settings->reported_on = "";
    return common_place(merging, &settings->place) &&
           ((date_parse(text_of(first->period_first), &settings->period_first) &&
             date_parse(text_of(first->period_last), &settings->period_last) &&
             date_parse(text_of(first->as_of), &settings->as_of)) ||
            fault_set_at(merging->fault, FAULT_INPUT, "pack-altered", first->name, 0, "%s",
                         _("is not what was packed; ask for it again")));
}

static bool settle_by_case(struct merging *merging, struct case_settings *settings)
{
    const struct lower *first = &merging->lowers[0];
    const char *path = merging->request->case_file;
    char as_of[12];
    if (!script_load_case(path, &merging->arena, settings, merging->fault)) {
        return false;
    }
    date_format(settings->as_of, as_of);
    if (strcmp(settings->period, first->period) != 0 || strcmp(as_of, first->as_of) != 0) {
        return fault_set_at(merging->fault, FAULT_INPUT, "merge-period", path, 0,
                            _("is of %s as of %s; %s is of %s as of %s"), settings->period, as_of,
                            first->name, first->period, first->as_of);
    }
    for (size_t i = 0; i < merging->lower_count; i++) {
        const struct lower *lower = &merging->lowers[i];
        bool same = strcmp(lower->place, settings->place) == 0;
        if (lower->own && !same) {
            return fault_set_at(merging->fault, FAULT_INPUT, "merge-own", lower->name, 0,
                                _("is of %s, not of %s itself"), lower->place, settings->place);
        }
        if (!lower->own && (same || !place_within(lower->place, settings->place))) {
            return fault_set_at(merging->fault, FAULT_INPUT, "merge-place", lower->name, 0,
                                _("is of %s, which does not lie below %s"), lower->place,
                                settings->place);
        }
    }
    settings->trial = strcmp(first->trial, "1") == 0;
    return true;
}

/* Whoever reads a sum must see that it is none of all places. */
static void tell_incomplete(struct merging *merging, struct case_settings *settings)
{
    if (merging->missing_count > 0) {
        const char *count = arena_printf(&merging->arena, "%zu", merging->missing_count);
        settings->title = word_with(&merging->arena, WORD_INCOMPLETE, settings->title, count, NULL);
    }
}

bool merging_settle(struct merging *merging)
{
    struct case_settings *settings = &merging->rulebook->settings;
    bool well = merging->request->case_file ? settle_by_case(merging, settings)
                                            : settle_by_packs(merging, settings);
    if (well && !language_words(settings->language)) {
        well = fault_set(merging->fault, FAULT_RULE, "case-language",
                         _("there are no words in the language \"%s\"; there are zh_CN and en"),
                         settings->language);
    }
    if (well && !settings->title) {
        settings->title =
            word_with(&merging->arena, WORD_MERGED, settings->place, settings->period, NULL);
    }
    if (well) {
        tell_incomplete(merging, settings);
    }
    return well;
}
