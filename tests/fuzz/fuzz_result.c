/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A result that somebody tampered with before handing it over. The bytes say what is done to a
 * small one of tests/fuzz/result: values, rows and tables changed by SQL, bytes changed in its
 * files; then one command reads it. Whatever it says, it ends, and writes nowhere else.
 *
 * The first byte chooses the command. Then come steps, each by its first byte:
 *
 *   S TEXT \n     this SQL, whatever it is
 *   Q N TEXT \n   a kept query is this SQL
 *   J N TEXT \n   this into manifest.json, at a place; C: into chain.txt
 *   F N TEXT \n   this into the drawn sample that is given back
 *   others        a table, a column and a value are chosen by the bytes that follow
 */
#include "watched.h"

#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/language.h"
#include "batch/audit.h"
#include "batch/batch.h"
#include "batch/differ.h"
#include "batch/explain.h"
#include "batch/merge.h"
#include "batch/pack.h"
#include "batch/previous.h"
#include "batch/verify.h"

enum { RESULT_TABLES = 64, RESULT_COLUMNS = 16, RESULT_FILE = 4 << 20 };

static struct {
    char folder[64];
    const char *rules;
    const char *reports;
    struct arena arena;
    struct seal_key key;
    const char *tables[RESULT_TABLES];
    const char *columns[RESULT_TABLES][RESULT_COLUMNS];
    size_t column_count[RESULT_TABLES];
    size_t table_count;
} made;

/* The bytes that are left. */
struct steps {
    const uint8_t *at;
    size_t left;
};

static unsigned take(struct steps *steps)
{
    if (steps->left == 0) {
        return 0;
    }
    steps->left--;
    return *steps->at++;
}

/* Up to the next line feed; NULs end it too, as they would in C. */
static const char *take_line(struct steps *steps, struct arena *arena)
{
    const uint8_t *end = steps->left > 0 ? memchr(steps->at, '\n', steps->left) : NULL;
    size_t length = end ? (size_t)(end - steps->at) : steps->left;
    char *line = arena_text(arena, (struct text){(const char *)steps->at, length});
    steps->at += length + (end != NULL);
    steps->left -= length + (end != NULL);
    return line;
}

static void result_sql(const char *path, const char *sql)
{
    sqlite3 *db;
    if (sqlite3_open(path, &db) == SQLITE_OK) {
        sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 1 << 20);
        sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
        watch_start(db, 1000, NULL);
        (void)sqlite3_exec(db, sql, NULL, NULL, NULL);
    }
    sqlite3_close(db);
}

static int result_column(void *context, int count, char **values, char **names)
{
    (void)context, (void)count, (void)names;
    size_t table = made.table_count;
    if (table > 0 && strcmp(made.tables[table - 1], values[0]) == 0) {
        table--;
    } else if (table < RESULT_TABLES) {
        made.tables[made.table_count++] = arena_copy(&made.arena, values[0]);
    }
    if (table < RESULT_TABLES && made.column_count[table] < RESULT_COLUMNS) {
        made.columns[table][made.column_count[table]++] = arena_copy(&made.arena, values[1]);
    }
    return 0;
}

static void take_paper(void *context, const struct paper *paper)
{
    (void)context;
    HOLDS(paper->subject);
}

/* A sample of it, as it goes out to be filled in. */
static void make_sample(const char *out, struct rulebook *rulebook)
{
    struct fault fault = {0};
    const struct audit_request request = {
        .kind = AUDIT_SAMPLE,
        .out = out,
        .output = arena_printf(&made.arena, "%s/sample.csv", made.folder),
        .table = "people",
        .amount = "paid",
        .seed = "7",
        .size = "2",
    };
    if (!batch_audit(rulebook, &request, take_paper, NULL, &fault)) {
        fprintf(stderr, "%s\n", fault.text);
        abort();
    }
}

static void result_sweep(void)
{
    (void)!file_remove_all(made.folder);
    arena_clear(&made.arena);
}

