/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sandbox: what rule files may not reach, how far they may go, and where a fault is told. */
#include "rulefile.h"

#include <sys/wait.h>
#include <unistd.h>

#include "script/source.h"

static void the_outside_cannot_be_reached(void **state)
{
    static const char *const names[] = {
        "io",     "os",       "require", "load",         "loadstring",   "loadfile",
        "dofile", "debug",    "package", "coroutine",    "_G",           "math",
        "utf8",   "print",    "next",    "setmetatable", "getmetatable", "rawget",
        "rawset", "rawequal", "rawlen",  "pcall",        "xpcall",       "warn",
        "arg",    "mingce",   "case",    "module",       "newproxy",     "collectgarbage"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(names); i++) {
        char text[100];
        snprintf(text, sizeof(text), "\nlocal x = %s", names[i]);
        assert_refused(text, "rule-unknown-name", names[i]);
        assert_int_equal(fault.line, 2);
        assert_string_equal(fault.file, "rules/a.lua");
    }
}

/* Patterns can be made to run for hours inside one instruction, rep and format to eat memory. */
static void of_the_libraries_only_harmless_functions_are_there(void **state)
{
    static const char *const gone[] = {
        "string.rep",  "string.format", "string.gsub", "string.match", "string.gmatch",
        "string.byte", "string.char",   "string.dump", "string.pack",  "string.reverse",
        "table.move",  "table.pack",    "(''):rep",    "(''):gsub",    "(''):format"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(gone); i++) {
        char text[100];
        snprintf(text, sizeof(text), "%s('a', 1)", gone[i]);
        assert_refused(text, "rule-error", "a nil value");
    }
    assert_loads("assert(string.len('ab') > 1 and ('ABC'):lower():sub(2, 3):upper() == 'BC')"
                 " local t = { 'b', 'a' } table.sort(t) table.insert(t, 'c')"
                 " assert(table.concat(t, '-') == 'a-b-c' and table.remove(t) == 'c')"
                 " assert(select('#', table.unpack(t)) > 1 and type(tonumber('5')) == 'number')"
                 " for i, v in ipairs(t) do assert(v) end");
}

static void what_a_file_changes_does_not_reach_the_next(void **state)
{
    static const char *const changes[] = {"string.len = nil", "table.sort = nil", "string.more = 1",
                                          "table.insert(table, 1)"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(changes); i++) {
        fault = (struct fault){0};
        assert_faulted(load(changes[i]), &fault, "rule-read-only");
    }
    fault = (struct fault){0};
    mkdir(unit_path("rules"), 0700);
    unit_file_text("rules/0.lua", "stat.mean = nil");
    bool well = load("assert(string.len and table.sort and ('x').len and stat)");
    assert_true(file_remove_all(unit_path("rules/0.lua")));
    assert_well(well, &fault);
}

static void plain_search_finds_and_nothing_else(void **state)
{
    (void)state;
    assert_loads(
        "local a, b = string.find('a.b', '.') assert(tostring(a) .. tostring(b) == '22')"
        " assert(string.find('abc', 'x') == nil)"
        " assert(string.find('abc', '%a') == nil)"
        " local c, d = ('党员名册'):find('名册') assert(tostring(c) .. tostring(d) == '712')");
}

static void an_endless_rule_is_stopped(void **state)
{
    static const char *const endless[] = {
        "while true do end",
        "local function f() return f() end f()",
        "for i = 1, 1e18 do end",
        "repeat local x = 'a' .. 'b' until false",
        "goto again ::again:: goto again",
    };
    (void)state;
    for (size_t i = 0; i + 1 < COUNT_OF(endless); i++) {
        assert_refused(endless[i], "rule-endless", "million instructions");
    }
    assert_refused("::again:: goto again", "rule-endless", "million instructions");
    assert_string_equal(fault.file, "rules/a.lua");
}

