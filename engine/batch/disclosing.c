/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/disclosing.h"

#include <stdlib.h>
#include <string.h>

#include "base/language.h"
#include "base/map.h"
#include "batch/leaves.h"
#include "batch/measured.h"
#include "model/scope.h"

/* What a column of the table counts, and a measure that has its figures. */
struct counted {
    const char *measure;
    bool below; /* as its denominator */
    const char *relation;
    const char *where;
    const char *distinct;
};

/* Several measures may count the same, at the same level or at others: each row takes the first
 * that has a figure there. */
struct disclosing_column {
    struct counted counted; /* by the first measure */
    struct counted *sources;
    size_t source_count;
    bool shown[DISCLOSING_UNPLACED + 1];
};

struct disclosing {
    struct store *store;
    const struct ruleset *rules;
    const struct case_settings *settings;
    struct measured measured;
    struct arena arena;
    struct map names; /* of columns */
    struct disclosing_column *columns;
    size_t column_count;
    struct map rows;
    const char **subjects; /* of each row; NULL: not a subject */
    const char **groups;   /* the value of each group's row; NULL: no group */
    size_t row_count;
    const struct level *level;
    const char *among;
    struct disclosure table;
};

/* Columns. A measure is a column or, if it is made of parts, two: who sees it sees these. */

/* What is counted below or above: of a ratio another measure, of a share rows of its relation. */
static struct counted counted_of(const struct ruleset *rules, const struct measure *measure,
                                 bool below)
{
    if (measure->form == MEASURE_RATIO) {
        const char *name = below ? measure->below : measure->above;
        return counted_of(rules, ruleset_measure(rules, name), false);
    }
    bool whole = measure->form == MEASURE_SHARE && below;
    return (struct counted){.measure = measure->declared.name,
                            .below = whole,
                            .relation = measure->relation,
                            .where = whole ? NULL : measure->where,
                            .distinct = measure->distinct};
}

static const char *name_of(struct arena *arena, const struct counted *counted)
{
    return arena_printf(arena, "%s\n%s\n%s", counted->relation,
                        counted->where ? counted->where : "",
                        counted->distinct ? counted->distinct : "");
}

static size_t add_column(struct disclosing *disclosing, struct counted counted)
{
    bool added;
    struct text name = text_of(name_of(&disclosing->arena, &counted));
    uint32_t at = map_add(&disclosing->names, name, &added);
    if (added) {
        struct disclosing_column column = {.counted = counted};
        ARENA_PUSH(&disclosing->arena, disclosing->columns, disclosing->column_count, column);
    }
    struct disclosing_column *own = &disclosing->columns[at];
    for (size_t i = 0; i < own->source_count; i++) {
        if (strcmp(own->sources[i].measure, counted.measure) == 0) {
            return at;
        }
    }
    ARENA_PUSH(&disclosing->arena, own->sources, own->source_count, counted);
    return at;
}

static bool has_parts(const struct measure *measure)
{
    return measure->form == MEASURE_SHARE || measure->form == MEASURE_RATIO;
}

static void add_measure(struct disclosing *disclosing, const struct sheet_layout *sheet,
                        const char *name, enum measure_part part)
{
    const struct measure *measure = ruleset_measure(disclosing->rules, name);
    for (int below = 0; below < 2; below++) {
        bool wanted = part == PART_VALUE || (part == PART_DENOMINATOR) == below;
        if (!wanted || (below && !has_parts(measure))) {
            continue;
        }
        size_t at = add_column(disclosing, counted_of(disclosing->rules, measure, below != 0));
        bool *shown = disclosing->columns[at].shown;
        bool own = measure->form == MEASURE_COUNT;
        shown[DISCLOSING_WHOLE] = shown[DISCLOSING_WHOLE] || sheet->total || !sheet->level;
        shown[DISCLOSING_AMONG] = shown[DISCLOSING_AMONG] || sheet->among;
        shown[DISCLOSING_SUBJECT] = shown[DISCLOSING_SUBJECT] || sheet->level;
        shown[DISCLOSING_UNPLACED] =
            shown[DISCLOSING_UNPLACED] || (sheet->total && sheet->level && own);
    }
}

