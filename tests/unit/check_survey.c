/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How a file is encoded, and its physical lines. */
#include "unit.h"

#include <fcntl.h>
#include <iconv.h>
#include <sys/stat.h>
#include <unistd.h>

#include "intake/lines.h"
#include "intake/survey.h"

enum { CHUNK = 64 * 1024 }; /* what both readers ask for at a time */

static struct survey surveyed(const char *path)
{
    struct survey survey;
    struct fault fault = {0};
    assert_well(intake_survey(path, &survey, NULL, NULL, &fault), &fault);
    return survey;
}

static enum encoding encoding_of(struct text bytes)
{
    struct survey survey = surveyed(unit_file("bytes.csv", bytes.at, bytes.length));
    assert_int_equal(survey.bytes, bytes.length);
    return survey.encoding;
}

static void encodings_are_told_apart(void **state)
{
    (void)state;
    assert_int_equal(encoding_of(TEXT("")), ENCODING_EMPTY);
    assert_int_equal(encoding_of(TEXT("\xEF\xBB\xBF")), ENCODING_EMPTY);
    assert_int_equal(encoding_of(TEXT("\n")), ENCODING_UTF8);
    assert_int_equal(encoding_of(TEXT("name,sex\n")), ENCODING_UTF8);
    assert_int_equal(encoding_of(TEXT("姓名,𠮷\n")), ENCODING_UTF8);
    assert_int_equal(encoding_of(TEXT("\xEF\xBB\xBF姓名\n")), ENCODING_UTF8_BOM);
    assert_int_equal(encoding_of(TEXT("a\xEF\xBB\xBF\n")), ENCODING_UTF8);
    /* 姓名 and 联通 in GBK; the second is what lax UTF-8 decoders take for theirs. */
    assert_int_equal(encoding_of(TEXT("\xD0\xD5\xC3\xFB\n")), ENCODING_GB18030);
    assert_int_equal(encoding_of(TEXT("\xC1\xAA\xCD\xA8\n")), ENCODING_GB18030);
    /* 䶮 has two bytes that GBK does not know, 𠮷 and 㛃 have four. */
    assert_int_equal(encoding_of(TEXT("\xFE\x9F,\x95\x34\xB2\x35,\x82\x30\xB7\x31\n")),
                     ENCODING_GB18030);
    /* With marks, and without. */
    assert_int_equal(encoding_of(TEXT("\xFF\xFE\xD3\x59\n\0")), ENCODING_UTF16LE);
    assert_int_equal(encoding_of(TEXT("\xFE\xFF\x59\xD3\0\n")), ENCODING_UTF16BE);
    assert_int_equal(encoding_of(TEXT("\0\x4E\xD3\x59,\0\r\0\n\0")), ENCODING_UTF16LE);
    assert_int_equal(encoding_of(TEXT("\x4E\0\x59\xD3\0,\0\n")), ENCODING_UTF16BE);
    assert_int_equal(encoding_of(TEXT("\xFF\xFE")), ENCODING_EMPTY);
    assert_int_equal(encoding_of(TEXT("\x84\x31\x95\x33\xD0\xD5\n")), ENCODING_GB18030_BOM);
}

static struct survey choices_of(struct text bytes)
{
    return surveyed(unit_file("bytes.csv", bytes.at, bytes.length));
}

static void where_several_will_do_all_are_named(void **state)
{
    (void)state;
    /* 毛 in GBK is well-formed UTF-8; with a mark, or with Chinese in UTF-8, there is no doubt. */
    struct survey survey = choices_of(TEXT("\xC3\xAB\n"));
    assert_int_equal(survey.encoding, ENCODING_UTF8);
    assert_true(survey.unsure);
    assert_int_equal(survey.other_count, 1);
    assert_int_equal(survey.others[0], ENCODING_GB18030);
    assert_false(choices_of(TEXT("\xEF\xBB\xBF\xC3\xAB\n")).unsure);
    assert_false(choices_of(TEXT("\xC3\xAB,姓\n")).unsure);
    /* GB18030 as a whole, or UTF-8 but for a line. */
    survey = choices_of(TEXT("姓名\n\xD5\xC5\xC8\xFD\n"));
    assert_int_equal(survey.encoding, ENCODING_GB18030);
    assert_int_equal(survey.others[0], ENCODING_UTF8_MIXED);
    /* Not GB18030 as a whole. */
    survey = choices_of(TEXT("姓名,\n\xD5\xC5\xC8\xFD\xFD\n"));
    assert_int_equal(survey.encoding, ENCODING_UTF8_MIXED);
    assert_int_equal(survey.others[0], ENCODING_GB18030_MIXED);
    assert_int_equal(survey.wrong_line, 2);
    assert_string_equal(survey.wrong, "D5 C5 C8 FD FD");
    survey = choices_of(TEXT("\xD0\xD5,\x80\n"));
    assert_int_equal(survey.encoding, ENCODING_UTF8_MIXED);
    assert_int_equal(survey.others[0], ENCODING_GB18030_EURO);
    assert_int_equal(survey.other_count, 1);
}

