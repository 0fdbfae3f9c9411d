/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Assessments: the tree of items, what may be added and taken, and how grades follow. */
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "script/declare.h"

enum { DEPTH_MOST = 8 };

static _Noreturn void missing(struct fields *fields, const char *key)
{
    script_fail(fields->lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where, key);
}

/* A number, or the name of a parameter. */
static struct quantity read_quantity(struct fields *fields, const char *key)
{
    struct quantity quantity = {.number = exact_of(0)};
    const char *text = fields_scalar(fields, key);
    if (text) {
        quantity.given = true;
        quantity.parameter = exact_parse(text_of(text), &quantity.number) ? NULL : text;
    }
    return quantity;
}

/* One of least, over, most and under. */
static struct limit read_limit(struct fields *fields)
{
    const char *const *names = comparison_names();
    struct limit bound = {0};
    size_t found = 0;
    for (size_t i = 0; i < COMPARISONS; i++) {
        struct quantity value = read_quantity(fields, names[i]);
        if (value.given) {
            bound = (struct limit){(enum comparison)i, value};
            found++;
        }
    }
    if (found != 1) {
        script_fail(fields->lua, "item-bound",
                    _("%s: exactly one of \"least\", \"over\", \"most\" and \"under\" is wanted"),
                    fields->where);
    }
    return bound;
}

static void read_bands(struct fields *fields, struct assessment_item *item)
{
    struct arena *arena = script_of(fields->lua)->arena;
    struct band *bands = NULL;
    if (!fields_table(fields, "bands")) {
        missing(fields, "bands");
    }
    struct fields list = fields_of(fields->lua, -1, fields->where);
    while (fields_entry(&list, item->band_count + 1)) {
        struct fields entry = fields_of(fields->lua, -1, fields->where);
        struct band band = {.bound = read_limit(&entry), .points = exact_of(0)};
        if (!fields_exact(&entry, "earns", &band.points)) {
            missing(&entry, "earns");
        }
        fields_done(&entry);
        ARENA_PUSH(arena, bands, item->band_count, band);
        lua_pop(fields->lua, 1);
    }
    lua_pop(fields->lua, 1);
    item->bands = bands;
}

/* What each mode reads of its own, and how it is told what to look at. */
enum looks_at { NOTHING, ONE_FIELD, FIGURE, FIELDS };

static void read_gate(struct fields *fields, struct assessment_item *item)
{
    item->bound = read_limit(fields);
    item->grade = fields_text(fields, "grade");
    item->voids = fields_boolean(fields, "voids");
}

static void read_ladder(struct fields *fields, struct assessment_item *item)
{
    item->steps = fields_list(fields, "steps");
    if (!item->steps[0]) {
        missing(fields, "steps");
    }
}

static void read_share(struct fields *fields, struct assessment_item *item)
{
    item->full = read_quantity(fields, "full");
}

static void read_each(struct fields *fields, struct assessment_item *item)
{
    item->each = read_quantity(fields, "each");
    if (!item->each.given) {
        missing(fields, "each");
    }
}

static void read_checklist(struct fields *fields, struct assessment_item *item)
{
    item->pass = read_quantity(fields, "pass");
    item->excel = read_quantity(fields, "excel");
}

static void read_manual(struct fields *fields, struct assessment_item *item)
{
    item->by = (enum score_stage)fields_choice(fields, "by", stage_names(), STAGE_FIRST);
    if (item->by != STAGE_FIRST && item->by != STAGE_BALLOT) {
        script_fail(fields->lua, "item-by", _("%s: \"by\" is \"first\" or \"ballot\""),
                    fields->where);
    }
}

static void read_function(struct fields *fields, struct assessment_item *item)
{
    item->function = fields_function(fields, "judge");
    if (item->function == 0) {
        missing(fields, "judge");
    }
}