/* What else a row holds, say a name and a phone, is not for everybody. */
static bool check_fields(const struct sheet_layout *sheet, const struct level *level,
                         const struct leaves *leaves, struct fault *fault)
{
    for (size_t i = 0; level && i < leaves->count; i++) {
        const struct sheet_column *column = leaves->columns[i];
        if (column->source != COLUMN_IS_FIELD || strcmp(column->name, level->id) == 0 ||
            strcmp(column->name, level->label) == 0 ||
            (sheet->among && strcmp(column->name, sheet->among) == 0)) {
            continue;
        }
        return fault_set_at(fault, FAULT_RULE, "report-public", sheet->by->path, sheet->by->line,
                            _("sheet \"%s\" is for everybody: %s"), sheet->name,
                            _("of its rows, only the id, the name and the column of \"among\" can "
                              "be shown"));
    }
    return true;
}

static bool add_sheet(struct disclosing *disclosing, const struct sheet_layout *sheet,
                      struct fault *fault)
{
    struct leaves leaves;
    const struct ruleset *rules = disclosing->rules;
    leaves_of(sheet, &disclosing->arena, &leaves);
    disclosing->level = sheet->level ? ruleset_level(rules, sheet->level) : disclosing->level;
    disclosing->among = sheet->among ? sheet->among : disclosing->among;
    if (!check_fields(sheet, sheet->level ? disclosing->level : NULL, &leaves, fault)) {
        return false;
    }
    for (size_t i = 0; i < leaves.count; i++) {
        const struct sheet_column *column = leaves.columns[i];
        if (column->source == COLUMN_IS_MEASURE && !column->exact) {
            add_measure(disclosing, sheet, column->name, column->part);
        }
    }
    for (size_t i = 0; i < sheet->line_count; i++) {
        const char *const *cells = sheet->lines[i].cells;
        for (size_t j = 0; cells && cells[j]; j++) {
            if (*cells[j] && !leaves.columns[j + 1]->exact) {
                add_measure(disclosing, sheet, cells[j], leaves.columns[j + 1]->part);
            }
        }
    }
    /* What a check adds up is known to add up, whether it is shown or not. */
    for (size_t i = 0; i < sheet->check_count; i++) {
        const char *const *sides[] = {sheet->checks[i].plus, sheet->checks[i].minus};
        for (size_t j = 0; j < 2; j++) {
            for (const char *const *name = sides[j]; name && *name; name++) {
                const struct measure *measure = ruleset_measure(rules, *name);
                if (measure->form == MEASURE_COUNT) {
                    add_column(disclosing, counted_of(rules, measure, false));
                }
            }
        }
    }
    return true;
}

/* Rows: the whole, the groups, the subjects, what belongs to none. */

static size_t add_row(struct disclosing *disclosing, enum disclosing_row kind, const char *key)
{
    struct arena *arena = &disclosing->arena;
    const char *name = arena_printf(arena, "%d\n%s", (int)kind, key ? key : "");
    size_t count = disclosing->row_count;
    uint32_t at = map_add(&disclosing->rows, text_of(name), NULL);
    if (at == count) {
        const char *subject = kind == DISCLOSING_SUBJECT ? arena_copy(arena, key) : NULL;
        const char *group = kind == DISCLOSING_AMONG ? arena_copy(arena, key) : NULL;
        ARENA_PUSH(arena, disclosing->groups, count, group);
        ARENA_PUSH(arena, disclosing->subjects, disclosing->row_count, subject);
    }
    return at;
}

