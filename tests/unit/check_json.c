/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/json.h"

static char *written;
static size_t written_size;

static void begin(struct json *json, bool compact)
{
    FILE *out = open_memstream(&written, &written_size);
    assert_non_null(out);
    json_init(json, out);
    json->compact = compact;
}

static void assert_written(struct json *json, const char *expected)
{
    assert_int_equal(fclose(json->out), 0);
    assert_string_equal(written, expected);
    free(written);
    written = NULL;
}

static void objects_and_arrays_are_laid_out(void **state)
{
    struct json json;
    (void)state;
    begin(&json, false);
    json_open(&json, NULL, '{');
    json_string(&json, "program", "mingce");
    json_integer(&json, "bytes", INT64_MIN);
    json_boolean(&json, "trial", true);
    json_string(&json, "none", NULL);
    json_open(&json, "files", '[');
    json_string(&json, NULL, "a");
    json_open(&json, NULL, '{');
    json_close(&json, '}');
    json_close(&json, ']');
    json_open(&json, "empty", '[');
    json_close(&json, ']');
    json_boolean(&json, "last", false);
    json_close(&json, '}');
    assert_written(&json, "{\n"
                          "  \"program\": \"mingce\",\n"
                          "  \"bytes\": -9223372036854775808,\n"
                          "  \"trial\": true,\n"
                          "  \"none\": null,\n"
                          "  \"files\": [\n"
                          "    \"a\",\n"
                          "    {}\n"
                          "  ],\n"
                          "  \"empty\": [],\n"
                          "  \"last\": false\n"
                          "}\n");
}

static void compact_stays_on_one_line(void **state)
{
    struct json json;
    (void)state;
    begin(&json, true);
    json_open(&json, NULL, '[');
    json_open(&json, NULL, '{');
    json_integer(&json, "a", 1);
    json_integer(&json, "b", -2);
    json_close(&json, '}');
    json_string(&json, NULL, "");
    json_close(&json, ']');
    assert_written(&json, "[{\"a\":1,\"b\":-2},\"\"]\n");
}

static void what_json_may_not_hold_is_escaped(void **state)
{
    struct json json;
    (void)state;
    begin(&json, true);
    json_open(&json, NULL, '{');
    json_string(&json, "a\"b\\c", "\"\\/\b\f\n\r\t\x01\x1F\x7F");
    json_string(&json, "景洪", "𠮷'<>&");
    json_close(&json, '}');
    assert_written(&json, "{\"a\\\"b\\\\c\":\"\\\"\\\\/\\u0008\\u000c\\u000a\\u000d\\u0009"
                          "\\u0001\\u001f\\u007f\",\"景洪\":\"𠮷'<>&\"}\n");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(objects_and_arrays_are_laid_out),
        cmocka_unit_test(compact_stays_on_one_line),
        cmocka_unit_test(what_json_may_not_hold_is_escaped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
