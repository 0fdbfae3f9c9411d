/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/corrections.h"

#include <string.h>

/* A date counts as the number 20211220; what is no date is smaller. */
enum { LARGEST_NUMBER = 9999, PARTS = 3 };

static bool take(struct text *left, const char *part)
{
    if (!text_starts(*left, text_of(part))) {
        return false;
    }
    *left = text_from(*left, strlen(part));
    return true;
}

static bool take_any(struct text *left, const char *const *parts)
{
    for (; *parts; parts++) {
        if (take(left, *parts)) {
            return true;
        }
    }
    return false;
}

/* 一 to 十九; 0 if there is none. */
static int64_t take_chinese(struct text *left)
{
    static const char *const digits[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
    int64_t number = take(left, "十") ? 10 : 0;
    for (size_t i = 0; i < sizeof(digits) / sizeof(*digits); i++) {
        if (take(left, digits[i])) {
            number += (int64_t)i + 1;
            break;
        }
    }
    return number;
}

static size_t take_digits(struct text *left, int64_t *number)
{
    size_t count = 0;
    *number = 0;
    while (left->length > 0 && left->at[0] >= '0' && left->at[0] <= '9' && count < 9) {
        *number = *number * 10 + (left->at[0] - '0');
        *left = text_from(*left, 1);
        count++;
    }
    return count;
}

static bool is_date(int64_t year, int64_t month, int64_t day)
{
    return year >= 1900 && year <= LARGEST_NUMBER && month >= 1 && month <= 12 && day >= 1 &&
           day <= 31;
}

/* What stands beside the word: nothing, a number, a date. 0: something else. */
static int64_t batch_number(struct text left)
{
    static const char *const before[] = {"第", "-", "_", "(", "[", "（", "【", "—", NULL};
    static const char *const after[] = {"次", "批", "号", "年", "月", "日", "-", "_",
                                        ".",  ")",  "]",  "）", "】", "—",  NULL};
    int64_t parts[PARTS] = {0};
    size_t count = 0;
    size_t digits = 0; /* of the last part */
    size_t taken;
    while (take_any(&left, before)) {
    }
    if (left.length == 0) {
        return 1;
    }
    int64_t chinese = take_chinese(&left);
    while (chinese == 0 && count < PARTS && (taken = take_digits(&left, &parts[count])) > 0) {
        digits = taken;
        count++;
        while (take_any(&left, after)) {
        }
    }
    while (take_any(&left, after)) {
    }
    if (left.length > 0) {
        return 0;
    }
    if (count == PARTS) {
        return is_date(parts[0], parts[1], parts[2]) ? parts[0] * 10000 + parts[1] * 100 + parts[2]
                                                     : 0;
    }
    if (count == 1 && digits == 8) {
        int64_t day = parts[0];
        return is_date(day / 10000, day / 100 % 100, day % 100) ? day : 0;
    }
    return chinese > 0 ? chinese : count == 1 && parts[0] <= LARGEST_NUMBER ? parts[0] : 0;
}

/* 更正…, or 第2次更正. */
static int64_t batch_of_folder(struct text name, const char *word)
{
    struct text left = name;
    if (take(&left, word)) {
        return batch_number(left);
    }
    size_t at = text_find(name, text_of(word));
    if (take(&left, "第") && at + strlen(word) == name.length) {
        return batch_number(text_part(name, 0, at));
    }
    return 0;
}

/* The name at the end of a path, and the path before it. */
static struct text last_name(struct text path, struct text *before)
{
    size_t start = path.length;
    while (start > 0 && path.at[start - 1] != '/') {
        start--;
    }
    *before = text_part(path, 0, start > 0 ? start - 1 : 0);
    return text_from(path, start);
}

static void find_in_name(const struct ruleset *rules, struct text name, bool folder,
                         struct source *source)
{
    for (size_t i = 0; i < rules->correction_count; i++) {
        const struct correction *correction = rules->corrections[i];
        for (const char *const *word = correction->folders; *word; word++) {
            if (source->batch == 0 && text_find(name, text_of(*word)) != SIZE_MAX) {
                source->batch = folder ? batch_of_folder(name, *word) : 0;
                source->batch_whole = source->batch > 0 && correction->whole;
                source->batch_unclear = true;
            }
        }
    }
}

void correction_find(const struct ruleset *rules, struct source *source)
{
    struct arena arena;
    struct text left = text_of(source->path);
    bool folder = false;
    arena_init(&arena);
    while (source->batch == 0 && left.length > 0) {
        struct text name = last_name(left, &left);
        find_in_name(rules, text_fold(&arena, name), folder, source);
        folder = true;
    }
    source->batch_unclear = source->batch_unclear && source->batch == 0;
    arena_clear(&arena);
}

bool correction_supersedes(const struct source *newer, const struct source *older)
{
    const char *a = newer->unit_id;
    const char *b = older->unit_id;
    return newer->batch > older->batch && (a && b ? strcmp(a, b) == 0 : !a && !b);
}

bool correction_supersedes_row(const struct source *newer, const struct source *older,
                               const char *unit_id)
{
    bool own = newer->unit_id && !older->unit_id && unit_id && strcmp(newer->unit_id, unit_id) == 0;
    return correction_supersedes(newer, older) || (own && newer->batch > older->batch);
}

const struct source *correction_whole(const struct case_files *files, const bool *usable,
                                      const struct source *source)
{
    const struct source *found = NULL;
    for (size_t i = 0; i < files->count; i++) {
        const struct source *other = &files->sources[i];
        if (other->batch_whole && usable[i] && other->records > 0 &&
            other->roster == source->roster && correction_supersedes(other, source) &&
            (!found || other->batch > found->batch)) {
            found = other;
        }
    }
    return found;
}

void corrections_order(const struct case_files *files, size_t *order, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        size_t number = order[i];
        size_t at = i;
        while (at > 0 && files->sources[order[at - 1]].batch < files->sources[number].batch) {
            order[at] = order[at - 1];
            at--;
        }
        order[at] = number;
    }
}