static bool find_rows(struct disclosing *disclosing, size_t **in, struct fault *fault)
{
    struct arena *arena = &disclosing->arena;
    const struct level *level = disclosing->level;
    size_t count = 0;
    *in = NULL;
    add_row(disclosing, DISCLOSING_WHOLE, NULL);
    ARENA_PUSH(arena, *in, count, 0);
    if (!level) {
        return true;
    }
    const char **values = NULL;
    size_t value_count = 0;
    if (disclosing->among && !measured_values(&disclosing->measured, level, disclosing->among,
                                              arena, &values, &value_count, fault)) {
        return false;
    }
    for (size_t i = 0; i < value_count; i++) {
        add_row(disclosing, DISCLOSING_AMONG, values[i]);
        ARENA_PUSH(arena, *in, count, 0);
    }
    const char *id = store_quoted(arena, level->id);
    const char *sql =
        arena_printf(arena, "select %s, %s from %s where %s is not null order by 1", id,
                     disclosing->among ? store_quoted(arena, disclosing->among) : "null",
                     store_quoted(arena, level->from), id);
    struct query *query = query_open(disclosing->store, sql, &level->declared, fault);
    bool more = query != NULL;
    bool well = more;
    while (well && more) {
        well = query_next(query, &more, fault);
        if (well && more) {
            const char *own = arena_text(arena, query_text(query, 0));
            const char *value = arena_text(arena, query_text(query, 1));
            bool none = query_is_null(query, 1);
            add_row(disclosing, DISCLOSING_SUBJECT, own);
            ARENA_PUSH(arena, *in, count, none ? 0 : add_row(disclosing, DISCLOSING_AMONG, value));
        }
    }
    query_close(query);
    add_row(disclosing, DISCLOSING_UNPLACED, NULL);
    ARENA_PUSH(arena, *in, count, 0);
    return well;
}

/* Figures. */

static struct disclosure_cell *cell_at(struct disclosing *disclosing, size_t row, size_t column)
{
    return &disclosing->table.cells[row * disclosing->table.columns + column];
}

static bool read_figures(struct disclosing *disclosing, size_t row, const char *level,
                         const char *subject, struct fault *fault)
{
    for (size_t i = 0; i < disclosing->column_count; i++) {
        const struct disclosing_column *column = &disclosing->columns[i];
        struct disclosure_cell *cell = cell_at(disclosing, row, i);
        for (size_t j = 0; j < column->source_count && !cell->known; j++) {
            const struct counted *source = &column->sources[j];
            struct measured_value value;
            if (!measured_get(&disclosing->measured, source->measure, level, subject, &value,
                              fault)) {
                return false;
            }
            cell->known = value.evaluated;
            cell->value = source->below ? value.denominator : value.numerator;
        }
        cell->shown =
            column->shown[row == 0 ? DISCLOSING_WHOLE : DISCLOSING_SUBJECT] && cell->known;
    }
    return true;
}

/* A group is the sum of its subjects; what belongs to none is what the whole has more. */
static void add_up(struct disclosing *disclosing, size_t column)
{
    const struct disclosure *table = &disclosing->table;
    size_t last = table->rows - 1;
    const struct disclosure_cell *whole = cell_at(disclosing, 0, column);
    int64_t sum = 0;
    bool all = true;
    for (size_t row = 1; row < last; row++) {
        struct disclosure_cell *own = cell_at(disclosing, row, column);
        if (table->kinds[row] != DISCLOSURE_MEMBER) {
            own->known = true;
            continue;
        }
        struct disclosure_cell *group = cell_at(disclosing, table->groups[row], column);
        sum += own->value;
        all = all && own->known;
        if (table->groups[row] != 0) {
            group->value += own->value;
            group->known = group->known && own->known;
            group->shown = disclosing->columns[column].shown[DISCLOSING_AMONG] && group->known;
        }
    }
    struct disclosure_cell *left = cell_at(disclosing, last, column);
    left->known = disclosing->level && all && whole->known && whole->value >= sum;
    left->value = left->known ? whole->value - sum : 0;
    left->shown = left->known && disclosing->columns[column].shown[DISCLOSING_UNPLACED];
}

