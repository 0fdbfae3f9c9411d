/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/template.h"
#include "batch/sentence.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/language.h"
#include "base/text.h"
#include "batch/publish.h"
#include "model/form.h"
#include "sheet/sheet.h"

struct making {
    const struct ruleset *rules;
    const struct template_request *request;
    struct arena arena;
    struct fault *fault;
};

/* One word of a sentence. */
struct filling {
    const char *name;
    const char *value;
};

static const char *fill_word(void *context, const char *name)
{
    const struct filling *filling = context;
    return strcmp(name, filling->name) == 0 ? filling->value : NULL;
}

static const char *fill(struct making *making, const char *text, const char *name,
                        const char *value)
{
    struct filling filling = {name, value};
    return sentence_fill(&making->arena, text, fill_word, &filling);
}

static const char *tables_of(struct making *making, const struct column *column)
{
    const char *text = "";
    for (const char *const *to = column->to; to && *to; to++) {
        text = arena_printf(&making->arena, "%s%s%s", text, *text ? "、" : "",
                            ruleset_roster(making->rules, *to)->declared.title);
    }
    return text;
}

static size_t kind_of(const struct column *column)
{
    if (column->type == COLUMN_DATE && column->precision == DATE_MONTH) {
        return FORM_DATE_MONTH;
    }
    if (column->type == COLUMN_DATE && column->precision == DATE_DAY) {
        return FORM_DATE_DAY;
    }
    return (size_t)column->type;
}

static const char *kind_text(struct making *making, const struct column *column)
{
    const struct form_layout *form = making->rules->form;
    struct arena *arena = &making->arena;
    const char *says =
        fill(making, form->kinds[kind_of(column)].says, "tables", tables_of(making, column));
    if (column->has_min) {
        const char *limit = fill(making, form->at_least, "min", exact_text(arena, column->min));
        says = arena_printf(arena, "%s；%s", says, limit);
    }
    if (column->has_max) {
        const char *limit = fill(making, form->at_most, "max", exact_text(arena, column->max));
        says = arena_printf(arena, "%s；%s", says, limit);
    }
    return says;
}

static const char *const *words_of(struct making *making, const struct column *column)
{
    const struct style *style = making->rules->style;
    const char **words = NULL;
    size_t count = 0;
    if (column->type == COLUMN_BOOLEAN) {
        ARENA_PUSH(&making->arena, words, count, style->yes);
        ARENA_PUSH(&making->arena, words, count, style->no);
    }
    for (size_t i = 0; i < column->choice_count; i++) {
        ARENA_PUSH(&making->arena, words, count, column->choices[i].word);
    }
    if (count > 0) {
        ARENA_PUSH(&making->arena, words, count, NULL);
    }
    return words;
}

/* 1（政治理论宣讲）、2（…）: a word may be but a number. */
static const char *choice_of(struct making *making, const struct column *column,
                             const char *const *words)
{
    struct arena *arena = &making->arena;
    const char *text = "";
    for (size_t i = 0; words && words[i]; i++) {
        const char *also = i < column->choice_count ? column->choices[i].synonyms[0] : NULL;
        text = arena_printf(arena, "%s%s%s%s%s%s", text, i > 0 ? "、" : "", words[i],
                            also ? "（" : "", also ? also : "", also ? "）" : "");
    }
    return text;
}

static bool is_key(const struct roster *roster, size_t column)
{
    for (size_t i = 0; i < roster->key_count; i++) {
        if (roster->key[i] == column) {
            return true;
        }
    }
    return false;
}

static bool names_unit(const struct roster *roster, size_t column)
{
    bool units = roster->level && strcmp(roster->level, "unit") == 0;
    return units ? roster->key[0] == column : roster->unit == column;
}

static struct form_page page_of_roster(struct making *making, const struct roster *roster)
{
    const struct form_layout *form = making->rules->form;
    struct form_column *columns =
        ARENA_ARRAY(&making->arena, roster->column_count, struct form_column);
    for (size_t i = 0; i < roster->column_count; i++) {
        const struct column *column = &roster->columns[i];
        const char *const *words = words_of(making, column);
        columns[i] = (struct form_column){
            .title = column->title,
            .required = column->required || is_key(roster, i),
            .kind = kind_text(making, column),
            .words = words,
            .choice = choice_of(making, column, words),
            .several = column->type == COLUMN_CHOICES,
            .example = words ? words[0] : form->kinds[kind_of(column)].example,
            .given = names_unit(roster, i) ? making->request->unit : NULL,
        };
    }
    return (struct form_page){.name = roster->declared.title,
                              .layout = form,
                              .columns = columns,
                              .count = roster->column_count};
}

