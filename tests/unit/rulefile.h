/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For programs that try rule files: one text as the whole of rules/, and what came of it. */
#ifndef UNIT_RULEFILE_H
#define UNIT_RULEFILE_H

#include "unit.h"

#include <sys/stat.h>

#include "script/script.h"

static struct script *script;
static struct ruleset rules;
static struct fault fault;

/* A fresh script before each test. */
static inline int script_begin(void **state)
{
    (void)state;
    fault = (struct fault){0};
    ruleset_init(&rules);
    script = script_open(&fault);
    return script ? 0 : -1;
}

static inline int script_end(void **state)
{
    (void)state;
    script_close(script);
    ruleset_clear(&rules);
    return 0;
}

static inline bool load_bytes(const char *bytes, size_t count)
{
    mkdir(unit_path("rules"), 0700);
    unit_file("rules/a.lua", bytes, count);
    fault = (struct fault){0};
    return script_load_rules(script, unit_path("rules"), "rules", &rules, &fault);
}

static inline bool load(const char *text)
{
    return load_bytes(text, strlen(text));
}

#define assert_loads(text) assert_well(load(text), &fault)

/* Begins anew, so that many texts can be tried in one test. */
static inline void unit_refused(const char *text, const char *id, const char *part,
                                const char *file, int line)
{
    script_end(NULL);
    assert_int_equal(script_begin(NULL), 0);
    if (load(text) || strcmp(fault.id, id) != 0 || !strstr(fault.text, part) ||
        fault.kind != FAULT_RULE) {
        print_error("%s\n%s: %s:%ld: %s, not \"%s\" with \"%s\"\n", text,
                    fault.id ? fault.id : "loads", fault.file, fault.line, fault.text, id, part);
        _fail(file, line);
    }
}

#define assert_refused(text, id, part) unit_refused((text), (id), (part), __FILE__, __LINE__)

#endif