static void what_is_neither_is_unknown(void **state)
{
    (void)state;
    assert_int_equal(encoding_of(TEXT("a\0b\n")), ENCODING_UNKNOWN);
    assert_int_equal(encoding_of(TEXT("\xD0\xD5\0,\n")), ENCODING_UNKNOWN);
    assert_int_equal(encoding_of(TEXT("\xFF\xFE\xD3\x59\n")), ENCODING_UNKNOWN);
    assert_int_equal(encoding_of(TEXT("\xFF\xFE\x00\xD8\n\0")), ENCODING_UNKNOWN);
    assert_int_equal(encoding_of(TEXT("\xFF\xFE\0\0\n\0")), ENCODING_UNKNOWN);
    /* No line ends in either order of bytes, or in both. */
    assert_int_equal(encoding_of(TEXT("\0\x4E")), ENCODING_UNKNOWN);
    assert_int_equal(encoding_of(TEXT("\0\n\n\0")), ENCODING_UNKNOWN);
    for (enum encoding i = ENCODING_UNKNOWN; i < ENCODINGS; i++) {
        assert_non_null(encoding_name(i));
    }
}

/* ASCII up to some place, then a piece, then a line end and a little more. */
static struct text padded(struct arena *arena, size_t before, struct text piece, size_t after)
{
    char *bytes = arena_alloc(arena, before + piece.length + after + 1);
    memset(bytes, 'x', before + piece.length + after);
    memcpy(bytes + before, piece.at, piece.length);
    return (struct text){bytes, before + piece.length + after};
}

/* The first line of a file, which must be its only one. */
static struct text only_line(struct arena *arena, const char *path, enum encoding encoding)
{
    struct fault fault = {0};
    struct text line;
    bool more;
    struct lines *lines = lines_open(path, encoding, &fault);
    assert_well(lines != NULL, &fault);
    assert_well(lines_next(lines, &line, &more, &fault), &fault);
    assert_true(more);
    struct text kept = {arena_text(arena, line), line.length};
    assert_well(lines_next(lines, &line, &more, &fault), &fault);
    assert_false(more);
    lines_close(lines);
    return kept;
}

static void characters_may_lie_across_the_border_of_a_chunk(void **state)
{
    static const struct {
        struct text bytes;
        struct text utf8;
        enum encoding encoding;
    } pieces[] = {
        {TEXT("é"), TEXT("é"), ENCODING_UTF8},
        {TEXT("景"), TEXT("景"), ENCODING_UTF8},
        {TEXT("𠮷"), TEXT("𠮷"), ENCODING_UTF8},
        {TEXT("\xD0\xD5"), TEXT("姓"), ENCODING_GB18030},
        {TEXT("\xFE\x9F"), TEXT("䶮"), ENCODING_GB18030},
        {TEXT("\x95\x34\xB2\x35"), TEXT("𠮷"), ENCODING_GB18030},
    };
    static const size_t after[] = {0, 1, 2, 3, 4, CHUNK};
    struct arena arena;
    (void)state;
    arena_init(&arena);
    for (size_t i = 0; i < COUNT_OF(pieces); i++) {
        for (size_t before = CHUNK - 5; before <= CHUNK + 1; before++) {
            for (size_t j = 0; j < COUNT_OF(after); j++) {
                struct text whole = padded(&arena, before, pieces[i].bytes, after[j]);
                const char *path = unit_file("border.csv", whole.at, whole.length);
                assert_int_equal(surveyed(path).encoding, pieces[i].encoding);
                assert_texts(only_line(&arena, path, pieces[i].encoding),
                             padded(&arena, before, pieces[i].utf8, after[j]));
                arena_reset(&arena, (struct arena_mark){0});
            }
        }
    }
    arena_clear(&arena);
}