/* One run, with its file made small and its columns free to hold anything. */
static void make_result(void)
{
    static const char loosen[] =
        "pragma page_size = 512; vacuum; pragma writable_schema = on;"
        "update sqlite_schema set sql = replace(replace(sql, ') strict', ')'), ' not null', '') "
        "where type = 'table'";
    static const char columns[] =
        "select t.name, c.name from sqlite_schema t, pragma_table_info(t.name) c where "
        "t.type = 'table' and t.name not like 'sqlite%' order by 1, 2";
    const char *root = getenv("ROOT");
    struct fault fault = {0};
    arena_init(&made.arena);
    strcpy(made.folder, "/tmp/mingce-fuzz-XXXXXX");
    HOLDS(mkdtemp(made.folder) && atexit(result_sweep) == 0);
    const char *base = arena_printf(&made.arena, "%s/tests/fuzz/result", root ? root : ".");
    made.rules = arena_printf(&made.arena, "%s/rules", base);
    made.reports = arena_printf(&made.arena, "%s/reports", base);
    struct rulebook *rulebook = rulebook_open(made.rules, made.reports, &fault);
    const struct run_request request = {
        .case_folder = arena_printf(&made.arena, "%s/case", base),
        .out = arena_printf(&made.arena, "%s/made", made.folder),
        .jobs = 1,
    };
    if (!rulebook || !batch_run(rulebook, &request, NULL, NULL, &fault)) {
        fprintf(stderr, "%s:%ld: %s\n", fault.file, fault.line, fault.text);
        abort();
    }
    make_sample(request.out, rulebook);
    rulebook_close(rulebook);
    const char *key = arena_printf(&made.arena, "%s/key", made.folder);
    HOLDS(pack_new_key(key, &fault) && pack_read_key(key, &made.key, &fault));
    const char *path = arena_printf(&made.arena, "%s/case.db", request.out);
    result_sql(path, loosen);
    sqlite3 *db;
    HOLDS(sqlite3_open(path, &db) == SQLITE_OK);
    HOLDS(sqlite3_exec(db, columns, result_column, NULL, NULL) == SQLITE_OK);
    sqlite3_close(db);
    HOLDS(made.table_count > 20);
}

static void write_file(const char *path, const char *bytes, size_t size)
{
    FILE *out = fopen(path, "wb");
    HOLDS(out && fwrite(bytes, 1, size, out) == size && fclose(out) == 0);
}

static void copy_into(struct arena *arena, const char *name)
{
    struct text text;
    const char *from = arena_printf(arena, "%s/made/%s", made.folder, name);
    if (!file_exists(from)) {
        from = arena_printf(arena, "%s/%s", made.folder, name);
    }
    HOLDS(file_read(arena, from, RESULT_FILE, &text));
    write_file(arena_printf(arena, "%s/out/%s", made.folder, name), text.at, text.length);
}

/* Into a text file, in the place of as many bytes. */
static void change_text(struct arena *arena, const char *name, unsigned place, const char *with)
{
    const char *path = arena_printf(arena, "%s/out/%s", made.folder, name);
    struct text text;
    HOLDS(file_read(arena, path, RESULT_FILE, &text));
    size_t at = text.length * place / 256;
    char *bytes = arena_alloc(arena, text.length + strlen(with) + 1);
    memcpy(bytes, text.at, text.length);
    memcpy(bytes + at, with, strlen(with));
    size_t length = at + strlen(with) > text.length ? at + strlen(with) : text.length;
    write_file(path, bytes, length);
}

static void change_bytes(struct steps *steps, const char *path)
{
    struct stat facts;
    unsigned char bytes[4];
    size_t at = take(steps) << 16 | take(steps) << 8 | take(steps);
    size_t count = take(steps) % 4 + 1;
    for (size_t i = 0; i < count; i++) {
        bytes[i] = (unsigned char)take(steps);
    }
    int fd = open(path, O_WRONLY);
    HOLDS(fd >= 0 && fstat(fd, &facts) == 0);
    if (facts.st_size > 0) {
        HOLDS(pwrite(fd, bytes, count, (off_t)at % facts.st_size) == (ssize_t)count);
    }
    close(fd);
}