static void a_rule_that_wants_too_much_memory_is_stopped(void **state)
{
    static const char *const greedy[] = {
        "local s = 'xxxxxxxxxxxxxxxx' while true do s = s .. s end",
        "local t = {} for i = 1, 1e7 do t[i] = { i } end",
        "local s = 'x' for i = 1, 22 do s = s .. s end"
        " local t = {} for i = 1, 64 do t[i] = s end s = table.concat(t)",
    };
    (void)state;
    for (size_t i = 0; i < COUNT_OF(greedy); i++) {
        assert_refused(greedy[i], "rule-memory", "MB of memory");
        assert_string_equal(fault.file, "rules/a.lua");
    }
    /* What it held is given back. */
    assert_loads("local s = 'x' for i = 1, 24 do s = s .. s end assert(s)");
}

/* A text that grows letter by letter costs its whole length each time: the instructions are few,
 * the hours many. Tried in a process of its own, which has ten seconds. */
static void a_loop_that_builds_up_a_text_is_stopped_soon(void **state)
{
    int status;
    (void)state;
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        alarm(10);
        bool well = load("local s = '' while true do s = s .. 'x' end");
        _exit(well || fault.kind != FAULT_RULE);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFSIGNALED(status)) {
        fail_msg("still running after ten seconds");
    }
    assert_int_equal(status, 0);
}

/* The memory of the stack or its depth, whichever ends first. */
static void a_deep_recursion_is_a_fault(void **state)
{
    (void)state;
    assert_false(load("local function f() return 1 + f() end f()"));
    assert_int_equal(fault.kind, FAULT_RULE);
    assert_refused("table.unpack({}, 1, 1e8)", "rule-error", "too many results");
}

static void globals_are_refused(void **state)
{
    (void)state;
    assert_refused("local a = 1\ncount = a", "rule-global", "local count");
    assert_int_equal(fault.line, 2);
    assert_refused("_ENV.x = 1", "rule-global", "local x");
    assert_refused("function f() end", "rule-global", "local f");
}

static void a_slip_in_a_name_is_answered_with_the_nearest(void **state)
{
    (void)state;
    assert_refused("mesaure { }", "rule-unknown-name", "did you mean \"measure\"");
    assert_refused("paris({})", "rule-unknown-name", "did you mean \"pairs\"");
    assert_refused("completely_other()", "rule-unknown-name", "\"completely_other\"");
    assert_null(strstr(fault.text, "did you mean"));
}

static void syntax_is_told_with_its_line(void **state)
{
    (void)state;
    assert_refused("local a = 1\n\nlocal b = = 2", "rule-syntax", "near '='");
    assert_int_equal(fault.line, 3);
    assert_string_equal(fault.file, "rules/a.lua");
    assert_refused("basis { id = 'x'", "rule-syntax", "");
    assert_refused("local s = 'open", "rule-syntax", "");
}

static void machine_code_of_lua_is_not_read(void **state)
{
    static const char bytes[] = "\x1BLuaT\0\x19\x93\r\n\x1A\n";
    (void)state;
    assert_false(load_bytes(bytes, sizeof(bytes) - 1));
    assert_string_equal(fault.id, "rule-syntax");
}

static void errors_of_any_kind_are_faults(void **state)
{
    (void)state;
    assert_refused("\nerror('my own words')", "rule-error", "my own words");
    assert_int_equal(fault.line, 2);
    assert_refused("error('my own words', 0)", "rule-error", "my own words");
    assert_refused("error({})", "rule-error", "");
    assert_refused("error()", "rule-error", "");
    assert_refused("assert(false, 'not so')", "rule-error", "not so");
    assert_refused("local t = nil; t.x = 1", "rule-error", "nil value");
}

/* Of every length about those at which runs meet. What is equal stays as it was, also in a lopsided
 * table, for which Lua itself asks the clock. */