static bool cannot_write(const char *path, struct fault *fault)
{
    return fault_set_at(fault, FAULT_OUTPUT, "template-failed", path, 0, _("cannot be made: %s"),
                        strerror(errno));
}

/* A title with a comma or a quote stands between quotes. */
static void put_title(FILE *out, const char *title)
{
    bool quoted = strpbrk(title, ",\"\r\n") != NULL;
    if (quoted) {
        fputc('"', out);
    }
    for (; *title; title++) {
        if (*title == '"') {
            fputc('"', out);
        }
        fputc(*title, out);
    }
    if (quoted) {
        fputc('"', out);
    }
}

/* The mark in front tells spreadsheets that it is UTF-8. */
static bool write_csv(const char *path, const struct form_page *page, struct fault *fault)
{
    FILE *out = fopen(path, "wb");
    if (!out) {
        return cannot_write(path, fault);
    }
    fputs("\xEF\xBB\xBF", out);
    for (size_t i = 0; i < page->count; i++) {
        fputs(i > 0 ? "," : "", out);
        put_title(out, page->columns[i].title);
    }
    fputs("\r\n", out);
    bool well = ferror(out) == 0;
    return fclose(out) == 0 && well ? true : cannot_write(path, fault);
}

static bool write_book(struct making *making, const char *path, const struct form_page *page,
                       struct fault *fault)
{
    /* The same forms are the same bytes, whenever they are made. */
    static const struct date created = {2000, 1, 1};
    struct book *book = book_open(path, making->rules->style, page->name, created, fault);
    if (!book) {
        return false;
    }
    if (!book_add_form(book, page, fault)) {
        book_drop(book);
        return false;
    }
    return book_close(book, fault);
}

static const char *path_of(struct making *making, const char *folder, const struct roster *roster)
{
    const struct template_request *request = making->request;
    char *title = arena_copy(&making->arena, roster->declared.title);
    for (char *at = title; *at; at++) {
        *at = strchr("/\\:*?\"<>|", *at) ? '_' : *at;
    }
    return arena_printf(&making->arena, "%s/%s%s%s.%s", folder, request->unit ? request->unit : "",
                        request->unit ? "_" : "", title, request->csv ? "csv" : "xlsx");
}

/* A new folder, or one that is there and empty. */
static bool check_folder(const struct template_request *request, struct arena *arena,
                         struct fault *fault)
{
    char **names;
    size_t count = 0;
    if (!file_names(arena, request->folder, "", &names, &count) && errno != ENOENT) {
        return cannot_write(request->folder, fault);
    }
    return count == 0 || fault_set_at(fault, FAULT_OUTPUT, "template-failed", request->folder, 0,
                                      "%s", _("is not empty; name a new folder for the forms"));
}

static bool write_all(struct making *making, const char *folder, size_t *count)
{
    const struct ruleset *rules = making->rules;
    if (mkdir(folder, 0700) != 0) {
        return cannot_write(folder, making->fault);
    }
    for (*count = 0; *count < rules->roster_count; (*count)++) {
        const struct roster *roster = rules->rosters[*count];
        const struct form_page page = page_of_roster(making, roster);
        const char *path = path_of(making, folder, roster);
        if (making->request->csv ? !write_csv(path, &page, making->fault)
                                 : !write_book(making, path, &page, making->fault)) {
            return false;
        }
    }
    return true;
}

bool template_write(const struct rulebook *rulebook, const struct template_request *request,
                    size_t *count, struct fault *fault)
{
    struct making making = {.rules = rulebook_rules(rulebook), .request = request, .fault = fault};
    struct publication publication;
    if (!making.rules->form) {
        return fault_set(fault, FAULT_RULE, "form-missing",
                         _("reports/ declares no form{}, which holds the words of empty forms"));
    }
    arena_init(&making.arena);
    bool well = publish_begin_one(&publication, request->folder, fault) &&
                check_folder(request, &making.arena, fault) &&
                write_all(&making, publication.draft, count) &&
                publish_commit_one(&publication, true, fault);
    publish_end(&publication);
    arena_clear(&making.arena);
    return well;
}