static const char *const odd_values[] = {
    "null",
    "''",
    "0",
    "-1",
    "9223372036854775807",
    "-9223372036854775808",
    "1e308",
    "9e999",
    "0.1",
    "x'00ff'",
    "cast(x'ff41c3' as text)",
    "char(27, 91, 50, 74, 0, 8238)",
    "'a' || char(10) || '\"},{'",
    "printf('%.*c', 70000, 'x')",
    "'2021-13-99'",
    "'999999'",
    "'select 1 as a_source, 2 as a_line'",
    "'select max(a, b) from (select :subject as a, 1 as b)'",
    "'1/0'",
    "'-0'",
    "'1e5'",
    "'../../../etc/passwd'",
    "'=1+1'",
    "'unit'",
    "'U1'",
    "'heads'",
    "'532801'",
};

static void change_table(struct steps *steps, struct arena *arena, const char *path, unsigned how)
{
    size_t table = take(steps) % made.table_count;
    const char *name = made.tables[table];
    const char *column = made.columns[table][take(steps) % made.column_count[table]];
    const char *value = odd_values[take(steps) % (sizeof(odd_values) / sizeof(*odd_values))];
    const char *sql;
    switch (how % 8) {
    case 0:
    case 1:
    case 2:
        sql = arena_printf(arena, "update or replace \"%s\" set \"%s\" = %s where rowid %% 3 < %u",
                           name, column, value, take(steps) % 4);
        break;
    case 3:
        sql =
            arena_printf(arena, "delete from \"%s\" where rowid %% 2 = %u", name, how & 8 ? 1 : 0);
        break;
    case 4:
        sql = arena_printf(arena, "drop table \"%s\"", name);
        break;
    case 5:
        sql = arena_printf(arena,
                           "create table hidden as select * from \"%s\"; drop table \"%s\";"
                           "create view \"%s\" as select * from hidden where %s is not 7",
                           name, name, name, value);
        break;
    case 6:
        sql = arena_printf(arena, "alter table \"%s\" drop column \"%s\"", name, column);
        break;
    default:
        sql = arena_printf(arena, "insert or ignore into \"%s\" (\"%s\") values (%s)", name, column,
                           value);
    }
    result_sql(path, sql);
}

static void tamper(struct steps *steps, struct arena *arena)
{
    const char *path = arena_printf(arena, "%s/out/case.db", made.folder);
    for (int i = 0; i < 12 && steps->left > 0; i++) {
        unsigned how = take(steps);
        if (how == 'S') {
            result_sql(path, take_line(steps, arena));
        } else if (how == 'Q') {
            unsigned row = take(steps);
            char *sql = sqlite3_mprintf("update query set sql = %Q where rowid %% 4 = %u",
                                        take_line(steps, arena), row % 5);
            result_sql(path, sql);
            sqlite3_free(sql);
        } else if (how == 'J' || how == 'C' || how == 'F') {
            unsigned place = take(steps);
            change_text(arena,
                        how == 'J'   ? "manifest.json"
                        : how == 'C' ? "chain.txt"
                                     : "sample.csv",
                        place, take_line(steps, arena));
        } else if (how % 16 == 15) {
            change_bytes(steps, path);
        } else {
            change_table(steps, arena, path, how);
        }
    }
}

static void take_explained(void *context, const char *section, const char *line)
{
    (void)context;
    HOLDS(section && line);
}

static void take_difference(void *context, const struct difference *difference)
{
    (void)context;
    HOLDS(difference->part);
}

/* What is said either way. */
static void well_or_told(bool well, const struct fault *fault)
{
    HOLDS(well == (fault->kind == FAULT_NONE));
    HOLDS(well || (fault->id && *fault->text));
    HOLDS(fault->kind != FAULT_BUG);
}

static void read_explained(const char *out)
{
    static const char *const items[] = {"heads", "share", "middle",  "annual", "annual.one",
                                        "club",  "money", "meeting", NULL};
    static const char *const subjects[] = {"U1", "532801"};
    for (size_t i = 0; i < 2; i++) {
        for (size_t j = 0; j < sizeof(items) / sizeof(*items); j++) {
            struct fault fault = {0};
            well_or_told(batch_explain(out, subjects[i], items[j], take_explained, NULL, &fault),
                         &fault);
        }
    }
}

