/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What rules/ declares beside the tables: bases, parameters, relations, levels, measures, checks
 * and funds; assessments are in model/assessment.h. Plain data; a Lua function is a number that
 * only script/ understands.
 */
#ifndef MODEL_RULE_H
#define MODEL_RULE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/date.h"
#include "base/exact.h"
#include "model/declared.h"
#include "model/problem.h"
#include "model/quantity.h"

enum basis_status {
    BASIS_IN_FORCE,
    BASIS_REPORTED,
    BASIS_DRAFT,
    BASIS_REPEALED,
    BASIS_MODEL, /* nobody's document: holds where the case adopts it */
    BASIS_STATUSES,
};
const char *const *basis_status_names(void);

struct basis {
    struct declared declared; /* name is the id */
    const char *document;
    const char *number;    /* 文号 */
    const char *published; /* as ISO text of any precision */
    const char *place;     /* NULL: national */
    struct date from;      /* year 0: unknown */
    struct date to;        /* year 0: none */
    enum basis_status status;
    const char *certainty;
    const char *text;
    const char *caution;
};

/* What a figure of a parameter means. */
enum unit { UNIT_COUNT, UNIT_RATIO, UNIT_FEN, UNIT_TEXT, UNITS };
const char *const *unit_names(void);

struct parameter_entry {
    const char *place; /* NULL: national */
    struct date from;  /* year 0: unknown */
    struct date to;    /* year 0: open */
    struct exact value;
    const char *text; /* of a parameter in UNIT_TEXT */
    const char *basis;
    const char *note;
    bool overridden; /* set by the case or on the command line */
};

struct parameter {
    struct declared declared;
    enum unit unit;
    const struct parameter_entry *entries;
    size_t entry_count; /* 0: no text lays it down; a case may set it, on declared.basis */
};

/* A named query; a view of that name in case.db. */
struct relation {
    struct declared declared;
    const char *rows;            /* SQL */
    bool keep;                   /* worth keeping its rows during a run */
    const char *const *index;    /* NULL-ended columns by which its kept rows are looked up */
    const char *const *optional; /* NULL-ended rosters and obligations that may be missing */
    const char *const *either;   /* NULL-ended rosters of which one is enough */
    const char *const *titles;   /* NULL-ended columns and what people call them, in turn */
    const char *says;            /* what a row is called, with {columns}; NULL: no word */
    const char *each;            /* column of a key: one row for each; NULL: not said */
    bool previous;               /* its rows are those of the former period's result */
    const char *of;              /* the relation that it is a part of; NULL: none */
    const char *part;            /* SQL: the condition of its rows among those */
    const char *alike;           /* SQL: its rows without `times`, of which alike ones are to be
                                  * put together; NULL: they stay as they are */
    const char *counted;         /* the relation with the counts of its rows; NULL: none */
};

/* The subjects of a level: a relation with their id, name and place. */
struct level {
    struct declared declared;
    const char *from;  /* relation or roster */
    const char *id;    /* column; relations that carry it can be counted at this level */
    const char *label; /* column with the name */
    const char *place; /* column with the region code; NULL: the case's */
    const char *date;  /* column with the day as of which it is judged; NULL: that of the case */
};

enum measure_form {
    MEASURE_COUNT,     /* rows of a relation, or distinct values of a column */
    MEASURE_SHARE,     /* rows that satisfy a condition among all */
    MEASURE_SUM,       /* of a column, integers or fen */
    MEASURE_RATIO,     /* of two other measures */
    MEASURE_STATISTIC, /* a named statistic of a column */
    MEASURE_ROWS,      /* SQL of its own: subject_id, numerator, denominator */
};

