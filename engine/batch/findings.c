/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "batch/findings.h"

#include <stdlib.h>
#include <string.h>

#include "seal/seal.h"

enum { STAGED_COLUMNS = 19 };

struct findings {
    struct store *store;
    struct writer *writer;
    struct writer *eraser; /* NULL: nothing was taken back yet */
    struct arena arena;    /* of one finding */
};

struct findings *findings_open(struct store *store, struct fault *fault)
{
    static const char staging[] =
        "create temp table staged (fingerprint text, rule text, severity text, table_name text, "
        "source_id integer, line integer, row integer, column_name text, value text, unit_id text, "
        "subject text, message text, basis text, waived_by text, message_unit text, "
        "lead text, at_risk_fen integer, against_source_id integer, against_line integer)";
    if (!store_run(store, staging, fault)) {
        return NULL;
    }
    struct writer *writer = writer_open(store, "staged", STAGED_COLUMNS, fault);
    if (!writer) {
        return NULL;
    }
    struct findings *findings = memory_new(sizeof(*findings));
    findings->store = store;
    findings->writer = writer;
    arena_init(&findings->arena);
    return findings;
}

void findings_close(struct findings *findings)
{
    if (findings) {
        writer_close(findings->writer);
        writer_close(findings->eraser);
        arena_clear(&findings->arena);
        free(findings);
    }
}

/* What stays the same when the roster is sent again: the check, the table, the row by its key
 * where it has one, the column, and the value unless that is sensitive: an id number could be
 * found again by trying all of them. */
static const char *fingerprint(struct findings *findings, const struct finding *finding)
{
    const char *place = "";
    if (finding->subject) {
        place = finding->subject;
    } else if (finding->source) {
        place = arena_printf(&findings->arena, "%s:%ld",
                             source_place(finding->source, &findings->arena), finding->line);
    }
    const struct text parts[] = {
        text_of(finding->check->declared.name),
        text_of(finding->table),
        text_of(place),
        text_of(finding->column),
        finding->sensitive || !finding->value.at ? TEXT("") : finding->value,
    };
    return seal_fingerprint(&findings->arena, parts, sizeof(parts) / sizeof(*parts));
}

bool findings_add(struct findings *findings, const struct finding *finding, struct fault *fault)
{
    const struct check *check = finding->check;
    const struct source *source = finding->source;
    const char *basis = check->declared.basis[0];
    struct value values[STAGED_COLUMNS] = {
        value_string(fingerprint(findings, finding)),
        value_string(check->declared.name),
        value_string(severity_names()[check->severity]),
        value_string(finding->table),
        source ? value_integer(source->id) : value_none(),
        finding->line > 0 ? value_integer(finding->line) : value_none(),
        finding->row > 0 ? value_integer(finding->row) : value_none(),
        value_string(finding->column),
        finding->value.at ? value_text(finding->value) : value_none(),
        value_string(finding->unit_id),
        value_string(finding->subject),
        value_string(finding->message),
        value_string(basis),
        value_none(),
        value_string(finding->message_unit),
        value_string(check->lead),
        finding->at_risk ? value_integer(*finding->at_risk) : value_none(),
        finding->against ? value_integer(finding->against->id) : value_none(),
        finding->against_line > 0 ? value_integer(finding->against_line) : value_none(),
    };
    bool well = writer_add(findings->writer, values, fault);
    arena_reset(&findings->arena, (struct arena_mark){0});
    return well;
}

bool findings_forget(struct findings *findings, const struct source *source, long line,
                     struct fault *fault)
{
    if (!findings->eraser) {
        if (!store_run(findings->store,
                       "create index temp.staged_place on staged (source_id, line)", fault)) {
            return false;
        }
        findings->eraser = writer_open_sql(
            findings->store, "delete from staged where source_id = ? and line = ?", 2, fault);
    }
    const struct value values[] = {value_integer(source->id), value_integer(line)};
    return findings->eraser && writer_add(findings->eraser, values, fault);
}

bool findings_tell_apart(struct findings *findings, struct fault *fault)
{
    return store_run(findings->store,
                     "update staged set fingerprint = fingerprint || '-' || a.alike from (select "
                     "rowid as id, row_number() over (partition by fingerprint order by source_id, "
                     "line, message, value) as alike from staged) a "
                     "where a.id = staged.rowid and a.alike > 1",
                     fault);
}

bool findings_settle(struct findings *findings, struct fault *fault)
{
    /* A finding goes to the unit that sent the file: it must mend it, and nobody else may see its
     * rows. */
    return store_run(
        findings->store,
        "create temp table numbered as select row_number() over (order by source_id is null, "
        "source_id, line is not null, line, column_name is not null, column_name, rule, subject, "
        "message, value) as finding_id, * from staged order by 1; "
        "insert into finding select finding_id, fingerprint, "
        "rule, severity, table_name, source_id, line, row, column_name, value, "
        "coalesce((select s.unit_id from source s where s.source_id = n.source_id), n.unit_id), "
        "subject, message, basis, waived_by, lead, at_risk_fen, against_source_id, against_line "
        "from numbered n order by finding_id; "
        "insert into finding_to_unit select finding_id, message_unit from numbered "
        "where message_unit is not null; "
        "drop table numbered; delete from staged; "
        "create index finding_unit on finding (unit_id); "
        "create index finding_print on finding (fingerprint)",
        fault);
}