static void a_wrong_byte_is_found_wherever_it_lies(void **state)
{
    static const struct text pieces[] = {
        TEXT("\xFF"),         TEXT("\xE6"), /* the first byte of 景 */
        TEXT("\xF0\xA0\xAE"),               /* 𠮷 likewise */
        TEXT("\x81\x30\x81"),               /* three bytes of four */
        TEXT("\xD0\xD5\x80"),               /* GBK with a euro sign of another code page */
        TEXT("景\xD0\xD5"),                 /* UTF-8, then GBK */
    };
    static const size_t after[] = {0, 1, 2, 3, 4, CHUNK - 1, CHUNK};
    struct arena arena;
    (void)state;
    arena_init(&arena);
    for (size_t i = 0; i < COUNT_OF(pieces); i++) {
        for (size_t before = CHUNK - 5; before <= CHUNK + 1; before++) {
            for (size_t j = 0; j < COUNT_OF(after); j++) {
                struct text whole = padded(&arena, before, pieces[i], after[j]);
                /* An x is a fine second byte in GBK, so a sign follows that is none. */
                if (after[j] > 0) {
                    ((char *)(uintptr_t)whole.at)[before + pieces[i].length] = ',';
                }
                assert_int_equal(encoding_of(whole), ENCODING_UTF8_MIXED);
                arena_reset(&arena, (struct arena_mark){0});
            }
        }
    }
    arena_clear(&arena);
}

static void collect(void *context, const void *bytes, size_t count)
{
    FILE *out = context;
    assert_int_equal(fwrite(bytes, 1, count, out), count);
}

static void every_byte_is_tapped_once(void **state)
{
    static const struct text pieces[] = {TEXT("𠮷"), TEXT("\xD0\xD5"), TEXT("\xFF")};
    struct arena arena;
    (void)state;
    arena_init(&arena);
    for (size_t i = 0; i < COUNT_OF(pieces); i++) {
        struct text whole = padded(&arena, CHUNK - 1, pieces[i], CHUNK + 9);
        struct survey survey;
        struct fault fault = {0};
        char *tapped;
        size_t size;
        FILE *out = open_memstream(&tapped, &size);
        const char *path = unit_file("tap.csv", whole.at, whole.length);
        assert_well(intake_survey(path, &survey, collect, out, &fault), &fault);
        fclose(out);
        assert_texts(((struct text){tapped, size}), whole);
        free(tapped);
    }
    arena_clear(&arena);
}

static void a_file_that_cannot_be_read_is_a_fault(void **state)
{
    struct survey survey;
    struct fault fault = {0};
    (void)state;
    assert_faulted(intake_survey(unit_path("absent.csv"), &survey, NULL, NULL, &fault), &fault,
                   "file-unreadable");
    fault = (struct fault){0};
    assert_faulted(intake_survey(unit_folder, &survey, NULL, NULL, &fault), &fault,
                   "file-unreadable");
    fault = (struct fault){0};
    assert_faulted(lines_open(unit_path("absent.csv"), ENCODING_UTF8, &fault) != NULL, &fault,
                   "file-unreadable");
    assert_int_equal(fault.kind, FAULT_INPUT);
}

static void a_file_that_changed_is_a_fault(void **state)
{
    struct fault fault = {0};
    const char *path = unit_file_text("changing.csv", "one\n");
    struct survey before = surveyed(path);
    (void)state;
    assert_well(intake_unchanged(path, before.bytes, before.changed_at, &fault), &fault);
    unit_file_text("changing.csv", "more\n");
    assert_faulted(intake_unchanged(path, before.bytes, before.changed_at, &fault), &fault,
                   "file-changed");
    /* As long as before, and a nanosecond later. */
    unit_file_text("changing.csv", "two\n");
    struct timespec times[2] = {{0},
                                {before.changed_at / 1000000000, before.changed_at % 1000000000}};
    assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
    fault = (struct fault){0};
    assert_well(intake_unchanged(path, before.bytes, before.changed_at, &fault), &fault);
    times[1].tv_nsec = (times[1].tv_nsec + 1) % 1000000000;
    assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
    assert_faulted(intake_unchanged(path, before.bytes, before.changed_at, &fault), &fault,
                   "file-changed");
    fault = (struct fault){0};
    assert_int_equal(unlink(path), 0);
    assert_faulted(intake_unchanged(path, before.bytes, before.changed_at, &fault), &fault,
                   "file-unreadable");
}

