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

static bool read_one(struct merging *merging, const char *folder, size_t number)
{
    struct lower *lower = &merging->lowers[number];
    struct pack_summary summary;
    long long bytes;
    lower->name = merging->request->inputs[number];
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
    bool well = store && read_keys(merging, store, lower);
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
            if (i != j && place_within(other->place, one->place)) {
                return fault_set_at(merging->fault, FAULT_INPUT, "merge-within", other->name, 0,
                                    _("is of %s, which lies within %s (%s); give one of the two"),
                                    other->place, one->place, one->name);
            }
        }
    }
    return true;
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
    merging->lowers = ARENA_ARRAY(&merging->arena, merging->lower_count, struct lower);
    for (size_t i = 0; i < merging->lower_count; i++) {
        if (!read_one(merging, folder, i)) {
            return false;
        }
    }
    qsort(merging->lowers, merging->lower_count, sizeof(*merging->lowers), by_place);
    return check_places(merging) && check_alike(merging);
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
        if (!place_within(lower->place, settings->place) ||
            strcmp(lower->place, settings->place) == 0) {
            return fault_set_at(merging->fault, FAULT_INPUT, "merge-place", lower->name, 0,
                                _("is of %s, which does not lie below %s"), lower->place,
                                settings->place);
        }
    }
    settings->trial = strcmp(first->trial, "1") == 0;
    return true;
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
    return well;
}