static void what_is_equal_stays_as_it_was_when_sorted(void **state)
{
    (void)state;
    assert_loads("for n = 0, 70 do local t = {}"
                 " for i = 1, n do t[i] = { key = (i * 37) % 5, at = i } end"
                 " table.sort(t, function(a, b) return a.key > b.key end)"
                 " for i = 2, n do local a, b = t[i - 1], t[i]"
                 " assert(a.key > b.key or (a.key <= b.key and b.key <= a.key and a.at < b.at)) end"
                 " assert(select('#', table.unpack(t)) >= n and not t[n + 1]) end");
    assert_loads("local t = {} for i = 1, 4000 do t[i] = { key = 10 + i % 3, at = i } end"
                 " t[1].key = 1 t[4000].key = 2 for i = 995, 1005 do t[i].key = 1 end"
                 " table.sort(t, function(a, b) return a.key < b.key end)"
                 " for i = 2, 4000 do local a, b = t[i - 1], t[i]"
                 " assert(a.key < b.key or (a.key <= b.key and a.at < b.at)) end");
    assert_loads("local t = { 3, 1.5, -2, 3, 0 } table.sort(t)"
                 " assert(table.concat(t, ' ') == '-2 0 1.5 3 3')");
    assert_refused("table.sort({ 1, 2 }, function(a, b) error('no') end)", "rule-error", "no");
    assert_refused("table.sort({ 1, 2 }, 'key')", "rule-error", "function expected");
    assert_refused("table.sort(5)", "rule-error", "table expected");
    assert_refused("local t = {} for i = 1, 300000 do t[i] = i end"
                   " for i = 1, 20 do table.sort(t) end",
                   "rule-endless", "million instructions");
}

static void tables_are_gone_through_in_a_fixed_order(void **state)
{
    (void)state;
    assert_loads("local t = { b = 1, a = 1, ['名'] = 1, [3] = 1, [-1] = 1, [2.5] = 1, B = 1 }"
                 " local s = '' for k, v in pairs(t) do s = s .. tostring(k) .. ' ' end"
                 " assert(s == '-1 2.5 3 B a b 名 ', s)"
                 " for k in pairs({}) do error('empty') end");
    assert_refused("for k in pairs({ [{}] = 1 }) do end", "rule-pairs", "numbers or texts");
    assert_refused("for k in pairs({ [true] = 1 }) do end", "rule-pairs", "numbers or texts");
    assert_refused("pairs('x')", "rule-error", "table expected");
    assert_refused("local t = {} for i = 1, 100001 do t[i] = 1 end pairs(t)", "rule-pairs",
                   "100000");
}

/* Addresses differ from run to run, and would make results differ. */
static void no_address_can_be_written(void **state)
{
    (void)state;
    assert_loads("assert(tostring({}) == 'table' and tostring(error) == 'function')"
                 " assert(tostring(function() end) == 'function')"
                 " assert(tostring(nil) == 'nil' and tostring(true) == 'true')"
                 " assert(tostring('x') == 'x')");
}

static void a_comparison_that_is_always_false_is_refused(void **state)
{
    static const char *const always[] = {
        "if x == 0 then end",           "if 0 == x then end",    "if x ~= 1.5 then end",
        "if x ==\n-1 then end",         "if x == 0x10 then end", "if x == -- why\n 3 then end",
        "if f(x) ==[[ ]] ~= 1 then end"};
    static const char *const fine[] = {
        "if x == y then end",      "-- x == 0",          "--[[ x == 0 ]]",
        "local s = 'x == 0'",      "if x >= 0 then end", "local s = [==[ x == 0 ]] ]==]",
        "local s = 'it\\'s == 0'", "x = 0 y = 1",        "if x1 == y2 then end"};
    (void)state;
    for (size_t i = 0; i < COUNT_OF(always); i++) {
        struct fault found = {0};
        assert_faulted(source_check(text_of(always[i]), "a.lua", &found), &found, "rule-equals");
    }
    for (size_t i = 0; i < COUNT_OF(fine); i++) {
        struct fault found = {0};
        assert_well(source_check(text_of(fine[i]), "a.lua", &found), &found);
    }
    assert_refused("local x = 5\n\nif x == 0 then end", "rule-equals", "is(x, 0)");
    assert_int_equal(fault.line, 3);
}