static bool fill_table(struct disclosing *disclosing, struct fault *fault)
{
    struct arena *arena = &disclosing->arena;
    struct disclosure *table = &disclosing->table;
    size_t *in;
    if (!find_rows(disclosing, &in, fault)) {
        return false;
    }
    size_t rows = disclosing->row_count;
    enum disclosure_row *kinds = ARENA_ARRAY(arena, rows, enum disclosure_row);
    table->columns = disclosing->column_count;
    table->rows = rows;
    table->kinds = kinds;
    table->groups = in;
    table->cells = ARENA_ARRAY(arena, rows * table->columns, struct disclosure_cell);
    for (size_t row = 0; row < rows; row++) {
        const char *subject = disclosing->subjects[row];
        const char *level = row == 0 ? "case" : subject ? disclosing->level->declared.name : NULL;
        kinds[row] = row == 0                  ? DISCLOSURE_WHOLE
                     : disclosing->groups[row] ? DISCLOSURE_GROUP
                                               : DISCLOSURE_MEMBER;
        if (level && !read_figures(disclosing, row, level,
                                   subject ? subject : disclosing->settings->place, fault)) {
            return false;
        }
    }
    for (size_t i = 0; i < table->columns && rows > 1; i++) {
        add_up(disclosing, i);
    }
    return true;
}

/* Equations and pairs. */

static bool same_text(const char *a, const char *b)
{
    return (!a && !b) || (a && b && strcmp(a, b) == 0);
}

/* Rows of one relation: those under a condition are part of all. */
static void find_pairs(struct disclosing *disclosing)
{
    struct arena *arena = &disclosing->arena;
    struct disclosure *table = &disclosing->table;
    for (size_t i = 0; i < table->columns; i++) {
        const struct counted *whole = &disclosing->columns[i].counted;
        for (size_t j = 0; j < table->columns && !whole->where; j++) {
            const struct counted *part = &disclosing->columns[j].counted;
            if (i != j && strcmp(whole->relation, part->relation) == 0 &&
                (!whole->distinct || same_text(whole->distinct, part->distinct))) {
                ARENA_PUSH(arena, table->pairs, table->pair_count,
                           ((struct disclosure_pair){i, j}));
            }
        }
    }
}

static void add_check(struct disclosing *disclosing, const struct sheet_check *check)
{
    struct arena *arena = &disclosing->arena;
    struct disclosure *table = &disclosing->table;
    int8_t *signs = ARENA_ARRAY(arena, table->columns, int8_t);
    const char *const *sides[] = {check->plus, check->minus};
    for (size_t i = 0; i < 2; i++) {
        for (const char *const *name = sides[i]; name && *name; name++) {
            const struct measure *measure = ruleset_measure(disclosing->rules, *name);
            struct counted counted = counted_of(disclosing->rules, measure, false);
            if (measure->form != MEASURE_COUNT) {
                return;
            }
            signs[add_column(disclosing, counted)] = i == 0 ? 1 : -1;
        }
    }
    struct disclosure_equation equation = {signs};
    ARENA_PUSH(arena, table->equations, table->equation_count, equation);
}

static bool is_published(const struct disclosing *disclosing, const struct report *report,
                         const struct sheet_layout *sheet)
{
    return report->profile == PROFILE_PUBLIC && (!sheet->trial || disclosing->settings->trial);
}

static bool find_least(struct disclosing *disclosing, const struct report *report,
                       struct fault *fault)
{
    const struct declared *by = &report->declared;
    const struct case_settings *settings = disclosing->settings;
    const struct parameter_entry *entry = parameter_at(
        ruleset_parameter(disclosing->rules, report->least), settings->place, settings->as_of);
    if (!entry || entry->value.den != 1 || entry->value.num < 1) {
        return fault_set_at(fault, FAULT_RULE, "report-public", by->path, by->line,
                            _("\"%s\": the parameter \"%s\" has no whole number from 1 on for this "
                              "place and date, so nothing can be made public"),
                            by->name, report->least);
    }
    if (entry->value.num > disclosing->table.least) {
        disclosing->table.least = entry->value.num;
    }
    return true;
}