static void assert_lines(struct text bytes, enum encoding encoding, const char *const *expected)
{
    struct fault fault = {0};
    struct text line;
    bool more;
    struct lines *lines =
        lines_open(unit_file("lines.csv", bytes.at, bytes.length), encoding, &fault);
    assert_well(lines != NULL, &fault);
    for (; *expected; expected++) {
        assert_well(lines_next(lines, &line, &more, &fault), &fault);
        assert_true(more);
        assert_texts(line, text_of(*expected));
    }
    assert_well(lines_next(lines, &line, &more, &fault), &fault);
    assert_false(more);
    assert_well(lines_next(lines, &line, &more, &fault), &fault);
    assert_false(more);
    lines_close(lines);
}

#define LINES(...) ((const char *const[]){__VA_ARGS__, NULL})

static void lines_end_in_three_ways(void **state)
{
    static const char *const none[] = {NULL};
    (void)state;
    assert_lines(TEXT(""), ENCODING_UTF8, none);
    assert_lines(TEXT("a\nb\n"), ENCODING_UTF8, LINES("a", "b"));
    assert_lines(TEXT("a\r\nb\r\n"), ENCODING_UTF8, LINES("a", "b"));
    assert_lines(TEXT("a\rb\r"), ENCODING_UTF8, LINES("a", "b"));
    assert_lines(TEXT("a\r\nb\nc\rd"), ENCODING_UTF8, LINES("a", "b", "c", "d"));
    assert_lines(TEXT("a\n\r\n\n\rb"), ENCODING_UTF8, LINES("a", "", "", "", "b"));
    assert_lines(TEXT("\r\r\n\n"), ENCODING_UTF8, LINES("", "", ""));
    assert_lines(TEXT("a\r\r"), ENCODING_UTF8, LINES("a", ""));
    assert_lines(TEXT("\xEF\xBB\xBF"
                      "a\n"),
                 ENCODING_UTF8_BOM, LINES("a"));
    assert_lines(TEXT("\xD0\xD5\r\n\xC3\xFB"), ENCODING_GB18030, LINES("姓", "名"));
}

static void an_end_may_lie_across_the_border_of_a_chunk(void **state)
{
    static const char *const ends[] = {"\n", "\r\n", "\r", "\n\r", "\r\r\n"};
    static const char *const rests[] = {"", "y", "\r", "\n", "\r\n"};
    struct arena arena;
    (void)state;
    arena_init(&arena);
    for (size_t i = 0; i < COUNT_OF(ends); i++) {
        for (size_t before = CHUNK - 3; before <= CHUNK + 1; before++) {
            for (size_t j = 0; j < COUNT_OF(rests); j++) {
                struct text end = text_of(arena_printf(&arena, "%s%s", ends[i], rests[j]));
                struct text whole = padded(&arena, before, end, 0);
                struct fault fault = {0};
                struct text line;
                bool more;
                struct lines *lines =
                    lines_open(unit_file("end.csv", whole.at, whole.length), ENCODING_UTF8, &fault);
                assert_well(lines_next(lines, &line, &more, &fault), &fault);
                assert_int_equal(line.length, before);
                size_t count = 0;
                while (lines_next(lines, &line, &more, &fault) && more) {
                    count++;
                }
                /* The same bytes by a simple rule: CR LF, CR and LF each end a line. */
                size_t expected = 0;
                for (size_t k = 0; k < end.length; k++) {
                    bool pair = end.at[k] == '\r' && k + 1 < end.length && end.at[k + 1] == '\n';
                    expected += end.at[k] != 'y';
                    k += pair;
                }
                expected += end.at[end.length - 1] == 'y';
                assert_int_equal(count + 1, expected);
                lines_close(lines);
                arena_reset(&arena, (struct arena_mark){0});
            }
        }
    }
    arena_clear(&arena);
}

static void a_long_line_is_read_and_an_endless_one_refused(void **state)
{
    enum { MEGABYTE = 1024 * 1024 };
    struct arena arena;
    struct fault fault = {0};
    struct text line;
    bool more;
    (void)state;
    arena_init(&arena);
    struct text whole = padded(&arena, 0, TEXT(""), 3 * MEGABYTE);
    const char *path = unit_file("long.csv", whole.at, whole.length);
    assert_texts(only_line(&arena, path, ENCODING_UTF8), whole);
    whole = padded(&arena, 0, TEXT(""), 9 * MEGABYTE);
    path = unit_file("long.csv", whole.at, whole.length);
    struct lines *lines = lines_open(path, ENCODING_UTF8, &fault);
    assert_faulted(lines_next(lines, &line, &more, &fault), &fault, "line-too-long");
    assert_int_equal(fault.kind, FAULT_INPUT);
    lines_close(lines);
    arena_clear(&arena);
}

