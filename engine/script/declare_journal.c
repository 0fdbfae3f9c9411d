/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ledgers. */
#include <string.h>

#include "base/arena.h"
#include "base/language.h"
#include "script/declare.h"

/* "Assets:结余:{fund}" as its parts: what a row brings cannot make another level. */
static const char *const *read_account(struct fields *fields, const char *key)
{
    struct script *script = script_of(fields->lua);
    const char *given = fields_need_text(fields, key);
    struct text left = text_of(given);
    const char **parts = NULL;
    size_t count = 0;
    bool root = false;
    for (bool last = false; !last;) {
        size_t colon = text_find(left, TEXT(":"));
        last = colon == SIZE_MAX;
        struct text part = text_trim(last ? left : text_part(left, 0, colon));
        left = last ? TEXT("") : text_from(left, colon + 1);
        if (part.length == 0) {
            count = 0;
            break;
        }
        ARENA_PUSH(script->arena, parts, count, arena_text(script->arena, part));
    }
    for (const char *const *name = journal_roots(); count > 1 && *name; name++) {
        root = root || strcmp(*name, parts[0]) == 0;
    }
    if (!root) {
        script_fail(fields->lua, "journal-account",
                    _("%s: \"%s\" is no account; take Assets, Liabilities, Equity, Income or "
                      "Expenses, and parts behind \":\""),
                    fields->where, given);
    }
    ARENA_PUSH(script->arena, parts, count, NULL);
    return parts;
}

static void read_entries(struct fields *fields, struct journal *journal)
{
    lua_State *lua = fields->lua;
    struct journal_entry *entries = NULL;
    if (!fields_table(fields, "entries")) {
        script_fail(lua, "declare-missing", _("%s: \"%s\" is missing"), fields->where, "entries");
    }
    struct fields list = fields_of(lua, -1, fields->where);
    while (fields_entry(&list, journal->entry_count + 1)) {
        struct fields inner = fields_of(lua, -1, fields->where);
        struct journal_entry entry = {.kind = fields_need_text(&inner, "kind")};
        inner.where = arena_printf(script_of(lua)->arena, "%s, “%s”", fields->where, entry.kind);
        fields_check_sql_name(&inner, entry.kind);
        entry.title = fields_need_title(&inner);
        entry.debit = read_account(&inner, "debit");
        entry.credit = read_account(&inner, "credit");
        fields_done(&inner);
        ARENA_PUSH(script_of(lua)->arena, entries, journal->entry_count, entry);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    journal->entries = entries;
}

/* A name that beancount takes for metadata, a title that hledger and ledger take for a tag. */
static bool is_tag(const struct journal_tag *tag)
{
    bool well = tag->name[0] >= 'a' && tag->name[0] <= 'z' && strcmp(tag->name, "filename") != 0 &&
                strcmp(tag->name, "lineno") != 0 && strcmp(tag->name, "code") != 0;
    for (const char *at = tag->name; *at; at++) {
        well = well && ((*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9') || *at == '_');
    }
    struct text title = text_of(tag->title);
    for (size_t at = 0; at < title.length;) {
        uint32_t point = text_next(title, &at);
        well = well && point != UINT32_MAX && !text_is_space(point) && point >= 0x20 &&
               !(point < 0x80 && strchr(":;,[]", (int)point));
    }
    return well;
}

static void read_tags(struct fields *fields, struct journal *journal)
{
    lua_State *lua = fields->lua;
    struct journal_tag *tags = NULL;
    if (!fields_table(fields, "tags")) {
        return;
    }
    struct fields list = fields_of(lua, -1, fields->where);
    while (fields_entry(&list, journal->tag_count + 1)) {
        struct fields inner = fields_of(lua, -1, fields->where);
        struct journal_tag tag = {.name = fields_need_text(&inner, "name"),
                                  .title = fields_need_title(&inner),
                                  .field = fields_need_text(&inner, "field")};
        fields_done(&inner);
        if (!is_tag(&tag)) {
            script_fail(lua, "journal-tag",
                        _("%s: the tag \"%s\" (%s): a name has small letters, digits and _ and "
                          "begins with a letter, a title has no spaces, colons and commas"),
                        fields->where, tag.name, tag.title);
        }
        ARENA_PUSH(script_of(lua)->arena, tags, journal->tag_count, tag);
        lua_pop(lua, 1);
    }
    lua_pop(lua, 1);
    journal->tags = tags;
}

int f_journal(lua_State *lua)
{
    struct script *script = script_of(lua);
    struct fields fields = declare_begin(lua, "journal");
    struct journal *journal = ARENA_NEW(script->arena, struct journal);
    journal->declared = declare_head(&fields, "journal", "name");
    journal->file = fields_need_text(&fields, "file");
    struct text file = text_of(journal->file);
    if (file.at[0] == '/' || text_find(file, TEXT("..")) != SIZE_MAX) {
        script_fail(lua, "journal-file", _("%s: \"%s\" must lie below OUT"), fields.where,
                    journal->file);
    }
    journal->from = fields_need_text(&fields, "from");
    journal->kind = fields_need_text(&fields, "kind");
    journal->date = fields_need_text(&fields, "date");
    journal->amount = fields_need_text(&fields, "amount");
    journal->payee = fields_need_text(&fields, "payee");
    journal->code = fields_text(&fields, "code");
    journal->says = fields_text(&fields, "says");
    journal->place = fields_text(&fields, "place");
    journal->order = fields_need_text(&fields, "order");
    journal->blank = fields_need_text(&fields, "blank");
    read_entries(&fields, journal);
    read_tags(&fields, journal);
    fields_done(&fields);
    ARENA_PUSH(script->arena, script->rules->journals, script->rules->journal_count, journal);
    return 0;
}