struct measure {
    struct declared declared;
    enum measure_form form;
    const char *const *levels; /* NULL-ended */
    const char *counted_in;    /* 人, 人次, 个, 元 … */
    bool money;                /* the value, or the numerator, counts fen */
    bool money_below;          /* so does the denominator: of a ratio, settled by resolving */
    const char *relation;
    const char *where;
    const char *distinct;
    const char *column;         /* of a sum */
    const char *const *columns; /* of a statistic, NULL-ended */
    const char *statistic;
    double arguments[4];
    size_t argument_count;
    const char *above; /* measures of a ratio */
    const char *below;
    const char *rows;
    /* One level up: the key by which those who are in two places count once, NULL: none, settled
     * by resolving; and, for rows of its own and for what is different, that numbers may be added
     * up. */
    const char *once;
    bool adds_up;
};

enum severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE, SEVERITIES };
const char *const *severity_names(void);

struct check {
    struct declared declared;
    enum severity severity;
    enum problem problem; /* found by intake; PROBLEM_COUNT: found by SQL */
    const char *roster;   /* the table whose rows it is about */
    const char *column;
    const char *rows;      /* SQL: _source, _line, and what `says` names; _at_risk fen,
                            * _against_source and _against_line of the other side's row */
    const char *says;      /* with {names} */
    const char *says_unit; /* instead, to the unit: nothing of other units; NULL: the same */
    const char *cure;      /* what the unit is to do */
    const char *lead;      /* kind of lead for an auditor, 漏发 …; NULL: none */
    bool firm;             /* nobody can waive it */
};

/* Folders whose files take the place of what was sent before them, by the numbers in their names.
 */
struct correction {
    struct declared declared;
    const char *const *folders; /* NULL-ended words with which such names begin */
    bool whole;                 /* files take the place of files, not rows that of rows */
};

/* How often: whole periods of the calendar, periods that rows name, or a period behind each event.
 */
enum every {
    EVERY_MONTH,
    EVERY_QUARTER,
    EVERY_HALF,
    EVERY_YEAR,
    EVERY_WINDOW,
    EVERY_EVENT,
    EVERIES,
};
const char *const *every_names(void);

/* On which days of a period a subject must be bound for it to be due. */
enum bound { BOUND_WHOLE, BOUND_LAST, BOUND_ANY, BOUNDS };
const char *const *bound_names(void);

/* A number of an obligation: its own, or that of a parameter at the place and date. */
struct obligation_number {
    bool given;
    int64_t number;
    const char *parameter; /* NULL: the number */
};

/* What each subject of a level is to do in each period. What is called a relation, a roster or SQL
 * here is one text: a name, or a select. */
struct obligation {
    struct declared declared; /* name: a view of case.db */
    const char *level;
    enum every every;
    enum bound bound;
    struct obligation_number least;
    struct obligation_number grace;  /* days behind the period in which it still counts */
    struct obligation_number within; /* days behind an event; not given: until as_of */
    const char *among;               /* who is bound, from when to when */
    const char *windows;             /* EVERY_WINDOW: the periods */
    const char *events;              /* EVERY_EVENT */
    const char *done;
    const char *excused; /* NULL: nobody */
    const char *unsure;  /* of whom it is not known what they did; NULL: nobody */
};

/* How a pool is shared out by weights. */
enum pool_method {
    POOL_LARGEST_REMAINDER,
    POOL_ADAMS,
    POOL_WEBSTER,
    POOL_JEFFERSON,
    POOL_METHODS,
};
const char *const *pool_method_names(void);

struct fund {
    struct declared declared;
    const char *level;
    const char *over;
    int amount; /* Lua function of the subject and the parameters; 0: it has a pool */
    enum rounding rounding;
    bool whole;           /* the sum is rounded, and largest remainders settle the lines */
    const char *source;   /* one kind of money, which is never put together with another */
    struct quantity pool; /* fen that are shared out; not given: each line stands for itself */
    const char *each;     /* a pool for each value of this column of `over` … */
    const char *of;       /* … of as many fen as this one says; NULL: one pool for all */
    enum pool_method method;
    int weight; /* Lua functions, with a pool: by what it is shared out … */
    int least;  /* … and what a line gets at least, and at most; 0: no such bound */
    int most;
};

#endif