static const struct {
    enum looks_at looks_at;
    void (*read)(struct fields *fields, struct assessment_item *item);
} forms[SCORE_MODES] = {
    [SCORE_GROUP] = {NOTHING, NULL},
    [SCORE_FLAG] = {ONE_FIELD, NULL},
    [SCORE_LADDER] = {ONE_FIELD, read_ladder},
    [SCORE_SHARE] = {FIGURE, read_share},
    [SCORE_BANDS] = {FIGURE, read_bands},
    [SCORE_COUNT] = {FIGURE, read_each},
    [SCORE_SHORTFALL] = {FIGURE, read_each},
    [SCORE_CHECKLIST] = {FIELDS, read_checklist},
    [SCORE_GATE] = {FIGURE, read_gate},
    [SCORE_MANUAL] = {NOTHING, read_manual},
    [SCORE_FUNCTION] = {NOTHING, read_function},
};

static void check_looks(struct fields *fields, const struct assessment_item *item)
{
    enum looks_at looks_at = forms[item->mode].looks_at;
    bool one = item->of[0] && !item->of[1];
    bool some = item->of[0] != NULL;
    bool well = looks_at == NOTHING     ? !item->measure && !some && !item->to
                : looks_at == ONE_FIELD ? one && !item->measure && !item->to
                : looks_at == FIGURE    ? (item->measure ? !some && !item->to : one)
                                        : some && !item->measure && (one || !item->to);
    if (!well) {
        script_fail(fields->lua, "item-form", _("%s: the mode \"%s\" looks at %s"), fields->where,
                    score_mode_names()[item->mode],
                    looks_at == NOTHING     ? _("no field and no measure")
                    : looks_at == ONE_FIELD ? _("one field, \"of\"")
                    : looks_at == FIGURE
                        ? _("a measure, \"measure\", or a field, \"of\", if need be of another, "
                            "\"to\"")
                        : _("fields that are 0 or 1, \"of\", or one that counts them, \"of\" "
                            "and \"to\""));
    }
}

struct reading {
    const char *assessment; /* for messages */
    struct assessment_item *items;
    size_t count;
};

static void read_items(struct fields *fields, struct reading *reading, size_t parent, size_t depth);

static void read_words(struct fields *fields, struct assessment_item *item)
{
    item->title = fields_need_title(fields);
    item->number = fields_text(fields, "number");
    item->basis = fields_list(fields, "basis");
    item->says = fields_text(fields, "says");
    item->cure = fields_text(fields, "cure");
    item->applies = fields_list(fields, "applies");
    item->missing =
        (enum consequence)fields_choice(fields, "missing", consequence_names(), CONSEQUENCE_OPEN);
    item->points = exact_of(0);
    item->weight = exact_of(1);
    fields_exact(fields, "points", &item->points);
    fields_exact(fields, "weight", &item->weight);
    if (item->points.num < 0 || item->weight.num <= 0) {
        script_fail(fields->lua, "item-negative",
                    _("%s: points are not below 0, and a weight is above it"), fields->where);
    }
}

static void read_item(lua_State *lua, struct reading *reading, size_t parent, size_t depth)
{
    struct fields fields = fields_of(lua, -1, reading->assessment);
    struct assessment_item item = {
        .name = fields_need_text(&fields, "name"), .parent = parent, .depth = depth};
    fields.where =
        arena_printf(script_of(lua)->arena, _("%s: item \"%s\""), reading->assessment, item.name);
    for (size_t i = 0; i < reading->count; i++) {
        if (strcmp(reading->items[i].name, item.name) == 0) {
            script_fail(lua, "item-twice", _("%s: item \"%s\" stands there twice"),
                        reading->assessment, item.name);
        }
    }
    read_words(&fields, &item);
    item.group = fields_has(&fields, "items");
    item.mode = (enum score_mode)fields_choice(&fields, "mode", score_mode_names(),
                                               item.group ? SCORE_GROUP : SCORE_FUNCTION);
    item.measure = fields_text(&fields, "measure");
    item.of = fields_list(&fields, "of");
    item.to = fields_text(&fields, "to");
    if ((item.mode == SCORE_GROUP) != item.group) {
        script_fail(lua, "item-group", _("%s: an item that has items is a \"group\", and no other"),
                    fields.where);
    }
    check_looks(&fields, &item);
    /* Of nothing that is due nothing can be short. */
    enum consequence empty = item.mode == SCORE_SHORTFALL ? CONSEQUENCE_FULL : item.missing;
    item.empty = (enum consequence)fields_choice(&fields, "empty", consequence_names(), (int)empty);
    if (forms[item.mode].read) {
        forms[item.mode].read(&fields, &item);
    }
    size_t number = reading->count;
    ARENA_PUSH(script_of(lua)->arena, reading->items, reading->count, item);
    if (item.group) {
        read_items(&fields, reading, number, depth + 1);
    }
    fields_done(&fields);
}