static void read_verified(const char *out, struct arena *arena)
{
    struct fault fault = {0};
    struct verification verification;
    const struct verify_request request = {.out = out, .jobs = 1};
    verification_open(&verification);
    well_or_told(batch_verify(&request, &verification, &fault), &fault);
    verification_close(&verification);
    const char *proof = arena_printf(arena, "%s/proof.json", made.folder);
    (void)unlink(proof);
    fault = (struct fault){0};
    bool well = batch_prove(out, "U1", proof, &fault);
    well_or_told(well, &fault);
    if (well) {
        verification_open(&verification);
        well_or_told(batch_check_proof(out, proof, &verification, &fault), &fault);
        verification_close(&verification);
    }
}

static void read_compared(const char *out, const char *other, struct arena *arena)
{
    struct difference_counts counts;
    for (int turn = 0; turn < 2; turn++) {
        struct moves moves = {0};
        struct fault fault = {0};
        arena_init(&moves.arena);
        well_or_told(batch_diff(turn ? out : other, turn ? other : out, take_difference, NULL,
                                &counts, &moves, &fault),
                     &fault);
        arena_clear(&moves.arena);
    }
    (void)arena;
}

static void read_packed(const char *out, struct arena *arena, bool merged)
{
    const char *pack = arena_printf(arena, "%s/pack", made.folder);
    struct pack_summary summary;
    struct fault fault = {0};
    (void)unlink(pack);
    bool well = batch_pack(out, pack, &made.key, &summary, &fault);
    well_or_told(well, &fault);
    if (!merged) {
        return;
    }
    struct merge_summary merge;
    const char *inputs[] = {well ? pack : out, NULL};
    const char *upper = arena_printf(arena, "%s/upper", made.folder);
    fault = (struct fault){0};
    struct rulebook *rulebook = rulebook_open(made.rules, made.reports, &fault);
    HOLDS(rulebook);
    const struct merge_request request = {.inputs = inputs, .out = upper, .jobs = 1};
    well_or_told(batch_merge(rulebook, &request, &merge, &fault), &fault);
    rulebook_close(rulebook);
}

static void read_audited(const char *out, struct arena *arena)
{
    struct fault fault = {0};
    struct rulebook *rulebook = rulebook_open(made.rules, made.reports, &fault);
    HOLDS(rulebook);
    for (enum audit_kind kind = 0; kind < AUDIT_KINDS; kind++) {
        const struct audit_request request = {.kind = kind,
                                              .out = out,
                                              .file = arena_printf(arena, "%s/sample.csv", out),
                                              .table = "people",
                                              .amount = "paid",
                                              .seed = "7",
                                              .size = "2",
                                              .number = "id",
                                              .by = "name"};
        fault = (struct fault){0};
        well_or_told(batch_audit(rulebook, &request, take_paper, NULL, &fault), &fault);
    }
    rulebook_close(rulebook);
}

static void read_previous(const char *out)
{
    struct fault fault = {0};
    struct previous previous;
    const struct case_settings settings = {.place = "532801", .as_of = {2022, 12, 31}};
    well_or_told(previous_open(&previous, out, &settings, &fault), &fault);
    previous_close(&previous);
}

FUZZ_TARGET(result)
{
    struct steps steps = {bytes, size};
    struct arena arena;
    if (!*made.folder) {
        make_result();
    }
    arena_init(&arena);
    const char *out = arena_printf(&arena, "%s/out", made.folder);
    const char *good = arena_printf(&arena, "%s/made", made.folder);
    HOLDS(mkdir(out, 0700) == 0 || errno == EEXIST);
    copy_into(&arena, "case.db");
    copy_into(&arena, "manifest.json");
    copy_into(&arena, "chain.txt");
    copy_into(&arena, "sample.csv");
    unsigned door = take(&steps);
    watch_ticks = WATCH_TICKS;
    tamper(&steps, &arena);
    watch_ticks = WATCH_TICKS;
    switch (door % 8) {
    case 0:
        read_explained(out);
        break;
    case 1:
    case 2:
        read_verified(out, &arena);
        break;
    case 3:
        read_compared(out, good, &arena);
        break;
    case 4:
        read_packed(out, &arena, false);
        break;
    case 5:
        read_packed(out, &arena, true);
        break;
    case 6:
        read_audited(out, &arena);
        break;
    default:
        read_previous(out);
    }
    watch_ticks = 0;
    arena_clear(&arena);
    return 0;
}