static void peeking_takes_nothing(void **state)
{
    struct fault fault = {0};
    struct text ahead;
    struct text line;
    bool more;
    (void)state;
    struct lines *lines = lines_open(unit_file_text("peek.csv", "\xEF\xBB\xBF"
                                                                "a,b\nc\n"),
                                     ENCODING_UTF8_BOM, &fault);
    assert_well(lines_peek(lines, &ahead, &fault), &fault);
    assert_text(ahead, "a,b\nc\n");
    assert_well(lines_next(lines, &line, &more, &fault), &fault);
    assert_text(line, "a,b");
    assert_well(lines_peek(lines, &ahead, &fault), &fault);
    assert_text(ahead, "c\n");
    lines_close(lines);
}

/* Lines of characters from all over Unicode, in either encoding, come back as they were. */
static void random_lines_come_back(void **state)
{
    static const char *const ends[] = {"\n", "\r\n", "\r"};
    static const uint32_t points[] = {'x', ',', '"', 0xE9, 0x666F, 0x6D2A, 0x4DAE, 0x20BB7};
    static char written[400000];
    static char expected[400000];
    uint64_t seed = 11;
    (void)state;
    for (int round = 0; round < 20; round++) {
        bool gb = round % 2 == 1;
        size_t used = 0;
        for (size_t line = 0; line < 4000; line++) {
            for (size_t i = unit_random_below(&seed, 40); i > 0; i--) {
                used += text_encode(points[unit_random_below(&seed, COUNT_OF(points))],
                                    expected + used);
            }
            expected[used++] = '\n';
        }
        size_t at = 0;
        for (size_t i = 0; i < used; i++) {
            if (expected[i] == '\n') {
                /* A lone CR before an empty line would be taken for one end with its LF. */
                const char *end = ends[unit_random_below(&seed, 2)];
                at += (size_t)sprintf(written + at, "%s", end);
            } else {
                written[at++] = expected[i];
            }
        }
        if (gb) {
            static char converted[800000];
            iconv_t converter = iconv_open("GB18030", "UTF-8");
            char *from = written;
            char *to = converted;
            size_t room = sizeof(converted);
            assert_int_equal(iconv(converter, &from, &at, &to, &room), 0);
            iconv_close(converter);
            unit_file("random.csv", converted, sizeof(converted) - room);
        } else {
            unit_file("random.csv", written, at);
        }
        struct fault fault = {0};
        struct text line;
        bool more;
        enum encoding encoding = surveyed(unit_path("random.csv")).encoding;
        assert_int_equal(encoding, gb ? ENCODING_GB18030 : ENCODING_UTF8);
        struct lines *lines = lines_open(unit_path("random.csv"), encoding, &fault);
        size_t compared = 0;
        while (lines_next(lines, &line, &more, &fault) && more) {
            assert_memory_equal(line.at, expected + compared, line.length);
            assert_int_equal(expected[compared + line.length], '\n');
            compared += line.length + 1;
        }
        assert_int_equal(fault.kind, FAULT_NONE);
        assert_int_equal(compared, used);
        lines_close(lines);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(encodings_are_told_apart),
        cmocka_unit_test(where_several_will_do_all_are_named),
        cmocka_unit_test(what_is_neither_is_unknown),
        cmocka_unit_test(characters_may_lie_across_the_border_of_a_chunk),
        cmocka_unit_test(a_wrong_byte_is_found_wherever_it_lies),
        cmocka_unit_test(every_byte_is_tapped_once),
        cmocka_unit_test(a_file_that_cannot_be_read_is_a_fault),
        cmocka_unit_test(a_file_that_changed_is_a_fault),
        cmocka_unit_test(lines_end_in_three_ways),
        cmocka_unit_test(an_end_may_lie_across_the_border_of_a_chunk),
        cmocka_unit_test(a_long_line_is_read_and_an_endless_one_refused),
        cmocka_unit_test(peeking_takes_nothing),
        cmocka_unit_test(random_lines_come_back),
    };
    return cmocka_run_group_tests(tests, unit_folder_make, unit_folder_drop);
}