static void read_items(struct fields *fields, struct reading *reading, size_t parent, size_t depth)
{
    lua_State *lua = fields->lua;
    size_t count = 0;
    if (depth >= DEPTH_MOST) {
        script_fail(lua, "item-deep", _("%s: items stand within items %d deep"), fields->where,
                    DEPTH_MOST);
    }
    if (!fields_table(fields, "items")) {
        missing(fields, "items");
    }
    struct fields list = fields_of(lua, -1, fields->where);
    for (; fields_entry(&list, count + 1); count++) {
        read_item(lua, reading, parent, depth);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    if (count == 0) {
        missing(fields, "items");
    }
}

static void read_events(struct fields *fields, enum event_kind kind, struct score_events *events)
{
    const char *key = event_kind_names()[kind];
    if (!fields_table(fields, key)) {
        return;
    }
    const char *where = arena_printf(script_of(fields->lua)->arena, "%s: %s", fields->where, key);
    struct fields inner = fields_of(fields->lua, -1, where);
    events->from = fields_need_text(&inner, "from");
    events->title = fields_need_title(&inner);
    if (kind == EVENT_VETO) {
        events->grade = fields_need_text(&inner, "grade");
    } else {
        events->most = read_quantity(&inner, "most");
    }
    fields_done(&inner);
    lua_pop(fields->lua, 1);
}

static void read_steps(struct fields *fields, struct assessment *assessment)
{
    struct grade_step *steps = NULL;
    if (!fields_table(fields, "grades")) {
        return;
    }
    struct fields list = fields_of(fields->lua, -1, fields->where);
    while (fields_entry(&list, assessment->step_count + 1)) {
        struct fields entry = fields_of(fields->lua, -1, fields->where);
        struct grade_step step = {.name = fields_need_text(&entry, "name"),
                                  .least = read_quantity(&entry, "least")};
        fields_done(&entry);
        ARENA_PUSH(script_of(fields->lua)->arena, steps, assessment->step_count, step);
        lua_pop(fields->lua, 1);
    }
    lua_pop(fields->lua, 1);
    assessment->steps = steps;
}

static void read_quota(struct fields *fields, struct quota *quota)
{
    static const char *const among[] = {"graded", "all", NULL};
    if (!fields_table(fields, "quota")) {
        return;
    }
    const char *where = arena_printf(script_of(fields->lua)->arena, "%s: quota", fields->where);
    struct fields inner = fields_of(fields->lua, -1, where);
    quota->grade = fields_need_text(&inner, "grade");
    quota->share = read_quantity(&inner, "share");
    if (!quota->share.given) {
        missing(&inner, "share");
    }
    quota->rounding = (enum rounding)fields_choice(&inner, "round", rounding_names(), ROUND_DOWN);
    quota->ties = (enum quota_ties)fields_choice(&inner, "ties", quota_ties_names(), TIES_NONE);
    quota->by = fields_list(&inner, "by");
    quota->of_all = fields_choice(&inner, "among", among, 0) == 1;
    if ((quota->ties == TIES_BY) != (quota->by[0] != NULL)) {
        script_fail(fields->lua, "quota-by",
                    _("%s: ties = \"by\" needs items in \"by\", and no other"), where);
    }
    fields_done(&inner);
    lua_pop(fields->lua, 1);
}

static void read_conversion(struct fields *fields, struct assessment *assessment)
{
    if (!fields_table(fields, "convert")) {
        return;
    }
    struct fields inner = fields_of(fields->lua, -1, fields->where);
    assessment->whole = read_quantity(&inner, "whole");
    assessment->share = read_quantity(&inner, "share");
    if (!assessment->whole.given || !assessment->share.given || assessment->points.num == 0) {
        missing(&inner, assessment->points.num == 0 ? "points"
                        : !assessment->whole.given  ? "whole"
                                                    : "share");
    }
    fields_done(&inner);
    lua_pop(fields->lua, 1);
}

static struct firmness_factor read_factor(struct fields *fields)
{
    struct fields entry = fields_of(fields->lua, -1, fields->where);
    struct firmness_factor factor = {.what = fields_need_text(&entry, "what"),
                                     .choices = fields_list(&entry, "choices"),
                                     .at = fields_text(&entry, "at"),
                                     .share = exact_of(0)};
    fields_exact(&entry, "share", &factor.share);
    fields_done(&entry);
    return factor;
}

static void read_firmness(struct fields *fields, struct firmness *firmness)
{
    struct firmness_factor *factors = NULL;
    if (!fields_table(fields, "firmness")) {
        return;
    }
    const char *where = arena_printf(script_of(fields->lua)->arena, "%s: firmness", fields->where);
    struct fields inner = fields_of(fields->lua, -1, where);
    firmness->given = true;
    firmness->samples = read_quantity(&inner, "samples");
    if (!firmness->samples.given) {
        missing(&inner, "samples");
    }
    firmness->normalise = fields_text(&inner, "normalise");
    firmness->aggregate = fields_text(&inner, "aggregate");
    firmness->missing = fields_text(&inner, "missing");
    firmness->outliers = fields_boolean(&inner, "outliers");
    if (!fields_table(&inner, "vary")) {
        missing(&inner, "vary");
    }
    struct fields list = fields_of(fields->lua, -1, where);
    while (fields_entry(&list, firmness->factor_count + 1)) {
        struct firmness_factor factor = read_factor(&list);
        ARENA_PUSH(script_of(fields->lua)->arena, factors, firmness->factor_count, factor);
        lua_pop(fields->lua, 1);
    }
    lua_pop(fields->lua, 1);
    firmness->factors = factors;
    fields_done(&inner);
    lua_pop(fields->lua, 1);
}

int f_assessment(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "assessment");
    struct assessment *assessment = ARENA_NEW(script->arena, struct assessment);
    assessment->declared = declare_head(&fields, "assessment", "name");
    assessment->level = fields_need_text(&fields, "per");
    assessment->over = fields_need_text(&fields, "over");
    assessment->group = fields_text(&fields, "group");
    assessment->groups = fields_list(&fields, "groups");
    assessment->exempt = fields_text(&fields, "exempt");
    assessment->trial = fields_boolean(&fields, "trial");
    assessment->points = exact_of(0);
    fields_exact(&fields, "points", &assessment->points);
    assessment->scores = fields_text(&fields, "scores");
    for (size_t i = 0; i < EVENT_KINDS; i++) {
        read_events(&fields, (enum event_kind)i, &assessment->events[i]);
    }
    assessment->rank =
        (enum rank_form)fields_choice(&fields, "rank", rank_form_names(), RANK_STANDARD);
    read_steps(&fields, assessment);
    read_quota(&fields, &assessment->quota);
    read_conversion(&fields, assessment);
    read_firmness(&fields, &assessment->firmness);
    assessment->grade = fields_function(&fields, "grade");
    if (assessment->grade == 0 || fields_has(&fields, "items")) {
        struct reading reading = {.assessment = fields.where};
        read_items(&fields, &reading, SIZE_MAX, 0);
        assessment->items = reading.items;
        assessment->item_count = reading.count;
    }
    if (assessment->grade != 0 && assessment->step_count > 0) {
        script_fail(lua, "grade-twice", _("%s: \"grade\" and \"grades\" exclude each other"),
                    fields.where);
    }
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->assessments, script->rules->assessment_count,
               assessment);
    return 0;
}