static bool settle(struct disclosing *disclosing, struct fault *fault)
{
    const struct ruleset *rules = disclosing->rules;
    for (size_t i = 0; i < rules->report_count; i++) {
        const struct report *report = rules->reports[i];
        if (report->profile == PROFILE_PUBLIC && !find_least(disclosing, report, fault)) {
            return false;
        }
        for (size_t j = 0; j < report->sheet_count; j++) {
            if (is_published(disclosing, report, &report->sheets[j]) &&
                !add_sheet(disclosing, &report->sheets[j], fault)) {
                return false;
            }
        }
    }
    if (disclosing->table.least == 0 || !fill_table(disclosing, fault)) {
        return fault->kind == FAULT_NONE;
    }
    find_pairs(disclosing);
    for (size_t i = 0; i < rules->report_count; i++) {
        const struct report *report = rules->reports[i];
        for (size_t j = 0; j < report->sheet_count; j++) {
            const struct sheet_layout *sheet = &report->sheets[j];
            for (size_t k = 0; is_published(disclosing, report, sheet) && k < sheet->check_count;
                 k++) {
                add_check(disclosing, &sheet->checks[k]);
            }
        }
    }
    disclosure_find_sums(&disclosing->table, &disclosing->arena);
    disclosure_protect(&disclosing->table);
    return true;
}

bool disclosing_open(struct store *store, const struct ruleset *rules,
                     const struct case_settings *settings, struct disclosing **out,
                     struct fault *fault)
{
    struct disclosing *disclosing = memory_new(sizeof(*disclosing));
    *disclosing = (struct disclosing){.store = store, .rules = rules, .settings = settings};
    arena_init(&disclosing->arena);
    map_init(&disclosing->names);
    map_init(&disclosing->rows);
    bool well = measured_open(&disclosing->measured, store, rules, NULL, NULL, fault);
    if (well) {
        well = settle(disclosing, fault);
        measured_close(&disclosing->measured);
    }
    *out = well && disclosing->table.least > 0 ? disclosing : NULL;
    if (!*out) {
        disclosing_close(disclosing);
    }
    return well;
}

void disclosing_close(struct disclosing *disclosing)
{
    if (disclosing) {
        map_clear(&disclosing->names);
        map_clear(&disclosing->rows);
        arena_clear(&disclosing->arena);
        free(disclosing);
    }
}

int64_t disclosing_least(const struct disclosing *disclosing)
{
    return disclosing->table.least;
}

static enum disclosed mark_of(const struct disclosing *disclosing, const struct counted *counted,
                              uint32_t row)
{
    struct arena arena;
    arena_init(&arena);
    uint32_t column = map_find(&disclosing->names, text_of(name_of(&arena, counted)));
    arena_clear(&arena);
    const struct disclosure_cell *cell =
        row == MAP_NONE || column == MAP_NONE
            ? NULL
            : &disclosing->table.cells[row * disclosing->table.columns + column];
    /* What was not looked at is not shown. */
    return cell && cell->known ? cell->mark : DISCLOSED_LEFT;
}

enum disclosed disclosing_mark(const struct disclosing *disclosing, const char *measure,
                               enum measure_part part, enum disclosing_row row, const char *key)
{
    const struct measure *own = ruleset_measure(disclosing->rules, measure);
    struct arena arena;
    arena_init(&arena);
    const char *name = arena_printf(&arena, "%d\n%s", (int)row, key ? key : "");
    uint32_t at = map_find(&disclosing->rows, text_of(name));
    arena_clear(&arena);
    bool both = part == PART_VALUE && has_parts(own);
    struct counted first = counted_of(disclosing->rules, own, part == PART_DENOMINATOR);
    enum disclosed mark = mark_of(disclosing, &first, at);
    if (both) {
        struct counted below = counted_of(disclosing->rules, own, true);
        bool shown = mark == DISCLOSED_SHOWN && mark_of(disclosing, &below, at) == DISCLOSED_SHOWN;
        return shown ? DISCLOSED_SHOWN : DISCLOSED_LEFT;
    }
    return mark;
}