static void the_words_of_a_call_end_with_it(void **state)
{
    static const struct text file = {"a = 1\nbasis {\n  id = \"}\", -- }\n  [[ } ]], f(\n1),\n}\nb",
                                     52};
    (void)state;
    assert_text(source_call(file, 2), "basis {\n  id = \"}\", -- }\n  [[ } ]], f(\n1),\n}");
    assert_text(source_call(file, 7), "b");
    assert_text(source_call(file, 99), "");
    assert_text(source_call(TEXT("f { (((("), 1), "f { ((((");
    assert_text(source_call(TEXT("f 'open"), 1), "f 'open");
}

static void write_rule(const char *name, const char *id)
{
    char text[200];
    snprintf(text, sizeof(text),
             "basis { id = '%s', title = 'x', document = 'x', status = 'in force', text = 'x' }",
             id);
    unit_file_text(name, text);
}

static void files_are_read_in_the_order_of_their_paths(void **state)
{
    (void)state;
    mkdir(unit_path("many"), 0700);
    mkdir(unit_path("many/b"), 0700);
    mkdir(unit_path("many/.hidden"), 0700);
    write_rule("many/c.lua", "3");
    write_rule("many/b/z.lua", "2");
    write_rule("many/B.lua", "1");
    unit_file_text("many/.hidden/a.lua", "error('hidden')");
    unit_file_text("many/.a.lua", "error('hidden')");
    unit_file_text("many/a.lua~", "error('a copy')");
    unit_file_text("many/readme.txt", "error('no rule')");
    assert_well(script_load_rules(script, unit_path("many"), "rules", &rules, &fault), &fault);
    assert_int_equal(rules.basis_count, 3);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(rules.bases[i]->declared.name[0] - '1', i);
    }
    assert_string_equal(rules.bases[1]->declared.path, "rules/b/z.lua");
    assert_int_equal(rules.file_count, 3);
}

static void a_folder_that_is_not_there_is_a_fault(void **state)
{
    (void)state;
    assert_faulted(script_load_rules(script, unit_path("absent"), "rules", &rules, &fault), &fault,
                   "rules-unreadable");
}

#define EACH(test) cmocka_unit_test_setup_teardown(test, script_begin, script_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        EACH(the_outside_cannot_be_reached),
        EACH(of_the_libraries_only_harmless_functions_are_there),
        EACH(what_a_file_changes_does_not_reach_the_next),
        EACH(plain_search_finds_and_nothing_else),
        EACH(an_endless_rule_is_stopped),
        EACH(a_rule_that_wants_too_much_memory_is_stopped),
        EACH(a_loop_that_builds_up_a_text_is_stopped_soon),
        EACH(a_deep_recursion_is_a_fault),
        EACH(globals_are_refused),
        EACH(a_slip_in_a_name_is_answered_with_the_nearest),
        EACH(syntax_is_told_with_its_line),
        EACH(machine_code_of_lua_is_not_read),
        EACH(errors_of_any_kind_are_faults),
        EACH(what_is_equal_stays_as_it_was_when_sorted),
        EACH(tables_are_gone_through_in_a_fixed_order),
        EACH(no_address_can_be_written),
        EACH(a_comparison_that_is_always_false_is_refused),
        EACH(the_words_of_a_call_end_with_it),
        EACH(files_are_read_in_the_order_of_their_paths),
        EACH(a_folder_that_is_not_there_is_a_fault),
    };
    return cmocka_run_group_tests(tests, unit_folder_make, unit_folder_drop);
}
